"""Exporting chats: as what, with what, and where to."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from localchat.services.exporting.names import safe
from localchat.services.exporting.options import Form, Kind, Options, Target
from localchat.ui.choice_box import ChoiceBox
from localchat.ui.language import tr
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel


class ExportDialog(QDialog):
    """Asks how chats are exported; `wanted` carries the options and the target."""

    wanted = Signal(object, object)
    stopped = Signal()

    def __init__(self, window: QWidget, count: int, title: str) -> None:
        """`title` is that of the chat, when it is only one."""
        super().__init__(window)
        self._count, self._title = count, title
        self.setObjectName("export-dialog")
        self.setWindowTitle(tr("Export a chat") if count == 1 else tr("Export chats"))
        self.setMinimumWidth(480)
        self._kind = self._choice("export-kind", tr("Format"))
        for kind, label, _ in _kinds():
            self._kind.addItem(label, kind)
        self._form = self._choice("export-form", tr("Several chats"))
        for form, label in _forms():
            self._form.addItem(label, form)
        self._hint = quiet("")
        self._hint.setObjectName("export-hint")
        self._boxes = {name: self._box(name, label) for name, label in _boxes()}
        self._boxes["system"].setChecked(True)
        self._boxes["examples"].setChecked(True)
        self._kind.currentIndexChanged.connect(lambda _: self._show())
        self._form.currentIndexChanged.connect(lambda _: self._show())
        self._progress = QProgressBar()
        self._progress.setObjectName("export-progress")
        self._progress.setAccessibleName(tr("How far the export is"))
        self._progress.setTextVisible(False)
        self._said = quiet("", aloud=True)
        self._said.setObjectName("export-said")
        self._lay_out()
        self._show()
        self.show_idle()

    def _choice(self, name: str, label: str) -> QComboBox:
        box = ChoiceBox()
        box.setObjectName(name)
        box.setAccessibleName(label)
        return box

    def _box(self, name: str, label: str) -> QCheckBox:
        box = QCheckBox(label)
        box.setObjectName(f"export-{name}")
        return box

    def _lay_out(self) -> None:
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setObjectName("export-cancel")
        self._cancel.clicked.connect(self.reject)
        self._go = QPushButton(tr("Export…"))
        self._go.setObjectName("export-go")
        self._go.setProperty("primary", True)
        self._go.setDefault(True)
        self._go.clicked.connect(self._ask)
        named = self._title or tr("Untitled chat")
        head = PlainLabel(named if self._count == 1 else tr("%n chats", self._count))
        head.setTextFormat(quiet("").textFormat())
        head.setProperty("strong", True)
        head.setWordWrap(True)
        fields = QGridLayout()
        fields.setSpacing(8)
        fields.setColumnStretch(1, 1)
        self._form_label = PlainLabel(tr("Several chats"))
        for row, (label, field) in enumerate(
            ((PlainLabel(tr("Format")), self._kind), (self._form_label, self._form))
        ):
            fields.addWidget(label, row, 0)
            fields.addWidget(field, row, 1)
        several = self._count > 1
        self._form.setVisible(several)
        self._form_label.setVisible(several)
        buttons = QHBoxLayout()
        buttons.addWidget(self._said, 1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(head)
        column.addLayout(fields)
        column.addWidget(self._hint)
        for box in self._boxes.values():
            column.addWidget(box)
        column.addStretch()
        column.addWidget(self._progress)
        column.addLayout(buttons)

    @property
    def kind(self) -> Kind:
        """The kind of file that is chosen."""
        return Kind(self._kind.currentData())

    def choose_kind(self, kind: Kind) -> None:
        """Choose a kind of file."""
        self._kind.setCurrentIndex(self._kind.findData(kind))

    def _show(self) -> None:
        """Show what can be chosen for this kind."""
        self._hint.setText(next(hint for kind, _, hint in _kinds() if kind is self.kind))
        is_all = self.kind is Kind.JSON
        for name, box in self._boxes.items():
            box.setVisible(not is_all and (name != "examples" or self.kind is Kind.LINES))
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        self.resize(self.width(), self.sizeHint().height())

    def show_idle(self) -> None:
        """Nothing is being written."""
        self._busy = False
        self._progress.hide()
        self._said.setText("")
        for widget in (self._kind, self._form, self._go, *self._boxes.values()):
            widget.setEnabled(True)
        self._cancel.setText(tr("Cancel"))
        self._cancel.setEnabled(True)

    def show_progress(self, done: int, total: int) -> None:
        """So many chats are written."""
        self._busy = True
        for widget in (self._kind, self._form, self._go, *self._boxes.values()):
            widget.setEnabled(False)
        self._progress.setRange(0, max(1, total))
        self._progress.setValue(done)
        self._progress.setVisible(True)
        self._said.setText(tr("{done} of {total}", done=done, total=total))
        self._cancel.setText(tr("Stop"))

    def reject(self) -> None:
        """Esc and Cancel: stop what is being written, or close."""
        if self._busy:
            self._cancel.setEnabled(False)
            self.stopped.emit()
        else:
            super().reject()

    def end(self) -> None:
        """It is over: close."""
        self._busy = False
        super().accept()

    def _ask(self) -> None:
        form = Form(self._form.currentData()) if self._count > 1 else Form.FILE
        if path := self._path(form):
            values = {name: box.isChecked() for name, box in self._boxes.items()}
            options = Options(
                kind=self.kind,
                thinking=values["thinking"],
                every_branch=values["branches"],
                system=values["system"],
                examples=values["examples"],
            )
            self.wanted.emit(options, Target(path, form))

    def _path(self, form: Form) -> Path | None:
        if form is Form.FOLDER:
            folder = QFileDialog.getExistingDirectory(self, tr("Export into a folder"))
            return Path(folder) if folder else None
        ending = "zip" if form is Form.ZIP else str(self.kind)
        stem = safe(self._title) if self._count == 1 else tr("Chats")
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export"), f"{stem}.{ending}", f"{ending.upper()} (*.{ending})"
        )
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_name(f"{path.name}.{ending}")


def _kinds() -> tuple[tuple[Kind, str, str], ...]:
    return (
        (Kind.MARKDOWN, tr("Markdown"), tr("Text that any editor opens.")),
        (
            Kind.HTML,
            tr("Web page (HTML)"),
            tr("One file for any browser, with formulas and coloured code. It prints well."),
        ),
        (Kind.PDF, tr("PDF"), tr("Pages for paper, and for handing on.")),
        (
            Kind.JSON,
            tr("JSON, complete"),
            tr("All branches, figures and settings. Importing it gives the same chat again."),
        ),
        (
            Kind.LINES,
            tr("JSON Lines, for training"),
            tr("One line for each branch, in the usual format with “messages”."),
        ),
    )


def _forms() -> tuple[tuple[Form, str], ...]:
    return (
        (Form.FILE, tr("All in one file")),
        (Form.FOLDER, tr("A file for each, in a folder")),
        (Form.ZIP, tr("A file for each, in a zip")),
    )


def _boxes() -> tuple[tuple[str, str], ...]:
    return (
        ("thinking", tr("With what the model thought")),
        ("branches", tr("All branches, not only the open one")),
        ("system", tr("With the system prompt")),
        ("examples", tr("With the examples")),
    )
