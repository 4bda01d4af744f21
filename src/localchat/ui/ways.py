"""Ways of the keyboard through the window: F6 from part to part, Esc out of what is open and back."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from localchat.ui.commands import Command
from localchat.ui.focus_order import stops, takes_tab
from localchat.ui.language import tr

if TYPE_CHECKING:
    from localchat.ui.controller import Controller


class Ways:
    """Knows the parts of the window that are in sight."""

    def __init__(self, controller: "Controller") -> None:
        self._c = controller

    def commands(self) -> list[Command]:
        """To the parts, and to the pages that have no other key."""
        page = self._c.window.show_page
        return [
            Command("next-part", tr("The next part of the window"), lambda: self.go(1), ("F6",)),
            Command(
                "part-before", tr("The part of the window before"),
                lambda: self.go(-1), ("Shift+F6",),
            ),
            Command("chats", tr("Chats"), self._go_back, ("Ctrl+1",)),
            Command("discover", tr("Discover models"), lambda: page("discover"), ("Ctrl+2",)),
            Command("models", tr("My models"), lambda: page("models"), ("Ctrl+3",)),
            Command("privacy", tr("Privacy"), lambda: page("shield"), ("Ctrl+4",)),
        ]  # fmt: skip

    # --- from part to part -----------------------------------------------------------------------

    def go(self, by: int) -> None:
        """Give the keyboard to a part after this one, or before it: to where it was in there."""
        parts, now = list(self._parts()), QApplication.focusWidget()
        here = (
            at
            for at, part in enumerate(parts)
            if now is not None and (part is now or part.isAncestorOf(now))
        )
        at = next(here, -1 if by > 0 else 0)
        if parts:
            self._enter(parts[(at + by) % len(parts)])

    def _parts(self) -> Iterator[QWidget]:
        """From the beginning of the window to its end; those that no key can do anything in are left out."""
        window, chat = self._c.window, self._c.window.chat
        every = (
            window.rail, window.list, chat.view, chat.notice, chat.composer, window.panel,
            window.page, window.page_notice, self._c.downloads.tray,
        )  # fmt: skip
        for part in every:
            is_whole = part is window.page and part.isAncestorOf(chat)
            if part.isVisible() and not is_whole and next(stops(part), None) is not None:
                yield part

    def _enter(self, part: QWidget) -> None:
        window = self._c.window
        if part is window.chat.composer:
            window.chat.composer.focus()
            return
        if part is window.list and window.list.enter():
            return
        last = window.rail.checked if part is window.rail else part.focusWidget()
        there = last if last is not None and takes_tab(last) else next(stops(part))
        there.setFocus(Qt.FocusReason.TabFocusReason)

    # --- out of it -------------------------------------------------------------------------------

    def escape(self) -> None:
        """Close what is open, else stop the answer, else go back to where one writes."""
        c = self._c
        if c.palette.isVisible():
            c.palette.leave()
        elif c.downloads.tray.isVisible():
            c.downloads.tray.escape()
        elif self._left() or c.compare.escape():
            return
        elif c.answers.answering is not None:
            c.answers.stop()
        else:
            self._go_back()

    def _go_back(self) -> None:
        window = self._c.window
        if not window.chat.isVisible():
            window.show_page("chat")
        window.chat.composer.focus()

    def _left(self) -> bool:
        """Whether something around the keyboard was left, such as a message that is edited."""
        widget = QApplication.focusWidget()
        while widget is not None:
            leave = getattr(widget, "escape", None)
            if leave is not None and leave():
                return True
            widget = widget.parentWidget()
        return False
