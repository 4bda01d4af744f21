"""The list of chats: pages, folders, tags, archive, trash; everything can be undone. Titles by a model."""

import pytest

from localchat.domain.chat import MessageState, Role, Titled
from localchat.errors import UsageError
from localchat.services.titles import clean
from localchat.storage.conversations import ConversationTable


@pytest.fixture
def table(services):
    return ConversationTable(services.store)


@pytest.fixture
def chats(services, table):
    """Seven chats with titles, the newest last."""
    keys = [table.add("guide", "Balanced").id for _ in range(7)]
    for number, key in enumerate(keys):
        table.change(
            key, title=f"Chat {number}", updated=f"2026-01-0{number + 1}T00:00:00.000+00:00"
        )
    return keys


def shown(services):
    """The keys: pinned, in open folders, and loose."""
    found = services.chat_list.contents({}, 100)
    inside = {folder: [chat.id for chat in each] for folder, each in found.inside.items()}
    return [c.id for c in found.pinned], inside, [c.id for c in services.chat_list.page(100)]


def test_pages_follow_one_another_without_a_gap(services, chats):
    first = services.chat_list.page(3)
    second = services.chat_list.page(3, first[-1])
    third = services.chat_list.page(3, second[-1])
    assert [chat.id for chat in (*first, *second, *third)] == chats[::-1]


def test_each_change_is_undone_exactly(services, chats):
    lst = services.chat_list
    folder, _ = lst.add_folder("Work")
    lst.move(chats[:1], folder)
    lst.pin(chats[1:2], pinned=True)
    before = shown(services)
    tag = lst.add_tag("idea")
    for change in (
        lambda: lst.pin(chats, pinned=True),
        lambda: lst.move(chats, folder),
        lambda: lst.move(chats, None),
        lambda: lst.archive(chats[:4], archived=True),
        lambda: lst.delete(chats),
        lambda: lst.remove_folder(folder),
        lambda: lst.rename_folder(folder, "Other"),
    ):
        undo = change()
        undo()
        assert shown(services) == before
    undo = lst.tag(chats, tag.id, on=True)
    assert all(chat.tags == (tag.id,) for chat in lst.page(10))
    undo_remove = lst.remove_tag(tag)
    assert not lst.tags()
    undo_remove()
    assert lst.tag_uses() == {tag.id: 7}
    undo()
    assert not any(chat.tags for chat in lst.page(10))
    undo = lst.rename(chats[0], "Better")
    assert services.conversations.get(chats[0]).titled is Titled.PERSON
    undo()
    assert services.conversations.get(chats[0]).title == "Chat 0"


def test_a_deleted_folder_keeps_its_chats_and_none_lies_in_itself(services, chats):
    lst = services.chat_list
    outer, _ = lst.add_folder("Outer")
    inner, _ = lst.add_folder("Inner", outer)
    lst.move(chats[:2], inner)
    with pytest.raises(UsageError, match="in itself"):
        lst.move_folder(outer, inner)
    with pytest.raises(UsageError, match="needs a name"):
        lst.add_folder(" \n ")
    undo = lst.remove_folder(inner)
    assert shown(services)[1] == {outer: [chats[1], chats[0]]}
    undo()
    assert shown(services)[1] == {outer: [], inner: [chats[1], chats[0]]}
    lst.remove_folder(outer)
    assert [folder.parent_id for folder in lst.folders()] == [None]
    parent = inner
    with pytest.raises(UsageError, match="deep"):
        for _ in range(10):
            parent, _ = lst.add_folder("Deeper", parent)
    with pytest.raises(UsageError, match="not there"):
        lst.move(chats, 999)


def test_the_trash_is_searched_restored_and_emptied(services, chats):
    lst = services.chat_list
    lst.delete(chats[:3])
    found, count = lst.trash(10, "chat 2")
    assert ([chat.id for chat in found], count) == ([chats[2]], 3)
    undo = lst.restore(chats[:1])
    assert lst.trash(10)[1] == 2
    undo()
    assert lst.restore_all()[0] == 3
    lst.delete(chats[:2])
    lst.erase(chats[:1])
    assert lst.empty_trash() == 1
    assert lst.trash(10) == ([], 0)
    assert len(lst.page(10)) == 5


def test_tags_have_one_name_each(services):
    lst = services.chat_list
    one, two = lst.add_tag("Idea"), lst.add_tag("later")
    assert lst.add_tag("idea") == one
    assert one.colour != two.colour
    with pytest.raises(UsageError, match="already"):
        lst.change_tag(two, "IDEA", "red")
    with pytest.raises(UsageError, match="not beige"):
        lst.change_tag(two, "later", "beige")
    undo = lst.change_tag(two, "soon", "red")
    undo()
    assert [tag.name for tag in lst.tags()] == ["Idea", "later"]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ('**Title: "Soup for six."**\n\nmore', "Soup for six"),
        ("<think>Hm, what</think>\n# 南瓜汤的做法。", "南瓜汤的做法"),
        ("<think>never ended", ""),
        ("  \n“Quiet” ", "Quiet"),
        ("...", ""),
        ("a b c d e f g h i j k l m n o p", ""),
        ("x" * 300, "x" * 60),
        ("\x07Bell \u202etitle", "Bell title"),
    ],
)
def test_what_a_model_says_is_made_a_title(told, title):
    assert clean(told) == title


def test_a_model_names_a_chat_once_and_never_over_a_person(services, table, tiny):
    model = services.models.add(tiny)
    key = services.conversations.create(model.id).id
    services.conversations.set_value(key, "max_tokens", 4)
    list(services.chat.send(key, "hello there"))
    assert services.conversations.get(key).titled is Titled.FIRST_LINE
    assert services.titles.wanted(key)
    services.titles.begin()
    services.titles.stop()
    assert services.titles.name(key) == ""
    services.titles.begin()
    named = services.titles.name(key)
    assert services.conversations.get(key).title == (named or "hello there")
    services.conversations.rename(key, "Mine")
    assert not services.titles.wanted(key)
    services.conversations.title(key, "hello", Titled.FIRST_LINE)
    services.settings.set("titles", "first line")
    assert not services.titles.wanted(key)


def test_the_guide_names_nothing(services, table):
    key = table.add("guide", "Balanced").id
    services.conversations.title(key, "x", Titled.FIRST_LINE)
    question = table.add_message(key, None, Role.USER, "x")
    table.add_message(key, question.id, Role.ASSISTANT, "y", state=MessageState.COMPLETE)
    assert not services.titles.wanted(key)
