"""The text of a message: read as it grows, drawn in parts, each as high as what is in it."""

import re
import time

from PySide6.QtCore import QPoint, QSize, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from localchat.text import figure
from localchat.ui import block_ahead, block_writer, selection
from localchat.ui.block_leaves import Leaf
from localchat.ui.block_reader import Reader
from localchat.ui.block_text import KINDS, TextPart
from localchat.ui.body_selection import BodySelection, Part
from localchat.ui.code_block import CodeBlock
from localchat.ui.formula import formulas
from localchat.ui.language import tr
from localchat.ui.rich_text import RichText
from localchat.ui.table_block import TablePart
from localchat.ui.theme import Theme

__all__ = ["Body", "CodeBlock", "RichText"]

FRAME, SHARE = 0.033, 12
"""Seconds between two drawings of a text that grows; they are so many times as long as one takes apart."""
FIRST, SLICE, SLICE_SECONDS = 3_000, 1_000, 0.010
"""Characters that are drawn at once, then at a time at first, and the seconds for these."""
MOST = 200_000
"""Characters of a message that are drawn before somebody asks for more."""
SLOW = 6_000
"""Characters of a long paragraph from which on it is laid out anew in slices, as a text that is opened."""
AGAIN = 1_000
"""Milliseconds in which the formulas of such a paragraph gather before it is."""
SETTLE = 2_000
"""Milliseconds without news behind which open marks are taken for what they are."""
_HALF = re.compile(r"[\ud800-\udfff]")


class Body(QWidget):
    """The text of a message; while it grows, only what is open at its end is drawn again."""

    link = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message-body")
        self._theme = theme
        self._raw, self._text, self._most = "", "", MOST
        self._width, self._height, self._kept = 0, 0, 0
        self._words: list[str] = []
        self._more: QPushButton | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._draw_more)
        self._rest = QTimer(self, singleShot=True, interval=SETTLE)
        self._rest.timeout.connect(self.settle)
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self._draw_again)
        self._parts: list[Part] = []
        self._selection = BodySelection(self, self._parts, lambda: self._text[self._fed :])
        self._forget()
        theme.changed.connect(self.redraw)
        formulas().ready.connect(self._take_formula)

    def _forget(self) -> None:
        self._reader = Reader()
        self._drawn: list[Leaf] = []
        self._firsts: list[int] = []
        self._ends: list[int] = []
        self._touched = 0
        self._known = (self._reader.references, self._reader.notes)
        self._slice = SLICE
        self._selection.forget()
        self._fed, self._unsure, self._drawn_at, self._cost = 0, -1, 0.0, 0.0
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts.clear()

    # --- the text --------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The Markdown that is shown."""
        return self._raw

    def set_text(self, text: str) -> None:
        """Show a whole text; what is long comes in slices."""
        if not text.startswith(self._raw) or not self._raw:
            self._raw, self._text, self._most, self._kept = "", "", MOST, 0
            self._forget()
        if text != self._raw:
            self._take(text[len(self._raw) :])
        self._clean_end()
        if len(self._text) - self._fed <= FIRST:
            self._feed(len(self._text))
            self.settle()
        else:
            self._feed(self._fed + FIRST)
            self._timer.start(0)
            self._rest.stop()

    def append(self, text: str) -> None:
        """Let the text grow; it is drawn a little later, with what else comes until then."""
        self._take(text)
        if not self._timer.isActive():
            passed = time.perf_counter() - self._drawn_at
            wait = max(FRAME, SHARE * self._cost) - passed
            self._timer.start(max(0, int(wait * 1000)))
        self._rest.start()

    def settle(self) -> None:
        """Take the text for whole: no mark at its end waits for more."""
        self._rest.stop()
        self._clean_end()
        if self._fed < min(len(self._text), self._most) - FIRST:
            self._timer.start(0)
            return
        self._kept = 0
        self._feed(len(self._text), is_whole=True)

    def _slow_parts(self) -> list[TextPart]:
        parts = [part for part in self._parts if isinstance(part, TextPart)]
        return [part for part in parts if part.split_characters > SLOW]

    def _draw_again(self) -> bool:
        """Draw all of it anew in slices if it takes long; it stays as high as it was until that is done."""
        if not self._slow_parts():
            return False
        self._kept, end = max(self._kept, self._height), self._fed
        self._forget()
        self._feed(min(FIRST, end))
        self._timer.start(0)
        return True

    def _take(self, more: str) -> None:
        """Keep the text as it came, and make what can be drawn of it."""
        held = "\r" if self._raw.endswith("\r") else ""
        self._raw += more
        more = held + more
        more = more.removesuffix("\r")
        if "\r" in more:
            more = more.replace("\r\n", "\n").replace("\r", "\n")
        self._text += _HALF.sub("\ufffd", more.replace("\0", "\ufffd"))

    def _clean_end(self) -> None:
        if self._raw.endswith("\r"):
            self._text += "\n"
            self._raw = self._raw[:-1] + "\n"

    # --- drawing ---------------------------------------------------------------------------------

    def _draw_more(self) -> None:
        limit = min(len(self._text), self._most)
        behind = limit - self._fed
        if behind > self._slice:
            self._feed(self._fed + self._slice)
            share = SLICE_SECONDS / max(self._cost, 0.001)
            self._slice = max(500, min(4_000, int(self._slice * min(2.0, share))))
            self._timer.start(0)
        else:
            self._kept = 0
            self._feed(limit, is_whole=not self._rest.isActive())

    def _feed(self, end: int, *, is_whole: bool = False) -> None:
        """Draw the text up to `end`."""
        began = time.perf_counter()
        end = min(end, self._most)
        self._fed = end
        text = self._text[:end] if end < len(self._text) else self._text
        if not is_whole:
            last = self._drawn[-1] if self._drawn else None
            in_code = last is not None and last.kind == "code" and self._is_open(text)
            wait = block_ahead.held(
                text, in_code=in_code, in_table=last is not None and last.kind == "row"
            )
            text = text[: len(text) - wait] if wait else text
        self._reader.read(text)
        self._show(is_growing=not is_whole)
        self._say_more()
        self.arrange(self._touched)
        self._drawn_at = time.perf_counter()
        self._cost = self._drawn_at - began

    def _is_open(self, text: str) -> bool:
        """Whether the text ends within a piece of code."""
        leaf = self._drawn[-1]
        return text.rstrip("`~ \n").endswith(leaf.text[-40:].rstrip("`~ \n"))

    def _show(self, *, is_growing: bool) -> None:
        leaves, reader = self._reader.leaves, self._reader
        first = min(reader.changed, len(self._drawn))
        while first < min(len(leaves), len(self._drawn)) and leaves[first] == self._drawn[first]:
            first += 1
        if self._unsure >= 0:
            first = min(first, self._unsure)
        first = min(first, self._first_that_names_something_new(first))
        self._known = (reader.references, reader.notes)
        self._touched = len(self._parts)
        if first == len(leaves) == len(self._drawn):
            return
        self._cut(first, leaves)
        self._touched = max(0, len(self._parts) - 1)
        last, self._unsure = len(leaves) - 1, -1
        for index in range(first, len(leaves)):
            leaf, grows = leaves[index], is_growing and index == last
            part = self._part_for(index, leaf)
            part.put(index - self._firsts[self._parts.index(part)], leaf, is_growing=grows)
            if grows and _is_unsure(leaf):
                self._unsure = index
        self._drawn = list(leaves)
        if self._words:
            self.mark(self._words)

    def _first_that_names_something_new(self, first: int) -> int:
        references, notes = self._known
        news = set(self._reader.references.keys() ^ references.keys())
        labels = set(self._reader.notes ^ notes)
        same = self._reader.references.keys() & references.keys()
        news |= {
            name
            for name in same
            if self._reader.references[name]["href"] != references[name]["href"]
        }
        if not news and not labels:
            return first
        for index, leaf in enumerate(self._drawn[:first]):
            if "[" in leaf.text or any("[" in cell for cell in leaf.cells):
                return index
        return first

    def _cut(self, first: int, leaves: list[Leaf]) -> None:
        """Take away what is drawn from the leaf `first` on, but a part that can go on."""
        wanted = leaves[first] if first < len(leaves) else None
        while self._parts and self._firsts[-1] >= first:
            part = self._parts[-1]
            fits = wanted is not None and self._firsts[-1] == first and self._is_for(part, wanted)
            if fits:
                break
            self._parts.pop()
            self._firsts.pop()
            part.hide()
            part.deleteLater()
        if self._parts:
            inside = first - self._firsts[-1]
            keep = 1 if wanted is not None and not isinstance(self._parts[-1], TablePart) else 0
            self._parts[-1].drop(inside + keep)

    @staticmethod
    def _is_for(part: Part, leaf: Leaf) -> bool:
        if isinstance(part, CodeBlock):
            return leaf.kind == "code"
        return leaf.kind in KINDS if isinstance(part, TextPart) else leaf.kind == "row"

    def _part_for(self, index: int, leaf: Leaf) -> Part:
        if self._parts:
            part = self._parts[-1]
            inside = index - self._firsts[-1]
            if inside < part.count:
                if self._is_for(part, leaf):
                    return part
                part.drop(inside)
            if part.accepts(leaf):
                return part
        made: Part
        if leaf.kind == "code":
            made = CodeBlock(self._theme, self)
        elif leaf.kind == "row":
            made = TablePart(self._theme, self._reader, self)
        else:
            made = TextPart(self._theme, self._reader, self)
        text = selection.text_of(made)
        text.link.connect(self.link)
        self._selection.watch(text)
        made.setFixedWidth(max(40, self._width - self._inside(leaf, made)))
        self._parts.append(made)
        self._firsts.append(index)
        made.show()
        return made

    @staticmethod
    def _inside(leaf: Leaf, part: Part) -> int:
        return 0 if isinstance(part, TextPart) else block_writer.indent(leaf.nest)

    def _say_more(self) -> None:
        """A very long message is drawn in part, and says so."""
        rest = len(self._text) > self._most
        if rest and self._more is None:
            self._more = QPushButton(self)
            self._more.setObjectName("show-more-button")
            self._more.setProperty("link", True)
            self._more.clicked.connect(self.show_more)
        if self._more is not None:
            shown, count = figure(self._most), figure(len(self._text))
            self._more.setText(
                tr(
                    "This is very long: {shown} of {count} characters are drawn. Show more",
                    shown=shown,
                    count=count,
                )
            )
            self._more.setVisible(rest)

    def show_more(self) -> None:
        """Draw more of a very long message."""
        self._most += MOST
        self._timer.start(0)

    # --- size ------------------------------------------------------------------------------------

    def set_width(self, width: int) -> None:
        """How wide the column is."""
        if width != self._width:
            self._width = width
            if not self._draw_again():
                self.arrange()

    def arrange(self, start: int = 0) -> None:
        """Put each part below the one before, from the part `start` on."""
        start = min(start, len(self._ends), len(self._parts))
        del self._ends[start:]
        y = self._ends[-1] if self._ends else 0
        for number in range(start, len(self._parts)):
            part, first = self._parts[number], self._firsts[number]
            leaf = self._drawn[first]
            y += block_writer.gap(self._drawn[first - 1] if first else None, leaf)
            inside = self._inside(leaf, part)
            height = part.fit(max(40, (self._width or 600) - inside))
            if (part.x(), part.y(), part.height()) != (inside, y, height):
                part.setFixedHeight(height)
                part.move(inside, y)
            y += height
            self._ends.append(y)
        if self._more is not None and not self._more.isHidden():
            self._more.move(0, y + 8)
            self._more.resize(self._more.sizeHint())
            y += 8 + self._more.height()
        y = max(y, self._kept)
        if y != self._height:
            self._height = y
            self.setFixedHeight(y)

    def sizeHint(self) -> QSize:
        """As high as its parts."""
        return QSize(max(40, self._width), self._height)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one likes."""
        return QSize(40, self._height)

    def redraw(self) -> None:
        """Draw all again, in the colours of now."""
        if not self._draw_again():
            for part in self._parts:
                part.write_again()
            self.arrange()

    def _take_formula(self, key: object) -> None:
        if any(part.waits_for(key) for part in self._slow_parts()):  # type: ignore[arg-type]
            if not self._again.isActive():
                self._again.start()
            return
        taken = [part.take_formula(key) for part in self._parts]  # type: ignore[arg-type]
        if any(taken):
            self.arrange()

    # --- selecting -------------------------------------------------------------------------------

    @property
    def has_selection(self) -> bool:
        """Whether something of it is selected."""
        return self._selection.is_there

    def selected_text(self) -> str:
        """What is selected, as it is read."""
        return self._selection.text()

    def selected_markdown(self) -> str:
        """What is selected, as Markdown."""
        return self._selection.text(as_markdown=True)

    def clear_selection(self) -> None:
        """Select nothing."""
        self._selection.clear()

    def select_between(self, start: QPoint, end: QPoint) -> None:
        """Select what lies between two places of this widget."""
        self._selection.select_between(start, end)

    def mark(self, words: list[str]) -> None:
        """Mark these words wherever they stand; none to mark nothing."""
        self._words = list(words)
        for part in self._parts:
            part.mark(words)


def _is_unsure(leaf: Leaf) -> bool:
    """Whether a leaf that grows is drawn otherwise than it will be when it is over."""
    if leaf.kind != "text":
        return leaf.kind == "row"
    tail = leaf.text[-block_ahead.REACH :]
    return block_ahead.finish(tail) != tail
