"""Bundles: everything that a computer without a network needs, in one zip file with a list of what is in it.

    {"format": 1, "app": "1.0", "made": "2026-11-26",
     "files": [{"path": "models/owner/name/model-Q4_K_M.gguf", "kind": "model", "size": 123,
                "sha256": "…64 letters…", "repository": "owner/name", "licence": "apache-2.0",
                "revision": "…40 letters…", "label": "Q4_K_M", "projector": "mmproj-F16.gguf"},
               {"path": "presets/1.json", "kind": "preset", "size": 12, "sha256": "…"}, …]}

What stands beside ``sha256`` is left out where it is not known.
"""

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from localchat.domain.repository import NotARepository, UnsafeName, check_path, parse_repository

LIST, SIGNATURE = "bundle.json", "bundle.json.minisig"
ENDING = ".localchat-bundle"
FORMAT = 1

_SHA256 = re.compile(r"[0-9a-f]{64}")
_MOST_FILES, _LARGEST, _LONGEST = 1_000, 1 << 42, 200
_MODEL_ENDINGS = (".gguf",)


class BundleError(ValueError):
    """A list of a bundle that makes no sense."""


class Kind(StrEnum):
    """What a file in a bundle is."""

    MODEL = "model"
    """A model's file, one part of it, or its part for images."""
    BESIDE = "beside"
    """What lies beside a model: its licence and its description."""
    PACKAGE = "package"
    """The app itself, to be installed."""
    PRESET = "preset"
    PERSONA = "persona"


_FOLDERS = {Kind.MODEL: "models", Kind.BESIDE: "models", Kind.PACKAGE: "packages",
            Kind.PRESET: "presets", Kind.PERSONA: "personas"}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleFile:
    """One file."""

    path: str
    kind: Kind
    size: int
    sha256: str
    repository: str = ""
    """Below which name a model is kept, and what lies beside it."""
    licence: str = ""
    revision: str = ""
    label: str = ""
    projector: str = ""

    @property
    def name(self) -> str:
        """A model's path below its repository; the name of any other file."""
        below = f"{_FOLDERS[self.kind]}/{self.repository}/" if self.repository else ""
        return self.path.removeprefix(below) if below else self.path.rpartition("/")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """What is in a bundle."""

    app: str
    """The version of LocalChat that made it."""
    made: str
    """The day."""
    files: tuple[BundleFile, ...]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)

    def of(self, kind: Kind) -> list[BundleFile]:
        """The files of a kind."""
        return [file for file in self.files if file.kind is kind]


def write(bundle: Bundle) -> bytes:
    """The list as it stands in the file."""
    files = [
        {name: str(value) if name == "kind" else value
         for name in BundleFile.__slots__ if (value := getattr(file, name)) != ""}
        for file in bundle.files
    ]  # fmt: skip
    content = {"format": FORMAT, "app": bundle.app, "made": bundle.made, "files": files}
    return json.dumps(content, indent=1, ensure_ascii=False).encode()


def parse(data: bytes) -> Bundle:
    """Read a list; `BundleError` unless everything in it makes sense."""
    try:
        found = json.loads(data)
        if found["format"] != FORMAT:
            raise BundleError("format")
        files = tuple(_file(each) for each in found["files"])
        bundle = Bundle(app=_word(found["app"]), made=_word(found["made"]), files=files)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise BundleError(str(error)[:100]) from error
    paths = {file.path.casefold() for file in files}
    if len(paths) != len(files) or len(files) > _MOST_FILES or bundle.size > _LARGEST:
        raise BundleError("files")
    return bundle


def _file(value: dict[str, Any]) -> BundleFile:
    path, kind, size, sha256 = value["path"], Kind(value["kind"]), value["size"], value["sha256"]
    words = {
        name: _word(value.get(name, ""))
        for name in ("repository", "licence", "revision", "label", "projector")
    }
    try:
        check_path(path)
        if words["projector"]:
            check_path(words["projector"])
    except UnsafeName as error:
        raise BundleError(path[:_LONGEST]) from error
    if type(size) is not int or size < 0 or not _SHA256.fullmatch(sha256):
        raise BundleError(path)
    folder = f"{_FOLDERS[kind]}/"
    if kind in {Kind.MODEL, Kind.BESIDE}:
        try:
            folder += f"{parse_repository(words['repository'])}/"
        except NotARepository as error:
            raise BundleError(path) from error
    elif words["repository"] or path.count("/") != 1:
        raise BundleError(path)
    file = BundleFile(path=path, kind=kind, size=size, sha256=sha256, **words)
    if not path.startswith(folder) or not file.name or file.name.startswith("."):
        raise BundleError(path)
    if kind is Kind.MODEL and not path.lower().endswith(_MODEL_ENDINGS):
        raise BundleError(path)
    return file


def _word(value: Any) -> str:
    if not isinstance(value, str) or not value.isprintable() or len(value) > _LONGEST:
        raise BundleError(repr(value)[:40])
    return value
