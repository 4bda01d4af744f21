"""Talking, through the real services, the real store and the real engine."""

import json
import os
import signal
import sys

import pytest

from localchat.app import build
from localchat.domain.chat import MessageState, Role
from localchat.domain.parameter import ParameterError
from localchat.domain.preset import LoadOptions
from localchat.errors import EngineDied, KeyMissing, ModelUnreadable, NotAModel, UsageError
from localchat.services.chat import Ended, Loading, MessageAdded, ModelLoaded, TextAdded
from localchat.services.exporting.options import Kind, Options
from localchat.services.keys import Keys
from localchat.services.recovery_code import key_from_code, recovery_code


@pytest.fixture
def chat(services, tiny):
    """A conversation with a tiny model, limited to short answers."""
    model = services.models.add(tiny)
    conversation = services.conversations.create(model.id, "Balanced")
    services.conversations.set_value(conversation.id, "max_tokens", 12)
    return conversation


def test_a_message_is_on_disk_before_it_is_told_and_the_answer_as_it_ends(services, chat):
    kinds = []
    for event in services.chat.send(chat.id, "hello there"):
        kinds.append(type(event))
        if isinstance(event, MessageAdded):
            assert event.message.id in services.conversations.tree(chat.id)
        if isinstance(event, Ended):
            kept = services.conversations.tree(chat.id)[event.message.id]
            assert kept == event.message
            assert kept.state is MessageState.LIMIT
            assert kept.usage.generated_tokens == 12
    assert kinds[0] is MessageAdded
    assert {Loading, ModelLoaded, TextAdded} <= set(kinds)
    assert kinds[-1] is Ended
    assert services.conversations.get(chat.id).title == "hello there"


def test_versions_are_made_and_nothing_is_overwritten(services, chat):
    list(services.chat.send(chat.id, "one"))
    question, answer = services.conversations.branch(chat.id)
    list(services.chat.regenerate(chat.id, answer.id))
    list(services.chat.edit(chat.id, question.id, "two"))
    tree = services.conversations.tree(chat.id)
    assert len(tree) == 5
    assert len(tree.versions(answer.id)) == len(tree.versions(question.id)) == 2
    assert services.conversations.branch(chat.id)[0].text == "two"
    services.conversations.open_branch(chat.id, question.id)
    assert services.conversations.branch(chat.id)[0].text == "one"


def test_a_stop_between_loading_and_answering_is_heeded(services, chat):
    for event in services.chat.send(chat.id, "one"):
        if isinstance(event, ModelLoaded):
            services.chat.stop()
    answer = services.conversations.branch(chat.id)[-1]
    assert answer.state is MessageState.STOPPED
    assert not answer.text
    list(services.chat.go_on(chat.id, answer.id))
    assert services.conversations.branch(chat.id)[-1].text


def test_an_answer_goes_on_where_it_stopped(services, chat):
    list(services.chat.send(chat.id, "one"))
    before = services.conversations.branch(chat.id)[-1]
    list(services.chat.go_on(chat.id, before.id))
    after = services.conversations.branch(chat.id)[-1]
    assert after.id == before.id
    assert after.text.startswith(before.text)
    assert len(after.text) > len(before.text)


def test_a_stopped_answer_is_kept_and_marked(services, steady):
    model = services.models.add(steady)
    conversation = services.conversations.create(model.id, "Balanced")
    for event in services.chat.send(conversation.id, "go"):
        if isinstance(event, TextAdded):
            services.chat.stop()
    last = services.conversations.branch(conversation.id)[-1]
    assert last.state is MessageState.STOPPED
    assert last.text


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_when_the_engine_dies_the_part_is_kept_and_the_next_message_works(services, steady):
    model = services.models.add(steady)
    conversation = services.conversations.create(model.id, "Balanced")
    with pytest.raises(EngineDied):
        for event in services.chat.send(conversation.id, "go"):
            if isinstance(event, TextAdded):
                os.kill(services.runner.ready.pid, signal.SIGKILL)
    last = services.conversations.branch(conversation.id)[-1]
    assert last.state is MessageState.INTERRUPTED
    assert last.text
    services.conversations.set_value(conversation.id, "max_tokens", 4)
    assert isinstance(list(services.chat.send(conversation.id, "again"))[-1], Ended)


def test_a_model_that_has_gone_keeps_the_message(services, tmp_path, tiny):
    file = tmp_path / "gone.gguf"
    file.write_bytes(tiny.read_bytes())
    model = services.models.add(file)
    conversation = services.conversations.create(model.id, "Balanced")
    file.unlink()
    with pytest.raises(ModelUnreadable, match="no file"):
        list(services.chat.send(conversation.id, "typed with care"))
    (message,) = services.conversations.branch(conversation.id)
    assert message.text == "typed with care"
    file.write_bytes(tiny.read_bytes())
    services.conversations.set_value(conversation.id, "max_tokens", 4)
    assert isinstance(list(services.chat.regenerate(conversation.id, message.id))[-1], Ended)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_a_model_whose_loading_kills_its_engine_is_loaded_once_more_with_less(services, steady):
    model, killed = services.models.add(steady), []

    def kill_the_first(_):
        if not killed:
            killed.append(services.runner.ready.pid)
            os.kill(killed[0], signal.SIGKILL)

    loaded = services.runner.ensure(model, LoadOptions(), on_progress=kill_the_first)
    assert "did not survive loading" in loaded.notes[0]
    assert services.runner.ready.pid != killed[0]
    with pytest.raises(EngineDied):
        services.runner.ensure(
            model,
            LoadOptions(batch=64),
            on_progress=lambda _: os.kill(services.runner.ready.pid, 9),
        )


def test_an_answer_that_nobody_writes_any_more_is_shown_as_interrupted(services, chat):
    table = services.chat._table  # noqa: SLF001 -- no use case leaves a half answer behind
    message = table.add_message(chat.id, None, Role.ASSISTANT, "half", state=MessageState.WRITING)
    assert services.conversations.tree(chat.id)[message.id].state is MessageState.INTERRUPTED


def test_values_presets_and_their_bad_input(services, chat):
    conversations, presets = services.conversations, services.presets
    with pytest.raises(ParameterError, match="from 0 to 5"):
        conversations.set_value(chat.id, "temperature", 9.0)
    conversations.set_value(chat.id, "temperature", 1.3)
    presets.save("Mine", conversations.values(chat.id))
    conversations.set_preset(chat.id, "mine")
    assert conversations.get(chat.id).changes == {}
    assert conversations.values(chat.id)["temperature"] == 1.3
    with pytest.raises(UsageError, match="built in"):
        presets.save("Balanced", {})
    with pytest.raises(UsageError, match="There are: Balanced"):
        presets.get("nope")
    presets.delete("Mine")
    assert conversations.values(chat.id)["temperature"] == 0.7


def test_export_holds_every_version(services, chat):
    list(services.chat.send(chat.id, "question *one*"))
    answer = services.conversations.branch(chat.id)[-1]
    list(services.chat.regenerate(chat.id, answer.id))
    assert "question *one*" in services.exchange.text(chat.id, Options(kind=Kind.MARKDOWN))
    assert (
        services.exchange.text(chat.id, Options(kind=Kind.JSON)).count('"role": "assistant"') == 2
    )


def test_models_are_remembered_not_copied(services, tiny, tmp_path):
    model = services.models.add(tiny)
    assert services.models.add(tiny).id == model.id == "tiny-random"
    assert services.models.find("Tiny Random").path == str(tiny)
    assert [m.id for m in services.models.all()] == ["guide", "tiny-random"]
    services.models.remove(model.id)
    assert tiny.exists()
    with pytest.raises(UsageError, match="cannot be removed"):
        services.models.remove("guide")
    bad = tmp_path / "page.gguf"
    bad.write_text("<!doctype html><html></html>")
    with pytest.raises(NotAModel, match="web page"):
        services.models.add(bad)


def test_the_key_is_never_replaced_while_there_are_chats(paths):
    build(paths).close()
    key = Keys(paths).unlock().value
    assert paths.keys.stat().st_mode & 0o077 == 0
    paths.keys.unlink()
    with pytest.raises(KeyMissing, match="recovery code"):
        build(paths)
    assert key_from_code(recovery_code(key).lower()) == key
    with pytest.raises(UsageError):
        key_from_code("AAAA-BBBB")
    Keys(paths).keep(key)
    build(paths).close()


THINKER = "{% for m in messages %}<|{{ m.role }}|>{{ m.content }}<|end|>{% endfor %}<|assistant|><think>\n"


def test_thinking_is_kept_apart_from_the_answer_and_gone_on_from(services, chat):
    services.models.set_template(services.conversations.get(chat.id).model_id, THINKER)
    events = list(services.chat.send(chat.id, "one"))
    told = "".join(e.text for e in events if isinstance(e, TextAdded) and e.is_reasoning)
    answer = services.conversations.branch(chat.id)[-1]
    assert told
    assert answer.reasoning == told
    assert not answer.text
    assert answer.state is MessageState.LIMIT
    assert answer.usage.thought_ms > 0
    list(services.chat.go_on(chat.id, answer.id))
    longer = services.conversations.branch(chat.id)[-1]
    assert longer.reasoning.startswith(told)
    assert len(longer.reasoning) > len(told)
    assert json.loads(services.exchange.text(chat.id, Options(kind=Kind.JSON)))["messages"][-1][
        "reasoning"
    ]


def test_templates_are_told_whether_to_think(services, chat):
    model = services.conversations.get(chat.id).model_id
    told = "{{ messages[0].content }}{{ enable_thinking }}{{ reasoning_effort }}"
    services.models.set_template(model, told)
    services.conversations.set_value(chat.id, "thinking", "on")
    services.conversations.set_value(chat.id, "reasoning_effort", "high")
    list(services.chat.send(chat.id, "x"))
    assert services.conversations.branch(chat.id)[-1].usage.prompt_tokens == len("xTruehigh")


def test_an_erased_chat_leaves_no_word_in_the_store(services, chat):
    list(services.chat.send(chat.id, "confidential words"))
    services.conversations.erase(chat.id)
    assert services.store.rows("SELECT count(*) FROM message") == [(0,)]
    assert not services.finding.search("confidential").found
    with pytest.raises(UsageError):
        services.conversations.get(chat.id)
