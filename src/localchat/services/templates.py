"""The template doctor: what a chat template makes of a chat for one model, without loading its weights.

And the templates that a model's file brings.
"""

from pathlib import Path

from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions
from localchat.domain.suited import Suited, Why
from localchat.engine import gate
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Prompted
from localchat.engine.rendered import TemplateVerdict
from localchat.errors import TemplateFailed

EXAMPLE = (
    ChatMessage(Role.SYSTEM, "Answer in one sentence."),
    ChatMessage(Role.USER, "What is a token?"),
    ChatMessage(Role.ASSISTANT, "A word, or a part of one."),
    ChatMessage(Role.USER, "And a context?"),
)
"""A chat in which everything occurs that a template must know."""


_NAMED = "tokenizer.chat_template."


def own_templates(model: Path) -> dict[str, str]:
    """Further chat templates that a model's file brings beside its usual one, by their names.

    Raises the errors of the gate.
    """
    pairs = gate.check(model).pairs
    return {
        key.removeprefix(_NAMED): text
        for key, text in pairs.items()
        if key.startswith(_NAMED) and isinstance(text, str) and text
    }


def examine(model: Path, template: str | None, log: Path) -> Prompted:
    """The example as the model would see it, and the verdict.

    `template` takes the place of the model's own. A template that fails has no tokens and a verdict.
    Raises the errors of loading.
    """
    with Engine(log) as engine:
        engine.load(model, LoadOptions(), template, words_only=True)
        try:
            return engine.prompt(EXAMPLE)
        except TemplateFailed:
            return engine.prompt([])


def suited_of(verdict: TemplateVerdict) -> Suited | None:
    """The known template that was taken for a model that brings none, and why; None if it brings one."""
    return Suited(verdict.suited, Why(verdict.why), verdict.sign) if verdict.suited else None
