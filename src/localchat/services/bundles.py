"""Bundles: made where there is a network, checked, and taken over where there is none.

Taking one over goes on where it stopped, and a file stands under its name only when it is whole and right.
"""

import hashlib
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from localchat.domain import bundle as format_
from localchat.domain.bundle import LIST, SIGNATURE, Bundle, BundleError, BundleFile, Kind
from localchat.domain.preset import Preset
from localchat.errors import LocalChatError, PolicyRefused, UsageError
from localchat.services import persona_file, policy, preset_file
from localchat.services.archive import Archive, ArchiveRefused, Part, hash_file
from localchat.services.bundle_maker import BundleMaker, Progress, Wanted
from localchat.services.hashes import FileHashes
from localchat.services.installation import how_to_install
from localchat.services.library import Library
from localchat.services.minisign import OtherKey, PublicKey, SecretKey, SignatureWrong, believe
from localchat.services.network import Network
from localchat.services.personas import Personas
from localchat.services.presets import Presets
from localchat.services.release import Release
from localchat.services.space import folder_of
from localchat.services.updates import REPOSITORY
from localchat.settings import Settings
from localchat.storage.sources import SourceFile, note_source
from localchat.text import cause, figure, say

_PACKAGES = {".deb": "deb", ".rpm": "rpm", ".gz": "tar", ".appimage": "appimage", ".exe": "windows",
             ".dmg": "macos"}  # fmt: skip


@dataclass(slots=True)
class Report:
    """What became of taking a bundle over."""

    models: list[str] = field(default_factory=list)
    """Files of models that came."""
    presets: list[str] = field(default_factory=list)
    personas: list[str] = field(default_factory=list)
    here: int = 0
    """Files that were here already, or said nothing new."""
    package: Path | None = None
    how: str = ""
    """How the package is installed, in a sentence."""
    notes: list[str] = field(default_factory=list)
    """What was not taken over, and why, in sentences."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a bundle says of itself."""

    bundle: Bundle
    signed_by: str
    """The number of the key that signed it; empty when nobody did."""


class Bundles:
    """All of it takes time: never on the window's thread."""

    def __init__(
        self, library: Library, hashes: FileHashes, presets: Presets, personas: Personas,
        network: Network, settings: Settings, release: Release,
    ) -> None:  # fmt: skip
        self._library, self._hashes = library, hashes
        self._presets, self._personas = presets, personas
        self._network, self._settings, self._release = network, settings, release
        self._installing = threading.Lock()

    def create(
        self,
        target: Path,
        wanted: Wanted,
        sign: SecretKey | None = None,
        progress: Progress = lambda _: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Bundle:
        """Write a bundle; it is there whole, or not at all. Raises as `BundleMaker.create` does."""
        return BundleMaker(self._library, self._presets, self._personas).create(
            target, wanted, sign, progress, stopped
        )

    # --- reading ---------------------------------------------------------------------------------

    @contextmanager
    def _opened(self, file: Path, key: PublicKey | None) -> Iterator[tuple[Archive, Looked]]:
        with Archive(file) as archive:
            data = archive.read(LIST)
            try:
                bundle = format_.parse(data)
            except BundleError as error:
                raise ArchiveRefused(
                    say("{name} is no bundle that LocalChat understands.", name=file.name)
                ) from error
            archive.check(_parts(bundle.files), frozenset({LIST, SIGNATURE}))
            yield archive, Looked(bundle, self._signer(archive, data, key))

    def _signer(self, archive: Archive, data: bytes, key: PublicKey | None) -> str:
        """Who signed it. With `key` it must be that one; else it may be nobody, but not with a wrong one."""
        if SIGNATURE not in archive.names:
            if key is not None:
                raise SignatureWrong(
                    say("{name} is not signed, and you named a key.", name=archive.file.name)
                )
            return ""
        signature = archive.read(SIGNATURE).decode("utf-8", "replace")
        try:
            return believe(data, signature, [key] if key is not None else self._release.keys).name
        except OtherKey:
            if key is not None:
                raise
            return ""

    def look(self, file: Path, key: PublicKey | None = None) -> Looked:
        """What is in a bundle, by its own word; quick. Raises `ArchiveRefused` or `SignatureWrong`."""
        with self._opened(file, key) as (_, looked):
            return looked

    def verify(
        self,
        file: Path,
        key: PublicKey | None = None,
        progress: Progress = lambda _: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Looked:
        """Read a bundle whole and compare every file with its hash.

        Raises `ArchiveRefused`, `SignatureWrong`, or `Cancelled`.
        """
        with self._opened(file, key) as (archive, looked):
            count = _counter(looked.bundle.size, progress)
            for part in _parts(looked.bundle.files):
                archive.verify(part, count, stopped)
            return looked

    # --- taking over -----------------------------------------------------------------------------

    def install(
        self,
        file: Path,
        key: PublicKey | None = None,
        progress: Progress = lambda _: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Report:
        """Take over what is in a bundle: models into the library, presets, personas, the package.

        What is here already is not written again. Raises as `verify` does, `PolicyRefused` for models that
        the rules of this computer do not allow, and `UsageError` for want of space.
        """
        with self._installing, self._opened(file, key) as (archive, looked):
            bundle, report = looked.bundle, Report()
            _check_rules(bundle)
            self._check_space(bundle)
            count = _counter(bundle.size, progress)
            try:
                for each in [*bundle.of(Kind.MODEL), *bundle.of(Kind.BESIDE)]:
                    self._take_model(archive, each, report, count, stopped)
                for each in bundle.of(Kind.PACKAGE):
                    self._take_package(archive, each, report, count, stopped)
            except OSError as error:
                raise UsageError(
                    say(
                        "{folder} cannot be written: {reason}. What came stays; take the bundle over again "
                        "to go on.",
                        folder=self._network.folder, reason=cause(error),
                    )
                ) from error  # fmt: skip
            finally:
                self._library.scan(stopped)
            self._take_small(archive, bundle, report, count)
            return report

    def _check_space(self, bundle: Bundle) -> None:
        root = self._network.folder
        root.mkdir(parents=True, exist_ok=True)
        floor = int(self._settings["disk_floor"]) * 1_000_000_000
        missing = 0
        for file in bundle.files:
            place = _place_of(root, file)
            missing += file.size if place is not None and not place.exists() else 0
        short = missing + floor - shutil.disk_usage(root).free
        if missing and short > 0:
            raise UsageError(
                say(
                    "The bundle needs {missing} GB, and the disk has {short} GB too little for it. Free some "
                    "space, or choose another folder for downloads in Settings.",
                    missing=figure(missing / 1e9, 1), short=figure(short / 1e9, 1),
                )
            )  # fmt: skip

    def _take_model(
        self,
        archive: Archive,
        file: BundleFile,
        report: Report,
        count: Callable[[int], None],
        stopped: Callable[[], bool],
    ) -> None:
        """Take a model's file over, with the note of where it came from."""
        place = _place_of(self._network.folder, file)
        assert place is not None  # noqa: S101 -- models have one
        if place.exists():
            known = self._hashes.known(place) or hash_file(place, lambda _: None, stopped)
            count(file.size)
            if known != file.sha256:
                report.notes.append(
                    say(
                        "{path} is here already with another content, and stays as it is.",
                        path=place,
                    )
                )
                return
            report.here += 1
        else:
            archive.extract(_part(file), place, count, stopped)
            if file.kind is Kind.MODEL:
                report.models.append(file.name)
        if file.kind is Kind.MODEL:
            self._hashes.note(place, file.sha256)
            self._note_source(file)

    def _note_source(self, file: BundleFile) -> None:
        if not file.revision:
            return  # it came from no repository
        note = SourceFile(
            revision=file.revision, sha256=file.sha256, size=file.size, label=file.label,
            projector=file.projector,
        )  # fmt: skip
        with suppress(OSError):  # without it the model is as good
            folder = folder_of(self._network.folder, file.repository)
            note_source(folder, file.repository, file.licence, {file.name: note})

    def _take_package(
        self,
        archive: Archive,
        file: BundleFile,
        report: Report,
        count: Callable[[int], None],
        stopped: Callable[[], bool],
    ) -> None:
        place = _place_of(self._network.folder, file)
        assert place is not None  # noqa: S101 -- packages have one
        if not place.exists() or hash_file(place, lambda _: None, stopped) != file.sha256:
            place.unlink(missing_ok=True)
            archive.extract(_part(file), place, count, stopped)
        report.package = place
        report.how = how_to_install(_PACKAGES.get(place.suffix.lower(), ""), place)

    def _take_small(
        self, archive: Archive, bundle: Bundle, report: Report, count: Callable[[int], None]
    ) -> None:
        """Presets and personas: those that say the same as one that is here are left out."""
        for file in [*bundle.of(Kind.PRESET), *bundle.of(Kind.PERSONA)]:
            data = archive.read(file.path)
            count(file.size)
            if hashlib.sha256(data).hexdigest() != file.sha256:
                raise ArchiveRefused(
                    say("{part} in {name} is not what its list says: it was changed or damaged. Get the "
                        "file again.", part=file.path, name=archive.file.name)
                )  # fmt: skip
            try:
                if file.kind is Kind.PRESET:
                    self._take_preset(data, report)
                else:
                    self._take_persona(data, report)
            except (LocalChatError, UnicodeDecodeError) as error:
                report.notes.append(f"{file.path}: {error}")

    def _take_preset(self, data: bytes, report: Report) -> None:
        preset = preset_file.read(data.decode()).preset
        if any(_same(preset, each) for each in self._presets.all()):
            report.here += 1
            return
        with _as_file(data) as file:
            report.presets.append(self._presets.read_file(file).preset.name)

    def _take_persona(self, data: bytes, report: Report) -> None:
        persona = persona_file.read(data.decode()).persona
        alike = (replace(each, name=persona.name, built_in=False) for each in self._personas.all())
        if persona in alike:
            report.here += 1
            return
        with _as_file(data) as file:
            report.personas.append(self._personas.read_file(file).persona.name)


def _same(one: Preset, other: Preset) -> bool:
    return dict(one.values) == dict(other.values)


def _check_rules(bundle: Bundle) -> None:
    rules = policy.current()
    for file in bundle.of(Kind.MODEL):
        if not rules.allows(file.sha256):
            raise PolicyRefused(policy.refused_model(file.name, rules))


def _place_of(root: Path, file: BundleFile) -> Path | None:
    """Where a file goes; None for what goes into the store."""
    if file.kind in {Kind.MODEL, Kind.BESIDE}:
        return folder_of(root, file.repository) / file.name
    return root / REPOSITORY / file.name if file.kind is Kind.PACKAGE else None


def _part(file: BundleFile) -> Part:
    return Part(file.path, file.size, file.sha256)


def _parts(files: Sequence[BundleFile]) -> list[Part]:
    return [_part(file) for file in files]


def _counter(total: int, progress: Progress) -> Callable[[int], None]:
    done = 0

    def count(more: int) -> None:
        nonlocal done
        done += more
        progress(min(1.0, max(0.0, done / max(1, total))))

    return count


@contextmanager
def _as_file(data: bytes) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="localchat-") as folder:
        file = Path(folder) / "one.json"
        file.write_bytes(data)
        yield file
