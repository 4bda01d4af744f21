"""Which model files lie in a folder: names, sizes and times alone, so that a second look is quick.

Nothing is opened but the small files in which an app says what its models are called. Loops of links,
folders without end and folders that cannot be read are told of in `Seeker.notes`, and left.
"""
# ruff: noqa: PTH112, PTH114, PTH115, PTH117, PTH118, PTH119, PTH120 -- plain strings: thousands of Path objects take
# longer than asking the disk

import os
import re
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import ClassVar

from localchat.domain.repository import is_companion, is_projector, part_of, quant_label
from localchat.services import ollama
from localchat.services.finds import Find, Stamp, stamp_of
from localchat.services.folders import Place, read_json, read_plain_yaml
from localchat.storage.sources import NAME
from localchat.text import cause, say

DEEPEST, MOST_ENTRIES, MOST_PARTS, PATIENCE = 10, 200_000, 1_000, 20.0
"""Folders below each other, entries, parts of a model, and seconds that one place may take."""

_SUFFIX = ".gguf"
_NO_NAMES = ("blobs", "refs")
"""Folders of the Hub's cache in which no file has its name."""
_SNAPSHOTS = f"{os.sep}snapshots{os.sep}"


@dataclass(slots=True)
class _Folder:
    """A folder on the way down."""

    path: str
    real: str
    """Without links."""
    depth: int
    note: Stamp | None = None
    """The note on where its files came from, here or further up."""
    projectors: list[Stamp] = field(default_factory=list)
    """Those in it, and further up in the same repository."""
    files: list[os.DirEntry[str]] = field(default_factory=list)


class Seeker:
    """Looks through places; each file is found once, by the first way that leads to it."""

    def __init__(self, stopped: Callable[[], bool] = lambda: False) -> None:
        self._stopped = stopped
        self._folders: set[str] = set()
        self._files: set[str] = set()
        self.notes: list[str] = []
        """What could not be looked at, in sentences."""
        self._near: dict[str, list[Find]] = {}
        self.unseen: list[str] = []
        """Folders below which there may be more than was found."""

    def seek(self, place: Place) -> Iterator[Find]:
        """What lies in a place and below it."""
        end, left = time.monotonic() + PATIENCE, MOST_ENTRIES
        waiting = [_Folder(str(place.folder), os.path.realpath(place.folder), 0)]
        while waiting and not self._stopped():
            folder = waiting.pop()
            if folder.real in self._folders:
                continue
            self._folders.add(folder.real)
            if left <= 0 or time.monotonic() > end:
                self._leave(
                    str(place.folder),
                    say(
                        "{folder} holds too much: not all of it was looked at.", folder=place.folder
                    ),
                )
                return
            entries = self._entries(folder, left)
            left -= len(entries)
            names = {entry.name for entry in entries}
            if "blobs" in names and not names.isdisjoint(ollama.MANIFESTS):
                yield from self._ollama(place, folder)
                continue
            below = self._sort(folder, entries)
            if folder.depth < DEEPEST:
                waiting += below
            elif below:
                self._leave(
                    folder.path,
                    say("{path} is nested too deep: what is below was left out.", path=folder.path),
                )
            yield from self._models(place.origin, folder)
            yield from self._pointed(place, folder, names)
            if folder.note or _SNAPSHOTS in folder.path:
                for inner in below:
                    inner.projectors = folder.projectors

    def around(self, path: str, origin: str) -> Find | None:
        """One file that the person added, with its parts and projector; None when it is not there."""
        near = os.path.dirname(path)
        if near not in self._near:
            folder = _Folder(near, os.path.realpath(near), 0)
            self._sort(folder, self._entries(folder, MOST_ENTRIES) if os.path.isdir(near) else [])
            self._near[near] = list(self._groups(origin, folder))
        for find in self._near[near]:
            if path in {find.file.path, *(stamp.path for stamp in find.beside[: find.parts - 1])}:
                return find
        stamp = stamp_of(path)
        return Find(origin, stamp) if stamp else None

    def _leave(self, folder: str, why: str) -> None:
        self.unseen.append(folder)
        self.notes.append(why)

    def _entries(self, folder: _Folder, most: int) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder.path) as found:
                return list(islice(found, most))
        except OSError as error:
            said = say("{path} cannot be read: {reason}.", path=folder.path, reason=cause(error))
            if not os.path.lexists(folder.path):
                said = f"{said} {say('Is its drive unplugged?')}"
            self._leave(folder.path, said)
            return []

    def _sort(self, folder: _Folder, entries: list[os.DirEntry[str]]) -> list[_Folder]:
        """Keep a folder's model files, and return the folders in it, the first by name at the end."""
        below = []
        is_hub = os.path.basename(folder.path).startswith("models--")
        for entry in entries:
            name = entry.name
            if name == NAME and (stamp := stamp_of(entry.path)):
                folder.note = stamp
            if name.startswith(".") or not name.isprintable() or (is_hub and name in _NO_NAMES):
                continue
            try:
                if name[-5:].lower() == _SUFFIX and not name.startswith("incomplete-"):
                    if entry.is_file():
                        folder.files.append(entry)
                elif entry.is_dir():
                    real = _real(folder, entry)
                    below.append(_Folder(entry.path, real, folder.depth + 1))
            except OSError:
                continue  # a loop of links, or a link to what may not be seen
        for inner in below:
            inner.note = folder.note
        return sorted(below, key=lambda inner: inner.path, reverse=True)

    # --- files in one folder ---------------------------------------------------------------------

    def _models(self, origin: str, folder: _Folder) -> Iterator[Find]:
        """The models in one folder that were not found before."""
        links = {entry.path for entry in folder.files if entry.is_symlink()}
        for find in self._groups(origin, folder):
            path = find.file.path
            real = f"{folder.real}{os.sep}{os.path.basename(path)}"
            if path in links:
                real = _target(real)
            if real not in self._files:
                self._files.add(real)
                yield find

    def _groups(self, origin: str, folder: _Folder) -> Iterator[Find]:
        """All models in one folder, whether they were found before or not."""
        if not folder.files:
            return
        single, sets = list[Stamp](), dict[tuple[str, int], dict[int, Stamp]]()
        projectors = list(folder.projectors)
        for entry in folder.files:
            try:
                status = entry.stat()
            except OSError:
                continue  # it went away in between
            stamp = Stamp(entry.path, status.st_size, status.st_mtime_ns)
            if is_companion(entry.name):
                projectors += [stamp] if is_projector(entry.name) else []
            elif "-of-" in entry.name.lower() and (part := part_of(entry.name)):
                sets.setdefault((part[0], part[2]), {})[part[1]] = stamp
            else:
                single.append(stamp)
        folder.projectors = projectors
        note = (folder.note,) if folder.note else ()
        repository, root = _hub_repository(folder.path) if "models--" in folder.path else ("", "")
        if folder.note:
            root = os.path.dirname(folder.note.path)
        models = [*single, *(next(iter(found.values())) for found in sets.values())]
        choose = _Projectors(projectors, models, together=bool(root))
        for stamp in single:
            eye = choose.of(stamp)
            beside = (eye, *note) if eye else note
            yield Find(
                origin,
                stamp,
                beside,
                projector=eye.path if eye else "",
                repository=repository,
                root=root,
            )
        for (stem, count), found in sets.items():
            eye = choose.of(next(iter(found.values())))
            yield _joined(
                Find(
                    origin, found[min(found)], (eye, *note) if eye else note,
                    projector=eye.path if eye else "", repository=repository, root=root,
                ),
                stem, count, found,
            )  # fmt: skip

    # --- what other apps say of their models -------------------------------------------------------

    def _pointed(self, place: Place, folder: _Folder, names: set[str]) -> Iterator[Find]:
        """Models that lie elsewhere, and are named in a settings file here."""
        named: list[str] = []
        if place.origin == "Jan" and "model.yml" in names:
            named.append(read_plain_yaml(Path(folder.path, "model.yml")).get("model_path", ""))
        for name in names if place.origin == "KoboldCpp" else ():
            if name.endswith(".kcpps"):
                settings = read_json(Path(folder.path, name))
                named += [str(settings.get(key) or "") for key in ("model_param", "model")]
        for path in named:
            if os.path.isabs(path) and path.lower().endswith(_SUFFIX) and path.isprintable():
                real = os.path.realpath(path)
                find = self.around(path, place.origin) if real not in self._files else None
                if find:
                    self._files.add(real)
                    yield find

    def _ollama(self, place: Place, folder: _Folder) -> Iterator[Find]:
        """Models of Ollama, each file once."""
        for find in ollama.models(place.origin, folder.path):
            if find.file.path not in self._files:
                self._files.add(find.file.path)
                yield find


class _Projectors:
    """Which projector of a folder belongs to which of its models."""

    _ORDER: ClassVar[Mapping[str, int]] = {"F16": 0, "BF16": 1, "Q8_0": 2}

    def __init__(self, projectors: list[Stamp], models: list[Stamp], *, together: bool) -> None:
        """`together`: whether they come from one repository, and so belong together."""
        named = [(_core(stamp.path), stamp) for stamp in projectors]
        self._named = sorted(
            named, key=lambda pair: (-len(pair[0]), self._ORDER.get(quant_label(pair[1].path), 3))
        )
        self._alone = bool(projectors) and (
            together or len({_core(stamp.path) for stamp in models}) == 1
        )

    def of(self, model: Stamp) -> Stamp | None:
        """Its projector: the one of its name, or any if the folder holds one model alone."""
        if not self._named:
            return None
        core = _core(model.path)
        for name, stamp in self._named:
            if name and core.startswith(name):
                return stamp
        return self._named[0][1] if self._alone else None


def _core(path: str) -> str:
    """A file's name without what differs between quantisations and projectors of one model."""
    stem = re.sub(r"(-\d{5}-of-\d{5})?\.gguf$", "", os.path.basename(path), flags=re.IGNORECASE)
    if label := quant_label(f"{stem}.gguf"):
        stem = re.sub(re.escape(label), "", stem, flags=re.IGNORECASE)
    return re.sub(r"mmproj|model|[^a-z0-9]", "", stem.lower())


def _joined(find: Find, stem: str, count: int, found: Mapping[int, Stamp]) -> Find:
    """A set of parts as one model; says which part is not there."""
    parts = tuple(found[number] for number in sorted(found))
    missing = next((n for n in range(1, min(count, MOST_PARTS) + 1) if n not in found), 0)
    problem = say(
        "{name} is not beside the other parts. Get all %n parts into one folder.",
        count, name=f"{stem}-{missing:05}-of-{count:05}.gguf",
    )  # fmt: skip
    return find._replace(
        file=parts[0], beside=(*parts[1:], *find.beside), parts=len(parts),
        problem=problem if missing else "",
    )  # fmt: skip


def _hub_repository(folder: str) -> tuple[str, str]:
    """Of a folder in the Hub's cache: the repository, and the folder from which its paths count."""
    match = re.search(r"[\\/]models--(.+?)--([^\\/]+)[\\/]snapshots[\\/][^\\/]+", folder)
    return (f"{match[1]}/{match[2]}", folder[: match.end()]) if match else ("", "")


def _real(folder: _Folder, entry: os.DirEntry[str]) -> str:
    """A folder's path without links."""
    return (
        os.path.realpath(entry.path) if entry.is_symlink() else f"{folder.real}{os.sep}{entry.name}"
    )


def _target(link: str) -> str:
    """Where a link to a file leads; most lead straight to it, and are followed with two questions."""
    try:
        target = os.path.normpath(os.path.join(os.path.dirname(link), os.readlink(link)))
        return os.path.realpath(target) if os.path.islink(target) else target
    except OSError:
        return link
