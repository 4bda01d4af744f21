"""A reader's process: ``python -m localchat.reader.child READ WRITE FILE``.

The two numbers are its ends of the pipes (see `process.child`), FILE the only one of a person's files that it
may read. Whatever is wrong with that one, only this process comes to harm.
"""

import contextlib
import logging
import sys
from pathlib import Path

import msgspec

from localchat.process.cage import parts
from localchat.process.cage.reader import confine_reader
from localchat.process.cage.ways import quick
from localchat.process.serve import Channel, open_pipes
from localchat.reader import protocol as p
from localchat.reader.child.document import read
from localchat.reader.child.picture import draw
from localchat.reader.child.source import Unreadable

MEMORY = 1_500_000_000
"""Bytes of addresses: Python and its libraries take a tenth of it."""
PROCESSOR = 25
"""Seconds of a processor after which the system ends the process, whatever it is doing."""


def limit() -> None:
    """Give up memory and time, where the system knows how."""
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, PROCESSOR),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(what, (most, most))


def main(arguments: list[str]) -> None:
    """Give up what is not needed, then read the file once."""
    reading, writing = open_pipes(arguments[:2])
    path = Path(arguments[2])
    limit()
    layers = confine_reader(path)
    layers += quick("reader", layers)
    # What libraries would note may hold words of the file.
    logging.disable(logging.CRITICAL)
    channel = Channel(reading, writing, urgent=lambda _: False)

    def tell(event: p.Event) -> None:
        channel.send(msgspec.msgpack.encode(event))

    held, missing = parts.held(layers), parts.missing(layers)
    tell(p.Ready(version=p.VERSION, sandbox=held, missing=missing))
    decoder = msgspec.msgpack.Decoder(p.AnyRequest)
    wanted, came = p.See(0, 0), bytearray()
    for payload in channel.frames():
        request = decoder.decode(payload)
        try:
            if isinstance(request, p.Read):
                read(path, request, tell)
            elif isinstance(request, p.See):
                wanted, came = request, bytearray()
            else:
                came += request.data
                if len(came) >= wanted.size:
                    tell(draw(bytes(came), wanted.longest, raw=wanted.raw))
        except Unreadable as error:
            tell(p.Failed(failure=error.failure, size=error.size))
        except MemoryError:
            tell(p.Failed(failure=p.Failure.MEMORY))
        except Exception as error:  # noqa: BLE001 -- of other people's files anything may come
            print(type(error).__name__, file=sys.stderr)  # noqa: T201 -- into the log, without its words
            tell(p.Failed(failure=p.Failure.DAMAGED))


if __name__ == "__main__":
    main(sys.argv[1:])
