"""No waiting twice: turns, branches and other chats are not read again, and answers stay the same."""

import pytest

from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine.client import Engine
from localchat.engine.protocol import Answered, ChatMessage, Text

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
