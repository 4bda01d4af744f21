"""The engine through its process, against its peers in the same run.

Each side runs in a process of its own, in turns, on the same files of random weights with the same
threads. A machine's speed wanders by a tenth and more, so each round compares the sides as they came
one after the other, and the middle of these ratios counts. The peers are a bare loop over the binding,
the binding's `Llama` class, and ``llama-bench`` where there is one (see `benchmarks.peers`): as it is by
itself, and without flash attention. “Whole” is an answer from its prompt to its end. One part is measured
while another program uses a core, one with a cache of 8 bits, and one behind 2,000 tokens, with heads that share keys
and values.
"""

import argparse
import ctypes
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

import gguf

from benchmarks.peers import llama_bench, llama_class, program
from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Answered
from tests.helpers.gguf_factory import write_model

PROMPT = 512
GENERATE = 128
MIDDLE, LONG = 1500, 2000
ROOM = 256
"""Tokens of context behind the prompt, as ``llama-bench`` makes it: a longer one is a little slower."""

TURNS = 2
"""How often each side is measured, after once that does not count, as in ``llama-bench``: the best of them counts."""

AIM = 0.97
KINDS = ("read", "write", "whole")
SIZE: dict[str, Any] = {
    "width": 768, "layers": 12, "heads": 12, "context": 2048, "vocabulary": 32_000,
}  # fmt: skip
LARGE: dict[str, Any] = {
    "width": 2048, "layers": 16, "heads": 16, "context": 2048, "vocabulary": 32_000,
    "kind": gguf.GGMLQuantizationType.Q4_0,
}  # fmt: skip
SHARED: dict[str, Any] = {**LARGE, "heads": 32, "heads_kv": 8, "context": 4096}

Speeds = dict[str, float]


def make_model(folder: Path) -> Path:
    """About 130 M parameters in Q8_0 with a vocabulary of usual size."""
    path = folder / "random-130m.gguf"
    return path if path.exists() else write_model(path, **SIZE)


def make_large_model(folder: Path) -> Path:
    """About 1 B parameters in Q4_0."""
    path = folder / "random-1b.gguf"
    return path if path.exists() else write_model(path, **LARGE)


def make_shared_model(folder: Path) -> Path:
    """About 1 B parameters in Q4_0, four of whose heads look at the same keys and values."""
    path = folder / "random-1b-shared.gguf"
    return path if path.exists() else write_model(path, **SHARED)


def bare(path: str, prompt: int, generate: int, threads: int) -> Speeds:
    """Load, read and write with nothing but the binding."""
    from localchat.engine.child.library import load_library

    library = load_library()
    parameters = library.llama_model_default_params()
    parameters.n_gpu_layers = 0
    model = library.llama_model_load_from_file(path.encode(), parameters)
    options = library.llama_context_default_params()
    options.n_ctx, options.n_batch, options.n_ubatch = prompt + ROOM, 512, 512
    options.n_threads = options.n_threads_batch = threads
    context = library.llama_init_from_model(model, options)
    memory = library.llama_get_memory(context)
    tokens = (ctypes.c_int32 * prompt)(*(100 + place % 150 for place in range(prompt)))
    chain = library.llama_sampler_chain_init(library.llama_sampler_chain_default_params())
    library.llama_sampler_chain_add(chain, library.llama_sampler_init_greedy())
    one = (ctypes.c_int32 * 1)()
    best_read = best_write = 0.0
    for turn in range(TURNS + 1):
        library.llama_memory_clear(memory, True)
        began = time.perf_counter()
        for at in range(0, prompt, 512):
            part = tokens[at : at + 512]
            some = (ctypes.c_int32 * len(part))(*part)
            assert library.llama_decode(context, library.llama_batch_get_one(some, len(part))) == 0
        library.llama_synchronize(context)
        read = time.perf_counter()
        one[0] = library.llama_sampler_sample(chain, context, -1)
        first = time.perf_counter()
        for _ in range(generate - 1):
            assert library.llama_decode(context, library.llama_batch_get_one(one, 1)) == 0
            one[0] = library.llama_sampler_sample(chain, context, -1)
        ended = time.perf_counter()
        if turn:
            best_read = max(best_read, prompt / (read - began))
            best_write = max(best_write, (generate - 1) / (ended - first))
    return {"read": best_read, "write": best_write}


def bare_in_a_process(path: Path, prompt: int, threads: int) -> Speeds:
    """Run `bare` in a process of its own."""
    command = [sys.executable, __file__, "--bare", str(path), "--threads", str(threads)]
    command += ["--prompt", str(prompt)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def through_engine(path: Path, log: Path, prompt: int, threads: int, cache: str = "f16") -> Speeds:
    """A real chat through the engine's process: template, tokens, sampler, frames, text."""
    best_read = best_write = 0.0
    sampling = Sampling(temperature=0.8, max_tokens=GENERATE, guess_ahead="off")
    with Engine(log) as engine:
        options = LoadOptions(context=prompt + ROOM, threads=threads)
        engine.load(path, replace(options, cache_type_k=cache, cache_type_v=cache))
        around = len(engine.prompt([ChatMessage(Role.USER, "0" + "x" * 100)]).tokens) - 100
        for turn in range(TURNS + 1):
            message = [ChatMessage(Role.USER, str(turn) + "x" * (prompt - around))]
            assert len(engine.prompt(message).tokens) == prompt
            ended = list(engine.generate(message, sampling))[-1]
            assert isinstance(ended, Answered)
            if not turn:
                continue
            best_read = max(best_read, ended.prompt_tokens_per_second)
            if ended.generated_tokens > GENERATE // 2:
                best_write = max(best_write, ended.tokens_per_second)
    return {"read": best_read, "write": best_write}


def compare(
    path: Path, folder: Path, threads: int, rounds: int, prompt: int = PROMPT
) -> dict[str, list[Speeds]]:
    """The speeds of each side, taken in turns."""
    sides = {
        "engine": lambda: through_engine(path, folder / "engine.log", prompt, threads),
        "bare loop": lambda: bare_in_a_process(path, prompt, threads),
        "Llama class": lambda: llama_class(path, prompt, GENERATE, threads, prompt + ROOM),
    }
    if file := program("llama-bench"):
        sides["llama-bench"] = lambda: llama_bench(file, path, prompt, GENERATE, threads)
        sides["llama-bench -fa 0"] = lambda: llama_bench(file, path, prompt, GENERATE, threads, "0")
    return measured(sides, rounds)


def compare_caches(path: Path, folder: Path, threads: int, rounds: int) -> dict[str, list[Speeds]]:
    """The same with a cache of 8 bits, and ours with one of 16."""
    log = folder / "engine.log"
    sides = {
        "engine": lambda: through_engine(path, log, MIDDLE, threads, "q8_0"),
        "engine, 16 bits": lambda: through_engine(path, log, MIDDLE, threads),
    }
    if file := program("llama-bench"):
        sides["llama-bench"] = lambda: llama_bench(
            file, path, MIDDLE, GENERATE, threads, "1", "q8_0"
        )
    return measured(sides, rounds)


def measured(sides: dict[str, Callable[[], Speeds]], rounds: int) -> dict[str, list[Speeds]]:
    """Each side once in each round."""
    found: dict[str, list[Speeds]] = {name: [] for name in sides}
    for _ in range(rounds):
        for name, measure in sides.items():
            found[name].append(measure())
    return found


def whole(speeds: Speeds, prompt: int) -> float:
    """Tokens a second of an answer as a whole: the prompt is read, and the answer written."""
    return (prompt + GENERATE) / (prompt / speeds["read"] + GENERATE / speeds["write"])


def show(title: str, found: dict[str, list[Speeds]], prompt: int = PROMPT) -> dict[str, Any]:
    """Print the middle of the speeds and of the ratios; return them."""
    heads = "".join(f" {kind:>9}" for kind in KINDS)
    print(f"\n{title:28}{heads}   tokens/s; the engine divided by it", flush=True)
    for rounds in found.values():
        for one in rounds:
            one["whole"] = whole(one, prompt)
    table = {}
    for name, rounds in found.items():
        row = {}
        for kind in KINDS:
            speeds = [one[kind] for one in rounds]
            ratios = [
                ours[kind] / one[kind] for ours, one in zip(found["engine"], rounds, strict=True)
            ]
            row[kind], row[f"{kind} ratio"] = statistics.median(speeds), statistics.median(ratios)
        speeds_told = "".join(f" {row[kind]:9.1f}" for kind in KINDS)
        ratios_told = "".join(f" {row[f'{kind} ratio']:6.3f}" for kind in KINDS)
        print(f"{name:28}{speeds_told}  {ratios_told}", flush=True)
        table[name] = row
    return table


def main() -> None:
    """Measure, print tables, keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bare")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--large-rounds", type=int, default=3)
    parser.add_argument("--long-rounds", type=int, default=2)
    parser.add_argument("--cache-rounds", type=int, default=3)
    parser.add_argument("--prompt", type=int, default=PROMPT)
    args, _ = parser.parse_known_args()
    if args.bare:
        print(json.dumps(bare(args.bare, args.prompt, GENERATE, args.threads)))
        return
    figures = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = make_model(folder)
        found = compare(path, folder, args.threads, args.rounds)
        figures["130 M Q8_0"] = show("130 M, Q8_0", found)
        neighbour = subprocess.Popen([sys.executable, "-c", "while True: pass"])
        try:
            found = compare(path, folder, args.threads, 3)
        finally:
            neighbour.kill()
            neighbour.wait()
        figures["130 M beside a busy program"] = show("the same, a core is busy", found)
        if args.cache_rounds:
            found = compare_caches(path, folder, args.threads, args.cache_rounds)
            title = "130 M, 1,500, 8-bit cache"
            figures["130 M, a cache of 8 bits, behind 1,500"] = show(title, found, MIDDLE)
        if args.large_rounds:
            found = compare(make_large_model(folder), folder, args.threads, args.large_rounds)
            figures["1 B Q4_0"] = show("1 B, Q4_0", found)
        if args.long_rounds:
            shared = make_shared_model(folder)
            found = compare(shared, folder, args.threads, args.long_rounds, LONG)
            title = "1 B, shared heads, 2,000"
            figures["1 B Q4_0, shared heads, behind 2,000"] = show(title, found, LONG)
    print(f"\naim {AIM}, beside a busy program 1.0")
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    (results / "engine.json").write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
