"""Rows that are drawn by hand, for languages that are read from right to left."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter

_Align = Qt.AlignmentFlag


def turned(row: QRect, place: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Where a place in a row lies when the row is read in this direction."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return place
    return QRect(
        row.left() + row.right() - place.right(), place.top(), place.width(), place.height()
    )


def end_of(row: QRect, place: QPointF, width: float, direction: Qt.LayoutDirection) -> QPointF:
    """The right edge of what ends at `place` and is so wide, in a row that is read in this direction."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return place
    return QPointF(row.left() + row.right() - place.x() + width, place.y())


def draw_words(painter: QPainter, place: QRect, text: str, direction: Qt.LayoutDirection) -> None:
    """Draw a line where a row begins; its own letters say in which direction they are read."""
    is_back = direction == Qt.LayoutDirection.RightToLeft
    side = _Align.AlignRight if is_back else _Align.AlignLeft
    before = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(place, _Align.AlignVCenter | _Align.AlignAbsolute | side, text)
    painter.setLayoutDirection(before)
