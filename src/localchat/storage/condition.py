"""In which condition the file of a store is, and how it is opened where nothing may be changed."""

import shutil
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import apsw

from localchat.errors import StoreDamaged
from localchat.storage.backup import PREFIX, unlocked
from localchat.storage.pages import FRAME_HEAD, LOG_HEAD, PAGE, belongs
from localchat.text import say

MARK = "-damaged"
"""What is added to the name of a store for the file that says that a damaged page was met in it."""


def check_condition(database: Path, backups: Path) -> None:
    """Raise `StoreDamaged` where a store should be and none is: an empty one over it would hide the loss."""
    if database.exists() and not database.is_file():
        raise StoreDamaged(
            say(
                "{name} is a folder, and no store of chats. It can be kept aside, and a backup or an empty "
                "store opened instead.",
                name=database.name,
            )
        )
    size = _size(database)
    log = _size(Path(f"{database}-wal"))
    was_used = log or database.with_name("reserve").exists() or any(backups.glob(f"{PREFIX}*.db"))
    if (size == 0 and was_used) or (size is None and log):
        raise StoreDamaged(
            say(
                "{name} is empty, though there were chats in it. It can be kept aside, and what else there "
                "is of them opened instead.",
                name=database.name,
            )
        )
    if Path(f"{database}{MARK}").exists():
        raise StoreDamaged(
            say(
                "A part of {name} is damaged. What can be read of it is taken over into a new store, and the "
                "file itself is kept aside.",
                name=database.name,
            )
        )


def note_damage(database: Path) -> None:
    """Remember that a damaged page was met: the next start puts the store in order."""
    with suppress(OSError):
        Path(f"{database}{MARK}").touch()


def _size(file: Path) -> int | None:
    try:
        return file.stat().st_size
    except OSError:
        return None


def keep_broken_log(connection: apsw.Connection, database: Path) -> Path | None:
    """Copy a store aside whose log goes on behind a place that cannot be read; None if it is in order.

    The database leaves out all that follows such a place, without a word: what a power cut tore off, or what
    was saved and damaged later.
    """
    if not _size(Path(f"{database}-wal")):
        return None
    try:
        connection.execute("BEGIN IMMEDIATE")
    except apsw.BusyError:
        return None
    try:
        if not _goes_on(Path(f"{database}-wal"), Path(f"{database}-shm")):
            return None
        kept = database.with_name(f"{database.stem}-log-{time.strftime('%Y%m%d-%H%M%S')}.db")
        for side in ("", "-wal"):
            shutil.copyfile(f"{database}{side}", f"{kept}{side}")
        return kept
    except OSError:
        return None
    finally:
        connection.execute("ROLLBACK")


def _goes_on(log: Path, index: Path) -> bool:
    """Whether something ends behind the last part of a log that the database knows."""
    data = log.read_bytes()
    with index.open("rb") as file:
        known = int.from_bytes(file.read(20)[16:], sys.byteorder)
    for at in range(LOG_HEAD + known * (FRAME_HEAD + PAGE), len(data) - PAGE, FRAME_HEAD + PAGE):
        head = data[at : at + FRAME_HEAD]
        if belongs(head, data[16:24]) and any(head[4:8]):
            return True
    return False


class ReadOnly:
    """A store where nothing is changed, not even beside it."""

    def __init__(self, database: Path, key: bytes) -> None:
        """Raises an `apsw.Error` if it cannot be opened."""
        self._copy: tempfile.TemporaryDirectory[str] | None = None
        try:
            self.connection = self._open(database, key)
            self.connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        except apsw.CantOpenError:
            # What was written last lies in the log, which cannot be read here without writing beside it.
            self._copy = tempfile.TemporaryDirectory(prefix="localchat-")
            copy = Path(self._copy.name) / database.name
            for side in ("", "-wal"):
                shutil.copyfile(f"{database}{side}", f"{copy}{side}")
            self.connection = self._open(copy, key)
        self.connection.pragma("query_only", True)

    @staticmethod
    def _open(database: Path, key: bytes) -> apsw.Connection:
        if not _size(Path(f"{database}-wal")):
            flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
            connection = apsw.Connection(database.absolute().as_uri() + "?immutable=1", flags=flags)
            return unlocked(connection, key)
        connection = unlocked(apsw.Connection(str(database), flags=apsw.SQLITE_OPEN_READONLY), key)
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        return connection

    def close(self) -> None:
        """Let go of it."""
        self.connection.close()
        if self._copy is not None:
            self._copy.cleanup()
