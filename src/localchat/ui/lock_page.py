"""What is seen while the chats are locked: nothing of them, and a field for what opens them."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from localchat.ui.buttons import ActionButton
from localchat.ui.icons import icon
from localchat.ui.language import tr
from localchat.ui.pages import quiet
from localchat.ui.passphrase_field import PassphraseField
from localchat.ui.plain import PlainLabel
from localchat.ui.theme import Theme

WIDTH = 420
"""Widest column, in pixels."""
SIGN = 64
"""Pixels of the lock's ground."""
CODE_LINES = 4


class LockPage(QScrollArea):
    """Asks for the passphrase, or for the recovery code."""

    passphrase_given = Signal(str)
    code_given = Signal(str)
    again_asked = Signal()
    """To look for the key again: the keyring may be open now."""
    quit_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._asks_code = self._has_passphrase = self._can_try = False
        self._left = 0
        self.setObjectName("lock-page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._make_parts()
        self._wait = QTimer(self, interval=1000)
        self._wait.timeout.connect(self._count_down)
        self._lay_out()
        theme.changed.connect(self.dress)
        self.dress()
        self.ask_passphrase()

    def _make_parts(self) -> None:
        self._sign = PlainLabel()
        self._sign.setObjectName("lock-sign")
        self._sign.setFixedSize(SIGN, SIGN)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = PlainLabel()
        self._title.setObjectName("lock-title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("heading", True)
        self._text = quiet("")
        self._text.setObjectName("lock-text")
        self._problem = quiet("", aloud=True)
        self._problem.setObjectName("lock-problem")
        self._problem.setProperty("bad", True)
        for label in (self._title, self._text, self._problem):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        self._field = PassphraseField(self._theme, "lock-passphrase", tr("Passphrase"))
        self._field.submitted.connect(self._submit)
        self._code = QPlainTextEdit()
        self._code.setObjectName("lock-code")
        self._code.setAccessibleName(tr("Recovery code"))
        self._code.setPlaceholderText("ABCD-EFGH-…")
        self._code.setTabChangesFocus(True)
        self._code.setFixedHeight(CODE_LINES * self.fontMetrics().lineSpacing() + 22)
        self._go = QPushButton()
        self._go.setObjectName("lock-open")
        self._go.setProperty("primary", True)
        self._go.setProperty("tall", True)
        self._go.setMinimumHeight(40)
        self._go.clicked.connect(self._submit)
        self._other = ActionButton("lock-other-way", "", self._turn, "plain")
        self._again = ActionButton(
            "lock-try-again", tr("Try the keyring again"), self._ask_again, "plain"
        )
        self._quit = ActionButton("lock-quit", tr("Quit LocalChat"), self.quit_asked.emit, "plain")

    def _lay_out(self) -> None:
        page, self._column = QWidget(), QWidget()
        page.setObjectName("page")
        self._column.setMaximumWidth(WIDTH)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        sign = QHBoxLayout()
        sign.addWidget(self._sign)
        column.addLayout(sign)
        column.addSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(10)
        for widget in (self._field, self._code, self._problem, self._go):
            column.addWidget(widget)
        column.addSpacing(4)
        for button in (self._other, self._again, self._quit):
            row = QHBoxLayout()
            row.addStretch()
            row.addWidget(button)
            row.addStretch()
            column.addLayout(row)
        across = QHBoxLayout()
        across.addStretch()
        across.addWidget(self._column, 1000)
        across.addStretch()
        down = QVBoxLayout(page)
        down.addStretch(2)
        down.addLayout(across)
        down.addStretch(3)
        self.setWidget(page)

    def dress(self) -> None:
        """Wear the colours of the look."""
        colours = self._theme.colours
        self._sign.setPixmap(icon("lock", colours.accent, 30).pixmap(QSize(30, 30)))
        self._field.dress()
        self._code.setFont(self._theme.code_font())

    # --- what is asked for -----------------------------------------------------------------------

    def ask_passphrase(self, text: str = "") -> None:
        """Ask for the passphrase; `text` says why it is asked for, or what was not found."""
        self._has_passphrase, self._asks_code = True, False
        self._show(
            tr("Your chats are locked"),
            text or tr("Nothing of them is on the screen or in memory."),
        )

    def ask_code(self, title: str, text: str, *, can_try: bool = False) -> None:
        """Ask for the recovery code; `can_try` where the keyring may have the key after all."""
        self._asks_code, self._can_try = True, can_try
        self._show(title, text)

    def _show(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._problem.hide()
        self._go.show()
        self._field.setVisible(not self._asks_code)
        self._code.setVisible(self._asks_code)
        self._other.setVisible(self._has_passphrase)
        words = tr("Use the passphrase") if self._asks_code else tr("Use the recovery code")
        self._other.setText(words)
        self._other.setAccessibleName(words)
        self._again.setVisible(self._asks_code and self._can_try)
        self.set_busy("")
        self.focus()

    def show_work(self, text: str) -> None:
        """Say what goes on, where there is nothing to type."""
        self._asks_code = False
        self._show(text, tr("One moment …"))
        for widget in (self._field, self._go, self._other):
            widget.hide()

    def show_end(self, title: str, lines: list[str]) -> None:
        """Say what was done at the end of everything; only leaving is left."""
        self.show_work(title)
        self._text.setText("\n\n".join(lines))
        self._quit.setFocus()

    def _turn(self) -> None:
        if self._asks_code:
            self.ask_passphrase()
        else:
            self.ask_code(
                tr("Recovery code"),
                tr(
                    "The code that you wrote down when you began. It opens your chats without the passphrase."
                ),
            )

    def focus(self) -> None:
        """Give the keyboard to the field."""
        (self._code if self._asks_code else self._field.field).setFocus()

    def focusInEvent(self, _event: object) -> None:
        """The keyboard is the field's."""
        self.focus()

    # --- what is answered ------------------------------------------------------------------------

    def set_busy(self, text: str) -> None:
        """Say what goes on, while nothing can be typed; empty when it is over."""
        busy = bool(text)
        self._go.setText(text or tr("Open the chats"))
        for widget in (self._go, self._field, self._code, self._other, self._again):
            widget.setEnabled(not busy and not self._left)
        if not busy and not self._left and self.isVisible():
            self.focus()

    def refuse(self, problem: str, wait: int = 0) -> None:
        """Say why it does not open; nothing can be tried for `wait` seconds."""
        self._problem.setText(problem)
        self._problem.show()
        self._left = wait
        if wait:
            self._wait.start()
        self.set_busy("")
        self._show_wait()
        self.ensureWidgetVisible(self._problem)

    def _count_down(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._left = 0
            self._wait.stop()
            self.set_busy("")
        else:
            self._show_wait()

    def _show_wait(self) -> None:
        if self._left:
            self._go.setText(
                tr("Try again in %n seconds", self._left, one="Try again in %n second")
            )

    def _ask_again(self) -> None:
        self._problem.hide()
        self.again_asked.emit()

    def _submit(self) -> None:
        if not self._go.isEnabled():
            return
        if self._asks_code:
            if text := self._code.toPlainText().strip():
                self.code_given.emit(text)
        elif text := self._field.text:
            self._field.clear()
            self.passphrase_given.emit(text)

    def forget(self) -> None:
        """Nothing that was typed stays."""
        self._field.clear()
        self._code.clear()
        self._code.document().clearUndoRedoStacks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In little room the column is as wide as the page."""
        super().resizeEvent(event)
        self._column.setMinimumWidth(min(WIDTH, max(200, event.size().width() - 24)))
