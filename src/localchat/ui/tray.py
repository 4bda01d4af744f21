"""The icon in the tray: the app stays there when its window is closed, if the person wants that."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from localchat.ui.commands import Command
from localchat.ui.icons import icon
from localchat.ui.theme import Theme


class TrayIcon(QObject):
    """An icon with a menu. A click shows the window, or hides it."""

    clicked = Signal()
    message_clicked = Signal()

    def __init__(self, window: QWidget, theme: Theme, commands: Sequence[Command]) -> None:
        """`commands` make the menu."""
        super().__init__(window)
        self._theme = theme
        self._menu = QMenu(window)
        self._menu.setObjectName("tray-menu")
        for command in commands:
            action = self._menu.addAction(command.title)
            action.setObjectName(f"tray-{command.name}")
            action.triggered.connect(lambda _=False, each=command: each.action())
        self._icon = QSystemTrayIcon(self)
        self._icon.setToolTip("LocalChat")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.message_clicked)
        theme.changed.connect(self._colour)
        self._colour()
        self._icon.show()

    def tell(self, title: str, text: str) -> bool:
        """Show a message of the desktop beside the icon; whether it can."""
        if not QSystemTrayIcon.supportsMessages():
            return False
        self._icon.showMessage(title, text, self._icon.icon())
        return True

    def remove(self) -> None:
        """Take it away."""
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        }:
            self.clicked.emit()

    def _colour(self) -> None:
        self._icon.setIcon(QIcon(icon("chat", self._theme.colours.accent, 22)))


def has_tray() -> bool:
    """Whether this desktop shows icons of programs."""
    return QSystemTrayIcon.isSystemTrayAvailable()
