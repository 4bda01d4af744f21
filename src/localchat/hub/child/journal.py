"""What is known of a half-fetched file, kept beside it so that it can go on after anything.

``model.gguf.part`` has the file's full size from the start; ``model.gguf.part.json`` says which bytes of
it are there. Each line of the journal is a whole record and the last one that can be read counts, so that
a kill at any moment costs a line at most. The first line is on the disk for sure, together with what it
says; of those behind it only the same run of the computer can be certain.
"""

import contextlib
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from localchat.hub.child import disk

Row = tuple[int, int, int, int]
MOST_SPANS = 1024
_LONGEST = 64_000_000
_SAME_BOOT = 10.0
"""Seconds by which the time of the start may wander where the system has no name for it."""


@dataclass(slots=True, eq=False)
class Span:
    """A stretch of the file: bytes from `start` to `at` are here, those up to `end` are not yet."""

    start: int
    at: int
    end: int
    synced: int = -1
    """Up to here they are on the disk for sure."""
    dropped: bool = False
    """It was given up: nothing may be written for it any more."""

    def __post_init__(self) -> None:
        self.synced = max(self.synced, self.start)

    @property
    def left(self) -> int:
        """Bytes that are missing."""
        return self.end - self.at

    @property
    def row(self) -> Row:
        """What the journal keeps of it."""
        return self.start, self.at, self.end, self.synced


class _Record(msgspec.Struct, kw_only=True):
    mark: str
    size: int
    boot: str
    spans: list[Row]


class Journal:
    """The journal of one file. `mark` is the file's hash; a journal with another is not believed."""

    def __init__(self, part: Path, mark: str, size: int) -> None:
        self._path, self._new = files_of(part)
        self._mark, self._size = mark, size

    def read(self, held: int) -> list[Span]:
        """The spans as they were; one empty span when there is nothing to go on with.

        `held` is the size of the part, which has to be the whole file's.
        """
        record = self._last_record() if held == self._size else None
        if record is None or (record.mark, record.size) != (self._mark, self._size):
            return [Span(0, 0, self._size)]
        certain = _same_boot(record.boot, _BOOT)
        spans, place = [], 0
        for start, at, end, synced in record.spans[:MOST_SPANS]:
            if not place == start <= synced <= at <= end:
                return [Span(0, 0, self._size)]
            spans.append(Span(start, at if certain else synced, end, synced))
            place = end
        return spans if place == self._size else [Span(0, 0, self._size)]

    def _last_record(self) -> _Record | None:
        decoder = msgspec.json.Decoder(_Record)
        try:
            if self._path.stat().st_size > _LONGEST:
                return None
            lines = self._path.read_bytes().splitlines()
        except OSError:
            return None
        for line in reversed(lines):
            with contextlib.suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
                return decoder.decode(line)
        return None

    def add(self, rows: Sequence[Row]) -> None:
        """Note what is here; OSError when the disk does not take it."""
        self._append(self._path, rows)

    def prepare(self, rows: Sequence[Row]) -> None:
        """Force onto the disk what is there for sure; it counts from `renew` on. This may take a while."""
        with self._new.open("wb") as file:
            file.write(self._line(rows))
            file.flush()
            disk.sync(file.fileno())

    def renew(self, rows: Sequence[Row]) -> None:
        """Begin the journal with what was prepared, and go on with what is here now."""
        self._append(self._new, rows)
        disk.rename(self._new, self._path)

    def _append(self, path: Path, rows: Sequence[Row]) -> None:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        file = os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o644)
        try:
            os.write(file, b"\n" + self._line(rows))
        finally:
            os.close(file)

    def _line(self, rows: Sequence[Row]) -> bytes:
        record = _Record(mark=self._mark, size=self._size, boot=_BOOT, spans=list(rows))
        return msgspec.json.encode(record)

    def remove(self) -> None:
        """The file is whole, or not wanted any more."""
        for file in (self._path, self._new):
            with contextlib.suppress(OSError):
                file.unlink(missing_ok=True)


def files_of(part: Path) -> tuple[Path, Path]:
    """The journal of a part, and its next version while that is written."""
    return part.with_name(f"{part.name}.json"), part.with_name(f"{part.name}.json.new")


def merge(spans: Sequence[Span]) -> list[Span]:
    """The same stretches, with those that are whole joined to the one behind them.

    Stretches that are not whole stay the same objects, since somebody may be filling them.
    """
    found: list[Span] = []
    for span in spans:
        last = found[-1] if found else None
        if last is not None and not last.left:
            if last.synced < last.end:
                span.synced = last.synced
            span.start = last.start
            found[-1] = span
        else:
            found.append(span)
    return found


def _boot() -> str:
    """A name for the time since the computer was started; the same until it is started again."""
    names = {"linux": _boot_of_linux, "darwin": _boot_of_mac}
    with contextlib.suppress(OSError, KeyError):
        return names[sys.platform]()
    import psutil

    return f"at {psutil.boot_time():.0f}"


def _boot_of_linux() -> str:
    return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()


def _boot_of_mac() -> str:
    import ctypes

    buffer, size = ctypes.create_string_buffer(64), ctypes.c_size_t(64)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.sysctlbyname(b"kern.bootsessionuuid", buffer, ctypes.byref(size), None, 0):
        raise OSError(ctypes.get_errno(), "kern.bootsessionuuid")
    return buffer.value.decode("ascii")


def _same_boot(one: str, other: str) -> bool:
    """Whether two names are of the same run of the computer.

    Where only the time of its start is known, a clock that was set makes it seem another: then a little
    is fetched again.
    """
    if one.startswith("at ") and other.startswith("at "):
        with contextlib.suppress(ValueError):
            return abs(float(one[3:]) - float(other[3:])) < _SAME_BOOT
    return one == other


_BOOT = _boot()
