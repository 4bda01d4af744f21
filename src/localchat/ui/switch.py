"""A switch: on or off, seen from afar."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox

WIDTH, HEIGHT = 36, 20
"""Pixels of the track."""


class Switch(QCheckBox):
    """A check box that looks like a switch, in the colours of the palette."""

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """The track, and the ring of the focus around it."""
        return QSize(WIDTH + 6, HEIGHT + 6)

    def hitButton(self, place: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track and the knob."""
        colour = self.palette().color
        accent, page = colour(QPalette.ColorRole.Highlight), colour(QPalette.ColorRole.Window)
        quiet = colour(QPalette.ColorRole.PlaceholderText)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        track = QRectF(3, (self.height() - HEIGHT) / 2, WIDTH, HEIGHT).adjusted(1, 1, -1, -1)
        knob = QRectF(0, 0, HEIGHT - 8, HEIGHT - 8)
        on = self.isChecked()
        painter.setPen(QPen(accent if on else quiet, 1.5))
        painter.setBrush(accent if on else page)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        knob.moveCenter(track.center())
        knob.moveLeft(track.right() - knob.width() - 3 if on else track.left() + 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(page if on else quiet)
        painter.drawEllipse(knob)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 1))
            ring = track.adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()
