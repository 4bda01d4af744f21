"""How fast this computer reads its memory: what bounds the speed of most models."""

import ctypes
import statistics
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import psutil

TOGETHER = 128 << 20
"""Bytes that are read in a try: far more than a cache holds."""

MOST_THREADS = 8
"""As many cores can ask for all that the memory gives."""

ROUNDS = 9


def cores() -> int:
    """Cores that compute."""
    return psutil.cpu_count(logical=False) or 1


def measure() -> float:
    """Bytes that all cores read from memory in a second: the middle of some short tries.

    Takes about two tenths of a second. Comparing two equal blocks reads both and does hardly more, and
    Python lets other threads run meanwhile.
    """
    count = min(cores(), MOST_THREADS)
    size = TOGETHER // (2 * count)
    libc = ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)
    compare = libc.memcmp
    compare.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t]
    # Not zeros, for which the system has one page.
    blocks = [ctypes.create_string_buffer(b"\1" * size, size) for _ in range(2 * count)]
    pairs = list(zip(blocks[::2], blocks[1::2], strict=True))
    speeds = []
    with ThreadPoolExecutor(count, "bandwidth") as pool:
        for _ in range(ROUNDS):
            began = time.perf_counter()
            list(pool.map(lambda pair: compare(pair[0], pair[1], size), pairs))
            speeds.append(2 * count * size / (time.perf_counter() - began))
    return statistics.median(speeds)
