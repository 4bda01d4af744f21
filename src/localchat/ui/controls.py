"""One control for each kind of parameter: its name, its value, a hint, and a way back."""

import math

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.parameter import Kind, Parameter, ParameterError, Value
from localchat.text import point
from localchat.ui.choice_box import ChoiceBox
from localchat.ui.language import tr
from localchat.ui.plain import PlainLabel

STEPS = 1000
AFTER = 300
"""Milliseconds of rest after which a change counts."""
FIELD = 56
"""Pixels of a field for a number, at least."""


class ParameterControl(QWidget):
    """What all have in common; a kind adds how a value is shown and how it is read."""

    changed = Signal(str, object)
    reset = Signal(str)

    def __init__(self, parameter: Parameter) -> None:
        super().__init__()
        self.parameter = parameter
        name = parameter.name.replace("_", "-")
        self.setObjectName(f"{name}-control")
        label = PlainLabel(tr(parameter.label))
        label.setProperty("strong", True)
        self.reset_button = QPushButton(tr("reset"))
        self.reset_button.setObjectName(f"{name}-reset")
        self.reset_button.setProperty("plain", True)
        self.reset_button.setAccessibleName(tr("Reset {value}", value=tr(parameter.label)))
        self.reset_button.clicked.connect(lambda: self.reset.emit(parameter.name))
        self.reset_button.hide()
        self.head = QHBoxLayout()
        self.head.setContentsMargins(0, 0, 0, 0)
        label.setWordWrap(True)
        self.head.addWidget(label, 1)
        self.head.addWidget(self.reset_button)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 10)
        self.column.setSpacing(3)
        self.column.addLayout(self.head)
        self.hint = PlainLabel()
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty("quiet", True)
        self.hint.setWordWrap(True)
        self._rest = QTimer(self, singleShot=True, interval=AFTER)
        self._rest.timeout.connect(self.take)
        self._news = ""
        self._tell()

    def _name(self, widget: QWidget, ending: str) -> None:
        widget.setObjectName(f"{self.parameter.name.replace('_', '-')}-{ending}")
        widget.setAccessibleName(tr(self.parameter.label))
        widget.setAccessibleDescription(tr(self.parameter.hint))

    def _offer_files(self) -> None:
        """A button that looks for a file, where the value names some."""
        if not self.parameter.names_models:
            return
        button = QPushButton(tr("Choose…"))
        self._name(button, "choose")
        button.setAccessibleName(tr("Choose a file for {value}", value=tr(self.parameter.label)))
        button.setProperty("plain", True)
        button.clicked.connect(self._ask_for_file)
        self.head.addWidget(button)

    def _ask_for_file(self) -> None:
        title, kinds = tr(self.parameter.label), tr("Models (*.gguf);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self.window(), title, "", kinds)
        if name:
            self.take_file(name)

    def take_file(self, path: str) -> None:
        """Take over a file that was chosen."""
        raise NotImplementedError

    def tell_news(self, text: str) -> None:
        """Say something of now in place of the hint; an empty text brings the hint back."""
        self._news = text
        self._tell()

    def _tell(self, problem: str = "") -> None:
        hint = self._news or tr(self.parameter.hint)
        self.hint.setText(problem or hint[:1].upper() + hint[1:])
        self.hint.setProperty("bad", bool(problem))
        self.hint.style().unpolish(self.hint)
        self.hint.style().polish(self.hint)

    def show_value(self, value: Value, *, changed: bool) -> None:
        """Show a value, and whether it differs from the preset's."""
        self.reset_button.setVisible(changed)
        self._tell()
        self.show_plain(value)

    def show_plain(self, value: Value) -> None:
        """Show a value; signals are silent."""
        raise NotImplementedError

    def read(self) -> Value:
        """The value that stands in the control; `ParameterError` when it is not allowed."""
        raise NotImplementedError

    def take(self) -> None:
        """Take over what stands in the control, or say what is wrong with it."""
        self._rest.stop()
        try:
            value = self.read()
        except ParameterError as error:
            self._tell(str(error))
            return
        self._tell()
        self.changed.emit(self.parameter.name, value)


class _Figure(QLineEdit):
    """As wide as what stands in it, so that the name beside it has room in any language."""

    def __init__(self) -> None:
        super().__init__()
        self.textChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        words = self.fontMetrics().horizontalAdvance(self.text())
        self.setFixedWidth(max(FIELD, words + 24))

    def changeEvent(self, event: QEvent) -> None:
        """Other letters need other room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


class NumberControl(ParameterControl):
    """A field to type in and a slider."""

    def __init__(self, parameter: Parameter) -> None:
        super().__init__(parameter)
        self.field = _Figure()
        self._name(self.field, "field")
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setProperty("figure", True)
        self.field.editingFinished.connect(self.take)
        self.head.addWidget(self.field)
        self.slider: QSlider | None = None
        if parameter.name != "seed":
            self.slider = QSlider(Qt.Orientation.Horizontal)
            self._name(self.slider, "slider")
            self.slider.setRange(0, STEPS)
            self.slider.setSingleStep(max(1, round(STEPS * parameter.step / self._span())))
            self.slider.valueChanged.connect(self._slid)
            self.column.addWidget(self.slider)
        self.column.addWidget(self.hint)

    def _ends(self) -> tuple[float, float]:
        top = self.parameter.soft_maximum or self.parameter.maximum
        return self.parameter.minimum, top

    def _span(self) -> float:
        low, high = self._ends()
        return high - low

    def _is_wide(self) -> bool:
        """Lengths reach from tens to thousands: their sliders count in powers."""
        return self._span() > 500

    def show_plain(self, value: Value) -> None:
        """Show a number."""
        self._write(self.parameter.show(value).replace(",", ""))
        if self.slider is not None:
            self.slider.blockSignals(True)
            self.slider.setValue(self._to_slider(value))
            self.slider.blockSignals(False)

    def read(self) -> Value:
        """The number in the field."""
        text, automatic = self.field.text().strip(), self.parameter.automatic
        if automatic and text.casefold() == tr(automatic).casefold():
            return self.parameter.parse(automatic)
        return self.parameter.parse(text.replace(point(), "."))

    def _write(self, text: str) -> None:
        """Show a number as it is written in the language, or the word for none."""
        is_word = text == self.parameter.automatic
        self.field.setText(tr(text) if is_word else text.replace(".", point()))

    def _to_slider(self, value: Value) -> int:
        low, high = self._ends()
        if not isinstance(value, int | float):
            return 0
        if self._is_wide():
            share = math.log(max(1, value - low + 1)) / math.log(high - low + 1)
        else:
            share = (value - low) / (high - low)
        return round(STEPS * min(1.0, share))

    def _slid(self, place: int) -> None:
        low, high = self._ends()
        if place == 0 and self.parameter.automatic:
            self._write(self.parameter.automatic)
        else:
            share = place / STEPS
            raw = low + ((high - low + 1) ** share - 1 if self._is_wide() else share * (high - low))
            step = self.parameter.step
            value = min(high, max(low, round(raw / step) * step))
            is_whole = self.parameter.kind is Kind.WHOLE
            self._write(str(int(value)) if is_whole else f"{value:g}")
        self._rest.start()


class SwitchControl(ParameterControl):
    """A check box in the head."""

    def __init__(self, parameter: Parameter) -> None:
        super().__init__(parameter)
        self._box = QCheckBox()
        self._name(self._box, "box")
        self._box.clicked.connect(self.take)
        self.head.addWidget(self._box)
        self.column.addWidget(self.hint)

    def show_plain(self, value: Value) -> None:
        """Show on or off."""
        self._box.setChecked(bool(value))

    def read(self) -> Value:
        """On or off."""
        return self._box.isChecked()


class ChoiceControl(ParameterControl):
    """A list of words in the head."""

    def __init__(self, parameter: Parameter) -> None:
        super().__init__(parameter)
        self._box = ChoiceBox()
        self._name(self._box, "box")
        # As wide as its longest word: in some languages 96 pixels would cut it.
        self._box.setMinimumWidth(96)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for choice in parameter.choices:
            self._box.addItem(tr(choice), choice)
        self._box.textActivated.connect(lambda _: self.take())
        self.head.addWidget(self._box)
        self.column.addWidget(self.hint)

    def show_plain(self, value: Value) -> None:
        """Show the chosen word."""
        self._box.setCurrentIndex(self._box.findData(str(value)))

    def read(self) -> Value:
        """The chosen word."""
        return self.parameter.check(self._box.currentData())


class LineControl(ParameterControl):
    """A field of one line."""

    def __init__(self, parameter: Parameter) -> None:
        super().__init__(parameter)
        self._field = QLineEdit()
        self._name(self._field, "field")
        self._field.editingFinished.connect(self.take)
        self._offer_files()
        self.column.addWidget(self._field)
        self.column.addWidget(self.hint)

    def take_file(self, path: str) -> None:
        """The file takes the place of what stands there."""
        self._field.setText(path)
        self.take()

    def show_plain(self, value: Value) -> None:
        """Show the text."""
        self._field.setText(str(value))

    def read(self) -> Value:
        """The text."""
        return self.parameter.parse(self._field.text())


class TextControl(ParameterControl):
    r"""A field of several lines: a text, or a text in each line (``\n`` is a line's end there)."""

    def __init__(self, parameter: Parameter) -> None:
        super().__init__(parameter)
        self._field = QPlainTextEdit()
        self._name(self._field, "text")
        self._field.setTabChangesFocus(True)
        is_long = parameter.kind is Kind.TEXT
        self._field.setFixedHeight(96 if is_long else 60)
        self._field.textChanged.connect(lambda: self._rest.start())
        self._offer_files()
        self.column.addWidget(self._field)
        self.column.addWidget(self.hint)

    def take_file(self, path: str) -> None:
        """The file gets a line of its own, at full strength."""
        self._field.setPlainText(f"{self._field.toPlainText().rstrip()}\n{path}=1".lstrip("\n"))
        self.take()

    def show_plain(self, value: Value) -> None:
        """Show the text; what is being typed stays."""
        text = value if isinstance(value, str) else ""
        if isinstance(value, tuple):
            text = "\n".join(line.replace("\n", "\\n").replace("\t", "\\t") for line in value)
        if self._field.hasFocus() or text == self._field.toPlainText():
            return
        self._field.blockSignals(True)
        self._field.setPlainText(text)
        self._field.blockSignals(False)

    def read(self) -> Value:
        """The text, or its lines."""
        text = self._field.toPlainText()
        if self.parameter.kind is Kind.TEXT:
            return self.parameter.check(text)
        lines = [line.replace("\\n", "\n").replace("\\t", "\t") for line in text.split("\n")]
        return self.parameter.check([line for line in lines if line])


_KINDS: dict[Kind, type[ParameterControl]] = {
    Kind.WHOLE: NumberControl,
    Kind.NUMBER: NumberControl,
    Kind.SWITCH: SwitchControl,
    Kind.CHOICE: ChoiceControl,
    Kind.TEXT: TextControl,
    Kind.LINE: LineControl,
    Kind.TEXTS: TextControl,
}


def control_for(parameter: Parameter) -> ParameterControl:
    """The control that suits a parameter's kind."""
    return _KINDS[parameter.kind](parameter)
