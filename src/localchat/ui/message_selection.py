"""Selecting across messages: by a drag that begins in one and goes on in others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtWidgets import QAbstractButton

if TYPE_CHECKING:
    from localchat.domain.chat import MessageId
    from localchat.ui.message_item import MessageItem
    from localchat.ui.message_view import MessageView

SCROLL_EVERY = 30
"""Milliseconds between two steps of scrolling while a drag is beyond an edge."""


class MessageSelection(QObject):
    """Watches the mouse before the texts do; within one message it leaves all to the text itself."""

    def __init__(self, view: MessageView) -> None:
        super().__init__(view)
        self._view = view
        self._start: tuple[MessageId, QPoint] | None = None
        self._end: tuple[MessageId, QPoint] | None = None
        self._dragging = False
        self._mouse = QPoint()
        self._window: QWindow | None = None
        self._scroll = QTimer(self, interval=SCROLL_EVERY)
        self._scroll.timeout.connect(self._go_on)

    def watch(self) -> None:
        """Begin to watch the window, once it is there."""
        handle: QWindow | None = self._view.window().windowHandle()
        if handle is not None and handle is not self._window:
            self._window = handle
            handle.installEventFilter(self)

    @property
    def is_across(self) -> bool:
        """Whether more than one message is selected."""
        return self._end is not None

    def clear(self) -> None:
        """Select nothing."""
        was, self._start, self._end = self._end, None, None
        self._dragging = False
        self._scroll.stop()
        if was is not None:
            for item in self._view.items():
                item.body.clear_selection()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at presses, moves and releases of the left button."""
        kind = event.type()
        if not isinstance(event, QMouseEvent):
            return False
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.globalPosition().toPoint())
        elif kind == QEvent.Type.MouseMove and self._dragging:
            if event.buttons() & Qt.MouseButton.LeftButton:
                return self._drag(event.globalPosition().toPoint())
            self._dragging = False
        elif kind == QEvent.Type.MouseButtonRelease:
            self._dragging = False
            self._scroll.stop()
        return False

    def _begin(self, where: QPoint) -> None:
        page = self._view.viewport()
        point = page.mapFromGlobal(where)
        if not self._view.isVisible() or not page.rect().contains(point):
            return
        self.clear()
        under = page.childAt(point)
        item = self._view.item_at(point)
        if item is None or item.message is None or item.is_edited:
            return
        if isinstance(under, QAbstractButton):
            return
        self._start = item.message.id, item.body.mapFrom(page, point)
        self._dragging = True

    def _drag(self, where: QPoint) -> bool:
        """Select up to the mouse; whether the drag goes across messages."""
        page = self._view.viewport()
        point = page.mapFromGlobal(where)
        self._mouse = point
        outside = not 0 <= point.y() < page.height()
        point.setY(max(0, min(point.y(), page.height() - 1)))
        item = self._view.item_at(point)
        if self._start is None or item is None or item.message is None:
            return self.is_across
        if self._end is None and item.message.id == self._start[0]:
            return False
        if self._end is None:
            self._take_over()
        self._end = item.message.id, item.body.mapFrom(page, point)
        for other in self._view.items():
            self.apply(other)
        if outside and not self._scroll.isActive():
            self._scroll.start()
        elif not outside:
            self._scroll.stop()
        return True

    def _take_over(self) -> None:
        """The text of the first message has selected by itself until now."""
        assert self._start is not None  # noqa: S101 -- the only caller looked
        first = self._view.item_number(self._view.place_of(self._start[0]))
        if first is not None:
            first.setFocus(Qt.FocusReason.MouseFocusReason)

    def _go_on(self) -> None:
        beyond = self._mouse.y()
        high = self._view.viewport().height()
        by = beyond if beyond < 0 else max(0, beyond - high)
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + max(-120, min(120, by)))
        self._drag(self._view.viewport().mapToGlobal(self._mouse))

    def _ends(self) -> list[tuple[int, QPoint]]:
        """The upper and the lower end: which message, and where in its text."""
        ends = [end for end in (self._start, self._end) if end is not None]
        found = [(self._view.place_of(key), point) for key, point in ends]
        return sorted(found, key=lambda end: end[0]) if len(found) == 2 else []

    def apply(self, item: MessageItem) -> None:
        """Select in a message what belongs to the selection."""
        ends = self._ends()
        if not ends or item.message is None:
            return
        (first, upper), (last, lower) = ends
        place = self._view.place_of(item.message.id)
        body = item.body
        if not first <= place <= last:
            body.clear_selection()
            return
        if first == last:
            body.select_between(upper, lower)
            return
        start = upper if place == first else QPoint(0, 0)
        end = lower if place == last else QPoint(body.width() - 1, body.height() - 1)
        body.select_between(start, end)

    def text(self, *, as_markdown: bool = False) -> str:
        """What is selected; of messages that are not drawn all that they say."""
        ends = self._ends()
        if not ends:
            return ""
        parts = []
        for place in range(ends[0][0], ends[1][0] + 1):
            item = self._view.item_number(place)
            if item is None:
                parts.append(self._view.message_number(place).text)
            elif as_markdown:
                parts.append(item.body.selected_markdown())
            else:
                parts.append(item.body.selected_text())
        return "\n\n".join(part.strip("\n") for part in parts if part.strip())
