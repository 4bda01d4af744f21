"""What is known of messages beside what the disk says: it stays when their widgets go out of sight."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from localchat.domain.attachment import Attachment
    from localchat.domain.chat import Message, MessageId
    from localchat.ui.message_item import MessageItem


class MessageMemory:
    """What came of messages since they were read, what stands at them, and how a person left them."""

    def __init__(self) -> None:
        self.left_out: frozenset[MessageId] = frozenset()
        """Those that the model does not see."""
        self.files: Mapping[MessageId, Sequence[Attachment]] = {}
        self.marked: tuple[MessageId, list[str]] | None = None
        """The one that was searched for, and the words that are marked in it."""
        self._grown: dict[MessageId, tuple[list[str], list[str]]] = {}
        self._edits: dict[MessageId, str] = {}
        self._unfolded: dict[MessageId, int] = {}
        self._open_thoughts: set[MessageId] = set()

    # --- what came -------------------------------------------------------------------------------

    def grow(self, key: MessageId, text: str, *, is_reasoning: bool) -> None:
        """An answer grew, or the thinking before it."""
        self._grown.setdefault(key, ([], []))[is_reasoning].append(text)

    def has_grown(self, key: MessageId) -> bool:
        """Whether more came than was read."""
        return key in self._grown

    def whole(self, message: Message) -> Message:
        """A message with what has grown since."""
        grown = self._grown.get(message.id)
        if grown is None:
            return message
        text, thought = message.text + "".join(grown[0]), message.reasoning + "".join(grown[1])
        return replace(message, text=text, reasoning=thought)

    def settle(self, key: MessageId) -> None:
        """All that came was read with the message."""
        self._grown.pop(key, None)

    def turn_to(self, known: Container[MessageId]) -> None:
        """Another branch is shown, of a chat with these messages."""
        self.marked, self.left_out = None, frozenset()
        self._grown = {key: grown for key, grown in self._grown.items() if key in known}

    def clear(self) -> None:
        """No message is shown. How they were left is still known."""
        self.marked = None
        self._grown.clear()

    # --- how they were left ----------------------------------------------------------------------

    def watch(self, item: MessageItem) -> None:
        """Know from now on how a person leaves what this widget shows."""
        item.edit_kept.connect(self._note_edit)
        item.unfolded.connect(self._note_unfolded)
        item.thought_toggled.connect(self._note_thought)

    def _note_edit(self, key: MessageId, text: str) -> None:
        if text:
            self._edits[key] = text
        else:
            self._edits.pop(key, None)

    def _note_unfolded(self, key: MessageId, shown: int) -> None:
        self._unfolded[key] = shown

    def _note_thought(self, key: MessageId, is_open: bool) -> None:
        (self._open_thoughts.add if is_open else self._open_thoughts.discard)(key)

    def keep_edit(self, item: MessageItem) -> None:
        """What stands in the field of a message is kept: it goes out of sight."""
        if item.message is not None and (text := item.editing.unsaved):
            self._edits[item.message.id] = text

    def dress(self, item: MessageItem, message: Message, versions: list[MessageId]) -> None:
        """Let a widget show a message as it was left."""
        key = message.id
        item.show_message(self.whole(message), versions, shown=self._unfolded.get(key, 0))
        item.set_left_out(left_out=key in self.left_out)
        item.editing.offer(self._edits.get(key, ""))
        item.set_attachments(self.files.get(key, ()))
        item.open_thought(is_open=key in self._open_thoughts)
        if self.marked is not None and self.marked[0] == key:
            item.body.mark(self.marked[1])
