"""A child whose words were written before, and the ways in which they may be wrong."""

import io
import random
import struct

import msgspec

from localchat.engine import protocol
from localchat.hub import protocol as hub_protocol
from localchat.process.frames import MAX_FRAME, Gauge, read_frame
from localchat.reader import protocol as reader_protocol

FRESH = random.SystemRandom().randrange(1 << 40)
SOME, MANY = 500, 10_000
"""Conversations that `make test` and `make test-long` try."""


def framed(payload):
    return struct.pack("<I", len(payload)) + payload


class Scripted:
    """A child whose every byte is written before; it is what `ChildProcess` is to its owner."""

    def __init__(self, data):
        self._pipe, self._gauge = io.BytesIO(data), Gauge()
        self.alive, self.pid, self.was_killed, self.sent = True, 1, False, []

    def send(self, payload):
        self.sent.append(payload)

    def receive(self):
        payload = read_frame(self._pipe)
        self._gauge.count()
        if payload is None:
            self.alive = False
        return payload

    def close(self, grace=0.0):  # noqa: ARG002 -- as the real one
        self.alive = False

    def kill(self):
        self.alive, self.was_killed = False, True

    def how_it_ended(self):
        return "ended"

    def log_tail(self):
        return ""


VALUES = (
    None, True, -1, 0, 1, 1 << 31, 1 << 62, 0.5, -1e300, float("nan"), float("inf"), "", "x", "Loaded", [],
    {}, b"", "x" * 10_000, ["x"] * 100, {"type": "Text"},
)  # fmt: skip
PROTOCOLS = (protocol, hub_protocol, reader_protocol)
TYPES = [each.__name__ for spoken in PROTOCOLS for each in spoken.Event.__subclasses__()]


def fuzzed(frames, seed):  # noqa: C901 -- one lie each
    """The bytes of an honest child, with some of them changed."""
    chance = random.Random(seed)
    frames = list(frames)
    for _ in range(chance.choice((1, 1, 2, 4))):
        place, what = chance.randrange(len(frames)), chance.randrange(12)
        if what == 0:
            chance.shuffle(frames)
        elif what == 1:
            frames.insert(place, frames[chance.randrange(len(frames))])
        elif what == 2:
            frames.pop(place) if len(frames) > 1 else None
        elif what == 3:
            frames[place] = chance.randbytes(chance.choice((0, 1, 5, 200)))
        elif what == 4:
            frames[place] = frames[place][: chance.randrange(len(frames[place]) + 1)]
        elif what == 5 and frames[place]:
            data = bytearray(frames[place])
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            frames[place] = bytes(data)
        elif what == 6:
            frames[place] = b"\xdd\x7f\xff\xff\xff" * 3
        elif what == 7:
            frames[place] = b"\x91" * 5_000
        else:
            frames[place] = _told(frames[place], chance)
    data = b"".join(map(framed, frames))
    end = chance.randrange(14)
    if end == 0:
        data += struct.pack("<I", chance.choice((MAX_FRAME + 1, (1 << 32) - 1)))
    elif end == 1:
        data = data[: chance.randrange(len(data) + 1)]
    return data


def _told(frame, chance):
    """The same message with another value, another field or another name."""
    try:
        message = msgspec.msgpack.decode(frame)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return frame
    if not isinstance(message, dict) or not message:
        return frame
    key = chance.choice(list(message))
    if chance.random() < 0.2:
        message["type"] = chance.choice(TYPES)
    elif chance.random() < 0.2:
        del message[key]
    else:
        message[key] = chance.choice(VALUES)
    return msgspec.msgpack.encode(message)
