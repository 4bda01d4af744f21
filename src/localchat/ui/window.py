"""The window: places the parts, holds the shortcuts. What they do is decided by `controller`."""

import warnings
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QByteArray, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from localchat.settings import Settings
from localchat.ui.buttons import pressed_by_enter
from localchat.ui.chat_page import ChatPage
from localchat.ui.conversation_list import ConversationList
from localchat.ui.dropped import local_files
from localchat.ui.focus_order import move
from localchat.ui.notices import Notice
from localchat.ui.pages import Page
from localchat.ui.picture import has_picture, picture_in
from localchat.ui.rail import Rail
from localchat.ui.theme import Theme

if TYPE_CHECKING:
    from localchat.ui.discover_page import DiscoverPage
    from localchat.ui.models_page import ModelsPage
    from localchat.ui.panel import Panel
    from localchat.ui.privacy_page import PrivacyPage
    from localchat.ui.settings_page import SettingsPage

NARROW, ROOMY = 900, 1.2
"""Pixels at the usual size of text below which the list makes room for the chat, and by how much
wider a window has room for the panel too.
"""

PANEL = 288
"""Pixels of the panel at the usual size of text."""

_PARTS = (
    "_side", "rail", "list", "chat", "panel", "discover", "models", "privacy", "settings_page", "page_notice",
    "_pages", "_stack", "_splitter",
)  # fmt: skip
"""All that may hold words of a chat."""

SMALLEST = (420, 400)
"""Pixels below which the window does not go, whatever its parts would like."""


OURS = (".gguf", ".localchat-bundle")
"""How the names of files end that are taken wherever they are dropped."""


class Window(QMainWindow):
    """The frame of the app."""

    closing = Signal()
    file_dropped = Signal(str)
    """A model file."""
    files_dropped = Signal(list)
    """Any others, for the message that is being written."""
    picture_dropped = Signal(object)
    """A picture that lies in no file: see `ui.picture.Given`."""
    page_changed = Signal(str)
    report_asked = Signal()
    """A report of a problem is wanted."""
    lock_asked = Signal(object)
    """To lock: None, or a `ui.locking.Errand` for which the chats are to be closed."""
    stayed = Signal()
    """It was closed, and the app goes on without it."""

    panel: "Panel"
    discover: "DiscoverPage"
    models: "ModelsPage"
    privacy: "PrivacyPage"
    settings_page: "SettingsPage"

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle("LocalChat")
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self._settings, self._theme = settings, theme
        self._narrow = self._narrow_now()
        self.stays = self._ends = False
        """Whether the app stays when it is closed; whether it ends all the same."""
        self.cover: QWidget | None = None
        """What stands in place of all parts while the chats are locked."""
        self._furnish()
        self._restore()

    def _furnish(self) -> None:
        """Make the parts that are seen first, and put them in their places."""
        theme = self._theme
        self.rail = Rail(theme)
        self.list = ConversationList(theme)
        self.chat = ChatPage(theme)
        self._side: QWidget = QFrame()  # until the panel takes its place
        self._side.setObjectName("panel")
        chat = QWidget()
        row = QHBoxLayout(chat)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.chat, 1)
        row.addWidget(self._side)
        self._pages: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self.add_page("chat", chat)
        self.page_notice = Notice("page-notice")
        beside = QWidget()
        below = QVBoxLayout(beside)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self._stack, 1)
        below.addWidget(self.page_notice)
        self._splitter = QSplitter()
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.list)
        self._splitter.addWidget(beside)
        self._splitter.setStretchFactor(1, 1)
        whole = QWidget()
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addWidget(self._splitter, 1)
        self.setCentralWidget(whole)
        self.rail.chosen.connect(self.show_page)
        self.chat.panel_toggled.connect(self.toggle_panel)
        self._fit_side()
        theme.changed.connect(self._dress)

    def furnish(self) -> None:
        """Make the list, the panel and the other pages: the first frame does not wait for them."""
        if "settings" in self._pages:
            return
        from localchat.ui.discover_page import DiscoverPage
        from localchat.ui.models_page import ModelsPage
        from localchat.ui.panel import Panel
        from localchat.ui.privacy_page import PrivacyPage
        from localchat.ui.settings_page import SettingsPage

        self.list.furnish()
        self.panel, place = Panel(), self._side
        if (row := self._pages["chat"].layout()) is not None:
            row.replaceWidget(place, self.panel)
        self.panel.setHidden(place.isHidden())
        place.deleteLater()
        self._side = self.panel
        self._fit_side()
        self.discover, self.models = DiscoverPage(self._theme), ModelsPage(self._theme)
        self.privacy, self.settings_page = PrivacyPage(), SettingsPage()
        self.add_page("discover", self.discover)
        self.add_page("models", self.models)
        self.add_page("shield", self.privacy)
        self.add_page("settings", self.settings_page)

    def show_cover(self, cover: QWidget) -> QWidget | None:
        """Put something in place of all parts, at once; returns what was there, to be deleted."""
        self.cover = cover
        parts = self.takeCentralWidget()
        self.setCentralWidget(cover)
        self.setAcceptDrops(False)
        cover.setFocus()
        cover.repaint()
        return parts

    def forget_parts(self, parts: QWidget | None) -> None:
        """Let go of the parts that were covered, and of all that listened to them."""
        for signal in (
            self.closing, self.file_dropped, self.files_dropped, self.picture_dropped,
            self.page_changed, self.stayed, self._theme.changed,
        ):  # fmt: skip
            with suppress(RuntimeError), warnings.catch_warnings():
                warnings.simplefilter("ignore")  # some have no listeners
                signal.disconnect()
        for name in _PARTS:
            self.__dict__.pop(name, None)
        if parts is not None:
            shiboken6.delete(parts)
        kept = {self.layout(), self.centralWidget()}
        for child in self.children():
            if child not in kept:
                shiboken6.delete(child)

    def uncover(self, parts: QWidget | None = None) -> None:
        """Show the parts again that were covered, or make them anew, as the person left them."""
        if self.cover is None:
            return
        self.cover = None
        self.setAcceptDrops(True)
        if parts is not None:
            self.setCentralWidget(parts)
            parts.show()
            self._make_room()
            return
        with self._theme.undressed():
            self._furnish()
        width = int(self._settings["list_width"])
        self._splitter.setSizes([width, max(400, self.width() - 56 - width)])
        self._make_room()

    def _narrow_now(self) -> float:
        return NARROW * max(1.0, 0.4 + 0.6 * self._theme.scale)

    def _dress(self) -> None:
        """With larger text the window is narrow sooner."""
        if self.cover is not None:
            return
        self._fit_side()
        narrow = self._narrow_now()
        if narrow != self._narrow:
            before = self._room(self.width())
            self._narrow = narrow
            if before != self._room(self.width()):
                self._make_room()

    def _fit_side(self) -> None:
        """Make the panel as wide as its text needs."""
        self._side.setFixedWidth(round(PANEL * max(1.0, 0.35 + 0.65 * self._theme.scale)))

    def _room(self, width: int) -> int:
        """How many of the list and the panel have room beside the chat; the list is the first."""
        return int(width >= self._narrow) + int(width >= self._narrow * ROOMY)

    def _restore(self) -> None:
        """Take the size and the open parts of the last time."""
        geometry = str(self._settings["geometry"])
        if not geometry or not self.restoreGeometry(QByteArray.fromHex(geometry.encode())):
            self.resize(1280, 800)
        width = int(self._settings["list_width"])
        self._splitter.setSizes([width, max(400, self.width() - 56 - width)])
        self.list.setVisible(bool(self._settings["list_open"]) and self.width() >= self._narrow)
        has_room = self._room(self.width()) > 1
        self._side.setVisible(has_room and bool(self._settings["panel_open"]))

    def add_page(self, name: str, page: QWidget) -> None:
        """Take in a page that is made when it is first wanted."""
        self._pages[name] = page
        self._stack.addWidget(page)

    def show_page(self, name: str) -> None:
        """Show one of the pages."""
        self.furnish()
        is_other = self._stack.currentWidget() is not self._pages[name]
        self._stack.setCurrentWidget(self._pages[name])
        self.rail.choose(name)
        wanted = (
            name == "chat" and bool(self._settings["list_open"]) and self.width() >= self._narrow
        )
        self.list.setVisible(wanted)
        if name == "chat":
            self.page_notice.hide()
        now = QApplication.focusWidget()
        in_rail = now is not None and self.rail.isAncestorOf(now)  # where the arrows go on
        if (is_other or name == "chat") and not in_rail:
            self._enter_page()
        if is_other:
            self.page_changed.emit(name)

    def _enter_page(self) -> None:
        """Put the keyboard to where one writes, or to the beginning of a page that is read."""
        if self._stack.currentWidget() is self._pages["chat"]:
            self.chat.composer.focus()
        elif self.page is self.discover:
            self.discover.enter()
        elif isinstance(self.page, Page):
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def page(self) -> QWidget:
        """The page that is open."""
        return self._stack.currentWidget() or self._pages["chat"]

    def tell(
        self,
        title: str,
        text: str,
        *,
        details: str = "",
        action: tuple[str, Callable[[], None]] | None = None,
        passing: bool = False,
    ) -> None:
        """Show a notice on the page that is open: beside the composer, or at the foot of the others."""
        in_chat = self._stack.currentWidget() is self._pages["chat"]
        notice = self.chat.notice if in_chat else self.page_notice
        notice.tell(title, text, details=details, action=action, passing=passing)

    def toggle_panel(self) -> None:
        """Open or close the panel."""
        self._side.setVisible(self._side.isHidden())
        if self._room(self.width()) > 1:
            self._settings.set("panel_open", not self._side.isHidden())

    def toggle_list(self) -> None:
        """Open or close the list of chats."""
        if self._stack.currentWidget() is not self._pages["chat"]:
            return
        self.list.setVisible(self.list.isHidden())
        if self.width() >= self._narrow:
            self._settings.set("list_open", not self.list.isHidden())

    def bring_forward(self) -> None:
        """Show the window, wherever it is."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome model files anywhere, and any others where messages are written."""
        files = local_files(event.mimeData())
        in_chat = self._stack.currentWidget() is self._pages["chat"]
        if in_chat and not files and has_picture(event.mimeData()):
            event.acceptProposedAction()
            self.chat.composer.set_dropping(True)
        if files and (in_chat or any(file.lower().endswith(OURS) for file in files)):
            event.acceptProposedAction()
            self.chat.composer.set_dropping(in_chat)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """What was held over the window is somewhere else."""
        self.chat.composer.set_dropping(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that were dropped."""
        self.chat.composer.set_dropping(False)
        files = local_files(event.mimeData())
        others = [file for file in files if not file.lower().endswith(OURS)]
        for file in files:
            if file not in others:
                self.file_dropped.emit(file)
        if others and self._stack.currentWidget() is self._pages["chat"]:
            self.files_dropped.emit(others)
        elif not files and self._stack.currentWidget() is self._pages["chat"]:
            self._take_picture(event.mimeData())

    def _take_picture(self, source: QMimeData) -> None:
        given = picture_in(source) if has_picture(source) else None
        if given is not None:
            self.picture_dropped.emit(given)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as the window is read."""
        if self.cover is not None:
            return super().focusNextPrevChild(forward)
        return move(self, self.focusWidget(), forward=forward) or super().focusNextPrevChild(
            forward
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, wherever in the window it is."""
        if not pressed_by_enter(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window shows the chat alone; a wide one what the person left open."""
        super().resizeEvent(event)
        before, now = event.oldSize().width(), event.size().width()
        if self.cover is None and self._room(before) != self._room(now) and before > 0:
            self._make_room()

    def _make_room(self) -> None:
        """Show the list and the panel if the person left them open, and if there is room."""
        is_wide = self.width() >= self._narrow
        has_room = self._room(self.width()) > 1
        self._side.setVisible(has_room and bool(self._settings["panel_open"]))
        in_chat = self._stack.currentWidget() is self._pages["chat"]
        self.list.setVisible(in_chat and is_wide and bool(self._settings["list_open"]))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the size, and let everything end in order."""
        self._settings.set("geometry", bytes(self.saveGeometry().toHex().data()).decode())
        if self.cover is None and not self.list.isHidden():
            self._settings.set("list_width", min(600, max(180, self._splitter.sizes()[0])))
        if self.stays and not self._ends:
            event.ignore()
            self.hide()
            self.stayed.emit()
            return
        self.closing.emit()
        super().closeEvent(event)

    def let_go(self) -> None:
        """The next time that it is closed, the app ends."""
        self._ends = True

    def quit(self) -> None:
        """End the app."""
        self.let_go()
        self.close()
        QApplication.quit()
