"""An answer remembers between which words it chose, and can be forked at any of them."""

import pytest

from localchat.domain.chat import MessageState
from localchat.errors import UsageError
from localchat.services.chat import Ended, Filled, LeftOut


@pytest.fixture
def chat(services, tiny):
    """A conversation with a tiny model, whose choices are kept."""
    services.settings.set("token_view", True)
    key = services.conversations.create(services.models.add(tiny).id, "Deterministic").id
    services.conversations.set_value(key, "max_tokens", 12)
    return key


def last(events):
    found = [event for event in events if isinstance(event, Ended)]
    return found[-1].message


def test_choices_are_kept_with_the_answer(services, chat):
    answer = last(services.chat.send(chat, "hello"))
    made = services.choices.of(answer.id)
    assert len(made.choices) == answer.usage.generated_tokens == 12
    assert all(len(choice.others) == 8 for choice in made.choices)


def test_a_fork_is_a_version_beside_the_answer_and_the_same_up_to_there(services, chat):
    answer = last(services.chat.send(chat, "hello"))
    made = services.choices.of(answer.id)
    other = made.choices[5].others[0]
    fork = last(services.chat.fork(chat, answer.id, 5, other.token))
    assert fork.parent_id == answer.parent_id
    assert services.conversations.tree(chat).versions(fork.id) == [answer.id, fork.id]
    again = services.choices.of(fork.id)
    assert [c.token for c in again.choices[:6]] == made.begin(5, other.token)
    assert services.conversations.get(chat).leaf_id == fork.id


def test_a_fork_behind_a_continue_keeps_what_was_before_it(services, chat):
    answer = last(services.chat.send(chat, "hello"))
    assert answer.state is MessageState.LIMIT
    whole = last(services.chat.go_on(chat, answer.id))
    made = services.choices.of(whole.id)
    assert made.text == answer.text
    fork = last(services.chat.fork(chat, whole.id, 2, made.choices[2].others[0].token))
    assert fork.text.startswith(answer.text)


def test_without_the_switch_nothing_is_kept(services, chat):
    services.settings.set("token_view", False)
    answer = last(services.chat.send(chat, "hello"))
    with pytest.raises(UsageError, match="Look at tokens"):
        services.choices.of(answer.id)


def test_a_fork_wants_the_model_that_wrote_the_answer(services, chat, steady):
    answer = last(services.chat.send(chat, "hello"))
    services.conversations.set_model(chat, "guide")
    with pytest.raises(UsageError, match="made of words of"):
        list(services.chat.fork(chat, answer.id, 1, 5))
    assert services.conversations.branch(chat)[-1].id == answer.id


def test_a_pinned_message_stays_in_a_full_context(services, chat):
    services.conversations.set_value(chat, "context", 512)
    services.conversations.set_value(chat, "when_full", "oldest")
    first = last(services.chat.send(chat, "the first " * 8))
    services.conversations.pin(first.id, pinned=True)
    assert services.conversations.branch(chat)[1].pinned
    gone = ()
    for number in range(6):
        for event in services.chat.send(chat, f"number {number} " * 8):
            if isinstance(event, LeftOut):
                gone = event.message_ids
    branch = services.conversations.branch(chat)
    assert gone
    assert not set(gone) & {branch[0].id, branch[1].id}


def test_what_fills_the_context_is_told(services, chat):
    services.conversations.set_system_prompt(chat, "be brief")
    (filled,) = [e for e in services.chat.send(chat, "hello") if isinstance(e, Filled)]
    assert (filled.system, filled.messages) == (8, 5) or filled.system > 0
    assert filled.template > 0
    assert filled.context > filled.system + filled.messages + filled.template
