"""A half-fetched file on the disk: locked, reserved, written anywhere, hashed from its start.

Several threads write into it at once, each into a stretch of its own. Two more follow them: one hashes what
is whole from the start on, one forces what is here onto the disk.
"""

import contextlib
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from localchat.hub.child import disk
from localchat.hub.child.digest import new_digest
from localchat.hub.child.disk import disk_error
from localchat.hub.child.failure import HubError
from localchat.hub.child.journal import Journal, Row, Span, files_of, merge
from localchat.hub.protocol import Failure, Fetch
from localchat.text import amount, say

_BLOCK = 1 << 20
_LOCKED = 3.0
"""Seconds to wait for a file that another thread or process is just about to let go."""
NOTED = 1 << 20
"""Bytes after which the journal is brought up to date: what a kill may cost, all connections together."""
BEGUN = 4 << 20
"""Bytes after which the system is asked to write them soon."""
SYNCED = 64 << 20
SYNC_EVERY = 5.0
"""After so many bytes, or seconds, they are forced onto the disk: what a power cut may cost."""
STRETCH = 1 << 30
"""The farthest that one connection is sent ahead of another, so that hashing can follow."""


class Part:
    """The ``.part`` of one file, held by one process at a time. Every failure is a `HubError`."""

    def __init__(
        self, target: Path, size: int, sha256: str, git: str, floor: int, root: Path
    ) -> None:
        """`floor` is how many bytes the disk keeps free; `root` the folder of all downloads."""
        self.target, self.size, self._root = target, size, root
        self._sha256, self._git = sha256, git
        self._path = part_of(target)
        self._journal = Journal(self._path, _mark(size, sha256, git), size)
        self.spans: list[Span] = []
        self._lock = threading.Lock()
        self._grown, self._due, self._calm = (threading.Condition(self._lock) for _ in range(3))
        self._noting = threading.Lock()
        self._closed = False
        self._users = 0
        self._broken: OSError | None = None
        self._unnoted = self._unsynced = self._begun = 0
        self._synced_at = time.monotonic()
        self._hashed, self._digest = 0, new_digest(self.size, self._sha256, self._git)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            self._file = disk.open_locked(self._path, _LOCKED)
        except OSError as error:
            raise disk_error(error, target) from error
        try:
            self.spans = self._journal.read(os.fstat(self._file).st_size)
            self._reserve(floor)
        except BaseException as error:
            self._let_go()
            if isinstance(error, OSError):
                raise disk_error(error, target) from error
            raise
        for work in (self._hash, self._sync):
            threading.Thread(target=self._follow, args=(work,), name="follow", daemon=True).start()

    # --- space -----------------------------------------------------------------------------------

    def _reserve(self, floor: int) -> None:
        """Take the space for the whole file now, so that it cannot run out on the way."""
        missing = max(0, self.size - disk.held(self._file))
        free = shutil.disk_usage(self.target.parent).free
        if missing and free - missing < floor:
            raise HubError(
                Failure.NO_SPACE,
                say(
                    "{name} needs {more} more, and the disk has {free} free, of which {floor} stay for "
                    "your system. Free some space, then resume.",
                    name=self.target.name,
                    more=_amount(missing),
                    free=_amount(free),
                    floor=_amount(floor),
                ),
            )
        disk.allocate(self._file, self.size)

    def check_space(self, floor: int) -> None:
        """Raise when the disk has become too full, by whomever."""
        free = shutil.disk_usage(self.target.parent).free
        if free < floor:
            raise HubError(
                Failure.NO_SPACE,
                say(
                    "The disk with {folder} has only {free} left, and {floor} stay for your system, so "
                    "the download was stopped. Free some space, then resume.",
                    folder=self.target.parent,
                    free=_amount(free),
                    floor=_amount(floor),
                ),
            )

    # --- writing ---------------------------------------------------------------------------------

    @property
    def left(self) -> int:
        """Bytes that are missing."""
        with self._lock:
            return sum(span.left for span in self.spans)

    def write(self, span: Span, data: memoryview) -> int:
        """Put bytes where a stretch goes on; returns how many of them belonged there."""
        with self._using() as usable:
            # Nobody else fills this stretch; its end may come nearer, but never nearer than one write.
            count = min(len(data), span.left)
            if not usable or span.dropped or not count:
                return 0
            try:
                if self._broken is not None:
                    raise self._broken
                disk.write_at(self._file, data[:count], span.at)
            except OSError as error:
                raise disk_error(error, self.target) from error
            if self._advance(span, count):
                self._note()
        return count

    def _advance(self, span: Span, count: int) -> bool:
        """Count what was written; True when the journal should hear of it."""
        with self._lock:
            if span.dropped:
                return False
            span.at += count
            self._unnoted += count
            self._unsynced += count
            note = self._unnoted >= NOTED
            if note:
                self._unnoted = 0
            if self._begin_due():
                self._due.notify()
            self._grown.notify()
            return note

    @contextmanager
    def _using(self) -> Iterator[bool]:
        """Keep the file open while the block runs; False when it was let go already."""
        with self._lock:
            usable = not self._closed
            self._users += usable
        try:
            yield usable
        finally:
            with self._lock:
                self._users -= usable
                if not self._users:
                    self._calm.notify_all()

    def _note(self) -> None:
        """Bring the journal up to date."""
        try:
            with self._noting:
                self._journal.add(self._rows())
        except OSError as error:
            raise disk_error(error, self.target) from error

    def _rows(self) -> list[Row]:
        with self._lock:
            return [span.row for span in self.spans]

    def split(self, least: int) -> Span | None:
        """Divide the longest stretch that is missing, and return the farther part; None if all are short."""
        with self._lock:
            self.spans = merge(self.spans)
            longest = max(self.spans, key=lambda span: span.left)
            if longest.left < 2 * least:
                return None
            middle = min(longest.at + STRETCH, (longest.at + longest.end) // 2) // _BLOCK * _BLOCK
            farther = Span(middle, middle, longest.end)
            longest.end = middle
            self.spans.insert(self.spans.index(longest) + 1, farther)
            return farther

    def restart(self) -> None:
        """Forget all that is here; what is still being written counts no more."""
        with self._lock:
            for span in self.spans:
                span.dropped = True
            self.spans = [Span(0, 0, self.size)]
            self._hashed, self._digest = 0, new_digest(self.size, self._sha256, self._git)
            self._grown.notify()
        self._note()

    # --- following -------------------------------------------------------------------------------

    def _follow(self, work: Callable[[], None]) -> None:
        with self._using() as usable:
            try:
                if usable:
                    work()
            except OSError as error:
                with self._lock:
                    self._broken = error  # whoever writes, or waits for the hash, says so
                    self._calm.notify_all()

    def _whole_up_to(self) -> int:
        for span in self.spans:
            if span.left:
                return span.at
        return self.size

    def _hash(self) -> None:
        """Hash what is whole from the start on, from the system's memory, where it mostly still is."""
        buffer = bytearray(_BLOCK)
        while True:
            with self._lock:
                self._grown.wait_for(lambda: self._closed or self._whole_up_to() > self._hashed)
                if self._closed:
                    return
                place, digest = self._hashed, self._digest
                count = min(_BLOCK, self._whole_up_to() - place)
            data = memoryview(buffer)[:count]
            disk.read_at(self._file, data, place)
            digest.update(data)
            with self._lock:
                if digest is self._digest:
                    self._hashed = place + count
                    if self._hashed == self.size:
                        self._calm.notify_all()

    def _sync(self) -> None:
        """Force what is here onto the disk, so that a power cut costs little."""
        while True:
            with self._lock:
                self._due.wait_for(lambda: self._closed or self._begin_due(), SYNC_EVERY)
                if self._closed:
                    return
                late = time.monotonic() - self._synced_at >= SYNC_EVERY
                wanted = self._unsynced >= SYNCED or (late and self._unsynced > 0)
                self._begun = self._unsynced
            if wanted:
                self._force()
            else:
                disk.begin_sync(self._file)

    def _begin_due(self) -> bool:
        return self._unsynced - self._begun >= BEGUN

    def _force(self) -> None:
        with self._lock:
            self._unsynced, self._begun, self._synced_at = 0, 0, time.monotonic()
            reached = [(span, span.at) for span in self.spans]
        disk.sync(self._file)
        with self._lock:
            for span, at in reached:
                span.synced = max(span.synced, at)
        # Who receives must not wait for the disk: what comes meanwhile would be lost by a kill.
        self._journal.prepare(self._rows())
        with self._noting:
            self._journal.renew(self._rows())
        disk.sync_folder(self.target.parent)

    def hashed(self, patience: float) -> bool:
        """Wait at most so long for the hash of the whole file; True when it is there."""
        with self._lock:
            self._calm.wait_for(lambda: self._hashed >= self.size or self._broken, patience)
            if self._broken is not None:
                raise disk_error(self._broken, self.target)
            return self._hashed >= self.size

    @property
    def hashed_bytes(self) -> int:
        """How far the hash is."""
        return self._hashed

    def matches(self) -> bool:
        """Whether the whole file is what it should be."""
        wanted = self._sha256 or self._git
        return not wanted or self._digest.hexdigest() == wanted

    @property
    def sha256(self) -> str:
        """The file's SHA-256 if that was computed; empty otherwise."""
        return "" if self._git and not self._sha256 else self._digest.hexdigest()

    # --- the end ---------------------------------------------------------------------------------

    def finish(self) -> None:
        """Give the file its name."""
        self._shut()
        is_open = True
        try:
            disk.sync(self._file)
            if sys.platform == "win32":  # where a file that is open cannot be renamed
                disk.close_locked(self._file)
                is_open = False
            disk.rename(self._path, self.target)
        except OSError as error:
            with contextlib.suppress(OSError):
                self._journal.add(self._rows())
            raise disk_error(error, self.target) from error
        else:
            self._journal.remove()
            with contextlib.suppress(OSError):
                disk.sync_folder(self.target.parent)
        finally:
            if is_open:
                disk.close_locked(self._file)

    def discard(self) -> None:
        """Leave nothing of it."""
        self._shut()
        self.spans = [Span(0, 0, self.size)]
        self._let_go()

    def close(self) -> None:
        """Let go of the file; what is here is noted, and forced onto the disk, soon after."""
        with self._lock:
            if self._closed:
                return
            self._end_work()
        # On a thread of its own: the disk may be busy, and a pause should be one at once.
        threading.Thread(target=self._settle, name="settle", daemon=True).start()

    def _settle(self) -> None:
        self._shut()
        if not self._is_empty() and disk.is_at(self._file, self._path):
            with contextlib.suppress(OSError, HubError):
                self._note()
                self._force()
            if not self._path.exists():  # it was deleted meanwhile
                self._journal.remove()
                disk.remove_empty(self.target.parent, self._root)
        self._let_go()

    def _shut(self) -> None:
        """Take no more bytes, and wait until nobody uses the file."""
        with self._lock:
            self._end_work()
            self._calm.wait_for(lambda: not self._users)

    def _end_work(self) -> None:
        self._closed = True
        self._grown.notify_all()
        self._due.notify_all()

    def _is_empty(self) -> bool:
        return bool(self.spans) and all(span.at == span.start for span in self.spans)

    def _let_go(self) -> None:
        """Let others have the file; when there is nothing in it to go on with, leave nothing behind."""
        if not self._is_empty():
            disk.close_locked(self._file)
            return
        self._journal.remove()
        disk.remove_locked(self._file, self._path)
        disk.remove_empty(self.target.parent, self._root)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def part_of(target: Path) -> Path:
    """What a file is called until it is whole."""
    return target.with_name(f"{target.name}.part")


def discard(target: Path, root: Path) -> None:
    """Delete what is here of a file that was not fetched whole, and the folders below `root` that it empties.

    Raises `HubError` while it is being fetched.
    """
    path = part_of(target)
    try:
        if path.exists():
            file = disk.open_locked(path, _LOCKED)
            disk.close_locked(file)
            path.unlink(missing_ok=True)
        for journal in files_of(path):
            journal.unlink(missing_ok=True)
    except OSError as error:
        raise disk_error(error, target) from error
    disk.remove_empty(target.parent, root)


def bytes_here(request: Fetch, target: Path) -> int:
    """How much of a file is here, as its journal says."""
    path = part_of(target)
    journal = Journal(path, _mark(request.size, request.sha256, request.git), request.size)
    with contextlib.suppress(OSError):
        return sum(span.at - span.start for span in journal.read(path.stat().st_size))
    return 0


def _mark(size: int, sha256: str, git: str) -> str:
    return sha256 or git or f"size {size}"


def _amount(count: float) -> str:
    return amount(count / 1e9, "GB") if count >= 1e8 else amount(count / 1e6, "MB")
