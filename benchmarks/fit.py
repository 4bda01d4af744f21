"""What is predicted of a model, against what it really takes and does in the engine's process.

Models with random weights of several architectures and sizes are written, judged by their headers alone,
then loaded and asked. Memory: the peak of the engine's process while it loads, reads and answers, without
the copies of branches that it keeps while there is memory to spare. Speed: writing behind some 500 tokens,
the middle of three answers, against what was predicted from the memory's bandwidth alone and from what
other models did before. The speed of a machine that does something else meanwhile says nothing.
"""

import argparse
import itertools
import json
import statistics
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

import gguf
import psutil

from localchat.domain.chat import Role
from localchat.domain.model import ModelId
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine import gate, memory
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Answered
from localchat.services.verdicts import FILLED, Verdicts
from localchat.storage.measurements import MeasurementTable
from localchat.storage.store import Store
from tests.helpers.networks import SIZES, write_network

ARCHITECTURES = ("llama", "qwen3", "gemma3", "phi3", "gptneox", "lfm2", "qwen3moe")
CONTEXTS = (512, 2048, 8192)
CACHES = ("f16", "q8_0")
QUESTION, ROOM = 1500, 40
"""Tokens of a question, where the context holds them, and what is left beside it. Without flash attention the
question fills the context: only then are all scores there for which memory was set aside."""

SPEEDS = [
    ("llama", "500M", "Q8_0"), ("llama", "1B", "Q4_0"), ("qwen3", "130M", "Q8_0"),
    ("gemma3", "500M", "Q4_0"), ("llama", "1B", "Q8_0"), ("gptneox", "500M", "Q8_0"),
    ("phi3", "500M", "Q4_K"), ("llama", "130M", "Q4_0"), ("qwen3moe", "500M", "Q8_0"),
    ("llama", "1B", "Q4_K"), ("lfm2", "500M", "Q8_0"), ("qwen3", "500M", "F16"),
]  # fmt: skip
"""Models whose speed is predicted, in this order: the first ones with nothing to go by."""

MEMORY_AIM, SPEED_AIM = (0.95, 1.10), (0.8, 1.25)

Kind = gguf.GGMLQuantizationType


class Models:
    """Models, each written when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, architecture: str, size: str, kind: str = "Q8_0") -> Path:
        """The file of a model."""
        path = self._folder / f"{architecture}-{size}-{kind}.gguf"
        if not path.exists():
            write_network(path, architecture, kind=Kind[kind], **SIZES[size])
        return path


def ask(engine: Engine, tokens: int, count: int) -> Answered:
    """Have a question of about so many tokens answered with `count` tokens, which repeat nothing."""
    question = [ChatMessage(Role.USER, "x" * max(1, tokens - 40))]
    sampling = Sampling(temperature=0.8, max_tokens=count, guess_ahead="off")
    ended = list(engine.generate(question, sampling))[-1]
    assert isinstance(ended, Answered)
    return ended


def peak(pid: int) -> int:
    """The most bytes that a process held, without the copies of branches, which it shares with nobody."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return int(psutil.Process(pid).memory_info().rss)
    kilobytes = {
        name: int(value.split()[0])
        for name, _, value in (line.partition(":") for line in status.read_text().splitlines())
        if name in {"VmHWM", "RssShmem"}
    }
    return 1024 * (kilobytes["VmHWM"] - kilobytes["RssShmem"])


def compare_memory(models: Models, log: Path, sizes: list[str]) -> Iterator[dict[str, Any]]:
    """Predicted and measured memory of each combination."""
    for size, architecture, context, cache in itertools.product(
        sizes, ARCHITECTURES, CONTEXTS, CACHES
    ):
        path = models.get(architecture, size)
        with Engine(log) as engine:
            engine.load(path, LoadOptions(context=context, cache_type_k=cache, cache_type_v=cache))
            assert engine.ready is not None
            ask(engine, min(QUESTION, context - ROOM), 8)
            measured = peak(engine.ready.pid)
        predicted = memory.need(gate.check(path), context, 512, cache, cache).total
        yield {
            "model": f"{architecture} {size}", "context": context, "cache": cache,
            "predicted": predicted, "measured": measured, "ratio": predicted / measured,
        }  # fmt: skip


def compare_speed(models: Models, folder: Path, rounds: int) -> Iterator[dict[str, Any]]:
    """Predicted and measured speed of each model, first as on a new computer, then by what is known."""
    store = Store(folder / "chats.db", bytes(32), folder / "backups")
    fresh = Store(folder / "fresh.db", bytes(32), folder / "backups")

    def rates(threads: int) -> dict[str, float]:
        with Engine(folder / "engine.log") as engine:
            return engine.rate(threads)

    known, first = (Verdicts(MeasurementTable(s), rates) for s in (store, fresh))
    for architecture, size, kind in SPEEDS:
        path = models.get(architecture, size, kind)
        header = gate.check(path)
        model = gate.describe(header, path, ModelId(path.stem))
        at_first, predicted = (v.of_model(model, 2048).speed or 0 for v in (first, known))
        with Engine(folder / "engine.log") as engine:
            loaded = engine.load(path, LoadOptions(context=2048))
            answers = [ask(engine, FILLED - 32, 64) for _ in range(rounds)]
        speed = statistics.median(answer.tokens_per_second for answer in answers)
        for answer in answers:
            known.note_answer(model, loaded, answer)
        yield {
            "model": f"{architecture} {size} {kind}", "measured": speed,
            "by bandwidth": at_first / speed, "by others": predicted / speed,
        }  # fmt: skip
    store.close()
    fresh.close()


def show(title: str, ratios: list[float], aim: tuple[float, float]) -> dict[str, float]:
    """Print how far ratios reach; return it."""
    inside = sum(aim[0] <= ratio <= aim[1] for ratio in ratios) / len(ratios)
    print(
        f"{title}: {min(ratios):.3f} to {max(ratios):.3f}, middle {statistics.median(ratios):.3f}, "
        f"{inside:.0%} of {len(ratios)} within {aim[0]} to {aim[1]}",
        flush=True,
    )
    return {"least": min(ratios), "most": max(ratios), "inside": inside}


def main() -> None:
    """Measure, print tables, keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", nargs="*", default=["30M", "130M", "500M"])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=("memory", "speed"))
    args, _ = parser.parse_known_args()
    figures: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        models = Models(folder)
        speeds = []
        for row in compare_speed(models, folder, args.rounds) if args.only != "memory" else ():
            speeds.append(row)
            print(
                f"{row['model']:24} {row['measured']:8.1f} tokens/s   predicted by bandwidth "
                f"{row['by bandwidth']:5.2f}, by others {row['by others']:5.2f}",
                flush=True,
            )
        rows = []
        sizes = args.sizes if args.only != "speed" else []
        for row in compare_memory(models, folder / "engine.log", sizes):
            rows.append(row)
            print(
                f"{row['model']:16} {row['context']:6} {row['cache']:5} predicted "
                f"{row['predicted'] / 1e6:8.1f} MB, measured {row['measured'] / 1e6:8.1f}, "
                f"{row['ratio']:6.3f}",
                flush=True,
            )
    if rows:
        figures["memory"] = show("memory", [row["ratio"] for row in rows], MEMORY_AIM)
    if speeds:
        bare = [row["by bandwidth"] for row in speeds]
        figures["by bandwidth"] = show("speed by bandwidth", bare, SPEED_AIM)
        # The first has no others to go by.
        others = [row["by others"] for row in speeds[1:]]
        figures["by others"] = show("speed by others", others, SPEED_AIM)
    figures["rows"] = rows + speeds
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    (results / "fit.json").write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
