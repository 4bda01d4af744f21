"""What a person sees of it: a full disk in the middle of an answer, and a damaged store at the start.

Figures: 0 words vanish from the screen; one click brings back what can be read.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from localchat.domain.chat import MessageState
from localchat.storage.pages import PAGE
from localchat.ui.run import Start
from tests.durability.faulty_disk import disk
from tests.durability.scripted_use import ScriptedEngine, opened
from tests.helpers.window import WAIT, branch, settle, type_and_send


class Filling(ScriptedEngine):
    """The disk is full from its third word on."""

    disk = None

    def generate(self, *given, **more):
        for number, event in enumerate(super().generate(*given, **more)):
            if number == 2 and self.disk is not None:
                self.disk.is_full, Filling.disk = lambda: True, None
            yield event


@pytest.fixture
def full(monkeypatch):
    """Stores lie on a disk that is full in the middle of the first answer."""
    monkeypatch.setattr("localchat.app.Engine", Filling)
    monkeypatch.setattr("localchat.services.written.FLUSH_EVERY", 0.0)
    with disk() as lying:
        monkeypatch.setattr(Filling, "disk", lying)
        yield lying


def notice(start):
    return start.window.findChild(QLabel, "notice-text").text()


def test_on_a_full_disk_the_text_stays_on_the_screen_and_is_kept_later(full, start, qtbot):
    type_and_send(qtbot, start, "hello")
    qtbot.waitUntil(lambda: "Disk full" in notice(start), timeout=WAIT)
    settle(qtbot, start)
    text = start.window.chat.view.findChild(type(start.window.chat.view)) or start.window.chat.view
    shown = " ".join(label for label in _texts(text))
    assert "This is the " in shown
    start.window.chat.composer.set_text("and now? " * 3000)
    type_and_send(qtbot, start, "!")
    settle(qtbot, start)
    assert start.window.chat.composer.text.startswith("and now?")
    full.is_full = lambda: False
    start.controller.answers.go_on(start.controller.conversation.leaf_id)
    qtbot.waitUntil(lambda: branch(start)[-1].state is MessageState.COMPLETE, timeout=WAIT)
    settle(qtbot, start)
    assert branch(start)[-1].text.startswith("This is the ")


def _texts(view):
    from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

    for kind in (QTextEdit, QPlainTextEdit):
        for widget in view.findChildren(kind):
            yield widget.toPlainText()
    for widget in view.findChildren(QLabel):
        yield widget.text()


def test_a_damaged_store_is_put_in_order_with_one_click(home, paths, qtbot):
    services = opened(home)
    for number in range(40):
        key = services.conversations.create("guide", "Balanced").id
        services.conversations.rename(key, f"Chat {number} " + "of words " * 18)
    services.close()
    data = bytearray(paths.database.read_bytes())
    data[200] ^= 1
    data[5 * PAGE : 5 * PAGE + 100] = bytes(100)
    paths.database.write_bytes(data)
    start = Start(QApplication.instance(), paths)
    qtbot.addWidget(start.window)
    action = start.window.findChild(QPushButton, "notice-action")
    qtbot.waitUntil(lambda: "aside" in notice(start), timeout=WAIT)
    qtbot.mouseClick(action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: start.controller is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: "kept as chats-damaged-" in notice(start), timeout=WAIT)
    settle(qtbot, start)
    assert list(home.glob("chats-damaged-*.db"))
    start.window.close()
