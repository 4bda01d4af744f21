"""PDF files: the text of each page, as far as it is text."""

import io

from pypdf import PdfReader
from pypdf.errors import LimitReachedError, PyPdfError

from localchat.reader import protocol as p
from localchat.reader.child.document import Telling
from localchat.reader.child.source import Unreadable


def read_pdf(data: bytes, telling: Telling) -> p.Done:
    """Tell the text page by page; pages that cannot be read are counted and left out."""
    reader = _open(data)
    try:
        total = len(reader.pages)
    except Exception as error:
        raise _unreadable(error) from error
    if not total:
        raise Unreadable(p.Failure.DAMAGED)
    telling.begin(len(data), p.Unit.PAGE, total)
    left_out, blank, huge = 0, 0, False
    for number in range(total):
        try:
            text = _tidy(reader.pages[number].extract_text())
            blank += not text
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001 -- one page may be broken, and the next not
            left_out += 1
            huge = huge or isinstance(error, LimitReachedError)
            text = ""
        more = telling.piece(number + 1, number + 1, text) if text else not telling.is_late()
        if not more:
            break
    if not telling.letters:
        if telling.late:
            raise Unreadable(p.Failure.TIME)
        if huge:
            raise Unreadable(p.Failure.BOMB)
        raise Unreadable(p.Failure.DAMAGED if left_out == total else p.Failure.SCANNED)
    return p.Done(total=total, cut=telling.cut, late=telling.late, left_out=left_out, blank=blank)


def _open(data: bytes) -> PdfReader:
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        locked = reader.is_encrypted and not reader.decrypt("")
    except Exception as error:
        raise _unreadable(error) from error
    if locked:
        raise Unreadable(p.Failure.LOCKED)
    return reader


def _unreadable(error: Exception) -> Exception:
    """What to make of what the library says of a file that it cannot open."""
    if isinstance(error, MemoryError | Unreadable):
        return error
    is_secret = isinstance(error, PyPdfError) and "decrypt" in str(error).lower()
    return Unreadable(p.Failure.LOCKED if is_secret else p.Failure.DAMAGED)


def _tidy(text: str) -> str:
    """Without signs that are no text, and without spaces at the ends of lines."""
    lines = (line.rstrip() for line in text.replace("\0", "").splitlines())
    clean = "\n".join(lines).strip("\n")
    return clean.encode("utf-8", "replace").decode() + "\n" if clean.strip() else ""
