"""The files of what stands in the composer: chips, what they cost, and what to do if it is too much."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from localchat.ui.flow import Flow, FlowLabel
from localchat.ui.language import tr
from localchat.ui.theme import Theme

if TYPE_CHECKING:
    from localchat.domain.attachment import Attachment, AttachmentId
    from localchat.ui.attachment_chip import AttachmentChip

HIGHEST = 150
"""Pixels of the chips; more than that scrolls."""


class FilesBar(QFrame):
    """Shows the files of the draft. Signals carry the key of a file."""

    changed = Signal()
    """There are other files, or some are ready now."""
    opened = Signal(int)
    removed = Signal(int)
    stopped = Signal()
    """The reading of what is not read yet is not wanted."""
    left = Signal()
    """The file that had the keyboard has gone, and there is no other."""
    fit_asked = Signal()
    anyway_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("files-bar")
        self.setAccessibleName(tr("Files that go with this message"))
        self._theme = theme
        self._chips: dict[AttachmentId, AttachmentChip] = {}
        self._reading: dict[str, AttachmentChip] = {}
        self._area = _Area()
        self._sum = FlowLabel()
        self._sum.setObjectName("attachments-total")
        self._sum.setProperty("quiet", True)
        self._fit = self._button("fit-files-button", tr("Take what fits"), self.fit_asked)
        self._anyway = self._button("send-anyway-button", tr("Send all anyway"), self.anyway_asked)
        foot = QWidget()
        line = Flow(foot, gap=10, below=4)
        for widget in (self._sum, self._fit, self._anyway):
            line.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(4)
        column.addWidget(self._area)
        column.addWidget(foot)
        self.hide()

    def _button(self, name: str, label: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(label)
        button.setObjectName(name)
        button.setProperty("chip", True)
        button.clicked.connect(lambda: signal.emit())
        button.hide()
        return button

    def show_files(
        self, files: "list[Attachment]", tokens: "dict[AttachmentId, str]", reading: list[str]
    ) -> None:
        """Show the files of the draft with what they cost, and the names of those that are being read."""
        had_focus = any(chip.has_focus for chip in (*self._chips.values(), *self._reading.values()))
        keys = [file.id for file in files]
        for key in [key for key in self._chips if key not in keys]:
            self._drop(self._chips.pop(key))
        for name in [name for name in self._reading if name not in reading]:
            self._drop(self._reading.pop(name))
        for file in files:
            if file.id not in self._chips:
                self._chips[file.id] = self._add(file.id)
            self._chips[file.id].show_file(file, tokens.get(file.id, ""))
        for name in reading:
            if name not in self._reading:
                chip = self._reading[name] = self._new_chip()
                chip.show_reading(name)
                chip.removed.connect(lambda: self.stopped.emit())
                self._area.flow.addWidget(chip)
        self.setVisible(bool(files or reading))
        self._area.fit()
        if had_focus and not any(chip.has_focus for chip in self._chips.values()):
            if keys:
                self._chips[keys[-1]].setFocus()
            else:
                self.left.emit()
        self.changed.emit()

    @property
    def has_files(self) -> bool:
        """Whether a file of the draft is ready to be sent."""
        return bool(self._chips)

    def _new_chip(self) -> "AttachmentChip":
        from localchat.ui.attachment_chip import AttachmentChip  # no start waits for it

        return AttachmentChip(self._theme, is_draft=True)

    def _add(self, key: "AttachmentId") -> "AttachmentChip":
        chip = self._new_chip()
        chip.opened.connect(lambda: self.opened.emit(key))
        chip.removed.connect(lambda: self.removed.emit(key))
        self._area.flow.addWidget(chip)
        return chip

    def _drop(self, chip: "AttachmentChip") -> None:
        self._area.flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def show_sum(self, text: str, *, is_too_much: bool) -> None:
        """Say what all of them cost; when it is too much, offer what can be done."""
        self._sum.setText(text)
        self._sum.setVisible(bool(text))
        self._sum.setProperty("bad", is_too_much)
        self._sum.style().unpolish(self._sum)
        self._sum.style().polish(self._sum)
        self._fit.setVisible(is_too_much)
        self._anyway.setVisible(is_too_much)

    def show_choice(self) -> None:
        """Bring the keyboard to what can be done."""
        self._fit.setFocus()


class _Area(QScrollArea):
    """The chips, line by line; as high as they are, up to a limit."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("files-area")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("composer-area")
        self.flow = Flow(inside)
        self.setWidget(inside)
        inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something inside is larger."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower means higher."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Be as high as the chips."""
        self.setFixedHeight(
            min(HIGHEST, self.flow.heightForWidth(max(60, self.viewport().width())))
        )

    def sizeHint(self) -> QSize:
        """As wide as one likes."""
        return QSize(200, self.height())
