"""How the rows of the list of chats are drawn, and how a name is typed into one."""

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from localchat.ui import icons
from localchat.ui.chat_list_model import ROW, ChatRow, FolderRow, Head, MoreRow, Rows, name_of
from localchat.ui.mirror import draw_words, turned
from localchat.ui.row_state import is_chosen, is_hovered

if TYPE_CHECKING:
    from localchat.domain.chat_list import Listed
    from localchat.ui.theme import Theme

SIDE, INDENT, ABOVE = 10, 16, 10
"""Pixels beside the words, for each folder around, and above the words."""
DOT, MOST_DOTS = 8, 4
SHADES = {
    "green": ("#2f6f5e", "#7cc4b0"), "blue": ("#1f5fa8", "#82aaff"), "purple": ("#8b3fd9", "#c792ea"),
    "pink": ("#b8327f", "#f28ac0"), "red": ("#b3382c", "#f08a7c"), "orange": ("#b8590a", "#f2a65e"),
    "yellow": ("#8a6d00", "#e0c050"), "grey": ("#6b6b66", "#9c9c97"),
}  # fmt: skip
"""The shades of a tag's dot, on light and on dark."""

_Index = QModelIndex | QPersistentModelIndex


icon = functools.lru_cache(maxsize=64)(icons.icon)
"""Drawn once for each colour and size, not for each row at each paint."""


def shade(theme: "Theme", colour: str) -> QColor:
    """The colour of a tag's dot in the look that is on."""
    return QColor(SHADES.get(colour, SHADES["grey"])[int(theme.is_dark)])


class RowPainter(QStyledItemDelegate):
    """Draws headings, folders and chats, all of one height."""

    def __init__(self, view: QAbstractItemView, theme: "Theme") -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        self._row, self._direction = QRect(), view.layoutDirection()
        """Where the row lies that is drawn, and how it is read."""
        self.open_chat: int | None = None
        """The chat that is open beside the list."""
        self.target = QPersistentModelIndex()
        """The row on which something would be dropped."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """One height for all, so that the view need not ask for each."""
        return QSize(0, QFontMetrics(self._view.font()).height() + 2 * ABOVE + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row in the colours of now."""
        row = index.data(ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._row = QRect(option.rect)
        self._direction = option.direction
        place = QRect(place)
        if isinstance(row, Head):
            self._draw_head(painter, place, row)
        else:
            self._draw_ground(painter, place, option, index, row)
            place.adjust(SIDE + INDENT * row.depth, 0, -SIDE, 0)
            match row:
                case FolderRow():
                    self._draw_folder(painter, place, row)
                case ChatRow():
                    self._draw_chat(painter, place, row.chat)
                case MoreRow():
                    self._draw_text(painter, place, name_of(row), self._theme.colours.accent)
        if self.target.isValid() and self.target == index:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 2, -1, -2), 7, 7)
        painter.restore()

    def _draw_ground(
        self,
        painter: QPainter,
        place: QRect,
        option: QStyleOptionViewItem,
        index: _Index,
        row: object,
    ) -> None:
        colours = self._theme.colours
        is_open = isinstance(row, ChatRow) and row.chat.id == self.open_chat
        ground = ""
        if is_chosen(option):
            ground = colours.accent_soft
        elif is_open or is_hovered(option):
            ground = colours.field
        inner = QRectF(place).adjusted(0.5, 1.5, -0.5, -1.5)
        has_focus = self._view.hasFocus() and self._view.currentIndex() == index
        painter.setPen(QPen(QColor(colours.accent), 1) if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, 8, 8)
        if is_open and ground != colours.accent_soft:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            bar = self._turned(QRect(place.left(), place.center().y() - 8, 3, 17))
            painter.drawRoundedRect(QRectF(bar), 1.5, 1.5)

    def _draw_head(self, painter: QPainter, place: QRect, row: Head) -> None:
        font = QFont(self._view.font())
        font.setPointSizeF(self._theme.size(-1.5))
        painter.setFont(font)
        place.adjust(SIDE, 4, -SIDE, 0)
        self._draw_text(painter, place, row.title, self._theme.colours.quiet)

    def _draw_folder(self, painter: QPainter, place: QRect, row: FolderRow) -> None:
        colours = self._theme.colours
        side = 14
        top = place.center().y() - side // 2 + 1
        closed = "back" if self._direction == Qt.LayoutDirection.RightToLeft else "forward"
        arrow = icon("down" if row.folder.is_open else closed, colours.quiet, side)
        arrow.paint(painter, self._turned(QRect(place.left() - 4, top, side, side)))
        sign = self._turned(QRect(place.left() + 13, top - 1, 16, 16))
        icon("folder", colours.quiet, 16).paint(painter, sign)
        place.adjust(36, 0, 0, 0)
        if row.folder.count:
            count = str(row.folder.count)
            width = QFontMetrics(painter.font()).horizontalAdvance(count)
            self._draw_text(painter, QRect(place.right() - width, place.top(), width + 1, place.height()),
                            count, colours.quiet)  # fmt: skip
            place.adjust(0, 0, -width - 8, 0)
        self._draw_text(painter, place, row.folder.name, colours.text)

    def _draw_chat(self, painter: QPainter, place: QRect, chat: "Listed") -> None:
        model = self._view.model()
        tags = model.tags if isinstance(model, Rows) else {}
        right = float(place.right())
        painter.setPen(Qt.PenStyle.NoPen)
        for key in reversed(chat.tags[:MOST_DOTS]):
            if key in tags:
                painter.setBrush(shade(self._theme, tags[key].colour))
                middle = place.center().y() + 1
                dot = QRect(int(right) - DOT, middle - DOT // 2, DOT, DOT)
                painter.drawEllipse(QRectF(self._turned(dot)))
                right -= DOT + 4
        place.setRight(int(right) - (4 if chat.tags else 0))
        colour = self._theme.colours.text if chat.title else self._theme.colours.quiet
        self._draw_text(painter, place, name_of(ChatRow(chat)), colour)

    def _draw_text(self, painter: QPainter, place: QRect, text: str, colour: str) -> None:
        painter.setPen(QColor(colour))
        shown = QFontMetrics(painter.font()).elidedText(
            " ".join(text.split()), Qt.TextElideMode.ElideRight, place.width()
        )
        draw_words(painter, self._turned(place), shown, self._direction)

    def _turned(self, place: QRect) -> QRect:
        return turned(self._row, place, self._direction)

    # --- typing a name ---------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """A field for the name."""
        field = QLineEdit(parent)
        field.setObjectName("rename-field")
        field.setAccessibleName(name_of(index.data(ROW)))
        field.setMaxLength(200)
        return field

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        """The field takes the whole row."""
        editor.setGeometry(option.rect.adjusted(0, 1, 0, -1))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Hand over what was typed."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)
