"""A file that takes room on the disk for the last words: let go when the disk is full, made again later."""

import os
import shutil
from pathlib import Path

SIZE = 8_000_000
"""Bytes that are kept: the longest answer fits in many times."""
SPARE = 4 * SIZE
"""Bytes that must be free on the disk before they are taken: others need room too."""
_BLOCK = 1 << 20


class Reserve:
    """The room beside one store. Its failures are silent: without it all works as it did."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.is_used = False
        """Whether it was let go, and there was no room for it since."""

    @property
    def is_needed(self) -> bool:
        """Whether the disk is full but for it."""
        try:
            return shutil.disk_usage(self._file.parent).free < SIZE
        except OSError:
            return False

    def make(self) -> None:
        """Take the room, if it is not taken and there is enough."""
        try:
            if not self._file.exists():
                if shutil.disk_usage(self._file.parent).free < SPARE:
                    return
                self._fill()
            self.is_used = False
        except OSError:
            self._file.unlink(missing_ok=True)

    def _fill(self) -> None:
        with self._file.open("xb") as file:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, SIZE)
                return
            # Zeros would take no room where the disk packs them.
            for start in range(0, SIZE, _BLOCK):
                file.write(os.urandom(min(_BLOCK, SIZE - start)))

    def let_go(self) -> bool:
        """Give the room to whoever writes next; False if there was none."""
        try:
            self._file.unlink()
        except OSError:
            return False
        self.is_used = True
        return True
