"""A line for a passphrase: not seen, unless the person wants to see it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from localchat.ui.icons import icon
from localchat.ui.language import tr
from localchat.ui.plain import tip
from localchat.ui.theme import Theme

SIDE = 34
"""Pixels of the eye."""


class PassphraseField(QWidget):
    """The line, and an eye that opens."""

    submitted = Signal()
    edited = Signal()

    def __init__(self, theme: Theme, name: str, label: str) -> None:
        super().__init__()
        self._theme = theme
        self.field = QLineEdit()
        self.field.setObjectName(name)
        self.field.setAccessibleName(label)
        self.field.setPlaceholderText(label)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMinimumHeight(SIDE + 4)
        self.field.returnPressed.connect(self.submitted)
        self.field.textEdited.connect(lambda _: self.edited.emit())
        self._eye = QToolButton()
        self._eye.setObjectName(f"{name}-show")
        self._eye.setCheckable(True)
        self._eye.setFixedSize(SIDE, SIDE)
        self._eye.setIconSize(QSize(18, 18))
        self._eye.toggled.connect(self._turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self._eye)
        self.setFocusProxy(self.field)
        self._turn(seen=False)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.text()

    def clear(self) -> None:
        """Forget what was typed; it is not seen the next time."""
        self.field.clear()
        self._eye.setChecked(False)

    def _turn(self, seen: bool) -> None:
        mode = QLineEdit.EchoMode
        self.field.setEchoMode(mode.Normal if seen else mode.Password)
        words = tr("Hide the passphrase") if seen else tr("Show the passphrase")
        self._eye.setToolTip(tip(words))
        self._eye.setAccessibleName(words)
        self.dress()

    def dress(self) -> None:
        """Draw the eye in the colours of the look."""
        shape = "eye" if self._eye.isChecked() else "closed eye"
        self._eye.setIcon(icon(shape, self._theme.colours.quiet, 18))
