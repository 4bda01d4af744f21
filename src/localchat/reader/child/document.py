"""A file as text or as a picture: what it is, by its first bytes and its name, and who can read it."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from localchat.reader import protocol as p
from localchat.reader.child.picture import draw, kind_of
from localchat.reader.child.source import Unreadable, load

PIECE = 1_200
"""Letters of a piece, where a document has no pages: it ends at the next end of a line."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OTHERS = {
    ".xlsx",
    ".xlsm",
    ".pptx",
    ".odt",
    ".ods",
    ".odp",
    ".epub",
    ".doc",
    ".xls",
    ".ppt",
    ".pages",
}
_TABLES = {".csv": ",", ".tsv": "\t"}


class Telling:
    """Hands pieces on, and knows when it is enough."""

    def __init__(self, request: p.Read, tell: Callable[[p.Event], None]) -> None:
        self._tell, self._left = tell, request.most_text
        self._end = time.monotonic() + request.seconds
        self.cut = self.late = False
        self.letters = 0
        """Letters that were told; spaces do not count."""

    def begin(self, size: int, unit: p.Unit, total: int = 0, head: str = "") -> None:
        """Say what it is."""
        self._tell(p.Begun(size=size, unit=unit, total=total, head=head))

    def piece(self, first: int, last: int, text: str) -> bool:
        """Hand a piece on, or as much of it as is allowed; whether more may come."""
        if len(text) > self._left:
            text, self.cut = text[: self._left], True
        self._left -= len(text)
        self.letters += len(text) - text.count(" ") - text.count("\n")
        if text:
            self._tell(p.Piece(first=first, last=last, text=text))
        return not self.cut and not self.is_late()

    def is_late(self) -> bool:
        """Whether time has run out."""
        self.late = self.late or time.monotonic() > self._end
        return self.late


def read(path: Path, request: p.Read, tell: Callable[[p.Event], None]) -> None:
    """Tell all text of a file; `Unreadable` if there is none to be had."""
    data = load(path, request.most_bytes)
    telling = Telling(request, tell)
    if kind_of(data):
        tell(draw(data, request.longest))
        return
    ending = Path(request.name).suffix.lower()
    if b"%PDF-" in data[:1024]:
        from localchat.reader.child.pdf import read_pdf

        tell(read_pdf(data, telling))
    elif data.startswith(_ZIP) and ending not in _OTHERS:
        from localchat.reader.child.word import read_word

        tell(read_word(data, telling))
    else:
        _refuse(data, ending)
        tell(_read_text(data, telling, ending))


def _refuse(data: bytes, ending: str) -> None:
    """`Unreadable` for what is known not to be text."""
    if data.startswith(_OLE) or (data.startswith(_ZIP) and ending in _OTHERS):
        # A Word file with a password lies in a container of the older kind.
        locked = ending == ".docx" or b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e" in data
        raise Unreadable(p.Failure.LOCKED if locked else p.Failure.OTHER)
    if ending in {".pdf", ".docx"}:
        raise Unreadable(p.Failure.DAMAGED)


def _read_text(data: bytes, telling: Telling, ending: str) -> p.Done:
    from localchat.reader.child.letters import decode

    text, encoding, left_out = decode(data)
    if not text.strip():
        raise Unreadable(p.Failure.NO_TEXT)
    if ending in _TABLES:
        from localchat.reader.child.table import read_table

        return read_table(text, telling, _TABLES[ending], len(data), encoding, left_out)
    total = text.count("\n") + (not text.endswith("\n"))
    telling.begin(len(data), p.Unit.LINE, total)
    for first, last, piece in in_pieces(text):
        if not telling.piece(first, last, piece):
            break
    return p.Done(
        total=total, cut=telling.cut, late=telling.late, encoding=encoding, left_out=left_out
    )


def in_pieces(text: str) -> Iterator[tuple[int, int, str]]:
    """A text in pieces with their first and last line, from 1 on."""
    at, line = 0, 1
    while at < len(text):
        end = len(text)
        if end - at > PIECE:
            end = text.rfind("\n", at + PIECE // 2, at + PIECE) + 1 or at + PIECE
        piece = text[at:end]
        breaks = piece.count("\n")
        yield line, line + breaks - piece.endswith("\n"), piece
        line += breaks
        at = end
