"""The exact prompt that a persona makes, as a model reads it: with its examples, and without."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from localchat.domain.model import ModelId
from localchat.domain.persona import Persona, estimated_tokens
from localchat.domain.variables import values_at
from localchat.engine.protocol import Prompted
from localchat.errors import TemplateFailed
from localchat.services.models import Models
from localchat.services.prompting import first_prompt
from localchat.services.words import Words
from localchat.settings import Settings

MOST_SHOWN = 30_000
"""Characters of a prompt that are handed out to be looked at; of a longer one, both its ends."""

_BROKEN = "\ufffd"
"""What stands for a part of a letter."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A prompt to look at."""

    tokens: int
    """How many tokens it has."""
    pieces: tuple[tuple[str, str], ...]
    """Its text in pieces with their kind: ``control``, ``template``, ``content`` or ``gap``."""


@dataclass(frozen=True, slots=True)
class Prompts:
    """Few-shot and zero-shot."""

    model: str
    """The name of the model that reads it."""
    with_examples: Shown
    without: Shown


class PromptReader:
    """Reads prompts for one model after another. Not on the window's thread; one call at a time."""

    def __init__(self, models: Models, settings: Settings, log: Path) -> None:
        self._models, self._settings = models, settings
        self._words = Words(models, log)

    def read(
        self, persona: Persona, question: str, model: str, values: Mapping[str, str]
    ) -> Prompts:
        """The prompts for a question in a new chat with a persona; its own model goes before `model`.

        `values` stand in the place of its variables. Raises the errors of loading, and
        `TemplateFailed`.
        """
        known = {each.id for each in self._models.all()}
        file = self._words.turn_to(persona.model if ModelId(persona.model) in known else model)
        now, user = dt.datetime.now().astimezone(), str(self._settings["user_name"])
        told = {**values_at(now, model=file.name, user=user), **values}
        return Prompts(
            file.name,
            _shown(self._render(persona, question, told)),
            _shown(self._render(replace(persona, examples=()), question, told)),
        )

    def _render(self, persona: Persona, question: str, values: Mapping[str, str]) -> Prompted:
        prompt = first_prompt(persona, question, values)
        try:
            return self._words.prompt(prompt.messages)
        except TemplateFailed:
            if not prompt.take_turns():
                raise
            return self._words.prompt(prompt.messages)

    def close(self) -> None:
        """End the engine; a later `read` starts another."""
        self._words.close()


def _shown(prompted: Prompted) -> Shown:
    """Neighbours of one kind joined; of a long prompt its two ends."""
    pieces: list[list[str]] = []
    for token in prompted.tokens:
        kind = str(token.kind)
        if pieces and pieces[-1][1] == kind:
            pieces[-1][0] += token.text
        else:
            pieces.append([token.text, kind])
    _mend(pieces, prompted.text)
    whole = sum(len(text) for text, _ in pieces)
    if whole > MOST_SHOWN:
        head, tail = (
            _part(pieces, MOST_SHOWN * 2 // 3),
            _part(pieces[::-1], MOST_SHOWN // 3, end=True),
        )
        pieces = [*head, [f"{whole - MOST_SHOWN:,}", "gap"], *tail[::-1]]
    return Shown(len(prompted.tokens), tuple((text, kind) for text, kind in pieces))


def _mend(pieces: list[list[str]], text: str) -> None:
    """Make letters whole that lie in several tokens, by the text of which the tokens were made."""
    place = 0
    for number, piece in enumerate(pieces):
        if _BROKEN in piece[0]:
            after = pieces[number + 1][0] if number + 1 < len(pieces) else ""
            end = text.find(after, place) if after else len(text)
            if _BROKEN in after or end < 0:
                return
            piece[0] = text[place:end]
        elif not text.startswith(piece[0], place):
            # A mark at the beginning may be the tokenizer's own, and not stand in the text.
            continue
        place += len(piece[0])


def _part(pieces: list[list[str]], room: int, *, end: bool = False) -> list[list[str]]:
    found = []
    for text, kind in pieces:
        if room <= 0:
            break
        found.append([text[-room:] if end else text[:room], kind])
        room -= len(text)
    return found


def estimated(persona: Persona, question: str) -> tuple[int, int]:
    """About how many tokens the two prompts have, with and without examples, until they are counted."""
    around = 5
    told = [text for text in (persona.system_prompt, persona.opening, question) if text]
    without = sum(estimated_tokens(text) + around for text in told)
    halves = [text for pair in persona.examples for text in (pair.user, pair.assistant)]
    return without + sum(estimated_tokens(text) + around for text in halves), without
