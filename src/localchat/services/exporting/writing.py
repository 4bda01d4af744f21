"""Chats onto the disk: a file is there whole or not at all, and in a folder takes no other's place."""

import contextlib
import os
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO

from localchat.domain.transfer import CarriedChat
from localchat.errors import UsageError
from localchat.services.exporting import html, lines, markdown, own, words
from localchat.services.exporting.names import Names
from localchat.services.exporting.options import Form, Kind, Options, Target
from localchat.services.exporting.printed import Pages
from localchat.text import cause, say

Printer = Callable[[Pages], bytes]
"""Makes a PDF of pages; only the window can."""


def text_of(chat: CarriedChat, options: Options) -> str:
    """One chat as the text of a file of its own."""
    return "".join(_book([chat], options, single=True))


def write(
    chats: Iterable[CarriedChat], target: Target, options: Options, printer: Printer | None
) -> Iterator[int]:
    """Write chats, and tell how many were; `UsageError` when something cannot be written.

    Whoever stops listening stops it: what is not whole is taken away, files of a folder that are whole stay.
    """
    if options.kind is Kind.PDF and printer is None:
        raise UsageError(
            say("A PDF can only be made in the window: export as html here, or use the window.")
        )
    try:
        if target.form is Form.FOLDER:
            yield from _folder(chats, target.path, options, printer)
        elif target.form is Form.ZIP:
            yield from _archive(chats, target.path, options, printer)
        else:
            yield from _file(chats, target.path, options, printer)
    except OSError as error:
        raise UsageError(
            say(
                "{path} cannot be written: {reason}.",
                path=target.path,
                reason=cause(error),
            )
        ) from error


def _file(
    chats: Iterable[CarriedChat], path: Path, options: Options, printer: Printer | None
) -> Iterator[int]:
    told = _Told(chats)
    with _replaced(path) as stream:
        if options.kind is Kind.PDF:
            pages = Pages()
            for chat in told:
                pages.add(chat, options)
                yield told.count
            stream.write(_printed(pages, printer))
            return
        for part in _book(told, options, single=False):
            stream.write(part.encode("utf-8", "replace"))
            yield told.count


def _folder(
    chats: Iterable[CarriedChat], folder: Path, options: Options, printer: Printer | None
) -> Iterator[int]:
    folder.mkdir(parents=True, exist_ok=True)
    names = Names({entry.name for entry in folder.iterdir()})
    for number, chat in enumerate(chats, start=1):
        name = names.new(words.title(chat), options.kind)
        with _replaced(folder / name) as stream:
            stream.write(_content(chat, options, printer))
        yield number


def _archive(
    chats: Iterable[CarriedChat], path: Path, options: Options, printer: Printer | None
) -> Iterator[int]:
    names = Names(set())
    with _replaced(path) as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, chat in enumerate(chats, start=1):
            name = names.new(words.title(chat), options.kind)
            when = chat.updated.astimezone().timetuple()[:6]
            entry = zipfile.ZipInfo(name, max((1980, 1, 1, 0, 0, 0), when))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, _content(chat, options, printer))
            yield number


def _content(chat: CarriedChat, options: Options, printer: Printer | None) -> bytes:
    if options.kind is Kind.PDF:
        pages = Pages()
        pages.add(chat, options)
        return _printed(pages, printer)
    return text_of(chat, options).encode("utf-8", "replace")


def _printed(pages: Pages, printer: Printer | None) -> bytes:
    return printer(pages) if printer is not None else b""


class _Told:
    """Chats as they go by, counted."""

    def __init__(self, chats: Iterable[CarriedChat]) -> None:
        self._chats, self.count = chats, 0

    def __iter__(self) -> Iterator[CarriedChat]:
        for chat in self._chats:
            self.count += 1
            yield chat


def _book(chats: Iterable[CarriedChat], options: Options, *, single: bool) -> Iterator[str]:
    """The parts of a file's text. A file of many is of another kind in JSON: `single` says which."""
    if options.kind is Kind.LINES:
        for chat in chats:
            yield "".join(lines.to_lines(chat, options))
    elif options.kind is Kind.JSON:
        yield from map(own.to_json, chats) if single else _json(chats)
    elif options.kind is Kind.HTML:
        yield from _page(chats, options)
    else:
        for number, chat in enumerate(chats):
            between = markdown.BETWEEN if number else ""
            yield between + markdown.to_markdown(chat, options)


def _json(chats: Iterable[CarriedChat]) -> Iterator[str]:
    """One chat as an object of its own, several as a list of them."""
    rest = iter(chats)
    first, second = next(rest, None), next(rest, None)
    if first is not None and second is None:
        yield own.to_json(first)
        return
    several = [chat for chat in (first, second) if chat is not None]
    yield from own.to_parts(_joined(several, rest))


def _joined(first: Iterable[CarriedChat], rest: Iterable[CarriedChat]) -> Iterator[CarriedChat]:
    yield from first
    yield from rest


def _page(chats: Iterable[CarriedChat], options: Options) -> Iterator[str]:
    begun = False
    for number, chat in enumerate(chats):
        if not begun:
            yield html.begin(words.title(chat))
        begun = True
        yield html.chat_part(chat, options, number)
    yield html.end() if begun else html.begin(say("No chats")) + html.end()


@contextlib.contextmanager
def _replaced(path: Path) -> Iterator[IO[bytes]]:
    """A file that takes the place of `path` once it is whole; when it fails, nothing was changed."""
    if path.is_dir():
        raise UsageError(say("{path} is a folder: choose a name for the file.", path=path))
    number, name = tempfile.mkstemp(prefix=".export-", suffix=".part", dir=path.parent)
    try:
        with open(number, "wb") as stream:  # noqa: PTH123 -- it is open already
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        _as_usual(name)
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _as_usual(name: str) -> None:
    """Give the file the rights that new files have here."""
    with contextlib.suppress(OSError):
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(0o666 & ~mask)
