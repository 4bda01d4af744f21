"""Looking into an answer and into the context: tokens, what fills it, what is pinned, templates."""

from typing import NamedTuple

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)

from localchat.domain.template import NAMED
from localchat.services import computer
from localchat.settings import Settings
from tests.helpers.gguf_factory import write_model
from tests.helpers.window import WAIT, branch, settle, type_and_send


def open_tokens(qtbot, start):
    start.controller.answers.tree.look_at_tokens(branch(start)[-1].id)
    settle(qtbot, start)
    return start.window.findChild(QDialog, "token-dialog")


def test_another_token_is_taken_by_keyboard_alone(qtbot, start):
    start.controller.library.set("token_view", True)
    type_and_send(qtbot, start, "What is LoRA?")
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)
    first = branch(start)[-1]
    dialog = open_tokens(qtbot, start)
    text = dialog.findChild(QTextEdit, "token-text")
    shown = text.toPlainText().replace("↵\n", "\n").removesuffix("<|end|>")
    assert shown.strip() == first.text.strip()
    head = dialog.findChild(QLabel, "token-head")
    before = head.text()
    for _ in range(3):
        qtbot.keyClick(text, Qt.Key.Key_Right)
    assert head.text() != before
    assert head.text().endswith("%")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    others = dialog.findChild(QListWidget, "token-others")
    assert others.count() == 8
    qtbot.keyClick(others, Qt.Key.Key_Down)
    qtbot.keyClick(others, Qt.Key.Key_Return)
    settle(qtbot, start)
    fork = branch(start)[-1]
    assert fork.id != first.id
    assert fork.parent_id == first.parent_id
    made = start.controller.services.choices.of(first.id)
    again = start.controller.services.choices.of(fork.id)
    assert again.choices[3].token == made.choices[3].others[1].token


def test_without_the_switch_it_is_said_how_to_look(qtbot, start):
    type_and_send(qtbot, start, "hello")
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)
    assert open_tokens(qtbot, start) is None
    words = " ".join(label.text() for label in start.window.chat.notice.findChildren(QLabel))
    assert "Look at tokens" in words


def test_a_message_is_pinned_by_its_menu(qtbot, start):
    type_and_send(qtbot, start, "hello")
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)
    item = start.window.chat.view.findChild(QWidget, "answer")
    item.findChild(QToolButton, "menu-button").click()
    menu = item.findChild(QWidget, "message-menu")
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    settle(qtbot, start)
    assert branch(start)[-1].pinned
    item = start.window.chat.view.findChild(QWidget, "answer")
    assert not item.findChild(QLabel, "pinned").isHidden()


def test_the_meter_tells_what_the_context_holds(qtbot, start, tiny):
    services, key = start.controller.services, start.controller.conversation.id
    services.conversations.set_model(key, services.models.add(tiny).id)
    services.conversations.set_value(key, "max_tokens", 8)
    services.conversations.set_system_prompt(key, "Be brief.")
    type_and_send(qtbot, start, "hello")
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)
    meter = start.window.chat.meter
    button = meter.findChild(QPushButton, "meter")
    assert "system prompt" in button.accessibleName()
    used = int(button.text().split(" of ")[0].replace(",", ""))
    usage = branch(start)[-1].usage
    assert used == usage.prompt_tokens + usage.generated_tokens
    button.click()
    popup = meter.findChild(QWidget, "context-breakdown")
    words = [label.text() for label in popup.findChildren(QLabel)]
    assert {"System prompt", "Messages", "Marks of the template", "Room for what comes"} <= set(
        words
    )
    popup.close()


def test_a_wrong_template_is_found_and_replaced_by_one_click(qtbot, start, tiny):
    models = start.controller.services.models
    model = models.add(tiny)
    models.set_template(model.id, NAMED["ChatML"])
    start.controller.refresh_models()
    settle(qtbot, start)
    start.window.models.findChild(QPushButton, "template-button").click()
    settle(qtbot, start)
    dialog = start.window.findChild(QDialog, "template-dialog")
    better = dialog.findChild(QPushButton, "template-better")
    qtbot.waitUntil(lambda: not better.isHidden(), timeout=WAIT)
    assert "<|im_end|>" in dialog.findChild(QLabel, "template-problem").text()
    better.click()
    verdict = dialog.findChild(QLabel, "template-verdict")
    qtbot.waitUntil(lambda: "in order" in verdict.text(), timeout=WAIT)
    prompt = dialog.findChild(QTextEdit, "template-prompt").toPlainText()
    assert "<|user|>" in prompt
    assert "What is a token?" in prompt
    assert better.isHidden()
    dialog.reject()


def test_a_template_of_the_models_own_file_is_chosen_by_its_name(qtbot, start, tmp_path):
    other = "{% for m in messages %}[{{ m.content }}]<|end|>{% endfor %}<|assistant|>"
    models = start.controller.services.models
    model = models.add(write_model(tmp_path / "named.gguf", templates={"tool_use": other}))
    start.controller.refresh_models()
    settle(qtbot, start)
    start.window.models.findChild(QPushButton, "template-button").click()
    settle(qtbot, start)
    dialog = start.window.findChild(QDialog, "template-dialog")
    choice = dialog.findChild(QComboBox, "template-choice")
    choice.setCurrentText("The model's own: tool_use")
    choice.textActivated.emit("The model's own: tool_use")
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()
    settle(qtbot, start)
    assert models.template(model.id) == other


class Battery(NamedTuple):
    power_plugged: bool


class Memory(NamedTuple):
    total: int
    available: int


@pytest.mark.parametrize(
    ("plugged", "share", "idle", "why"),
    [
        (True, 0.5, 3600, ""),
        (False, 0.5, 3600, "battery"),
        (False, 0.5, 10, ""),
        (None, 0.01, 30, "Memory is short"),
        (None, 0.01, 5, ""),
        (None, 0.5, 3600, ""),
    ],
)
def test_an_idle_model_is_let_go_when_the_computer_needs_it(
    monkeypatch, tmp_path, plugged, share, idle, why
):
    battery = None if plugged is None else Battery(plugged)
    monkeypatch.setattr(psutil, "sensors_battery", lambda: battery, raising=False)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: Memory(10**10, int(share * 10**10)))
    settings = Settings(tmp_path / "settings.json")
    settings.set("unload_on_battery", True)
    sentence = computer.why_unload(settings, idle)
    assert (why in sentence) if why else not sentence
