"""No waiting twice: how long until the first token when a prompt, or a part of it, is known already.

Each is compared with reading it all again, in the same engine and run; and generating under a JSON
Schema with generating freely. The middle of the rounds is compared.

Rewriting a text with changes is measured with a model of the same size and cost whose last matrix
knows a circle of letters: it writes the text of the prompt with each wrong letter put right. Random
weights would never write what stands in the prompt.
"""

import json
import statistics
import string
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.engine import SIZE, make_model
from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine.client import Engine
from localchat.engine.protocol import Answered, ChatMessage
from tests.helpers.gguf_factory import write_model

ROUNDS = 7
LONG = 1500
CIRCLE = string.ascii_letters + string.digits + ".,;:!?"
WITH_MISTAKES = "".join("#" if n % 97 == 50 else c for n, c in enumerate(CIRCLE * 10))
SCHEMA = '{"type": "array", "items": {"type": "string"}, "minItems": 500}'


def ask(engine: Engine, texts: list[str], sampling: Sampling) -> Answered:
    """The figures of an answer."""
    messages = [
        ChatMessage(Role.ASSISTANT if number % 2 else Role.USER, text)
        for number, text in enumerate(texts)
    ]
    ended = list(engine.generate(messages, sampling))[-1]
    assert isinstance(ended, Answered)
    return ended


def measure(engine: Engine) -> dict[str, float]:
    """Ratios, the smaller the better but for the last."""
    short = Sampling(temperature=0, max_tokens=2)
    fresh, branch, turn = [], [], []
    for number in range(ROUNDS):
        first, second = (f"{number}{letter}" + letter * LONG for letter in "ab")
        fresh.append(ask(engine, [first], short).first_token_ms)
        turn.append(ask(engine, [first, "yes", "and?"], short).first_token_ms)
        ask(engine, [second], short)
        branch.append(ask(engine, [first], short).first_token_ms)
    whole = statistics.median(fresh)
    free, bound = [], []
    for number in range(ROUNDS):
        prompt = [f"{number} go"]
        usual = Sampling(temperature=1.0, seed=number, max_tokens=128)
        structured = Sampling(temperature=1.0, seed=number, max_tokens=128, json_schema=SCHEMA)
        free.append(ask(engine, prompt, usual).tokens_per_second)
        bound.append(ask(engine, prompt, structured).tokens_per_second)
    return {
        "next turn / reading again": statistics.median(turn) / whole,
        "sibling branch / reading again": statistics.median(branch) / whole,
        "with JSON Schema / without": statistics.median(bound) / statistics.median(free),
    }


def measure_rewriting(engine: Engine) -> dict[str, float]:
    """How much faster a text is rewritten when what stood before is guessed."""
    plain, guessed = [], []
    for number in range(ROUNDS):
        for speeds, choice in ((plain, "off"), (guessed, "auto")):
            sampling = Sampling(temperature=0, max_tokens=400, guess_ahead=choice)
            ended = ask(engine, [f"{number} Correct: {WITH_MISTAKES}"], sampling)
            speeds.append(ended.tokens_per_second)
    return {
        "rewriting with guesses / without": statistics.median(guessed) / statistics.median(plain)
    }


def main() -> None:
    """Measure, print a table, keep the figures."""
    with tempfile.TemporaryDirectory() as folder, Engine(Path(folder) / "engine.log") as engine:
        engine.load(make_model(Path(folder)), LoadOptions(context=4096))
        figures = measure(engine)
        writer = write_model(Path(folder) / "writer.gguf", **SIZE, follows=CIRCLE)
        engine.load(writer, LoadOptions(context=4096))
        figures |= measure_rewriting(engine)
    aims = ("", "at most 0.05", "at least 0.95", "at least 1.5")
    for (name, value), aim in zip(figures.items(), aims, strict=True):
        print(f"{name:34} {value:7.3f}   {aim}")
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    (results / "turns.json").write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
