"""The cages of macOS: a profile for its sandbox, in the sandbox's own language.

The call is old and marked as such, yet it is what browsers use. Written after what is known of it; no Mac was
at hand to try it on.
"""

import contextlib
import ctypes
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from localchat.process.cage.parts import Kind, Layer, layer, own_places

_EVERY = """(version 1)
(allow default)
(deny process-exec* process-fork job-creation)
(deny signal (target others))
(deny process-info* (target others))
(deny appleevent-send lsopen)
(deny mach-lookup
  (global-name "com.apple.coreservices.launchservicesd")
  (global-name "com.apple.coreservices.quarantine-resolver")
  (global-name "com.apple.securityd.xpc")
  (global-name "com.apple.SecurityServer")
  (global-name "com.apple.pasteboard.1")
  (global-name "com.apple.tccd")
  (global-name-prefix "com.apple.pbs."))
(deny file-write*)
(allow file-write-data (literal "/dev/null"))
(deny file-read-data
  (subpath "/Users") (subpath "/Volumes") (subpath "/private/var/root") (subpath "/private/tmp")
  (subpath "/private/var/folders") (subpath "/Library/Application Support") (subpath "/Library/Keychains"))
"""
"""What no child may do. Later rules come before earlier ones."""
_NO_NETWORK = "(deny network*)\n(deny system-socket)\n"
_OUTWARD = """(deny network*)
(allow network-outbound (remote tcp) (remote udp))
(allow network-outbound (literal "/private/var/run/mDNSResponder"))
"""
"""The hub's process asks the system's service for names, and connects."""
_CACHE = 65538
"""The name by which confstr knows a process's folder for caches (_CS_DARWIN_USER_CACHE_DIR)."""


def profile(readable: Iterable[Path], folder: Path | None = None, cache: Path | None = None) -> str:
    """The rules for a child that reads `readable` and, with `folder`, connects and writes there.

    `cache` is where the system keeps what it compiled for the graphics card.
    """
    lines = [_EVERY, _NO_NETWORK if folder is None else _OUTWARD]
    for place in [*own_places(), *readable]:
        lines += [
            f"(allow file-read* ({kind} {_quoted(place)}))\n" for kind in ("literal", "subpath")
        ]
    if folder is not None:
        lines.append(f"(allow file-read* file-write* (subpath {_quoted(folder)}))\n")
    if cache is not None:
        lines.append(f"(allow file-read* file-write* (subpath {_quoted(cache)}))\n")
    return "".join(lines)


def hold(
    readable: Iterable[Path], files: str, calls: str, who: str, *, folder: Path | None = None
) -> list[Layer]:
    """Put the profile on this process; `files` and `calls` say what that takes away."""
    reason = _install(profile(readable, folder, None if folder else _graphics_cache()))
    otherwise = f"{who} has all rights of your account"
    return [
        layer(Kind.FILES, reason, f"{files} (seatbelt)", otherwise),
        layer(Kind.CALLS, reason, f"{calls} (seatbelt)", otherwise),
    ]


def _install(text: str) -> str:
    """Return why it could not be put on, or nothing."""
    try:
        library = ctypes.CDLL("/usr/lib/libSystem.B.dylib")
        call, free = library.sandbox_init, library.sandbox_free_error
    except (OSError, AttributeError):
        return "this system has no seatbelt"
    call.argtypes = [ctypes.c_char_p, ctypes.c_uint64, ctypes.POINTER(ctypes.c_char_p)]
    call.restype = ctypes.c_int
    error = ctypes.c_char_p()
    if call(text.encode(), 0, ctypes.byref(error)) == 0:
        return ""
    said = (error.value or b"no reason was given").decode("utf-8", "replace")
    free(error)
    return f"seatbelt refused the rules ({said[:200]})"


def _graphics_cache() -> Path | None:
    if sys.platform == "darwin":
        with contextlib.suppress(OSError, ValueError):
            if place := os.confstr(_CACHE):  # type: ignore[arg-type,unused-ignore]
                return Path(place).resolve() / "com.apple.metal"
    return None


def _quoted(path: Path) -> str:
    """A path as a string of the sandbox's language; it follows no links there."""
    text = str(path.resolve()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'
