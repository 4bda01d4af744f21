"""Whether the window stays free while three downloads run as fast as loopback goes.

A timer of the window's own loop should fire each 4 ms; how late it fires is what a click would wait, painting
included. Beside it stands what the window's thread computes between two beats, which does not depend on what
else the computer does. Both are measured at rest, then with three downloads and the tray closed, open, and
with the ledger on the screen, and at last on a line of one gigabit. The window runs without a display; the
tests' own hub runs in a process of its own, behind all others.
"""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
sys.path.insert(0, str(Path(__file__).parent.parent))

BEAT, REST = 4, 4.0
"""Milliseconds between two beats; seconds of the measurement at rest."""
DOWNLOADS, SIZE = 3, 384_000_000
AIM = 16.0
VIEWS = ("tray closed", "tray open", "ledger", "open, 1 Gbit")
GIGABIT = 120
"""MB each second."""


def serve() -> None:
    """Be the hub, until stdin ends."""
    from tests.helpers.hub import StandIn
    from tests.helpers.hub_repository import random_bytes

    # A real hub is another computer, and takes little from this one's processor: ours comes last.
    os.nice(15)
    with contextlib.suppress(OSError):
        Path("/proc/self/autogroup").write_text("15", encoding="ascii")
    with StandIn() as stand_in:
        for seed in range(DOWNLOADS):
            content = random_bytes(1_000_000, seed) * (SIZE // 1_000_000)
            stand_in.add(f"test/m{seed}", {f"m{seed}-Q4_K_M.gguf": content})
        print(stand_in.endpoint, flush=True)
        sys.stdin.read()


class Pulse:
    """Counts how late the window's loop is."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._late: list[float] = []
        self._own: list[float] = []
        self._last, self._spent = 0.0, 0.0
        self._timer = QTimer(interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def _beat(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        self._late.append(max(0.0, 1000 * (now - self._last) - BEAT))
        self._own.append(1000 * (spent - self._spent))
        self._last, self._spent = now, spent

    def during(self, over: Callable[[], bool]) -> dict[str, float]:
        """Count until something is over; milliseconds."""
        self._late, self._own = [], []
        self._last, self._spent = time.perf_counter(), time.thread_time()
        self._timer.start()
        while not over():
            rest(50)
        self._timer.stop()
        late, own = sorted(self._late), sorted(self._own)
        marks = {"50 %": 0.5, "95 %": 0.95, "99 %": 0.99}
        found = {name: late[int(share * len(late))] for name, share in marks.items()}
        found |= {
            "longest": late[-1],
            "own 99 %": own[int(0.99 * len(own))],
            "own longest": own[-1],
        }
        return found | {"beats": len(late)}


def rest(milliseconds: int) -> None:
    """Let the window work."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def queue(controller: Any) -> list[Any]:
    """Let three downloads begin."""
    from localchat.domain.connection import asked
    from localchat.domain.repository import HubFile, quantisations

    services, added = controller.services, []
    for seed in range(DOWNLOADS):
        name = f"test/m{seed}"
        with asked("A measurement"):
            found = services.network.hub.describe(name)
        (choice,) = quantisations([HubFile(f.path, f.size, f.sha256, f.git) for f in found.files])
        added.append(services.downloads.add(name, found.revision, f"m{seed}", choice))
    return added


def measure(endpoint: str, home: Path) -> dict[str, dict[str, float]]:
    """All views, one after the other."""
    from PySide6.QtWidgets import QApplication

    from localchat.domain.download import DownloadState
    from localchat.paths import Paths
    from localchat.ui.controller import Controller
    from localchat.ui.run import Start

    application = QApplication(["localchat"])
    application.setStyle("Fusion")
    start = Start(application, Paths(home))
    while not isinstance(start.controller, Controller) or start.controller.conversation is None:
        rest(20)
    controller, services, pulse = start.controller, start.controller.services, Pulse()
    for name, value in (("disk_floor", 0), ("downloads_at_once", DOWNLOADS)):
        services.settings.set(name, value)
    services.network.set_mirror(endpoint)
    rest(2000)
    began = time.perf_counter()
    found = {"at rest": pulse.during(lambda: time.perf_counter() - began > REST)}
    for view in VIEWS:
        start.window.show_page("shield" if view == "ledger" else "chat")
        services.settings.set("speed_limit", GIGABIT if "Gbit" in view else 0)
        services.network.configure()
        if "open" in view:
            controller.downloads.tray.open()
        else:
            controller.downloads.tray.leave()
        added, began = queue(controller), time.perf_counter()

        def over(added: list[Any] = added) -> bool:
            states = {services.downloads.get(each.id).state for each in added}
            assert DownloadState.FAILED not in states
            return states == {DownloadState.DONE}

        found[view] = pulse.during(over)
        found[view]["MB/s"] = DOWNLOADS * SIZE / 1e6 / (time.perf_counter() - began)
        for each in added:
            (Path(services.downloads.get(each.id).folder) / each.files[0].path).unlink()
    start.window.close()
    return found


def main() -> None:
    """Measure, print a table, keep the figures."""
    command = [sys.executable, __file__, "serve"]
    with (
        tempfile.TemporaryDirectory() as home,
        subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
        ) as hub,
    ):
        assert hub.stdout is not None
        found = measure(hub.stdout.readline().strip(), Path(home))
        hub.kill()
    columns = ("50 %", "95 %", "99 %", "longest", "own 99 %", "own longest", "MB/s")
    print(f"{'ms late':14}" + "".join(f"{name:>13}" for name in columns) + f"   aim of 99 %: {AIM}")
    for view, figures in found.items():
        print(f"{view:14}" + "".join(f"{figures.get(name, 0):13.1f}" for name in columns))
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    (results / "frames.json").write_text(json.dumps(found, indent=2), encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:] == ["serve"]:
        serve()
    else:
        main()
