"""Conversations as trees of messages: pure values and the questions one asks of them.

Editing and regenerating add siblings; nothing is overwritten. Where messages are kept, and how an
answer comes about, is told elsewhere (storage, services).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType

from localchat.domain.parameter import Value
from localchat.text import say

ConversationId = NewType("ConversationId", int)
MessageId = NewType("MessageId", int)
FolderId = NewType("FolderId", int)
QueuedId = NewType("QueuedId", int)


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
    beginning: str = ""
    """How the answer to it shall begin, as far as the person has written that."""
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


@dataclass(frozen=True, slots=True)
class Queued:
    """A message that waits until the model is free."""

    id: QueuedId
    """Its key."""
    conversation_id: ConversationId
    """Where it will be said."""
    text: str
    """What will be said."""
    beginning: str = ""
    """How the answer shall begin; empty leaves that to the model."""
    files: int = 0
    """How many files go with it."""


class MessageTree:
    """The messages of one conversation, by their parent links.

    Built from any order of messages; a message whose parent is not there counts as a root, and so does
    the first of a circle, so that nothing is ever hidden. Removed messages are left out: what followed
    one follows what was before it, and says so in its `parent_id`.
    """

    def __init__(self, messages: Iterable[Message]) -> None:
        found = sorted(messages, key=lambda message: message.id)
        parents = {message.id: message.parent_id for message in found}
        for key in _closing_circles(parents):
            parents[key] = None
        self._gone = {message.id: parents[message.id] for message in found if message.removed}
        self._by_id = {message.id: message for message in found if not message.removed}
        self._children: dict[MessageId | None, list[MessageId]] = {}
        for key, message in self._by_id.items():
            above = self._above(parents[key])
            if above != message.parent_id:
                self._by_id[key] = replace(message, parent_id=above)
            self._children.setdefault(above, []).append(key)

    def _above(self, parent: MessageId | None) -> MessageId | None:
        """The nearest message from `parent` up that is there."""
        passed: list[MessageId] = []
        while parent is not None and parent in self._gone:
            passed.append(parent)
            parent = self._gone[parent]
        for key in passed:  # the next one need not walk as far
            self._gone[key] = parent
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
        known = self._by_id.get(message.id)
        above = known.parent_id if known else self._above(message.parent_id)
        if known is None:
            self._children.setdefault(above, []).append(message.id)
        self._by_id[message.id] = replace(message, parent_id=above)

    def has_place_for(self, message: Message) -> bool:
        """Whether what a message follows is known here."""
        parent = message.parent_id
        return parent is None or parent in self._by_id or parent in self._gone

    def grown(self, message: Message) -> "MessageTree":
        """A tree with one message more, which leaves this one as it is; cheap however many there are."""
        tree = MessageTree(())
        tree._gone = self._gone
        tree._by_id = dict(self._by_id)
        tree._children = dict(self._children)
        above = self._above(message.parent_id)
        tree._children[above] = self.children(above)
        tree.put(message)
        return tree

    def path(self, leaf: MessageId | None) -> list[Message]:
        """The branch that ends in `leaf`, from the root on; empty without a leaf."""
        branch: list[Message] = []
        while leaf is not None and leaf in self._by_id:
            message = self._by_id[leaf]
            branch.append(message)
            leaf = message.parent_id
        branch.reverse()
        return branch

    def children(self, key: MessageId | None) -> list[MessageId]:
        """What directly follows a message, oldest first; the roots for None."""
        return list(self._children.get(key, ()))

    def versions(self, key: MessageId) -> list[MessageId]:
        """The message and its siblings, oldest first: what ``‹ 2/3 ›`` counts."""
        return self.children(self._by_id[key].parent_id)

    def below(self, key: MessageId) -> list[MessageId]:
        """A message and all that follows it, on every branch."""
        found = [key]
        for each in found:
            found += self._children.get(each, ())
        return found

    def newest_leaf(self, key: MessageId | None = None) -> MessageId | None:
        """The leaf that one reaches from `key` by always taking the newest child."""
        while children := self._children.get(key):
            key = children[-1]
        return key


def _closing_circles(parents: Mapping[MessageId, MessageId | None]) -> list[MessageId]:
    """The first message of each circle of parent links; none in a chat that was made here."""
    if all(parent is None or parent < key for key, parent in parents.items()):
        return []
    found: list[MessageId] = []
    done: set[MessageId] = set()
    for key in parents:
        path: dict[MessageId, None] = {}
        at: MessageId | None = key
        while at is not None and at in parents and at not in done and at not in path:
            path[at] = None
            at = parents[at]
        if at in path:
            walked = list(path)
            found.append(min(walked[walked.index(at) :]))
        done.update(path)
    return found


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


def branch_title(title: str) -> str:
    """The title of a chat that goes on from a place in another: “Soup (branch)”, “Soup (branch 2)”."""
    first, later = say("{title} (branch)"), say("{title} (branch {count})")
    for form in (later, first):
        pattern = re.escape(form).replace(r"\{title\}", "(?P<title>.*)")
        pattern = pattern.replace(r"\{count\}", r"(?P<count>\d{1,9})")
        if found := re.fullmatch(pattern, title, re.DOTALL):
            count = int(found.groupdict().get("count", 1)) + 1
            return later.format(title=found["title"], count=count)
    return first.format(title=title) if title else ""
