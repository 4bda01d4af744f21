"""The disk is full in the middle of an answer.

Figures: 0 words of the answer lost, even then; 8 MB that are let go for it, and taken again when there
is room. When not even that helps, the text stays on the screen, and is kept as soon as the disk takes
it.
"""

import pytest

from localchat.domain.chat import MessageState
from localchat.errors import StoreFull
from localchat.services.chat import Ended, TextAdded
from localchat.services.exporting.options import Kind, Options, Target
from localchat.storage import reserve
from tests.durability.faulty_disk import disk
from tests.durability.scripted_use import opened, scripted, unsound

WHOLE = "This is the answer number {}."


@pytest.fixture
def full(home, monkeypatch):
    """Services, a chat with an answer, and a disk that can be full."""
    with scripted(monkeypatch), disk() as lying:
        services = opened(home)
        # What is in the file already could be used again: all of it is, before the disk is full.
        services.store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        key = services.conversations.create("guide", "Balanced").id
        list(services.chat.send(key, "while there is room"))
        yield services, key, lying
        services.close()


def texts(services, key):
    return [message.text for message in services.conversations.branch(key)]


def full_at_third_word(lying, is_full, events):
    """Have events happen, on a disk that is full from the third word on; what was told, and what failed."""
    told, words = [], 0
    with pytest.raises(StoreFull, match="Disk full") as caught:
        for event in events:
            told.append(event)
            words += isinstance(event, TextAdded)
            if words == 2:
                lying.is_full = is_full
    return told, caught.value


def test_the_answer_is_kept_in_room_that_was_kept_for_it(full, home, tmp_path, monkeypatch):
    services, key, lying = full
    room = home / "reserve"
    assert room.stat().st_blocks * 512 >= reserve.SIZE
    monkeypatch.setattr(reserve, "SPARE", 10**18)
    events = services.chat.send(key, "and now it is full")
    told, error = full_at_third_word(lying, room.exists, events)
    assert isinstance(told[-1], Ended)
    assert "this answer is saved" in error.message
    assert texts(services, key)[-1] == WHOLE.format(2) == told[-1].message.text
    assert not room.exists()
    # A chat goes to another disk all the same.
    target = tmp_path / "elsewhere" / "chat.md"
    target.parent.mkdir()
    list(services.exchange.export([key], Target(target), Options(kind=Kind.MARKDOWN)))
    assert WHOLE.format(2) in target.read_text(encoding="utf-8")
    # There is room again: it is taken with the next thing that is kept.
    monkeypatch.setattr(reserve, "SPARE", 0)
    lying.is_full = lambda: False
    assert isinstance(list(services.chat.send(key, "room"))[-1], Ended)
    assert room.stat().st_blocks * 512 >= reserve.SIZE


def test_what_not_even_that_holds_stays_on_the_screen_and_is_kept_later(full, home):
    services, key, lying = full
    events = services.chat.send(key, "and now it is full")
    told, _ = full_at_third_word(lying, lambda: True, events)
    shown = told[-1].message
    assert shown.state is MessageState.INTERRUPTED
    assert shown.text.startswith("This is ")
    assert texts(services, key)[-1] != shown.text
    with pytest.raises(StoreFull):
        list(services.chat.send(key, "nothing more goes in " * 2000))
    assert not unsound(services.store)
    lying.is_full = lambda: False
    list(services.chat.go_on(key, services.conversations.branch(key)[-1].id))
    assert texts(services, key)[-1].startswith(shown.text)


def test_at_the_end_of_the_program_what_was_left_is_kept_too(full, home):
    services, key, lying = full
    events = services.chat.send(key, "and now it is full")
    told, _ = full_at_third_word(lying, lambda: True, events)
    lying.is_full = lambda: False
    services.close()
    again = opened(home)
    assert texts(again, key)[-1] == told[-1].message.text
    again.close()
