"""LoRA adapters as a person writes them: a file in each line, and how strong it is."""

from collections.abc import Sequence
from pathlib import Path


def read_lines(lines: Sequence[str]) -> list[tuple[Path, float]]:
    """Path and strength of each line ``path=strength``; without a strength 1."""
    found = []
    for line in lines:
        path, equals, scale = line.rpartition("=")
        if equals and not scale.endswith(".gguf"):
            found.append((Path(path.strip()).expanduser(), float(scale)))
        else:
            found.append((Path(line.strip()).expanduser(), 1.0))
    return found


def write_lines(adapters: Sequence[tuple[Path, float]]) -> tuple[str, ...]:
    """The lines of these, each with its whole path."""
    return tuple(f"{path.absolute()}={strength!r}" for path, strength in adapters)
