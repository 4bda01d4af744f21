"""Choose, or write, the chat template of a model."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.template import FALLBACK, NAMED, name_of
from localchat.ui.pages import quiet
from localchat.ui.theme import Theme

OWN_TEXT = "Written here"


class TemplateDialog(QDialog):
    """Shows the template that is used; `chosen` carries another, or None for the model's own."""

    chosen = Signal(object)

    def __init__(
        self, window: QWidget, theme: Theme, model: str, own: str | None, chosen: str | None
    ) -> None:
        super().__init__(window)
        self.setObjectName("template-dialog")
        self.setWindowTitle(f"Chat template of {model}")
        self.resize(640, 480)
        self._own = own
        self._first = "The model's own" if own else f"None of its own: {FALLBACK}"
        self._choice = QComboBox()
        self._choice.setObjectName("template-choice")
        self._choice.setAccessibleName("Chat template")
        self._choice.addItems([self._first, *NAMED, OWN_TEXT])
        self._text = QPlainTextEdit()
        self._text.setObjectName("template-text")
        self._text.setAccessibleName("Text of the template (Jinja)")
        self._text.setFont(theme.code_font())
        self._text.setTabChangesFocus(True)
        self._problem = QLabel()
        self._problem.setObjectName("template-problem")
        self._problem.setProperty("bad", True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.hide()
        kind = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kind.Save | kind.Cancel)
        buttons.button(kind.Save).setProperty("primary", True)
        buttons.accepted.connect(lambda: self.chosen.emit(self._wanted()))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        words = (
            "The template turns a chat into the text that the model was trained on. With the wrong "
            "one, a model rambles or answers for you. Its own is right unless it says otherwise."
        )
        for widget in (quiet(words), self._choice, self._problem, buttons):
            column.addWidget(widget)
        column.insertWidget(2, self._text, 1)
        self._choice.textActivated.connect(self._choose)
        name = self._first if chosen is None else name_of(chosen) or OWN_TEXT
        self._choice.setCurrentText(name)
        self._text.setPlainText(chosen if chosen is not None else own or NAMED[FALLBACK])
        self._text.setReadOnly(name != OWN_TEXT)

    def refuse(self, problem: str) -> None:
        """Say why it cannot be saved; what was written stays."""
        self._problem.setText(problem)
        self._problem.show()

    def _choose(self, name: str) -> None:
        if name == self._first:
            self._text.setPlainText(self._own or NAMED[FALLBACK])
        elif name in NAMED:
            self._text.setPlainText(NAMED[name])
        self._text.setReadOnly(name != OWN_TEXT)
        self._problem.hide()
        if name == OWN_TEXT:
            self._text.setFocus()

    def _wanted(self) -> str | None:
        return None if self._choice.currentText() == self._first else self._text.toPlainText()
