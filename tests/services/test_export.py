"""Chats go out as files to read, to keep and to train with; what was kept comes back equal."""

import dataclasses
import json
import re
import threading
import zipfile

import pytest

from localchat.domain.chat import Example, MessageState, Role, Usage
from localchat.domain.transfer import CarriedChat, CarriedFile, CarriedMessage, Origin
from localchat.errors import UsageError
from localchat.services.exchange import Exported
from localchat.services.exporting.names import Names, safe
from localchat.services.exporting.options import Form, Kind, Options, Target
from localchat.services.importing import clean
from localchat.services.importing.stream import Stopped
from tests.helpers import exports

USAGE = Usage(
    prompt_tokens=10, cached_tokens=2, generated_tokens=30, first_token_ms=12.5,
    tokens_per_second=41.25, seed=7, thought_ms=3200.0, guessed_tokens=4,
)  # fmt: skip
RICH = (
    "# Head\n\n```python\ndef f(): return 1  # one\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
    "- [x] done\n\n$x^2$, \\(y\\) and $$\\frac{1}{2}$$\n\n[in](https://example.org) [out](javascript:x) "
    "[file](file:///etc/passwd) ![pic](https://example.org/p.png) <script>alert(1)</script>\n\nA[^1]\n\n"
    "[^1]: Foot."
)


def moment(second):
    return clean.moment(1_700_000_000 + second + 0.125)


@pytest.fixture
def key(services):
    """A chat with all that a chat can have: branches, figures, files, folder, tags."""

    def message(parent, role, text, at, **more):
        return CarriedMessage(parent=parent, role=role, text=text, created=moment(at), **more)

    file = CarriedFile(name="notes.md", text="# Notes ```", size=11, data=b"\0\1", note="whole")
    chat = CarriedChat(
        origin=Origin.OURS, title="A “quoted” / title: one?", created=moment(0), updated=moment(90),
        messages=(
            message(None, Role.USER, "Question *one*", 1, files=(file,), pinned=True),
            message(0, Role.ASSISTANT, RICH, 2, reasoning="Because.", model="qwen3", usage=USAGE,
                    preset="Balanced"),
            message(0, Role.ASSISTANT, "Other answer", 3, state=MessageState.STOPPED, model="gemma"),
            message(1, Role.USER, "And?", 4),
            message(None, Role.USER, "Question two", 5),
        ),
        leaf=3, changes={"temperature": 0.3}, system_prompt="Be <b>brief</b>.", draft="half",
        beginning="Well,", persona="Tutor", examples=(Example("a", "b"),), examples_on=True, pinned=True,
        archived=moment(95), folder=("Work", "Plans"), tags=("idea", "later"),
    )  # fmt: skip
    return services.exchange._table.add(chat, "guide", "Balanced", "")  # noqa: SLF001 -- all of it at once


def text(services, key, kind, **options):
    return services.exchange.text(key, Options(kind=kind, **options))


def export(services, keys, path, form=Form.FILE, **options):
    events = list(services.exchange.export(keys, Target(path, form), Options(**options)))
    assert isinstance(events[-1], Exported)


def take(services, *paths):
    look = list(services.exchange.look(list(paths)))[-1]
    return list(services.exchange.take(look))[-1]


def test_json_comes_back_as_an_equal_chat(services, key, tmp_path):
    before = services.exchange.carried(key)
    export(services, [key], tmp_path / "one.json", kind=Kind.JSON)
    assert take(services, tmp_path / "one.json").here == [before.title]
    services.conversations.erase(key)
    report = take(services, tmp_path / "one.json")
    after = services.exchange.carried(report.came[0].key)
    assert after == before
    assert report.came[0].notes == ()


def test_a_chat_of_another_app_comes_back_too_and_is_known_again(services, tmp_path):
    file = tmp_path / "c.json"
    file.write_text(json.dumps([exports.chatgpt(), exports.open_webui()]))
    first = take(services, file)
    before = [services.exchange.carried(one.key) for one in first.came]
    export(services, services.exchange.all(), tmp_path / "all.json", kind=Kind.JSON)
    for one in first.came:
        services.conversations.erase(one.key)
    again = take(services, tmp_path / "all.json")
    after = {
        chat.title: chat for chat in map(services.exchange.carried, (one.key for one in again.came))
    }
    assert after == {chat.title: chat for chat in before}
    assert len(take(services, file, tmp_path / "all.json").here) == 4


def test_the_first_version_of_our_json_is_still_read(services, tmp_path):
    old = {
        "format": "localchat-conversation", "version": 1, "title": "Old", "model": "guide",
        "created": "2026-01-02T03:04:05.678+00:00", "preset": "Balanced", "changes": {"warmth": 1},
        "system_prompt": "S", "open_message": 12, "messages": [
            {"id": 11, "parent": None, "role": "user", "text": "Q", "state": "complete",
             "created": "2026-01-02T03:04:06+00:00", "model": "", "usage": None},
            {"id": 12, "parent": 11, "role": "assistant", "text": "A", "state": "writing",
             "created": "2026-01-02T03:04:07+00:00", "model": "Guide",
             "usage": {"prompt_tokens": 1, "cached_tokens": 0, "generated_tokens": 2,
                       "first_token_ms": 1, "tokens_per_second": 2, "seed": 3}},
        ],
    }  # fmt: skip
    file = tmp_path / "old.json"
    file.write_text(json.dumps(old))
    report = take(services, file)
    chat = services.exchange.carried(report.came[0].key)
    assert [one.text for one in chat.messages] == ["Q", "A"]
    assert chat.messages[1].state is MessageState.INTERRUPTED
    assert chat.messages[1].usage.seed == 3
    assert "warmth" in report.came[0].notes[0]
    file.write_text(json.dumps(old | {"version": 99}))
    assert "newer version" in take(services, file).broken[0].why


def test_removed_messages_are_never_exported(services, key):
    tree = services.conversations.tree(key)
    answer = next(one for one in tree if tree[one].text == RICH)
    services.store.run("UPDATE message SET removed = 'act' WHERE id = ?", answer)
    for kind in (Kind.JSON, Kind.MARKDOWN, Kind.HTML, Kind.LINES):
        assert "# one" not in text(services, key, kind, every_branch=True, thinking=True)
    chat = services.exchange.carried(key)
    assert chat.messages[2].text == "And?"
    assert chat.messages[2].parent == 0


def test_markdown_has_the_open_branch_or_all_with_thinking_or_not(services, key):
    plain = text(services, key, Kind.MARKDOWN)
    assert plain.startswith("# A “quoted” / title: one?")
    assert plain.index("Question *one*") < plain.index("## qwen3") < plain.index("And?")
    assert "````\n# Notes ```\n````" in plain
    assert "Other answer" not in plain
    assert "Because." not in plain
    whole = text(services, key, Kind.MARKDOWN, every_branch=True, thinking=True, system=False)
    assert "Other answer" in whole
    assert "Question two" in whole
    assert "> **Thought for 3 s**\n>\n> Because." in whole
    assert "Be <b>brief</b>." not in whole


def test_html_is_one_file_that_runs_and_fetches_nothing(services, key):
    page = text(services, key, Kind.HTML, thinking=True)
    assert "<script" not in page
    assert "default-src 'none'" in page
    assert "javascript:" not in page.replace("](javascript:x)", "")
    assert not re.search(r"(?:src|href)=[\"'](?!https://example\.org[\"']|#)", page)
    assert page.count("<svg class='formula'") == 3
    assert "k-keyword" in page
    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page
    assert "Be &lt;b&gt;brief&lt;/b&gt;." in page
    assert "<details class='thought'>" in page
    assert "<table>" in page


@pytest.mark.parametrize(
    "bomb",
    [
        ">" * 10_000 + " x", "x" * 5_000_000, "|a" * 1_000 + "|\n" + "|-" * 1_000 + "|\n",
        "- x\n" * 5_000, "```" * 5_000, "$" + "{" * 1_900 + "$",
        "$" + r"\frac{1}{" * 150 + "1" + "}" * 150 + "$", "$$a" * 20_000,
        "\\(" * 20_000, "*a" * 20_000, "\u202e\0 x", "$\\foo{$ and $\\end{x}$",
    ],
    ids=range(12),
)  # fmt: skip
def test_html_of_hostile_text_ends_soon(services, bomb):
    message = CarriedMessage(parent=None, role=Role.USER, text=bomb, created=moment(0))
    chat = CarriedChat(
        origin=Origin.OURS,
        title="t",
        created=moment(0),
        updated=moment(0),
        messages=(message,),
        leaf=0,
    )
    key = services.exchange._table.add(chat, "guide", "Balanced", "")  # noqa: SLF001
    assert text(services, key, Kind.HTML).endswith("</html>\n")


def test_lines_are_training_data(services, key):
    def lines(**options):
        made = text(services, key, Kind.LINES, **options).splitlines()
        return [json.loads(line)["messages"] for line in made]

    (one,) = lines()
    assert [part["role"] for part in one] == ["system", "user", "assistant", "user", "assistant"]
    assert one[3]["content"].endswith("Question *one*")
    assert "# Notes" in one[3]["content"]
    assert one[-1] == {"role": "assistant", "content": RICH}
    (bare,) = lines(system=False, examples=False, thinking=True)
    assert [part["role"] for part in bare] == ["user", "assistant"]
    assert bare[1]["reasoning_content"] == "Because."
    assert [made[-1]["content"] for made in lines(every_branch=True)] == [RICH, "Other answer"]


def test_several_go_into_a_folder_a_zip_or_one_file_under_names_of_their_own(
    services, key, tmp_path
):
    chat = dataclasses.replace(services.exchange.carried(key), title="CON")
    keys = [key] + [services.exchange._table.add(chat, "guide", "Balanced", "") for _ in range(2)]  # noqa: SLF001
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "con_.md").write_text("mine")
    export(services, keys, folder, Form.FOLDER, kind=Kind.MARKDOWN)
    names = {"A “quoted” title one.md", "CON_ (2).md", "CON_ (3).md", "con_.md"}
    assert {one.name for one in folder.iterdir()} == names
    assert (folder / "con_.md").read_text() == "mine"
    export(services, keys, tmp_path / "all.zip", Form.ZIP, kind=Kind.HTML)
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert len(archive.namelist()) == 3
        assert archive.read("CON_.html").endswith(b"</html>\n")
    for kind in (Kind.MARKDOWN, Kind.HTML, Kind.LINES, Kind.JSON):
        file = tmp_path / f"all.{kind}"
        export(services, keys, file, kind=kind)
        assert (
            file.read_text(encoding="utf-8").count("Question *one*") >= (kind is not Kind.HTML) * 3
        )
    assert len(json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["chats"]) == 3


def test_a_stopped_or_failed_export_leaves_nothing_half(services, key, tmp_path):
    file, stop = tmp_path / "x.md", threading.Event()
    file.write_text("old")
    events = services.exchange.export(
        [key, key], Target(file), Options(kind=Kind.MARKDOWN), stop=stop
    )
    next(events)
    stop.set()
    with pytest.raises(Stopped):
        list(events)
    with pytest.raises(UsageError, match="cannot be written"):
        export(services, [key], tmp_path / "nowhere" / "x.md", kind=Kind.MARKDOWN)
    with pytest.raises(UsageError, match="window"):
        export(services, [key], tmp_path / "x.pdf", kind=Kind.PDF)
    assert file.read_text() == "old"
    assert {one.name for one in tmp_path.iterdir()} == {"home", "x.md"}


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("", "Untitled chat"), ("  ..  ", "Untitled chat"), ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"),
        ("nul.txt", "nul_.txt"), ("end. ", "end"), ("x\u202eexe.scr", "x exe.scr"), ("é" * 300, "é" * 80),
        ("漢" * 300, "漢" * 66), ("a\0b\nc", "a b c"),
    ],
)  # fmt: skip
def test_names_of_files_are_safe_on_every_system(title, name):
    assert safe(title) == name
    names = Names({f"{name.upper()}.md"})
    assert names.new(title, "md") == f"{name} (2).md"


def test_attached_files_are_named_with_their_size_and_how_much_was_sent(services):
    files = (
        CarriedFile(name="big.pdf", text="[Page 3]", size=2_300_000, note="Only pages 3–9 of 400."),
        CarriedFile(name="notes.md", text="all of it", size=812_000),
        CarriedFile(name="gone.csv", text="", size=12),
    )
    chat = CarriedChat(
        origin=Origin.OURS, title="Files", created=moment(0), updated=moment(1), leaf=0,
        messages=(
            CarriedMessage(parent=None, role=Role.USER, text="Read", created=moment(1), files=files),
        ),
    )  # fmt: skip
    key = services.exchange._table.add(chat, "guide", "Balanced", "")  # noqa: SLF001 -- all of it at once
    for kind in (Kind.MARKDOWN, Kind.HTML):
        said = text(services, key, kind)
        assert "Attached: big.pdf (PDF, 2.3 MB, Only pages 3–9 of 400)" in said
        assert "Attached: notes.md (Markdown, 812 kB, whole)" in said
        assert "Attached: gone.csv (CSV, 12 bytes, only its name)" in said
