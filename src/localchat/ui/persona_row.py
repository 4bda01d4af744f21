"""The persona's place in the panel: which one this chat has, and whether its examples are told."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.persona import persona_name
from localchat.ui.choice_box import ChoiceBox
from localchat.ui.language import tr
from localchat.ui.plain import PlainLabel, tip


class PersonaRow(QWidget):
    """Shows the persona of a chat; signals say what the person wants."""

    chosen = Signal(str)
    """The name of a persona; empty for none."""
    edit = Signal()
    new = Signal()
    examples_switched = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("persona-row")
        head = PlainLabel(tr("Persona"))
        head.setProperty("quiet", True)
        row = QHBoxLayout()
        row.addWidget(head)
        row.addStretch()
        row.addWidget(_plain(tr("edit"), "edit-persona-button", tr("Edit personas"), self.edit))
        row.addWidget(_plain(tr("new"), "new-persona-button", tr("New persona"), self.new))
        self._box = ChoiceBox()
        self._box.setObjectName("persona-box")
        self._box.setAccessibleName(tr("Persona"))
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._box.activated.connect(self._choose)
        self._tell = QCheckBox()
        self._tell.setObjectName("examples-switch")
        self._tell.setToolTip(
            tr("On is few-shot, off is zero-shot: the same prompt without examples.")
        )
        self._tell.clicked.connect(self.examples_switched)
        self._tell.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._box)
        column.addWidget(self._tell)
        self._known: list[tuple[str, int]] = []
        self._current = ""
        self._fill()

    def _choose(self, row: int) -> None:
        name = self._box.itemData(row)
        if name != self._current:
            self.chosen.emit(name)

    def show_personas(self, known: Sequence[tuple[str, int]]) -> None:
        """The names that can be chosen, and how many examples each has."""
        self._known = list(known)
        self._fill()

    def show_chat(self, persona: str, examples: int, *, examples_on: bool) -> None:
        """What a chat has; its persona may have been renamed or removed since."""
        self._current = persona
        self._fill()
        words = tr("Tell its %n examples", examples, one="Tell its example")
        self._tell.setText(words)
        self._tell.setAccessibleName(self._tell.text())
        self._tell.setChecked(examples_on)
        self._tell.setVisible(bool(examples))

    def _fill(self) -> None:
        self._box.blockSignals(True)
        self._box.clear()
        self._box.addItem(tr("None"), "")
        for name, examples in self._known:
            many = tr("%n examples", examples, one="%n example")
            shown = persona_name(name)
            self._box.addItem(f"{shown} · {many}" if examples else shown, name)
        if self._current and self._box.findData(self._current) < 0:
            self._box.addItem(persona_name(self._current), self._current)
        self._box.setCurrentIndex(max(0, self._box.findData(self._current)))
        self._box.setToolTip(tip(persona_name(self._current)))
        self._box.blockSignals(False)


def _plain(text: str, name: str, label: str, signal: SignalInstance) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(label)
    button.setProperty("plain", True)
    button.clicked.connect(lambda: signal.emit())
    return button
