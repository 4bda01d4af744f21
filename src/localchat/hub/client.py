"""The app's side of the hub: start its process when it is needed, ask it, believe nothing unchecked.

Many requests may run at once, from many threads; one thread reads the answers and hands each to whoever
waits for it.
"""

import os
import queue
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import msgspec

from localchat.domain.connection import OFFLINE, UPDATE, clicked
from localchat.errors import (
    HubChanged,
    HubDamaged,
    HubDied,
    HubDisk,
    HubError,
    HubGated,
    HubNoSpace,
    HubNotFound,
    HubOffline,
    HubRefused,
    HubStopped,
    HubTaken,
    HubToken,
    HubUnreachable,
    ProtocolError,
)
from localchat.hub import CHILD
from localchat.hub import protocol as p
from localchat.process.child import ChildProcess
from localchat.process.launcher import Launcher
from localchat.text import cause, say

_ERRORS: dict[p.Failure, type[HubError]] = {
    p.Failure.OFFLINE: HubOffline,
    p.Failure.NO_NETWORK: HubUnreachable,
    p.Failure.BUSY: HubUnreachable,
    p.Failure.REFUSED: HubRefused,
    p.Failure.GATED: HubGated,
    p.Failure.TOKEN: HubToken,
    p.Failure.NOT_FOUND: HubNotFound,
    p.Failure.CHANGED: HubChanged,
    p.Failure.DAMAGED: HubDamaged,
    p.Failure.NO_SPACE: HubNoSpace,
    p.Failure.DISK: HubDisk,
    p.Failure.TAKEN: HubTaken,
    p.Failure.STOPPED: HubStopped,
}
# The person's own ways to the network: proxies and certificates are theirs to choose.
_KEPT = (
    "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "all_proxy",
    "no_proxy", "SSL_CERT_FILE", "SSL_CERT_DIR",
)  # fmt: skip

_PURPOSES: dict[type[p.Request], str] = {
    p.Search: "search",
    p.Describe: "model page",
    p.ReadCard: "model card",
    p.ReadPart: "model header",
    p.WhoAmI: "account",
    p.Fetch: "download",
    p.ReadNews: UPDATE,
}
"""What each request is for, as the ledger says it."""
_LAST_WORDS = 2.0
"""Seconds for the ledger's last lines when the process shall end."""

_MOST_WAITING, _LARGE, _MOST_LARGE = 1_000, 1 << 16, 8
"""Answers that may wait to be read; what is larger than so many bytes counts as large, and few may wait."""

_Answer = TypeVar("_Answer", p.Page, p.Described, p.Read, p.Account, p.Discarded)
_Closing = p.Page | p.Described | p.Read | p.Account | p.Fetched | p.Discarded | p.Failed
_Answers = queue.SimpleQueue[p.AnyAnswer | None]


class Hub:
    """The hub's process, started by the first request. A context manager."""

    def __init__(
        self,
        folder: Path,
        log: Path,
        launcher: Launcher | None = None,
        on_connection: Callable[[p.Connected], None] | None = None,
        *,
        usual: str = "A program",
        before: Callable[[], None] = lambda: None,
    ) -> None:
        """`usual` is said of requests outside of `asked`; with an empty one they are refused.

        `before` is called before each request, and may `configure`.
        """
        self._usual, self._before = usual, before
        self._folder, self._log, self._launcher = folder, log, launcher
        self._on_connection = on_connection
        self._decoder = msgspec.msgpack.Decoder(p.AnyEvent)
        self._lock = threading.Lock()
        self._child: ChildProcess | None = None
        self._number = 0
        self._closing: ChildProcess | None = None
        self._place: tuple[int, int] | None = None
        self._waiting: dict[int, tuple[ChildProcess, _Answers]] = {}
        self._settings = p.Configure(request=0)
        self._listening: threading.Thread | None = None
        self.why_offline = ""
        """Why no connection may be opened, in a sentence, where the person's own switch is not the reason."""
        self.sandbox: list[str] = []
        """What the process has given up, in words, once it runs."""
        self.missing: list[str] = []
        """What it could not give up on this system, in sentences, once it runs."""

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self._child is not None and self._child.alive

    @property
    def pid(self) -> int | None:
        """The process's number, while it runs."""
        child = self._child
        return child.pid if child is not None and child.alive else None

    def configure(self, settings: p.Configure) -> None:
        """Take over the person's choices, at once if the process runs; offline, what runs is cut."""
        with self._lock:
            self._settings = settings
            if self._child is not None:
                try:
                    self._child.send(msgspec.msgpack.encode(settings))
                except (OSError, ValueError):
                    return

    def search(self, request: p.Search, started: Callable[[int], None] | None = None) -> p.Page:
        """One page of models; `started` gets the number for `abandon`."""
        return self._ask(request, p.Page, started)

    def describe(
        self, repository: str, started: Callable[[int], None] | None = None
    ) -> p.Described:
        """One repository with its files; `started` gets the number for `abandon`."""
        return self._ask(p.Describe(request=0, repository=repository), p.Described, started)

    def read_card(self, repository: str, revision: str) -> str:
        """The text of a model's page."""
        card = p.ReadCard(request=0, repository=repository, revision=revision)
        return self._ask(card, p.Read).data.decode("utf-8", "replace")

    def read_part(
        self, repository: str, revision: str, path: str, start: int, length: int
    ) -> bytes:
        """Some bytes of a file."""
        part = p.ReadPart(
            request=0,
            repository=repository,
            revision=revision,
            path=path,
            start=start,
            length=length,
        )
        return self._ask(part, p.Read).data

    def who_am_i(self, token: str) -> str:
        """Whose token it is; `HubToken` when it is not valid."""
        return self._ask(p.WhoAmI(request=0, token=token), p.Account).name

    def read_news(self, address: str, started: Callable[[int], None] | None = None) -> bytes:
        """A small file that tells of a newer LocalChat, or its signature."""
        return self._ask(p.ReadNews(request=0, address=address), p.Read, started).data

    def fetch(
        self, request: p.Fetch, started: Callable[[int], None]
    ) -> Iterator[p.Moving | p.Fetched]:
        """Get a file; the last event is `Fetched`. `started` gets the number for `stop`."""
        for event in self._events(request, started):
            if isinstance(event, p.Moving | p.Fetched):
                yield event

    def discard(self, repository: str, path: str) -> None:
        """Delete what is here of a file that was not fetched whole; stop its `fetch` before."""
        self._ask(p.Discard(request=0, repository=repository, path=path), p.Discarded)
        if self._settings.offline and not self._waiting:
            self.close()

    def stop(self, number: int) -> None:
        """Stop a request; what was fetched stays."""
        child = self._child
        if child is not None:
            try:
                child.send(msgspec.msgpack.encode(p.Stop(request=0, target=number)))
            except (OSError, ValueError):
                return

    def abandon(self, number: int) -> None:
        """Stop a question, and wake who waits for its answer at once, whatever the process does."""
        self.stop(number)
        if (waiting := self._waiting.get(number)) is not None:
            stopped = p.Failed(request=number, failure=p.Failure.STOPPED, message=say("Stopped."))
            waiting[1].put(stopped)

    def close(self) -> None:
        """End the process; who waits for an answer gets a `HubStopped`. The next request starts another."""
        with self._lock:
            child, self._child = self._child, None
            if child is None:
                return
            self._closing, listening = child, self._listening
            with suppress(OSError, ValueError):
                child.send(msgspec.msgpack.encode(p.End(request=0)))
        if listening is not None and listening is not threading.current_thread():
            listening.join(_LAST_WORDS)
        child.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _ask(
        self,
        request: p.Request,
        kind: type[_Answer],
        started: Callable[[int], None] | None = None,
    ) -> _Answer:
        for event in self._events(request, started):
            if isinstance(event, kind):
                return event
        raise ProtocolError(say("The hub's process gave an answer to another question."))

    def _events(
        self, request: p.Request, started: Callable[[int], None] | None = None
    ) -> Iterator[p.AnyAnswer]:
        answers: _Answers = queue.SimpleQueue()
        self._before()
        request = msgspec.structs.replace(request, clicked=clicked() or self._usual)
        if self._settings.offline and not isinstance(request, p.Discard):
            self._tell_refused(request)
            raise self._is_offline()
        with self._lock:
            child = self._running(request)
            self._number += 1
            number = self._number
            self._waiting[number] = child, answers
            numbered = msgspec.structs.replace(request, request=number)
            try:
                child.send(msgspec.msgpack.encode(numbered))
            except (OSError, ValueError):
                answers.put(None)
        ended = False
        try:
            if started is not None:
                started(number)
            while not ended:
                event = answers.get()
                if event is None:
                    ended = True
                    raise self._end_of(child)
                ended = isinstance(event, _Closing)
                if isinstance(event, p.Failed):
                    if event.failure is p.Failure.OFFLINE:
                        raise self._is_offline()
                    raise _ERRORS.get(event.failure, HubError)(event.message, event.wait)
                yield event
        finally:
            self._waiting.pop(number, None)
            if not ended:
                self.stop(number)

    def _running(self, request: p.Request) -> ChildProcess:
        """The process, started if need be; with the lock held."""
        if self._settings.offline and not isinstance(request, p.Discard):
            raise self._is_offline()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            status = self._folder.stat()
        except OSError as error:
            raise HubDisk(
                say(
                    "The folder for models, {folder}, cannot be used: {reason}. Is its disk there? "
                    "Choose another folder in Settings.",
                    folder=self._folder,
                    reason=cause(error),
                )
            ) from error
        place = (status.st_dev, status.st_ino)
        if self._child is not None and self._child.alive:
            # The process may write only where the folder was when it started.
            if place == self._place or self._waiting:
                return self._child
            self._child.close()
        extra = {name: os.environ[name] for name in _KEPT if name in os.environ}
        try:
            child = ChildProcess(
                CHILD, [str(self._folder.absolute())], self._log, extra, self._launcher
            )
            child.send(msgspec.msgpack.encode(self._settings))
        except OSError as error:
            raise HubDied(
                say("The process that talks to the hub cannot be started: {error}.", error=error)
            ) from error
        self._child, self._place = child, place
        self._listening = threading.Thread(
            target=self._listen, args=(child,), name="hub", daemon=True
        )
        self._listening.start()
        return child

    def _is_offline(self) -> HubOffline:
        return HubOffline(
            self.why_offline or say("LocalChat is offline: you switched connections off.")
        )

    def _tell_refused(self, request: p.Request) -> None:
        """A line in the ledger for what was asked for while offline."""
        address: str = getattr(request, "address", "")
        place = (address or self._settings.endpoint).partition("//")[2].partition("/")[0]
        name, _, port = place.rpartition(":")
        host = (name if name and port.isdigit() else place).strip("[]").lower()
        purpose = UPDATE if address else _PURPOSES[type(request)]
        if self._on_connection is not None:
            self._on_connection(
                p.Connected(
                    host=host, address="", purpose=purpose, up=0, down=0,
                    result=OFFLINE, began=time.time(), clicked=request.clicked, lines=0,
                )
            )  # fmt: skip

    def _hand_on(self, event: p.AnyAnswer, size: int) -> bool:
        """Give an answer to whoever waits for it; False when more come than are read."""
        waiting = self._waiting.get(event.request)
        if waiting is None:
            return True
        if not _has_room(waiting[1], size):
            return False
        waiting[1].put(event)
        return True

    def _listen(self, child: ChildProcess) -> None:
        """Hand each event to whoever waits for it."""
        try:
            while (payload := child.receive()) is not None:
                event = self._decoder.decode(payload)
                if isinstance(event, p.Connected):
                    if self._on_connection is not None:
                        self._on_connection(event)
                elif isinstance(event, p.Ready):
                    self.sandbox, self.missing = event.sandbox, event.missing
                    if event.version != p.VERSION:
                        break
                elif not self._hand_on(event, len(payload)):
                    break
        except (OSError, ValueError, RecursionError, msgspec.MsgspecError, ProtocolError):
            pass
        with self._lock:
            if self._child is child:
                self._child = None
            waiting_for = [answers for whose, answers in self._waiting.values() if whose is child]
        child.close(grace=0.2)
        for answers in waiting_for:
            answers.put(None)

    def _end_of(self, child: ChildProcess) -> HubError:
        """What to tell when the process has ended in the middle of a request."""
        if child is self._closing:
            return self._is_offline() if self._settings.offline else HubStopped(say("Stopped."))
        return HubDied(
            say(
                "The process that talks to the hub {how}. What was fetched is kept; try again.",
                how=child.how_it_ended(),
            )
        )


def _has_room(answers: _Answers, size: int) -> bool:
    """Whether an answer may wait with the others: an honest process does not say more than is read."""
    return answers.qsize() < (_MOST_LARGE if size > _LARGE else _MOST_WAITING)
