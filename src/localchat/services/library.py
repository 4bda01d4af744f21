"""The library: an index of all model files on this computer, in LocalChat's folder and in place elsewhere."""

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import msgspec

from localchat.domain.library import LibraryModel, ModelDetails
from localchat.errors import UsageError
from localchat.services import checks, facts, policy, trash
from localchat.services.details import details_of
from localchat.services.duplicates import duplicates
from localchat.services.facts import Facts
from localchat.services.fetching import delete_empty_folders
from localchat.services.finds import Find
from localchat.services.folders import ADDED, APPS, OURS, Place, Surroundings, places_of_others
from localchat.services.hashes import FileHashes
from localchat.services.models import Models
from localchat.services.network import Network
from localchat.services.newer import NewerFiles
from localchat.services.seeker import Seeker
from localchat.settings import Settings
from localchat.storage.library import FileRow, LibraryTable
from localchat.storage.shelf import ModelRow
from localchat.storage.sources import forget_source
from localchat.text import cause, noop, say

BUILT_IN = noop("built in")
AT_ONCE = 100
"""Files that are read before they are written down, so that a first look can be interrupted."""

_STEMS = frozenset({"model", "ggml-model"})
"""Names of files that say less than that of their folder."""


class _Entry(NamedTuple):
    """A model as it is shown, with what was read of it."""

    shown: LibraryModel
    facts: Facts | None


class Library:
    """Finds, checks and removes model files. `scan` and `verify` take time: never on the window's thread."""

    def __init__(
        self,
        table: LibraryTable,
        models: Models,
        hashes: FileHashes,
        network: Network,
        settings: Settings,
    ) -> None:
        self._table, self._models, self._hashes = table, models, hashes
        self._network, self._settings = network, settings
        self._newer = NewerFiles(hashes, network)
        self._scanning = threading.Lock()
        self._entries: list[_Entry] | None = None
        self.notes: tuple[str, ...] = ()
        """What the last scan could not look at, in sentences."""
        models.look_again = self.scan

    def all(self) -> list[LibraryModel]:
        """What the last scan found, the guide first; quick."""
        return [entry.shown for entry in self._known()]

    def _known(self) -> list[_Entry]:
        """The last scan's, or what the store has of the one before."""
        if self._entries is None:
            rows = self._table.files()
            known = {path: read for path, row in rows.items() if (read := facts.decode(row))}
            self._entries = self._shown(rows, known, {row.path: row for row in self._models.rows()})
        return self._entries

    # --- looking ---------------------------------------------------------------------------------

    def scan(self, stopped: Callable[[], bool] = lambda: False) -> list[LibraryModel]:
        """Look at all folders again; files that are unchanged are not read again."""
        with self._scanning:
            seeker = Seeker(stopped)
            rows = self._table.files()
            known = {path: read for path, row in rows.items() if (read := facts.decode(row))}
            found = self._seek(seeker)
            fresh = []
            for path, find in found.items():
                row = rows.get(path)
                if row and path in known and facts.is_same(find, row, known[path]):
                    continue
                if stopped():
                    break
                known[path] = facts.read(find)
                rows[path] = facts.encode(find, known[path])
                fresh.append(rows[path])
                if len(fresh) >= AT_ONCE:
                    self._table.put_files(fresh)
                    fresh = []
            if stopped():
                self._table.put_files(fresh)
                return self.all()
            gone = self._settle_missing(seeker, found, rows, known, fresh)
            if fresh or gone:
                self._table.put_files(fresh, gone)
            names = (
                (path, _name(rows[path], read)) for path, read in known.items() if not read.ignored
            )
            self._entries = self._shown(rows, known, self._models.name_found(names))
            self.notes = tuple(dict.fromkeys(seeker.notes))
            return self.all()

    def _seek(self, seeker: Seeker) -> dict[str, Find]:
        """All models that are there, by the path of their first file."""
        found: dict[str, Find] = {}
        for place in self._places():
            found |= {find.file.path: find for find in seeker.seek(place)}
        for row in self._models.rows():
            if not row.found and row.path not in found:
                alone = seeker.around(row.path, ADDED)
                if alone and alone.file.path == row.path:
                    found[row.path] = alone
        return found

    def _settle_missing(
        self,
        seeker: Seeker,
        found: Mapping[str, Find],
        rows: dict[str, FileRow],
        known: dict[str, Facts],
        fresh: list[FileRow],
    ) -> list[str]:
        """What was known and was not found: kept with its problem, or forgotten; returns the forgotten.

        A model of another app that nobody used here is that app's to delete. Others are shown as
        missing, and so is everything on a drive that is not there now.
        """
        used, added = self._table.uses(), {row.path for row in self._models.rows() if not row.found}
        gone = []
        for path in [path for path in rows if path not in found]:
            hidden_below = any(Path(path).is_relative_to(folder) for folder in seeker.unseen)
            exists = Path(path).exists()
            if exists and hidden_below:
                continue
            wanted = hidden_below or rows[path].origin == OURS or path in used or path in added
            if path in known and wanted and not exists and not known[path].ignored:
                problem = _missing(path)
                if known[path].problem != problem:
                    known[path] = msgspec.structs.replace(known[path], problem=problem)
                    text = msgspec.json.encode(known[path]).decode()
                    # No file was ever changed at 0: it is read again when it comes back.
                    rows[path] = rows[path]._replace(size=0, modified=0, facts=text)
                    fresh.append(rows[path])
            else:
                gone.append(path)
                del rows[path]
                known.pop(path, None)
        return gone

    def _shown(
        self,
        rows: Mapping[str, FileRow],
        known: Mapping[str, Facts],
        models: Mapping[str, ModelRow],
    ) -> list[_Entry]:
        """What is known as it is shown, by name, the guide first."""
        used, hashes = self._table.uses(), self._hashes.all()
        rules = policy.current()
        entries = []
        for path, row in models.items():
            read = known.get(path)
            if row.hidden or (row.found and (read is None or read.ignored)):
                continue
            kept = rows.get(path)
            sha256 = read.hashes.get(path, "") if read else ""
            if kept and not sha256 and (computed := hashes.get(path)):
                sha256 = computed[2] if computed[:2] == (kept.size, kept.modified) else ""
            if read is None:
                # The person added it, and no scan has seen it yet.
                model = self._models.known(row.id) or facts.unreadable(path)
                problem = "" if model.size else _missing(path)
            else:
                model, problem = read.model, read.problem
            if not problem and sha256 and not rules.allows(sha256):
                problem = policy.refused_model(model.name, rules)
            if model.id != row.id or (kept and not kept.modified):
                model = replace(model, id=row.id, size=model.size if kept and kept.modified else 0)
            origin = kept.origin if kept else ADDED
            shown = LibraryModel(
                model=model, origin=origin, files=read.files if read else (path,),
                projector=read.projector if read else "", problem=problem, sha256=sha256,
                used=used.get(path), repository=read.repository if read else "", ours=origin == OURS,
            )  # fmt: skip
            entries.append(_Entry(shown, read))
        entries.sort(key=lambda entry: entry.shown.model.name.casefold())
        guide = self._models.guide()
        first = LibraryModel(
            model=guide, origin=BUILT_IN, files=(guide.path,), used=used.get(guide.path)
        )
        return [_Entry(first, None), *entries]

    # --- folders ---------------------------------------------------------------------------------

    def _places(self) -> list[Place]:
        ours = self._network.folder.absolute()
        places = [Place(OURS, ours)] if ours.is_dir() else []
        if self._settings["other_apps"]:
            places += places_of_others(Surroundings.real())
        known = {place.folder for place in places}
        return [*places, *(Place(ADDED, f) for f in self._table.folders() if f not in known)]

    def folders(self) -> list[tuple[str, str, bool]]:
        """The folders that are looked at: name of the app, path, whether the person added it."""
        added = set(self._table.folders())
        ours = self._network.folder.absolute()
        places = self._places()
        if not any(place.folder == ours for place in places):
            places.insert(0, Place(OURS, ours))
        return [(place.origin, str(place.folder), place.folder in added) for place in places]

    def add_folder(self, folder: Path) -> None:
        """Look at one more folder from now on; `UsageError` when it cannot be."""
        folder = folder.expanduser().absolute()
        if not str(folder).isprintable():
            raise UsageError(
                say("The name of this folder has characters that cannot be kept. Rename it.")
            )
        if folder.parent == folder:
            raise UsageError(
                say(
                    "{folder} is a whole drive. Choose the folder in it that holds the models.",
                    folder=folder,
                )
            )
        for place in self._places():
            if folder.is_relative_to(place.folder):
                raise UsageError(
                    say(
                        "{folder} is looked at already, with the folder of {origin}.",
                        folder=folder,
                        origin=place.origin,
                    )
                )
        try:
            next(folder.iterdir(), None)
        except OSError as error:
            raise UsageError(
                say("{folder} cannot be looked at: {reason}.", folder=folder, reason=cause(error))
            ) from error
        self._table.add_folder(folder)

    def remove_folder(self, folder: Path) -> None:
        """Look at a folder no longer; nothing in it is changed."""
        folder = folder.expanduser().absolute()
        if folder not in self._table.folders():
            raise UsageError(say("{folder} is none of the folders that you added.", folder=folder))
        self._table.remove_folder(folder)

    # --- one model -------------------------------------------------------------------------------

    def _entry(self, key: str) -> _Entry:
        """A model by its id, its path, or as the command line names it; `UsageError` if there is none."""
        for entry in self._known():
            if key in {entry.shown.model.id, entry.shown.model.path}:
                return entry
        model = self._models.find(key)
        found = [entry for entry in self._known() if entry.shown.model.path == model.path]
        return found[0] if found else _Entry(
            LibraryModel(model=model, origin=ADDED, files=(model.path,)), None
        )  # fmt: skip

    def get(self, key: str) -> LibraryModel:
        """One model by its id or path."""
        return self._entry(key).shown

    def details(self, key: str) -> ModelDetails:
        """All that a model's file says of itself."""
        return details_of(self._entry(key).shown.files)

    def verify(
        self, key: str, progress: Callable[[float], None] = lambda _: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> tuple[bool, str]:  # fmt: skip
        """Read a model's files whole: whether they are what they were when they came, in a sentence.

        Raises `Cancelled` when that was stopped.
        """
        shown, read = self._entry(key)
        files = [*shown.files, *([shown.projector] if shown.projector else [])]
        return checks.verify(files, read, self._hashes, self._table, progress, stopped)

    def duplicates(
        self, progress: Callable[[float], None] = lambda _: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> list[list[LibraryModel]]:  # fmt: skip
        """Groups of models whose files hold the same; only files of the same size are read.

        Raises `Cancelled` when that was stopped.
        """
        return duplicates(self._known(), self._hashes, progress, stopped)

    def check_for_newer(
        self, key: str, stopped: Callable[[], bool] = lambda: False
    ) -> tuple[bool, str]:
        """Ask the hub whether a downloaded model's file was changed there; only ever on a click.

        Raises a `HubError`, `HubStopped` after `stop_asking` or once `stopped` says so.
        """
        return self._newer.check(*self._entry(key), stopped)

    def stop_asking(self) -> None:
        """Ask for a newer file no longer; from any thread."""
        self._newer.stop()

    def note_use(self, path: str) -> None:
        """A model answered just now."""
        self._models.note_use(path)

    # --- removing --------------------------------------------------------------------------------

    def remove(self, key: str, *, keep_file: bool = False, delete: bool = False) -> str:
        """Move a model's files to the system's trash if they are ours, else only forget it.

        Returns a sentence on what was done. With `delete` ours are deleted for good. Raises `NoTrash`
        where there is no trash; then nothing was changed.
        """
        shown, read = self._entry(key)
        name, path = shown.model.name, shown.model.path
        if not shown.ours or keep_file:
            if delete and not shown.ours:
                raise UsageError(
                    say(
                        "{name} belongs to {origin}: LocalChat deletes no file but its own.",
                        name=name,
                        origin=shown.origin,
                    )
                    if shown.origin in APPS
                    else say(
                        "{name} lies in a folder of your own: LocalChat deletes no file but its own.",
                        name=name,
                    )
                )
            self._models.remove(shown.model.id)
            self._drop(shown)
            return say(
                "{name} was taken from the list. Its file stays: {path}", name=name, path=path
            )
        files = [Path(file) for file in self._alone(shown) if Path(file).exists()]
        (trash.delete if delete else trash.move_to_trash)(files)
        self._tidy(files, read)
        self._models.forget(shown.model.id, path)
        self._drop(shown)
        if not files:
            return say("{name} was taken from the list; its file had gone already.", name=name)
        return (
            say("{name} was deleted.", name=name)
            if delete
            else say("{name} was moved to the trash.", name=name)
        )

    def _alone(self, shown: LibraryModel) -> list[str]:
        """All files of a model, without a projector that others need as well."""
        others = {entry.shown.projector for entry in self._known() if entry.shown != shown}
        return [
            *shown.files,
            *([shown.projector] if shown.projector and shown.projector not in others else []),
        ]

    def _tidy(self, files: Iterable[Path], read: Facts | None) -> None:
        """Leave no note on files that are gone, and no empty folder."""
        root = self._network.folder.absolute()
        for file in files:
            if read and read.inside:
                source = Path(read.model.path[: -len(read.inside)])
                if file.is_relative_to(source):
                    forget_source(source, [file.relative_to(source).as_posix()])
            delete_empty_folders(file.parent, root)

    def _drop(self, shown: LibraryModel) -> None:
        self._entries = [entry for entry in self._known() if entry.shown.model.id != shown.model.id]


def _name(row: FileRow, read: Facts) -> str:
    """Of what a model's id is made: what its app calls it, or its file's name if that says anything."""
    path = Path(row.path)
    if path.suffix.lower() != ".gguf":
        return read.model.name
    return path.parent.name if path.stem.lower() in _STEMS else path.stem


def _missing(path: str) -> str:
    return say("There is no file {path}. Was it moved, or its drive unplugged?", path=path)
