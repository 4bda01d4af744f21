"""Exporting and importing in the window."""

import json
import zipfile

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableView,
)

from localchat.services.exporting.options import Kind
from localchat.ui.export_dialog import ExportDialog
from localchat.ui.import_dialog import ImportDialog
from tests.helpers import exports
from tests.helpers.window import WAIT, settle


@pytest.fixture
def desk(qtbot, start):
    """The window, with what a person does in it."""
    return Desk(qtbot, start)


class Desk:
    def __init__(self, qtbot, start):
        self.qtbot, self.start = qtbot, start
        self.services = start.controller.services
        self.transfers = start.controller.library.transfers

    def rest(self):
        settle(self.qtbot, self.start)
        self.qtbot.waitUntil(lambda: not self.transfers.tasks.busy, timeout=WAIT)
        settle(self.qtbot, self.start)

    def dialog(self, kind):
        self.qtbot.waitUntil(lambda: self.start.window.findChild(kind) is not None, timeout=WAIT)
        return self.start.window.findChild(kind)

    def bring(self, folder, count=3):
        file = folder / "conversations.json"
        chats = [exports.chatgpt(str(n), f"Chat {n}") for n in range(count)]
        file.write_text(json.dumps([*chats, {"mapping": {"a": 3}}]))
        return file

    def import_(self, file):
        self.transfers.import_chats([file])
        dialog = self.dialog(ImportDialog)
        self.rest()
        return dialog


def text(dialog, name):
    return dialog.findChild(QLabel, name).text()


def press(dialog, name):
    dialog.findChild(QPushButton, name).click()


def test_files_are_looked_at_chosen_from_imported_and_undone(desk, tmp_path):
    dialog = desk.import_(desk.bring(tmp_path))
    assert text(dialog, "import-head") == "3 chats found"
    table = dialog.findChild(QTableView, "import-list")
    assert [table.model().index(0, column).data() for column in range(3)] == [
        "Chat 0",
        "ChatGPT",
        "3",
    ]
    table.setCurrentIndex(table.model().index(1, 0))
    desk.qtbot.keyClick(table, Qt.Key.Key_Space)
    assert dialog.findChild(QPushButton, "import-go").text() == "Import 2 chats"
    assert not dialog.findChild(QCheckBox, "import-all").isChecked()
    press(dialog, "import-go")
    desk.rest()
    assert text(dialog, "import-head") == "2 chats came in"
    assert "1 was empty." in text(dialog, "import-words")
    assert {chat.title for chat in desk.services.conversations.all()} >= {"Chat 0", "Chat 2"}
    press(dialog, "import-undo")
    desk.rest()
    assert text(dialog, "import-head") == "The import was undone"
    assert not {chat.title for chat in desk.services.conversations.all()} & {"Chat 0", "Chat 2"}


def test_what_is_here_cannot_be_chosen_and_what_is_no_export_is_said(desk, tmp_path):
    file = desk.bring(tmp_path, 1)
    dialog = desk.import_(file)
    press(dialog, "import-go")
    desk.rest()
    dialog._look = None  # noqa: SLF001
    dialog.looked.emit([file])
    desk.rest()
    assert not dialog.findChild(QPushButton, "import-go").isEnabled()
    assert dialog.findChild(QTableView, "import-list").model().index(0, 4).data() == "here already"
    (tmp_path / "x.txt").write_text("hello")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "x.txt"))])
    dialog.dropEvent(QDropEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    ))  # fmt: skip
    desk.rest()
    assert "x.txt is no export of chats" in text(dialog, "import-words")
    dialog.reject()


def test_an_import_is_stopped_by_esc_and_keeps_what_came_in(desk, tmp_path):
    dialog = desk.import_(desk.bring(tmp_path, 400))
    press(dialog, "import-go")
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    desk.rest()
    assert "Stopped" in text(dialog, "import-words")
    assert dialog.isVisible()
    told = dialog.findChild(QPlainTextEdit, "import-report").toPlainText()
    assert told.count("Chat") < 400


def test_a_chat_is_exported_as_each_kind(desk, tmp_path, monkeypatch):
    dialog = desk.import_(desk.bring(tmp_path, 1))
    press(dialog, "import-go")
    desk.rest()
    dialog.reject()
    key = next(chat.id for chat in desk.services.conversations.all() if chat.title == "Chat 0")
    for kind in Kind:
        target = tmp_path / f"out.{kind}"
        names = (str(target), "")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, names=names: names)
        desk.transfers.export([key])
        dialog = desk.dialog(ExportDialog)
        dialog.choose_kind(kind)
        press(dialog, "export-go")
        desk.rest()
        desk.qtbot.waitUntil(
            lambda: desk.start.window.findChild(ExportDialog) is None, timeout=WAIT
        )
        content = target.read_bytes()
        assert content.startswith(b"%PDF") if kind is Kind.PDF else b"Go by train." in content


def test_all_chats_go_into_a_zip(desk, tmp_path, monkeypatch):
    first = desk.import_(desk.bring(tmp_path))
    press(first, "import-go")
    desk.rest()
    first.reject()
    target = tmp_path / "all.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    desk.transfers.export_all()
    dialog = desk.dialog(ExportDialog)
    dialog._form.setCurrentIndex(2)  # noqa: SLF001
    press(dialog, "export-go")
    desk.rest()
    with zipfile.ZipFile(target) as archive:
        assert sorted(archive.namelist()) == ["Chat 0.md", "Chat 1.md", "Chat 2.md"]
