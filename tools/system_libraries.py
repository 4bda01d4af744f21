"""The libraries of the system that Qt and the compiler need, on Debian and its kin.

Elsewhere they come with the desktop, and nothing is done.
"""

import ctypes.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

RUN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
}
"""Shared library: the package that brings it."""

PROGRAMS = {"c++": "g++", "make": "make"}
TEST_PROGRAMS = {"Xvfb": "xvfb", "fc-list": "fontconfig"}
TEST_FONTS = "fonts-dejavu-core"


def missing(*, tests: bool) -> list[str]:
    """Packages that are not there yet."""
    names = [package for library, package in RUN.items() if not has_library(library)]
    programs = PROGRAMS | (TEST_PROGRAMS if tests else {})
    names += [package for program, package in programs.items() if shutil.which(program) is None]
    if tests and not Path("/usr/share/fonts/truetype/dejavu").is_dir():
        names.append(TEST_FONTS)
    return names


def has_library(name: str) -> bool:
    """Whether the system's loader finds a library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def sentence(packages: list[str], command: str) -> str:
    """Say what is missing and how to get it."""
    names = ", ".join(packages)
    return f"These packages of the system are missing: {names}. Install them with: {command}"


def install(*, tests: bool) -> None:
    """Install what is missing where apt may be used, else name it and go on."""
    if sys.platform != "linux" or not (packages := missing(tests=tests)):
        return
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    shown = "sudo " + " ".join(command)
    if shutil.which("apt-get") is None:
        print(sentence(packages, "your system's package manager"))
        return
    prefix: list[str] = []
    if os.geteuid() != 0:
        prefix = ["sudo", "-n"]
        allowed = (
            shutil.which("sudo")
            and not subprocess.run(
                ["sudo", "-n", "true"], check=False, capture_output=True
            ).returncode
        )
        if not allowed:
            print(sentence(packages, shown))
            return
    print(f"Installing for Qt and the compiler: {', '.join(packages)} …", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "-q"], command):
        done = subprocess.run([*prefix, *step], check=False, capture_output=True, env=environment)
    if done.returncode:
        print(done.stderr.decode("utf-8", "replace")[-500:], file=sys.stderr)
        print(sentence(packages, shown))
