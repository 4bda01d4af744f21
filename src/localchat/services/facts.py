"""What was read of a model's file, kept so that an unchanged file is not read again."""

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import msgspec

from localchat import __version__
from localchat.domain.model import ModelFile, ModelId
from localchat.engine import gate, gguf
from localchat.errors import ModelError, ModelUnreadable
from localchat.services.finds import Find, Stamp
from localchat.storage.library import FileRow
from localchat.storage.sources import read_source
from localchat.text import say

_STRANGE = (ValueError, ArithmeticError, LookupError, TypeError)
"""What a header without sense may raise where nobody thought of it; one file must not hide the others."""


class Facts(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One model as it was when it was read."""

    model: ModelFile
    parts: int = 1
    """How many files it has; those after the first are at the head of `beside`."""
    beside: tuple[Stamp, ...] = ()
    projector: str = ""
    problem: str = ""
    """Why it cannot be used, in a sentence; empty when it can."""
    version: str = ""
    """Of the app that found the problem: the next one may know better. Empty if it may pass by itself."""
    ignored: bool = False
    """Whether it is no model at all, such as a projector or an adapter."""
    repository: str = ""
    revision: str = ""
    inside: str = ""
    """Its path in the repository."""
    hashes: Mapping[str, str] = {}
    """SHA-256 with which files came, by path."""

    @property
    def files(self) -> tuple[str, ...]:
        """All files of the model itself, the one to be loaded first."""
        return (self.model.path, *(stamp.path for stamp in self.beside[: self.parts - 1]))


_DECODER = msgspec.json.Decoder(Facts)


def decode(row: FileRow) -> Facts | None:
    """What the store knows; None if an older version wrote it in another way."""
    try:
        return _DECODER.decode(row.facts)
    except msgspec.MsgspecError:
        return None


def usable(row: FileRow | None) -> ModelFile | None:
    """The model that the store knows, if it can be used."""
    known = decode(row) if row else None
    return known.model if known and not known.problem and not known.ignored else None


def encode(find: Find, facts: Facts) -> FileRow:
    """As the store keeps it."""
    text = msgspec.json.encode(facts).decode()
    return FileRow(find.file.path, find.file.size, find.file.modified, find.origin, text)


def is_same(find: Find, row: FileRow, facts: Facts) -> bool:
    """Whether a model is as it was when it was read."""
    return (
        find.file.modified == row.modified
        and find.file.size == row.size
        and find.origin == row.origin
        and find.beside == facts.beside
        and (not find.problem or find.problem == facts.problem)
        and (not facts.problem or facts.version == __version__)
        and (not find.label or find.label == facts.model.name)
    )


def read(find: Find) -> Facts:
    """Read the header of what was found; never raises for what a file holds."""
    path = Path(find.file.path)
    model, problem, ignored, version = _described(find, path)
    if find.label:
        model = replace(model, name=find.label)
    facts = Facts(
        model=model, parts=find.parts, beside=find.beside, projector=find.projector,
        problem=find.problem or problem, version=version, ignored=ignored, repository=find.repository,
        inside=_relative(find.file.path, find.root), hashes=find.hashes,
    )  # fmt: skip
    return _with_source(find, facts)


def _described(find: Find, path: Path) -> tuple[ModelFile, str, bool, str]:
    """The model, what is wrong with it, whether it is none at all, and the version that says so."""
    size = find.file.size + sum(stamp.size for stamp in find.beside[: find.parts - 1])
    problem, version = "", __version__
    if not find.problem:
        try:
            return gate.describe(gate.check(path), path, ModelId("")), "", False, ""
        except ModelUnreadable as error:
            problem, version = error.message, ""
        except ModelError as error:
            problem = error.message
        except _STRANGE:
            problem = say(
                "{name} is damaged: its header makes no sense. Get it again.", name=path.name
            )
    try:
        # As much as can be told of what cannot be used.
        header = gguf.read_file(path)
        model = gate.describe(header, path, ModelId(""))
    except (ModelError, *_STRANGE):
        return replace(unreadable(str(path)), size=size), problem, False, version
    kind = header.pairs.get("general.type")
    none = header.architecture in {"clip", "imatrix"} or kind in {"mmproj", "adapter", "imatrix"}
    return replace(model, size=size), problem, none, version


def _with_source(find: Find, facts: Facts) -> Facts:
    """Add what a note beside the files, or the Hub's cache, tells of where they came from."""
    files = [*facts.files, *([find.projector] if find.projector else [])]
    source = read_source(Path(find.root)) if find.root and not find.repository else None
    if source is not None:
        noted = {path: source.files.get(_relative(path, find.root)) for path in files}
        first = noted[files[0]]
        return msgspec.structs.replace(
            facts, repository=source.repository if first else "",
            revision=first.revision if first else "",
            hashes={path: note.sha256 for path, note in noted.items() if note and note.sha256},
            model=replace(facts.model, licence=facts.model.licence or source.licence),
        )  # fmt: skip
    if find.root:
        return msgspec.structs.replace(
            facts,
            revision=Path(find.root).name,
            hashes={p: h for p in files if (h := _blob_hash(p))},
        )
    return facts


def _relative(path: str, root: str) -> str:
    """A file's path in its repository; empty if it came from none."""
    if not root:
        return ""
    return path[len(root) :].lstrip(r"\/").replace(os.sep, "/")


def _blob_hash(path: str) -> str:
    """The hash that the Hub's cache names a file by; empty for a small file, which it names otherwise."""
    name = Path(os.path.realpath(path)).name
    return name if len(name) == 64 and set(name) <= set("0123456789abcdef") else ""  # noqa: PLR2004


def unreadable(path: str) -> ModelFile:
    """A model of which nothing can be said but where it was."""
    return ModelFile(
        id=ModelId(""), path=path, name=Path(path).stem, size=0, architecture="", parameters=0,
        quantisation="", context=0,
    )  # fmt: skip
