"""The editor of personas: what one is at the left, the prompt that it makes at the right.

Nothing is saved here: signals say what the person wants, and all that is typed is told as a draft.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.persona import Persona, estimated_tokens, persona_name
from localchat.domain.preset import shown_name
from localchat.text import figure
from localchat.ui.buttons import pressed_by_enter
from localchat.ui.choice_box import ChoiceBox
from localchat.ui.dropped import local_files
from localchat.ui.language import tr
from localchat.ui.pages import quiet
from localchat.ui.persona_examples import Examples
from localchat.ui.persona_menu import persona_menu
from localchat.ui.persona_parts import Variables, button, label, line, text
from localchat.ui.persona_preview import Preview

if TYPE_CHECKING:
    from localchat.ui.theme import Theme

NEW = ""
"""The name of a persona that was never saved."""

SIZE = QSize(1080, 720)
WAIT = 400
"""Milliseconds without typing after which a draft is kept and the prompt read again."""


class PersonaEditor(QDialog):
    """Shows one persona at a time. `show_persona` fills it; the answer to a failed wish is `refuse`."""

    opened = Signal(str)
    """The name of another persona that should be shown; empty for a new one."""
    drafted = Signal(object, str)
    """What stands in the editor (None for nothing new), and the name under which it was saved."""
    saved = Signal(object, str, bool)
    """The same, to be saved; and whether this chat should use it."""
    duplicated = Signal(object)
    removed = Signal(str)
    import_asked = Signal()
    file_dropped = Signal(str)
    export_asked = Signal(object, bool)
    """A persona to be written to a file, as a character card or in our own format."""
    prompt_asked = Signal(object, str)
    leaving = Signal()
    """The person wants to leave although there is something that is not saved."""

    def __init__(self, window: QWidget, theme: "Theme") -> None:
        super().__init__(window)
        self.setObjectName("persona-editor")
        self.setWindowTitle(tr("Personas"))
        self.setAcceptDrops(True)
        room = window.size() - QSize(24, 24)
        self.resize(SIZE.boundedTo(room).expandedTo(QSize(560, 420)))
        self._name, self._saved = NEW, Persona(name="")
        self._asleep = True
        self._make_fields()
        self.preview = Preview(theme)
        self._rest = QTimer(self, singleShot=True, interval=WAIT)
        self._rest.timeout.connect(self.tell_draft)
        self._lay_out()
        self._connect()

    # --- making ----------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        self._choice = ChoiceBox()
        self._choice.setObjectName("persona-choice")
        self._choice.setAccessibleName(tr("Persona that is shown"))
        self._choice.setMinimumWidth(180)
        self._title = line("persona-name", tr("How you call it"))
        self._about = line("persona-description", tr("What it is good for, in a sentence"))
        self._system = text(
            "persona-system-prompt", 132, tr("What the model is told before all else")
        )
        self._opening = text("persona-opening", 62, tr("What it says first in an empty chat"))
        self.examples = Examples()
        self._variables = Variables()
        self._preset, self._model = ChoiceBox(), ChoiceBox()
        for box, name in ((self._preset, "persona-preset"), (self._model, "persona-model")):
            box.setObjectName(name)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self._banner = QFrame()
        self._banner.setObjectName("card")
        self._copy = button(tr("Duplicate to change"), "persona-duplicate")
        self._problem = quiet("", aloud=True)
        self._problem.setObjectName("persona-problem")
        self._discard = button(tr("Discard changes"), "persona-discard", plain=True)
        self._use = button(tr("Use in this chat"), "persona-use")
        self._leave = button(tr("Close"), "persona-close")
        self._save = button(tr("Save"), "persona-save")
        self._save.setProperty("primary", True)
        for control in (self._use, self._leave, self._save):
            control.setProperty("small", False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self._choice)
        self._new = button(tr("New"), "persona-new", tr("New persona"))
        self._more = button("⋯", "persona-more", tr("More with personas"))
        head.addWidget(self._new)
        head.addWidget(self._more)
        head.addStretch()
        column.addLayout(head)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.setHandleWidth(20)
        split.addWidget(self._left())
        split.addWidget(self.preview)
        split.setSizes([560, 440])
        column.addWidget(split, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._problem, 1)
        for control in (self._discard, self._use, self._leave, self._save):
            foot.addWidget(control)
        column.addLayout(foot)

    def _left(self) -> QWidget:
        body = QWidget()
        body.setObjectName("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(6)
        row = QHBoxLayout(self._banner)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(quiet(tr("This persona is built in, and stays as it is.")), 1)
        row.addWidget(self._copy)
        column.addWidget(self._banner)
        self._system_label = label(tr("System prompt"), self._system)
        for words, field in ((tr("Name"), self._title), (tr("Description"), self._about)):
            column.addWidget(label(words, field))
            column.addWidget(field)
            column.addSpacing(4)
        column.addWidget(self._system_label)
        column.addWidget(self._system)
        column.addSpacing(6)
        column.addWidget(self.examples)
        column.addSpacing(6)
        column.addWidget(label(tr("Opening message"), self._opening))
        column.addWidget(self._opening)
        column.addSpacing(4)
        grid = QGridLayout()
        for at, (words, box) in enumerate(
            ((tr("Preset"), self._preset), (tr("Model"), self._model))
        ):
            grid.addWidget(label(words, box), 0, at)
            grid.addWidget(box, 1, at)
            grid.setColumnStretch(at, 1)
        column.addLayout(grid)
        column.addSpacing(6)
        self._variables_head = quiet(tr("Asked when it is chosen"))
        column.addWidget(self._variables_head)
        column.addWidget(self._variables)
        hint = tr("Put {name} of your own into a text to be asked for it. Known are {known}.",
                  name="{{words}}", known="{{date}}, {{time}}, {{model}}, {{user}}")  # fmt: skip
        column.addWidget(quiet(hint))
        column.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        scroll.setMinimumWidth(max(320, body.minimumSizeHint().width() + 12))
        return scroll

    def _connect(self) -> None:
        for field in (self._title, self._about, self._system, self._opening):
            field.textChanged.connect(lambda *_: self._typed())
        for part in (self.examples, self._variables):
            part.changed.connect(self._typed)
        for box in (self._preset, self._model):
            box.activated.connect(lambda _: self._typed())
        self.preview.changed.connect(lambda: self._rest.start())
        self._choice.activated.connect(lambda row: self._go(self._choice.itemData(row)))
        self._new.clicked.connect(lambda: self._go(NEW))
        self._more.clicked.connect(self._open_menu)
        self._copy.clicked.connect(lambda: self.duplicated.emit(self.persona()))
        self._discard.clicked.connect(self.discard)
        self._use.clicked.connect(lambda: self._keep(use=True))
        self._save.clicked.connect(lambda: self._keep(use=False))
        self._leave.clicked.connect(self.reject)

    def _open_menu(self) -> None:
        is_own = self._name != NEW and not self._saved.built_in
        menu = persona_menu(self, can_be_removed=is_own)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    # --- what is shown ---------------------------------------------------------------------------

    def show_choices(
        self, personas: Sequence[str], presets: Sequence[str], models: Mapping[str, str]
    ) -> None:
        """What can be chosen: personas, presets, and models by their ids."""
        self._offer(personas)
        for box, items in (
            (self._preset, {n: shown_name(n) for n in presets}),
            (self._model, dict(models)),
        ):
            box.clear()
            box.addItem(tr("The chat's own"), "")
            for key, name in items.items():
                box.addItem(name, key)

    def _offer(self, personas: Sequence[str]) -> None:
        self._choice.clear()
        for name in personas:
            self._choice.addItem(persona_name(name), name)

    def show_persona(self, persona: Persona, draft: Persona | None = None) -> None:
        """Show a persona as it is kept, or what was typed of it and is not saved yet."""
        self._rest.stop()
        self._asleep = True
        self._name, self._saved = persona.name, persona
        shown, fixed = draft or persona, persona.built_in
        if persona.name == NEW and self._choice.findData(NEW) < 0:
            self._choice.addItem(tr("New persona"), NEW)
        self._choice.setCurrentIndex(self._choice.findData(persona.name))
        self._banner.setVisible(fixed)
        self._title.setText(persona_name(shown.name) if fixed else shown.name)
        self._about.setText(shown.description)
        self._about.setCursorPosition(0)
        self._system.setPlainText(shown.system_prompt)
        self._opening.setPlainText(shown.opening)
        for field in (self._title, self._about, self._system, self._opening):
            field.setReadOnly(fixed)
        self.examples.show_pairs(shown.examples, read_only=fixed)
        for box, key in ((self._preset, shown.preset), (self._model, shown.model)):
            if box.findData(key) < 0:
                box.addItem(tr("{name} (not here)", name=key), key)
            box.setCurrentIndex(box.findData(key))
            box.setEnabled(not fixed)
        self._variables.forget()
        self._variables.show_variables(shown.asked(), read_only=fixed)
        self._save.setVisible(not fixed)
        self._asleep = False
        self._refresh()
        if draft is not None:
            self.tell(tr("Your changes from before are here. They are not saved yet."))
        self._ask_for_prompt()

    def go_on(self, saved: Persona, personas: Sequence[str]) -> None:
        """It was saved, and more was typed meanwhile: that stays, and is not saved yet."""
        self._name, self._saved = saved.name, saved
        self._offer(personas)
        self._choice.setCurrentIndex(self._choice.findData(saved.name))
        self._typed()

    def persona(self) -> Persona:
        """What stands in the editor, as it stands."""
        return Persona(
            name=self._name if self._saved.built_in else self._title.text(),
            description=self._about.text(),
            system_prompt=self._system.toPlainText(),
            examples=self.examples.pairs,
            opening=self._opening.toPlainText(),
            preset=self._preset.currentData() or "",
            model=self._model.currentData() or "",
            variables=self._variables.variables(),
            built_in=self._saved.built_in,
        )

    @property
    def name(self) -> str:
        """The name under which what is shown was saved; empty if it never was."""
        return self._name

    @property
    def is_changed(self) -> bool:
        """Whether something stands here that is not saved."""
        saved, now = self._saved, self.persona()
        told = {each.name: each for each in saved.variables}
        same = tuple(told.get(each.name, each) for each in now.variables) == now.variables
        fields = ("name", "description", "system_prompt", "examples", "opening", "preset", "model")
        return not same or any(getattr(saved, field) != getattr(now, field) for field in fields)

    def _refresh(self) -> None:
        now = self.persona()
        self._variables.show_variables(now.asked(), read_only=now.built_in)
        is_asked = bool(now.asked())
        for widget in (self._variables_head, self._variables):
            widget.setVisible(is_asked)
        changed = self.is_changed
        self._discard.setVisible(changed)
        self._save.setEnabled(changed)
        self._leave.setText(tr("Cancel") if changed else tr("Close"))
        count = figure(estimated_tokens(now.system_prompt))
        self._system_label.setText(
            tr("System prompt · about {count} tokens", count=count)
            if now.system_prompt
            else tr("System prompt")
        )
        self.tell("")

    def tell(self, words: str, *, bad: bool = False) -> None:
        """Say what was done, or what is wrong."""
        self._problem.setText(words)
        self._problem.setProperty("bad", bad)
        self._problem.style().unpolish(self._problem)
        self._problem.style().polish(self._problem)

    def refuse(self, problem: str) -> None:
        """Say why something was not done; what stands here stays."""
        self.tell(problem, bad=True)

    # --- what is done ----------------------------------------------------------------------------

    def _typed(self) -> None:
        if not self._asleep:
            self._refresh()
            self._rest.start()

    def tell_draft(self) -> None:
        """Tell what stands here, to be kept, and ask for its prompt."""
        self._rest.stop()
        if not self._saved.built_in:
            self.drafted.emit(self.persona() if self.is_changed else None, self._name)
        self._ask_for_prompt()

    def _ask_for_prompt(self) -> None:
        self.prompt_asked.emit(self.persona(), self.preview.question)

    def _go(self, name: str) -> None:
        if name != self._name or (name == NEW and self._choice.findData(NEW) < 0):
            self.tell_draft()
            self.opened.emit(name)

    def discard(self) -> None:
        """Go back to what is saved."""
        self.drafted.emit(None, self._name)
        self.show_persona(self._saved)

    def _keep(self, *, use: bool) -> None:
        self._rest.stop()
        self.saved.emit(self.persona(), self._name, use)

    def reject(self) -> None:
        """Leave, unless something is not saved: then the person is asked."""
        if self.is_changed:
            self.tell_draft()
            self.leaving.emit()
        else:
            super().reject()

    def leave(self) -> None:
        """Close, whatever stands here."""
        self._rest.stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's cross is the same as Cancel."""
        event.ignore()
        self.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+S saves; Enter presses a button, and does nothing by itself in a field of one line."""
        if event.key() == Qt.Key.Key_S and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            if self._save.isEnabled() and not self._saved.built_in:
                self._keep(use=False)
        elif not pressed_by_enter(event) and event.key() not in {
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        }:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a file of a persona."""
        if any(_is_persona(path) for path in local_files(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that were dropped."""
        for path in local_files(event.mimeData()):
            if _is_persona(path):
                self.file_dropped.emit(path)


def _is_persona(path: str) -> bool:
    return path.lower().endswith((".json", ".png"))
