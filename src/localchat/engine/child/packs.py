"""Packs that were added to the engine: their libraries are loaded before the engine's own.

The parent has checked who made them and tried them in a process of their own. Here only their build is
compared once more, since the app may have been exchanged since.
"""

import ctypes
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from localchat.domain.pack import LIST, Pack, PackError, parse
from localchat.text import say

OPTION = "--pack="
"""Before the folder of a pack, among the arguments of the engine's process."""

loaded: list[tuple[Pack, int]] = []
"""The packs that were loaded, with the library's own list of what each brought."""
notes: list[str] = []
"""Why others were not, in sentences."""


def folders_in(arguments: Sequence[str]) -> tuple[list[Path], list[str]]:
    """The folders of packs among arguments, and the other arguments."""
    folders = [Path(each.removeprefix(OPTION)) for each in arguments if each.startswith(OPTION)]
    return folders, [each for each in arguments if not each.startswith(OPTION)]


def ggml_build(library: Any) -> str:
    """Which build of ggml this is: a pack must name the same."""
    try:
        parts = []
        for name in ("ggml_version", "ggml_commit"):
            call = getattr(library._lib, name)  # noqa: SLF001 -- not bound by name
            call.restype = ctypes.c_char_p
            parts.append(call().decode("utf-8", "replace"))
    except AttributeError:
        return "unknown"
    return "-".join(parts)


def load_packs(library: Any, folders: Sequence[Path]) -> None:
    """Load the library of each pack; one that cannot be loaded leaves a note."""
    build = ggml_build(library)
    for folder in folders:
        try:
            pack = parse((folder / LIST).read_bytes())
        except (OSError, PackError):
            notes.append(say("A pack for the engine is damaged; remove it, and add it again."))
            continue
        if pack.ggml != build:
            notes.append(
                say(
                    "The pack {name} was made for another build of the engine ({pack}, not {build}).",
                    name=pack.name, pack=pack.ggml, build=build,
                )
            )  # fmt: skip
            continue
        native = library._lib  # noqa: SLF001 -- another copy would have a list of its own
        native.ggml_backend_load.restype = ctypes.c_void_p
        native.ggml_backend_load.argtypes = [ctypes.c_char_p]
        found = native.ggml_backend_load(os.fsencode(folder / pack.library))
        if found:
            loaded.append((pack, found))
        elif not _can_be_loaded(
            folder / pack.library
        ):  # else it has found no driver, and so brings nothing
            notes.append(
                say(
                    "The library of the pack {name} cannot be loaded here; the log has the reason.",
                    name=pack.name,
                )
            )


def _can_be_loaded(file: Path) -> bool:
    """Whether it is a library whose own needs are all met here."""
    try:
        ctypes.CDLL(str(file))
    except OSError:
        return False
    return True
