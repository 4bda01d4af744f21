"""How a module of ours is started as a program: by this Python, or by the packaged one beside the window."""

import os
import sys
from pathlib import Path

CHILD = "LocalChatEngine"
"""The packaged program of all children. It has no window, and never loads what the window does."""


def is_packaged() -> bool:
    """Whether this is the packaged program, which brings its own Python."""
    return bool(getattr(sys, "frozen", False))


def folder() -> Path:
    """Where the packaged programs lie; links to them are followed."""
    return Path(sys.executable).resolve().parent


def command(module: str, *arguments: str) -> list[str]:
    """What starts ``python -m module`` with arguments, isolated from whatever lies about."""
    if not is_packaged():
        return [sys.executable, "-I", "-m", module, *arguments]
    name = f"{CHILD}.exe" if sys.platform == "win32" else CHILD
    return [str(folder() / name), module, *arguments]


def clean_environment() -> None:
    """Take back what the packaged program's start has set for its own libraries.

    They are found by then, and a browser or a file manager that this process starts must find its own.
    """
    if not is_packaged():
        return
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    for name in [name for name in os.environ if name.startswith("_PYI_")]:
        del os.environ[name]
