"""An hour of use in the real window, over and over: `test_soak.py` runs it, and looks at what grows.

Downloads come from the tests' own hub on loopback.

Prints a line of JSON after each round: seconds, memory, handles, threads, processes and temporary files.
"""

# ruff: noqa: T201 -- printing is how it tells

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import psutil
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from localchat.domain.download import DownloadState
from localchat.domain.repository import HubFile, quantisations
from localchat.paths import Paths
from localchat.services.exporting.options import Kind, Options, Target
from localchat.ui.run import Start
from tests.helpers.gguf_factory import write_model

PATIENCE = 60.0
"""Seconds that one step may take."""
TALKS = 6
"""Chats that are kept; the oldest go into the trash, and out of it."""


class Soak:
    """Does one thing after the other, each as soon as the one before is over."""

    def __init__(
        self, application: QApplication, home: Path, seconds: float, hub: "LoopbackHub"
    ) -> None:
        self._application, self._home, self._hub = application, home, hub
        self._end, self._since = time.monotonic() + seconds, time.monotonic()
        self._start = Start(application, Paths(home))
        self._chance = random.Random(1)
        self._process, self._steps = psutil.Process(), self._use()
        self._wait, self._late = None, 0.0
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    @property
    def _controller(self):
        return self._start.controller

    def _idle(self) -> bool:
        c = self._controller
        if c is None or c.conversation is None:
            return False
        lanes = c.quick, c.answers.tasks, c.chats.lane, c.downloads.tasks
        return not any(lane.busy for lane in lanes) and c.answers.answering is None

    def _go_on(self) -> None:
        if self._wait is None or self._wait():
            self._late = time.monotonic() + PATIENCE
            try:
                self._wait = next(self._steps)
            except StopIteration:
                self._timer.stop()
                self._start.window.close()
                self._application.quit()
        elif time.monotonic() > self._late:
            print(json.dumps({"stuck": str(self._wait)}), flush=True)
            os._exit(1)

    def _use(self) -> Iterator:
        yield self._idle
        services = self._controller.services
        services.settings.set("disk_floor", 0)
        services.network.set_mirror(self._hub.about["endpoint"])
        number = 0
        while time.monotonic() < self._end:
            for step in (
                self._talk, self._switch, self._search, self._themes, self._settings, self._move_out_and_in,
                self._download, self._tidy,
            ):  # fmt: skip
                yield from step(number)
            number += 1
            self._tell(number)

    def _talk(self, number: int) -> Iterator:
        c = self._controller
        c.new_chat()
        yield self._idle
        c.services.conversations.set_value(c.conversation.id, "max_tokens", 24)
        for text in (f"How do I get a bigger model? {number}", "What leaves my computer?"):
            c.answers.send(text)
            yield self._idle
        c.answers.regenerate_last()
        yield self._idle

    def _switch(self, _: int) -> Iterator:
        c = self._controller
        for chat in c.services.chat_list.page(TALKS):
            c.open(chat.id)
            yield self._idle

    def _search(self, number: int) -> Iterator:
        c = self._controller
        field = c.chats.pane.search
        for words in ("bigger model", "computer", f"{number}", ""):
            field.setText(words)
            yield self._idle

    def _themes(self, number: int) -> Iterator:
        settings = self._controller.services.settings
        settings.set("theme", ("light", "dark")[number % 2])
        self._start.theme.wear(settings)
        yield self._idle

    def _settings(self, _: int) -> Iterator:
        window = self._start.window
        for page in ("settings", "models", "discover", "chat"):
            window.show_page(page)
            self._application.processEvents()
            yield self._idle

    def _move_out_and_in(self, _: int) -> Iterator:
        services = self._controller.services
        keys = [chat.id for chat in services.chat_list.page(3)]
        file = self._home / "out.json"
        file.unlink(missing_ok=True)
        list(services.exchange.export(keys, Target(file), Options(kind=Kind.JSON)))
        # What was in the trash and is erased comes in again; all else is here already.
        services.chat_list.erase(keys[-1:])
        self._controller.new_chat()
        yield self._idle
        look = list(services.exchange.look([file]))[-1]
        report = list(services.exchange.take(look))[-1]
        assert len(report.came) == 1, report
        self._controller.chats.refresh()
        yield self._idle

    def _download(self, number: int) -> Iterator:
        """A model comes from the hub, paused once every second time, and is deleted."""
        services, about = self._controller.services, self._hub.about
        file = HubFile("model.gguf", about["size"], about["sha256"])
        (choice,) = quantisations([file])
        key = services.downloads.add("test/large", about["commit"], "Large", choice).id
        if number % 2:
            services.downloads.pause(key)
            yield lambda: not services.downloads.get(key).state.is_active
            services.downloads.resume(key)
        yield lambda: services.downloads.get(key).state is DownloadState.DONE
        yield self._idle
        (ours,) = [model for model in services.library.scan() if model.ours]
        services.library.remove(ours.model.id, delete=True)
        services.downloads.remove(key)
        yield self._idle

    def _tidy(self, _: int) -> Iterator:
        services = self._controller.services
        old = [chat.id for chat in services.chat_list.page(100)][TALKS:]
        if old:
            services.chat_list.delete(old)
            services.chat_list.empty_trash()
        self._controller.chats.refresh()
        yield self._idle

    def _tell(self, number: int) -> None:
        QPixmapCache.clear()
        self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        children = [
            child for child in self._process.children(recursive=True) if child.pid != self._hub.pid
        ]
        print(
            json.dumps(
                {
                    "round": number, "seconds": time.monotonic() - self._since,
                    "memory": self._process.memory_info().rss / 1e6,
                    "children": sum(_memory(child) for child in children) / 1e6,
                    "handles": self._process.num_fds(), "threads": self._process.num_threads(),
                    "processes": len(children),
                    "files": sum(1 for _ in Path(tempfile.gettempdir()).rglob("*")),
                    "home": sum(1 for each in self._home.rglob("*") if each.is_file()),
                    "widgets": len(self._application.allWidgets()),
                }
            ),
            flush=True,
        )  # fmt: skip


def _memory(child: psutil.Process) -> int:
    try:
        return int(child.memory_info().rss)
    except psutil.NoSuchProcess:
        return 0


class LoopbackHub:
    """The tests' own hub in a process of its own, which counts as none of the app's."""

    def __init__(self, model: Path) -> None:
        command = [
            sys.executable,
            str(Path(__file__).parents[1] / "helpers" / "hub.py"),
            str(model),
        ]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.pid = self._process.pid
        assert self._process.stdout is not None
        self.about = json.loads(self._process.stdout.readline())

    def close(self) -> None:
        """It ends with its input."""
        self._process.communicate()


def main(home: str, seconds: str) -> None:
    application = QApplication(["localchat"])
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory(dir=Path(home).parent) as folder:
        hub = LoopbackHub(write_model(Path(folder) / "model.gguf"))
        soak = Soak(application, Path(home), float(seconds), hub)
        application.exec()
        del soak
        hub.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
