"""What the hub was asked, with its answers: kept for a while, and not asked again before it allows it."""

import threading
import time
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import msgspec

from localchat.domain.connection import asked
from localchat.domain.repository import HubFile
from localchat.engine.gguf import Header, read_stream
from localchat.errors import HubUnreachable
from localchat.hub import protocol as p
from localchat.services.network import Network
from localchat.text import figure, say

KEPT = 600.0
"""Seconds for which an answer is good."""
MOST = 300
"""Answers that are kept."""
_PIECE = 4 << 20

_Answer = TypeVar("_Answer")


class Lookups:
    """Asks the hub. Safe from many threads."""

    def __init__(self, network: Network, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` tells seconds that only grow."""
        self._network, self._clock = network, clock
        self._lock = threading.Lock()
        self._answers: dict[tuple[Any, ...], tuple[float, Any]] = {}
        self._closed_until = 0.0
        self._searches: set[int] = set()

    def search(self, request: p.Search) -> p.Page:
        """One page of a search; `HubStopped` after `stop`."""
        mine: list[int] = []

        def started(number: int) -> None:
            with self._lock:
                self._searches.add(number)
            mine.append(number)

        try:
            with asked("Search in Discover"):
                return self._ask(
                    ("search", *msgspec.structs.astuple(request)),
                    lambda: self._network.hub.search(request, started),
                )
        finally:
            with self._lock:
                self._searches.difference_update(mine)

    def stop(self) -> None:
        """End the searches that run, at once."""
        with self._lock:
            running = list(self._searches)
        for number in running:
            self._network.hub.abandon(number)

    def describe(self, repository: str) -> p.Described:
        """One repository with its files."""
        with asked("Open a model's page"):
            return self._ask(
                ("describe", repository), lambda: self._network.hub.describe(repository)
            )

    def card(self, repository: str, revision: str) -> str:
        """The text of a model's page."""
        with asked("Read a model's description"):
            return self._ask(
                ("card", repository, revision),
                lambda: self._network.hub.read_card(repository, revision),
            )

    def header(self, repository: str, revision: str, files: Sequence[HubFile]) -> Header:
        """The header of a model on the hub, in one file or in several; `NotAModel` if it is none."""

        def read(file: HubFile) -> Header:
            def fetch(start: int, length: int) -> bytes:
                return self._bytes(repository, revision, file.path, start, length)

            return read_stream(file.name, file.size, fetch)

        def read_all() -> Header:
            header = read(files[0])
            for file in files[1:]:
                header.add(read(file))
            return header

        with asked("Look whether a model fits"):
            return self._ask(("header", repository, revision, files[0].path), read_all)

    def known_header(self, repository: str, revision: str, file: HubFile) -> Header | None:
        """The header of a model with this first file, if it was read already."""
        found = self._answers.get(self._key(("header", repository, revision, file.path)))
        return found[1] if found else None

    def _bytes(self, repository: str, revision: str, path: str, start: int, length: int) -> bytes:
        data = b""
        while len(data) < length:
            piece = min(_PIECE, length - len(data))
            got = self._network.hub.read_part(repository, revision, path, start + len(data), piece)
            data += got
            if len(got) < piece:
                break
        return data

    def _key(self, question: tuple[Any, ...]) -> tuple[Any, ...]:
        return (self._network.endpoint, *question)

    def _ask(self, question: tuple[Any, ...], ask: Callable[[], _Answer]) -> _Answer:
        key, now = self._key(question), self._clock()
        with self._lock:
            known = self._answers.get(key)
            left = self._closed_until - now
        if known is not None and now - known[0] < KEPT:
            answer: _Answer = known[1]
            return answer
        if left > 0:
            raise HubUnreachable(
                say("The hub asked to wait: {left} seconds are left.", left=figure(left)), left
            )
        try:
            answer = ask()
        except HubUnreachable as error:
            if error.wait > 0:
                with self._lock:
                    self._closed_until = self._clock() + error.wait
            raise
        with self._lock:
            self._answers.pop(key, None)
            self._answers[key] = (self._clock(), answer)
            while len(self._answers) > MOST:
                self._answers.pop(next(iter(self._answers)))
        return answer
