"""Nothing of a chat stays in this process: what is remembered is dropped, and freed memory is written over.

Memory that a program gives back keeps what was in it until it is used again. With glibc (Linux) it is written
over as it is freed, or handed back to the system; elsewhere only what is remembered is dropped.
"""

import contextlib
import ctypes
import functools
import gc
import sys
from typing import Any

_PERTURB, _ARENAS = -6, -8
"""Options of mallopt(3): write over what is freed; how many heaps there are at most."""
_FILL = 0xA5
_SMALL = 512
"""Bytes up to which Python manages memory by itself, in classes of 16."""
_BLOCKS = 8_000
"""Blocks of each small class that are filled: more than can lie free in pools that are half used."""
_ROW = 16
"""Blocks in a row that are new memory for sure."""
_MOST = 256 << 20
"""Bytes that are used at most to fill what lies free."""


def one_heap() -> None:
    """Let all threads share one heap, so that it can be filled; to be called before there are threads."""
    if (library := _library()) is not None:
        library.mallopt(_ARENAS, 1)


def overwrite_freed(*, on: bool) -> None:
    """Write over all that is freed from now on, in whatever thread."""
    if (library := _library()) is not None:
        library.mallopt(_PERTURB, _FILL if on else 0)


def forget_known() -> None:
    """Empty the caches of our modules."""
    for each in gc.get_objects():
        if isinstance(each, functools._lru_cache_wrapper):  # noqa: SLF001 -- there is no public name
            module = getattr(each, "__module__", "") or ""
            if module.startswith("localchat"):
                each.cache_clear()


def forget_freed() -> bool:
    """Write over memory that is not in use; False where there is no way to do that. Takes a moment."""
    _fill_small()
    library = _library()
    if library is None:
        return False
    library.malloc_trim(0)
    with contextlib.suppress(MemoryError):
        _fill_large(library)
    library.malloc_trim(0)
    return True


def _library() -> Any:
    """The C library, if it is glibc."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        library = ctypes.CDLL(None)
        library.mallopt  # noqa: B018 -- musl has none
        library.malloc_trim  # noqa: B018
    except (OSError, AttributeError):
        return None
    library.malloc.restype, library.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
    library.free.restype, library.free.argtypes = None, [ctypes.c_void_p]
    return library


def _fill_small() -> None:
    """Use up what lies free in Python's own pools, write it over, and give it back."""
    kept: list[bytes] = []
    for size in range(1, _SMALL - 32, 16):
        kept.extend(bytes([_FILL]) * size for _ in range(_BLOCKS))
    kept.clear()


def _fill_large(library: Any) -> None:
    """Use up what lies free between the blocks of the C library, write it over, and give it back."""
    malloc, free, memset = library.malloc, library.free, ctypes.memset
    kept: list[int] = []
    used = 0
    for size in (*((1 << power) - 8 for power in range(16, 10, -1)), *range(1032, 16, -16)):
        before, row = 0, 0
        # Blocks that follow one another come from new memory: what lay free of this size is used up.
        while row < _ROW and used < _MOST:
            block = malloc(size)
            if not block:
                break
            memset(block, _FILL, size)
            kept.append(block)
            used += size
            row = row + 1 if block == before + size + 8 else 0
            before = block
    for block in kept:
        free(block)
