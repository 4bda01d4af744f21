"""Archives of strangers, opened with care: bundles and engine packs are zip files in which all is named.

Nothing is written before the whole table of contents was looked at: names that lead out, or that some system
cannot keep, names twice, links, secrets and more bytes than were promised are refused. Each file is compared
with its SHA-256 while it is written, and stands under its name only when it is whole.
"""

import contextlib
import hashlib
import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from localchat.domain.repository import UnsafeName, check_path
from localchat.errors import Cancelled, LocalChatError
from localchat.text import cause, noop, say

MOST_FILES = 2_000
SMALL = 4_000_000
"""Bytes of a file that is read into memory."""

_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    RuntimeError,
    NotImplementedError,
    ValueError,
)
_BLOCK = 1 << 22
_ENCRYPTED = 0x1
_WAYS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_UNIX = 3


class ArchiveRefused(LocalChatError):
    """An archive is damaged, or made to do harm."""

    title = noop("The file cannot be used")


@dataclass(frozen=True, slots=True)
class Part:
    """A file in an archive, as its list says."""

    path: str
    size: int
    """Bytes."""
    sha256: str


Progress = Callable[[int], None]
"""Hears of bytes that were done."""


class Archive:
    """A zip file whose table of contents was looked at. A context manager; every failure is a sentence."""

    def __init__(self, file: Path) -> None:
        """Raises `ArchiveRefused`."""
        self.file = file
        self._entries: dict[str, zipfile.ZipInfo] = {}
        try:
            self._zip = zipfile.ZipFile(file)
        except FileNotFoundError as error:
            raise ArchiveRefused(say("{file} is not there.", file=file)) from error
        except OSError as error:
            raise ArchiveRefused(
                say("{file} cannot be read: {reason}.", file=file.name, reason=cause(error))
            ) from error
        except _UNREADABLE as error:
            raise self._damaged() from error
        try:
            self._look()
        except BaseException:
            self._zip.close()
            raise

    def _damaged(self) -> ArchiveRefused:
        return ArchiveRefused(
            say(
                "{name} is no bundle or pack, or only a part of one. Copy or get it again.",
                name=self.file.name,
            )
        )

    def _look(self) -> None:
        entries = self._zip.infolist()
        if len(entries) > MOST_FILES:
            raise self._unsafe(say("it has far too many files"))
        seen: set[str] = set()
        for entry in entries:
            if problem := _problem_of(entry):
                raise self._unsafe(problem)
            if entry.filename.casefold() in seen:
                raise self._unsafe(say("it has {name} twice", name=entry.filename[:60]))
            seen.add(entry.filename.casefold())
            self._entries[entry.filename] = entry

    def _unsafe(self, why: str) -> ArchiveRefused:
        return ArchiveRefused(
            say(
                "{name} was refused: {why}. Whoever made it may want to do harm; nothing of it was used.",
                name=self.file.name,
                why=why,
            )
        )

    @property
    def names(self) -> frozenset[str]:
        """All files in it."""
        return frozenset(self._entries)

    def read(self, name: str) -> bytes:
        """The content of a small file; `ArchiveRefused` when it is not there, or not small."""
        entry = self._entries.get(name)
        if entry is None or entry.file_size > SMALL:
            raise ArchiveRefused(
                say("{name} has no list of what is in it.", name=self.file.name)
                if entry is None
                else say("{name} was refused: {part} is too large.", name=self.file.name, part=name)
            )
        return b"".join(self._content(name, 0, entry.file_size, lambda: False))

    def check(self, parts: list[Part], also: frozenset[str]) -> None:
        """Raise `ArchiveRefused` unless it has exactly these files with these sizes, and `also`."""
        listed = {part.path: part.size for part in parts}
        if extra := sorted(self.names - also - set(listed)):
            raise self._unsafe(say("its list does not name {name}", name=extra[0][:60]))
        for path, size in listed.items():
            entry = self._entries.get(path)
            if entry is None:
                raise ArchiveRefused(
                    say("{name} is not whole: {part} is missing.", name=self.file.name, part=path)
                )
            if entry.file_size != size:
                raise self._unsafe(say("{name} has another size than its list says", name=path))

    def _content(
        self, name: str, start: int, size: int, stopped: Callable[[], bool]
    ) -> Iterator[bytes]:
        """So many bytes of a file, from `start` on."""
        try:
            with self._zip.open(self._entries[name]) as stream:
                stream.seek(start)
                yield from _blocks(stream, size, stopped)
        except OSError as error:
            raise ArchiveRefused(
                say("{file} cannot be read: {reason}.", file=self.file.name, reason=cause(error))
            ) from error
        except _UNREADABLE as error:
            raise self._damaged() from error

    def verify(self, part: Part, progress: Progress, stopped: Callable[[], bool]) -> None:
        """Compare a file with its hash; `ArchiveRefused`, or `Cancelled`."""
        digest = hashlib.sha256()
        for block in self._content(part.path, 0, part.size, stopped):
            digest.update(block)
            progress(len(block))
        self._compare(part, digest.hexdigest())

    def extract(
        self, part: Part, target: Path, progress: Progress, stopped: Callable[[], bool]
    ) -> None:
        """Write a file to `target`, going on where it stopped; it is there whole and right, or not at all.

        Raises `ArchiveRefused`, `Cancelled`, and OSError for the disk's own failures.
        """
        target.parent.mkdir(parents=True, exist_ok=True)
        begun = target.with_name(target.name + ".part")
        here = _size_of(begun)
        sha256 = self._fill(part, begun, here if here <= part.size else 0, progress, stopped)
        if sha256 != part.sha256 and here:
            progress(
                -part.size
            )  # what was here of it was something else: once more, from its beginning
            sha256 = self._fill(part, begun, 0, progress, stopped)
        try:
            self._compare(part, sha256)
        except ArchiveRefused:
            begun.unlink(missing_ok=True)
            raise
        begun.replace(target)
        sync_folder(target.parent)

    def _fill(
        self,
        part: Part,
        begun: Path,
        start: int,
        progress: Progress,
        stopped: Callable[[], bool],
    ) -> str:
        """Write what is missing behind the first `start` bytes; the hash of all of it."""
        digest = hashlib.sha256()
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(begun, flags, 0o644), "r+b") as file:
            for block in _blocks(file, start, stopped):
                digest.update(block)
                progress(len(block))
            file.seek(start)
            file.truncate()
            for block in self._content(part.path, start, part.size - start, stopped):
                file.write(block)
                digest.update(block)
                progress(len(block))
            file.flush()
            os.fsync(file.fileno())
        return digest.hexdigest()

    def _compare(self, part: Part, sha256: str) -> None:
        if sha256 != part.sha256:
            raise ArchiveRefused(
                say(
                    "{part} in {name} is not what its list says: it was changed or damaged. Get the file "
                    "again.",
                    part=part.path,
                    name=self.file.name,
                )
            )

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _problem_of(entry: zipfile.ZipInfo) -> str:
    """Why an entry is refused, in half a sentence; empty when it is not."""
    name = entry.filename
    try:
        check_path(name)
    except UnsafeName:
        return say("the name “{name}” could lead out of its folder", name=name[:60])
    mode = entry.external_attr >> 16
    if entry.create_system == _UNIX and stat.S_IFMT(mode) not in {0, stat.S_IFREG}:
        return say("{name} is a link or a device", name=name[:60])
    if entry.flag_bits & _ENCRYPTED:
        return say("{name} is locked with a password", name=name[:60])
    if entry.compress_type not in _WAYS:
        return say("{name} is packed in an unusual way", name=name[:60])
    if entry.compress_type == zipfile.ZIP_STORED and entry.compress_size != entry.file_size:
        return say("{name} has another size than its list says", name=name[:60])
    return ""


def _blocks(stream: IO[bytes], size: int, stopped: Callable[[], bool]) -> Iterator[bytes]:
    """Exactly so many bytes of a stream; EOFError when it has fewer, `Cancelled` when stopped."""
    while size:
        if stopped():
            raise Cancelled(say("Stopped."))
        block = stream.read(min(_BLOCK, size))
        if not block:
            raise EOFError
        size -= len(block)
        yield block


def _size_of(file: Path) -> int:
    try:
        status = file.lstat()
    except OSError:
        return 0
    if stat.S_ISREG(status.st_mode):
        return status.st_size
    file.unlink()
    return 0


def sync_folder(folder: Path) -> None:
    """Have what was renamed in a folder survive a power cut, where the system can do that."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def hash_file(file: Path, progress: Progress, stopped: Callable[[], bool]) -> str:
    """SHA-256 of a file; `Cancelled` when stopped, OSError when it cannot be read."""
    digest = hashlib.sha256()
    with file.open("rb", buffering=0) as stream:
        for block in _blocks(stream, os.fstat(stream.fileno()).st_size, stopped):
            digest.update(block)
            progress(len(block))
    return digest.hexdigest()
