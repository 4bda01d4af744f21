"""Make the app folder: the packager's own environment, PyInstaller, and what is left out of libraries for size."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from parts import wanted

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "package"
VENV = WORK / "venv"
APP = "LocalChat"
ENGINE = "llama-cpp-python"
"""Compiled by `engine_wheel`, never taken from elsewhere."""


def python() -> Path:
    """The Python of the packager's environment."""
    return VENV / "Scripts" / "python.exe" if os.name == "nt" else VENV / "bin" / "python"


def environment() -> dict[str, str]:
    """What makes the same files of the same source, at any time and in any folder."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {
        **kept,
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(epoch()),
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }


def epoch() -> int:
    """The time of the last commit, in seconds: what is built carries it, and not the time of building."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    asked = ["git", "log", "-1", "--format=%ct"]
    told = subprocess.run(asked, cwd=ROOT, check=False, capture_output=True, text=True)
    return int(told.stdout.strip() or 1_750_000_000)


def version() -> str:
    """The version of the app."""
    text = (ROOT / "src" / "localchat" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(.+?)"', text)
    assert found, "the package has no version"
    return found[1]


def without_engine(lock: str) -> str:
    """The lock of the app's libraries without the engine's."""
    blocks = lock.replace("\\\n", "\\\0").splitlines(keepends=True)
    kept = [block for block in blocks if not block.startswith(f"{ENGINE}==")]
    return "".join(kept).replace("\\\0", "\\\n")


def set_up() -> None:
    """Make the environment with the packager's tools and the app's libraries, unless it is there."""
    locks = [
        ROOT / "requirements" / f"{name}.txt" for name in ("pip", "build", "package", "runtime")
    ]
    mark = hashlib.sha256(
        sys.version.encode() + b"".join(lock.read_bytes() for lock in locks)
    ).hexdigest()
    stamp = VENV / "stamp"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == mark:
        return
    print("Making the packager's environment …", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    runtime = VENV / "runtime.txt"
    runtime.write_text(without_engine(locks[3].read_text(encoding="utf-8")), encoding="utf-8")
    for lock in (*locks[:3], runtime):
        install = [
            "-m",
            "pip",
            "install",
            "-q",
            "--no-input",
            "--require-hashes",
            "--no-deps",
            "-r",
            str(lock),
        ]
        subprocess.run([str(python()), *install], check=True)
    stamp.write_text(mark, encoding="utf-8")


def freeze(engine: Path, into: Path) -> str:
    """Make the app folder below `into`; what PyInstaller warned of that makes it useless, or empty."""
    work = WORK / "work"
    shutil.rmtree(work, ignore_errors=True)
    shutil.rmtree(into / APP, ignore_errors=True)
    command = [
        str(python()), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", "--distpath", str(into),
        "--workpath", str(work), str(ROOT / "packaging" / "localchat.spec"),
    ]  # fmt: skip
    told = subprocess.run(
        command, check=False, capture_output=True, text=True, cwd=ROOT,
        env={**environment(), "LOCALCHAT_ENGINE": str(engine)},
    )  # fmt: skip
    (WORK / "freeze.log").write_text(told.stdout + told.stderr, encoding="utf-8")
    if told.returncode:
        sys.exit(
            f"{told.stderr[-3000:]}\nPyInstaller failed; all that it said is in {WORK / 'freeze.log'}."
        )
    if sys.platform == "linux":
        strip(into / APP)
    settle(into / APP)
    return "\n".join(missing_libraries(told.stderr))


def missing_libraries(log: str) -> list[str]:
    """The lines that tell of a library that was not found, for a file that goes into the folder.

    PyInstaller only warns, and the app would end at its first window.
    """
    lines = [line for line in log.splitlines() if "Library not found" in line]
    named = [(line, re.search(r"dependency of '(.*?)'", line)) for line in lines]
    return [
        line
        for line, file in named
        if file is None or wanted(file[1].rpartition("site-packages/")[2].lstrip("/"))
    ]


def strip(folder: Path) -> None:
    """Take the names of inner functions out of what was compiled here; wheels stay as they came."""
    internal = folder / "_internal"
    files = [
        *internal.glob("libpython*"),
        *internal.glob("**/lib-dynload/*.so"),
        *internal.glob("llama_cpp/lib/*"),
    ]
    for file in files:
        if not file.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)


def settle(folder: Path) -> None:
    """The same rights and times for all files: they go into the packages."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_symlink():
            continue
        is_program = path.is_dir() or path.parent == folder
        path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (epoch(), epoch()))
    folder.chmod(0o755)
    os.utime(folder, (epoch(), epoch()))
