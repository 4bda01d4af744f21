"""The person's choices, from the table of settings: a section for each kind, a control for each choice."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from localchat import __version__
from localchat.settings import SETTINGS, Setting
from localchat.ui.choice_box import ChoiceBox
from localchat.ui.engine_section import EngineSection
from localchat.ui.language import LANGUAGES, noop, tr
from localchat.ui.pages import CONTROL, Page, box, section
from localchat.ui.safety_rows import SafetyRows
from localchat.ui.setting_row import Field, SettingRow
from localchat.ui.switch import Switch
from localchat.ui.update_row import UpdateRow

SECTIONS = (
    noop("General"),
    noop("Look"),
    noop("Chats and memory"),
    noop("Models and downloads"),
    noop("Safety"),
    noop("Network"),
    noop("Desktop"),
)
MOST_LETTERS = 22
"""Letters of a choice for which there is always room."""
WIDE = 240
"""Pixels of a field for text."""


class _Choice(ChoiceBox):
    """A list that the wheel changes only when it has the focus: the page is scrolled with it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _Number(QSpinBox):
    """A number that the wheel changes only when it has the focus."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class SettingsPage(Page):
    """Each choice with its control. It is built when it is first shown with values."""

    changed = Signal(str, object)
    code_asked = Signal()
    report_asked = Signal()
    about_asked = Signal()
    token_given = Signal(str)
    """One to be checked and kept; empty to check the one that there is."""
    token_forgotten = Signal()

    def __init__(self) -> None:
        super().__init__(
            "settings", tr("Settings"), tr("Values of one chat are in the panel at its right.")
        )
        self.safety = SafetyRows(self)
        self._controls: dict[str, QWidget] = {}
        self._rows: dict[str, SettingRow] = {}
        self.engine, self.update_row = EngineSection(), UpdateRow()

    # --- making it -------------------------------------------------------------------------------

    def _build(self) -> None:
        for name in SECTIONS:
            rows: list[QWidget] = [
                self._make_row(each) for each in SETTINGS if each.section == name
            ]
            if name == "Safety":
                rows = [self.safety.passphrase, *rows, self._make_code()]
            if name == "Network":
                rows.append(self._make_token())
            self._add_section(tr(name), rows)
        self._add_section(tr("Engine"), [self.engine])
        self._add_section(tr("Data"), self._make_data())
        self._add_section(tr("About"), [self._make_about(), self.update_row])

    def _add_section(self, name: str, rows: Sequence[QWidget]) -> None:
        """A heading, and one box with lines between the rows."""
        self.column.addWidget(section(name))
        self.column.addWidget(box(rows))

    def _make_row(self, setting: Setting) -> SettingRow:
        row = SettingRow(tr(setting.label), tr(setting.help) if setting.help else "")
        control = self._make_control(setting)
        control.setObjectName(setting.name.replace("_", "-"))
        control.setAccessibleName(tr(setting.label))
        control.setAccessibleDescription(row.text.text())
        self._controls[setting.name], self._rows[setting.name] = control, row
        row.place(control)
        if setting.name == "models_folder":
            choose = QPushButton(tr("Choose…"))
            choose.setObjectName("models-folder-choose")
            choose.setAccessibleName(tr("Choose the folder for downloads"))
            choose.clicked.connect(self._choose_folder)
            row.place(choose)
        return row

    def _make_control(self, setting: Setting) -> QWidget:
        name = setting.name
        if isinstance(setting.default, bool):
            switch = Switch()
            switch.clicked.connect(lambda on: self.changed.emit(name, on))
            return switch
        if isinstance(setting.default, int) and setting.unit != "%":
            return self._make_number(setting)
        if isinstance(setting.default, int) or setting.choices or name.startswith("default_"):
            choice = _Choice()
            choice.setMinimumWidth(CONTROL)
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(10)
            choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            if isinstance(setting.default, int):
                for percent in range(setting.minimum, setting.maximum + 1, 10):
                    choice.addItem(f"{percent} %", percent)
            for text in setting.choices:
                choice.addItem(_words(setting, text), text)
            longest = max((len(_words(setting, text)) for text in setting.choices), default=0)
            choice.setMinimumContentsLength(min(MOST_LETTERS, max(10, longest)))
            choice.activated.connect(lambda at: self.changed.emit(name, choice.itemData(at)))
            return choice
        field = Field(WIDE)
        field.editingFinished.connect(lambda: self._take_text(name))
        return field

    def _make_number(self, setting: Setting) -> QWidget:
        number = _Number()
        number.setMinimumWidth(CONTROL)
        number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        number.setRange(setting.minimum, setting.maximum)
        number.setKeyboardTracking(False)
        number.lineEdit().setTextMargins(8, 0, 8, 0)
        if setting.unit:
            number.setSuffix(f" {tr(setting.unit)}")
        if setting.nothing:
            number.setSpecialValueText(tr(setting.nothing))
        number.valueChanged.connect(lambda value: self.changed.emit(setting.name, value))
        return number

    def _make_token(self) -> QWidget:
        self._token_row = SettingRow(tr("Access token"), "")
        self._token = Field(CONTROL)
        self._token.setEchoMode(QLineEdit.EchoMode.Password)
        self._token.setObjectName("token-field")
        self._token.setAccessibleName(tr("Access token"))
        self._token.setPlaceholderText("hf_…")
        self._token.returnPressed.connect(self._give_token)
        self._keep = QPushButton(tr("Check"))
        self._keep.setObjectName("token-keep")
        self._keep.clicked.connect(self._give_token)
        self._forget = QPushButton(tr("Forget it"))
        self._forget.setObjectName("token-forget")
        self._forget.clicked.connect(lambda: self.token_forgotten.emit())
        self._token_row.place(self._token, self._keep, self._forget)
        return self._token_row

    def _make_home(self) -> QWidget:
        self._home = SettingRow(tr("Data folder"), "")
        return self._home

    def _make_report(self) -> QWidget:
        text = tr("Shows what helps to find a fault. You save it and hand it on; nothing is sent.")
        row = SettingRow(tr("Report a problem"), text)
        look = QPushButton(tr("Look…"))
        look.setObjectName("report-button")
        look.setAccessibleName(tr("Look at a report of a problem"))
        look.clicked.connect(lambda: self.report_asked.emit())
        row.place(look)
        return row

    def _make_code(self) -> QWidget:
        text = tr("Opens your chats when the key is lost. Write it down and keep it safe.")
        row = SettingRow(tr("Recovery code"), text)
        show = QPushButton(tr("Show…"))
        show.setObjectName("recovery-code-button")
        show.setAccessibleName(tr("Show the recovery code"))
        show.clicked.connect(lambda: self.code_asked.emit())
        row.place(show)
        return row

    def _make_data(self) -> list[QWidget]:
        rows = self.safety
        return [self._make_home(), rows.backups, rows.everything, self._make_report(), rows.erase]

    def _make_about(self) -> QWidget:
        row = SettingRow(
            f"LocalChat {__version__}", tr("Free software, and the licences of all its parts.")
        )
        about = QPushButton(tr("Licences"))
        about.setObjectName("about-button")
        about.setAccessibleName(tr("About LocalChat, and the licences of its parts"))
        about.clicked.connect(lambda: self.about_asked.emit())
        row.place(about)
        return row

    # --- showing ---------------------------------------------------------------------------------

    def show_settings(
        self, values: Mapping[str, Any], choices: Mapping[str, Mapping[str, str]], home: str
    ) -> None:
        """Show each choice as it is; signals are silent, and the focus stays where it is.

        `choices` are for those that the table does not know: value and words.
        """
        if not self._controls:
            self._build()
        for name, offered in choices.items():
            self._offer(name, offered)
        for name, control in self._controls.items():
            control.blockSignals(True)
            self._show(control, values[name])
            control.blockSignals(False)
        self._home.text.setText(home)

    def _offer(self, name: str, offered: Mapping[str, str]) -> None:
        control = self._controls[name]
        assert isinstance(control, QComboBox)  # noqa: S101 -- made so above
        there = {control.itemData(at): control.itemText(at) for at in range(control.count())}
        if offered != there:
            control.clear()
            for value, text in offered.items():
                control.addItem(text, value)

    def _show(self, control: QWidget, value: Any) -> None:
        if isinstance(control, QCheckBox):
            control.setChecked(bool(value))
        elif isinstance(control, QSpinBox):
            control.setValue(int(value))
        elif isinstance(control, QComboBox):
            control.setCurrentIndex(control.findData(value))
        elif isinstance(control, QLineEdit) and not control.isModified():
            control.setText(str(value))

    def go_to(self, name: str) -> None:
        """Bring a choice into view, with the focus on its control."""
        control, row = self._controls[name], self._rows[name]
        control.setFocus(Qt.FocusReason.ShortcutFocusReason)
        # Rows that were made just now have no place before they are laid out.
        page = self.widget()
        if page is not None and (layout := page.layout()) is not None:
            layout.activate()
        QTimer.singleShot(0, row, lambda: self.ensureWidgetVisible(row, 0, 48))

    def show_usual(self, name: str, text: str) -> None:
        """What an empty field stands for."""
        control = self._controls.get(name)
        if isinstance(control, QLineEdit):
            control.setPlaceholderText(text)

    def refuse(self, name: str, problem: str) -> None:
        """Say beside a choice what is wrong with it; empty when it was taken over."""
        control = self._controls[name]
        if isinstance(control, QLineEdit) and not problem:
            control.setModified(False)
        self._rows[name].tell(problem)

    def explain(self, name: str, text: str, *, can_change: bool = True) -> None:
        """Say more of a choice than the table does: what this computer can do of it."""
        if name in self._rows:
            self._rows[name].text.setText(text)
            self._controls[name].setEnabled(can_change)

    def show_token(self, text: str, *, has_token: bool) -> None:
        """Whether there is an access token, and whose."""
        self._token_row.text.setText(text)
        self._token_row.tell("")
        self._token.setVisible(not has_token)
        self._keep.setEnabled(True)
        self._keep.setText(tr("Check"))
        self._forget.setVisible(has_token)
        if has_token:
            self._token.clear()

    def refuse_token(self, problem: str) -> None:
        """Say why an access token is not kept."""
        self._token_row.tell(problem)
        self._keep.setEnabled(True)
        self._keep.setText(tr("Check"))

    # --- what a person does ----------------------------------------------------------------------

    def _take_text(self, name: str) -> None:
        """Hand on a text that was changed; `refuse` answers."""
        field = self._controls[name]
        assert isinstance(field, QLineEdit)  # noqa: S101 -- made so above
        if not field.isModified():
            return
        self.changed.emit(name, field.text().strip())

    def _choose_folder(self) -> None:
        field = self._controls["models_folder"]
        assert isinstance(field, QLineEdit)  # noqa: S101 -- made so above
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder for downloads"), field.text())
        if chosen:
            field.setText(chosen)
            field.setModified(True)
            self._take_text("models_folder")

    def _give_token(self) -> None:
        wanted = self._token.isHidden() or self._token.text().strip()
        if wanted and self._keep.isEnabled():
            self._keep.setEnabled(False)
            self._keep.setText(tr("Checking…"))
            self.token_given.emit(self._token.text())


def _words(setting: Setting, choice: str) -> str:
    """A choice in words; a language is called by its own name, for who reads no other."""
    if setting.name == "language":
        return LANGUAGES.get(choice) or tr("As the system says")
    text = tr(choice)
    return text[:1].upper() + text[1:]
