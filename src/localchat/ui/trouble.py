"""Faults of LocalChat itself: noted where they happen, told in a sentence, and offered to be reported."""

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from localchat.services.problem_report import CrashWatch, note_bug
from localchat.ui.language import tr
from localchat.ui.threads import News

if TYPE_CHECKING:
    from localchat.ui.run import Start

LATER = 2000
"""Milliseconds until it is tried again to tell of a fault."""


class Trouble(QObject):
    """Watches this run; made once the window is painted, for the real program alone."""

    def __init__(self, start: "Start") -> None:
        super().__init__()  # not of the window, whose children go when the chats are locked
        self._start = start
        self._news = News(self, pause=1000)
        self._news.arrived.connect(lambda _: self._tell_bug())
        self._watch = CrashWatch(start.paths)
        self._hook, self._thread_hook = sys.excepthook, threading.excepthook
        sys.excepthook = self._note
        threading.excepthook = self._note_in_thread
        if self._watch.crashed:
            self._tell(
                tr("LocalChat ended unexpectedly the last time"),
                tr("Your chats were saved as you typed. You can look at what is known of it."),
            )

    def close(self) -> None:
        """This run ends as it should."""
        sys.excepthook, threading.excepthook = self._hook, self._thread_hook
        self._watch.close()

    def _note(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """A fault, on any thread; Ctrl+C in a terminal is none."""
        if not isinstance(error, KeyboardInterrupt):
            note_bug(error)
            self._news.tell("bug", None)
        self._hook(kind, error, trace)

    def _note_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and not isinstance(arguments.exc_value, SystemExit):
            note_bug(arguments.exc_value)
            self._news.tell("bug", None)
        self._thread_hook(arguments)

    def _tell_bug(self) -> None:
        self._tell(
            tr("Something went wrong in LocalChat itself"),
            tr("It goes on, and your chats are safe. You can look at what is known of it."),
        )

    def _tell(self, title: str, text: str) -> None:
        """Tell it once there is a place for it: not while the chats are locked."""
        window = self._start.window
        if window.cover is not None:
            QTimer.singleShot(LATER, self, lambda: self._tell(title, text))
            return
        window.tell(title, text, action=(tr("Report a problem"), self._start.report.open))
