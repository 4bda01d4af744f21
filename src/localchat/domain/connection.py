"""A line of the ledger: one connection that the app opened, and what for."""

import datetime as dt
from dataclasses import dataclass

from localchat.text import noop

PURPOSES = (
    noop("search"),
    noop("model page"),
    noop("model card"),
    noop("model header"),
    noop("download"),
    noop("account"),
)
"""What connections are for. The ledger keeps the English words; the window translates them."""
NO_CONNECTION = noop("no connection")
"""The result where there was no answer."""


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
