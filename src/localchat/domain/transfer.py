"""Chats on their way out of LocalChat or into it: what the files of any app come down to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from localchat.domain.chat import Example, MessageState, Role, Titled, Usage
from localchat.domain.parameter import Value
from localchat.domain.picture import KIND, media_type
from localchat.text import noop


class Origin(StrEnum):
    """The app that wrote a file, as a person knows it."""

    OURS = "LocalChat"
    CHATGPT = "ChatGPT"
    CLAUDE = "Claude"
    LM_STUDIO = "LM Studio"
    JAN = "Jan"
    OPEN_WEBUI = "Open WebUI"
    LLAMA_CPP = "llama.cpp"
    GPT4ALL = "GPT4All"
    MESSAGES = noop("training data")


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedFile:
    """A file that was attached to a message."""

    name: str
    """What it was called."""
    text: str
    """What is in it, as text; of a picture how large it is: ``1536×1024``."""
    kind: str = "text"
    """What kind of file the app took it for."""
    size: int = 0
    """Its size in bytes, as it was."""
    data: bytes | None = None
    """The file itself, where it was kept."""
    note: str = ""
    """What was said about it when it was attached."""

    @property
    def picture(self) -> bytes:
        """The picture that it is, PNG or JPEG; empty if it is none."""
        is_picture = self.kind == KIND and self.data is not None and media_type(self.data)
        return self.data if is_picture and self.data is not None else b""


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedMessage:
    """A message, whose place in the tree is told by numbers within its chat."""

    parent: int | None
    """The number of the message that it follows, always smaller than its own; None at the root."""
    role: Role
    text: str
    reasoning: str = ""
    created: datetime
    state: MessageState = MessageState.COMPLETE
    model: str = ""
    usage: Usage | None = None
    pinned: bool = False
    preset: str = ""
    files: tuple[CarriedFile, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedChat:
    """A chat with all its branches; a message's number is its place in `messages`."""

    origin: Origin
    """The app that it comes from."""
    source: str = ""
    """How that app names it: ``chatgpt:…``; empty for a chat of ours."""
    title: str
    created: datetime
    updated: datetime
    messages: tuple[CarriedMessage, ...]
    leaf: int | None
    """The number of the last message of the open branch."""
    model: str = ""
    """The model that answers, as an id of ours or by its maker's name."""
    preset: str = ""
    changes: Mapping[str, Value] = field(default_factory=dict)
    system_prompt: str = ""
    draft: str = ""
    beginning: str = ""
    """How the next answer shall begin, as far as the person has written that."""
    titled: Titled = Titled.NOBODY
    persona: str = ""
    examples: tuple[Example, ...] = ()
    examples_on: bool = True
    pinned: bool = False
    archived: datetime | None = None
    folder: tuple[str, ...] = ()
    """The names of the folders that it lies in, from the outermost on."""
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    """What had to be mended or left out, in sentences."""

    def branch(self, leaf: int | None = None) -> list[int]:
        """The numbers of the branch that ends in `leaf`, from the root on; of the open one without it."""
        at = self.leaf if leaf is None else leaf
        found: list[int] = []
        while at is not None:
            found.append(at)
            at = self.messages[at].parent
        found.reverse()
        return found

    def leaves(self) -> list[int]:
        """The last message of each branch, the open branch first."""
        parents = {message.parent for message in self.messages}
        ends = [number for number in range(len(self.messages)) if number not in parents]
        return sorted(ends, key=lambda number: number != self.leaf)

    def others(self) -> Iterator[list[int]]:
        """What the other branches have that was not told before: from where each leaves on."""
        told = set(self.branch())
        for leaf in self.leaves():
            rest = [number for number in self.branch(leaf) if number not in told]
            told.update(rest)
            if rest:
                yield rest
