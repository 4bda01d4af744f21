"""The panel at the right: preset, system prompt, and a control for each parameter."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.parameter import Group, Value
from localchat.domain.parameters import BY_NAME, PARAMETERS
from localchat.domain.preset import shown_name
from localchat.ui.choice_box import ChoiceBox
from localchat.ui.controls import AFTER, ParameterControl, control_for
from localchat.ui.flow import Flow
from localchat.ui.language import noop, tr
from localchat.ui.persona_row import PersonaRow
from localchat.ui.plain import PlainLabel

_GROUPS = (
    (Group.SAMPLING, noop("Sampling")),
    (Group.TEMPLATE, noop("Chat")),
    (Group.MODEL, noop("Model")),
)


class Section(QWidget):
    """Controls under a heading that opens them; they are made when it is first opened."""

    def __init__(self, panel: "Panel", title: str) -> None:
        super().__init__()
        self._panel, self.title = panel, title
        self.parameters = [p for p in PARAMETERS if p.section == title]
        self._head = QPushButton()
        self._head.setObjectName(f"{title.lower()}-section")
        self._head.setProperty("section", True)
        self._head.clicked.connect(self.toggle)
        self._inner: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._head)
        self.mark(frozenset())

    def mark(self, changed: frozenset[str]) -> None:
        """Show in the heading how many of its values are changed."""
        count = sum(parameter.name in changed for parameter in self.parameters)
        is_open = self._inner is not None and not self._inner.isHidden()
        more = tr("{count} changed", count=count) if count else str(len(self.parameters))
        title, state = tr(self.title), tr("open") if is_open else tr("closed")
        self._head.setText(f"{'▾' if is_open else '▸'}  {title}   {more}")
        self._head.setAccessibleName(f"{title}, {state}, {more}")

    def toggle(self) -> None:
        """Open or close it."""
        if self._inner is None:
            self._inner = QWidget()
            column = QVBoxLayout(self._inner)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(6)
            for parameter in self.parameters:
                column.addWidget(self._panel.make_control(parameter.name))
            layout = self.layout()
            if layout is not None:
                layout.addWidget(self._inner)
            self._inner.show()
        else:
            self._inner.setVisible(self._inner.isHidden())
        self._panel.refresh()


class Panel(QFrame):
    """The values of the open conversation."""

    preset_chosen = Signal(str)
    save_preset = Signal()
    more_presets = Signal()
    reset_all = Signal()
    value_changed = Signal(str, object)
    value_reset = Signal(str)
    system_prompt_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.controls: dict[str, ParameterControl] = {}
        self.sections: dict[str, Section] = {}
        self._shown: tuple[Mapping[str, Value], frozenset[str]] = ({}, frozenset())
        body = QWidget()
        body.setObjectName("panel-body")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(6)
        self._add_preset(column)
        self.persona = PersonaRow()
        column.addWidget(self.persona)
        column.addSpacing(8)
        self._add_system_prompt(column)
        for group, title in _GROUPS:
            column.addSpacing(8)
            self._row(column, tr(title))
            for parameter in PARAMETERS:
                if parameter.group is group and not parameter.section:
                    column.addWidget(self.make_control(parameter.name))
            for name in dict.fromkeys(p.section for p in PARAMETERS if p.group is group):
                if name:
                    self.sections[name] = Section(self, name)
                    column.addWidget(self.sections[name])
        column.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setObjectName("panel-scroll")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _add_preset(self, column: QVBoxLayout) -> None:
        self._reset = self._plain(
            tr("reset"), "reset-all-button", tr("Reset all values"), self.reset_all
        )
        save = self._plain(
            tr("Save as…"), "save-preset-button", tr("Save as a preset"), self.save_preset
        )
        self._more = self._plain(
            "⋯", "more-presets-button", tr("More with presets"), self.more_presets
        )
        self._row(column, tr("Preset"), self._reset, save, self._more)
        self._presets = ChoiceBox()
        self._presets.setObjectName("preset-box")
        self._presets.setAccessibleName(tr("Preset"))
        self._presets.activated.connect(
            lambda at: self.preset_chosen.emit(self._presets.itemData(at))
        )
        column.addWidget(self._presets)

    def _add_system_prompt(self, column: QVBoxLayout) -> None:
        self._row(column, tr("System prompt"))
        self._system = QPlainTextEdit()
        self._system.setObjectName("system-prompt")
        self._system.setAccessibleName(tr("System prompt"))
        self._system.setPlaceholderText(
            tr("How the model should behave, with examples if you like.")
        )
        self._system.setFixedHeight(76)
        self._system.setTabChangesFocus(True)
        self._rest = QTimer(self, singleShot=True, interval=AFTER)
        self._rest.timeout.connect(
            lambda: self.system_prompt_changed.emit(self._system.toPlainText())
        )
        self._system.textChanged.connect(lambda: self._rest.start())
        column.addWidget(self._system)

    def _plain(self, text: str, name: str, label: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(label)
        button.setProperty("plain", True)
        button.clicked.connect(lambda: signal.emit())
        return button

    def _row(self, column: QVBoxLayout, title: str, *buttons: QPushButton) -> None:
        label = PlainLabel(title)
        label.setProperty("quiet", True)
        row, more = QHBoxLayout(), Flow(gap=6, below=0, at_end=True)
        row.addWidget(label)
        row.addLayout(more, 1)
        for button in buttons:
            more.addWidget(button)
        column.addLayout(row)

    def keep_system_prompt(self) -> None:
        """Have what was typed in the system prompt kept at once, before something else takes its place."""
        if self._rest.isActive():
            self._rest.stop()
            self.system_prompt_changed.emit(self._system.toPlainText())

    def make_control(self, name: str) -> ParameterControl:
        """Make the control of a parameter and connect it."""
        control = control_for(BY_NAME[name])
        control.changed.connect(self.value_changed)
        control.reset.connect(self.value_reset)
        self.controls[name] = control
        return control

    def refresh(self) -> None:
        """Show the values of now in all the controls that there are."""
        values, changed = self._shown
        for name, control in self.controls.items():
            if name in values:
                control.show_value(values[name], changed=name in changed)
        for section in self.sections.values():
            section.mark(changed)

    def menu_place(self) -> QPoint:
        """Where a menu of the presets opens."""
        return self._more.mapToGlobal(QPoint(0, self._more.height()))

    def show_presets(self, names: list[str]) -> None:
        """The presets that can be chosen."""
        current = self._presets.currentData()
        self._presets.clear()
        for name in names:
            self._presets.addItem(shown_name(name), name)
        self._choose_preset(current)

    def _choose_preset(self, name: str | None) -> None:
        at = self._presets.findData(name)
        if at >= 0:
            self._presets.setCurrentIndex(at)

    def show_values(
        self, preset: str, values: Mapping[str, Value], changed: frozenset[str], system: str
    ) -> None:
        """Show a conversation's values, and which of them differ from its preset."""
        self._choose_preset(preset)
        self._reset.setText(tr("changed · reset"))
        self._reset.setVisible(bool(changed))
        self._shown = (values, changed)
        self.refresh()
        if system != self._system.toPlainText():
            self._system.blockSignals(True)
            self._system.setPlainText(system)
            self._system.blockSignals(False)

    def show_last_seed(self, seed: int | None) -> None:
        """Tell the seed of the last answer, so that it can be used again; None if there is none."""
        words = (
            ""
            if seed is None
            else tr("The last answer had {seed}. The same seed repeats it.", seed=seed)
        )
        self.controls["seed"].tell_news(words)
