"""Conversations as a person knows them: list, search, name, branch, delete, undo."""

import datetime as dt
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from psutil import pid_exists

from localchat.domain.chat import (
    Conversation,
    ConversationId,
    Example,
    Message,
    MessageId,
    MessageTree,
    Titled,
    branch_title,
    interrupted,
)
from localchat.domain.model import ModelId
from localchat.domain.parameter import Value
from localchat.domain.parameters import named
from localchat.domain.preset import LoadOptions, Preset
from localchat.errors import UsageError
from localchat.services.presets import Presets
from localchat.storage.conversations import ConversationTable
from localchat.text import say


@dataclass(frozen=True, slots=True)
class Removal:
    """A delete of messages, so that it can be undone."""

    conversation_id: ConversationId
    act: str
    """The stamp of all that went at once."""
    count: int
    """How many went."""
    leaf_id: MessageId | None
    """The end of the branch that was open before."""


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

    def empty(self) -> Conversation | None:
        """One in which nothing was said yet, if there is one."""
        return self._table.empty()

    def create(self, model_id: str, preset: str | None = None) -> Conversation:
        """Begin a new one, with the preset that is usual for the model unless another is named."""
        model = ModelId(model_id)
        name = self._presets.get(preset, model).name if preset else self._presets.usual(model)
        return self._table.add(model_id, name)

    def get(self, key: ConversationId) -> Conversation:
        """One of them; `UsageError` if there is none."""
        found = self._table.get(key)
        if found is None:
            raise UsageError(say("There is no chat with the number {key}.", key=key))
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
        """Give it another title, as a person; an empty one is ignored."""
        self.title(key, title, Titled.PERSON)

    def title(self, key: ConversationId, title: str, titled: Titled) -> None:
        """Give it another title, and note who gave it; an empty one is ignored."""
        if title := " ".join(title.split()):
            self._table.change(key, title=title[:200], titled=titled)

    def set_draft(self, key: ConversationId, text: str, beginning: str | None = None) -> None:
        """Keep what stands in the composer, and how the answer shall begin, if that is told."""
        more = {} if beginning is None else {"beginning": beginning}
        self._table.change(key, draft=text, **more)

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

    def values_with(
        self, key: ConversationId, model_id: str, preset: str = ""
    ) -> tuple[str, Mapping[str, Value]]:
        """A preset's name and every value, for one answer of a model with a preset; empty is the own one.

        What was changed here beside the preset counts as far as it belongs to neither: values of loading
        belong to the model, the others to the preset.
        """
        conversation, model = self.get(key), ModelId(model_id)
        is_other = model_id != conversation.model_id
        name = conversation.preset
        if preset:
            name = self._presets.get(preset, model).name
        elif is_other and name == self._presets.usual(ModelId(conversation.model_id)):
            name = self._presets.usual(model)
        changes = {
            each: value
            for each, value in conversation.changes.items()
            if not (is_other if each in LoadOptions.__dataclass_fields__ else preset)
        }
        return name, self._presets.get_or_default(name, model).complete(changes)

    def _preset(self, conversation: Conversation) -> Preset:
        model = ModelId(conversation.model_id)
        return self._presets.get_or_default(conversation.preset, model)

    def set_system_prompt(self, key: ConversationId, text: str) -> None:
        """Say what the model is told before the first message."""
        self._table.change(key, system_prompt=text)

    def set_examples(self, key: ConversationId, examples: Sequence[Example]) -> None:
        """Say which pairs stand before the first message."""
        self._table.change(key, examples=examples)

    def set_examples_on(self, key: ConversationId, *, on: bool) -> None:
        """Say whether the model is told the examples."""
        self._table.change(key, examples_on=int(on))

    # --- messages --------------------------------------------------------------------------------

    def message(self, key: ConversationId, message: MessageId) -> Message:
        """One of its messages, as it was kept; `UsageError` if it is not there."""
        try:
            found = self._table.message(message)
        except LookupError:
            found = None
        if found is None or found.removed:
            raise UsageError(say("This message is no longer there. It may have been deleted."))
        if found.conversation_id != key:
            raise UsageError(
                say("This message belongs to another chat. Open that one, and try again.")
            )
        return self._shown(found)

    def above(self, message: Message) -> MessageId | None:
        """The nearest message before one that is there; None if it is the first."""
        seen = {message.id}
        at = message.parent_id
        while at is not None and at not in seen:
            seen.add(at)
            try:
                found = self._table.message(at)
            except LookupError:
                return None
            if found.conversation_id != message.conversation_id:
                return None
            if not found.removed:
                return at
            at = found.parent_id
        return None

    def leaf(self, key: ConversationId) -> MessageId | None:
        """The message after which the next one is said; None where nothing was said."""
        leaf = self.get(key).leaf_id
        if leaf is not None:
            try:
                return self.message(key, leaf).id
            except UsageError:
                pass  # what it pointed to is gone: the newest branch stands in
        return self.tree(key).newest_leaf()

    def remove(self, key: ConversationId, message: MessageId, *, rest: bool = False) -> Removal:
        """Delete a message, or with `rest` all that follows it too; `put_back` undoes it.

        What followed a single message follows what was before it. `UsageError` while one of them is
        being written.
        """
        self.message(key, message)
        tree, leaf = self.tree(key), self.get(key).leaf_id
        gone = tree.below(message) if rest else [message]
        if self.being_written.intersection(gone):
            raise UsageError(say("This answer is still being written. Stop it, then delete it."))
        above = tree[message].parent_id
        act = f"{dt.datetime.now(dt.UTC).isoformat()} {message}"
        self._table.remove(gone, act)
        if leaf is None or leaf in gone:
            self._table.change(key, leaf_id=self.tree(key).newest_leaf(above))
        self._forget(str(key))
        return Removal(key, act, len(gone), leaf)

    def put_back(self, removal: Removal) -> None:
        """Undo a delete of messages, and open the branch that was open then."""
        self._table.put_back(removal.conversation_id, removal.act)
        if removal.leaf_id is not None:
            self._table.change(removal.conversation_id, leaf_id=removal.leaf_id)

    def branch_off(self, key: ConversationId, message: MessageId) -> Conversation:
        """A new chat with the same settings, and all that was said up to a message."""
        self.message(key, message)
        branch = [each.id for each in self.tree(key).path(message)]
        copy = self._table.copy(key, branch, branch_title(self.get(key).title))
        if key in self.temporary:
            self.temporary.add(copy)
        return self.get(copy)

    def open_branch(self, key: ConversationId, message: MessageId) -> None:
        """Open the newest branch that goes through a message."""
        self.message(key, message)
        self._table.change(key, leaf_id=self.tree(key).newest_leaf(message))

    def pin(self, message: MessageId, *, pinned: bool) -> None:
        """Have a message stay when the context is full and others are left out."""
        self._table.set_pinned(message, pinned=pinned)

    def set_temporary(self, key: ConversationId, *, on: bool) -> None:
        """Say that nothing of it is to be left, or that it is kept after all."""
        self._table.set_temporary(key, os.getpid() if on else 0)
        (self.temporary.add if on else self.temporary.discard)(key)

    def forget_left(self) -> None:
        """Erase what was not to be kept, and is left of processes that ended by a crash."""
        for key, process in self._table.temporary().items():
            if key not in self.temporary and (process == os.getpid() or not pid_exists(process)):
                self.erase(key)

    def delete(self, key: ConversationId) -> None:
        """Put it into the trash."""
        self._table.put_in_trash(self.get(key).id)
        self._forget(str(key))

    def erase(self, key: ConversationId) -> None:
        """Leave nothing of it; this cannot be undone."""
        self.temporary.discard(key)
        self._table.erase(key)
        self._forget(str(key))

    def forget(self, keys: Iterable[ConversationId]) -> None:
        """Leave nothing on the disk of what models read of some chats."""
        for key in keys:
            self._forget(str(key))

    def restore(self, key: ConversationId) -> None:
        """Take it out of the trash."""
        self._table.take_from_trash(self.get(key).id)
