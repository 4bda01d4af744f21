"""Our attention against the library's own way without flash attention, behind chats of any length.

Contexts over the same weights lie in one process and are measured in turns, so that a computer whose speed wanders by
half tells hundredths too. Each reads some tokens behind a chat and then writes a few. The middle of the ratios counts;
behind it stands its standard error.
"""

import argparse
import ctypes
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.engine import make_model, make_shared_model
from localchat.engine.child.library import load_library
from localchat.engine.kinds import TENSOR_TYPES

WRITTEN = 24
BATCH = 512
SIDES = {
    "without flash attention": (0, "F16"),
    "ours": (1, "F16"),
    "ours, a cache of 8 bits": (1, "Q8_0"),
}
KINDS = {name: kind for kind, (name, *_) in TENSOR_TYPES.items()}
TASKS = ((0, 512), (1000, 512), (3000, 512), (3000, 64), (3000, 20), (3000, 6))
"""Tokens of the chat, and those that are read behind it."""


class Side:
    """One context over the model's weights."""

    def __init__(self, library: Any, model: Any, flash: int, cache: str, length: int) -> None:
        self._library = library
        options = library.llama_context_default_params()
        options.n_ctx = -(-(length + WRITTEN + 8) // 256) * 256
        options.n_batch = options.n_ubatch = BATCH
        options.n_threads = options.n_threads_batch = 2
        options.flash_attn_type = flash
        options.type_k = options.type_v = KINDS[cache]
        self._context = library.llama_init_from_model(model, options)
        self.speeds: list[tuple[float, float]] = []

    def close(self) -> None:
        """Give its memory back."""
        self._library.llama_free(self._context)

    def compute(self, tokens: list[int]) -> None:
        """Read tokens, as many together as a batch holds."""
        for at in range(0, len(tokens), BATCH):
            part = tokens[at : at + BATCH]
            some = (ctypes.c_int32 * len(part))(*part)
            batch = self._library.llama_batch_get_one(some, len(part))
            assert self._library.llama_decode(self._context, batch) == 0
        self._library.llama_synchronize(self._context)

    def measure(self, behind: int, count: int, turn: int) -> None:
        """Read `count` tokens behind the chat and write some; the first turn does not count."""
        memory = self._library.llama_get_memory(self._context)
        self._library.llama_memory_seq_rm(memory, 0, behind, -1)
        began = time.perf_counter()
        self.compute([100 + (7 * place + turn) % 150 for place in range(count)])
        read = time.perf_counter()
        for place in range(WRITTEN):
            self.compute([100 + place])
        ended = time.perf_counter()
        if turn:
            self.speeds.append((count / (read - began), WRITTEN / (ended - read)))


def compare(library: Any, model: Any, behind: int, count: int, rounds: int) -> dict[str, Any]:
    """Measure all sides in turns, print them, return the middle of speeds and ratios."""
    sides = {
        name: Side(library, model, flash, cache, behind + count)
        for name, (flash, cache) in SIDES.items()
    }
    for side in sides.values():
        side.compute([100 + place % 150 for place in range(behind)])
    for turn in range(rounds + 1):
        for side in list(sides.values())[:: 1 if turn % 2 else -1]:
            side.measure(behind, count, turn)
    table: dict[str, Any] = {}
    first = next(iter(sides.values()))
    print(f"\n{count} tokens behind {behind:,}, then {WRITTEN} are written", flush=True)
    for name, side in sides.items():
        told, table[name] = "", {}
        for place, kind in enumerate(("read", "write")):
            ratios = [
                ours[place] / theirs[place]
                for ours, theirs in zip(side.speeds, first.speeds, strict=True)
            ]
            speed = statistics.median(each[place] for each in side.speeds)
            ratio = statistics.median(ratios)
            doubt = 1.25 * statistics.stdev(ratios) / len(ratios) ** 0.5
            table[name] |= {kind: speed, f"{kind} ratio": ratio, f"{kind} doubt": doubt}
            told += f"   {kind} {speed:7.1f} tokens/s  {ratio:.2f} ± {doubt:.2f}"
        print(f"{name:26}{told}", flush=True)
        side.close()
    return table


def main() -> None:
    """Measure, print, keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--large", action="store_true", help="1 B, four heads share keys")
    args, _ = parser.parse_known_args()
    library = load_library()
    with tempfile.TemporaryDirectory() as name:
        make = make_shared_model if args.large else make_model
        parameters = library.llama_model_default_params()
        parameters.n_gpu_layers = 0
        model = library.llama_model_load_from_file(str(make(Path(name))).encode(), parameters)
        figures = {
            f"{count} behind {behind}": compare(library, model, behind, count, args.rounds)
            for behind, count in TASKS
        }
        library.llama_model_free(model)
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    (results / "attention.json").write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
