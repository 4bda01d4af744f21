"""The list of chats: new, search, grouped by day, rename, delete."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
)

from localchat.ui.icons import icon

if TYPE_CHECKING:
    from localchat.domain.chat import Conversation, ConversationId
    from localchat.ui.theme import Theme

_KEY = Qt.ItemDataRole.UserRole
SEARCH_AFTER = 150
"""Milliseconds of rest after which a search begins."""


class _List(QListWidget):
    delete = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del deletes, F2 renames."""
        if event.key() == Qt.Key.Key_Delete:
            self.delete.emit()
        elif event.key() == Qt.Key.Key_F2 and self.selectedItems():
            self.editItem(self.selectedItems()[0])
        else:
            super().keyPressEvent(event)


class ConversationList(QFrame):
    """Shows conversations; signals say what the person wants."""

    new_chat = Signal()
    opened = Signal(int)
    renamed = Signal(int, str)
    deleted = Signal(int)
    exported = Signal(int)
    searched = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("conversation-pane")
        self.setMinimumWidth(180)
        new = QPushButton("New chat")
        new.setObjectName("new-chat-button")
        new.setAccessibleName("New chat (Ctrl+N)")
        keys = QLabel("Ctrl N")
        keys.setProperty("quiet", True)
        inside = QHBoxLayout(new)
        inside.setContentsMargins(0, 0, 10, 0)
        inside.addStretch()
        inside.addWidget(keys)
        new.clicked.connect(lambda: self.new_chat.emit())
        self._make_search()
        self._list = _List()
        self._list.setObjectName("conversation-list")
        self._list.setAccessibleName("Chats")
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setEditTriggers(QListWidget.EditTrigger.DoubleClicked)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._list.currentItemChanged.connect(self._moved)
        self._list.itemChanged.connect(self._renamed)
        self._list.delete.connect(self._delete)
        self._empty = QLabel("No chats yet. What you say is kept here, encrypted.")
        self._empty.setProperty("quiet", True)
        self._empty.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for widget in (new, self.search, self._empty):
            column.addWidget(widget)
        column.addWidget(self._list, 1)
        theme.changed.connect(self._colour)
        self._colour()

    def _make_search(self) -> None:
        self.search = QLineEdit(placeholderText="Search")
        self.search.setObjectName("search-field")
        self.search.setAccessibleName("Search chats")
        self.search.setClearButtonEnabled(True)
        self._lens = self.search.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        hint = QLabel("Ctrl K")
        hint.setProperty("quiet", True)
        hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.search.textChanged.connect(lambda text: hint.setVisible(not text))
        beside = QHBoxLayout(self.search)
        beside.setContentsMargins(0, 0, 10, 0)
        beside.addStretch()
        beside.addWidget(hint)
        self._rest = QTimer(self, singleShot=True, interval=SEARCH_AFTER)
        self._rest.timeout.connect(lambda: self.searched.emit(self.search.text()))
        self.search.textChanged.connect(lambda: self._rest.start())

    def _colour(self) -> None:
        self._lens.setIcon(icon("search", self._theme.colours.quiet, 16))

    def show_conversations(
        self, conversations: list[Conversation], current: ConversationId | None
    ) -> None:
        """Show these, with their days; signals are silent meanwhile."""
        self._list.blockSignals(True)
        self._list.clear()
        today = dt.datetime.now().astimezone().date()
        group = ""
        for conversation in conversations:
            if (name := _group(conversation, today)) != group:
                group = name
                head = QListWidgetItem(name)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                self._list.addItem(head)
            item = QListWidgetItem(conversation.title or "New chat")
            item.setData(_KEY, conversation.id)
            item.setToolTip(conversation.title)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self._list.addItem(item)
            if conversation.id == current:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)
        self._empty.setVisible(not conversations)
        self._empty.setText(
            "Nothing was found."
            if self.search.text()
            else "No chats yet. What you say is kept here, encrypted."
        )

    def _moved(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_KEY) is not None:
            self.opened.emit(item.data(_KEY))

    def _renamed(self, item: QListWidgetItem) -> None:
        if item.data(_KEY) is not None:
            self.renamed.emit(item.data(_KEY), item.text())

    def _delete(self) -> None:
        for item in self._list.selectedItems():
            self.deleted.emit(item.data(_KEY))

    def _show_menu(self, place: QPoint) -> None:
        item = self._list.itemAt(place)
        if item is None or item.data(_KEY) is None:
            return
        menu = QMenu(self)
        menu.addAction("Rename", lambda: self._list.editItem(item))
        menu.addAction("Export…", lambda: self.exported.emit(item.data(_KEY)))
        menu.addAction("Delete", lambda: self.deleted.emit(item.data(_KEY)))
        menu.exec(self._list.mapToGlobal(place))


def _group(conversation: Conversation, today: dt.date) -> str:
    days = (today - conversation.updated.astimezone().date()).days
    if days <= 0:
        return "Today"
    if days == 1:
        return "Yesterday"
    if days <= 7:
        return "Previous 7 days"
    if days <= 30:
        return "Previous 30 days"
    return conversation.updated.astimezone().strftime("%B %Y")
