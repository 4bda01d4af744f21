"""Locked and open: what is on the screen and in memory while the chats are locked is nothing of them."""

import functools
import gc
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

from localchat.errors import KeyMissing, LocalChatError, PassphraseNeeded, PassphraseWrong
from localchat.ui.language import tr

if TYPE_CHECKING:
    from localchat.services.keys import Key
    from localchat.ui.lock_page import LockPage
    from localchat.ui.run import Start
    from localchat.ui.tray import TrayIcon

REST = 50
"""Milliseconds between the end of the services and a look at what is left of them."""
LONGEST = 30
"""Seconds that must pass, at most, before another passphrase can be tried."""


@dataclass(frozen=True, slots=True)
class Errand:
    """What is done while the chats are closed, and what comes after it."""

    words: str
    """What the page says meanwhile."""
    work: Callable[[], Any]
    key: "Key | None" = None
    """Opens the chats again."""
    said: str = ""
    """What is said then."""
    ends: bool = False
    """Whether there is nothing to open any more."""


class Locking(QObject):
    """Covers the window, lets go of everything, and opens it again."""

    def __init__(self, start: "Start") -> None:
        super().__init__()
        self._start = start
        self.page: LockPage | None = None
        self._parts: QWidget | None = None
        self._wrong = 0
        self._tray: TrayIcon | None = None
        self.is_closing = False
        """Whether the chats are being let go of just now."""

    @property
    def is_locked(self) -> bool:
        """Whether the window is covered."""
        return self.page is not None

    # --- covering --------------------------------------------------------------------------------

    def cover(self) -> "LockPage":
        """Put the lock page over the window; what is there stays behind it."""
        if self.page is None:
            from localchat.ui.lock_page import LockPage

            page = self.page = LockPage(self._start.theme)
            page.passphrase_given.connect(self._try_passphrase)
            page.code_given.connect(self._try_code)
            page.again_asked.connect(self._look_again)
            page.quit_asked.connect(self._start.window.quit)
            self._parts = self._start.window.show_cover(page)
        return self.page

    def explain(self, error: KeyMissing) -> None:
        """The chats did not open: ask for what opens them."""
        page = self.cover()
        if isinstance(error, PassphraseNeeded):
            page.ask_passphrase()
        else:
            page.ask_code(tr(error.title), error.message, can_try=True)

    def uncover(self) -> None:
        """Show the window again: what was behind the page, or all made anew."""
        page, self.page = self.page, None
        if page is None:
            return
        page.forget()
        self._wrong = 0
        self._remove_tray()
        self._start.window.uncover(self._parts)
        self._parts = None

    # --- locking ---------------------------------------------------------------------------------

    def lock(self, errand: Errand | None = None) -> None:
        """Lock: drafts and a half-written answer are kept, and all else is let go of.

        With an errand the chats are closed for that alone.
        """
        if self._start.controller is None or self.is_closing:
            return
        self.is_closing = True
        _close_what_is_over_the_window()
        # Whoever waited for a dialog goes on first.
        QTimer.singleShot(0, self, lambda: self._let_go(errand))

    def _let_go(self, errand: Errand | None) -> None:
        from localchat.services.forgetting import forget_freed, overwrite_freed

        start = self._start
        controller = start.controller
        if controller is None:
            self.is_closing = False
            return
        page = self.cover()
        page.show_work(errand.words if errand else tr("Locking …"))
        page.repaint()
        overwrite_freed(on=True)
        was_hidden = start.window.isHidden()
        close = functools.partial(controller.services.close, for_good=False)
        controller.leave()
        start.controller = None
        parts, self._parts = self._parts, None
        shiboken6.delete(controller)
        del controller
        start.window.forget_parts(parts)
        start.theme.changed.connect(page.dress)
        self._show_tray(needed=was_hidden)
        forget_what_is_drawn()

        def closed(_: object) -> None:
            # The task that closed them holds the services until it is gone itself.
            QTimer.singleShot(REST, self, forget)

        def forget() -> None:
            _forget_known()
            start.run(forget_freed, done, done)

        def done(_: object) -> None:
            overwrite_freed(on=False)
            self.is_closing = False
            if errand is not None:
                self._run(errand)
            elif self.page is not None:
                self.page.ask_passphrase()

        start.run(close, closed, closed)

    def _run(self, errand: Errand) -> None:
        """Do what the chats were closed for, and open them again."""
        start, page = self._start, self.page

        def done(found: Any) -> None:
            if errand.ends and page is not None:
                page.show_end(tr("Everything is erased"), list(found.left))
                return
            start.after_opening = lambda: start.window.tell("", errand.said)
            start.open_store(errand.key)

        def failed(error: LocalChatError) -> None:
            start.after_opening = lambda: start.window.tell(tr(error.title), error.message)
            start.open_store(errand.key)

        start.run(errand.work, done, failed)

    # --- opening ---------------------------------------------------------------------------------

    def _try_passphrase(self, text: str) -> None:
        paths = self._start.paths

        def work() -> "Key":
            from localchat.app import unlock

            return unlock(paths, text)

        self._open(work, tr("Checking …"))

    def _try_code(self, text: str) -> None:
        paths = self._start.paths

        def work() -> "Key":
            from localchat.app import recover

            return recover(paths, text)

        self._open(work, tr("Checking …"))

    def _open(self, work: Callable[[], "Key"], words: str) -> None:
        page = self.page
        if page is None or self.is_closing:
            return
        page.set_busy(words)

        def opened(key: "Key") -> None:
            if self.page is not None:
                self.page.set_busy(tr("Opening …"))
            self._start.open_store(key)

        self._start.run(work, opened, self.refused)

    def _look_again(self) -> None:
        def work() -> None:
            from localchat.services.system_keyring import KEYRING

            KEYRING.try_again()

        if self.page is not None:
            self.page.set_busy(tr("Asking the keyring …"))
            self._start.run(work, lambda _: self._start.open_store(), self.refused)

    def refused(self, error: LocalChatError) -> None:
        """It did not open."""
        page = self.page
        if page is None:
            return
        if isinstance(error, KeyMissing):
            self.explain(error)
            return
        wait = 0
        if isinstance(error, PassphraseWrong):
            self._wrong += 1
            wait = min(LONGEST, 2 ** (self._wrong - 1))
        page.refuse(error.message, wait)

    # --- the tray --------------------------------------------------------------------------------

    def _show_tray(self, *, needed: bool) -> None:
        """Where the window may be hidden there is a way back to it, locked or not."""
        from localchat.ui.commands import Command
        from localchat.ui.tray import TrayIcon, has_tray

        start, window = self._start, self._start.window
        if not start.settings["tray"] or not has_tray():
            if needed:
                window.bring_forward()
            return
        show = Command("show", tr("Show the window"), window.bring_forward)
        end = Command("quit", tr("Quit LocalChat"), window.quit)
        self._tray = TrayIcon(window, start.theme, [show, end])
        self._tray.clicked.connect(window.bring_forward)
        window.stays = True
        QApplication.setQuitOnLastWindowClosed(False)

    def _remove_tray(self) -> None:
        if self._tray is not None:
            self._tray.remove()
            self._tray = None
            self._start.window.stays = False
            QApplication.setQuitOnLastWindowClosed(True)


def _close_what_is_over_the_window() -> None:
    """Dialogs and menus are given up, as by Esc."""
    for _ in range(20):
        widget = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if widget is None:
            return
        widget.close()


def forget_what_is_drawn() -> None:
    """Pictures and formulas that Qt and we keep for the next time."""
    QPixmapCache.clear()
    application = QApplication.instance()
    found = application.findChild(QObject, "formulas") if application is not None else None
    if found is not None:
        shiboken6.delete(found)


def _forget_known() -> None:
    """What Python still holds; on this thread, since widgets may be among it."""
    from localchat.services.forgetting import forget_known

    gc.unfreeze()
    forget_known()
    gc.collect()
