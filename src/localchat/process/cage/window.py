"""The window's cage: no socket but local ones, which the desktop needs. It holds for all that it starts.

It keeps the person's rights to files and programs: a window without them could open no file and no folder.
"""

import sys

from localchat.process.cage import parts
from localchat.process.cage.parts import Kind, Layer, layer

_LOCAL = 1
_MEANS = "only the program's own structure keeps the window from opening a connection"


_layers: list[Layer] = []


def layers() -> list[Layer]:
    """What this process has given up, or could not; a sentence if it was never asked to."""
    return list(_layers) or [
        Layer(Kind.CALLS, False, f"This process was started without its cage, so {_MEANS}.")
    ]


def confine_window() -> list[Layer]:
    """Give up the Internet in this process, its threads and all its children, for good."""
    _layers[:] = _confine()
    return layers()


def _confine() -> list[Layer]:
    if sys.platform != "linux":
        from localchat.process.cage.tripwire import lay

        lay()
        return [Layer(Kind.CALLS, False, f"This system has no filter for system calls, so {_MEANS}. A "
                "tripwire in Python stops and logs what tries by mistake; it is no wall.")]  # fmt: skip
    from localchat.process.cage.seccomp import Only, install

    only = [*parts.families((_LOCAL,)), Only("socketpair", 0, (_LOCAL,), error=13)]
    reason = install([*parts.RINGS, *parts.PEEKING], only, known=False)
    return [layer(Kind.CALLS, reason, "no sockets but local ones (seccomp)", _MEANS)]
