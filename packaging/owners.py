"""Who owns each file of the app folder, and on what terms: the licence page, and the build's stop for unknown files.

An owner is a Python package, a package of the system that libraries came from, or a part that is described in
``licences/parts.toml``. Run after PyInstaller, whose lists say where each file came from.
"""

import ast
import fnmatch
import hashlib
import importlib.metadata
import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import engine_wheel
import freeze
from freeze import ROOT

TEXTS = ROOT / "packaging" / "licences"
COMMON = re.compile(r"/usr/share/common-licenses/([\w.-]*\w)")
"""Texts that Debian's packages only point to."""
_LEGAL = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
OWN = "LocalChat"


@dataclass
class Owner:
    """A part of the app that somebody made."""

    name: str
    version: str = ""
    licence: str = ""
    home: str = ""
    note: str = ""
    kind: str = "pypi"
    """Where it is from: pypi, deb, or generic."""
    texts: list[Path] = field(default_factory=list)
    files: set[str] = field(default_factory=set)
    """What it owns in the app folder."""


class Unowned(Exception):
    """Files of which nobody knows whose they are."""


class Owners:
    """Finds the owner of each file."""

    def __init__(self, site: Path, source: Path, work: Path) -> None:
        """`site` has the Python packages, `source` our own code, `work` what PyInstaller left."""
        self._site, self._source, self._work = site.resolve(), source.resolve(), work.resolve()
        with (TEXTS / "parts.toml").open("rb") as table:
            self._told: dict[str, dict[str, object]] = tomllib.load(table)
        self.all: dict[str, Owner] = {}

    @cached_property
    def _by_file(self) -> dict[str, importlib.metadata.Distribution]:
        """Which package brought a file of the site folder."""
        return {
            str(file): package
            for package in importlib.metadata.distributions(path=[str(self._site)])
            for file in package.files or ()
        }

    def take(self, name: str, origin: str) -> bool:
        """Give a file of the app folder to its owner; False if there is none."""
        owner = self._owner(name, Path(origin))
        if owner is not None:
            owner.files.add(name)
        return owner is not None

    def _owner(self, name: str, origin: Path) -> Owner | None:
        for title, told in self._told.items():
            if any(fnmatch.fnmatchcase(name, pattern) for pattern in told.get("files", ())):  # type: ignore[attr-defined]
                return self.part(title)
        where = origin.resolve()
        if where.is_relative_to(self._source) or where.is_relative_to(ROOT / "packaging"):
            return self.part(OWN)
        for place in (origin, where):
            if place.is_relative_to(self._site):
                package = self._by_file.get(place.relative_to(self._site).as_posix())
                return self._package(package) if package else None
        if where.is_relative_to(self._work) or "PyInstaller" in where.parts:
            # base_library.zip and the modules that start it.
            return self.part("CPython" if "base_library" in where.name else "pyinstaller")
        if where.is_relative_to(Path(sys.base_prefix).resolve()):
            return self.part("CPython")
        return self._of_system(where)

    def part(self, title: str) -> Owner:
        """A part that the table describes; the rest its package says of itself."""
        if title in self.all:
            return self.all[title]
        package = next((each for each in set(self._by_file.values()) if each.name == title), None)
        owner = self.all[title] = Owner(title, kind="generic")
        if package is not None:
            self._read(package, owner)
        told = self._told.get(title, {})
        for name in ("name", "licence", "home", "note"):
            setattr(owner, name, str(told.get(name, getattr(owner, name))).strip())
        owner.texts += [TEXTS / text for text in told.get("texts", ())]  # type: ignore[attr-defined]
        if of := str(told.get("of", "")):
            source = next((each for each in set(self._by_file.values()) if each.name == of), None)
            owner.version = source.version if source else of
        if title == "llama.cpp":
            owner.texts += sorted((engine_wheel.folder() / "licences").glob("*.txt"))
        if title == "CPython":
            owner.version = sys.version.split()[0]
            base = Path(sys.base_prefix)
            python = f"python{sys.version_info.major}.{sys.version_info.minor}"
            places = (base / "lib" / python / "LICENSE.txt", base / "LICENSE.txt", base / "LICENSE")
            owner.texts += [place for place in places if place.is_file()][:1]
        if title == OWN:
            owner.version, owner.texts = freeze.version(), [ROOT / "LICENSE"]
        return owner

    def _package(self, package: importlib.metadata.Distribution) -> Owner:
        if package.name in self._told:
            return self.part(package.name)
        if package.name not in self.all:
            owner = self.all[package.name] = Owner(package.name)
            self._read(package, owner)
        return self.all[package.name]

    def _read(self, package: importlib.metadata.Distribution, owner: Owner) -> None:
        """What a Python package says of itself."""
        about = package.metadata
        owner.version, owner.kind = package.version, "pypi"
        owner.licence = about.get("License-Expression") or ""
        if not owner.licence:
            kinds = [
                each.rpartition(" :: ")[2]
                for each in about.get_all("Classifier", [])
                if "License ::" in each
            ]
            owner.licence = ", ".join(kinds) or (about.get("License") or "").partition("\n")[0][:80]
        pages = dict(
            each.split(", ", 1) for each in about.get_all("Project-URL", []) if ", " in each
        )
        known = {name.lower(): page for name, page in pages.items()}
        names = (
            "homepage",
            "home",
            "source",
            "source code",
            "repository",
            "github",
            "documentation",
        )
        owner.home = about.get("Home-page") or next(
            (known[name] for name in names if name in known), ""
        )
        owner.texts += _texts_of(package)

    def _of_system(self, file: Path) -> Owner | None:
        """The system's package that a library came from."""
        found = None
        if shutil.which("dpkg") is None:
            return None
        for place in (file, Path("/", *file.parts[2:]) if file.parts[1:2] == ("usr",) else file):
            asked = subprocess.run(
                ["dpkg", "-S", str(place)], check=False, capture_output=True, text=True
            )
            if not asked.returncode:
                found = asked.stdout.split(":")[0]
                break
        if found is None:
            return None
        if found not in self.all:
            ask = ["dpkg-query", "-W", "-f", "${Version}\\n${Homepage}", found]
            told = subprocess.run(
                ask, check=True, capture_output=True, text=True
            ).stdout.splitlines()
            text = Path("/usr/share/doc") / found / "copyright"
            owner = self.all[found] = Owner(
                found, told[0], kind="deb", home=told[1] if told[1:] else ""
            )
            owner.texts, owner.licence = [text], licences_in(text.read_text(encoding="utf-8"))
        return self.all[found]


def _texts_of(package: importlib.metadata.Distribution) -> list[Path]:
    """The licences that a Python package carries."""
    files = [
        file
        for file in package.files or ()
        if ".dist-info" in str(file) and _LEGAL.search(file.name)
    ]
    return [Path(str(package.locate_file(file))) for file in files]


def licences_in(copyright_: str) -> str:
    """The short names of licences in a package's ``copyright`` file."""
    names = re.findall(r"^License:[ \t]*(\S[^\n]*)$", copyright_, re.MULTILINE)
    common = COMMON.findall(copyright_)
    return ", ".join(dict.fromkeys(name.strip() for name in names or common)) or "see the text"


def entries(work: Path) -> Iterator[tuple[str, str]]:
    """Every file and module that PyInstaller took: its name in the folder, and where it came from."""
    listed = ast.literal_eval((work / "COLLECT-00.toc").read_text(encoding="utf-8"))
    for name, origin, kind in next(part for part in listed if isinstance(part, list)):
        if kind not in {"SYMLINK", "EXECUTABLE", "PKG"}:
            yield name, origin
    for archive in sorted(work.glob("PYZ-*.toc")):
        _, modules = ast.literal_eval(archive.read_text(encoding="utf-8"))
        for name, origin, _ in modules:
            if origin not in {"-", None}:
                yield f"{name} (module)", origin


def find(site: Path, work: Path) -> dict[str, Owner]:
    """All owners; `Unowned` names files that have none, and owners without a licence."""
    owners = Owners(site, ROOT / "src", work)
    unknown = [
        f"{name} from {origin}" for name, origin in entries(work) if not owners.take(name, origin)
    ]
    owners.part("pyinstaller").files |= {"LocalChat", "LocalChatEngine"}
    wrong = [each.name for each in owners.all.values() if not each.licence or not each.texts]
    if unknown or wrong:
        raise Unowned(
            "\n".join([*unknown, *(f"{name} has no licence or no text of it" for name in wrong)])
        )
    return owners.all


def write(owners: dict[str, Owner], folder: Path) -> None:
    """Write the licence page's files: each text once, and who it belongs to."""
    texts = folder / "texts"
    texts.mkdir(parents=True, exist_ok=True)

    def keep(text: str) -> str:
        name = f"{hashlib.sha256(text.encode()).hexdigest()[:16]}.txt"
        (texts / name).write_text(text, encoding="utf-8", newline="\n")
        return name

    parts = []
    for owner in sorted(owners.values(), key=lambda each: (each.name != OWN, each.name.lower())):
        found = [path.read_text(encoding="utf-8", errors="replace") for path in owner.texts]
        pointed = sorted({name for text in found for name in COMMON.findall(text)})
        common = [Path("/usr/share/common-licenses") / name for name in pointed]
        found += [path.read_text(encoding="utf-8") for path in common if path.is_file()]
        parts.append({
            "name": owner.name, "version": owner.version, "licence": owner.licence, "home": owner.home,
            "note": " ".join(owner.note.split()), "texts": list(dict.fromkeys(map(keep, found))), "kind": owner.kind,
        })  # fmt: skip
    (folder / "parts.json").write_text(
        json.dumps(parts, indent=1, ensure_ascii=False), encoding="utf-8"
    )


def bill(owners: dict[str, Owner]) -> dict[str, object]:
    """The bill of materials, as CycloneDX 1.6 has it; the same for the same parts."""
    components = []
    for title, owner in sorted(owners.items(), key=lambda each: each[0].lower()):
        if title == OWN:
            continue
        kind = {"deb": "deb/debian", "pypi": "pypi"}.get(owner.kind, "generic")
        name = re.sub(r"[-_.]+", "-", title.lower()) if owner.kind == "pypi" else title
        files = [file for file in owner.files if not file.endswith("(module)")]
        components.append({
            "type": "library", "bom-ref": f"{kind}/{name}@{owner.version}", "name": owner.name, "version": owner.version,
            "licenses": [{"license": {"name": owner.licence}}],
            "purl": f"pkg:{kind}/{name}@{owner.version.replace('+', '%2B').replace(':', '%3A').replace('~', '~')}",
            "properties": [{"name": "localchat:files", "value": str(len(files))}],
        })  # fmt: skip
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json", "bomFormat": "CycloneDX", "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {
            "type": "application", "bom-ref": OWN, "name": OWN, "version": freeze.version(),
            "licenses": [{"license": {"id": "MIT"}}],
        }},
        "components": components,
    }  # fmt: skip
