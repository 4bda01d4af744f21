"""Where a person writes: a field that grows, the button that sends or stops, and how the answer begins."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from localchat.ui.dropped import local_files
from localchat.ui.files_bar import FilesBar
from localchat.ui.icons import icon
from localchat.ui.language import tr
from localchat.ui.picture import has_picture, picture_in
from localchat.ui.plain import PlainLabel, tip
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
    files_given = Signal(list)
    picture_given = Signal(object)

    _invitations: tuple[str, ...] = ()

    def invite(self, *texts: str) -> None:
        """Stand in the empty field: the first of these that fits, else the beginning of the last."""
        self._invitations = texts
        margin = 2 * self.document().documentMargin()
        room, metrics = int(self.viewport().width() - margin), self.fontMetrics()
        fitting = (text for text in texts if metrics.horizontalAdvance(text) <= room)
        shown = next(fitting, metrics.elidedText(texts[-1], Qt.TextElideMode.ElideRight, room))
        if shown != self.placeholderText():
            self.setPlaceholderText(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose again what stands in the empty field."""
        super().resizeEvent(event)
        if self._invitations:
            self.invite(*self._invitations)

    def changeEvent(self, event: QEvent) -> None:
        """The same when the letters grow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._invitations:
            self.invite(*self._invitations)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files and pictures may come, by drop or by paste."""
        if local_files(source) or has_picture(source):
            return True
        return super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Files and pictures are attached, all else is text."""
        if files := local_files(source):
            self.files_given.emit(files)
        elif has_picture(source):
            if (given := picture_in(source)) is not None:
                self.picture_given.emit(given)
        else:
            super().insertFromMimeData(source)

    def event(self, event: QEvent) -> bool:
        """Where nothing was typed that could be taken back, Ctrl+Z is the window's: it undoes a delete."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.document().isUndoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)

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
    """Text in, `submitted` out. What is typed stays until `set_text`.

    While an answer is under way what is sent waits; with `beginning` the person writes how the answer begins.
    """

    submitted = Signal(str)
    stop_requested = Signal()
    draft_changed = Signal(str)
    """The text changed, or the beginning of the answer."""
    edit_last_requested = Signal()
    attach_asked = Signal()
    files_given = Signal(list)
    """Names of files that were dropped or pasted here."""
    picture_given = Signal(object)
    """A picture that lies in no file: see `ui.picture.Given`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("composer")
        self._theme, self._busy, self._ready = theme, False, False
        self._field = _Field()
        self._field.setObjectName("composer-text")
        self._field.setAccessibleName(tr("Message. Enter sends, Shift and Enter make a new line."))
        self._field.setTabChangesFocus(True)
        self._field.invite(tr("Message"))
        self._field.textChanged.connect(self._changed)
        self._field.sent.connect(self._submit)
        self._field.stop.connect(self.stop_requested)
        self._field.edit_last.connect(self.edit_last_requested)
        self._field.focused.connect(self._show_focus)
        self._field.files_given.connect(self.files_given)
        self._field.picture_given.connect(self.picture_given)
        self.files = FilesBar(theme)
        self.files.changed.connect(self._changed_files)
        self._attach = _button("attach-button", lambda: self.attach_asked.emit())
        self._attach.setToolTip(tr("Attach files (Ctrl+U)"))
        self._attach.setAccessibleName(tr("Attach files: text, code, tables, PDF, Word, pictures"))
        self._add_beginning()
        self._queue = _button("queue-button", self._submit)
        self._queue.setToolTip(tr("Say it when the answer has ended (Enter)"))
        self._queue.setAccessibleName(tr("Say it when the answer has ended (Enter)"))
        self._send = _button("send-button", self._press)
        self._hint = PlainLabel()
        self._hint.setProperty("quiet", True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._attach)
        row.addWidget(self._begin)
        row.addWidget(self._hint)
        row.addStretch()
        row.addWidget(self._queue)
        row.addWidget(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.files)
        column.addWidget(self._field)
        column.addWidget(self._begins)
        column.addLayout(row)
        self._rest = QTimer(self, singleShot=True, interval=DRAFT_AFTER)
        self._rest.timeout.connect(self.keep_draft)
        self._kept = ("", "")
        theme.changed.connect(self._colour)
        theme.changed.connect(self._changed)
        self._colour()
        self._changed()

    def _colour(self) -> None:
        self._attach.setIcon(icon("attach", self._theme.colours.quiet, 18))

    def _add_beginning(self) -> None:
        """The switch and the field for how the answer begins."""
        self._begin = QPushButton(tr("Begin the answer"))
        self._begin.setObjectName("begin-answer-button")
        self._begin.setProperty("chip", True)
        self._begin.setCheckable(True)
        self._begin.setAccessibleName(tr("Begin the answer yourself; the model goes on from there"))
        self._begin.setToolTip(tr("Write how the answer begins; the model goes on from there"))
        self._begin.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._begin.toggled.connect(self._show_beginning)
        self._opening = _Field()
        self._opening.setObjectName("beginning-text")
        self._opening.setAccessibleName(tr("How the answer begins. Enter sends."))
        self._opening.invite(tr("The answer begins with …"))
        self._opening.setTabChangesFocus(True)
        self._opening.textChanged.connect(self._changed)
        self._opening.sent.connect(self._submit)
        self._opening.stop.connect(self.stop_requested)
        self._opening.edit_last.connect(self.focus)
        self._opening.focused.connect(self._show_focus)
        self._opening.files_given.connect(self.files_given)
        self._opening.picture_given.connect(self.picture_given)
        self._begins = QFrame()
        self._begins.setObjectName("beginning")
        inside = QHBoxLayout(self._begins)
        inside.setContentsMargins(8, 2, 4, 2)
        inside.addWidget(self._opening)
        self._begins.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the hint gives way, and then words that are also a tip."""
        super().resizeEvent(event)
        words = tr("Begin the answer")
        room = self.width() - 4 * self._send.sizeHint().width()
        has_room = self._begin.fontMetrics().horizontalAdvance(words) + 60 <= room
        self._begin.setText(words if has_room else "")
        self._refresh()

    def _show_beginning(self, on: bool) -> None:
        self._begins.setVisible(on)
        if on and self._begin.hasFocus():
            self._opening.setFocus()
        self._changed()

    def begin_answer(self) -> None:
        """Let the person write how the answer begins."""
        self._begin.setChecked(True)
        self._opening.setFocus()

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self._field.toPlainText()

    @property
    def beginning(self) -> str:
        """How the answer shall begin; empty leaves that to the model."""
        return self._opening.toPlainText() if self._begin.isChecked() else ""

    def set_beginning(self, text: str) -> None:
        """Put a draft of how the answer begins into its field; empty closes it."""
        self._kept = (self._kept[0], text)
        if text != self._opening.toPlainText():
            self._opening.setPlainText(text)
        self._begin.setChecked(bool(text))
        self._rest.stop()

    def set_text(self, text: str) -> None:
        """Put a draft into the field."""
        self._kept = (text, self._kept[1])
        if text != self.text:
            self._field.setPlainText(text)
            self._field.moveCursor(self._field.textCursor().MoveOperation.End)
        self._rest.stop()

    def keep_draft(self) -> None:
        """Tell at once what stands here, if it has changed."""
        self._rest.stop()
        if (self.text, self.beginning) != self._kept:
            self._kept = (self.text, self.beginning)
            self.draft_changed.emit(self.text)

    def focus(self) -> None:
        """Ready for typing."""
        self._field.setFocus()

    def set_busy(self, busy: bool) -> None:
        """An answer is under way: the button stops it."""
        self._busy = busy
        self._refresh()

    def set_dropping(self, on: bool) -> None:
        """Files are held over the window: show where they would go."""
        self._show_focus(on or self._field.hasFocus() or self._opening.hasFocus())

    def set_ready(self, ready: bool) -> None:
        """Whether something can be sent; typing is always possible."""
        self._ready = ready
        self._refresh()

    def set_model_name(self, name: str) -> None:
        """Say to whom one writes."""
        self._field.invite(tr("Message {name}", name=name), tr("Message"))

    def send(self) -> None:
        """Send what stands here, if it can be sent."""
        self._submit()

    def _press(self) -> None:
        if self._busy:
            self.stop_requested.emit()
        else:
            self._submit()

    def _submit(self) -> None:
        if self._can_send:
            self._rest.stop()
            self.submitted.emit(self.text)

    @property
    def _can_send(self) -> bool:
        """There is something to say, in words or in files, and someone to hear it."""
        return self._ready and (bool(self.text.strip()) or self.files.has_files)

    def _changed_files(self) -> None:
        if self._send.isEnabled() != (self._busy or self._can_send) or self._busy:
            self._refresh()

    def _changed(self) -> None:
        for field in (self._field, self._opening):
            lines = max(1, field.document().size().height())
            line = field.fontMetrics().lineSpacing()
            field.setFixedHeight(int(min(MOST_LINES, lines) * line + 14))
            off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded
            field.setVerticalScrollBarPolicy(needed if lines > MOST_LINES else off)
        self._rest.start()
        self._refresh()

    def _refresh(self) -> None:
        colours = self._theme.colours
        can_send = self._can_send
        self._send.setEnabled(self._busy or can_send)
        shape = "stop" if self._busy else "send"
        label = tr("Stop the answer (Esc)") if self._busy else tr("Send (Enter)")
        self._send.setIcon(
            icon(shape, colours.page if self._send.isEnabled() else colours.quiet, 18)
        )
        self._queue.setVisible(self._busy and can_send)
        self._queue.setIcon(icon("clock", colours.text, 18))
        self._begin.setIcon(
            icon("begin", colours.accent if self._begin.isChecked() else colours.quiet, 16)
        )
        self._hint.setText(
            tr("Enter lets it wait its turn")
            if self._busy
            else tr("Enter sends · Shift+Enter makes a line")
        )
        needed = self._begin.sizeHint().width() + self._hint.sizeHint().width() + 150
        self._hint.setVisible(needed <= self.width())
        self._send.setToolTip(tip(label))
        self._send.setAccessibleName(label)

    def _show_focus(self, focused: bool) -> None:
        self.setProperty("focused", focused)
        self.style().unpolish(self)
        self.style().polish(self)


def _button(name: str, action: Callable[[], None]) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setFixedSize(32, 32)
    button.setIconSize(QSize(18, 18))
    button.clicked.connect(lambda: action())
    return button
