"""``compare`` on the command line."""

import json
import signal

import pytest

from localchat.app import build
from localchat.cli.main import run


@pytest.fixture
def compare(home, capsys, monkeypatch):
    """The command, in a home of its own: exit code, output and notes."""
    monkeypatch.setattr("localchat.cli.main.confine_window", lambda: None)
    before = signal.getsignal(signal.SIGTERM)

    def call(*arguments):
        code = run(["--home", str(home), "compare", *arguments])
        told = capsys.readouterr()
        return code, told.out, told.err

    yield call
    signal.signal(signal.SIGTERM, before)


def test_both_answers_come_one_below_the_other_and_no_chat_is_kept(compare, paths):
    code, out, err = compare("Hello", "--left", "guide:precise", "--right", "guide")
    assert code == 0
    assert out.index("--- left ---") < out.index("--- right ---")
    assert err.count("tokens/s") == 2
    built = build(paths)
    (kept,) = built.compare.all()
    assert (kept.left.contender.preset, kept.right.contender.preset) == ("Precise", "Deterministic")
    assert built.conversations.all() == []
    built.close()


def test_json_has_both_and_few_shot_stands_against_zero_shot(compare):
    code, out, _ = compare(
        "Hello", "--left", "guide", "--right", "guide", "--persona", "translator",
        "--zero-shot", "right", "--json",
    )  # fmt: skip
    found = json.loads(out)
    assert code == 0
    assert [found[side]["persona"] for side in ("left", "right")] == ["Translator"] * 2
    assert [found[side]["examples"] for side in ("left", "right")] == [True, False]
    assert found["left"]["usage"]["generated_tokens"] > 0


@pytest.mark.parametrize(
    ("text", "left", "sentence"),
    [
        (" ", "guide", "write a prompt"),
        ("Hello", "gone", "no model called “gone”"),
        ("Hello", "guide:gone", "no preset called “gone”"),
    ],
)
def test_what_cannot_be_is_one_sentence(compare, text, left, sentence):
    code, out, err = compare(text, "--left", left, "--right", "guide")
    assert (code, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1
