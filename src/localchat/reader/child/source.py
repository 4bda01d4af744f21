"""The file as it lies on the disk: opened without trust, read whole, and looked at again."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

from localchat.reader.protocol import Failure

_CHUNK = 1 << 20
_FAILURES = {
    errno.ENOENT: Failure.GONE,
    errno.ENOTDIR: Failure.GONE,
    errno.EACCES: Failure.FORBIDDEN,
    errno.EPERM: Failure.FORBIDDEN,
    errno.EISDIR: Failure.FOLDER,
    errno.ELOOP: Failure.LOOP,
    errno.ENXIO: Failure.SPECIAL,
}


class Unreadable(Exception):
    """The file cannot be read; why is told by a kind of failure."""

    def __init__(self, failure: Failure, size: int = 0) -> None:
        super().__init__(failure)
        self.failure, self.size = failure, size


def load(path: Path, most: int, rest: Callable[[], None] = lambda: None) -> bytes:
    """All bytes of an ordinary file; `Unreadable` if it is none, too large, or changed meanwhile.

    `rest` is called after each piece.
    """
    # Without waiting: a pipe that nobody writes to would hold this up for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
    flags |= getattr(os, "O_BINARY", 0)
    try:
        _look(path, most)
        handle = os.open(path, flags)
    except OSError as error:
        raise Unreadable(_FAILURES.get(error.errno or 0, Failure.DISK)) from error
    with os.fdopen(handle, "rb", buffering=0) as file:
        before = os.fstat(handle)
        _judge(before, most)
        found = bytearray()
        try:
            # One byte more than it should have tells that it grows.
            while piece := file.read(min(_CHUNK, before.st_size + 1 - len(found))):
                found += piece
                rest()
                if len(found) > before.st_size:
                    break
        except OSError as error:
            raise Unreadable(Failure.DISK) from error
        after = os.fstat(handle)
    seen = (before.st_size, before.st_mtime_ns), (after.st_size, after.st_mtime_ns)
    if seen[0] != seen[1] or len(found) != before.st_size:
        raise Unreadable(Failure.CHANGED)
    return bytes(found)


def _look(path: Path, most: int) -> None:
    _judge(path.stat(), most)


def _judge(status: os.stat_result, most: int) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise Unreadable(Failure.FOLDER)
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable(Failure.SPECIAL)
    if status.st_size > most:
        raise Unreadable(Failure.LARGE, status.st_size)
    if not status.st_size:
        raise Unreadable(Failure.EMPTY)
