"""The real loader on files that may bring it down: in a caged process that is thrown away with them."""

import os
import selectors
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
"""Seconds after which a file has hung the loader."""


def run(folder: Path, files: Iterable[Path], what: str = "model") -> Iterator[tuple[Path, str]]:
    """How each file fared: ``ok``, ``refused: …``, ``crash: signal`` or ``hang``.

    `what` is ``model``, ``words``, ``adapter`` or ``projector``; the last two are put on ``base.gguf`` of the
    folder.
    """
    child: subprocess.Popen[str] | None = None
    try:
        for file in files:
            child = child or _start(folder, what)
            line, late = _ask(child, file)
            if line:
                yield file, line
                continue
            if late:
                child.kill()
            yield file, "hang" if late else f"crash: {child.wait()}"
            _end(child)
            child = None
    finally:
        if child is not None:
            _end(child)


def _ask(child: "subprocess.Popen[str]", file: Path) -> tuple[str, bool]:
    """What the process says of a file, and whether it took too long."""
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(f"{file}\n")
    child.stdin.flush()
    with selectors.DefaultSelector() as ready:
        ready.register(child.stdout, selectors.EVENT_READ)
        late = not ready.select(PATIENCE)
    return ("" if late else child.stdout.readline().strip()), late


def _end(child: "subprocess.Popen[str]") -> None:
    child.kill()
    child.communicate()


def _start(folder: Path, what: str) -> "subprocess.Popen[str]":
    environment = {"PATH": os.environ["PATH"], "GGML_NO_BACKTRACE": "1", "PYTHONPATH": str(ROOT)}
    log = (folder / "native.log").open("ab")
    with log:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.native_child", str(folder), what], cwd=ROOT,
            env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True,
        )  # fmt: skip
