"""What the desktop hands over to the window, and what the window tells of itself."""

import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from localchat.ui.about_dialog import AboutDialog
from localchat.ui.instance import Instance
from localchat.ui.opening import absolute, open_all
from tests.helpers.gguf_factory import write_model
from tests.helpers.window import WAIT, settle


def test_a_later_start_hands_over_what_it_is_to_open(qtbot, tmp_path):
    lock = tmp_path / "window.lock"
    first, opened, asked = Instance(lock), [], []
    first.asked_to_open.connect(opened.append)
    first.asked_for_new_chat.connect(lambda: asked.append(True))
    words = ["/x/a b\nü.gguf", "localchat://model/a/b"]
    assert first.is_first
    first.listen()
    later = Instance(lock)
    assert not later.is_first
    assert later.raise_first(new=True, opened=words)
    qtbot.waitUntil(lambda: opened == [words] and asked == [True], timeout=WAIT)
    later.close()
    first.close()


def test_words_are_understood_in_any_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    here = os.fspath(tmp_path)
    words = ["m.gguf", "file:///x/%C3%BC%20y.gguf", "localchat://model/a/b"]
    assert absolute(words) == [f"{here}/m.gguf", "/x/ü y.gguf", "localchat://model/a/b"]


def test_a_model_file_is_remembered_where_it_lies(start, qtbot, tmp_path):
    model = tmp_path / "some.gguf"
    write_model(model)
    start.open([str(model)])
    settle(qtbot, start)
    keys = start.controller.services.models.all()
    assert any(str(each.path) == str(model) for each in keys)
    assert model.exists()


def test_a_link_asks_before_anything_is_looked_up(start, qtbot):
    services, window = start.controller.services, start.window
    services.network.set_offline(True)
    open_all(start.controller, ["localchat://model/some/model"])
    told, action = (window.findChild(QWidget, name) for name in ("notice-text", "notice-action"))
    qtbot.waitUntil(action.isVisible, timeout=WAIT)
    assert "some/model" in told.text()
    assert services.network.connections() == []
    qtbot.mouseClick(action, Qt.MouseButton.LeftButton)
    page = window.discover
    qtbot.waitUntil(lambda: page.is_built and page.list.field.text() == "some/model", timeout=WAIT)
    open_all(start.controller, ["localchat://model/some/model?x"])
    qtbot.waitUntil(window.page_notice.isVisible, timeout=WAIT)
    assert services.network.connections() == []


def test_the_licences_of_all_parts_can_be_read(start, qtbot):
    dialog = AboutDialog(start.controller)
    dialog.open()
    parts = dialog.findChild(QListWidget, "about-parts")
    qtbot.waitUntil(lambda: parts.count() > 10, timeout=WAIT)
    names = [parts.item(row).text().split()[0].lower() for row in range(parts.count())]
    assert names[0] == "localchat"
    assert {"pyside6_essentials", "llama_cpp_python"} <= set(names)
    parts.setCurrentRow(0)
    text = dialog.findChild(object, "about-text")
    qtbot.waitUntil(lambda: "MIT License" in text.toPlainText(), timeout=WAIT)
    dialog.findChild(object, "about-search").setText("no such part")
    assert all(parts.item(row).isHidden() for row in range(parts.count()))
    assert text.toPlainText() == ""
    dialog.close()
