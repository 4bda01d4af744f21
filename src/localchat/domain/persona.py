"""Personas: who answers. A system prompt, example pairs, an opening message, and what goes with them.

Values and the rules that they keep. Where they are kept, and how files of others become one, is told
elsewhere (storage, services).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from localchat.domain.chat import Example
from localchat.domain.variables import NAMES
from localchat.text import figure, say

MOST_NAME, MOST_DESCRIPTION, MOST_TEXT = 80, 500, 200_000
"""Longest name, description, and any other text of a persona, in characters."""

MOST_EXAMPLES, MOST_VARIABLES, MOST_IN_ALL = 1_000, 30, 1_000_000
"""Most example pairs and variables of a persona, and most characters of all its texts together."""

BUILT_IN = frozenset({"Plain assistant", "Translator", "News summariser", "Code reviewer", "Tutor"})
"""The names of those that every installation has, by which chats know them."""

_VARIABLE = re.compile(r"\{\{\s*([^\W\d]\w{0,39})\s*\}\}")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_DIRECTIONS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that turn the direction of what follows: in a name they only deceive."""


class PersonaError(ValueError):
    """Something that a persona cannot be; the text is a full sentence."""


@dataclass(frozen=True, slots=True)
class Variable:
    """Something that a persona asks for when it is chosen."""

    name: str
    """As it stands between the braces: ``{{language}}``."""
    question: str = ""
    """What the person is asked; empty asks for the name."""
    usual: str = ""
    """What is filled in if nothing else is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona:
    """One persona. Its name is unique, however its letters are written."""

    name: str
    """What a person calls it."""
    description: str = ""
    """What it is good for, in a sentence."""
    system_prompt: str = ""
    """What the model is told before the first message."""
    examples: tuple[Example, ...] = ()
    """Pairs that show the model how to answer (few-shot); none is zero-shot."""
    opening: str = ""
    """What it says first in an empty chat."""
    preset: str = ""
    """The preset that goes with it; empty keeps the chat's."""
    model: str = ""
    """The id of the model that goes with it; empty keeps the chat's."""
    variables: tuple[Variable, ...] = ()
    """What is asked for each variable of its own in its texts."""
    built_in: bool = False
    """Built-in personas can be copied, not changed."""

    def texts(self) -> Iterable[str]:
        """All texts that a model may read."""
        yield self.system_prompt
        yield self.opening
        for example in self.examples:
            yield example.user
            yield example.assistant

    def asked(self) -> tuple[Variable, ...]:
        """The variables of its own that its texts use, in their order, with what is asked for each."""
        told = {variable.name.casefold(): variable for variable in self.variables}
        found: dict[str, Variable] = {}
        for text in self.texts():
            for name in variables_in(text):
                key = name.casefold()
                found.setdefault(key, replace(told.get(key, Variable(name)), name=name))
        return tuple(found.values())


def variables_in(text: str) -> list[str]:
    """Names of the variables of its own that a text uses; those that each prompt knows are left out."""
    if "{{" not in text:
        return []
    names = dict.fromkeys(match[1] for match in _VARIABLE.finditer(text))
    return [name for name in names if name.casefold() not in NAMES]


def is_clean(text: str) -> bool:
    """Whether a text has no invisible control characters."""
    return _CONTROL.search(_lines(text)) is None


def clean(text: str) -> str:
    """The text without control characters and broken halves of letters, its lines ended by newlines."""
    return _CONTROL.sub("", _lines(text))


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def clean_line(text: str) -> str:
    """The text on one line, without control characters and signs of direction."""
    kept = "".join(letter for letter in clean(text) if letter not in _DIRECTIONS)
    return " ".join(kept.split())


def checked(persona: Persona) -> Persona:
    """The persona with clean texts; `PersonaError` says what it may not be.

    Examples of which both halves are empty are left out.
    """
    name = clean_line(persona.name)
    if not name:
        raise PersonaError(say("A persona needs a name."))
    if len(name) > MOST_NAME:
        raise PersonaError(say("The name is too long: at most {most} characters.", most=MOST_NAME))
    if len(persona.description) > MOST_DESCRIPTION:
        raise PersonaError(
            say("The description is too long: at most {most} characters.", most=MOST_DESCRIPTION)
        )
    if len(persona.examples) > MOST_EXAMPLES:
        raise PersonaError(
            say(
                "There are {count} examples; a persona holds at most {most}. Keep those that show "
                "most: a model reads all of them before each answer.",
                count=figure(len(persona.examples)),
                most=figure(MOST_EXAMPLES),
            )
        )
    pairs = (Example(clean(pair.user), clean(pair.assistant)) for pair in persona.examples)
    made = replace(
        persona,
        name=name,
        description=clean_line(persona.description),
        system_prompt=clean(persona.system_prompt),
        examples=tuple(pair for pair in pairs if pair.user.strip() or pair.assistant.strip()),
        opening=clean(persona.opening),
        variables=tuple(_checked_variables(persona.variables)),
    )
    _check_texts(made)
    return made


def _check_texts(persona: Persona) -> None:
    for number, pair in enumerate(persona.examples, 1):
        if not pair.user.strip():
            raise PersonaError(
                say("Example {place} has an answer, but nothing that it answers.", place=number)
            )
        if not pair.assistant.strip():
            raise PersonaError(say("Example {place} has no answer.", place=number))
    lengths = [len(text) for text in persona.texts()]
    if max(lengths) > MOST_TEXT:
        raise PersonaError(
            say("A text of it is too long: at most {most} characters each.", most=figure(MOST_TEXT))
        )
    if sum(lengths) > MOST_IN_ALL:
        raise PersonaError(
            say(
                "Its texts are too long together: at most {most} characters, not {count}.",
                most=figure(MOST_IN_ALL),
                count=figure(sum(lengths)),
            )
        )
    if len(persona.asked()) > MOST_VARIABLES:
        raise PersonaError(
            say("It asks for too many variables: at most {most}.", most=MOST_VARIABLES)
        )


def _checked_variables(variables: Iterable[Variable]) -> Iterable[Variable]:
    seen: set[str] = set()
    for variable in variables:
        if not _VARIABLE.fullmatch("{{" + variable.name + "}}"):
            raise PersonaError(
                say(
                    "“{name}” cannot be the name of a variable: a letter first, then letters, digits and "
                    "_, at most 40 in all.",
                    name=clean_line(variable.name)[:40],
                )
            )
        if variable.name.casefold() in seen:
            raise PersonaError(say("The variable {name} stands there twice.", name=variable.name))
        seen.add(variable.name.casefold())
        yield Variable(
            variable.name,
            clean_line(variable.question)[:MOST_DESCRIPTION],
            clean_line(variable.usual)[:MOST_DESCRIPTION],
        )


def persona_name(name: str) -> str:
    """What a persona is called in the language of a person, if it is built in; else its name."""
    return say(name) if name in BUILT_IN else name


def estimated_tokens(text: str, letters: int = 0) -> int:
    """About how many tokens a text has: four letters each, but one for each sign of CJK and the like.

    With `letters` it is the beginning of a text that has so many.
    """
    wide = sum(letter > "\u2e7f" for letter in text) if not text.isascii() else 0
    some = -(-(len(text) - wide) // 4) + wide
    return round(some * letters / len(text)) if text and letters > len(text) else some
