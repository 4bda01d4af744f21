"""The Discover page: the list at the left, a model at the right; one of both where the window is narrow.

The parts are made when the page is first shown, so that they cost the start of the window nothing.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

if TYPE_CHECKING:
    from localchat.ui.discover_list import DiscoverList
    from localchat.ui.model_view import ModelView
    from localchat.ui.theme import Theme

LIST, BESIDE, RAIL = 380, 900, 56
"""Pixels: of the list, of the window from which on both are shown, and of the rail in it."""


class DiscoverPage(QWidget):
    """Places the list and the model."""

    shown = Signal()
    list: "DiscoverList"
    view: "ModelView"

    def __init__(self, theme: "Theme") -> None:
        super().__init__()
        self.setObjectName("discover-page")
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.is_built = False
        self._on_model = False

    def build(self) -> None:
        """Make the parts, if they are not there yet."""
        if self.is_built:
            return
        from localchat.ui.discover_list import DiscoverList
        from localchat.ui.model_view import ModelView

        self.is_built = True
        self.list, self.view = DiscoverList(self._theme), ModelView(self._theme)
        self._row.addWidget(self.list)
        self._row.addWidget(self.view, 1)
        self.view.back.connect(self.show_list)
        self._theme.changed.connect(self._place)
        self._place()

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for one of both only; large text needs more."""
        return self.width() < (BESIDE - RAIL) * max(1.0, 0.4 + 0.6 * self._scale)

    @property
    def _scale(self) -> float:
        return self._theme.size() / 10.0

    def show_list(self) -> None:
        """Show the list, and put the focus into it."""
        self._on_model = False
        self._place()
        self.list.enter()

    def show_model(self) -> None:
        """Show the model, where only one has room."""
        self._on_model = True
        self._place()

    def _place(self) -> None:
        if not self.is_built:
            return
        narrow = self.is_narrow
        wide = round(LIST * (0.5 + 0.5 * self._scale))
        self.list.setMinimumWidth(0 if narrow else wide)
        self.list.setMaximumWidth(16_777_215 if narrow else wide)
        self.list.setVisible(not narrow or not self._on_model)
        self.view.setVisible(not narrow or self._on_model)
        self.view.show_back(visible=narrow)

    def showEvent(self, event: QShowEvent) -> None:
        """The first time, make the parts."""
        super().showEvent(event)
        self.build()
        self.shown.emit()
        self.list.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One of both, or both."""
        super().resizeEvent(event)
        self._place()
