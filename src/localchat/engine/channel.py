"""The way to an engine's child: requests go out numbered, and what comes back is checked."""

import threading
from collections.abc import Iterator
from typing import NoReturn, TypeVar

import msgspec

from localchat.engine import protocol as p
from localchat.engine.failures import error_of
from localchat.errors import Cancelled, EngineDied, EngineError, ProtocolError
from localchat.process.child import ChildProcess
from localchat.text import say

GRACE = 10.0
"""Seconds after which a child that was asked to stop, and does not, is ended."""

_Closing = TypeVar(
    "_Closing", p.Loaded, p.Adapted, p.Prompted, p.Measured, p.Rated, p.Probed, p.Restored
)


class Channel:
    """Holds one child at a time. `cancel`, `close` and `kill` may come from any thread.

    Everything else belongs to one thread at a time. When the child dies, the call that waits for it
    raises `EngineDied` with the last lines of the log; what no honest child says ends it.
    """

    def __init__(self) -> None:
        self._child: ChildProcess | None = None
        self._decoder = msgspec.msgpack.Decoder(p.AnyEvent)
        self._number = 0
        self._under_way = 0
        """The request that was not closed yet; 0 when there is none."""
        self._stubborn = False
        self._closing = threading.Lock()
        self.was_killed = False
        """Whether the last child that died was ended from outside, as when memory runs out."""
        self.ready: p.Ready | None = None
        """What the child said of itself when it started."""
        self.loaded: p.Loaded | None = None
        """What the child has loaded, if anything."""

    @property
    def alive(self) -> bool:
        """Whether the child runs."""
        return self._child is not None and self._child.alive

    def open(self, child: ChildProcess) -> p.Ready:
        """Hold a child that was started, and hear its greeting."""
        self._child = child
        event = self._receive()
        if not isinstance(event, p.Ready):
            self.strange(type(event).__name__)
        if event.version != p.VERSION:
            self.strange(f"version {event.version} of the protocol")
        self.ready = event
        return event

    def number(self) -> int:
        """The number of the next request."""
        self._number += 1
        return self._number

    def send(self, request: p.Request) -> int:
        """Send a request; returns its number."""
        if self._child is None:
            raise EngineError(say("No model is loaded."))
        try:
            self._child.send(msgspec.msgpack.encode(request))
        except (OSError, ValueError):
            raise self._died() from None
        return request.request

    def ask(self, request: p.Request, kind: type[_Closing]) -> _Closing:
        """Send a request, and wait for the event that closes it."""
        for event in self.events(self.send(request)):
            if isinstance(event, kind):
                return event
        self.kill()
        raise ProtocolError(say("The engine gave an answer to another question."))

    def events(self, number: int) -> Iterator[p.AnyEvent]:
        """Events of one request, up to its closing one; a `Failed` is raised as its error."""
        closing = (
            p.Loaded
            | p.Adapted
            | p.Shown
            | p.Answered
            | p.Prompted
            | p.Measured
            | p.Rated
            | p.Probed
            | p.Saved
            | p.Restored
            | p.Failed
        )
        self._under_way = number
        while self._under_way:
            event = self._receive()
            if isinstance(event, p.Ready) or event.request != number:
                self.strange(say("an answer to another question"))
            if isinstance(event, closing):
                self._under_way = 0
            if isinstance(event, p.Failed):
                raise error_of(event)
            yield event

    def cancel(self) -> None:
        """Stop what runs now, if anything does."""
        child = self._child
        if child is not None and child.alive:
            number = self._number
            try:
                child.send(msgspec.msgpack.encode(p.Cancel(request=0, target=number)))
            except (OSError, ValueError):
                return
            if self._under_way == number:
                insist = threading.Timer(GRACE, self._insist, (child, number))
                insist.daemon = True
                insist.start()

    def _insist(self, child: ChildProcess, number: int) -> None:
        """End a child that still works on what it was asked to stop."""
        if self._under_way == number and self._child is child:
            self._stubborn = True
            child.kill()

    def close(self) -> None:
        """End the child and free its memory."""
        child = self._let_go()
        if child is not None:
            child.close()

    def kill(self) -> None:
        """End the child at once."""
        child = self._let_go()
        if child is not None:
            child.kill()

    def _let_go(self) -> ChildProcess | None:
        with self._closing:
            child, self._child, self.loaded = self._child, None, None
        return child

    def _receive(self) -> p.AnyEvent:
        child = self._child
        if child is None:
            raise EngineDied(say("The engine was ended."))
        try:
            payload = child.receive()
            if payload is not None:
                event: p.AnyEvent = self._decoder.decode(payload)
                return event
        except (msgspec.MsgspecError, ProtocolError, RecursionError) as error:
            if child.alive:
                self.strange(str(error))
        except (OSError, ValueError):
            pass
        raise self._died()

    def _died(self) -> EngineDied | Cancelled:
        child, self._under_way = self._child, 0
        if child is None:
            return EngineDied(say("The engine was ended."))
        if self._stubborn:
            self._stubborn = False
            self.kill()
            return Cancelled(say("It did not stop by itself, so its engine was ended."))
        how, log = child.how_it_ended(), child.log_tail()
        self.was_killed = child.was_killed
        self.kill()
        return EngineDied(
            say(
                "The engine {how}. Nothing is lost: send the message again, or choose another model.",
                how=how,
            ),
            log,
            how,
        )

    def strange(self, what: str) -> NoReturn:
        """End a child that said what cannot be; `what` that was, in half a sentence."""
        self.kill()
        raise ProtocolError(
            say(
                "The engine sent something that cannot be ({what}), so it was ended. Send the "
                "message again; if it happens often, the model file may not be trustworthy.",
                what=what,
            )
        )
