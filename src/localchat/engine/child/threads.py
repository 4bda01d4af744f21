"""As many threads as are fastest just now: others may need a core.

The library's threads wait for each other some hundred times for each token, and spin while they do,
which is fastest as long as every one has its core. When another program takes a core away, all wait
for the one that has none; then fewer threads are several times faster. So when tokens come slowly one
thread fewer is tried for some of them, and kept if it is much faster; and all of them now and then
again. (The time that the system says the
process computed would tell it at once, but it is brought up to date too seldom.)
"""

import ctypes
import statistics
import time

from localchat.engine.child.model import Model

LOOK, TRY = 8, 3
"""Tokens after which to look how it goes; and for which another number is tried."""

FEWER, MORE, SLOWER = 0.8, 0.97, 1.4
"""Share of the time for a token with which fewer threads, or more, are better; and with which it got bad."""

SOONEST, LATEST = 1.0, 16.0
"""Seconds between two tries; twice as long each time that it was in vain."""


class Threads:
    """Computes tokens with the number of threads that is fastest."""

    def __init__(self, model: Model) -> None:
        self._model, self._full = model, model.threads
        self._count = model.threads
        self._fixed = False
        self._usual = 0.0
        """Seconds for a token with so many threads; 0 while that is not known."""
        self._before: tuple[int, float] | None = None
        """While another number is tried: the one before, and its seconds for a token."""
        self._next, self._wait = 0.0, SOONEST
        self._times: list[float] = []

    def begin(self, *, fixed: bool) -> None:
        """Another answer. One that shall repeat exactly is `fixed`: it takes all threads, always.

        The library adds up long attention in as many parts as there are threads.
        """
        # What a card computes does not depend on them, nor is it over when the library returns.
        self._fixed = fixed or self._full == 1 or bool(self._model.gpu_layers)
        if self._fixed and self._count != self._full:
            self._set(self._full)
            self._usual = 0.0
        self._before = None
        self._times.clear()

    def decode(self, tokens: "ctypes.Array[ctypes.c_int32]") -> int:
        """Compute one token, as `Model.decode` does."""
        if self._fixed:
            return self._model.decode(tokens, 1)
        began = time.perf_counter()
        code = self._model.decode(tokens, 1)
        now = time.perf_counter()
        self._times.append(now - began)
        if len(self._times) >= (LOOK if self._before is None else TRY):
            self._look(statistics.median(self._times), now)
            self._times.clear()
        return code

    def _look(self, seconds: float, now: float) -> None:
        if self._before is not None:
            self._judge(seconds, now)
            return
        is_bad = not self._usual or seconds > SLOWER * self._usual
        self._usual = seconds
        other = self._count
        if is_bad:
            other = max(1, self._count - 1)
        elif now > self._next:
            other = min(self._full, self._count + 1)
        if other != self._count:
            self._before = (self._count, seconds)
            self._set(other)

    def _judge(self, seconds: float, now: float) -> None:
        """Keep the number that was tried, or go back."""
        assert self._before is not None  # noqa: S101 -- only called then
        count, usual = self._before
        self._before = None
        if seconds < (FEWER if self._count < count else MORE) * usual:
            self._usual, self._wait = seconds, SOONEST
        else:
            self._set(count)
            self._usual, self._wait = usual, min(LATEST, 2 * self._wait)
        self._next = now + self._wait

    def _set(self, count: int) -> None:
        self._count = count
        self._model.set_threads(count)
