"""A part of a message that is text: some leaves in one document, with their bars, signs and lines."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextBlock, QTextCursor
from PySide6.QtWidgets import QWidget

from localchat.ui import block_rules, block_writer
from localchat.ui.block_ahead import finish
from localchat.ui.block_leaves import BULLETS, Leaf
from localchat.ui.block_reader import Reader
from localchat.ui.block_rules import Run
from localchat.ui.block_writer import MARKER, NEST, RULE, SOFT, Pens
from localchat.ui.formula import Key
from localchat.ui.rich_text import RichText
from localchat.ui.theme import Theme

KINDS = frozenset({"text", "rule", "formula", "plain"})
MOST_LEAVES, MOST_CHARACTERS = 24, 1_200
"""What is behind goes into a document of its own: one that grows is laid out again and again."""
LONG_BLOCK, SOFT_BLOCK = 1_600, 800
"""Characters of a paragraph that Qt lays out as one; of a longer one so many are split off."""
AT_A_TIME = 3_000
"""Characters of a long paragraph that are written before it is split: Qt lays out all of them for that."""


@dataclass(slots=True)
class _Written:
    """A leaf, and where it is in the document."""

    leaf: Leaf
    start: int
    last_piece: int = 0
    """Where its last piece begins in its text."""
    last_place: int = 0
    """Where that is in the document."""
    waiting: set[Key] = field(default_factory=set)


class TextPart(RichText):
    """Leaves of text, each below the other."""

    def __init__(self, theme: Theme, reader: Reader, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("message-text")
        self._reader = reader
        self._written: list[_Written] = []
        self._is_split = False
        self._busy = False
        self._sign_font = self.font()

    @property
    def split_characters(self) -> int:
        """Characters that a new width, or new colours, would have to lay out again step by step."""
        return sum(len(each.leaf.text) for each in self._written) if self._is_split else 0

    @property
    def count(self) -> int:
        """How many leaves it has."""
        return len(self._written)

    def accepts(self, leaf: Leaf) -> bool:
        """Whether one more leaf belongs here."""
        size = sum(len(each.leaf.text) for each in self._written)
        return leaf.kind in KINDS and self.count < MOST_LEAVES and size < MOST_CHARACTERS

    def put(self, index: int, leaf: Leaf, *, is_growing: bool) -> None:
        """Write a leaf in the place of the one there and behind it; a growing one has its marks closed."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        old = self._written[index] if index < self.count else None
        if old is not None and index == self.count - 1 and self._goes_on(old, leaf):
            self._grow(cursor, old, leaf, is_growing=is_growing)
        else:
            self.drop(index)
            self._write(cursor, leaf, is_growing=is_growing)
        cursor.endEditBlock()
        self._split()

    def _goes_on(self, old: _Written, leaf: Leaf) -> bool:
        if old.leaf.kind != "text" or not old.last_piece:
            return False
        kept = old.leaf.text[: old.last_piece]
        return replace(old.leaf, text="") == replace(leaf, text="") and leaf.text.startswith(kept)

    def drop(self, index: int) -> None:
        """Take the leaves from `index` on away."""
        if index >= self.count:
            return
        start = self._written[index].start
        del self._written[index:]
        if index == 0:
            self.document().clear()
            self._is_split = False
        else:
            self._cut(start - 1)

    def _cut(self, place: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    # --- writing ---------------------------------------------------------------------------------

    def _pens(self) -> Pens:
        return Pens(self._theme, self.font(), self.devicePixelRatioF())

    def _room(self, leaf: Leaf) -> int:
        return max(60, self.viewport().width() - block_writer.indent(leaf.nest))

    def _write(self, cursor: QTextCursor, leaf: Leaf, *, is_growing: bool) -> None:
        pens = self._pens()
        before = self._written[-1].leaf if self._written else None
        place = pens.block(leaf, before, leaf.text)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if before is not None:
            cursor.insertBlock(place, pens.usual(leaf.level))
        else:
            cursor.setBlockFormat(place)
            cursor.setBlockCharFormat(pens.usual(leaf.level))
        made = _Written(leaf, cursor.position())
        made.last_place = made.start
        self._written.append(made)
        if leaf.kind == "formula":
            if not is_growing or leaf.text:
                place.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                cursor.setBlockFormat(place)
            run = Run(leaf.text, formula=leaf.language)
            made.waiting |= block_writer.write(cursor, [run], pens, 0, self._room(leaf))
        elif leaf.kind == "plain":
            text = block_writer.plainly(leaf.text.replace("\n", "\u2028"))
            cursor.insertText(text, pens.usual())
        elif leaf.kind == "text":
            self._write_pieces(cursor, made, is_growing=is_growing)

    def _grow(self, cursor: QTextCursor, old: _Written, leaf: Leaf, *, is_growing: bool) -> None:
        self._cut(old.last_place)
        old.leaf = leaf
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._write_pieces(cursor, old, is_growing=is_growing)

    def _write_pieces(self, cursor: QTextCursor, made: _Written, *, is_growing: bool) -> None:
        """Write from the last piece on."""
        leaf, pens = made.leaf, self._pens()
        pieces = block_rules.pieces(leaf.text, made.last_piece)
        for number, piece in enumerate(pieces):
            made.last_place = cursor.position()
            is_last = number == len(pieces) - 1
            if not is_last:
                made.last_piece += len(piece)
            text = finish(piece) if is_growing and is_last else piece
            runs = block_rules.runs(text, self._reader.references, self._reader.notes)
            if not is_last and piece.endswith(" "):
                runs.append(Run(" "))
            made.waiting |= block_writer.write(cursor, runs, pens, leaf.level, self._room(leaf))

    def _split(self) -> None:
        """Let a long paragraph go on in a new block where a line ends anyway; to the eye nothing changes."""
        if not self._written or not self._written[-1].last_piece:
            return
        last = self._written[-1]
        block = self.document().lastBlock()
        while block.length() > LONG_BLOCK:
            self.document().documentLayout().blockBoundingRect(block)
            line = block.layout().lineForTextPosition(SOFT_BLOCK)
            place = block.position() + (line.textStart() if line.isValid() else 0)
            if not line.isValid() or line.textStart() == 0 or place >= last.last_place:
                return
            cursor = QTextCursor(self.document())
            cursor.setPosition(place)
            form = block.blockFormat()
            form.setTopMargin(0)
            form.setProperty(SOFT, True)
            form.clearProperty(MARKER)
            cursor.insertBlock(form)
            last.last_place += 1
            self._is_split = True
            block = self.document().lastBlock()

    # --- the look --------------------------------------------------------------------------------

    def fit(self, width: int) -> int:
        """Take a width; the height that is needed then."""
        if width != self.width():
            self.setFixedWidth(width)
            if self._is_split:
                self.write_again()
        if self.document().textWidth() != width:
            self.document().setTextWidth(width)
        return int(self.document().size().height() + 0.99)

    def _fit(self, width: int) -> None:
        """The message gives the height."""

    def write_again(self) -> None:
        """Write all again: in new colours, for another width, with formulas that came."""
        if self._busy:
            return
        self._busy = True
        leaves = [each.leaf for each in self._written]
        self.drop(0)
        for index, leaf in enumerate(leaves):
            steps = range(AT_A_TIME, len(leaf.text), AT_A_TIME) if leaf.kind == "text" else ()
            for end in steps:
                self.put(index, replace(leaf, text=leaf.text[:end]), is_growing=True)
            self.put(index, leaf, is_growing=False)
        self._busy = False

    def waits_for(self, key: Key) -> bool:
        """Whether a formula is missing here."""
        return any(key in each.waiting for each in self._written)

    def take_formula(self, key: Key) -> bool:
        """A formula is there; whether it was waited for here."""
        if not self.waits_for(key):
            return False
        self.write_again()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, then bars of quotes, signs of lists and lines across."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._sign_font = self._pens().usual().font()
        block = self.document().begin()
        while block.isValid():
            form = block.blockFormat()
            if form.hasProperty(NEST) or form.hasProperty(RULE):
                place = self.document().documentLayout().blockBoundingRect(block)
                if (
                    place.bottom() >= event.rect().top()
                    and place.top() <= event.rect().bottom() + 40
                ):
                    self._decorate(painter, block, place)
            block = block.next()

    def _decorate(self, painter: QPainter, block: QTextBlock, place: QRectF) -> None:
        form, colours = block.blockFormat(), self._theme.colours
        nest = form.property(NEST) or ""
        wide = self.viewport().width()
        is_left = form.layoutDirection() == Qt.LayoutDirection.RightToLeft
        before = block.previous().blockFormat().property(NEST) or "" if block.position() else ""
        for number, each in enumerate(nest):
            if each != "q":
                continue
            goes_on = before.startswith(nest[: number + 1])
            top = place.top() - (form.topMargin() + form.lineHeight() if goes_on else 0)
            x = block_writer.indent(nest[:number])
            bar = QRectF(wide - x - 3 if is_left else x, top, 3, place.bottom() - top)
            painter.fillRect(bar, QColor(colours.line))
        if form.hasProperty(RULE):
            y, x = place.center().y(), block_writer.indent(nest)
            painter.fillRect(QRectF(x, y, wide - x, 1), QColor(colours.line))
        if marker := form.property(MARKER):
            self._mark_item(painter, block, place, (str(marker), is_left))

    def _mark_item(
        self, painter: QPainter, block: QTextBlock, place: QRectF, sign: tuple[str, bool]
    ) -> None:
        """Draw the sign of an item beside its first line."""
        marker, is_left = sign
        layout, form = block.layout(), block.blockFormat()
        line = layout.lineAt(0)
        base = place.top() + line.y() + line.ascent() if line.isValid() else place.bottom()
        edge = self.viewport().width() - form.rightMargin() if is_left else form.leftMargin()
        colours = self._theme.colours
        painter.setFont(self._sign_font)
        if marker.startswith("["):
            size = painter.fontMetrics().ascent() - 1
            x = edge + 7 if is_left else edge - size - 7
            _draw_box(painter, QRectF(x, base - size + 1, size, size), marker == "[x]", self._theme)
            return
        is_bullet = marker in BULLETS
        painter.setPen(QColor(colours.text if is_bullet else colours.quiet))
        wide = painter.fontMetrics().horizontalAdvance(marker)
        space = 10 if is_bullet else 6
        x = edge + space if is_left else max(0.0, edge - wide - space)
        painter.drawText(QPointF(x, base), marker)


def _draw_box(painter: QPainter, place: QRectF, is_ticked: bool, theme: Theme) -> None:
    colours = theme.colours
    painter.setPen(QPen(QColor(colours.accent if is_ticked else colours.quiet), 1.2))
    painter.setBrush(QColor(colours.accent) if is_ticked else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place, 3, 3)
    if is_ticked:
        painter.setPen(QPen(QColor(colours.page), 1.6))
        corner, size = place.topLeft(), place.width()
        points = ((0.22, 0.55), (0.43, 0.75), (0.8, 0.28))
        painter.drawPolyline([corner + QPointF(x * size, y * size) for x, y in points])
    painter.setBrush(Qt.BrushStyle.NoBrush)
