"""The ledger on the Privacy page: what is looked for, what is handed on, what has room."""

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QTableView

from localchat.domain.connection import Connection
from localchat.services.ledger_words import summary
from localchat.ui.instance import Instance
from localchat.ui.ledger import HEADS
from tests.helpers.window import WAIT, settle

NOW = dt.datetime.now(dt.UTC)
LINES = [
    ("huggingface.co", "/api/models", "search", "Search in Discover", "200", 40),
    ("cdn.hf.co", "/x/model.gguf", "download", "Download a model", "206", 20),
    ("huggingface.co", "/maker/model", "model page", "Open a model's page", "no connection", 3),
    ("evil.example.org", "/<b>x</b>", "download", "Download a model", "refused: other host", 0),
]


@pytest.fixture
def page(qtbot, start):
    """The page, with some lines; each came some days ago."""
    for host, address, purpose, clicked, result, days in LINES:
        start.controller.services.network._note_connection(  # noqa: SLF001 -- as if the hub's process told
            Connection(
                when=NOW - dt.timedelta(days=days), host=host, address=address, purpose=purpose, up=5,
                down=70, result=result, clicked=clicked, lines=int("refused" not in result),
            )
        )  # fmt: skip
    start.window.show_page("shield")
    table = start.window.findChild(QTableView, "ledger")
    qtbot.waitUntil(lambda: table.model().rowCount() == len(LINES), timeout=WAIT)
    return start


def column(page, head):
    model = page.window.findChild(QTableView, "ledger").model()
    return [model.index(row, HEADS.index(head)).data() for row in range(model.rowCount())]


def choose(page, name, value):
    box = page.window.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_lines_are_found_by_host_result_time_and_words(qtbot, page):
    assert column(page, "You did")[0] == "Download a model"
    choose(page, "ledger-host", "huggingface.co")
    assert column(page, "Result") == ["no connection", "200"]
    choose(page, "ledger-outcome", "failed")
    assert column(page, "Result") == ["no connection"]
    choose(page, "ledger-host", "")
    choose(page, "ledger-outcome", "refused")
    assert column(page, "Host") == ["evil.example.org"]
    choose(page, "ledger-outcome", "")
    choose(page, "ledger-days", 7)
    assert column(page, "Host") == ["evil.example.org", "huggingface.co"]
    choose(page, "ledger-days", "")
    qtbot.keyClicks(page.window.findChild(QLineEdit, "ledger-search"), "model cdn")
    qtbot.waitUntil(lambda: column(page, "Host") == ["cdn.hf.co"], timeout=WAIT)
    choose(page, "ledger-outcome", "failed")
    assert page.window.findChild(QLabel, "ledger-none").isVisible()
    assert not page.window.findChild(QTableView, "ledger").isVisible()


def test_what_was_refused_is_told_apart(page):
    said = page.window.findChild(QLabel, "ledger-summary").text()
    assert "Since installation: 3 connections, all to " in said
    assert "evil" not in said
    assert said.endswith("0 for chatting. 1 more was refused before anything was sent.")
    only = summary({"huggingface.co": 7}, {"download": 7})
    assert only == (
        "Since installation: 7 connections, all to huggingface.co, all for downloads that you started; "
        "0 for chatting."
    )


def test_a_page_for_a_security_team_holds_all_of_it(qtbot, page):
    QApplication.clipboard().clear()
    page.window.findChild(QPushButton, "ledger-report").click()
    qtbot.waitUntil(lambda: bool(QApplication.clipboard().text()), timeout=WAIT)
    text = QApplication.clipboard().text()
    assert "Since installation: 3 connections" in text
    assert "The engine that runs the model has no network" in text
    assert "\trefused: other host\n" in text
    assert text.count("huggingface.co\t/") == 2
    assert "strace" in text


def test_where_there_is_little_room_the_address_stays(qtbot, page):
    table = page.window.findChild(QTableView, "ledger")
    for width in (1280, 900, 640):
        page.window.resize(width, 700)
        qtbot.waitUntil(lambda: table.columnWidth(HEADS.index("Address")) >= 80, timeout=WAIT)
        assert not table.isColumnHidden(HEADS.index("Host"))
        assert not table.isColumnHidden(HEADS.index("Result"))
    assert table.isColumnHidden(HEADS.index("Sent"))
    tip = table.model().index(0, 0).data(3)
    assert "Sent: 5 bytes" in tip
    assert "<b>" not in tip


def test_a_later_start_with_offline_switches_the_first_window_off(qtbot, start):
    first = Instance(start.paths.lock)
    first.asked_to_stay_offline.connect(start.stay_offline)
    assert first.is_first
    first.listen()
    assert Instance(start.paths.lock).raise_first(offline=True)
    network = start.controller.services.network
    qtbot.waitUntil(lambda: network.offline, timeout=WAIT)
    assert not start.settings["offline"], "for this run alone"
    qtbot.waitUntil(lambda: not start.controller.privacy.busy, timeout=WAIT)
    settle(qtbot, start)
    first.close()
