"""Which models are here more than once: files that hold the same, whatever they are called."""

import hashlib
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from localchat.domain.library import LibraryModel
from localchat.errors import Cancelled
from localchat.services.facts import Facts
from localchat.services.hashes import FileHashes
from localchat.text import say

_GLIMPSE = 1 << 16
"""Bytes at three places of a file that are compared before all of it is read."""

_Pair = tuple[LibraryModel, Facts | None]
_Key = tuple[str | None, ...]


def duplicates(
    entries: Iterable[_Pair],
    hashes: FileHashes,
    progress: Callable[[float], None],
    stopped: Callable[[], bool],
) -> list[list[LibraryModel]]:
    """Groups of models whose files hold the same, the largest first.

    What may be the same by size and by a glimpse is read whole, unless its hash is known. `progress` hears
    the share of it that was read. Raises `Cancelled` when that was stopped; what was read by then is known
    the next time.
    """
    sized: dict[tuple[int, ...], list[_Pair]] = {}
    for model, facts in entries:
        if model.model.size and not model.problem:
            sized.setdefault(tuple(map(_size, model.files)), []).append((model, facts))
    alike: list[list[_Pair]] = []
    for pairs in sized.values():
        _go_on(stopped)
        alike += _split(pairs, lambda model, _: tuple(map(_glimpse, model.files)))
    reading = _Reading(hashes, progress, stopped)
    for pairs in alike:
        reading.expect(pairs)
    groups: list[list[_Pair]] = []
    for pairs in alike:
        groups += _split(pairs, reading.key)
    models = [[model for model, _ in group] for group in groups]
    return sorted(models, key=lambda group: -group[0].model.size)


class _Reading:
    """Reads files whole where their hash is not known, and tells how far it is with all of them."""

    def __init__(
        self, hashes: FileHashes, progress: Callable[[float], None], stopped: Callable[[], bool]
    ) -> None:
        self._hashes, self._progress, self._stopped = hashes, progress, stopped
        self._expected: dict[object, int] = {}
        self._by_link: dict[object, str] = {}
        self._done = 0

    def expect(self, pairs: Iterable[_Pair]) -> None:
        """These will be read, as far as they must be."""
        for model, facts in pairs:
            for file in model.files:
                if self._known(file, facts) is None:
                    # Two names of one file on the disk are read once.
                    self._expected[_link(file) or file] = _size(file)

    def key(self, model: LibraryModel, facts: Facts | None) -> _Key:
        """The hashes of a model's files; None for one that cannot be read."""
        return tuple(self._hash(file, facts) for file in model.files)

    def _known(self, file: str, facts: Facts | None) -> str | None:
        return (facts.hashes.get(file) if facts else None) or self._hashes.known(Path(file))

    def _hash(self, file: str, facts: Facts | None) -> str | None:
        if known := self._known(file, facts):
            return known
        link = _link(file)
        if link in self._by_link:
            self._hashes.note(Path(file), self._by_link[link])
            return self._by_link[link]
        _go_on(self._stopped)
        found = self._hashes.get(Path(file), self._stopped, self._read)
        _go_on(self._stopped)
        if found and link:
            self._by_link[link] = found
        return found

    def _read(self, count: int) -> None:
        self._done += count
        self._progress(min(1.0, self._done / (sum(self._expected.values()) or 1)))


def _go_on(stopped: Callable[[], bool]) -> None:
    if stopped():
        raise Cancelled(say("The search for duplicates was stopped."))


def _split(
    pairs: list[_Pair], key: Callable[[LibraryModel, Facts | None], _Key]
) -> list[list[_Pair]]:
    """Those that are alike by a key, as far as there are two; what has no key is like nothing."""
    if len(pairs) < 2:  # noqa: PLR2004 -- one alone is like nothing
        return []
    found: dict[_Key, list[_Pair]] = {}
    for pair in pairs:
        found.setdefault(key(*pair), []).append(pair)
    return [group for what, group in found.items() if None not in what and len(group) > 1]


def _link(file: str) -> tuple[int, int] | None:
    """What tells a file from all others on the disk, whatever its name; None where nothing does."""
    with suppress(OSError):
        status = Path(file).stat()
        return (status.st_dev, status.st_ino) if status.st_ino else None
    return None


def _glimpse(file: str) -> str | None:
    """A hash of three places of a file; None when it cannot be read."""
    try:
        with Path(file).open("rb", buffering=0) as source:
            size, digest = source.seek(0, os.SEEK_END), hashlib.sha256()
            for place in (0, size // 2, max(0, size - _GLIMPSE)):
                source.seek(place)
                digest.update(source.read(_GLIMPSE))
            return digest.hexdigest()
    except OSError:
        return None


def _size(file: str) -> int:
    try:
        return Path(file).stat().st_size
    except OSError:
        return 0
