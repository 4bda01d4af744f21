"""GGUF files taken apart and put together again, with whatever lies a test wants to tell in them."""

import contextlib
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

CODES = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "B", 10: "Q", 11: "q", 12: "d"}
STRING, ARRAY = 8, 9
RAW = -1
"""In place of the kind of an array's elements: `value` is the bytes as they shall stand in the file."""
RANGES = {
    0: (0, 1 << 8), 1: (-(1 << 7), 1 << 7), 2: (0, 1 << 16), 3: (-(1 << 15), 1 << 15), 4: (0, 1 << 32),
    5: (-(1 << 31), 1 << 31), 7: (0, 2), 10: (0, 1 << 64), 11: (-(1 << 63), 1 << 63),
}  # fmt: skip


@dataclass
class Pair:
    """An entry of the metadata: of an array, `value` is its elements and `inner` their kind."""

    key: bytes
    kind: int
    value: Any
    inner: int = 0


@dataclass
class Weights:
    """A tensor: `offset` is where it says that it lies, None for where it really does."""

    name: bytes
    shape: list[int]
    kind: int
    data: bytes
    offset: int | None = None


@dataclass
class File:
    """All of a file, and what its header shall say instead of the truth."""

    pairs: list[Pair] = field(default_factory=list)
    tensors: list[Weights] = field(default_factory=list)
    version: int = 3
    said_pairs: int | None = None
    said_tensors: int | None = None
    alignment: int = 32

    def pair(self, key: str) -> Pair:
        """The entry of that name."""
        return next(pair for pair in self.pairs if pair.key == key.encode())

    def set(self, key: str, kind: int, value: Any, inner: int = 0) -> "File":
        """Put an entry in the place of the one there, or at the end."""
        made = Pair(key.encode(), kind, value, inner)
        places = [at for at, pair in enumerate(self.pairs) if pair.key == made.key]
        if places:
            self.pairs[places[0]] = made
        else:
            self.pairs.append(made)
        return self

    def drop(self, key: str) -> "File":
        """Take an entry out."""
        self.pairs = [pair for pair in self.pairs if pair.key != key.encode()]
        return self

    def tensor(self, name: str) -> Weights:
        """The tensor of that name."""
        return next(tensor for tensor in self.tensors if tensor.name == name.encode())

    def bytes(self) -> bytes:
        """The file."""
        tensors = len(self.tensors) if self.said_tensors is None else self.said_tensors
        pairs = len(self.pairs) if self.said_pairs is None else self.said_pairs
        out = bytearray(b"GGUF" + struct.pack("<IQQ", self.version, tensors % 2**64, pairs % 2**64))
        for pair in self.pairs:
            out += _text(pair.key) + struct.pack("<I", pair.kind) + _value(pair)
        at = 0
        for tensor in self.tensors:
            out += _text(tensor.name) + struct.pack("<I", len(tensor.shape))
            out += b"".join(struct.pack("<Q", side % 2**64) for side in tensor.shape)
            place = at if tensor.offset is None else tensor.offset
            out += struct.pack("<IQ", tensor.kind, place % 2**64)
            at += -(-len(tensor.data) // self.alignment) * self.alignment
        for tensor in self.tensors:
            out += bytes(-len(out) % self.alignment)
            out += tensor.data
        out += bytes(-len(out) % self.alignment)
        return bytes(out)

    def write(self, path: Path) -> Path:
        """The file, where it is wanted."""
        path.write_bytes(self.bytes())
        return path


def _text(data: bytes) -> bytes:
    return struct.pack("<Q", len(data)) + data


def _number(kind: int, value: Any) -> bytes:
    code = CODES.get(kind)
    if code is None:
        return b""
    if code in "fd":
        try:
            return struct.pack(f"<{code}", float(value))
        except (OverflowError, ValueError, TypeError):
            return struct.pack(f"<{code}", 0.0)
    low, high = RANGES[kind]
    number = 0
    with contextlib.suppress(OverflowError, ValueError, TypeError):
        number = int(value)
    return struct.pack(f"<{code}", low + (number - low) % (high - low))


def _value(pair: Pair) -> bytes:
    if pair.inner == RAW:
        return pair.value
    if pair.kind == STRING:
        return _text(pair.value if isinstance(pair.value, bytes) else str(pair.value).encode())
    if pair.kind != ARRAY:
        return pair.value if isinstance(pair.value, bytes) else _number(pair.kind, pair.value)
    head = struct.pack("<IQ", pair.inner, len(pair.value))
    if pair.inner == STRING:
        return head + b"".join(
            _text(v if isinstance(v, bytes) else str(v).encode()) for v in pair.value
        )
    return head + b"".join(_number(pair.inner, value) for value in pair.value)


def read(data: bytes) -> File:
    """Take an honest file apart."""
    at = 8

    def take(code: str) -> Any:
        nonlocal at
        value = struct.unpack_from(f"<{code}", data, at)[0]
        at += struct.calcsize(f"<{code}")
        return value

    def text() -> bytes:
        nonlocal at
        length = take("Q")
        at += length
        return data[at - length : at]

    tensors, pairs = take("Q"), take("Q")
    made = File()
    for _ in range(pairs):
        key, kind = text(), take("I")
        if kind == STRING:
            made.pairs.append(Pair(key, kind, text()))
        elif kind == ARRAY:
            inner, length = take("I"), take("Q")
            values = [text() if inner == STRING else take(CODES[inner]) for _ in range(length)]
            made.pairs.append(Pair(key, kind, values, inner))
        else:
            made.pairs.append(Pair(key, kind, take(CODES[kind])))
    heads = []
    for _ in range(tensors):
        name = text()
        shape = [take("Q") for _ in range(take("I"))]
        heads.append((name, shape, take("I"), take("Q")))
    start = -(-at // made.alignment) * made.alignment
    for number, (name, shape, kind, offset) in enumerate(heads):
        end = heads[number + 1][3] if number + 1 < len(heads) else len(data) - start
        made.tensors.append(Weights(name, shape, kind, data[start + offset : start + end]))
    return made
