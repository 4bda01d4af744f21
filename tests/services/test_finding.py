"""Finding chats: the language, the words, what is never found, and how fast a page is there."""

import datetime as dt

import pytest

from localchat.domain.chat import MessageState, Role, Titled
from localchat.domain.query import Place
from localchat.errors import Cancelled, UsageError
from localchat.services.snippets import snippet
from localchat.storage.conversations import ConversationTable


@pytest.fixture
def table(services):
    return ConversationTable(services.store)


@pytest.fixture
def soup(services, table):
    """A chat with two branches below its question."""
    chat = table.add("guide", "Balanced")
    services.conversations.title(chat.id, "Soup for Sunday", Titled.FIRST_LINE)
    question = table.add_message(chat.id, None, Role.USER, "How do I make a crème soup?")
    first = table.add_message(chat.id, question.id, Role.ASSISTANT, "Take leeks.", model="Qwen 8B")
    second = table.add_message(
        chat.id, question.id, Role.ASSISTANT, "我喜欢喝南瓜汤。Pumpkin functional."
    )
    return chat.id, question.id, first.id, second.id


def found(services, text):
    return [(hit.chat.id, hit.message_id) for hit in services.finding.search(text).found]


def test_words_are_found_in_titles_and_on_all_branches_by_their_beginnings(services, soup):
    chat, question, first, second = soup
    assert found(services, "sund") == [(chat, None)]
    assert found(services, "leek") == [(chat, first)]
    assert found(services, "CREME") == found(services, "crème") == [(chat, question)]
    assert found(services, "function") == [(chat, second)]
    assert found(services, "functio pump") == [(chat, second)]
    assert found(services, "unctional") == found(services, "functionally") == []
    assert found(services, '"make a"') == [(chat, question)]
    assert (
        found(services, '"a make"')
        == found(services, '" OR 1=1 --')
        == found(services, "C++ (")
        == []
    )


@pytest.mark.parametrize("text", ["南瓜", "瓜", "南瓜汤", "喝南瓜汤", "喜欢"])
def test_chinese_is_found_by_any_part_of_it(services, soup, text):
    assert found(services, text) == [(soup[0], soup[3])]
    assert found(services, "瓜南") == []


def test_what_is_removed_deleted_or_erased_is_not_found_and_comes_back(services, table, soup):
    chat, _, first, _ = soup
    table.remove([first], "act")
    assert found(services, "leeks") == []
    table.put_back(chat, "act")
    assert found(services, "leeks") == [(chat, first)]
    undo = services.chat_list.delete([chat])
    assert found(services, "leeks") == found(services, "soup") == []
    assert found(services, "leeks is:trash") == [(chat, first)]
    undo()
    services.chat_list.archive([chat], archived=True)
    assert found(services, "leeks") == []
    assert found(services, "leeks is:archived") == [(chat, first)]
    services.chat_list.erase([chat])
    assert found(services, "leeks is:archived") == found(services, "soup is:archived") == []


def test_a_continued_answer_is_found_by_all_its_words(services, table):
    chat = table.add("guide", "Balanced")
    answer = table.add_message(chat.id, None, Role.ASSISTANT, "", state=MessageState.WRITING)
    table.append(answer.id, "alpha ")
    table.set_state(answer.id, MessageState.STOPPED)
    table.set_state(answer.id, MessageState.WRITING)
    table.append(answer.id, "omega")
    table.set_state(answer.id, MessageState.COMPLETE)
    assert found(services, "alpha") == found(services, "omega") == [(chat.id, answer.id)]


def test_filters_narrow_what_is_found(services, soup):
    chat, question, first, _ = soup
    outer, _ = services.chat_list.add_folder("Work")
    inner, _ = services.chat_list.add_folder("Kitchen", outer)
    services.chat_list.move([chat], inner)
    tag = services.chat_list.add_tag("to do")
    services.chat_list.tag([chat], tag.id, on=True)
    assert found(services, "soup role:user") == [(chat, question)]
    assert found(services, "take role:user") == []
    assert found(services, "take model:qwen") == [(chat, first)]
    assert found(services, "take model:llama") == []
    assert found(services, 'take folder:work tag:"to do"') == [(chat, first)]
    assert found(services, "folder:work") == [(chat, None)]
    assert found(services, "take -leeks") == []
    assert found(services, "folder:work -leeks") == found(services, "folder:work -sunday") == []
    assert found(services, "take after:today") == [(chat, first)]
    assert found(services, "take before:today") == found(services, "is:pinned") == []
    services.chat_list.pin([chat], pinned=True)
    assert found(services, "is:pinned") == [(chat, None)]


def test_the_language_is_read(services):
    query = services.finding.parse(
        'note:x http://a.b "two words" -no -"not so" is:trash before:2026-03'
    )
    assert query.words == ("note:x", "http://a.b")
    assert query.phrases == ("two words",)
    assert query.without == ("no", "not so")
    assert query.places == {Place.TRASH}
    assert query.before == dt.datetime(2026, 3, 1).astimezone()
    assert services.finding.parse("   ").is_empty
    assert services.finding.search("").found == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("modle:qwen", "“model:”"),
        ("before:soon", "before:2026-03-01"),
        ("before:2026-99-99", "before:2026-03-01"),
        ("before:", "wants a day"),
        ("after:9999y", "after:2026-03-01"),
        ("role:cook", "user, assistant or system"),
        ("is:open", "pinned, archived or trash"),
        ("tag:nothing", "no tags yet"),
        ("folder:nothing", "no folders yet"),
        ("model:", "such as model:qwen"),
        ("-tag:x", "works with words"),
    ],
)
def test_a_mistyped_filter_gets_a_sentence(services, text, told):
    with pytest.raises(UsageError, match=told):
        services.finding.search(text)


def test_a_look_can_be_given_up_and_pages_go_on(services, table):
    chats = [table.add("guide", "Balanced").id for _ in range(30)]
    for chat in chats:
        for number in range(5):
            table.add_message(chat, None, Role.USER, f"many words {number}")
    first = services.finding.search("many")
    assert len(first.found) == 50
    assert len({hit.chat.id for hit in first.found}) >= 16
    second = services.finding.search("many", first)
    assert second.found[0].message_id < first.found[-1].message_id
    assert len({hit.message_id for hit in (*first.found, *second.found)}) == len(first.found) + len(
        second.found
    )
    with pytest.raises(Cancelled):
        services.store.look("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                            "SELECT max(i) FROM n", stop=lambda: True)  # fmt: skip


def test_a_snippet_is_short_and_marks_what_was_looked_for():
    text = "x " * 400 + "then the Crème\n\n  brûlée was burnt " + "y " * 400
    shown = snippet(text, ("creme", "BRULEE"))
    assert len(shown.text) <= 162
    assert [shown.text[a:b] for a, b in shown.marks] == ["Crème", "brûlée"]
    assert "\n" not in shown.text
    assert snippet("\x00\ud800", ("a",)).marks == ()
