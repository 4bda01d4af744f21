"""The ledger in a file, for whoever wants to check what was opened: a table or JSON."""

import csv
import io
import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from localchat.domain.connection import Connection
from localchat.errors import UsageError
from localchat.text import say

COLUMNS = ("when", "host", "address", "purpose", "up", "down", "result")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_ledger(file: Path, connections: Iterable[Connection], *, as_json: bool) -> None:
    """Write connections to a file; `UsageError` when it cannot be written."""
    text = to_json(connections) if as_json else to_csv(connections)
    try:
        file.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise UsageError(
            say("{file} cannot be written: {reason}.", file=file, reason=error.strerror)
        ) from error


def to_json(connections: Iterable[Connection]) -> str:
    """A list of objects; times with their zone, bytes as numbers."""
    rows = [asdict(one) | {"when": one.when.isoformat()} for one in connections]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def to_csv(connections: Iterable[Connection]) -> str:
    """One line for each; nothing in it is taken for a formula by a program for tables."""
    target = io.StringIO()
    writer = csv.writer(target)
    writer.writerow(COLUMNS)
    for one in connections:
        row = (getattr(one, name) for name in COLUMNS[1:])
        writer.writerow([one.when.isoformat(), *(_plain(value) for value in row)])
    return target.getvalue()


def _plain(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
