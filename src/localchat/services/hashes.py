"""What files hold, in 64 letters; known again as long as a file's size and time stay the same."""

import hashlib
from collections.abc import Callable
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

    def get(self, file: Path, stopped: Callable[[], bool] = lambda: False) -> str | None:
        """The hash, computed if need be; None when that was stopped or the file cannot be read."""
        if (known := self.known(file)) is not None:
            return known
        digest = hashlib.sha256()
        try:
            status = file.stat()
            with file.open("rb") as source:
                while block := source.read(_BLOCK):
                    if stopped():
                        return None
                    digest.update(block)
        except OSError:
            return None
        self._table.put(str(file), status.st_size, status.st_mtime_ns, digest.hexdigest())
        return digest.hexdigest()
