"""Answers for people who listen: a screen reader is told each sentence as it is finished."""

import re

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_END = re.compile(r"(?<=[.!?:;…])\s+|\n+")


class Speech:
    """Collects a stream and announces it sentence by sentence; silent when nobody listens."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._rest = ""

    def add(self, text: str) -> None:
        """The answer grew."""
        if not QAccessible.isActive():
            return
        *sentences, self._rest = _END.split(self._rest + text)
        self._announce(" ".join(sentences))

    def end(self) -> None:
        """The answer is over."""
        self._announce(self._rest)
        self._rest = ""

    def _announce(self, text: str) -> None:
        if text.strip() and QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._widget, text.strip())
            QAccessible.updateAccessibility(event)
