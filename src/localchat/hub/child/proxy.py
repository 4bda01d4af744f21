"""The proxy that the person set, for LocalChat or for the whole computer, and the way through it."""

import base64
import http.client
import urllib.request
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from localchat.hub.child.address import Address
from localchat.hub.child.failure import HubError
from localchat.hub.child.line import Line
from localchat.hub.protocol import Failure
from localchat.text import say

_PORTS = {"http": 80, "socks5": 1080, "socks5h": 1080}


@dataclass(frozen=True, slots=True)
class Proxy:
    """Where it is, and who one is to it."""

    kind: str
    host: str
    port: int
    user: str = ""
    password: str = ""

    @property
    def headers(self) -> dict[str, str]:
        """What tells an HTTP proxy who one is."""
        if not self.user:
            return {}
        pair = base64.b64encode(f"{self.user}:{self.password}".encode()).decode()
        return {"Proxy-Authorization": f"Basic {pair}"}

    def lead(self, line: Line, host: str, port: int) -> None:
        """Have a line that is connected to the proxy lead on to `host`."""
        if self.kind == "http":
            self._tunnel(line, host, port)
        else:
            self._socks(line, host, port)

    def _tunnel(self, line: Line, host: str, port: int) -> None:
        place = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        more = "".join(f"{name}: {value}\r\n" for name, value in self.headers.items())
        line.sendall(f"CONNECT {place} HTTP/1.1\r\nHost: {place}\r\n{more}\r\n".encode())
        response = http.client.HTTPResponse(line, method="CONNECT")  # type: ignore[arg-type]
        response.begin()
        if response.status != 200:
            raise refused(self.host, str(response.status))

    def _socks(self, line: Line, host: str, port: int) -> None:
        """SOCKS 5 (RFC 1928, 1929); the proxy looks the name up."""
        reader = line.makefile("rb")
        line.sendall(b"\x05\x01\x02" if self.user else b"\x05\x01\x00")
        if _exactly(reader.read(2), 2) not in {b"\x05\x00", b"\x05\x02"}:
            raise refused(self.host, say("no common way to log in"))
        if self.user:
            user, password = self.user.encode()[:255], self.password.encode()[:255]
            line.sendall(bytes([1, len(user)]) + user + bytes([len(password)]) + password)
            if _exactly(reader.read(2), 2)[1]:
                raise refused(self.host, say("name or password is wrong"))
        name = host.encode()
        line.sendall(b"\x05\x01\x00\x03" + bytes([len(name)]) + name + port.to_bytes(2, "big"))
        _, code, _, kind = _exactly(reader.read(4), 4)
        if code:
            raise refused(self.host, say("answer {code}", code=code))
        length = {1: 4, 4: 16}.get(kind) or _exactly(reader.read(1), 1)[0]
        _exactly(reader.read(length + 2), length + 2)


def refused(host: str, why: str) -> HubError:
    """A proxy does not let a connection through."""
    return HubError(
        Failure.NO_NETWORK,
        say(
            "The proxy {host} did not let the connection through ({reason}).",
            host=host,
            reason=why,
        ),
    )


def proxy_for(address: Address, chosen: str) -> Proxy | None:
    """The proxy on the way to an address: `chosen`, or the system's; None to go straight."""
    text = chosen
    if not text:
        known = urllib.request.getproxies()
        text = known.get(address.scheme) or known.get("all", "")
        if not text or urllib.request.proxy_bypass(f"{address.host}:{address.port}"):
            return None
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        port, host = parts.port, parts.hostname
    except ValueError:
        port = host = None
    else:
        if host and parts.scheme in _PORTS:
            return Proxy(
                parts.scheme, host, port or _PORTS[parts.scheme],
                unquote(parts.username or ""), unquote(parts.password or ""),
            )  # fmt: skip
    raise HubError(
        Failure.REFUSED,
        say(
            "The proxy that is set cannot be used: LocalChat knows those that begin with http:// "
            "or socks5://."
        ),
    )


def _exactly(data: bytes, count: int) -> bytes:
    if len(data) != count:
        raise ConnectionResetError
    return data
