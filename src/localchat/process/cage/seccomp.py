"""Seccomp: which system calls a process may make. The filter is assembled here, eight bytes an instruction.

It holds for this process, all its threads and all that it starts; it can be tightened and never undone. What
is forbidden fails with an error, as on a system that lacks it, so that a library can go on without.
"""

import ctypes
import errno
import os
import struct
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_NO_NEW_PRIVILEGES = 38
_SET_FILTER, _ALL_THREADS = 1, 1
_LOAD, _EQUAL, _AT_LEAST, _AND, _RETURN = 0x20, 0x15, 0x35, 0x54, 0x06
_NUMBER, _MACHINE, _ARGUMENTS = 0, 4, 16
"""Where the kernel puts what the filter looks at (struct seccomp_data)."""
_ALLOW, _FAIL = 0x7FFF0000, 0x00050000
_X32 = 0x40000000
"""The calls of another architecture on the same processor begin here."""
_NEWEST = 462
"""The last call that was known when this was written. Newer ones are not there: who knows what they open."""

_MACHINES = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}
"""The kernel's name of a machine, and its column below."""

# Numbers from the kernel's own tables, of x86_64 and of aarch64; -1 where there is no such call.
_CALLS: dict[str, tuple[int, int]] = {
    # the network, and what goes around it
    "socket": (41, 198), "socketpair": (53, 199), "connect": (42, 203), "bind": (49, 200),
    "listen": (50, 201), "accept": (43, 202), "accept4": (288, 242), "sendto": (44, 206),
    "sendmsg": (46, 211), "sendmmsg": (307, 269), "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    # programs and processes
    "execve": (59, 221), "execveat": (322, 281), "fork": (57, -1), "vfork": (58, -1),
    "clone": (56, 220), "clone3": (435, 435), "uselib": (134, -1), "personality": (135, 92),
    # others' memory and signals
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "process_madvise": (440, 440), "process_mrelease": (448, 448), "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438), "pidfd_send_signal": (424, 424), "kcmp": (312, 272), "kill": (62, 129),
    "tkill": (200, 130), "tgkill": (234, 131), "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240), "prlimit64": (302, 261), "move_pages": (279, 239),
    "migrate_pages": (256, 238), "shmget": (29, 194), "shmat": (30, 196), "msgget": (68, 186),
    "semget": (64, 190), "mq_open": (240, 180),
    # code that is in no file
    "mmap": (9, 222), "mprotect": (10, 226), "pkey_mprotect": (329, 288), "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    # the system itself
    "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51),
    "unshare": (272, 97), "setns": (308, 268), "open_tree": (428, 428), "move_mount": (429, 429),
    "fsopen": (430, 430), "fsconfig": (431, 431), "fsmount": (432, 432), "fspick": (433, 433),
    "mount_setattr": (442, 442), "name_to_handle_at": (303, 264), "open_by_handle_at": (304, 265),
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282), "keyctl": (250, 219),
    "add_key": (248, 217), "request_key": (249, 218), "init_module": (175, 105),
    "finit_module": (313, 273), "delete_module": (176, 106), "kexec_load": (246, 104),
    "kexec_file_load": (320, 294), "swapon": (167, 224), "swapoff": (168, 225), "reboot": (169, 142),
    "sethostname": (170, 161), "setdomainname": (171, 162), "quotactl": (179, 60),
    "quotactl_fd": (443, 443), "acct": (163, 89), "settimeofday": (164, 170),
    "clock_settime": (227, 112), "adjtimex": (159, 171), "clock_adjtime": (305, 266),
    "syslog": (103, 116), "ioperm": (173, -1), "iopl": (172, -1), "vhangup": (153, 58),
    "fanotify_init": (300, 262), "seccomp": (317, 277),
    # files: their rights and marks, which Landlock does not know
    "chmod": (90, -1), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452),
    "chown": (92, -1), "fchown": (93, 55), "lchown": (94, -1), "fchownat": (260, 54),
    "utime": (132, -1), "utimes": (235, -1), "futimesat": (261, -1), "utimensat": (280, 88),
    "setxattr": (188, 5), "lsetxattr": (189, 6), "fsetxattr": (190, 7), "removexattr": (197, 14),
    "lremovexattr": (198, 15), "fremovexattr": (199, 16),
    # files: making and changing them
    "open": (2, -1), "openat": (257, 56), "openat2": (437, 437), "creat": (85, -1),
    "truncate": (76, 45), "unlink": (87, -1), "unlinkat": (263, 35), "rename": (82, -1),
    "renameat": (264, 38), "renameat2": (316, 276), "mkdir": (83, -1), "mkdirat": (258, 34),
    "rmdir": (84, -1), "link": (86, -1), "linkat": (265, 37), "symlink": (88, -1),
    "symlinkat": (266, 36), "mknod": (133, -1), "mknodat": (259, 33),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Only:
    """A call goes through only with certain values of one argument, counted from 0."""

    call: str
    argument: int
    values: Sequence[int]
    mask: int = 0xFFFFFFFF
    """The bits of the argument that are looked at."""
    error: int = errno.EPERM


def install(forbidden: Iterable[str], only: Sequence[Only] = (), *, known: bool = True) -> str:
    """Put the filter on this process; return why not, or nothing.

    Calls that are `forbidden` fail with EPERM, those named in `only` go through as said there, and with
    `known` those that are newer than this file are not there. All others go through.
    """
    machine, column = _MACHINES.get(_machine(), (0, 0))
    if not machine or sys.maxsize < _X32 << 2:  # a Python of 32 bits makes other calls
        return f"LocalChat does not know the system calls of this processor ({_machine()})"
    program = assemble(machine, column, forbidden, only, known=known)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        return "the kernel does not let a process give up rights"
    buffer = ctypes.create_string_buffer(program, len(program))
    # struct sock_fprog: unsigned short len; struct sock_filter *filter;
    header = struct.pack("<H6xQ", len(program) // 8, ctypes.addressof(buffer))
    result = libc.syscall(_CALLS["seccomp"][column], _SET_FILTER, _ALL_THREADS, header)
    if result == 0:
        return ""
    if result > 0:
        return "a thread that was there before could not be held"
    code = ctypes.get_errno()
    if code in {errno.ENOSYS, errno.EINVAL}:
        return "the kernel has no filter for system calls (seccomp)"
    return f"the system around LocalChat forbids it ({os.strerror(code)})"


def _machine() -> str:
    """The processor, as the kernel calls it."""
    return os.uname().machine if sys.platform == "linux" else ""


def number(call: str) -> int:
    """The number of a call on this machine; -1 when it has none."""
    machine = _MACHINES.get(_machine())
    return _CALLS[call][machine[1]] if machine and sys.platform == "linux" else -1


def assemble(
    machine: int, column: int, forbidden: Iterable[str], only: Sequence[Only], *, known: bool
) -> bytes:
    """The filter as the kernel takes it."""
    fail = _FAIL | errno.EPERM
    lines = [
        (_LOAD, 0, 0, _MACHINE), (_EQUAL, 1, 0, machine), (_RETURN, 0, 0, fail),
        (_LOAD, 0, 0, _NUMBER), (_AT_LEAST, 0, 1, _X32), (_RETURN, 0, 0, fail),
    ]  # fmt: skip
    absent = _FAIL | errno.ENOSYS
    if known:
        lines += [(_AT_LEAST, 0, 1, _NEWEST + 1), (_RETURN, 0, 0, absent)]
    numbers = sorted({_CALLS[name][column] for name in forbidden} - {-1})
    for number in numbers:
        # The C library takes a newer call where there is one, and the older if that one is not there.
        gone = number in {_CALLS["clone3"][column], _CALLS["openat2"][column]}
        lines += [(_EQUAL, 0, 1, number), (_RETURN, 0, 0, absent if gone else fail)]
    for call in dict.fromkeys(rule.call for rule in only):
        number = _CALLS[call][column]
        if number >= 0:
            block = [line for rule in only if rule.call == call for line in _check(rule)]
            block.append((_RETURN, 0, 0, _ALLOW))
            lines += [(_EQUAL, 0, len(block), number), *block]
    lines.append((_RETURN, 0, 0, _ALLOW))
    return b"".join(struct.pack("<HBBI", *line) for line in lines)


def _check(rule: Only) -> list[tuple[int, int, int, int]]:
    """Fail unless the argument is one of the values; its lower half counts, as it does for the kernel."""
    count = len(rule.values)
    return [
        (_LOAD, 0, 0, _ARGUMENTS + 8 * rule.argument),
        (_AND, 0, 0, rule.mask),
        *((_EQUAL, count - place, 0, value) for place, value in enumerate(rule.values)),
        (_RETURN, 0, 0, _FAIL | rule.error),
    ]
