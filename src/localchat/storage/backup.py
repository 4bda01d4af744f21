"""Copies of the store: made while it is in use, looked through before they count, and put in its place.

A copy is encrypted with the store's own key. It comes to its name only when it is whole, on the disk, and
has been read back.
"""

import os
import shutil
import time
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import apsw

from localchat.errors import StoreDamaged, StoreFull, StoreInUse
from localchat.storage.key_file import sync_folder
from localchat.text import say

PREFIX = "chats-"
SIDE_FILES = ("-wal", "-shm", "-damaged")
SPARE = 50_000_000
"""Bytes of the disk that a copy leaves free."""


_CHATS_OF_OLD = """SELECT count(*) FROM conversation WHERE deleted IS NULL
    AND EXISTS (SELECT 1 FROM message WHERE conversation_id = conversation.id)"""
_CHATS = """SELECT count(*) FROM conversation WHERE deleted IS NULL
    AND EXISTS (SELECT 1 FROM message WHERE conversation_id = conversation.id AND removed = '')"""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is in a copy."""

    chats: int
    """Chats in which something was said, without those in the trash."""
    version: int
    """The version of its tables."""


def unlocked(connection: apsw.Connection, key: bytes) -> apsw.Connection:
    """The same connection, with the key that its pages need."""
    connection.pragma("cipher", "chacha20")
    connection.pragma("hexkey", key.hex())
    return connection


def open_to_read(file: Path, key: bytes) -> apsw.Connection:
    """A connection that changes nothing; an `apsw.Error` if it cannot be opened with this key."""
    if not file.is_file():
        raise apsw.CantOpenError(str(file))
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(file.absolute().as_uri() + "?mode=ro", flags=flags)
    try:
        unlocked(connection, key).pragma("user_version")
    except apsw.CantOpenError:
        connection.close()  # its folder may not be written, and so there is no room for its side files
        connection = apsw.Connection(file.absolute().as_uri() + "?immutable=1", flags=flags)
        unlocked(connection, key).pragma("user_version")
    except BaseException:
        connection.close()
        raise
    return connection


def opens(file: Path, key: bytes) -> bool:
    """Whether a key opens a store or a copy; nothing is changed."""
    try:
        open_to_read(file, key).close()
    except (apsw.Error, OSError):
        return False
    return True


def look_into(file: Path, key: bytes) -> Facts | None:
    """What is in a copy; None if this key does not open it, or it is damaged."""
    try:
        with closing(open_to_read(file, key)) as connection:
            version = int(connection.pragma("user_version") or 0)
            removed = _has_column(connection, "message", "removed")
            rows = connection.execute(_CHATS if removed else _CHATS_OF_OLD)
            return Facts(int(next(iter(rows))[0]), version)
    except (apsw.Error, OSError, StopIteration):
        return None


def _has_column(connection: apsw.Connection, table: str, name: str) -> bool:
    return any(row[1] == name for row in connection.execute(f"PRAGMA table_info({table})"))


def check(file: Path, key: bytes) -> None:
    """Read a copy whole, every page and its seal; `StoreDamaged` if something is not as it was written."""
    try:
        with closing(open_to_read(file, key)) as connection:
            told = [row[0] for row in connection.execute("PRAGMA quick_check(1)")]
    except (apsw.Error, OSError) as error:
        raise StoreDamaged(
            say("The backup {name} cannot be read: it is damaged.", name=file.name)
        ) from error
    if told != ["ok"]:
        raise StoreDamaged(say("The backup {name} cannot be read: it is damaged.", name=file.name))


def copy_from(connection: apsw.Connection, target: Path, key: bytes) -> None:
    """Write what a connection sees into a new copy, and read it back."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_suffix(".part")
    try:
        part.unlink(missing_ok=True)
        connection.execute("VACUUM INTO ?", (str(part),))
        with suppress(OSError):
            part.chmod(0o600)
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        check(part, key)
        part.replace(target)
        sync_folder(target.parent)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def copy_store(database: Path, key: bytes, target: Path) -> None:
    """Write a copy of a store over a connection of its own, so that nobody waits for it.

    Raises `StoreFull` before anything is written when the disk has no room for it.
    """
    size = sum(
        Path(f"{database}{side}").stat().st_size
        for side in ("", "-wal")
        if Path(f"{database}{side}").exists()
    )
    target.parent.mkdir(parents=True, exist_ok=True)
    if shutil.disk_usage(target.parent).free < size + SPARE:
        raise StoreFull(say("There is no room on the disk for a backup of your chats."))
    connection = apsw.Connection(str(database), flags=apsw.SQLITE_OPEN_READWRITE)
    with closing(unlocked(connection, key)):
        connection.set_busy_timeout(5000)
        connection.create_scalar_function("index_text", lambda *_: "", 1, deterministic=True)
        copy_from(connection, target, key)


def free_name(folder: Path, kind: str, prefix: str = PREFIX) -> Path:
    """A name for a copy that is made now; `kind` stands before the time."""
    while True:
        file = folder / f"{prefix}{kind}{time.strftime('%Y%m%d-%H%M%S')}.db"
        if not file.exists():
            return file
        time.sleep(0.2)


def put_in_place(backup: Path, database: Path, key: bytes, aside: Path) -> None:
    """Let a copy be the store, which must be closed; the store that was there lies at `aside` then.

    At every moment there is a store under its name: the old one, or the new one.
    """
    check(backup, key)
    part = database.with_suffix(".part")
    try:
        with backup.open("rb") as source, part.open("wb") as target:
            shutil.copyfileobj(source, target, 1 << 20)
            target.flush()
            os.fsync(target.fileno())
        check(part, key)
        aside.parent.mkdir(parents=True, exist_ok=True)
        _settle(database, key)
        if database.exists():
            _link(database, aside)
        for side in SIDE_FILES:
            file = Path(f"{database}{side}")
            if file.exists():
                file.replace(f"{aside}{side}")
        part.replace(database)
        sync_folder(database.parent)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _settle(database: Path, key: bytes) -> None:
    """Bring what lies in the side files into the store; `StoreInUse` while another program has it open.

    A store that cannot be read is left as it is.
    """
    if not database.exists():
        return
    try:
        connection = apsw.Connection(str(database), flags=apsw.SQLITE_OPEN_READWRITE)
        with closing(unlocked(connection, key)):
            alone = connection.pragma("journal_mode", "delete") == "delete"
    except (apsw.BusyError, apsw.LockedError):
        alone = False
    except apsw.Error:
        return
    if not alone:
        raise StoreInUse(
            say(
                "LocalChat is open, and a backup takes the place of chats that are closed. Close it first."
            )
        )


def _link(database: Path, aside: Path) -> None:
    try:
        os.link(database, aside)
    except OSError:  # a disk without links
        with database.open("rb") as source, aside.open("xb") as target:
            shutil.copyfileobj(source, target, 1 << 20)
            target.flush()
            os.fsync(target.fileno())
