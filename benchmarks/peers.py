"""The peers: llama.cpp's own programs, and the `Llama` class of the binding, each in its own process.

The programs are looked for in the folder that ``LLAMA_CPP_BIN`` names; they should be built from the
source that comes with the binding. Without them only the class is compared.
"""

import json
import os
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_CLASS = """
import json, sys, time
from llama_cpp import Llama
path, prompt, generate, threads, context, turns = sys.argv[1], *map(int, sys.argv[2:])
llama = Llama(path, n_ctx=context, n_batch=512, n_threads=threads, n_threads_batch=threads, verbose=False)
read = write = 0.0
for turn in range(turns):
    llama.reset()
    tokens = [100 + (turn + place) % 150 for place in range(prompt)]
    began = time.perf_counter()
    words = llama.generate(tokens, temp=0.0)
    next(words)
    first = time.perf_counter()
    for _ in range(generate - 1):
        next(words)
    ended = time.perf_counter()
    read = max(read, prompt / (first - began))
    write = max(write, (generate - 1) / (ended - first))
print(json.dumps({"read": read, "write": write}))
"""


def program(name: str) -> Path | None:
    """One of llama.cpp's programs, if there is a folder of them."""
    folder = os.environ.get("LLAMA_CPP_BIN", "")
    file = Path(folder) / name
    return file if folder and file.is_file() else None


def llama_class(
    path: Path, prompt: int, generate: int, threads: int, context: int
) -> dict[str, float]:
    """Tokens per second of the class that most Python programs use."""
    command = [
        sys.executable,
        "-c",
        _CLASS,
        str(path),
        *map(str, (prompt, generate, threads, context, 2)),
    ]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def llama_bench(
    file: Path,
    path: Path,
    prompt: int,
    generate: int,
    threads: int,
    flash: str = "",
    cache: str = "f16",
) -> dict[str, float]:
    """Tokens per second of ``llama-bench``: reading, and writing behind as many tokens.

    `flash` is flash attention, ``0`` or ``1``; without a word it is as the program is by itself. `cache` is the kind
    of keys and values.
    """
    found = {}
    for name, sizes in (
        ("read", ("-p", prompt, "-n", 0)),
        ("write", ("-p", 0, "-n", generate, "-d", prompt)),
    ):
        command = [str(file), "-m", str(path), "-t", str(threads), "-r", "2", "-o", "json"]
        command += ["-fa", flash] if flash else []
        command += ["-ctk", cache, "-ctv", cache]
        done = subprocess.run(
            [*command, *map(str, sizes)], check=True, capture_output=True, text=True
        )
        # The best of its rounds, as for us.
        found[name] = max(json.loads(done.stdout)[0]["samples_ts"])
    return found


class Server:
    """``llama-server`` on loopback, with its prompt cache; a context manager."""

    def __init__(self, file: Path, path: Path, context: int, threads: int, port: int) -> None:
        self._address = f"http://127.0.0.1:{port}"
        command = [str(file), "-m", str(path), "-c", str(context), "-t", str(threads), "-np", "1"]
        self._process = subprocess.Popen(
            [*command, "--port", str(port), "--jinja"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(300):
            time.sleep(0.1)
            try:
                self._get("/health")
            except OSError:
                continue
            return
        raise RuntimeError("llama-server did not start.")

    def _get(self, path: str) -> bytes:
        with urllib.request.urlopen(self._address + path, timeout=5) as answer:
            return bytes(answer.read())

    def answer(self, messages: list[dict[str, str]], tokens: int) -> tuple[float, str]:
        """Seconds to the first token of an answer, and its text."""
        wanted: dict[str, Any] = {
            "messages": messages,
            "max_tokens": tokens,
            "temperature": 0,
            "stream": True,
            "cache_prompt": True,
        }
        request = urllib.request.Request(
            f"{self._address}/v1/chat/completions",
            json.dumps(wanted).encode(),
            {"Content-Type": "application/json"},
        )
        began, first, text = time.perf_counter(), 0.0, ""
        with urllib.request.urlopen(request, timeout=600) as stream:
            for line in stream:
                if not line.startswith(b"data: {"):
                    continue
                choices = json.loads(line[6:])["choices"]
                words = choices[0]["delta"].get("content") if choices else None
                if words:
                    first = first or time.perf_counter() - began
                    text += words
        return first or time.perf_counter() - began, text

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
