"""A rectangle in one colour."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter


def fill(painter: QPainter, place: QRect | QRectF, colour: QColor | str) -> None:
    """Fill it. The first `fillRect` would take 40 ms, in which Python learns the names of all gradients."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRect(place)
    painter.restore()
