"""What the cages cost: tokens a second, loading a model, the first paint of the window.

Each is done with the cages and without them, in turns; a machine's speed wanders by a tenth and more, so it
is the middle of the ratios, or of the differences, of two turns that followed each other that counts.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.startup import start
from localchat.domain.preset import LoadOptions
from localchat.engine.client import Engine
from localchat.process import child
from tests.helpers.gguf_factory import write_model

PROMPT, GENERATE, ANSWERS = 256, 96, 5
AIM_SPEED, AIM_LOAD, AIM_START = 0.99, 20.0, 30.0
"""At least this share of the tokens; at most so many milliseconds more."""
_OPEN_ENGINE = "engine.hold_files = engine.hold_calls = lambda *_: []"
_ENGINE = """
import sys
from localchat.process.cage import engine
{open}
from localchat.engine.child.__main__ import main
main(sys.argv[1:])
"""
_OPEN_WINDOW = "launcher.make_launcher, window.confine_window = lambda _: None, lambda: []"
_WINDOW = """
import sys
from localchat.process import launcher
from localchat.process.cage import window
{open}
from localchat.__main__ import main
sys.exit(main())
"""
"""Both sides are started in the same way; one of them gives up nothing."""


@contextmanager
def engines(*, caged: bool) -> Iterator[None]:
    """Engines that are started meanwhile give up what they should, or nothing."""
    code = _ENGINE.format(open="" if caged else _OPEN_ENGINE)

    def popen(command: list[str], **options: Any) -> "subprocess.Popen[bytes]":
        place = command.index("-m")
        return real([*command[:place], "-c", code, *command[place + 2 :]], **options)

    real = subprocess.Popen
    with mock.patch.object(child.subprocess, "Popen", popen):
        yield


def engine_once(
    stack: ExitStack, model: Path, folder: Path, *, caged: bool
) -> tuple[Engine, float]:
    """An engine with the model loaded, and the milliseconds that it took from nothing."""
    began = time.perf_counter()
    with engines(caged=caged):
        engine = stack.enter_context(Engine(folder / f"engine-{caged}.log"))
        engine.load(model, LoadOptions())
    took = 1000 * (time.perf_counter() - began)
    assert engine.ready is not None
    held = bool(engine.ready.sandbox)
    assert held is caged, "this system has no cage" if caged else "the open side has a cage"
    return engine, took


def engine_pair(model: Path, folder: Path, *, caged_first: bool) -> dict[str, float]:
    """Two engines side by side, asked in turns: tokens a second, caged ÷ open, and the loads.

    How fast one engine is for its whole life depends by a tenth on where its memory happens to lie: many
    pairs are wanted, not many answers of one.
    """
    order = (caged_first, not caged_first)
    written: dict[bool, list[float]] = {True: [], False: []}
    read: dict[bool, list[float]] = {True: [], False: []}
    with ExitStack() as stack:
        pair = {caged: engine_once(stack, model, folder, caged=caged) for caged in order}
        for turn in range(ANSWERS):
            for caged in order if turn % 2 else reversed(order):
                measured = pair[caged][0].measure(PROMPT, GENERATE)
                written[caged].append(measured.generate_tokens_per_second)
                read[caged].append(measured.prompt_tokens_per_second)
    return {
        "written": statistics.median(written[True]) / statistics.median(written[False]),
        "read": statistics.median(read[True]) / statistics.median(read[False]),
        "load_more": pair[True][1] - pair[False][1],
        "load": pair[False][1],
        "per_second": statistics.median(written[False]),
    }


def window_once(folder: Path, *, caged: bool) -> float:
    """Milliseconds from nothing to the first paint."""
    code = _WINDOW.format(open="" if caged else _OPEN_WINDOW)
    return 1000 * start([sys.executable, "-c", code], folder, rest=0.2)[0]


def measure(rounds: int, folder: Path) -> dict[str, Any]:
    """The middle of all rounds."""
    model = write_model(
        folder / "random.gguf", width=512, layers=8, context=1024, vocabulary=16_000
    )
    pairs: list[dict[str, float]] = []
    windows: dict[bool, list[float]] = {True: [], False: []}
    for turn in range(rounds + 1):
        pairs.append(engine_pair(model, folder, caged_first=bool(turn % 2)))
        for caged in (True, False) if turn % 2 else (False, True):
            windows[caged].append(window_once(folder, caged=caged))
    # The first round fills the caches of the system.
    starts = zip(windows[True][1:], windows[False][1:], strict=True)

    def middle(name: str) -> float:
        return statistics.median(pair[name] for pair in pairs[1:])

    return {
        "rounds": rounds,
        "written_ratio": middle("written"),
        "read_ratio": middle("read"),
        "load_more_ms": middle("load_more"),
        "start_more_ms": statistics.median(on - off for on, off in starts),
        "load_ms": middle("load"),
        "start_ms": statistics.median(windows[False][1:]),
        "tokens_per_second": middle("per_second"),
    }


def main() -> None:
    """Measure, print a table, keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=16)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = measure(options.rounds, Path(folder))
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    (results / "cages.json").write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    rows = (
        ("tokens written, ÷ without", f"{found['written_ratio']:.3f}", f"≥ {AIM_SPEED}"),
        ("tokens read, ÷ without", f"{found['read_ratio']:.3f}", f"≥ {AIM_SPEED}"),
        ("load, ms more", f"{found['load_more_ms']:+.1f}", f"≤ {AIM_LOAD:.0f}"),
        ("first paint, ms more", f"{found['start_more_ms']:+.1f}", f"≤ {AIM_START:.0f}"),
    )
    for what, value, aim in rows:
        print(f"{what:28} {value:>8}   aim {aim}")


if __name__ == "__main__":
    main()
