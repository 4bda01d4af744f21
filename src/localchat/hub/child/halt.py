"""Stops what waits for the network, from another thread and at once; and knows who asked for it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Self


class Halt:
    """A switch that can be thrown once. With `parent`, it is thrown with that one too."""

    def __init__(self, parent: Self | None = None, *, clicked: str = "") -> None:
        """`clicked` is what the person did to have what this can stop; a parent's if there is one."""
        self.clicked: str = parent.clicked if parent is not None else clicked
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._actions: list[Callable[[], None]] = []
        self._parent = parent
        if parent is not None:
            parent.add(self.stop)

    @property
    def stopped(self) -> bool:
        """Whether it was thrown."""
        return self._event.is_set()

    def stop(self) -> None:
        """Throw it: every action that is registered is done now, on this thread."""
        with self._lock:
            self._event.set()
            actions = list(self._actions)
        for action in actions:
            action()

    def wait(self, seconds: float) -> bool:
        """Wait for so long, or until it is thrown; True when it was."""
        return self._event.wait(seconds)

    @contextmanager
    def calling(self, action: Callable[[], None]) -> Iterator[None]:
        """Have `action` done when it is thrown while the block runs."""
        self.add(action)
        try:
            yield
        finally:
            self.remove(action)

    def forget(self) -> None:
        """Let the parent forget it."""
        if self._parent is not None:
            self._parent.remove(self.stop)

    def add(self, action: Callable[[], None]) -> None:
        """Have `action` done when it is thrown; at once if it was."""
        with self._lock:
            self._actions.append(action)
            stopped = self._event.is_set()
        if stopped:
            action()

    def remove(self, action: Callable[[], None]) -> None:
        """Take back an `add`."""
        with self._lock:
            if action in self._actions:
                self._actions.remove(action)
