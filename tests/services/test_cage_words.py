"""What the processes say of their cages can be said in other languages."""

import pytest

from localchat.services.cage_words import told
from localchat.services.safety import of_window, try_cages
from localchat.text import Language, install


@pytest.fixture
def marked():
    install(Language(lambda text, _: f"⟦{text}⟧"))
    yield
    install(Language())


def test_all_that_the_cages_of_this_computer_say_is_known(marked):
    said = [of_window(), *(tried for _, tried in try_cages())]
    texts = [text for held in said for text in (*held.layers, *held.missing)]
    assert texts
    assert all(told(text).startswith("⟦") for text in texts), texts


@pytest.mark.parametrize(
    "text",
    [
        "Landlock failed (Function not implemented), so the engine could start {programs}.",
        "14 ways out were tried at its start, all refused",
        "nothing of this is known",
        "",
    ],
)
def test_in_english_it_is_what_they_say(text):
    assert told(text) == text


def test_its_parts_are_said_in_the_language(marked):
    assert told("starts no programs (job object)") == "⟦⟦starts no programs⟧ (⟦job object⟧)⟧"
    assert told("Windows fell over") == "Windows fell over"
