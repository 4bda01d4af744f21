"""What is kept in order, and what is not lost by a slip.

Figures: 5 jumps of the clock, 0 messages or chats out of order; 0 chats or messages deleted for good by
a key.
"""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt

from localchat.domain.chat import Role
from localchat.storage.conversations import ConversationTable
from tests.durability.scripted_use import opened, unsound
from tests.helpers.window import WAIT, branch, settle, type_and_send

JUMPS = ("2026-11-26T12", "2025-11-26T12", "1970-01-01T00", "2090-01-01T00", "2026-10-25T02")


def test_the_clock_may_jump_and_all_stays_in_its_order(home, monkeypatch):
    with closing(opened(home)) as services:
        table, said, chats, above = ConversationTable(services.store), [], [], None
        talk = services.conversations.create("guide", "Balanced").id
        services.conversations.rename(talk, "Talk")
        for number, moment in enumerate(JUMPS):
            monkeypatch.setattr(
                "localchat.storage.conversations._now",
                lambda moment=moment: f"{moment}:00:00.000+00:00",
            )
            chats.append(table.add("guide", "Balanced").id)
            table.change(chats[-1], title=f"Chat {number}")
            said.append(f"message {number}")
            above = table.add_message(talk, above, Role.USER, said[-1]).id
            shown = [chat.id for chat in services.chat_list.page(50)]
            assert shown[0] == talk
            assert [key for key in shown if key in chats] == chats[::-1]
        assert [message.text for message in services.conversations.branch(talk)] == said
        times = [message.created.year for message in services.conversations.branch(talk)]
        assert times == [2026, 2025, 1970, 2090, 2026]
        assert services.finding.search("message").found
        removal = services.conversations.remove(talk, above)
        services.conversations.put_back(removal)
        assert [message.text for message in services.conversations.branch(talk)] == said
        assert not unsound(services.store)


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_a_key_in_the_list_or_the_page_deletes_nothing_for_good(qtbot, start, paths, key):
    type_and_send(qtbot, start, "hello")
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)
    services, chat = start.controller.services, start.controller.conversation.id
    view = start.controller.chats.pane.view
    view.setFocus()
    view.selectAll()
    qtbot.keyClick(view, key)
    settle(qtbot, start)
    messages = start.window.chat.view
    qtbot.keyClick(messages, key)
    settle(qtbot, start)
    there = services.conversations.get(chat)
    assert len(services.conversations.tree(chat)) == 2
    if key == Qt.Key.Key_Backspace:
        assert there.deleted is None
    elif there.deleted is not None:
        # In the trash, and back with one key, after a restart too.
        assert services.chat_list.trash(10)[1] == 1
        start.controller.undo.undo()
        settle(qtbot, start)
    assert services.conversations.get(chat).deleted is None
