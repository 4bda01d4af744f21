"""The one door to the network: every connection of the app is checked, named and told here.

What is refused is told too. Nothing is asked for that does not say what the person did to have it.

A connection is made only to the Hub, its own file hosts, and a mirror that the person set, and to where
newer versions of LocalChat are, which are asked for nothing else; by https,
except to a mirror that was set with http; never to an address of a private network unless the mirror or
the proxy is one. The token goes to the endpoint itself alone: same scheme, host and port.
"""

import functools
import http.client
import os
import ssl
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from localchat.domain.connection import (
    NO_ADDRESS,
    NO_CONNECTION,
    NOBODY_ASKED,
    NOT_HTTPS,
    OTHER_HOST,
    UPDATE,
)
from localchat.domain.connection import OFFLINE as SWITCHED_OFF
from localchat.hub.child.address import Address, parse
from localchat.hub.child.failure import (
    OFFLINE,
    HubError,
    a_page,
    broken,
    is_a_page,
    refusal,
    stopped,
)
from localchat.hub.child.halt import Halt
from localchat.hub.child.line import Connection, Line
from localchat.hub.child.proxy import Proxy, proxy_for, refused
from localchat.hub.child.reply import Reply
from localchat.hub.protocol import HUB, Configure, Connected, Failure
from localchat.text import say

_HOSTS = ("huggingface.co", "hf.co")
MAX_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PROXY_WANTS_A_NAME = 407
_IDLE, _MOST_IDLE = 30.0, 4
"""Seconds for which an open connection is kept for the next request, and how many are."""
_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem",
    "/etc/ssl/ca-bundle.pem",
)  # fmt: skip
"""Where systems keep their certificates, for a Python that was built elsewhere."""


class Door:
    """Opens connections. Safe from many threads."""

    def __init__(self, tell: Callable[[Connected], None]) -> None:
        self._tell = tell
        self._lock = threading.Lock()
        self._ended = threading.Condition(self._lock)
        self._open = 0
        """Requests under way."""
        self._idle: list[tuple[tuple[str, str, int], Connection, float]] = []
        self.settings = Configure(request=0)
        self._home = parse(HUB)

    def configure(self, settings: Configure) -> None:
        """Take over the person's choices; what runs goes on with the old ones."""
        with self._lock:
            self.settings = settings
            try:
                self._home = parse(settings.endpoint)
            except ValueError:
                # Every request is refused with a sentence until it is set right.
                self._home = Address("https", "", 0, "")
        self.close()

    def close(self) -> None:
        """End the connections that wait for another request."""
        with self._lock:
            idle, self._idle = self._idle, []
        for _, connection, _ in idle:
            connection.close()

    def rest(self, seconds: float) -> None:
        """Wait until every request has ended and stands in the ledger; so long at the most."""
        with self._ended:
            self._ended.wait_for(lambda: not self._open, seconds)

    @property
    def endpoint(self) -> str:
        """Where models are looked for."""
        return self.settings.endpoint.rstrip("/")

    def _is_own(self, address: Address) -> bool:
        return address.host == self._home.host

    def check(self, address: Address, purpose: str = "") -> None:
        """Raise `HubError` unless this address may be reached for this purpose."""
        if self.settings.offline:
            raise HubError(Failure.OFFLINE, say(OFFLINE), result=SWITCHED_OFF)
        own = self._is_own(address)
        if address.scheme != "https" and not (own and address.scheme == self._home.scheme):
            raise HubError(
                Failure.REFUSED,
                say(
                    "A connection to {host} was refused: only https is allowed.",
                    host=address.host[:60],
                ),
                result=NOT_HTTPS,
            )
        known = any(address.host == host or address.host.endswith(f".{host}") for host in _HOSTS)
        newer = purpose == UPDATE and address.host in self.settings.updates
        if not own and not known and not newer:
            raise HubError(
                Failure.REFUSED,
                say(
                    "The hub wanted to send LocalChat on to {host}, which is none of its own hosts; the "
                    "connection was refused.",
                    host=address.host[:60],
                ),
                result=OTHER_HOST,
            )

    def _admit(self, address: Address, purpose: str, halt: Halt) -> None:
        """As `check`, with a line in the ledger for what is refused; also what nobody asked for."""
        try:
            if not halt.clicked:
                raise HubError(
                    Failure.REFUSED,
                    say(
                        "A connection to {host} was refused: nobody asked for it. This is a bug in "
                        "LocalChat; please report it.",
                        host=address.host[:60],
                    ),
                    result=NOBODY_ASKED,
                )
            self.check(address, purpose)
        except HubError as error:
            self._tell_refused(address.host, address.path, purpose, halt, error)
            raise

    def _tell_refused(
        self, host: str, path: str, purpose: str, halt: Halt, error: HubError
    ) -> None:
        self._tell(
            Connected(
                host=host[:200], address=path[:200], purpose=purpose, up=0, down=0,
                result=error.result, began=time.time(), clicked=halt.clicked, lines=0,
            )
        )  # fmt: skip

    @contextmanager
    def open(
        self,
        where: str | Address,
        purpose: str,
        halt: Halt,
        *,
        method: str = "GET",
        headers: Mapping[str, str] = {},
        follow: bool = True,
        token: str | None = None,
    ) -> Iterator[Reply]:
        """Ask, follow redirects to allowed hosts, and hand out the answer with its content unread.

        `token` is sent in place of the settings'. Every failure is a `HubError`.
        """
        try:
            here = parse(where) if isinstance(where, str) else where
        except ValueError as error:
            raise HubError(
                Failure.REFUSED,
                say(
                    "{address} is no address that LocalChat can reach. Is the mirror in Settings written "
                    "as https://its.name?",
                    address=f"{str(where)[:60]!r}",
                ),
            ) from error
        for _ in range(MAX_REDIRECTS + 1):
            self._admit(here, purpose, halt)
            if halt.stopped:
                raise stopped()
            with self._once(method, here, purpose, halt, headers, token) as reply:
                if reply.status not in _REDIRECTS or not follow:
                    yield reply
                    return
                here = self.next_address(reply, purpose, halt)
        raise HubError(
            Failure.REFUSED,
            say("The hub sent LocalChat in a circle; it was given up. Try again later."),
        )

    def next_address(self, reply: Reply, purpose: str, halt: Halt) -> Address:
        """Where a redirect leads; `HubError` when that is not allowed."""
        target = reply.headers.get("location", "")
        try:
            address = reply.address.join(target)
        except ValueError as reason:
            error = HubError(
                Failure.REFUSED,
                say(
                    "The hub wanted to send LocalChat on to {address}, which is no address of the web; "
                    "it was refused.",
                    address=f"{target[:60]!r}",
                ),
                result=NO_ADDRESS,
            )
            where = target.partition("?")[0]
            self._tell_refused(reply.address.host, where, purpose, halt, error)
            raise error from reason
        self._admit(address, purpose, halt)
        return address

    def read(
        self,
        url: str,
        purpose: str,
        halt: Halt,
        *,
        most: int,
        seconds: float = 60.0,
        headers: Mapping[str, str] = {"Accept-Encoding": "gzip"},
        token: str | None = None,
    ) -> tuple[bytes, Reply]:
        """Read a whole answer of at most `most` bytes, in so many seconds at the longest."""
        with self.open(url, purpose, halt, headers=headers, token=token) as reply:
            if reply.status not in {200, 206}:
                raise refusal(reply.status, reply.headers, reply.read_beginning())
            if is_a_page(reply.status, reply.headers):
                raise a_page(reply.address.host)
            return reply.read(most, seconds), reply

    # --- one request -----------------------------------------------------------------------------

    @contextmanager
    def _once(
        self,
        method: str,
        address: Address,
        purpose: str,
        halt: Halt,
        headers: Mapping[str, str],
        token: str | None,
    ) -> Iterator[Reply]:
        """Send one request, hand out its answer, and tell of it whatever happens."""
        sent = {"User-Agent": "localchat", "Accept-Encoding": "identity", **headers}
        token = self.settings.token if token is None else token
        if token and address.origin == self._home.origin:
            sent["Authorization"] = f"Bearer {token}"
        began, result, before, lines = time.time(), NO_CONNECTION, (0, 0), 0
        connection: Connection | None = None
        reply: Reply | None = None
        with self._lock:
            self._open += 1
        try:
            connection, fresh = self._connection(address, halt)
            lines, before = fresh, (connection.line.up, connection.line.down)
            try:
                reply = self._ask(connection, method, address, halt, sent)
            except HubError as error:
                # A connection that was kept may have ended since: that is no failure yet.
                if fresh or error.failure is not Failure.NO_NETWORK:
                    raise
                connection.close()
                connection = self._connect(address, halt)
                lines, before = connection.line.opened, (0, 0)
                reply = self._ask(connection, method, address, halt, sent)
            result = str(reply.status)
            with halt.calling(connection.line.cut):
                yield reply
        except HubError as error:
            result = error.result if result == NO_CONNECTION else result
            lines = lines or error.lines
            raise
        finally:
            up = down = 0
            if connection is not None:
                up, down = connection.line.up - before[0], connection.line.down - before[1]
                self._put_away(address, connection, free=reply is not None and reply.finished)
            self._tell(
                Connected(
                    host=address.host, address=address.path[:200], purpose=purpose, up=up, down=down,
                    result=result, began=began, clicked=halt.clicked, lines=lines,
                )
            )  # fmt: skip
            with self._ended:
                self._open -= 1
                self._ended.notify_all()

    def _ask(
        self,
        connection: Connection,
        method: str,
        address: Address,
        halt: Halt,
        headers: Mapping[str, str],
    ) -> Reply:
        """Send a request, and wait for the head of the answer."""
        line = connection.line
        target = str(address) if connection.whole else address.target
        # A whole head has to come in the time of one: a byte now and then is no sign of life.
        line.deadline = time.monotonic() + self.settings.patience
        try:
            with halt.calling(line.cut):
                host = {"Host": address.authority}
                connection.request(
                    method, target, headers={**host, **headers, **connection.headers}
                )
                response = connection.getresponse()
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise stopped() if halt.stopped else broken(error, address.host) from error
        line.deadline = None
        if response.status == _PROXY_WANTS_A_NAME:
            connection.close()
            raise refused(line.host, str(response.status))
        return Reply(connection, response, address, halt)

    def _connection(self, address: Address, halt: Halt) -> tuple[Connection, int]:
        """A connection that was kept, or a fresh one; and how many lines were opened for it."""
        now, old = time.monotonic(), []
        found = None
        with self._lock:
            for each in list(self._idle):
                origin, connection, since = each
                if now - since > _IDLE:
                    self._idle.remove(each)
                    old.append(connection)
                elif found is None and origin == address.origin:
                    self._idle.remove(each)
                    found = connection
        for connection in old:
            connection.close()
        if found is not None:
            return found, 0
        fresh = self._connect(address, halt)
        return fresh, fresh.line.opened

    def _put_away(self, address: Address, connection: Connection, *, free: bool) -> None:
        """Keep a connection for the next request if it is free to take one, else end it."""
        if free:
            with self._lock:
                if len(self._idle) < _MOST_IDLE and not self.settings.offline:
                    self._idle.append((address.origin, connection, time.monotonic()))
                    return
        connection.close()

    def _connect(self, address: Address, halt: Halt) -> Connection:
        """A connection to an address, through the proxy if there is one."""
        proxy = proxy_for(address, self.settings.proxy)
        line = Line(proxy.host if proxy else address.host, self.settings.patience)
        private = proxy is not None or (self._is_own(address) and self.endpoint != HUB)
        line.deadline = time.monotonic() + self.settings.patience
        try:
            line.connect(proxy.port if proxy else address.port, halt, private=private)
            with halt.calling(line.cut):
                if proxy is not None and (address.scheme == "https" or proxy.kind != "http"):
                    proxy.lead(line, address.host, address.port)
                if address.scheme == "https":
                    line.secure(_certificates(), address.host)
        except HubError as error:
            line.close()
            error.lines = line.opened
            raise
        except (OSError, http.client.HTTPException, ValueError) as reason:
            line.close()
            what = stopped() if halt.stopped else broken(reason, line.host)
            what.lines = line.opened
            raise what from reason
        return _speak(line, address, proxy)


def _speak(line: Line, address: Address, proxy: Proxy | None) -> Connection:
    whole = proxy is not None and proxy.kind == "http" and address.scheme == "http"
    return Connection(line, whole=whole, headers=proxy.headers if proxy and whole else {})


@functools.cache
def _certificates() -> ssl.SSLContext:
    """Whom to believe: what the computer believes, or the files that the person named."""
    named = os.environ.get("SSL_CERT_FILE") or os.environ.get("SSL_CERT_DIR")
    if sys.platform in {"win32", "darwin"} and not named:
        import truststore

        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = ssl.create_default_context()
    if not named and not context.cert_store_stats()["x509_ca"]:
        for bundle in _BUNDLES:
            if Path(bundle).exists():
                context.load_verify_locations(bundle)
                break
    return context
