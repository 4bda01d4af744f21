"""What models took on this computer, and how fast they were; and how fast the computer is."""

import datetime as dt
from dataclasses import dataclass

from localchat.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """What a model's file took here with one length and kind of context."""

    path: str
    size: int
    """Bytes of the file; another size is another file."""
    context: int
    """Tokens."""
    cache_type: str
    """``f16/f16``."""
    memory: int
    """Bytes."""
    speed: float
    """Tokens each second when writing."""
    read_speed: float
    """Tokens each second when reading; 0 if that is not known."""
    kind: str = ""
    """The kind of most of its weights."""
    factor: float = 0.0
    """How many times as fast as computed it wrote; 0 where that tells nothing of other models."""


MOST = 40
"""Measurements that are looked at: older ones tell of an older computer."""

_COLUMNS = (
    "path", "size", "context", "cache_type", "memory", "speed", "read_speed", "kind", "factor"
)  # fmt: skip


class MeasurementTable:
    """Measured memory and speed, by file, context and kind of cache."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def put(self, found: Measurement) -> None:
        """Remember in place of what was measured before for the same."""
        self._store.run(
            "INSERT OR REPLACE INTO measurement (path, size, context, cache_type, memory, speed, "
            "read_speed, kind, factor, taken) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            found.path, found.size, found.context, found.cache_type, found.memory, found.speed,
            found.read_speed, found.kind, found.factor, dt.datetime.now(dt.UTC).isoformat(),
        )  # fmt: skip

    def of(self, path: str, size: int) -> list[Measurement]:
        """What is known of a file of this size, the newest first."""
        return self._read(path, size)

    def newest(self) -> list[Measurement]:
        """The newest of all files, the newest first."""
        return self._read("", 0)

    def _read(self, path: str, size: int) -> list[Measurement]:
        rows = self._store.rows(
            "SELECT path, size, context, cache_type, memory, speed, read_speed, kind, factor "
            "FROM measurement WHERE ?1 = '' OR (path = ?1 AND size = ?2) "
            "ORDER BY taken DESC LIMIT ?3", path, size, MOST,
        )  # fmt: skip
        return [Measurement(**dict(zip(_COLUMNS, row, strict=True))) for row in rows]

    def number(self, name: str) -> float | None:
        """A number of the computer itself; None if it is not known."""
        rows = self._store.rows("SELECT value FROM computer WHERE name = ?", name)
        return float(rows[0][0]) if rows else None

    def numbers(self, before: str) -> dict[str, float]:
        """All numbers of the computer whose names begin so, by the rest of their names."""
        rows = self._store.rows(
            "SELECT substr(name, ?), value FROM computer WHERE substr(name, 1, ?) = ?",
            len(before) + 1, len(before), before,
        )  # fmt: skip
        return dict(rows)

    def set_number(self, name: str, value: float) -> None:
        """Remember a number of the computer itself."""
        self._store.run("INSERT OR REPLACE INTO computer (name, value) VALUES (?, ?)", name, value)
