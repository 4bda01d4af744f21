"""Whether model files are what they were when they came."""

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

from localchat.errors import Cancelled
from localchat.services.facts import Facts
from localchat.services.hashes import FileHashes
from localchat.storage.library import LibraryTable
from localchat.text import date, say


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
            raise Cancelled(say("The check was stopped."))
        if found is None:
            return False, say(
                "{file} cannot be read. Was it moved, or its drive unplugged?", file=file
            )
        if expected := facts.hashes.get(file) if facts else None:
            if found != expected:
                return (
                    False,
                    say(
                        "{name} is not as it came: it was changed, or is damaged. Get it again.",
                        name=name,
                    ),
                )
            continue
        first, taken = table.first_hash(file, found)
        since.append(taken)
        if found != first:
            return False, (
                say(
                    "{name} was changed since {day}, when it was first checked here. If you did that "
                    "yourself, remove it from the list and add it again.",
                    name=name,
                    day=_day(taken),
                )
            )
    if not since:
        return True, say("Every byte is as it came: its SHA-256 is right.")
    if max(since) >= began:
        return True, (
            say(
                "It came without a hash, so there is nothing to compare it with. From now on a check will "
                "tell whether anything has changed."
            )
        )
    return True, say(
        "Nothing has changed since {day}, when it was first checked here.", day=_day(max(since))
    )


def _size(file: str) -> int:
    try:
        return Path(file).stat().st_size
    except OSError:
        return 0


def _day(time: dt.datetime) -> str:
    return date(time.astimezone())
