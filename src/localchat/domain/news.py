"""What is told of a newer LocalChat: a small signed file that is the same for everybody.

    {"format": 1, "serial": 7, "version": "1.2.0", "released": "2026-11-01", "expires": "2027-05-01",
     "notes": "What is new, in a few sentences.",
     "packages": [{"kind": "deb", "platform": "linux-x86_64", "path": "localchat_1.2.0_amd64.deb",
                   "size": 123, "sha256": "…64 letters…"}]}

``serial`` grows with each such file, so that an older one cannot be put in its place; after ``expires`` it is
not believed any more, so that nobody can be kept from a newer one for ever.
"""

import datetime as dt
import json
import re
from dataclasses import dataclass
from typing import Any

from localchat.domain.repository import UnsafeName, check_path

FORMAT = 1
KINDS = ("deb", "rpm", "tar", "appimage", "windows", "windows-portable", "macos")
"""The kinds of packages."""

_PATH = re.compile(r"[A-Za-z0-9._+~/-]+")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}")
_MOST, _NOTES, _LARGEST = 50, 20_000, 10_000_000_000


class NewsError(ValueError):
    """What is told makes no sense."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A package of the newer version."""

    kind: str
    """One of `KINDS`."""
    platform: str
    """As `domain.pack.this_platform` says it."""
    path: str
    """From where the news are."""
    size: int
    sha256: str

    @property
    def name(self) -> str:
        """Without its folders."""
        return self.path.rpartition("/")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """A version that there is."""

    serial: int
    version: str
    released: dt.date
    expires: dt.date
    notes: str
    packages: tuple[Package, ...]

    def is_newer_than(self, version: str) -> bool:
        """Whether this is newer than a version; one that is being made counts as the one that it will be."""
        return order(self.version) > order(version)


def order(version: str) -> tuple[int, ...]:
    """A version as numbers that can be compared: ``1.10`` after ``1.9.2``."""
    match = _VERSION.match(version)
    numbers = [int(part) for part in match[0].split(".")] if match else []
    return tuple([*numbers, 0, 0, 0, 0][:4])


def parse(data: bytes) -> News:
    """Read what is told; `NewsError` unless everything in it makes sense. Other names are left out."""
    try:
        found = json.loads(data)
        if found["format"] != FORMAT or not _VERSION.fullmatch(found["version"]):
            raise NewsError("format")
        news = News(
            serial=_count(found["serial"], 2**53), version=found["version"],
            released=dt.date.fromisoformat(found["released"]),
            expires=dt.date.fromisoformat(found["expires"]),
            notes=str(found.get("notes", ""))[:_NOTES],
            packages=tuple(_package(each) for each in found["packages"][:_MOST]),
        )  # fmt: skip
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise NewsError(str(error)[:100]) from error
    return news


def _count(value: Any, most: int) -> int:
    if type(value) is not int or not 0 < value <= most:
        raise NewsError(repr(value)[:40])
    return value


def _package(value: dict[str, Any]) -> Package:
    path, sha256 = value["path"], value["sha256"]
    try:
        check_path(path)
    except UnsafeName as error:
        raise NewsError(path) from error
    if not _PATH.fullmatch(path) or not _SHA256.fullmatch(sha256):
        raise NewsError(sha256[:40])
    return Package(
        kind=str(value["kind"]), platform=str(value["platform"]), path=path,
        size=_count(value["size"], _LARGEST), sha256=sha256,
    )  # fmt: skip
