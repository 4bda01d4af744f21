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
from collections.abc import Iterable, Sequence
from pathlib import Path

_NO_NEW_PRIVILEGES = 38
_FILTER_ALL_THREADS = 1
_AF_UNIX = 1

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
_READ_FILE, _READ_DIR, _EXECUTE = 1 << 2, 1 << 3, 1 << 0
_ALL_FILE_RIGHTS_V1 = (1 << 13) - 1


def confine_engine(readable: Iterable[Path]) -> list[str]:
    """Give up everything but computing and reading `readable`; return the layers that are on."""
    if sys.platform != "linux":
        return []
    layers = []
    if _restrict_files([*_own_places(), *readable]):
        layers.append("reads only its own libraries and the model file, writes nothing (Landlock)")
    if _forbid([name for name in _machine_calls() if name != "seccomp"], families=None):
        layers.append("no network, no new programs (seccomp)")
    return layers


def deny_internet() -> bool:
    """Leave this process, all its threads and all its children only local (AF_UNIX) sockets."""
    return sys.platform == "linux" and _forbid(["io_uring_setup"], families=_AF_UNIX)


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


def _restrict_files(readable: Sequence[Path]) -> bool:
    """Landlock: no file right anywhere but reading below `readable`."""
    libc = ctypes.CDLL(None, use_errno=True)
    rules = struct.pack("<Q", _ALL_FILE_RIGHTS_V1)
    ruleset = libc.syscall(_LANDLOCK_CREATE, rules, ctypes.c_size_t(len(rules)), 0)
    if ruleset < 0:
        return False
    try:
        for path in readable:
            try:
                place = os.open(path, os.O_PATH | os.O_CLOEXEC)
            except OSError:
                continue
            rights = _READ_FILE | _EXECUTE | (_READ_DIR if path.is_dir() else 0)
            libc.syscall(_LANDLOCK_ADD, ruleset, 1, struct.pack("<Qi", rights, place), 0)
            os.close(place)
        return _no_new_privileges(libc) and libc.syscall(_LANDLOCK_RESTRICT, ruleset, 0) == 0
    finally:
        os.close(ruleset)


def _no_new_privileges(libc: ctypes.CDLL) -> bool:
    return bool(libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0)


def _forbid(names: Sequence[str], families: int | None) -> bool:
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


def _program(machine: int, denied: Sequence[int], socket: int, family: int | None) -> bytes:
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
    if family is not None:
        lines += [
            (equal, 0, 3, socket), (load, 0, 0, 16), (equal, 1, 0, family),
            (answer, 0, 0, deny | errno.EACCES),
        ]  # fmt: skip
    lines.append((answer, 0, 0, allow))
    return b"".join(struct.pack("<HBBI", *line) for line in lines)
