"""How fast a transfer goes, and whether one more connection made it faster."""

import time
from collections import deque

_LOOK = 1.5
"""Seconds between looks at whether another connection helps."""
_WORTH = 1.15
"""How many times as fast it has to be for that."""
_SPAN = 3.0
"""Seconds over which the speed is told."""


class Pace:
    """Counts bytes, for one transfer on one thread."""

    def __init__(self, done: int) -> None:
        now = time.monotonic()
        self._seen: deque[tuple[float, int]] = deque([(now, done)])
        self._looked, self._done = now, done
        self._count, self._before = 1, 0.0
        self._settled = False

    @property
    def rate(self) -> float:
        """Bytes each second over the last few."""
        (then, before), (now, done) = self._seen[0], self._seen[-1]
        return (done - before) / (now - then) if now > then else 0.0

    def note(self, done: int) -> None:
        """So much is here now."""
        now = time.monotonic()
        self._seen.append((now, done))
        while now - self._seen[0][0] > _SPAN and len(self._seen) > 2:
            self._seen.popleft()

    def connections(self, most: int, active: int) -> int:
        """How many connections there should be, of which `active` are at work."""
        now, done = self._seen[-1]
        if not self._settled and now - self._looked >= _LOOK and active >= self._count:
            rate = (done - self._done) / (now - self._looked)
            self._looked, self._done = now, done
            self._judge(rate, most)
        return min(self._count, most)

    def _judge(self, rate: float, most: int) -> None:
        if self._before and rate < _WORTH * self._before:
            self._count, self._settled = max(1, self._count - 1), True
        elif self._count >= most:
            self._settled = True
        elif rate:
            self._before = rate
            self._count += 1
