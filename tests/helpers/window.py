"""Driving the window as a person does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

WAIT = 20_000
"""Milliseconds that anything may take at most."""


def settle(qtbot, start):
    """Wait until nothing runs any more."""
    tasks = start.controller
    lanes = tasks.quick, tasks.answers.tasks, tasks.chats.lane
    qtbot.waitUntil(lambda: not any(lane.busy for lane in lanes), timeout=WAIT)


def type_and_send(qtbot, start, text):
    field = start.window.findChild(QPlainTextEdit, "composer-text")
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def branch(start):
    services = start.controller.services
    return services.conversations.branch(start.controller.conversation.id)
