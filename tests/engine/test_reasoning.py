"""Thinking and answer, told apart however the stream is cut."""

import pytest

from localchat.engine.child.reasoning import MARKS, Splitter, opened_by, split

HARMONY = (
    "<|channel|>analysis<|message|>Let me see.<|end|>"
    "<|start|>assistant<|channel|>final<|message|>It is four.<|return|>"
)
SAMPLES = [
    *[(f"{open_}Let me see.{close}\n\nIt is four.", "Let me see.", "It is four.") for open_, close in MARKS],
    ("\n<think>\n</think>\n\nYes.", "\n", "Yes."),
    ("Plain <think> words.", "", "Plain <think> words."),
    ("<b>bold</b>", "", "<b>bold</b>"),
    ("", "", ""),
    ("<think>never closed", "never closed", ""),
    ("a < b and [TH", "", "a < b and [TH"),
]  # fmt: skip


def cut(text, size, closing=""):
    splitter = Splitter(closing)
    pieces = []
    for start in range(0, len(text), size):
        pieces += splitter.feed(text[start : start + size])
    pieces += splitter.finish()
    return (
        "".join(p.text for p in pieces if p.is_reasoning),
        "".join(p.text for p in pieces if not p.is_reasoning),
    )


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
@pytest.mark.parametrize(("text", "reasoning", "answer"), SAMPLES)
def test_each_family_is_told_apart_in_pieces_of_any_size(text, reasoning, answer, size):
    found = cut(text, size)
    assert (found[0].strip(), found[1]) == (reasoning.strip(), answer)


@pytest.mark.parametrize("size", [1, 2, 5, 1000])
def test_the_channels_of_gpt_oss(size):
    reasoning, answer = cut(HARMONY, size)
    assert reasoning == "Let me see."
    assert answer.replace("<|return|>", "") == "It is four."


def test_a_template_may_have_begun_the_thinking():
    assert opened_by("<|im_start|>assistant\n<think>\n") == "</think>"
    assert opened_by("<|im_start|>assistant\n") == ""
    assert split("so.\n</think>\n\nYes.", "</think>") == ("so.", "Yes.")
