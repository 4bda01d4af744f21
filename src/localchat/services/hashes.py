"""What files hold, in 64 letters; known again as long as a file's size and time stay the same."""

import hashlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from localchat.storage.shelf import HashTable

_BLOCK = 1 << 22


class FileHashes:
    """SHA-256 of files, each computed once."""

    def __init__(self, table: HashTable) -> None:
        self._table = table

    def known(self, file: Path) -> str | None:
        """The hash, if it was computed and the file is still the same."""
        try:
            status = file.stat()
        except OSError:
            return None
        return self._table.get(str(file), status.st_size, status.st_mtime_ns)

    def all(self) -> Mapping[str, tuple[int, int, str]]:
        """Size, time and hash of all files whose hash was computed, by path."""
        return self._table.all()

    def note(self, file: Path, sha256: str) -> None:
        """Keep the hash of a file that is known otherwise."""
        with suppress(OSError):
            status = file.stat()
            self._table.put(str(file), status.st_size, status.st_mtime_ns, sha256)

    def get(
        self,
        file: Path,
        stopped: Callable[[], bool] = lambda: False,
        progress: Callable[[int], None] = lambda _: None,
        *,
        again: bool = False,
    ) -> str | None:
        """The hash, computed if need be; None when that was stopped or the file cannot be read.

        `progress` hears of bytes that were read. With `again` it is computed though it is known.
        """
        if not again and (known := self.known(file)) is not None:
            return known
        digest, block = hashlib.sha256(), memoryview(bytearray(_BLOCK))
        try:
            status = file.stat()
            with file.open("rb", buffering=0) as source:
                while count := source.readinto(block):
                    if stopped():
                        return None
                    digest.update(block[:count])
                    progress(count)
        except OSError:
            return None
        self._table.put(str(file), status.st_size, status.st_mtime_ns, digest.hexdigest())
        return digest.hexdigest()
