"""The engine's library for other people's computers: compiled once for each family of processors, and kept.

A build tuned to this computer would end with an illegal instruction on most others, so the developer's own is
never taken. What was compiled is kept in ``build/package/engine``, under a mark of the version and the flags.
"""

import hashlib
import os
import platform
import re
import shlex
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import freeze
from freeze import ROOT, WORK

FLAGS = (
    "GGML_NATIVE=OFF", "GGML_BACKEND_DL=ON", "GGML_CPU_ALL_VARIANTS=ON", "CMAKE_INSTALL_BINDIR=llama_cpp/lib",
    "CMAKE_INSTALL_RPATH=$ORIGIN", "GGML_OPENMP=ON", "GGML_CCACHE=OFF",
)  # fmt: skip
MAC = (
    "GGML_NATIVE=OFF",
    "GGML_METAL=ON",
    "GGML_METAL_EMBED_LIBRARY=ON",
    "CMAKE_OSX_DEPLOYMENT_TARGET=12.0",
)
"""On a Mac there is one family of processors, and Metal beside it."""
NATIVE = ROOT / "native"
"""What the app changes in the engine when it is compiled: see ``engine.cmake`` there."""

LEFT_OUT = ("x64",)
"""Parts that do not go into the package: processors without SSE4.2 are from before 2009."""


def lock() -> str:
    """What the lock says of the library: its version and its hashes."""
    text = (ROOT / "requirements" / "runtime.txt").read_text(encoding="utf-8")
    found = re.search(rf"^{freeze.ENGINE}==.*(?:\n    --hash=.*)*", text, re.MULTILINE)
    assert found, "the lock has no engine"
    return found[0]


def flags() -> tuple[str, ...]:
    """How it is compiled here."""
    return MAC if sys.platform == "darwin" else FLAGS


def mark() -> str:
    """Changes with the version, the flags, the compiler and this Python's system."""
    told = ""
    if compiler := shutil.which("c++"):
        asked = [compiler, "--version"]
        told = subprocess.run(asked, check=False, capture_output=True, text=True).stdout
    parts = [
        lock(),
        *flags(),
        *(file.read_text(encoding="utf-8") for file in sorted(NATIVE.glob("*.*"))),
        told.partition("\n")[0],
        platform.machine(),
        sys.platform,
    ]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def folder() -> Path:
    """Where the wheel of this version, these flags and this compiler is kept."""
    return WORK / "engine" / mark()


def build() -> Path:
    """The wheel, compiled if it is not there."""
    if found := sorted(folder().glob("*.whl")):
        return found[0]
    print(
        "Compiling the engine for all processors: about 20 minutes on two cores, once …", flush=True
    )
    work = WORK / "engine" / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    source = unpack(work)
    # Where it is compiled does not show in what comes out.
    hide = f"-w -ffile-prefix-map={source}=llama-cpp-python"
    ours = f"CMAKE_PROJECT_ggml_INCLUDE={(NATIVE / 'engine.cmake').as_posix()}"
    compiling = {
        **freeze.environment(),
        "CMAKE_ARGS": " ".join(shlex.quote(f"-D{flag}") for flag in (*flags(), ours)),
        "PATH": os.pathsep.join([str(freeze.python().parent), os.environ.get("PATH", "")]),
    }
    if os.name != "nt":
        compiling |= {"CFLAGS": hide, "CXXFLAGS": hide}
    log = WORK / "engine" / "build.log"
    with log.open("w", encoding="utf-8") as sink:
        command = [
            str(freeze.python()), "-m", "pip", "wheel", "-v", "--no-deps", "--no-build-isolation", "--no-cache-dir",
            "--wheel-dir", str(work / "wheel"), str(source),
        ]  # fmt: skip
        done = subprocess.run(
            command, check=False, stdout=sink, stderr=subprocess.STDOUT, env=compiling
        )
    if done.returncode:
        sys.exit(
            f"{log.read_text(encoding='utf-8')[-3000:]}\nThe engine was not compiled; all is in {log}."
        )
    (wheel,) = (work / "wheel").glob("*.whl")
    keep_licences(source, folder() / "licences")
    kept = folder() / wheel.name
    shutil.copyfile(wheel, kept.with_suffix(".part"))
    kept.with_suffix(".part").replace(kept)
    shutil.rmtree(work)
    return kept


def keep_licences(source: Path, folder: Path) -> None:
    """Put the licences of llama.cpp and of what is compiled into it beside the wheel, which has its own alone."""
    folder.mkdir(parents=True, exist_ok=True)
    engine = source / "vendor" / "llama.cpp"
    for file in (engine / "LICENSE", *sorted((engine / "licenses").iterdir())):
        shutil.copyfile(file, folder / f"{file.name}.txt")


def unpack(work: Path) -> Path:
    """Get the source that the lock names, and unpack it."""
    wanted = work / "engine.txt"
    wanted.write_text(lock(), encoding="utf-8")
    command = [
        str(freeze.python()), "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", "--no-build-isolation",
        "--no-cache-dir", "--require-hashes", "-r", str(wanted), "-d", str(work),
    ]  # fmt: skip
    subprocess.run(command, check=True, env=freeze.environment())
    (archive,) = work.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(work, filter="data")
    return next(each for each in sorted(work.iterdir()) if (each / "CMakeLists.txt").is_file())


def put(wheel: Path) -> Path:
    """Install the wheel into the packager's environment; where its libraries lie, those left out gone."""
    stamp = freeze.VENV / "engine"
    where = [
        str(freeze.python()),
        "-c",
        "import sysconfig; print(sysconfig.get_paths()['platlib'])",
    ]
    site = Path(subprocess.run(where, check=True, capture_output=True, text=True).stdout.strip())
    folder = site / "llama_cpp" / "lib"
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wheel.parent.name:
        install = [
            "-m",
            "pip",
            "install",
            "-q",
            "--no-deps",
            "--force-reinstall",
            "--no-index",
            str(wheel),
        ]
        shutil.rmtree(site / "llama_cpp", ignore_errors=True)
        subprocess.run([str(freeze.python()), *install], check=True)
        for name in LEFT_OUT:
            for file in folder.glob(f"*ggml-cpu-{name}.*"):
                file.unlink()
        stamp.write_text(wheel.parent.name, encoding="utf-8")
    return folder
