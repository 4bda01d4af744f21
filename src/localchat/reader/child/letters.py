"""Bytes as letters: by their mark, as UTF-8, or by what they are most likely to be."""

import codecs

from localchat.reader.child.source import Unreadable
from localchat.reader.protocol import Failure

SAMPLE = 256_000
"""Bytes of the beginning by which an encoding is guessed."""
MOST_CONTROLS = 0.01
"""A share of signs that no text has, above which it is none."""

# The longer marks first: that of UTF-32 begins like that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = {code: None for code in [*range(32), 127] if chr(code) not in "\t\n\r\f\x1b"}


def decode(data: bytes) -> tuple[str, str, int]:
    """A text, its encoding if it is not UTF-8, and how many signs were left out of it.

    Ends of lines are one sign each. `Unreadable` if it is no text.
    """
    text, encoding = _decoded(data)
    clean = text.translate(_CONTROLS)
    left_out = len(text) - len(clean)
    if left_out + clean.count("\ufffd") > MOST_CONTROLS * len(text):
        raise Unreadable(Failure.BINARY)
    return clean.replace("\r\n", "\n").replace("\r", "\n"), encoding, left_out


def _decoded(data: bytes) -> tuple[str, str]:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace"), "" if name == "utf-8-sig" else name.upper()
    # Before UTF-8, of which plain letters with nothing between them would be valid too.
    if (wide := _wide(data)) is not None:
        return data.decode(wide, "replace"), wide.upper()
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError:
        pass
    if b"\0" in data[:SAMPLE]:
        raise Unreadable(Failure.BINARY)
    name = _guess(data[:SAMPLE])
    return data.decode(name, "replace"), name.upper() if name != "utf-8" else ""


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: of Latin letters every other byte is nothing."""
    head = data[:4096]
    half = max(1, len(head) // 2)
    for name, start in (("utf-16-le", 1), ("utf-16-be", 0)):
        if head[start::2].count(0) > 0.6 * half and head[1 - start :: 2].count(0) < 0.05 * half:
            return name
    return None


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes

    cut = data[: data.rfind(b"\n") + 1] or data
    best = from_bytes(cut).best()
    if best is None:
        raise Unreadable(Failure.BINARY)
    if best.encoding in {"ascii", "utf_8"}:
        return "utf-8"
    # Of those that read the same here the commonest: what follows is rather written so.
    if cut.decode("cp1252", "replace") == str(best):
        return "windows-1252"
    return best.encoding.replace("_", "-")
