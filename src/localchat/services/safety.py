"""What holds each process back on this computer, in words, and the trials that show it."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from localchat.process.cage import parts, trial, window
from localchat.process.cage.ways import CAGES, quick
from localchat.text import noop

NAMES = {
    "window": noop("Window's cage"),
    "engine": noop("Engine's cage"),
    "hub": noop("Hub's cage"),
    "reader": noop("Reader's cage"),
}
"""Each process that has something to give up, as a person is told of it."""

TRIES: bool = sys.platform == "linux"
"""Whether all ways out can be tried on this system."""


@dataclass(frozen=True, slots=True)
class Held:
    """What a process has given up."""

    layers: list[str] = field(default_factory=list)
    """What is on, half a sentence each."""
    missing: list[str] = field(default_factory=list)
    """What this system does not have, and what that means; a sentence each."""


@dataclass(frozen=True, slots=True)
class Tried(Held):
    """What came of all ways out of a cage."""

    refused: int = 0
    """How many ways were refused."""
    escaped: list[str] = field(default_factory=list)
    """Those that led out though they should not have."""


class Child(Protocol):
    """What a child says of itself when it is up."""

    @property
    def sandbox(self) -> list[str]:
        """As `Held.layers`."""

    @property
    def missing(self) -> list[str]:
        """As `Held.missing`."""


def of(child: Child) -> Held:
    """What a child told of itself, or of which it is known."""
    return Held(list(child.sandbox), list(child.missing))


def of_window() -> Held:
    """What this process has given up, after some ways out were tried. Not for the window's thread."""
    layers = window.layers()
    layers += quick("window", layers)
    return Held(parts.held(layers), parts.missing(layers))


def try_cages() -> Iterator[tuple[str, Tried]]:
    """Try every way out of every cage, in processes made for it; each takes about a quarter of a second.

    On Linux only so far; elsewhere there is nothing to tell.
    """
    if not TRIES:
        return
    for cage in CAGES:
        came = trial.run(cage)
        yield (
            cage,
            Tried(
                layers=parts.held(came.layers),
                missing=parts.missing(came.layers),
                refused=len(came.held(cage)),
                escaped=came.escaped(cage),
            ),
        )


def in_the_open(folder: Path, home: Path) -> bool:
    """Whether a folder for downloads also holds the chats: then the hub's cage does not keep them apart."""
    place, chats = folder.resolve(), home.resolve()
    return place == chats or place in chats.parents
