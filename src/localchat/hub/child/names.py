"""Looking names up; and the list of name servers, when it is replaced behind this process's back.

The cage lets it in as it was at the start. Where it lies in a folder of its own, as it does with most
systems, that folder is let in and nothing is ever to be done. Elsewhere a new list cannot be read, and no
name is found: then this process ends, and the next request, or the next try of a download, starts another.
"""

import os
import queue
import socket
import sys
import threading
from pathlib import Path
from typing import Any

from localchat.hub.child.failure import stopped
from localchat.hub.child.halt import Halt
from localchat.process.cage.hub import NAMES


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


_AT_START = _identity(NAMES)


def look_up(host: str, port: int, halt: Halt, seconds: float) -> list[Any]:
    """The addresses of a host, as `socket.getaddrinfo` tells them.

    A name server that says nothing would hold up whoever asks, for half a minute and more: it is waited
    for on a thread of its own, so that `halt` takes effect at once. After so many seconds it counts as not
    found.
    """
    answers: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            answers.put(error)

    threading.Thread(target=ask, name="names", daemon=True).start()
    try:
        with halt.calling(lambda: answers.put(None)):
            answer = answers.get(timeout=seconds)
    except queue.Empty:
        raise socket.gaierror(socket.EAI_AGAIN, "no answer") from None
    if answer is None:
        raise stopped()
    if isinstance(answer, Exception):
        raise answer
    return list(answer)


def end_if_replaced() -> None:
    """Called when a name was not found."""
    if _identity(NAMES) == _AT_START:
        return
    try:
        NAMES.open("rb").close()
    except PermissionError:
        sys.stderr.write("the list of name servers was replaced: starting anew\n")
        sys.stderr.flush()
        os._exit(0)
    except OSError:
        return
