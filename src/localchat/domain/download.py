"""Downloads: what is being fetched, how far it is, and what it waits for."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from localchat.domain.repository import HubFile

DownloadId = NewType("DownloadId", int)


class DownloadState(StrEnum):
    """Where a download stands."""

    QUEUED = "queued"
    """Waits for its turn."""
    RUNNING = "running"
    WAITING = "waiting"
    """For the network, for the end of the quiet hours, or because the hub asked for it; goes on by itself."""
    CHECKING = "checking"
    """Everything is here; its hash is being computed."""
    PAUSED = "paused"
    """The person paused it; or the disk is nearly full: `why` says so, and it goes on when there is room."""
    FAILED = "failed"
    """It will not go on by itself; `why` says what happened and what to do."""
    DONE = "done"

    @property
    def is_active(self) -> bool:
        """Whether it moves, or will by itself."""
        return self in {self.QUEUED, self.RUNNING, self.WAITING, self.CHECKING}


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """All files of one quantisation, got together."""

    id: DownloadId
    repository: str
    """``owner/name``."""
    revision: str
    """The commit that was chosen, 40 letters."""
    label: str
    """``Q4_K_M``."""
    name: str
    """What the person knows the model as."""
    files: tuple[HubFile, ...]
    state: DownloadState
    done: int
    """Bytes that are here, of all files."""
    place: int = 0
    """Its place in the queue; smaller is sooner."""
    why: str = ""
    """A sentence on what it waits for, or what went wrong; empty when all is well."""
    rate: float = 0.0
    """Bytes each second."""
    wait: float = 0.0
    """Seconds until it is tried again; 0 if that is not known."""
    connections: int = 0
    added: dt.datetime | None = None
    finished: dt.datetime | None = None
    folder: str = ""
    """Where its files lie once it is done."""
    licence: str = ""
    """The licence's id, if it is known."""

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)

    @property
    def share(self) -> float:
        """How much of it is here, from 0 to 1."""
        return self.done / self.size if self.size else 0.0

    @property
    def seconds_left(self) -> float | None:
        """At today's rate; None when that is not known."""
        return (self.size - self.done) / self.rate if self.rate > 0 else None

    @property
    def title(self) -> str:
        """``Qwen3 8B · Q4_K_M``."""
        return f"{self.name} · {self.label}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """All downloads that move or will, taken together; for the tray."""

    active: int = 0
    """How many run, wait or are being checked."""
    queued: int = 0
    """How many wait for their turn."""
    done_bytes: int = 0
    """Bytes that are here, with those of downloads that were done since the queue was last empty."""
    size: int = 0
    """Bytes of all of these."""
    rate: float = 0.0
    """Bytes each second."""

    @property
    def seconds_left(self) -> float | None:
        """At today's rate; None when that is not known."""
        return (self.size - self.done_bytes) / self.rate if self.rate > 0 else None

    @property
    def share(self) -> float:
        """How much is here, from 0 to 1."""
        return self.done_bytes / self.size if self.size else 0.0
