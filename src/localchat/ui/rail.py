"""The narrow rail at the left: the pages of the app, and at its foot what the network does."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QToolButton, QVBoxLayout

from localchat.ui.icons import icon
from localchat.ui.language import noop, tr
from localchat.ui.plain import tip
from localchat.ui.theme import Theme

PAGES = (
    ("chat", noop("Chats")),
    ("discover", noop("Discover")),
    ("models", noop("My models")),
    ("shield", noop("Privacy")),
    ("settings", noop("Settings (Ctrl+,)")),
)
SIDE = 40
"""Pixels of a button."""


class RailButton(QToolButton):
    """A button of the rail, perhaps with a number, a bar that fills, or a dot."""

    def __init__(self, theme: Theme, name: str, label: str) -> None:
        super().__init__()
        self._theme = theme
        self._badge, self._share, self._dot = "", -1.0, False
        self.setObjectName(name)
        self.setToolTip(tip(label))
        self.setAccessibleName(label)
        self.setIconSize(QSize(20, 20))
        self.setFixedSize(SIDE, SIDE)

    def mark(self, *, badge: str = "", share: float = -1.0, dot: bool = False) -> None:
        """Show a number, how full the bar is (from 0 to 1, below 0 for none), and a dot."""
        if (badge, round(200 * share), dot) != (self._badge, round(200 * self._share), self._dot):
            self._badge, self._share, self._dot = badge, share, dot
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks over the button."""
        super().paintEvent(event)
        if not self._badge and self._share < 0 and not self._dot:
            return
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(colours.accent)
        if self._share >= 0:
            bar = QRectF(8, SIDE - 5, SIDE - 16, 3)
            has_contrast = colours.line == colours.text
            painter.setPen(QColor(colours.line) if has_contrast else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.page if has_contrast else colours.line))
            painter.drawRoundedRect(bar, 1.5, 1.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            bar.setWidth(max(3.0, bar.width() * min(1.0, self._share)))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setPen(QPen(QColor(colours.rail), 2))
        painter.setBrush(accent)
        if self._dot:
            painter.drawEllipse(QRectF(SIDE - 17, SIDE - 17, 9, 9))
        if self._badge:
            place = QRectF(SIDE - 18, 0, 18, 17)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 7.5, 7.5)
            font = QFont(self.font())
            font.setPixelSize(10)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(colours.page))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._badge)
        painter.end()


class Rail(QFrame):
    """One button for each page; `chosen` carries the page's name."""

    chosen = Signal(str)
    downloads_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(56)
        self._theme, self._offline = theme, False
        self._buttons: dict[str, RailButton] = {}
        self.downloads = RailButton(theme, "downloads-button", tr("Downloads (Ctrl+J)"))
        self.downloads.clicked.connect(lambda: self.downloads_asked.emit())
        group = self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(8)
        for name, label in PAGES:
            button = RailButton(theme, f"{name}-page-button", tr(label))
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, page=name: self.chosen.emit(page))
            group.addButton(button)
            self._buttons[name] = button
            if name == "shield":
                column.addStretch()
            if name == "settings":
                column.addWidget(self.downloads)
            column.addWidget(button)
        theme.changed.connect(self._colour)
        self.choose("chat")

    def choose(self, name: str) -> None:
        """Mark the page that is shown; one without a button here leaves none marked."""
        self._group.setExclusive(False)
        for each, button in self._buttons.items():
            button.setChecked(each == name)
        self._group.setExclusive(True)
        # Tab comes to one of them, and the arrows go on from there.
        stop = self._buttons.get(name, self._buttons["chat"])
        for button in self._buttons.values():
            policy = Qt.FocusPolicy.TabFocus if button is stop else Qt.FocusPolicy.NoFocus
            button.setFocusPolicy(policy)
        self._colour()

    @property
    def checked(self) -> QAbstractButton | None:
        """The button of the page that is shown, if it has one here."""
        return self._group.checkedButton()

    def show_downloads(self, active: int, share: float, text: str) -> None:
        """How many are under way, how much of them is here (from 0 to 1), and both in words."""
        button = self.downloads
        badge = "" if not active else str(active) if active < 10 else "9+"
        button.mark(badge=badge, share=share if active else -1.0)
        if text != button.accessibleDescription():
            button.setToolTip(tip(f"{button.accessibleName()}\n{text}"))
            button.setAccessibleDescription(text)

    def show_network(self, text: str, *, offline: bool, moving: bool) -> None:
        """What the network does now, in words."""
        shield = self._buttons["shield"]
        shield.mark(dot=moving)
        if text != shield.accessibleDescription():
            shield.setToolTip(tip(f"{tr('Privacy')}\n{text}"))
            shield.setAccessibleDescription(text)
        if offline != self._offline:
            self._offline = offline
            self._colour()

    def _colour(self) -> None:
        colours = self._theme.colours
        for name, button in self._buttons.items():
            shape = "closed shield" if name == "shield" and self._offline else name
            button.setIcon(icon(shape, colours.accent if button.isChecked() else colours.quiet))
        self.downloads.setIcon(icon("downloads", colours.quiet))
