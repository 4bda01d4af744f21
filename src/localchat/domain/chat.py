"""Conversations as trees of messages: pure values and the questions one asks of them.

Editing and regenerating add siblings; nothing is overwritten. Where messages are kept, and how an
answer comes about, is told elsewhere (storage, services).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType

from localchat.domain.parameter import Value

ConversationId = NewType("ConversationId", int)
MessageId = NewType("MessageId", int)
FolderId = NewType("FolderId", int)


class Role(StrEnum):
    """Who speaks."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


class MessageState(StrEnum):
    """How a message came to its end."""

    COMPLETE = "complete"
    """It is whole: typed by a person, or ended by the model."""
    WRITING = "writing"
    """An engine is writing it now. Found at start-up, it means that the app was killed."""
    STOPPED = "stopped"
    """The person stopped it."""
    LIMIT = "limit"
    """It ended at the maximum of tokens or at the end of the context."""
    INTERRUPTED = "interrupted"
    """The engine or the app died in the middle; what was there is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What an answer cost."""

    prompt_tokens: int
    """Tokens of the prompt."""
    cached_tokens: int
    """Those of them that did not have to be read again."""
    generated_tokens: int
    """Tokens of the answer."""
    first_token_ms: float
    """From the request to the first token, in milliseconds."""
    tokens_per_second: float
    """Speed of generating, without the reading of the prompt."""
    seed: int
    """The seed that was used, drawn or given."""
    thought_ms: float = 0.0
    """How long the model thought before its answer, in milliseconds."""
    guessed_tokens: int = 0
    """Tokens of the answer that were guessed ahead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message of a conversation's tree."""

    id: MessageId
    """Its key; grows with time."""
    conversation_id: ConversationId
    """The conversation that it belongs to."""
    parent_id: MessageId | None
    """The message that it follows; None at the root."""
    role: Role
    """Who said it."""
    text: str
    """What was said, as Markdown."""
    reasoning: str = ""
    """What the model thought before it answered."""
    created: datetime
    """When it was begun, with time zone."""
    state: MessageState = MessageState.COMPLETE
    """How it ended."""
    model: str = ""
    """The model that wrote it, as a person knows it; empty for a person's words."""
    usage: Usage | None = None
    """What it cost, once known."""
    pinned: bool = False
    """Whether it stays when others are left out of a full context."""
    preset: str = ""
    """The preset with which it was written; empty for a person's words."""
    removed: str = ""
    """The act by which it was removed, the same for all that went at once; empty while it is there."""


@dataclass(frozen=True, slots=True)
class Example:
    """A pair that shows the model how to answer."""

    user: str
    """What a person might say."""
    assistant: str
    """What the model should answer to that."""


class Titled(StrEnum):
    """Who gave a chat its title."""

    NOBODY = ""
    FIRST_LINE = "first"
    MODEL = "model"
    PERSON = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A chat, without its messages."""

    id: ConversationId
    """Its key."""
    title: str
    """What the list shows; empty until something was said."""
    created: datetime
    """When it was begun, with time zone."""
    updated: datetime
    """When something was last said in it."""
    model_id: str
    """The model that answers here (see `domain.model`)."""
    preset: str
    """The name of the preset in use."""
    changes: Mapping[str, Value] = field(default_factory=dict)
    """Parameters that differ from the preset, by name."""
    system_prompt: str = ""
    """What the model is told before the first message."""
    draft: str = ""
    """What stands in the composer, not yet sent."""
    leaf_id: MessageId | None = None
    """The last message of the branch that is open."""
    deleted: datetime | None = None
    """When it was put into the trash; None if it was not."""
    folder_id: FolderId | None = None
    """The folder that it lies in."""
    pinned: bool = False
    """Whether it stays at the top of the list."""
    archived: datetime | None = None
    """When it was put away; None while it is in the list."""
    titled: Titled = Titled.NOBODY
    """Who gave it its title: a model never replaces a person's."""
    persona: str = ""
    """The name of the persona with which it was begun; what it told is copied into this chat."""
    examples: tuple[Example, ...] = ()
    """Pairs that stand before the first message (few-shot)."""
    examples_on: bool = True
    """Whether the model is told the examples."""
    source: str = ""
    """From where it was imported; empty if it was begun here."""


class MessageTree:
    """The messages of one conversation, by their parent links.

    Built from any order of messages; a message whose parent is not there counts as a root, so that
    nothing is ever hidden. Removed messages are left out: what followed one follows what was before it.
    """

    def __init__(self, messages: Iterable[Message]) -> None:
        found = sorted(messages, key=lambda message: message.id)
        self._gone = {m.id: m.parent_id for m in found if m.removed}
        self._by_id = {message.id: message for message in found if not message.removed}
        self._children: dict[MessageId | None, list[MessageId]] = {}
        for message in self._by_id.values():
            self._children.setdefault(self._parent(message), []).append(message.id)

    def _parent(self, message: Message) -> MessageId | None:
        parent = message.parent_id
        seen: set[MessageId] = set()
        while parent is not None and parent in self._gone and parent not in seen:
            seen.add(parent)
            parent = self._gone[parent]
        return parent if parent in self._by_id else None

    def __getitem__(self, key: MessageId) -> Message:
        return self._by_id[key]

    def __contains__(self, key: object) -> bool:
        return key in self._by_id

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[MessageId]:
        return iter(self._by_id)

    def put(self, message: Message) -> None:
        """Add a message, or take the newer version of one that is here."""
        if message.id not in self._by_id:
            self._by_id[message.id] = message
            self._children.setdefault(self._parent(message), []).append(message.id)
        else:
            self._by_id[message.id] = message

    def path(self, leaf: MessageId | None) -> list[Message]:
        """The branch that ends in `leaf`, from the root on; empty without a leaf."""
        branch: list[Message] = []
        while leaf is not None and leaf in self._by_id:
            message = self._by_id[leaf]
            branch.append(message)
            leaf = self._parent(message)
        branch.reverse()
        return branch

    def versions(self, key: MessageId) -> list[MessageId]:
        """The message and its siblings, oldest first: what ``‹ 2/3 ›`` counts."""
        return list(self._children[self._parent(self._by_id[key])])

    def newest_leaf(self, key: MessageId | None = None) -> MessageId | None:
        """The leaf that one reaches from `key` by always taking the newest child."""
        while children := self._children.get(key):
            key = children[-1]
        return key


def title_from(text: str, longest: int = 60) -> str:
    """A title for a chat that begins with `text`: its first line, cut at a word."""
    line = next((part for part in (raw.strip(" #*`>\t") for raw in text.splitlines()) if part), "")
    if len(line) <= longest:
        return line
    head = line[:longest]
    return (head.rsplit(" ", 1)[0] if " " in head[longest // 2 :] else head).rstrip(" ,;:.") + "…"


def interrupted(message: Message) -> Message:
    """The message as it is to be shown when nobody writes it any more."""
    if message.state is not MessageState.WRITING:
        return message
    return replace(message, state=MessageState.INTERRUPTED)
