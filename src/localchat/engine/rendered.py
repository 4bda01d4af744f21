"""A chat as its template renders it: the tokens of the prompt, and what is to be said of the template."""

from enum import StrEnum

import msgspec


class TokenKind(StrEnum):
    """What a token of a prompt is."""

    CONTROL = "control"
    """A mark that the model was trained on."""
    TEMPLATE = "template"
    """Words of the chat template."""
    CONTENT = "content"
    """Words of a person or a model; never a mark, whatever they look like."""


class Token(msgspec.Struct, frozen=True, gc=False):
    """One token of a prompt. So many come that Python must not look for circles in them."""

    id: int
    text: str
    kind: TokenKind


class TemplateVerdict(msgspec.Struct, frozen=True):
    """What was found by trying the chat template."""

    problems: list[str] = []
    """Full sentences; none if all is well."""
    bos: str = ""
    """The beginning-of-text token with which a prompt begins; empty if it begins with none."""
    ends: list[str] = []
    """The tokens that end an answer."""
    system: str = "none"
    """Where a system prompt goes: ``own`` place, ``folded`` into the first message, ``none``."""
    thinks: bool = False
    """Whether it knows of thinking."""
    better: str = ""
    """A known template that would suit, by its name in `domain.template`; empty if none is needed."""
    suited: str = ""
    """The known template that was taken since the model brings none; empty if it brings one."""
    why: str = ""
    """Why it was taken, a `domain.suited.Why`, with what it was known by."""
    sign: str = ""
