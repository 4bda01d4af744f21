"""How often each model brought its engine down: one that does it again is not started again by itself."""

import threading
import time
from collections import deque
from collections.abc import Callable
from types import TracebackType

from localchat.errors import EngineDied, ModelCrashes
from localchat.text import say

MOST, WITHIN = 2, 600.0
"""Crashes within so many seconds after which a person has to say whether it shall be tried again."""


class Crashes:
    """Counts by the model's file. Safe from many threads."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._lock = clock, threading.Lock()
        self._times: dict[str, deque[float]] = {}

    def note(self, path: str) -> None:
        """A model's engine has died."""
        with self._lock:
            self._times.setdefault(path, deque(maxlen=MOST)).append(self._clock())

    def check(self, path: str) -> None:
        """Raise `ModelCrashes` when a model has crashed too often to be started without a word."""
        with self._lock:
            times = self._times.get(path)
            if times is None or len(times) < MOST or self._clock() - times[0] >= WITHIN:
                return
        raise ModelCrashes(
            say(
                "This model has brought its engine down {crashes} times within {minutes} minutes, so it is "
                "not started again by itself. Your chats are safe. Choose another model, get its file "
                "again, or try it once more.",
                crashes=MOST,
                minutes=round(WITHIN / 60),
            )
        )

    def forgive(self) -> None:
        """The person wants it tried again."""
        with self._lock:
            self._times.clear()

    def watched(self, path: str | None) -> "_Watch":
        """Count it when the engine dies within the block."""
        return _Watch(self, path)


class _Watch:
    def __init__(self, crashes: Crashes, path: str | None) -> None:
        self._crashes, self._path = crashes, path

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._path is not None and isinstance(error, EngineDied):
            self._crashes.note(self._path)
