"""Thinking and answer, told apart however the stream is cut."""

import pytest

from localchat.domain.chat import Role
from localchat.domain.preset import TemplateOptions
from localchat.engine.child.reasoning import MARKS, Splitter, opened_by, split
from localchat.engine.child.template import ChatTemplate
from localchat.engine.message import ChatMessage

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


def told(source, *messages):
    template = ChatTemplate(source, "<s>", "</s>")
    return "".join(part.text for part in template.render(messages, TemplateOptions()))


PLAIN = "{% for m in messages %}[{{ m.role }}]{{ m.content }}{% endfor %}[assistant]"
GPT_OSS = (
    "{# <|channel|>analysis<|message|> is left out of history #}{% for m in messages %}<|start|>{{ m.role }}"
    "{% if m.role == 'assistant' %}<|channel|>final{% endif %}<|message|>{{ m.content }}<|end|>{% endfor %}"
    "<|start|>assistant"
)
FAMILIES = [
    ("", "<think>\nhm\n</think>\n\n"),
    ("{# [THINK][/THINK] #}", "[THINK]hm[/THINK]"),
    ("{# <seed:think> #}", "<seed:think>hm</seed:think>"),
    ("{# <thinking>\n</thinking> #}", "<thinking>\nhm\n</thinking>\n\n"),
    ("{# <|START_THINKING|> #}", "<|START_THINKING|>hm<|END_THINKING|>"),
]


@pytest.mark.parametrize(("comment", "thought"), FAMILIES, ids=[pair[1] for pair in FAMILIES])
def test_thinking_is_told_again_between_the_marks_of_the_templates_family(comment, thought):
    question = ChatMessage(Role.USER, "q")
    answer = ChatMessage(Role.ASSISTANT, "a", "hm")
    again = told(comment + PLAIN, question, answer, question)
    assert again == f"[user]q[assistant]{thought}a[user]q[assistant]"
    assert told(comment + PLAIN, question, answer) == f"[user]q[assistant]{thought}a"
    begun = told(comment + PLAIN, question, ChatMessage(Role.ASSISTANT, "", "hm"))
    assert thought.startswith(begun.removeprefix("[user]q[assistant]"))
    assert opened_by(begun.removesuffix("hm")).strip() in thought


def test_gpt_oss_is_told_its_thinking_in_a_channel_of_its_own():
    question = ChatMessage(Role.USER, "q")
    thought = (
        "<|channel|>analysis<|message|>hm<|end|><|start|>assistant<|channel|>final<|message|>a"
    )
    asked = "<|start|>user<|message|>q<|end|><|start|>assistant"
    answer = ChatMessage(Role.ASSISTANT, "a", "hm")
    assert told(GPT_OSS, question, answer, question) == f"{asked}{thought}<|end|>{asked}"
    assert told(GPT_OSS, question, answer) == asked + thought
    plain = told(GPT_OSS, question, ChatMessage(Role.ASSISTANT, "a"))
    assert plain == f"{asked}<|channel|>final<|message|>a"
    begun = told(GPT_OSS, question, ChatMessage(Role.ASSISTANT, "", "hm"))
    closing = opened_by(begun.removesuffix("hm"))
    assert split(f" so.{closing}Yes.", closing) == (" so.", "Yes.")
