"""Personas as files: LocalChat's own format (docs/personas.md), and what other apps call a character card."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from localchat.domain.chat import Example
from localchat.domain.persona import (
    MOST_EXAMPLES,
    Persona,
    PersonaError,
    Variable,
    checked,
    clean_line,
    is_clean,
)
from localchat.errors import UsageError
from localchat.text import figure, listed, noop, say

FORMAT, VERSION = "localchat-persona", 1
MOST = 4_000_000
"""Longest file, in bytes and in characters."""

_TEXTS = ("name", "description", "system_prompt", "opening", "preset", "model")
_FIELDS = {"format", "version", "examples", "variables", *_TEXTS}


@dataclass(frozen=True, slots=True)
class Read:
    """What was found in a file."""

    persona: Persona
    notes: tuple[str, ...] = ()
    """Full sentences: what was changed, and what means nothing here."""


def document(persona: Persona) -> dict[str, Any]:
    """A persona as the object that its file holds."""
    return {
        "format": FORMAT,
        "version": VERSION,
        **{name: getattr(persona, name) for name in _TEXTS},
        "examples": [{"user": pair.user, "assistant": pair.assistant} for pair in persona.examples],
        "variables": [
            {"name": each.name, "question": each.question, "usual": each.usual}
            for each in persona.variables
        ],
    }


def write(persona: Persona) -> str:
    """A persona as a file's text."""
    return json.dumps(document(persona), indent=2, ensure_ascii=False) + "\n"


def read(text: str) -> Read:
    """Read a file's text, ours or a character card; `UsageError` says what is wrong with it."""
    from localchat.services import character_card

    content = loads(text)
    if content.get("format") == FORMAT:
        persona = parse(content)
        left_out = [f"“{clean_line(str(name))[:60]}”" for name in content if name not in _FIELDS]
        notes = (
            [say("Left out, as it means nothing here: {names}.", names=listed(left_out[:20]))]
            if left_out
            else []
        )
    elif character_card.is_card(content):
        persona, notes = character_card.parse(content)
    else:
        raise UsageError(say("This file is no persona of LocalChat, and no character card."))
    return finished(persona, notes)


def finished(persona: Persona, notes: Sequence[str]) -> Read:
    """A persona that keeps the rules, with one note more if its texts had to be cleaned."""
    try:
        made = checked(persona)
    except PersonaError as error:
        raise UsageError(say("This persona cannot be used: {error}", error=error)) from error
    texts = (persona.name, persona.description, *persona.texts())
    if not all(is_clean(text) for text in texts):
        notes = [*notes, say("Invisible control characters in its texts were left out.")]
    return Read(made, tuple(notes))


def loads(text: str) -> dict[str, Any]:
    """The JSON object that a text holds; `UsageError` if it is none."""
    if len(text) > MOST:
        raise UsageError(
            say(
                "This file is too long for a persona: at most {most} characters.", most=figure(MOST)
            )
        )
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        reason = say("it is nested too deeply") if isinstance(error, RecursionError) else str(error)
        raise UsageError(
            say("This file is no persona: it is not JSON ({reason}).", reason=reason)
        ) from error
    if not isinstance(content, dict):
        raise UsageError(say("This file is no persona: it holds no JSON object."))
    return content


def parse(content: Mapping[str, Any]) -> Persona:
    """A persona from the object of our own format, as it stands; `UsageError` at a wrong type."""
    version = content.get("version")
    if not isinstance(version, int) or isinstance(version, bool):
        raise UsageError(say("This persona is damaged: it has no version."))
    if version > VERSION:
        raise UsageError(say("This persona was written by a newer version of LocalChat."))
    texts = {name: text_of(content, name) for name in _TEXTS}
    return Persona(
        **texts,  # type: ignore[arg-type]  # these are texts alone
        examples=tuple(
            Example(text_of(pair, "user"), text_of(pair, "assistant"))
            for pair in objects_of(content, "examples", MOST_EXAMPLES)
        ),
        variables=tuple(
            Variable(text_of(each, "name"), text_of(each, "question"), text_of(each, "usual"))
            for each in objects_of(content, "variables", MOST_EXAMPLES)
        ),
    )


def text_of(content: Mapping[str, Any], name: str) -> str:
    """A field that is a text, or not there at all."""
    value = content.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise UsageError(
            say(
                "This persona is damaged: “{name}” must be a text, not {kind}.",
                name=name,
                kind=_kind(value),
            )
        )
    return value


def objects_of(content: Mapping[str, Any], name: str, most: int) -> list[Mapping[str, Any]]:
    """A field that is a list of objects, or not there at all."""
    value = content.get(name)
    if value is None:
        return []
    if not isinstance(value, list):
        raise UsageError(
            say(
                "This persona is damaged: “{name}” must be a list, not {kind}.",
                name=name,
                kind=_kind(value),
            )
        )
    if len(value) > most:
        raise UsageError(
            say(
                "This persona has {count} {name}; it may have at most {most}. A model reads all of "
                "them before each answer, so keep those that show most.",
                count=figure(len(value)),
                name=name,
                most=figure(most),
            )
        )
    for number, item in enumerate(value, 1):
        if not isinstance(item, dict):
            raise UsageError(
                say(
                    "This persona is damaged: number {place} of its {name} must be an object, not {kind}.",
                    place=figure(number),
                    name=name,
                    kind=_kind(item),
                )
            )
    return value


_KINDS = {
    bool: noop("true or false"), int: noop("a number"), float: noop("a number"), str: noop("a text"),
    list: noop("a list"), dict: noop("an object"), type(None): noop("nothing"),
}  # fmt: skip


def _kind(value: object) -> str:
    return say(_KINDS.get(type(value), "that"))
