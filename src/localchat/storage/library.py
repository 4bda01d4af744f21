"""The index of model files in the store: what was read of each, and folders that the person added."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from localchat.storage.store import Store


class FileRow(NamedTuple):
    """One model's first file, as it was when it was read."""

    path: str
    size: int
    """Bytes."""
    modified: int
    """When it was changed last, in nanoseconds since 1970."""
    origin: str
    """Whose folder it lies in."""
    facts: str
    """What was read, as JSON."""


class LibraryTable:
    """Indexed files, added folders, when a model was last used, and the first hash of a file."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def files(self) -> dict[str, FileRow]:
        """All of them, by path."""
        rows = self._store.rows("SELECT path, size, modified, origin, facts FROM library_file")
        return {row[0]: FileRow(*row) for row in rows}

    def file(self, path: str) -> FileRow | None:
        """One of them."""
        rows = self._store.rows(
            "SELECT path, size, modified, origin, facts FROM library_file WHERE path = ?", path
        )
        return FileRow(*rows[0]) if rows else None

    def put_files(self, rows: Iterable[FileRow], gone: Iterable[str] = ()) -> None:
        """Remember what was read, and forget what is gone, all or nothing."""
        with self._store.together():
            for path in gone:
                self._store.run("DELETE FROM library_file WHERE path = ?", path)
            for row in rows:
                self._store.run(
                    "INSERT OR REPLACE INTO library_file (path, size, modified, origin, facts) "
                    "VALUES (?, ?, ?, ?, ?)", *row,
                )  # fmt: skip

    # --- folders ---------------------------------------------------------------------------------

    def folders(self) -> list[Path]:
        """The folders that the person added, in that order."""
        rows = self._store.rows("SELECT path FROM library_folder ORDER BY added, path")
        return [Path(path) for (path,) in rows]

    def add_folder(self, folder: Path) -> None:
        """Remember a folder."""
        self._store.run(
            "INSERT OR IGNORE INTO library_folder (path, added) VALUES (?, ?)", str(folder), _now()
        )

    def remove_folder(self, folder: Path) -> None:
        """Forget a folder."""
        self._store.run("DELETE FROM library_folder WHERE path = ?", str(folder))

    # --- use and first hashes --------------------------------------------------------------------

    def uses(self) -> dict[str, dt.datetime]:
        """When each model answered last, by path."""
        rows = self._store.rows("SELECT path, used FROM model_use")
        return {path: dt.datetime.fromisoformat(used) for path, used in rows}

    def note_use(self, path: str) -> None:
        """A model answered just now."""
        self._store.run("INSERT OR REPLACE INTO model_use (path, used) VALUES (?, ?)", path, _now())

    def first_hash(self, path: str, sha256: str) -> tuple[str, dt.datetime]:
        """The hash that a file had when it was first asked for, and when; it is `sha256` from now on."""
        self._store.run(
            "INSERT OR IGNORE INTO first_hash (path, sha256, taken) VALUES (?, ?, ?)",
            path, sha256, _now(),
        )  # fmt: skip
        rows = self._store.rows("SELECT sha256, taken FROM first_hash WHERE path = ?", path)
        return rows[0][0], dt.datetime.fromisoformat(rows[0][1])

    def forget(self, path: str) -> None:
        """Leave nothing of a file."""
        with self._store.together():
            for table in ("library_file", "model_use", "first_hash"):
                self._store.run(f"DELETE FROM {table} WHERE path = ?", path)  # noqa: S608 -- our own names


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat()
