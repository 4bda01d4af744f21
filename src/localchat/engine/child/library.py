"""llama.cpp through the low-level binding: imported bare, its log tamed, its structures verified.

The package's own ``__init__`` would import numpy, an unmaintained cache with a known hole, and more
than the engine needs, so only the binding module is taken.
"""

import contextlib
import ctypes
import importlib.util
import os
import sys
import threading
import types
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from localchat.engine.child.backends import has_backends, load_backends, scrub
from localchat.engine.child.packs import load_packs
from localchat.errors import LoadFailed, PictureRefused
from localchat.text import say

_INFO = 2
_ERROR = 4
_CONTINUED = 5

# Sizes in bytes of the C structures at the pinned version: a library that does not match its
# binding would corrupt memory without a word.
_SIZES = {
    "llama_model_params": 80,
    "llama_context_params": 160,
    "llama_batch": 56,
    "llama_token_data": 12,
    "llama_token_data_array": 32,
    "llama_sampler_chain_params": 1,
}

_SIGHT_SIZES = {"mtmd_context_params": 96, "mtmd_input_part": 16}

_kept: list[Any] = []
"""Callbacks that the library holds; Python must not free them."""

variant: list[str] = []
"""Which of the library's parts for processors was loaded, once it was; empty for a library in one piece."""

errors: list[str] = []
"""What the library complained of since this was last cleared."""


def load_library(packs: Sequence[Path] = ()) -> Any:
    """Import the binding, quieten it, and start the library's backends, those of `packs` first."""
    if "llama_cpp.llama_cpp" in sys.modules:
        return sys.modules["llama_cpp.llama_cpp"]
    scrub()
    spec = importlib.util.find_spec("llama_cpp")
    if spec is None or spec.origin is None:
        raise LoadFailed(say("The engine's library is not installed. Set LocalChat up again."))
    package = types.ModuleType("llama_cpp")
    package.__path__ = [str(Path(spec.origin).parent)]
    sys.modules["llama_cpp"] = package
    import llama_cpp.llama_cpp as library

    for name, size in _SIZES.items():
        if ctypes.sizeof(getattr(library, name)) != size:
            raise LoadFailed(
                say("The engine's library does not match its binding ({name}).", name=name)
            )
    _listen_to_log(library)
    in_one_piece = has_backends(library)
    load_packs(library, packs)
    if not in_one_piece:
        variant.append(load_backends(library, Path(spec.origin).parent / "lib"))
    library.llama_backend_init()
    return library


def load_sight() -> Any:
    """Import the binding of the library for pictures; `PictureRefused` where it was not built."""
    if "llama_cpp.mtmd_cpp" in sys.modules:
        return sys.modules["llama_cpp.mtmd_cpp"]
    try:
        import llama_cpp.mtmd_cpp as sight
    except (ImportError, OSError, RuntimeError) as error:
        raise PictureRefused(
            say(
                "The engine was built without what it needs to look at pictures. Remove the picture."
            )
        ) from error
    for name, size in _SIGHT_SIZES.items():
        if ctypes.sizeof(getattr(sight, name)) != size:
            raise PictureRefused(
                say("The engine's library does not match its binding ({name}).", name=name)
            )
    sight.mtmd_helper_log_set(_kept[0], None)
    return sight


_ears: list[list[str]] = []
"""Who listens to the log just now; meanwhile nothing of it is written."""


@contextlib.contextmanager
def overheard() -> Iterator[list[str]]:
    """What the library tells its log."""
    lines: list[str] = []
    _ears.append(lines)
    try:
        yield lines
    finally:
        _ears.remove(lines)


def _listen_to_log(library: Any) -> None:
    """Send the library's log to stderr, which is the app's log file, and remember its errors."""
    level_before = 0

    @library.llama_log_callback  # type: ignore[untyped-decorator]
    def log(level: int, text: bytes, _: Any) -> None:
        nonlocal level_before
        level = level_before if level == _CONTINUED else level
        level_before = level
        if level < _INFO and not _ears:
            return
        line = text.decode("utf-8", "replace")
        for heard in _ears:
            heard.append(line)
        if _ears or level < _INFO:
            return
        sys.stderr.write(line)
        sys.stderr.flush()
        if level == _ERROR and line.strip():
            errors.append(line.strip())

    @ctypes.CFUNCTYPE(None, ctypes.c_char_p)  # type: ignore[untyped-decorator,unused-ignore]
    def aborting(message: bytes) -> None:
        sys.stderr.write(f"fatal: {message.decode('utf-8', 'replace')}\n")
        sys.stderr.flush()

    _kept.extend((log, aborting))
    library.llama_log_set(log, None)
    with contextlib.suppress(AttributeError):
        library._lib.ggml_set_abort_callback(aborting)  # noqa: SLF001 -- not bound by name


@contextlib.contextmanager
def captured() -> Iterator[list[bytes]]:
    """Catch what the library writes past its log, straight to stderr."""
    caught: list[bytes] = []
    read, write = os.pipe()
    saved = os.dup(2)
    os.dup2(write, 2)
    os.close(write)

    def drain() -> None:
        while data := os.read(read, 65536):
            caught.append(data)

    reader = threading.Thread(target=drain)
    reader.start()
    try:
        yield caught
    finally:
        os.dup2(saved, 2)
        os.close(saved)
        reader.join()
        os.close(read)


def build(library: Any) -> str:
    """Say which library this is, and for which processors, for doctor and the records of a benchmark."""
    code = "".join(f" ({name})" for name in variant if name)
    try:
        version = library._lib.llama_version  # noqa: SLF001 -- not bound by name
        version.restype = ctypes.c_char_p
        return f"llama.cpp {version().decode()}{code}"
    except AttributeError:
        return f"llama.cpp{code}"


class CancelFlag:
    """A flag that the library itself looks at while it computes.

    The library calls a C function after every step of a graph; here that is libc's ``strlen`` on
    two bytes, which says yes once the first is not zero. A Python function there would cost a
    quarter of the speed.
    """

    def __init__(self, library: Any) -> None:
        self._bytes = ctypes.create_string_buffer(2)
        libc = ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)
        self.callback = ctypes.cast(libc.strlen, library.ggml_abort_callback)
        self.data = ctypes.cast(self._bytes, ctypes.c_void_p)

    def raise_(self) -> None:
        """Ask for a stop; from any thread."""
        self._bytes[0] = b"\1"

    def clear(self) -> None:
        """Ready for the next request."""
        self._bytes[0] = b"\0"

    def __bool__(self) -> bool:
        return self._bytes[0] != b"\0"
