"""The ledger in a file, for whoever wants to check what was opened: a table or JSON."""

import csv
import io
import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from localchat.domain.connection import Connection
from localchat.errors import UsageError
from localchat.text import cause, say

COLUMNS = ("when", "host", "address", "purpose", "clicked", "up", "down", "result", "lines")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_ledger(file: Path, connections: Iterable[Connection], *, as_json: bool) -> None:
    """Write connections to a file; `UsageError` when it cannot be written."""
    text = to_json(connections) if as_json else to_csv(connections)
    try:
        file.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise UsageError(
            say("{file} cannot be written: {reason}.", file=file, reason=cause(error))
        ) from error


def to_json(connections: Iterable[Connection]) -> str:
    """A list of objects; times with their zone, bytes as numbers."""
    return json.dumps([as_json(one) for one in connections], ensure_ascii=False, indent=2) + "\n"


def as_json(connection: Connection) -> dict[str, object]:
    """One connection as an object."""
    return asdict(connection) | {"when": connection.when.isoformat()}


def to_csv(connections: Iterable[Connection]) -> str:
    """One line for each; nothing in it is taken for a formula by a program for tables."""
    target = io.StringIO()
    writer = csv.writer(target)
    writer.writerow(COLUMNS)
    for one in connections:
        row = (getattr(one, name) for name in COLUMNS[1:])
        writer.writerow([one.when.isoformat(), *(plain(value) for value in row)])
    return target.getvalue()


def plain(value: object) -> str:
    """A value as text that no program for tables takes for a formula."""
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA) else text
