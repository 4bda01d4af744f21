"""How far a process stands back behind others that want a core."""

import os
import sys
from contextlib import suppress
from pathlib import Path

AUTOGROUP = Path("/proc/self/autogroup")
"""Linux shares cores among sessions first, and heeds a process's niceness only within its own (sched(7))."""


def stand_back(nice: int) -> None:
    """Let others go first, by so many steps of niceness (0 to 19); where there is no such thing, nothing."""
    if sys.platform == "win32":
        return
    os.nice(nice)
    with suppress(OSError):  # no Linux, or the kernel groups nothing
        AUTOGROUP.write_text(str(nice), encoding="ascii")
