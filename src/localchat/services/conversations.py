"""Conversations as a person knows them: list, search, name, branch, delete, undo."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from localchat.domain.chat import (
    Conversation,
    ConversationId,
    Message,
    MessageId,
    MessageTree,
    interrupted,
)
from localchat.domain.model import ModelId
from localchat.domain.parameter import Value
from localchat.domain.parameters import named
from localchat.domain.preset import Preset
from localchat.errors import UsageError
from localchat.services.presets import Presets
from localchat.storage.conversations import ConversationTable


@dataclass(frozen=True, slots=True)
class Hit:
    """A conversation that was found."""

    conversation: Conversation
    snippet: str
    """The place in a message; empty when it was found by its title."""


class Conversations:
    """The use cases of the list and of a conversation's settings."""

    def __init__(
        self, table: ConversationTable, presets: Presets, forget: Callable[[str], None]
    ) -> None:
        self._table = table
        self._forget = forget
        self._presets = presets
        self.being_written: set[MessageId] = set()
        """Answers that this process is writing just now (see `services.chat`)."""
        self.temporary: set[ConversationId] = set()
        """Chats of which nothing that was read is kept, until they are erased."""

    def all(self) -> list[Conversation]:
        """All that are not deleted, newest first."""
        return self._table.newest()

    def search(self, query: str) -> list[Hit]:
        """Those in which all words occur, in the title or in a message."""
        return [Hit(*found) for found in self._table.search(query)]

    def create(self, model_id: str, preset: str | None = None) -> Conversation:
        """Begin a new one, with the preset that is usual for the model unless another is named."""
        model = ModelId(model_id)
        name = self._presets.get(preset, model).name if preset else self._presets.usual(model)
        return self._table.add(model_id, name)

    def get(self, key: ConversationId) -> Conversation:
        """One of them; `UsageError` if there is none."""
        found = self._table.get(key)
        if found is None:
            raise UsageError(f"There is no chat with the number {key}.")
        return found

    def tree(self, key: ConversationId) -> MessageTree:
        """Its messages. One that nobody writes any more is shown as interrupted."""
        return MessageTree(self._shown(message) for message in self._table.messages(key))

    def _shown(self, message: Message) -> Message:
        return message if message.id in self.being_written else interrupted(message)

    def branch(self, key: ConversationId) -> list[Message]:
        """The messages of the branch that is open."""
        leaf = self.get(
            key
        ).leaf_id  # before the tree, so that it is in it whatever is added meanwhile
        return self.tree(key).path(leaf)

    def rename(self, key: ConversationId, title: str) -> None:
        """Give it another title; an empty one is ignored."""
        if title := " ".join(title.split()):
            self._table.change(key, title=title[:200])

    def set_draft(self, key: ConversationId, text: str) -> None:
        """Keep what stands in the composer."""
        self._table.change(key, draft=text)

    def set_model(self, key: ConversationId, model_id: str) -> None:
        """Choose who answers from now on."""
        old = self.get(key)
        self._table.change(key, model_id=model_id)
        if not old.changes and old.preset == self._presets.usual(ModelId(old.model_id)):
            self._table.change(key, preset=self._presets.usual(ModelId(model_id)))

    def set_preset(self, key: ConversationId, name: str) -> None:
        """Choose a preset; what was changed beside it is dropped."""
        model = ModelId(self.get(key).model_id)
        self._table.change(key, preset=self._presets.get(name, model).name, changes={})

    def set_value(self, key: ConversationId, name: str, value: Value) -> None:
        """Change one value for this conversation; `ParameterError` when it is out of range."""
        parameter = named(name)
        conversation = self.get(key)
        changes = {**conversation.changes, parameter.name: parameter.check(value)}
        usual = self._preset(conversation).complete()
        if changes[parameter.name] == usual[parameter.name]:
            del changes[parameter.name]
        self._table.change(key, changes=changes)

    def reset_values(self, key: ConversationId, name: str | None = None) -> None:
        """Go back to the preset, with one value or with all."""
        changes = dict(self.get(key).changes) if name else {}
        changes.pop(name or "", None)
        self._table.change(key, changes=changes)

    def values(self, key: ConversationId) -> Mapping[str, Value]:
        """Every parameter's value here: the preset's, and the changes over it."""
        conversation = self.get(key)
        return self._preset(conversation).complete(conversation.changes)

    def _preset(self, conversation: Conversation) -> Preset:
        model = ModelId(conversation.model_id)
        return self._presets.get_or_default(conversation.preset, model)

    def set_system_prompt(self, key: ConversationId, text: str) -> None:
        """Say what the model is told before the first message."""
        self._table.change(key, system_prompt=text)

    def open_branch(self, key: ConversationId, message: MessageId) -> None:
        """Open the newest branch that goes through a message."""
        self._table.change(key, leaf_id=self.tree(key).newest_leaf(message))

    def pin(self, message: MessageId, *, pinned: bool) -> None:
        """Have a message stay when the context is full and others are left out."""
        self._table.set_pinned(message, pinned=pinned)

    def delete(self, key: ConversationId) -> None:
        """Put it into the trash."""
        self._table.put_in_trash(self.get(key).id)
        self._forget(str(key))

    def erase(self, key: ConversationId) -> None:
        """Leave nothing of it; this cannot be undone."""
        self.temporary.discard(key)
        self._table.erase(key)
        self._forget(str(key))

    def restore(self, key: ConversationId) -> None:
        """Take it out of the trash."""
        self._table.take_from_trash(self.get(key).id)
