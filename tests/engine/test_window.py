"""What happens when a chat is longer than the context."""

import pytest

from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions, Sampling, TemplateOptions
from localchat.engine.child.window import ContextWindow, without
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Answered, Fitted
from localchat.errors import PromptTooLong


def chat(turns, size=20, system=""):
    messages = [ChatMessage(Role.SYSTEM, system)] if system else []
    for turn in range(turns):
        messages.append(ChatMessage(Role.USER, f"q{turn}".ljust(size, ".")))
        messages.append(ChatMessage(Role.ASSISTANT, f"a{turn}".ljust(size, ".")))
    return [*messages, ChatMessage(Role.USER, "last".ljust(size, "."))]


def count(messages):
    return sum(len(message.text) for message in messages)


def fit(window, messages, policy, room=None):
    return window.fit(messages, count(messages), policy, room, count)


def kept(messages, gone):
    return [message.text.strip(".") for message in without(messages, gone)]


def test_what_fits_is_left_alone():
    messages = chat(3)
    assert fit(ContextWindow(1000), messages, "oldest") == []


def test_stop_says_what_can_be_done():
    with pytest.raises(PromptTooLong, match="When full"):
        fit(ContextWindow(100), chat(5), "stop")


def test_the_oldest_go_and_the_system_prompt_and_the_last_words_stay():
    messages = chat(10, system="be brief")
    texts = kept(messages, fit(ContextWindow(200), messages, "oldest"))
    assert texts[0] == "be brief"
    assert texts[-1] == "last"
    assert texts[1].startswith("q")
    assert texts[1:] == [m.text.strip(".") for m in messages[-len(texts) + 1 :]]


def test_the_middle_goes_and_the_first_exchange_stays():
    messages = chat(10)
    texts = kept(messages, fit(ContextWindow(200), messages, "middle"))
    assert texts[:2] == ["q0", "a0"]
    assert texts[-1] == "last"
    assert "a9" in texts
    assert "q4" not in texts


def test_the_same_messages_stay_out_for_some_turns():
    window = ContextWindow(400)
    first = fit(window, chat(12), "oldest")
    assert first
    assert fit(window, chat(13), "oldest") == first


def test_a_last_message_that_is_too_long_is_told():
    messages = [*chat(3), ChatMessage(Role.USER, "x" * 500)]
    with pytest.raises(PromptTooLong, match="last message"):
        fit(ContextWindow(200), messages, "oldest")


def test_a_long_chat_goes_on_in_a_small_context(tmp_path, tiny):
    options = TemplateOptions(when_full="oldest")
    with Engine(tmp_path / "engine.log") as engine:
        engine.load(tiny, LoadOptions(context=256))
        sampling = Sampling(temperature=0, max_tokens=20)
        events = list(engine.generate(chat(20), sampling, options))
        fitted = next(event for event in events if isinstance(event, Fitted))
        assert fitted.left_out == list(range(len(fitted.left_out)))
        assert fitted.prompt_tokens < 256 - 20
        ended = events[-1]
        assert isinstance(ended, Answered)
        assert ended.generated_tokens == 20
        again = list(engine.generate(chat(20), sampling, options))[-1]
        assert again.cached_tokens >= ended.prompt_tokens - 1


@pytest.mark.parametrize("policy", ["oldest", "middle"])
def test_what_is_pinned_stays_with_its_question(policy):
    messages = chat(8, system="be brief")
    messages[4] = ChatMessage(Role.ASSISTANT, messages[4].text, pinned=True)
    gone = fit(ContextWindow(200), messages, policy)
    assert gone
    assert {"q1", "a1", "be brief", "last"} <= set(kept(messages, gone))
    assert kept(messages, gone)[1] in {"q0", "q1"}


def test_what_the_context_holds_is_told_message_by_message(tmp_path, tiny):
    messages = [ChatMessage(Role.SYSTEM, "abc"), ChatMessage(Role.USER, "hello")]
    with Engine(tmp_path / "log") as engine:
        engine.load(tiny, LoadOptions(context=256))
        events = list(engine.generate(messages, Sampling(max_tokens=1)))
        text = engine.prompt(messages)
    fitted = next(event for event in events if isinstance(event, Fitted))
    contents = [token for token in text.tokens if token.kind == "content"]
    assert sum(fitted.counts) == len(contents)
    assert fitted.prompt_tokens == len(text.tokens)
    assert fitted.context == 256
