"""The engine through its process, against a bare loop over the same library in the same run.

Both sides run in their own processes, in turns, on the same file of random weights (a Llama of about
130 M parameters, Q8_0) with the same threads; the best of the rounds is compared, since other work
on the machine can only slow a round down.
"""

import argparse
import ctypes
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine.client import Engine
from localchat.engine.protocol import Answered, ChatMessage
from tests.helpers.gguf_factory import write_model

PROMPT = 512
GENERATE = 128
TURNS = 4
AIM = 0.97
SIZE = {"width": 768, "layers": 12, "heads": 12, "context": 2048, "vocabulary": 32_000}


def make_model(folder: Path) -> Path:
    """About 130 M parameters with a vocabulary of usual size."""
    path = folder / "random-130m.gguf"
    return path if path.exists() else write_model(path, **SIZE)


def bare(path: str, prompt: int, generate: int, threads: int) -> dict[str, float]:
    """Load, read and write with nothing but the binding: what cannot be beaten."""
    from localchat.engine.child.library import load_library

    library = load_library()
    parameters = library.llama_model_default_params()
    parameters.n_gpu_layers = 0
    model = library.llama_model_load_from_file(path.encode(), parameters)
    options = library.llama_context_default_params()
    options.n_ctx, options.n_batch, options.n_ubatch = 2048, 512, 512
    options.n_threads = options.n_threads_batch = threads
    context = library.llama_init_from_model(model, options)
    memory = library.llama_get_memory(context)
    tokens = (ctypes.c_int32 * prompt)(*(100 + place % 150 for place in range(prompt)))
    chain = library.llama_sampler_chain_init(library.llama_sampler_chain_default_params())
    library.llama_sampler_chain_add(chain, library.llama_sampler_init_greedy())
    one = (ctypes.c_int32 * 1)()
    best_read = best_write = 0.0
    for _ in range(TURNS):
        library.llama_memory_clear(memory, True)
        began = time.perf_counter()
        for start in range(0, prompt, 512):
            size = min(512, prompt - start)
            part = (ctypes.c_int32 * size)(*tokens[start : start + size])
            assert library.llama_decode(context, library.llama_batch_get_one(part, size)) == 0
        library.llama_synchronize(context)
        read = time.perf_counter()
        one[0] = library.llama_sampler_sample(chain, context, -1)
        first = time.perf_counter()
        for _ in range(generate - 1):
            assert library.llama_decode(context, library.llama_batch_get_one(one, 1)) == 0
            one[0] = library.llama_sampler_sample(chain, context, -1)
        ended = time.perf_counter()
        best_read = max(best_read, prompt / (read - began))
        best_write = max(best_write, (generate - 1) / (ended - first))
    return {"read": best_read, "write": best_write}


def through_engine(path: Path, log: Path, threads: int) -> dict[str, float]:
    """A real chat through the engine's process: template, tokens, frames, text."""
    best_read = best_write = 0.0
    sampling = Sampling(temperature=0.0, max_tokens=GENERATE)
    with Engine(log) as engine:
        engine.load(path, LoadOptions(context=2048, threads=threads))
        around = len(engine.prompt([ChatMessage(Role.USER, "0" + "x" * 100)]).tokens) - 100
        for turn in range(TURNS):
            message = [ChatMessage(Role.USER, str(turn) + "x" * (PROMPT - around))]
            assert len(engine.prompt(message).tokens) == PROMPT
            ended = list(engine.generate(message, sampling))[-1]
            assert isinstance(ended, Answered)
            assert ended.generated_tokens > GENERATE // 2
            best_read = max(best_read, ended.prompt_tokens_per_second)
            best_write = max(best_write, ended.tokens_per_second)
    return {"read": best_read, "write": best_write}


def bare_in_a_process(path: Path, threads: int) -> dict[str, float]:
    """Run `bare` in a process of its own, under the engine's environment."""
    command = [sys.executable, __file__, "--bare", str(path), "--threads", str(threads)]
    environment = {"OMP_WAIT_POLICY": "passive", "GGML_NO_BACKTRACE": "1", "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def main() -> None:
    """Measure in turns, print a table, keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bare")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    args, _ = parser.parse_known_args()
    if args.bare:
        print(json.dumps(bare(args.bare, PROMPT, GENERATE, args.threads)))
        return
    peer = {"read": 0.0, "write": 0.0}
    ours = dict(peer)
    with tempfile.TemporaryDirectory() as folder:
        path = make_model(Path(folder))
        for _ in range(args.rounds):
            for best, now in (
                (peer, bare_in_a_process(path, args.threads)),
                (ours, through_engine(path, Path(folder) / "engine.log", args.threads)),
            ):
                for name, value in now.items():
                    best[name] = max(best[name], value)
    figures = {
        "peer": peer,
        "ours": ours,
        "ratio": {name: ours[name] / peer[name] for name in peer},
    }
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    (results / "engine.json").write_text(json.dumps(figures, indent=2), encoding="utf-8")
    print(f"{'tokens/s':10} {'bare loop':>10} {'engine':>10} {'ratio':>7}   aim {AIM}")
    for name in ("read", "write"):
        print(f"{name:10} {peer[name]:10.1f} {ours[name]:10.1f} {ours[name] / peer[name]:7.3f}")


if __name__ == "__main__":
    main()
