"""The palette (Ctrl+K): one field that finds commands, models and chats."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from localchat.ui.commands import Command, rank
from localchat.ui.keys import shown
from localchat.ui.language import tr
from localchat.ui.mirror import draw_words, turned
from localchat.ui.row_state import is_chosen

_ACTION = Qt.ItemDataRole.UserRole
_ENTRY = Qt.ItemDataRole.UserRole + 1
WIDTH, MOST_ROWS, ROW = 560, 9, 36
SEARCH_AFTER = 120
"""Milliseconds of rest after which chats are searched."""
MOST_RECENT = 8
"""Commands that are remembered as used last."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette."""

    title: str
    hint: str
    """Small type at its right: a shortcut, a day, a place in a message."""
    action: Callable[[], object]
    marks: tuple[int, ...] = ()
    """Letters of the title that were typed."""
    name: str = ""
    """The command's stable name; empty for a chat."""


class Palette(QFrame):
    """Lies over the window while it is open; Enter does the chosen line, Esc leaves."""

    searched = Signal(str)
    """What to look for in the chats; answer with `show_found`."""
    used = Signal(str)
    """The stable name of a command that was done."""

    def __init__(
        self,
        window: QWidget,
        commands: Callable[[], Sequence[Command]],
        recent: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        """`recent` names the commands that were used last, the newest first."""
        super().__init__(window)
        self.setObjectName("palette")
        self._window, self._commands, self._recent = window, commands, recent
        self._offered: Callable[[], Sequence[Command]] = commands
        self._has_chats = True
        self._field = QLineEdit()
        self._field.setObjectName("palette-field")
        self._list = QListWidget()
        self._list.setObjectName("palette-list")
        self._list.setAccessibleName(tr("Found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setItemDelegate(_Painter(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._field)
        column.addWidget(self._list)
        self._rest = QTimer(self, singleShot=True, interval=SEARCH_AFTER)
        self._rest.timeout.connect(lambda: self.searched.emit(self._field.text().strip()))
        self._field.textChanged.connect(self._typed)
        self._list.itemClicked.connect(self._do)
        self._list.currentItemChanged.connect(self._say)
        self._back: QWidget | None = None
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 8)
        self.setGraphicsEffect(shadow)
        self.hide()

    def open(self, only: Callable[[], Sequence[Command]] | None = None, title: str = "") -> None:
        """Show it in the middle above, ready for typing; with `only` these, and no chats."""
        self._open(only or self._commands, has_chats=only is None)
        self._name(
            title or (tr("Choose a model") if only else tr("Search chats, models and commands"))
        )

    def open_chats(self) -> None:
        """Show chats alone: those that were used last, and what is typed for."""
        self._open(lambda: (), has_chats=True)
        self._name(tr("Go to a chat"))
        self._rest.stop()
        self.searched.emit("")

    def _name(self, title: str) -> None:
        self._field.setPlaceholderText(title)
        self._field.setAccessibleName(title)

    def _open(self, offered: Callable[[], Sequence[Command]], *, has_chats: bool) -> None:
        self._offered, self._has_chats = offered, has_chats
        focus = self._window.focusWidget()
        if focus is not self._field:
            self._back = focus
        self._field.clear()
        self._typed()
        self._place()
        self.show()
        self.raise_()
        self._field.setFocus()

    def leave(self) -> None:
        """Close it, and give the focus back."""
        self.hide()
        if self._back is not None and self._back.isVisible():
            self._back.setFocus()

    def show_found(self, query: str, entries: Sequence[Entry], problem: str = "") -> None:
        """Chats that were found; an answer to what is no longer asked is dropped."""
        if query != self._field.text().strip() or self.isHidden():
            return
        chosen = self._list.currentRow()
        self._fill(query)
        if entries:
            self._head(tr("Chats"))
        for entry in entries:
            found = rank(query, entry.title) if query else None
            marks = found.places if found is not None else ()
            self._row(Entry(entry.title, entry.hint, entry.action, marks))
        if problem or not self._list.count():
            self._head(problem or tr("Nothing was found."))
        self._choose_first()
        if 0 < chosen < self._list.count() and self._list.item(chosen).data(_ACTION):
            self._list.setCurrentRow(chosen)

    def _typed(self) -> None:
        query = self._field.text().strip()
        self._fill(query)
        self._choose_first()
        if self._has_chats:
            self._rest.start()
        elif not self._list.count():
            self._head(tr("Nothing was found."))
            self._place()

    def _fill(self, query: str) -> None:
        self._list.clear()
        recent = {name: place for place, name in enumerate(self._recent())}
        found = []
        for place, command in enumerate(self._offered()):
            how = rank(query, command.title)
            is_asked = query or command.name in recent or not command.when_typed
            if how is not None and is_asked:
                # Used lately counts before all when nothing is typed, and breaks a tie otherwise.
                late = recent.get(command.name, len(recent))
                found.append((how.cost, late, place, how, command))
        for _, _, _, how, command in sorted(found, key=lambda each: each[:3]):
            keys = shown(command.keys[0]).replace("+", " ") if command.keys else ""
            self._row(Entry(command.title, keys, command.action, how.places, command.name))

    def _choose_first(self) -> None:
        for row in range(self._list.count()):
            if self._list.item(row).data(_ACTION):
                self._list.setCurrentRow(row)
                break
        self._list.scrollToTop()
        self._place()

    def _head(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(0, self._row_height()))
        self._list.addItem(item)

    def _row(self, entry: Entry) -> None:
        item = QListWidgetItem(entry.title)
        item.setData(_ACTION, entry.action)
        item.setData(_ENTRY, entry)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title} {entry.hint}")
        item.setSizeHint(QSize(0, self._row_height()))
        self._list.addItem(item)

    def _row_height(self) -> int:
        return max(ROW, QFontMetrics(self.font()).height() + 16)

    def _place(self) -> None:
        window = self._window
        width = min(WIDTH, window.width() - 32)
        rows = min(MOST_ROWS, max(1, self._list.count()))
        self._list.setFixedHeight(rows * self._row_height() + 4)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(QPoint((window.width() - width) // 2, min(96, window.height() // 8)))

    def _say(self, item: QListWidgetItem | None) -> None:
        """The focus stays in the field: what is chosen is said with it."""
        text = item.data(Qt.ItemDataRole.AccessibleTextRole) if item is not None else ""
        self._field.setAccessibleDescription(str(text or ""))

    def _do(self, item: QListWidgetItem) -> None:
        action, entry = item.data(_ACTION), item.data(_ENTRY)
        if action is not None:
            self.leave()
            if entry is not None and entry.name and self._offered is self._commands:
                self.used.emit(entry.name)
            action()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the field does not take: arrows choose, Enter does, Esc leaves."""
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            for _ in range(MOST_ROWS - 1):
                self._step(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._list.currentRow() >= 0:
                self._do(self._list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        row = self._list.currentRow() + step
        while 0 <= row < self._list.count():
            if self._list.item(row).data(_ACTION):
                self._list.setCurrentRow(row)
                return
            row += step


class _Painter(QStyledItemDelegate):
    """Draws a line: its title with the letters that were typed, and the hint at the right."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw with the colours of the palette of widgets, which are those of the look."""
        colours = option.palette
        quiet = colours.color(colours.ColorRole.PlaceholderText)
        entry = index.data(_ENTRY)
        place = QRect(option.rect).adjusted(10, 0, -10, 0)
        small = QFont(option.font)
        small.setPointSizeF(max(6.0, option.font.pointSizeF() - 1.5))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry is None:
            painter.setFont(small)
            self._text(painter, place.adjusted(0, 6, 0, 0), str(index.data()), quiet)
            painter.restore()
            return
        if is_chosen(option):
            ground = QColor(colours.color(colours.ColorRole.Highlight))
            ground.setAlphaF(0.16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 8, 8)
        title = QFontMetrics(option.font).horizontalAdvance(entry.title) + 4
        hint = QFontMetrics(small).horizontalAdvance(entry.hint)
        room = min(hint, max(place.width() - title - 16, place.width() // 3)) if entry.hint else 0
        painter.setFont(small)
        aside = QRect(place.right() - room, place.top(), room + 1, place.height())
        self._text(painter, turned(option.rect, aside, option.direction), entry.hint, quiet)
        painter.setFont(option.font)
        place.adjust(0, 0, -(room + 12) if room else 0, 0)
        place = turned(option.rect, place, option.direction)
        self._title(painter, place, entry, colours.color(colours.ColorRole.Text),
                    colours.color(colours.ColorRole.Highlight))  # fmt: skip
        painter.restore()

    def _title(
        self, painter: QPainter, place: QRect, entry: Entry, colour: QColor, marked: QColor
    ) -> None:
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, place.width())
        self._text(painter, place, shown, colour)
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return
        baseline = place.top() + (place.height() - metrics.height()) // 2 + metrics.ascent()
        painter.setPen(marked)
        for mark in entry.marks:
            if mark < len(shown) and shown[mark] == entry.title[mark]:
                left = place.left() + metrics.horizontalAdvance(shown[:mark])
                width = metrics.horizontalAdvance(shown[mark])
                painter.fillRect(left, baseline + 2, width, 1, marked)

    def _text(self, painter: QPainter, place: QRect, text: str, colour: QColor) -> None:
        painter.setPen(colour)
        shown = QFontMetrics(painter.font()).elidedText(
            text, Qt.TextElideMode.ElideRight, place.width()
        )
        draw_words(painter, place, shown, painter.layoutDirection())
