"""What was found, in place of the list: each with its place in the message, and the words marked."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from localchat.domain.chat import Role
from localchat.ui import amounts
from localchat.ui.language import tr
from localchat.ui.plain import tip
from localchat.ui.row_state import is_chosen, is_hovered

if TYPE_CHECKING:
    from localchat.domain.chat import ConversationId
    from localchat.services.finding import Found
    from localchat.ui.theme import Theme

ROW = Qt.ItemDataRole.UserRole
SIDE, ABOVE, LINES = 10, 8, 2

_Index = QModelIndex | QPersistentModelIndex


class _Found(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Found] = []

    def show(self, rows: Sequence["Found"]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def add(self, rows: Sequence["Found"]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The place itself, the chat's title, and both for a screen reader."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.chat.title or tr("New chat")
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.chat.title or tr("New chat"))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = [row.chat.title or tr("New chat"), said_by(row), row.snippet.text]
            return ". ".join(word for word in words if word)
        return None


def said_by(found: "Found") -> str:
    """Who said it, and when; the day alone for a chat."""
    when = found.when or found.chat.updated
    day = amounts.day(when.astimezone())
    if found.role is None:
        return day
    who = {Role.USER: tr("You"), Role.ASSISTANT: tr("Answer")}.get(found.role, tr("System"))
    return f"{who} · {day}"


class SearchResults(QListView):
    """Shows what was found; Enter or a click jumps there."""

    opened = Signal(object)
    """A place, a `Found`."""
    near_end = Signal()
    left_above = Signal()
    delete = Signal()
    menu = Signal(QPoint)
    chosen = Signal()

    def __init__(self, theme: "Theme") -> None:
        super().__init__()
        self._found = _Found()
        self.setObjectName("search-results")
        self.setAccessibleName(tr("What was found"))
        self.setModel(self._found)
        self.setItemDelegate(_Painter(self, theme))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    @property
    def count(self) -> int:
        """How many places are shown."""
        return len(self._found.rows)

    def show_found(self, found: Sequence["Found"]) -> None:
        """Show these, from the top."""
        self._found.show(found)
        self.chosen.emit()

    def add_found(self, found: Sequence["Found"]) -> None:
        """Show more below."""
        self._found.add(found)

    def chats(self) -> "list[ConversationId]":
        """The chats that are chosen, each once."""
        rows = [index.data(ROW) for index in self.selectedIndexes()]
        return list(dict.fromkeys(row.chat.id for row in rows))

    def enter(self) -> None:
        """Put the focus on the first place, unless one is chosen."""
        if not self.currentIndex().isValid() and self.count:
            self.setCurrentIndex(self._found.index(0))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def open_first(self) -> None:
        """Jump to the place that is chosen, or to the first."""
        index = self.currentIndex() if self.currentIndex().isValid() else self._found.index(0)
        if index.isValid():
            self.opened.emit(index.data(ROW))

    def _look_ahead(self) -> None:
        bar = self.verticalScrollBar()
        if bar.value() + 2 * bar.pageStep() >= bar.maximum():
            self.near_end.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter jumps, Del deletes the chat, Up from the first goes back to the field."""
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.opened.emit(index.data(ROW))
        elif event.key() == Qt.Key.Key_Delete:
            self.delete.emit()
        else:
            super().keyPressEvent(event)
            if event.key() == Qt.Key.Key_Up and self.currentIndex() == index:
                self.left_above.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A plain click jumps; with Ctrl or Shift it only chooses."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and is_plain and index.isValid():
            self.opened.emit(index.data(ROW))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the chats that are chosen."""
        place = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
        index = self.indexAt(place)
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        self.menu.emit(self.viewport().mapToGlobal(place))


class _Painter(QStyledItemDelegate):
    """Draws the title, who said it, and two lines of the place."""

    def __init__(self, view: SearchResults, theme: "Theme") -> None:
        super().__init__(view)
        self._view, self._theme = view, theme

    def _small(self) -> QFont:
        font = QFont(self._view.font())
        font.setPointSizeF(self._theme.size(-1.5))
        return font

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """One height for all."""
        small = QFontMetrics(self._small()).height()
        return QSize(
            0, QFontMetrics(self._view.font()).height() + (LINES + 1) * small + 2 * ABOVE + 6
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a place in the colours of now."""
        found, colours = index.data(ROW), self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = ""
        if is_chosen(option):
            ground = colours.accent_soft
        elif is_hovered(option):
            ground = colours.field
        has_focus = self._view.hasFocus() and self._view.currentIndex() == index
        painter.setPen(QPen(QColor(colours.accent), 1) if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5), 8, 8)
        place = QRect(option.rect).adjusted(SIDE, ABOVE, -SIDE, -ABOVE)
        self._draw(painter, place, found)
        painter.restore()

    def _draw(self, painter: QPainter, place: QRect, found: "Found") -> None:
        colours = self._theme.colours
        strong = QFont(self._view.font())
        strong.setWeight(QFont.Weight.Medium)
        is_title = found.message_id is None
        title = " ".join((found.chat.title or tr("New chat")).split())
        marks = found.snippet.marks if is_title and found.snippet.text == title else ()
        top = self._lines(painter, place, title, marks, strong, colours.text, 1)
        small = self._small()
        place.setTop(top + 2)
        top = self._lines(painter, place, said_by(found), (), small, colours.quiet, 1)
        if not is_title:
            place.setTop(top + 2)
            text, marks = found.snippet.text, found.snippet.marks
            self._lines(painter, place, text, marks, small, colours.quiet, LINES)

    def _lines(
        self, painter: QPainter, place: QRect, text: str, marks: Sequence[tuple[int, int]],
        font: QFont, colour: str, most: int,
    ) -> int:  # fmt: skip
        """Draw at most so many lines; where they end."""
        layout = QTextLayout(text, font)
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeading))
        layout.setFormats(self._formats(text, marks))
        height = 0.0
        layout.beginLayout()
        for _ in range(most):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(place.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        painter.setPen(QColor(colour))
        layout.draw(painter, QPointF(place.topLeft()))
        return place.top() + int(height)

    def _formats(
        self, text: str, marks: Sequence[tuple[int, int]]
    ) -> list[QTextLayout.FormatRange]:
        formats = []
        for begin, end in marks:
            piece = QTextLayout.FormatRange()
            # Qt counts in halves of letters beyond the first plane.
            piece.start = _units(text[:begin])
            piece.length = _units(text[begin:end])
            shape = QTextCharFormat()
            shape.setForeground(QColor(self._theme.colours.accent))
            shape.setFontWeight(QFont.Weight.Bold)
            piece.format = shape
            formats.append(piece)
        return formats


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
