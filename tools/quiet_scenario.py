"""A person's hour with LocalChat in some seconds, in the real program: for ``prove_quiet.py``, which watches it.

``python tools/quiet_scenario.py HOME`` starts LocalChat as it always starts, with its data in HOME, and does by
itself what a person would do: a first start, a chat with the guide, a search in the chats, settings, an
export, a crash of the engine, a report of a problem, the end. What is said, and an access token, may come
by standard input as JSON (``said``, ``token``). With ``HF_ENDPOINT`` it also searches for a model
and downloads it. It prints what it did, as JSON; a step that does not come about ends it with 1.
"""

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SECONDS = 90
"""For each step; a computer that is traced is slow."""
SAID = "What leaves my computer?"

Step = tuple[str, Callable[[], Any]]


class Scenario:
    """Drives a started window; `steps` do something and name what must come of it."""

    def __init__(self, start: Any, home: Path, said: str, token: str) -> None:
        """`said` is the first question; an access token is given as a person gives it."""
        self.start, self.home, self.window = start, home, start.window
        self._said, self._token = said, token
        self.out = home.parent / f"{home.name}-out"
        self.out.mkdir(parents=True, exist_ok=True)
        self.done: list[str] = []
        self.seen: dict[str, Any] = {}

    @property
    def c(self) -> Any:
        """The controller."""
        return self.start.controller

    def find(self, name: str) -> Any:
        """A part of the window or of a dialog, by its name."""
        from PySide6.QtWidgets import QApplication, QWidget

        for top in QApplication.topLevelWidgets():
            found = top if top.objectName() == name else top.findChild(QWidget, name)
            if found is not None:
                return found
        return None

    def shown(self, name: str) -> Any:
        """Whether a part is there to be seen."""
        found = self.find(name)
        return found is not None and found.isVisible()

    def idle(self) -> bool:
        """Whether nothing is under way."""
        parts = (self.c.quick, self.c.answers.tasks, self.c.chats.lane, self.c.privacy)
        return not any(part.busy for part in parts) and self.c.answers.answering is None

    def say(self, text: str) -> None:
        """Type a message, and send it."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        field = self.find("composer-text")
        field.setFocus()
        field.insertPlainText(text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def branch(self) -> list[Any]:
        """The messages of the open chat."""
        return list(self.c.services.conversations.branch(self.c.conversation.id))

    def answered(self, count: int) -> bool:
        """Whether the open chat has so many messages, all written."""
        return self.idle() and len(self.branch()) == count

    def saving_to(self, name: str) -> None:
        """What the person will choose in the next dialog for files."""
        from PySide6.QtWidgets import QFileDialog

        file = str(self.out / name)
        QFileDialog.getSaveFileName = staticmethod(lambda *_, **__: (file, ""))

    # --- the steps -------------------------------------------------------------------------------

    def steps(self) -> Iterator[Step]:
        """What is done, and what must come of it."""
        yield "first start", lambda: self.c and self.c.conversation and self.idle()
        self.say(self._said)
        yield "chat with the guide", lambda: self.answered(2)
        self.find("search-field").setText(self._said.split()[-1])
        yield "search in the chats", lambda: self.idle() and self.window.list.isVisible()
        self.find("search-field").clear()
        self.window.show_page("settings")
        self.c.library.set("theme", "dark")
        yield "settings", lambda: self.idle() and self.start.settings["theme"] == "dark"
        if self._token:
            self.c.privacy.give_token(self._token)
            yield "access token", lambda: self.c.services.network.has_token
        yield from self._connections()
        self.window.show_page("chat")
        self.saving_to("chat.md")
        self.c.library.export(self.c.conversation.id)
        yield "export asks how", lambda: self.shown("export-go")
        self.find("export-go").click()
        yield "export", lambda: (self.out / "chat.md").exists() and self.idle()
        yield from self._crash()
        self.window.show_page("shield")
        yield "privacy page", lambda: self.idle() and self.shown("ledger-summary")
        self.seen["summary"] = self.find("ledger-summary").text()
        self.seen["ledger"] = self._ledger()
        self.seen["listening"] = _sockets()
        self._hand_on()

    def _connections(self) -> Iterator[Step]:
        """Look for a model, and get it, if there is a hub for it."""
        if not os.environ.get("HF_ENDPOINT"):
            return
        services, found = self.c.services, []
        self.window.show_page("discover")

        def look() -> Any:
            found.extend(services.discover.search("", _filters()).rows)
            return services.discover.page(found[0].repository, 4096)

        def get(page: Any) -> None:
            choice = page.choices[0].quantisation
            name = found[0].repository
            self.c.quick.run(
                lambda: services.downloads.add(name, page.revision, found[0].name, choice),
                None, self.c.tell,
            )  # fmt: skip

        self.c.quick.run(look, get, self.c.tell)
        yield "search for a model", lambda: bool(found) and self.idle()
        yield "download", lambda: any(str(d.state) == "done" for d in services.downloads.all())

    def _crash(self) -> Iterator[Step]:
        """The engine dies in the middle of an answer, and the person looks at a report."""
        from localchat.process.faults import where

        before, runner, asked = len(self.branch()), self.c.services.runner, []
        generate = runner._engine.generate  # noqa: SLF001 -- nobody else has to know that it was asked

        def asking(*arguments: Any) -> Iterator[Any]:
            asked.append(True)
            yield from generate(*arguments)

        runner._engine.generate = asking  # noqa: SLF001
        engine = runner.ready.pid
        os.kill(engine, signal.SIGSTOP)
        self.say("go on")
        yield "another question", lambda: bool(asked)
        os.kill(engine, signal.SIGKILL)
        yield "crash is told", lambda: self.idle() and self.shown("notice-action")
        self.seen["messages after the crash"] = len(self.branch()) - before
        self.find("notice-action").click()
        yield "report is shown", lambda: self._report() is not None and bool(self._report().parts)
        self.seen["report"] = [part.name for part in self._report().parts]
        self.saving_to("report.zip")
        self.find("report-save").click()
        yield "report is saved", (self.out / "report.zip").exists
        self._report().reject()
        self.seen["trace"] = where(ValueError(self._said))

    def _report(self) -> Any:
        return self.find("report-dialog")

    def _ledger(self) -> list[dict[str, Any]]:
        from localchat.services.ledger_file import as_json

        return [as_json(one) for one in self.c.services.network.connections()]

    def _hand_on(self) -> None:
        """Write the ledger to files, as its buttons do."""
        from localchat.services.ledger_file import write_ledger

        lines = self.c.services.network.connections()
        for name, is_json in (("ledger.csv", False), ("ledger.json", True)):
            write_ledger(self.out / name, lines, as_json=is_json)


def _filters() -> Any:
    from localchat.domain.discovery import Filters

    return Filters()


def _sockets() -> dict[str, int] | None:
    """Sockets of the Internet in this world of the network, by kind; None where it does not tell."""
    counts = {}
    for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        try:
            text = Path(f"/proc/self/net/{kind}").read_text(encoding="ascii")
        except OSError:
            continue
        counts[kind] = len(text.splitlines()) - 1
    return counts or None


class Driver:
    """Goes from step to step, on the window's own clock."""

    def __init__(self, scenario: Scenario) -> None:
        from PySide6.QtCore import QTimer

        self._scenario, self._steps = scenario, scenario.steps()
        self._since, self._step = 0.0, ("", lambda: True)
        self.failed = ""
        self._timer = QTimer(interval=30)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        name, condition = self._step
        if not condition():
            if time.monotonic() - self._since > SECONDS:
                self._end(f"“{name}” did not come about")
            return
        if name:
            self._scenario.done.append(name)
        try:
            self._step = next(self._steps)
        except StopIteration:
            self._end("")
        except Exception as error:  # noqa: BLE001 -- told below, and the program ends
            self._end(f"after “{name}”: {error!r}")
        self._since = time.monotonic()

    def _end(self, failed: str) -> None:
        self.failed = failed
        self._timer.stop()
        self._scenario.window.quit()


def main(home: Path) -> int:
    """Run LocalChat's own main program, with somebody at the keyboard."""
    from PySide6.QtCore import QTimer

    from localchat.hub import CHILD
    from localchat.process.launcher import make_launcher

    launcher = make_launcher([CHILD])  # first of all, as the program does
    from localchat.ui import run

    # By a pipe: whatever stands among the arguments or in the environment can be seen by others.
    words = json.loads(("" if sys.stdin.isatty() else sys.stdin.read()) or "{}")
    drivers: list[Driver] = []
    scenarios: list[Scenario] = []

    class Watched(run.Start):
        def __init__(self, *arguments: Any, **more: Any) -> None:
            super().__init__(*arguments, **more)
            scenarios.append(Scenario(self, home, words.get("said", SAID), words.get("token", "")))
            QTimer.singleShot(0, lambda: drivers.append(Driver(scenarios[0])))

    run.Start = Watched  # type: ignore[misc]
    code = run.run(["--home", str(home)], launcher)
    failed = drivers[0].failed if drivers else "the window did not open"
    found = {"done": scenarios[0].done, "failed": failed, **scenarios[0].seen}
    sys.stdout.write(json.dumps(found) + "\n")
    return 1 if failed else code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
