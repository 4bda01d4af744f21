"""What a person looks for among the chats: a pure value. How it is typed, and found, is told elsewhere."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from localchat.domain.chat import FolderId, Role


class Place(StrEnum):
    """Where a chat is kept, as ``is:`` names it."""

    PINNED = "pinned"
    ARCHIVED = "archived"
    TRASH = "trash"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """All that is given must be so; of several values of one filter, one is enough."""

    words: tuple[str, ...] = ()
    """Words that occur, each perhaps only begun, and phrases, which occur just so."""
    phrases: tuple[str, ...] = ()
    """Words in a row, as they were put in quotation marks."""
    without: tuple[str, ...] = ()
    """Words and phrases that do not occur."""
    models: tuple[str, ...] = ()
    """Parts of the names of models."""
    model_ids: tuple[str, ...] = ()
    """The models whose names have one of these parts."""
    folders: tuple[FolderId, ...] | None = None
    """The folders that may hold it; None for any place."""
    tags: tuple[tuple[int, ...], ...] = ()
    """Of each group of tags, one must be on it."""
    before: datetime | None = None
    """The time before which it was said."""
    after: datetime | None = None
    """The time from which on it was said."""
    roles: tuple[Role, ...] = ()
    """Who said it."""
    places: frozenset[Place] = frozenset()
    """Where it is kept; archived and deleted chats are found only if named here."""

    @property
    def has_words(self) -> bool:
        """Whether anything must occur in the text."""
        return bool(self.words or self.phrases)

    @property
    def wanted(self) -> tuple[str, ...]:
        """The words and phrases that must occur."""
        return (*self.words, *self.phrases)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was asked."""
        return self == Query()
