"""Where models lie: LocalChat's own folder, and those of other apps, which are only ever read.

Apps name their folder in a setting, an environment variable, or not at all; all three are tried. What
cannot be read is left out: it is their file, not ours.
"""

import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from localchat.text import noop

OURS = "LocalChat"
ADDED = noop("added by you")
LONGEST = 1_000_000
"""Bytes of another app's settings that are read."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder that is looked at."""

    origin: str
    """Whose it is: ``LocalChat``, ``LM Studio``, ``added by you``, …"""
    folder: Path


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The person's home and the system's folders, as programs here see them."""

    home: Path
    environment: Mapping[str, str]
    system: str

    @classmethod
    def real(cls) -> "Surroundings":
        """Those of this process."""
        return cls(Path.home(), os.environ, sys.platform)

    def named(self, variable: str) -> Path | None:
        """The folder that an environment variable names."""
        value = self.environment.get(variable, "").strip()
        return Path(value).expanduser() if value else None

    @property
    def data(self) -> Path:
        """Where programs keep their files."""
        if self.system == "win32":
            return self.named("APPDATA") or self.home / "AppData" / "Roaming"
        if self.system == "darwin":
            return self.home / "Library" / "Application Support"
        return self.named("XDG_DATA_HOME") or self.home / ".local" / "share"

    @property
    def local_data(self) -> Path:
        """The same, for what shall stay on this computer."""
        if self.system == "win32":
            return self.named("LOCALAPPDATA") or self.home / "AppData" / "Local"
        return self.data

    @property
    def settings(self) -> Path:
        """Where programs keep their settings."""
        if self.system in {"win32", "darwin"}:
            return self.data
        return self.named("XDG_CONFIG_HOME") or self.home / ".config"

    @property
    def cache(self) -> Path:
        """Where programs keep what they could get again."""
        if self.system == "win32":
            return self.local_data
        if self.system == "darwin":
            return self.home / "Library" / "Caches"
        return self.named("XDG_CACHE_HOME") or self.home / ".cache"


def places_of_others(here: Surroundings) -> list[Place]:
    """The folders of other apps that exist, each once."""
    found: dict[Path, Place] = {}
    for origin, folders in (
        ("LM Studio", _lm_studio(here)),
        ("Jan", _jan(here)),
        ("GPT4All", _gpt4all(here)),
        ("Ollama", _ollama(here)),
        ("KoboldCpp", _koboldcpp(here)),
        ("Hugging Face", _hugging_face(here)),
        ("llama.cpp", _llama_cpp(here)),
    ):
        for folder in folders:
            if folder not in found and _is_folder(folder):
                found[folder] = Place(origin, folder)
    return list(found.values())


APPS = frozenset(
    {"LM Studio", "Jan", "GPT4All", "Ollama", "KoboldCpp", "Hugging Face", "llama.cpp"}
)
"""Origins of models that belong to other apps."""


def _lm_studio(here: Surroundings) -> Iterator[Path]:
    homes = [here.home / ".lmstudio", here.home / ".cache" / "lm-studio"]
    if pointed := read_text(here.home / ".lmstudio-home-pointer").strip():
        homes.insert(0, Path(pointed))
    for home in (*homes, here.settings / "LM Studio"):
        chosen = read_json(home / "settings.json").get("downloadsFolder")
        if isinstance(chosen, str) and chosen:
            yield _beside(home, chosen)
    for home in homes:
        yield home / "models"


def _jan(here: Surroundings) -> Iterator[Path]:
    data = [here.data / "Jan" / "data", here.settings / "Jan" / "data", here.home / "jan"]
    for settings in (here.data / "Jan", here.data / "jan.ai.app", here.settings / "Jan"):
        chosen = read_json(settings / "settings.json").get("data_folder")
        if isinstance(chosen, str) and chosen:
            data.insert(0, _beside(settings, chosen))
    if named := here.named("JAN_DATA_FOLDER"):
        data.insert(0, named)
    for folder in data:
        yield folder / "llamacpp" / "models"
        yield folder / "models"


def _gpt4all(here: Surroundings) -> Iterator[Path]:
    for settings in (
        here.settings / "nomic.ai" / "GPT4All.ini",
        here.home / ".config" / "gpt4all.io" / "GPT4All.ini",
        here.home / ".config" / "nomic.ai" / "GPT4All.ini",
    ):
        if match := re.search(r'^modelPath="?([^"\r\n]+)', read_text(settings), re.MULTILINE):
            yield Path(match[1].replace("\\\\", "\\"))
    yield here.local_data / "nomic.ai" / "GPT4All"
    yield here.home / ".cache" / "gpt4all"


def _ollama(here: Surroundings) -> Iterator[Path]:
    if named := here.named("OLLAMA_MODELS"):
        yield named
    yield here.home / ".ollama" / "models"
    if here.system == "linux":
        # Where the system's service keeps them, by its installer, by a distribution, by snap.
        yield Path("/usr/share/ollama/.ollama/models")
        yield Path("/var/lib/ollama/models")
        yield Path("/var/lib/ollama/.ollama/models")
        yield Path("/var/snap/ollama/common/models")


def _koboldcpp(here: Surroundings) -> Iterator[Path]:
    # It has no folder of its own; this is what people name the one in which they put it.
    for name in ("koboldcpp", "KoboldCpp", "koboldcpp-models"):
        yield here.home / name


def _hugging_face(here: Surroundings) -> Iterator[Path]:
    for variable in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"):
        if named := here.named(variable):
            yield named
    if named := here.named("HF_HOME"):
        yield named / "hub"
    # It uses this folder on every system.
    yield (here.named("XDG_CACHE_HOME") or here.home / ".cache") / "huggingface" / "hub"


def _llama_cpp(here: Surroundings) -> Iterator[Path]:
    if named := here.named("LLAMA_CACHE"):
        yield named
    yield here.cache / "llama.cpp"


def _beside(folder: Path, chosen: str) -> Path:
    """A path out of a settings file, which may be meant from that file's folder."""
    return Path(os.path.normpath(folder / chosen))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_absolute() and str(path).isprintable() and path.is_dir()
    except (OSError, ValueError):
        return False


# --- other programs' files -----------------------------------------------------------------------


def read_text(file: Path) -> str:
    """A small text file; empty when it cannot be read."""
    try:
        with file.open("rb") as source:
            return source.read(LONGEST).decode("utf-8", "replace").removeprefix("\ufeff")
    except (OSError, ValueError):
        return ""


def read_json(file: Path) -> dict[str, Any]:
    """A small JSON file's object; empty when there is none."""
    try:
        found = json.loads(read_text(file))
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def read_plain_yaml(file: Path) -> dict[str, str]:
    """The values with one line of a YAML file's outermost level, such as Jan's ``model.yml``."""
    lines = re.findall(r"^([A-Za-z_]\w*):[ \t]+(\S.*?)[ \t]*\r?$", read_text(file), re.MULTILINE)
    return {key: _unquoted(value) for key, value in lines}


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] == '"':
        return value[1:-1].replace("\\\\", "\\").replace('\\"', '"')
    if len(value) > 1 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'")
    return value
