"""The palette (Ctrl+K): one field that finds commands, models and chats."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from localchat.ui.commands import Command

_ACTION = Qt.ItemDataRole.UserRole
ALL, MODELS = "Search chats, models and commands", "Choose a model"
WIDTH, MOST_ROWS, ROW = 560, 9, 36
SEARCH_AFTER = 120
"""Milliseconds of rest after which chats are searched."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette."""

    title: str
    hint: str
    """Small type at its right: a shortcut, a day, a place in a message."""
    action: Callable[[], object]


class Palette(QFrame):
    """Lies over the window while it is open; Enter does the chosen line, Esc leaves."""

    searched = Signal(str)
    """What to look for in the chats; answer with `show_found`."""

    def __init__(self, window: QWidget, commands: Callable[[], Sequence[Command]]) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self._window, self._commands = window, commands
        self._offered = commands
        self._field = QLineEdit()
        self._field.setObjectName("palette-field")
        self._field.setAccessibleName(ALL)
        self._list = QListWidget()
        self._list.setObjectName("palette-list")
        self._list.setAccessibleName("Found")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        self._back: QWidget | None = None
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 8)
        self.setGraphicsEffect(shadow)
        self.hide()

    def open(self, only: Callable[[], Sequence[Command]] | None = None) -> None:
        """Show it in the middle above, ready for typing; with `only` these, and no chats."""
        self._offered = only or self._commands
        self._field.setPlaceholderText(MODELS if only else ALL)
        self._back = self._window.focusWidget()
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

    def show_found(self, query: str, entries: Sequence[Entry]) -> None:
        """Chats that were found; an answer to what is no longer asked is dropped."""
        if query != self._field.text().strip():
            return
        self._fill(query)
        if entries:
            self._head("Chats")
        for entry in entries:
            self._row(entry)
        if not self._list.count():
            self._head("Nothing was found.")
        self._choose_first()

    def _typed(self) -> None:
        query = self._field.text().strip()
        self._fill(query)
        self._choose_first()
        if self._offered is self._commands:
            self._rest.start()

    def _fill(self, query: str) -> None:
        self._list.clear()
        for command in self._offered():
            if command.matches(query):
                keys = command.keys[0].replace("+", " ") if command.keys else ""
                self._row(Entry(command.title, keys, command.action))

    def _choose_first(self) -> None:
        for row in range(self._list.count()):
            if self._list.item(row).data(_ACTION):
                self._list.setCurrentRow(row)
                break
        self._place()

    def _head(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(0, ROW - 4))
        self._list.addItem(item)

    def _row(self, entry: Entry) -> None:
        item = QListWidgetItem()
        item.setData(_ACTION, entry.action)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title} {entry.hint}")
        item.setSizeHint(QSize(0, ROW))
        self._list.addItem(item)
        line, title, hint = QWidget(), QLabel(entry.title), QLabel(entry.hint)
        for label in (title, hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
        hint.setProperty("quiet", True)
        row = QHBoxLayout(line)
        row.setContentsMargins(10, 0, 10, 0)
        row.addWidget(title, 1)
        row.addWidget(hint)
        line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._list.setItemWidget(item, line)

    def _place(self) -> None:
        window = self._window
        width = min(WIDTH, window.width() - 32)
        rows = min(MOST_ROWS, max(1, self._list.count()))
        self._list.setFixedHeight(rows * ROW + 4)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(QPoint((window.width() - width) // 2, min(96, window.height() // 8)))

    def _do(self, item: QListWidgetItem) -> None:
        action = item.data(_ACTION)
        if action is not None:
            self.leave()
            action()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the field does not take: arrows choose, Enter does, Esc leaves."""
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if key == Qt.Key.Key_Down else -1)
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
