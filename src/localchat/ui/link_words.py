"""What a person should know of an address before it is opened: whose it is, and what is odd about it."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QUrl

from localchat.text import figure
from localchat.ui.language import tr

CARRIES = 200
"""Letters behind the host from which on a link may well carry words away."""

_NUMBERS = re.compile(r"\[.*\]|[\d.]+")
_LOCAL = re.compile(
    r"localhost|.*\.(?:local|localhost|internal|lan|home|arpa)|[^.]+", re.IGNORECASE
)
_HIDDEN = re.compile(
    "[\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufeff]"
)


@dataclass(frozen=True, slots=True)
class Looked:
    """An address, looked at."""

    address: str
    """As it is opened: with plain letters only."""
    host: str = ""
    """Whose page it is, letters of other scripts as what they are (``xn--…``); empty if it is none."""
    warnings: tuple[str, ...] = ()
    """Full sentences."""

    @property
    def opens(self) -> bool:
        """Whether it can be opened: pages of the web over https only."""
        return bool(self.host)


def look_at(address: str, own: str = "") -> Looked:
    """Look at an address that stands in a text of whomever; `own` is one that the person set."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    scheme = url.scheme().lower()
    if _HIDDEN.search(address) or not url.isValid() or not url.host():
        return Looked(
            shown(address), warnings=_mail(scheme) or (tr("This is no page of the web."),)
        )
    host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
    if own and address.startswith(f"{own.rstrip('/')}/"):
        return Looked(address, host)
    if scheme == "http":
        words = tr(
            "It is not encrypted (http): whoever is on the way can read and change it, so it is not opened."
        )
        return Looked(shown(address), warnings=(words,))
    if scheme != "https":
        return Looked(shown(address), warnings=(tr("This is no page of the web."),))
    if url.userInfo():
        words = tr(
            "It hides whose page it is behind a name (…@{host}), so it is not opened.", host=host
        )
        return Looked(shown(address), warnings=(words,))
    plain = bytes(url.toEncoded().data()).decode("ascii", "replace")
    return Looked(plain, host, tuple(_warnings(plain, host)))


def shown(address: str) -> str:
    """An address with all its signs seen."""
    return _HIDDEN.sub(lambda sign: f"‹U+{ord(sign[0]):04X}›", address)


def _mail(scheme: str) -> tuple[str, ...]:
    if scheme != "mailto":
        return ()
    return (tr("This is an address for mail. Copy it into your mail program."),)


def _warnings(plain: str, host: str) -> list[str]:
    found = []
    carried = len(plain.split("://", 1)[1].partition("/")[2]) if "/" in plain[8:] else 0
    carried = max(carried, len(plain.partition("?")[2]), len(plain.partition("#")[2]))
    if carried > CARRIES:
        found.append(
            tr(
                "This link carries {count} characters of text to {host}. They may be words of your chat.",
                count=figure(carried),
                host=host,
            )
        )
    if "xn--" in host:
        letters = QUrl.fromAce(host.encode())
        found.append(
            tr(
                "Its name is written with letters of another script ({letters}), which can look like those "
                "of a page that you know.",
                letters=letters,
            )
        )
    if _NUMBERS.fullmatch(host) or _LOCAL.fullmatch(host):
        found.append(
            tr(
                "It leads to a bare number, or to a device in your own network, not to a page with a name."
            )
        )
    return found
