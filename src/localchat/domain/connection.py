"""A line of the ledger: one connection that the app opened, or refused to open, and what for."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from localchat.text import noop

PURPOSES = (
    noop("search"),
    noop("model page"),
    noop("model card"),
    noop("model header"),
    noop("download"),
    noop("account"),
    noop("update"),
)
"""What connections are for. The ledger keeps the English words; the window translates them."""
UPDATE = "update"
"""What a connection is for that asks for a newer LocalChat, or gets it."""
NO_CONNECTION = noop("no connection")
"""The result where there was no answer."""
STOPPED = noop("stopped")
NO_TRUST = noop("certificate not believed")
NO_SENSE = noop("answer without sense")
OFFLINE = noop("refused: offline")
NOT_HTTPS = noop("refused: not https")
OTHER_HOST = noop("refused: other host")
PRIVATE = noop("refused: private address")
NO_ADDRESS = noop("refused: no address of the web")
NOBODY_ASKED = noop("refused: nobody asked")
REFUSALS = frozenset({OFFLINE, NOT_HTTPS, OTHER_HOST, PRIVATE, NO_ADDRESS, NOBODY_ASKED})
"""Results of what was refused before anything was sent: these are no connections."""
CLICKS = (
    noop("Search in Discover"),
    noop("Open a model's page"),
    noop("Read a model's description"),
    noop("Look whether a model fits"),
    noop("Download a model"),
    noop("Ask for a newer file"),
    noop("Compare a chat template"),
    noop("Check the access token"),
    noop("Look for a newer version"),
    noop("Get a newer version"),
)
"""What a person did to have it; on the command line it is the command. Kept and translated as `PURPOSES`."""
OUTCOMES = (noop("answered"), noop("failed"), noop("refused"))
"""Groups of results, to choose from."""
_FAILURES = 400
"""The first status that means that something is wrong."""
_clicked: ContextVar[str] = ContextVar("clicked", default="")


@contextmanager
def asked(what: str) -> Iterator[None]:
    """Note for the ledger what the person did to have what is asked for inside; the outermost counts.

    It holds for this thread alone.
    """
    mark = _clicked.set(_clicked.get() or what)
    try:
        yield
    finally:
        _clicked.reset(mark)


def clicked() -> str:
    """What was noted with `asked`; empty outside of it."""
    return _clicked.get()


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """One connection."""

    when: dt.datetime
    host: str
    address: str
    """The path, without what is secret in it."""
    purpose: str
    """One of `PURPOSES`."""
    up: int
    """Bytes sent."""
    down: int
    """Bytes received."""
    result: str
    """The status, or what went wrong."""
    clicked: str = ""
    """What the person did: one of `CLICKS`, or a command. Empty in lines from before it was noted."""
    lines: int = 1
    """Lines (TCP) that were opened for it: 0 where one that was open was used, or where it was refused."""

    @property
    def refused(self) -> bool:
        """Whether it was refused before anything was sent."""
        return self.result in REFUSALS

    @property
    def outcome(self) -> str:
        """How it ended: one of `OUTCOMES`."""
        if self.refused:
            return "refused"
        well = self.result.isdigit() and int(self.result) < _FAILURES
        return "answered" if well else "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which lines of the ledger are looked for; empty and None for all."""

    host: str = ""
    purpose: str = ""
    outcome: str = ""
    since: dt.datetime | None = None
    """With its zone."""

    def takes(self, connection: Connection) -> bool:
        """Whether a line is among them."""
        return (
            self.host in {"", connection.host}
            and self.purpose in {"", connection.purpose}
            and self.outcome in {"", connection.outcome}
            and (self.since is None or connection.when >= self.since)
        )
