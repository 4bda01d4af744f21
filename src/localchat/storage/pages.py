"""The pages of a damaged database, read one by one through the cipher: those that are as they were written.

Each page is sealed, so a damaged one is known, and all others can be trusted. Of the trees that the
pages form (see sqlite.org/fileformat2.html) some branches may be gone: the leaves below them are found
all the same.
"""

import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

import apsw

PAGE = 4096
SALT = 16
"""Bytes at the beginning of the file, with which the cipher makes its key."""
LOG_HEAD, FRAME_HEAD = 32, 24
"""Bytes before the first part of a log, and before the page in each."""
_USABLE = PAGE - 32
"""Bytes of a page that hold content: behind them is its seal."""
_INTERIOR_INDEX, _INTERIOR, _INDEX, _LEAF = 2, 5, 10, 13
_OF_SCHEMA = 5
"""Columns of the list of all tables."""
_MORE = 0x80

Row = tuple[int, list[Any]]
"""The number of a row (0 where it has none), and its columns as they are stored."""


class Pages:
    """The pages of one file with its log, in a copy of its own. A context manager."""

    def __init__(self, database: Path, key: bytes, scratch: Path, salt: bytes = b"") -> None:
        """`scratch` is written and deleted again; `salt` stands in for the file's own."""
        self._scratch = scratch
        older = _image(database, scratch, salt)
        self._connection = apsw.Connection(str(scratch))
        self._connection.pragma("cipher", "chacha20")
        self._connection.pragma("hexkey", key.hex())
        with suppress(apsw.Error):
            self._connection.pragma(
                "user_version"
            )  # the key is made; it may be the first page that is bad
        self.count = scratch.stat().st_size // PAGE
        self.damaged = 0
        self._kinds: dict[int, int] = {}
        """What each page that can be read seems to be."""
        self._stale: set[int] = set()
        """Pages of which only an older state can be read: what goes on in others may not fit any more."""
        for number in range(1, self.count + 1):
            self._take(number, older.get(number, []))

    def _take(self, number: int, older: list[bytes]) -> None:
        page = self._read(number)
        while page is None and older:
            self._put(number, older.pop())
            self._stale.add(number)
            page = self._read(number)
        if page is None:
            self.damaged += 1
        else:
            self._kinds[number] = page[100 if number == 1 else 0]

    def _read(self, number: int) -> bytes | None:
        try:
            whole, page = self._connection.read("main", 0, (number - 1) * PAGE, PAGE)
        except apsw.Error:
            return None
        return bytes(page) if whole else None

    def _page(self, number: int) -> bytes:
        """A page; KeyError if it is damaged, or not there."""
        page = self._read(number) if number in self._kinds else None
        if page is None:
            raise KeyError(number)
        return page

    def _put(self, number: int, page: bytes) -> None:
        with self._scratch.open("rb+") as file:
            file.seek((number - 1) * PAGE)
            file.write(page)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(apsw.Error):
            self._connection.close()
        for side in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                Path(f"{self._scratch}{side}").unlink(missing_ok=True)

    # --- trees -----------------------------------------------------------------------------------

    def roots(self) -> dict[str, int]:
        """Where the tree of each table begins; empty if that is not known any more."""
        found = {}
        for leaf in self.leaves(1):
            for _, columns in self.rows(leaf):
                if (
                    len(columns) == _OF_SCHEMA
                    and columns[0] == "table"
                    and isinstance(columns[3], int)
                ):
                    found[str(columns[1])] = columns[3]
        return found

    def leaves(self, root: int) -> Iterator[int]:
        """The pages of a tree that hold rows, as far as it hangs together."""
        waiting, seen = [root], set[int]()
        while waiting:
            number = waiting.pop()
            if number in seen or number not in self._kinds:
                continue
            seen.add(number)
            kind = self._kinds[number]
            if kind in {_LEAF, _INDEX, _INTERIOR_INDEX}:
                yield number
            if kind in {_INTERIOR, _INTERIOR_INDEX}:
                waiting += self._children(number)

    def free(self) -> set[int]:
        """Pages that hold nothing any more."""
        found: set[int] = set()
        trunk = _number(self._page(1), 32) if 1 in self._kinds else 0
        while trunk in self._kinds and trunk not in found:
            page = self._page(trunk)
            count = min(_number(page, 4), (_USABLE - 8) // 4)
            found |= {trunk, *struct.unpack_from(f">{count}I", page, 8)}
            trunk = _number(page, 0)
        return found

    def all_leaves(self) -> Iterator[int]:
        """Every page that looks as if it held rows of a table."""
        return (number for number, kind in self._kinds.items() if kind == _LEAF)

    def rows(self, number: int) -> Iterator[Row]:
        """The rows on a page; those of which a part is damaged are left out."""
        page, start = self._page(number), 100 if number == 1 else 0
        kind, count = page[start], int.from_bytes(page[start + 3 : start + 5])
        cells = start + (12 if kind in {_INTERIOR, _INTERIOR_INDEX} else 8)
        for place in range(min(count, (_USABLE - cells) // 2)):
            at = int.from_bytes(page[cells + 2 * place : cells + 2 * place + 2])
            with suppress(IndexError, ValueError, KeyError, struct.error, UnicodeDecodeError):
                at += 4 if kind == _INTERIOR_INDEX else 0
                yield self._row(page, at, kind, is_whole=number in self._stale)

    def _children(self, number: int) -> Iterator[int]:
        page, start = self._page(number), 100 if number == 1 else 0
        count = int.from_bytes(page[start + 3 : start + 5])
        for place in range(min(count, (_USABLE - start - 12) // 2)):
            at = int.from_bytes(page[start + 12 + 2 * place : start + 14 + 2 * place])
            if at + 4 <= _USABLE:
                yield _number(page, at)
        yield _number(page, start + 8)

    def _row(self, page: bytes, at: int, kind: int, *, is_whole: bool) -> Row:
        """One row; with `is_whole` only if it does not go on in another page."""
        size, at = _varint(page, at)
        key = 0
        if kind == _LEAF:
            key, at = _varint(page, at)
        payload = self._payload(page, at, size, kind, is_whole=is_whole)
        return key, _columns(payload)

    def _payload(self, page: bytes, at: int, size: int, kind: int, *, is_whole: bool) -> bytes:
        """The bytes of a row, from its page and those in which it goes on."""
        most = _USABLE - 35 if kind == _LEAF else (_USABLE - 12) * 64 // 255 - 23
        if size <= most:
            return page[at : at + size]
        least = (_USABLE - 12) * 32 // 255 - 23
        here = least + (size - least) % (_USABLE - 4)
        here = here if here <= most else least
        parts, rest, following = [page[at : at + here]], size - here, _number(page, at + here)
        while rest > 0:
            if is_whole or following in self._stale:
                raise KeyError(following)
            more = self._page(following)
            parts.append(more[4 : 4 + min(rest, _USABLE - 4)])
            rest -= len(parts[-1])
            following = _number(more, 0)
        return b"".join(parts)


def read_salt(database: Path) -> bytes:
    """What the cipher of a file begins with; empty if it cannot be read."""
    try:
        with database.open("rb") as file:
            return file.read(SALT)
    except OSError:
        return b""


def _image(database: Path, scratch: Path, salt: bytes) -> dict[int, list[bytes]]:
    """Write the file as its log makes it; what stood in a page before is given back, oldest first."""
    older: dict[int, list[bytes]] = {}
    with database.open("rb") as source, scratch.open("wb") as target:
        while block := source.read(1 << 20):
            target.write(block)
        target.truncate((target.tell() + PAGE - 1) // PAGE * PAGE)
    with scratch.open("rb+") as file:
        for number, page in _frames(Path(f"{database}-wal")):
            file.seek((number - 1) * PAGE)
            before = file.read(PAGE)
            if before:
                older.setdefault(number, []).append(before)
            file.seek((number - 1) * PAGE)
            file.write(page)
        if salt:
            file.seek(0)
            file.write(salt)
    return older


def _frames(log: Path) -> Iterator[tuple[int, bytes]]:
    """The pages in a log that belong to it, up to the last that ended something; whatever its sums say."""
    try:
        data = log.read_bytes()
    except OSError:
        return
    salts, found, ended = data[16:24], [], 0
    for at in range(LOG_HEAD, len(data) - FRAME_HEAD - PAGE + 1, FRAME_HEAD + PAGE):
        head = data[at : at + FRAME_HEAD]
        if not belongs(head, salts):
            continue
        number = _number(head, 0)
        if 0 < number < 1 << 24:
            found.append((number, data[at + FRAME_HEAD : at + FRAME_HEAD + PAGE]))
            ended = len(found) if _number(head, 4) else ended
    yield from found[:ended]


def belongs(head: bytes, salts: bytes) -> bool:
    """Whether a part of a log is of the same log as its head, even where a bit of either has changed."""
    return head[8:12] == salts[:4] or head[12:16] == salts[4:]


def _number(data: bytes, at: int) -> int:
    (number,) = struct.unpack_from(">I", data, at)
    return int(number)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for _ in range(8):
        byte = data[at]
        at += 1
        value = value << 7 | byte & 0x7F
        if byte < _MORE:
            return value, at
    return value << 8 | data[at], at + 1


_SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)


def _columns(record: bytes) -> list[Any]:
    end, at = _varint(record, 0)
    kinds, columns, place = [], [], end
    while at < end:
        kind, at = _varint(record, at)
        kinds.append(kind)
    for kind in kinds:
        size = _SIZES[kind] if kind < len(_SIZES) else (kind - 12) // 2
        columns.append(_value(kind, record[place : place + size], size))
        place += size
    return columns


def _value(kind: int, data: bytes, size: int) -> Any:
    if len(data) != size or kind in {10, 11}:
        raise ValueError(kind)
    match kind:
        case 0:
            return None
        case 7:
            return struct.unpack(">d", data)[0]
        case 8 | 9:
            return kind - 8
        case _ if kind < len(_SIZES):
            return int.from_bytes(data, signed=True)
        case _:
            return data.decode() if kind % 2 else data
