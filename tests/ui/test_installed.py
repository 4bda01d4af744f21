"""The window: bundles, engine packs, newer versions and the rules of the computer."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from localchat.engine.client import Engine
from localchat.services import policy
from localchat.services.installation import Installation
from tests.helpers.gguf_factory import write_model
from tests.helpers.news import Host
from tests.helpers.pack_factory import KEY, build_library, write_pack, zip_folder
from tests.helpers.window import WAIT, settle


@pytest.fixture
def host(monkeypatch, home):
    """A host with a newer version, let in as a mirror on loopback is."""
    with Host() as served:
        served.tell(b"the package" * 1000)
        home.mkdir()
        (home / "settings.json").write_text(json.dumps({"mirror": served.address, "disk_floor": 0}))
        built = replace(served.release, keys=(*served.release.keys, KEY.public))
        monkeypatch.setattr("localchat.app.built_with", lambda: built)
        monkeypatch.setattr("localchat.app.find_installation", lambda: Installation("tar"))
        yield served


def text_of(start, name):
    return start.window.findChild(QWidget, name).text.text()


def notice(start):
    return start.window.findChild(QWidget, "page-notice-text").text()


def click(qtbot, start, name):
    button = start.window.findChild(QPushButton, name)
    assert not button.isHidden()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def until(qtbot, condition):
    qtbot.waitUntil(condition, timeout=WAIT)


def test_a_newer_version_is_looked_for_and_got_by_clicks_alone(qtbot, host, start):
    start.window.show_page("settings")
    until(qtbot, lambda: host.address.removeprefix("http://") in text_of(start, "update-row"))
    assert host.seen == []
    click(qtbot, start, "update-look")
    until(qtbot, lambda: "LocalChat 9.0" in text_of(start, "update-row"))
    assert "All is better." in text_of(start, "update-row")
    assert start.window.findChild(QPushButton, "update-get").text() == "Get it: 11 kB"
    click(qtbot, start, "update-get")
    until(qtbot, lambda: "localchat update install" in text_of(start, "update-row"))
    folder = start.controller.services.network.folder / "localchat" / "updates"
    assert (folder / "localchat.tar.gz").read_bytes() == host.files["/app/9.0/localchat.tar.gz"]
    assert not start.window.findChild(QPushButton, "update-show").isHidden()


def test_what_cannot_be_believed_is_said_beside_the_button(qtbot, host, start):
    host.files["/app/latest.json"] += b" "
    start.window.show_page("settings")
    until(qtbot, lambda: not start.window.findChild(QPushButton, "update-look").isHidden())
    click(qtbot, start, "update-look")
    problem = start.window.findChild(QWidget, "update-row").findChild(QWidget, "setting-problem")
    until(qtbot, lambda: "changed on its way" in problem.text())
    assert not start.window.findChild(QPushButton, "update-look").isHidden()


def test_a_copy_without_an_address_has_no_button(qtbot, start):
    start.window.show_page("settings")
    until(qtbot, lambda: "not built to look" in text_of(start, "update-row"))
    assert start.window.findChild(QPushButton, "update-look").isHidden()


def test_an_engine_pack_is_tried_and_told_of(qtbot, host, start, tmp_path):
    packs = start.controller.library.packs
    with Engine(tmp_path / "log") as engine:
        engine.rate(1)
        build = engine.ready.ggml
    library = build_library(tmp_path / "lib.so", 5)
    file = zip_folder(write_pack(tmp_path / "source", library, ggml=build), tmp_path / "pack.zip")
    start.window.show_page("settings")
    packs.add(file)
    until(qtbot, lambda: start.window.findChild(QWidget, "pack-test") is not None)
    assert "Not used: It finds nothing on this computer" in text_of(start, "pack-test")
    file.write_bytes(b"no pack")
    packs.add(file)
    until(qtbot, lambda: not packs.tasks.busy)
    assert "Copy or get it again" in notice(start)
    click(qtbot, start, "pack-remove")
    until(qtbot, lambda: not packs.tasks.busy and start.controller.services.packs.all() == [])


def test_a_bundle_is_made_dropped_looked_at_and_added(qtbot, start, tmp_path):
    controller, checks = start.controller, start.controller.my_models.checks
    folder = controller.services.network.folder / "maker" / "tiny"
    folder.mkdir(parents=True)
    write_model(folder / "tiny-Q4.gguf")
    controller.services.library.scan()
    file = tmp_path / "all.localchat-bundle"
    controller.my_models.bundles.write(file)
    until(qtbot, lambda: not checks.tasks.busy and file.exists())
    (folder / "tiny-Q4.gguf").unlink()
    drop(start.window, file)
    until(qtbot, lambda: start.window.findChild(QMessageBox, "bundle-question") is not None)
    question = start.window.findChild(QMessageBox, "bundle-question")
    assert "1 model; " in question.informativeText()
    assert "not signed" in question.informativeText()
    qtbot.mouseClick(question.findChild(QPushButton, "bundle-add"), Qt.MouseButton.LeftButton)
    until(qtbot, lambda: (folder / "tiny-Q4.gguf").exists() and not checks.tasks.busy)
    settle(qtbot, start)
    assert "Models: tiny-Q4.gguf." in notice(start)
    file.write_bytes(file.read_bytes()[:-20])
    drop(start.window, file)
    until(qtbot, lambda: "Copy or get it again" in notice(start))


def drop(window, file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    window.dragEnterEvent(entering)
    assert entering.isAccepted()
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


def test_the_rules_of_the_computer_stand_on_the_privacy_page(qtbot, start, tmp_path, monkeypatch):
    row = start.window.findChild(QWidget, "rules-row")
    until(qtbot, lambda: not start.controller.privacy.tasks.busy)
    assert row is None or row.isHidden() or not row.isVisibleTo(start.window.privacy)
    rules = tmp_path / "rules.json"
    rules.write_text('{"version": 1, "export": false}')
    monkeypatch.setenv(policy.VARIABLE, str(rules))
    start.controller.privacy.show_rules()
    until(qtbot, lambda: "Chats may not be written to files." in text_of(start, "rules-row"))
    rules.write_text("broken")
    start.controller.privacy.show_rules()
    problem = start.window.findChild(QWidget, "rules-row").findChild(QWidget, "setting-problem")
    until(qtbot, lambda: "not understood" in problem.text())
