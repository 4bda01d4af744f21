"""The cages of Windows: a job that takes away programs and network, and an account of low rank for writing.

All by documented calls that a process may make for itself. No Windows was at hand to try it on. It cannot
keep a process from reading: the chats are encrypted.
"""

import ctypes
import struct
from typing import Any

from localchat.process.cage.parts import Kind, Layer

_EXTENDED_LIMITS, _UI_LIMITS, _NETWORK_RATE = 9, 4, 32
_ONE_PROCESS, _DIE_QUIETLY, _KILL_ON_CLOSE = 0x8, 0x400, 0x2000
_EVERY_UI_LIMIT = 0xFF
_RATE_ON, _RATE_OUTGOING = 1, 2
_NO_PROGRAMS, _IMAGES, _EXTENSIONS = 13, 10, 6
"""Numbers of mitigation policies."""
_TOKEN_ADJUST_DEFAULT, _TOKEN_QUERY, _INTEGRITY = 0x80, 0x8, 25
_GROUP_INTEGRITY = 0x20
_LOW = "S-1-16-4096"


def hold(who: str, *, writes: bool) -> list[Layer]:
    """Put this process into a job of its own; one that never `writes` also gets low integrity.

    The job of one that writes, which is the hub's, leaves the network open.
    """
    kernel = _library("kernel32")
    layers, network = [], not writes
    if _job(kernel, network=network):
        more = ", sends nothing" if network else ""
        layers.append(Layer(Kind.CALLS, True, f"starts no programs{more} (job object)"))
    else:
        text = (
            f"This system gave LocalChat no job object, so {who} could start programs and connect."
        )
        layers.append(Layer(Kind.CALLS, False, text))
    if not writes:
        if _sink(kernel):
            layers.append(Layer(Kind.FILES, True, "writes none of your files (low integrity)"))
        else:
            layers.append(
                Layer(Kind.FILES, False, f"Low integrity was refused, so {who} could write files.")
            )
    layers.append(Layer(Kind.FILES, False, f"Windows does not keep {who} from reading your other files; your "
                        "chats are encrypted."))  # fmt: skip
    return layers


def _library(name: str) -> Any:
    return ctypes.WinDLL(name, use_last_error=True)  # type: ignore[attr-defined,unused-ignore]


_kept: list[Any] = []
"""The job: it ends, and the process with it, when its handle is closed."""


def _job(kernel: Any, *, network: bool) -> bool:
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    if not job.value:
        return False
    flags = _ONE_PROCESS | _DIE_QUIETLY | _KILL_ON_CLOSE
    # JOBOBJECT_EXTENDED_LIMIT_INFORMATION: two times, flags, two sizes, a count, an affinity, two classes;
    # then counters of input and output, and four sizes.
    limits = struct.pack("<qqI4xQQI4xQII48x32x", 0, 0, flags, 0, 0, 1, 0, 0, 0)
    done = kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, limits, len(limits))
    ui = struct.pack("<I", _EVERY_UI_LIMIT)
    kernel.SetInformationJobObject(job, _UI_LIMITS, ui, len(ui))
    if network:
        # JOBOBJECT_NET_RATE_CONTROL_INFORMATION: bytes a second, flags, a mark.
        rate = struct.pack("<QIB3x", 0, _RATE_ON | _RATE_OUTGOING, 0)
        done = kernel.SetInformationJobObject(job, _NETWORK_RATE, rate, len(rate)) and done
    for policy, bits in ((_NO_PROGRAMS, 1), (_IMAGES, 0b11), (_EXTENSIONS, 1)):
        word = ctypes.c_uint32(bits)
        kernel.SetProcessMitigationPolicy(policy, ctypes.byref(word), ctypes.sizeof(word))
    _kept.append(job)
    here = ctypes.c_void_p(kernel.GetCurrentProcess())
    return bool(done and kernel.AssignProcessToJobObject(job, here))


def _sink(kernel: Any) -> bool:
    """Lower this process's integrity: what belongs to the account's usual rank may not be written."""
    security = _library("advapi32")
    token, rank = ctypes.c_void_p(), ctypes.c_void_p()
    here = ctypes.c_void_p(kernel.GetCurrentProcess())
    wanted = _TOKEN_ADJUST_DEFAULT | _TOKEN_QUERY
    if not security.OpenProcessToken(here, wanted, ctypes.byref(token)):
        return False
    if not security.ConvertStringSidToSidW(_LOW, ctypes.byref(rank)):
        kernel.CloseHandle(token)
        return False
    # TOKEN_MANDATORY_LABEL: a pointer to the rank, and what kind of group it is.
    label = struct.pack("<QI4x", rank.value or 0, _GROUP_INTEGRITY)
    size = len(label) + security.GetLengthSid(rank)
    done = bool(security.SetTokenInformation(token, _INTEGRITY, label, size))
    kernel.LocalFree(rank)
    kernel.CloseHandle(token)
    return done
