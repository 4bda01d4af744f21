"""For everyone: keys of one's own, the tray, quick questions, and being told while one looks elsewhere."""

import ctypes.util
import json
import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from localchat.domain.chat import MessageState
from localchat.settings import Settings
from localchat.ui import tray
from localchat.ui.commands import Command
from localchat.ui.instance import Instance
from localchat.ui.keys import Keys
from tests.helpers.window import WAIT, settle

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def button(top, name):
    return top.findChild(QPushButton, name)


# --- keys --------------------------------------------------------------------------------------


@pytest.fixture
def page(qtbot, start):
    """The page of shortcuts, opened by its key."""
    start.window.activateWindow()
    qtbot.waitUntil(start.window.isActiveWindow, timeout=WAIT)
    qtbot.keyClick(start.window, Qt.Key.Key_F1)
    return start.window.findChild(QDialog, "shortcuts-page")


def choose(qtbot, page, words):
    search = page.findChild(QLineEdit, "shortcuts-search")
    search.clear()
    qtbot.keyClicks(search, words)
    items = page.findChild(QTreeWidget, "shortcuts-list")
    items.setFocus()
    qtbot.keyClick(items, Qt.Key.Key_Return)
    return items.currentItem()


def test_a_command_gets_other_keys_and_keeps_them(qtbot, start, page, paths):
    assert choose(qtbot, page, "show or hide the panel").text(1) == "Ctrl+."
    field = page.findChild(QLineEdit, "key-field")
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Y, CTRL | ALT)
    said = page.findChild(QLabel, "shortcuts-said")
    assert said.text() == "“Show or hide the panel” is now Ctrl+Alt+Y."
    assert page.findChild(QTreeWidget, "shortcuts-list").currentItem().text(1) == "Ctrl+Alt+Y"
    page.accept()
    start.window.activateWindow()
    qtbot.waitUntil(start.window.isActiveWindow, timeout=WAIT)
    was_open = start.window.panel.isVisible()
    qtbot.keyClick(start.window, Qt.Key.Key_Period, CTRL)
    assert start.window.panel.isVisible() == was_open
    qtbot.keyClick(start.window, Qt.Key.Key_Y, CTRL | ALT)
    assert start.window.panel.isVisible() != was_open
    assert start.window.findChild(QToolButton, "panel-button").toolTip() == "Panel (Ctrl+Alt+Y)"
    offered = {command.name: command.keys for command in start.controller.keys.commands}
    assert offered["panel"] == ("Ctrl+Alt+Y",)
    assert json.loads(Settings(paths.settings)["keys"]) == {"panel": ["Ctrl+Alt+Y"]}


def test_keys_that_are_taken_or_needed_for_writing_are_told(qtbot, start, page):
    choose(qtbot, page, "show or hide the panel")
    field, said = page.findChild(QLineEdit, "key-field"), page.findChild(QLabel, "shortcuts-said")
    qtbot.keyClick(field, Qt.Key.Key_N, CTRL)
    assert said.text() == "Ctrl+N belongs to “New chat”."
    keys = start.controller.keys
    assert keys.of("panel") == ("Ctrl+.",)
    qtbot.mouseClick(button(page, "shortcuts-take"), Qt.MouseButton.LeftButton)
    assert keys.of("panel") == ("Ctrl+N",)
    assert keys.of("new-chat") == ()
    qtbot.mouseClick(button(page, "shortcuts-reset"), Qt.MouseButton.LeftButton)
    assert keys.of("panel") == ("Ctrl+.",)
    qtbot.mouseClick(button(page, "shortcuts-reset-all"), Qt.MouseButton.LeftButton)
    assert keys.of("new-chat") == ("Ctrl+N",)
    assert start.controller.services.settings["keys"] == ""
    keys_of_all = [QKeySequence(k).toString() for each in keys.commands for k in each.keys]
    assert len(keys_of_all) == len(set(keys_of_all))
    choose(qtbot, page, "show or hide the panel")
    qtbot.keyClick(field, Qt.Key.Key_Y)
    assert said.text() == "Y alone is needed for writing. Add Ctrl or Alt."
    qtbot.keyClick(field, Qt.Key.Key_C, CTRL)
    assert said.text() == "Ctrl+C is for text, in every field."
    assert keys.of("panel") == ("Ctrl+.",)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert keys.of("panel") == ()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert page.isVisible()
    assert page.findChild(QTreeWidget, "shortcuts-list").hasFocus()


def test_damaged_keys_in_the_settings_leave_the_usual_ones(qtbot, tmp_path):
    window, settings = QWidget(), Settings(tmp_path / "settings.json")
    qtbot.addWidget(window)
    commands = [Command("panel", "Panel", window.show, ("Ctrl+.",))]
    for kept in ("{", "[1]", '{"gone": ["Ctrl+Y"], "panel": 3}', '{"panel": {"a": 1}}'):
        settings.set("keys", kept)
        assert Keys(window, settings, commands).of("panel") == ("Ctrl+.",)


# --- the tray ----------------------------------------------------------------------------------


@pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface")
def test_with_an_icon_in_the_tray_a_closed_window_stays_which_is_said_once(
    qtbot, start, monkeypatch
):
    window, controller = start.window, start.controller
    window.show_page("settings")
    switch = window.findChild(QWidget, "tray")
    assert not switch.isEnabled()
    texts = [label.text() for label in switch.parentWidget().findChildren(QLabel)]
    assert any("has no tray" in text for text in texts)
    controller.library.set("tray", True)
    assert controller.desktop.tray is None
    said = []
    monkeypatch.setattr(tray, "has_tray", lambda: True)
    monkeypatch.setattr(tray.TrayIcon, "tell", lambda _, title, __: said.append(title) or True)
    controller.library.set("tray", False)
    controller.library.set("tray", True)
    for _ in range(2):
        window.close()
        assert window.isHidden()
        controller.desktop.tray.clicked.emit()
        assert window.isVisible()
    assert said == ["LocalChat is still here"]
    assert controller.services.conversations.get(controller.conversation.id)
    actions = {action.text(): action for action in window.findChild(QMenu, "tray-menu").actions()}
    assert {"Show or hide the window", "New chat", "Quick question"} < set(actions)
    with qtbot.waitSignal(window.closing, timeout=WAIT):
        actions["Quit LocalChat"].trigger()


# --- quick questions ---------------------------------------------------------------------------


@pytest.fixture
def quick(start):
    """The small window for a question."""
    start.controller.desktop.ask_quickly()
    return start.controller.desktop.quick


def ask(qtbot, start, quick, text):
    field = quick.findChild(QLineEdit, "quick-field")
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not button(quick, "quick-stop").isVisible(), timeout=WAIT)
    settle(qtbot, start)


def listed(start):
    return [chat.title for chat in start.controller.services.chat_list.page(10)]


def test_a_quick_question_is_answered_and_kept_only_if_wished(qtbot, start, quick):
    open_before = start.controller.conversation.id
    ask(qtbot, start, quick, "How do I get a bigger model?")
    answer = quick._body.text  # noqa: SLF001 -- what is drawn
    assert answer
    assert "How do I get a bigger model?" not in listed(start)
    assert start.controller.conversation.id == open_before
    qtbot.mouseClick(button(quick, "quick-keep"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: start.controller.conversation.id != open_before, timeout=WAIT)
    assert quick.isHidden()
    key, services = start.controller.conversation.id, start.controller.services
    assert listed(start)[0] == "How do I get a bigger model?"
    assert key not in services.conversations.temporary
    said = services.conversations.branch(key)
    assert [message.state for message in said] == [MessageState.COMPLETE] * 2
    assert said[-1].text == answer


def test_starting_afresh_forgets_it_hiding_does_not_and_what_failed_can_be_asked_again(
    qtbot, start, quick
):
    ask(qtbot, start, quick, "hello")
    key = next(iter(start.controller.services.conversations.temporary))
    field = quick.findChild(QLineEdit, "quick-field")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert quick.isHidden()
    start.controller.desktop.ask_quickly()
    assert quick._body.text  # noqa: SLF001 -- what is drawn
    ask(qtbot, start, quick, "and again")
    assert len(start.controller.services.conversations.branch(key)) == 4
    qtbot.mouseClick(button(quick, "quick-afresh"), Qt.MouseButton.LeftButton)
    settle(qtbot, start)
    assert not start.controller.services.chat_list.some([key])
    assert not quick._body.text  # noqa: SLF001 -- what is drawn
    start.controller.services.settings.set("default_model", "gone/model.gguf")
    ask(qtbot, start, quick, "hello")
    assert quick.findChild(QLabel, "quick-state").text()
    assert field.text() == "hello"


def test_a_quick_question_waits_for_an_answer_and_can_be_taken_back(qtbot, start, steady, quick):
    model = start.controller.services.models.add(steady)
    start.controller.refresh_models()
    settle(qtbot, start)
    start.controller.choose_model(model.id)
    settle(qtbot, start)
    start.controller.answers.send("go")
    qtbot.waitUntil(lambda: start.controller.answers.answering is not None, timeout=WAIT)
    field = quick.findChild(QLineEdit, "quick-field")
    qtbot.keyClicks(field, "later")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not start.controller.quick.busy, timeout=WAIT)
    qtbot.mouseClick(button(quick, "quick-stop"), Qt.MouseButton.LeftButton)
    assert field.text() == "later"
    start.controller.answers.stop()
    settle(qtbot, start)
    assert start.controller.answers.answering is None


def test_a_later_start_for_a_quick_question_reaches_the_window(qtbot, tmp_path):
    first, later = Instance(tmp_path / "lock"), Instance(tmp_path / "lock")
    assert first.is_first
    assert not later.is_first
    first.listen()
    with qtbot.waitSignal(first.asked_quickly, timeout=WAIT):
        assert later.raise_first(quick=True)
    with qtbot.waitSignal(first.asked_to_show, timeout=WAIT):
        assert later.raise_first()
    first.close()


# --- notifications -----------------------------------------------------------------------------


def test_one_is_told_only_when_no_window_is_in_front_and_never_what_was_said(qtbot, start):
    told, controller = [], start.controller
    controller.desktop.notifications.teller = lambda *words: told.append(words) or True
    start.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not None, timeout=WAIT)
    controller.answers.send("a secret")
    settle(qtbot, start)
    assert told == []
    start.window.hide()
    controller.answers.regenerate_last()
    settle(qtbot, start)
    assert told == [("The answer is ready", "")]
    controller.library.set("notify", False)
    controller.answers.regenerate_last()
    settle(qtbot, start)
    assert len(told) == 1


# --- keys from any program ---------------------------------------------------------------------

LISTEN = """
import ctypes, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from localchat.process.cage.window import confine_window
from localchat.ui.global_keys import GlobalKeys

application = QApplication([])
confine_window()
keys, other = GlobalKeys(application), GlobalKeys(application)
keys.pressed.connect(lambda: application.exit(7))
assert keys.listen("Ctrl+Alt+Space") == ""
assert "Another program" in other.listen("Ctrl+Alt+Space")
assert "Ctrl, Alt" in other.listen("Shift+A")
assert "not known" in other.listen("hello")
x, test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
x.XOpenDisplay.restype = ctypes.c_void_p
display = ctypes.c_void_p(x.XOpenDisplay(None))
codes = [x.XKeysymToKeycode(display, ctypes.c_ulong(symbol)) for symbol in (0xFFE3, 0xFFE9, 0x20)]
for down in (1, 0):
    for code in codes:
        test.XTestFakeKeyEvent(display, code, down, 0)
x.XSync(display, 0)
QTimer.singleShot(10_000, lambda: application.exit(1))
sys.exit(application.exec())
"""
"""Control, Alt and Space are pressed beside the program, as another one would see them."""


@pytest.mark.skipif(
    shutil.which("xvfb-run") is None or ctypes.util.find_library("Xtst") is None,
    reason="there is no X server for tests here",
)
def test_keys_reach_the_app_from_any_program_under_a_real_x_server():
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb"}
    command = ["xvfb-run", "-a", sys.executable, "-c", LISTEN]
    done = subprocess.run(command, env=environment, capture_output=True, timeout=60, check=False)
    assert done.returncode == 7, done.stderr.decode()


@pytest.mark.parametrize("size", [150, 200])
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_large_text_fits_a_small_window_with_its_panel_open(qtbot, start, size, direction):
    window, controller = start.window, start.controller
    QApplication.setLayoutDirection(direction)
    try:
        controller.library.set("text_size", size)
        window.resize(900, 600)
        window.show()
        window.chat.notice.tell(
            "The disk is full", "Free some space.", details="28", action=("Try again", print)
        )
        if window.panel.isHidden():
            window.toggle_panel()
        middle = window.centralWidget()
        for part in (window.panel, window.chat):
            qtbot.waitUntil(
                lambda part=part: middle.rect().contains(
                    QRect(part.mapTo(middle, QPoint()), part.size())
                ),
                timeout=WAIT,
            )
        inside = window.panel.findChild(QScrollArea, "panel-scroll")
        assert inside.widget().width() <= inside.viewport().width()
        for part in window.chat.notice.findChildren(QPushButton):
            if part.isVisible():
                assert part.width() >= part.minimumSizeHint().width()
        field = window.findChild(QPlainTextEdit, "composer-text")
        words = field.placeholderText()
        assert words.startswith("Message")
        assert field.fontMetrics().horizontalAdvance(words) <= field.viewport().width()
        settle(qtbot, start)
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        controller.library.set("text_size", 100)
