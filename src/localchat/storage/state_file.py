"""What a model has read of a chat, on disk: a sealed file of pieces, since it holds the chat itself.

The file is ``LCSTATE1``, 16 bytes of salt, then pieces: four bytes of length (little-endian, its
highest bit marks the last piece) and that many bytes of AES-256-GCM. The key comes from the store's
key and the salt (HKDF-SHA256); a piece's nonce is its number, and its length with the mark is
authenticated, so that nothing can be cut off, put in, exchanged or moved without being noticed. Not
compressed: the numbers of a cache are noise to a compressor.
"""

import os
import struct
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO

from localchat.errors import StateDamaged

MAGIC = b"LCSTATE1"
MOST = 16 << 20
"""The most bytes of a piece."""

_SALT = 16
_LENGTH = struct.Struct("<I")
_LAST = 1 << 31


def write_state(file: Path, key: bytes, pieces: Iterable[bytes]) -> int:
    """Write a state whole or not at all; return its size in bytes. OSError when the disk is full.

    Whatever `pieces` raises leaves an older file as it was.
    """
    part = file.with_suffix(".part")
    file.parent.mkdir(parents=True, exist_ok=True)
    salt = os.urandom(_SALT)
    try:
        with part.open("wb") as target:
            part.chmod(0o600)
            target.write(MAGIC + salt)
            for sealed in _seal(_cipher(key, salt), pieces):
                target.write(sealed)
            size = target.tell()
        part.replace(file)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    return size


def read_state(file: Path, key: bytes) -> Iterator[bytes]:
    """Read the pieces of a state; `StateDamaged` at the first that is not as it was written."""
    try:
        with file.open("rb") as source:
            head = source.read(len(MAGIC) + _SALT)
            if len(head) < len(MAGIC) + _SALT or not head.startswith(MAGIC):
                raise StateDamaged(f"{file.name} is no state.")
            yield from _open(_cipher(key, head[len(MAGIC) :]), source, file.name)
    except OSError as error:
        raise StateDamaged(f"{file.name} cannot be read: {error.strerror}.") from error


class _Cipher:
    """Seals and opens the pieces of one file, each with its number."""

    def __init__(self, key: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._cipher = AESGCM(key)
        self._number = 0

    def _nonce(self) -> bytes:
        self._number += 1
        return self._number.to_bytes(12, "little")

    def seal(self, data: bytes, head: bytes) -> bytes:
        return self._cipher.encrypt(self._nonce(), data, head)

    def open(self, data: bytes, head: bytes) -> bytes:
        return self._cipher.decrypt(self._nonce(), data, head)


def _cipher(key: bytes, salt: bytes) -> _Cipher:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return _Cipher(HKDF(SHA256(), 32, salt, b"localchat state").derive(key))


def sealer(key: bytes, salt: bytes) -> _Cipher:
    """What seals and opens the pieces of another kind of file in the same way."""
    return _cipher(key, salt)


def sealed_piece(cipher: _Cipher, piece: bytes, *, is_last: bool = False) -> bytes:
    """One piece as it stands in a file."""
    return _sealed(cipher, piece, _LAST if is_last else 0)


def open_pieces(cipher: _Cipher, source: IO[bytes], name: str) -> Iterator[bytes]:
    """The pieces of a file; `StateDamaged` at the first that is not as it was written."""
    return _open(cipher, source, name)


def _seal(cipher: _Cipher, pieces: Iterable[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        yield _sealed(cipher, piece, 0)
    yield _sealed(cipher, b"", _LAST)


def _sealed(cipher: _Cipher, piece: bytes, mark: int) -> bytes:
    head = _LENGTH.pack((len(piece) + _TAG) | mark)
    return head + cipher.seal(piece, head)


_TAG = 16


def _open(cipher: _Cipher, source: IO[bytes], name: str) -> Iterator[bytes]:
    from cryptography.exceptions import InvalidTag

    while True:
        head = source.read(_LENGTH.size)
        if len(head) < _LENGTH.size:
            raise StateDamaged(f"{name} ends too early.")
        (length,) = _LENGTH.unpack(head)
        size = length & ~_LAST
        if size > MOST + _TAG:
            raise StateDamaged(f"{name} announces a piece of {size} bytes.")
        try:
            piece = cipher.open(source.read(size), head)
        except (InvalidTag, ValueError) as error:
            raise StateDamaged(f"{name} is damaged, or sealed with another key.") from error
        if length & _LAST:
            return
        yield piece
