"""One connection to one server: TCP, and TLS upon it; it can be cut from another thread."""

import http.client
import io
import ipaddress
import socket
import ssl
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from localchat.domain.connection import PRIVATE
from localchat.hub.child.failure import HubError, stopped
from localchat.hub.child.halt import Halt
from localchat.hub.child.names import end_if_replaced, look_up
from localchat.hub.protocol import Failure
from localchat.text import say

_HEAD = 1 << 14
"""Bytes that are read at once while the head of an answer is looked for."""
_FIRST_TRY = 3.0
"""Seconds for one of several addresses of a host: the way to some of them may be dead."""
_LONGEST_CONNECT = 10.0
_UNDERWAY = 1 << 20
"""Bytes that may be under way on one line, where the system lets us say so: what is lost with it."""
_FAKE = ipaddress.ip_network("198.18.0.0/15")
"""What programs for virtual private networks answer in place of every real address."""


class Line:
    """A connected socket with a limit of time, which counts what goes through it."""

    def __init__(self, host: str, patience: float) -> None:
        self.host = host
        self.patience = patience
        """Seconds without a byte after which it is given up."""
        self.deadline: float | None = None
        """When reading ends at the latest, by the monotonic clock, however often a byte comes."""
        self.up = self.down = self.opened = 0
        """Bytes that were sent and received; lines (TCP) that were asked for."""
        self._socket: socket.socket | None = None
        self._timeout: float | None = None

    def connect(self, port: int, halt: Halt, *, private: bool) -> None:
        """Connect to the host; addresses inside a private network are taken only if `private`.

        The addresses are looked at after the name was resolved and used as they are, so a name cannot
        lead elsewhere a moment later.
        """
        try:
            found = look_up(self.host, port, halt, self.patience)
        except socket.gaierror:
            end_if_replaced()
            raise
        if not private and any(not _public(str(each[4][0])) for each in found):
            raise HubError(
                Failure.REFUSED,
                say(
                    "{host} leads to an address inside a private network; the connection was refused. If "
                    "that is a mirror of yours, set it as the mirror in Settings.",
                    host=self.host,
                ),
                result=PRIVATE,
            )
        longest = min(_LONGEST_CONNECT, self.patience)
        for place, (family, kind, protocol, _, address) in enumerate(found):
            last = place == len(found) - 1
            plain = socket.socket(family, kind, protocol)
            self._socket, self._timeout = plain, None
            self._wait(longest if last else min(_FIRST_TRY, longest))
            try:
                with halt.calling(self.cut):
                    if halt.stopped:
                        raise stopped()
                    self.opened += 1
                    plain.connect(address)
                _tune(plain)
            except OSError:
                self.close()
                if last or halt.stopped:
                    raise
            except HubError:
                self.close()
                raise
            else:
                return

    def secure(self, context: ssl.SSLContext, host: str) -> None:
        """Go on by TLS with the host at the other end."""
        assert self._socket is not None  # noqa: S101 -- `connect` comes first
        self._wait(min(_LONGEST_CONNECT, self.patience))
        wrapped = context.wrap_socket(
            self._socket, server_hostname=host, do_handshake_on_connect=False
        )
        self._socket = wrapped
        wrapped.do_handshake()

    def receive(self, buffer: Any) -> int:
        """Read what has come, at most as much as `buffer` takes; 0 at the end."""
        if self._socket is None:
            return 0
        limit = self.patience
        if self.deadline is not None:
            limit = min(limit, self.deadline - time.monotonic())
            if limit <= 0:
                raise TimeoutError
        self._wait(limit)
        count = self._socket.recv_into(buffer)
        self.down += count
        return count

    def sendall(self, data: bytes) -> None:
        """Send all of it; the name is that of a socket's method, for `http.client`."""
        if self._socket is None:
            raise ConnectionResetError
        self._wait(self.patience)
        self._socket.sendall(data)
        self.up += len(data)

    def makefile(self, mode: str) -> io.BufferedReader:  # noqa: ARG002 -- `http.client` names it
        """What `http.client` reads heads and whole answers from; closing it does not close the line."""
        return io.BufferedReader(_Reader(self), _HEAD)

    def cut(self) -> None:
        """End it from another thread: who reads from it wakes at once."""
        if (plain := self._socket) is not None:
            with suppress(OSError):
                # Not by the method of a TLS socket, which would hand out what comes after undeciphered.
                socket.socket.shutdown(plain, socket.SHUT_RDWR)

    def close(self) -> None:
        """Give it back to the system."""
        plain, self._socket = self._socket, None
        if plain is not None:
            plain.close()

    def _wait(self, seconds: float) -> None:
        if self._socket is not None and seconds != self._timeout:
            self._socket.settimeout(seconds)
            self._timeout = seconds


class _Reader(io.RawIOBase):
    def __init__(self, line: Line) -> None:
        self._receive: Callable[[Any], int] = line.receive

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._receive(buffer)


class Connection(http.client.HTTPConnection):
    """HTTP on a line that is there already."""

    auto_open = 0

    def __init__(self, line: Line, *, whole: bool, headers: dict[str, str]) -> None:
        """With `whole` requests name the whole address and carry `headers`, as a proxy wants it."""
        super().__init__(line.host)
        self.line, self.whole, self.headers = line, whole, headers
        self.sock: Any = line


def _tune(plain: socket.socket) -> None:
    plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    if sys.platform == "linux":
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_WINDOW_CLAMP, _UNDERWAY)


def _public(address: str) -> bool:
    place = ipaddress.ip_address(address.partition("%")[0])
    return place.is_global or (place.version == 4 and place in _FAKE)
