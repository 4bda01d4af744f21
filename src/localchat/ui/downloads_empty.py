"""What the tray shows while there is nothing in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from localchat.ui.icons import icon
from localchat.ui.language import tr
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel

if TYPE_CHECKING:
    from localchat.ui.theme import Theme


class NoDownloads(QWidget):
    """Where to begin."""

    def __init__(self, theme: "Theme", parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("downloads-empty")
        self._theme = theme
        self._sign = PlainLabel()
        title = PlainLabel(tr("Nothing is being downloaded"))
        title.setProperty("strong", True)
        text = quiet(tr("Find a model in Discover: it says which ones fit this computer."))
        self.go = QPushButton(tr("Open Discover"))
        self.go.setObjectName("downloads-discover")
        self.go.setProperty("primary", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(8)
        for label in (self._sign, title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(4)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignCenter)
        theme.changed.connect(self._colour)
        self._colour()
        self.hide()

    def _colour(self) -> None:
        self._sign.setPixmap(icon("downloads", self._theme.colours.quiet, 28).pixmap(28))
