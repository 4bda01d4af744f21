"""Words for people who listen: what a screen reader is told without being asked."""

import re

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from localchat.domain.chat import MessageState
from localchat.ui.language import tr
from localchat.ui.plain import PlainLabel

_MARKS = re.compile(r"\*\*|__|`+|^\s{0,3}(?:#{1,6}|>)\s", re.MULTILINE)
"""Marks of Markdown that nobody wants to hear."""
_STAR = re.compile(r"(?<![\w*])\*(\S(?:[^*\n]*\S)?)\*(?![\w*])")
_END = re.compile(r"(?<=[.!?:;…])\s+|\n+")


def without_marks(text: str) -> str:
    """Markdown as it is heard."""
    return _STAR.sub(r"\1", _MARKS.sub("", text))


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have something said as soon as the reader is silent, or at once if it is urgent."""
    if text.strip() and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text.strip())
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


class SpokenLabel(PlainLabel):
    """What was done or what is wrong, beside its cause: it is said aloud whenever it is another."""

    def setText(self, text: str) -> None:
        """Show it, and have it said."""
        is_new = text != self.text()
        super().setText(text)
        if is_new:
            announce(self, text)


class Speech:
    """Collects a stream and announces it sentence by sentence; silent when nobody listens."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._rest, self._begun = "", False

    def begin(self, words: str = "") -> None:
        """An answer is on its way; `words` say whose. Said once for each answer."""
        if not self._begun:
            self._begun, self._rest = True, ""
            announce(self._widget, words or tr("{who} is answering.", who=tr("the model")))

    def add(self, text: str) -> None:
        """The answer grew."""
        if not QAccessible.isActive():
            return
        *sentences, self._rest = _END.split(self._rest + text)
        announce(self._widget, without_marks(" ".join(sentences)))

    def end(self, state: MessageState = MessageState.COMPLETE) -> None:
        """The answer is over, and this is how it ended; nothing if none had begun."""
        if not self._begun:
            return
        self._begun = False
        how = {
            MessageState.STOPPED: tr("The answer was stopped."),
            MessageState.LIMIT: tr("The answer is longer than it may be, and was cut."),
            MessageState.INTERRUPTED: tr("The answer was interrupted."),
        }
        last = how.get(state, tr("End of the answer."))
        announce(self._widget, f"{without_marks(self._rest).strip()} {last}")
        self._rest = ""
