"""Where the bytes of a file come from: the Hub says, by an address that holds for an hour or so."""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from localchat.domain.connection import UPDATE
from localchat.hub import protocol as p
from localchat.hub.child.address import Address, parse
from localchat.hub.child.browse import address_of, content_range
from localchat.hub.child.failure import WAITS, HubError, a_page, is_a_page, refusal
from localchat.hub.child.guard import Door
from localchat.hub.child.halt import Halt
from localchat.hub.child.reply import Reply
from localchat.text import say

_EXPIRED = frozenset({400, 401, 403, 404, 410})
"""How file hosts refuse an address that was good once."""
_SHA256 = re.compile(r"[0-9a-f]{64}")
MOST = 8 << 30
"""Bytes that are asked for at once: file hosts refuse to send tens of gigabytes in one answer."""


class Source:
    """One file on the Hub. Safe from many threads; every failure is a `HubError`."""

    def __init__(self, door: Door, request: p.Fetch) -> None:
        self._door, self._request = door, request
        self._lock = threading.Lock()
        self._address: Address | None = None
        self._purpose = UPDATE if request.address else "download"
        self._token = "" if request.address else None
        """A newer LocalChat is fetched without telling who fetches it."""
        self.ranges = True
        """Whether it sends parts; else each answer begins at the file's start."""

    def locate(self, halt: Halt) -> Address:
        """The address that serves the bytes: asked for once, and again when it has expired.

        Raises what says that there is no such file (any more), or that it may not be had.
        """
        with self._lock:
            if self._address is None:
                self._address = self._ask(halt)
            return self._address

    def forget(self) -> None:
        """Ask anew where the bytes are."""
        with self._lock:
            self._address = None

    def _ask(self, halt: Halt) -> Address:
        own = self._own()
        with self._door.open(
            own, self._purpose, halt, method="HEAD", follow=False, token=self._token
        ) as reply:
            if reply.status >= 400:
                raise refusal(reply.status, reply.headers)
            if is_a_page(reply.status, reply.headers):
                raise a_page(reply.address.host)
            self._compare(reply)
            return (
                self._door.next_address(reply, self._purpose, halt) if reply.status >= 300 else own
            )

    def _own(self) -> Address:
        request = self._request
        if request.address:
            return parse(request.address)
        return parse(address_of(self._door, request.repository, request.revision, request.path))

    def _compare(self, reply: Reply) -> None:
        """The Hub must still have the file that was chosen."""
        etag = reply.headers.get("x-linked-etag", "").removeprefix("W/").strip('"')
        etag = etag.removeprefix("sha256:").lower()
        size = reply.headers.get("x-linked-size", "")
        other = _SHA256.fullmatch(etag) and self._request.sha256 not in {"", etag}
        if other or (size.isdigit() and int(size) != self._request.size):
            raise self._changed()

    @contextmanager
    def open(self, start: int, end: int, halt: Halt) -> Iterator[tuple[Reply, int]]:
        """Ask for a part of the file; gives the answer, and how many bytes to leave out at its beginning."""
        address = self.locate(halt)
        last = min(end, start + MOST) - 1
        headers = {"Range": f"bytes={start}-{last}"}
        with self._door.open(
            address, self._purpose, halt, headers=headers, token=self._token
        ) as reply:
            if is_a_page(reply.status, reply.headers):
                raise a_page(reply.address.host)
            yield reply, self._skipped(reply, start, address)

    def _skipped(self, reply: Reply, start: int, address: Address) -> int:
        """How many bytes of an answer lie before `start`; raises what it means if it has none to give."""
        size = self._request.size
        if reply.headers.get("content-encoding", "identity").lower() != "identity":
            raise HubError(
                p.Failure.STRANGE, say("The hub sends the file packed, which was not asked for.")
            )
        if reply.status == 206:
            begins, total = content_range(reply.headers.get("content-range", ""))
            if total not in {-1, size}:
                raise self._changed()
            if begins != start:
                raise HubError(
                    p.Failure.STRANGE,
                    say(
                        "The hub sends another part of the file than it was asked for. Try again later."
                    ),
                )
            return 0
        if reply.status == 200:
            if reply.length not in {-1, size}:
                raise self._changed()
            self.ranges = False
            return start
        if reply.status == 416:
            raise self._changed()
        if reply.status in WAITS:
            raise refusal(reply.status, reply.headers)
        if reply.status in _EXPIRED and address.origin != self._own().origin:
            self.forget()
            raise HubError(
                p.Failure.STRANGE,
                say(
                    "The hub's file host does not give the file out ({status}). Try again later.",
                    status=reply.status,
                ),
            )
        raise refusal(reply.status, reply.headers)

    def _changed(self) -> HubError:
        return HubError(
            p.Failure.CHANGED,
            say(
                "{path} was changed on the hub since you chose it. Open the model's page again and "
                "choose the new file.",
                path=self._request.path,
            ),
        )
