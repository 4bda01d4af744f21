"""What the ways out of a cage aim at, and how it is told whether one led out."""

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from localchat.process.cage.seccomp import number

REFUSED = frozenset({errno.EPERM, errno.EACCES, errno.ENOSYS, errno.EXDEV})
"""What the system says of what is forbidden: no right, no such call, not from one tree into another."""


class Outcome(StrEnum):
    """How a way out went."""

    REFUSED = "refused"
    ESCAPED = "escaped"
    IMPOSSIBLE = "impossible"
    """This computer cannot do it at all, so that it shows nothing."""


@dataclass(slots=True)
class World:
    """What lies outside of a cage, made for a trial: nothing of it is the person's."""

    folder: Path
    """A folder that no cage lets in, with ``chats.db`` and ``.ssh/id_ed25519``."""
    inside: Path
    """The folder to which the hub's cage writes."""
    own: Path
    """The file that the engine's and the reader's cage let in."""
    victim: int
    """A process that may be harmed: the parent, if there is no better one."""
    letter: "ctypes.Array[ctypes.c_char]" = field(
        default_factory=lambda: ctypes.create_string_buffer(b"a secret", 16)
    )
    """Memory that the victim has too, at the same place."""
    tcp: int = 0
    tcp6: int = 0
    """Ports of this computer on which something listens; 0 where nothing does."""
    udp: int = 0
    local: Path = Path()
    """A local socket on which something listens."""

    @property
    def secret(self) -> Path:
        """What stands for the chats."""
        return self.folder / "chats.db"


Way = Callable[[World], None]
"""Tries to get out; an OSError means that it was stopped, or cannot be."""


def call(name: str, *arguments: object) -> int:
    """Make a system call by its number, past the C library; OSError if it fails."""
    if (wanted := number(name)) < 0:
        raise OSError(errno.EOPNOTSUPP, "no such call on this machine")
    return raw(wanted, *arguments)


def raw(wanted: int, *arguments: object) -> int:
    """Make a system call that has no name here; only where the numbers are Linux's."""
    if sys.platform != "linux":
        raise OSError(errno.EOPNOTSUPP, "no such call on this system")
    libc = ctypes.CDLL(None, use_errno=True)
    made = [ctypes.c_long(each) if isinstance(each, int) else each for each in arguments]
    result = int(libc.syscall(ctypes.c_long(wanted), *made))
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result


def went_through(attempt: Callable[[], object], *codes: int) -> None:
    """Do what is bound to fail with one of `codes` if only it is let through: that counts as out."""
    try:
        attempt()
    except OSError as error:
        if error.errno not in codes:
            raise


def outcome(way: Way, world: World) -> Outcome:
    """Try one way out."""
    try:
        way(world)
    except OSError as error:
        return Outcome.REFUSED if error.errno in REFUSED else Outcome.IMPOSSIBLE
    except (ValueError, AttributeError, ImportError, TypeError):
        return Outcome.IMPOSSIBLE
    return Outcome.ESCAPED
