"""What this copy of LocalChat was built with: whom it believes, and where newer versions are told of.

``resources/release.json`` is written by the build. It is not there in a checkout, nor where a distribution
or a store brings new versions: then nothing is asked for, and only what a person names a key for is believed.

    {"keys": ["RWR3nB7f…"], "address": "https://example.org/localchat/latest.json", "hosts": ["example.org"]}
"""

import json
from dataclasses import dataclass
from pathlib import Path

from localchat.paths import RESOURCES
from localchat.services.minisign import PublicKey

FILE = RESOURCES / "release.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """What the build has written down."""

    keys: tuple[PublicKey, ...] = ()
    """Whose signatures are believed."""
    address: str = ""
    """Where the newest version is told of; empty for nowhere."""
    hosts: tuple[str, ...] = ()
    """Where that and the packages may come from, with the hosts that it sends on to."""


def built_with(file: Path = FILE) -> Release:
    """What this copy was built with; nothing when the file is not there, or makes no sense."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        return Release(
            keys=tuple(PublicKey.parse(each) for each in found.get("keys", [])),
            address=str(found.get("address", "")),
            hosts=tuple(str(host).lower() for host in found.get("hosts", [])),
        )
    except (OSError, ValueError, TypeError, AttributeError):
        return Release()
