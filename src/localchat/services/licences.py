"""The parts of others that the app is built of, and on what terms they may be used."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from localchat.paths import RESOURCES
from localchat.text import noop, say

if TYPE_CHECKING:
    from importlib.metadata import Distribution

FOLDER = RESOURCES / "licences"
"""What the packager found out; not there when the app runs from its source."""
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LEGAL = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
NO_TEXT = noop("This part brings no text of its licence.")


@dataclass(frozen=True, slots=True)
class LicencedPart:
    """A part that somebody else made."""

    name: str
    version: str
    licence: str
    """Its name in short."""
    home: str = ""
    note: str = ""
    texts: tuple[Path, ...] = ()

    def text(self) -> str:
        """The whole of its licence, as it came. Reads files."""
        found = []
        for path in self.texts:
            try:
                found.append(path.read_text(encoding="utf-8", errors="replace").strip())
            except OSError:
                continue
        return f"\n\n{'—' * 20}\n\n".join(found) or say(NO_TEXT)


def licenced_parts() -> list[LicencedPart]:
    """Every part, this app first. Reads files."""
    table = FOLDER / "parts.json"
    return _packaged(table) if table.is_file() else list(_installed("localchat", set()))


def _packaged(table: Path) -> list[LicencedPart]:
    return [
        LicencedPart(
            row["name"], row["version"], row["licence"], row["home"], row["note"],
            tuple(FOLDER / "texts" / name for name in row["texts"]),
        )
        for row in json.loads(table.read_text(encoding="utf-8"))
    ]  # fmt: skip


def _installed(name: str, seen: set[str]) -> Iterator[LicencedPart]:
    """A package that runs here, then what it needs, each once."""
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        package = distribution(name)
    except PackageNotFoundError:
        return
    if package.name in seen:
        return
    seen.add(package.name)
    yield _described(package)
    for need in sorted(package.requires or ()):
        match = _NAME.match(need)
        if match and "extra ==" not in need:
            yield from _installed(match[0], seen)


def _described(package: "Distribution") -> LicencedPart:
    def told(name: str) -> list[str]:
        return package.metadata.get_all(name) or []

    kinds = [each.rpartition(" :: ")[2] for each in told("Classifier") if "License ::" in each]
    licence = [*told("License-Expression"), ", ".join(kinds), *told("License")]
    pages = [each.partition(", ")[2] for each in told("Project-URL")]
    home = [*told("Home-page"), *pages, ""]
    files = [
        Path(str(package.locate_file(file)))
        for file in package.files or ()
        if ".dist-info" in str(file) and _LEGAL.search(file.name)
    ]
    return LicencedPart(
        package.name,
        package.version,
        next(filter(None, licence), "").partition("\n")[0],
        home[0],
        texts=tuple(files),
    )
