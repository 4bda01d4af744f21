"""Choose, or write, the chat template of a model, and see what it makes of a chat."""

from collections.abc import Mapping, Sequence
from html import escape
from types import MappingProxyType

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.suited import Suited
from localchat.domain.template import NAMED, PLAIN
from localchat.ui.choice_box import ChoiceBox
from localchat.ui.language import noop, tr
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel, ShownText
from localchat.ui.template_difference import TemplateOrigin
from localchat.ui.theme import Theme

OWN_TEXT = noop("Written here")

WAIT = 400
"""Milliseconds without typing after which a template is examined."""

_PLACES = {
    "own": noop("A system prompt has its own place."),
    "folded": noop("A system prompt goes into the first message."),
    "none": noop("A system prompt is lost."),
}


class TemplateDialog(QDialog):
    """Shows the template that is used; `chosen` carries another, or None for the model's own.

    `examine` carries a template that somebody should look at; the answer comes through
    `show_examined`, or `refuse` when that was not possible.
    """

    chosen = Signal(object)
    examine = Signal(object)
    compare = Signal(str)
    """The text of a template that is to be compared with its publisher's; see `show_compared`."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        model: str,
        own: str | None,
        chosen: str | None,
        named: Mapping[str, str] = MappingProxyType({}),
        suited: Suited | None = None,
    ) -> None:
        """`own` is the model's usual template, `named` are others that its file brings.

        `suited` is what it gets if it brings none.
        """
        super().__init__(window)
        self.setObjectName("template-dialog")
        self.setWindowTitle(tr("Chat template of {model}", model=model))
        self.resize(720, 560)
        self._theme, self._better = theme, ""
        usual = suited.name if suited else PLAIN
        self._usual = own or NAMED[usual]
        self._first = tr("The model's own") if own else tr("None of its own: {name}", name=usual)
        self._choice = ChoiceBox()
        self._choice.setObjectName("template-choice")
        self._choice.setAccessibleName(tr("Chat template"))
        self._known = {
            tr("The model's own: {name}", name=name): text for name, text in named.items()
        } | NAMED
        self._choice.addItems([self._first, *self._known, tr(OWN_TEXT)])
        self._text = QPlainTextEdit()
        self._text.setObjectName("template-text")
        self._text.setAccessibleName(tr("Text of the template (Jinja)"))
        self._text.setFont(theme.code_font())
        self._text.setTabChangesFocus(True)
        self._prompt = ShownText()
        self._prompt.setObjectName("template-prompt")
        self._prompt.setAccessibleName(tr("A chat as the model sees it"))
        self._prompt.setTabChangesFocus(True)
        self._tabs = self._make_tabs()
        self._verdict = _words("template-verdict")
        self._verdict.setProperty("quiet", True)
        self._problem = _words("template-problem")
        self._problem.setProperty("bad", True)
        self._problem.hide()
        self._replace = QPushButton()
        self._replace.setObjectName("template-better")
        self._replace.clicked.connect(self._take_better)
        self._replace.hide()
        self.origin = self._make_origin(theme)
        kind = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kind.Save | kind.Cancel)
        buttons.button(kind.Save).setProperty("primary", True)
        buttons.accepted.connect(lambda: self.chosen.emit(self._wanted()))
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        self._pause = QTimer(self, singleShot=True, interval=WAIT)
        self._pause.timeout.connect(lambda: self.examine.emit(self._wanted()))
        names = [name for name, text in self._known.items() if text == chosen]
        name = self._first if chosen is None else names[0] if names else tr(OWN_TEXT)
        self._choice.setCurrentText(name)
        self._text.setPlainText(chosen if chosen is not None else self._usual)
        self._text.setReadOnly(name != tr(OWN_TEXT))
        self._choice.textActivated.connect(self._choose)
        self._text.textChanged.connect(self._pause.start)
        QTimer.singleShot(0, self, lambda: self.examine.emit(self._wanted()))

    def _make_tabs(self) -> QTabWidget:
        tabs = QTabWidget()
        tabs.setObjectName("template-tabs")
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        tabs.addTab(self._prompt, tr("As the model sees a chat"))
        tabs.addTab(self._text, tr("The template"))
        return tabs

    def _make_origin(self, theme: Theme) -> TemplateOrigin:
        made = TemplateOrigin(theme)
        made.asked.connect(lambda: self.compare.emit(self._text.toPlainText()))
        made.compared.connect(lambda: self._tabs.setCurrentWidget(made.changes))
        self._tabs.addTab(made.changes, tr("What differs"))
        return made

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        words = tr(
            "The template turns a chat into the text that the model was trained on. With the wrong "
            "one, a model rambles or answers for you. Its own is right unless it says otherwise."
        )
        column.addWidget(quiet(words))
        column.addWidget(self._choice)
        column.addWidget(self._tabs, 1)
        column.addWidget(self._verdict)
        column.addWidget(self._problem)
        column.addWidget(self.origin)
        row = QHBoxLayout()
        row.addWidget(self._replace)
        row.addStretch()
        row.addWidget(buttons)
        column.addLayout(row)

    def refuse(self, problem: str) -> None:
        """Say why it cannot be saved or examined; what was written stays."""
        self._problem.setText(problem)
        self._problem.show()

    def show_examined(
        self,
        tokens: Sequence[tuple[str, str]],
        problems: Sequence[str],
        ends: Sequence[str],
        system: str,
        better: str,
        bos: str = "",
        why: str = "",
    ) -> None:
        """Show a chat as the model sees it, token by token, and what is to be said of it.

        `tokens` are texts with their kind: ``control``, ``template`` or ``content``.
        """
        self._prompt.setHtml(self._coloured(tokens))
        self._prompt.setFont(self._theme.code_font())
        self._verdict.setText(in_words(problems, ends, system, bos, why))
        self._problem.setText("\n".join(problems))
        self._problem.setVisible(bool(problems))
        self._better = better
        self._replace.setText(tr("Use {better} instead", better=better))
        self._replace.setVisible(bool(better))

    def _coloured(self, tokens: Sequence[tuple[str, str]]) -> str:
        """Each token on its own ground, by kind; marks stand out."""
        c = self._theme.colours
        looks = {
            "control": f"background:{c.accent_soft}; color:{c.accent}; font-weight:600",
            "template": f"color:{c.name}",
            "content": f"color:{c.text}",
        }
        spans = (
            f"<span style='{looks[kind]}'>{escape(text)}</span>" for text, kind in tokens if text
        )
        return f"<pre style='white-space:pre-wrap'>{''.join(spans)}</pre>"

    def _choose(self, name: str) -> None:
        if name == self._first:
            self._text.setPlainText(self._usual)
        elif name in self._known:
            self._text.setPlainText(self._known[name])
        self._text.setReadOnly(name != tr(OWN_TEXT))
        self._problem.hide()
        if name == tr(OWN_TEXT):
            self._tabs.setCurrentWidget(self._text)
            self._text.setFocus()

    def _take_better(self) -> None:
        self._choice.setCurrentText(self._better)
        self._choose(self._better)

    def _wanted(self) -> str | None:
        return None if self._choice.currentText() == self._first else self._text.toPlainText()


def in_words(
    problems: Sequence[str], ends: Sequence[str], system: str, bos: str = "", why: str = ""
) -> str:
    """What a template does, in sentences; `problems` are told beside it. `why` says why it was taken."""
    began = tr("A prompt begins with {bos}.", bos=bos) if bos else ""
    ended = tr("An answer ends at {ends}.", ends=tr(" or ").join(ends)) if ends else ""
    state = "" if problems else tr("The template is in order.")
    return " ".join(filter(None, (why, state, began, ended, tr(_PLACES[system]))))


def _words(name: str) -> QLabel:
    label = PlainLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
