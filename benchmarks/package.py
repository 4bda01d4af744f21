"""The packaged app against the app from its source, and against a packaged empty window; sizes by part.

Needs ``make package`` before. Starts are taken in turns, and the middle of them is compared; so are the speeds of
the engine that is built for all processors and of the one that is built for this one alone.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "packaging"))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import freeze

from benchmarks.engine import make_model
from benchmarks.startup import EMPTY, start

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "dist" / "LocalChat"
PROGRAM = APP / "LocalChat"
STARTS, SPEEDS = 9, 15
AIMS = {"source": 1.0, "empty": 2.0, "reading": 0.95, "writing": 0.95}
"""At most times as slow to start, at least times as fast."""


def empty_window() -> Path:
    """A packaged program that shows an empty window, with Qt cut down as the app's; made once."""
    folder = freeze.WORK / "empty"
    made = folder / "dist" / "empty" / "empty"
    if made.exists():
        return made
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "empty.py").write_text(EMPTY, encoding="utf-8")
    command = [
        str(freeze.python()), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--windowed", "--name", "empty",
        "--distpath", str(folder / "dist"), "--workpath", str(folder / "work"), "--specpath", str(folder),
        str(folder / "empty.py"),
    ]  # fmt: skip
    subprocess.run(command, check=True, env=freeze.environment())
    return made


def starts() -> dict[str, float]:
    """Seconds from exec to a window that takes typing."""
    commands = {
        "empty": [str(empty_window())],
        "packaged": [str(PROGRAM)],
        "source": [sys.executable, "-m", "localchat"],
    }
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(STARTS):
            for name, command in commands.items():
                seconds[name].append(start(command, Path(folder), rest=0.3)[0])
    return {name: statistics.median(values) for name, values in seconds.items()}


def speeds() -> tuple[dict[str, dict[str, float]], dict[str, float]]:
    """Tokens a second that each engine reads and writes, with a random model of 130 million weights.

    Then how many times as fast the packaged one is: each round compares what came one after the other.
    """
    model = make_model(freeze.WORK)
    commands = {"packaged": [str(PROGRAM)], "source": [sys.executable, "-m", "localchat"]}
    found: dict[str, list[dict[str, float]]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(SPEEDS):
            for name, command in commands.items():
                asked = [
                    "bench",
                    "--json",
                    "--model",
                    str(model),
                    "--prompt-tokens",
                    "256",
                    "--generate-tokens",
                    "64",
                ]
                told = subprocess.run(
                    [*command, *asked, "--home", str(Path(folder) / name)], check=True, capture_output=True, text=True,
                    env={**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
                )  # fmt: skip
                found[name].append(json.loads(told.stdout))
    names = {"reading": "prompt_tokens_per_second", "writing": "generate_tokens_per_second"}
    rates = {
        name: {what: statistics.median(each[key] for each in rounds) for what, key in names.items()}
        for name, rounds in found.items()
    }
    pairs = list(zip(found["packaged"], found["source"], strict=True))
    ratios = {
        what: statistics.median(ours[key] / theirs[key] for ours, theirs in pairs)
        for what, key in names.items()
    }
    return rates, ratios


def sizes() -> dict[str, int]:
    """Bytes of the app folder by part."""
    parts = {
        "Qt": ("PySide6", "shiboken6", "libQt6", "libicu"), "engine": ("llama_cpp",), "numpy": ("numpy",),
        "cryptography": ("cryptography",), "app and guide": ("localchat",),
        "Python": ("libpython", "python3", "base_library"), "lxml": ("lxml",), "store": ("apsw",),
    }  # fmt: skip
    found = dict.fromkeys([*parts, "programs", "system and others"], 0)
    for file in APP.rglob("*"):
        if file.is_dir() or file.is_symlink():
            continue
        name = file.relative_to(APP).as_posix()
        inner = name.removeprefix("_internal/")
        part = "programs" if inner == name else next(
            (part for part, begins in parts.items() if inner.startswith(begins)), "system and others"
        )  # fmt: skip
        found[part] += file.stat().st_size
    return found


def main() -> None:
    """Measure, print a table, keep the figures."""
    if not PROGRAM.exists():
        print("There is no package to be measured: make package")
        return
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    seconds, (rates, faster), parts = starts(), speeds(), sizes()
    ratios = {
        "source": seconds["packaged"] / seconds["source"],
        "empty": seconds["packaged"] / seconds["empty"],
        **faster,
    }
    packed = {
        file.name: file.stat().st_size
        for file in sorted((ROOT / "dist").iterdir())
        if file.is_file()
    }
    figures = {
        "seconds": seconds,
        "rates": rates,
        "ratios": ratios,
        "aims": AIMS,
        "sizes": parts,
        "packages": packed,
    }
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    (results / "package.json").write_text(json.dumps(figures, indent=2), encoding="utf-8")
    for name, value in seconds.items():
        print(f"exec to paint, {name:10} {1000 * value:6.0f} ms")
    for name, found in rates.items():
        print(
            f"engine, {name:10} reads {found['reading']:7.0f} and writes {found['writing']:6.1f} tokens/s"
        )
    for what, aim in AIMS.items():
        sign = "<=" if what in {"source", "empty"} else ">="
        print(f"packaged ÷ {what:8} {ratios[what]:6.2f}   aim {sign} {aim}")
    for part, size in sorted(parts.items(), key=lambda each: -each[1]):
        print(f"{part:20} {size / 1e6:7.1f} MB")
    print(f"{'all':20} {sum(parts.values()) / 1e6:7.1f} MB")
    for name, size in packed.items():
        print(f"{name:44} {size / 1e6:6.1f} MB")


if __name__ == "__main__":
    main()
