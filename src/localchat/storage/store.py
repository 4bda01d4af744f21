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
from localchat.storage.backup import copy_from, free_name, unlocked
from localchat.storage.condition import (
    MARK,
    ReadOnly,
    check_condition,
    keep_broken_log,
    note_damage,
)
from localchat.storage.migrations import MIGRATIONS
from localchat.storage.reserve import Reserve
from localchat.storage.words import index_text
from localchat.text import cause, say

BUSY_MS = 5000
"""How long one program waits for another that is writing."""

STEPS = 20_000
"""Steps of the database, about a millisecond, between two questions whether a look-up is still wanted."""

CACHE = 16_000
"""Kilobytes of pages that look-ups keep: each that is read anew must be deciphered."""

_SIDE_FILES = ("", "-wal", "-shm", MARK)


class Store:
    """An open database. Every failure of it is raised as one of the `StoreError`s."""

    def __init__(self, database: Path, key: bytes, backups: Path) -> None:
        self.database = database
        self._lock, self._looking = threading.RLock(), threading.Lock()
        self._key = key
        self._reader: apsw.Connection | None = None
        self._reserve = Reserve(database.with_name("reserve"))
        self._read_only: ReadOnly | None = None
        self.why_read_only: StoreError | None = None
        """Why nothing can be changed; None where it can."""
        self.broken_log: Path | None = None
        """Where a copy lies whose end could not be read; None if all is well."""
        with telling(database):
            database.parent.mkdir(parents=True, exist_ok=True)
            check_condition(database, backups)
            is_new = not database.exists()
        try:
            with telling(database):
                self._connection = apsw.Connection(str(database))
                self._open(key)
                self._migrate(backups, is_new=is_new)
                self._reserve.make()
        except (StoreNewer, StoreReadOnly) as error:
            self._close_quietly()
            if is_new:
                raise
            self._open_to_read(error)
        except BaseException:
            self._close_quietly()
            raise

    def _close_quietly(self) -> None:
        if hasattr(self, "_connection"):
            with suppress(apsw.Error):
                self._connection.close()

    def _open_to_read(self, why: StoreError) -> None:
        """Show what is there, though nothing can be changed."""
        try:
            with telling(self.database):
                self._read_only = ReadOnly(self.database, self._key)
        except OSError:
            raise why from None
        self._connection, self.why_read_only = self._read_only.connection, why
        self._connection.create_scalar_function("index_text", _index_text, 1, deterministic=True)

    def _check_may_change(self) -> None:
        if self.why_read_only is not None:
            raise type(self.why_read_only)(self.why_read_only.message)

    def _open(self, key: bytes) -> None:
        connection = self._connection
        connection.set_busy_timeout(BUSY_MS)
        unlocked(connection, key)
        connection.pragma("temp_store", "memory")
        connection.pragma("secure_delete", True)
        version = connection.pragma("user_version")
        if version > len(MIGRATIONS):
            # Not even its log is brought into it.
            connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            raise StoreNewer(
                say(
                    "Your chats were last opened by a newer version of LocalChat. They are shown, and left "
                    "untouched: to go on with them use that version, or start with another --home."
                )
            )
        if connection.readonly("main"):
            raise apsw.ReadOnlyError
        self.broken_log = keep_broken_log(connection, self.database)
        connection.pragma("journal_mode", "wal")
        connection.pragma("synchronous", "full")
        connection.pragma("foreign_keys", True)
        connection.create_scalar_function("index_text", _index_text, 1, deterministic=True)

    def _migrate(self, backups: Path, *, is_new: bool) -> None:
        version = self._connection.pragma("user_version")
        if version == len(MIGRATIONS):
            return
        if not is_new and version:
            copy_from(self._connection, free_name(backups, f"version-{version}-"), self._key)
        with self._connection:
            for number in range(self._connection.pragma("user_version"), len(MIGRATIONS)):
                self._connection.execute(MIGRATIONS[number])
                self._connection.pragma("user_version", number + 1)

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""
        with self._lock, telling(self.database):
            try:
                return list(self._connection.execute(sql, values))
            except apsw.SQLError:
                self._check_may_change()  # a newer version keeps it in another way
                raise

    def run(self, sql: str, *values: Any) -> int:
        """Run a statement that changes something; return the key of the last new row.

        When the disk is full, what was kept free for the last words is used (see `storage.reserve`).
        """
        self._check_may_change()
        with self._lock, telling(self.database):
            try:
                self._connection.execute(sql, values)
            except (apsw.FullError, apsw.IOError) as error:
                # Inside of others it cannot be run by itself: they are undone with it.
                is_full = isinstance(error, apsw.FullError) or self._reserve.is_needed
                is_alone = not self._connection.in_transaction
                if not (is_full and is_alone and self._reserve.let_go()):
                    raise
                self._connection.execute(sql, values)
            if self._reserve.is_used:
                self._reserve.make()
            return int(self._connection.last_insert_rowid())

    @property
    def is_full(self) -> bool:
        """Whether the disk is full, and only what was kept free for the last words is left."""
        return self._reserve.is_used

    def run_lightly(self, sql: str, *values: Any) -> int:
        """As `run`, but the disk is not waited for: no crash harms it, but a power cut may.

        What is run later in the usual way brings it onto the disk too.
        """
        with self._lightly(light=True):
            return self.run(sql, *values)

    @contextmanager
    def _lightly(self, *, light: bool) -> Iterator[None]:
        with self._lock:
            self._check_may_change()
            light = light and not self._connection.in_transaction
            if light:
                self._connection.pragma("synchronous", "normal")
            try:
                yield
            finally:
                if light:
                    self._connection.pragma("synchronous", "full")

    def look(
        self, sql: str, *values: Any, stop: Callable[[], bool] | None = None
    ) -> list[tuple[Any, ...]]:
        """The rows of a statement that may take long and changes nothing; nobody else waits for it.

        `stop` is asked again and again; raises `Cancelled` once it says so.
        """
        if self._read_only is not None:
            return self.rows(sql, *values)
        with self._looking, telling(self.database):
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
            unlocked(reader, self._key)
            reader.pragma("temp_store", "memory")
            reader.pragma("query_only", True)
            reader.pragma("cache_size", -CACHE)
        except BaseException:
            reader.close()
            raise
        return reader

    @contextmanager
    def together(self, *, lightly: bool = False) -> Iterator[None]:
        """What is run inside happens wholly or not at all; `lightly` is as in `run_lightly`."""
        with self._lightly(light=lightly), telling(self.database), self._connection:
            yield

    def close(self) -> None:
        """Close the database; its last changes are brought into the main file."""
        with self._looking, suppress(apsw.Error):
            if self._reader is not None:
                self._reader.close()
        with self._lock, suppress(apsw.Error):
            self._connection.close()
            if self._read_only is not None:
                self._read_only.close()


def _index_text(*values: Any) -> str:
    """`storage.words.index_text`, as a function of the database."""
    return index_text(str(values[0]))


@contextmanager
def telling(database: Path) -> Iterator[None]:
    """Turn the database's errors into sentences."""
    try:
        yield
    except StoreError:
        raise
    except apsw.InterruptError as error:
        raise Cancelled(say("What was looked for is no longer wanted.")) from error
    except apsw.CorruptError as error:
        note_damage(database)
        raise StoreDamaged(
            say(
                "A part of {name} is damaged. Start LocalChat again: what can be read of it is taken over "
                "then, and the file itself is kept aside.",
                name=database.name,
            )
        ) from error
    except apsw.NotADBError as error:
        raise StoreDamaged(
            say(
                "{name} cannot be read: it is damaged, or locked with another key. It can be kept aside, "
                "and what can be read of it, a backup or an empty store opened instead.",
                name=database.name,
            )
        ) from error
    except apsw.FullError as error:
        raise StoreFull(
            say(
                "Disk full: all that was said before is saved, but nothing more can be. Free some space; "
                "what is on the screen can still be copied, or exported to another disk."
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
                reason=cause(error),
            )
        ) from error


def set_aside(database: Path) -> Path:
    """Move a damaged database out of the way, with all that belongs to it; nothing is deleted."""
    moved = database.with_name(f"{database.stem}-damaged-{time.strftime('%Y%m%d-%H%M%S')}.db")
    with telling(database):
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
    with telling(database), backup.open("rb") as source, database.open("xb") as target:
        while block := source.read(1 << 20):
            target.write(block)
