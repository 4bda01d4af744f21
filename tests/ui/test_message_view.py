"""The list of messages: thousands of them, the keyboard, the reader's place, and what is heard."""

import itertools
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.chat import Message, MessageState, MessageTree, Role, Usage
from localchat.ui.message_heights import Heights
from localchat.ui.message_view import MessageView
from localchat.ui.theme import Theme
from localchat.ui.tree_map import TreeMap

USAGE = Usage(
    prompt_tokens=9, cached_tokens=0, generated_tokens=40, first_token_ms=310, tokens_per_second=23.4,
    seed=1, thought_ms=4200,
)  # fmt: skip


def message(number, parent=None, **more):
    is_user = number % 2 == 1
    given = {
        "id": number,
        "conversation_id": 1,
        "parent_id": parent if parent is not None else (number - 1 or None),
        "role": Role.USER if is_user else Role.ASSISTANT,
        "text": f"Question {number}?" if is_user else f"Answer {number}. " + "Some words. " * 40,
        "created": datetime.now(UTC),
        "model": "" if is_user else "Qwen3 8B",
        "usage": None if is_user else USAGE,
    }
    return Message(**(given | more))


def chat(count):
    return MessageTree(message(number) for number in range(1, count + 1))


@pytest.fixture
def theme(qtbot):
    made = Theme(QApplication.instance())
    made.choose("light", 100)
    return made


@pytest.fixture
def view(qtbot, theme):
    """A view between two fields, in a window that has the keyboard."""
    window = QWidget()
    qtbot.addWidget(window)
    column, made = QVBoxLayout(window), MessageView(theme)
    for name, widget in (("before", QLineEdit()), ("view", made), ("after", QLineEdit())):
        widget.setObjectName(widget.objectName() or name)
        column.addWidget(widget)
    window.resize(900, 700)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    yield made
    window.close()


def settled(qtbot, view):
    """Wait until all near the eye is drawn."""
    qtbot.waitUntil(lambda: not view._ahead.isActive() and not view._missing)  # noqa: SLF001


def shown(view):
    return {item.message.id for item in view.items()}


def item(view, key):
    return view.item_number(view.place_of(key))


def open_menu(view, key):
    item(view, key).open_menu()
    menu = item(view, key).findChild(QMenu, "message-menu")
    return {action.objectName(): action for action in menu.actions()}, menu


# --- thousands ------------------------------------------------------------------------------------


def test_heights_sum_and_find_like_a_plain_list():
    plain = [7, 0, 13, 40, 1]
    heights = Heights(plain)
    heights[3] = plain[3] = 22
    assert [heights.before(index) for index in range(6)] == [sum(plain[:n]) for n in range(6)]
    assert heights.find(0) == (0, 0)
    assert heights.find(7) == (2, 0)
    assert heights.find(19) == (2, 12)
    assert heights.find(20) == (3, 0)
    assert heights.find(9_999)[0] == 4


def test_of_thousands_only_those_near_the_eye_are_widgets_and_they_are_used_again(qtbot, view):
    view.show_branch(chat(2_000), 2_000)
    settled(qtbot, view)
    assert 2_000 in shown(view)
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 100_000
    for part in range(20):
        bar.setValue(bar.maximum() * part // 20)
        QApplication.processEvents()
    bar.setValue(0)
    settled(qtbot, view)
    assert view.message_at_top == 1
    assert 1 in shown(view)
    made = view.viewport().findChildren(QWidget, "answer")
    made += view.viewport().findChildren(QWidget, "user-message")
    assert len(made) < 60


def test_scrolling_up_through_guessed_heights_moves_nothing_that_is_read(qtbot, view):
    view.show_branch(chat(300), 300)
    settled(qtbot, view)
    bar = view.verticalScrollBar()
    for _ in range(30):
        last = item(view, view.message_at_top)
        key, before = last.message.id, last.y()
        bar.setValue(bar.value() - 180)
        settled(qtbot, view)
        assert item(view, key).y() == before + 180


def test_what_grows_above_the_eye_does_not_push_the_text_away(qtbot, view):
    view.show_branch(chat(40), 40)
    settled(qtbot, view)
    view.bring(20, at=10)
    settled(qtbot, view)
    key = view.message_at_top
    before = item(view, key).y()
    above = next(i for i in view.items() if i.y() + i.height() <= 0)
    above.body.set_text("much more\n\n" * 30)
    qtbot.wait(50)
    assert item(view, key).y() == before


def test_another_width_keeps_the_place(qtbot, view):
    view.show_branch(chat(200), 200)
    view.bring(100, at=0)
    settled(qtbot, view)
    key = view.message_at_top
    for width in (500, 1100, 900):
        view.window().resize(width, 700)
        settled(qtbot, view)
        assert view.message_at_top == key


@pytest.mark.parametrize("scale", [80, 200])
def test_every_size_of_text_holds(qtbot, view, theme, scale):
    view.show_branch(chat(60), 60)
    theme.choose("dark", scale)
    qtbot.wait(50)
    settled(qtbot, view)
    placed = sorted(view.items(), key=lambda each: each.y())
    for above, below in itertools.pairwise(placed):
        assert above.y() + above.height() <= below.y()
        assert above.x() + above.width() <= view.viewport().width()
    theme.choose("light", 100)


# --- an answer that is written --------------------------------------------------------------------


def writing(tree, number):
    made = message(number, text="", usage=None, state=MessageState.WRITING)
    tree.put(made)
    return made


def test_the_end_is_followed_only_while_the_person_is_there(qtbot, view):
    tree = chat(31)
    made = writing(tree, 32)
    view.show_branch(tree, 32)
    settled(qtbot, view)
    bar = view.verticalScrollBar()
    view.append_text(32, "A paragraph.\n\n" * 20)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    assert not view.jump.isVisible()
    bar.setValue(bar.value() - 900)
    settled(qtbot, view)
    key, y = view.message_at_top, item(view, view.message_at_top).y()
    view.append_text(32, "More of it.\n\n" * 20)
    qtbot.wait(50)
    assert (view.message_at_top, item(view, key).y()) == (key, y)
    assert view.jump.isVisible()
    qtbot.mouseClick(view.jump, Qt.MouseButton.LeftButton)
    assert bar.value() == bar.maximum()
    view.append_text(32, "The end.")
    qtbot.wait(50)
    assert bar.value() == bar.maximum()
    view.finish(replace(made, text="All of it.", state=MessageState.COMPLETE, usage=USAGE))
    assert item(view, 32).body.text == "All of it."


def test_text_that_comes_while_the_answer_is_far_away_is_there_when_one_returns(qtbot, view):
    tree = chat(301)
    writing(tree, 302)
    view.show_branch(tree, 302)
    view.append_text(302, "thinking ", is_reasoning=True)
    view.append_text(302, "One ")
    view.verticalScrollBar().setValue(0)
    settled(qtbot, view)
    assert 302 not in shown(view)
    view.append_text(302, "two ")
    view.show_branch(tree, 302)
    view.append_text(302, "three")
    view.jump_to_end()
    settled(qtbot, view)
    assert item(view, 302).body.text == "One two three"


def test_thinking_is_peeked_at_then_folded_and_not_copied(qtbot, view):
    tree = chat(1)
    made = writing(tree, 2)
    view.show_branch(tree, 2)
    for piece in ("First thought.\n", "Second ", "thought"):
        view.append_text(2, piece, is_reasoning=True)
    peek = item(view, 2).findChild(QLabel, "thought-peek")
    qtbot.waitUntil(lambda: peek.text() == "Second thought")
    assert peek.isVisible()
    view.append_text(2, "Four.")
    assert not peek.isVisible()
    whole = {"text": "Four.", "reasoning": "First thought.\nSecond thought"}
    view.finish(replace(made, state=MessageState.COMPLETE, usage=USAGE, **whole))
    head = item(view, 2).findChild(QPushButton, "thought-button")
    assert "Thought for 4 s · about 3" in head.text()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(head, key)
    assert not item(view, 2).findChild(QWidget, "thought-body").isVisible()
    item(view, 2).copy_markdown()
    assert QGuiApplication.clipboard().text() == "Four."


# --- the tree -------------------------------------------------------------------------------------


def test_another_version_stands_where_the_first_one_stood_with_the_keyboard(qtbot, view):
    tree = chat(100)
    tree.put(message(102, parent=49, text="The other answer.\n\n" * 9))
    view.show_branch(tree, 102)
    settled(qtbot, view)
    button = item(view, 102).findChild(QToolButton, "back-button")
    button.setFocus()
    y = item(view, 102).y()
    with qtbot.waitSignal(view.version) as asked:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert asked.args == [50]
    view.show_branch(tree, 100)
    settled(qtbot, view)
    assert item(view, 50).findChild(QLabel, "version-count").text() == "1/2"
    assert item(view, 50).isAncestorOf(QApplication.focusWidget())
    assert abs(item(view, 50).y() - y) < view.viewport().height()


def test_all_that_can_be_done_is_asked_for(qtbot, view):
    tree = chat(3)
    tree.put(replace(tree[2], state=MessageState.STOPPED, reasoning="hm"))
    view.show_branch(tree, 3)
    settled(qtbot, view)
    asked = []
    for name in (
        "regenerate",
        "branch_off",
        "remove_one",
        "remove_from",
        "others_asked",
        "go_on",
        "tokens",
    ):
        getattr(view, name).connect(lambda key, name=name: asked.append((name, key)))
    view.map_asked.connect(lambda: asked.append("map"))
    view.pinned.connect(lambda key, on: asked.append(("pinned", key, on)))
    for name in ("again", "branch", "delete"):
        item(view, 2).press(name)
    actions, menu = open_menu(view, 2)
    for name in ("pin", "others", "continue", "branch", "map", "delete-rest", "tokens"):
        actions[f"{name}-action"].trigger()
    menu.close()
    assert asked == [
        ("regenerate", 2), ("branch_off", 2), ("remove_one", 2), ("pinned", 2, True), ("others_asked", 2),
        ("go_on", 2), ("branch_off", 2), "map", ("remove_from", 2), ("tokens", 2),
    ]  # fmt: skip


@pytest.mark.parametrize("key", [1, 2])
def test_a_message_of_either_role_is_edited_in_its_place(qtbot, view, key):
    view.show_branch(chat(2), 2)
    settled(qtbot, view)
    item(view, key).setFocus()
    qtbot.keyClick(item(view, key), Qt.Key.Key_F2)
    field = view.findChild(QPlainTextEdit, "edit-text")
    assert field.hasFocus()
    field.setPlainText("Other words")
    with qtbot.waitSignal(view.edited) as asked:
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [key, "Other words"]


def test_an_edit_that_was_left_by_accident_comes_back(qtbot, view):
    tree, other = chat(2), MessageTree([message(11, text="elsewhere")])
    view.show_branch(tree, 2)
    settled(qtbot, view)
    view.edit_last()
    field = view.findChild(QPlainTextEdit, "edit-text")
    field.setPlainText("Long thought over")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert item(view, 1).hasFocus()
    view.findChild(QPushButton, "restore-edit-button").click()
    field = view.findChildren(QPlainTextEdit, "edit-text")[-1]
    assert field.toPlainText() == "Long thought over"
    view.show_branch(other, 11)
    view.show_branch(tree, 2)
    settled(qtbot, view)
    back = item(view, 1).findChild(QPushButton, "restore-edit-button")
    assert back.isVisible()
    back.click()
    assert view.findChildren(QPlainTextEdit, "edit-text")[-1].toPlainText() == "Long thought over"


def test_the_map_shows_all_branches_and_jumps(qtbot, theme):
    tree = chat(6)
    tree.put(message(7, parent=3, role=Role.ASSISTANT, text="Another."))
    tree.put(message(8, parent=7, role=Role.USER, text="And then?"))
    window = QWidget()
    qtbot.addWidget(window)
    plan = TreeMap(window, theme, tree, 6)
    plan.show()
    picture = plan.picture
    assert picture.place(4).x() == picture.place(1).x() < picture.place(7).x()
    assert picture.place(4).y() == picture.place(7).y()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(picture, key)
    assert plan.findChild(QLabel, "tree-map-words").text() == "You: And then?"
    with qtbot.waitSignal(plan.version) as asked:
        qtbot.keyClick(picture, Qt.Key.Key_Return)
    assert asked.args == [8]


def test_the_map_of_a_long_chat_needs_no_recursion(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    plan = TreeMap(window, theme, chat(3_000), 3_000)
    plan.show()
    assert plan.picture.here == 3_000
    plan.close()


# --- finding, folding, selecting ------------------------------------------------------------------


def test_a_message_that_was_searched_for_is_shown_now_or_as_soon_as_it_can_be(qtbot, view):
    tree = chat(500)
    view.reveal(77, ["question"])
    view.show_branch(tree, 500)
    settled(qtbot, view)
    assert view.message_at_top in {76, 77}
    assert item(view, 77).hasFocus()
    tree.put(message(401, text="pasted\n" * 3_000 + "the needle"))
    view.show_branch(tree, 500)
    view.reveal(401, ["needle"])
    settled(qtbot, view)
    assert "needle" in item(view, 401).findChild(QWidget, "message-words").toPlainText()
    tall = item(view, 401)
    assert tall.y() + tall.height() < view.viewport().height() * 1.2


@pytest.mark.parametrize(
    "text", ["x" * 100_000, "\ud800 lone", "a\0b", "\u202eevil", "line\n" * 5_000]
)
def test_a_long_or_odd_message_is_folded_or_shown_but_never_breaks(qtbot, view, text):
    view.show_branch(MessageTree([message(1, text=text), message(2)]), 2)
    settled(qtbot, view)
    more = item(view, 1).findChild(QPushButton, "show-all-button")
    before = item(view, 1).height()
    assert more.isVisible() == (len(text) > 4_000)
    if more.isVisible():
        more.click()
        settled(qtbot, view)
        assert item(view, 1).height() > 3 * before
        assert not more.isVisible()
    item(view, 1).copy_markdown()
    assert len(QGuiApplication.clipboard().text()) >= len(text) - 1


def test_a_selection_is_dragged_across_messages_and_copied(qtbot, view):
    view.show_branch(MessageTree([message(n, text=f"Words of {n}") for n in (1, 2, 3)]), 3)
    settled(qtbot, view)
    qtbot.wait(20)
    window = view.window().windowHandle()

    def at(key, part):
        words = item(view, key).body
        inside = QPoint(round(words.width() * part), words.height() // 2)
        return words.mapTo(view.window(), inside)

    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(1, 0.01))
    for key, part in ((1, 0.5), (2, 0.02), (3, 0.98)):
        QTest.mouseMove(window, at(key, part))
        qtbot.wait(10)
    QTest.mouseRelease(
        window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(3, 0.98)
    )
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Words of 1\n\nWords of 2\n\nWords of 3"
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(2, 0.5))
    assert not item(view, 1).body.has_selection


def test_what_the_model_does_not_see_is_marked_wherever_it_comes_into_sight(qtbot, view):
    view.show_branch(chat(100), 100)
    view.mark_left_out([1, 2])
    view.verticalScrollBar().setValue(0)
    settled(qtbot, view)
    marks = {key: item(view, key).findChild(QLabel, "left-out").isVisible() for key in (1, 2, 3)}
    assert marks == {1: True, 2: True, 3: False}


# --- the keyboard, and who only listens -----------------------------------------------------------


def test_the_keyboard_goes_from_message_to_message_and_is_never_lost(qtbot, view):
    view.show_branch(chat(400), 400)
    settled(qtbot, view)
    before, after = (view.window().findChild(QLineEdit, name) for name in ("before", "after"))
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert item(view, 400).hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert item(view, 398).hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    settled(qtbot, view)
    assert item(view, 1).hasFocus()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    settled(qtbot, view)
    assert item(view, 1).hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_J)
    assert view.place_of(QApplication.focusWidget().message.id) in view.seen()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    settled(qtbot, view)
    assert item(view, 400).hasFocus()
    names = []
    while QApplication.focusWidget() is not after:
        names.append(QApplication.focusWidget().objectName())
        assert len(names) < 20
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    for name in ("copy", "edit", "again", "branch", "delete", "menu"):
        assert f"{name}-button" in names
    item(view, 400).setFocus()
    view.show_branch(chat(399), 399)
    assert item(view, 399).hasFocus()


def test_messages_are_a_list_to_a_screen_reader_in_the_order_of_reading(qtbot, view):
    view.show_branch(chat(300), 300)
    view.verticalScrollBar().setValue(0)
    settled(qtbot, view)
    page = QAccessible.queryAccessibleInterface(view.viewport())
    assert page.role() is QAccessible.Role.List
    assert page.text(QAccessible.Text.Name) == "Messages"
    entries = [page.child(number) for number in range(page.childCount())]
    entries = [
        e for e in entries if e.role() is QAccessible.Role.ListItem and not e.state().invisible
    ]
    names = [entry.text(QAccessible.Text.Name) for entry in entries]
    assert names[0] == "Message 1 of 300, from you: Question 1?"
    assert names[1].startswith("Message 2 of 300, from Qwen3 8B: Answer 2. Some words.")
    numbers = [int(name.split()[1]) for name in names]
    assert numbers == sorted(numbers)
    assert "23.4 tokens/s" in entries[1].text(QAccessible.Text.Description)


def test_all_controls_have_names_and_work_at_a_right_click(qtbot, view):
    view.show_branch(chat(2), 2)
    settled(qtbot, view)
    for button in view.findChildren(QToolButton):
        assert button.accessibleName()
    where = QPointF(item(view, 2).rect().topLeft())
    QTest.mouseClick(item(view, 2), Qt.MouseButton.RightButton, pos=where.toPoint())
    qtbot.keyClick(item(view, 2), Qt.Key.Key_Right)
    assert item(view, 2).message.id == 2
