"""What a token costs on its whole way, and how soon a key that is pressed meanwhile is seen in the composer.

The real window with its store, threads and signals; only the engine's words come from a script, 200 tokens/s, to
the place where the engine's process would tell them. Cost: processor time of the whole process (window, worker,
store) from fifth to fifth of an answer of 20,000 characters; the ratio is the last fifth's over the first's.
Keys: another thread posts one each 90 ms, as the system would; the time runs until the window was painted with
its letter. ``QT_QPA_PLATFORM=xcb xvfb-run -a python benchmarks/keystrokes.py`` measures on a real X server.
"""

import itertools
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from benchmarks.drawing import LENGTH, RATE, TOKEN, answer
from benchmarks.messages import rest, share
from localchat.engine import protocol as p
from localchat.engine.stop_reason import StopReason
from localchat.paths import Paths
from localchat.ui.controller import Controller
from localchat.ui.run import Start

EVERY, IDLE_KEYS = 0.09, 60
"""Seconds between two keys; keys that are pressed while nothing streams."""
AIMS = {"ratio": 1.5, "key": 16.0}


class Script:
    """Says a text in place of the engine, and notes what processor time each fifth of it took."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.marks: list[float] = []

    def generate(self, *_: object, **__: object) -> Iterator[Any]:
        """The events of an answer."""
        yield p.Fitted(1, [], 20)
        began, length = time.perf_counter(), len(self.text)
        for number, at in enumerate(range(0, length, TOKEN)):
            wait = began + number / RATE - time.perf_counter()
            if wait > 0:
                time.sleep(wait)
            if len(self.marks) * length // 5 <= at:
                self.marks.append(time.process_time())
            yield p.Text(1, self.text[at : at + TOKEN], number + 1)
        self.marks.append(time.process_time())
        count = length // TOKEN
        yield p.Answered(1, StopReason.END, 20, 0, count, 1.0, RATE, 100.0, 1, 0.0)


class Seen(QObject):
    """Notes when the window has painted a letter that was typed."""

    _painted = QEvent.Type(QEvent.registerEventType())

    def __init__(self, window: QWidget, field: QPlainTextEdit) -> None:
        super().__init__()
        self.late: list[float] = []
        self.own: list[float] = []
        """Milliseconds of processor time of the window's thread, from the letter in the text to the painted one."""
        self._spent = 0.0
        self._posted: list[float] = []
        self._typed = 0
        self._field = field
        # The first one makes the keyboard, which must belong to the window's thread.
        QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        window.installEventFilter(self)
        field.textChanged.connect(self._changed)

    def press(self, letter: str) -> None:
        """From any thread: press a key."""
        self._posted.append(time.perf_counter())
        key = Qt.Key(Qt.Key.Key_A + ord(letter) - ord("a"))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.postEvent(self._field, event)

    def _changed(self) -> None:
        if self._typed == len(self.late):
            self._spent = time.thread_time()
        self._typed = min(len(self._posted), self._typed + 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The window paints what has changed; what is posted now comes when it has."""
        if event.type() == QEvent.Type.UpdateRequest and self._typed > len(self.late):
            after = Qt.EventPriority.HighEventPriority.value
            QCoreApplication.postEvent(self, QEvent(self._painted), after)
        return super().eventFilter(watched, event)

    def customEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt calls it so
        """Painted."""
        if event.type() == self._painted:
            now = time.perf_counter()
            if self._typed > len(self.late):
                self.own.append(1000 * (time.thread_time() - self._spent))
            for posted in self._posted[len(self.late) : self._typed]:
                self.late.append(1000 * (now - posted))


class Stand:
    """A started window with an empty chat."""

    def __init__(self, application: QApplication, home: Path) -> None:
        self.start = Start(application, Paths(home))
        while not isinstance(self.start.controller, Controller):
            rest(20)
        self.controller: Controller = self.start.controller
        self.window = self.start.window
        self.window.resize(1280, 800)
        self.controller.services.settings.set("titles", "first line")
        while self.controller.conversation is None or self.controller.quick.busy:
            rest(20)
        field = self.window.findChild(QPlainTextEdit, "composer-text")
        assert isinstance(field, QPlainTextEdit)
        self.field = field

    def hear(self, text: str) -> Seen:
        """Have an answer; the keys that are pressed meanwhile."""
        seen, _ = self._had(Script(text), keys=True)
        assert seen is not None
        return seen

    def cost(self, text: str) -> list[float]:
        """Have an answer in peace; processor time at each fifth of it."""
        return self._had(Script(text), keys=False)[1]

    def keys(self, over: Any) -> Seen:
        """Press keys until something is over."""
        self.field.setFocus()
        self.field.clear()
        rest(300)
        seen, stop = Seen(self.window, self.field), threading.Event()

        def press() -> None:
            for letter in itertools.cycle("typing while it answers".replace(" ", "")):
                if stop.wait(EVERY):
                    return
                seen.press(letter)

        thread = threading.Thread(target=press, daemon=True)
        thread.start()
        while not over(seen):
            rest(50)
        stop.set()
        thread.join()
        rest(300)
        self.window.removeEventFilter(seen)
        return seen

    def _had(self, script: Script, *, keys: bool) -> tuple[Seen | None, list[float]]:
        controller = self.controller
        chat = controller.conversation
        controller.new_chat()
        while controller.quick.busy or controller.conversation is chat:
            rest(20)
        engine = controller.services.runner._engine  # noqa: SLF001 -- the script is the engine
        engine.generate = script.generate  # type: ignore[method-assign]
        controller.answers.send("Go on")
        while not script.marks:
            rest(20)
        rest(300)

        def over(_: object = None) -> bool:
            return controller.answers.answering is None

        seen = self.keys(over) if keys else None
        while not over():
            rest(50)
        rest(1_000)
        return seen, script.marks


def measure(application: QApplication, home: Path) -> dict[str, dict[str, float]]:
    """All figures."""
    stand = Stand(application, home)
    stand.cost(answer("mixed")[:2_000])
    found: dict[str, dict[str, float]] = {}
    for kind in ("mixed", "paragraph"):
        marks = stand.cost(answer(kind))
        spans = [after - before for before, after in pairwise(marks)]
        each = 1e6 * (marks[-1] - marks[0]) / (LENGTH / TOKEN)
        found[f"cost, {kind}"] = {"µs a token": each, "ratio": spans[-1] / spans[0]}
    quiet = stand.keys(lambda seen: len(seen.late) >= IDLE_KEYS)
    heard = stand.hear(answer("mixed"))
    for name, seen in (("keys, at rest", quiet), ("keys, while 200 tokens/s stream", heard)):
        values, own = sorted(seen.late), sorted(seen.own)
        found[name] = {
            "keys": len(values), "50 %": share(values, 0.5), "99 %": share(values, 0.99),
            "longest": values[-1], "own 99 %": share(own, 0.99), "own longest": own[-1],
        }  # fmt: skip
    stand.field.clear()
    stand.window.close()
    rest(300)
    return found


def main() -> None:
    """Measure, print a table, keep the figures."""
    application = QApplication(["localchat"])
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as home:
        found = measure(application, Path(home))
    print(application.platformName())
    for name, values in found.items():
        print(f"{name:34}" + "   ".join(f"{key} {value:.2f}" for key, value in values.items()))
    print(f"aims: ratio {AIMS['ratio']}, a key {AIMS['key']} ms")
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    name = f"keystrokes-{application.platformName()}.json"
    text = json.dumps(found, indent=2, ensure_ascii=False)
    (results / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
