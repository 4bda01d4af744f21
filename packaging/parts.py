"""What goes into the app folder and what does not: pure rules over lists of files, used by localchat.spec."""

import fnmatch
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""As PyInstaller has it: the name in the folder, the file it comes from, its kind."""

CHILDREN = ("localchat.engine.child", "localchat.hub.child", "localchat.reader.child")
"""Packages that only the children's program has."""

NOBODYS = (
    "tkinter", "unittest", "pydoc", "doctest", "pdb", "readline", "curses", "setuptools", "pip", "lib2to3",
    "chardet", "attr", "attrs", "requests", "pycparser", "trio", "diskcache",
    "asyncio", "multiprocessing", "distutils", "cffi", "_pydecimal", "sqlite3",
)  # fmt: skip
"""What libraries would use if it were there."""
WINDOW_WITHOUT = (
    *CHILDREN, "llama_cpp", "numpy", "pypdf", "docx", "lxml", "truststore", *NOBODYS,
)  # fmt: skip
"""What the window's program must not have at all."""
CHILD_WITHOUT = (
    "localchat.ui", "localchat.storage", "localchat.cli", "localchat.services", "localchat.app", "apsw", "keyring",
    "PySide6.QtWidgets", "PySide6.QtNetwork", "PySide6.QtSvg", "PySide6.QtDBus", "cryptography", *NOBODYS,
    "llama_cpp.llama", "llama_cpp.server", "llama_cpp.llama_chat_format", "llama_cpp.llama_cache",
    "llama_cpp.llama_grammar", "llama_cpp.llama_tokenizer", "llama_cpp.llama_speculative", "llama_cpp._internals",
    "llama_cpp._ggml", "numpy.f2py", "numpy.testing", "numpy.distutils", "numpy.random", "numpy.fft",
    "numpy.polynomial", "numpy.ma", "lxml.objectify", "lxml.html", "lxml.isoschematron",
)  # fmt: skip
"""Likewise the children's: it sees no chat and draws no window."""

HOST = (
    "libstdc++.so*", "libgcc_s.so*", "libdrm*.so*", "libgbm.so*", "libvulkan.so*", "libGL.so*", "libEGL.so*",
    "libGLX*.so*", "libGLdispatch.so*", "libOpenGL.so*", "libX11.so*", "libX11-xcb.so*", "libxcb.so*",
    "libfontconfig.so*", "libfreetype.so*", "libexpat.so*", "libc.so*", "libm.so*", "libpthread.so*", "libdl.so*",
    "librt.so*", "ld-linux*", "libglib-2.0.so*", "libgthread-2.0.so*", "libdbus-1.so*",
)  # fmt: skip
"""What must be the computer's own: beside an older copy the drivers of its graphics card do not load, and its
fonts are not found. The last three are on every desktop, in its own version."""

NEVER = (
    # Qt that no page of ours uses
    "*/Qt/qml/*", "*/plugins/platforms/libqeglfs*", "*/plugins/platforms/libqlinuxfb*",
    "*/plugins/platforms/libqvnc*", "*/plugins/platforms/libqvkkhrdisplay*", "*/plugins/platforms/libqminimalegl*",
    "*/plugins/egldeviceintegrations/*", "*/plugins/generic/*", "*/plugins/imageformats/libqtga*",
    "*/plugins/imageformats/libqwbmp*", "*/plugins/imageformats/libqicns*", "*/plugins/imageformats/libqpdf*",
    "*/plugins/platformthemes/libqgtk3*", "*/plugins/tls/*", "*/plugins/networkinformation/*",
    "*/plugins/qmltooling/*", "*/plugins/sqldrivers/*",
    "*libQt6Qml*", "*libQt6Quick*", "*libQt6EglFS*", "*libQt6VirtualKeyboard*", "*libQt6Pdf*", "*libQt6Test*",
    # what libraries bring beside themselves
    "*/tests/*", "*/test/*", "*.pyi", "*.a", "*.h", "*.hpp", "*/numpy/_core/lib/*", "*.pxd", "*.ts",
    "*/include/*", "numpy/f2py/*", "numpy/_core/_multiarray_tests*", "docx/templates/default-docx-template/*",
)  # fmt: skip
"""Names in the folder that do not go in."""

LANGUAGES = ("de", "es", "fr", "ja", "zh_CN")
"""Those that the app speaks beside English."""


def wanted(name: str) -> bool:
    """Whether a file has a place in the app folder."""
    path = PurePosixPath(name.replace("\\", "/"))
    if any(fnmatch.fnmatchcase(path.name, pattern) for pattern in HOST):
        return False
    if any(fnmatch.fnmatchcase(f"/{path}", f"*{pattern}".replace("**", "*")) for pattern in NEVER):
        return False
    if "translations" in path.parts and "PySide6" in path.parts:
        return path.name in {f"qtbase_{language}.qm" for language in LANGUAGES}
    # Its libraries are put in place by `engine_files`.
    return not (path.parts[0] == "llama_cpp" and ".so" in path.name)


def only_wanted(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that have a place, sorted by name: the same folder each time."""
    return sorted(entry for entry in entries if wanted(entry[0]))


def needed(entries: Sequence[Entry], uses: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The entries without the libraries that nothing asks for any more.

    `uses` gives the plain names of the libraries that a file asks for.
    """
    real = [entry for entry in entries if entry[2] != "SYMLINK"]
    by_name = {PurePosixPath(name).name: (name, file) for name, file, _ in real if is_library(name)}
    left = [(name, file) for name, file, _ in real if not is_library(name)]
    seen = {name for name, _ in left}
    while left:
        for library in uses(left.pop()[1]):
            found = by_name.get(library)
            if found is not None and found[0] not in seen:
                seen.add(found[0])
                left.append(found)

    def stays(entry: Entry) -> bool:
        name, target, kind = entry
        if kind != "SYMLINK":
            return name in seen
        return os.path.normpath(PurePosixPath(name).parent / target) in seen

    return [entry for entry in entries if stays(entry)]


def is_library(name: str) -> bool:
    """Whether a file is there only because others ask for it."""
    path = PurePosixPath(name)
    shared = ".so" in path.name and path.name.startswith("lib")
    return shared and str(path.parent) in {".", "PySide6/Qt/lib"} and "python" not in path.name


def engine_files(folder: Path) -> list[Entry]:
    """The engine's libraries: one real file of each under the name by which others ask for it, and a link.

    The wheel has three copies of each; loaded under two names, there would be two of them in one process.
    """
    entries: list[Entry] = []
    for file in sorted(folder.iterdir()):
        if file.suffix in {".dll", ".dylib"} or (file.suffix == ".so" and "-cpu-" in file.name):
            entries.append((f"llama_cpp/lib/{file.name}", str(file), "DATA"))
        elif file.suffix == ".so":
            named = sorted(folder.glob(f"{file.name}.[0-9]"))
            real = named[0] if named else file
            entries.append((f"llama_cpp/lib/{real.name}", str(real), "DATA"))
            if real != file:
                entries.append((f"llama_cpp/lib/{file.name}", real.name, "SYMLINK"))
    return entries
