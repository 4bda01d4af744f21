"""The list of chats in the window: found, chosen, moved, deleted and brought back, by keyboard and mouse."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QWidget,
)

from localchat.domain.chat import Role
from localchat.settings import SETTINGS
from localchat.storage.conversations import ConversationTable
from localchat.ui import chat_list_folders
from localchat.ui.chat_list_model import ROW, ChatRow, FolderRow, Head, dragged, name_of
from localchat.ui.chats import FIRST_PAGE, PAGE
from localchat.ui.commands import rank
from tests.helpers.window import WAIT, settle


@pytest.fixture
def many(qtbot, start):
    """Enough chats for several pages, each with a branch that is not open."""
    services = start.controller.services
    table = ConversationTable(services.store)
    keys = []
    with services.store.together():
        for number in range(FIRST_PAGE + PAGE + 20):
            key = table.add("guide", "Balanced").id
            table.change(key, title=f"Chat {number}", titled="person",
                         updated=f"2026-01-01T{number // 60:02}:{number % 60:02}:00.000+00:00")  # fmt: skip
            keys.append(key)
    question = table.add_message(keys[5], None, Role.USER, "pumpkin")
    first = table.add_message(keys[5], question.id, Role.ASSISTANT, "hidden leek")
    table.add_message(keys[5], question.id, Role.ASSISTANT, "open")
    start.controller.chats.refresh()
    settle(qtbot, start)
    return keys, first.id


def pane(start):
    return start.window.list


def rows(start):
    return [
        pane(start).view.rows.index(at).data(ROW) for at in range(pane(start).view.rows.rowCount())
    ]


def choose(start, keys):
    view = pane(start).view
    view.clearSelection()
    for key in keys:
        index = view.rows.find(("chat", key))
        view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)
    view.setFocus()


def test_the_list_reads_on_while_it_is_scrolled(qtbot, start, many):
    keys, _ = many
    shown = [row.chat.id for row in rows(start) if isinstance(row, ChatRow)]
    assert len(shown) < len(keys)
    bar = pane(start).view.verticalScrollBar()
    for _ in range(4):
        bar.setValue(bar.maximum())
        settle(qtbot, start)
    shown = [row.chat.id for row in rows(start) if isinstance(row, ChatRow)]
    newest = [keys[5]]  # something was just said in it
    assert [key for key in shown if key in keys] == newest + [
        k for k in keys[::-1] if k not in newest
    ]
    assert sum(isinstance(row, Head) for row in rows(start)) == len(
        {name_of(row) for row in rows(start) if isinstance(row, Head)}
    )


def test_search_jumps_to_the_branch_of_the_hit(qtbot, start, many):
    keys, hidden = many
    field = start.window.findChild(QLineEdit, "search-field")
    field.setFocus()
    qtbot.keyClicks(field, "leek")
    qtbot.waitUntil(lambda: pane(start).results.count == 1, timeout=WAIT)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: start.controller.conversation.id == keys[5], timeout=WAIT)
    settle(qtbot, start)
    assert start.controller.conversation.leaf_id == hidden
    field.setText("modle:x")
    problem = start.window.findChild(QLabel, "search-problem")
    qtbot.waitUntil(lambda: "model:" in problem.text(), timeout=WAIT)
    settle(qtbot, start)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    settle(qtbot, start)
    assert not problem.isVisible()
    assert not field.text()


def test_several_are_deleted_and_brought_back(qtbot, start, many):
    keys, _ = many
    service = start.controller.services.chat_list
    gone = keys[-3:]
    choose(start, gone)
    assert start.window.findChild(QLabel, "chosen-count").text() == "3 chosen"
    qtbot.keyClick(pane(start).view, Qt.Key.Key_Delete)
    settle(qtbot, start)
    assert service.trash(10)[1] == 3
    assert not {row.chat.id for row in rows(start) if isinstance(row, ChatRow)} & set(gone)
    start.controller.undo.undo()
    settle(qtbot, start)
    assert service.trash(10)[1] == 0
    assert set(gone) <= {row.chat.id for row in rows(start) if isinstance(row, ChatRow)}


def test_folders_are_made_filled_folded_and_deleted(qtbot, start, many, monkeypatch):
    keys, _ = many
    monkeypatch.setattr(chat_list_folders, "ask_line", lambda *_: "Work")
    start.controller.chats.acts.add_folder()
    settle(qtbot, start)
    (row,) = [row for row in rows(start) if isinstance(row, FolderRow)]
    view = pane(start).view
    index = view.rows.find(("chat", keys[-1]))
    chats, folders = dragged(view.rows.mimeData([index]))
    view.dropped.emit(chats, folders, row)
    settle(qtbot, start)
    assert [
        each.depth for each in rows(start) if isinstance(each, ChatRow) and each.chat.id == keys[-1]
    ] == [1]
    view.setCurrentIndex(view.rows.find(("folder", row.folder.id)))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    settle(qtbot, start)
    assert not view.rows.find(("chat", keys[-1])).isValid()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    settle(qtbot, start)
    assert not [each for each in rows(start) if isinstance(each, FolderRow)]
    assert view.rows.find(("chat", keys[-1])).isValid()
    start.controller.undo.undo()
    settle(qtbot, start)
    assert [each for each in rows(start) if isinstance(each, FolderRow)]
    choose(start, keys[-3:-1])
    start.controller.chats.acts.move()
    settle(qtbot, start)
    field = start.window.findChild(QLineEdit, "palette-field")
    qtbot.keyClicks(field, "wor")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, start)
    assert start.controller.services.chat_list.folders()[0].count == 3


def test_a_chat_is_renamed_in_its_row(qtbot, start, many):
    keys, _ = many
    view = pane(start).view
    choose(start, keys[-1:])
    qtbot.keyClick(view, Qt.Key.Key_F2)
    field = view.findChild(QLineEdit, "rename-field")
    field.setText("Another name")
    open_before = start.controller.conversation.id
    qtbot.keyClick(field, Qt.Key.Key_Return)
    row = lambda: name_of(view.rows.find(("chat", keys[-1])).data(ROW))  # noqa: E731
    qtbot.waitUntil(lambda: row() == "Another name", timeout=WAIT)
    assert start.controller.conversation.id == open_before
    start.controller.undo.undo()
    settle(qtbot, start)
    assert row().startswith("Chat")


def test_the_trash_restores_and_asks_once_before_it_is_emptied(qtbot, start, many, monkeypatch):
    keys, _ = many
    service = start.controller.services.chat_list
    service.delete(keys[:4])
    start.controller.chats.acts.show_trash()
    settle(qtbot, start)
    dialog = start.window.findChild(QDialog, "trash-dialog")
    found = dialog.findChild(QListWidget, "trash-list")
    assert found.count() == 4
    found.setCurrentRow(0)
    dialog.findChild(QPushButton, "trash-restore").click()
    settle(qtbot, start)
    assert service.trash(10)[1] == 3
    dialog.findChild(QPushButton, "trash-undo").click()
    settle(qtbot, start)
    assert service.trash(10)[1] == 4
    asked = []

    def sure(box):
        asked.append(box.text())
        box.findChild(QPushButton, "trash-sure-delete").click()

    monkeypatch.setattr(QMessageBox, "exec", sure)
    dialog.findChild(QPushButton, "trash-empty").click()
    settle(qtbot, start)
    assert service.trash(10)[1] == 0
    assert asked == ["Delete all in the trash for good? It holds 4 chats."]
    dialog.reject()


def test_the_palette_forgives_and_remembers(qtbot, start):
    assert rank("setings", "Settings") is not None
    assert rank("zzz", "Settings") is None
    assert rank("tray", "Show the trash") is None
    start.controller.palette.open()
    field = start.window.findChild(QLineEdit, "palette-field")
    found = start.window.findChild(QListWidget, "palette-list")
    qtbot.keyClicks(field, "smaler")
    assert found.currentItem().text() == "Smaller text"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, start)
    start.controller.palette.open()
    assert found.item(0).text() == "Smaller text"
    start.controller.palette.leave()
    settle(qtbot, start)
    qtbot.wait(200)  # after which chats are searched
    settle(qtbot, start)


def test_the_palette_leads_to_each_setting_model_and_persona(qtbot, start):
    controller, window = start.controller, start.window
    window.show()
    titles = {command.name: command.title for command in controller.palette._offered()}  # noqa: SLF001 -- all of it
    assert {f"setting-{each.name}" for each in SETTINGS if each.label} <= set(titles)
    assert titles["use-guide"] == "Use LocalChat Guide for this chat"
    field = window.findChild(QLineEdit, "palette-field")
    found = window.findChild(QListWidget, "palette-list")
    controller.palette.open()
    assert not [at for at in range(found.count()) if found.item(at).text().startswith("Setting:")]
    qtbot.keyClicks(field, "setting offline")
    assert found.currentItem().text().startswith("Setting: ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    name = next(each.name for each in SETTINGS if each.label and "ffline" in each.label)
    control = window.findChild(QWidget, name.replace("_", "-"))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is control, timeout=WAIT)
    page = window.settings_page.viewport()
    qtbot.waitUntil(
        lambda: page.rect().contains(control.mapTo(page, control.rect().center())), timeout=WAIT
    )
    controller.palette.open()
    qtbot.keyClicks(field, "persona tutor")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: controller.conversation.persona == "Tutor", timeout=WAIT)
    settle(qtbot, start)


def test_chats_are_switched_by_a_few_letters(qtbot, start, many):
    keys, _ = many
    start.controller.chats.switch()
    settle(qtbot, start)
    field = start.window.findChild(QLineEdit, "palette-field")
    found = start.window.findChild(QListWidget, "palette-list")
    assert found.item(1).text().startswith("Chat")
    qtbot.keyClicks(field, "chat 7")
    qtbot.wait(200)  # after which chats are searched
    settle(qtbot, start)
    assert found.currentItem().text().startswith("Chat 7")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, start)
    titles = start.controller.services.conversations
    assert titles.get(start.controller.conversation.id).title.startswith("Chat 7")
    assert start.controller.conversation.id in keys
