"""How far reading is while the library reads a batch and says nothing: told by the speed so far."""

import threading
import time
from collections.abc import Callable
from types import TracebackType

EVERY = 0.5
"""Seconds after which a person wants to see how far it is."""


class Estimate:
    """Tells of progress within a batch, from a thread of its own; never that it is done.

    `tell` gets the tokens of this batch that are probably read, beginning with 0; `pace` are the tokens
    that are read in a second, as far as is known.
    """

    def __init__(self, tell: Callable[[int], None], count: int, pace: float) -> None:
        self._tell, self._count, self._pace = tell, count, pace
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    def __enter__(self) -> None:
        self._tell(0)
        if self._count / self._pace > EVERY:
            self._thread = threading.Thread(target=self._run, daemon=True)
            self._thread.start()

    def _run(self) -> None:
        began = time.monotonic()
        while not self._over.wait(EVERY):
            read = int(self._pace * (time.monotonic() - began))
            self._tell(min(read, self._count - 1))

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        if self._thread is not None:
            self._thread.join()
