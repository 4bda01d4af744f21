"""Which chat template suits a model that brings none, by what its file says: its marks, then its name."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from localchat.domain.template import PLAIN
from localchat.text import say

MARKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("DeepSeek", ("<｜User｜>", "<｜Assistant｜>")),
    ("gpt-oss", ("<|start|>", "<|channel|>", "<|message|>", "<|end|>")),
    ("Kimi", ("<|im_user|>", "<|im_assistant|>", "<|im_middle|>", "<|im_end|>")),
    ("Phi 4", ("<|im_start|>", "<|im_sep|>", "<|im_end|>")),
    ("ChatML", ("<|im_start|>", "<|im_end|>")),
    ("Llama 4", ("<|header_start|>", "<|header_end|>", "<|eot|>")),
    ("Llama 3", ("<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>")),
    ("Gemma 4", ("<|turn>", "<turn|>")),
    ("Gemma", ("<start_of_turn>", "<end_of_turn>")),
    ("Granite", ("<|start_of_role|>", "<|end_of_role|>")),
    ("Command R", ("<|START_OF_TURN_TOKEN|>", "<|USER_TOKEN|>", "<|CHATBOT_TOKEN|>")),
    ("Seed", ("<seed:bos>", "<seed:eos>")),
    ("GLM", ("[gMASK]", "<sop>", "<|user|>", "<|assistant|>")),
    ("Mistral", ("[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]", "[INST]", "[/INST]")),
    ("Llama 2 and Mistral", ("[INST]", "[/INST]")),
    ("Phi", ("<|user|>", "<|assistant|>", "<|end|>")),
    ("Zephyr", ("<|user|>", "<|assistant|>")),
)
"""The marks of templates, each one token of a model that was trained with it.

The first that are all there count: models that were made from others add their marks to the old ones.
"""

_NAMES: tuple[tuple[tuple[str, ...], str], ...] = (
    (("vicuna",), "Vicuna"),
    (("wizardlm",), "Vicuna"),
    (("alpaca",), "Alpaca"),
    (("zephyr",), "Zephyr"),
    (("tinyllama", "chat"), "Zephyr"),
    (("redpajama", "chat"), "RedPajama"),
    (("llama-2", "chat"), "Llama 2 and Mistral"),
    (("llama2", "chat"), "Llama 2 and Mistral"),
    (("mistral", "instruct"), "Llama 2 and Mistral"),
    (("mixtral", "instruct"), "Llama 2 and Mistral"),
)
"""What models are called whose marks are plain words."""

_CHAT = {"chat", "instruct", "it", "assistant", "sft", "dpo", "rlhf"}
_BASE = {"base", "pretrain", "pretrained"}
_PLAIN_WORDS = "Vicuna"
"""For a model that can chat in a way that nobody knows: its marks are words that every model knows."""


class Why(StrEnum):
    """What a template was chosen by."""

    MARKS = "marks"
    NAME = "name"
    BASE = "base"
    """It says that it is a base model."""
    NOTHING = "nothing"
    """Neither marks nor a name: a base model, most likely."""
    UNKNOWN = "unknown"
    """It can chat, and nothing tells how."""


@dataclass(frozen=True, slots=True)
class Suited:
    """A template for a model that brings none, and why it was chosen."""

    name: str
    """Of `template.NAMED`."""
    why: Why
    sign: str = ""
    """The mark or the word that it was chosen by."""

    @property
    def sentence(self) -> str:
        """Which one it is, and why, for a person."""
        match self.why:
            case Why.MARKS:
                return say(
                    "“{template}” is used: the model’s vocabulary has its mark {mark}.",
                    template=self.name, mark=self.sign,
                )  # fmt: skip
            case Why.NAME:
                return say(
                    "“{template}” is used: the model’s name says {word}.",
                    template=self.name, word=self.sign,
                )  # fmt: skip
            case Why.BASE:
                return say(
                    "It is a base model, which goes on with a text and was not trained to chat: it gets "
                    "your words as they are (“{template}”).",
                    template=self.name,
                )
            case Why.NOTHING:
                return say(
                    "Its vocabulary has no marks of a chat, so it is most likely a base model, which goes "
                    "on with a text: it gets your words as they are (“{template}”).",
                    template=self.name,
                )
            case Why.UNKNOWN:
                return say(
                    "Nothing tells how it was trained to chat, so the roles are written as plain words "
                    "(“{template}”).",
                    template=self.name,
                )


def by_marks(knows: Callable[[str], bool]) -> tuple[str, str] | None:
    """The template all of whose marks a model knows, and the first of them."""
    return next(((name, marks[0]) for name, marks in MARKS if all(map(knows, marks))), None)


def suited(knows: Callable[[str], bool], names: Iterable[str], architecture: str = "") -> Suited:
    """The template for a model that brings none.

    `knows` says whether a text is one token of its vocabulary; `names` are all that it is called by.
    """
    called = re.sub(r"[^a-z0-9]+", "-", " ".join(names).lower())
    words = set(called.split("-"))
    # Gemma's own word for it; elsewhere it is a language.
    base = words & (_BASE | ({"pt"} if architecture.startswith("gemma") else set()))
    if base and not words & _CHAT:
        return Suited(PLAIN, Why.BASE, min(base))
    if found := by_marks(knows):
        return Suited(found[0], Why.MARKS, found[1])
    for parts, name in _NAMES:
        if all(part in called for part in parts):
            return Suited(name, Why.NAME, " ".join(parts))
    if words & _CHAT:
        return Suited(_PLAIN_WORDS, Why.UNKNOWN)
    return Suited(PLAIN, Why.NOTHING)
