"""Saying a message differently, in its own place."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout

from localchat.ui.language import tr
from localchat.ui.plain import PlainLabel

LOWEST, HIGHEST = 3, 16
"""Lines of the field."""


class MessageEditor(QFrame):
    """A field with the words of a message: Ctrl+Enter saves, Esc leaves the message as it was."""

    saved = Signal(str)
    saved_only = Signal(str)
    """A person's words, which nobody should answer yet."""
    left = Signal(str)
    """The words that stood in the field when it was left."""

    def __init__(self, text: str, *, is_user: bool) -> None:
        super().__init__()
        self.setObjectName("message-editor")
        self._field = _Field(text)
        self._field.setAccessibleName(
            tr("Edit your message. Ctrl+Enter sends, Escape leaves it as it was.")
            if is_user
            else tr("Edit the answer. Ctrl+Enter saves, Escape leaves it as it was.")
        )
        hint = PlainLabel(
            tr("Ctrl+Enter sends, Esc cancels") if is_user else tr("Ctrl+Enter saves, Esc cancels")
        )
        hint.setObjectName("edit-hint")
        hint.setProperty("quiet", True)
        hint.setMinimumWidth(1)
        cancel, save = QPushButton(tr("Cancel")), QPushButton(tr("Send") if is_user else tr("Save"))
        cancel.setObjectName("cancel-edit-button")
        save.setObjectName("save-edit-button")
        save.setProperty("primary", True)
        cancel.clicked.connect(self._leave)
        save.clicked.connect(self._save)
        self._field.sent.connect(self._save)
        self._field.left.connect(self._leave)
        self._field.textChanged.connect(lambda: save.setEnabled(bool(self.text.strip())))
        row = QHBoxLayout()
        row.addWidget(hint, 1)
        row.addWidget(cancel)
        if is_user:
            only = QPushButton(tr("Save only"))
            only.setObjectName("save-only-button")
            only.setToolTip(tr("Keeps the new words without having them answered"))
            only.clicked.connect(self._save_only)
            row.addWidget(only)
        row.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._field)
        column.addLayout(row)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self._field.toPlainText()

    def begin(self) -> None:
        """Take the keyboard, behind the last word."""
        self._field.moveCursor(QTextCursor.MoveOperation.End)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        if self.text.strip():
            self.saved.emit(self.text)

    def _save_only(self) -> None:
        if self.text.strip():
            self.saved_only.emit(self.text)

    def escape(self) -> bool:
        """Leave the message as it was, from the field or from a button below it."""
        self._leave()
        return True

    def _leave(self) -> None:
        self.left.emit(self.text)


class _Field(QPlainTextEdit):
    """Grows with its text."""

    sent = Signal()
    left = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setObjectName("edit-text")
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._fit)
        # How many lines there are is known once the field has its width.
        QTimer.singleShot(0, self, self._fit)
        self._fit()

    def _fit(self) -> None:
        # A plain document counts its height in lines.
        lines = min(HIGHEST, max(LOWEST, round(self.document().size().height())))
        height = lines * self.fontMetrics().lineSpacing() + 24
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, Esc leaves."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and control:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
