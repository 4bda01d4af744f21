"""The pages of settings and privacy: what may be chosen, what is refused and why, and the ledger."""

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTableView,
    QToolButton,
)

from localchat.domain.download import DownloadState
from localchat.services.ledger_words import summary
from localchat.settings import SETTINGS, Settings
from localchat.ui.ledger import HEADS
from localchat.ui.run import Start
from localchat.ui.settings_page import SECTIONS
from tests.helpers.hub import StandIn
from tests.helpers.hub_window import Desk


@pytest.fixture
def stand_in(monkeypatch):
    for name in (
        "http_proxy",
        "https_proxy",
        "all_proxy",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
    ):
        monkeypatch.delenv(name, raising=False)
    with StandIn() as servers:
        yield servers


@pytest.fixture
def desk(qtbot, start, stand_in):
    return Desk(qtbot, start, stand_in)


def write(desk, name, text):
    """Type into a field, and leave it with Enter."""
    field = desk.find(name, QLineEdit)
    field.clear()
    desk.qtbot.keyClicks(field, text)
    desk.qtbot.keyClick(field, Qt.Key.Key_Return)
    desk.settle()
    return field


def problem_of(desk, name):
    """What is said beside a choice; empty when nothing is."""
    row = desk.find(name).parentWidget()
    label = row.findChild(QLabel, "setting-problem")
    return "" if label.isHidden() else label.text()


def test_every_choice_of_the_table_has_a_section_and_a_control(desk):
    shown = [setting for setting in SETTINGS if setting.label]
    assert {setting.section for setting in shown} == set(SECTIONS)
    assert all(desk.find(setting.name.replace("_", "-")) for setting in shown)


def test_a_refused_choice_says_why_and_is_not_taken_over(desk, tmp_path):
    desk.window.show_page("settings")
    for name, text, why in (
        ("quiet-hours", "soon", "two different times"),
        ("mirror", "ftp://example.org", "https://"),
        ("models-folder", "relative/folder", "whole path"),
    ):
        before = desk.services.settings[name.replace("-", "_")]
        field = write(desk, name, text)
        assert why in problem_of(desk, name)
        assert field.text() == text
        assert desk.services.settings[name.replace("-", "_")] == before
    assert not Path("relative").exists()
    write(desk, "quiet-hours", "22:00-07:00")
    assert not problem_of(desk, "quiet-hours")
    assert desk.services.settings["quiet_hours"] == "22:00-07:00"
    write(desk, "models-folder", str(tmp_path / "new"))
    assert not problem_of(desk, "models-folder")
    assert desk.services.network.folder == tmp_path / "new"


def test_numbers_have_their_unit_and_nought_its_word(desk):
    desk.window.show_page("settings")
    limit = desk.find("speed-limit", QSpinBox)
    assert limit.text() == "No limit"
    limit.setValue(25)
    desk.settle()
    assert limit.text() == "25 MB/s"
    assert desk.services.settings["speed_limit"] == 25
    assert desk.find("speed-limit-choice", QComboBox).currentText() == "25 MB/s"
    assert desk.find("disk-floor", QSpinBox).text().endswith(" GB")
    assert desk.find("text-size", QComboBox).currentText() == "100 %"


def test_the_focus_and_what_is_typed_stay_when_other_things_change(qtbot, desk):
    desk.window.show_page("settings")
    field = desk.find("mirror", QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "https://mir")
    desk.controller.refresh_models()
    desk.settle()
    assert field.hasFocus()
    assert field.text().endswith("https://mir")


def test_an_access_token_is_checked_kept_and_forgotten(desk):
    desk.hub.tokens["hf_good_token"] = "anna"
    desk.window.show_page("settings")
    row = desk.find("token-field").parentWidget()
    write(desk, "token-field", "hf_wrong_token")
    desk.until(lambda: problem_of(desk, "token-field"))
    assert not desk.services.network.has_token
    write(desk, "token-field", "hf_good_token")
    desk.until(lambda: not desk.find("token-field").isVisible())
    said = " ".join(label.text() for label in row.findChildren(QLabel))
    assert "it belongs to anna" in said
    assert "known only until LocalChat ends" in said
    assert desk.find("token-field").text() == ""
    assert not desk.find("token-field").isVisible()
    desk.hub.tokens.clear()
    desk.button("token-keep").click()
    desk.until(lambda: problem_of(desk, "token-field"))
    desk.button("token-forget").click()
    desk.until(lambda: desk.find("token-field").isVisible())
    assert not desk.services.network.has_token


def test_the_recovery_code_is_shown_in_its_place(desk):
    desk.window.show_page("settings")
    desk.button("recovery-code-button").click()
    assert desk.label("recovery-code").count("-") > 8


@pytest.fixture
def fetched(desk, tiny):
    """The desk, after one download."""
    download = desk.queue("Tiny-GGUF", tiny.read_bytes())
    desk.until(lambda: desk.services.downloads.get(download.id).state is DownloadState.DONE)
    desk.window.show_page("shield")
    rows = len(desk.services.network.connections())
    desk.until(lambda: desk.find("ledger", QTableView).model().rowCount() == rows > 1)
    desk.settle()
    return desk


def column(desk, head):
    model = desk.find("ledger", QTableView).model()
    at = HEADS.index(head)
    return [model.index(row, at).data() for row in range(model.rowCount())]


def test_the_ledger_lists_every_connection_and_finds_them(qtbot, fetched):
    desk = fetched
    assert set(column(desk, "What for")) == {"model page", "download"}
    assert set(column(desk, "Host")) == {"127.0.0.1"}
    count = len(column(desk, "Host"))
    said = desk.label("ledger-summary")
    assert said.startswith(f"Since installation: {count} connections, all to 127.0.0.1, all for ")
    assert said.endswith("0 for chatting.")
    desk.choose("ledger-purpose", "download")
    assert set(column(desk, "What for")) == {"download"}
    desk.choose("ledger-purpose", "")
    search = desk.find("ledger-search", QLineEdit)
    qtbot.keyClicks(search, "q4_k_m.gguf")
    desk.until(lambda: 0 < len(column(desk, "Address")) < count)
    assert all("Q4_K_M.gguf" in address for address in column(desk, "Address"))


def test_the_ledger_is_copied_and_exported(qtbot, fetched, tmp_path, monkeypatch):
    desk = fetched
    desk.button("ledger-copy").click()
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0].split("\t") == list(HEADS)
    assert len(lines) == len(column(desk, "Host")) + 1
    chosen = iter([str(tmp_path / "all.csv"), str(tmp_path / "all.json")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (next(chosen), ""))
    for _ in range(2):
        desk.button("ledger-export").click()
        desk.settle()
    with (tmp_path / "all.csv").open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    objects = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    known = desk.services.network.connections()
    assert len(table) == len(objects) == len(known)
    assert [int(row["down"]) for row in table] == [one.down for one in known]
    assert objects[0]["host"] == "127.0.0.1"
    assert "were written to" in desk.label("page-notice-text")


def test_the_summary_names_few_and_counts_many():
    assert summary({}, {}) == "Since installation: no connection at all."
    one = summary({"huggingface.co": 1}, {"search": 1})
    assert one == "Since installation: 1 connection, to huggingface.co, for search; 0 for chatting."
    many = summary({f"host{n}": 9 - n for n in range(6)}, {"search": 20, "download": 19})
    assert "host0, host1, host2 and 3 more" in many
    assert "all for search and download" in many
    old = summary({"huggingface.co": 60_000}, {"search": 60_000}, 10_000)
    assert old.endswith("The oldest 10,000 are only counted, no longer listed.")


def test_who_started_offline_stays_so(qtbot, paths, stand_in):
    started = Start(QApplication.instance(), paths, offline=True)
    qtbot.addWidget(started.window)
    qtbot.waitUntil(lambda: started.controller is not None, timeout=20_000)
    desk = Desk(qtbot, started, stand_in)
    desk.settle()
    desk.window.show_page("shield")
    assert not desk.find("offline-switch").isEnabled()
    shield = desk.find("shield-page-button", QToolButton)
    desk.until(lambda: "--offline" in shield.accessibleDescription())
    assert not Settings(paths.settings)["offline"]
    desk.until(lambda: desk.controller.conversation is not None)
    desk.settle()
    started.window.close()
