"""Files in the window: dropped, pasted, read, counted, cut to what fits by choice, seen at their message."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
)

from localchat.domain.chat import Role
from tests.helpers import documents
from tests.helpers.window import WAIT, branch, settle, type_and_send


def write(folder, name, text):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def chips(start):
    bar = start.window.chat.composer.files
    return [chip for chip in bar.findChildren(QFrame, "attachment-chip") if not chip.isHidden()]


def facts(chip):
    return chip.findChild(QLabel, "attachment-facts").text()


def rest(qtbot, start):
    files = start.controller.attachments
    qtbot.waitUntil(
        lambda: not (files._waiting or files.reading.busy or files.counting.busy),  # noqa: SLF001
        timeout=WAIT,
    )
    settle(qtbot, start)
    qtbot.waitUntil(lambda: not (files.counting.busy or start.controller.quick.busy), timeout=WAIT)


def attach(qtbot, start, *paths):
    start.controller.attachments.add([str(path) for path in paths])
    rest(qtbot, start)


def dialog(qtbot, start):
    qtbot.waitUntil(
        lambda: start.window.findChild(QDialog, "attachment-dialog") is not None, timeout=WAIT
    )
    return start.window.findChild(QDialog, "attachment-dialog")


@pytest.fixture
def long(tmp_path):
    lines = "".join(f"Line {number} of the log of the harbour.\n" for number in range(2_000))
    return write(tmp_path, "harbour.log", lines)


def test_files_are_pasted_and_dropped_counted_sent_and_seen(qtbot, start, tmp_path):
    one, two = write(tmp_path, "one.md", "# One\n"), write(tmp_path, "two.py", "print(2)\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one))])
    QApplication.clipboard().setMimeData(data)
    composer = start.window.chat.composer
    composer._field.paste()  # noqa: SLF001
    other = QMimeData()
    other.setUrls([QUrl.fromLocalFile(str(two)), QUrl("https://example.org/three.txt")])
    start.window.dropEvent(
        QDropEvent(
            QPointF(9, 9), Qt.DropAction.CopyAction, other,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    rest(qtbot, start)
    assert composer.text == ""
    assert [chip.accessibleName().split(",")[0] for chip in chips(start)] == [
        "File one.md", "File two.py"
    ]  # fmt: skip
    assert all(
        facts(chip).endswith(" tokens") and "about" not in facts(chip) for chip in chips(start)
    )
    assert facts(chips(start)[0]).startswith("Markdown · 6 bytes · ")
    total = composer.files.findChild(QLabel, "attachments-total")
    assert "room for" in total.text()
    type_and_send(qtbot, start, "what are these?")
    settle(qtbot, start)
    qtbot.waitUntil(lambda: not chips(start), timeout=WAIT)
    item = start.window.chat.view.item_number(0)
    sent = item.findChildren(QFrame, "attachment-chip")
    assert [chip.accessibleName() for chip in sent] == [
        "File one.md, Markdown · 6 bytes", "File two.py, Python · 9 bytes"
    ]  # fmt: skip
    qtbot.keyClick(sent[1], Qt.Key.Key_Return)
    shown = dialog(qtbot, start)
    assert shown.findChild(QSpinBox) is None
    shown.reject()


def test_a_file_is_sent_without_words(qtbot, start, tmp_path):
    composer, view = start.window.chat.composer, start.window.chat.view
    send = composer.findChild(QToolButton, "send-button")
    assert not send.isEnabled()
    attach(qtbot, start, write(tmp_path, "one.md", "# One\n"))
    assert send.isEnabled()
    qtbot.mouseClick(send, Qt.MouseButton.LeftButton)
    settle(qtbot, start)
    qtbot.waitUntil(lambda: not chips(start), timeout=WAIT)
    item = view.item_number(0)
    assert item.findChild(QFrame, "bubble").isHidden()
    assert item.accessibleDescription() == "With 1 file."
    assert start.controller.conversation.title == "one.md"
    assert [message.role for message in branch(start)] == [Role.USER, Role.ASSISTANT]
    assert not send.isEnabled()


def test_what_is_too_long_is_not_sent_and_never_cut_unasked(qtbot, start, long, tiny):
    controller = start.controller
    model = controller.services.models.add(tiny)
    controller.refresh_models()
    settle(qtbot, start)
    controller.choose_model(model.id)
    settle(qtbot, start)
    attach(qtbot, start, long)
    bar = start.window.chat.composer.files
    fit = bar.findChild(QPushButton, "fit-files-button")
    assert "Too long" in bar.findChild(QLabel, "attachments-total").text()
    # Only the model itself knows how much it keeps in mind here: it is loaded first.
    type_and_send(qtbot, start, "sum it up")
    qtbot.waitUntil(lambda: controller.services.runner.model is not None, timeout=WAIT)
    rest(qtbot, start)
    assert controller.services.runner.model.path == model.path
    assert branch(start) == []
    assert start.window.chat.composer.text == "sum it up"
    qtbot.mouseClick(fit, Qt.MouseButton.LeftButton)
    rest(qtbot, start)
    assert facts(chips(start)[0]).startswith("Only ")
    assert not fit.isVisible()
    start.window.chat.composer.send()
    rest(qtbot, start)
    controller.answers.stop()
    rest(qtbot, start)
    asked, answer = branch(start)
    assert (asked.text, answer.role) == ("sum it up", Role.ASSISTANT)
    (files,) = controller.services.attachments.names(asked.conversation_id).values()
    assert files[0].note.startswith("Only ")


def test_parts_are_chosen_in_the_dialog(qtbot, start, tmp_path):
    book = documents.write_pdf(tmp_path / "book.pdf", [f"Page {n} here" for n in range(1, 9)])
    attach(qtbot, start, book)
    qtbot.mouseClick(chips(start)[0], Qt.MouseButton.LeftButton)
    shown = dialog(qtbot, start)
    first, last = (shown.findChild(QSpinBox, f"attachment-{end}") for end in ("first", "last"))
    assert first.text() == "page 1"
    last.setValue(3)
    first.lineEdit().setText("3")
    first.interpretText()
    assert "about" in shown.findChild(QLabel, "attachment-cost").text()
    text = shown.findChild(QFrame, "attachment-text").toPlainText()
    assert text == "[Page 3]\nPage 3 here\n\n[Page 4]\nPage 4 here"
    qtbot.mouseClick(
        shown.findChild(QPushButton, "attachment-take-button"), Qt.MouseButton.LeftButton
    )
    rest(qtbot, start)
    assert facts(chips(start)[0]).startswith("Only pages 3–4 of 8 · ")
    start.controller.attachments.look(start.controller.attachments._draft[0].id)  # noqa: SLF001
    qtbot.waitUntil(
        lambda: any(
            box.value() == 2 for box in start.window.findChildren(QSpinBox, "attachment-first")
            if box.window().isVisible() and box.window() is not shown
        ), timeout=WAIT,
    )  # fmt: skip


def test_a_bad_file_is_told_a_removed_one_comes_back_and_a_draft_keeps_its_own(
    qtbot, start, tmp_path
):
    good = write(tmp_path, "good.txt", "words\n")
    bad = tmp_path / "bad.txt"
    bad.write_bytes(bytes(range(256)) * 9)
    attach(qtbot, start, tmp_path, bad, good, tmp_path / "gone.pdf")
    assert len(chips(start)) == 1
    told = start.window.findChild(QLabel, "notice-text").text()
    assert "is a folder" in told
    assert "bad.txt is no text" in told
    assert "gone.pdf is not there" in told
    controller, key = start.controller, start.controller.conversation.id
    close = chips(start)[0].findChild(QToolButton, "attachment-remove-button")
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not chips(start), timeout=WAIT)
    settle(qtbot, start)
    controller.undo.undo()
    qtbot.waitUntil(lambda: len(chips(start)) == 1, timeout=WAIT)
    controller.new_chat()
    settle(qtbot, start)
    assert controller.conversation.id != key
    assert not chips(start)
    assert [chat.id for chat in controller.services.chat_list.page(9)] == [key]
    controller.open(key)
    settle(qtbot, start)
    assert len(chips(start)) == 1
