"""Limits on the time and the memory that a stranger's program may take in this process.

A chat template and a JSON Schema are programs by strangers. Most of what takes too long is interrupted;
what cannot be (one huge power is a single step for Python) ends the process, which its parent tells.
"""

import ctypes
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import psutil

MEMORY = 500_000_000
"""Bytes that it may take beside what the process holds already."""

STUBBORN = 3.0
"""Seconds after its limit at which a program that cannot be interrupted ends with the process."""


class TooSlow(Exception):
    """The block took longer than its limit."""


@contextmanager
def limited(seconds: float, memory: int = MEMORY) -> Iterator[None]:
    """Raise `TooSlow` in this thread when the block takes longer, MemoryError when it takes more."""
    lock, over = threading.Lock(), False
    thread = ctypes.c_ulong(threading.get_ident())

    def stop() -> None:
        with lock:
            if not over:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(thread, ctypes.py_object(TooSlow))

    timer = threading.Timer(seconds, stop)
    timer.daemon = True
    timer.start()
    try:
        with _alarm(seconds + STUBBORN), _less_memory(memory):
            yield
    finally:
        with lock:
            over = True
        timer.cancel()


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    """Let the system end this process when the block takes longer."""
    if sys.platform == "win32":
        yield
        return
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


@contextmanager
def _less_memory(more: int) -> Iterator[None]:
    """Let this process take only so many more bytes of address space."""
    if sys.platform == "win32":
        yield
        return
    import resource

    limits = soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = psutil.Process().memory_info().vms + more
    if soft == resource.RLIM_INFINITY or wanted < soft:
        resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, limits)
