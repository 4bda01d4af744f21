"""An address on the web, taken apart and fit to be sent."""

import re
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9._-]*[a-z0-9])?|[0-9a-f:.]+")
_PORTS = {"http": 80, "https": 443}
_KEPT = "/%:=&?~+!$,;'@()*[]"
LONGEST = 8000


@dataclass(frozen=True, slots=True)
class Address:
    """Where a request goes."""

    scheme: str
    """``http`` or ``https``."""
    host: str
    """In small letters; an IPv6 address without its brackets."""
    port: int
    target: str
    """Path and query, as they are sent."""

    @property
    def origin(self) -> tuple[str, str, int]:
        """What must be equal for two addresses to be of the same server."""
        return self.scheme, self.host, self.port

    @property
    def path(self) -> str:
        """Without the query, which may hold secrets."""
        return self.target.partition("?")[0]

    @property
    def authority(self) -> str:
        """Host and port, as the header ``Host`` has them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"

    def join(self, reference: str) -> "Address":
        """Where a reference leads that was found at this address; ValueError as `parse`."""
        return parse(urljoin(str(self), reference))


def parse(text: str) -> Address:
    """Take an address apart; ValueError when it is none of the web, or has a name and password in it."""
    parts = urlsplit(text)
    if parts.scheme not in _PORTS or len(text) > LONGEST or "@" in parts.netloc:
        raise ValueError(text[:60])
    host = (parts.hostname or "").encode("idna").decode()
    if not _HOST.fullmatch(host):
        raise ValueError(text[:60])
    target = quote(parts.path or "/", safe=_KEPT)
    if parts.query:
        target += f"?{quote(parts.query, safe=_KEPT)}"
    port = _PORTS[parts.scheme] if parts.port is None else parts.port
    return Address(parts.scheme, host, port, target)
