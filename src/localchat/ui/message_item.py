"""One message as it is seen: a bubble for a person's words, the bare page for an answer."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QGuiApplication, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.chat import Message, MessageId, MessageState, Role
from localchat.ui.blocks import Body
from localchat.ui.icons import icon
from localchat.ui.theme import Theme
from localchat.ui.thought import Thought

_STATES = {
    MessageState.COMPLETE: "finished",
    MessageState.STOPPED: "stopped",
    MessageState.LIMIT: "limit reached",
    MessageState.INTERRUPTED: "interrupted",
    MessageState.WRITING: "",
}
WORTH_SAYING = 0.1
"""Share of guessed tokens from which it is said."""

_CAN_GO_ON = {MessageState.STOPPED, MessageState.LIMIT, MessageState.INTERRUPTED}


class MessageItem(QWidget):
    """A message with its buttons. Signals carry the message's id."""

    edited = Signal(int, str)
    regenerate = Signal(int)
    go_on = Signal(int)
    version = Signal(int)
    pinned = Signal(int, bool)
    tokens = Signal(int)
    link = Signal(str)

    def __init__(self, theme: Theme, message: Message, versions: list[MessageId]) -> None:
        super().__init__()
        self._theme = theme
        self.message = message
        self._versions = versions
        self._looked_at = False
        is_user = message.role is Role.USER
        self.setObjectName("user-message" if is_user else "answer")
        self.setAccessibleName("You" if is_user else f"Answer of {message.model or 'the model'}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(6)
        self._frame = QFrame()
        self._frame.setObjectName("bubble" if is_user else "plain")
        inside = QVBoxLayout(self._frame)
        margins = (14, 10, 14, 6) if is_user else (0, 0, 0, 0)
        inside.setContentsMargins(*margins)
        self.body: Body | QLabel
        if is_user:
            self.body = QLabel(message.text)
            self.body.setTextFormat(Qt.TextFormat.PlainText)
            self.body.setWordWrap(True)
            self.body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            inside.setContentsMargins(14, 10, 14, 10)
        else:
            self.thought = Thought(theme)
            inside.addWidget(self.thought)
            self.body = Body(theme)
            self.body.link.connect(self.link)
            self.body.set_text(message.text)
        inside.addWidget(self.body)
        row = QHBoxLayout()
        if is_user:
            row.addStretch(1)
        row.addWidget(self._frame, 0 if is_user else 1)
        column.addLayout(row)
        self._unseen = _mark(
            "left-out", "The model no longer sees this: the context is full.", is_user=is_user
        )
        self._kept = _mark(
            "pinned", "Pinned: stays in mind when the context is full.", is_user=is_user
        )
        column.addWidget(self._unseen)
        column.addWidget(self._kept)
        self._editor: QPlainTextEdit | None = None
        tools = self._make_tools()
        if is_user:
            row.insertLayout(1, tools)
        else:
            column.addLayout(tools)
        theme.changed.connect(self._colour)
        self._colour()
        self.update_message(message)

    def _make_tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        is_user = self.message.role is Role.USER
        row.setContentsMargins(0 if is_user else -10, 0, 6 if is_user else 0, 0)
        self._buttons: list[tuple[QToolButton, str]] = []
        if len(self._versions) > 1:
            at = self._versions.index(self.message.id)
            before = self._versions[at - 1] if at else None
            after = self._versions[at + 1] if at + 1 < len(self._versions) else None
            self._arrow(row, "back", "Version before this", before)
            count = QLabel(f"{at + 1}/{len(self._versions)}")
            count.setProperty("quiet", True)
            count.setObjectName("version-count")
            row.addWidget(count)
            self._arrow(row, "forward", "Version after this", after)
        self._button(row, "copy", "Copy this message", self._copy)
        if is_user:
            self._button(row, "edit", "Edit this message", self.start_editing)
            self._button(row, "menu", "More", self.open_menu)
        else:
            self._button(
                row,
                "again",
                "Another answer (Ctrl+R)",
                lambda: self.regenerate.emit(self.message.id),
            )
            self._button(row, "menu", "More", self.open_menu)
            self._go_on = QPushButton("Continue")
            self._go_on.setObjectName("continue-button")
            self._go_on.setProperty("plain", True)
            self._go_on.setAccessibleName("Continue this answer")
            self._go_on.clicked.connect(lambda: self.go_on.emit(self.message.id))
            row.addWidget(self._go_on)
            row.addStretch(1)
        self._figures = QLabel()
        self._figures.setProperty("quiet", True)
        self._figures.setObjectName("usage")
        if not is_user:
            row.addWidget(self._figures)
        return row

    def _arrow(self, row: QHBoxLayout, name: str, label: str, target: MessageId | None) -> None:
        button = self._button(row, name, label, lambda: self.version.emit(target))
        button.setEnabled(target is not None)

    def _button(
        self, row: QHBoxLayout, name: str, label: str, action: Callable[[], object]
    ) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"{name}-button")
        button.setToolTip(label)
        button.setAccessibleName(label)
        button.setIconSize(QSize(16, 16))
        button.clicked.connect(action)
        button.installEventFilter(self)
        self._buttons.append((button, name))
        row.addWidget(button)
        return button

    def _colour(self) -> None:
        """A person's message shows its buttons when it is looked at, by mouse or by keyboard."""
        shown = self.message.role is not Role.USER or self._looked_at
        for button, name in self._buttons:
            colours = self._theme.colours
            visible = shown or button.hasFocus()
            button.setIcon(icon(name, colours.quiet, 16) if visible else QIcon())

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse is here."""
        super().enterEvent(event)
        self._looked_at = True
        self._colour()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has gone."""
        super().leaveEvent(event)
        self._looked_at = False
        self._colour()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button that gets or loses the focus is shown or hidden."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            QTimer.singleShot(0, self, self._colour)
        return super().eventFilter(watched, event)

    def open_menu(self) -> None:
        """What can be done with this message more seldom."""
        menu = QMenu(self)
        menu.setObjectName("message-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pin = menu.addAction("Pin: keep it in mind when the context is full")
        pin.setCheckable(True)
        pin.setChecked(self.message.pinned)
        pin.triggered.connect(lambda on: self.pinned.emit(self.message.id, on))
        if self.message.role is Role.ASSISTANT:
            look = menu.addAction("Look at its tokens…")
            look.triggered.connect(lambda: self.tokens.emit(self.message.id))
        button = next(button for button, name in self._buttons if name == "menu")
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.message.text)

    def update_message(self, message: Message) -> None:
        """Take over how the message stands now."""
        self.message = message
        self._kept.setVisible(message.pinned)
        if isinstance(self.body, Body) and self.body.text != message.text:
            self.body.set_text(message.text)
        if message.role is Role.ASSISTANT:
            if message.reasoning:
                spent = message.usage.thought_ms if message.usage else 0.0
                self.thought.show_text(message.reasoning, spent)
            writing = message.state is MessageState.WRITING
            for button, _ in self._buttons:
                button.setVisible(not writing)
            self._go_on.setVisible(message.state in _CAN_GO_ON)
            self._figures.setText(figures(message))

    def append(self, text: str, *, is_reasoning: bool = False) -> None:
        """The answer grew, or the thinking before it."""
        if isinstance(self.body, Body):
            if is_reasoning:
                self.thought.append(text)
            else:
                self.body.append(text)

    def set_left_out(self, *, left_out: bool) -> None:
        """Say that the model does not see this message any more."""
        self._unseen.setVisible(left_out)

    def set_width(self, width: int) -> None:
        """How wide the column is; a bubble takes at most most of it."""
        if isinstance(self.body, Body):
            self.body.set_width(width)
            self.thought.set_width(width)
        else:
            limit = int(width * 0.8) - 28
            wanted = self.body.fontMetrics().boundingRect(
                0, 0, limit, 100_000, Qt.TextFlag.TextWordWrap, self.message.text
            )
            self.body.setFixedWidth(min(limit, wanted.width() + 6))

    def start_editing(self) -> None:
        """Let a person say it differently; the old words are kept as a version."""
        if self._editor is not None or self.message.role is not Role.USER:
            return
        editor = _Editor(self.message.text)
        self._editor = editor
        self._frame.hide()
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101 -- made in the constructor
        layout.insertWidget(0, editor)
        editor.sent.connect(self._send_edit)
        editor.left.connect(self._leave_edit)
        editor.setFocus()

    def _send_edit(self) -> None:
        if self._editor and (text := self._editor.toPlainText()).strip():
            self._leave_edit()
            self.edited.emit(self.message.id, text)

    def _leave_edit(self) -> None:
        if self._editor:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
            self._frame.show()


def _mark(name: str, text: str, *, is_user: bool) -> QLabel:
    """What is said of a message in a quiet line below it."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setProperty("quiet", True)
    label.setAlignment(Qt.AlignmentFlag.AlignRight if is_user else Qt.AlignmentFlag.AlignLeft)
    label.hide()
    return label


class _Editor(QPlainTextEdit):
    """A field for editing a message: Enter sends, Esc leaves it as it was."""

    sent = Signal()
    left = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setObjectName("edit-text")
        self.setAccessibleName("Edit your message. Enter sends, Escape leaves it as it was.")
        self.setFixedHeight(min(220, 40 + 22 * (1 + len(text) // 70 + text.count("\n"))))
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sends, Shift+Enter makes a line, Esc leaves."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not shift:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def figures(message: Message) -> str:
    """What an answer cost and why it ended, in small type."""
    usage, why = message.usage, _STATES[message.state]
    if usage is None:
        return why
    speed, wait = usage.tokens_per_second, usage.first_token_ms
    pace = f"{speed:,.0f}" if speed >= 100 else f"{speed:.1f}"
    first = f"{wait:.0f} ms" if wait < 100 else f"{wait / 1000:.2f} s"
    share = usage.guessed_tokens / max(1, usage.generated_tokens)
    guessed = f" · {share:.0%} guessed ahead" if share >= WORTH_SAYING else ""
    tokens = f"{usage.generated_tokens:,} tokens"
    return f"{pace} tokens/s · {tokens} · {first} to first{guessed} · {why}"
