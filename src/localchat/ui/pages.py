"""What the pages beside the chat have in common."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from localchat.ui.plain import PlainLabel
from localchat.ui.speech import SpokenLabel

WIDTH, CONTROL = 960, 180
"""Widest page and the width of a control, in pixels."""
_BY_TAB = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}


class Readable(QScrollArea):
    """An area in which there is more to be read than to be done: the keyboard comes to it, to scroll."""

    def __init__(self, name: str) -> None:
        """`name` is for who listens."""
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("readable", True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring to who comes by Tab; who opens the page sees it anyhow."""
        super().focusInEvent(event)
        self._show_ring(on=event.reason() in _BY_TAB)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self._show_ring(on=False)

    def _show_ring(self, *, on: bool) -> None:
        if bool(self.property("focused")) != on:
            self.setProperty("focused", on)
            self.style().unpolish(self)
            self.style().polish(self)


class Page(Readable):
    """A page with a heading and a column of cards."""

    def __init__(self, name: str, title: str, text: str) -> None:
        super().__init__(title)
        self.setObjectName(f"{name}-page")
        self.setWidgetResizable(True)
        body, page = QWidget(), QWidget()
        body.setMaximumWidth(WIDTH)
        page.setObjectName("page")
        across = QHBoxLayout(page)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(body, 1000)
        across.addStretch(1)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(32, 28, 32, 28)
        self.column.setSpacing(12)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        heading = PlainLabel(title)
        heading.setProperty("heading", True)
        heading.setWordWrap(True)
        self.column.addWidget(heading)
        self.column.addWidget(quiet(text))
        self.setWidget(page)

    def clear_below(self, kept: int) -> None:
        """Drop all but the first widgets."""
        while self.column.count() > kept:
            item = self.column.takeAt(kept)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def quiet(text: str, *, aloud: bool = False) -> QLabel:
    """A line of small type that wraps; said `aloud` by a screen reader whenever it is another."""
    label = SpokenLabel(text) if aloud else PlainLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("quiet", True)
    label.setWordWrap(True)
    return label


def card(title: str, text: str, *widgets: QWidget) -> QFrame:
    """A box with a title, a line of small type, and controls at the right."""
    frame = QFrame()
    frame.setObjectName("card")
    row = QHBoxLayout(frame)
    row.setContentsMargins(16, 12, 16, 12)
    words = QVBoxLayout()
    head = PlainLabel(title)
    head.setTextFormat(Qt.TextFormat.PlainText)
    head.setProperty("strong", True)
    head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    words.addWidget(head)
    if text:
        words.addWidget(quiet(text))
    row.addLayout(words, 1)
    for widget in widgets:
        row.addWidget(widget)
    return frame


def section(title: str) -> QLabel:
    """The heading of a part of a page."""
    head = PlainLabel(title)
    head.setProperty("strong", True)
    head.setWordWrap(True)
    head.setContentsMargins(0, 14, 0, 0)
    return head


def box(rows: Sequence[QWidget]) -> QFrame:
    """A box with rows, and lines between them."""
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 4, 0, 4)
    column.setSpacing(0)
    for at, row in enumerate(rows):
        if at:
            line = QFrame()
            line.setObjectName("line")
            line.setFixedHeight(1)
            column.addWidget(line)
        column.addWidget(row)
    return frame
