"""The one door to the network: every connection of the app is checked, named and told here.

A connection is made only to the Hub, its own file hosts, and a mirror that the person set; by https,
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

from localchat.hub.child.address import Address, parse
from localchat.hub.child.failure import OFFLINE, HubError, broken, refusal, stopped
from localchat.hub.child.halt import Halt
from localchat.hub.child.line import Connection, Line
from localchat.hub.child.proxy import Proxy, proxy_for
from localchat.hub.child.reply import Reply
from localchat.hub.protocol import HUB, Configure, Connected, Failure

_HOSTS = ("huggingface.co", "hf.co")
MAX_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
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

    @property
    def endpoint(self) -> str:
        """Where models are looked for."""
        return self.settings.endpoint.rstrip("/")

    def _is_own(self, address: Address) -> bool:
        return address.host == self._home.host

    def check(self, address: Address) -> None:
        """Raise `HubError` unless this address may be reached."""
        if self.settings.offline:
            raise HubError(Failure.OFFLINE, OFFLINE)
        own = self._is_own(address)
        if address.scheme != "https" and not (own and address.scheme == self._home.scheme):
            raise HubError(
                Failure.REFUSED,
                f"A connection to {address.host[:60]} was refused: only https is allowed.",
            )
        known = any(address.host == host or address.host.endswith(f".{host}") for host in _HOSTS)
        if not own and not known:
            raise HubError(
                Failure.REFUSED,
                f"The hub wanted to send LocalChat on to {address.host[:60]}, which is none of its own "
                "hosts; the connection was refused.",
            )

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
                Failure.REFUSED, f"{str(where)[:60]!r} is no address that LocalChat can reach. Is the "
                "mirror in Settings written as https://its.name?",
            ) from error  # fmt: skip
        for _ in range(MAX_REDIRECTS + 1):
            self.check(here)
            if halt.stopped:
                raise stopped()
            with self._once(method, here, purpose, halt, headers, token) as reply:
                if reply.status not in _REDIRECTS or not follow:
                    yield reply
                    return
                here = self.next_address(reply)
        raise HubError(
            Failure.REFUSED, "The hub sent LocalChat in a circle; it was given up. Try again later."
        )

    def next_address(self, reply: Reply) -> Address:
        """Where a redirect leads; `HubError` when that is not allowed."""
        target = reply.headers.get("location", "")
        try:
            address = reply.address.join(target)
        except ValueError as error:
            raise HubError(
                Failure.REFUSED,
                f"The hub wanted to send LocalChat on to {target[:60]!r}, which is no address of the web; "
                "it was refused.",
            ) from error
        self.check(address)
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
        began, result, up, down = time.time(), "no connection", 0, 0
        connection: Connection | None = None
        reply: Reply | None = None
        try:
            connection, fresh = self._connection(address, halt)
            up, down = connection.line.up, connection.line.down
            try:
                reply = self._ask(connection, method, address, halt, sent)
            except HubError as error:
                # A connection that was kept may have ended since: that is no failure yet.
                if fresh or error.failure is not Failure.NO_NETWORK:
                    raise
                connection.close()
                connection, up, down = self._connect(address, halt), 0, 0
                reply = self._ask(connection, method, address, halt, sent)
            result = str(reply.status)
            with halt.calling(connection.line.cut):
                yield reply
        except HubError as error:
            result = error.failure.value if result == "no connection" else result
            raise
        finally:
            if connection is not None:
                up, down = connection.line.up - up, connection.line.down - down
                self._put_away(address, connection, free=reply is not None and reply.finished)
            self._tell(
                Connected(
                    host=address.host, address=address.path[:200], purpose=purpose, up=up, down=down,
                    result=result, began=began,
                )
            )  # fmt: skip

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
        return Reply(connection, response, address, halt)

    def _connection(self, address: Address, halt: Halt) -> tuple[Connection, bool]:
        """A connection that was kept, or a fresh one; and whether it is fresh."""
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
            return found, False
        return self._connect(address, halt), True

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
        except HubError:
            line.close()
            raise
        except (OSError, http.client.HTTPException, ValueError) as error:
            line.close()
            raise stopped() if halt.stopped else broken(error, line.host) from error
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
