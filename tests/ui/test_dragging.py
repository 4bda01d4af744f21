"""What is dragged into the window by the mouse, from its edge to where it is let go."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPlainTextEdit, QWidget

from localchat.ui.dropped import local_files
from tests.helpers import pictures
from tests.helpers.window import WAIT, settle

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


def drag(window, name, data):
    """Drag to the middle of a part of the window and let go; whether it was welcome there.

    Qt leads both events from the widget below the mouse to the one that takes them.
    """
    part = window.findChild(QWidget, name)
    middle = part.rect().center()
    below = part.childAt(middle) or part
    place = below.mapFrom(part, middle)
    enter = QDragEnterEvent(place, COPY, data, LEFT, NONE)
    QApplication.sendEvent(below, enter)
    if enter.isAccepted():
        QApplication.sendEvent(below, QDropEvent(QPointF(place), COPY, data, LEFT, NONE))
    return enter.isAccepted()


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def chips(start):
    bar = start.window.chat.composer.files
    found = bar.findChildren(QFrame, "attachment-chip")
    return [chip for chip in found if not chip.isHidden()]


def rest(qtbot, start):
    taken = start.controller.attachments
    qtbot.waitUntil(
        lambda: not (taken._waiting or taken.reading.busy or taken.counting.busy),  # noqa: SLF001
        timeout=WAIT,
    )
    settle(qtbot, start)


@pytest.mark.parametrize(
    "address", ["file://evil.example/share/note.txt", "file:////evil/s/a.gguf"]
)
@pytest.mark.parametrize("name", ["composer-text", "conversation-list"])
def test_a_file_of_another_computer_is_not_welcome(qtbot, start, name, address):
    data = QMimeData()
    data.setUrls([QUrl(address)])
    drag(start.window, name, data)
    rest(qtbot, start)
    assert not chips(start)
    assert local_files(data) == []


@pytest.mark.parametrize(
    "name", ["message-scroll", "composer-text", "conversation-list", "top-bar"]
)
def test_a_file_is_attached_wherever_in_the_chat_it_is_let_go(qtbot, start, tmp_path, name):
    file = tmp_path / "note.txt"
    file.write_text("Buy leeks.")
    assert drag(start.window, name, files(file))
    rest(qtbot, start)
    assert len(chips(start)) == 1
    assert not start.window.chat.composer.text


def test_several_files_a_picture_among_them_and_a_folder_with_its_sentence(qtbot, start, tmp_path):
    text, picture, folder = tmp_path / "a.md", tmp_path / "b.png", tmp_path / "folder"
    text.write_text("# Leeks")
    pictures.write(picture, 8, 8)
    folder.mkdir()
    assert drag(start.window, "message-scroll", files(text, picture, folder))
    rest(qtbot, start)
    names = {chip.findChild(QLabel, "attachment-name").text() for chip in chips(start)}
    assert names == {"a.md", "b.png"}
    said = start.window.findChild(QLabel, "notice-text").text()
    assert "folder" in said
    assert start.window.chat.notice.isVisible()


def test_a_link_of_a_browser_stays_text_and_nothing_is_fetched(qtbot, start):
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.png")])
    data.setText("https://example.org/a.png")
    data.setHtml('<a href="https://example.org/a.png"><img src="https://example.org/a.png"></a>')
    assert not drag(start.window, "message-scroll", data)
    assert drag(start.window, "composer-text", data)
    rest(qtbot, start)
    field = start.window.findChild(QPlainTextEdit, "composer-text")
    assert field.toPlainText() == "https://example.org/a.png"
    assert not chips(start)
    assert not start.controller.services.network.hub.alive


def test_text_is_written_where_it_is_let_go(qtbot, start):
    data = QMimeData()
    data.setText("dragged words")
    assert drag(start.window, "composer-text", data)
    assert start.window.chat.composer.text == "dragged words"


def test_a_file_of_another_computer_is_not_opened(qtbot, start):
    data = QMimeData()
    data.setUrls([QUrl("file://elsewhere/share/a.txt")])
    drag(start.window, "message-scroll", data)
    rest(qtbot, start)
    assert not chips(start)


def test_only_models_are_taken_on_the_other_pages(qtbot, start, tmp_path):
    file = tmp_path / "note.txt"
    file.write_text("Buy leeks.")
    start.window.show_page("settings")
    settle(qtbot, start)
    assert not drag(start.window, "settings-page", files(file))
    window, given = start.window, []
    window.file_dropped.disconnect()
    window.file_dropped.connect(given.append)
    assert drag(window, "settings-page", files(tmp_path / "x.gguf"))
    assert given == [str(tmp_path / "x.gguf")]
