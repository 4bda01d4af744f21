"""A tripwire in Python for systems without a filter: it stops and logs what reaches for the network here.

It sees what Python's own library does in this process, and neither Qt, nor C, nor another program. It finds
mistakes, and is no wall.
"""

import logging
import sys
from typing import Any

_LOG = logging.getLogger(__name__)
_LOCAL = 1
"""The family of local sockets (AF_UNIX)."""
_REACHING = frozenset({
    "socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo",
    "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo", "http.client.connect",
    "urllib.Request", "ftplib.connect", "smtplib.connect", "imaplib.open", "poplib.connect",
    "nntplib.connect", "telnetlib.Telnet.open",
})  # fmt: skip
_laid: list[bool] = []


def lay() -> None:
    """Lay it, once; it cannot be taken away."""
    if not _laid:
        _laid.append(True)
        sys.addaudithook(_watch)


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.__new__":
        if arguments[1] == _LOCAL:
            return
    elif event not in _REACHING or _is_local(arguments):
        return
    _LOG.warning("the tripwire stopped %s", event)
    raise PermissionError(f"The network is closed in this process ({event}).")


def _is_local(arguments: tuple[Any, ...]) -> bool:
    """Whether a socket is one that cannot leave the computer."""
    return bool(arguments) and getattr(arguments[0], "family", None) == _LOCAL
