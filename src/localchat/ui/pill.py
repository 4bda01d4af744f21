"""The pill: a verdict in one word, in its colour, with the numbers on hover."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from localchat.ui.discover_words import TONES, numbers
from localchat.ui.language import tr
from localchat.ui.plain import tip

if TYPE_CHECKING:
    from localchat.domain.verdict import Verdict
    from localchat.ui.theme import Theme

ACROSS, ABOVE = 9, 3
"""Pixels between the word and the edge."""


def pill_size(text: str, font: QFont) -> QSize:
    """How large a pill with a text is."""
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(text) + 2 * ACROSS
    return QSize(round(width) + 1, round(metrics.height()) + 2 * ABOVE)


def paint_pill(painter: QPainter, right_top: QPointF, text: str, font: QFont, colour: str) -> None:
    """Draw a pill with its right upper corner at a place."""
    size = pill_size(text, font)
    place = QRectF(right_top.x() - size.width(), right_top.y(), size.width(), size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    painter.setPen(QPen(QColor(colour), 1))
    edge = place.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class Pill(QWidget):
    """Shows a verdict; invisible when there is none."""

    def __init__(self, theme: "Theme", name: str = "fit-pill") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._text, self._colour = "", "accent"
        theme.changed.connect(self.updateGeometry)
        self.hide()

    @property
    def text(self) -> str:
        """The word that is shown."""
        return self._text

    def show_verdict(self, verdict: "Verdict | None") -> None:
        """Show a verdict, or nothing."""
        self.setVisible(verdict is not None)
        if verdict is None:
            self._text = ""
            return
        self._text, self._colour = tr(verdict.fit.value), TONES[verdict.fit]
        self.setToolTip(tip(numbers(verdict)))
        self.setAccessibleName(self._text)
        self.setAccessibleDescription(numbers(verdict))
        self.updateGeometry()
        self.update()

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(self._theme.size(-1.5))
        return font

    def sizeHint(self) -> QSize:
        """As large as the word."""
        return pill_size(self._text, self._small())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of now."""
        painter = QPainter(self)
        colour = getattr(self._theme.colours, self._colour)
        paint_pill(painter, QPointF(self.width(), 0), self._text, self._small(), colour)
        painter.end()
