"""The engine's cage: it computes, reads the model's files, and answers on its pipe. Nothing else."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from localchat.process.cage import parts
from localchat.process.cage.parts import Kind, Layer, layer

_FILES = "reads only its own libraries and the model file, writes nothing"
_CALLS = "no network, no new programs or processes, no hand on other processes"


def hold_files(readable: Iterable[Path], devices: Sequence[Path] = ()) -> list[Layer]:
    """Give up all files but libraries, `readable` and the graphics card's `devices`.

    The first thing in a process: it does not hold for threads that are there already.
    """
    parts.limit(log=parts.LOG)
    if sys.platform != "linux":
        return []
    from localchat.process.cage import landlock

    parts.go_first()
    rights = dict.fromkeys([*parts.own_places(), *parts.COMPUTER, *readable], landlock.READ)
    if devices:
        # A driver finds its card below /sys, and speaks with it through its device.
        places = ("/sys", "/proc/driver", "/proc/devices", "/etc/vulkan", "/etc/OpenCL")
        rights |= dict.fromkeys(map(Path, places), landlock.READ)
        rights |= dict.fromkeys(devices, landlock.DEVICE)
        # NVIDIA's names its own threads there, and finds no card at all where it cannot.
        rights[Path("/proc/self/task")] = landlock.CHANGE
    reason = landlock.restrict(rights)
    otherwise = "the engine could read your other files; it can neither change nor send them"
    return [layer(Kind.FILES, reason, f"{_FILES} (Landlock)", otherwise)]


def hold_calls(readable: Iterable[Path], devices: Sequence[Path] = ()) -> list[Layer]:
    """Give up the network, programs and other processes; the libraries are loaded, no model is open yet."""
    if sys.platform == "darwin":
        from localchat.process.cage.seatbelt import hold

        return hold(readable, _FILES, _CALLS, "the engine")
    if sys.platform == "win32":
        from localchat.process.cage.job import hold

        return hold("the engine", writes=False)
    if sys.platform != "linux":
        return [unknown("the engine")]
    from localchat.process.cage.seccomp import install

    forbidden = [
        *parts.SYSTEM,
        *parts.PROGRAMS,
        *parts.OTHERS,
        *parts.NETWORK,
        *parts.MARKS,
        *parts.WRITING,
    ]
    only = [*parts.threads_only(), *parts.oneself()]
    if not devices:  # drivers share memory with their card, and make code for it
        forbidden += [*parts.SHARED, *parts.MEMORY_FILES]
        only += [*parts.reading_only(), *parts.files_only()]
    reason = install([*forbidden, "seccomp"], only)
    otherwise = "the engine could open connections and start programs"
    return [layer(Kind.CALLS, reason, f"{_CALLS} (seccomp)", otherwise)]


def confine_engine(readable: Sequence[Path]) -> list[Layer]:
    """Both at once, for a process that needs no libraries of its own."""
    return [*hold_files(readable), *hold_calls(readable)]


def unknown(who: str) -> Layer:
    """A system for which there is no cage."""
    return Layer(Kind.CALLS, False, f"LocalChat knows no cage for this system, so {who} has all rights of "
                 "your account.")  # fmt: skip
