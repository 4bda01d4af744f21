"""Ask the guide what it was never trained on, through the app's own engine, and count.

``python training/evaluate.py`` in the app's environment. An answer counts as right when it is the
whole answer of the question's topic, word for word.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import data

from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Text
from localchat.paths import GUIDE_FILE

HELD_OUT = Path(__file__).parent / "heldout"


def held_out() -> list[tuple[str, str]]:
    """Topic and question of every held-out question."""
    lines = (HELD_OUT / "questions.txt").read_text(encoding="utf-8").splitlines()
    pairs = [
        (topic.strip(), question.strip()) for topic, question in (line.split("|") for line in lines)
    ]
    foreign = (HELD_OUT / "off_topic.txt").read_text(encoding="utf-8").splitlines()
    return pairs + [(data.OFF_TOPIC, question) for question in foreign]


def ask(engine: Engine, question: str) -> str:
    """The guide's whole answer, always taking the likeliest word."""
    messages = [ChatMessage(Role.USER, question)]
    events = engine.generate(messages, Sampling(temperature=0, max_tokens=400))
    return "".join(event.text for event in events if isinstance(event, Text)).strip()


def evaluate(
    model: Path, questions: Iterable[tuple[str, str]]
) -> tuple[dict[str, tuple[int, int]], list[str]]:
    """Right answers and questions, for what it should know and for all else; and the mistakes."""
    topics = data.topics()
    names = {topic.answer: name for name, topic in topics.items()}
    counts = {"known": (0, 0), "off topic": (0, 0)}
    mistakes = []
    with tempfile.TemporaryDirectory() as folder, Engine(Path(folder) / "engine.log") as engine:
        engine.load(model, LoadOptions())
        for topic, question in questions:
            answer = ask(engine, question)
            kind = "off topic" if topic == data.OFF_TOPIC else "known"
            right, asked = counts[kind]
            good = answer == topics[topic].answer
            counts[kind] = (right + good, asked + 1)
            if not good:
                mistakes.append(f"{topic} | {question} | {names.get(answer, answer[:60])}")
    return counts, mistakes


def main() -> None:
    """Print the figures, and with ``--mistakes`` what went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=GUIDE_FILE)
    parser.add_argument("--mistakes", action="store_true")
    args = parser.parse_args()
    counts, mistakes = evaluate(args.model, held_out())
    for kind, (right, asked) in counts.items():
        print(f"{kind}: {right} of {asked} right ({100 * right / asked:.1f} %)")
    if args.mistakes:
        print("\n".join(mistakes))


if __name__ == "__main__":
    main()
