"""No waiting twice: how long until the first token when a prompt, or a part of it, is known already.

Each is compared with reading it all again, in the same engine and run; and generating under a JSON
Schema with generating freely. The middle of the rounds is compared.

Rewriting a text with changes is measured with a model of the same size and cost whose last matrix
knows a circle of letters: it writes the text of the prompt with each wrong letter put right. Random
weights would never write what stands in the prompt.
"""

import json
import random
import statistics
import string
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.engine import SIZE, make_model
from benchmarks.peers import Server, program
from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Answered, Progress, Text
from localchat.errors import Cancelled
from tests.helpers.gguf_factory import write_model

ROUNDS = 7
LONG = 1500
WORDS = 380
"""Letters, and thus tokens, of a person's turn in the long chat."""

AIMS = {
    "sibling branch / reading again": "at most 0.05",
    "with JSON Schema / without": "at least 0.95",
    "rewriting with guesses / without": "at least 1.5",
    "cancel while reading, ms": "at most 50",
    "cancel while writing, ms": "at most 50",
    "tenth turn / llama-server": "at most 1.05",
}
CIRCLE = string.ascii_letters + string.digits + ".,;:!?"
WITH_MISTAKES = "".join("#" if n % 97 == 50 else c for n, c in enumerate(CIRCLE * 10))
NUMBERS = "1234567,"
SCHEMA = '{"type": "array", "items": {"type": "integer"}, "minItems": 500}'


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
    return {
        "next turn / reading again": statistics.median(turn) / whole,
        "sibling branch / reading again": statistics.median(branch) / whole,
    }


def measure_schema(engine: Engine) -> dict[str, float]:
    """Writing numbers with a JSON Schema that wants numbers, as a trained model would, and without."""
    free, bound = [], []
    for number in range(ROUNDS):
        prompt = [f"{number} go"]
        usual = Sampling(temperature=1.0, seed=number, max_tokens=128, guess_ahead="off")
        structured = Sampling(
            temperature=1.0, seed=number, max_tokens=128, guess_ahead="off", json_schema=SCHEMA
        )
        free.append(ask(engine, prompt, usual).tokens_per_second)
        bound.append(ask(engine, prompt, structured).tokens_per_second)
    return {
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


def conversation(chat_number: int, turn: int, answers: list[str]) -> list[tuple[Role, str]]:
    """A chat up to a turn, with the answers that were given; no two chats begin the same."""
    chat = []
    for number in range(turn + 1):
        chat.append((Role.USER, f"{chat_number}.{number} " + f"{number:x}" * WORDS))
        if number < turn:
            chat.append((Role.ASSISTANT, answers[number]))
    return chat


def tenth_turn(engine: Engine, chat: int) -> float:
    """Seconds from asking to the first text, at the tenth turn of a chat of some 4,000 tokens."""
    answers: list[str] = []
    seconds = 0.0
    for turn in range(10):
        messages = [ChatMessage(*one) for one in conversation(chat, turn, answers)]
        began, seconds, text = time.perf_counter(), 0.0, ""
        for event in engine.generate(messages, Sampling(temperature=0, max_tokens=24)):
            if isinstance(event, Text):
                seconds = seconds or time.perf_counter() - began
                text += event.text
        answers.append(text)
    return seconds


def tenth_turn_of_server(server: Server, chat: int) -> float:
    """The same, asked of ``llama-server``."""
    answers: list[str] = []
    seconds = 0.0
    for turn in range(10):
        said = conversation(chat, turn, answers)
        messages = [{"role": str(role), "content": text} for role, text in said]
        seconds, text = server.answer(messages, 24)
        answers.append(text)
    return seconds


def measure_tenth_turn(engine: Engine, path: Path) -> dict[str, float]:
    """Our first token against the server's, in turns."""
    ours, theirs = [], []
    file = program("llama-server")
    if file is None:
        return {}
    with Server(file, path, 8192, 2, 18_231) as server:
        for number in range(5):
            ours.append(tenth_turn(engine, number))
            theirs.append(tenth_turn_of_server(server, number))
    ratios = [mine / other for mine, other in zip(ours, theirs, strict=True)]
    return {"tenth turn / llama-server": statistics.median(ratios)}


def cancelled_after(engine: Engine, prompt: str, kind: type) -> float:
    """Milliseconds from a cancel, at the second event of a kind, to the end of the request."""
    events = engine.generate(
        [ChatMessage(Role.USER, prompt)], Sampling(temperature=0, max_tokens=2000)
    )
    came, began = 0, 0.0
    try:
        for event in events:
            came += isinstance(event, kind)
            if came == 2 and not began:
                time.sleep(random.uniform(0.0, 0.05))
                began = time.perf_counter()
                engine.cancel()
    except Cancelled:
        pass
    return 1000 * (time.perf_counter() - began)


def measure_cancel(engine: Engine) -> dict[str, float]:
    """The longest of many cancels."""
    reading = [cancelled_after(engine, f"{n}" + f"{n}" * 2000, Progress) for n in range(20)]
    writing = [cancelled_after(engine, f"{n} go", Text) for n in range(20)]
    return {"cancel while reading, ms": max(reading), "cancel while writing, ms": max(writing)}


def main() -> None:
    """Measure, print a table, keep the figures."""
    with tempfile.TemporaryDirectory() as folder, Engine(Path(folder) / "engine.log") as engine:
        engine.load(make_model(Path(folder)), LoadOptions(context=4096))
        figures = measure(engine)
        numbers = write_model(Path(folder) / "numbers.gguf", **SIZE, follows=NUMBERS)
        engine.load(numbers, LoadOptions(context=2048, threads=2))
        figures |= measure_schema(engine)
        size = {**SIZE, "context": 8192}
        writer = write_model(Path(folder) / "writer.gguf", **size, follows=CIRCLE)
        engine.load(writer, LoadOptions(context=8192, threads=2))
        figures |= measure_rewriting(engine)
        figures |= measure_cancel(engine)
        figures |= measure_tenth_turn(engine, writer)
    for name, value in figures.items():
        print(f"{name:34} {value:7.3f}   {AIMS.get(name, '')}")
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    (results / "turns.json").write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
