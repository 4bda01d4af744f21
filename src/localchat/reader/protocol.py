"""What the app and a reader's process say to each other: typed, versioned, validated.

Frames as those of the engine (see ``docs/protocol.md``). The process reads one file and ends: `Begun`, any
number of `Piece`s, then `Done`; or `Failed` at any time.
"""

from enum import StrEnum

import msgspec

VERSION = 1
"""Raised by one when a message changes its meaning; the two sides must agree."""


class Failure(StrEnum):
    """Why a file could not be read; `reader.client` has the sentence for each."""

    GONE = "gone"
    FORBIDDEN = "forbidden"
    FOLDER = "folder"
    SPECIAL = "special"
    """A device, a pipe, a socket: nothing with an end."""
    LOOP = "loop"
    """Links that lead to each other."""
    LARGE = "large"
    EMPTY = "empty"
    BINARY = "binary"
    PICTURE = "picture"
    OTHER = "other"
    """A kind of document that is known, but not read."""
    LOCKED = "locked"
    """With a password."""
    DAMAGED = "damaged"
    NO_TEXT = "no_text"
    SCANNED = "scanned"
    """Pages that are pictures."""
    BOMB = "bomb"
    """Small outside, huge inside."""
    CHANGED = "changed"
    TIME = "time"
    MEMORY = "memory"
    DISK = "disk"


class Unit(StrEnum):
    """What a document is divided into."""

    PAGE = "page"
    LINE = "line"
    ROW = "row"


class Read(msgspec.Struct, frozen=True, tag=True):
    """The only request: read the file that was named at the start."""

    name: str
    """What the person calls it; its ending is a hint to what it is."""
    most_bytes: int
    most_text: int
    """Letters from which on nothing more is taken."""
    seconds: float
    """After so many it comes to an end with what it has."""


class Event(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """What the process may answer."""


class Ready(Event, frozen=True):
    """The first frame."""

    version: int
    sandbox: list[str]


class Begun(Event, frozen=True):
    """It is a file that can be read."""

    size: int
    unit: Unit
    total: int = 0
    """How many units there are, if that is known before."""
    head: str = ""
    """What belongs before any part: the names of a table's columns."""


class Piece(Event, frozen=True):
    """Some of its text."""

    first: int
    """Its first unit, from 1 on."""
    last: int
    text: str


class Done(Event, frozen=True):
    """All that is to be had of it was told."""

    total: int
    """How many units there are."""
    cut: bool = False
    """Whether it is longer than what was taken."""
    late: bool = False
    """Whether time ran out."""
    encoding: str = ""
    """How its letters were written, if not as UTF-8."""
    left_out: int = 0
    """Signs that no text has, and that were left out; pages that could not be read."""
    blank: int = 0
    """Pages on which there are no letters."""
    table: tuple[int, int] | None = None
    """Rows and columns, if it is a table."""


class Failed(Event, frozen=True):
    """It cannot be read."""

    failure: Failure
    size: int = 0


AnyEvent = Ready | Begun | Piece | Done | Failed
