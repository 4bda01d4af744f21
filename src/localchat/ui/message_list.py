"""A long list of messages of which only those near the eye are real.

What is true is the anchor: a message, and where its top lies in the view. All others are placed from there
outwards, those in sight measured, those beyond guessed. So a wrong guess moves nothing that is read;
only the scroll bar learns a little. Widgets that are out of reach are dressed anew for messages that come.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame

from localchat.domain.chat import Role
from localchat.ui import message_faces
from localchat.ui.message_heights import Heights, guess
from localchat.ui.message_page import MessagePage

if TYPE_CHECKING:
    from localchat.domain.chat import Message, MessageId
    from localchat.ui.message_item import MessageItem
    from localchat.ui.theme import Theme

COLUMN = 700
"""Widest column of text, in pixels."""
TOP, BOTTOM, GAP = 16, 24, 4
"""Pixels above the first message, below the last, and between two."""
BUDGET, FIRST, SLICE = 0.009, 0.080, 0.005
"""Seconds of drawing at once: while one scrolls, when a chat opens, and ahead of the eye."""
FRAME, PAUSE = 0.008, 9
"""Seconds without drawing messages after some were drawn, and milliseconds until the next are: painting,
and what the hand does, come first."""
HAND = 30
"""Milliseconds after a step of scrolling until more is drawn."""
REACH, READY = 1.5, 0.75
"""Heights of the view beyond its edges within which messages are kept, and drawn ahead."""
NEAR_END = 24
"""Pixels from the end that count as the end."""
OUT_OF_SIGHT = -100_000
"""Where a message is measured."""
SPARE = 6
"""Widgets of a kind that wait for a message."""


class MessageList(QAbstractScrollArea):
    """Places messages, and scrolls."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        message_faces.install()
        self._theme = theme
        self._messages: list[Message] = []
        self._index: dict[MessageId, int] = {}
        self._heights = Heights()
        self._live: dict[MessageId, MessageItem] = {}
        self._spare: dict[bool, list[MessageItem]] = {True: [], False: []}
        self._placed: dict[int, int] = {}
        self._order: list[MessageId] = []
        self._anchor, self._top, self._at_end = 0, TOP, True
        self._arranging = self._syncing = False
        self._deadline, self._made, self._missing, self._tired_until = 0.0, 0, False, 0.0
        self._value, self._column_width = 0, 0
        self._page = MessagePage()
        self.setViewport(self._page)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(48)
        self.verticalScrollBar().sliderReleased.connect(lambda: self._sync())
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._ahead.timeout.connect(self._prepare)
        theme.changed.connect(lambda: QTimer.singleShot(0, self, self._guess_again))

    # --- what others add -------------------------------------------------------------------------

    def _make(self, *, is_user: bool) -> MessageItem:
        """A new widget for messages."""
        raise NotImplementedError

    def _dress(self, item: MessageItem, message: Message) -> None:
        """Let a widget show a message."""
        raise NotImplementedError

    def _tail(self) -> int:
        """Pixels that something below the last message takes."""
        return 0

    def _moved(self) -> None:
        """All has its place; others may follow."""

    # --- which messages --------------------------------------------------------------------------

    def _set_messages(self, messages: list[Message]) -> None:
        """Show these; widgets of messages that stay keep what they show."""
        self._messages = messages
        self._index = {message.id: index for index, message in enumerate(messages)}
        self._anchor = max(0, min(self._anchor, len(messages) - 1))
        self._guess()
        # A widget that is hidden hands the keyboard on; nothing is to be scrolled for that.
        self._arranging = True
        for key in [key for key in self._live if key not in self._index]:
            self._retire(key)
        self._arranging = False
        for key, item in self._live.items():
            item.place(self._index[key] + 1, len(messages))

    def _guess(self) -> None:
        """Guess how high all are that are not drawn."""
        metrics, width = self.fontMetrics(), self._column_width or 640
        letter, line = metrics.averageCharWidth() * 1.05, metrics.lineSpacing() * 1.45
        heights = [
            guess(m.text, width * 4 // 5 if m.role is Role.USER else width, letter, line)
            for m in self._messages
        ]
        self._heights = Heights(heights)
        for key, item in self._live.items():
            if key in self._index:
                self._heights[self._index[key]] = item.fit(self._column_width) + GAP

    def _guess_again(self) -> None:
        """The look changed, and with it how high everything is."""
        self._guess()
        self._arrange()

    # --- places ----------------------------------------------------------------------------------

    def _side(self) -> int:
        return max(24, (self._page.width() - COLUMN) // 2)

    def _arrange(self, budget: float = BUDGET, *, ahead: bool = False) -> None:
        """Put the messages where they belong, and draw those that can be seen."""
        if self._arranging:
            return
        self._arranging = True
        now = time.perf_counter()
        # What is drawn in one frame is bounded, however often things move in it.
        self._deadline = now + budget if now >= self._tired_until or budget >= FIRST else 0.0
        self._made, self._missing = 0, False
        try:
            from_end = self._at_end
            for _ in range(4):
                if not self._messages or not self._lay(from_end=from_end, ahead=ahead):
                    break
                from_end = False
            self._find_anchor()
            self._show_live()
            self._sync()
        finally:
            self._arranging = False
        if self._made:
            self._tired_until = time.perf_counter() + FRAME
        self._page.update()
        self._moved()
        if self._missing or not ahead or self._made:
            self._ahead.start(PAUSE)

    def _prepare(self) -> None:
        """Draw what is missing in sight, then what is near it, a little at a time."""
        self._arrange(SLICE, ahead=not self._missing)

    def _lay(self, *, from_end: bool, ahead: bool) -> bool:
        """Place all within reach from the anchor outwards; whether it has to be done once more."""
        high, count = self._page.height(), len(self._messages)
        reach, ready = round(REACH * high), round(READY * high) if ahead else 0
        low = high - BOTTOM - self._tail()
        if from_end:
            self._anchor = count - 1
            self._top = low - self._height(count - 1, wanted=True)
        placed: dict[int, int] = {}
        y, index = self._top, self._anchor
        while index < count and y < high + reach:
            placed[index] = y
            seen = -ready < y + self._heights[index] and y < high + ready
            y += self._height(index, wanted=seen)
            index += 1
        end = y if index == count else None
        y, index = self._top, self._anchor
        while index > 0 and y > -reach:
            index -= 1
            seen = -ready < y and y - self._heights[index] < high + ready
            y -= self._height(index, wanted=seen)
            placed[index] = y
        shift = _shift(y if index == 0 else None, end, low)
        self._top += shift
        self._placed = {place: where + shift for place, where in placed.items()}
        return shift != 0

    def _height(self, index: int, *, wanted: bool) -> int:
        """How high a message is; it is drawn if that is wanted and there is time."""
        message = self._messages[index]
        item = self._live.get(message.id)
        if item is None and wanted:
            late = time.perf_counter() > self._deadline
            if late and (self._made or not self._deadline):
                self._missing = True
            else:
                item = self._realise(message, index)
        if item is not None:
            self._heights[index] = item.fit(self._column_width) + GAP
        return self._heights[index]

    def _realise(self, message: Message, index: int) -> MessageItem:
        self._made += 1
        is_user = message.role is Role.USER
        spare = self._spare[is_user]
        item = spare.pop() if spare else self._make(is_user=is_user)
        self._live[message.id] = item
        item.place(index + 1, len(self._messages))
        item.take_width(self._column_width)
        self._dress(item, message)
        # A hidden widget is told its size only when it is shown; so it is measured shown, out of sight.
        item.move(0, OUT_OF_SIGHT)
        item.show()
        return item

    def _retire(self, key: MessageId) -> None:
        item = self._live.pop(key)
        item.hide()
        spare = self._spare[item.is_user]
        if len(spare) < SPARE:
            item.set_current(current=False)
            spare.append(item)
        else:
            item.deleteLater()

    def _is_held(self, item: MessageItem) -> bool:
        """Whether it must stay though it is out of reach: the keyboard is in it, or an edit."""
        focus = QApplication.focusWidget()
        return item.is_edited or (focus is not None and (focus is item or item.isAncestorOf(focus)))

    def _show_live(self) -> None:
        """Move the widgets to their places; let those go that are out of reach."""
        if not self._placed:
            return
        side, first = self._side(), min(self._placed)
        base = self._placed[first] - self._heights.before(first)
        for key, item in list(self._live.items()):
            index = self._index[key]
            if index not in self._placed and not self._is_held(item):
                self._retire(key)
                continue
            y = self._placed.get(index, base + self._heights.before(index))
            item.move(side - (item.width() - self._column_width) // 2, y)
            if item.isHidden():
                item.show()
        order = sorted(self._live, key=lambda key: self._index[key])
        if order != self._order:
            # A screen reader reads in the order of the widgets.
            self._order = order
            for key in order:
                self._live[key].raise_()

    def _find_anchor(self) -> None:
        """From now on all is placed from the first message that is in sight."""
        for index in sorted(self._placed):
            y = self._placed[index]
            if y + self._heights[index] > 0:
                self._anchor, self._top = index, y
                return

    def _item_resized(self) -> None:
        self._arrange()

    # --- scrolling -------------------------------------------------------------------------------

    def _total(self) -> int:
        return TOP + self._heights.total + self._tail() + BOTTOM

    def _sync(self) -> None:
        """Let the scroll bar tell where we are; not under the hand that holds it."""
        bar = self.verticalScrollBar()
        if bar.isSliderDown():
            return
        high = self._page.height()
        most = max(0, self._total() - high)
        here = TOP + self._heights.before(self._anchor) - self._top
        self._syncing = True
        bar.setPageStep(high)
        bar.setRange(0, most)
        # The very end is kept for the end: else a wrong guess would hide it.
        bar.setValue(most if self._at_end else max(0, min(here, most - 1)))
        self._syncing = False
        self._value = bar.value()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The bar was moved, by whatever."""
        if self._syncing or not self._messages:
            return
        bar, high = self.verticalScrollBar(), self._page.height()
        value, change = bar.value(), bar.value() - self._value
        self._value = value
        self._at_end = False
        if value >= bar.maximum():
            self._at_end = True
        elif value <= 0:
            self._anchor, self._top = 0, TOP
        elif bar.isSliderDown():
            whole = max(1, bar.maximum())
            self._go_to_position(round(value / whole * max(0, self._total() - high)))
        elif abs(change) <= 2 * high:
            self._top -= change
        else:
            self._go_to_position(value)
        self._arrange()
        self._note_end()
        # The next step of the hand draws what it needs; drawing ahead waits until it rests.
        self._ahead.start(HAND)

    def _go_to_position(self, position: int) -> None:
        self._anchor, inside = self._heights.find(position - TOP)
        self._top = -inside

    def _note_end(self) -> None:
        """Follow the end again once a person has scrolled to it."""
        last = len(self._messages) - 1
        if last in self._placed and not self._at_end:
            end = self._placed[last] + self._heights[last] + self._tail() + BOTTOM
            if end <= self._page.height() + NEAR_END:
                self._at_end = True
                self._arrange()

    def bring(self, index: int, *, at: int | None = None, inside: int = 0) -> None:
        """Scroll so that a message is whole in sight, or its place `inside` at the height `at`."""
        if self._arranging or not 0 <= index < len(self._messages):
            return
        high = self._page.height()
        top, tall = self._placed.get(index), self._heights[index]
        fills = top is not None and tall > high - 40 and top < high - 60 and top + tall > 60
        if at is not None:
            self._anchor, self._top, self._at_end = index, at - inside, False
        elif fills or (top is not None and top >= 0 and top + tall <= high):
            return
        elif index == len(self._messages) - 1 and tall < high:
            self._at_end = True
        elif top is not None and top > 0 and tall < high - TOP:
            # It comes from below: measure it first, so that its foot is in sight.
            self._deadline, self._made = time.perf_counter() + BUDGET, 0
            tall = self._height(index, wanted=True)
            self._anchor, self._top, self._at_end = index, high - tall - TOP, False
        else:
            self._anchor, self._top, self._at_end = index, TOP, False
        self._tired_until = 0.0
        self._arrange()
        self._note_end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, and what is read where it is."""
        super().resizeEvent(event)
        width = self._page.width() - 2 * self._side()
        if width != self._column_width and self._messages:
            before = max(1, self._heights[self._anchor])
            share = self._top / before if self._top < 0 else 0.0
            self._column_width = width
            self._guess()
            if share:
                self._top = round(share * self._heights[self._anchor])
        self._column_width = width
        self._arrange()

    # --- seen ------------------------------------------------------------------------------------

    def item_at(self, point: QPoint) -> MessageItem | None:
        """The message at a place of the page; between two the one above."""
        found = None
        for key, item in self._live.items():
            if item.y() <= point.y() < item.y() + self._heights[self._index[key]]:
                found = item
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw quiet bars where a message is not drawn yet."""
        side, width, high = self._side(), self._column_width, self._page.height()
        places = [
            (QRect(side, y + 12, width, self._heights[index] - 36), message.role is Role.USER)
            for index, y in self._placed.items()
            if (message := self._messages[index]).id not in self._live
            and -self._heights[index] < y < high
        ]
        if places:
            self._page.draw_bars(places, self._theme.colours.field)


def _shift(first: int | None, end: int | None, low: int) -> int:
    """How far all has to move, so that there is no empty space above the first or below the last.

    `first` and `end` are where the first message begins and the last one ends, if they are within reach.
    """
    if first is not None and (first > TOP or (end is not None and end - first <= low - TOP)):
        return TOP - first
    if end is not None and end < low:
        return low - end if first is None else min(low - end, TOP - first)
    return 0
