"""Where downloaded files came from: ``.localchat.json`` in the folder of each repository.

It stands beside the files, not in the store, so that it goes along when a folder of models is moved to
another computer. The file says nothing that the Hub does not say to everybody:

    {"repository": "owner/name", "licence": "apache-2.0",
     "files": {"model-Q4_K_M.gguf": {"revision": "…40 letters…", "sha256": "…64 letters…",
                                     "size": 123, "label": "Q4_K_M", "projector": "mmproj-F16.gguf"}}}

Names of files are those in the repository, with ``/`` between folders.
"""

import contextlib
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

NAME = ".localchat.json"
_LONGEST = 4_000_000
_LOCK = threading.Lock()


class SourceFile(msgspec.Struct, frozen=True, kw_only=True):
    """One file as it was when it came."""

    revision: str
    """The commit from which it was got."""
    sha256: str = ""
    """Of its content; empty if the Hub did not tell."""
    size: int = 0
    label: str = ""
    """``Q4_K_M``; empty for a projector."""
    projector: str = ""
    """The part for images that was got with it, if any."""


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A repository of which some files are here."""

    repository: str
    """``owner/name``."""
    licence: str = ""
    """Its id, if it is known."""
    files: Mapping[str, SourceFile] = {}


def read_source(folder: Path) -> Source | None:
    """What is noted of the files in a folder; None if there is no note, or it makes no sense."""
    file = folder / NAME
    try:
        if file.stat().st_size > _LONGEST:
            return None
        return msgspec.json.decode(file.read_bytes(), type=Source)
    except (OSError, msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        return None


def note_source(
    folder: Path, repository: str, licence: str, files: Mapping[str, SourceFile]
) -> None:
    """Note where files came from, beside what is noted already; OSError if it cannot be written."""
    with _LOCK:
        known = read_source(folder)
        if known is not None and known.repository == repository:
            files, licence = {**known.files, **files}, licence or known.licence
        note = Source(repository=repository, licence=licence, files=files)
        part = folder / f"{NAME}.part"
        try:
            part.write_bytes(msgspec.json.format(msgspec.json.encode(note), indent=1))
            part.replace(folder / NAME)
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


def forget_source(folder: Path, files: Iterable[str]) -> None:
    """Take files that are gone out of the note; without any others the note goes too."""
    with _LOCK, contextlib.suppress(OSError):
        known, gone = read_source(folder), set(files)
        if known is None:
            return
        left = {path: note for path, note in known.files.items() if path not in gone}
        if not left:
            (folder / NAME).unlink(missing_ok=True)
            return
        note = msgspec.structs.replace(known, files=left)
        part = folder / f"{NAME}.part"
        part.write_bytes(msgspec.json.format(msgspec.json.encode(note), indent=1))
        part.replace(folder / NAME)
