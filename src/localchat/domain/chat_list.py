"""The chats as a list shows them: pure values, without what is said in them."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from localchat.domain.chat import ConversationId, FolderId

TagId = NewType("TagId", int)

COLOURS = ("green", "blue", "purple", "pink", "red", "orange", "yellow", "grey")
"""The colours that a tag may have, by name; a look chooses the shade."""


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of chats."""

    id: FolderId
    """Its key."""
    name: str
    """What the person calls it."""
    parent_id: FolderId | None
    """The folder that it lies in; None at the top."""
    is_open: bool
    """Whether the list shows what is in it."""
    count: int = 0
    """Chats that lie in it directly."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A word on chats, with the colour of its dot."""

    id: TagId
    """Its key."""
    name: str
    """What the person calls it."""
    colour: str
    """One of `COLOURS`."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A chat in the list."""

    id: ConversationId
    """Its key."""
    title: str
    """Its title; empty while nothing but a draft is in it."""
    updated: datetime
    """When something was last said in it."""
    folder_id: FolderId | None = None
    """The folder that it lies in."""
    pinned: bool = False
    """Whether it stays at the top."""
    archived: bool = False
    """Whether it was put away."""
    deleted: datetime | None = None
    """When it was put into the trash; None if it was not."""
    tags: tuple[TagId, ...] = ()
    """The tags on it, by name."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What the list shows above the chats that lie nowhere: it is short, and read as a whole."""

    pinned: tuple[Listed, ...]
    """Pinned chats, newest first."""
    folders: tuple[Folder, ...]
    """All folders, in their order."""
    inside: dict[FolderId, tuple[Listed, ...]]
    """Chats of open folders, newest first, as many as were asked for."""
    tags: tuple[Tag, ...]
    """All tags, by name."""
