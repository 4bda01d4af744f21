"""Links: one way opens them, over https only, after a look at the whole address; what leaves is counted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from localchat.ui.link_words import CARRIES, look_at
from tests.helpers.window import WAIT

SECRET = "what+was+said+" * 94


def test_a_page_is_shown_with_its_host():
    looked = look_at("https://example.org/a?b=c#d")
    assert (looked.opens, looked.host, looked.warnings) == (True, "example.org", ())


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("http://example.org/", "not encrypted"),
        ("https://bank.example@evil.example/", "hides whose page"),
        ("javascript:alert(1)", "no page of the web"),
        ("file:///etc/passwd", "no page of the web"),
        ("//host/share/x", "no page of the web"),
        ("\\\\host\\share", "no page of the web"),
        ("smb://host/share", "no page of the web"),
        ("ms-msdt:/id", "no page of the web"),
        ("data:text/html,x", "no page of the web"),
        ("https:///x", "no page of the web"),
        ("https://exa\u200bmple.org/", "no page of the web"),
        ("https://example.org/\u202egnp.exe", "no page of the web"),
        ("https://example.org/\nHost: evil", "no page of the web"),
        ("mailto:a@b.example?body=x", "address for mail"),
    ],
)
def test_what_is_no_page_over_https_is_not_opened(address, says):
    looked = look_at(address)
    assert not looked.opens
    assert says in " ".join(looked.warnings)


def test_letters_of_other_scripts_are_shown_as_what_they_are():
    looked = look_at("https://ex\u0430mple.org/x")
    assert looked.host == "xn--exmple-4nf.org"
    assert looked.address.isascii()
    assert "another script (ex\u0430mple.org)" in looked.warnings[0]


@pytest.mark.parametrize(
    "shape", ["https://e.example/?q={}", "https://e.example/{}", "https://e.example/#{}"]
)
def test_text_that_a_link_carries_away_is_counted(shape):
    assert not look_at(shape.format("x" * (CARRIES - 10))).warnings
    looked = look_at(shape.format(SECRET))
    assert looked.opens
    assert "This link carries 1,31" in looked.warnings[0]
    assert "to e.example" in looked.warnings[0]


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "10.0.0.1", "[::1]", "router", "printer.local", "0x7f.1"]
)
def test_devices_of_the_own_network_are_named(host):
    assert any("own network" in warning for warning in look_at(f"https://{host}/x").warnings)


def question(start):
    return start.window.findChild(QDialog, "link-dialog")


def test_a_link_of_a_message_asks_first_and_opens_after_a_click(qtbot, start):
    opened = []
    start.controller.services.network.open_page = lambda page: opened.append(page) or True
    start.window.chat.view.link.emit("https://example.org/page")
    dialog = question(start)
    assert dialog.findChild(QLabel, "link-host").text() == "example.org"
    assert not opened
    qtbot.mouseClick(dialog.findChild(QPushButton, "link-open"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened == ["https://example.org/page"], timeout=WAIT)
    qtbot.waitUntil(
        lambda: question(start) is None or not question(start).isVisible(), timeout=WAIT
    )


def test_where_no_browser_can_be_opened_the_address_is_copied(qtbot, start):
    start.controller.services.network.open_page = lambda _: False
    start.controller.links.ask("https://example.org/" + "a" * 500)
    dialog = question(start)
    shown = dialog.findChild(QLabel, "link-address").text().replace("\u200b", "")
    assert shown == "https://example.org/" + "a" * 500
    assert "500 characters" in dialog.findChild(QLabel, "link-warning").text()
    qtbot.mouseClick(dialog.findChild(QPushButton, "link-open"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: QApplication.clipboard().text() == "https://example.org/" + "a" * 500, timeout=WAIT
    )


def test_what_is_not_opened_has_no_button_for_it(qtbot, start):
    start.controller.links.ask("https://a.example@b.example/")
    dialog = question(start)
    assert dialog.findChild(QPushButton, "link-open").isHidden()
    qtbot.mouseClick(dialog.findChild(QPushButton, "link-copy"), Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "https://a.example@b.example/"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
