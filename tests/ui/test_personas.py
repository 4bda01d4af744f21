"""Personas in the window: chosen in the panel, changed in the editor, nothing lost."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
)

from localchat.domain.chat import Example
from localchat.domain.persona import Persona
from tests.helpers.window import WAIT, branch


@pytest.fixture
def rest(qtbot, start):
    """Wait until nothing runs any more."""
    controller = start.controller

    def wait():
        lanes = (controller.quick, controller.answers.tasks, controller.personas.tasks)
        qtbot.waitUntil(lambda: not any(lane.busy for lane in lanes), timeout=WAIT)

    return wait


@pytest.fixture
def editor(start, rest):
    start.controller.personas.edit()
    rest()
    return start.controller.personas.editor


def choose(box, name):
    row = box.findData(name)
    box.setCurrentIndex(row)
    box.activated.emit(row)


def chat(start):
    return start.controller.services.conversations.get(start.controller.conversation.id)


def test_choosing_one_fills_the_chat_asks_for_variables_and_can_be_undone(qtbot, start, rest):
    window = start.window
    system = window.findChild(QPlainTextEdit, "system-prompt")
    system.setPlainText("typed by hand")
    box = window.findChild(QComboBox, "persona-box")
    choose(box, "Tutor")
    rest()
    assert (chat(start).persona, len(chat(start).examples)) == ("Tutor", 2)
    assert [message.text[:4] for message in branch(start)] == ["What"]
    assert system.toPlainText().startswith("You are a patient tutor")
    assert box.currentText() == "Tutor · 2 examples"
    switch = window.findChild(QAbstractButton, "examples-switch")
    assert switch.isVisibleTo(window)
    switch.click()
    rest()
    assert not chat(start).examples_on
    window.chat.notice.findChild(QPushButton, "notice-action").click()
    rest()
    assert (chat(start).persona, chat(start).system_prompt) == ("", "typed by hand")
    assert (branch(start), box.currentText()) == ([], "None")
    next(c for c in start.controller.personas.commands() if c.title == "Tutor").action()
    rest()
    assert chat(start).persona == "Tutor"
    mine = Persona(name="Cook", system_prompt="Cook {{dish}} and {{drink}}.")
    start.controller.services.personas.add(mine)
    start.controller.personas.refresh()
    rest()
    start.controller.personas.choose("Cook")
    fields = [start.window.findChild(QLineEdit, f"ask-{name}") for name in ("dish", "drink")]
    dialog = fields[0].window()
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    for field, word in zip(fields, ("rice", "tea"), strict=True):
        qtbot.keyClicks(field, word)
    ok.click()
    rest()
    assert chat(start).system_prompt == "Cook rice and tea."


def test_what_is_typed_is_never_lost_and_built_in_ones_are_duplicated(qtbot, start, rest, editor):
    drafts_are_kept(qtbot, start, rest, editor)
    start.controller.personas.edit()
    rest()
    editor = start.controller.personas.editor
    choose(editor.findChild(QComboBox, "persona-choice"), "Translator")
    rest()
    name = editor.findChild(QLineEdit, "persona-name")
    assert name.isReadOnly()
    editor.findChild(QPushButton, "persona-duplicate").click()
    rest()
    assert (name.text(), name.isReadOnly()) == ("Translator 2", False)
    name.selectAll()
    qtbot.keyClicks(name, "Dragoman")
    qtbot.keyClick(name, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    rest()
    names = [persona.name for persona in start.controller.services.personas.all()]
    assert "Dragoman" in names
    assert "Translator 2" not in names
    editor.findChild(QPushButton, "persona-use").click()
    rest()
    assert start.controller.personas.editor is None
    assert chat(start).persona == "Dragoman"


def drafts_are_kept(qtbot, start, rest, editor):
    editor.findChild(QPushButton, "persona-new").click()
    rest()
    qtbot.keyClicks(editor.findChild(QPlainTextEdit, "persona-system-prompt"), "Be kind")
    editor.reject()
    question = start.window.findChild(QMessageBox, "persona-question") or editor.findChild(
        QMessageBox
    )
    next(b for b in question.buttons() if b.text() == "Keep as a draft").click()
    rest()
    start.controller.personas.edit(new=True)
    rest()
    again = start.controller.personas.editor
    assert again.findChild(QPlainTextEdit, "persona-system-prompt").toPlainText() == "Be kind"
    again.findChild(QPushButton, "persona-save").click()
    rest()
    problem = again.findChild(QLabel, "persona-problem")
    assert "needs a name" in problem.text()
    assert again.findChild(QPlainTextEdit, "persona-system-prompt").toPlainText() == "Be kind"
    again.findChild(QPushButton, "persona-discard").click()
    rest()
    assert start.controller.services.personas.draft() is None
    again.reject()
    assert start.controller.personas.editor is None


def test_pairs_and_files_are_taken_and_what_is_removed_comes_back(
    qtbot, start, editor, rest, tmp_path
):
    editor.findChild(QPushButton, "persona-new").click()
    rest()
    pairs = editor.examples
    editor.findChild(QPushButton, "example-paste").click()
    dialog = pairs.findChild(QPlainTextEdit, "paste-text").window()
    dialog.findChild(QPlainTextEdit, "paste-text").setPlainText("one two")
    add = dialog.findChild(QPushButton, "paste-add")
    add.click()
    rest()
    assert "Line 1 is no pair" in dialog.findChild(QLabel, "paste-problem").text()
    dialog.findChild(QPlainTextEdit, "paste-text").setPlainText("one\teins\ntwo\tzwei")
    add.click()
    rest()
    rows = editor.findChild(QListWidget, "examples-list")
    assert rows.count() == 2
    qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert pairs.pairs == (Example("two", "zwei"), Example("one", "eins"))
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert pairs.pairs == (Example("two", "zwei"),)
    qtbot.keyClick(rows, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(pairs.pairs) == 2
    editor.findChild(QPushButton, "example-add").click()
    qtbot.keyClicks(editor.findChild(QPlainTextEdit, "example-user"), "three")
    assert rows.item(2).text() == "3.  three  →  …"
    editor.discard()
    rest()
    files_are_taken(start, rest, editor, tmp_path)


def test_the_prompt_is_shown_as_the_model_reads_it_with_and_without_examples(start, rest, tiny):
    model = start.controller.services.models.add(tiny)
    start.controller.refresh_models()
    rest()
    start.controller.choose_model(model.id)
    rest()
    start.controller.personas.edit()
    rest()
    editor = start.controller.personas.editor
    choose(editor.findChild(QComboBox, "persona-choice"), "Translator")
    rest()
    text = editor.findChild(QTextEdit, "preview-text")
    assert "Tu me manques" in text.toPlainText()
    assert "they cost" in editor.findChild(QLabel, "preview-cost").text()
    editor.findChild(QAbstractButton, "preview-examples").click()
    assert "Tu me manques" not in text.toPlainText()
    assert "You translate" in text.toPlainText()
    editor.reject()
    rest()


def files_are_taken(start, rest, editor, tmp_path):
    file = tmp_path / "ada.json"
    file.write_text(
        json.dumps(
            {"spec": "chara_card_v2", "data": {"name": "Ada", "first_mes": "Hi", "tags": ["x"]}}
        )
    )
    editor.file_dropped.emit(str(file))
    rest()
    problem = editor.findChild(QLabel, "persona-problem")
    assert "“Ada” was imported." in problem.text()
    assert "tags" in problem.text()
    file.write_text("{")
    editor.file_dropped.emit(str(file))
    rest()
    assert "not JSON" in problem.text()
    editor.removed.emit("Ada")
    rest()
    editor.reject()
    rest()
    assert not any(p.name == "Ada" for p in start.controller.services.personas.all())
    start.window.chat.notice.findChild(QPushButton, "notice-action").click()
    rest()
    assert start.controller.services.personas.get("Ada").opening == "Hi"
