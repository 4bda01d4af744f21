"""A report of a problem in the window: shown before it is saved, offered after a crash, sent nowhere."""

import sys
import zipfile

import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPlainTextEdit, QPushButton

from localchat.errors import Bug, EngineDied
from localchat.services.doctor import Finding, Health
from localchat.ui.problem_report import ReportDialog
from localchat.ui.trouble import Trouble
from tests.helpers.window import WAIT, settle


@pytest.fixture(autouse=True)
def _quick_doctor(monkeypatch):
    """The doctor takes some seconds, and has tests of its own."""
    finding = Finding("Data folder", Health.OK, "/home/anna/secret place")
    monkeypatch.setattr("localchat.services.doctor.diagnose", lambda _: [finding])
    # Those of the tests themselves stay as they are.
    monkeypatch.setattr("faulthandler.enable", lambda _: None)
    monkeypatch.setattr("faulthandler.disable", lambda: None)
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)


def shown(qtbot, start):
    """The dialog, once it shows a report."""
    qtbot.waitUntil(lambda: start.window.findChild(ReportDialog) is not None, timeout=WAIT)
    dialog = start.window.findChild(ReportDialog)
    qtbot.waitUntil(lambda: bool(dialog.parts), timeout=WAIT)
    return dialog


def text(dialog):
    return dialog.findChild(QPlainTextEdit, "report-text").toPlainText()


def test_every_line_is_shown_and_then_saved(qtbot, start, tmp_path, monkeypatch):
    start.window.report_asked.emit()
    dialog = shown(qtbot, start)
    assert "Data folder: (left out)" in text(dialog)
    assert "=== settings.json ===" in text(dialog)
    dialog.findChild(QCheckBox, "report-names").click()
    qtbot.waitUntil(lambda: "/home/anna/secret place" in text(dialog), timeout=WAIT)
    dialog.findChild(QPlainTextEdit, "report-said").setPlainText("It broke.")
    qtbot.waitUntil(lambda: "It broke." in text(dialog), timeout=WAIT)
    file = tmp_path / "report.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    save = dialog.findChild(QPushButton, "report-save")
    qtbot.waitUntil(save.isEnabled, timeout=WAIT)
    save.click()
    state = dialog.findChild(QLabel, "report-state")
    qtbot.waitUntil(lambda: "Nothing was sent" in state.text(), timeout=WAIT)
    with zipfile.ZipFile(file) as archive:
        for name in archive.namelist():
            assert archive.read(name).decode().strip() in text(dialog)
    dialog.reject()
    start.end()


@pytest.mark.parametrize("error", [EngineDied("The engine crashed."), Bug("A fault.")])
def test_what_died_offers_a_report(qtbot, start, error):
    start.controller.tell(error)
    action = start.window.findChild(QPushButton, "notice-action")
    assert action.text() == "Report a problem"
    action.click()
    shown(qtbot, start).reject()
    start.end()


def test_a_crash_of_the_last_run_is_told_of_once(qtbot, start):
    start.paths.logs.mkdir(parents=True, exist_ok=True)
    (start.paths.logs / "crash.log").write_text("Fatal Python error: Segmentation fault\n")
    trouble = Trouble(start)
    try:
        notice = start.window.findChild(QLabel, "notice-title")
        assert notice.text() == "LocalChat ended unexpectedly the last time"
        start.window.findChild(QPushButton, "notice-action").click()
        dialog = shown(qtbot, start)
        assert "Segmentation fault" in text(dialog)
        dialog.reject()
        qtbot.waitUntil(lambda: not start.report.busy, timeout=WAIT)
        assert not (start.paths.logs / "crash-last.log").exists()
    finally:
        trouble.close()
    start.end()
    settle(qtbot, start)


def test_a_fault_that_nobody_caught_is_noted_and_told(qtbot, start):
    trouble = Trouble(start)
    try:
        error = KeyError("words of a chat")
        sys.excepthook(KeyError, error, None)
        notice = start.window.findChild(QLabel, "notice-title")
        qtbot.waitUntil(lambda: "in LocalChat itself" in notice.text(), timeout=WAIT)
    finally:
        trouble.close()
    start.window.report_asked.emit()
    dialog = shown(qtbot, start)
    assert "KeyError" in text(dialog)
    assert "words of a chat" not in text(dialog)
    dialog.reject()
    start.end()
