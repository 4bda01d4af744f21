"""Finding chats: the language, the words, what is never found, and how fast a page is there."""

import datetime as dt

import pytest

from localchat.domain.chat import MessageState, Role, Titled
from localchat.domain.query import Place
from localchat.errors import Cancelled, UsageError
from localchat.services.snippets import snippet
from localchat.storage.conversations import ConversationTable
from localchat.storage.stretches import common, joined
from localchat.storage.texts import matching
from localchat.storage.words import match


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


@pytest.fixture
def flood(services, table, monkeypatch):
    """Many chats that all say the same, as if they were a million: little is gone through one by one."""
    from localchat.storage import finding

    for name, value in {
        "GONE_THROUGH": 6,
        "BY_TEXT": 30,
        "AT_ONCE": 4,
        "TITLES": 3,
        "PART": 5,
        "SMALL": 3,
    }.items():
        monkeypatch.setattr(finding, name, value)
    folder, _ = services.chat_list.add_folder("Cellar")
    tag = services.chat_list.add_tag("old")
    chats = []
    with services.store.together():
        for number in range(40):
            chat = table.add("guide", "Balanced").id
            services.conversations.title(chat, f"common {number}", Titled.PERSON)
            said = table.add_message(chat, None, Role.USER, f"common words {number} 南瓜汤")
            model = "Rare 7B" if number == 3 else "Qwen 8B"
            table.add_message(
                chat, said.id, Role.ASSISTANT, f"commonly answered {number}", model=model
            )
            day = f"20{10 + number // 4}-01-01T00:00:00.000+00:00"
            services.store.run(
                "UPDATE message SET created = ? WHERE conversation_id = ?", day, chat
            )
            services.store.run(
                "UPDATE conversation SET created = ?, updated = ? WHERE id = ?", day, day, chat
            )
            chats.append(chat)
        services.store.run(
            "UPDATE message SET role = 'system' WHERE conversation_id = ? AND role = 'user'",
            chats[5],
        )
        services.store.run(
            "UPDATE conversation SET folder_id = ? WHERE id IN (?, ?)", folder, chats[1], chats[8]
        )
    services.chat_list.tag([chats[2], chats[9]], tag.id, on=True)
    services.chat_list.archive([chats[7]], archived=True)
    return chats


def said_in(services, text):
    """The chats of the messages that are found, page by page, oldest first."""
    found, page = [], None
    while page is None or page.below is not None:
        page = services.finding.search(text, page)
        found += [hit.chat.id for hit in page.found if hit.message_id is not None]
    return sorted(found)


@pytest.mark.parametrize(
    ("filters", "places"),
    [
        ("before:2012", [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]),
        ("after:2011 before:2012", [4, 4, 5, 5, 6, 6]),
        ("folder:cellar", [1, 1, 8, 8]),
        ("tag:old", [2, 2, 9, 9]),
        ("tag:old before:2011", [2, 2]),
        ("folder:cellar role:user", [1, 8]),
        ("role:system", [5]),
        ("model:rare", [3]),
        ("is:archived", [7, 7]),
        ("before:2011 -answered", [0, 1, 2, 3]),
        ("南瓜 before:2011", [0, 1, 2, 3]),
    ],
)
def test_filters_that_leave_few_of_many_find_all_of_them(services, flood, filters, places):
    for word in ("common", "com", "commo words"):
        wanted = [flood[place] for place in places]
        found = said_in(services, f"{word} {filters}")
        if " " in word:
            assert set(found) <= set(wanted)
        else:
            assert found == wanted


def test_titles_too(services, flood):
    def titled(text):
        return sorted(
            hit.chat.id for hit in services.finding.search(text).found if hit.message_id is None
        )

    assert titled("common before:2011") == flood[:4]
    assert titled("common tag:old") == [flood[2], flood[9]]
    assert titled("common folder:cellar before:2011") == [flood[1]]
    assert titled("common is:archived") == [flood[7]]
    assert titled("common 39 after:2019") == [flood[39]]


def test_blocks_of_messages_know_who_said_what_when(services, table):
    chat = table.add("guide", "Balanced").id
    table.add_message(chat, None, Role.USER, "a")
    table.add_message(chat, None, Role.ASSISTANT, "b", model="Qwen")
    table.add_message(chat, None, Role.ASSISTANT, "c", model="Qwen")
    rows = services.store.rows("SELECT block, role, model, first <= last FROM message_block")
    assert rows == [(0, "assistant", "Qwen", 1), (0, "user", "", 1)]


def test_stretches_meet_and_join():
    assert joined([(1, 3), (9, 12), (3, 5)], near=0) == [(9, 12), (1, 5)]
    assert joined([(1, 3), (9, 12)], near=6) == [(1, 12)]
    assert common([(20, 30), (0, 10)], [(25, 40), (5, 22)]) == [(25, 30), (20, 22), (5, 10)]
    assert common(None, [(0, 1)]) == common([(0, 1)], None) == [(0, 1)]


@pytest.mark.parametrize(
    ("query", "found"),
    [("crème", {1}), ("creme", {1}), ("CREME sou", {1}), ("瓜汤", {2}), ("汤", {2}), ('"make a"', {1}),
     ("functio", {3}), ("straße", {4}), ("zzz", set())],
)  # fmt: skip
def test_texts_are_looked_through_as_the_index_would(services, query, found):
    texts = {
        1: "How do I make a crème soup?",
        2: "我喜欢喝南瓜汤。",
        3: "A functional one",
        4: "Straße",
    }
    asked = services.finding.parse(query)
    expression = match(asked.words, asked.phrases, asked.without)
    assert matching(texts.items(), expression, asked.wanted) == found
