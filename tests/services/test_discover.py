"""Looking for models: on the shelf, on the hub with patience and memory, and one with all its choices."""

import os
import threading
import time

import pytest

from localchat.domain.verdict import Fit
from localchat.errors import (
    HubError,
    HubNotFound,
    HubOffline,
    HubStopped,
    HubUnreachable,
    UsageError,
)
from localchat.services.discover import Filters
from localchat.services.lookups import Lookups
from localchat.services.naming import readable_name
from tests.helpers import hub_answer
from tests.helpers.gguf_factory import write_model
from tests.helpers.hub import StandIn, random_bytes

CONTEXT = 4096
CARD = """---
license: apache-2.0
tags: [x]
---
# A model

Text.
"""


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch):
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name == "HF_ENDPOINT":
            monkeypatch.delenv(name)


@pytest.fixture(scope="module")
def model_files(tmp_path_factory):
    """A real, tiny model in three quantisations of one shape."""
    path = write_model(tmp_path_factory.mktemp("hub") / "x.gguf", width=64, layers=2, context=32768)
    return {f"Small-1B-{label}.gguf": path.read_bytes() for label in ("Q4_K_M", "Q8_0")}


@pytest.fixture
def hub(model_files):
    with StandIn() as servers:
        files = {**model_files, "README.md": CARD.encode(), "mmproj-F16.gguf": random_bytes(5000)}
        servers.add(
            "maker/Small-1B-Instruct-GGUF",
            files,
            likes=7,
            downloads=1234,
            trendingScore=50,
            tags=["gguf", "license:apache-2.0", "base_model:quantized:maker/Small-1B"],
        )
        servers.add(
            "maker/Small-1B",
            {"config.json": b"{}"},
            evalResults=[
                {
                    "data": {
                        "dataset": {"id": "Idavidrein/gpqa"},
                        "value": 31.5,
                        "source": {"name": "card"},
                    }
                },
                {
                    "verified": True,
                    "data": {"dataset": {"id": "cais/mmlu"}, "value": 0.61, "date": "2026-01-02"},
                },
                {"error": "no"},
            ],
            tags=["transformers"],
        )
        servers.add(
            "other/Huge-500B-GGUF",
            {"h-Q4_K_M.gguf": random_bytes(100)},
            trendingScore=40,
            gguf={"total": 500_000_000_000, "architecture": "llama", "context_length": 8192},
            tags=["gguf", "license:cc-by-nc-4.0"],
        )
        servers.add(
            "other/Asks-2B-GGUF",
            {"a-Q4_K_M.gguf": random_bytes(100)},
            gated="auto",
            trendingScore=30,
            gguf={"total": 2_000_000_000, "architecture": "llama", "chat_template": "x"},
            tags=["gguf", "license:llama3.2"],
            cardData={"language": ["de"]},
        )
        yield servers  # fmt: skip


@pytest.fixture
def discover(services, hub):
    services.network.set_mirror(hub.endpoint)
    return services.discover


def names(page):
    return [row.repository for row in page.rows]


# --- the shelf -------------------------------------------------------------------------------------


def test_the_shelf_needs_no_connection_and_is_judged_for_this_computer(services, hub):
    services.network.set_mirror(hub.endpoint)
    services.network.set_offline(True)
    found = services.discover.shelf(Filters())
    assert len(found) >= 40
    assert all(row.name and row.strengths and row.entry and row.verdict for row in found)
    small = next(row for row in found if row.name == "SmolLM2 135M")
    large = next(row for row in found if row.name == "gpt-oss 120B")
    assert small.verdict.need < large.verdict.need
    assert small.verdict.fit is Fit.FITS
    assert not hub.seen


def test_the_shelf_heeds_words_and_filters(services):
    shelf = services.discover.shelf
    assert {row.entry.family for row in shelf(Filters(), "qwen3")} == {"Qwen"}
    assert all(row.commercial in {"yes", "conditions"} for row in shelf(Filters(commercial=True)))
    assert all(row.entry.speaks("de") for row in shelf(Filters(language="de")))
    assert all(row.parameters <= 2e9 for row in shelf(Filters(largest=2)))
    assert all(row.verdict.fit is not Fit.NO for row in shelf(Filters(fits=True)))
    assert len(shelf(Filters(fits=True))) < len(shelf(Filters()))
    assert not any(row.gated for row in shelf(Filters(open_only=True)))
    updated = [row.updated for row in shelf(Filters(sort="lastModified"))]
    assert updated == sorted(updated, reverse=True)
    assert shelf(Filters(), "no such model") == []


def test_a_page_of_the_shelf_needs_no_connection(services):
    services.network.set_offline(True)
    page = services.discover.offline_page("qwen/qwen3-8b-gguf", CONTEXT)
    assert page.found.name == "Qwen3 8B"
    assert page.revision == ""
    assert "Qwen" in page.lineage
    assert page.licence_note.startswith("Free for every use")
    assert page.scores_of == "Qwen/Qwen3-8B"
    assert all(score.explanation and score.source for score in page.scores)
    assert services.discover.offline_page("nobody/nothing", CONTEXT) is None


# --- searching -------------------------------------------------------------------------------------


def test_a_search_tells_what_a_person_wants_to_know(discover):
    (row,) = discover.search("small", Filters()).rows
    assert (row.name, row.base, row.licence_name) == (
        "Small 1B Instruct",
        "maker/Small-1B",
        "Apache 2.0",
    )
    assert (row.commercial, row.downloads, row.likes, row.gated) == ("yes", 1234, 7, False)
    assert row.verdict.fit is Fit.FITS


def test_filters_that_the_hub_does_not_have_are_applied_here(discover):
    everything = names(discover.search("", Filters()))
    assert everything == [
        "maker/Small-1B-Instruct-GGUF",
        "other/Huge-500B-GGUF",
        "other/Asks-2B-GGUF",
    ]
    assert "other/Huge-500B-GGUF" not in names(discover.search("", Filters(fits=True)))
    assert "other/Huge-500B-GGUF" not in names(discover.search("", Filters(commercial=True)))
    assert "other/Huge-500B-GGUF" not in names(discover.search("", Filters(largest=9)))
    assert "other/Asks-2B-GGUF" not in names(discover.search("", Filters(open_only=True)))
    assert names(discover.search("", Filters(language="de"))) == ["other/Asks-2B-GGUF"]


def test_pages_follow_each_other_and_a_filtered_page_is_filled_up(discover, hub):
    for number in range(70):
        hub.add(f"many/Tiny-{number:02}-GGUF", {}, trendingScore=0, tags=["gguf", "license:mit"])
    first = discover.search("tiny", Filters())
    assert (len(first.rows), bool(first.cursor)) == (30, True)
    second = discover.search("tiny", Filters(), first.cursor)
    third = discover.search("tiny", Filters(), second.cursor)
    assert len({row.repository for page in (first, second, third) for row in page.rows}) == 70
    assert third.cursor == ""
    for number in range(30):
        hub.add(
            f"many/Zzz-{number:02}-GGUF", {}, trendingScore=9, tags=["gguf", "license:cc-by-nc-4.0"]
        )
    hub.add("many/Zzz-free-GGUF", {}, trendingScore=1, tags=["gguf", "license:mit"])
    assert names(discover.search("zzz", Filters(commercial=True))) == ["many/Zzz-free-GGUF"]


def test_answers_are_kept_and_not_asked_for_twice(discover, hub):
    discover.search("small", Filters())
    asked = len(hub.seen)
    assert discover.search("  small ", Filters(commercial=True)).rows
    assert len(hub.seen) == asked


@pytest.mark.parametrize(
    "text",
    ["maker/Small-1B-Instruct-GGUF", "https://huggingface.co/maker/Small-1B-Instruct-GGUF/tree/main",
     " hf.co/maker/Small-1B-Instruct-GGUF?x=1 "],
)  # fmt: skip
def test_a_name_or_an_address_finds_that_one_model(discover, text):
    assert names(discover.search(text, Filters())) == ["maker/Small-1B-Instruct-GGUF"]


def test_an_address_of_nothing_says_so_and_words_with_a_slash_are_searched_for(discover):
    with pytest.raises(HubNotFound):
        discover.search("https://huggingface.co/maker/nothing", Filters())
    assert names(discover.search("maker/Small", Filters())) == ["maker/Small-1B-Instruct-GGUF"]


@pytest.mark.parametrize("filters", [Filters(sort="beauty"), Filters(language="german")])
def test_a_filter_that_cannot_be_is_refused_in_a_sentence(discover, hub, filters):
    with pytest.raises(UsageError):
        discover.search("x", filters)
    assert not hub.seen


def test_a_search_is_stopped_at_once(discover, hub):
    hub.fault(hub_answer.setting(silent="stall"), "hub", times=-1)
    ended = []

    def ask():
        try:
            discover.search("small", Filters())
        except HubError as error:
            ended.append((time.monotonic(), error))

    asking = threading.Thread(target=ask)
    asking.start()
    while not hub.seen and asking.is_alive():
        time.sleep(0.01)
    before = time.monotonic()
    discover.stop()
    asking.join(5)
    assert isinstance(ended[0][1], HubStopped)
    assert ended[0][0] - before < 0.1
    hub.faults.clear()
    assert discover.search("small", Filters()).rows


def test_when_the_hub_asks_to_wait_it_is_not_asked_again_before(services, hub):
    services.network.set_mirror(hub.endpoint)
    now = [1000.0]
    lookups = Lookups(services.network, clock=lambda: now[0])
    lookups.describe("maker/Small-1B")
    hub.fault(hub_answer.status(429, retry_after="30"), "hub")
    with pytest.raises(HubUnreachable) as first:
        lookups.describe("other/Huge-500B-GGUF")
    assert first.value.wait == 30
    asked = len(hub.seen)
    now[0] += 12
    with pytest.raises(HubUnreachable) as second:
        lookups.describe("other/Huge-500B-GGUF")
    assert (second.value.wait, "18 seconds" in second.value.message) == (18, True)
    assert lookups.describe("maker/Small-1B")  # what is known costs nothing
    assert len(hub.seen) == asked
    now[0] += 20
    assert lookups.describe("other/Huge-500B-GGUF").revision


def test_answers_are_forgotten_after_ten_minutes(services, hub):
    services.network.set_mirror(hub.endpoint)
    now = [0.0]
    lookups = Lookups(services.network, clock=lambda: now[0])
    lookups.describe("maker/Small-1B")
    asked = len(hub.seen)
    now[0] = 599
    lookups.describe("maker/Small-1B")
    assert len(hub.seen) == asked
    now[0] = 601
    lookups.describe("maker/Small-1B")
    assert len(hub.seen) == 2 * asked


# --- one model -------------------------------------------------------------------------------------


def test_a_page_has_choices_scores_lineage_and_licence(discover, hub):
    page = discover.page("maker/Small-1B-Instruct-GGUF", CONTEXT)
    assert page.revision == hub.repositories["maker/Small-1B-Instruct-GGUF"].commit
    assert {choice.quantisation.label for choice in page.choices} == {"Q4_K_M", "Q8_0"}
    assert [choice.quantisation.label for choice in page.choices if choice.recommended] == [
        "Q4_K_M"
    ]
    assert all(choice.quantisation.projector for choice in page.choices)
    assert all(choice.verdict.fit is Fit.FITS for choice in page.choices)
    assert page.scores_of == "maker/Small-1B"
    scores = {score.benchmark: score for score in page.scores}
    assert (scores["GPQA"].value, scores["GPQA"].source) == (31.5, "card")
    assert scores["MMLU"].value == 61.0
    assert "checked by the hub" in scores["MMLU"].source
    assert all(score.explanation for score in page.scores)
    assert page.lineage == "Made from maker/Small-1B."
    assert page.licence_note.startswith("Free for every use")
    assert discover.card(page) == "# A model\n\nText."
    assert discover.address(page.found.repository) == f"{hub.endpoint}/maker/Small-1B-Instruct-GGUF"


def test_without_the_original_the_page_still_comes(discover, hub):
    del hub.repositories["maker/Small-1B"]
    page = discover.page("maker/Small-1B-Instruct-GGUF", CONTEXT)
    assert (list(page.scores), len(page.choices)) == ([], 2)


def test_a_choice_is_judged_by_its_header_which_is_read_once(discover, hub):
    page = discover.page("maker/Small-1B-Instruct-GGUF", CONTEXT)
    hub.seen.clear()
    judged = discover.judged(page, page.choices[0], CONTEXT)
    assert hub.seen
    assert all("range" in seen.headers for seen in hub.requests("files"))
    assert judged.verdict.context == 2 * 2 * 64 * 2 * CONTEXT  # layers, K and V, width, two bytes
    asked = len(hub.seen)
    longer = discover.with_context(page, 2 * CONTEXT)
    assert len(hub.seen) == asked
    assert [each.verdict.context for each in longer.choices] == [2 * judged.verdict.context] * 2
    assert [each.recommended for each in longer.choices].count(True) == 1
    again = discover.judged(page, page.choices[0], CONTEXT)
    assert (again.verdict.need, again.quantisation) == (judged.verdict.need, judged.quantisation)
    assert len(hub.seen) == asked


def test_what_is_here_already_has_its_path(services, discover):
    services.settings.set("disk_floor", 0)
    page = discover.page("maker/Small-1B-Instruct-GGUF", CONTEXT)
    assert not any(choice.path for choice in page.choices)
    services.downloads.start()
    choice = next(each for each in page.choices if each.recommended)
    key = services.downloads.add(
        page.found.repository, page.revision, page.found.name, choice.quantisation
    ).id
    end = time.monotonic() + 20
    while services.downloads.get(key).state != "done":
        assert time.monotonic() < end, services.downloads.get(key)
        time.sleep(0.02)
    again = discover.with_context(page, CONTEXT)
    paths = {each.quantisation.label: each.path for each in again.choices}
    assert paths["Q4_K_M"].endswith("Small-1B-Q4_K_M.gguf")
    assert paths["Q8_0"] == ""


def test_offline_a_page_is_refused_in_a_sentence(services, discover):
    services.network.set_offline(True)
    with pytest.raises(HubOffline):
        discover.page("maker/Small-1B-Instruct-GGUF", CONTEXT)
    with pytest.raises(UsageError, match="owner/name"):
        discover.page("nonsense", CONTEXT)


def test_files_with_dangerous_names_are_no_choices(discover, hub):
    hub.add("evil/X-GGUF", {"../x-Q4_K_M.gguf": b"x", "con.gguf": b"x", "good-Q8_0.gguf": b"GGUF"})
    page = discover.page("evil/X-GGUF", CONTEXT)
    assert [choice.quantisation.files[0].path for choice in page.choices] == ["good-Q8_0.gguf"]


@pytest.mark.parametrize(
    ("repository", "name"),
    [
        ("Qwen/Qwen3-8B-GGUF", "Qwen3 8B"),
        ("bartowski/Meta-Llama-3.1-8B-Instruct-GGUF", "Meta Llama 3.1 8B Instruct"),
        ("bartowski/microsoft_Phi-4-mini-instruct-GGUF", "Phi 4 Mini Instruct"),
        ("ggml-org/gemma-3-4b-it-GGUF", "Gemma 3 4B Instruct"),
        ("ggml-org/gpt-oss-20b-GGUF", "gpt-oss 20B"),
        ("mradermacher/Foo-13b-v2-i1-GGUF", "Foo 13B v2"),
        ("somebody/Bar-7B-Q4_K_M-GGUF", "Bar 7B"),
        ("mistralai/Mixtral-8x7B-Instruct-v0.1-GGUF", "Mixtral 8x7B Instruct v0.1"),
        ("x/GGUF", "GGUF"),
    ],
)
def test_names_read_as_people_say_them(repository, name):
    assert readable_name(repository) == name
