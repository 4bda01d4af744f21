"""Try the built packages as a stranger would: in a clean Debian without Python, under a real X server.

Installs the .deb, starts the app as a plain user, chats with the guide through the real engine, takes a picture,
and removes it again; then the .rpm by its own tool, and the archive for one person, in awkward places. Run as root after ``make package``:
``make package-test``. Needs debootstrap and Xvfb, and the package mirror of this computer; without that mirror, a
bare root is made of what this system has installed.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import formats
import freeze
from freeze import ROOT, WORK

DIST = ROOT / "dist"
RESULTS = WORK / "test"
SUITE = "bookworm"
USER = "tester"
DEVICES = {"null": "3", "zero": "5", "full": "7", "random": "8", "urandom": "9"}
"""What every system has below ``/dev``, with its number; nothing of this computer's own."""
SCREENS = Path("/tmp/.X11-unix")  # noqa: S108 -- where every X server listens
_SECONDS = 180
NEVER_THERE = ("python3", "gcc", "cc", "pip")


class Failed(Exception):
    """What a person would have seen go wrong."""


def run(command: Sequence[str | Path], **more: object) -> subprocess.CompletedProcess[str]:
    """Run something to its end; stop with what it said when it fails."""
    told = subprocess.run(
        [str(word) for word in command], check=False, capture_output=True, text=True, **more
    )  # type: ignore[call-overload]
    if told.returncode:
        raise Failed(f"{' '.join(map(str, command))}\n{told.stdout[-3000:]}\n{told.stderr[-3000:]}")
    return told  # type: ignore[no-any-return]


# --- a computer of its own -----------------------------------------------------------------------


def mirror() -> str:
    """Where this computer's own packages come from."""
    for file in (Path("/etc/apt/sources.list.d/debian.sources"), Path("/etc/apt/sources.list")):
        if file.is_file():
            for word in file.read_text(encoding="utf-8").split():
                if word.startswith("http") and "snapshot" not in word:
                    return word
    return "http://deb.debian.org/debian"


def base() -> Path:
    """A clean Debian, made once and kept; it is copied for each test."""
    folder = WORK / f"debian-{SUITE}"
    if (folder / "made").is_file():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    part = folder.with_suffix(".part")
    shutil.rmtree(part, ignore_errors=True)
    print(f"Making a clean Debian ({SUITE}) …", flush=True)
    try:
        run(["debootstrap", "--variant=minbase", SUITE, part, mirror()])
    except (Failed, FileNotFoundError) as error:
        print(
            f"debootstrap did not work, so the root is made of this system's packages: {error}",
            file=sys.stderr,
        )
        shutil.rmtree(part, ignore_errors=True)
        bare(part)
    (part / "made").write_text("", encoding="utf-8")
    part.rename(folder)
    return folder


def bare(root: Path) -> None:
    """A root of the files of this system's packages that the app and a shell need."""
    wanted, left = (
        set(),
        [
            "bash",
            "coreutils",
            "dpkg",
            "sed",
            "grep",
            "findutils",
            "passwd",
            "util-linux",
            "login",
            "fonts-dejavu-core",
        ],
    )
    left += [
        word.split()[0] for word in json.loads((WORK / "needs.json").read_text(encoding="utf-8"))
    ]
    while left:
        name = left.pop()
        if name in wanted:
            continue
        wanted.add(name)
        asked = ["dpkg-query", "-W", "-f", "${Depends},${Pre-Depends}", name]
        needs = subprocess.run(asked, check=False, capture_output=True, text=True).stdout
        left += [
            need.split("|")[0].split()[0].partition(":")[0]
            for need in needs.split(",")
            if need.strip()
        ]
    listed = root.parent / "bare.list"
    names = subprocess.run(
        ["dpkg", "-L", *sorted(wanted)], check=False, capture_output=True, text=True
    ).stdout
    listed.write_text(
        "\n".join(sorted({name for name in names.splitlines() if Path(name).exists()})),
        encoding="utf-8",
    )
    root.mkdir(parents=True)
    run(["tar", "-C", "/", "--no-recursion", "-cf", root / "bare.tar", "-T", listed])
    run(["tar", "-C", root, "-xf", root / "bare.tar"])
    for name in (
        "etc/passwd",
        "etc/group",
        "etc/shadow",
        "etc/ld.so.conf",
        "etc/login.defs",
        "var/lib/dpkg/status",
    ):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(Path("/") / name, root / name)
    for name in ("tmp", "home", "proc", "dev", "root"):
        (root / name).mkdir(exist_ok=True)


@contextmanager
def computer() -> Iterator[Path]:
    """A fresh copy of the clean Debian, with what every running system has."""
    folder = Path(tempfile.mkdtemp(prefix="root-", dir=WORK))
    root = folder / "root"
    mounts = [root / "proc", root / "dev", root / "tmp" / ".X11-unix"]
    try:
        run(["cp", "-a", base(), root])
        for name in ("resolv.conf", "hosts"):
            shutil.copy(Path("/etc") / name, root / "etc" / name)
        for file in Path("/etc/apt/apt.conf.d").glob("*proxy*"):
            shutil.copy(file, root / "etc" / "apt" / "apt.conf.d" / file.name)
        for place in mounts:
            place.mkdir(parents=True, exist_ok=True)
        run(["mount", "-t", "proc", "proc", mounts[0]])
        run(["mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", mounts[1]])
        for name, number in DEVICES.items():
            run(["mknod", "-m", "666", mounts[1] / name, "c", "1", number])
        (mounts[1] / "shm").mkdir()
        (mounts[1] / "shm").chmod(0o1777)
        SCREENS.mkdir(exist_ok=True)
        run(["mount", "--bind", SCREENS, mounts[2]])
        inside(root, ["useradd", "--create-home", USER])
        yield root
    finally:
        for place in reversed(mounts):
            subprocess.run(["umount", "-l", str(place)], check=False, capture_output=True)
        if not any(os.path.ismount(place) for place in mounts):
            shutil.rmtree(folder, ignore_errors=True)


def inside(
    root: Path,
    command: Sequence[str | Path],
    *,
    user: str = "root",
    cwd: str = "/",
    **variables: str,
) -> str:
    """Run something on that computer."""
    home = "/root" if user == "root" else f"/home/{user}"
    kept = (
        {name: os.environ[name] for name in os.environ if name.lower().endswith("_proxy")}
        if user == "root"
        else {}
    )
    clean = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": home,
        "LANG": "C.UTF-8",
        "DEBIAN_FRONTEND": "noninteractive",
    }
    words = [f"{name}={value}" for name, value in {**kept, **clean, **variables}.items()]
    shell = ["sh", "-c", 'cd "$1"; shift; exec "$@"', "sh", cwd, "env", "-i", *words, *command]
    who = [] if user == "root" else [f"--userspec={user}:{user}"]
    return run(["chroot", *who, root, *shell], timeout=900).stdout


@contextmanager
def screen() -> Iterator[str]:
    """A real X server; its name."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1280x900x24",
        "-nolisten",
        "tcp",
        "-ac",
    ]
    with subprocess.Popen(
        command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        try:
            yield f":{number}"
        finally:
            server.terminate()


# --- what is tried -------------------------------------------------------------------------------


def smoke(root: Path, program: str, name: str, display: str, cwd: str = "/") -> dict[str, object]:
    """Go once through the app; its own report."""
    report = f"/home/{USER}/{name}.json"
    began = time.time()
    words = ["timeout", str(_SECONDS), program, "--smoke-test", report]
    words += ["--home", f"/home/{USER}/{name} data"]
    ended = ""
    try:
        inside(root, words, user=USER, cwd=cwd, DISPLAY=display)
    except Failed as error:
        ended = str(error)
    if not (root / report[1:]).exists():
        raise Failed(ended or f"{name}: it told nothing")
    found: dict[str, object] = json.loads((root / report[1:]).read_text(encoding="utf-8"))
    for kind in (".json", ".png"):
        if (told := (root / report[1:]).with_suffix(kind)).exists():
            shutil.copy(told, RESULTS / f"{name}{kind}")
    if not found["ok"] or ended:
        raise Failed(f"{name}: {found['wrong'] or ended}")
    painted = float(str(found["painted_at"])) - began
    print(
        f"  {name}: {found['engine']}, painted after {painted:.2f} s, answered: {found['answer']!r}",
        flush=True,
    )
    if not found["frozen"]:
        raise Failed(f"{name}: this was not the package")
    return found


def try_deb(root: Path, display: str) -> None:
    """Install, start, chat, remove: and nothing stays but what is the person's."""
    package = DIST / f"localchat_{freeze.version()}_amd64.deb"
    shutil.copy(package, root / "root" / package.name)
    there = [name for name in NEVER_THERE if (root / "usr" / "bin" / name).exists()]
    if there:
        raise Failed(f"this computer is not clean: it has {', '.join(there)}")
    inside(root, ["apt-get", "update", "-q"])
    inside(
        root, ["apt-get", "install", "-q", "-y", "--no-install-recommends", f"/root/{package.name}"]
    )
    there = [name for name in NEVER_THERE if (root / "usr" / "bin" / name).exists()]
    print(f"  installed; the system has {there or 'no Python and no compiler'}", flush=True)
    smoke(root, "localchat", "deb", display)
    smoke(root, "/usr/lib/localchat/LocalChat", "elsewhere", display, cwd="/tmp")  # noqa: S108
    told = inside(root, ["localchat", "doctor", "--json"], user=USER)
    (RESULTS / "doctor.json").write_text(told, encoding="utf-8")
    if any(finding["health"] == "bad" for finding in json.loads(told)):
        raise Failed(f"doctor finds something wrong:\n{told}")
    said = inside(root, ["localchat", "ask", "hello"], user=USER)
    if not said.strip():
        raise Failed("localchat ask said nothing")
    inside(root, ["localchat", "chats", "list"], user=USER)
    files = [
        line
        for line in inside(root, ["dpkg", "-L", "localchat"]).splitlines()
        if "localchat" in line.lower()
    ]
    before = sorted(path.name for path in (root / "home" / USER).iterdir())
    inside(root, ["apt-get", "purge", "-q", "-y", "localchat"])
    left = [name for name in files if os.path.lexists(root / name[1:])]
    if left:
        raise Failed(f"left behind: {left[:5]}")
    if sorted(path.name for path in (root / "home" / USER).iterdir()) != before:
        raise Failed("the person's files were touched")
    if not (root / "home" / USER / ".local/share/LocalChat/chats.db").exists():
        raise Failed("the person's chats are gone")
    print("  removed; the person's data are there", flush=True)


def try_rpm(root: Path, display: str) -> None:
    """The other family's package, by its own tool; what it needs is here already, under this family's names."""
    package = DIST / f"localchat-{freeze.version()}-1.x86_64.rpm"
    tool = ["rpm", "--root", root]
    run([*tool, "--nodeps", "--install", package])
    changed = run([*tool, "--nodeps", "--verify", "localchat"]).stdout.strip()
    if changed:
        raise Failed(f"not as it was packed:\n{changed}")
    smoke(root, "localchat", "rpm", display)
    names = run([*tool, "--query", "--list", "localchat"]).stdout.splitlines()
    run([*tool, "--nodeps", "--erase", "localchat"])
    left = [name for name in names if "localchat" in name and os.path.lexists(root / name[1:])]
    if left:
        raise Failed(f"left behind: {left[:5]}")
    print("  the .rpm installs, works and goes again", flush=True)


def try_archive(root: Path, display: str) -> None:
    """The archive: in a folder with spaces and letters of others, read-only, through a link, portable, installed."""
    name = f"localchat-{freeze.version()}-linux-x86_64"
    place = root / "home" / USER / "Mein Ordner – ü 中"
    place.mkdir()
    run(["tar", "-C", place, "-xf", DIST / f"{name}.tar.gz", "--no-same-owner"])
    folder = "/" + str((place / name).relative_to(root))
    smoke(root, f"{folder}/LocalChat/LocalChat", "read-only", display, cwd="/")
    (root / "home" / USER / "link to it").symlink_to(f"{folder}/LocalChat/LocalChat")
    smoke(root, f"/home/{USER}/link to it", "link", display, cwd=f"/home/{USER}")
    portable = place / name / "LocalChat" / "data"
    portable.mkdir()
    run(["chroot", root, "chown", USER, "/" + str(portable.relative_to(root))])
    inside(root, [f"{folder}/LocalChat/LocalChat", "ask", "hello"], user=USER)
    if not (portable / "chats.db").exists():
        raise Failed("the portable folder was not used")
    shutil.rmtree(portable)
    inside(root, [f"{folder}/install.sh"], user=USER)
    entry = root / "home" / USER / ".local" / "share" / "applications" / f"{formats.ID}.desktop"
    if f'Exec="/home/{USER}/.local/lib/localchat/LocalChat" %U' not in entry.read_text(
        encoding="utf-8"
    ):
        raise Failed("the desktop's file does not name the program")
    smoke(root, f"/home/{USER}/.local/bin/localchat", "installed", display)
    inside(root, [f"/home/{USER}/.local/lib/localchat/uninstall.sh"], user=USER)
    left = [
        path
        for path in (root / "home" / USER / ".local").rglob("*localchat*")
        if path.is_file() and "share/LocalChat" not in str(path)
    ]
    if left:
        raise Failed(f"left behind: {left[:5]}")
    print("  the archive works in awkward places, installs and goes again", flush=True)


def main() -> None:
    """Try all of it."""
    # Whatever ends this must unmount what it has mounted.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended from outside"))
    if os.geteuid():
        sys.exit("This test makes a root of its own, which only root may: sudo make package-test.")
    shutil.rmtree(RESULTS, ignore_errors=True)
    RESULTS.mkdir(parents=True)
    try:
        with screen() as display, computer() as root:
            try_deb(root, display)
            try_rpm(root, display)
            try_archive(root, display)
    except Failed as error:
        sys.exit(f"{error}\nThe packages do not work for a stranger.")
    print(f"All is well. Pictures and reports: {RESULTS.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
