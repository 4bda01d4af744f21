"""What drawing an answer costs while it grows, and how long the window's loop stands still meanwhile.

A scripted stream takes the place of the engine. First the cost of a token: all that a message's text does,
painting included, as the answer grows from 100 to 20,000 characters of several kinds; the ratio is the last
fifth's cost over the first fifth's. Then a clock: 200 tokens each second into an answer with code, a table and
formulas, while a timer of the same loop should fire each 4 ms. The window runs without a display.
"""

import json
import os
import sys
import time
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from localchat.ui.blocks import Body
from localchat.ui.theme import Theme

LENGTH, TOKEN, RATE = 20_000, 4, 200
AIMS = {"ratio": 1.5, "99 %": 16.0, "longest": 50.0}
SENTENCE = "The quick brown fox jumps over the lazy dog and *never* looks back. "
PIECES = (
    "## A part of it\n\nSome words about **the matter**, with `code` and [a link](https://example.com/a).\n\n",
    "```python\ndef area(radius):\n    return 3.14159 * radius ** 2  # of a circle\n\n\nprint(area(2))\n```\n\n",
    "- one thing\n- another thing that is a little longer\n  - and one inside\n\n",
    "| Name | Value | Unit |\n|---|--:|:-:|\n| length | 12.5 | m |\n| mass | 3.75 | kg |\n\n",
    "It follows that $E = mc^2$ and so \\(a^2 + b^2 = c^2\\).\n\n$$\\sum_{i=1}^n i = \\frac{n(n+1)}{2}$$\n\n",
    SENTENCE * 4 + "\n\n",
)


def answer(kind: str) -> str:
    """An answer of a kind, as long as is measured."""
    text = {
        "mixed": "".join(PIECES),
        "paragraph": SENTENCE,
        "code": PIECES[1].split("\n", 1)[1].rsplit("```", 1)[0],
        "list": "- an item of a long list, with some *words*\n",
    }[kind]
    head = "```python\n" if kind == "code" else ""
    return (head + text * (LENGTH // len(text) + 1))[:LENGTH]


class Stage:
    """A message's text within something that scrolls, as in the window."""

    def __init__(self, theme: Theme) -> None:
        self.area = QScrollArea()
        self.area.resize(760, 700)
        self.area.setWidgetResizable(True)
        page = QWidget()
        column = QVBoxLayout(page)
        self.body = Body(theme)
        self.body.set_width(700)
        column.addWidget(self.body)
        column.addStretch()
        self.area.setWidget(page)
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, most: bar.setValue(most))
        self.area.show()


def rest(milliseconds: int) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def stream(stage: Stage, text: str) -> tuple[list[float], list[float]]:
    """Let an answer grow in real time; processor time at each fifth of the way, and how late the beats were."""
    late: list[float] = []
    marks: list[float] = []
    last = time.perf_counter()
    began = last
    at = 0

    def beat() -> None:
        nonlocal last, at
        now = time.perf_counter()
        late.append(max(0.0, 1000 * (now - last) - 4))
        last = now
        while at < min(len(text), int((now - began) * RATE) * TOKEN):
            if len(marks) * len(text) // 5 <= at:
                marks.append(time.thread_time())
            stage.body.append(text[at : at + TOKEN])
            at += TOKEN
        if at >= len(text):
            marks.append(time.thread_time())
            timer.stop()
            loop.quit()

    loop = QEventLoop()
    timer = QTimer(interval=4, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    timer.start()
    loop.exec()
    stage.body.settle()
    rest(100)
    return marks, late


def main() -> None:
    """Measure, print a table, keep the figures."""
    application = QApplication(["localchat"])
    application.setStyle("Fusion")
    theme = Theme(application)
    theme.choose("light", 100)
    warm = Stage(theme)
    warm.body.set_text(answer("mixed")[:2_000])
    rest(2_000)
    found = {}
    print(f"{'':12}{'µs a token':>12}{'ratio':>8}{'99 %':>8}{'longest':>9}   ms late")
    for kind in ("mixed", "paragraph", "code", "list"):
        marks, late = stream(Stage(theme), answer(kind))
        late.sort()
        spans = [after - before for before, after in pairwise(marks)]
        found[kind] = {
            "µs": 1e6 * (marks[-1] - marks[0]) / (LENGTH / TOKEN),
            "ratio": spans[-1] / spans[0],
            "99 %": late[int(0.99 * len(late))],
            "longest": late[-1],
        }
        each = found[kind]
        print(
            f"{kind:12}{each['µs']:12.0f}{each['ratio']:8.2f}{each['99 %']:8.1f}{each['longest']:9.1f}"
        )
    print(f"{'aim':24}{AIMS['ratio']:8.2f}{AIMS['99 %']:8.1f}{AIMS['longest']:9.1f}")
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    text = json.dumps(found, indent=2, ensure_ascii=False)
    (results / "drawing.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
