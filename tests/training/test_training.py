"""How the guide is made: the questions, a toy training from end to end, and what the guide knows."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage

ROOT = Path(__file__).parent.parent.parent
TRAINING = ROOT / "training"
PYTHON = (
    ROOT / ".venv-training" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
)

sys.path.insert(0, str(TRAINING))

import data  # noqa: E402 -- lies beside the scripts of training, not in a package
import evaluate  # noqa: E402


def test_every_topic_has_questions_and_a_short_answer_of_its_own():
    topics = data.topics()
    assert len(topics) >= 100
    assert len({topic.answer for topic in topics.values()}) == len(topics)
    for topic in topics.values():
        assert topic.answer
        assert len(topic.answer) <= 420, topic.name
        assert topic.patterns


def test_the_same_seed_makes_the_same_questions():
    one = [data.sample(random.Random(3)) for _ in range(5)]
    assert one == [data.sample(random.Random(3)) for _ in range(5)]


def test_no_pattern_is_left_unexpanded():
    chance = random.Random(4)
    for _ in range(3000):
        question, _topic = data.sample(chance)
        assert not set("[](){}|") & set(question), question


def test_held_out_questions_name_real_topics_and_cover_them():
    topics = {topic for topic, _ in evaluate.held_out()}
    assert topics <= set(data.topics())
    assert len(topics) >= 95


@pytest.mark.skipif(not PYTHON.exists(), reason="made by the set-up of the tests")
def test_a_toy_is_trained_written_and_run_by_the_real_engine(tmp_path):
    model = tmp_path / "toy.gguf"
    subprocess.run(
        [PYTHON, TRAINING / "train.py", "--smoke", "--out", model, "--work", tmp_path / "work"],
        check=True, capture_output=True, timeout=240,
    )  # fmt: skip
    with Engine(tmp_path / "engine.log") as engine:
        engine.load(model, LoadOptions())
        events = list(engine.generate([ChatMessage(Role.USER, "Hi")], Sampling(max_tokens=4)))
        assert events[-1].prompt_tokens >= 3


@pytest.mark.parametrize("every", [5, pytest.param(1, marks=pytest.mark.long)])
def test_the_guide_keeps_its_promises_on_questions_it_never_saw(every):
    """At least 90 % of what it should know, at least 95 % of all else honestly declined."""
    questions = evaluate.held_out()[::every]
    counts, mistakes = evaluate.evaluate(evaluate.GUIDE_FILE, questions)
    known, asked = counts["known"]
    declined, foreign = counts["off topic"]
    assert known / asked >= 0.90, "\n".join(mistakes)
    assert declined / foreign >= 0.95, "\n".join(mistakes)
