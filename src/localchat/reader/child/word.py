"""Word files: paragraphs, headings and lists as Markdown, tables as Markdown tables."""

import io
import zipfile
from collections.abc import Iterator

from localchat.reader import protocol as p
from localchat.reader.child.document import Telling, in_pieces
from localchat.reader.child.source import Unreadable

MOST_UNPACKED = 200_000_000
"""Bytes that may be in it."""
MOST_XML = 60_000_000
"""Bytes of its text with all marks."""
MOST_PARTS = 5_000
_BODY = "word/document.xml"


def read_word(data: bytes, telling: Telling) -> p.Done:
    """Tell the text from top to bottom, without its notes, heads and feet."""
    _look_inside(data)
    import docx

    try:
        document = docx.Document(io.BytesIO(data))
    except MemoryError:
        raise
    except Exception as error:
        raise Unreadable(p.Failure.DAMAGED) from error
    text = "\n\n".join(part for part in _parts(document, telling) if part)
    if not text.strip():
        raise Unreadable(p.Failure.TIME if telling.late else p.Failure.NO_TEXT)
    total = text.count("\n") + 1
    telling.begin(len(data), p.Unit.LINE, total)
    for first, last, piece in in_pieces(text + "\n"):
        if not telling.piece(first, last, piece):
            break
    return p.Done(total=total, cut=telling.cut, late=telling.late)


def _look_inside(data: bytes) -> None:
    """`Unreadable` for what is no Word file, or unpacks to too much."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise Unreadable(p.Failure.BOMB)
            names = {part.filename: part for part in parts}
            if _BODY not in names:
                raise Unreadable(p.Failure.OTHER)
            if any(part.flag_bits & 1 for part in parts):
                raise Unreadable(p.Failure.LOCKED)
            if names[_BODY].file_size > MOST_XML:
                raise Unreadable(p.Failure.BOMB)
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    _look_at(archive, part)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError, OSError) as error:
        raise Unreadable(p.Failure.DAMAGED) from error
    except Exception as error:
        if isinstance(error, Unreadable | MemoryError):
            raise
        raise Unreadable(p.Failure.DAMAGED) from error  # zlib and its like have errors of their own


def _look_at(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    with archive.open(part) as file:
        head = file.read(4096).replace(b"\0", b"")
    # No Word file declares a type of document: what does means harm.
    if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
        raise Unreadable(p.Failure.BOMB)


def _parts(document: "docx.document.Document", telling: Telling) -> Iterator[str]:  # type: ignore[name-defined]  # noqa: F821
    from docx.table import Table

    for part in document.iter_inner_content():
        if telling.is_late():
            return
        if isinstance(part, Table):
            yield _table(part)
        else:
            style = part.style.name if part.style is not None else ""
            yield _dressed(part.text, style or "")


def _dressed(text: str, style: str) -> str:
    text = text.strip("\n")
    if not text.strip():
        return ""
    kind, _, level = style.rpartition(" ")
    if kind == "Heading" and level.isdecimal():
        return f"{'#' * min(6, int(level))} {' '.join(text.split())}"
    if style == "Title":
        return f"# {' '.join(text.split())}"
    if style.startswith("List Bullet"):
        return f"- {text}"
    if style.startswith("List Number"):
        return f"1. {text}"
    return text


def _table(table: "docx.table.Table") -> str:  # type: ignore[name-defined]  # noqa: F821
    rows = [[_cell(cell.text) for cell in row.cells] for row in table.rows]
    width = max((len(row) for row in rows), default=0)
    if not width:
        return ""
    lines = [_line([*row, *[""] * (width - len(row))]) for row in rows]
    return "\n".join([lines[0], _line(["---"] * width), *lines[1:]])


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
