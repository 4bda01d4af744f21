"""The one way by which a page is opened in the browser: after a look at its address, and a click."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QVBoxLayout

from localchat.ui.language import tr
from localchat.ui.link_words import look_at
from localchat.ui.model_view_link import LinkBar
from localchat.ui.threads import Tasks

if TYPE_CHECKING:
    from localchat.ui.controller import Controller


class LinkDialog(QDialog):
    """The question in a window of its own."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller.window)
        self.setObjectName("link-dialog")
        self.setWindowTitle(tr("A link to the internet"))
        self.setMinimumWidth(460)
        self.bar = LinkBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        self.bar.closed.connect(self.accept)


class Links(QObject):
    """Asks before a page is opened, and opens it."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller
        self.tasks = Tasks(self)

    def ask(self, address: str) -> None:
        """Show where a link leads; it is for the person to go there."""
        dialog = LinkDialog(self._c)
        dialog.bar.confirmed.connect(lambda page: self.open(page, dialog.bar))
        dialog.finished.connect(dialog.deleteLater)
        dialog.bar.ask(address)
        dialog.open()

    def open(self, address: str, bar: LinkBar) -> None:
        """Open a page that the person has said yes to; where that is not possible, it is copied.

        This is the only place that opens one.
        """

        def shown(opened: bool) -> None:
            if opened or _by_the_system(address):
                bar.leave()
            else:
                bar.copy()
                bar.tell(tr("No browser can be opened from here. The address was copied."))

        network = self._c.services.network
        self.tasks.run(lambda: network.open_page(address), shown, self._c.tell)


def _by_the_system(address: str) -> bool:
    """Where the window is not cut off from the Internet, the system shows the page."""
    if sys.platform != "linux":
        if not look_at(address).opens:
            return False
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        return QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))
    return False
