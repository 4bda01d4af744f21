"""Which chat template suits a model that brings none."""

import pytest

from localchat.domain.suited import MARKS, Suited, Why, by_marks, suited
from localchat.domain.template import NAMED, PLAIN


def choose(name, *marks, architecture="llama"):
    return suited(lambda mark: mark in marks, [name], architecture)


@pytest.mark.parametrize(("name", "marks"), MARKS)
def test_each_set_of_marks_leads_to_its_template_which_writes_them(name, marks):
    assert choose("Some 7B", *marks) == Suited(name, Why.MARKS, marks[0])
    plain = NAMED[name].replace("{{ m.role }}", "user")
    roles = {"<|USER_TOKEN|>", "<|assistant|>", "<|im_assistant|>"}
    assert all(mark in plain for mark in marks if mark not in roles)
    assert by_marks(lambda mark: mark in marks[:-1]) != (name, marks[0])


@pytest.mark.parametrize(
    ("name", "marks", "expected"),
    [
        ("Hermes 3 Llama 3.1 8B", ("ChatML", "Llama 3"), "ChatML"),
        ("DeepSeek R1 Distill Qwen 7B", ("DeepSeek", "ChatML"), "DeepSeek"),
        ("DeepSeek R1 Distill Llama 8B", ("DeepSeek", "Llama 3"), "DeepSeek"),
        ("phi-4", ("Phi 4", "ChatML"), "Phi 4"),
        ("Mistral Small 3.2", ("Mistral", "Llama 2 and Mistral"), "Mistral"),
    ],
)
def test_a_model_that_was_made_from_another_is_known_by_its_own_marks(name, marks, expected):
    known = dict(MARKS)
    assert choose(name, *(mark for each in marks for mark in known[each])).name == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("vicuna-13b-v1.5", Suited("Vicuna", Why.NAME, "vicuna")),
        ("Llama-2-7b-Chat", Suited("Llama 2 and Mistral", Why.NAME, "llama-2 chat")),
        ("Mistral-7B-Instruct-v0.2", Suited("Llama 2 and Mistral", Why.NAME, "mistral instruct")),
        ("RedPajama-INCITE-Chat-3B-v1", Suited("RedPajama", Why.NAME, "redpajama chat")),
        ("TinyLlama 1.1B Chat", Suited("Zephyr", Why.NAME, "tinyllama chat")),
        ("Nobody 7B Instruct", Suited("Vicuna", Why.UNKNOWN)),
        ("open_llama_3b_v2", Suited(PLAIN, Why.NOTHING)),
        ("RedPajama-INCITE-Base-3B-v1", Suited(PLAIN, Why.BASE, "base")),
        ("", Suited(PLAIN, Why.NOTHING)),
    ],
)
def test_without_marks_the_name_tells(name, expected):
    assert choose(name) == expected


def test_a_base_model_is_one_whatever_its_vocabulary_knows():
    chatml = dict(MARKS)["ChatML"]
    assert choose("Qwen3 8B Base", *chatml) == Suited(PLAIN, Why.BASE, "base")
    assert choose("Base-Chat 8B", *chatml).name == "ChatML"
    gemma = dict(MARKS)["Gemma"]
    assert choose("gemma-2-2b-pt", *gemma, architecture="gemma2").why is Why.BASE
    assert choose("gemma-2-2b-it", *gemma, architecture="gemma2").name == "Gemma"
    assert choose("Portuguese pt 8B", *chatml).name == "ChatML"


@pytest.mark.parametrize("why", Why)
def test_each_reason_is_told_with_the_template(why):
    sentence = Suited("Phi", why, "<|user|>").sentence
    assert "“Phi”" in sentence
    assert ("<|user|>" in sentence) == (why in {Why.MARKS, Why.NAME})
