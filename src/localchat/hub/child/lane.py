"""One connection at work on one stretch of a file, however often the line breaks."""

import threading
import time
from collections.abc import Callable

from localchat.hub import protocol as p
from localchat.hub.child.failure import CUT, STALLED, HubError
from localchat.hub.child.halt import Halt
from localchat.hub.child.journal import Span
from localchat.hub.child.limiter import Limiter
from localchat.hub.child.part import Part
from localchat.hub.child.retry import Retries
from localchat.hub.child.source import Source
from localchat.text import say

_SLOWEST = 512
"""Bytes each second below which a connection counts as dead."""
_WORTH = 1 << 16
"""Bytes after which a connection that breaks was worth its while."""
_BUFFER = 1 << 19


class Lane:
    """A thread that fills `span`. `wake` is called whenever there is something to look at."""

    def __init__(
        self,
        source: Source,
        part: Part,
        span: Span,
        limiter: Limiter,
        patience: float,
        halt: Halt,
        wake: Callable[[], None],
    ) -> None:
        self._source, self._part, self._limiter, self._wake = source, part, limiter, wake
        self._patience = patience
        self._halt = Halt(halt)
        self.span = span
        self.leaves = False
        """Set when there is one connection too many."""
        self.moved = 0
        """Bytes that came."""
        self.rest: tuple[float, str] | None = None
        """Until when it waits, by the monotonic clock, and for what."""
        self.error: BaseException | None = None
        """What ended it."""
        self.ended = False
        """Whether it is over, with or without an `error`."""
        threading.Thread(target=self._run, name="lane", daemon=True).start()

    def stop(self) -> None:
        """End it at once."""
        self.leaves = True
        self._halt.stop()

    def _run(self) -> None:
        try:
            self._fill()
        except BaseException as error:  # noqa: BLE001 -- handed to the thread that waits for it
            self.error = error
        self._halt.forget()
        self.ended = True
        self._wake()

    @property
    def _at_work(self) -> bool:
        return bool(self.span.left) and not (self.leaves or self.span.dropped or self._halt.stopped)

    def _fill(self) -> None:
        """Ask for what is missing until it is here."""
        retries = Retries()
        while self._at_work:
            before, error = self.moved, HubError(p.Failure.NO_NETWORK, say(CUT))
            try:
                self._receive()
            except HubError as what:
                error = what
            if self.moved - before >= _WORTH:
                retries.worked()
            if self._at_work:
                self._pause(retries.wait_after(error), error.message)

    def _pause(self, seconds: float, why: str) -> None:
        self.rest = time.monotonic() + seconds, why
        self._wake()
        self._halt.wait(seconds)
        self.rest = None

    def _receive(self) -> None:
        """Ask for the rest of the stretch, and write what comes."""
        span = self.span
        with self._source.open(span.at, span.end, self._halt) as (reply, before):
            buffer = memoryview(bytearray(_BUFFER))
            skipped, seen, since = before, 0, time.monotonic()
            while self._at_work:
                count = reply.receive(buffer[: self._limiter.piece(_BUFFER)])
                if not count:
                    return
                self.moved += count
                self._limiter.take(count, self._halt)
                unwanted = min(skipped, count)
                skipped -= unwanted
                if unwanted < count:
                    self._part.write(span, buffer[unwanted:count])
                seen += count
                now = time.monotonic()
                if now - since > self._patience:
                    if seen < _SLOWEST * self._patience and not self._limiter.rate:
                        raise HubError(p.Failure.NO_NETWORK, say(STALLED))
                    seen, since = 0, now
