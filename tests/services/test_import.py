"""Chats of other apps come in as trees; what is broken is named and left out, the rest comes in."""

import json
import threading
import tracemalloc
import zipfile

import pytest

from localchat.domain.chat import MessageState, Role
from localchat.domain.transfer import Origin
from localchat.services.exchange import Look, Report, State, Step
from localchat.services.importing.stream import Stopped
from tests.helpers import exports


@pytest.fixture
def take(services):
    """Import files, and give the report."""

    def call(*paths, chosen=None, stop=None):
        look = look_at(services, *paths)
        report = list(services.exchange.take(look, chosen, stop))[-1]
        assert isinstance(report, Report)
        return report

    return call


def look_at(services, *paths):
    look = list(services.exchange.look(list(paths)))[-1]
    assert isinstance(look, Look)
    return look


def write(folder, content, name="conversations.json"):
    file = folder / name
    if isinstance(content, bytes):
        file.write_bytes(content)
    else:
        text = content if isinstance(content, str) else json.dumps(content)
        file.write_text(text, encoding="utf-8")
    return file


def only(services, report):
    """The one chat that came in."""
    assert not report.broken
    (arrived,) = report.came
    return services.exchange.carried(arrived.key)


def said(chat, leaf=None):
    return [chat.messages[number].text for number in chat.branch(leaf)]


def test_chatgpt_comes_in_with_branches_tools_and_instructions(services, take, tmp_path):
    archive = exports.zipped(tmp_path / "export.zip", {
        "user.json": "{}", "chat.html": "<html>", "conversations-000.json": json.dumps([exports.chatgpt()]),
    })  # fmt: skip
    chat = only(services, take(archive))
    assert chat.title == "Trip"
    assert chat.system_prompt == "I am Ann.\n\nBe brief."
    question, answer = said(chat)
    assert "picture" in question
    assert question.endswith("How do I get there?")
    assert answer == "Go by train."
    last = chat.messages[chat.leaf]
    assert last.model == "gpt-5"
    assert "1+1" in last.reasoning
    assert "From python" in last.reasoning
    assert sorted(said(chat, leaf)[-1] for leaf in chat.leaves()) == ["Go by train.", "Walk."]
    assert chat.created.isoformat() == "2023-11-14T22:13:20.500000+00:00"


def test_claude_comes_in_with_files_thinking_and_edits(services, take, tmp_path):
    chat = only(services, take(write(tmp_path, [exports.claude()])))
    assert {message.text for message in chat.messages} == {"Add these.", "Three.", "Subtract them."}
    assert [message.parent for message in chat.messages].count(None) == 2
    first = chat.messages[0]
    assert (first.files[0].name, first.files[0].text) == ("n.txt", "1 2")
    assert chat.messages[1].reasoning == "1+2"


def test_lm_studio_goes_on_from_the_chosen_version(services, take, tmp_path):
    chat = only(services, take(write(tmp_path, exports.lm_studio(), "1733.conversation.json")))
    assert said(chat) == ["Write one.", "One.", "More."]
    assert len(chat.messages) == 4
    answer = chat.messages[1]
    assert (answer.model, answer.reasoning, answer.state) == (
        "qwen3-8b",
        "Hm.",
        MessageState.STOPPED,
    )
    assert (chat.system_prompt, chat.draft, chat.pinned) == ("Rhyme.", "next", True)


def test_open_webui_comes_in_with_tags_and_thinking(services, take, tmp_path):
    chat = only(services, take(write(tmp_path, [exports.open_webui()])))
    assert said(chat) == ["Is it?", "Yes."]
    assert chat.messages[chat.leaf].reasoning == "a < b"
    assert (chat.tags, chat.system_prompt) == (("maths",), "Be right.")
    assert chat.archived is not None


@pytest.mark.parametrize("form", ["object", "list", "lines", "zip"])
def test_llama_cpp_comes_in_in_all_its_forms(services, take, tmp_path, form):
    conversation, messages = exports.llama_cpp()
    whole = {"conv": conversation, "messages": messages}
    if form == "zip":
        file = exports.zipped(tmp_path / "c.zip", {"one.jsonl": exports.llama_cpp_lines()})
    elif form == "lines":
        file = write(tmp_path, exports.llama_cpp_lines())
    else:
        file = write(tmp_path, whole if form == "object" else [whole])
    chat = only(services, take(file))
    assert said(chat) == ["Hi", "Good day."]
    assert len(chat.messages) == 3
    assert chat.messages[0].files[0].text == "# A"
    assert chat.messages[1].reasoning == "Greet."


@pytest.mark.parametrize("form", ["folder", "zip"])
def test_jan_comes_in_from_its_folder(services, take, tmp_path, form):
    exports.write_jan(tmp_path / "threads" / "jan_1")
    place = tmp_path / "threads"
    if form == "zip":
        files = {f"t/jan_1/{one.name}": one.read_text() for one in (place / "jan_1").iterdir()}
        place = exports.zipped(tmp_path / "t.zip", files)
    chat = only(services, take(place))
    assert (chat.title, chat.system_prompt, said(chat)) == ("Tea", "Be kind.", ["Green?", "Yes."])
    assert chat.messages[1].reasoning == "Leaves."


@pytest.mark.parametrize("version", [10, 12])
def test_gpt4all_comes_in_from_its_own_format(services, take, tmp_path, version):
    chat = only(services, take(write(tmp_path, exports.gpt4all(version), "gpt4all-1.chat")))
    assert (chat.title, said(chat)) == ("Rain", ["Will it?", "It will."])
    assert chat.messages[1].model == "llama-3"
    assert chat.messages[1].reasoning == ("Wet." if version == 12 else "")


def test_training_data_comes_in_line_by_line(services, take, tmp_path):
    good = {"messages": [{"role": "system", "content": "S"}, {"role": "user", "content": "Q"},
                         {"role": "assistant", "content": "A"}]}  # fmt: skip
    report = take(write(tmp_path, f"{json.dumps(good)}\n{{broken\n{json.dumps(good)[:-3]}\n"))
    assert [len(report.came), len(report.broken)] == [1, 2]
    chat = services.exchange.carried(report.came[0].key)
    assert (chat.system_prompt, said(chat), chat.title) == ("S", ["Q", "A"], "Q")


def test_what_is_here_is_skipped_and_what_has_changed_comes_beside(services, take, tmp_path):
    file = write(tmp_path, [exports.chatgpt("a"), exports.chatgpt("b", "Other")])
    assert len(take(file).came) == 2
    again = take(file)
    assert (again.came, again.here) == ([], ["Trip", "Other"])
    write(tmp_path, [exports.chatgpt("a", answer="Fly."), exports.chatgpt("b", "Other")])
    look = look_at(services, file)
    assert [chat.state for chat in look.chats] == [State.NEWER, State.HERE]
    newer = take(file)
    assert "beside" in newer.came[0].notes[0]
    assert len(services.conversations.all()) == 3


def test_only_the_chosen_come_in_and_the_import_is_undone_as_one(services, take, tmp_path):
    file = write(tmp_path, [exports.chatgpt(str(n), f"T{n}") for n in range(5)])
    look = look_at(services, file)
    report = take(file, chosen=[look.chats[1].place, look.chats[3].place])
    assert [one.title for one in report.came] == ["T1", "T3"]
    services.exchange.undo(report)
    assert services.conversations.all() == []
    services.conversations.restore(report.came[0].key)
    assert [chat.title for chat in services.conversations.all()] == ["T1"]


def test_a_stopped_import_keeps_whole_what_came_in(services, tmp_path):
    file = write(tmp_path, [exports.chatgpt(str(n)) for n in range(200)])
    look, stop = look_at(services, file), threading.Event()
    for event in services.exchange.take(look, None, stop):
        if isinstance(event, Step) and event.chats:
            stop.set()
        report = event
    assert report.stopped
    assert 0 < len(report.came) < 200
    assert all(len(services.exchange.carried(one.key).messages) == 3 for one in report.came)
    with pytest.raises(Stopped):
        list(services.exchange.look([file], stop))


# --- bad input -----------------------------------------------------------------------------------


def test_a_truncated_file_gives_what_came_before(services, take, tmp_path):
    text = json.dumps([exports.chatgpt(str(n)) for n in range(3)])
    report = take(write(tmp_path, text[:-400]))
    assert len(report.came) == 2
    assert "damaged" in report.broken[0].why


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"hello there", "is no export of chats"),
        (b"\x89PNG\r\n", "is no export of chats"),
        (b"PK\x03\x04 cut off", "damaged"),
        (b"[" * 200_000, ""),
        (b'{"a":' * 200_000, ""),
        (b"{}", ""),
        (b'[1, 2, null, "x", [], {}]', ""),
        (exports.gpt4all()[:200], "breaks off"),
        (exports.gpt4all()[:4] + b"\0\0\0\x63" + b"\0" * 40, "version 99"),
    ],
)
def test_what_is_no_export_is_said_in_a_sentence(services, tmp_path, content, says):
    look = look_at(services, write(tmp_path, content, "thing.json"))
    assert look.chats == []
    told = [*look.pieces.notes, *(one.why for one in look.broken)]
    assert says in " ".join(told)


def test_bombs_and_paths_in_archives_are_left_alone(services, take, tmp_path):
    good = json.dumps([exports.chatgpt()])
    bomb = exports.zipped(tmp_path / "bomb.zip", {
        "conversations.json": good, "../../evil.json": json.dumps([exports.claude()]),
        "swollen.json": b"[" + b" " * (30 << 20) + b"]",
    })  # fmt: skip
    report = take(bomb)
    assert sorted(one.title for one in report.came) == ["Sums", "Trip"]
    assert "swells" in look_at(services, bomb).pieces.notes[0]
    assert not list(tmp_path.parent.glob("evil*"))
    assert {one.name for one in tmp_path.iterdir()} == {"bomb.zip", "home"}


def test_an_archive_with_a_password_says_so(services, tmp_path):
    file = exports.zipped(tmp_path / "locked.zip", {"conversations.json": "[]"})
    raw = bytearray(file.read_bytes())
    with zipfile.ZipFile(file) as archive:
        start = archive.start_dir
    raw[6] |= 1
    raw[start + 8] |= 1
    file.write_bytes(raw)
    assert "password" in look_at(services, file).pieces.notes[0]


def test_rings_missing_parents_and_double_ids_become_trees(services, take, tmp_path):
    conversation, messages = exports.llama_cpp()
    messages[1]["parent"] = "3"
    messages += [
        {"id": "9", "role": "user", "content": "orphan", "parent": "nowhere", "timestamp": 1},
        {"id": "2", "role": "assistant", "content": "twin", "parent": "1", "timestamp": 1},
    ]
    report = take(write(tmp_path, {"conv": conversation, "messages": messages}))
    chat = only(services, report)
    assert {one.text for one in chat.messages} >= {"Hi", "Hello.", "Good day.", "orphan", "twin"}
    assert len(report.came[0].notes) == 3
    assert all(one.parent is None or one.parent < n for n, one in enumerate(chat.messages))


def test_moments_that_cannot_be_true_are_not_taken(services, take, tmp_path):
    for at, moment in enumerate(
        [884_541_340_800, -5, 1e308, "30000-01-01T00:00:00Z", "x", None, [], True]
    ):
        export = exports.chatgpt(str(at))
        export["create_time"] = export["update_time"] = moment
        for node in export["mapping"].values():
            if node["message"]:
                node["message"]["create_time"] = moment
        chat = only(services, take(write(tmp_path, [export])))
        assert 1971 <= chat.created.year <= 2100
        assert chat.updated.year <= 2100


def test_nan_halves_of_signs_nul_and_long_texts_are_mended(services, take, tmp_path):
    export = exports.chatgpt(answer="half \ud800 nul \0 end" + "x" * 5_000_000)
    export["create_time"] = float("nan")
    chat = only(services, take(write(tmp_path, [export])))
    answer = chat.messages[chat.leaf].text
    assert len(answer) > 5_000_000
    answer.encode()
    assert "\0" not in answer


@pytest.mark.parametrize("wrong", [None, 7, "x", [], {"a": 1}, [None], [[]], {"x": None}, {"x": 3}])
def test_wrong_kinds_of_values_harm_nobody_else(services, take, tmp_path, wrong):
    one, two, three, four = (exports.chatgpt(str(n)) for n in range(4))
    one["mapping"] = wrong
    two["mapping"]["ask"] = wrong
    three["mapping"]["ask"]["message"]["content"] = wrong
    four["mapping"]["ask"]["children"] = four["title"] = four["current_node"] = wrong
    others = [exports.claude(), exports.open_webui(), exports.lm_studio()]
    others[0]["chat_messages"][0] = wrong
    others[1]["chat"]["history"]["messages"]["q"] = wrong
    others[2]["messages"][1] = wrong
    own = {"format": "localchat-conversation", "version": 2, "messages": wrong}
    report = take(
        write(tmp_path, [wrong, one, two, three, four, *others, own, exports.chatgpt("z")])
    )
    assert "Trip" in [arrived.title for arrived in report.came]
    for arrived in report.came:
        assert services.exchange.carried(arrived.key).messages
    assert not any("should be" in one.why for one in report.broken), report.broken


def places(value, path=()):
    """All places of a JSON value, by the way to them."""
    yield path
    inside = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for name, part in inside:
        yield from places(part, (*path, name))


def test_any_value_in_any_place_may_be_of_any_kind(services, tmp_path):
    conversation, messages = exports.llama_cpp()
    samples = [
        exports.chatgpt(), exports.claude(), exports.lm_studio(), exports.open_webui(),
        {"conv": conversation, "messages": messages},
        {"messages": [{"role": "user", "content": [{"type": "text", "text": "Q"}]}]},
    ]  # fmt: skip
    wrong, broken = [None, True, -1, 1e300, "x", "", [], [[]], {}, {"x": []}], []
    for sample in samples:
        for number, path in enumerate(places(sample)):
            copy = json.loads(json.dumps([sample]))
            at = copy
            for name in (0, *path[:-1]) if path else ():
                at = at[name]
            at[path[-1] if path else 0] = wrong[number % len(wrong)]
            broken += copy
    look = look_at(services, write(tmp_path, broken))
    assert len(look.chats) > 100
    assert not [one for one in look.broken if "should be" in one.why]


def test_deep_nesting_in_one_chat_leaves_the_others_whole(services, take, tmp_path):
    deep = '{"mapping": ' + '{"a":' * 5_000 + "1" + "}" * 5_001
    good = json.dumps(exports.chatgpt())
    report = take(write(tmp_path, f"[{deep}, {good}]"))
    assert [one.title for one in report.came] == ["Trip"]
    assert "nested" in report.broken[0].why


def test_a_chat_as_long_as_a_book_keeps_its_order(services, take, tmp_path):
    conversation, _ = exports.llama_cpp()
    messages = [
        {"id": n, "role": ("assistant", "user")[n % 2], "content": str(n), "parent": n - 1}
        for n in range(1, 5_001)
    ]
    messages[0]["parent"] = None
    conversation["currNode"] = 5_000
    chat = only(services, take(write(tmp_path, {"conv": conversation, "messages": messages})))
    assert said(chat) == [str(n) for n in range(1, 5_001)]


def large(file, megabytes):
    """An export of that size, with a chat of about a megabyte after the other."""
    part = json.dumps(exports.chatgpt("#", answer="word " * 200_000))
    with file.open("w", encoding="utf-8") as target:
        target.write("[")
        for number in range(megabytes):
            target.write(("," if number else "") + part.replace('"#"', f'"{number}"'))
        target.write("]")


def test_memory_does_not_grow_with_the_file(services, tmp_path):
    file = tmp_path / "large.json"
    large(file, 40)
    tracemalloc.start()
    look = look_at(services, file)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(look.chats) == 40
    assert peak < 20 << 20


def test_roles_are_known_however_they_are_called(services, take, tmp_path):
    lines = {"conversations": [{"from": "human", "value": "Q"}, {"from": "gpt", "value": "A"}]}
    file = write(tmp_path, f"{json.dumps(lines)}\n{json.dumps(lines)}\n", "s.jsonl")
    report = take(file)
    chat = services.exchange.carried(report.came[0].key)
    assert [one.role for one in chat.messages] == [Role.USER, Role.ASSISTANT]
    assert report.here == ["Q"]
    assert look_at(services, file).chats[0].origin is Origin.MESSAGES
