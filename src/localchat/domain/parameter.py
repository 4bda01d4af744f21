"""What a value is that a person can set: its name, its kind, what is allowed, and how it is typed.

The table of all of them is `parameters.PARAMETERS`.
"""

import json
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from localchat.text import figure, noop, say

Value = bool | int | float | str | tuple[str, ...] | None
"""A parameter's value; None means that the app chooses (see `Parameter.automatic`)."""

MOST_TEXT, MOST_TEXTS = 100_000, 1000
"""Longest text in characters, and most texts of a list."""

_YES, _NO = {"on", "yes", "true", "1"}, {"off", "no", "false", "0"}


class ParameterError(ValueError):
    """A name that does not exist, or a value that is not allowed; the text is a full sentence."""


class Kind(StrEnum):
    """What a value looks like."""

    WHOLE = "whole"
    """A whole number."""
    NUMBER = "number"
    """A number with a fraction."""
    SWITCH = "switch"
    """On or off."""
    CHOICE = "choice"
    """One word of some."""
    TEXT = "text"
    """Any text; empty is none."""
    LINE = "line"
    """A text of one line; empty is none."""
    TEXTS = "texts"
    """Several texts, in their order."""


class Group(StrEnum):
    """Where a parameter belongs."""

    SAMPLING = "sampling"
    """Takes effect with the next answer."""
    TEMPLATE = "template"
    """Told to the chat template with the next answer."""
    MODEL = "model"
    """Takes effect when the model is loaded; a change loads it again."""


_RANGES = {
    Kind.SWITCH: noop("on or off"),
    Kind.CHOICE: noop("one of {words}"),
    Kind.TEXT: noop("a text of at most {most} characters"),
    Kind.LINE: noop("a line, {hint}"),
    Kind.TEXTS: noop("a list of texts"),
    Kind.WHOLE: noop("a whole number from {least} to {most}"),
    Kind.NUMBER: noop("a number from {least} to {most}"),
}
"""What is allowed, in words."""
_OR_AUTOMATIC = {
    Kind.CHOICE: noop("one of {words}, or {automatic}"),
    Kind.WHOLE: noop("a whole number from {least} to {most}, or {automatic}"),
    Kind.NUMBER: noop("a number from {least} to {most}, or {automatic}"),
}
"""The same where the app may choose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One value that a person can set."""

    name: str
    """The name in files and on the command line."""
    label: str
    """The name that a person reads."""
    hint: str
    """What it does, in one plain sentence."""
    group: Group
    """Whether it belongs to sampling or to loading."""
    kind: Kind = Kind.NUMBER
    """What its value looks like."""
    default: Value = None
    """The value where nobody said otherwise."""
    minimum: float = 0
    """The smallest number allowed."""
    maximum: float = 1
    """The largest number allowed."""
    step: float = 1
    """The step of the control."""
    soft_maximum: float | None = None
    """Where the slider ends, if the largest number allowed is of no practical use."""
    automatic: str | None = None
    """What None is called (``random``, ``auto``, …), or nothing if a value is a must."""
    choices: tuple[str, ...] = ()
    """The words of a choice; for a list of texts the only ones allowed, if there are any."""
    pattern: str = ""
    """What a line, or each text of a list, must look like, as a regular expression."""
    names_models: bool = False
    """Whether a line, or each text of a list, names a model's file, which can be looked for."""
    section: str = ""
    """The heading under which a panel shows it; one without is always in sight."""

    def check(self, value: object) -> Value:
        """Return `value` as this parameter's kind, or raise `ParameterError` with a sentence."""
        if value is None and self.automatic is not None:
            return None
        return _CHECKS[self.kind](self, value)

    def parse(self, text: str) -> Value:
        r"""Read a value that a person typed; `ParameterError` says what is allowed.

        A list is JSON (``["a", "b"]``) or one text; in one text ``\n`` and ``\t`` are what they are
        elsewhere.
        """
        bare = text.strip()
        if self.automatic is not None and bare.lower() in {self.automatic, "auto", "none", ""}:
            return None
        if self.kind is Kind.SWITCH and bare.lower() in _YES | _NO:
            return bare.lower() in _YES
        if self.kind is Kind.TEXTS:
            return self.check(_texts(text))
        if self.kind in {Kind.TEXT, Kind.LINE}:
            return self.check(text if self.kind is Kind.TEXT else bare)
        if self.kind is Kind.CHOICE:
            return self.check(bare.lower())
        try:
            return self.check(int(bare) if self.kind is Kind.WHOLE else float(bare))
        except ParameterError:
            raise
        except ValueError:
            raise self.refuse(text) from None

    def refuse(self, value: object) -> ParameterError:
        """The error that says what is allowed instead of `value`."""
        shown = f"{value:g}" if isinstance(value, float) else repr(value)[:60]
        return ParameterError(
            say(
                "{name} must be {range}, not {value}.",
                name=self.name,
                range=self.describe_range(),
                value=shown,
            )
        )

    def describe_range(self) -> str:
        """Say which values are allowed: ``a number from 0 to 2``."""
        words, hint = ", ".join(self.choices), say(self.hint)
        allowed: dict[str, Any] = {
            "words": words,
            "hint": f"{hint[:1].lower()}{hint[1:].rstrip('.')}",
            "least": f"{self.minimum:g}",
            "most": figure(MOST_TEXT) if self.kind is Kind.TEXT else f"{self.maximum:g}",
        }
        if self.automatic and self.kind in _OR_AUTOMATIC:
            return say(_OR_AUTOMATIC[self.kind], **allowed, automatic=say(self.automatic))
        if words and self.kind is Kind.TEXTS:
            return say("a list of texts, each one of {words}", words=words)
        return say(_RANGES[self.kind], **allowed)

    def show(self, value: Value) -> str:
        """Write a value as a person reads it."""
        if value is None:
            return self.automatic or "—"
        if isinstance(value, bool):
            return "on" if value else "off"
        if isinstance(value, tuple):
            return ", ".join(json.dumps(text, ensure_ascii=False) for text in value) or "—"
        if isinstance(value, str):
            return value or "—"
        return f"{value:,}" if self.kind is Kind.WHOLE else f"{value:g}"


def _texts(text: str) -> object:
    if text.lstrip().startswith("["):
        try:
            return json.loads(text)
        except ValueError as error:
            raise ParameterError(
                say("This is no list in JSON: {text}.", text=f"{text[:60]!r}")
            ) from error
    if not text:
        return ()
    return (text.replace("\\n", "\n").replace("\\t", "\t"),)


def _number(parameter: Parameter, value: object) -> Value:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise parameter.refuse(value)
    if isinstance(value, float) and not math.isfinite(value):
        raise parameter.refuse(value)
    if not parameter.minimum <= value <= parameter.maximum:
        raise parameter.refuse(value)
    return float(value)


def _whole(parameter: Parameter, value: object) -> Value:
    number = _number(parameter, value)
    if not isinstance(number, float) or number != int(number):
        raise ParameterError(
            say(
                "{name} must be a whole number, not {value}.",
                name=parameter.name,
                value=f"{value!r}",
            )
        )
    return int(number)


def _switch(parameter: Parameter, value: object) -> Value:
    if not isinstance(value, bool):
        raise parameter.refuse(value)
    return value


def _choice(parameter: Parameter, value: object) -> Value:
    if not isinstance(value, str) or value not in parameter.choices:
        raise parameter.refuse(value)
    return value


def _text(parameter: Parameter, value: object) -> Value:
    if not isinstance(value, str) or len(value) > MOST_TEXT or "\0" in value:
        raise parameter.refuse(value)
    return value


def _line(parameter: Parameter, value: object) -> Value:
    text = _text(parameter, value)
    if not isinstance(text, str) or "\n" in text:
        raise parameter.refuse(value)
    if text and parameter.pattern and not re.fullmatch(parameter.pattern, text):
        raise ParameterError(
            say(
                "{name} cannot be {text}. {hint}",
                name=parameter.name,
                text=f"{text[:60]!r}",
                hint=say(parameter.hint),
            )
        )
    return text


def _list(parameter: Parameter, value: object) -> Value:
    if not isinstance(value, list | tuple) or len(value) > MOST_TEXTS:
        raise parameter.refuse(value)
    texts = tuple(_text(parameter, text) for text in value)
    for text in texts:
        if not isinstance(text, str) or (parameter.choices and text not in parameter.choices):
            raise parameter.refuse(text)
        if parameter.pattern and not re.fullmatch(parameter.pattern, text, re.DOTALL):
            raise ParameterError(
                say(
                    "{name} cannot hold {text}; it wants {hint}",
                    name=parameter.name,
                    text=f"{text!r}",
                    hint=say(parameter.hint),
                )
            )
    return tuple(text for text in texts if isinstance(text, str) and text)


_CHECKS: dict[Kind, Callable[[Parameter, object], Value]] = {
    Kind.WHOLE: _whole,
    Kind.NUMBER: _number,
    Kind.SWITCH: _switch,
    Kind.CHOICE: _choice,
    Kind.TEXT: _text,
    Kind.LINE: _line,
    Kind.TEXTS: _list,
}
