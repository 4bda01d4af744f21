"""Small parts of the persona's editor: fields, the rows of its variables, and the question for them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.persona import Variable
from localchat.ui.choice_box import ChoiceBox
from localchat.ui.language import tr
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel


def label(text: str, widget: QWidget) -> QLabel:
    """A line above a field, which gives the field its name."""
    words = PlainLabel(text)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setProperty("quiet", True)
    if not isinstance(widget, ChoiceBox):  # which has a label of its own
        words.setBuddy(widget)
    widget.setAccessibleName(text)
    return words


def line(name: str, hint: str = "") -> QLineEdit:
    """A field of one line."""
    field = QLineEdit(placeholderText=hint)
    field.setObjectName(name)
    return field


def text(name: str, height: int, hint: str = "") -> QPlainTextEdit:
    """A field of several lines, in which Tab goes on to the next one."""
    field = QPlainTextEdit(placeholderText=hint)
    field.setObjectName(name)
    field.setFixedHeight(height)
    field.setTabChangesFocus(True)
    return field


def button(words: str, name: str, accessible: str = "", *, plain: bool = False) -> QPushButton:
    """A button."""
    made = QPushButton(words)
    made.setObjectName(name)
    made.setAccessibleName(accessible or words)
    made.setProperty("plain" if plain else "small", True)
    made.setAutoDefault(False)
    return made


class Variables(QWidget):
    """A row for each variable that the texts of a persona use."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("persona-variables")
        self._told: dict[str, Variable] = {}
        self._rows: dict[str, tuple[QLineEdit, QLineEdit]] = {}
        self._read_only = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_variables(self, asked: Sequence[Variable], *, read_only: bool) -> None:
        """Show these in their order; rows that stay keep what is typed in them."""
        if [each.name for each in asked] == list(self._rows) and read_only == self._read_only:
            return
        self._told |= {each.name: each for each in self.variables()}
        self._read_only = read_only
        self._rows.clear()
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for each in asked:
            self._column.addWidget(self._row(self._told.get(each.name, each)))

    def forget(self) -> None:
        """Begin anew, for another persona."""
        self._told.clear()
        self.show_variables((), read_only=not self._read_only)
        self._told.clear()

    def _row(self, variable: Variable) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        name = PlainLabel("{{" + variable.name + "}}")
        name.setTextFormat(Qt.TextFormat.PlainText)
        question = line("variable-question", tr("What is asked"))
        question.setText(variable.question)
        question.setAccessibleName(tr("What is asked for {name}", name=variable.name))
        usual = line("variable-usual", tr("Usual answer"))
        usual.setText(variable.usual)
        usual.setAccessibleName(tr("Usual answer for {name}", name=variable.name))
        for field in (question, usual):
            field.setReadOnly(self._read_only)
            field.textEdited.connect(lambda _: self.changed.emit())
        across.addWidget(name)
        across.addWidget(question, 3)
        across.addWidget(usual, 2)
        self._rows[variable.name] = (question, usual)
        return row

    def variables(self) -> tuple[Variable, ...]:
        """What stands in the rows."""
        return tuple(
            Variable(name, question.text(), usual.text())
            for name, (question, usual) in self._rows.items()
        )


class AskDialog(QDialog):
    """Asks for the variables of a persona that was chosen; `answered` carries them by name."""

    answered = Signal(dict)

    def __init__(self, window: QWidget, persona: str, asked: Sequence[Variable]) -> None:
        super().__init__(window)
        self.setObjectName("persona-ask-dialog")
        self.setWindowTitle(persona)
        self.setMinimumWidth(380)
        self._fields: dict[str, QLineEdit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(
            quiet(tr("This goes into the instructions of {persona} here.", persona=persona))
        )
        for each in asked:
            field = line(f"ask-{each.name}")
            field.setText(each.usual)
            field.textChanged.connect(lambda _: self._judge())
            column.addWidget(label(each.question or each.name, field))
            column.addWidget(field)
            self._fields[each.name] = field
        kind = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kind.Ok | kind.Cancel)
        self._ok = buttons.button(kind.Ok)
        self._ok.setText(tr("Use it"))
        self._ok.setProperty("primary", True)
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        column.addSpacing(4)
        column.addWidget(buttons)
        self._judge()

    def _judge(self) -> None:
        self._ok.setEnabled(all(field.text().strip() for field in self._fields.values()))

    def _answer(self) -> None:
        self.answered.emit({name: field.text().strip() for name, field in self._fields.items()})
        self.accept()
