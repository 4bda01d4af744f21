"""Values of strangers' files, made safe: text that can be kept, moments that can be true, kinds that fit."""

import datetime as dt
import math
from collections.abc import Mapping
from typing import Any

_MILLISECONDS = 1e11
"""Numbers from here on count milliseconds: as seconds they would lie in the year 5138."""
_FIRST = dt.datetime(1971, 1, 1, tzinfo=dt.UTC)
_AHEAD = dt.timedelta(days=2)
"""How far a clock may have been wrong: what is later is no moment."""
_NOTHING: Mapping[str, Any] = {}


def text(value: object) -> str:
    """A text that the store and the window can take: no NUL, no half of a sign."""
    if not isinstance(value, str):
        return ""
    if "\0" in value:
        value = value.replace("\0", "\ufffd")
    try:
        value.encode()
    except UnicodeEncodeError:
        value = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


def line(value: object, longest: int = 200) -> str:
    """A text on one line, not longer than a name may be."""
    return " ".join(text(value)[: 4 * longest].split())[:longest]


def word(value: object) -> str:
    """A text that names a kind, as it is; empty for anything else."""
    return value if isinstance(value, str) else ""


def table(value: object) -> Mapping[str, Any]:
    """A JSON object, or an empty one for anything else."""
    return value if isinstance(value, dict) else _NOTHING


def rows(value: object) -> list[Any]:
    """A JSON array, or an empty one for anything else."""
    return value if isinstance(value, list) else []


def key(value: object) -> str:
    """An id: a text or a whole number; empty for anything else."""
    if isinstance(value, bool):
        return ""
    return line(str(value) if isinstance(value, int) else value)


def moment(value: object) -> dt.datetime | None:
    """A moment: seconds or milliseconds since 1970, or ISO 8601; None for what cannot be true."""
    try:
        found = _moment(value)
    except (ValueError, OverflowError, OSError):
        return None
    if found is None or not _FIRST <= found <= dt.datetime.now(dt.UTC) + _AHEAD:
        return None
    return found.replace(microsecond=found.microsecond // 1000 * 1000)


def _moment(value: object) -> dt.datetime | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        if not math.isfinite(value):
            return None
        seconds = value / 1000 if abs(value) >= _MILLISECONDS else value
        return dt.datetime.fromtimestamp(seconds, dt.UTC)
    if not isinstance(value, str):
        return None
    found = dt.datetime.fromisoformat(value.strip()[:40])
    return found.replace(tzinfo=dt.UTC) if found.tzinfo is None else found.astimezone(dt.UTC)
