"""One of the two that are compared: its model, its preset, its persona, and whether examples are told."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
)

from localchat.domain.comparison import Contender, Side
from localchat.domain.persona import persona_name
from localchat.domain.preset import shown_name
from localchat.text import headed
from localchat.ui.choice_box import ChoiceBox
from localchat.ui.compare_words import letter
from localchat.ui.language import tr
from localchat.ui.plain import PlainLabel

BESIDE = 60
"""Pixels of a box, and of the card around it, beside its words."""


class ContenderBox(QFrame):
    """Three boxes and a switch."""

    changed = Signal()
    model_chosen = Signal(str)
    """Another model stands there: its presets are to be shown."""

    def __init__(self, side: Side) -> None:
        super().__init__()
        self.setObjectName("card")
        name = letter(side)
        self.setAccessibleName(name)
        head = PlainLabel(name)
        head.setProperty("strong", True)
        self._model = _box(f"{side}-model", tr("Model of {side}", side=name))
        self._preset = _box(f"{side}-preset", tr("Preset of {side}", side=name))
        self._persona = _box(f"{side}-persona", tr("Persona of {side}", side=name))
        self._tell = QCheckBox()
        self._tell.setObjectName(f"{side}-examples")
        self._tell.setToolTip(
            tr("On is few-shot, off is zero-shot: the same prompt without examples.")
        )
        self._tell.setChecked(True)
        self._examples: dict[str, int] = {}
        self._side = name
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.setSpacing(10)
        upper.addWidget(head)
        upper.addWidget(self._model, 1)
        lower.setSpacing(8)
        self._lower = lower
        lower.addWidget(self._preset, 1)
        lower.addWidget(self._persona, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addLayout(upper)
        column.addLayout(lower)
        column.addWidget(self._tell)
        self._model.activated.connect(self._take_model)
        self._preset.activated.connect(lambda: self.changed.emit())
        self._persona.activated.connect(self._take_persona)
        self._tell.clicked.connect(lambda: self.changed.emit())
        self.show_personas(())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two boxes side by side, if their words have room."""
        super().resizeEvent(event)
        longest = max(
            box.fontMetrics().horizontalAdvance(box.itemText(at))
            for box in (self._preset, self._persona)
            for at in range(max(1, box.count()))
        )
        way, is_narrow = QHBoxLayout.Direction, self.width() < 2 * (longest + BESIDE)
        self._lower.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)

    @property
    def contender(self) -> Contender:
        """Who was chosen."""
        persona = self._persona.currentData() or ""
        on = self._tell.isChecked() or not self._examples.get(persona)
        return Contender(
            self._model.currentData() or "", self._preset.currentData() or "", persona, on
        )

    def show_models(self, known: Sequence[tuple[str, str]]) -> None:
        """The ids and names of the models that there are."""
        chosen = self._model.currentData()
        self._model.clear()
        for key, name in known:
            self._model.addItem(name, key)
        if chosen:
            _choose(self._model, chosen)

    def show_personas(self, known: Sequence[tuple[str, int]]) -> None:
        """The names of the personas, and how many examples each has."""
        chosen = self._persona.currentData()
        self._examples = dict(known)
        self._persona.clear()
        self._persona.addItem(tr("No persona"), "")
        for name, _ in known:
            self._persona.addItem(persona_name(name), name)
        _choose(self._persona, chosen or "")
        self._show_examples()

    def show_presets(self, model: str, known: Sequence[str], usual: str) -> None:
        """The presets that there are for a model, if it is still the chosen one."""
        if self._model.currentData() != model:
            return
        chosen = self._preset.currentData()
        self._preset.clear()
        for name in known:
            self._preset.addItem(shown_name(name), name)
        _choose(self._preset, chosen or usual)
        self.changed.emit()

    def show_contender(self, contender: Contender) -> None:
        """Choose; what has gone is shown all the same, so that it can be seen."""
        _choose(self._model, contender.model)
        self._preset.clear()
        _choose(self._preset, contender.preset)
        _choose(self._persona, contender.persona)
        self._tell.setChecked(contender.examples_on)
        self._show_examples()
        self.model_chosen.emit(contender.model)

    def _take_model(self) -> None:
        self._preset.clear()
        self.model_chosen.emit(self._model.currentData())
        self.changed.emit()

    def _take_persona(self) -> None:
        self._tell.setChecked(True)
        self._show_examples()
        self.changed.emit()

    def _show_examples(self) -> None:
        count = self._examples.get(self._persona.currentData() or "", 0)
        words = tr("Tell its %n examples", count, one="Tell its example")
        self._tell.setText(words)
        self._tell.setAccessibleName(headed(self._side, words))
        self._tell.setVisible(bool(count))


def _box(name: str, label: str) -> QComboBox:
    box = ChoiceBox()
    box.setObjectName(name)
    box.setAccessibleName(label)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return box


def _choose(box: QComboBox, value: str) -> None:
    """Choose a value; one that is not there is added, and marked."""
    if not value and box.findData(value) < 0:
        box.setCurrentIndex(-1)
        return
    if box.findData(value) < 0:
        box.addItem(tr("{name} (no longer here)", name=value) if box.count() else value, value)
    box.setCurrentIndex(box.findData(value))
