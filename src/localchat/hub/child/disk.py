"""What systems do differently with files: locks, reserved space, reading and writing at a place."""

import contextlib
import ctypes
import errno
import os
import sys
import threading
import time
from pathlib import Path

from localchat.hub.child.failure import HubError
from localchat.hub.protocol import Failure
from localchat.text import cause, say

_LOCK_AT = 1 << 40
"""The byte that is locked on Windows, where a lock keeps others from reading: far behind the content."""
_WRITE = 2
"""Of Linux' sync_file_range: begin to write, do not wait."""
_PLACE = threading.Lock()
"""Held on Windows between finding a place and using it."""


def disk_error(error: OSError, target: Path) -> HubError:
    """A sentence for what the disk refused."""
    if error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", -1)}:
        return HubError(
            Failure.NO_SPACE,
            say(
                "The disk with {folder} is full. Free some space, then resume: the download goes on "
                "from where it is.",
                folder=target.parent,
            ),
        )
    if isinstance(error, BlockingIOError):
        return HubError(
            Failure.TAKEN,
            say(
                "{name} is being fetched just now, perhaps by another LocalChat. Wait until it is "
                "done.",
                name=target.name,
            ),
        )
    if error.errno == errno.EFBIG:
        return HubError(
            Failure.DISK,
            say(
                "The disk with {folder} cannot keep files as large as {name}. Choose a folder on "
                "another disk.",
                folder=target.parent,
                name=target.name,
            ),
        )
    if isinstance(error, IsADirectoryError):
        return HubError(
            Failure.DISK,
            say(
                "{target} is a folder, so no file can have that name. Rename the folder.",
                target=target,
            ),
        )
    reason = cause(error)
    return HubError(
        Failure.DISK,
        say(
            "{target} cannot be written: {reason}. Choose another folder, or change its rights.",
            target=target,
            reason=reason,
        ),
    )


def open_locked(path: Path, patience: float) -> int:
    """Open a file to read and write it, made if need be, for this process alone.

    Raises BlockingIOError when another one has it for longer than `patience` seconds.
    """
    end = time.monotonic() + patience
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    while True:
        file = os.open(path, flags, 0o644)
        try:
            # Whoever held it until now may have given the file its final name meanwhile.
            if _lock(file) and is_at(file, path):
                return file
        except BaseException:
            os.close(file)
            raise
        os.close(file)
        if time.monotonic() > end:
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        time.sleep(0.05)


def is_at(file: int, path: Path) -> bool:
    """Whether an open file still has this name."""
    try:
        return os.path.samestat(os.fstat(file), path.lstat())
    except FileNotFoundError:
        return False


def _lock(file: int) -> bool:
    """Take the lock; False when somebody else has it."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(file, _LOCK_AT, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
    else:
        import fcntl

        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True


def close_locked(file: int) -> None:
    """Close a file, and let others have it."""
    if sys.platform == "win32":
        import msvcrt

        with contextlib.suppress(OSError):
            os.lseek(file, _LOCK_AT, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_UNLCK, 1)
    os.close(file)


def remove_locked(file: int, path: Path) -> None:
    """Close a file, and delete it if it still has this name."""
    mine = is_at(file, path)
    if sys.platform == "win32":  # where a file that is open cannot be deleted
        close_locked(file)
    if mine:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
    if sys.platform != "win32":
        close_locked(file)


def remove_empty(folder: Path, root: Path) -> None:
    """Delete a folder and those above it, as long as they are empty and below `root`."""
    with contextlib.suppress(OSError):
        while root in folder.parents:
            folder.rmdir()
            folder = folder.parent


def held(file: int) -> int:
    """Bytes of the disk that a file takes already."""
    status = os.fstat(file)
    blocks: int | None = getattr(status, "st_blocks", None)
    # Windows gives a file its space when its size is set.
    return status.st_size if blocks is None else blocks * 512


def allocate(file: int, size: int) -> None:
    """Give a file its size and, where the system can, its space; OSError when there is not enough.

    Python's own call would write zeros where the file system cannot reserve.
    """
    os.ftruncate(file, size)
    if sys.platform != "linux":
        return
    libc = ctypes.CDLL(None, use_errno=True)
    call = libc.fallocate
    call.argtypes = (ctypes.c_int, ctypes.c_int, ctypes.c_int64, ctypes.c_int64)
    if call(file, 0, 0, size) and ctypes.get_errno() in {errno.ENOSPC, errno.EFBIG}:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def write_at(file: int, data: memoryview, place: int) -> None:
    """Write all of `data` at a place, from any thread."""
    while data:
        if sys.platform == "win32":
            with _PLACE:
                os.lseek(file, place, os.SEEK_SET)
                count = os.write(file, data)
        else:
            count = os.pwrite(file, data, place)
        data, place = data[count:], place + count


def read_at(file: int, data: memoryview, place: int) -> None:
    """Fill `data` from a place, from any thread; OSError when the file ends before."""
    while data:
        if sys.platform == "win32":
            with _PLACE:
                os.lseek(file, place, os.SEEK_SET)
                piece = os.read(file, len(data))
            count = len(piece)
            data[:count] = piece
        else:
            count = os.preadv(file, [data], place)
        if not count:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        data, place = data[count:], place + count


def begin_sync(file: int) -> None:
    """Have the system begin to write a file onto the disk, so that `sync` takes less long; no waiting."""
    if sys.platform == "linux":
        call = ctypes.CDLL(None).sync_file_range
        call.argtypes = (ctypes.c_int, ctypes.c_int64, ctypes.c_int64, ctypes.c_uint)
        call(file, 0, 0, _WRITE)


def sync(file: int) -> None:
    """Force a file's content onto the disk."""
    if sys.platform == "darwin":
        import fcntl

        # Apple's fsync leaves it in the drive's own memory.
        with contextlib.suppress(OSError):
            fcntl.fcntl(file, fcntl.F_FULLFSYNC)
            return
    os.fsync(file)


def sync_folder(folder: Path) -> None:
    """Force new names onto the disk, where the system knows how."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def rename(old: Path, new: Path) -> None:
    """Give a file another name, in place of whatever has it; tried again while others look at it."""
    tries = 20 if os.name == "nt" else 1  # Windows refuses while somebody reads it
    for left in reversed(range(tries)):
        try:
            old.replace(new)
        except PermissionError:
            if not left:
                raise
            time.sleep(0.1)
        else:
            return
