"""The quiet line below the composer: how full the context is and with what, and that nothing left."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from localchat.text import figure, listed
from localchat.ui.icons import icon
from localchat.ui.language import noop, tr
from localchat.ui.plain import PlainLabel
from localchat.ui.theme import Theme

PROMISE, BRIEF = noop("Nothing of this chat left this computer"), noop("This chat stays here")
"""What the seccomp filter and the ledger hold: other things may leave, such as what is searched for."""
PIE = 13
"""Pixels across."""


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the context."""

    name: str
    tokens: int
    colour: str
    """The name of a colour of the theme."""


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
        strong = colours.line == colours.text
        painter.setBrush(QColor(colours.page if strong else colours.line))
        painter.setPen(QColor(colours.line) if strong else Qt.PenStyle.NoPen)
        painter.drawEllipse(place)
        painter.setBrush(QColor(colours.bad if self.share > 0.95 else colours.accent))
        painter.drawPie(place, 90 * 16, -round(360 * 16 * min(1.0, self.share)))
        painter.end()


class _Bar(QWidget):
    """Parts of a whole, side by side."""

    def __init__(self, theme: Theme, shares: list[Share], whole: int) -> None:
        super().__init__()
        self._theme, self._shares, self._whole = theme, shares, max(1, whole)
        self.setFixedHeight(10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them from left to right; what is left over is room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = self._theme.colours
        strong = colours.line == colours.text
        painter.setBrush(QColor(colours.field if strong else colours.line))
        painter.drawRoundedRect(self.rect(), 3, 3)
        left = 0.0
        for share in self._shares:
            width = self.width() * share.tokens / self._whole
            painter.setBrush(QColor(getattr(self._theme.colours, share.colour)))
            painter.drawRect(QRectF(left, 0, width, self.height()))
            left += width
        painter.end()


class Breakdown(QFrame):
    """What the next prompt holds, in tokens; closes at a click elsewhere or with Escape."""

    def __init__(self, parent: QWidget, theme: Theme, shares: list[Share], context: int) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("context-breakdown")
        self.setAccessibleName(tr("What the context holds"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        head = PlainLabel(tr("What the model has in mind"))
        head.setProperty("strong", True)
        column.addWidget(head)
        column.addWidget(_Bar(theme, shares, context))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        used = sum(share.tokens for share in shares)
        empty = "field" if theme.colours.line == theme.colours.text else "line"
        rows = [*shares, Share(tr("Room for what comes"), max(0, context - used), empty)]
        for row, share in enumerate(rows):
            dot, count = PlainLabel(), PlainLabel(figure(share.tokens))
            colour = getattr(theme.colours, share.colour)
            dot.setFixedSize(QSize(10, 10))
            dot.setStyleSheet(f"background:{colour}; border-radius:5px")
            count.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(dot, row, 0)
            grid.addWidget(PlainLabel(share.name), row, 1)
            grid.addWidget(count, row, 2)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        self.setMinimumWidth(280)


class Meter(QWidget):
    """Tokens used of the context, and the promise."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shares: list[Share] = []
        self._context = 0
        self._pie, self._shield = _Pie(theme), PlainLabel()
        self._used, self._promise = QPushButton(), PlainLabel(tr(PROMISE))
        self._used.setObjectName("meter")
        self._used.setProperty("plain", True)
        self._used.clicked.connect(self.show_breakdown)
        self._promise.setObjectName("promise")
        self._promise.setProperty("quiet", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addStretch()
        row.addWidget(self._pie)
        row.addWidget(self._used)
        row.addSpacing(10)
        row.addWidget(self._shield)
        row.addWidget(self._promise)
        row.addStretch()
        theme.changed.connect(self._colour)
        self._colour()
        self.show_use([], 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it in fewer words where there is little room."""
        super().resizeEvent(event)
        room = self.width() - self._used.sizeHint().width() - 60
        long = self._promise.fontMetrics().horizontalAdvance(tr(PROMISE))
        self._promise.setText(tr(PROMISE) if long <= room else tr(BRIEF))
        has_room = self._promise.fontMetrics().horizontalAdvance(self._promise.text()) <= room
        if self._promise.isHidden() == has_room:
            self._promise.setVisible(has_room)

    def minimumSizeHint(self) -> QSize:
        """The figures; the promise gives way."""
        used = self._used.sizeHint().width() if not self._used.isHidden() else 0
        return QSize(used + 60, super().minimumSizeHint().height())

    def show_use(self, shares: list[Share], context: int) -> None:
        """What the context holds, in tokens; nothing while that is not known."""
        self._shares, self._context = shares, context
        used = sum(share.tokens for share in shares)
        self._pie.share = used / context if context else 0.0
        self._pie.setVisible(context > 0)
        self._used.setVisible(context > 0)
        self._used.setText(
            tr("{used} of {context} tokens", used=figure(used), context=figure(context))
        )
        parts = listed(f"{share.name.lower()} {figure(share.tokens)}" for share in shares)
        self._used.setAccessibleName(
            tr(
                "The context: {used} of {context} tokens: {parts}",
                used=figure(used),
                context=figure(context),
                parts=parts,
            )
        )
        self._pie.update()

    def show_breakdown(self) -> None:
        """Open what the context holds, above the line."""
        popup = Breakdown(self, self._theme, self._shares, self._context)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.adjustSize()
        place = self._used.mapToGlobal(QPoint(0, -popup.height() - 6))
        popup.move(place)
        popup.show()

    def _colour(self) -> None:
        self._shield.setPixmap(icon("shield", self._theme.colours.quiet, 14).pixmap(14))
