"""From exec to a painted window that takes typing, and memory at rest, against an empty window.

Both are started in turns with the same Python and the same Qt; the middle of the rounds is compared.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

ROUNDS = 7
AIM = 2.5
EMPTY = """
import os, sys, time, json
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit
application = QApplication([])
field = QPlainTextEdit()
field.resize(1280, 800)
field.show()
field.setFocus()
def painted():
    application.processEvents()
    with open(os.environ["LOCALCHAT_STARTUP_REPORT"], "w") as file:
        json.dump({"painted_at": time.time()}, file)
QTimer.singleShot(0, painted)
application.exec()
"""


def start(command: list[str], folder: Path, rest: float) -> tuple[float, int]:
    """Seconds to the first paint, and bytes of resident memory after a rest."""
    report = folder / "report.json"
    report.unlink(missing_ok=True)
    environment = {
        **os.environ,
        "LOCALCHAT_STARTUP_REPORT": str(report),
        "LOCALCHAT_HOME": str(folder / "home"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.time()
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
        while not (report.exists() and report.stat().st_size):
            time.sleep(0.005)
            assert process.poll() is None, "it ended too early"
        time.sleep(rest)
        memory = psutil.Process(process.pid).memory_info().rss
        painted = float(json.loads(report.read_text(encoding="utf-8"))["painted_at"])
        process.kill()
    return painted - began, memory


def main() -> None:
    """Measure in turns, print a table, keep the figures."""
    commands = {
        "empty": [sys.executable, "-c", EMPTY],
        "localchat": [sys.executable, "-m", "localchat"],
    }
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    memory: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as folder:
        for turn in range(ROUNDS):
            for name, command in commands.items():
                took, rss = start(command, Path(folder), rest=3.0 if turn == ROUNDS - 1 else 0.2)
                seconds[name].append(took)
                memory[name] = rss
    middle = {name: statistics.median(values) for name, values in seconds.items()}
    figures = {
        "seconds": middle,
        "seconds_ratio": middle["localchat"] / middle["empty"],
        "memory": memory,
        "memory_ratio": memory["localchat"] / memory["empty"],
    }
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    (results / "startup.json").write_text(json.dumps(figures, indent=2), encoding="utf-8")
    print(f"{'':22} {'empty':>9} {'localchat':>9} {'ratio':>7}   aim of the first {AIM}")
    print(f"{'exec to paint, ms':22} {1000 * middle['empty']:9.0f} {1000 * middle['localchat']:9.0f} "
          f"{figures['seconds_ratio']:7.2f}")  # fmt: skip
    print(f"{'memory at rest, MB':22} {memory['empty'] / 1e6:9.0f} {memory['localchat'] / 1e6:9.0f} "
          f"{figures['memory_ratio']:7.2f}")  # fmt: skip


if __name__ == "__main__":
    main()
