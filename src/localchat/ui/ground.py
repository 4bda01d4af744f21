"""What the parts of a page stand on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from localchat.ui.fill import fill

if TYPE_CHECKING:
    from localchat.ui.theme import Theme


class Ground(QWidget):
    """Covers what is behind it: so Qt moves what is drawn when it scrolls, and draws only what is new."""

    def __init__(self, theme: "Theme") -> None:
        super().__init__()
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One colour."""
        painter = QPainter(self)
        fill(painter, event.rect(), self._theme.colours.page)
        painter.end()
