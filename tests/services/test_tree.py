"""What a person does with the messages of a chat: versions, deletes, branches, what waits, and the prompt."""

import os
import signal
import subprocess
import sys
import textwrap
import time

import pytest

from localchat.domain.chat import (
    Example,
    Message,
    MessageState,
    MessageTree,
    QueuedId,
    Role,
    branch_title,
)
from localchat.domain.variables import fill
from localchat.engine.message import ChatMessage
from localchat.errors import UsageError
from localchat.services.chat import Ended, Filled, LeftOut, MessageAdded
from localchat.services.prompting import Prompt

STRICT = (
    "{% for m in messages %}{% if m.role == 'system' %}{{ m.content }}{% else %}"
    "{% if (m.role == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('must alternate') }}"
    "{% endif %}[{{ m.role }}]{{ m.content }}{% endif %}{% endfor %}[assistant]"
)


@pytest.fixture
def chat(services, tiny):
    """A conversation with a tiny model, limited to short answers."""
    model = services.models.add(tiny)
    conversation = services.conversations.create(model.id, "Balanced")
    services.conversations.set_value(conversation.id, "max_tokens", 6)
    return conversation.id


@pytest.fixture
def told(services, monkeypatch):
    """The prompts that the model is told."""
    prompts = []
    generate = services.runner.generate

    def spy(messages, *rest):
        prompts.append(list(messages))
        return generate(messages, *rest)

    monkeypatch.setattr(services.runner, "generate", spy)
    return prompts


def said(services, key, *texts):
    """Messages one after the other, a person first, without a model."""
    table = services.chat._table  # noqa: SLF001 -- many turns at once
    leaf, found = services.conversations.leaf(key), []
    for number, text in enumerate(texts):
        role = Role.ASSISTANT if number % 2 else Role.USER
        leaf = table.add_message(key, leaf, role, text).id
        found.append(leaf)
    return found


def texts(services, key):
    return [message.text for message in services.conversations.branch(key)]


# --- versions ----------------------------------------------------------------------------------------


def test_an_edited_answer_is_a_version_and_is_not_answered(services, chat, told):
    _, answer = said(services, chat, "hi", "helo")
    events = list(services.chat.edit(chat, answer, "hello"))
    assert [type(event) for event in events] == [MessageAdded]
    assert texts(services, chat) == ["hi", "hello"]
    tree = services.conversations.tree(chat)
    assert tree.versions(answer) == [answer, events[0].message.id]
    assert tree[answer].text == "helo"
    assert not told
    with pytest.raises(UsageError, match="cannot be empty"):
        services.chat.edit_only(chat, answer, " \n")


def test_an_edited_question_is_answered_unless_only_the_words_shall_be_kept(services, chat):
    question, _ = said(services, chat, "hi", "hello")
    list(services.chat.edit(chat, question, "good morning", answer=False))
    assert texts(services, chat) == ["good morning"]
    list(services.chat.edit(chat, question, "good evening"))
    assert texts(services, chat)[0] == "good evening"
    assert len(texts(services, chat)) == 2


def test_another_model_and_preset_answer_once_and_the_chat_keeps_its_own(services, chat):
    question, first = said(services, chat, "hi", "hello")
    before = services.conversations.get(chat)
    list(services.chat.regenerate(chat, first, model="guide"))
    list(services.chat.regenerate(chat, first, preset="creative"))
    by_other, with_preset = [
        services.conversations.tree(chat)[key]
        for key in services.conversations.tree(chat).children(question)[1:]
    ]
    assert (by_other.model, with_preset.model) == ("LocalChat Guide", "Tiny Random")
    assert (by_other.preset, with_preset.preset) == ("Deterministic", "Creative")
    after = services.conversations.get(chat)
    assert (after.model_id, after.preset, after.changes) == (
        before.model_id, before.preset, before.changes,
    )  # fmt: skip
    with pytest.raises(UsageError, match="no preset called"):
        list(services.chat.regenerate(chat, first, preset="nope"))


def test_the_model_goes_on_from_a_beginning_that_a_person_wrote(services, chat, told):
    list(services.chat.send(chat, "name three", beginning="Sure: one, "))
    answer = services.conversations.branch(chat)[-1]
    assert told[-1][-1] == ChatMessage(Role.ASSISTANT, "Sure: one,")
    assert answer.text.startswith("Sure: one,")
    assert len(answer.text) > len("Sure: one,")
    list(services.chat.regenerate(chat, answer.id, beginning="No."))
    assert services.conversations.branch(chat)[-1].text.startswith("No.")


def test_an_answer_in_the_middle_goes_on_beside_what_followed_it(services, chat):
    _, answer, follow, _ = said(services, chat, "hi", "hello", "and?", "so")
    list(services.chat.go_on(chat, answer))
    tree = services.conversations.tree(chat)
    assert tree[answer].text == "hello"
    assert tree[follow].parent_id == answer
    longer = services.conversations.branch(chat)[-1]
    assert longer.text.startswith("hello")
    assert len(tree.versions(answer)) == 2


# --- deletes -----------------------------------------------------------------------------------------


def test_what_followed_a_deleted_message_follows_what_was_before_it_until_it_is_undone(
    services, chat, told
):
    _, answer, _, last = said(services, chat, "one", "secret two", "three", "four")
    removal = services.conversations.remove(chat, answer)
    assert texts(services, chat) == ["one", "three", "four"]
    assert not services.finding.search("secret").found
    list(services.chat.regenerate(chat, last))
    assert [message.text for message in told[-1]] == ["one", "three"]
    services.conversations.put_back(removal)
    assert texts(services, chat) == ["one", "secret two", "three", "four"]
    assert len(services.conversations.tree(chat).versions(last)) == 2
    assert services.finding.search("secret").found


def test_from_here_on_all_branches_go_and_all_come_back(services, chat):
    first, answer, *_ = said(services, chat, "one", "two", "three", "four")
    services.conversations.open_branch(chat, answer)
    services.chat.edit_only(chat, answer, "two, better")
    services.conversations.open_branch(chat, answer)
    before = texts(services, chat)
    removal = services.conversations.remove(chat, answer, rest=True)
    assert removal.count == 3
    assert texts(services, chat) == ["one", "two, better"]
    whole = services.conversations.remove(chat, first, rest=True)
    assert texts(services, chat) == []
    assert services.conversations.leaf(chat) is None
    for each in (whole, removal):
        services.conversations.put_back(each)
    assert texts(services, chat) == before


def test_a_message_that_has_gone_or_belongs_elsewhere_is_a_sentence(services, chat, tiny):
    question, answer = said(services, chat, "one", "two")
    other = services.conversations.create(services.models.add(tiny).id).id
    conversations, talk = services.conversations, services.chat
    with pytest.raises(UsageError, match="another chat"):
        conversations.remove(other, question)
    with pytest.raises(UsageError, match="another chat"):
        list(talk.regenerate(other, answer))
    conversations.remove(chat, question)
    for act in (
        lambda: conversations.remove(chat, question),
        lambda: conversations.open_branch(chat, question),
        lambda: conversations.branch_off(chat, 4711),
        lambda: talk.edit_only(chat, question, "x"),
        lambda: list(talk.go_on(chat, question)),
    ):
        with pytest.raises(UsageError, match="no longer there"):
            act()
    with pytest.raises(UsageError, match="no message that this would answer"):
        list(talk.regenerate(chat, answer))
    conversations.being_written.add(answer)
    with pytest.raises(UsageError, match="Stop it"):
        conversations.remove(chat, answer)


def message(key, parent, removed=""):
    return Message(
        id=key, conversation_id=1, parent_id=parent, role=Role.USER, text=str(key),
        created=None, removed=removed,
    )  # fmt: skip


def test_circles_and_lost_parents_hide_nothing_and_end():
    links = {1: 3, 2: 1, 3: 2, 4: 3, 5: 5, 6: 99, 7: 8, 8: None}
    tree = MessageTree(message(*link) for link in links.items())
    assert len(tree) == len(links)
    assert set(tree.children(None)) == {1, 5, 6, 8}
    assert [each.id for each in tree.path(4)] == [1, 2, 3, 4]
    assert set(tree.below(1)) == {1, 2, 3, 4}
    backwards = MessageTree(message(key, key + 1) for key in range(1, 5001))
    assert len(backwards.path(1)) == 5000
    gone = MessageTree([message(1, 2, "x"), message(2, 1, "x"), message(3, 2)])
    assert gone.children(None) == [3]
    assert gone[3].parent_id is None


def test_links_that_go_in_circles_or_elsewhere_in_the_store_are_answered_all_the_same(
    services, chat, told
):
    one, two, three, _ = said(services, chat, "one", "two", "three", "four")
    services.store.run("UPDATE message SET parent_id = ? WHERE id = ?", three, one)
    other = services.conversations.create("guide").id
    (strange,) = said(services, other, "elsewhere")
    list(services.chat.send(chat, "five"))
    assert [each.text for each in told[-1]] == ["one", "two", "three", "four", "five"]
    services.store.run("UPDATE message SET parent_id = ? WHERE id = ?", strange, one)
    list(services.chat.regenerate(chat, two))
    assert [each.text for each in told[-1]] == ["one"]
    services.store.run("UPDATE conversation SET leaf_id = 4711 WHERE id = ?", chat)
    assert services.conversations.leaf(chat) is not None


# --- a new chat from a place -------------------------------------------------------------------------


def test_a_branch_is_a_chat_of_its_own_with_the_same_settings(services, chat):
    conversations = services.conversations
    _, answer, *_ = said(services, chat, "one", "two", "three", "four")
    conversations.rename(chat, "Soup")
    conversations.set_system_prompt(chat, "Be brief.")
    conversations.set_examples(chat, [Example("a", "b")])
    copy = conversations.branch_off(chat, answer)
    assert copy.title == "Soup (branch)"
    assert branch_title(copy.title) == "Soup (branch 2)"
    old = conversations.get(chat)
    for name in ("model_id", "preset", "changes", "system_prompt", "examples", "folder_id"):
        assert getattr(copy, name) == getattr(old, name)
    assert texts(services, copy.id) == ["one", "two"]
    services.chat.edit_only(copy.id, conversations.branch(copy.id)[1].id, "other")
    assert texts(services, chat) == ["one", "two", "three", "four"]


# --- what the model is told --------------------------------------------------------------------------


def test_examples_and_variables_stand_before_the_first_message(services, chat, told):
    conversations = services.conversations
    conversations.set_system_prompt(chat, "It is {{date}}; {{ Model }} helps {{user}}. {{what}}?")
    conversations.set_value(chat, "date", "2026-01-31")
    conversations.set_examples(chat, [Example("{{user}}: one", "eins"), Example("", "never")])
    services.settings.set("user_name", "Ada")
    (filled,) = [e for e in services.chat.send(chat, "two") if isinstance(e, Filled)]
    system, *rest = told[-1]
    assert system.text == "It is 31 January 2026; Tiny Random helps Ada. {{what}}?"
    assert [(m.role, m.text, m.pinned) for m in rest] == [
        (Role.USER, "Ada: one", True), (Role.ASSISTANT, "eins", True), (Role.USER, "two", False),
    ]  # fmt: skip
    assert min(filled.system, filled.examples, filled.messages) > 0
    conversations.set_examples_on(chat, on=False)
    (filled,) = [e for e in services.chat.send(chat, "three") if isinstance(e, Filled)]
    assert filled.examples == 0
    assert fill("{{a}}{{b}}", {"a": "{{b}}", "b": "x"}) == "{{b}}x"


def test_older_messages_are_left_out_before_examples(services, chat, told):
    conversations = services.conversations
    old = said(services, chat, *[f"words {number} " * 12 for number in range(20)])
    conversations.set_examples(chat, [Example("first example", "its answer")])
    conversations.set_value(chat, "when_full", "oldest")
    conversations.set_value(chat, "context", 512)
    events = list(services.chat.send(chat, "and now?"))
    (gone,) = [event.message_ids for event in events if isinstance(event, LeftOut)]
    (filled,) = [event for event in events if isinstance(event, Filled)]
    assert gone
    assert set(gone) <= set(old)
    assert filled.examples > 0


def test_thinking_is_told_again_only_if_it_is_wished(services, chat, told):
    _, answer = said(services, chat, "one", "two")
    services.chat._table.append(answer, "", "hm, let me see")  # noqa: SLF001 -- the tiny one cannot think
    list(services.chat.send(chat, "three"))
    assert not any(each.reasoning for each in told[-1])
    services.settings.set("keep_thinking", True)
    plain = services.conversations.branch(chat)[-1].usage.prompt_tokens
    last = services.conversations.branch(chat)[-1]
    list(services.chat.regenerate(chat, last.id))
    assert "hm, let me see" in [each.reasoning for each in told[-1]]
    assert services.conversations.branch(chat)[-1].usage.prompt_tokens > plain


def test_a_template_that_insists_on_turns_gets_them(services, chat, told):
    services.models.set_template(services.conversations.get(chat).model_id, STRICT)
    _, answer, *_ = said(services, chat, "one", "two", "three", "four")
    services.conversations.remove(chat, answer)
    *_, ended = services.chat.send(chat, "five")
    assert isinstance(ended, Ended)
    assert [each.text for each in told[-1]] == ["one\n\nthree", "four", "five"]
    opening = Prompt()
    opening.add(ChatMessage(Role.ASSISTANT, "Welcome"), 1)
    opening.add(ChatMessage(Role.USER, "hi"), 2)
    assert opening.take_turns()
    assert [each.role for each in opening.messages] == ["user", "assistant", "user"]


# --- what waits --------------------------------------------------------------------------------------


def test_what_waits_is_said_in_its_order_and_can_be_changed(services, chat):
    queued = services.queued
    one, two, three = (queued.add(chat, text) for text in ("one", "two", "three"))
    queued.move(three, -1)
    queued.change(one, "one, changed")
    assert [each.text for each in queued.of(chat)] == ["one, changed", "three", "two"]
    order, taken = [each.id for each in queued.of(chat)], queued.get(three)
    queued.remove(three)
    queued.put_back(taken, order)
    assert [each.id for each in queued.of(chat)] == order
    for act in (lambda: queued.add(chat, " "), lambda: queued.change(two, "\n")):
        with pytest.raises(UsageError):
            act()
    list(services.chat.send_queued(chat, one))
    assert texts(services, chat)[0] == "one, changed"
    assert [each.id for each in queued.of(chat)] == [three, two]
    assert list(services.chat.send_queued(chat, QueuedId(4711))) == []
    queued.move(QueuedId(4711), 1)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_a_kill_loses_nothing_that_waits(services, chat, paths):
    code = """
        import sys, time
        from pathlib import Path
        from localchat.app import build
        from localchat.paths import Paths
        services = build(Paths(Path(sys.argv[1])))
        key = int(sys.argv[2])
        services.queued.add(key, "later", "So")
        print("ready", flush=True)
        time.sleep(60)
    """
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), str(paths.home), str(chat)],
        stdout=subprocess.PIPE,
    ) as child:
        assert child.stdout.readline() == b"ready\n"
        os.kill(child.pid, signal.SIGKILL)
    (waiting,) = services.queued.of(chat)
    assert (waiting.text, waiting.beginning) == ("later", "So")


def test_sending_in_a_chat_of_5000_messages_is_quick(services, chat):
    with services.store.together():
        said(services, chat, *[f"message {number} " * 8 for number in range(5000)])
    table, spent = services.chat._table, []  # noqa: SLF001 -- the work before and after the model's
    for number in range(5):
        began = time.perf_counter()
        next(iter(services.chat.send(chat, f"and {number}")))
        spent.append(time.perf_counter() - began)
    assert min(spent) < 0.03
    leaf = services.conversations.leaf(chat)
    assert len(table.spoken(chat, leaf)) == 5005
    tree = services.conversations.tree(chat)
    began = time.perf_counter()
    grown = tree.grown(message(99_999, leaf))
    assert time.perf_counter() - began < 0.1
    assert len(grown) == len(tree) + 1
    assert grown.newest_leaf(leaf) == 99_999
    assert tree.newest_leaf(leaf) == leaf
    assert services.conversations.branch(chat)[-1].state is MessageState.COMPLETE
