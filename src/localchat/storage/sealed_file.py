"""A file that a passphrase opens: what a person takes away, so that nobody else reads it on the way.

``LCSEALED1``, the work that a try takes (three numbers), 16 bytes of salt, then pieces as in
`storage.state_file`: nothing can be cut off, put in, exchanged or moved without being noticed.
"""

import io
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from localchat.storage.state_file import open_pieces, sealed_piece, sealer

MAGIC = b"LCSEALED1"
SALT = 16
_HEAD = struct.Struct("<III")
_PIECE = 1 << 20


class SealingStream(io.RawIOBase):
    """Takes bytes in their order, and writes them sealed. Whole once it is closed."""

    def __init__(
        self, target: IO[bytes], key: bytes, work: tuple[int, int, int], salt: bytes
    ) -> None:
        super().__init__()
        self._target, self._cipher = target, sealer(key, salt)
        self._held = bytearray()
        target.write(MAGIC + _HEAD.pack(*work) + salt)

    def writable(self) -> bool:
        """It only takes."""
        return True

    def write(self, data: object) -> int:
        """Take bytes."""
        self._held += memoryview(data)  # type: ignore[arg-type]
        while len(self._held) >= _PIECE:
            self._target.write(sealed_piece(self._cipher, bytes(self._held[:_PIECE])))
            del self._held[:_PIECE]
        return memoryview(data).nbytes  # type: ignore[arg-type]

    def close(self) -> None:
        """Write what is held, and the end."""
        if not self.closed:
            if self._held:
                self._target.write(sealed_piece(self._cipher, bytes(self._held)))
            self._target.write(sealed_piece(self._cipher, b"", is_last=True))
        super().close()


def is_sealed(file: Path) -> bool:
    """Whether a file is of this kind."""
    try:
        with file.open("rb") as source:
            return source.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def read_head(source: IO[bytes]) -> tuple[tuple[int, int, int], bytes]:
    """The work and the salt; ValueError if this is no such file."""
    head = source.read(len(MAGIC) + _HEAD.size + SALT)
    if len(head) < len(MAGIC) + _HEAD.size + SALT or not head.startswith(MAGIC):
        raise ValueError("no sealed file")
    memory, passes, lanes = _HEAD.unpack_from(head, len(MAGIC))
    return (memory, passes, lanes), head[-SALT:]


def read_pieces(source: IO[bytes], key: bytes, salt: bytes, name: str) -> Iterator[bytes]:
    """What was sealed, after its head was read; `StateDamaged` at the first piece that is not as it was."""
    return open_pieces(sealer(key, salt), source, name)
