"""A table of a message: as wide as it needs; what is wider than the message scrolls sideways."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QWidget

from localchat.ui import block_rules, block_writer
from localchat.ui.block_ahead import finish
from localchat.ui.block_leaves import Leaf
from localchat.ui.block_reader import Reader
from localchat.ui.block_writer import Pens
from localchat.ui.formula import Key
from localchat.ui.language import tr
from localchat.ui.rich_text import RichText
from localchat.ui.theme import Theme

MOST_ROWS, MOST_COLUMNS = 60, 40
"""What has more rows goes on in another table; what has more columns is shown as it was written."""
WIDEST = 260
"""Pixels behind which the words of a cell go on in another line."""
_SIDES = {
    "l": Qt.AlignmentFlag.AlignLeft,
    "c": Qt.AlignmentFlag.AlignHCenter,
    "r": Qt.AlignmentFlag.AlignRight,
}


class TablePart(RichText):
    """Rows, each a leaf."""

    def __init__(self, theme: Theme, reader: Reader, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("message-table")
        self.setAccessibleName(tr("Table"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._reader = reader
        self.leaves: list[Leaf] = []
        self._waiting: set[Key] = set()
        self._table: QTextTable | None = None

    @property
    def count(self) -> int:
        """How many rows it has."""
        return len(self.leaves)

    @property
    def is_drawn(self) -> bool:
        """Whether it is drawn as a table, not shown as it was written."""
        return self._table is not None

    def accepts(self, leaf: Leaf) -> bool:
        """Whether one more row belongs here."""
        return leaf.kind == "row" and self.count < MOST_ROWS and not (leaf.is_head and self.leaves)

    def put(self, index: int, leaf: Leaf, *, is_growing: bool) -> None:
        """Write a row in the place of the one there and all behind it."""
        self.drop(index)
        self.leaves.append(leaf)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if len(leaf.cells) > MOST_COLUMNS:
            words = tr(
                "This table has too many columns to be drawn: {count}.", count=len(leaf.cells)
            )
            text = " | ".join(leaf.cells)
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(
                f"{words}\n{text}" if leaf.is_head else f"\n{text}", self._pens().usual()
            )
        else:
            self._write(cursor, leaf, is_growing=is_growing)
        cursor.endEditBlock()

    def drop(self, index: int) -> None:
        """Take the rows from `index` on away."""
        if index >= self.count:
            return
        del self.leaves[index:]
        if index and self._table is not None:
            self._table.removeRows(index, self._table.rows() - index)
        else:
            kept = self.leaves[:index]
            self.leaves, self._table = [], None
            self.document().clear()
            for number, leaf in enumerate(kept):
                self.put(number, leaf, is_growing=False)

    def _pens(self) -> Pens:
        return Pens(self._theme, self.font(), self.devicePixelRatioF())

    def _write(self, cursor: QTextCursor, leaf: Leaf, *, is_growing: bool) -> None:
        pens, row = self._pens(), self.count - 1
        if self._table is None:
            self._table = cursor.insertTable(1, max(1, len(leaf.cells)), self._form())
        elif self._table.rows() <= row:
            self._table.appendRows(1)
        for column, cell in enumerate(leaf.cells[: self._table.columns()]):
            place = self._table.cellAt(row, column)
            inside = place.firstCursorPosition()
            form = QTextBlockFormat()
            form.setAlignment(_SIDES[leaf.aligns[column : column + 1] or "l"])
            if block_writer.is_right_to_left(cell):
                form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            inside.setBlockFormat(form)
            ends = is_growing and column == len([c for c in leaf.cells if c]) - 1
            text = finish(cell) if ends else cell
            runs = block_rules.runs(text, self._reader.references, self._reader.notes)
            if leaf.is_head:
                runs = [_bold(run) for run in runs]
            self._waiting |= block_writer.write(inside, runs, pens, 0, WIDEST)
            cell_form = place.format().toTableCellFormat()
            cell_form.setBottomBorder(1)
            cell_form.setBottomBorderBrush(QBrush(QColor(self._theme.colours.line)))
            cell_form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            cell_form.setPadding(7)
            cell_form.setLeftPadding(10)
            cell_form.setRightPadding(10)
            if leaf.is_head:
                cell_form.setBackground(QColor(self._theme.colours.side))
            place.setFormat(cell_form)

    def _form(self) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorder(0)
        made.setBorderCollapse(True)
        made.setCellSpacing(0)
        made.setCellPadding(0)
        return made

    def fit(self, width: int) -> int:
        """Take a width; the height that is needed then."""
        if width != self.width():
            self.setFixedWidth(width)
        document = self.document()
        if self._table is not None:
            columns = self._table.columns()
            wanted = max(width, min(columns * 90, 4_000)) if columns > 6 else width
            if document.textWidth() != wanted:
                form = self._table.format().toTableFormat()
                form.setWidth(QTextLength(QTextLength.Type.VariableLength, 0))
                self._table.setFormat(form)
                self.setLineWrapMode(self.LineWrapMode.FixedPixelWidth)
                self.setLineWrapColumnOrWidth(wanted)
        elif document.textWidth() != width:
            document.setTextWidth(width)
        more = 12 if document.size().width() > width + 1 else 0
        return int(document.size().height() + 0.99) + more

    def _fit(self, width: int) -> None:
        """The message gives the height."""

    def write_again(self) -> None:
        """Write all again."""
        leaves = list(self.leaves)
        self._waiting.clear()
        self.drop(0)
        for index, leaf in enumerate(leaves):
            self.put(index, leaf, is_growing=False)

    def take_formula(self, key: Key) -> bool:
        """A formula is there; whether it was waited for here."""
        if key not in self._waiting:
            return False
        self.write_again()
        return True


def _bold(run: block_rules.Run) -> block_rules.Run:
    return block_rules.Run(run.text, run.look | block_rules.BOLD, run.href, run.formula)
