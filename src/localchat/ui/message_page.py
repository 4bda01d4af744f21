"""The page on which messages lie."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

MOST_BARS = 40
"""More than a screen holds."""


class MessagePage(QWidget):
    """A list to a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message-list")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def draw_bars(self, places: Iterable[tuple[QRect, bool]], colour: str) -> None:
        """Draw quiet bars where messages are not drawn yet; with each place, whether it is a person's."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().lineSpacing()
        for place, is_user in places:
            for row in range(max(1, min(MOST_BARS, place.height() // (2 * line)))):
                share = 0.55 if is_user else (0.96, 0.9, 0.7)[row % 3]
                top, width = place.top() + 2 * line * row, place.width()
                bar = QRectF(place.left(), top, width * share, line * 0.8)
                if is_user:
                    bar.moveRight(place.left() + width)
                painter.drawRoundedRect(bar, 5, 5)
