"""Lists, pages, cards and headers: what comes is taken as written by a stranger."""

import json
import time

import pytest

from localchat.errors import HubDied, HubError, HubNotFound, HubUnreachable
from localchat.hub import protocol as p
from tests.helpers.hub_answer import cut, redirect, replaced, setting, status
from tests.helpers.hub_repository import random_bytes


@pytest.fixture
def many(stand_in):
    for number in range(70):
        stand_in.add(
            f"many/model-{number:02}", {"a.gguf": b"x"}, downloads=number,
            tags=["gguf", "conversational", "license:apache-2.0", "base_model:quantized:maker/base"],
        )  # fmt: skip


def pages_of(hub, **search):
    rows, cursor = [], ""
    while True:
        page = hub.search(p.Search(request=0, cursor=cursor, **search))
        rows.append([row.repository for row in page.rows])
        if not (cursor := page.cursor):
            return rows


def test_pages_are_asked_for_one_after_another(hub, stand_in, many):
    pages = pages_of(hub, sort="downloads")
    assert [len(page) for page in pages] == [30, 30, 10]
    assert pages[0][0] == "many/model-69"
    assert len({name for page in pages for name in page}) == 70
    assert len(stand_in.seen) == 3
    assert len({seen.headers["host"] for seen in stand_in.seen}) == 1


def test_what_is_asked_for_is_what_is_searched(hub, stand_in, many):
    stand_in.add("other/thing", {"a.gguf": b"x"}, cardData={"language": ["de"]}, gated="auto")
    assert pages_of(hub, query="Model-07") == [["many/model-07"]]
    assert pages_of(hub, language="de") == [["other/thing"]]
    assert pages_of(hub, language="de", open_only=True) == [[]]
    hub.search(p.Search(request=0, parameters="min:1B,max:3B"))
    assert "num_parameters=min%3A1B%2Cmax%3A3B" in stand_in.seen[-1].path


def test_a_row_says_what_the_app_shows(hub, many):
    row = hub.search(p.Search(request=0, query="model-07")).rows[0]
    assert row == p.Row(
        repository="many/model-07", base="maker/base", licence="apache-2.0", languages=["en"],
        architecture="llama", parameters=1_000_000, context=4096, downloads=7,
        updated="2026-03-01", can_chat=True,
    )  # fmt: skip


def test_a_repository_with_its_files_on_several_pages(hub, stand_in):
    files = {f"part-{number}.gguf": random_bytes(100, number) for number in range(7)}
    score = {
        "dataset": {"id": "gpqa"},
        "value": 41.5,
        "date": "2026-01-02T00",
        "source": {"name": "me"},
    }
    scores = [
        {"data": score, "verified": True}, {"error": "unreadable"}, {"data": {"value": 1}},
        {"data": {**score, "value": 10**400}}, {"data": {**score, "dataset": []}},
    ]  # fmt: skip
    repository = stand_in.add("maker/model", {**files, "README.md": b"hello"}, evalResults=scores)
    stand_in.tree_page = 3
    found = hub.describe("maker/model")
    assert found.revision == repository.commit
    assert found.files == [
        p.File(path=path, size=file.size, sha256=file.sha256) if file.is_large
        else p.File(path=path, size=file.size, git=file.git)
        for path, file in repository.files.items()
    ]  # fmt: skip
    assert found.scores == [
        p.Score(benchmark="gpqa", value=41.5, source="me", date="2026-01-02", verified=True)
    ]
    assert hub.read_card("maker/model", found.revision) == "hello"


def test_some_bytes_of_a_file(hub, stand_in, model):
    content = model.files["model.gguf"].content
    assert hub.read_part(model.name, model.commit, "model.gguf", 0, 1000) == content[:1000]
    assert hub.read_part(model.name, model.commit, "model.gguf", 5000, 10) == content[5000:5010]
    assert (
        hub.read_part(model.name, model.commit, "model.gguf", len(content) - 5, 1000)
        == content[-5:]
    )
    stand_in.fault(setting(ranges=False), times=2)
    with pytest.raises(HubError, match="far too long"):
        hub.read_part(model.name, model.commit, "model.gguf", 0, 1000)
    with pytest.raises(HubError, match="did not send the part"):
        hub.read_part(model.name, model.commit, "model.gguf", 5, 4 << 20)


def test_what_is_not_there_is_told(hub, model):
    for ask in (
        lambda: hub.describe("maker/none"), lambda: hub.read_card("maker/model", "0" * 40),
        lambda: hub.read_part(model.name, model.commit, "none.gguf", 0, 10),
    ):  # fmt: skip
        with pytest.raises(HubNotFound, match="does not have this"):
            ask()


WRONG = {
    "no JSON": b"<html>login to the hotel</html>", "half": b'[{"id":', "another kind": b'"text"',
    "deep": b"[" * 100_000, "empty": b"", "no UTF-8": b'[{"id": "\xff"}]', "number": b"1e999",
}  # fmt: skip


@pytest.mark.parametrize("content", WRONG.values(), ids=WRONG)
def test_an_answer_that_is_no_answer_is_told(hub, stand_in, model, content):
    stand_in.fault(replaced(content), "hub", times=-1)
    for ask in (lambda: hub.search(p.Search(request=0)), lambda: hub.describe(model.name)):
        with pytest.raises(HubError, match="cannot be understood"):
            ask()
    assert hub.alive


ROWS = [
    None, 1, "x", [], {}, {"id": 5}, {"id": "no-owner"}, {"id": "../../etc/passwd"}, {"id": "con/x"},
    {"id": "a/b", "tags": 7, "gguf": [], "cardData": "x", "downloads": "many", "likes": -1},
    {"id": "a/c", "tags": [1, None, "license:mit"], "cardData": {"language": [3, "en"], "base_model": []},
     "gguf": {"total": 1 << 80, "context_length": True, "architecture": {}}, "gated": "x"},
    {"id": "a/d", "pipeline_tag": "text-to-image"},
]  # fmt: skip


def test_a_wrong_entry_is_left_out_and_the_rest_stays(hub, stand_in):
    stand_in.fault(replaced(json.dumps(ROWS).encode()), "hub")
    rows = hub.search(p.Search(request=0)).rows
    assert [row.repository for row in rows] == ["a/b", "a/c"]
    assert rows[1] == p.Row(repository="a/c", licence="mit", languages=["en"], gated=True)


def test_wrong_files_are_left_out(hub, stand_in, model):
    tree = [
        None, {"type": "file"}, {"type": "file", "path": 5}, {"type": "directory", "path": "x"},
        {"type": "file", "path": "p" * 3000, "size": 1}, {"type": "file", "path": "b.gguf", "size": "big"},
        {"type": "file", "path": "a.gguf", "lfs": {"oid": "no"}},
    ]  # fmt: skip
    stand_in.fault(replaced(json.dumps(tree).encode()), "hub", path="/tree/")
    assert hub.describe(model.name).files == [p.File(path="b.gguf", size=0)]


@pytest.mark.parametrize("missing", ["sha", "id"])
def test_missing_keys_are_told_where_nothing_can_be_done_without(hub, stand_in, model, missing):
    stand_in.fault(replaced(b"{}"), "hub")
    with pytest.raises(HubError, match="makes no sense"):
        hub.describe(model.name)


def test_a_huge_answer_is_given_up(hub, stand_in):
    stand_in.fault(replaced(b"[" + b" " * 30_000_000 + b"]"), "hub")
    with pytest.raises(HubError, match="far too long"):
        hub.search(p.Search(request=0))


def test_a_bomb_is_given_up(hub, stand_in):
    import gzip

    bomb = gzip.compress(b"[" + b" " * 60_000_000 + b"]", 6)
    stand_in.fault(replaced(bomb, content_encoding="gzip"), "hub")
    with pytest.raises(HubError, match="far too long"):
        hub.search(p.Search(request=0))
    small = gzip.compress(b'[{"id": "a/b"}]')
    stand_in.fault(replaced(small, content_encoding="gzip"), "hub")
    assert hub.search(p.Search(request=0)).rows[0].repository == "a/b"
    stand_in.fault(replaced(small[:-9], content_encoding="gzip"), "hub")
    with pytest.raises(HubUnreachable, match="was cut"):
        hub.search(p.Search(request=0))


def test_pages_without_end_are_given_up(hub, stand_in, model):
    def again(answer):
        answer.content = b"[]"
        answer.headers["link"] = (
            f'<{stand_in.endpoint}/api/models/{model.name}/tree/main>; rel="next"'
        )

    stand_in.fault(again, "hub", path="/tree/", times=-1)
    assert hub.describe(model.name).files == []
    assert len(stand_in.seen) <= 25


def test_the_next_page_is_not_fetched_from_elsewhere(hub, stand_in, model):
    def elsewhere(answer):
        answer.headers["link"] = '<https://example.org/tree>; rel="next"'

    stand_in.fault(elsewhere, "hub", path="/tree/")
    with pytest.raises(HubError, match="none of its own hosts"):
        hub.describe(model.name)


@pytest.mark.parametrize(
    "change",
    [
        setting(silent="close"),
        setting(silent="stall"),
        setting(silent="drip"),
        cut(3),
        cut(3, "stall"),
    ],
)
def test_a_bad_line_is_told_soon(hub, stand_in, model, change):
    stand_in.fault(change, "hub", times=-1)
    began = time.monotonic()
    with pytest.raises(HubUnreachable):
        hub.search(p.Search(request=0))
    assert time.monotonic() - began < 8


def test_the_time_that_the_hub_asks_to_wait_is_handed_on(hub, stand_in):
    stand_in.fault(status(429, ratelimit='"api";r=0;t=55'), "hub")
    with pytest.raises(HubUnreachable, match="asks to wait 55 seconds") as caught:
        hub.search(p.Search(request=0))
    assert caught.value.wait == 55
    date = {"date": "Tue, 24 Nov 2026 10:00:00 GMT"}
    stand_in.fault(status(503, "Tue, 24 Nov 2026 10:00:30 GMT", **date), "hub")
    with pytest.raises(HubUnreachable) as caught:
        hub.search(p.Search(request=0))
    assert caught.value.wait == 30
    stand_in.fault(status(429, "999999999"), "hub")
    with pytest.raises(HubUnreachable) as caught:
        hub.search(p.Search(request=0))
    assert caught.value.wait == 600


def test_a_renamed_repository_is_followed(hub, stand_in, model):
    stand_in.fault(redirect(f"/api/models/{model.name}", 307), "hub", path="/api/models/old/name")
    stand_in.fault(
        redirect(f"/api/models/{model.name}/tree/main?recursive=true", 307),
        "hub",
        path="old/name/tree",
    )
    assert hub.describe("old/name").files


def test_a_connection_that_has_ended_meanwhile_is_no_failure(hub, stand_in, many):
    hub.search(p.Search(request=0))
    stand_in.fault(setting(silent="close"), "hub", after=1)
    hub.search(p.Search(request=0))
    hub.search(p.Search(request=0))
    assert len(stand_in.seen) == 4


def test_many_ask_at_once_and_each_gets_its_own_answer(hub, many):
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(8) as pool:
        names = [f"many/model-{number:02}" for number in range(40)]
        found = list(pool.map(lambda name: hub.describe(name).row.repository, names))
    assert found == names


def test_an_answer_that_is_awaited_when_the_app_closes_ends(hub, stand_in):
    from concurrent.futures import ThreadPoolExecutor

    stand_in.fault(setting(silent="stall"), "hub")
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(hub.search, p.Search(request=0))
        time.sleep(0.3)
        hub.close()
        with pytest.raises(HubError, match="Stopped") as caught:
            asked.result(5)
        assert not isinstance(caught.value, HubDied)
