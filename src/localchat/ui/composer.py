"""Where a person writes: a field that grows, and the button that sends or stops."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
)

from localchat.ui.icons import icon
from localchat.ui.theme import Theme

MOST_LINES = 8
"""Lines to which the field grows before it scrolls."""

DRAFT_AFTER = 400
"""Milliseconds of rest after which a draft is kept."""


class _Field(QPlainTextEdit):
    """Enter sends, Shift+Enter makes a line, ↑ in an empty field edits the last message."""

    sent = Signal()
    stop = Signal()
    edit_last = Signal()
    focused = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that mean something here."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not shift:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.stop.emit()
        elif event.key() == Qt.Key.Key_Up and not self.toPlainText():
            self.edit_last.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.focused.emit(False)


class Composer(QFrame):
    """Text in, `submitted` out. What is typed stays until `clear`."""

    submitted = Signal(str)
    stop_requested = Signal()
    draft_changed = Signal(str)
    edit_last_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("composer")
        self._theme, self._busy, self._ready = theme, False, False
        self._field = _Field()
        self._field.setObjectName("composer-text")
        self._field.setAccessibleName("Message. Enter sends, Shift and Enter make a new line.")
        self._field.setTabChangesFocus(True)
        self._field.setPlaceholderText("Message")
        self._field.textChanged.connect(self._changed)
        self._field.sent.connect(self._submit)
        self._field.stop.connect(self.stop_requested)
        self._field.edit_last.connect(self.edit_last_requested)
        self._field.focused.connect(self._show_focus)
        self._send = QToolButton()
        self._send.setObjectName("send-button")
        self._send.setFixedSize(32, 32)
        self._send.setIconSize(QSize(18, 18))
        self._send.clicked.connect(self._press)
        self._hint = QLabel("Enter sends · Shift+Enter makes a line")
        self._hint.setProperty("quiet", True)
        row = QHBoxLayout()
        row.addWidget(self._hint)
        row.addStretch()
        row.addWidget(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(self._field)
        column.addLayout(row)
        self._rest = QTimer(self, singleShot=True, interval=DRAFT_AFTER)
        self._rest.timeout.connect(self.keep_draft)
        self._kept = ""
        theme.changed.connect(self._refresh)
        self._changed()

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self._field.toPlainText()

    def set_text(self, text: str) -> None:
        """Put a draft into the field."""
        self._kept = text
        if text != self.text:
            self._field.setPlainText(text)
            self._field.moveCursor(self._field.textCursor().MoveOperation.End)
        self._rest.stop()

    def keep_draft(self) -> None:
        """Tell at once what stands here, if it has changed."""
        self._rest.stop()
        if self.text != self._kept:
            self._kept = self.text
            self.draft_changed.emit(self.text)

    def focus(self) -> None:
        """Ready for typing."""
        self._field.setFocus()

    def set_busy(self, busy: bool) -> None:
        """An answer is under way: the button stops it."""
        self._busy = busy
        self._refresh()

    def set_ready(self, ready: bool) -> None:
        """Whether something can be sent; typing is always possible."""
        self._ready = ready
        self._refresh()

    def set_model_name(self, name: str) -> None:
        """Say to whom one writes."""
        self._field.setPlaceholderText(f"Message {name}")

    def _press(self) -> None:
        if self._busy:
            self.stop_requested.emit()
        else:
            self._submit()

    def _submit(self) -> None:
        if self._ready and not self._busy and self.text.strip():
            self._rest.stop()
            self.submitted.emit(self.text)

    def _changed(self) -> None:
        lines = max(1, self._field.document().size().height())
        line = self._field.fontMetrics().lineSpacing()
        self._field.setFixedHeight(int(min(MOST_LINES, lines) * line + 14))
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._field.setVerticalScrollBarPolicy(needed if lines > MOST_LINES else off)
        self._rest.start()
        self._refresh()

    def _refresh(self) -> None:
        colours = self._theme.colours
        can_send = self._ready and bool(self.text.strip())
        self._send.setEnabled(self._busy or can_send)
        shape, label = ("stop", "Stop the answer (Esc)") if self._busy else ("send", "Send (Enter)")
        self._send.setIcon(
            icon(shape, colours.page if self._send.isEnabled() else colours.quiet, 18)
        )
        self._send.setToolTip(label)
        self._send.setAccessibleName(label)

    def _show_focus(self, focused: bool) -> None:
        self.setProperty("focused", focused)
        self.style().unpolish(self)
        self.style().polish(self)
