"""Frames on a pipe: four bytes of length, little-endian, then that many bytes.

What the bytes mean is not known here. Both sides of a pipe use this; neither trusts the other to
keep to it.
"""

import struct
import time
from collections.abc import Callable
from typing import BinaryIO

from localchat.errors import ProtocolError
from localchat.text import say

MAX_FRAME = 16 * 1024 * 1024
"""The longest frame, in bytes: no prompt and no answer comes near it."""

FRAMES, A_SECOND = 20_000, 2_000
"""Frames that may come at once, and in each second then: an honest child says a few dozen."""

_LENGTH = struct.Struct("<I")


def write_frame(pipe: BinaryIO, payload: bytes) -> None:
    """Write one frame and flush it; OSError when the other side has gone."""
    if len(payload) > MAX_FRAME:
        raise ProtocolError(say("A message between the app and its engine is too long."))
    pipe.write(_LENGTH.pack(len(payload)) + payload)
    pipe.flush()


class Gauge:
    """How often a child may speak: raises `ProtocolError` when it never stops."""

    def __init__(
        self,
        frames: int = FRAMES,
        a_second: float = A_SECOND,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._most, self._a_second, self._clock = float(frames), a_second, clock
        self._left, self._last = self._most, clock()

    def count(self) -> None:
        """One more frame has come."""
        now = self._clock()
        self._left = min(self._most, self._left + self._a_second * (now - self._last)) - 1
        self._last = now
        if self._left < 0:
            raise ProtocolError(say("The process says more than anybody could read."))


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
