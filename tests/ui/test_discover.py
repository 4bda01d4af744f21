"""Discover in the real window, with the real services and the tests' own hub, driven as a person does."""

import threading
import time

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSlider,
    QTableView,
)

from localchat.domain.discovery import Choice, Found
from localchat.domain.repository import HubFile, Quantisation
from localchat.domain.verdict import Fit, Verdict
from localchat.services.verdicts import Verdicts
from localchat.ui import discover_words as words
from localchat.ui.blocks import RichText
from localchat.ui.discover_card import MOST, pieces, plain
from localchat.ui.discover_rows import ROW
from localchat.ui.discover_shelf import Head, More, suited
from localchat.ui.model_view_choices import represent
from localchat.ui.model_view_memory import steps
from tests.helpers import hub_answer
from tests.helpers.gguf_factory import write_model
from tests.helpers.hub import StandIn, random_bytes
from tests.helpers.window import WAIT, settle

NAME = "maker/Small-1B-Instruct-GGUF"
CARD = """---
license: apache-2.0
---
<p align="center"><img src="http://{host}/pixel.png"><a href="http://{host}/ok">Report</a></p>

# A model

![logo](http://{host}/logo.png) [bad](javascript:alert(1)) [file](file:///etc/passwd) [good](https://example.org/x)
<script src="http://{host}/x.js">steal()</script><iframe src="http://{host}/frame"></iframe>
<style>@import url(http://{host}/style.css)</style>

```python
print("<img src=http://{host}/code.png>")
```
"""


@pytest.fixture(scope="module")
def model_files(tmp_path_factory):
    """A real, tiny model in two quantisations of one shape."""
    folder = tmp_path_factory.mktemp("hub")
    content = write_model(folder / "x.gguf", width=64, layers=2, context=4096).read_bytes()
    return {f"Small-1B-{label}.gguf": content for label in ("Q4_K_M", "Q8_0")}


@pytest.fixture
def hub(model_files, monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with StandIn() as servers:
        host = servers.endpoint.partition("://")[2]
        card = CARD.replace("{host}", host).encode()
        servers.add(
            NAME, {**model_files, "README.md": card, "mmproj-F16.gguf": random_bytes(50_000)},
            downloads=1234, likes=7, trendingScore=90,
            tags=["gguf", "license:apache-2.0", "base_model:quantized:maker/Small-1B"],
            gguf={"total": 1_000_000_000, "architecture": "llama", "context_length": 4096,
                  "chat_template": "x"},
        )  # fmt: skip
        score = {"dataset": {"id": "cais/mmlu"}, "value": 61.0, "date": "2026-01-02"}
        other = {"dataset": {"id": "Idavidrein/gpqa"}, "value": 31.5, "source": {"name": "card"}}
        servers.add(
            "maker/Small-1B", {"config.json": b"{}"}, tags=["transformers"],
            evalResults=[{"data": score}, {"data": other}],
        )  # fmt: skip
        servers.add(
            "maker/Guarded-2B-GGUF", {"g-Q4_K_M.gguf": random_bytes(100_000)}, gated="auto",
            allowed={"hf_agreed_1234"}, trendingScore=80, tags=["gguf", "license:llama3.2"],
        )  # fmt: skip
        for number in range(40):
            servers.add(
                f"crowd/Model-{number}-GGUF", {f"m{number}-Q4_K_M.gguf": random_bytes(100)},
                trendingScore=number, tags=["gguf", f"license:{'mit' if number % 2 else 'cc-by-nc-4.0'}"],
            )  # fmt: skip
        servers.tokens["hf_agreed_1234"] = "ada"
        yield servers


class Browser:
    """Discover, as a person sees it."""

    def __init__(self, qtbot, start, hub):
        self.qtbot, self.start, self.hub = qtbot, start, hub
        self.window, self.controller = start.window, start.controller
        self.services = start.controller.services
        self.services.settings.set("disk_floor", 0)
        self.services.network.set_mirror(hub.endpoint)
        self.window.show_page("discover")
        self.page = self.window.discover
        self.settle()

    @property
    def field(self):
        return self.find(QLineEdit, "discover-search")

    @property
    def list(self):
        return self.find(QListView, "discover-list")

    @property
    def table(self):
        return self.find(QTableView, "choices-table")

    def find(self, kind, name):
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def text(self, name):
        found = self.window.findChild(QLabel, name)
        return found.text() if found.isVisible() else ""

    def button(self, name="download-button"):
        return self.find(QAbstractButton, name)

    def rows(self):
        return [
            self.list.model().index(at, 0).data(ROW) for at in range(self.list.model().rowCount())
        ]

    def names(self):
        return [row.name for row in self.rows() if not isinstance(row, Head | More)]

    def until(self, condition):
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT)

    def settle(self):
        """Wait until it rests, and what it was told is shown."""
        self.until(lambda: self.page.is_built)
        self.until(lambda: not self.page.list.rest.isActive() and not self.controller.discover.busy)
        self.qtbot.wait(20)
        self.until(lambda: not self.controller.discover.busy)

    def type(self, text):
        self.field.clear()
        self.qtbot.keyClicks(self.field, text)
        self.settle()

    def click(self, name):
        """Click on a model in the list."""
        at = next(at for at, row in enumerate(self.rows()) if getattr(row, "name", "") == name)
        index = self.list.model().index(at, 0)
        self.list.scrollTo(index)
        place = self.list.visualRect(index).center()
        self.qtbot.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def open(self, text="small", name="Small 1B Instruct"):
        self.type(text)
        self.click(name)

    def table_rows(self):
        model = self.table.model()
        return [
            [model.index(row, column).data() for column in range(6)]
            for row in range(model.rowCount())
        ]

    def asked(self):
        return [seen.path for seen in self.hub.seen]

    def searches(self):
        return [path for path in self.asked() if path.startswith("/api/models?")]


@pytest.fixture
def browser(qtbot, start, hub):
    return Browser(qtbot, start, hub)


# --- the shelf -------------------------------------------------------------------------------------


def test_the_shelf_is_there_without_any_connection(browser):
    heads = [row.title for row in browser.rows() if isinstance(row, Head)]
    assert any("Qwen" in title for title in heads)
    assert any("RedPajama" in title for title in heads)
    assert len(set(browser.names())) >= 40
    assert browser.field.hasFocus()
    browser.click("Qwen3 8B")
    assert browser.text("model-title").replace("\u200b", "") == "Qwen3 8B"
    assert "Apache 2.0 · commercial use allowed" in browser.text("model-facts")
    assert [row[1] for row in browser.table_rows()] == ["Q3_K_M", "Q4_K_M", "Q6_K", "BF16"]
    assert "~" in browser.button().text()
    assert "Qwen" in browser.text("model-lineage")
    assert "Free for every use" in browser.text("model-licence")
    assert not browser.hub.seen


def test_the_shelf_can_be_filtered_and_sorted_without_any_connection(qtbot, browser):
    everything = len(set(browser.names()))
    commercial = browser.button("filter-commercial")
    qtbot.mouseClick(commercial, Qt.MouseButton.LeftButton)
    browser.settle()
    assert "Command R7B" not in browser.names()
    assert 20 < len(set(browser.names())) < everything
    browser.page.list.chips.sort.take("smallest")
    browser.page.list.chips.sort.chosen.emit("smallest")
    browser.settle()
    assert browser.names()[0] == "SmolLM2 135M"
    assert not any(isinstance(row, Head) for row in browser.rows())
    assert not browser.hub.seen


def test_an_empty_list_says_why_and_offers_a_way_out(qtbot, browser):
    browser.page.list.chips.size_limit.take(2.0)
    browser.page.list.chips.language.take("el")
    browser.page.list.chips.changed.emit()
    browser.settle()
    browser.services.network.set_offline(True)
    browser.type("zzzz")
    assert browser.text("discover-empty-title") == "Nothing was found."
    qtbot.mouseClick(browser.button("discover-empty-button"), Qt.MouseButton.LeftButton)
    browser.settle()
    assert browser.text("discover-empty-title") == "Not on the shelf."
    assert not browser.hub.seen


# --- searching -------------------------------------------------------------------------------------


def test_typing_asks_the_hub_once_after_a_rest(browser):
    browser.type("small")
    assert "Small 1B Instruct" in browser.names()
    assert len(browser.searches()) == 1
    assert "search=small" in browser.searches()[0]
    assert browser.hub.endpoint.partition("://")[2] in browser.text("discover-foot")
    (row,) = [row for row in browser.rows() if getattr(row, "name", "") == "Small 1B Instruct"]
    assert words.purpose(row) == ("by maker", "Apache 2.0 · 1,234 downloads")
    assert browser.field.hasFocus()


def test_what_the_shelf_has_is_shown_at_once_and_not_twice(browser):
    browser.hub.add("Qwen/Qwen3-8B-GGUF", {"q-Q4_K_M.gguf": random_bytes(100)})
    browser.type("qwen3")
    assert browser.names().count("Qwen3 8B") == 1
    heads = [row.title for row in browser.rows() if isinstance(row, Head)]
    assert heads[0] == "On the shelf"


def test_an_answer_to_what_is_no_longer_asked_is_dropped(qtbot, browser):
    browser.hub.fault(hub_answer.setting(silent="stall"), "hub", path="search=small", times=-1)
    browser.field.setText("small")
    browser.until(lambda: any("search=small" in path for path in browser.asked()))
    began = time.monotonic()
    browser.type("guarded")
    assert "Guarded 2B" in browser.names()
    assert time.monotonic() - began < 10
    assert "Small 1B Instruct" not in browser.names()


def test_what_was_found_stays_while_one_types_on(browser):
    browser.type("model-3")
    assert {"Model 3", "Model 38"} <= set(browser.names())
    browser.hub.fault(hub_answer.setting(silent="stall"), "hub", path="search=model-38", times=-1)
    browser.field.setText("model-38")
    browser.until(lambda: any("search=model-38" in path for path in browser.asked()))
    browser.until(lambda: not browser.controller.discover.near.busy)
    assert browser.names() == ["Model 38"]
    browser.hub.faults.clear()
    browser.type("model-1")
    assert "Model 38" not in browser.names()
    assert {"Model 1", "Model 12"} <= set(browser.names())


def test_a_pasted_address_shows_that_model(qtbot, browser):
    browser.field.setText(f"https://huggingface.co/{NAME}/tree/main")
    browser.until(lambda: browser.names() == ["Small 1B Instruct"])
    browser.until(lambda: browser.text("model-title").startswith("Small"))
    browser.settle()
    assert "Q4_K_M" in browser.button().text()
    assert browser.field.hasFocus()


def test_more_comes_by_cursor_when_it_is_asked_for(qtbot, browser):
    qtbot.mouseClick(browser.button("discover-foot-button"), Qt.MouseButton.LeftButton)
    browser.settle()
    first = browser.names()
    assert first[0] == "Small 1B Instruct"
    assert isinstance(browser.rows()[-1], More)
    browser.list.setCurrentIndex(browser.list.model().index(len(browser.rows()) - 1, 0))
    qtbot.keyClick(browser.list, Qt.Key.Key_Return)
    browser.settle()
    assert browser.names()[: len(first)] == first
    assert len(browser.names()) > len(first)
    assert not isinstance(browser.rows()[-1], More)
    qtbot.mouseClick(browser.button("discover-foot-button"), Qt.MouseButton.LeftButton)
    browser.settle()
    assert isinstance(browser.rows()[0], Head)


def test_a_filter_asks_again_where_the_hub_was_asked(qtbot, browser):
    browser.type("crowd")
    assert "Model 38" in browser.names()
    qtbot.mouseClick(browser.button("filter-commercial"), Qt.MouseButton.LeftButton)
    browser.settle()
    found = [name for name in browser.names() if name.startswith("Model ")]
    assert found
    assert all(int(name.split()[1]) % 2 for name in found)


# --- trouble -----------------------------------------------------------------------------------------


def test_a_busy_hub_is_told_with_the_time_to_wait(qtbot, browser):
    browser.hub.fault(hub_answer.status(429, "2"), "hub", path="search=small", times=-1)
    browser.type("small")
    assert browser.text("discover-foot")
    again = browser.button("discover-foot-button")
    assert again.text().startswith("Try again in ")
    assert not again.isEnabled()
    browser.hub.faults.clear()
    browser.until(again.isEnabled)
    assert again.text() == "Try again"
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    browser.settle()
    assert "Small 1B Instruct" in browser.names()


def test_a_model_that_cannot_be_read_says_so_and_can_be_tried_again(qtbot, browser):
    browser.type("small")
    browser.hub.fault(hub_answer.status(404), "hub", path="Small-1B-Instruct-GGUF", times=-1)
    browser.click("Small 1B Instruct")
    assert browser.text("model-trouble-text")
    browser.hub.faults.clear()
    qtbot.mouseClick(browser.button("model-again-button"), Qt.MouseButton.LeftButton)
    browser.settle()
    assert not browser.text("model-trouble-text")
    assert [row[1] for row in browser.table_rows()] == ["Q4_K_M", "Q8_0"]


def test_the_window_closes_while_the_hub_is_silent(qtbot, browser):
    browser.type("small")
    browser.hub.fault(hub_answer.setting(silent="stall"), "hub", path=f"models/{NAME}", times=-1)
    browser.page.list.choose(NAME)
    browser.until(lambda: any(f"models/{NAME}" in path for path in browser.asked()))
    began = time.monotonic()
    browser.window.close()
    assert time.monotonic() - began < 4


def test_offline_the_shelf_works_and_nothing_is_asked(qtbot, browser):
    browser.services.network.set_offline(True)
    browser.until(lambda: "offline" in browser.text("discover-foot"))
    browser.type("gemma")
    assert "Gemma 3 4B" in browser.names()
    browser.click("Gemma 3 4B")
    qtbot.mouseClick(browser.button(), Qt.MouseButton.LeftButton)
    browser.settle()
    assert "offline" in browser.text("model-trouble-text")
    assert not browser.hub.seen
    qtbot.mouseClick(browser.button("discover-foot-button"), Qt.MouseButton.LeftButton)
    browser.until(lambda: not browser.services.network.offline)
    browser.until(browser.searches)
    browser.settle()


# --- a model's page ----------------------------------------------------------------------------------


def test_a_page_shows_files_scores_and_what_fits(qtbot, browser):
    browser.open()
    rows = browser.table_rows()
    assert [row[1] for row in rows] == ["Q4_K_M", "Q8_0"]
    assert rows[0][0] == "Balanced · recommended"
    assert rows[1][0] == "Large · practically no loss"
    assert browser.button().text().startswith("Download Q4_K_M · ")
    assert "Recommended for this computer: " in browser.text("model-computer")
    assert "no GPU in use" in browser.text("model-computer")
    assert any("range" in seen.headers for seen in browser.hub.requests("files"))
    scores = browser.find(QTableView, "scores-table")
    assert [scores.model().index(row, 0).data() for row in range(2)] == ["MMLU", "GPQA"]
    scores.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert [scores.model().index(row, 1).data() for row in range(2)] == ["31.5", "61.0"]
    scores.selectRow(1)
    assert browser.text("score-text").startswith("MMLU: Questions with four answers")
    assert "maker/Small-1B" in browser.text("model-lineage")


def test_scores_are_compared_with_those_of_others_on_the_shelf(qtbot, browser):
    browser.click("Qwen3 8B")
    qtbot.mouseClick(browser.button("compare-button"), Qt.MouseButton.LeftButton)
    table = browser.find(QTableView, "comparison-table")
    cells = table.model()
    heads = [cells.headerData(at, Qt.Orientation.Horizontal) for at in range(cells.columnCount())]
    assert heads[:2] == ["Model", "MMLU"]
    hint = cells.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "57 subjects" in hint
    values = [cells.index(row, 1).data() for row in range(cells.rowCount())]
    known = [float(value) for value in values if value != "—"]
    assert len(known) > 5
    assert known == sorted(known, reverse=True)
    assert table.currentIndex().siblingAtColumn(0).data() == "Qwen3 8B"
    assert "with care" in browser.text("score-text")
    qtbot.mouseClick(browser.button("compare-button"), Qt.MouseButton.LeftButton)
    assert browser.find(QTableView, "scores-table").isVisible()
    assert not browser.hub.seen


def test_the_context_changes_the_sums_without_any_connection(qtbot, browser):
    browser.open()
    before = browser.text("memory-context")
    asked = len(browser.hub.seen)
    slider = browser.find(QSlider, "model-context-slider")
    assert slider.accessibleName() == "Length of context"
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    browser.settle()
    browser.until(lambda: browser.text("memory-context") != before)
    assert "512 tokens" in browser.text("memory-head")
    assert browser.page.view.choice.verdict.tokens == 512
    qtbot.wait(400)
    browser.settle()
    (row,) = [row for row in browser.rows() if getattr(row, "name", "") == "Small 1B Instruct"]
    assert row.verdict.tokens == 512
    assert len(browser.hub.seen) == asked


def test_the_part_for_images_can_be_left_away(qtbot, browser):
    browser.open()
    box = browser.find(QCheckBox, "projector-box")
    assert box.isVisible()
    assert box.isChecked()
    before = browser.button().text()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    browser.settle()
    browser.until(lambda: browser.button().text() != before)
    assert box.isVisible()
    qtbot.mouseClick(browser.button(), Qt.MouseButton.LeftButton)
    browser.until(browser.services.downloads.all)
    (download,) = browser.services.downloads.all()
    assert [file.name for file in download.files] == ["Small-1B-Q4_K_M.gguf"]


def test_from_the_button_to_a_chat(qtbot, browser):
    browser.hub.rate = 200_000
    browser.open()
    qtbot.mouseClick(browser.button(), Qt.MouseButton.LeftButton)
    browser.until(lambda: browser.button().text().startswith("Downloading "))
    browser.hub.rate = 0
    browser.until(lambda: browser.button().text() == "Chat now")
    (download,) = browser.services.downloads.all()
    assert {file.name for file in download.files} == {"Small-1B-Q4_K_M.gguf", "mmproj-F16.gguf"}
    qtbot.mouseClick(browser.button(), Qt.MouseButton.LeftButton)
    browser.until(lambda: browser.controller.conversation.model_id != "guide")
    settle(qtbot, browser.start)


def test_a_row_of_the_table_is_got_with_enter(qtbot, browser):
    browser.hub.rate = 100_000
    browser.open()
    browser.table.setFocus()
    qtbot.keyClick(browser.table, Qt.Key.Key_Down)
    browser.until(lambda: "Q8_0" in browser.button().text())
    qtbot.keyClick(browser.table, Qt.Key.Key_Return)
    browser.until(browser.services.downloads.all)
    assert [download.label for download in browser.services.downloads.all()] == ["Q8_0"]


def test_a_download_from_the_shelf_looks_its_files_up_first(qtbot, browser):
    browser.hub.rate = 10_000
    browser.hub.add("Qwen/Qwen3-8B-GGUF", {"Qwen3-8B-Q4_K_M.gguf": random_bytes(50_000)})
    browser.click("Qwen3 8B")
    assert not browser.hub.seen
    qtbot.mouseClick(browser.button(), Qt.MouseButton.LeftButton)
    browser.until(browser.services.downloads.all)
    (download,) = browser.services.downloads.all()
    assert (download.name, download.size, download.licence) == ("Qwen3 8B", 50_000, "apache-2.0")


def test_a_gated_model_says_so_before_the_download(qtbot, browser, monkeypatch):
    browser.open("guarded", "Guarded 2B")
    banner = browser.find(QLabel, "gate-text")
    assert banner.isVisible()
    assert "no keyring" in browser.text("gate-kept")
    qtbot.mouseClick(browser.button(), Qt.MouseButton.LeftButton)
    token = browser.find(QLineEdit, "gate-token")
    assert token.hasFocus()
    assert token.echoMode() is QLineEdit.EchoMode.Password
    assert not browser.services.downloads.all()
    qtbot.keyClicks(token, "hf_wrong_12345")
    qtbot.keyClick(token, Qt.Key.Key_Return)
    browser.settle()
    assert browser.text("gate-problem")
    token.clear()
    qtbot.keyClicks(token, "hf_agreed_1234")
    qtbot.mouseClick(browser.button("gate-token-keep"), Qt.MouseButton.LeftButton)
    browser.settle()
    assert "belongs to ada" in browser.text("gate-kept")
    assert "until LocalChat ends" in browser.text("gate-kept")
    assert not token.isVisible()
    qtbot.mouseClick(browser.button(), Qt.MouseButton.LeftButton)
    browser.until(lambda: browser.button().text() == "Chat now")
    qtbot.mouseClick(browser.button("gate-forget-button"), Qt.MouseButton.LeftButton)
    browser.settle()
    assert not browser.services.network.has_token
    assert token.text() == ""


def test_the_licence_page_is_opened_only_after_its_address_was_shown(qtbot, browser):
    opened = []
    browser.services.network.open_page = lambda address: opened.append(address) or False
    browser.open("guarded", "Guarded 2B")
    qtbot.mouseClick(browser.button("gate-page-button"), Qt.MouseButton.LeftButton)
    assert not opened
    assert browser.text("link-address") == f"{browser.hub.endpoint}/maker/Guarded-2B-GGUF"
    assert browser.text("link-host") == "127.0.0.1"
    qtbot.mouseClick(browser.button("link-open"), Qt.MouseButton.LeftButton)
    browser.settle()
    assert opened == [f"{browser.hub.endpoint}/maker/Guarded-2B-GGUF"]
    assert QApplication.clipboard().text() == opened[0]
    qtbot.mouseClick(browser.button("link-close"), Qt.MouseButton.LeftButton)
    assert not browser.find(QLabel, "link-address").isVisible()


# --- a hostile description ---------------------------------------------------------------------------


def test_a_hostile_description_loads_nothing_and_opens_nothing(qtbot, browser):
    browser.open()
    asked = len(browser.hub.seen)
    assert not any("README" in path for path in browser.asked())
    qtbot.mouseClick(browser.button("read-card-button"), Qt.MouseButton.LeftButton)
    browser.settle()
    view = browser.page.view.card
    browser.until(lambda: len(view.findChildren(RichText)) >= 2)
    qtbot.wait(100)
    texts = view.findChildren(RichText)
    html = "".join(text.document().toHtml() for text in texts)
    shown = "".join(text.toPlainText() for text in texts)
    assert "A model" in shown
    assert "[image: logo]" in shown
    assert "steal" not in shown
    assert "<img" not in html
    assert 'href="javascript' not in html
    assert 'href="file' not in html
    assert 'href="https://example.org/x"' in html
    new = browser.asked()[asked:]
    assert new
    assert all("README" in path for path in new)
    texts[0].link.emit("javascript:alert(1)")
    assert not browser.button("link-open").isVisible()
    texts[0].link.emit("https://exаmple.org/x")  # a Cyrillic letter, to deceive
    assert browser.text("link-host").startswith("xn--")
    assert browser.button("link-open").isVisible()


def test_text_is_made_plain_in_a_time_that_grows_with_it():
    hostile = ["<a " * 20_000, "<!--" * 15_000, "<" * 60_000, "`" * 60_000, "<a" + "x" * 59_000, "[" * 60_000,
               "<script" * 9_000, "<p>" * 20_000, "</a>" * 15_000]  # fmt: skip
    began = time.process_time()
    for text in hostile:
        plain(text)
    assert time.process_time() - began < 3


def test_html_becomes_words():
    assert plain("a <b>bold</b> word").strip() == "a **bold** word"
    assert plain('see <a href="https://x.org/y">this</a>') == "see [this](https://x.org/y)"
    assert "javascript" not in plain('see <a href="javascript:x">this</a>')
    assert plain("tags such as `<think>` stay") == "tags such as `<think>` stay"
    assert plain("```\n<b>code</b>\n```") == "```\n<b>code</b>\n```"
    assert "secret" not in plain("<style>secret</style><!-- secret --><svg>secret")
    assert "# Title" in plain("<h1 align=center>Title</h1>")
    assert pieces("x" * (MOST + 1))[1]
    found, cut = pieces("\n\n".join(f"Paragraph {number} " + "word " * 100 for number in range(40)))
    assert not cut
    assert len(found) > 4


# --- keyboard, width, names --------------------------------------------------------------------------


def test_everything_can_be_reached_by_keyboard(qtbot, browser):
    browser.type("small-1b")
    qtbot.keyClick(browser.field, Qt.Key.Key_Down)
    assert browser.list.hasFocus()
    assert browser.list.currentIndex().data() == "Small 1B Instruct"
    browser.settle()
    qtbot.keyClick(browser.list, Qt.Key.Key_Return)
    browser.settle()
    qtbot.keyClick(browser.list, Qt.Key.Key_Return)
    assert browser.button().hasFocus()
    qtbot.keyClick(browser.button(), Qt.Key.Key_Escape)
    assert browser.list.hasFocus()
    qtbot.keyClick(browser.list, Qt.Key.Key_Up)
    assert browser.field.hasFocus()
    qtbot.keyClick(browser.field, Qt.Key.Key_Escape)
    browser.settle()
    assert browser.field.text() == ""
    assert isinstance(browser.rows()[0], Head)


def test_the_keyboard_alone_leads_from_the_search_to_a_download(qtbot, browser):
    browser.hub.rate = 100_000
    keys = [*"small-1b", Qt.Key.Key_Return]
    for key in keys:
        qtbot.keyClick(browser.window.focusWidget(), key)
    browser.settle()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(browser.window.focusWidget(), key)
        browser.settle()
    assert browser.button().hasFocus()
    qtbot.keyClick(browser.window.focusWidget(), Qt.Key.Key_Return)
    browser.until(browser.services.downloads.all)
    assert browser.services.downloads.all()[0].label == "Q4_K_M"


def test_the_shelf_is_there_before_it_is_known_how_fast_this_computer_is(
    qtbot, start, hub, monkeypatch
):
    known, measure = threading.Event(), Verdicts.measure

    def slowly(self):
        known.wait(WAIT / 1000)
        return measure(self)

    monkeypatch.setattr(Verdicts, "measure", slowly)
    start.window.show_page("discover")
    page = start.window.discover
    qtbot.waitUntil(lambda: page.is_built and page.list.rows.rowCount() > 40, timeout=WAIT)
    assert all(not row.verdict.speed for row in page.list.rows.rows if not isinstance(row, Head))
    assert not page.view.repository
    known.set()
    browser = Browser(qtbot, start, hub)
    browser.until(lambda: page.view.repository)
    assert browser.rows()[0].title == "For this computer"
    assert all(row.verdict.speed for row in browser.rows() if not isinstance(row, Head))


def test_a_narrow_window_shows_one_of_both(qtbot, browser):
    browser.window.resize(700, 700)
    assert browser.list.isVisible()
    assert not browser.page.view.isVisible()
    browser.click("Qwen3 8B")
    assert browser.page.view.isVisible()
    assert not browser.list.isVisible()
    qtbot.mouseClick(browser.button("back-to-list"), Qt.MouseButton.LeftButton)
    assert browser.list.isVisible()
    assert browser.list.hasFocus()
    browser.window.resize(1280, 800)
    assert browser.list.isVisible()
    assert browser.page.view.isVisible()


def test_every_control_has_a_name(qtbot, browser):
    browser.open("guarded", "Guarded 2B")
    nameless = [
        widget.objectName() or widget
        for kind in (QAbstractButton, QLineEdit, QListView, QTableView, QSlider, QComboBox)
        for widget in browser.page.findChildren(kind)
        if not (widget.accessibleName() or getattr(widget, "text", str)())
        and widget.isVisible() and not isinstance(widget.parent(), QLineEdit | QTableView)
    ]  # fmt: skip
    unnamed = [
        widget.text()
        for widget in browser.page.findChildren(QPushButton)
        if not widget.objectName() and widget.isVisible()
    ]
    assert not nameless
    assert not unnamed
    row = browser.list.model().index(0, 0)
    spoken = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Guarded 2B, ")
    assert "asks for an agreement" in spoken


# --- words and sums ----------------------------------------------------------------------------------


def verdict(fit=Fit.FITS, speed=20.0):
    return Verdict(
        fit=fit, weights=5 * 10**9, context=10**9, compute=4 * 10**8, tokens=8192, total=24 * 10**9,
        free=18 * 10**9, speed=speed,
    )  # fmt: skip


def found(name, **more):
    return Found(repository=f"maker/{name}", name=name, **{"verdict": verdict(), **more})


def test_a_row_says_what_helps_to_decide():
    fits = found("A", parameters=8_200_000_000, licence_name="Apache 2.0", strengths="Strong.")
    assert words.purpose(fits) == ("Strong", "Apache 2.0")
    assert words.facts(fits) == "8.2 B · 5.0 GB · about 20 tokens/s here"
    assert (
        words.facts(found("B", verdict=verdict(Fit.NO))) == "Needs 6.4 GB, this computer has 24.0"
    )
    assert words.facts(found("C", verdict=None)) == ""
    assert "8.2 billion weights" in words.spoken(fits)
    assert "18.0 GB are free now" in words.numbers(verdict())


def choice(label, *, recommended=False, path=""):
    kind = Quantisation(label, (HubFile(f"{label}.gguf", 10),))
    return Choice(quantisation=kind, verdict=verdict(), recommended=recommended, path=path)


def test_one_of_each_group_stands_for_the_others():
    labels = ("Q2_K", "Q3_K_M", "Q4_K_S", "Q4_K_M", "Q5_K_M", "Q6_K", "Q8_0", "BF16")
    choices = [choice(label, recommended=label == "Q4_K_M") for label in labels]
    shown = [each.quantisation.label for each in represent(choices)]
    assert shown == ["Q3_K_M", "Q4_K_M", "Q6_K", "BF16"]
    also = [each.quantisation.label for each in represent(choices, also="Q8_0.gguf")]
    assert also == ["Q3_K_M", "Q4_K_M", "Q6_K", "Q8_0", "BF16"]


def test_context_doubles_up_to_the_longest():
    assert steps(4096) == [512, 1024, 2048, 4096]
    assert steps(40_960)[-2:] == [32_768, 40_960]
    assert steps(0) == [512]


def test_nothing_is_recommended_that_does_not_fit_or_is_slower_than_one_reads():
    rows = [found("slow", verdict=verdict(speed=1.0)), found("large", verdict=verdict(Fit.TIGHT))]
    assert suited(rows) == []


def test_an_invalid_index_is_no_row(browser):
    assert browser.page.list.rows.rowCount(browser.list.model().index(0, 0)) == 0
    assert browser.page.list.rows.find("nobody/nothing") == QModelIndex()
