"""Writing through the real window, with its Markdown drawn, against llama.cpp alone.

The window runs without a display. The model computes like one of 130 M parameters and writes lines
of a list, so that there is Markdown to draw. The peer is ``llama-bench`` where there is one (see
`benchmarks.peers`), else a bare loop over the binding; both write behind the same number of tokens.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.engine import SIZE, bare_in_a_process
from benchmarks.peers import llama_bench, program
from localchat.paths import Paths
from localchat.ui.controller import Controller
from localchat.ui.run import Start
from tests.helpers.gguf_factory import write_model

LINES = "Ċ-Ġabcdefghijklm*nopqrstuvwxyz`ABCDEFGHIJKLMN.OPQRSTUVWXYZ"
ROUNDS, GENERATE = 4, 256
AIM = 0.90


def rest(milliseconds: int = 20) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Driver:
    """A started window with one model."""

    def __init__(self, application: QApplication, home: Path, model: Path) -> None:
        self.start = Start(application, Paths(home))
        while not isinstance(self.start.controller, Controller):
            rest()
        self.controller = self.start.controller
        self.settle()
        self.services = self.controller.services
        key = self.services.conversations.create(self.services.models.add(model).id).id
        for name, value in {"max_tokens": GENERATE, "context": 2048, "threads": 2}.items():
            self.services.conversations.set_value(key, name, value)
        self.services.conversations.set_value(key, "guess_ahead", "off")
        self.key = key
        self.controller.open(key)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing runs any more."""
        while self.controller.quick.busy or self.controller.answers.tasks.busy:
            rest()

    def write(self) -> float:
        """Have an answer, and return its tokens per second."""
        self.controller.answers.send("Go on")
        self.settle()
        usage = self.services.conversations.branch(self.key)[-1].usage
        return usage.tokens_per_second if usage else 0.0


def main() -> None:
    """Measure in turns, print, keep the figures."""
    application = QApplication(["localchat"])
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        model = write_model(folder / "lines.gguf", **SIZE, follows=LINES)
        driver = Driver(application, folder / "home", model)
        bench = program("llama-bench")
        ours, theirs = [], []
        for _ in range(ROUNDS):
            ours.append(driver.write())
            peer = (
                llama_bench(bench, model, 256, GENERATE, 2)
                if bench
                else bare_in_a_process(model, 256, 2)
            )
            theirs.append(peer["write"])
        driver.start.window.close()
        rest(200)
    figures = {"window": max(ours), "peer": max(theirs), "ratio": max(ours) / max(theirs)}
    for what, value in figures.items():
        print(f"{what:10} {value:8.3f}")
    print(f"{'aim':10} {AIM:8.3f}")
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    (results / "window.json").write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
