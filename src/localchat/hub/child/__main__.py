"""The hub's process: ``python -m localchat.hub.child READ WRITE FOLDER``.

The two numbers are its ends of the pipes (see `process.child`), FOLDER the only one that it writes to.
Each request runs on a thread of its own.
"""

import os
import ssl
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from localchat.hub import protocol as p
from localchat.hub.child import browse
from localchat.hub.child.failure import OFFLINE, HubError
from localchat.hub.child.guard import Door
from localchat.hub.child.halt import Halt
from localchat.hub.child.limiter import Limiter
from localchat.hub.child.part import discard
from localchat.hub.child.transfer import Transfer, target_of
from localchat.languages import follow
from localchat.process.cage import parts
from localchat.process.cage.hub import confine_hub
from localchat.process.cage.parts import Layer
from localchat.process.cage.ways import quick
from localchat.process.priority import stand_back
from localchat.process.serve import Channel, open_pipes
from localchat.text import say

NICE = 10
"""How far this process stands back behind others that want a core: the window comes first."""
LAST_WORDS = 1.0
"""Seconds for the ledger's last lines when this process shall end."""


class Hub:
    """Answers requests."""

    def __init__(self, folder: Path, layers: Sequence[Layer]) -> None:
        self._folder, self._layers = folder, list(layers)
        self._channel: Channel | None = None
        self._door = Door(self._tell)
        self._limiter = Limiter()
        self._running: dict[int, Halt] = {}

    def serve(self, reading: int, writing: int) -> None:
        """Work until the parent's pipe closes."""
        decoder = msgspec.msgpack.Decoder(p.AnyRequest)
        streams = open_pipes([str(reading), str(writing)])
        self._channel = Channel(*streams, urgent=lambda _: False)
        held, missing = parts.held(self._layers), parts.missing(self._layers)
        self._tell(p.Ready(version=p.VERSION, pid=os.getpid(), sandbox=held, missing=missing))
        for payload in self._channel.frames():
            self._handle(decoder.decode(payload))

    def _tell(self, event: p.Event) -> None:
        assert self._channel is not None  # noqa: S101 -- `serve` comes first
        self._channel.send(msgspec.msgpack.encode(event))

    def _handle(self, request: p.Request) -> None:
        if isinstance(request, p.Configure):
            self._door.configure(request)
            self._limiter.set(request.limit)
            if request.offline:
                self._stop_all()
        elif isinstance(request, p.End):
            self._end()
        elif isinstance(request, p.Stop):
            if (target := self._running.get(request.target)) is not None:
                target.stop()
        else:
            halt = self._running[request.request] = Halt(clicked=request.clicked)
            threading.Thread(
                target=self._answer, args=(request, halt), name=type(request).__name__, daemon=True
            ).start()

    def _end(self) -> None:
        """What is under way ends, and the ledger hears of it before this process is gone."""
        self._stop_all()
        self._door.close()
        self._door.rest(LAST_WORDS)
        os._exit(0)

    def _stop_all(self) -> None:
        for halt in list(self._running.values()):
            halt.stop()

    def _answer(self, request: p.Request, halt: Halt) -> None:
        number = request.request
        try:
            answer = self._work(request, halt)
        except HubError as error:
            answer = p.Failed(
                request=number, failure=error.failure, message=error.message, wait=error.wait
            )
        except Exception as error:  # noqa: BLE001
            # A bug must end its request, not leave somebody waiting; the log has the rest.
            answer = p.Failed(
                request=number, failure=p.Failure.STRANGE,
                message=say("Something went wrong in the hub's process: {error}", error=f"{error!r}"),
            )  # fmt: skip
            sys.excepthook(type(error), error, error.__traceback__)
        self._running.pop(number, None)
        was_stopped = isinstance(answer, p.Failed) and answer.failure is p.Failure.STOPPED
        if was_stopped and self._door.settings.offline:
            answer = p.Failed(request=number, failure=p.Failure.OFFLINE, message=say(OFFLINE))
        self._tell(answer)

    def _work(self, request: p.Request, halt: Halt) -> p.Answer:
        if isinstance(request, p.Fetch):
            return Transfer(
                self._door, self._limiter, request, self._folder, halt, self._tell
            ).run()
        if isinstance(request, p.Discard):
            discard(target_of(self._folder, request.repository, request.path), self._folder)
            return p.Discarded(request=request.request)
        answers: dict[type[p.Request], Callable[..., p.Answer]] = {
            p.Search: browse.search,
            p.Describe: browse.describe,
            p.ReadCard: browse.read_card,
            p.ReadPart: browse.read_part,
            p.WhoAmI: browse.who_am_i,
            p.ReadNews: browse.read_news,
        }
        return answers[type(request)](self._door, halt, request)


def _certificates() -> list[Path]:
    """Where the computer, or the person, keeps the certificates to believe."""
    known = ssl.get_default_verify_paths()
    places = {
        os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"), known.cafile, known.capath,
        known.openssl_cafile, known.openssl_capath,
    }  # fmt: skip
    return [Path(place) for place in places if place]


if __name__ == "__main__":
    follow()
    _folder = Path(sys.argv[3])
    _folder.mkdir(parents=True, exist_ok=True)
    stand_back(NICE)
    _held = confine_hub(_folder, _certificates())
    Hub(_folder, [*_held, *quick("hub", _held)]).serve(int(sys.argv[1]), int(sys.argv[2]))
