"""Shows hostile texts in all that shows texts: run by `tests/ui/test_fragments.py`, watched from outside.

``python -m tests.helpers.show_fragments FOLDER FIRST COUNT BOMBS``: what is opened between the marks counts.
"""

import datetime as dt
import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from localchat.domain.chat import Role
from localchat.domain.transfer import CarriedChat, CarriedMessage, Origin
from localchat.services.exporting.options import Kind, Options, Target
from localchat.services.exporting.writing import write
from localchat.services.snippets import snippet
from localchat.ui.blocks import Body
from localchat.ui.link_words import look_at
from localchat.ui.message_plain import PlainBody
from localchat.ui.pdf import print_pages
from localchat.ui.plain import PlainLabel, ShownText, plain_box, tip
from localchat.ui.theme import Theme
from tests.helpers.fragments import CANARY, bombs, fragment

STEP = 7
"""Letters that come at once when a text is streamed."""
HONEST = (
    "Hello **you**: `code`, $x^2$, [a link](https://example.org), 你好 😀 مرحبا\n\n```py\nx = 1\n```\n\n"
    "```html\n<b>\n```\n\n| a |\n|--|\n| b |\n\n$$y$$"
)
BEGIN, END = "marks-the-beginning", "marks-the-end"


class Shower:
    """All that shows texts, in one window."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self._application, self._folder = application, folder
        self._theme = Theme(application)
        self._theme.choose("light", 100)
        self.window = QWidget()
        self.window.resize(700, 500)
        self._streamed, self._whole = Body(self._theme, self.window), Body(self._theme, self.window)
        for body in (self._streamed, self._whole):
            body.setFixedWidth(600)
            body.set_width(600)
        self._plain = PlainBody(self._theme, self.window)
        self._label, self._shown = PlainLabel(self.window), ShownText(self.window)
        self.window.show()

    def settle(self) -> None:
        """Let all that was put off happen now."""
        for _ in range(3):
            self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    def show(self, text: str, number: int) -> None:
        """A text, streamed and from history, and wherever else it can stand."""
        self._whole.set_text(text)
        self._streamed.set_text("")
        for at in range(0, len(text), STEP if len(text) < 5_000 else 1 + len(text) // 20):
            step = STEP if len(text) < 5_000 else 1 + len(text) // 20
            self._streamed.append(text[at : at + step])
        self._streamed.settle()
        short = text[:2_000]
        self._plain.set_text(short)
        self._label.setText(short)
        self._shown.setPlainText(short)
        self.window.setWindowTitle(short)
        self.window.setToolTip(tip(short))
        QToolTip.showText(QCursor.pos(), tip(short), self.window)
        found = snippet(text, [CANARY])
        self._label.setText(found.text)
        look_at(short)
        if number % 10 == 0:
            box = plain_box(self.window, short, short, short)
            box.show()
            self.settle()
            box.deleteLater()
            self.window.grab()
        self.settle()

    def export(self, texts: list[str]) -> None:
        """The same as files that others open, and as paper."""
        now = dt.datetime.now(dt.UTC)
        messages = tuple(
            CarriedMessage(
                parent=number - 1 if number else None, role=Role.ASSISTANT if number % 2 else Role.USER,
                text=text[:20_000], created=now,
            )
            for number, text in enumerate(texts)
        )  # fmt: skip
        chat = CarriedChat(
            origin=Origin.OURS, title=texts[0][:200], created=now, updated=now, messages=messages,
            leaf=len(messages) - 1,
        )  # fmt: skip
        for kind in Kind:
            target = Target(self._folder / f"export.{kind}")
            for _ in write([chat], target, Options(kind=kind), print_pages):
                pass


def main(folder: Path, first: int, count: int, with_bombs: int) -> None:
    """Show them all."""
    application = QApplication([])
    shower = Shower(application, folder)
    # All that an honest text needs is read before.
    shower.show(HONEST, 0)
    shower.export(["Hello", "![x](y)"])
    shower.settle()
    texts = [fragment(seed) for seed in range(first, first + count)]
    Path(folder / BEGIN).exists()
    for number, text in enumerate(texts):
        shower.show(text, number)
    for number, text in enumerate(bombs()[:with_bombs]):
        shower.show(text, number)
    shower.export(texts)
    Path(folder / END).exists()
    sys.stdout.write("shown\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
