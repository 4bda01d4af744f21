"""The column of messages: a branch of a conversation, and the empty page that invites to talk."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from localchat.domain.chat import Message, MessageId, MessageTree
    from localchat.ui.message_item import MessageItem
    from localchat.ui.theme import Theme

COLUMN = 700
"""Widest column of text, in pixels."""


class MessageView(QScrollArea):
    """Shows messages, and follows the end of an answer while the person is there."""

    edited = Signal(int, str)
    regenerate = Signal(int)
    go_on = Signal(int)
    version = Signal(int)
    pinned = Signal(int, bool)
    tokens = Signal(int)
    suggestion = Signal(str)
    link = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("message-scroll")
        self.setAccessibleName("Messages")
        self._theme = theme
        self._items: dict[MessageId, MessageItem] = {}
        self._at_end = True
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = QWidget()
        self._page.setObjectName("message-list")
        self._column = QVBoxLayout(self._page)
        self._column.setSpacing(4)
        self.setWidget(self._page)
        self._activity = QLabel()
        self._activity.setObjectName("activity")
        self._activity.setProperty("quiet", True)
        self._activity.hide()
        self._column.addWidget(self._activity)
        self._column.addStretch(1)
        self._welcome: QWidget | None = None
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._follow)
        bar.valueChanged.connect(
            lambda value: setattr(self, "_at_end", value >= bar.maximum() - 24)
        )

    def show_branch(self, tree: MessageTree, leaf: MessageId | None) -> None:
        """Show the branch that ends in `leaf`."""
        self.clear()
        for message in tree.path(leaf):
            self._add(message, tree.versions(message.id))
        self._at_end = True
        QTimer.singleShot(0, self._follow)

    def clear(self) -> None:
        """Show nothing."""
        for item in [*self._items.values(), self._welcome]:
            if item is not None:
                self._column.removeWidget(item)
                item.hide()
                item.deleteLater()
        self._items, self._welcome = {}, None
        self.set_activity("")

    def _add(self, message: Message, versions: list[MessageId]) -> None:
        from localchat.ui.message_item import MessageItem  # after the first paint

        item = MessageItem(self._theme, message, versions)
        for name in ("edited", "regenerate", "go_on", "version", "pinned", "tokens", "link"):
            getattr(item, name).connect(getattr(self, name))
        self._items[message.id] = item
        item.set_width(self._width())
        self._column.insertWidget(self._column.indexOf(self._activity), item)

    def append_text(self, key: MessageId, text: str, *, is_reasoning: bool = False) -> None:
        """An answer grew, or the thinking before it."""
        if key in self._items:
            self._items[key].append(text, is_reasoning=is_reasoning)

    def finish(self, message: Message) -> None:
        """A message is over."""
        if message.id in self._items:
            self._items[message.id].update_message(message)

    def mark_left_out(self, keys: Collection[MessageId]) -> None:
        """Say at these messages, and at no others, that the model does not see them."""
        for key, item in self._items.items():
            item.set_left_out(left_out=key in keys)

    def set_activity(self, text: str) -> None:
        """Say below the last message what is going on: loading, reading; empty for nothing."""
        self._activity.setText(text)
        self._activity.setVisible(bool(text))

    def edit_last(self) -> None:
        """Begin to edit the person's last message."""
        mine = [item for item in self._items.values() if item.objectName() == "user-message"]
        if mine:
            mine[-1].start_editing()

    def show_welcome(self, title: str, text: str, suggestions: list[str]) -> None:
        """The empty page: who is here, and what one could ask."""
        self.clear()
        self._welcome = QWidget()
        self._welcome.setObjectName("welcome")
        column = QVBoxLayout(self._welcome)
        column.setContentsMargins(0, max(24, self.viewport().height() // 5), 0, 0)
        column.setSpacing(12)
        head, words = QLabel(title), QLabel(text)
        head.setProperty("heading", True)
        words.setProperty("quiet", True)
        words.setWordWrap(True)
        column.addWidget(head)
        column.addWidget(words)
        column.addSpacing(8)
        for number, suggestion in enumerate(suggestions, 1):
            button = QPushButton(suggestion)
            button.setObjectName(f"suggestion-{number}")
            button.setAccessibleName(f"Ask: {suggestion}")
            button.setProperty("choice", True)
            button.clicked.connect(lambda _=False, words=suggestion: self.suggestion.emit(words))
            column.addWidget(button)
        self._column.insertWidget(0, self._welcome)

    def _width(self) -> int:
        return self.viewport().width() - 2 * self._side()

    def _side(self) -> int:
        return max(24, (self.viewport().width() - COLUMN) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        side = self._side()
        self._column.setContentsMargins(side, 16, side, 24)
        for item in self._items.values():
            item.set_width(self._width())

    def _follow(self) -> None:
        if self._at_end:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum())
