"""How this LocalChat was installed, and how another version takes its place, or the one before comes back.

Packages of the system are the system's to exchange. A folder that belongs to the person, as the archive and
the AppDir make one, is exchanged here: the version before stays beside it.
"""

import os
import shutil
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path

from localchat.errors import UsageError
from localchat.process import program
from localchat.services.archive import sync_folder
from localchat.text import cause, noop, say

PREVIOUS = ".previous"
"""Behind the name of the folder of the version before."""
_FRESH = ".fresh"
_SYSTEM = (Path("/usr/lib/localchat"), Path("/opt/localchat"))
_DEBIAN = Path("/var/lib/dpkg/status")
_MOST_BYTES, _MOST_FILES = 4_000_000_000, 20_000


@dataclass(frozen=True, slots=True)
class Installation:
    """Where the program lies, and as what it came."""

    kind: str
    """One of `domain.news.KINDS`; empty for a checkout, or where a store brings new versions."""
    folder: Path | None = None
    """The program's folder, where it is packaged."""

    @property
    def is_the_persons(self) -> bool:
        """Whether the folder can be exchanged without an administrator."""
        return (
            self.kind == "tar"
            and self.folder is not None
            and os.access(self.folder.parent, os.W_OK)
        )

    @property
    def previous(self) -> Path | None:
        """The folder of the version before, if it is there."""
        if self.folder is None:
            return None
        before = self.folder.with_name(self.folder.name + PREVIOUS)
        return before if before.is_dir() else None


def find_installation() -> Installation:
    """How this program was installed."""
    if not program.is_packaged():
        return Installation("")
    folder = program.folder()
    kind = "tar"
    if os.environ.get("FLATPAK_ID") or os.environ.get("SNAP"):
        kind = ""
    elif sys.platform == "darwin":
        kind = "macos"
    elif sys.platform == "win32":
        kind = "windows" if (folder / "uninstall.exe").exists() else "windows-portable"
    elif os.environ.get("APPIMAGE"):
        kind = "appimage"
    elif folder in _SYSTEM:
        kind = "deb" if _DEBIAN.exists() else "rpm"
    return Installation(kind, folder)


_HOW = {
    "deb": noop("To install it: sudo apt install {path}"),
    "rpm": noop("To install it: sudo dnf install {path}"),
    "tar": noop("To install it, close LocalChat and type: localchat update install"),
    "appimage": noop(
        "To install it, put {path} in the place of your AppImage. Keep the old one to go back."
    ),
    "windows": noop("To install it, close LocalChat and open {path}."),
    "macos": noop("To install it, open {path} and drag LocalChat into Applications."),
}


def how_to_install(kind: str, package: Path) -> str:
    """What a person does with a package that was got."""
    return say(_HOW.get(kind, noop("It lies in {path}.")), path=package)


def how_to_go_back(kind: str, version: str) -> str:
    """What a person does to have the version before again."""
    match kind:
        case "deb":
            return say(
                "To go back: sudo apt install --allow-downgrades ./localchat_{version}_amd64.deb, with the "
                "package that you kept.",
                version=version,
            )
        case "rpm":
            return say("To go back: sudo dnf downgrade localchat-{version}", version=version)
        case "tar":
            return say("To go back: localchat update back")
        case _:
            return say("To go back, install the package of {version} again.", version=version)


def put_in_place(installation: Installation, package: Path) -> Path:
    """Exchange the program's folder for what is in an archive; the one before stays beside it.

    Raises `UsageError`; until the very last step nothing has changed.
    """
    folder = installation.folder
    if folder is None or not installation.is_the_persons:
        raise UsageError(
            say(
                "This LocalChat was not installed from an archive into a folder of yours, so it cannot "
                "exchange itself. {how}",
                how=how_to_install(installation.kind, package),
            )
        )
    fresh, previous = (folder.with_name(folder.name + end) for end in (_FRESH, PREVIOUS))
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        program_folder = _unpack(package, fresh)
        script = "uninstall.sh"  # put there by the installer
        if (folder / script).exists() and not (program_folder / script).exists():
            shutil.copy2(folder / script, program_folder / script)
        shutil.rmtree(previous, ignore_errors=True)
        folder.replace(previous)
        program_folder.replace(folder)
        _carry_data(previous, folder)
    except (OSError, tarfile.TarError, EOFError) as error:
        if not folder.exists() and previous.exists():
            previous.replace(folder)
        raise UsageError(
            say("{package} cannot be unpacked: {error}.", package=package.name, error=error)
        ) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    sync_folder(folder.parent)
    return folder


def go_back(installation: Installation) -> Path:
    """Have the version before again; this one stays beside it in its place."""
    folder, previous = installation.folder, installation.previous
    if folder is None or previous is None:
        raise UsageError(say("There is no version before this one here."))
    aside = folder.with_name(folder.name + _FRESH)
    shutil.rmtree(aside, ignore_errors=True)
    folder.replace(aside)
    try:
        previous.replace(folder)
    except OSError as error:
        aside.replace(folder)
        raise UsageError(
            say("The version before cannot be put back: {reason}.", reason=cause(error))
        ) from error
    aside.replace(previous)
    _carry_data(previous, folder)
    return folder


def _carry_data(old: Path, new: Path) -> None:
    """A portable home lies in the program's folder: it goes along."""
    if (old / "data").is_dir() and not (new / "data").exists():
        (old / "data").replace(new / "data")


def _unpack(package: Path, fresh: Path) -> Path:
    """Unpack an archive beside the program; the folder in it with the program's own file."""
    with tarfile.open(package) as archive:
        members = archive.getmembers()
        if len(members) > _MOST_FILES or sum(member.size for member in members) > _MOST_BYTES:
            raise tarfile.TarError(say("it is far too large"))
        archive.extractall(fresh, members, filter="data")
    name = Path(sys.executable).name if program.is_packaged() else "LocalChat"
    for found in sorted(fresh.rglob(name)):
        if found.is_file() and os.access(found, os.X_OK):
            return found.parent
    raise tarfile.TarError(say("there is no LocalChat in it"))
