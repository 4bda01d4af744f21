"""Guessing ahead: faster where text repeats itself, and never another word. And the view of choices."""

import math
import string

import gguf
import pytest

from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Chosen, Text
from localchat.engine.stop_reason import StopReason
from localchat.errors import LoadFailed, ValueRefused
from tests.helpers.gguf_factory import SPECIALS, byte_alphabet, write_model

CIRCLE = string.ascii_letters + string.digits
WITH_MISTAKES = "".join("#" if n % 97 == 50 else c for n, c in enumerate(CIRCLE * 6))
EXACT = {"kind": gguf.GGMLQuantizationType.F32, "layers": 2, "context": 1024}
DEEP = {**EXACT, "layers": 4}
EXACTLY = {"cache_type_k": "f32", "cache_type_v": "f32", "flash_attention": "off", "context": 1024}
"""With whole numbers one at a time and many at once give the same sums, to the last bit that counts."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="module")
def copier(folder):
    """A model that writes a circle of letters, so that what comes stood in the prompt."""
    return write_model(folder / "copier.gguf", follows=CIRCLE, width=128, **EXACT)


@pytest.fixture(scope="module")
def engine(folder, copier):
    with Engine(folder / "engine.log") as engine:
        engine.load(copier, LoadOptions(**EXACTLY))
        yield engine


def ask(engine, question, *, forced=(), alternatives=0, **values):
    sampling = Sampling(**{"temperature": 0.0, "max_tokens": 200, **values})
    events = list(
        engine.generate(
            [ChatMessage(Role.USER, question)], sampling, forced=forced, alternatives=alternatives
        )
    )
    text = "".join(event.text for event in events if isinstance(event, Text))
    choices = [one for event in events if isinstance(event, Chosen) for one in event.choices]
    return text, events[-1], choices


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"temperature": 0.8, "seed": 5},
        {"temperature": 1.5, "seed": 6, "min_p": 0.0, "top_k": 0},
        {"repeat_penalty": 1.3, "repeat_last_n": 8},
        {"temperature": 0.7, "seed": 1, "mirostat": "2"},
        {"grammar": "root ::= [a-z]+ [A-Z]+ [0-9]+"},
        {"stop": ("xyz",)},
        {"banned": ("mno",)},
    ],
    ids=["greedy", "seeded", "wild", "penalty", "mirostat", "grammar", "stop", "banned"],
)
def test_guessing_changes_no_word(engine, values):
    plain, _, _ = ask(engine, WITH_MISTAKES, guess_ahead="off", **values)
    text, ended, _ = ask(engine, WITH_MISTAKES, **values)
    assert text == plain
    assert ended.drafted > 0
    assert ask(engine, WITH_MISTAKES, **values)[0] == text


def test_what_stood_before_is_guessed(engine):
    _, ended, _ = ask(engine, WITH_MISTAKES)
    assert ended.accepted > 0.8 * ended.generated_tokens


def test_where_nothing_repeats_itself_guessing_ends(tmp_path, steady):
    with Engine(tmp_path / "log") as engine:
        engine.load(steady, LoadOptions(context=2048))
        # Bytes of random numbers: three of them do come again, and nothing follows from that.
        _, ended, _ = ask(engine, "ab " * 300, temperature=3.0, seed=3, top_k=0, min_p=0, top_p=1)
        assert ended.drafted < ended.generated_tokens / 4


def test_after_guessing_the_next_turn_reads_only_what_is_new(engine):
    text, _, _ = ask(engine, WITH_MISTAKES)
    chat = [(Role.USER, WITH_MISTAKES), (Role.ASSISTANT, text), (Role.USER, "on")]
    events = list(
        engine.generate([ChatMessage(*one) for one in chat], Sampling(temperature=0, max_tokens=2))
    )
    assert events[-1].prompt_tokens - events[-1].cached_tokens < 20


def test_the_end_of_the_context_is_met_exactly(tmp_path, copier):
    with Engine(tmp_path / "log") as engine:
        engine.load(copier, LoadOptions(**{**EXACTLY, "context": 512}))
        text, ended, _ = ask(engine, WITH_MISTAKES[:300], max_tokens=None)
        plain, other, _ = ask(engine, WITH_MISTAKES[:300], max_tokens=None, guess_ahead="off")
        assert ended.reason is other.reason is StopReason.CONTEXT_FULL
        assert text == plain


# --- a draft model -------------------------------------------------------------------------------


def test_a_draft_model_guesses_and_changes_no_word(tmp_path, folder):
    large = write_model(folder / "large.gguf", follows=CIRCLE, width=256, **DEEP)
    small = write_model(folder / "small.gguf", follows=CIRCLE, width=64, **EXACT, seed=3)
    with Engine(tmp_path / "log") as engine:
        engine.load(large, LoadOptions(**EXACTLY, draft_model=str(small)))
        plain, _, _ = ask(engine, "go", max_tokens=60, guess_ahead="off")
        text, ended, _ = ask(engine, "go", max_tokens=60)
        assert text == plain
        assert ended.accepted > 20


def rows_of(file, name):
    """A matrix in a model's file, to be changed in its place."""
    return next(t for t in gguf.GGUFReader(file, "r+").tensors if t.name == name).data


def letter(character):
    """The token of a letter."""
    return len(SPECIALS) + byte_alphabet().index(character)


def test_a_draft_model_reads_on_where_a_word_is_not_of_its_vocabulary(tmp_path, folder):
    beyond = 300
    large = write_model(folder / "long.gguf", follows=CIRCLE, vocabulary=320, width=256, **DEEP)
    small = write_model(
        folder / "short.gguf", follows=CIRCLE, vocabulary=288, width=64, **EXACT, seed=3
    )
    # To both it is as the first letter of the circle: to the small one the last word that it knows.
    for file, word in ((large, beyond), (small, 287)):
        rows = rows_of(file, "token_embd.weight")
        rows[word] = rows[letter(CIRCLE[0])]
    with Engine(tmp_path / "log") as engine:
        engine.load(large, LoadOptions(**EXACTLY, draft_model=str(small)))
        plain, _, _ = ask(engine, "go", max_tokens=60, guess_ahead="off", forced=(beyond,))
        text, ended, _ = ask(engine, "go", max_tokens=60, forced=(beyond,))
        assert text == plain
        assert ended.accepted > 20


def test_a_guess_that_is_no_word_of_the_large_models_counts_as_none(tmp_path, folder):
    beyond = 300
    large = write_model(folder / "less.gguf", follows=CIRCLE, vocabulary=288, width=256, **DEEP)
    small = write_model(
        folder / "more.gguf", follows=CIRCLE, vocabulary=320, width=64, **EXACT, seed=3
    )
    rows = rows_of(small, "output.weight")
    # Where a letter comes that is in the middle of the circle, the small model wants that word instead.
    rows[beyond] = 10 * rows[letter(CIRCLE[30])]
    with Engine(tmp_path / "log") as engine:
        engine.load(large, LoadOptions(**EXACTLY, draft_model=str(small)))
        plain, _, _ = ask(engine, "go", max_tokens=60, guess_ahead="off")
        text, ended, _ = ask(engine, "go", max_tokens=60)
        assert text == plain
        assert len(text) == 60
        assert ended.accepted > 10


def test_a_draft_model_of_another_vocabulary_is_refused(tmp_path, folder, copier):
    other = write_model(folder / "other.gguf", words=tuple(f"word{n}" for n in range(40)))
    with Engine(tmp_path / "log") as engine:
        with pytest.raises(LoadFailed, match="vocabularies differ"):
            engine.load(copier, LoadOptions(draft_model=str(other)))
        engine.load(copier, LoadOptions())


def test_a_draft_model_that_is_not_there_is_refused(tmp_path, copier):
    with Engine(tmp_path / "log") as engine, pytest.raises(ValueRefused, match="is not there"):
        engine.load(copier, LoadOptions(draft_model=str(tmp_path / "gone.gguf")))


# --- choices -------------------------------------------------------------------------------------


def test_choices_tell_of_each_token_and_of_the_best_others(engine):
    text, ended, choices = ask(engine, "go", alternatives=5, max_tokens=20)
    assert "".join(choice.text for choice in choices) == text
    assert len(choices) == ended.generated_tokens
    for choice in choices:
        assert len(choice.others) == 5
        # Greedy: nothing is likelier than what was taken, and all of it is less than certain.
        assert choice.logprob >= max(other.logprob for other in choice.others)
        assert sum(math.exp(o.logprob) for o in (choice, *choice.others)) <= 1.0001
        assert choice.token not in {other.token for other in choice.others}


def test_choices_do_not_depend_on_guessing(engine):
    _, _, plain = ask(engine, WITH_MISTAKES, alternatives=3, guess_ahead="off")
    _, _, guessed = ask(engine, WITH_MISTAKES, alternatives=3)
    assert [choice.token for choice in plain] == [choice.token for choice in guessed]
    assert [c.logprob for c in plain] == pytest.approx([c.logprob for c in guessed], abs=1e-3)


def test_an_answer_can_be_forked_at_any_token(engine):
    text, _, choices = ask(engine, "go", alternatives=3, max_tokens=30)
    other = choices[10].others[1]
    forced = [*(choice.token for choice in choices[:10]), other.token]
    forked, ended, again = ask(engine, "go", forced=forced, alternatives=3, max_tokens=30)
    assert forked.startswith(text[:10] + other.text)
    assert forked != text
    assert ended.generated_tokens == 30
    assert [choice.token for choice in again[:11]] == forced


def test_without_the_wish_there_are_no_choices(engine):
    assert ask(engine, "go", max_tokens=3)[2] == []
