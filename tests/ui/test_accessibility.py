"""Everything by keyboard, and by ear: each control of each page has a name, and Tab comes to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.helpers.window import WAIT, branch, settle, type_and_send

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit,
    QPlainTextEdit, QTabBar, QTextEdit,
)  # fmt: skip
PARTS = (QScrollBar, QHeaderView)
"""Parts of a control that has its own keys."""
PAGES = ("chat", "discover", "models", "shield", "settings")
BY_ARROWS = {f"{page}-page-button" for page in PAGES}
"""Tab comes to the one of the page that is open, the arrows go on from there."""


def is_control(widget):
    inner = isinstance(widget.parentWidget(), (QAbstractSpinBox, QComboBox, QTabBar))
    return isinstance(widget, CONTROLS) and not isinstance(widget, PARTS) and not inner


def controls(top):
    """What a person could use now."""
    return [
        widget
        for widget in top.findChildren(QWidget)
        if is_control(widget) and widget.isVisibleTo(top) and widget.window() is top.window()
    ]


def described(widget):
    above = []
    parent = widget
    while parent is not None and len(above) < 4:
        above.append(parent.objectName() or type(parent).__name__)
        parent = parent.parentWidget()
    return f"{type(widget).__name__} {' < '.join(above)}"


def name_of(widget):
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip()


def tabbed(qtbot, top):
    """All that Tab comes to, once around."""
    top.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=WAIT)
    seen = []
    for _ in range(1000):
        now = QApplication.focusWidget()
        if now in seen:
            break
        seen.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    return seen


def faults(qtbot, top, within=None):
    """The controls without a name, and those that Tab does not come to."""
    found = controls(within or top)
    nameless = [described(widget) for widget in found if not name_of(widget)]
    reached = tabbed(qtbot, top)
    reached += [widget.focusProxy() for widget in reached if widget.focusProxy()]
    page = top.findChild(QWidget, "message-scroll")
    missed = [
        described(widget)
        for widget in found
        if widget not in reached
        and widget.isEnabled()
        and widget.objectName() not in BY_ARROWS
        and not isinstance(widget.parentWidget(), QLineEdit)
        and not (page and page.isAncestorOf(widget))
    ]
    return {"nameless": nameless, "not reached": missed}


NONE = {"nameless": [], "not reached": []}


@pytest.fixture
def talked(qtbot, start):
    """A window with a chat in it."""
    type_and_send(qtbot, start, "hello")
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)
    for section in start.window.panel.sections.values():
        section.toggle()
    return start


def test_each_control_of_each_page_has_a_name_and_is_reached_by_tab(qtbot, talked):
    window, found = talked.window, {}
    for page in PAGES:
        window.show_page(page)
        settle(qtbot, talked)
        found[page] = faults(qtbot, window)
    assert found == dict.fromkeys(PAGES, NONE)
