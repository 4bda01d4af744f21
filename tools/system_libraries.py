"""What the system itself must bring for Qt and the compiler: found out, and got with apt.

Only on Linux: elsewhere these come with the desktop and the compiler. Python packages are not
here but in setup.py.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Shared library that Qt's window asks for: the package that brings it."""

PROGRAMS = {"c++": "g++"}
TEST_PROGRAMS = {"Xvfb": "xvfb", "strace": "strace"}
PACKAGE_PROGRAMS = {
    "objdump": "binutils", "dpkg-deb": "dpkg", "rpmbuild": "rpm", "mksquashfs": "squashfs-tools",
    "desktop-file-validate": "desktop-file-utils", "appstreamcli": "appstream", "debootstrap": "debootstrap",
    "libdeflate-gzip": "libdeflate-tools",
}  # fmt: skip
"""What makes and checks the packages of Linux."""
PACKAGE_LIBRARIES = {"libxcb-xkb.so.1": "libxcb-xkb1", "libgomp.so.1": "libgomp1"}
FONT = "fonts-dejavu-core"
FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts")


def missing(*, tests: bool, packages: bool = False) -> list[str]:
    """Packages that are not there yet."""
    libraries = LIBRARIES | (PACKAGE_LIBRARIES if packages else {})
    names = [package for library, package in libraries.items() if not has_library(library)]
    programs = PROGRAMS | (TEST_PROGRAMS if tests else {}) | (PACKAGE_PROGRAMS if packages else {})
    names += [package for program, package in programs.items() if shutil.which(program) is None]
    if not has_font(FONT_FOLDERS):
        names.append(FONT)
    # Debian and Ubuntu leave out of Python what makes virtual environments.
    if importlib.util.find_spec("ensurepip") is None:
        names.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    return names


def has_library(name: str) -> bool:
    """Whether the system's loader finds a library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_font(folders: Sequence[Path]) -> bool:
    """Whether there is any font at all: without one Qt draws empty boxes."""
    return any(
        file.suffix.lower() in {".ttf", ".otf", ".ttc"}
        for folder in folders
        if folder.is_dir()
        for file in folder.rglob("*")
    )


def sentence(packages: Sequence[str]) -> str:
    """Say what is missing and how to get it."""
    if len(packages) == 1:
        start = f"This package of the system is missing: {packages[0]}."
    else:
        start = f"These packages of the system are missing: {', '.join(packages)}."
    if shutil.which("apt-get") is None:
        return f"{start} The names are Debian's; your system's package manager has them too."
    return f"{start} Install with: sudo apt-get install {' '.join(packages)}"


def rights(is_root: bool, allowed: Callable[[], bool]) -> list[str] | None:  # noqa: FBT001
    """What to put before apt-get, or None when this person may not install packages."""
    if is_root:
        return []
    return ["sudo", "-n"] if allowed() else None


def sudo_works() -> bool:
    """Whether sudo would ask for no password: nobody is there to type it."""
    if shutil.which("sudo") is None:
        return False
    return subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True).returncode == 0


def install(*, tests: bool, packages: bool = False) -> None:
    """Install what is missing where apt may be used, else name it and go on.

    Going on is right: the terminal chat needs no window, and a missing compiler shows by itself.
    """
    if sys.platform != "linux" or not (names := missing(tests=tests, packages=packages)):
        return
    prefix = rights(os.geteuid() == 0, sudo_works) if shutil.which("apt-get") else None
    if prefix is None:
        print(sentence(names), file=sys.stderr)
        return
    print(f"Installing for Qt and the compiler: {', '.join(names)} …", flush=True)
    # By env, because sudo does not hand variables on.
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    subprocess.run([*apt, "update", "-q"], check=False, capture_output=True)
    command = [*apt, "install", "-q", "--yes", "--no-install-recommends", *names]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        print(done.stderr[-1000:], sentence(names), sep="\n", file=sys.stderr)
