"""A line of the ledger: one connection that the app opened, and what for."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """One connection."""

    when: dt.datetime
    host: str
    address: str
    """The path, without what is secret in it."""
    purpose: str
    """``search``, ``model page``, ``model card``, ``model header``, ``download`` or ``account``."""
    up: int
    """Bytes sent."""
    down: int
    """Bytes received."""
    result: str
    """The status, or what went wrong."""
