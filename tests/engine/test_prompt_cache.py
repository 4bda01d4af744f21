"""No waiting twice: turns, branches and other chats are not read again, and answers stay the same."""

import pytest

from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Answered, Progress, Text
from tests.helpers.gguf_factory import write_model

GREEDY = Sampling(temperature=0, max_tokens=16)


def ask(engine, *texts):
    roles = [Role.USER, Role.ASSISTANT]
    messages = [ChatMessage(roles[n % 2], text) for n, text in enumerate(texts)]
    events = list(engine.generate(messages, GREEDY))
    ended = events[-1]
    assert isinstance(ended, Answered)
    return "".join(event.text for event in events if isinstance(event, Text)), ended


@pytest.fixture
def engine(tmp_path, steady):
    with Engine(tmp_path / "engine.log") as running:
        running.load(steady, LoadOptions(context=4096))
        yield running


def test_going_back_to_a_branch_reads_almost_nothing(engine):
    first, second = ("a" * 1500, "b" * 1500)
    fresh, read = ask(engine, first)
    assert read.cached_tokens < 10
    ask(engine, second)
    back, ended = ask(engine, first)
    assert ended.cached_tokens >= ended.prompt_tokens - 1
    assert back == fresh
    assert ended.first_token_ms < read.first_token_ms / 4
    _, ended = ask(engine, second)
    assert ended.cached_tokens >= ended.prompt_tokens - 1


def test_siblings_share_what_is_before_them(engine):
    long = "c" * 1500
    ask(engine, long, "an answer", "d" * 600)
    ask(engine, long, "an answer", "e" * 600)
    _, ended = ask(engine, long, "an answer", "d" * 600, "ok", "and f?")
    assert ended.cached_tokens > 2100


def test_small_differences_are_not_worth_a_copy(engine):
    ask(engine, "one two three")
    _, ended = ask(engine, "one two four")
    assert ended.cached_tokens > 5


def test_adapters_and_measurements_leave_nothing_behind(engine):
    before, _ = ask(engine, "g" * 1200)
    engine.measure(64, 4)
    after, ended = ask(engine, "g" * 1200)
    assert ended.cached_tokens == 0
    assert after == before


@pytest.fixture
def sliding(tmp_path):
    """A model most of whose layers see only the last 64 tokens, which cannot go back behind them."""
    path = write_model(tmp_path / "sliding.gguf", sliding=64, layers=4, context=2048)
    with Engine(tmp_path / "engine.log") as running:
        running.load(path, LoadOptions(context=2048))
        yield running


def test_a_sliding_window_goes_on_from_the_end_of_the_last_prompt(sliding):
    long = "h" * 400
    _, first = ask(sliding, long)
    answer = "an answer that the model did not give"
    _, ended = ask(sliding, long, answer, "and i?")
    # The prompt's last token is computed again, since its scores begin the answer.
    assert ended.cached_tokens >= first.prompt_tokens - 1
    _, other = ask(sliding, long, answer, "and j?")
    assert other.cached_tokens >= first.prompt_tokens - 1


def test_a_sliding_window_says_the_same_after_a_look_at_another_branch(sliding):
    before, _ = ask(sliding, "k" * 400)
    ask(sliding, "l" * 400)
    after, ended = ask(sliding, "k" * 400)
    assert after == before
    assert ended.cached_tokens == ended.prompt_tokens - 1


def test_another_answer_of_a_model_that_cannot_go_back_reads_one_token(sliding):
    first, _ = ask(sliding, "o" * 400)
    again, ended = ask(sliding, "o" * 400)
    assert again == first
    assert ended.cached_tokens == ended.prompt_tokens - 1


@pytest.fixture
def recurrent(tmp_path):
    """A model that keeps a state instead of words, and cannot go back at all."""
    path = write_model(tmp_path / "recurrent.gguf", recurrent=True, layers=4, context=2048)
    with Engine(tmp_path / "engine.log") as running:
        running.load(path, LoadOptions(context=2048))
        yield running


def test_a_recurrent_model_goes_on_from_the_end_of_the_last_prompt(recurrent):
    long, answer = "p" * 400, "an answer that the model did not give"
    fresh, first = ask(recurrent, long, answer, "and i?")
    assert first.cached_tokens == 0
    ask(recurrent, "q" * 400)
    _, begun = ask(recurrent, long)
    again, ended = ask(recurrent, long, answer, "and i?")
    assert ended.cached_tokens >= begun.prompt_tokens - 1
    assert again == fresh


def test_another_answer_of_a_recurrent_model_is_the_same_and_reads_one_token(recurrent):
    first, _ = ask(recurrent, "r" * 400)
    again, ended = ask(recurrent, "r" * 400)
    assert again == first
    assert ended.cached_tokens == ended.prompt_tokens - 1


@pytest.mark.parametrize("kind", ["recurrent", "sliding"])
def test_a_banned_text_is_never_said_by_models_that_cannot_go_back(kind, request):
    engine = request.getfixturevalue(kind)
    plain, _ = ask(engine, "s" * 200)
    word = plain[4:6]
    banned = Sampling(temperature=0, max_tokens=16, banned=(word,))
    messages = [ChatMessage(Role.USER, "s" * 200)]
    events = list(engine.generate(messages, banned))
    text = "".join(event.text for event in events if isinstance(event, Text))
    assert text.startswith(plain[: plain.index(word)])
    assert word.lower() not in text.lower()
    assert ask(engine, "s" * 200)[0] == plain


def test_a_branch_that_was_left_is_there_before_it_is_needed(engine):
    ask(engine, "m" * 1500)
    _, away = ask(engine, "n" * 40)
    _, ended = ask(engine, "m" * 1500)
    assert away.cached_tokens < 10
    assert ended.cached_tokens >= ended.prompt_tokens - 1


def begins_of_parts(engine, text):
    """Where in the context each part of a prompt that was read together begins, and estimates between."""
    events = list(engine.generate([ChatMessage(Role.USER, text)], GREEDY))
    ended = events[-1]
    told = {event.done for event in events if isinstance(event, Progress)}
    return ended.cached_tokens, {ended.cached_tokens + done for done in told}


def test_what_is_new_is_read_in_parts_that_do_not_lie_across_a_step_of_the_context(
    tmp_path, steady
):
    with Engine(tmp_path / "engine.log") as engine:
        engine.load(steady, LoadOptions(context=4096, flash_attention="off"))
        ask(engine, "h" * 100)
        cached, begins = begins_of_parts(engine, "h" * 90 + "i" * 900)
        assert 90 < cached < 200
        assert begins >= {cached, 256, 768}
        # A few tokens before the step are not worth a part.
        ask(engine, "j" * 245)
        cached, begins = begins_of_parts(engine, "j" * 245 + "k" * 700)
        assert 240 < cached < 256
        assert begins >= {cached, cached + 512}
        assert 256 not in begins
        engine.load(steady, LoadOptions(context=4096, flash_attention="on"))
        ask(engine, "h" * 100)
        cached, begins = begins_of_parts(engine, "h" * 90 + "i" * 900)
        assert begins >= {cached, cached + 512}
        assert 256 not in begins
