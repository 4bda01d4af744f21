"""The pieces that chats may be in: a file, the files of a folder, the entries of an archive.

Nothing is unpacked to the disk, and an archive that swells beyond what chats can be is left alone.
"""

import datetime as dt
import io
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO, Any

from localchat.errors import UsageError
from localchat.services.importing.clean import line
from localchat.text import cause, figure, headed, say

MOST_FILES = 200_000
DEEPEST = 8
"""Folders within folders that are looked into."""
LARGEST = 4 << 30
"""Bytes of one file, and of an archive when it is unpacked."""
SWELLS = 200
"""How many times larger an entry may be than it is packed, if it is of any size: chats pack to a tenth."""
SMALL = 10 << 20
GPT4ALL = bytes.fromhex("f5d553cc")
"""How a chat of GPT4All begins."""
_BEGINNINGS = (b"{", b"[", GPT4ALL)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
"""How a text may tell its encoding."""
_UNREADABLE = (OSError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError)
"""What reading may raise; archives with a password raise a RuntimeError."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One stream of bytes with chats in it, perhaps."""

    name: str
    """As a person finds it: the file, and the entry in it."""
    size: int
    """In bytes."""
    modified: dt.datetime
    file: Path
    entry: str = ""
    """The name within the archive; empty for a file."""

    def open(self) -> IO[bytes]:
        """Open it; `UsageError` when it cannot be."""
        try:
            if not self.entry:
                return self.file.open("rb")
            archive = zipfile.ZipFile(self.file)
            try:
                return io.BufferedReader(_Entry(archive, archive.open(self.entry)))
            except BaseException:
                archive.close()
                raise
        except (*_UNREADABLE, KeyError) as error:
            raise UsageError(
                say("{name} cannot be read: {reason}.", name=self.name, reason=why(error))
            ) from error

    def beside(self, name: str) -> "Piece | None":
        """The piece of that name in the same folder, if there is one."""
        if not self.entry:
            file = self.file.with_name(name)
            return _of_file(file, name) if file.is_file() else None
        entry = str(PurePosixPath(self.entry).with_name(name))
        with suppress(*_UNREADABLE, KeyError), closing(zipfile.ZipFile(self.file)) as archive:
            return _of_entry(self.file, archive.getinfo(entry))
        return None

    def folder(self) -> str:
        """The name of the folder that it lies in."""
        return PurePosixPath(self.entry).parent.name if self.entry else self.file.parent.name


class _Entry(io.RawIOBase):
    """An entry of an archive, which is closed with it."""

    def __init__(self, archive: zipfile.ZipFile, stream: IO[bytes]) -> None:
        self._archive, self._stream = archive, stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        part = self._stream.read(len(buffer))
        buffer[: len(part)] = part
        return len(part)

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
            self._archive.close()
        super().close()


@dataclass(slots=True)
class Pieces:
    """All pieces of some files and folders, and what could not be looked at."""

    found: list[Piece] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def size(self) -> int:
        """Bytes to read."""
        return sum(piece.size for piece in self.found)


def find(paths: list[Path]) -> Pieces:
    """Look for what may hold chats in files, folders and archives; by what they hold, not by their names."""
    pieces = Pieces()
    for path in paths:
        try:
            if path.is_dir():
                for file in _walk(path):
                    _look_at(file, str(file.relative_to(path)), pieces, alone=False)
            elif stat.S_ISREG(path.stat().st_mode):
                _look_at(path, path.name, pieces, alone=len(paths) == 1)
            else:
                pieces.notes.append(say("{name} is no file.", name=path.name))
        except OSError as error:
            pieces.notes.append(
                say("{name} cannot be read: {reason}.", name=path.name, reason=why(error))
            )
    return pieces


def _walk(folder: Path) -> Iterator[Path]:
    seen = 0
    for where, folders, files in os.walk(folder):
        folders.sort()
        if len(Path(where).relative_to(folder).parts) >= DEEPEST:
            folders.clear()
        for name in sorted(files):
            seen += 1
            if seen > MOST_FILES:
                raise OSError(
                    say("there are more than {most} files in it", most=figure(MOST_FILES))
                )
            file = Path(where) / name
            if file.is_file() and not file.is_symlink():
                yield file


def _look_at(file: Path, name: str, pieces: Pieces, *, alone: bool) -> None:
    name = line(name)
    with file.open("rb") as stream:
        head = stream.read(256)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        _look_into(file, name, pieces)
    elif may_hold_chats(head):
        piece = _of_file(file, name)
        if piece.size > LARGEST:
            pieces.notes.append(say("{name} is larger than 4 GB, and was left alone.", name=name))
        else:
            pieces.found.append(piece)
    elif alone:
        pieces.notes.append(
            say("{name} is no export of chats: it is neither JSON nor a zip.", name=name)
            if head.strip()
            else say("{name} is empty.", name=name)
        )


def may_hold_chats(head: bytes) -> bool:
    """Whether a file that begins so is JSON, or a chat of GPT4All."""
    if head.startswith(_MARKS[1:]):
        return True
    return head.removeprefix(_MARKS[0]).lstrip().startswith(_BEGINNINGS)


def _look_into(file: Path, name: str, pieces: Pieces) -> None:
    try:
        with zipfile.ZipFile(file) as archive:
            entries = archive.infolist()
            if len(entries) > MOST_FILES:
                pieces.notes.append(
                    say(
                        "{name} has more than {most} entries; left alone.",
                        name=name,
                        most=figure(MOST_FILES),
                    )
                )
                return
            total = 0
            for entry in entries:
                if entry.is_dir() or not _is_worth_it(archive, entry, name, pieces.notes):
                    continue
                total += entry.file_size
                if total > LARGEST:
                    pieces.notes.append(
                        say("{name} unpacks to more than 4 GB; the rest was left alone.", name=name)
                    )
                    return
                pieces.found.append(_of_entry(file, entry, name))
    except _UNREADABLE as error:
        pieces.notes.append(say("{name} cannot be opened: {reason}.", name=name, reason=why(error)))


def _is_worth_it(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, notes: list[str]
) -> bool:
    shown = headed(name, line(entry.filename))
    if entry.file_size > SMALL and entry.file_size > SWELLS * max(1, entry.compress_size):
        notes.append(
            say(
                "{shown} swells to {file_size} bytes: no export does; left alone.",
                shown=shown,
                file_size=figure(entry.file_size),
            )
        )
        return False
    try:
        with archive.open(entry) as stream:
            return may_hold_chats(stream.read(256))
    except _UNREADABLE as error:
        notes.append(say("{shown} cannot be read: {reason}.", shown=shown, reason=why(error)))
        return False


def _of_file(file: Path, name: str) -> Piece:
    facts = file.stat()
    modified = dt.datetime.fromtimestamp(max(0, facts.st_mtime), dt.UTC)
    return Piece(name, facts.st_size, modified, file)


def _of_entry(file: Path, entry: zipfile.ZipInfo, name: str = "") -> Piece:
    try:
        modified = dt.datetime(*entry.date_time, tzinfo=dt.UTC)
    except ValueError:
        modified = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)
    shown = headed(name or file.name, line(entry.filename))
    return Piece(shown, entry.file_size, modified, file, entry.filename)


def why(error: BaseException) -> str:
    """Why something cannot be read, in a few words."""
    if isinstance(error, OSError) and error.strerror:
        return cause(error)
    if isinstance(error, RuntimeError) and "password" in str(error):
        return say("it has a password; unpack it first")
    if isinstance(error, zipfile.BadZipFile | zlib.error | EOFError):
        return say("the archive is damaged, or only half of it is here")
    return str(error)[:200] or type(error).__name__
