"""What Windows gets of the app folder: a check of its libraries, a portable archive, and the installer.

``make.py FOLDER OUT``. The installer needs ``makensis``; without it the archive alone is made. Only the standard
library is used, and everything but the installer's run works on other systems too.
"""

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OPENMP = re.compile(
    rb"(vcomp140[a-z_0-9]*|libomp[a-z0-9.]*|libgomp-1|libiomp5md)\.dll", re.IGNORECASE
)
"""Libraries for the engine's threads, of the compilers that it may be made with."""
_EPOCH = (1980, 1, 1, 0, 0, 0)


class Faulty(Exception):
    """The app folder would not run on other computers."""


def version() -> str:
    """The version of the app."""
    text = (ROOT / "src" / "localchat" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(.+?)"', text)
    assert found, "the package has no version"
    return found[1]


def numbers(text: str) -> str:
    """A version as Windows wants it: four numbers."""
    found = [*re.findall(r"\d+", text), "0", "0", "0", "0"]
    return ".".join(found[:4])


def check(folder: Path) -> None:
    """Raise `Faulty` when a program or a library that the engine's threads need is missing."""
    names = {file.name.lower() for file in folder.rglob("*") if file.is_file()}
    for program in ("localchat.exe", "localchatengine.exe"):
        if program not in names:
            raise Faulty(f"{program} is missing in {folder}.")
    engines = list(folder.rglob("*ggml*.dll"))
    if not engines:
        raise Faulty(f"There is no engine in {folder}.")
    for file in engines:
        for wanted in {
            found.lower().decode() for found in (m[0] for m in OPENMP.finditer(file.read_bytes()))
        }:
            if wanted not in names:
                raise Faulty(f"{file.name} needs {wanted}, which is not in the folder.")


def portable(folder: Path, out: Path) -> Path:
    """An archive to be unpacked anywhere, also on a stick; its empty folder ``data`` makes it portable."""
    target = out / f"LocalChat-{version()}-windows-x86_64-portable.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("LocalChat/data/", _EPOCH), b"")
        for file in sorted(each for each in folder.rglob("*") if each.is_file()):
            entry = zipfile.ZipInfo(f"LocalChat/{file.relative_to(folder).as_posix()}", _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, file.read_bytes())
    return target


def installer(folder: Path, out: Path, icon: Path | None = None) -> Path | None:
    """The installer; None where ``makensis`` is not here."""
    makensis = shutil.which("makensis")
    if makensis is None:
        return None
    target = out.resolve() / f"LocalChat-{version()}-windows-x86_64.exe"
    dash = "/" if sys.platform == "win32" else "-"
    defined = {
        "VERSION": version(), "NUMBERS": numbers(version()), "SOURCE": str(folder.resolve()), "TARGET": str(target),
    }  # fmt: skip
    if icon is not None and icon.exists():
        defined["ICON"] = str(icon.resolve())
    options = [f"{dash}D{name}={value}" for name, value in defined.items()]
    subprocess.run(
        [
            makensis,
            f"{dash}V2",
            f"{dash}WX",
            f"{dash}INPUTCHARSET",
            "UTF8",
            *options,
            str(HERE / "localchat.nsi"),
        ],
        check=True,
    )
    return target


def main(arguments: list[str]) -> None:
    """Check the folder, and make both."""
    folder, out = Path(arguments[0]), Path(arguments[1])
    out.mkdir(parents=True, exist_ok=True)
    try:
        check(folder)
    except Faulty as error:
        sys.exit(str(error))
    icon = ROOT / "build" / "package" / "icons" / "localchat.ico"
    for made in (portable(folder, out), installer(folder, out, icon)):
        print(
            f"{made.name}: {made.stat().st_size / 1e6:.1f} MB"
            if made
            else "no installer: makensis is not here"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
