"""The button over the messages that leads to their end."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QToolButton, QWidget

from localchat.ui.icons import icon
from localchat.ui.language import tr
from localchat.ui.theme import Theme


class JumpToEnd(QToolButton):
    """Hangs above the lower edge while the end is out of sight."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("jump-to-end-button")
        self.setAccessibleName(tr("Jump to the end"))
        self.setToolTip(tr("Jump to the end"))
        self.setIconSize(QSize(18, 18))
        self._theme = theme
        theme.changed.connect(self._colour)
        self._colour()
        self.hide()

    def _colour(self) -> None:
        self.setIcon(icon("down", self._theme.colours.text, 18))

    def place(self, page: QRect, *, needed: bool) -> None:
        """Show it over a page, if it is needed."""
        self.setVisible(needed)
        if self.isVisible():
            size = self.sizeHint()
            left = page.x() + (page.width() - size.width()) // 2
            self.setGeometry(left, page.height() - size.height() - 10, size.width(), size.height())
            self.raise_()
