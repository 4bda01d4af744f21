"""Whether model files are what they were, which hold the same, and whether the Hub has newer ones."""

import datetime as dt
import hashlib
import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from localchat.domain.library import LibraryModel
from localchat.errors import Cancelled, UsageError
from localchat.services.facts import Facts
from localchat.services.hashes import FileHashes
from localchat.services.network import Network
from localchat.storage.library import LibraryTable

_GLIMPSE = 1 << 16
"""Bytes at three places of a file that are compared before all of it is read."""


def verify(
    files: Sequence[str],
    facts: Facts | None,
    hashes: FileHashes,
    table: LibraryTable,
    progress: Callable[[float], None],
    stopped: Callable[[], bool],
) -> tuple[bool, str]:
    """Read files whole: whether they are what they were when they came, or else at the first check.

    Raises `Cancelled` when that was stopped.
    """
    total = sum(_size(file) for file in files) or 1
    done = 0
    since: list[dt.datetime] = []

    def read(count: int) -> None:
        nonlocal done
        done += count
        progress(min(1.0, done / total))

    began = dt.datetime.now(dt.UTC)
    for file in files:
        name = Path(file).name
        found = hashes.get(Path(file), stopped, read, again=True)
        if found is None and stopped():
            raise Cancelled("The check was stopped.")
        if found is None:
            return False, f"{file} cannot be read. Was it moved, or its drive unplugged?"
        if expected := facts.hashes.get(file) if facts else None:
            if found != expected:
                return (
                    False,
                    f"{name} is not as it came: it was changed, or is damaged. Get it again.",
                )
            continue
        first, taken = table.first_hash(file, found)
        since.append(taken)
        if found != first:
            return False, (
                f"{name} was changed since {_day(taken)}, when it was first checked here. If you did that "
                "yourself, remove it from the list and add it again."
            )
    if not since:
        return True, "Every byte is as it came: its SHA-256 is right."
    if max(since) >= began:
        return True, (
            "It came without a hash, so there is nothing to compare it with. From now on a check will tell "
            "whether anything has changed."
        )
    return True, f"Nothing has changed since {_day(max(since))}, when it was first checked here."


def duplicates(
    entries: Iterable[tuple[LibraryModel, Facts | None]],
    hashes: FileHashes,
    stopped: Callable[[], bool],
) -> list[list[LibraryModel]]:
    """Groups of models whose files hold the same, the largest first.

    What may be the same by size and by a glimpse is read whole, unless its hash is known.
    """
    sized: dict[tuple[int, ...], list[tuple[LibraryModel, Facts | None]]] = {}
    for model, facts in entries:
        if model.model.size and not model.problem:
            sized.setdefault(tuple(_size(file) for file in model.files), []).append((model, facts))
    by_link: dict[tuple[int, int], str] = {}

    def key(model: LibraryModel, facts: Facts | None) -> tuple[str | None, ...]:
        return tuple(_hash(file, facts, hashes, by_link, stopped) for file in model.files)

    groups = []
    for alike in sized.values():
        for similar in _split(alike, lambda model, _: tuple(map(_glimpse, model.files))):
            groups += _split(similar, key)
    models = [[model for model, _ in group] for group in groups]
    return sorted(models, key=lambda group: -group[0].model.size)


_Pair = tuple[LibraryModel, Facts | None]


def _split(
    pairs: list[_Pair], key: Callable[[LibraryModel, Facts | None], tuple[str | None, ...]]
) -> list[list[_Pair]]:
    """Those that are alike by a key, as far as there are two; what has no key is like nothing."""
    if len(pairs) < 2:  # noqa: PLR2004 -- one alone is like nothing
        return []
    found: dict[tuple[str | None, ...], list[_Pair]] = {}
    for pair in pairs:
        found.setdefault(key(*pair), []).append(pair)
    return [group for what, group in found.items() if None not in what and len(group) > 1]


def _hash(
    file: str,
    facts: Facts | None,
    hashes: FileHashes,
    by_link: dict[tuple[int, int], str],
    stopped: Callable[[], bool],
) -> str | None:
    if facts and (known := facts.hashes.get(file)):
        return known
    path = Path(file)
    with suppress(OSError):
        status = path.stat()
        # Two names of one file on the disk are read once.
        link = (status.st_dev, status.st_ino) if status.st_ino else None
        if link in by_link:
            hashes.note(path, by_link[link])
        found = None if stopped() else hashes.get(path, stopped)
        if link and found:
            by_link[link] = found
        return found
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


def newer(
    model: LibraryModel, facts: Facts | None, hashes: FileHashes, network: Network
) -> tuple[bool, str]:
    """Ask the hub whether a model's files were changed there; raises a `HubError`."""
    if facts is None or not facts.repository:
        raise UsageError(
            f"It is not known where {model.model.name} came from, so nothing can be compared."
        )
    there = network.hub.describe(facts.repository).files
    folder, _, first = facts.inside.rpartition("/")
    for file in model.files:
        known = facts.hashes.get(file) or hashes.known(Path(file))
        if not first:
            # Its app did not keep the file's name, only what is in it.
            if known not in {other.sha256 for other in there}:
                return True, f"None of the files of {facts.repository} is this one any more."
            continue
        path = f"{folder}/{Path(file).name}".lstrip("/")
        found = next((other for other in there if other.path == path), None)
        if found is None:
            return False, f"{facts.repository} has no {path} any more. Yours stays as it is."
        if (known and found.sha256 and found.sha256 != known) or found.size != _size(file):
            return True, (
                f"{facts.repository} has another {path} now, of {found.size / 1e9:.1f} GB. Download it again "
                "to get it."
            )
        if not known:
            return (
                False,
                f"{facts.repository} has a file of the same size. Verify yours first, to compare both.",
            )
    return False, f"{facts.repository} still has the same: yours is the newest."


def _size(file: str) -> int:
    try:
        return Path(file).stat().st_size
    except OSError:
        return 0


def _day(time: dt.datetime) -> str:
    local = time.astimezone()
    return f"{local.day} {local:%B %Y}"
