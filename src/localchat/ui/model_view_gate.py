"""The banner of a model whose maker asks for an agreement: what that means, and the way through."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from localchat.ui.flow import Flow
from localchat.ui.language import noop, tr
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel

WITHOUT = noop(
    "1. Open the licence page, sign in there and accept.  2. Make an access token with the right to read.  "
    "3. Put it in here."
)
WITH = noop(
    "You have an access token. If the download is refused, accept the agreement on the licence page first."
)


class Gate(QFrame):
    """Asks for the access token before the download, not after it failed."""

    page_asked = Signal()
    tokens_asked = Signal()
    token_given = Signal(str)
    token_forgotten = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("gate-banner")
        self.setAccessibleName(tr("This model asks for an agreement"))
        title = PlainLabel(tr("The maker asks for an agreement first"))
        title.setProperty("strong", True)
        self._text = quiet("")
        self._text.setObjectName("gate-text")
        self._page = self._button("gate-page-button", tr("Open the licence page"))
        self._page.clicked.connect(lambda: self.page_asked.emit())
        self._tokens = self._button("gate-tokens-button", tr("Make a token"))
        self._tokens.clicked.connect(lambda: self.tokens_asked.emit())
        self._forget = self._button("gate-forget-button", tr("Forget token"))
        self._forget.clicked.connect(lambda: self.token_forgotten.emit())
        self._make_field()
        buttons = QWidget()
        flow = Flow(buttons, 8)
        for button in (self._page, self._tokens, self._forget):
            flow.addWidget(button)
        self._problem = quiet("", aloud=True)
        self._problem.setObjectName("gate-problem")
        self._problem.setProperty("bad", True)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        for widget in (title, self._text, buttons, self._line, self._problem, self._kept):
            column.addWidget(widget)
        self.hide()

    def _make_field(self) -> None:
        self._field = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._field.setObjectName("gate-token")
        self._field.setAccessibleName(tr("Access token"))
        self._field.setPlaceholderText(tr("Access token: hf_…"))
        self._field.returnPressed.connect(self._give)
        self._keep = self._button("gate-token-keep", tr("Check and keep"))
        self._keep.clicked.connect(self._give)
        self._kept = quiet("")
        self._kept.setObjectName("gate-kept")
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._field, 1)
        row.addWidget(self._keep)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        return button

    def show_gate(self, *, gated: bool, has_token: bool, kept: str) -> None:
        """Show whether the model is gated, whether there is a token, and where it is kept."""
        self.setVisible(gated)
        self._text.setText(tr(WITH) if has_token else tr(WITHOUT))
        self._line.setVisible(not has_token)
        self._tokens.setVisible(not has_token)
        self._forget.setVisible(has_token)
        self._kept.setText(kept)
        self._keep.setEnabled(True)
        if has_token:
            self._field.clear()
        self.refuse("")

    def refuse(self, problem: str) -> None:
        """Say what is wrong with a token; empty when nothing is."""
        self._keep.setEnabled(True)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def ask(self) -> None:
        """Put the focus where the person has to go on."""
        (self._field if not self._line.isHidden() else self._page).setFocus()

    def _give(self) -> None:
        if self._field.text().strip():
            self._keep.setEnabled(False)
            self.refuse("")
            self._keep.setEnabled(False)
            self.token_given.emit(self._field.text().strip())
