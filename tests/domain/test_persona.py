"""What a persona may be, and what it asks for."""

from dataclasses import replace

import pytest

from localchat.domain.chat import Example
from localchat.domain.persona import (
    MOST_EXAMPLES,
    Persona,
    PersonaError,
    Variable,
    checked,
    estimated_tokens,
)

GOOD = Persona(name="Tutor", system_prompt="Teach {{Subject}} to {{user}}.")


def test_it_asks_for_its_own_variables_once_and_not_for_those_that_each_prompt_knows():
    told = (Variable("subject", "What shall I teach?", "maths"), Variable("unused"))
    persona = replace(GOOD, opening="{{ subject }} on {{date}}? {{9x}} {{a b}}", variables=told)
    assert persona.asked() == (Variable("Subject", "What shall I teach?", "maths"),)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"name": " \u202e\n"}, "needs a name"),
        ({"name": "x" * 81}, "at most 80"),
        ({"description": "x" * 501}, "description is too long"),
        ({"system_prompt": "x" * 200_001}, "at most 200,000"),
        ({"examples": (Example("a", "b"),) * (MOST_EXAMPLES + 1)}, "1,001 examples"),
        ({"examples": (Example("a", "b" * 150_000),) * 9}, "too long together"),
        ({"examples": (Example("a", "b"), Example("a", " "))}, "Example 2 has no answer"),
        ({"examples": (Example("", "b"),)}, "nothing that it answers"),
        ({"opening": "".join(f"{{{{v{n}}}}}" for n in range(31))}, "at most 30"),
        ({"variables": (Variable("a b"),)}, "cannot be the name"),
        ({"variables": (Variable("a"), Variable("A"))}, "twice"),
    ],
)
def test_what_it_may_not_be_is_said_in_a_sentence(change, words):
    with pytest.raises(PersonaError, match=words):
        checked(replace(GOOD, **change))


def test_control_characters_and_broken_letters_go_and_empty_pairs_too():
    dirty = Persona(
        name="A\u202eB\0", system_prompt="a\r\nb\x1b[2J\ud800\tc", examples=(Example("", "\n"),)
    )
    clean = checked(dirty)
    assert (clean.name, clean.system_prompt, clean.examples) == ("AB", "a\nb[2J\tc", ())


def test_tokens_are_estimated_by_letters_and_signs():
    assert estimated_tokens("") == 0
    assert estimated_tokens("four letters") == 3
    assert estimated_tokens("你好吗") == 3
