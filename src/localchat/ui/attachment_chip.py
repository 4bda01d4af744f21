"""A file of a message as a chip: what it is, what it costs, and a way to look into it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from localchat.domain.attachment import Attachment
from localchat.domain.file_note import part_of
from localchat.ui import amounts
from localchat.ui.buttons import pressed_by_enter
from localchat.ui.chip import Chip
from localchat.ui.flow import Flow
from localchat.ui.icons import icon
from localchat.ui.language import tr
from localchat.ui.picture import decoded, fitting, rounded
from localchat.ui.plain import PlainLabel, tip
from localchat.ui.theme import Theme

NAME_WIDTH = 26
"""Letters of a name at most, in the mean; a longer one loses its middle."""
SMALL, LARGE = QSize(40, 40), QSize(220, 160)
"""Pixels of a picture beside its name, and at most of one in a message."""
ROUND = 6
"""Pixels of the corners of a picture."""


class AttachmentChip(Chip):
    """One file. Enter or a click opens it, Delete removes it."""

    opened = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, *, is_draft: bool) -> None:
        super().__init__()
        self.setObjectName("attachment-chip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme, self._whole, self._is_draft, self._ready = theme, "", is_draft, False
        self._image = QImage()
        self._sign = PlainLabel()
        self._name, self._facts = PlainLabel(), PlainLabel()
        self._name.setObjectName("attachment-name")
        self._facts.setObjectName("attachment-facts")
        self._facts.setProperty("quiet", True)
        for label in (self._name, self._facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 4 if is_draft else 10, 4)
        row.setSpacing(8)
        self._row = row
        row.addWidget(self._sign)
        row.addLayout(words)
        self._close = QToolButton()
        self._close.setObjectName("attachment-remove-button")
        self._close.setIconSize(QSize(14, 14))
        self._close.clicked.connect(lambda: self.removed.emit())
        self._close.setVisible(is_draft)
        row.addWidget(self._close)
        theme.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        colours = self._theme.colours
        self._draw_sign()
        self._close.setIcon(icon("close", colours.quiet, 14))
        self._cut()

    def _draw_sign(self) -> None:
        """The picture itself, or the sign of a file."""
        image, is_shown = self._image, not self._image.isNull()
        if is_shown:
            size = SMALL if self._is_draft else fitting(image, LARGE).expandedTo(QSize(48, 48))
            self._sign.setPixmap(rounded(image, size, ROUND, self.devicePixelRatioF()))
        else:
            shape = icon("file", self._theme.colours.accent, 20)
            self._sign.setPixmap(shape.pixmap(20))
        if not self._is_draft:
            # In a message the picture says more than its name, which is in its description.
            margin = 3 if is_shown else 8
            self._row.setContentsMargins(
                margin, 3 if is_shown else 4, margin if is_shown else 10, 3 if is_shown else 4
            )
            for label in (self._name, self._facts):
                label.setVisible(not is_shown)

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is here."""
        return self.hasFocus() or self._close.hasFocus()

    def show_reading(self, name: str) -> None:
        """Show that a file is being read."""
        self._show(name, tr("Reading …"), "")
        self._close.setAccessibleName(tr("Stop reading {name}", name=name))
        self._close.setToolTip(tr("Stop reading this file"))

    def show_file(self, file: Attachment, tokens: str = "") -> None:
        """Show a file and what it costs, if that is known."""
        self._ready = True
        if file.preview and self._image.isNull():
            self._image = decoded(file.preview, 2 * max(LARGE.width(), LARGE.height()))
            self._draw_sign()
        part = part_of(file.note)
        facts = (
            [part] if part else [file.form, amounts.size(file.size)] if file.size else [file.form]
        )
        self._show(file.name, " · ".join([*facts, *([tokens] if tokens else [])]), file.note)
        self._close.setAccessibleName(tr("Remove {name}", name=file.name))
        self._close.setToolTip(tr("Remove this file"))

    def _show(self, name: str, facts: str, note: str) -> None:
        self._whole = " ".join(name.split())
        self._cut()
        self._facts.setText(facts)
        self.setToolTip(tip("\n".join(filter(None, (self._whole, note)))))
        self.setAccessibleName(tr("File {name}, {facts}", name=self._whole, facts=facts))
        more = tr("Enter opens it, Delete removes it.") if self._is_draft else tr("Enter opens it.")
        self.setAccessibleDescription(f"{note} {more}".strip())

    def _cut(self) -> None:
        metrics = self._name.fontMetrics()
        middle = Qt.TextElideMode.ElideMiddle
        width = NAME_WIDTH * metrics.averageCharWidth()
        self._name.setText(metrics.elidedText(self._whole, middle, width))

    def changeEvent(self, event: QEvent) -> None:
        """Cut anew when letters are larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._cut()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens it."""
        if self._ready and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or the space bar opens, Delete removes."""
        key = event.key()
        if pressed_by_enter(event):
            return
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._ready:
            self.opened.emit()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._is_draft:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class SentFiles(QWidget):
    """The files of a message that was sent."""

    opened = Signal(int)

    def __init__(self, theme: Theme, *, is_user: bool) -> None:
        super().__init__()
        self.setObjectName("sent-files")
        self._theme = theme
        self._flow = Flow(self, at_end=is_user)
        self._flow.setContentsMargins(0, 4, 0, 2)
        self._keys: list[tuple[int, bool]] = []

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._keys)

    def show_files(self, files: Sequence[Attachment]) -> bool:
        """Show these, and no others; whether that is a change."""
        keys = [(int(file.id), bool(file.preview)) for file in files]
        if keys == self._keys:
            return False
        self._keys = keys
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for file in files:
            chip = AttachmentChip(self._theme, is_draft=False)
            chip.show_file(file)
            chip.opened.connect(lambda key=int(file.id): self.opened.emit(key))
            self._flow.addWidget(chip)
        self.setVisible(bool(keys))
        return True
