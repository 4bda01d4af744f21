"""What the cages are built of: layers, the places of a program's own, and groups of system calls."""

import contextlib
import ctypes
import errno
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import localchat
from localchat.process.cage.seccomp import Only
from localchat.process.program import is_packaged


class Kind(StrEnum):
    """What a layer holds back."""

    FILES = "files"
    CALLS = "calls"
    TRIAL = "trial"
    """It holds nothing back, but tells how a trial of the others went."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One thing that a process has given up, or could not give up here."""

    kind: Kind
    holds: bool
    text: str
    """Half a sentence of what it may not do; a whole sentence of what is missing, if it does not hold."""


def layer(kind: Kind, reason: str, held: str, otherwise: str) -> Layer:
    """A layer that holds unless there is a `reason` why not; `otherwise` says what that means."""
    if not reason:
        return Layer(kind, True, held)
    return Layer(kind, False, f"{reason[:1].upper()}{reason[1:]}, so {otherwise}.")


def held(layers: Iterable[Layer]) -> list[str]:
    """What is given up, in words."""
    return [each.text for each in layers if each.holds]


def missing(layers: Iterable[Layer]) -> list[str]:
    """What could not be given up on this system, in sentences."""
    return [each.text for each in layers if not each.holds]


# --- places ---------------------------------------------------------------------------------------


def own_places() -> list[Path]:
    """Where Python, this package and the system's libraries lie."""
    package = Path(localchat.__file__).parent.parent
    own = {sys.prefix, sys.base_prefix, sys.exec_prefix, str(package)}
    if is_packaged():
        # Its modules lie in the program itself. Not the folder around it, which may hold the person's data.
        own.add(sys.executable)
    fixed = (
        "/usr", "/lib", "/lib64", "/app", "/nix/store", "/gnu/store", "/etc/ld.so.cache", "/etc/localtime",
        "/dev/null", "/dev/urandom",
    )  # fmt: skip
    return [Path(place) for place in (*own, *fixed)]


COMPUTER = tuple(
    Path(place)
    for place in (
        "/proc/self", "/proc/meminfo", "/proc/cpuinfo", "/proc/stat", "/proc/zoneinfo",
        "/sys/devices/system/cpu", "/sys/devices/system/node",
    )
)  # fmt: skip
"""What a program reads to know how much memory and how many cores there are, and of itself."""


# --- system calls ---------------------------------------------------------------------------------

SYSTEM = (
    "mount", "umount2", "pivot_root", "chroot", "unshare", "setns", "open_tree", "move_mount", "fsopen",
    "fsconfig", "fsmount", "fspick", "mount_setattr", "name_to_handle_at", "open_by_handle_at", "bpf",
    "perf_event_open", "userfaultfd", "keyctl", "add_key", "request_key", "init_module", "finit_module",
    "delete_module", "kexec_load", "kexec_file_load", "swapon", "swapoff", "reboot", "sethostname",
    "setdomainname", "quotactl", "quotactl_fd", "acct", "settimeofday", "clock_settime", "adjtimex",
    "clock_adjtime", "syslog", "ioperm", "iopl", "vhangup", "fanotify_init", "personality",
)  # fmt: skip
"""What changes the system, or has been a way around its rules."""
PROGRAMS = ("execve", "execveat", "uselib", "fork", "vfork", "clone3")
"""Other programs and processes; `threads_only` lets threads through."""
RINGS = ("io_uring_setup", "io_uring_enter", "io_uring_register")
"""A way to do what other calls do, past a filter for calls."""
PEEKING = ("ptrace", "process_vm_readv", "process_vm_writev", "pidfd_getfd")
"""Others' memory and open files."""
OTHERS = (
    *PEEKING, "process_madvise", "process_mrelease", "pidfd_open", "pidfd_send_signal", "kcmp", "tkill",
    "rt_sigqueueinfo", "rt_tgsigqueueinfo", "move_pages", "migrate_pages",
)  # fmt: skip
"""Other processes altogether; `oneself` lets signals to oneself through."""
SHARED = ("shmget", "shmat", "msgget", "semget", "mq_open")
"""Memory and messages that processes share by a name."""
NETWORK = (
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg",
    "sendmmsg", *RINGS,
)  # fmt: skip
MARKS = (
    "chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "fchown", "lchown", "fchownat", "utime", "utimes",
    "futimesat", "utimensat", "setxattr", "lsetxattr", "fsetxattr", "removexattr", "lremovexattr",
    "fremovexattr",
)  # fmt: skip
"""Rights, owners, times and marks of files, of which Landlock knows nothing."""
WRITING = (
    "creat", "openat2", "truncate", "unlink", "unlinkat", "rename", "renameat", "renameat2", "mkdir",
    "mkdirat", "rmdir", "link", "linkat", "symlink", "symlinkat", "mknod", "mknodat",
)  # fmt: skip
"""Making, changing and removing files; `reading_only` minds how a file is opened."""
MEMORY_FILES = ("memfd_create", "memfd_secret")

_THREAD = 0x10000
_ACCESS, _MAKES_OR_CUTS = 0o3, 0o100 | 0o1000 | 0o20000000
_WRITE, _EXECUTE = 2, 4


def threads_only() -> list[Only]:
    """New threads go through, new processes do not."""
    return [Only("clone", 0, (_THREAD,), mask=_THREAD)]


def oneself() -> list[Only]:
    """Signals and limits for this very process go through, for others they do not."""
    mine = os.getpid()
    return [
        Only("kill", 0, (mine,)), Only("tgkill", 0, (mine,)), Only("prlimit64", 0, (0, mine)),
    ]  # fmt: skip


def reading_only() -> list[Only]:
    """Files can be opened for reading."""
    mask = _ACCESS | _MAKES_OR_CUTS
    return [Only("open", 1, (0,), mask=mask), Only("openat", 2, (0,), mask=mask)]


def files_only() -> list[Only]:
    """Only what comes from a file can be run as code.

    Not where the memory of Python's own bridge to C is of this kind already, as it is with older libraries:
    there it would keep nobody away, and the next bridge would fail.
    """
    with contextlib.suppress(OSError):
        if "rwxp" not in Path("/proc/self/maps").read_text(encoding="utf-8"):
            return [
                Only("mmap", 2, (0, _WRITE, _EXECUTE), mask=_WRITE | _EXECUTE),
                Only("mprotect", 2, (0,), mask=_EXECUTE),
                Only("pkey_mprotect", 2, (0,), mask=_EXECUTE),
            ]
    return []


def families(allowed: Sequence[int], protocols: Sequence[int] = ()) -> list[Only]:
    """Sockets of these families go through, of these protocols if any are named."""
    rules = [Only("socket", 0, allowed, error=errno.EACCES)]
    if protocols:
        rules.append(Only("socket", 2, protocols, error=errno.EACCES))
    return rules


# --- limits ---------------------------------------------------------------------------------------

LOG = 50_000_000
"""Bytes to which a process that may write nothing but its log can make that grow."""
_FIRST_TO_GO = 700
"""Of 1000: when memory runs out, the kernel ends such a process and not the desktop."""
_DUMPABLE = 4


def limit(*, log: int = 0) -> None:
    """Leave no copy of the memory behind after a crash; with `log` write no file beyond so many bytes."""
    if sys.platform == "win32":
        return
    import resource

    limits = [(resource.RLIMIT_CORE, 0)]
    if log:
        limits.append((resource.RLIMIT_FSIZE, log))
    for what, most in limits:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(what, (most, most))


def go_first() -> None:
    """Be the one that the kernel ends when memory runs out."""
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(str(_FIRST_TO_GO), encoding="ascii")


def hide_memory() -> None:
    """Keep other processes of this account from this one's memory and open files."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DUMPABLE, 0, 0, 0, 0)
