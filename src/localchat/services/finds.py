"""What is found when folders are looked through: a model, by the names, sizes and times of its files."""

import os
from collections.abc import Mapping
from typing import NamedTuple


class Stamp(NamedTuple):
    """A file as it was when it was looked at."""

    path: str
    size: int
    """Bytes."""
    modified: int
    """Nanoseconds since 1970."""


class Find(NamedTuple):
    """One model: its file, or all of its parts."""

    origin: str
    """Whose folder it lies in."""
    file: Stamp
    """The one to be loaded."""
    beside: tuple[Stamp, ...] = ()
    """The other parts, the projector, the note on where they came from."""
    parts: int = 1
    """How many files the model has; those after the first are at the head of `beside`."""
    problem: str = ""
    """What can be seen to be wrong without opening it, in a sentence."""
    projector: str = ""
    label: str = ""
    """What its app calls it; empty if the file's name is all there is."""
    repository: str = ""
    root: str = ""
    """The folder of the repository, from which its path there counts."""
    hashes: Mapping[str, str] = {}
    """SHA-256 of files by path, as far as their app tells."""


def stamp_of(path: str) -> Stamp | None:
    """A file as it is now; None when it is not there."""
    try:
        status = os.stat(path)  # noqa: PTH116 -- a string: thousands of Path objects take longer than the disk
    except (OSError, ValueError):
        return None
    return Stamp(path, status.st_size, status.st_mtime_ns)
