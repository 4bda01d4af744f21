"""Reads a GGUF header's numbers, texts and lists in bounded time and memory, from a file or elsewhere."""

import re
import struct
from array import array
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from localchat.errors import NotAModel
from localchat.text import say

MAX_ARRAY = 1_000_000
"""Entries of a list; the largest vocabularies have 270,000 words and 600,000 merges."""
MAX_TEXTS = 2_000_000
"""Texts in all lists of a header together."""
MAX_STRING = 4_000_000
MAX_HEADER = 128_000_000
"""Bytes of a header; the largest take 20 MB."""
MAX_FAR_HEADER = 64_000_000
"""Bytes of a header that is fetched from elsewhere."""
KEPT = 512
"""Of lists of whole numbers that are no longer, all values are kept."""

SAMPLE, SAMPLE_TEXT = 8, 120
"""Of lists, how many values are kept to be shown, and how many bytes of each text."""

FIRST_PIECE, LARGEST_PIECE = 1 << 18, 1 << 22
"""Bytes that are fetched at first, and at most at once: each piece is twice as long as the one before."""

WORDS, KINDS_OF_WORDS = "tokenizer.ggml.tokens", "tokenizer.ggml.token_type"
BYTE = 6
"""The kind of a word that stands for one byte."""

_SCALARS = {
    0: "B",
    1: "b",
    2: "<H",
    3: "<h",
    4: "<I",
    5: "<i",
    6: "<f",
    7: "?",
    10: "<Q",
    11: "<q",
    12: "<d",
}
STRING, ARRAY = 8, 9
_BYTE_WORD = re.compile(rb"<0x[0-9A-F]{2}>")
_LONGEST_LENGTH = struct.Struct("<Q")

Scalar = int | float | bool | str


@dataclass(slots=True)
class Words:
    """What the gate must know of a vocabulary, gathered while it is read."""

    doubled: str = ""
    """A word that stands in it twice."""
    bytes_: set[int] = field(default_factory=set)
    """Places of words that stand for a byte, as ``<0x0A>`` does."""
    odd: str = ""
    """A word that looks as if it stood for a byte, and for none that there is."""
    single: set[int] = field(default_factory=set)
    """Bytes that are a word by themselves, or have one that stands for them."""
    _seen: set[int] = field(default_factory=set)
    _count: int = 0

    def add(self, word: bytes) -> None:
        """Look at the next word."""
        place, self._count = self._count, self._count + 1
        if not word:
            return  # the library gives it a name of its own
        mark = hash(word)
        if mark in self._seen:
            self.doubled = self.doubled or word[:60].decode("utf-8", "replace")
        self._seen.add(mark)
        if word.startswith(b"<0x") and word.endswith(b">") and len(word) == 6:  # noqa: PLR2004 -- <0xHH>
            if _BYTE_WORD.fullmatch(word):
                self.bytes_.add(place)
                self.single.add(int(word[3:5], 16))
            else:
                self.odd = self.odd or word.decode("utf-8", "replace")
        elif len(word) == 1:
            self.single.add(word[0])

    def end(self) -> None:
        """All were seen."""
        self._seen = set()


class Array(NamedTuple):
    """A list of metadata; its values are kept only where the gate needs them."""

    kind: int
    length: int
    values: list[int]
    sample: tuple[Scalar, ...] = ()
    """The first few values, for a person to look at."""
    words: Words | None = None
    """Of the vocabulary."""
    byte_places: "tuple[int, ...]" = ()
    """Of the kinds of words: the places of those that shall stand for a byte."""


class Source(Protocol):
    """Where bytes come from."""

    def read(self, count: int, /) -> bytes:
        """At most so many bytes; fewer at the end."""


class Far:
    """A file elsewhere: hands out bytes in order, and fetches them in growing pieces."""

    def __init__(self, size: int, fetch: Callable[[int, int], bytes]) -> None:
        self._size, self._fetch = min(size, MAX_FAR_HEADER), fetch
        self._data, self._used = b"", 0
        self._fetched, self._piece = 0, FIRST_PIECE

    def read(self, count: int, /) -> bytes:
        """The next bytes, fetched if need be."""
        while len(self._data) - self._used < count and self._fetched < self._size:
            length = min(self._piece, self._size - self._fetched)
            more = self._fetch(self._fetched, length)
            if len(more) != length:
                break
            self._data, self._used = self._data[self._used :] + more, 0
            self._fetched += length
            self._piece = min(2 * self._piece, LARGEST_PIECE)
        data = self._data[self._used : self._used + count]
        self._used += len(data)
        return data


class Reader:
    """Reads from a source, never past its end nor past the header's limit."""

    def __init__(self, source: Source, size: int, limit: int) -> None:
        self._source, self._size, self._limit, self._at = source, size, limit, 0
        self._texts_left = MAX_TEXTS

    @property
    def position(self) -> int:
        """How many bytes were read."""
        return self._at

    def take(self, count: int) -> bytes:
        """The next bytes; `NotAModel` when there are not so many, or more than a header has."""
        if self._at + count > self._size:
            raise NotAModel(
                say("The model file is cut short: its header ends too early. Get it again.")
            )
        if self._at + count > self._limit:
            raise NotAModel(
                say("The model file is damaged: its header is longer than any model's.")
            )
        data = self._source.read(count)
        if len(data) != count:
            raise NotAModel(say("The model file became shorter while it was read. Get it again."))
        self._at += count
        return data

    def number(self, code: str) -> int:
        """The next whole number, of a kind of `struct`."""
        return int(struct.unpack(code, self.take(struct.calcsize(code)))[0])

    def string(self, limit: int = MAX_STRING) -> str:
        """The next text, of at most so many bytes."""
        length = self.number("<Q")
        if length > limit:
            raise NotAModel(
                say(
                    "The model file is damaged: a text of {length} bytes in its header.",
                    length=length,
                )
            )
        return self.take(length).decode("utf-8", "replace")

    def scalar(self, kind: int) -> Scalar:
        """The next value, of a kind of the format's."""
        if kind == STRING:
            return self.string()
        code = _SCALARS.get(kind)
        if code is None:
            raise NotAModel(
                say("The model file is damaged: unknown type {kind} in its header.", kind=kind)
            )
        data = self.take(struct.calcsize(code))
        if code == "?":
            return data != b"\0"
        value = struct.unpack(code, data)[0]
        return float(value) if isinstance(value, float) else int(value)

    def array(self, key: str = "") -> Array:
        """A list; of the vocabulary, what is in it is looked at."""
        kind, length = self.number("<I"), self.number("<Q")
        if length > MAX_ARRAY:
            raise NotAModel(
                say(
                    "The model file is damaged: a list of {length} entries in its header.",
                    length=length,
                )
            )
        if kind == STRING:
            return self._texts(length, Words() if key == WORDS else None)
        code = _SCALARS.get(kind)
        if code is None:
            raise NotAModel(say("The model file is damaged: a list of lists in its header."))
        data = self.take(length * struct.calcsize(code))
        small = code[-1] in "iI" and length <= KEPT
        values = list(struct.unpack(f"<{length}{code[-1]}", data)) if small else []
        sample = struct.unpack_from(f"<{min(length, SAMPLE)}{code[-1]}", data)
        places: tuple[int, ...] = ()
        if key == KINDS_OF_WORDS and code[-1] in "iI":
            places = _places_of(data, BYTE)
        return Array(kind, length, values, sample, byte_places=places)

    def _texts(self, length: int, words: Words | None) -> Array:
        """A list of texts: read in large pieces, since there are many."""
        sample: list[Scalar] = []
        self._need(8 * length)
        self._texts_left -= length
        if self._texts_left < 0:
            raise NotAModel(
                say("The model file is damaged: its header is longer than any model's.")
            )
        for place in range(length):
            (size,) = _LONGEST_LENGTH.unpack(self.take(8))
            if size > MAX_STRING:
                raise NotAModel(say("The model file is damaged: a text in a list is too long."))
            text = self.take(size)
            if place < SAMPLE:
                sample.append(text[:SAMPLE_TEXT].decode("utf-8", "replace"))
            if words is not None:
                words.add(text)
        if words is not None:
            words.end()
        return Array(STRING, length, [], tuple(sample), words)

    def _need(self, count: int) -> None:
        """`NotAModel` unless there are so many bytes left."""
        if self._at + count > self._size:
            raise NotAModel(
                say("The model file is cut short: its header ends too early. Get it again.")
            )


def _places_of(data: bytes, kind: int) -> tuple[int, ...]:
    numbers = array("i")
    numbers.frombytes(data)
    return tuple(place for place, number in enumerate(numbers) if number == kind)
