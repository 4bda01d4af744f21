"""Messages in the window: what waits, other answers, deletes that are undone, chats that go on elsewhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QInputDialog,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)

from localchat.domain.chat import Example, MessageState, Role
from localchat.ui.answer_menu import ask_beginning
from localchat.ui.run import Start
from tests.helpers.window import WAIT, branch, settle, type_and_send


@pytest.fixture
def slow(qtbot, start, steady):
    """A window with a model that talks on and on."""
    controller = start.controller
    model = controller.services.models.add(steady)
    controller.refresh_models()
    settle(qtbot, start)
    controller.choose_model(model.id)
    settle(qtbot, start)
    return start


def say(start, *texts):
    """Messages one after the other, a person first, without a model."""
    services, key = start.controller.services, start.controller.conversation.id
    table, leaf, found = services.chat._table, None, []  # noqa: SLF001 -- many turns at once
    for number, text in enumerate(texts):
        role = Role.ASSISTANT if number % 2 else Role.USER
        leaf = table.add_message(key, leaf, role, text).id
        found.append(leaf)
    start.controller.open(key)
    return found


def texts(start):
    return [message.text for message in branch(start)]


def chips(start):
    found = start.window.findChildren(QFrame, "queued-chip")
    return sorted((each for each in found if each.isVisible()), key=lambda each: each.y())


def press(qtbot, widget, name):
    qtbot.mouseClick(widget.findChild(QToolButton, name), Qt.MouseButton.LeftButton)


def begin_answer(qtbot, start, text="go on"):
    """Send something, and wait until the answer has words."""
    type_and_send(qtbot, start, text)
    qtbot.waitUntil(
        lambda: len(branch(start)) > 1 and branch(start)[-1].state is MessageState.WRITING,
        timeout=WAIT,
    )


def test_what_is_sent_meanwhile_waits_and_can_be_changed_moved_removed_and_sent_now(qtbot, slow):
    begin_answer(qtbot, slow)
    composer = slow.window.chat.composer
    for text in ("two", "three", "four"):
        count = len(chips(slow))
        type_and_send(qtbot, slow, text)
        qtbot.waitUntil(lambda count=count: len(chips(slow)) == count + 1, timeout=WAIT)
    assert composer.text == ""
    assert slow.controller.answers.answering is not None
    queued, key = slow.controller.services.queued, slow.controller.conversation.id
    waiting = lambda: [each.text for each in queued.of(key)]  # noqa: E731 -- read again and again
    press(qtbot, chips(slow)[2], "queued-up-button")
    qtbot.waitUntil(lambda: waiting() == ["two", "four", "three"], timeout=WAIT)
    qtbot.waitUntil(lambda: not slow.controller.quick.busy, timeout=WAIT)
    press(qtbot, chips(slow)[0], "queued-remove-button")
    qtbot.waitUntil(lambda: waiting() == ["four", "three"], timeout=WAIT)
    qtbot.waitUntil(lambda: len(chips(slow)) == 2, timeout=WAIT)
    slow.controller.undo.undo()
    qtbot.waitUntil(lambda: waiting() == ["two", "four", "three"], timeout=WAIT)
    qtbot.waitUntil(lambda: len(chips(slow)) == 3, timeout=WAIT)
    first = chips(slow)[0]
    press(qtbot, first, "queued-edit-button")
    field = first.findChild(QPlainTextEdit, "queued-field")
    qtbot.keyClicks(field, ", changed")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: waiting()[0] == "two, changed", timeout=WAIT)
    press(qtbot, chips(slow)[1], "queued-send-button")
    qtbot.waitUntil(lambda: texts(slow)[-2] == "four", timeout=WAIT)
    assert branch(slow)[1].state is MessageState.STOPPED
    slow.controller.answers.stop()
    settle(qtbot, slow)
    assert waiting() == ["two, changed", "three"]
    assert len(chips(slow)) == 2


def test_what_waits_is_said_in_order_when_the_answer_ends_and_survives_a_restart(
    qtbot, slow, paths
):
    key = slow.controller.conversation.id
    begin_answer(qtbot, slow)
    for text in ("two", "three"):
        type_and_send(qtbot, slow, text)
        qtbot.waitUntil(lambda: not slow.controller.quick.busy, timeout=WAIT)
    slow.controller.answers.stop()
    settle(qtbot, slow)
    assert len(chips(slow)) == 2
    slow.window.close()
    again = Start(QApplication.instance(), paths)
    qtbot.addWidget(again.window)
    qtbot.waitUntil(lambda: len(chips(again)) == 2, timeout=WAIT)
    settle(qtbot, again)
    services = again.controller.services
    services.conversations.set_value(key, "max_tokens", 4)
    type_and_send(qtbot, again, "now")
    qtbot.waitUntil(lambda: not services.queued.of(key), timeout=WAIT)
    qtbot.waitUntil(lambda: again.controller.answers.answering is None, timeout=WAIT)
    settle(qtbot, again)
    assert [m.text for m in branch(again) if m.role is Role.USER] == [
        "go on",
        "now",
        "two",
        "three",
    ]
    assert not chips(again)
    again.window.close()


def test_an_edit_or_a_delete_while_the_model_answers_stops_it_first(qtbot, slow):
    begin_answer(qtbot, slow)
    question = branch(slow)[0].id
    slow.controller.answers.tree.edit(question, "say less")
    qtbot.waitUntil(lambda: len(branch(slow)) == 2 and texts(slow)[0] == "say less", timeout=WAIT)
    slow.controller.answers.stop()
    settle(qtbot, slow)
    tree = slow.controller.services.conversations.tree(slow.controller.conversation.id)
    assert len(tree.versions(question)) == 2
    answer = branch(slow)[1].id
    slow.controller.answers.tree.edit(answer, "in my words")
    settle(qtbot, slow)
    assert texts(slow) == ["say less", "in my words"]
    begin_answer(qtbot, slow, "and")
    slow.window.chat.view.remove_from.emit(branch(slow)[2].id)
    qtbot.waitUntil(lambda: len(branch(slow)) == 2, timeout=WAIT)
    settle(qtbot, slow)
    slow.controller.undo.undo()
    settle(qtbot, slow)
    assert branch(slow)[3].state is MessageState.STOPPED


def test_deletes_are_undone_by_the_notice_and_by_ctrl_z_and_a_branch_opens(qtbot, start):
    _, answer, _, last = say(start, "one", "two", "three", "four")
    settle(qtbot, start)
    view, action = start.window.chat.view, start.window.findChild(QPushButton, "notice-action")
    view.remove_one.emit(answer)
    settle(qtbot, start)
    assert texts(start) == ["one", "three", "four"]
    action.click()
    settle(qtbot, start)
    assert texts(start) == ["one", "two", "three", "four"]
    view.remove_one.emit(last)
    settle(qtbot, start)
    view.remove_from.emit(answer)
    settle(qtbot, start)
    assert texts(start) == ["one"]
    start.window.chat.composer.focus()
    field = start.window.findChild(QPlainTextEdit, "composer-text")
    for left in (["one", "two", "three"], ["one", "two", "three", "four"]):
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settle(qtbot, start)
        assert texts(start) == left
    old = start.controller.conversation.id
    view.branch_off.emit(answer)
    qtbot.waitUntil(lambda: start.controller.conversation.id != old, timeout=WAIT)
    settle(qtbot, start)
    assert texts(start) == ["one", "two"]


def test_the_person_begins_the_answer(qtbot, start):
    composer = start.window.chat.composer
    qtbot.mouseClick(
        start.window.findChild(QPushButton, "begin-answer-button"), Qt.MouseButton.LeftButton
    )
    opening = start.window.findChild(QPlainTextEdit, "beginning-text")
    qtbot.keyClicks(opening, "Dear friend,")
    composer.keep_draft()
    settle(qtbot, start)
    key = start.controller.conversation.id
    assert start.controller.services.conversations.get(key).beginning == "Dear friend,"
    type_and_send(qtbot, start, "hello")
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)
    assert texts(start)[1].startswith("Dear friend,")
    assert composer.beginning == ""
    assert not opening.isVisible()


def test_another_answer_by_another_model_or_from_a_beginning(qtbot, start, tiny):
    model = start.controller.services.models.add(tiny)
    _, answer = say(start, "hello", "hi")
    conversations, key = start.controller.services.conversations, start.controller.conversation.id
    conversations.set_value(key, "max_tokens", 6)
    conversations.set_examples(key, [Example("one", "two")])
    settle(qtbot, start)
    start.window.chat.view.others_asked.emit(answer)
    qtbot.waitUntil(lambda: start.window.findChild(QMenu, "answer-menu") is not None, timeout=WAIT)
    menu = start.window.findChild(QMenu, "answer-menu")
    actions = {action.objectName(): action for action in menu.actions()}
    assert "with-Creative" in actions
    actions[f"by-{model.id}"].trigger()
    menu.close()
    settle(qtbot, start)
    assert branch(start)[-1].model == "Tiny Random"
    assert start.controller.conversation.model_id == "guide"
    assert "examples" in start.window.findChild(QPushButton, "meter").accessibleName()
    ask_beginning(start.controller, answer)
    dialog = start.window.findChild(QInputDialog, "beginning-dialog")
    dialog.setTextValue("Well then")
    dialog.accept()
    settle(qtbot, start)
    assert texts(start)[-1].startswith("Well then")
