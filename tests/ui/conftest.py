"""A started window whose store is open, with the real services and the real engine."""

import gc

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from localchat.ui.controller import Controller
from localchat.ui.run import Start
from tests.helpers.window import WAIT, settle


@pytest.fixture(autouse=True)
def _alone(qapp):
    """The widgets of the test before are gone: a new style sheet would be worn by each of them, too."""
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True, scope="module")
def _tidy(qapp):
    """Windows that are held by themselves only go here: a thread of a later test must not find them."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture
def start(qtbot, paths):
    """A started window whose store is open."""
    application = QApplication.instance()
    application.setStyle("Fusion")
    started = Start(application, paths)
    qtbot.addWidget(started.window)
    qtbot.waitUntil(lambda: isinstance(started.controller, Controller), timeout=WAIT)
    qtbot.waitUntil(lambda: started.controller.conversation is not None, timeout=WAIT)
    settle(qtbot, started)
    yield started
    started.window.close()
