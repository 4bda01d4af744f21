"""What the Privacy page says of the cages, and the trial that anybody can make there."""

import sys

import pytest
from PySide6.QtWidgets import QPushButton

from localchat.errors import UsageError
from localchat.services.safety import Held, Tried
from tests.helpers.window import WAIT


def said(start, fact):
    """The text of a row, and what is missing there."""
    row = start.window.privacy._facts[fact]  # noqa: SLF001 -- rows have no names of their own
    return row.text.text(), "" if row._problem.isHidden() else row._problem.text()  # noqa: SLF001


def test_the_page_says_what_holds_and_what_does_not(qtbot, start):
    """The process of the tests is in no cage, and says so."""
    qtbot.waitUntil(lambda: "without its cage" in said(start, "window")[1], timeout=WAIT)
    page = start.window.privacy
    page.show_window(Held(["no sockets but local ones (seccomp)"]))
    assert said(start, "window") == ("No sockets but local ones (seccomp).", "")
    page.show_facts(engine=Held(["no network"], ["The kernel has no Landlock."]), key="keyring")
    text, missing = said(start, "engine")
    assert (text, missing) == ("No network.", "The kernel has no Landlock.")


@pytest.mark.skipif(sys.platform != "linux", reason="the trial is written for Linux")
def test_a_person_can_try_to_break_out(qtbot, start):
    button = start.window.privacy.findChild(QPushButton, "cage-trial")
    button.click()
    assert not button.isEnabled()
    qtbot.waitUntil(button.isEnabled, timeout=WAIT)
    text, problem = said(start, "trial")
    assert "Engine's cage:" in text
    assert "refused" in text
    assert "let through" not in problem


def test_a_way_that_led_out_stands_in_the_open(start):
    start.window.privacy.show_trial({"hub": Tried([], [], 12, ["read the chats"])})
    text, problem = said(start, "trial")
    assert "No way led out" not in text
    assert problem == "Hub's cage let through: read the chats."


def test_downloads_may_not_lie_where_the_chats_are(services, tmp_path):
    for folder in (services.paths.home, services.paths.home.parent, tmp_path):
        with pytest.raises(UsageError, match="holds your chats too"):
            services.network.set_folder(str(folder))
    services.network.set_folder(str(tmp_path / "elsewhere"))
    assert not services.network.in_the_open
