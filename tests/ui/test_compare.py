"""Comparing in the window: by keyboard, blind, with a vote, and nothing of it in the chats."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from localchat.domain.comparison import Contender, Side
from tests.helpers.window import WAIT

SHORT, OTHER = Contender("guide", "Short"), Contender("guide", "Shorter")


@pytest.fixture
def rest(qtbot, start):
    """Wait until nothing runs any more."""
    controller = start.controller

    def wait():
        lanes = (controller.quick, controller.compare.tasks)
        qtbot.waitUntil(lambda: not any(lane.busy for lane in lanes), timeout=WAIT)

    return wait


@pytest.fixture
def page(start, rest):
    """The page, with two presets that end soon, and both chosen."""
    for name, tokens in (("Short", 6), ("Shorter", 3)):
        start.controller.services.presets.save(
            name, {"max_tokens": tokens, "temperature": 0.0, "seed": 1}
        )
    start.window.show()
    start.controller.compare.open()
    rest()
    page = start.controller.compare.page
    page.setup.show_contenders(SHORT, OTHER)
    rest()
    return page


def find(page, kind, name):
    return page.findChild(kind, name)


def text(page, name):
    return find(page, QLabel, name).text()


def ask(qtbot, page, rest, prompt="Hello"):
    field = find(page, QPlainTextEdit, "compare-prompt")
    field.setPlainText(prompt)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    rest()


def cells(page, name):
    model = find(page, QTableView, name).model()
    return [
        [model.index(row, at).data() for at in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_enter_compares_a_key_votes_and_the_chats_stay_as_they_were(
    qtbot, start, page, rest, tmp_path, monkeypatch
):
    services = start.controller.services
    before = services.conversations.all()
    assert not find(page, QAbstractButton, "compare-button").isEnabled()
    ask(qtbot, page, rest, "  \n ")
    assert services.compare.all() == []
    ask(qtbot, page, rest)
    (kept,) = services.compare.all()
    assert [kept.of(side).contender for side in Side] == [SHORT, OTHER]
    for side in Side:
        assert page.arena.columns[side].body.text == kept.of(side).text != ""
        assert "tokens/s" in text(page, f"{side}-cost")
    assert text(page, "left-name") == "A · LocalChat Guide · Short"
    assert text(page, "compare-says") == "Which one is better?"
    vote = QApplication.focusWidget()
    assert vote.objectName() == "vote-left"
    # Digits that are typed into the prompt are no vote.
    field = find(page, QPlainTextEdit, "compare-prompt")
    field.setFocus()
    qtbot.keyClicks(field, "1234")
    rest()
    assert (field.toPlainText()[:4], services.compare.all()[0].vote) == ("1234", "")
    vote.setFocus()
    qtbot.keyClick(vote, Qt.Key.Key_2)
    rest()
    assert services.compare.get(kept.id).vote == "right"
    assert "B is better – LocalChat Guide · Shorter" in page.bar.accessibleName()
    page.show_part(results=True)
    assert [row[:4] for row in cells(page, "standings-table")] == [
        ["LocalChat Guide · Shorter", "100%", "1", "1"],
        ["LocalChat Guide · Short", "0%", "1", "0"],
    ]
    target = tmp_path / "out.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    find(page, QAbstractButton, "export-comparisons").click()
    rest()
    assert [each["vote"] for each in json.loads(target.read_text())] == ["right"]
    assert services.conversations.all() == before


def test_blind_shows_neither_names_nor_speeds_before_the_vote(qtbot, start, page, rest):
    find(page, QAbstractButton, "blind-switch").click()
    ask(qtbot, page, rest)
    assert (text(page, "left-name"), text(page, "right-name")) == ("A", "B")
    assert "tokens/s" not in text(page, "left-cost")
    page.show_part(results=True)
    assert cells(page, "comparison-history")[0][1:] == ["No vote", "Hello", "hidden", "hidden"]
    assert cells(page, "standings-table") == []
    page.show_part(results=False)
    find(page, QAbstractButton, "vote-equal").click()
    rest()
    names = {text(page, "left-name")[4:], text(page, "right-name")[4:]}
    assert names == {"LocalChat Guide · Short", "LocalChat Guide · Shorter"}
    assert "tokens/s" in text(page, "left-cost")
    assert not find(page, QAbstractButton, "vote-left").isVisible()


def test_what_goes_wrong_is_said_and_esc_keeps_what_was_written(qtbot, start, page, rest, steady):
    services, controller = start.controller.services, start.controller
    controller.answers.answering = controller.conversation.id
    ask(qtbot, page, rest)
    controller.answers.answering = None
    assert services.compare.all() == []
    assert "being answered" in text(start.window, "page-notice-text")
    # One side fails: the other one answers.
    page.setup.show_contenders(Contender("gone", "Short"), SHORT)
    rest()
    assert find(page, QComboBox, "left-model").currentText() == "gone (no longer here)"
    ask(qtbot, page, rest)
    assert "no model called “gone”" in text(page, "left-problem")
    assert page.arena.columns[Side.RIGHT].body.text
    assert "nothing to vote on" in text(page, "compare-says")
    assert not find(page, QAbstractButton, "vote-left").isVisible()
    # Esc stops both.
    endless = Contender(services.models.add(steady).id, "Balanced")
    page.setup.show_contenders(endless, endless)
    assert "chance alone" in text(page, "compare-hint")
    find(page, QAbstractButton, "compare-button").click()
    qtbot.waitUntil(lambda: bool(page.arena.columns[Side.LEFT].body.text), timeout=WAIT)
    assert not find(page, QAbstractButton, "compare-button").isEnabled()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    rest()
    kept = services.compare.all()[0]
    assert (kept.left.state, kept.right.state) == ("stopped", "stopped")
    assert page.arena.columns[Side.LEFT].body.text == kept.left.text != ""
    assert find(page, QAbstractButton, "compare-button").isEnabled()


def test_results_are_filtered_shown_deleted_and_brought_back(qtbot, start, page, rest):
    ask(qtbot, page, rest, "first")
    page.setup.show_contenders(SHORT, SHORT)
    ask(qtbot, page, rest, "second")
    page.show_part(results=True)
    box = find(page, QComboBox, "pair-filter")
    assert box.count() == 3
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert [row[2] for row in cells(page, "comparison-history")] == ["first"]
    history = find(page, QTableView, "comparison-history")
    history.selectRow(0)
    qtbot.keyClick(history, Qt.Key.Key_Return)
    assert not page.shows_results
    assert text(page, "compare-asked") == "Asked: first"
    find(page, QAbstractButton, "compare-again-button").click()
    rest()
    assert find(page, QPlainTextEdit, "compare-prompt").toPlainText() == "first"
    assert page.setup.contender(Side.RIGHT) == OTHER
    page.show_part(results=True)
    history.selectRow(0)
    qtbot.keyClick(history, Qt.Key.Key_Delete)
    rest()
    assert [row[2] for row in cells(page, "comparison-history")] == ["second"]
    start.controller.undo.undo()
    rest()
    assert [row[2] for row in cells(page, "comparison-history")] == ["second", "first"]


def test_starts_fill_it_the_draft_is_kept_all_is_named_and_narrow_windows_stack(
    qtbot, start, page, rest, tiny
):
    services, window = start.controller.services, start.window
    added = services.models.add(tiny)
    window.show_page("chat")
    start.controller.compare.open("From a chat")
    rest()
    find(page, QAbstractButton, "start-examples").click()
    rest()
    few, zero = page.setup.contender(Side.LEFT), page.setup.contender(Side.RIGHT)
    assert (few.model, few.persona, few.examples_on) == (added.id, "Translator", True)
    assert (zero.model, zero.persona, zero.examples_on) == (added.id, "Translator", False)
    assert find(page, QAbstractButton, "left-examples").isVisible()

    def draft():
        found = services.compare.draft()
        return found and (found.prompt, found.left.contender)

    qtbot.waitUntil(lambda: draft() == ("From a chat", few), timeout=WAIT)
    page.setup.show_contenders(SHORT, OTHER)
    ask(qtbot, page, rest)
    check_names_and_tab(qtbot, window, page)
    page.show_part(results=False)
    boxes, columns = page.setup.boxes, page.arena.columns
    assert boxes[Side.LEFT].y() == boxes[Side.RIGHT].y()
    window.resize(600, 700)
    qtbot.waitUntil(lambda: boxes[Side.LEFT].y() < boxes[Side.RIGHT].y(), timeout=WAIT)
    assert columns[Side.LEFT].y() < columns[Side.RIGHT].y()
    button = find(page, QAbstractButton, "compare-button")
    assert button.mapTo(page, button.rect().topRight()).x() < page.width()


def check_names_and_tab(qtbot, window, page):
    kinds = (QAbstractButton, QComboBox, QPlainTextEdit, QTableView)
    window.activateWindow()
    for results in (False, True):
        page.show_part(results=results)
        QApplication.processEvents()
        found = [w for w in page.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible()]
        found = [w for w in found if w.objectName() and w.isEnabled()]
        reached, now = set(), find(page, QAbstractButton, "compare-part")
        now.setFocus()
        for _ in range(60):
            reached.add(now)
            qtbot.keyClick(now, Qt.Key.Key_Tab)
            now = QApplication.focusWidget()
        assert [w.objectName() for w in found if w not in reached] == []
        for widget in found:
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name).strip(), widget.objectName()


def test_a_message_offers_to_compare_models_with_it(qtbot, start, rest, page):
    start.window.show_page("chat")
    start.window.chat.view.compare_asked.emit("Which word rhymes with blue?")
    rest()
    assert find(page, QPlainTextEdit, "compare-prompt").toPlainText().startswith("Which word")
    assert page.isVisible()


def test_what_is_said_in_a_chat_meanwhile_waits_and_comes_when_both_have_ended(
    qtbot, start, page, rest
):
    controller = start.controller
    answers, services, key = controller.answers, controller.services, controller.conversation.id
    find(page, QPlainTextEdit, "compare-prompt").setPlainText("Hello")
    controller.compare.begin()
    assert not answers.is_free
    answers.hold()
    rest()
    answers.hold()  # as if the comparison went on
    answers.send("Good morning")
    qtbot.waitUntil(lambda: services.queued.of(key) != [], timeout=WAIT)
    rest()
    assert answers.answering is None
    notice = start.window.chat.notice
    assert any("being compared" in label.text() for label in notice.findChildren(QLabel))
    answers.release()
    qtbot.waitUntil(
        lambda: len(services.conversations.tree(key)) == 2 and answers.answering is None,
        timeout=WAIT,
    )
    assert services.queued.of(key) == []
