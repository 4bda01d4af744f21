"""What a process gives up for good: the network, writing, starting programs.

Linux only so far, by two system calls through ctypes: Landlock (which files) and seccomp (which
calls). Each function returns or names what is really on, so that nothing is promised
that is not so. Both can only be tightened, never undone, and hold for all threads started later.
"""

import ctypes
import errno
import os
import platform
import struct
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

_NO_NEW_PRIVILEGES = 38
_FILTER_ALL_THREADS = 1
_AF_UNIX, _AF_INET, _AF_INET6, _AF_NETLINK = 1, 2, 10, 16

# Numbers of system calls and the audit name of the machine, from the kernel's own tables.
_CALLS: dict[str, tuple[int, dict[str, int]]] = {
    "x86_64": (
        0xC000003E,
        {
            "socket": 41, "connect": 42, "accept": 43, "sendto": 44, "bind": 49, "listen": 50,
            "execve": 59, "ptrace": 101, "mount": 165, "accept4": 288, "perf_event_open": 298,
            "process_vm_readv": 310, "process_vm_writev": 311, "seccomp": 317, "bpf": 321,
            "execveat": 322, "userfaultfd": 323, "io_uring_setup": 425,
        },
    ),
    "aarch64": (
        0xC00000B7,
        {
            "socket": 198, "bind": 200, "listen": 201, "accept": 202, "connect": 203, "sendto": 206,
            "execve": 221, "ptrace": 117, "mount": 40, "accept4": 242, "perf_event_open": 241,
            "process_vm_readv": 270, "process_vm_writev": 271, "seccomp": 277, "bpf": 280,
            "execveat": 281, "userfaultfd": 282, "io_uring_setup": 425,
        },
    ),
}  # fmt: skip

_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_REMOVE_DIR, _REMOVE_FILE, _MAKE_DIR, _MAKE_FILE = 1 << 4, 1 << 5, 1 << 7, 1 << 8
_TRUNCATE = 1 << 14
_READ = _READ_FILE | _READ_DIR
_WRITE = _WRITE_FILE | _REMOVE_DIR | _REMOVE_FILE | _MAKE_DIR | _MAKE_FILE | _TRUNCATE
_OF_FILES = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE
_FIRST_RIGHTS = (1 << 13) - 1
"""Every right that the first version of Landlock knows."""
_KNOWS_TRUNCATE, _KNOWS_SIGNALS = 3, 6
"""The versions of Landlock that brought something more."""
_SIGNALS_AND_ABSTRACT_SOCKETS = 0b11


def confine_engine(readable: Iterable[Path]) -> list[str]:
    """Give up everything but computing and reading `readable`; return the layers that are on."""
    if sys.platform != "linux":
        return []
    layers = []
    if _restrict_files(dict.fromkeys([*_own_places(), *readable], _READ | _EXECUTE)):
        layers.append("reads only its own libraries and the model file, writes nothing (Landlock)")
    if _forbid([name for name in _machine_calls() if name != "seccomp"], families=None):
        layers.append("no network, no new programs (seccomp)")
    return layers


def confine_hub(folder: Path, certificates: Iterable[Path]) -> list[str]:
    """Give up everything but the network and writing below `folder`; return the layers that are on.

    Among what is left out are the chats, other programs, and the services of the desktop, which could do
    for this process what it may not do itself.
    """
    if sys.platform != "linux":
        return []
    layers = []
    # The list of name servers is replaced whenever the network changes, so it is its folder that counts.
    names = Path("/etc/resolv.conf").resolve().parent
    outside = {Path("/proc"), Path("/sys")}
    readable = [place for place in _own_places() if place not in outside]
    rights = dict.fromkeys([*readable, Path("/etc"), names, *certificates], _READ)
    if _restrict_files({**rights, folder: _READ | _WRITE}):
        layers.append("reads only its own libraries, writes only the download folder (Landlock)")
    calls = set(_machine_calls()) - {"seccomp", "socket", "connect", "sendto", "bind"}
    if _forbid(sorted(calls), families=(_AF_INET, _AF_INET6, _AF_NETLINK)):
        layers.append("no new programs, no listening, no services of the desktop (seccomp)")
    return layers


def confine_reader(file: Path) -> list[str]:
    """Give up everything but computing and reading one file; return the layers that are on."""
    if sys.platform != "linux":
        return []
    layers = []
    outside = {Path("/proc"), Path("/sys")}
    own = [place for place in _own_places() if place not in outside]
    if _restrict_files({**dict.fromkeys(own, _READ | _EXECUTE), file: _READ}):
        layers.append("reads only its own libraries and the file, writes nothing (Landlock)")
    if _forbid([name for name in _machine_calls() if name != "seccomp"], families=None):
        layers.append("no network, no new programs (seccomp)")
    return layers


def deny_internet() -> bool:
    """Leave this process, all its threads and all its children only local (AF_UNIX) sockets."""
    return sys.platform == "linux" and _forbid(["io_uring_setup"], families=(_AF_UNIX,))


def _own_places() -> list[Path]:
    """Where Python, this package and the system's libraries lie."""
    own = {sys.prefix, sys.base_prefix, sys.exec_prefix, str(Path(__file__).parents[2])}
    fixed = (
        "/usr",
        "/lib",
        "/lib64",
        "/proc",
        "/sys",
        "/etc/ld.so.cache",
        "/dev/null",
        "/dev/urandom",
    )
    return [Path(place) for place in (*own, *fixed)]


def _machine_calls() -> dict[str, int]:
    return _CALLS.get(platform.machine(), (0, {}))[1]


def _restrict_files(rights: Mapping[Path, int]) -> bool:
    """Landlock: no file right anywhere but those given for a place and what lies below it.

    Where the kernel knows how, signals to other processes are given up too.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), 1)
    if version < 1:
        return False
    handled = _FIRST_RIGHTS | (_TRUNCATE if version >= _KNOWS_TRUNCATE else 0)
    rules = struct.pack("<Q", handled)
    if version >= _KNOWS_SIGNALS:
        rules = struct.pack("<QQQ", handled, 0, _SIGNALS_AND_ABSTRACT_SOCKETS)
    ruleset = libc.syscall(_LANDLOCK_CREATE, rules, ctypes.c_size_t(len(rules)), 0)
    if ruleset < 0:
        return False
    try:
        for path, wanted in rights.items():
            try:
                place = os.open(path, os.O_PATH | os.O_CLOEXEC)
            except OSError:
                continue
            allowed = wanted & handled & (-1 if path.is_dir() else _OF_FILES)
            libc.syscall(_LANDLOCK_ADD, ruleset, 1, struct.pack("<Qi", allowed, place), 0)
            os.close(place)
        return _no_new_privileges(libc) and libc.syscall(_LANDLOCK_RESTRICT, ruleset, 0) == 0
    finally:
        os.close(ruleset)


def _no_new_privileges(libc: ctypes.CDLL) -> bool:
    return bool(libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0)


def _forbid(names: Sequence[str], families: Sequence[int] | None) -> bool:
    """Seccomp: `names` fail with EPERM; sockets of any family but `families` with EACCES."""
    machine, calls = _CALLS.get(platform.machine(), (0, {}))
    if not machine:
        return False
    program = _program(machine, [calls[name] for name in names], calls["socket"], families)
    libc = ctypes.CDLL(None, use_errno=True)
    if not _no_new_privileges(libc):
        return False
    buffer = ctypes.create_string_buffer(program)
    # struct sock_fprog: unsigned short len; struct sock_filter *filter;
    fprog = struct.pack("<H6xQ", len(program) // 8, ctypes.addressof(buffer))
    return bool(libc.syscall(calls["seccomp"], 1, _FILTER_ALL_THREADS, fprog) == 0)


def _program(
    machine: int, denied: Sequence[int], socket: int, families: Sequence[int] | None
) -> bytes:
    """The filter in the kernel's classic BPF: eight bytes an instruction."""
    load, equal, answer, at_least = 0x20, 0x15, 0x06, 0x35
    allow, deny = 0x7FFF0000, 0x00050000
    lines = [
        (load, 0, 0, 4), (equal, 1, 0, machine), (answer, 0, 0, deny | errno.EPERM),
        (load, 0, 0, 0),
        (at_least, 0, 1, 0x40000000), (answer, 0, 0, deny | errno.EPERM),  # the x32 calls
    ]  # fmt: skip
    for number in denied:
        lines += [(equal, 0, 1, number), (answer, 0, 0, deny | errno.EPERM)]
    if families is not None:
        count = len(families)
        lines += [(equal, 0, count + 2, socket), (load, 0, 0, 16)]
        lines += [(equal, count - place, 0, family) for place, family in enumerate(families)]
        lines.append((answer, 0, 0, deny | errno.EACCES))
    lines.append((answer, 0, 0, allow))
    return b"".join(struct.pack("<HBBI", *line) for line in lines)
