"""Frames on a pipe: four bytes of length, little-endian, then that many bytes.

What the bytes mean is not known here. Both sides of a pipe use this; neither trusts the other to
keep to it.
"""

import struct
from typing import BinaryIO

from localchat.errors import ProtocolError
from localchat.text import say

MAX_FRAME = 16 * 1024 * 1024
"""The longest frame, in bytes: no prompt and no answer comes near it."""

_LENGTH = struct.Struct("<I")


def write_frame(pipe: BinaryIO, payload: bytes) -> None:
    """Write one frame and flush it; OSError when the other side has gone."""
    if len(payload) > MAX_FRAME:
        raise ProtocolError(say("A message between the app and its engine is too long."))
    pipe.write(_LENGTH.pack(len(payload)) + payload)
    pipe.flush()


def read_frame(pipe: BinaryIO) -> bytes | None:
    """Read one frame; None at the end of the pipe, `ProtocolError` for half a frame."""
    head = pipe.read(_LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        raise ProtocolError(say("The engine's process ended in the middle of a message."))
    (length,) = _LENGTH.unpack(head)
    if length > MAX_FRAME:
        raise ProtocolError(
            say("The engine announced a message of {length} bytes, which cannot be.", length=length)
        )
    payload = pipe.read(length)
    if len(payload) < length:
        raise ProtocolError(say("The engine's process ended in the middle of a message."))
    return payload
