"""The child's side of `child`: read frames on a thread, answer on another, end with the parent."""

import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from typing import BinaryIO

from localchat.errors import ProtocolError
from localchat.process.faults import keep_words_out
from localchat.process.frames import read_frame, write_frame

PAUSE = 0.25
"""Seconds without a frame after which nobody waits: who asks again at once need not wait for a rest."""


class Channel:
    """The two pipes to the parent.

    `urgent` sees every frame at once on the reading thread, while the other thread works, and
    returns whether it has dealt with it; all other frames wait in a queue. When the parent's pipe
    closes, the process ends at once.
    """

    def __init__(
        self, reading: BinaryIO, writing: BinaryIO, urgent: Callable[[bytes], bool]
    ) -> None:
        self._reading = reading
        self._writing = writing
        self._urgent = urgent
        self._lock = threading.Lock()
        self._waiting: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        threading.Thread(target=self._listen, name="listen", daemon=True).start()

    def send(self, payload: bytes) -> None:
        """Send one frame; ends the process when nobody listens any more."""
        try:
            with self._lock:
                write_frame(self._writing, payload)
        except OSError:
            os._exit(0)

    def frames(self, rest: Callable[[], None] = lambda: None) -> Iterator[bytes]:
        """Frames in their order, for as long as the process lives.

        `rest` is called after a frame was dealt with, once, if no other comes for `PAUSE` seconds.
        """
        yield self._waiting.get()
        while True:
            try:
                payload = self._waiting.get(timeout=PAUSE)
            except queue.Empty:
                rest()
                payload = self._waiting.get()
            yield payload

    def _listen(self) -> None:
        try:
            while (payload := read_frame(self._reading)) is not None:
                if not self._urgent(payload):
                    self._waiting.put(payload)
        except (OSError, ProtocolError):
            pass
        finally:
            # Freed by the system: tearing the library down in an orderly way could hang.
            os._exit(0)


def open_pipes(numbers: list[str]) -> tuple[BinaryIO, BinaryIO]:
    """Open the two inherited pipe ends: file numbers, or handles on Windows."""
    keep_words_out()  # every child begins here
    ends = [int(number) for number in numbers]
    if sys.platform == "win32":
        import msvcrt

        ends = [
            msvcrt.open_osfhandle(end, flag | os.O_BINARY)
            for end, flag in zip(ends, (os.O_RDONLY, os.O_WRONLY), strict=True)
        ]
    return os.fdopen(ends[0], "rb"), os.fdopen(ends[1], "wb")
