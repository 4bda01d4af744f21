"""Which machine code computes: chosen for this processor among the library's own parts, from nowhere else.

The packaged library comes in one part for each family of processors. Left alone, it would look for them
beside the program and in the working directory, and load what an environment variable names. So one is loaded
here, by its full name, before the library is started: then it does not look.
"""

import ctypes
import os
import re
import sys
from pathlib import Path
from typing import Any

from localchat.errors import LoadFailed
from localchat.text import say

_VARIANT = re.compile(r"(?:lib)?ggml-cpu-(\w+)\.(?:so|dll)")
_SCRUBBED = ("GGML_BACKEND_PATH", "LLAMA_CPP_LIB_PATH")
"""Variables by which the library would load code from elsewhere."""


def scrub() -> None:
    """Forget what would lead the library elsewhere; before it is loaded."""
    for name in _SCRUBBED:
        os.environ.pop(name, None)


def has_backends(library: Any) -> bool:
    """Whether the library has parts that compute without being given any: it was built in one piece."""
    native = library._lib  # noqa: SLF001 -- another copy would have a list of its own
    native.ggml_backend_reg_count.restype = ctypes.c_size_t
    return bool(native.ggml_backend_reg_count())


def load_backends(library: Any, folder: Path) -> str:
    """Load the best part in `folder` for this processor; returns its name."""
    native = library._lib  # noqa: SLF001 -- another copy would have a list of its own
    name, path = best(folder)
    native.ggml_backend_load.restype = ctypes.c_void_p
    native.ggml_backend_load.argtypes = [ctypes.c_char_p]
    if path is None or not native.ggml_backend_load(os.fsencode(path)):
        raise LoadFailed(
            say("The engine's code for this processor cannot be loaded. Install LocalChat again.")
        )
    return name


def best(folder: Path) -> tuple[str, Path | None]:
    """The part that says of itself that it suits this processor best: its name and its file."""
    found: tuple[int, str, Path | None] = (0, "", None)
    for file in sorted(folder.iterdir()):
        match = _VARIANT.fullmatch(file.name)
        if match and (score := _score(file)) > found[0]:
            found = (score, match[1], file)
    return found[1], found[2]


def _score(file: Path) -> int:
    """How well a part suits this processor, by its own word; 0 for not at all."""
    try:
        part = ctypes.CDLL(str(file))
    except OSError:
        return 0
    try:
        return int(part.ggml_backend_score())
    except AttributeError:
        return 0
    finally:
        _close(part)


def _close(part: ctypes.CDLL) -> None:
    import _ctypes

    close = getattr(_ctypes, "FreeLibrary" if sys.platform == "win32" else "dlclose")
    close(part._handle)  # noqa: SLF001 -- ctypes has no way of its own
