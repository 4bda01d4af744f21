"""The hub's cage: it connects, and writes to the download folder. It sees no chat and starts nothing."""

import sys
from collections.abc import Iterable
from pathlib import Path

from localchat.process.cage import parts
from localchat.process.cage.parts import Kind, Layer, layer

NAMES = Path("/etc/resolv.conf")
"""The list of name servers."""
_SETTINGS = (
    "hosts", "host.conf", "nsswitch.conf", "gai.conf", "services", "protocols", "ssl", "pki",
    "ca-certificates", "crypto-policies",
)  # fmt: skip
"""Of the system's settings, those about names, certificates and ports."""
_BOOT = Path("/proc/sys/kernel/random/boot_id")
_INTERNET, _INTERNET_6, _ROUTES = 2, 10, 16
_PROTOCOLS = (0, 6, 17)
"""The usual one of a socket, TCP, UDP: none by which a program could write packets of its own."""
_FILES = "reads only its own libraries, writes only the download folder"
_CALLS = "no new programs or processes, no listening, no services of the desktop, no hand on other processes"


def confine_hub(folder: Path, certificates: Iterable[Path]) -> list[Layer]:
    """Give up everything but the network and writing below `folder`.

    Among what is left out are the chats, other programs, and the services of the desktop, which could do
    for this process what it may not do itself.
    """
    parts.limit()
    if sys.platform == "darwin":
        from localchat.process.cage.seatbelt import hold

        return hold(certificates, _FILES, _CALLS, "the hub's process", folder=folder)
    if sys.platform == "win32":
        from localchat.process.cage.job import hold

        return hold("the hub's process", writes=True)
    if sys.platform != "linux":
        from localchat.process.cage.engine import unknown

        return [unknown("the hub's process")]
    from localchat.process.cage import landlock, seccomp

    parts.hide_memory()
    readable = [*parts.own_places(), *certificates, *_names(), _BOOT]
    rights = dict.fromkeys([*readable, *(Path("/etc") / name for name in _SETTINGS)], landlock.READ)
    forbidden = [
        *parts.SYSTEM, *parts.PROGRAMS, *parts.OTHERS, *parts.SHARED, *parts.RINGS, *parts.MARKS,
        *parts.MEMORY_FILES, "listen", "accept", "accept4", "socketpair", "seccomp",
    ]  # fmt: skip
    internet = parts.families((_INTERNET, _INTERNET_6, _ROUTES), _PROTOCOLS)
    only = [*parts.threads_only(), *parts.oneself(), *parts.files_only(), *internet]
    files = landlock.restrict({**rights, folder: landlock.READ | landlock.WRITE}, connect=True)
    calls = seccomp.install(forbidden, only)
    return [
        layer(Kind.FILES, files, f"{_FILES} (Landlock)",
              "the hub's process could reach your other files (your chats are encrypted)"),
        layer(Kind.CALLS, calls, f"{_CALLS} (seccomp)",
              "the hub's process could start programs and listen for connections"),
    ]  # fmt: skip


def _names() -> list[Path]:
    """The list of name servers; and its folder, where that is not the system's settings themselves.

    It is replaced whenever the network changes, and its folder goes on to count. Where there is none,
    `hub.child.names` sees to it.
    """
    place = NAMES.resolve()
    return [place] if place.parent == NAMES.parent else [place.parent]
