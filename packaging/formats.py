"""The packages of Linux: .deb, .rpm, .tar.gz with an installer for one person, and the AppDir of an AppImage.

Each is made of the same tree, with the time of the commit on all files, so that building it again gives the same
bytes.
"""

import datetime as dt
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import tarfile
from pathlib import Path

import freeze
from freeze import ROOT, WORK

LINUX = ROOT / "packaging" / "linux"
ID = "io.github.localchat.LocalChat"
RUNTIME = "LOCALCHAT_APPIMAGE_RUNTIME"
"""Environment variable that names the loader of AppImages, which is put before the packed AppDir."""
ICONS = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def fill(template: Path, **values: str) -> str:
    """A template with its ``@NAME@`` filled in."""
    text = template.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name.upper()}@", value)
    assert not re.search(r"@[A-Z]+@", text), template
    return text


def date() -> str:
    """The day of the last commit."""
    return dt.datetime.fromtimestamp(freeze.epoch(), dt.UTC).date().isoformat()


def share(into: Path) -> None:
    """What the desktop reads: the entry in its menu, the icon, the kind of files, the description for shops."""
    for folder, name, text in (
        ("applications", f"{ID}.desktop", (LINUX / f"{ID}.desktop").read_text(encoding="utf-8")),
        (
            "metainfo",
            f"{ID}.metainfo.xml",
            fill(LINUX / f"{ID}.metainfo.xml.in", version=freeze.version(), date=date()),
        ),
        ("mime/packages", f"{ID}.xml", (LINUX / f"{ID}.mime.xml").read_text(encoding="utf-8")),
    ):
        (into / folder).mkdir(parents=True, exist_ok=True)
        (into / folder / name).write_text(text, encoding="utf-8")
    icons = into / "icons" / "hicolor"
    for size in ICONS:
        place = icons / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(WORK / "icons" / f"{size}.png", place / f"{ID}.png")
    (icons / "scalable" / "apps").mkdir(parents=True, exist_ok=True)
    drawing = ROOT / "src" / "localchat" / "resources" / "icons" / "localchat.svg"
    shutil.copyfile(drawing, icons / "scalable" / "apps" / f"{ID}.svg")


def tree(app: Path, into: Path) -> None:
    """The app as it lies below ``/``."""
    shutil.rmtree(into, ignore_errors=True)
    place = into / "usr" / "lib" / "localchat"
    shutil.copytree(app, place, symlinks=True)
    (into / "usr" / "bin").mkdir(parents=True)
    (into / "usr" / "bin" / "localchat").symlink_to("../lib/localchat/LocalChat")
    share(into / "usr" / "share")
    papers = into / "usr" / "share" / "doc" / "localchat"
    papers.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", papers / "copyright")
    with (papers / "copyright").open("a", encoding="utf-8") as text:
        text.write(
            "\nThe parts of others and their licences: /usr/lib/localchat/_internal/localchat/resources/licences\n"
        )
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    with gzip.GzipFile(papers / "changelog.gz", "wb", 9, mtime=0) as packed:
        packed.write(changes)
    settle(into)


def validate(root: Path) -> None:
    """Let the desktops' own judges look at what the desktop reads, where they are installed."""
    files = root / "usr" / "share"
    for command in (
        ("desktop-file-validate", files / "applications" / f"{ID}.desktop"),
        ("appstreamcli", "validate", "--no-net", files / "metainfo" / f"{ID}.metainfo.xml"),
    ):
        if shutil.which(command[0]) is not None:
            run(*command)


def settle(folder: Path) -> None:
    """The same rights and times for all, also for links."""
    for path in [*sorted(folder.rglob("*"), reverse=True), folder]:
        if path.is_symlink():
            os.utime(path, (freeze.epoch(),) * 2, follow_symlinks=False)
            continue
        is_program = path.is_dir() or bool(path.stat().st_mode & 0o100)
        path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (freeze.epoch(),) * 2)


def run(*command: str | Path, cwd: Path | None = None) -> None:
    """Run a tool; stop with what it said when it fails."""
    told = subprocess.run(
        [str(word) for word in command], check=False, capture_output=True, text=True, cwd=cwd,
        env=freeze.environment(),
    )  # fmt: skip
    if told.returncode:
        raise SystemExit(f"{command[0]} failed:\n{told.stdout[-2000:]}{told.stderr[-2000:]}")


def mark(file: Path) -> str:
    """The sum of a file by which dpkg finds out whether it was changed by accident."""
    return hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()


def deb(root: Path, needs: set[str], dist: Path) -> Path:
    """The package of Debian and Ubuntu."""
    stage = WORK / "deb"
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(root, stage, symlinks=True)
    (stage / "DEBIAN").mkdir()
    files = [file for file in sorted(stage.rglob("*")) if file.is_file() and not file.is_symlink()]
    files = [file for file in files if file.parent.name != "DEBIAN"]
    sums = "".join(f"{mark(file)}  {file.relative_to(stage)}\n" for file in files)
    size = sum(file.stat().st_size for file in files)
    control = fill(
        LINUX / "control.in",
        version=freeze.version(),
        size=str(size // 1024),
        depends=", ".join(sorted(needs)),
    )
    (stage / "DEBIAN" / "md5sums").write_text(sums, encoding="utf-8")
    (stage / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    settle(stage)
    made = dist / f"localchat_{freeze.version()}_amd64.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", stage, made)
    return made


def rpm(root: Path, libraries: set[str], dist: Path) -> Path:
    """The package of Fedora, openSUSE and others."""
    top = WORK / "rpm"
    shutil.rmtree(top, ignore_errors=True)
    top.mkdir(parents=True)
    requires = "\n".join(f"Requires: {name}()(64bit)" for name in sorted(libraries))
    spec = fill(
        LINUX / "localchat.spec.in",
        version=freeze.version().replace("-", "~"),
        requires=requires,
        tree=str(root),
    )
    (top / "localchat.spec").write_text(spec, encoding="utf-8")
    defines = {
        "_topdir": str(top), "_buildhost": "localhost", "use_source_date_epoch_as_buildtime": "1",
        "clamp_mtime_to_source_date_epoch": "1", "source_date_epoch_from_changelog": "0",
        "_binary_payload": "w15.zstdio", "_rpmfilename": "localchat-%{VERSION}-%{RELEASE}.%{ARCH}.rpm",
    }  # fmt: skip
    words = [word for name, value in defines.items() for word in ("--define", f"{name} {value}")]
    run("rpmbuild", "-bb", *words, top / "localchat.spec")
    (made,) = (top / "RPMS").glob("*.rpm")
    return Path(shutil.copy(made, dist / made.name))


def tar(root: Path, dist: Path) -> Path:
    """The archive for one person, with its installer."""
    name = f"localchat-{freeze.version()}-linux-x86_64"
    stage = WORK / "tar" / name
    shutil.rmtree(stage.parent, ignore_errors=True)
    stage.mkdir(parents=True)
    shutil.copytree(root / "usr" / "lib" / "localchat", stage / "LocalChat", symlinks=True)
    shutil.copytree(
        root / "usr" / "share", stage / "share", symlinks=True, ignore=shutil.ignore_patterns("doc")
    )
    for script in ("install.sh", "uninstall.sh"):
        shutil.copy(LINUX / script, stage / script)
    shutil.copyfile(ROOT / "LICENSE", stage / "LICENSE")
    settle(stage)
    plain = WORK / f"{name}.tar"
    with tarfile.open(plain, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for path in [stage, *sorted(stage.rglob("*"))]:
            place = path.relative_to(stage.parent).as_posix()
            archive.add(path, place, recursive=False, filter=anybodys)
    made = dist / f"{name}.tar.gz"
    if (tool := shutil.which("libdeflate-gzip")) is not None:
        # The same format as gzip's, and smaller by a twenty-fifth.
        run(tool, "-12", "-k", "-f", plain)
        shutil.move(f"{plain}.gz", made)
    else:
        with (
            plain.open("rb") as data,
            made.open("wb") as raw,
            gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed,
        ):
            shutil.copyfileobj(data, packed)
    plain.unlink()
    return made


def anybodys(about: tarfile.TarInfo) -> tarfile.TarInfo:
    """A file of an archive without who packed it and when."""
    about.uid = about.gid = 0
    about.uname = about.gname = "root"
    about.mtime = freeze.epoch()
    return about


def appdir(root: Path, dist: Path) -> Path:
    """The folder of an AppImage; the AppImage itself where its loader is given."""
    made = dist / "LocalChat.AppDir"
    shutil.rmtree(made, ignore_errors=True)
    shutil.copytree(root, made, symlinks=True)
    shutil.copy(LINUX / "AppRun", made / "AppRun")
    shutil.copyfile(LINUX / f"{ID}.desktop", made / f"{ID}.desktop")
    shutil.copyfile(WORK / "icons" / "256.png", made / f"{ID}.png")
    (made / ".DirIcon").symlink_to(f"{ID}.png")
    settle(made)
    if loader := os.environ.get(RUNTIME):
        packed = WORK / "app.squashfs"
        packed.unlink(missing_ok=True)
        # By SOURCE_DATE_EPOCH it takes the times.
        run(
            "mksquashfs",
            made,
            packed,
            "-comp",
            "zstd",
            "-Xcompression-level",
            "19",
            "-root-owned",
            "-noappend",
            "-no-xattrs",
        )
        image = dist / f"LocalChat-{freeze.version()}-x86_64.AppImage"
        image.write_bytes(Path(loader).read_bytes() + packed.read_bytes())
        image.chmod(0o755)
    return made
