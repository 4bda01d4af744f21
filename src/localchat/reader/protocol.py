"""What the app and a reader's process say to each other: typed, versioned, validated.

Frames as those of the engine (see ``docs/protocol.md``). The process reads one file and ends: `Begun`, any
number of `Piece`s, then `Done`; of a picture one `Drawn`; or `Failed` at any time.
"""

from enum import StrEnum
from typing import Annotated

import msgspec

VERSION = 2
"""Raised by one when a message changes its meaning; the two sides must agree."""


Count = Annotated[int, msgspec.Meta(ge=0, le=1 << 53)]
"""A number that the reader says: the window computes with it, whoever said it."""


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
    """A picture of a kind that cannot be read."""
    PIXELS = "pixels"
    """A picture of more pixels than the memory should hold."""
    NARROW = "narrow"
    """A picture that is a line."""
    NO_EYES = "no_eyes"
    """What decodes pictures is not there."""
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
    """Read the file that was named at the start."""

    name: str
    """What the person calls it; its ending is a hint to what it is."""
    most_bytes: int
    most_text: int
    """Letters from which on nothing more is taken."""
    seconds: float
    """After so many it comes to an end with what it has."""
    longest: int = 1536
    """Pixels of a picture's longer side, as it is kept."""


class See(msgspec.Struct, frozen=True, tag=True):
    """Read a picture that follows, in place of a file."""

    size: int
    """Bytes of it; so many come in `More`."""
    longest: int
    """Pixels of its longer side that are wanted."""
    raw: bool = False
    """Whether its pixels are wanted, not a file."""


class More(msgspec.Struct, frozen=True, tag=True):
    """A part of the picture."""

    data: bytes


AnyRequest = Read | See | More


class Event(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """What the process may answer."""


class Ready(Event, frozen=True):
    """The first frame."""

    version: int
    sandbox: list[str]
    missing: list[str] = []


class Begun(Event, frozen=True):
    """It is a file that can be read."""

    size: Count
    unit: Unit
    total: Count = 0
    """How many units there are, if that is known before."""
    head: Annotated[str, msgspec.Meta(max_length=4_000)] = ""
    """What belongs before any part: the names of a table's columns."""


class Piece(Event, frozen=True):
    """Some of its text."""

    first: Count
    """Its first unit, from 1 on."""
    last: Count
    text: str


class Done(Event, frozen=True):
    """All that is to be had of it was told."""

    total: Count
    """How many units there are."""
    cut: bool = False
    """Whether it is longer than what was taken."""
    late: bool = False
    """Whether time ran out."""
    encoding: Annotated[str, msgspec.Meta(max_length=60)] = ""
    """How its letters were written, if not as UTF-8."""
    left_out: Count = 0
    """Signs that no text has, and that were left out; pages that could not be read."""
    blank: Count = 0
    """Pages on which there are no letters."""
    table: tuple[Count, Count] | None = None
    """Rows and columns, if it is a table."""


class Drawn(Event, frozen=True):
    """A picture, and the end."""

    size: Count
    """Bytes of the file."""
    width: Count
    height: Count
    whole_width: Count
    """Pixels of the file, as it is seen upright."""
    whole_height: Count
    moves: bool
    """Whether it is the first of several."""
    data: bytes
    """PNG or JPEG; the pixels, three bytes each, if those were wanted."""
    preview: bytes = b""
    """The same in small, as JPEG; not where the pixels were wanted."""


class Failed(Event, frozen=True):
    """It cannot be read."""

    failure: Failure
    size: Count = 0


AnyEvent = Ready | Begun | Piece | Done | Drawn | Failed
