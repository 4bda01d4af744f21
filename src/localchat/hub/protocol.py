"""What the app and the hub's process say to each other: typed, versioned, validated.

Frames as those of the engine (see ``docs/protocol.md``). Many requests may run at once; every event but
`Ready` and `Connected` carries the `request` number that it answers, and a request ends with exactly one
closing event: `Page`, `Described`, `Read`, `Account`, `Fetched`, `Discarded` or `Failed`.
"""

from enum import StrEnum
from typing import Annotated

import msgspec

VERSION = 1
"""Raised by one when a message changes its meaning; the two sides must agree."""

HUB = "https://huggingface.co"
"""Where models are looked for if no mirror is set."""


Count = Annotated[int, msgspec.Meta(ge=0, le=1 << 53)]
"""A number that the hub's process says: the window computes with it, whoever said it."""
Amount = Annotated[float, msgspec.Meta(ge=0, le=1e15)]
Grade = Annotated[float, msgspec.Meta(ge=-1e9, le=1e9)]


class Failure(StrEnum):
    """What kind of failure a `Failed` tells; `hub.client` maps each to an error."""

    OFFLINE = "offline"
    """The person switched connections off."""
    NO_NETWORK = "no_network"
    """The other side cannot be reached now."""
    REFUSED = "refused"
    """The guard does not allow this connection."""
    BUSY = "busy"
    """Too many requests; `wait` says for how long."""
    GATED = "gated"
    """The maker wants the person to agree to something first."""
    TOKEN = "token"  # noqa: S105 -- a kind of failure
    """The access token is not valid."""
    NOT_FOUND = "not_found"
    CHANGED = "changed"
    """The file is not what it was when it was chosen."""
    DAMAGED = "damaged"
    """The content is not what its hash says, twice."""
    STRANGE = "strange"
    """An answer that cannot be understood."""
    NO_SPACE = "no_space"
    DISK = "disk"
    """The folder cannot be written."""
    TAKEN = "taken"
    """Another program is fetching the same file."""
    STOPPED = "stopped"
    """The person stopped it."""


class State(StrEnum):
    """What a transfer is doing."""

    ASKING = "asking"
    """Looking up where the file is."""
    RUNNING = "running"
    WAITING = "waiting"
    """For the network, or because the other side asked for it; goes on by itself."""
    CHECKING = "checking"
    """Everything is here; the hash is being computed."""


# --- requests ------------------------------------------------------------------------------------


class Request(msgspec.Struct, kw_only=True, tag=True):
    """Base of all requests."""

    request: int
    clicked: str = ""
    """What the person did to have it: one of `domain.connection.CLICKS`, or a command."""


class Configure(Request, kw_only=True):
    """Comes first, and again when a setting changed."""

    endpoint: str = HUB
    token: str = ""
    """Sent to the endpoint's host alone; empty for none."""
    offline: bool = False
    limit: int = 0
    """Bytes each second for all transfers together; 0 for no limit."""
    patience: float = 20.0
    """Seconds without a byte after which a connection is given up."""
    floor: int = 1_000_000_000
    """Bytes of the disk that stay free."""
    proxy: str = ""
    """``http://…`` or ``socks5://…``; empty for the system's."""
    updates: list[str] = []
    """Hosts that may be asked for a newer LocalChat, and for nothing else."""


class Search(Request, kw_only=True):
    """One page of models."""

    query: str = ""
    sort: str = "trendingScore"
    """``trendingScore``, ``downloads``, ``likes``, ``lastModified`` or ``createdAt``."""
    language: str = ""
    open_only: bool = False
    """Not those that ask for an agreement."""
    parameters: str = ""
    """``min:2B,max:9B``."""
    cursor: str = ""
    """Where the page before ended."""


class Describe(Request, kw_only=True):
    """All that is known of one repository, with its files."""

    repository: str


class ReadCard(Request, kw_only=True):
    """The text of a model's page."""

    repository: str
    revision: str


class ReadPart(Request, kw_only=True):
    """Some bytes of a file, for its header."""

    repository: str
    revision: str
    path: str
    start: int
    length: int
    """At most 4 MB."""


class WhoAmI(Request, kw_only=True):
    """Whether a token is valid, and whose it is."""

    token: str


class ReadNews(Request, kw_only=True):
    """A small file that tells of a newer LocalChat, or its signature."""

    address: str


class Fetch(Request, kw_only=True):
    """Get a file whole into the download folder; go on where it stopped."""

    repository: str
    revision: str
    path: str
    size: int
    sha256: str = ""
    git: str = ""
    connections: int = 4
    """The most at once."""
    address: str = ""
    """Of a newer LocalChat; empty for a file of the repository."""


class Discard(Request, kw_only=True):
    """Delete what is here of a file that was not fetched whole; a whole one stays."""

    repository: str
    path: str


class End(Request, kw_only=True):
    """Stop every request, tell of each connection that there was, and end."""


class Stop(Request, kw_only=True):
    """Stop the request with the number `target`; what was fetched stays."""

    target: int


# --- events --------------------------------------------------------------------------------------


class Event(msgspec.Struct, kw_only=True, tag=True):
    """Base of all events."""


class Ready(Event, kw_only=True):
    """First of all."""

    version: int
    pid: Count
    sandbox: list[str] = []
    """What the process has given up, in words."""
    missing: list[str] = []
    """What it could not give up on this system, and what that means; a sentence each."""


class Answer(Event, kw_only=True):
    """Base of what answers a request."""

    request: int


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A model in a list."""

    repository: str
    base: str = ""
    """The model of which it is a quantisation."""
    licence: str = ""
    languages: list[str] = []
    architecture: str = ""
    parameters: Count = 0
    context: Count = 0
    downloads: Count = 0
    likes: Count = 0
    updated: str = ""
    gated: bool = False
    can_chat: bool = False
    """Whether it brings a chat template."""
    pictures: bool = False
    """Whether it takes images."""


class Page(Answer, kw_only=True):
    """One page of a search."""

    rows: list[Row]
    cursor: str = ""
    """Where the next page begins; empty at the end."""


class Score(msgspec.Struct, frozen=True, kw_only=True):
    """A published score."""

    benchmark: str
    value: Grade
    source: str = ""
    date: str = ""
    verified: bool = False


class File(msgspec.Struct, frozen=True, kw_only=True):
    """A file of a repository."""

    path: str
    size: Count
    sha256: str = ""
    git: str = ""


class Described(Answer, kw_only=True):
    """One repository."""

    row: Row
    revision: str
    files: list[File]
    scores: list[Score] = []


class Read(Answer, kw_only=True):
    """Bytes of a file, or of a card."""

    data: bytes
    total: Count = 0
    """Bytes of the whole file."""


class Account(Answer, kw_only=True):
    """Whose token it is."""

    name: str


class Moving(Answer, kw_only=True):
    """How far a transfer is; a few times each second."""

    state: State
    done: Count
    """Bytes that are here."""
    rate: Amount = 0.0
    """Bytes each second."""
    wait: Amount = 0.0
    """Seconds until it is tried again."""
    why: str = ""
    """What it waits for."""
    connections: Count = 0


class Fetched(Answer, kw_only=True):
    """The file is here, whole and right."""

    sha256: str
    moved: Count
    """Bytes that were transferred for it this time."""


class Discarded(Answer, kw_only=True):
    """Nothing is left of the file's parts."""


class Failed(Answer, kw_only=True):
    """It did not work."""

    failure: Failure
    message: str
    wait: Amount = 0.0
    """Seconds after which it may work."""


class Connected(Event, kw_only=True):
    """One connection, or one that was refused, for the ledger."""

    host: str
    address: str
    """Without what is secret in it."""
    purpose: str
    up: Count
    down: Count
    result: str
    began: Amount
    """Seconds since 1970."""
    clicked: str = ""
    lines: Count = 1
    """Lines that were opened for it; see `domain.connection`."""


AnyRequest = (
    Configure | Search | Describe | ReadCard | ReadPart | WhoAmI | ReadNews | Fetch | Discard | End | Stop
)  # fmt: skip
AnyAnswer = Page | Described | Read | Account | Moving | Fetched | Discarded | Failed
AnyEvent = Ready | Connected | AnyAnswer
