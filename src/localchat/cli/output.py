"""How the command line prints: tables, sizes, one JSON value, one sentence for a failure."""

import json
import sys
import unicodedata
from collections.abc import Sequence
from typing import Any

from localchat.errors import LocalChatError
from localchat.text import amount, figure, tr


def say(text: str = "") -> None:
    """Print a line for a person."""
    print(text, flush=True)


def say_part(text: str) -> None:
    """Print a piece of a line at once, as it streams in."""
    sys.stdout.write(text)
    sys.stdout.flush()


def say_json(value: Any) -> None:
    """Print one JSON value, for programs."""
    say(json.dumps(value, ensure_ascii=False, indent=2))


def note(text: str) -> None:
    """Tell a person something that is not part of the result."""
    print(text, file=sys.stderr, flush=True)


def fail(error: LocalChatError) -> int:
    """Tell what went wrong in its one sentence, and return the exit code for it."""
    note(f"localchat: {error.message}")
    return 1


def say_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows under their heads, in columns; the last column is not padded."""
    lines = [[printable(cell) for cell in line] for line in (head, *rows)]
    widths = [max(width(line[column]) for line in lines) for column in range(len(head))]
    for line in lines:
        cells = (cell + " " * (wide - width(cell)) for cell, wide in zip(line, widths, strict=True))
        say("  ".join(cells).rstrip())


def width(text: str) -> int:
    """How many columns a terminal needs for `text`."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text) + wide


def printable(text: str) -> str:
    """Return `text` on one line and without control characters, which could steer a terminal."""
    return "".join(
        " " if letter in "\n\t" else letter
        for letter in text
        if letter in "\n\t" or unicodedata.category(letter) not in {"Cc", "Cf", "Cs"}
    )


def safe(text: str) -> str:
    """Return `text` with its lines, but without the control characters that steer a terminal."""
    return "".join(
        letter
        for letter in text
        if letter in "\n\t" or unicodedata.category(letter) not in {"Cc", "Cs"}
    )


def size(count: int) -> str:
    """Write a number of bytes as a person reads it: ``5.0 GB``, ``812 kB``."""
    for unit, scale in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= scale:
            return amount(count / scale, unit)
    return tr("%n bytes", count, one="%n byte")


def number(count: int) -> str:
    """Write a number of weights as the field does: ``8.2 B``, ``134 M``."""
    for unit, scale in (("B", 1e9), ("M", 1e6), ("k", 1e3)):
        if count >= 0.9995 * scale:  # from there on it would be written as 1000 of the next smaller
            value = count / scale
            return f"{figure(value, 1 if value < 100 else 0)} {unit}"  # noqa: PLR2004
    return str(count)
