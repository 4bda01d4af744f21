"""Engine packs: parts of the engine that a person adds, such as those that compute on a graphics card.

A pack is a folder with ``pack.json``, its signature, the libraries and the licences:

    {"format": 1, "id": "vulkan", "name": "Vulkan", "version": "1.0", "platform": "linux-x86_64",
     "ggml": "0.25.3-0c1e570", "library": "libggml-vulkan.so", "licences": ["LICENSE.txt"],
     "files": [{"path": "libggml-vulkan.so", "size": 123, "sha256": "…64 letters…"}, …]}

It fits one build of the engine's library, ``ggml``, to the letter: nothing else proves that they suit.
"""

import json
import platform
import re
import sys
from dataclasses import dataclass
from typing import Any

from localchat.domain.repository import UnsafeName, check_path

LIST, SIGNATURE = "pack.json", "pack.json.minisig"
FORMAT = 1
MOST_BYTES = 4_000_000_000
"""Of all files of a pack; those for CUDA are large."""

_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,39}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_MACHINES = {"amd64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}
_MOST_FILES, _LONGEST = 100, 100


class PackError(ValueError):
    """A list of a pack that makes no sense."""


@dataclass(frozen=True, slots=True)
class PackFile:
    """A file of a pack."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """What a pack says of itself."""

    id: str
    name: str
    version: str
    platform: str
    """For which system and machine: ``linux-x86_64``."""
    ggml: str
    """The build of the engine's library that it fits."""
    library: str
    """The file that the engine loads."""
    licences: tuple[str, ...]
    files: tuple[PackFile, ...]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)


@dataclass(frozen=True, slots=True, kw_only=True)
class TriedDevice:
    """What became of a device that a pack has brought, when it was tried."""

    name: str
    kind: str
    """``processor``, ``card``, ``helper`` or ``other``."""
    errors: dict[str, float]
    """How far its results are from the processor's, by the kind of weights; without those it cannot take."""
    writes: float
    """Bytes of weights in a second with one vector, as when a model writes."""
    reads: float
    """The same with many at once, as when it reads a prompt."""
    own_writes: float
    """The same of the engine's own processor part."""
    own_reads: float


def this_platform() -> str:
    """The system and machine that this is: ``linux-x86_64``, ``windows-x86_64``, ``macos-arm64``."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    machine = platform.machine().lower()
    return f"{system}-{_MACHINES.get(machine, machine)}"


def parse(data: bytes) -> Pack:
    """Read the list of a pack; `PackError` unless everything in it makes sense."""
    try:
        found = json.loads(data)
        if found["format"] != FORMAT:
            raise PackError("format")
        files = tuple(_file(each) for each in found["files"])
        pack = Pack(
            **{name: _word(found[name]) for name in ("name", "version", "platform", "ggml")},
            id=_word(found["id"]), library=_word(found["library"]),
            licences=tuple(map(_word, found["licences"])), files=files,
        )  # fmt: skip
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise PackError(str(error)) from error
    paths = [file.path for file in files]
    if not _ID.fullmatch(pack.id):
        raise PackError("id")
    if len(paths) > _MOST_FILES or len({path.casefold() for path in paths}) != len(paths):
        raise PackError("files")
    if pack.library not in paths or "/" in pack.library:
        raise PackError("library")
    if not pack.licences or not set(pack.licences) <= set(paths):
        raise PackError("licences")
    if pack.size > MOST_BYTES or {LIST, SIGNATURE} & set(paths):
        raise PackError("size")
    return pack


def _word(value: Any) -> str:
    if not isinstance(value, str) or not value.isprintable() or not 0 < len(value) <= _LONGEST:
        raise PackError(repr(value)[:40])
    return value


def _file(value: dict[str, Any]) -> PackFile:
    path, size, sha256 = value["path"], value["size"], value["sha256"]
    try:
        check_path(path)
    except UnsafeName as error:
        raise PackError(path) from error
    if type(size) is not int or size < 0 or not _SHA256.fullmatch(sha256):
        raise PackError(path)
    return PackFile(path, size, sha256)
