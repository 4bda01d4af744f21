"""One limit of speed for all transfers together."""

import threading
import time

from localchat.hub.child.halt import Halt

_SAVED = 0.1
"""Seconds' worth of bytes that may go at once after a pause."""
_STEP = 0.1
"""Seconds between looks at whether the limit has changed."""
_LEAST = 4096


class Limiter:
    """Gives out times at which bytes may come. Safe from many threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rate, self._free_at = 0, 0.0
        self._version = 0

    def set(self, rate: int) -> None:
        """Allow so many bytes each second; 0 for as many as come."""
        with self._lock:
            if rate != self._rate:
                self._rate, self._free_at = rate, time.monotonic()
                self._version += 1

    @property
    def rate(self) -> int:
        """The bytes each second that are allowed; 0 for no limit."""
        return self._rate

    def piece(self, most: int) -> int:
        """How many bytes to read at once, so that the limit is felt evenly."""
        return max(_LEAST, min(most, self._rate // 20)) if self._rate else most

    def take(self, count: int, halt: Halt) -> None:
        """Wait until `count` more bytes are allowed, the limit changes, or it is halted."""
        with self._lock:
            if not self._rate:
                return
            version, now = self._version, time.monotonic()
            self._free_at = max(self._free_at, now - _SAVED) + count / self._rate
            until = self._free_at
        while (left := until - time.monotonic()) > 0 and version == self._version:
            if halt.wait(min(left, _STEP)):
                return
