"""What models have read of chats, kept on disk within a budget, so that no chat is read twice.

A state is a cache and never more: one that is damaged, foreign or too large is ignored with a line
in the log, and the chat is read again. It is sealed with the store's key (see `storage.state_file`)
and belongs to the very files, kinds of cache and library with which it was made.
"""

import hashlib
import logging
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from localchat.engine import protocol as p
from localchat.engine.client import Engine
from localchat.errors import StateDamaged
from localchat.services.hashes import FileHashes
from localchat.settings import Settings
from localchat.storage.state_file import read_state, write_state

SPARE = 2_000_000_000
"""Bytes of the disk that are left free, whatever the budget."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Loading:
    """How a model was loaded, as far as the numbers in its cache depend on it."""

    files: tuple[Path, ...]
    """The model and its adapters."""
    details: tuple[str, ...]


class _Head(msgspec.Struct, frozen=True):
    """The first piece of a state's file."""

    identity: str
    tokens: list[int]
    size: int


class States:
    """Saves, puts back and drops. One thread at a time."""

    def __init__(self, folder: Path, key: bytes, settings: Settings, hashes: FileHashes) -> None:
        self._folder, self._key = folder, key
        self._settings, self._hashes = settings, hashes

    def known(self, loading: Loading) -> str:
        """The identity of a loaded model; empty while its file's hash is not known."""
        hashes = [self._hashes.known(file) for file in loading.files]
        return _identity(hashes, loading) if self._budget else ""

    def identify(self, loading: Loading, stopped: Callable[[], bool]) -> str:
        """The same, with the hash computed if need be, which takes seconds for a large file."""
        if not self._budget:
            return ""
        return _identity([self._hashes.get(file, stopped) for file in loading.files], loading)

    def save(self, engine: Engine, branch: str, identity: str) -> None:
        """Write what the engine has read of a branch; what was saved before stays if that fails.

        Raises `Cancelled` when it was stopped, and the errors of a dying engine.
        """
        events = engine.save(branch)
        head = next(events, None)
        if not isinstance(head, p.Saving):
            return
        try:
            if not self._make_room(head.size, self._file(branch)):
                raise OSError(None, "its budget is too small, or the disk is full")
            write_state(self._file(branch), self._key, _pieces(head, identity, events))
        except OSError as error:
            _log.warning("A state of %d bytes was not saved: %s", head.size, error.strerror)
            for _ in events:
                pass

    def restore(self, engine: Engine, branch: str, identity: str) -> bool:
        """Give the engine what was saved of a branch; False if there is nothing that suits."""
        file = self._file(branch)
        if not file.exists():
            return False
        pieces = read_state(file, self._key)
        try:
            head = msgspec.msgpack.decode(next(pieces, b""), type=_Head)
            if head.identity != identity:
                raise StateDamaged(f"{file.name} was made with another model, or otherwise.")
            taken = engine.restore(branch, head.tokens, head.size, _whole(pieces, head.size))
        except (StateDamaged, msgspec.MsgspecError) as error:
            _log.warning("A state is ignored: %s", error)
            file.unlink(missing_ok=True)
            return False
        if taken:
            file.touch()
        return taken

    def drop(self, branch: str) -> None:
        """Delete what was saved of a branch."""
        self._file(branch).unlink(missing_ok=True)

    def trim(self) -> None:
        """Keep to the budget, when it has become smaller; without one nothing stays."""
        if self._folder.is_dir():
            self._make_room(0, self._folder)

    @property
    def _budget(self) -> int:
        choice = str(self._settings["states_budget"])
        return int(choice.split(maxsplit=1)[0]) * 10**9 if choice[0].isdigit() else 0

    def _file(self, branch: str) -> Path:
        return self._folder / f"{branch}.state"

    def _make_room(self, size: int, own: Path) -> bool:
        """Delete the states that were used longest ago until there is room for one more."""
        self._folder.mkdir(parents=True, exist_ok=True)
        others = [file for file in self._folder.glob("*.state") if file != own]
        others.sort(key=lambda file: file.stat().st_mtime)
        total = sum(file.stat().st_size for file in others)
        while others and total + size > self._budget:
            oldest = others.pop(0)
            total -= oldest.stat().st_size
            oldest.unlink()
        free = shutil.disk_usage(self._folder).free
        return total + size <= self._budget and size + SPARE <= free


def _identity(hashes: list[str | None], loading: Loading) -> str:
    if None in hashes:
        return ""
    return hashlib.sha256(repr((hashes, loading.details)).encode()).hexdigest()


def _pieces(head: p.Saving, identity: str, events: Iterator[p.Saving | p.Part]) -> Iterator[bytes]:
    yield msgspec.msgpack.encode(_Head(identity, head.tokens, head.size))
    for event in events:
        if isinstance(event, p.Part):
            yield event.data


def _whole(pieces: Iterator[bytes], size: int) -> Iterator[bytes]:
    """The pieces; when they turn out to be damaged, the engine is left in the air with none."""
    came = 0
    for piece in pieces:
        came += len(piece)
        if came > size:
            raise StateDamaged("It is longer than it says.")
        yield piece
