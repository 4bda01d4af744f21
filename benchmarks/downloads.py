"""Getting a file from a hub on loopback, with journal and SHA-256, against `hf_hub_download`, which checks nothing.

The server runs in a process of its own. Sides are measured in turns, and the middle of the ratios counts. Memory is
the peak of all processes that a side needs beside the server: ours are two. Then: how much is fetched again after
``kill -9`` on a line of one gigabit, and how long a pause takes.

    python benchmarks/downloads.py [--megabytes 1024] [--rounds 5] [--folder WHERE]
"""

import argparse
import json
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

sys.path.insert(0, str(Path(__file__).parent.parent))

from localchat.errors import HubDied, HubStopped
from localchat.hub import protocol as p
from localchat.hub.client import Hub

GIGABIT = 125_000_000
KILLS, PAUSES = 8, 10
AIMS = {
    "speed ÷ hf_hub_download": ">= 1.0",
    "peak memory ÷ hf_hub_download": "<= 1.0",
    "MB fetched again after kill -9, most": "<= 4",
    "pause in ms, longest": "<= 100",
}

_PEAK = """
def peak(pid):
    for line in open(f"/proc/{pid}/status"):
        if line.startswith("VmHWM"):
            return int(line.split()[1]) * 1024
"""
_THEIRS = (
    _PEAK
    + """
import json, os, sys, time, hashlib
from huggingface_hub import hf_hub_download
about, cache = json.loads(sys.argv[1]), sys.argv[2]
began = time.perf_counter()
path = hf_hub_download("test/large", "model.gguf", endpoint=about["endpoint"], revision="main", cache_dir=cache, token=False)
seconds = time.perf_counter() - began
assert os.path.getsize(path) == about["size"]
print(json.dumps({"seconds": seconds, "memory": peak(os.getpid())}))
"""
)
_OURS = (
    _PEAK
    + """
import json, os, sys
from pathlib import Path
from localchat.hub import protocol as p
from localchat.hub.client import Hub
import time
about, folder = json.loads(sys.argv[1]), Path(sys.argv[2])
with Hub(folder, folder / "hub.log") as hub:
    hub.configure(p.Configure(request=0, endpoint=about["endpoint"]))
    hub.search(p.Search(request=0))  # the process is started once for many files
    began = time.perf_counter()
    *_, last = hub.fetch(p.Fetch(request=0, repository="test/large", revision=about["commit"], path="model.gguf",
                                 size=about["size"], sha256=about["sha256"]), lambda _: None)
    seconds = time.perf_counter() - began
    assert last.sha256 == about["sha256"] and (folder / "test" / "large" / "model.gguf").exists()
    print(json.dumps({"seconds": seconds, "memory": peak(os.getpid()) + peak(hub.pid), "child": peak(hub.pid)}))
"""
)  # fmt: skip


class Server:
    """The hub with one large file. A context manager."""

    def __init__(self, size: int) -> None:
        program = Path(__file__).parent.parent / "tests" / "helpers" / "hub.py"
        self._process = subprocess.Popen(
            [sys.executable, str(program), str(size)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self._process.stdout
        assert self._process.stdin
        self.about: dict[str, Any] = json.loads(self._process.stdout.readline())

    def tell(self, command: str) -> int:
        """Give an order; returns the bytes of files that were sent so far."""
        assert self._process.stdout
        assert self._process.stdin
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()
        return int(json.loads(self._process.stdout.readline())["sent"])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.wait()


def run(script: str, about: dict[str, Any], where: Path) -> dict[str, float]:
    """One download in a fresh process."""
    with tempfile.TemporaryDirectory(dir=where) as folder:
        environment = {
            "HF_HUB_DISABLE_TELEMETRY": "1", "HF_HUB_DISABLE_PROGRESS_BARS": "1", "HF_HUB_DISABLE_XET": "1",
            "HF_HOME": f"{folder}/home", "PATH": os.environ["PATH"],
        }  # fmt: skip
        done = subprocess.run(
            [sys.executable, "-c", script, json.dumps(about), folder],
            check=True, capture_output=True, text=True, env=environment,
        )  # fmt: skip
    return dict(json.loads(done.stdout))


def compare(server: Server, rounds: int, where: Path) -> dict[str, float]:
    """Both sides in turns."""
    ours, theirs = [], []
    for turn in range(rounds + 1):
        first, second = run(_THEIRS, server.about, where), run(_OURS, server.about, where)
        if turn:  # the first round only warms up
            theirs.append(first)
            ours.append(second)
    size = server.about["size"] / 1e6
    pairs = list(zip(ours, theirs, strict=True))
    return {
        "MB/s, ours": size / statistics.median(each["seconds"] for each in ours),
        "MB/s, hf_hub_download": size / statistics.median(each["seconds"] for each in theirs),
        "speed ÷ hf_hub_download": statistics.median(b["seconds"] / a["seconds"] for a, b in pairs),
        "peak memory in MB, ours": statistics.median(each["memory"] for each in ours) / 1e6,
        "of which the hub's process": statistics.median(each["child"] for each in ours) / 1e6,
        "peak memory in MB, hf_hub_download": statistics.median(each["memory"] for each in theirs)
        / 1e6,
        "peak memory ÷ hf_hub_download": statistics.median(
            a["memory"] / b["memory"] for a, b in pairs
        ),
    }


def fetch_of(about: dict[str, Any]) -> p.Fetch:
    """The request for the large file."""
    return p.Fetch(
        request=0, repository="test/large", revision=about["commit"], path="model.gguf",
        size=about["size"], sha256=about["sha256"],
    )  # fmt: skip


def again_after_kill(server: Server, where: Path) -> list[float]:
    """MB that the server sent twice, for kills at random points."""
    chance, found = random.Random(7), []
    whole = server.about["size"] / GIGABIT
    for _ in range(KILLS):
        with tempfile.TemporaryDirectory(dir=where) as name:
            folder = Path(name)
            before = server.tell(f"rate {GIGABIT}")
            with Hub(folder, folder / "hub.log") as hub:
                hub.configure(p.Configure(request=0, endpoint=server.about["endpoint"]))
                hub.search(p.Search(request=0))
                pid = hub.pid
                assert pid
                killer = threading.Timer(
                    chance.uniform(0.05, 0.9) * min(whole, 4), os.kill, (pid, signal.SIGKILL)
                )
                killer.start()
                try:
                    list(hub.fetch(fetch_of(server.about), lambda _: None))
                    raise AssertionError("it was over before it was killed")
                except HubDied:
                    pass
                list(hub.fetch(fetch_of(server.about), lambda _: None))
            found.append((server.tell("rate 0") - before - server.about["size"]) / 1e6)
    return found


def pauses(server: Server, where: Path) -> list[float]:
    """Milliseconds from the wish to pause until it is so, at full speed."""
    chance, found = random.Random(9), []
    with tempfile.TemporaryDirectory(dir=where) as name:
        folder = Path(name)
        with Hub(folder, folder / "hub.log") as hub:
            hub.configure(p.Configure(request=0, endpoint=server.about["endpoint"]))
            for _ in range(PAUSES):
                asked = [0.0]

                def stop(number: int, asked: list[float] = asked) -> None:
                    asked[0] = time.perf_counter()
                    hub.stop(number)

                def started(number: int) -> None:
                    threading.Timer(chance.uniform(0.1, 0.3), stop, (number,)).start()

                try:
                    list(hub.fetch(fetch_of(server.about), started))
                    time.sleep(0.4)
                    (folder / "test" / "large" / "model.gguf").unlink()  # it was too fast
                except HubStopped:
                    found.append(1000 * (time.perf_counter() - asked[0]))
    return found


def main() -> None:
    """Measure, print, keep the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--megabytes", type=int, default=1024)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    options = parser.parse_args()
    with Server(options.megabytes << 20) as server:
        figures = compare(server, options.rounds, options.folder)
        again, paused = again_after_kill(server, options.folder), pauses(server, options.folder)
    figures |= {
        "MB fetched again after kill -9, most": max(again),
        "MB fetched again after kill -9, middle": statistics.median(again),
        "pause in ms, longest": max(paused),
        "pause in ms, middle": statistics.median(paused),
    }
    for name, value in figures.items():
        print(f"{name:40} {value:9.3f}   {AIMS.get(name, '')}")
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    (results / "downloads.json").write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
