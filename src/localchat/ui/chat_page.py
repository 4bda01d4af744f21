"""The middle of the window: the bar with the model, the messages, the composer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, SignalInstance
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from localchat.ui.composer import Composer
from localchat.ui.icons import icon
from localchat.ui.language import tr
from localchat.ui.message_view import COLUMN, MessageView
from localchat.ui.meter import Meter
from localchat.ui.model_picker import ModelPicker
from localchat.ui.notices import Notice
from localchat.ui.plain import tip
from localchat.ui.queued_chips import QueuedChips
from localchat.ui.theme import Theme

if TYPE_CHECKING:
    from localchat.domain.model import ModelFile


class ChatPage(QWidget):
    """Holds the parts of a chat together; what they do is decided by the window."""

    eject = Signal()
    panel_toggled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme = theme
        self.view = MessageView(theme)
        self.composer = Composer(theme)
        self.queued = QueuedChips(theme)
        self.notice = Notice()
        self.picker = ModelPicker(theme)
        self._progress = QProgressBar(textVisible=False)
        self._progress.setObjectName("load-progress")
        self._progress.setRange(0, 1000)
        self._progress.hide()
        self._tools = {
            "eject": self._tool("eject", tr("Eject the model"), self.eject),
            "panel": self._tool("panel", tr("Panel (Ctrl+.)"), self.panel_toggled),
        }
        bar = QFrame()
        bar.setObjectName("top-bar")
        bar.setFixedHeight(52)
        row = QHBoxLayout(bar)
        row.setContentsMargins(76, 0, 8, 0)
        row.addStretch()
        row.addWidget(self.picker)
        row.addStretch()
        for tool in self._tools.values():
            row.addWidget(tool)
        below = QWidget()
        below.setObjectName("composer-area")
        inner = QVBoxLayout(below)
        inner.setContentsMargins(24, 4, 24, 8)
        inner.setSpacing(6)
        self.meter = Meter(theme)
        for widget in (self.notice, self.queued, self.composer, self.meter):
            widget.setMaximumWidth(COLUMN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._progress)
        column.addWidget(self.view, 1)
        column.addWidget(below)
        for widget in (self.notice, self.queued, self.composer, self.meter):
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(widget, 1000)
            line.addStretch(1)
            inner.addLayout(line)
        theme.changed.connect(self._colour)
        self._colour()

    def _tool(self, name: str, label: str, signal: SignalInstance) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"{name}-button")
        button.setToolTip(tip(label))
        button.setAccessibleName(label)
        button.setIconSize(QSize(18, 18))
        button.clicked.connect(lambda: signal.emit())
        return button

    def _colour(self) -> None:
        for name, tool in self._tools.items():
            tool.setIcon(icon(name, self._theme.colours.quiet, 18))

    def show_progress(self, done: int, total: int) -> None:
        """How far loading is; nothing when it is over."""
        self._progress.setVisible(0 <= done < total)
        self._progress.setValue(round(1000 * done / max(1, total)))

    def show_model(self, model: "ModelFile", *, loaded: bool, context: int, details: str) -> None:
        """Who answers here, and whether and how it is loaded."""
        self.picker.show_model(model, loaded=loaded, context=context, details=details)
        self._tools["eject"].setEnabled(loaded)
        self.composer.set_model_name(model.name)
