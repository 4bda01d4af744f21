"""Everything by keyboard, and by ear: each control of each page has a name, and Tab comes to it."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from localchat.errors import DoesNotFit
from tests.helpers.window import WAIT, branch, settle, type_and_send

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit,
    QPlainTextEdit, QTabBar, QTextEdit,
)  # fmt: skip
PARTLESS = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Grouping}
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
    """What a screen reader calls it; a list to choose from is called so by its label alone, on Linux."""
    found = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        labels = [other for other, how in found.relations() if how & QAccessible.RelationFlag.Label]
        return " ".join(label.text(QAccessible.Text.Name) for label in labels).strip()
    return found.text(QAccessible.Text.Name).strip()


def is_partless(widget):
    """Whether a screen reader could not say what it is; an area that is only read is none."""
    role = QAccessible.queryAccessibleInterface(widget).role()
    return role in PARTLESS and not isinstance(widget, QScrollArea)


def silent_rows(view):
    """The rows of a list of which a screen reader would say nothing."""
    model, columns = view.model(), (0, 1)
    said = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    return [
        f"row {row} of {described(view)}"
        for row in range(min(100, model.rowCount(QModelIndex())))
        if not any(model.index(row, column).data(role) for column in columns for role in said)
    ]


def tabbed(qtbot, top):
    """All that Tab comes to, once around."""
    top.activateWindow()
    qtbot.waitUntil(lambda: top.isActiveWindow() and top.focusWidget() is not None, timeout=WAIT)
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
    for widget in found:
        if isinstance(widget, QAbstractItemView):
            nameless += silent_rows(widget)
    reached = tabbed(qtbot, top)
    nameless += [f"stop {described(widget)}" for widget in reached if not name_of(widget)]
    partless = [described(widget) for widget in reached if is_partless(widget)]
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
    return {"nameless": nameless, "not reached": missed, "no part": partless}


NONE = {"nameless": [], "not reached": [], "no part": []}


@pytest.fixture
def talked(qtbot, start):
    """A window with a chat in it."""
    type_and_send(qtbot, start, "hello")
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)
    yield start
    # The next test's window takes both from the application.
    start.controller.library.set("text_size", 100)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


DIALOGS = (
    "shortcuts", "edit-tags", "trash", "edit-personas", "export", "map", "quick-ask", "about", "report",
)  # fmt: skip
"""Commands that open one."""


def opened(window):
    """The windows that are open beside the main one."""
    there = QApplication.topLevelWidgets()
    return [each for each in there if each is not window and each.isVisible()]


def test_each_control_has_a_name_and_is_reached_by_tab(qtbot, talked):
    window, found = talked.window, {}
    actions = {command.name: command.action for command in talked.controller.keys.commands}
    for section in window.panel.sections.values():
        section.toggle()
    for page in PAGES:
        window.show_page(page)
        settle(qtbot, talked)
        if page == "discover":
            qtbot.waitUntil(lambda: window.discover.is_built, timeout=WAIT)
        found[page] = faults(qtbot, window)
    actions["compare"]()
    settle(qtbot, talked)
    found["compare"] = faults(qtbot, window)
    for name in DIALOGS:
        actions[name]()
        qtbot.waitUntil(lambda: len(opened(window)) == 1, timeout=WAIT)
        settle(qtbot, talked)
        (dialog,) = opened(window)
        found[name] = faults(qtbot, dialog)
        dialog.close()
        qtbot.waitUntil(lambda: not opened(window), timeout=WAIT)
    assert found == dict.fromkeys((*PAGES, "compare", *DIALOGS), NONE)


def test_f6_goes_through_the_parts_enter_presses_and_esc_leads_back(qtbot, talked):
    window = talked.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    composer = window.chat.composer
    composer.focus()
    seen = []
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    parts = (window.panel, window.rail, window.list, window.chat.view, composer)
    assert all(part.isAncestorOf(now) for part, now in zip(parts, seen, strict=True))
    qtbot.keyClick(seen[-1], Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.chat.view.isAncestorOf(QApplication.focusWidget())
    copy = window.chat.view.items()[-1].findChild(QAbstractButton, "copy-button")
    copy.setFocus()
    qtbot.keyClick(copy, Qt.Key.Key_Return)
    assert QApplication.clipboard().text().startswith("Hello!")
    assert copy.hasFocus()
    qtbot.keyClick(copy, Qt.Key.Key_Escape)
    assert window.focusWidget().objectName() == "composer-text"
    window.show_page("settings")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.focusWidget().objectName() == "composer-text"


def heard(monkeypatch):
    """All that a screen reader would be told by itself, with how urgent it is."""
    told = []

    def note(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append((event.message(), event.politeness().name))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return told


def test_an_answer_and_what_went_wrong_are_said_aloud(qtbot, start, monkeypatch):
    told = heard(monkeypatch)
    type_and_send(qtbot, start, "hello")
    qtbot.waitUntil(lambda: any("End of the answer." in words for words, _ in told), timeout=WAIT)
    said = [words for words, _ in told]
    assert said[0] == "LocalChat Guide is answering."
    assert "I am the guide" in " ".join(said)
    assert {how for _, how in told} == {"Polite"}
    told.clear()
    start.controller.tell(DoesNotFit("It is not there. Choose another one."))
    assert told == [("Not enough memory. It is not there. Choose another one.", "Assertive")]
    settle(qtbot, start)


def test_messages_are_a_list_with_their_authors_and_words(qtbot, talked):
    items = talked.window.chat.view.items()
    faces = [QAccessible.queryAccessibleInterface(item) for item in items]
    assert {face.role() for face in faces} == {QAccessible.Role.ListItem}
    assert {face.parent().role() for face in faces} == {QAccessible.Role.List}
    names = [face.text(QAccessible.Text.Name) for face in faces]
    assert "Message 1 of 2, from you: hello" in names
    assert any("2 of 2, from LocalChat Guide: Hello! I am the guide" in name for name in names)
    texts = [text for item in items for text in item.findChildren(QWidget) if is_words(text)]
    whole = [QAccessible.queryAccessibleInterface(text).textInterface() for text in texts]
    assert {text.text(0, text.characterCount())[:5] for text in whole} == {"hello", "Hello"}


def is_words(widget):
    return widget.isVisible() and widget.accessibleName() == "Text of the message"


def clipped(top):
    """Words that are cut, and nothing tells the rest of them."""
    found = []
    for label in top.findChildren(QLabel):
        text = label.text()
        if not (text and label.isVisibleTo(top)) or label.toolTip() or not label.isVisible():
            continue
        label.ensurePolished()
        room = label.contentsRect()
        if label.wordWrap():
            is_cut = label.heightForWidth(label.width()) > label.height() + 1
        else:
            is_cut = label.sizeHint().width() > room.width() + 1
        if is_cut:
            found.append(f"{described(label)}: {text[:40]}")
    for button in top.findChildren(QPushButton):
        needed = button.fontMetrics().size(0, button.text())
        has_room = button.width() > needed.width() and button.height() >= needed.height()
        if button.text() and button.isVisible() and not has_room:
            found.append(f"{described(button)}: {button.text()}")
    fields = [field for field in top.findChildren(QPlainTextEdit) if field.isVisible()]
    return found + [
        described(field) for field in fields if field.height() < field.fontMetrics().height() + 4
    ]


def test_no_words_are_cut_at_twice_the_size_in_either_direction(qtbot, talked):
    window, found = talked.window, {}
    talked.controller.library.set("text_size", 200)
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    for direction, *size in ((left, 1280, 800), (left, 900, 600), (right, 900, 600)):
        QApplication.setLayoutDirection(direction)
        window.resize(*size)
        for page in PAGES:
            window.show_page(page)
            settle(qtbot, talked)
            place = (direction.name, *size, page)
            for _ in range(25):  # the layout needs some rounds
                found[place] = clipped(window)
                if not found[place]:
                    break
                qtbot.wait(20)
    assert not {place: cut for place, cut in found.items() if cut}
