"""The quiet line below the composer: how full the context is, and that nothing left."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from localchat.ui.icons import icon
from localchat.ui.theme import Theme

PIE = 13
"""Pixels across."""


class _Pie(QWidget):
    """A share of a circle."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self.share = theme, 0.0
        self.setFixedSize(PIE, PIE)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, clockwise from the top."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        place = QRectF(0.5, 0.5, PIE - 1, PIE - 1)
        painter.setBrush(QColor(colours.line))
        painter.drawEllipse(place)
        painter.setBrush(QColor(colours.bad if self.share > 0.95 else colours.accent))
        painter.drawPie(place, 90 * 16, -round(360 * 16 * min(1.0, self.share)))
        painter.end()


class Meter(QWidget):
    """Tokens used of the context, and the promise."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pie, self._shield = _Pie(theme), QLabel()
        self._used, promise = QLabel(), QLabel("Nothing left this computer")
        self._used.setObjectName("meter")
        for label in (self._used, promise):
            label.setProperty("quiet", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addStretch()
        row.addWidget(self._pie)
        row.addWidget(self._used)
        row.addSpacing(10)
        row.addWidget(self._shield)
        row.addWidget(promise)
        row.addStretch()
        theme.changed.connect(self._colour)
        self._colour()
        self.show_use(0, 0)

    def show_use(self, used: int, context: int) -> None:
        """How many tokens of the context are used; nothing while that is not known."""
        self._pie.share = used / context if context else 0.0
        self._pie.setVisible(context > 0)
        self._used.setVisible(context > 0)
        self._used.setText(f"{used:,} of {context:,} tokens")
        self._pie.update()

    def _colour(self) -> None:
        self._shield.setPixmap(icon("shield", self._theme.colours.quiet, 14).pixmap(14))
