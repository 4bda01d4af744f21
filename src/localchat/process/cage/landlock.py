"""Landlock: which files a process may reach. What is not named is out of reach, whoever owns it.

It holds for the thread that asks for it and all that come of it, so it comes before there are others.
"""

import ctypes
import errno
import os
import struct
from collections.abc import Mapping
from pathlib import Path

_CREATE, _ADD, _RESTRICT = 444, 445, 446
"""The three calls: the same numbers on every machine."""
_NO_NEW_PRIVILEGES = 38

_WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 1, 1 << 2, 1 << 3
_REMOVE_DIR, _REMOVE_FILE, _MAKE_DIR, _MAKE_FILE = 1 << 4, 1 << 5, 1 << 7, 1 << 8
_TRUNCATE, _DEVICE_CONTROL = 1 << 14, 1 << 15
_OF_FILES = 1 << 0 | _WRITE_FILE | _READ_FILE | _TRUNCATE | _DEVICE_CONTROL
"""The rights that a single file can have."""
READ = _READ_FILE | _READ_DIR
WRITE = _WRITE_FILE | _REMOVE_DIR | _REMOVE_FILE | _MAKE_DIR | _MAKE_FILE | _TRUNCATE
CHANGE = READ | _WRITE_FILE | _TRUNCATE
DEVICE = _READ_FILE | _READ_DIR | _WRITE_FILE | _DEVICE_CONTROL
"""Reading, writing below a folder, changing what is there, and driving a device."""

_RIGHTS = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
"""All rights to files that a version of Landlock knows, by the version that brought more."""
_WITH_PORTS, _WITH_SIGNALS = 4, 6
_BIND, _CONNECT = 1 << 0, 1 << 1
_ABSTRACT_SOCKETS, _SIGNALS = 1 << 0, 1 << 1


def version() -> int:
    """The version that this kernel has; 0 for none."""
    return max(0, _ask())


def restrict(rights: Mapping[Path, int], *, connect: bool = False) -> str:
    """Leave this process `rights` to places and what lies below them, and no others; return why not.

    Where the kernel knows how, it also gives up listening, signals to others, and (but with `connect`)
    connections.
    """
    known = _ask()
    if known < 1:
        return {
            -errno.ENOSYS: "the kernel has no Landlock",
            -errno.EOPNOTSUPP: "Landlock was switched off when this computer was started",
        }.get(known, "the system around LocalChat forbids Landlock")
    handled = next(mask for since, mask in reversed(_RIGHTS.items()) if known >= since)
    # struct landlock_ruleset_attr, as far as this kernel knows it.
    fields = [handled]
    if known >= _WITH_PORTS:
        fields.append(_BIND if connect else _BIND | _CONNECT)
    if known >= _WITH_SIGNALS:
        fields.append(_ABSTRACT_SOCKETS | _SIGNALS)
    libc = ctypes.CDLL(None, use_errno=True)
    about = struct.pack(f"<{len(fields)}Q", *fields)
    ruleset = libc.syscall(_CREATE, about, ctypes.c_size_t(len(about)), 0)
    if ruleset < 0:
        return f"Landlock failed ({os.strerror(ctypes.get_errno())})"
    try:
        for path, wanted in rights.items():
            _allow(libc, ruleset, path, wanted & handled)
        if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.syscall(_RESTRICT, ruleset, 0):
            return f"Landlock failed ({os.strerror(ctypes.get_errno())})"
    finally:
        os.close(ruleset)
    return ""


def _allow(libc: ctypes.CDLL, ruleset: int, path: Path, rights: int) -> None:
    """Name a place; one that is not there is left out."""
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    allowed = rights & (-1 if path.is_dir() else _OF_FILES)
    libc.syscall(_ADD, ruleset, 1, struct.pack("<Qi", allowed, place), 0)
    os.close(place)


def _ask() -> int:
    """The kernel's version of Landlock; a negative error if there is none."""
    libc = ctypes.CDLL(None, use_errno=True)
    found = int(libc.syscall(_CREATE, None, ctypes.c_size_t(0), 1))
    return found if found >= 0 else -ctypes.get_errno()
