"""Making bundles: models with what lies beside them, the app, presets and personas, in one file."""

import datetime as dt
import hashlib
import io
import os
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from localchat import __version__
from localchat.domain import bundle as format_
from localchat.domain.bundle import ENDING, LIST, SIGNATURE, Bundle, BundleFile, Kind
from localchat.domain.library import LibraryModel
from localchat.domain.repository import NotARepository, parse_repository
from localchat.errors import Cancelled, UsageError
from localchat.services import persona_file, preset_file
from localchat.services.library import Library
from localchat.services.minisign import SecretKey
from localchat.services.personas import Personas
from localchat.services.presets import Presets
from localchat.storage.sources import read_source
from localchat.text import cause, say

Progress = Callable[[float], None]
"""Hears of the share that is done."""

_EPOCH = (1980, 1, 1, 0, 0, 0)
_BLOCK = 1 << 22
_BESIDE = re.compile(r"(licen[cs]e|notice|readme|copying)[\w.-]*", re.IGNORECASE)
_OWN = "bundled"
"""Owner of models that came from no repository."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What goes into a bundle."""

    models: tuple[str, ...] = ()
    """Ids or paths; none for all that LocalChat has downloaded."""
    package: Path | None = None
    """The app, as it is installed on the other computer."""
    presets: bool = True
    personas: bool = True


class BundleMaker:
    """Writes bundles."""

    def __init__(self, library: Library, presets: Presets, personas: Personas) -> None:
        self._library, self._presets, self._personas = library, presets, personas

    def create(
        self,
        target: Path,
        wanted: Wanted,
        sign: SecretKey | None = None,
        progress: Progress = lambda _: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Bundle:
        """Write a bundle; it is there whole, or not at all.

        Raises `UsageError` for what is not there or cannot be written, `Cancelled` when stopped.
        """
        if target.suffix != ENDING:
            target = target.with_name(target.name + ENDING)
        files = list(self._gather(wanted))
        if not files:
            raise UsageError(say("There is nothing to put into a bundle."))
        total, done = sum(size for _, _, size in files) or 1, 0

        def count(more: int) -> None:
            nonlocal done
            done += more
            progress(min(1.0, done / total))

        part = target.with_name(f"{target.name}.part")
        try:
            with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
                listed = tuple(
                    _put(archive, file, source, size, count, stopped)
                    for file, source, size in files
                )
                bundle = Bundle(
                    app=__version__, made=dt.datetime.now(dt.UTC).date().isoformat(), files=listed
                )
                data = format_.write(bundle)
                archive.writestr(zipfile.ZipInfo(LIST, _EPOCH), data)
                if sign is not None:
                    text = sign.sign(io.BytesIO(data), f"bundle made {bundle.made}")
                    archive.writestr(zipfile.ZipInfo(SIGNATURE, _EPOCH), text)
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            part.replace(target)
        except OSError as error:
            raise UsageError(
                say("{path} cannot be written: {reason}.", path=target, reason=cause(error))
            ) from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        return bundle

    def _gather(self, wanted: Wanted) -> Iterator[tuple[BundleFile, Path | bytes, int]]:
        """What goes in: how it is listed, without its hash, where it comes from, and its size."""
        seen: set[str] = set()
        for model in self._models(wanted.models):
            for file, source in self._files_of(model):
                if file.path not in seen:
                    seen.add(file.path)
                    yield file, source, _size(source)
        if wanted.package is not None:
            name = f"packages/{wanted.package.name}"
            yield _plain(name, Kind.PACKAGE), wanted.package, _size(wanted.package)
        own = [each for each in self._presets.all() if not each.built_in] if wanted.presets else []
        for number, preset in enumerate(own, 1):
            data = preset_file.write(preset).encode()
            yield _plain(f"presets/{number}.json", Kind.PRESET), data, len(data)
        kept = [p for p in self._personas.all() if not p.built_in] if wanted.personas else []
        for number, persona in enumerate(kept, 1):
            data = persona_file.write(persona).encode()
            yield _plain(f"personas/{number}.json", Kind.PERSONA), data, len(data)

    def _models(self, keys: Sequence[str]) -> list[LibraryModel]:
        if keys:
            return [self._library.get(key) for key in keys]
        return [each for each in self._library.all() if each.ours and not each.problem]

    def _files_of(self, model: LibraryModel) -> Iterator[tuple[BundleFile, Path]]:
        """A model's files, and what lies beside them."""
        if model.model.is_guide:
            return
        first = Path(model.files[0])
        repository = (
            model.repository
            or _place_of(model)
            or f"{_OWN}/{re.sub(r'[^A-Za-z0-9._-]', '-', model.model.id)}"
        )
        source = read_source(first.parent)
        paths = [*map(Path, model.files), *([Path(model.projector)] if model.projector else [])]
        licence = (source.licence if source else "") or model.model.licence[:100]
        for path in paths:
            note = source.files.get(path.name) if source else None
            yield BundleFile(
                path=f"models/{repository}/{path.name}", kind=Kind.MODEL, size=0, sha256="",
                repository=repository, licence=licence, revision=note.revision if note else "",
                label=note.label if note else "",
                projector=Path(model.projector).name if model.projector and path == first else "",
            ), path  # fmt: skip
        if model.ours:
            for path in sorted(first.parent.iterdir()):
                if _BESIDE.fullmatch(path.name) and path.is_file():
                    yield BundleFile(
                        path=f"models/{repository}/{path.name}", kind=Kind.BESIDE, size=0, sha256="",
                        repository=repository,
                    ), path  # fmt: skip


def _place_of(model: LibraryModel) -> str:
    """The folders in which one of ours lies, if they are named as a repository is; else nothing."""
    folder = Path(model.files[0]).parent
    try:
        return str(parse_repository(f"{folder.parent.name}/{folder.name}")) if model.ours else ""
    except NotARepository:
        return ""


def _plain(path: str, kind: Kind) -> BundleFile:
    return BundleFile(path=path, kind=kind, size=0, sha256="")


def _size(source: Path) -> int:
    try:
        return source.stat().st_size
    except OSError as error:
        raise UsageError(
            say("{path} cannot be read: {reason}.", path=source, reason=cause(error))
        ) from error


def _put(
    archive: zipfile.ZipFile,
    file: BundleFile,
    source: Path | bytes,
    size: int,
    count: Callable[[int], None],
    stopped: Callable[[], bool],
) -> BundleFile:
    """Write a file into a bundle; returns it with its size and hash."""
    digest, entry = hashlib.sha256(), zipfile.ZipInfo(file.path, _EPOCH)
    entry.external_attr, written = 0o644 << 16, 0
    with (
        io.BytesIO(source) if isinstance(source, bytes) else source.open("rb") as stream,
        archive.open(entry, "w", force_zip64=size > zipfile.ZIP64_LIMIT // 2) as out,
    ):
        while block := stream.read(_BLOCK):
            if stopped():
                raise Cancelled(say("Stopped."))
            out.write(block)
            digest.update(block)
            written += len(block)
            count(len(block))
    return replace(file, size=written, sha256=digest.hexdigest())
