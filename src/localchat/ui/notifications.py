"""Notifications: what is ready while the person looks elsewhere. Never what was said."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from localchat.settings import Settings

Teller = Callable[[str, str], bool]
"""Shows a title and a text on the desktop; whether it could."""


class Notifications(QObject):
    """Tells by the tray if there is one, else by the taskbar; silent while a window of ours is in front."""

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self.teller: Teller | None = None

    def tell(self, title: str, text: str = "") -> bool:
        """Say that something is ready; whether there was a reason to."""
        if QApplication.activeWindow() is not None or not self._settings["notify"]:
            return False
        if self.teller is None or not self.teller(title, text):
            QApplication.alert(self._window)
        return True
