"""The reader's cage: it reads one file that a person attached, and tells what is in it."""

import sys
from pathlib import Path

from localchat.process.cage import parts
from localchat.process.cage.parts import Kind, Layer, layer

_FILES = "reads only its own libraries and the file, writes nothing"
_CALLS = "no network, no new programs or processes, no hand on other processes"


def confine_reader(file: Path) -> list[Layer]:
    """Give up everything but computing and reading one file."""
    parts.limit(log=parts.LOG)
    if sys.platform == "darwin":
        from localchat.process.cage.seatbelt import hold

        return hold([file], _FILES, _CALLS, "the reader")
    if sys.platform == "win32":
        from localchat.process.cage.job import hold

        return hold("the reader", writes=False)
    if sys.platform != "linux":
        from localchat.process.cage.engine import unknown

        return [unknown("the reader")]
    from localchat.process.cage import landlock, seccomp

    forbidden = [
        *parts.SYSTEM, *parts.PROGRAMS, *parts.OTHERS, *parts.SHARED, *parts.NETWORK, *parts.MARKS,
        *parts.WRITING, *parts.MEMORY_FILES, "seccomp",
    ]  # fmt: skip
    only = [*parts.threads_only(), *parts.oneself(), *parts.reading_only(), *parts.files_only()]
    rights = dict.fromkeys([*parts.own_places(), file], landlock.READ)
    files = landlock.restrict(rights)
    calls = seccomp.install(forbidden, only)
    return [
        layer(Kind.FILES, files, f"{_FILES} (Landlock)",
              "the reader could read your other files; it can neither change nor send them"),
        layer(Kind.CALLS, calls, f"{_CALLS} (seccomp)",
              "the reader could open connections and start programs"),
    ]  # fmt: skip
