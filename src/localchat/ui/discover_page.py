"""The Discover page: the list at the left, a model at the right; one of both where the window is narrow.

The parts are made when the page is first shown, so that they cost the start of the window nothing; and one
after the other, so that the window never waits for them.
"""

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from localchat.ui.language import tr
from localchat.ui.pieces import Pieces, dress

if TYPE_CHECKING:
    from localchat.ui.discover_list import DiscoverList
    from localchat.ui.model_view import ModelView
    from localchat.ui.theme import Theme

LIST, BESIDE, RAIL = 380, 900, 56
"""Pixels: of the list, of the window from which on both are shown, and of the rail in it."""

_PARTS = (
    "discover_words", "discover_rows", "discover_chips", "discover_list", "model_view_head",
    "model_view_gate",
    "model_view_memory", "model_view_choices", "model_view_scores", "model_view_card", "model_view",
)  # fmt: skip
"""Modules of the parts, in the order in which they need one another."""


class DiscoverPage(QWidget):
    """Places the list and the model."""

    shown = Signal()
    list: "DiscoverList"
    view: "ModelView"

    def __init__(self, theme: "Theme") -> None:
        super().__init__()
        self.setObjectName("discover-page")
        self.setAccessibleName(tr("Discover"))
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.is_built = False
        """Whether all parts are there."""
        self._making = Pieces(self)
        self._on_model = False

    def build(self) -> None:
        """Begin to make the parts, if they are not there yet; `shown` tells when they are."""
        if not self.is_built and not self._making.busy:
            self._making.run(self._make(), self._made)

    def _make(self) -> Iterator[None]:
        for name in _PARTS:
            import_module(f"localchat.ui.{name}")
            yield
        from localchat.ui.discover_list import DiscoverList
        from localchat.ui.model_view import ModelView

        self.list = DiscoverList(self._theme)
        yield
        dress(self.list)
        yield
        self._size_list()
        self._row.addWidget(self.list)
        self._row.addStretch(1)  # keeps the list in its place until the model is beside it
        yield
        self.view = ModelView(self._theme)
        self.view.hide()
        self._row.insertWidget(1, self.view, 1)
        yield
        yield from self.view.make()

    def _made(self) -> None:
        self.is_built = True
        self._row.takeAt(2)
        self.view.back.connect(self.show_list)
        self._theme.changed.connect(self._place)
        self._place()
        if self.isVisible():
            self._tell_shown()

    def _tell_shown(self) -> None:
        self.shown.emit()
        now = QApplication.focusWidget()
        if now is None or now is self or self.isAncestorOf(now) or not now.isVisible():
            self.enter()

    def enter(self) -> None:
        """Put the keyboard where one searches, as soon as there is such a place."""
        where = self.list.field if self.is_built else self
        where.setFocus(Qt.FocusReason.OtherFocusReason)

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
        self._size_list()
        self.list.setVisible(not narrow or not self._on_model)
        self.view.setVisible(not narrow or self._on_model)
        self.view.show_back(visible=narrow)

    def _size_list(self) -> None:
        wide = round(LIST * (0.5 + 0.5 * self._scale))
        self.list.setMinimumWidth(0 if self.is_narrow else wide)
        self.list.setMaximumWidth(16_777_215 if self.is_narrow else wide)

    def showEvent(self, event: QShowEvent) -> None:
        """The first time, make the parts."""
        super().showEvent(event)
        if self.is_built:
            self._tell_shown()
        else:
            self.build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One of both, or both."""
        super().resizeEvent(event)
        self._place()
