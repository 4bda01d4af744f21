"""A document as bytes for the store, some parts at a time, so that the window never waits for the whole."""

import io
import zlib
from dataclasses import replace

import msgspec

from localchat.domain.attachment import Document, Part
from localchat.process.frames import read_frame, write_frame

TOGETHER = 64
"""Parts that are packed at once: as text some 80,000 letters, as pages some 200,000."""


def packed(document: Document) -> bytes:
    """Everything of a document but its parts, then its parts."""
    target, parts = io.BytesIO(), document.parts
    some = (parts[at : at + TOGETHER] for at in range(0, len(parts), TOGETHER))
    for what in (replace(document, parts=()), *some):
        write_frame(target, zlib.compress(msgspec.msgpack.encode(what), 1))
    return target.getvalue()


def unpacked(data: bytes) -> Document:
    """The document again."""
    source = io.BytesIO(data)
    head = msgspec.msgpack.decode(zlib.decompress(read_frame(source) or b""), type=Document)
    decoder, parts = msgspec.msgpack.Decoder(tuple[Part, ...]), list[Part]()
    while (frame := read_frame(source)) is not None:
        parts += decoder.decode(zlib.decompress(frame))
    return replace(head, parts=tuple(parts))
