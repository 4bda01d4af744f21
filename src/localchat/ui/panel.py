"""The panel at the right: preset, system prompt, and a control for each parameter."""

import math
from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.parameter import PARAMETERS, Group, Parameter, ParameterError, Value

STEPS = 1000
AFTER = 300
"""Milliseconds of rest after which a change counts."""


class ParameterControl(QWidget):
    """One parameter: its name, its value to type, a slider, a hint, and a way back."""

    changed = Signal(str, object)
    reset = Signal(str)

    def __init__(self, parameter: Parameter) -> None:
        super().__init__()
        self.parameter = parameter
        name = parameter.name.replace("_", "-")
        self.setObjectName(f"{name}-control")
        label = QLabel(parameter.label)
        label.setProperty("strong", True)
        self.reset_button = QPushButton("reset")
        self.reset_button.setObjectName(f"{name}-reset")
        self.reset_button.setProperty("plain", True)
        self.reset_button.setAccessibleName(f"Reset {parameter.label}")
        self.reset_button.clicked.connect(lambda: self.reset.emit(parameter.name))
        self.field = QLineEdit()
        self.field.setObjectName(f"{name}-field")
        self.field.setAccessibleName(parameter.label)
        self.field.setAccessibleDescription(parameter.hint)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setFixedWidth(88)
        self.field.setStyleSheet(
            "padding: 2px 6px; border-color: transparent; background: transparent;"
        )
        self.field.editingFinished.connect(self._typed)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(label)
        head.addStretch()
        head.addWidget(self.reset_button)
        head.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(3)
        column.addLayout(head)
        self.slider: QSlider | None = None
        if parameter.name != "seed":
            self.slider = QSlider(Qt.Orientation.Horizontal)
            self.slider.setObjectName(f"{name}-slider")
            self.slider.setAccessibleName(parameter.label)
            self.slider.setRange(0, STEPS)
            self.slider.setSingleStep(max(1, round(STEPS * parameter.step / self._span())))
            self.slider.valueChanged.connect(self._slid)
            column.addWidget(self.slider)
        self.hint = QLabel(parameter.hint)
        self.hint.setProperty("quiet", True)
        self.hint.setWordWrap(True)
        column.addWidget(self.hint)
        self._rest = QTimer(self, singleShot=True, interval=AFTER)
        self._rest.timeout.connect(self._typed)

    def _ends(self) -> tuple[float, float]:
        top = self.parameter.soft_maximum or self.parameter.maximum
        return self.parameter.minimum, top

    def _span(self) -> float:
        low, high = self._ends()
        return high - low

    def _is_wide(self) -> bool:
        """Lengths reach from tens to thousands: their sliders count in powers."""
        return self.parameter.kind is int and self._span() > 500

    def show_value(self, value: Value, changed: bool) -> None:
        """Show a value, and whether it differs from the preset's."""
        self.field.setText(self.parameter.show(value).replace(",", ""))
        self.reset_button.setVisible(changed)
        self.hint.setText(self.parameter.hint)
        self.hint.setProperty("bad", False)
        if self.slider is not None:
            self.slider.blockSignals(True)
            self.slider.setValue(self._to_slider(value))
            self.slider.blockSignals(False)

    def _to_slider(self, value: Value) -> int:
        low, high = self._ends()
        if value is None:
            return 0
        if self._is_wide():
            share = math.log(max(1, value - low + 1)) / math.log(high - low + 1)
        else:
            share = (value - low) / (high - low)
        return round(STEPS * min(1.0, share))

    def _slid(self, place: int) -> None:
        low, high = self._ends()
        if place == 0 and self.parameter.automatic:
            self.field.setText(self.parameter.automatic)
        else:
            share = place / STEPS
            raw = low + ((high - low + 1) ** share - 1 if self._is_wide() else share * (high - low))
            step = self.parameter.step
            value = min(high, max(low, round(raw / step) * step))
            self.field.setText(f"{value:g}" if self.parameter.kind is float else str(int(value)))
        self._rest.start()

    def _typed(self) -> None:
        self._rest.stop()
        try:
            value = self.parameter.parse(self.field.text())
        except ParameterError as error:
            self.hint.setText(str(error))
            self.hint.setProperty("bad", True)
            return
        self.changed.emit(self.parameter.name, value)


class Panel(QFrame):
    """The values of the open conversation."""

    preset_chosen = Signal(str)
    save_preset = Signal()
    reset_all = Signal()
    value_changed = Signal(str, object)
    value_reset = Signal(str)
    system_prompt_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setFixedWidth(288)
        body = QWidget()
        body.setObjectName("panel-body")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(6)
        self._reset = self._plain("reset", "reset-all-button", "Reset all values", self.reset_all)
        save = self._plain("Save as…", "save-preset-button", "Save as a preset", self.save_preset)
        self._row(column, "Preset", self._reset, save)
        self._presets = QComboBox()
        self._presets.setObjectName("preset-box")
        self._presets.setAccessibleName("Preset")
        self._presets.textActivated.connect(self.preset_chosen)
        column.addWidget(self._presets)
        column.addSpacing(8)
        self._row(column, "System prompt")
        self._system = QPlainTextEdit()
        self._system.setObjectName("system-prompt")
        self._system.setAccessibleName("System prompt")
        self._system.setPlaceholderText("How the model should behave, with examples if you like.")
        self._system.setFixedHeight(76)
        self._system.setTabChangesFocus(True)
        self._rest = QTimer(self, singleShot=True, interval=AFTER)
        self._rest.timeout.connect(
            lambda: self.system_prompt_changed.emit(self._system.toPlainText())
        )
        self._system.textChanged.connect(lambda: self._rest.start())
        column.addWidget(self._system)
        self.controls: dict[str, ParameterControl] = {}
        for group, title in ((Group.SAMPLING, "Sampling"), (Group.MODEL, "Model")):
            column.addSpacing(8)
            self._row(column, title)
            for parameter in PARAMETERS:
                if parameter.group is group:
                    control = ParameterControl(parameter)
                    control.changed.connect(self.value_changed)
                    control.reset.connect(self.value_reset)
                    self.controls[parameter.name] = control
                    column.addWidget(control)
        column.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setObjectName("panel-scroll")
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _plain(self, text: str, name: str, label: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(label)
        button.setProperty("plain", True)
        button.clicked.connect(lambda: signal.emit())
        return button

    def _row(self, column: QVBoxLayout, title: str, *buttons: QPushButton) -> None:
        label = QLabel(title)
        label.setProperty("quiet", True)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addStretch()
        for button in buttons:
            row.addWidget(button)
        column.addLayout(row)

    def show_presets(self, names: list[str]) -> None:
        """The presets that can be chosen."""
        current = self._presets.currentText()
        self._presets.clear()
        self._presets.addItems(names)
        self._presets.setCurrentText(current)

    def show_values(
        self, preset: str, values: Mapping[str, Value], changed: frozenset[str], system: str
    ) -> None:
        """Show a conversation's values, and which of them differ from its preset."""
        self._presets.setCurrentText(preset)
        self._reset.setText("changed · reset")
        self._reset.setVisible(bool(changed))
        for name, control in self.controls.items():
            control.show_value(values[name], name in changed)
        if system != self._system.toPlainText():
            self._system.blockSignals(True)
            self._system.setPlainText(system)
            self._system.blockSignals(False)

    def show_last_seed(self, seed: int) -> None:
        """Tell the seed of the last answer, so that it can be used again."""
        self.controls["seed"].hint.setText(f"The last answer had {seed}. The same seed repeats it.")
