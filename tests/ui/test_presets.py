"""Presets through the window: kept, exported, read from files good and bad, deleted and brought back."""

import json

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLabel, QLineEdit, QMenu, QPushButton

from localchat.services import preset_file
from tests.helpers.window import WAIT, branch, settle, type_and_send


def press(qtbot, start, name):
    start.window.findChild(QPushButton, name).click()
    settle(qtbot, start)


def choose(qtbot, start, text):
    """Take an entry of the menu behind the three dots."""
    press(qtbot, start, "more-presets-button")
    menus = start.window.findChildren(QMenu, "preset-menu")
    next(action for action in menus[-1].actions() if action.text() == text).trigger()
    menus[-1].close()
    settle(qtbot, start)


def answer_with(start, name):
    """Type a name into the question that is about to come, and accept it."""

    def typed():
        dialog = start.window.findChild(QInputDialog, "line-dialog")
        dialog.findChild(QLineEdit, "line-field").setText(name)
        dialog.accept()

    QTimer.singleShot(0, typed)


def said(start):
    return start.window.findChild(QLabel, "notice-text").text()


def now(start):
    """The open chat as it is kept."""
    return start.controller.services.conversations.get(start.controller.conversation.id)


def change(qtbot, start, name, value):
    service = start.controller.services.conversations
    service.set_value(start.controller.conversation.id, name, value)
    start.controller.show_values()
    settle(qtbot, start)


def test_a_preset_is_kept_deleted_and_brought_back(qtbot, start):
    presets = start.controller.services.presets
    change(qtbot, start, "temperature", 0.33)
    answer_with(start, "Mine")
    press(qtbot, start, "save-preset-button")
    assert now(start).preset == "Mine"
    assert now(start).changes == {}
    kept = presets.get("Mine").values
    choose(qtbot, start, "Delete")
    assert "Mine" not in [preset.name for preset in presets.all()]
    assert "“Mine” was deleted." in said(start)
    press(qtbot, start, "notice-action")
    qtbot.waitUntil(lambda: "Mine" in [preset.name for preset in presets.all()], timeout=WAIT)
    settle(qtbot, start)
    assert presets.get("Mine").values == kept


def test_a_preset_goes_out_and_comes_back_with_what_was_changed(
    qtbot, start, tmp_path, monkeypatch
):
    file = tmp_path / "mine.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    change(qtbot, start, "top_k", 7)
    choose(qtbot, start, "Export to a file…")
    assert json.loads(file.read_text(encoding="utf-8"))["values"]["top_k"] == 7
    before = now(start).preset
    choose(qtbot, start, "Import a file…")
    assert now(start).preset == f"{before} 2"
    assert "was imported" in said(start)
    values = start.controller.services.conversations.values(now(start).id)
    assert values["top_k"] == 7


BAD = {
    "page.json": ("<html>", "not JSON"),
    "newer.json": ('{"format": "localchat-preset", "version": 9, "values": {}}', "newer version"),
    "wide.json": (
        '{"format": "localchat-preset", "version": 1, "values": {"temperature": 99}}', "from 0 to 5",
    ),
    "nan.json": (
        '{"format": "localchat-preset", "version": 1, "values": {"min_p": NaN}}', "from 0 to 1",
    ),
    "long.json": ("x" * (preset_file.MOST + 1), "too long"),
    "gone.json": (None, "cannot be read"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_told_and_the_chat_goes_on(qtbot, start, tmp_path, monkeypatch, name):
    text, says = BAD[name]
    file = tmp_path / name
    if text is not None:
        file.write_text(text, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    before = now(start).preset
    choose(qtbot, start, "Import a file…")
    assert says in said(start)
    assert now(start).preset == before
    type_and_send(qtbot, start, "hello")
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)
    assert branch(start)[-1].text


def test_names_that_mean_nothing_are_said(qtbot, start, tmp_path, monkeypatch):
    file = tmp_path / "warm.json"
    values = '{"top_k": 3, "warmth": 1}'
    file.write_text(
        f'{{"format": "localchat-preset", "version": 1, "name": "Warm", "values": {values}}}',
        encoding="utf-8",
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    choose(qtbot, start, "Import a file…")
    assert said(start) == "“Warm” was imported. Left out: warmth."
    assert now(start).preset == "Warm"


def test_files_of_models_are_looked_for(qtbot, start, tmp_path, monkeypatch):
    panel = start.window.panel
    panel.sections["Loading"].toggle()
    names = iter(["/m/one.gguf", "", "/m/two.gguf", "/m/small.gguf"])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (next(names), ""))
    for _ in range(3):
        press(qtbot, start, "adapters-choose")
    press(qtbot, start, "draft-model-choose")
    values = start.controller.services.conversations.values(now(start).id)
    assert values["adapters"] == ("/m/one.gguf=1", "/m/two.gguf=1")
    assert values["draft_model"] == "/m/small.gguf"
    assert start.window.findChild(QLineEdit, "draft-model-field").text() == "/m/small.gguf"
