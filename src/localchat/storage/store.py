"""The encrypted database: opened, migrated, kept aside when damaged. What is in it is told elsewhere.

Pages are encrypted and authenticated (ChaCha20-Poly1305), so a wrong key and a flipped bit are both
noticed. One connection, behind a lock, serves all threads; what may take long is looked up over a second
one, which only reads, so that nobody waits for it.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import apsw

from localchat.errors import (
    Cancelled,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreInUse,
    StoreNewer,
    StoreReadOnly,
)
from localchat.storage.migrations import MIGRATIONS
from localchat.storage.words import index_text
from localchat.text import say

BUSY_MS = 5000
"""How long one program waits for another that is writing."""

STEPS = 20_000
"""Steps of the database, about a millisecond, between two questions whether a look-up is still wanted."""

CACHE = 16_000
"""Kilobytes of pages that look-ups keep: each that is read anew must be deciphered."""

_SIDE_FILES = ("", "-wal", "-shm")


class Store:
    """An open database. Every failure of it is raised as one of the `StoreError`s."""

    def __init__(self, database: Path, key: bytes, backups: Path) -> None:
        self.database = database
        self._lock, self._looking = threading.RLock(), threading.Lock()
        self._key = key
        self._reader: apsw.Connection | None = None
        with _told(database):
            database.parent.mkdir(parents=True, exist_ok=True)
            is_new = not database.exists()
            self._connection = apsw.Connection(str(database))
        try:
            with _told(database):
                self._open(key)
                self._migrate(backups, is_new=is_new)
        except BaseException:
            self._connection.close()
            raise

    def _open(self, key: bytes) -> None:
        connection = self._connection
        connection.set_busy_timeout(BUSY_MS)
        connection.pragma("cipher", "chacha20")
        connection.pragma("hexkey", key.hex())
        version = connection.pragma("user_version")
        if version > len(MIGRATIONS):
            raise StoreNewer(
                say(
                    "Your chats were last opened by a newer version of LocalChat, and are left untouched. "
                    "Open them with that version, or start with another --home."
                )
            )
        connection.pragma("journal_mode", "wal")
        connection.pragma("synchronous", "normal")
        connection.pragma("foreign_keys", True)
        connection.create_scalar_function("index_text", _index_text, 1, deterministic=True)

    def _migrate(self, backups: Path, *, is_new: bool) -> None:
        version = self._connection.pragma("user_version")
        if version == len(MIGRATIONS):
            return
        if not is_new and version:
            backups.mkdir(parents=True, exist_ok=True)
            copy = backups / f"chats-version-{version}-{time.strftime('%Y%m%d-%H%M%S')}.db"
            self._connection.execute("VACUUM INTO ?", (str(copy),))
        with self._connection:
            for number in range(self._connection.pragma("user_version"), len(MIGRATIONS)):
                self._connection.execute(MIGRATIONS[number])
                self._connection.pragma("user_version", number + 1)

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""
        with self._lock, _told(self.database):
            return list(self._connection.execute(sql, values))

    def run(self, sql: str, *values: Any) -> int:
        """Run a statement that changes something; return the key of the last new row."""
        with self._lock, _told(self.database):
            self._connection.execute(sql, values)
            return int(self._connection.last_insert_rowid())

    def look(
        self, sql: str, *values: Any, stop: Callable[[], bool] | None = None
    ) -> list[tuple[Any, ...]]:
        """The rows of a statement that may take long and changes nothing; nobody else waits for it.

        `stop` is asked again and again; raises `Cancelled` once it says so.
        """
        with self._looking, _told(self.database):
            reader = self._reader = self._reader or self._open_reader()
            reader.set_progress_handler(stop, STEPS if stop else 0)
            try:
                return list(reader.execute(sql, values))
            finally:
                reader.set_progress_handler(None)

    def _open_reader(self) -> apsw.Connection:
        reader = apsw.Connection(str(self.database))
        try:
            reader.set_busy_timeout(BUSY_MS)
            reader.pragma("cipher", "chacha20")
            reader.pragma("hexkey", self._key.hex())
            reader.pragma("query_only", True)
            reader.pragma("cache_size", -CACHE)
        except BaseException:
            reader.close()
            raise
        return reader

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is run inside happens wholly or not at all."""
        with self._lock, _told(self.database), self._connection:
            yield

    def close(self) -> None:
        """Close the database; its last changes are brought into the main file."""
        with self._looking, suppress(apsw.Error):
            if self._reader is not None:
                self._reader.close()
        with self._lock, suppress(apsw.Error):
            self._connection.close()


def _index_text(*values: Any) -> str:
    """`storage.words.index_text`, as a function of the database."""
    return index_text(str(values[0]))


@contextmanager
def _told(database: Path) -> Iterator[None]:
    """Turn the database's errors into sentences."""
    try:
        yield
    except StoreError:
        raise
    except apsw.InterruptError as error:
        raise Cancelled(say("What was looked for is no longer wanted.")) from error
    except (apsw.NotADBError, apsw.CorruptError) as error:
        raise StoreDamaged(
            say(
                "{name} cannot be read: it is damaged, or locked with another key. It can be kept "
                "aside, and a backup or an empty store opened instead.",
                name=database.name,
            )
        ) from error
    except apsw.FullError as error:
        raise StoreFull(
            say(
                "The disk is full, so nothing more can be saved. Free some space; what is on the screen "
                "can still be copied."
            )
        ) from error
    except (
        apsw.ReadOnlyError,
        apsw.CantOpenError,
        apsw.PermissionsError,
        PermissionError,
    ) as error:
        raise StoreReadOnly(
            say(
                "Nothing can be saved in {parent}: it may not be written. Change its rights, or "
                "choose another folder with --home.",
                parent=database.parent,
            )
        ) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise StoreInUse(
            say("Another program is writing to the chats just now. Try again in a moment.")
        ) from error
    except apsw.IOError as error:
        raise StoreFull(
            say(
                "The chats could not be saved ({error}). Is the disk full, or was a drive unplugged?",
                error=error,
            )
        ) from error
    except OSError as error:
        raise StoreReadOnly(
            say(
                "{parent} cannot be used: {reason}. Choose another folder with --home.",
                parent=database.parent,
                reason=error.strerror,
            )
        ) from error


def set_aside(database: Path) -> Path:
    """Move a damaged database out of the way, with all that belongs to it; nothing is deleted."""
    moved = database.with_name(f"{database.stem}-damaged-{time.strftime('%Y%m%d-%H%M%S')}.db")
    with _told(database):
        for side in _SIDE_FILES:
            file = Path(f"{database}{side}")
            if file.exists():
                file.rename(f"{moved}{side}")
    return moved


def list_backups(backups: Path) -> list[Path]:
    """Backups, newest first."""
    return sorted(backups.glob("chats-*.db"), key=lambda path: path.stat().st_mtime, reverse=True)


def restore_backup(backup: Path, database: Path) -> None:
    """Put a copy of a backup where the database was; what was there must have been set aside."""
    with _told(database), backup.open("rb") as source, database.open("xb") as target:
        while block := source.read(1 << 20):
            target.write(block)
