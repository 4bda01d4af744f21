"""What a package must be before it leaves: whole, small enough, for older computers too, and without surprises."""

import ast
import hashlib
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import parts

MOST_INSTALLED, MOST_PACKED = 250_000_000, 90_000_000
"""Bytes of the app folder and of each package."""
GLIBC, LIBSTDCXX = (2, 35), (3, 4, 30)
"""The newest versions that may be asked for: those of Ubuntu 22.04."""
LARGE = 100_000
"""Bytes from which on a file must not lie there twice."""

HOST = {
    "libc.so.6": "libc6 (>= 2.35)", "libm.so.6": "libc6 (>= 2.35)", "libdl.so.2": "libc6 (>= 2.35)",
    "libpthread.so.0": "libc6 (>= 2.35)", "librt.so.1": "libc6 (>= 2.35)", "libutil.so.1": "libc6 (>= 2.35)",
    "libresolv.so.2": "libc6 (>= 2.35)", "ld-linux-x86-64.so.2": "libc6 (>= 2.35)",
    "libstdc++.so.6": "libstdc++6 (>= 12)", "libgcc_s.so.1": "libgcc-s1", "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1", "libGLX.so.0": "libglx0", "libOpenGL.so.0": "libopengl0", "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1", "libxcb.so.1": "libxcb1", "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6", "libexpat.so.1": "libexpat1", "libdrm.so.2": "libdrm2",
    "libgbm.so.1": "libgbm1", "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0", "libwayland-egl.so.1": "libwayland-egl1",
    "libdbus-1.so.3": "libdbus-1-3", "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
}  # fmt: skip
"""Libraries that are the computer's own: the package of Debian that brings each."""


class Faulty(Exception):
    """A package that must not leave; a line for each thing that is wrong."""


def binaries(app: Path) -> Iterator[Path]:
    """Every program and library of the app folder."""
    for file in sorted(app.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(4) == b"\x7fELF":
                    yield file


def look(app: Path, work: Path, missing: str, root: Path) -> set[str]:
    """Check the app folder; return the packages of Debian that it needs."""
    wrong = [f"a library is missing: {line}" for line in missing.splitlines()]
    wrong += [*_size(app), *_strangers(app), *_twice(app), *_paths(app, root), *_modules(work)]
    needs: set[str] = set()
    there = {file.name for file in app.rglob("*.so*")}
    for file in binaries(app):
        told = subprocess.run(
            ["objdump", "-p", str(file)], check=True, capture_output=True, text=True
        ).stdout
        for name in re.findall(r"^\s+NEEDED\s+(\S+)", told, re.MULTILINE):
            if name in HOST:
                needs.add(HOST[name])
            elif name not in there:
                wrong.append(f"{file.relative_to(app)} asks for {name}, which nobody brings")
        wrong += _versions(file, told, app)
    if wrong:
        raise Faulty("\n".join(wrong))
    return needs


def _versions(file: Path, told: str, app: Path) -> Iterator[str]:
    for name, newest in (("GLIBC", GLIBC), ("GLIBCXX", LIBSTDCXX)):
        for found in sorted(set(re.findall(rf"\b{name}_([\d.]+)", told))):
            if tuple(map(int, found.split("."))) > newest:
                yield f"{file.relative_to(app)} asks for {name} {found}, newer than {'.'.join(map(str, newest))}"


def size_of(folder: Path) -> int:
    """Bytes of all files below a folder."""
    return sum(
        file.lstat().st_size for file in folder.rglob("*") if not file.is_dir() or file.is_symlink()
    )


def _size(app: Path) -> Iterator[str]:
    if (size := size_of(app)) > MOST_INSTALLED:
        yield f"the app folder has {size / 1e6:.0f} MB, more than {MOST_INSTALLED / 1e6:.0f} MB"


def check_packed(files: list[Path]) -> None:
    """Whether each package is small enough."""
    wrong = [
        f"{file.name} has {file.stat().st_size / 1e6:.0f} MB"
        for file in files
        if file.stat().st_size > MOST_PACKED
    ]
    if wrong:
        raise Faulty("\n".join(wrong))


def _strangers(app: Path) -> Iterator[str]:
    internal = app / "_internal"
    for file in sorted(internal.rglob("*")):
        name = file.relative_to(internal).as_posix()
        if file.is_file() and not name.startswith("llama_cpp/lib/") and not parts.wanted(name):
            yield f"{name} has no place in the app folder"


def _twice(app: Path) -> Iterator[str]:
    seen: dict[str, Path] = {}
    for file in sorted(app.rglob("*")):
        if file.is_file() and not file.is_symlink() and file.stat().st_size > LARGE:
            mark = hashlib.sha256(file.read_bytes()).hexdigest()
            if mark in seen:
                yield f"{file.relative_to(app)} is {seen[mark].relative_to(app)} once more"
            seen[mark] = file


def _paths(app: Path, root: Path) -> Iterator[str]:
    """A file that tells where it was built."""
    for file in sorted(app.rglob("*")):
        if file.is_file() and not file.is_symlink() and str(root).encode() in file.read_bytes():
            yield f"{file.relative_to(app)} holds the folder in which it was built"


def _modules(work: Path) -> Iterator[str]:
    """A module that a program must not have: what is not there cannot be loaded."""
    for archive in sorted(work.glob("PYZ-*.toc")):
        _, listed = ast.literal_eval(archive.read_text(encoding="utf-8"))
        names = {name for name, _, _ in listed}
        is_child = "localchat.engine.child" in names
        for bad in parts.CHILD_WITHOUT if is_child else parts.WINDOW_WITHOUT:
            found = sorted(name for name in names if name == bad or name.startswith(f"{bad}."))
            if found:
                yield f"the {'children' if is_child else 'window'}'s program has {found[0]}"
