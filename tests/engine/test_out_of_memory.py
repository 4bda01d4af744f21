"""A computer whose memory runs out: the engine's process goes, the program that holds the chats stays.

Figure: 1 of 1 on Linux where a test may set a limit of memory; the sentence names the cause.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.gguf_factory import write_model

MORE = 16 << 20
"""Bytes beyond what a small model takes; the large one needs several times as many."""
PROGRAM = """
import json, sys
from pathlib import Path
from localchat.domain.preset import LoadOptions
from localchat.engine.client import Engine
from localchat.errors import EngineDied
folder = Path(sys.argv[1])
input()
with Engine(folder / "log") as engine:
    engine.load(folder / "small.gguf", LoadOptions(mmap=False))
    print("small", flush=True)
    input()
with Engine(folder / "log") as engine:
    try:
        engine.load(folder / "large.gguf", LoadOptions(mmap=False))
        told = ""
    except EngineDied as error:
        told = error.message
    print(json.dumps(told), flush=True)
"""


class Group:
    """Processes that may take so much memory together."""

    def __init__(self) -> None:
        """Raises `OSError` where nobody may make one."""
        newer = Path("/sys/fs/cgroup/cgroup.controllers").exists()
        root = Path("/sys/fs/cgroup" if newer else "/sys/fs/cgroup/memory")
        self.folder = root / f"localchat-test-{os.getpid()}"
        self.folder.mkdir()
        self._taken = self.folder / ("memory.current" if newer else "memory.usage_in_bytes")
        self._most = self.folder / ("memory.max" if newer else "memory.limit_in_bytes")
        self._swap = self.folder / "memory.swap.max"
        if not self._most.exists():
            self.close()
            raise OSError

    def take(self, pid: int) -> None:
        (self.folder / "cgroup.procs").write_text(str(pid))

    def close_up(self, more: int) -> None:
        """From now on only so much more than is taken."""
        self._most.write_text(str(int(self._taken.read_text()) + more))
        if self._swap.exists():
            self._swap.write_text("0")

    def close(self) -> None:
        self.folder.rmdir()


@pytest.fixture
def group():
    try:
        made = Group()
    except OSError:
        pytest.skip("nobody may set a limit of memory here")
    yield made
    made.close()


@pytest.mark.skipif(sys.platform != "linux", reason="limits as Linux has them")
def test_when_memory_runs_out_only_the_engines_process_goes(tmp_path, group):
    write_model(tmp_path / "small.gguf")
    write_model(tmp_path / "large.gguf", width=1024, layers=4)
    assert (tmp_path / "large.gguf").stat().st_size > 2 * MORE
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as program:  # fmt: skip
        group.take(program.pid)
        program.stdin.write("\n")
        program.stdin.flush()
        assert program.stdout.readline() == "small\n"
        group.close_up(MORE)
        program.stdin.write("\n")
        program.stdin.flush()
        told = json.loads(program.stdout.readline() or '"the program itself went"')
    assert program.returncode == 0
    assert "memory ran out" in told
