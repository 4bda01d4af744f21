"""A chat of 5,000 messages: opening it, scrolling it end to end, its memory, and an answer that streams into it.

The real window without a display, the real store; the engine is replaced by a scripted stream of 200 tokens/s
that is handed to the view as the answers do. While one scrolls, the bar moves each 16 ms, and it is measured how
late the window's loop is, which is how long a frame stands. Memory is that of the process with the chat open and scrolled through, less that
with an empty one.
"""

import gc
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
sys.path.insert(0, str(Path(__file__).parent.parent))

import psutil
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.frames import Pulse
from localchat.domain.chat import MessageState, Role
from localchat.paths import Paths
from localchat.ui.controller import Controller
from localchat.ui.run import Start

MESSAGES, ROUNDS = 5_000, 5
STEP, JUMPS, FRAME = 600, 200, 16
"""Pixels of a step while the whole is scrolled; jumps of the bar over all of it; milliseconds between two."""
TOKENS, EVERY = 1_600, 5
"""Tokens that stream, and milliseconds between two."""
AIMS = {
    "open_ms": 200, "frame_longest_ms": 33, "jump_longest_ms": 33, "memory_mb": 80,
    "stall_99_ms": 16, "stall_longest_ms": 50,
}  # fmt: skip
WORDS = ["the", "model", "answers", "quietly", "because", "memory", "is", "short", "and", "people", "read", "while", "tokens", "arrive", "in", "small", "pieces", "over", "a", "long", "evening", "of", "work"]  # fmt: skip
CODE = "```python\ndef quick(items):\n    if len(items) < 2:\n        return items\n    return items\n```"


def rest(milliseconds: int) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def words(dice: random.Random, most: int) -> str:
    """Some words."""
    return " ".join(dice.choices(WORDS, k=dice.randint(5, most))).capitalize() + "."


def answer(dice: random.Random, number: int) -> str:
    """An answer as a model writes: paragraphs, at times code, a list, a table."""
    parts = [words(dice, 90)]
    if number % 3 == 0:
        parts.append(CODE)
    if number % 4 == 0:
        parts.append("\n".join(f"- **{words(dice, 6)}** {words(dice, 10)}" for _ in range(4)))
    if number % 7 == 0:
        parts.append("| name | value |\n|---|---|\n" + "| quick | 17 |\n" * 4)
    return "\n\n".join([*parts, words(dice, 60)])


class Stand:
    """A started window with an empty chat and a long one."""

    def __init__(self, application: QApplication, home: Path) -> None:
        self.application = application
        self.start = Start(application, Paths(home))
        while not isinstance(self.start.controller, Controller):
            rest(20)
        self.controller = self.start.controller
        self.window = self.start.window
        self.window.resize(1280, 800)
        self.view = self.window.chat.view
        self.settle()
        service = self.controller.services.conversations
        self.empty, self.long = service.create("guide").id, service.create("guide").id
        self._fill()

    def _fill(self) -> None:
        dice, leaf = random.Random(5), None
        table = self.controller.services.chat._table  # noqa: SLF001 -- no use case says so much at once
        for number in range(MESSAGES):
            role = Role.ASSISTANT if number % 2 else Role.USER
            text = answer(dice, number) if number % 2 else words(dice, 40)
            leaf = table.add_message(self.long, leaf, role, text).id
        self.leaf = leaf

    def settle(self) -> None:
        """Wait until nothing runs any more."""
        while self.controller.quick.busy or self.controller.answers.tasks.busy:
            rest(20)
        rest(300)

    def open(self, key: int) -> None:
        """Open a chat and let it come to rest."""
        self.controller.open(key)
        self.settle()

    def opening(self) -> tuple[float, float]:
        """Milliseconds from the click to the painted chat, and those of them on the window's thread."""
        self.open(self.empty)
        began, spent = time.perf_counter(), time.thread_time()
        self.controller.open(self.long)
        while self.view.is_empty:
            self.application.processEvents()
            time.sleep(0.0005)
        self.view.viewport().repaint()
        return 1000 * (time.perf_counter() - began), 1000 * (time.thread_time() - spent)

    def scrolling(self) -> tuple[dict[str, float], dict[str, float]]:
        """How late the loop is on a walk from the end to the beginning, and on jumps over all."""
        self.open(self.long)
        bar, jumps = self.view.verticalScrollBar(), iter(range(JUMPS + 1))
        walk = self._each_frame(lambda: bar.setValue(bar.value() - STEP), lambda: bar.value() <= 0)
        place = [0]

        def jump() -> None:
            place[0] = next(jumps, JUMPS)
            bar.setValue(bar.maximum() * place[0] // JUMPS)

        return walk, self._each_frame(jump, lambda: place[0] >= JUMPS)

    def _each_frame(self, step: Callable[[], None], over: Callable[[], bool]) -> dict[str, float]:
        timer = QTimer(interval=FRAME, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(step)
        timer.start()
        found = Pulse().during(over)
        timer.stop()
        return found

    def streaming(self) -> dict[str, float]:
        """How late the loop is while tokens arrive at the end of the long chat."""
        service = self.controller.services
        table = service.chat._table  # noqa: SLF001 -- the engine is replaced by a script
        said = table.add_message(self.long, self.leaf, Role.USER, "And now?").id
        made = table.add_message(self.long, said, Role.ASSISTANT, "", state=MessageState.WRITING)
        self.view.show_branch(service.conversations.tree(self.long), made.id)
        rest(500)
        tokens, left = script(), [TOKENS]
        timer = QTimer(interval=EVERY)

        def go_on() -> None:
            left[0] -= 1
            self.view.append_text(made.id, next(tokens))

        timer.timeout.connect(go_on)
        timer.start()
        found = Pulse().during(lambda: left[0] <= 0)
        timer.stop()
        return found

    def memory(self) -> float:
        """MB of the process."""
        gc.collect()
        rest(200)
        return float(psutil.Process().memory_info().rss / 1e6)


def script() -> Any:
    """Tokens without an end: words, code, a list."""
    dice, number = random.Random(7), 0
    while True:
        number += 1
        for piece in answer(dice, number).split(" "):
            yield piece + " "
        yield "\n\n"


def share(values: list[float], part: float) -> float:
    """The value below which a part of them lies."""
    return values[min(len(values) - 1, int(part * len(values)))]


def measure(application: QApplication, home: Path) -> dict[str, float]:
    """All figures."""
    stand = Stand(application, home)
    stand.open(stand.empty)
    bare = stand.memory()
    opened = [stand.opening() for _ in range(ROUNDS)]
    frames, jumps = stand.scrolling()
    memory = stand.memory() - bare
    stall = stand.streaming()
    stand.window.close()
    rest(200)
    totals = sorted(total for total, _ in opened)
    return {
        "open_ms": share(totals, 0.5),
        "open_first_ms": opened[0][0],
        "open_window_ms": share(sorted(own for _, own in opened), 0.5),
        "frame_50_ms": frames["50 %"],
        "frame_99_ms": frames["99 %"],
        "frame_longest_ms": frames["longest"],
        "frame_own_longest_ms": frames["own longest"],
        "jump_50_ms": jumps["50 %"],
        "jump_99_ms": jumps["99 %"],
        "jump_longest_ms": jumps["longest"],
        "jump_own_longest_ms": jumps["own longest"],
        "memory_mb": memory,
        "stall_50_ms": stall["50 %"],
        "stall_99_ms": stall["99 %"],
        "stall_longest_ms": stall["longest"],
        "own_99_ms": stall["own 99 %"],
        "own_longest_ms": stall["own longest"],
    }


def main() -> None:
    """Measure, print a table, keep the figures."""
    application = QApplication(["localchat"])
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as home:
        found = measure(application, Path(home))
    print(f"{MESSAGES:,} messages")
    for name, value in found.items():
        aim = f"   aim: ≤ {AIMS[name]}" if name in AIMS else ""
        print(f"{name:20}{value:10.1f}{aim}")
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    (results / "messages.json").write_text(json.dumps(found, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
