"""Erase everything: said plainly, and done only by who types a word."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from localchat.ui.buttons import ActionButton
from localchat.ui.language import noop, tr
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel

WORD = noop("erase")


class EraseDialog(QDialog):
    """Asks twice: by its button in the settings, and by the word."""

    sure = Signal()

    def __init__(self, window: QWidget, home: str) -> None:
        super().__init__(window)
        self.setObjectName("erase-dialog")
        self.setWindowTitle(tr("Erase everything"))
        head = PlainLabel(tr("Erase everything"))
        head.setProperty("heading", True)
        words = quiet(
            tr(
                "All chats, their backups, presets, personas, settings, downloaded models and keys in {home} "
                "will be gone. Nothing brings them back, not even the recovery code. LocalChat ends then.",
                home=home,
            )
        )
        self._word = tr(WORD)
        ask = PlainLabel(tr("Type “{word}” to go on:", word=self._word))
        self._field = QLineEdit()
        self._field.setObjectName("erase-word")
        self._field.setAccessibleName(ask.text())
        self._field.textChanged.connect(self._look)
        ask.setBuddy(self._field)
        self._erase = ActionButton("erase-accept", tr("Erase everything"), self._accept, "danger")
        self._erase.setEnabled(False)
        keep = ActionButton("erase-cancel", tr("Cancel"), self.reject)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(keep)
        row.addWidget(self._erase)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (head, words, ask, self._field):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addLayout(row)
        self.resize(460, self.sizeHint().height())
        self._field.setFocus()

    def _look(self, text: str) -> None:
        self._erase.setEnabled(text.strip().casefold() == self._word.casefold())

    def _accept(self) -> None:
        self.accept()
        self.sure.emit()
