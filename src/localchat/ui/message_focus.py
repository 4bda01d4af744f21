"""The keyboard in the list of messages: one message at a time, its controls behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from localchat.ui.buttons import pressed_by_enter
from localchat.ui.focus_order import move, takes_tab
from localchat.ui.message_list import TOP

if TYPE_CHECKING:
    from localchat.domain.chat import MessageId
    from localchat.ui.message_item import MessageItem
    from localchat.ui.message_view import MessageView

_Key = Qt.Key
_STEPS = {_Key.Key_Up: -1, _Key.Key_K: -1, _Key.Key_Down: 1, _Key.Key_J: 1}
_PAGES = {_Key.Key_PageUp: -1, _Key.Key_PageDown: 1, _Key.Key_Space: 1}
_BUTTONS = {
    _Key.Key_Left: "back", _Key.Key_Right: "forward", _Key.Key_F2: "edit",
    _Key.Key_Delete: "delete",
}  # fmt: skip


class MessageFocus:
    """Knows the current message, and moves on from it.

    Tab reaches the current message, then its controls, then leaves the list; the arrows go to other
    messages. So a chat of thousands is one step for who only wants to pass.
    """

    def __init__(self, view: MessageView) -> None:
        self._view = view
        self.current: MessageId | None = None
        QApplication.instance().focusChanged.connect(view.focus_moved)  # type: ignore[union-attr]

    def moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """The keyboard went elsewhere in the program."""
        before, after = self.owner(old), self.owner(new)
        if before is not None and before is not after:
            before.set_current(current=False)
        if after is None or after.message is None:
            return
        self.current = after.message.id
        after.set_current(current=True)
        pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if pressed or after.is_edited:
            return
        if before is not after:
            self._view.bring(self._view.place_of(self.current))
        if new is not None and new is not after:
            self._show(new)

    def _show(self, control: QWidget) -> None:
        """Scroll so that a control of a message is in sight, if it is not higher than the view."""
        page, bar = self._view.viewport(), self._view.verticalScrollBar()
        top, high = control.mapTo(page, control.rect().topLeft()).y(), page.height()
        below = top + control.height() - high + TOP
        if control.height() < high and (top < 0 or below > 0):
            bar.setValue(bar.value() + (below if below > 0 else top - TOP))

    def owner(self, widget: QWidget | None) -> MessageItem | None:
        """The message that a widget belongs to."""
        page = self._view.viewport()
        while widget is not None and widget.parentWidget() is not page:
            widget = widget.parentWidget()
        return self._view.item_of(widget)

    def start(self) -> int:
        """Where the keyboard comes in: at the current message if it is in sight, else at the last seen."""
        seen = self._view.seen()
        here = self._view.place_of(self.current)
        return here if here in seen else (seen[-1] if seen else -1)

    def where(self) -> tuple[int | None, str]:
        """Which message has the keyboard, and in which control of it; none while it is edited."""
        widget = QApplication.focusWidget()
        item = self.owner(widget)
        if widget is None or item is None or item.message is None or item.is_edited:
            return None, ""
        place = self._view.place_of(item.message.id)
        return place, widget.objectName() if widget is not item else ""

    def again(self, index: int, name: str) -> None:
        """Give the keyboard back to where it was, or to what stands there now."""
        index = min(index, self._view.count - 1)
        item = self._view.item_number(index)
        if item is not None and self.owner(QApplication.focusWidget()) is item:
            return
        if item is None or not name or not item.focus_button(name):
            self.go(index)

    def go(self, index: int) -> None:
        """Give the keyboard to a message."""
        self._view.bring(index)
        if (item := self._view.item_number(index)) is not None:
            item.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, by: int) -> None:
        """Go to the next message; through one that is higher than the view a piece at a time."""
        seen, here = self._view.seen(), self._view.place_of(self.current)
        if here not in seen:
            if seen:
                self.go(seen[0] if by > 0 else seen[-1])
            return
        item, high = self._view.item_number(here), self._view.viewport().height()
        if item is not None:
            rest = item.y() + item.height() - high if by > 0 else -item.y()
            if rest > 8 and item.height() > high - 40:
                bar = self._view.verticalScrollBar()
                bar.setValue(bar.value() + by * min(rest + 8, high * 4 // 5))
                return
        self.go(max(0, min(here + by, self._view.count - 1)))

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; whether it asked for something."""
        if pressed_by_enter(event):
            return True
        key, bar = _Key(event.key()), self._view.verticalScrollBar()
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            return False
        if key in _STEPS:
            self.step(_STEPS[key])
        elif key in _PAGES:
            back = _PAGES[key] < 0 or (key == _Key.Key_Space and shift)
            action = QScrollBar.SliderAction
            bar.triggerAction(action.SliderPageStepSub if back else action.SliderPageStepAdd)
        elif key == _Key.Key_Home:
            self.go(0)
        elif key == _Key.Key_End:
            self._view.jump_to_end()
            self.go(self._view.count - 1)
        elif key in {_Key.Key_Return, _Key.Key_Enter}:
            self.tab(forward=True)
        elif key in _BUTTONS and (item := self._view.item_number(self.start())) is not None:
            item.press(_BUTTONS[key])
        else:
            return False
        return True

    def tab(self, *, forward: bool) -> bool:
        """Go to the next control of the current message, or out of the list; whether there was a way."""
        here = QApplication.focusWidget()
        item = self.owner(here)
        if here is None or item is None:
            return False
        stops = [item, *_stops(item)]
        if self._view.jump.isVisible():
            stops.append(self._view.jump)
        at = stops.index(here) if here in stops else 0
        at += 1 if forward else -1
        if 0 <= at < len(stops):
            stops[at].setFocus(_reason(forward=forward))
            return True
        return self._leave(forward=forward)

    def _leave(self, *, forward: bool) -> bool:
        return move(self._view.window(), self._view, forward=forward)


def _stops(item: QWidget) -> list[QWidget]:
    """What Tab reaches in a message, as it is read."""
    found = [widget for widget in item.findChildren(QWidget) if takes_tab(widget)]

    def place(widget: QWidget) -> tuple[int, int]:
        corner = widget.mapTo(item, widget.rect().topLeft())
        return corner.y(), corner.x()

    return sorted(found, key=place)


def _reason(*, forward: bool) -> Qt.FocusReason:
    return Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
