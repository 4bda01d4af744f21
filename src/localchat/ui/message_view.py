"""The column of messages: a branch of a conversation, and the empty page that invites to talk."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from localchat.domain.chat import MessageState, Role
from localchat.ui.language import tr
from localchat.ui.message_focus import MessageFocus
from localchat.ui.message_jump import JumpToEnd
from localchat.ui.message_list import COLUMN, FIRST, MessageList
from localchat.ui.message_memory import MessageMemory
from localchat.ui.message_selection import MessageSelection
from localchat.ui.message_welcome import Welcome
from localchat.ui.plain import PlainLabel

if TYPE_CHECKING:
    from localchat.domain.attachment import Attachment
    from localchat.domain.chat import Message, MessageId, MessageTree
    from localchat.ui.message_item import MessageItem
    from localchat.ui.theme import Theme

__all__ = ["COLUMN", "MessageView"]
_PASSED_ON = (
    "edited", "edited_only", "regenerate", "others_asked", "compare_asked", "go_on", "version", "pinned",
    "tokens", "link", "branch_off", "remove_one", "remove_from", "map_asked", "file_opened",
)  # fmt: skip
"""Signals of an item that are the view's too."""


class MessageView(MessageList):
    """Shows messages, and follows the end of an answer while the person is there."""

    edited = Signal(int, str)
    edited_only = Signal(int, str)
    """A person's other words, which nobody should answer yet."""
    regenerate = Signal(int)
    regenerate_with = Signal(int, str, str)
    others_asked = Signal(int)
    compare_asked = Signal(str)
    go_on = Signal(int)
    version = Signal(int)
    pinned = Signal(int, bool)
    tokens = Signal(int)
    branch_off = Signal(int)
    remove_one = Signal(int)
    remove_from = Signal(int)
    map_asked = Signal()
    suggestion = Signal(str)
    link = Signal(str)
    file_opened = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("message-scroll")
        self.setAccessibleName(tr("Messages"))
        self._page.setAccessibleName(tr("Messages"))
        self._tree: MessageTree | None = None
        self._newest = 0
        self._memory = MessageMemory()
        self._wanted: tuple[MessageId, list[str]] | None = None
        self._activity = PlainLabel(self._page)
        self._activity.setObjectName("activity")
        self._activity.setProperty("quiet", True)
        self._activity.setTextFormat(Qt.TextFormat.PlainText)
        self._activity.hide()
        self._welcome: Welcome | None = None
        self.jump = JumpToEnd(theme, self)
        self.jump.clicked.connect(self.jump_to_end)
        self._focus = MessageFocus(self)
        self._selection = MessageSelection(self)

    # --- a branch --------------------------------------------------------------------------------

    def show_branch(self, tree: MessageTree, leaf: MessageId | None) -> None:
        """Show the branch that ends in `leaf`; stay where the person reads unless something new was said."""
        messages = [self._now(message) for message in tree.path(leaf)]
        known = any(message.id in self._index for message in messages)
        # Ids grow with time: what was said since the last look has a greater one.
        is_new = not known or messages[-1].id > self._newest
        self._newest = max(tree, default=0)
        focus, name = self._focus.where()
        self._drop_welcome()
        self._selection.clear()
        if not known:
            self._memory.turn_to(tree)
        self._tree = tree
        stays = {message.id for message in messages}
        self._keep_edits(stays)
        here = self._messages[self._anchor].id if self._messages else None
        self._set_messages(messages)
        for key, item in self._live.items():
            item.update_message(messages[self._index[key]], tree.versions(key))
            item.set_left_out(left_out=key in self._memory.left_out)
        if here in self._index:
            self._anchor = self._index[here]
        self._at_end = self._at_end or is_new
        self._arrange(FIRST)
        self._note_end()
        if focus is not None:
            self._focus.again(focus, name)
        if self._wanted is not None:
            self.reveal(*self._wanted)

    def _now(self, message: Message) -> Message:
        """A message as it stands on disk, or here if it is being written: here it is ahead."""
        key = message.id
        is_ahead = message.state is MessageState.WRITING and self._memory.has_grown(key)
        if is_ahead and key in self._index:
            return self._messages[self._index[key]]
        self._memory.settle(key)
        return message

    def clear(self) -> None:
        """Show nothing."""
        self._drop_welcome()
        self._selection.clear()
        self._keep_edits(set())
        self._tree, self._at_end = None, True
        self._set_messages([])
        self._placed = {}
        self._memory.clear()
        self.set_activity("")
        self._sync()
        self._moved()

    def append_text(self, key: MessageId, text: str, *, is_reasoning: bool = False) -> None:
        """An answer grew, or the thinking before it."""
        if key not in self._index:
            return
        self._memory.grow(key, text, is_reasoning=is_reasoning)
        if key in self._live:
            self._live[key].append(text, is_reasoning=is_reasoning)

    def finish(self, message: Message) -> None:
        """A message is over."""
        if message.id not in self._index or self._tree is None:
            return
        self._memory.settle(message.id)
        self._messages[self._index[message.id]] = message
        if message.id in self._tree:
            self._tree.put(message)
        if message.id in self._live:
            self._live[message.id].update_message(message, self._tree.versions(message.id))
        self._arrange()

    def mark_left_out(self, keys: Collection[MessageId]) -> None:
        """Say at these messages, and at no others, that the model does not see them."""
        left_out = self._memory.left_out = frozenset(keys)
        for key, item in self._live.items():
            item.set_left_out(left_out=key in left_out)
        self._arrange()

    def set_files(self, files: Mapping[MessageId, Sequence[Attachment]]) -> None:
        """Show these files at their messages, and none at the others."""
        if files == self._memory.files:
            return
        self._memory.files = files
        for key, item in self._live.items():
            item.set_attachments(files.get(key, ()))
        self._arrange()

    def set_activity(self, text: str) -> None:
        """Say below the last message what is going on: loading, reading; empty for nothing."""
        if text != self._activity.text():
            moves = bool(text) != bool(self._activity.text())
            self._activity.setText(text)
            self._activity.resize(self._activity.sizeHint())
            if moves:
                self._arrange()

    def edit_last(self) -> None:
        """Begin to edit the person's last message."""
        for index in reversed(range(self.count)):
            if self._messages[index].role is Role.USER:
                self.bring(index)
                if (item := self.item_number(index)) is not None:
                    item.start_editing()
                return

    def reveal(self, message_id: MessageId, words: list[str] | None = None) -> None:
        """Scroll to a message and mark words in it; later, if it is not shown yet."""
        words = words or []
        if (index := self.place_of(message_id)) < 0:
            self._wanted = message_id, words
            return
        self._wanted = None
        before = self._memory.marked
        if before is not None and (old := self._live.get(before[0])) is not None:
            old.body.mark([])
        self._memory.marked = message_id, words
        text, high = self._messages[index].text.casefold(), self._page.height()
        hits = [at for word in words if (at := text.find(word.casefold())) >= 0]
        self.bring(index, at=TOP_OF_REVEALED)
        item = self.item_number(index)
        if item is None:
            return
        item.reveal_words(words, min(hits, default=0))
        tall = item.fit(self._column_width)
        if tall > high // 2 and hits:
            self.bring(index, at=high // 3, inside=round(tall * min(hits) / max(1, len(text))))
        item.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- the empty page --------------------------------------------------------------------------

    def show_welcome(self, title: str, text: str, suggestions: list[str]) -> None:
        """The empty page: who is here, and what one could ask."""
        self.clear()
        self._welcome = Welcome(self._page, title, text, suggestions)
        self._welcome.suggestion.connect(self.suggestion)
        self._welcome.show()
        self._place_welcome()

    def _place_welcome(self) -> None:
        if self._welcome is None:
            return
        high, bar = self._page.height(), self.verticalScrollBar()
        tall = self._welcome.fit(self._page.width() - 2 * self._side(), high)
        self._syncing = True
        bar.setRange(0, max(0, tall - high))
        bar.setPageStep(high)
        self._syncing = False
        self._welcome.move(self._side(), -bar.value())

    def _drop_welcome(self) -> None:
        if self._welcome is not None:
            self._welcome.hide()
            self._welcome.deleteLater()
            self._welcome = None

    # --- what the list asks for ------------------------------------------------------------------

    def _make(self, *, is_user: bool) -> MessageItem:
        from localchat.ui.message_item import MessageItem  # after the first paint

        item = MessageItem(self._theme, self._page, is_user=is_user)
        for name in _PASSED_ON:
            getattr(item, name).connect(getattr(self, name))
        item.resized.connect(self._item_resized)
        self._memory.watch(item)
        item.unfolded.connect(self._stay)
        item.thought_toggled.connect(self._stay)
        return item

    def _dress(self, item: MessageItem, message: Message) -> None:
        assert self._tree is not None  # noqa: S101 -- messages come with their tree
        self._memory.dress(item, message, self._tree.versions(message.id))
        if self._selection.is_across:
            item.fit(self._column_width)
            self._selection.apply(item)

    def _stay(self) -> None:
        """A person opened something: its head stays where it is, also at the end."""
        self._at_end = False
        self._arrange()
        self._note_end()

    def _keep_edits(self, stays: set[MessageId]) -> None:
        """What stands in a field is kept when its message goes out of sight."""
        for key, item in self._live.items():
            if key not in stays:
                self._memory.keep_edit(item)

    def _tail(self) -> int:
        return self._activity.height() + 8 if self._activity.text() else 0

    def _moved(self) -> None:
        last = self.count - 1
        end = self._placed[last] + self._heights[last] if last in self._placed else None
        shown = bool(self._activity.text()) and (end is not None or not self._messages)
        if shown:
            self._activity.move(self._side(), TOP_OF_REVEALED if end is None else end + 4)
            self._activity.raise_()
        self._activity.setVisible(shown)
        beyond = end is None or end - self._page.height() > self._page.height() // 8
        needed = bool(self._messages) and not self._at_end and beyond
        self.jump.place(self._page.geometry(), needed=needed)

    # --- asked by its helpers --------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many messages are shown."""
        return len(self._messages)

    @property
    def is_empty(self) -> bool:
        """Whether no message is shown."""
        return not self._messages

    @property
    def message_at_top(self) -> MessageId | None:
        """The first message in sight."""
        return self._messages[self._anchor].id if self._messages else None

    def items(self) -> list[MessageItem]:
        """The messages that are real widgets now."""
        return list(self._live.values())

    def item_of(self, widget: QWidget | None) -> MessageItem | None:
        """`widget` itself, if it shows a message now."""
        return next((item for item in self._live.values() if item is widget), None)

    def item_number(self, index: int) -> MessageItem | None:
        """The widget of a message by its number from 0, if it is real."""
        return self._live.get(self._messages[index].id) if 0 <= index < self.count else None

    def message_number(self, index: int) -> Message:
        """A message by its number from 0, with what has grown since."""
        return self._memory.whole(self._messages[index])

    def place_of(self, key: MessageId | None) -> int:
        """The number of a message from 0; -1 if it is not shown."""
        return self._index.get(key, -1) if key is not None else -1

    def seen(self) -> list[int]:
        """The numbers of the messages that are in sight, at least in part."""
        high = self._page.height()
        return [
            index
            for index, y in sorted(self._placed.items())
            if y + self._heights[index] > 8 and y < high - 8
        ]

    # --- mouse and keyboard ----------------------------------------------------------------------

    def jump_to_end(self) -> None:
        """Go to the end of the last message, and follow it."""
        had_focus = self.jump.hasFocus()
        self._at_end = True
        self._arrange()
        if had_focus:
            self._focus.go(self.count - 1)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The bar was moved."""
        super().scrollContentsBy(dx, dy)
        if self._welcome is not None:
            self._welcome.move(self._side(), -self.verticalScrollBar().value())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._place_welcome()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the mouse from now on."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._selection.watch)

    def focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """The keyboard went elsewhere."""
        self._focus.moved(old, new)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard comes in: at the message that is current."""
        super().focusInEvent(event)
        if self._messages and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._focus.go(self._focus.start())

    @property
    def leads_tab(self) -> bool:
        """Whether there are messages, of which Tab comes to the current one (see `focus_order`)."""
        return bool(self._messages)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the current message, then out."""
        return self._focus.tab(forward=forward) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between messages, copy what is selected."""
        markdown = event.keyCombination().toCombined() == _COPY_MARKDOWN
        if event.matches(QKeySequence.StandardKey.Copy) or markdown:
            if self._selection.is_across:
                text = self._selection.text(as_markdown=markdown)
                QGuiApplication.clipboard().setText(text.encode("utf-8", "replace").decode())
            elif (item := self.item_number(self._focus.start())) is not None:
                (item.copy_markdown if markdown else item.copy_text)()
        elif not self._messages or not self._focus.press(event):
            event.ignore()


TOP_OF_REVEALED = 24
"""Pixels above a message that was searched for."""
_COPY_MARKDOWN = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_C
).toCombined()
