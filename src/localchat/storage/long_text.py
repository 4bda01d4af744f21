"""Long texts on their way into the store and out of it, slice by slice.

Python does one thing at a time: while a worker turns millions of letters into bytes in one piece, the window
stands still. Between two slices it gets its turn.
"""

import codecs

SLICE = 1 << 18
"""Letters, or bytes, that are turned at once: about a millisecond at most."""


def encoded(text: str) -> bytes:
    """A text as UTF-8."""
    return b"".join(text[at : at + SLICE].encode() for at in range(0, len(text), SLICE))


def decoded(data: bytes) -> str:
    """The text in UTF-8; a letter may lie across two slices."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    view = memoryview(data)
    return "".join(decoder.decode(view[at : at + SLICE]) for at in range(0, len(data), SLICE))
