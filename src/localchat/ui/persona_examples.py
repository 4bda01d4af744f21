"""The example pairs of a persona: a list, the pair that is chosen in two fields, and a way to paste many."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.chat import Example
from localchat.ui.language import tr
from localchat.ui.pages import quiet
from localchat.ui.persona_parts import button, label, text
from localchat.ui.plain import PlainLabel

_SHORT = 60
"""Letters of each half that the list shows."""


class _List(QListWidget):
    remove = Signal()
    undo = Signal()
    move_by = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del removes, Ctrl+Z brings back, Alt with an arrow moves."""
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_Delete:
            self.remove.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo.emit()
        elif alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move_by.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class Examples(QWidget):
    """Add, change, move, remove and paste pairs; what was removed can be brought back."""

    changed = Signal()
    pasted = Signal(str)
    """A text with pairs that somebody should read; answer with `add` or `refuse`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("persona-examples")
        self._pairs: list[Example] = []
        self._before: list[list[Example]] = []
        self._head = PlainLabel()
        self._head.setObjectName("examples-head")
        self._head.setProperty("quiet", True)
        self._list = _List()
        self._list.setObjectName("examples-list")
        self._list.setAccessibleName(tr("Examples"))
        self._list.setFixedHeight(126)
        self._list.setUniformItemSizes(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(self._show)
        self._user = text("example-user", 66, tr("What a person says"))
        self._answer = text("example-answer", 66, tr("How the model should answer"))
        self._dialog: PasteDialog | None = None
        self._make_buttons()
        self._lay_out()
        for field in (self._user, self._answer):
            field.textChanged.connect(self._typed)
        self._refresh(0)

    def _make_buttons(self) -> None:
        self._add = button(tr("Add"), "example-add", tr("Add an example"))
        self._paste = button(tr("Paste many…"), "example-paste", tr("Paste many examples"))
        self._up = button("↑", "example-up", tr("Move the example up (Alt+Up)"))
        self._down = button("↓", "example-down", tr("Move the example down (Alt+Down)"))
        self._remove = button(tr("Remove"), "example-remove", tr("Remove the example (Del)"))
        self._undo = button(
            tr("Undo"), "example-undo", tr("Undo the last change of the list (Ctrl+Z)")
        )
        for control, action in (
            (self._add, self.begin), (self._paste, self.ask), (self._remove, self.remove),
            (self._up, lambda: self.move_pair(-1)), (self._down, lambda: self.move_pair(1)),
            (self._undo, self.undo),
        ):  # fmt: skip
            control.clicked.connect(lambda _=False, act=action: act())
        for control in (self._up, self._down):
            control.setFixedWidth(34)
        self._list.remove.connect(self.remove)
        self._list.undo.connect(self.undo)
        self._list.move_by.connect(self.move_pair)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._head)
        head.addStretch()
        head.addWidget(self._undo)
        head.addWidget(self._paste)
        head.addWidget(self._add)
        self._inside = QWidget()
        tools = QHBoxLayout()
        tools.addWidget(label(tr("The person says"), self._user))
        tools.addStretch()
        for control in (self._up, self._down, self._remove):
            tools.addWidget(control)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self._list)
        inside.addLayout(tools)
        inside.addWidget(self._user)
        inside.addWidget(label(tr("The model answers"), self._answer))
        inside.addWidget(self._answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._inside)

    # --- what is shown ---------------------------------------------------------------------------

    @property
    def pairs(self) -> tuple[Example, ...]:
        """The pairs as they stand."""
        return tuple(self._pairs)

    def show_pairs(self, pairs: Sequence[Example], *, read_only: bool) -> None:
        """Show the pairs of another persona."""
        self._before.clear()
        self._pairs = list(pairs)
        for control in (self._add, self._paste, self._remove, self._up, self._down):
            control.setVisible(not read_only)
        self._read_only = read_only
        for field in (self._user, self._answer):
            field.setReadOnly(read_only)
        self._refresh(0)

    def _refresh(self, row: int) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for number, pair in enumerate(self._pairs, 1):
            self._list.addItem(QListWidgetItem(_short(number, pair)))
        self._list.blockSignals(False)
        self._inside.setVisible(bool(self._pairs))
        count = len(self._pairs)
        many = tr("%n examples", count, one="%n example")
        self._head.setText(many if count else tr("No examples (zero-shot)"))
        self._undo.setVisible(bool(self._before))
        self._list.setCurrentRow(max(0, min(row, count - 1)))
        self._show(self._list.currentRow())

    def _show(self, row: int) -> None:
        pair = self._pairs[row] if 0 <= row < len(self._pairs) else Example("", "")
        for field, words in ((self._user, pair.user), (self._answer, pair.assistant)):
            if field.toPlainText() != words:
                field.blockSignals(True)
                field.setPlainText(words)
                field.blockSignals(False)
        self._up.setEnabled(row > 0)
        self._down.setEnabled(row < len(self._pairs) - 1)

    # --- what is done ----------------------------------------------------------------------------

    def _typed(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._pairs):
            pair = Example(self._user.toPlainText(), self._answer.toPlainText())
            self._pairs[row] = pair
            self._list.item(row).setText(_short(row + 1, pair))
            self.changed.emit()

    def _change(self, pairs: list[Example], row: int) -> None:
        self._before.append(self._pairs)
        self._pairs = pairs
        self._refresh(row)
        self.changed.emit()

    def begin(self) -> None:
        """Add an empty pair at the end, ready for typing."""
        self._change([*self._pairs, Example("", "")], len(self._pairs))
        self._user.setFocus()

    def remove(self) -> None:
        """Take the chosen pair away."""
        row = self._list.currentRow()
        if 0 <= row < len(self._pairs) and not self._read_only:
            self._change(self._pairs[:row] + self._pairs[row + 1 :], row)

    def move_pair(self, step: int) -> None:
        """Move the chosen pair up (-1) or down (1)."""
        row, pairs = self._list.currentRow(), list(self._pairs)
        if 0 <= row < len(pairs) and 0 <= row + step < len(pairs) and not self._read_only:
            pairs[row], pairs[row + step] = pairs[row + step], pairs[row]
            self._change(pairs, row + step)

    def undo(self) -> None:
        """Have the list as it was before a pair was added, moved or removed."""
        if self._before:
            self._pairs = self._before.pop()
            self._refresh(self._list.currentRow())
            self.changed.emit()

    def ask(self) -> None:
        """Let the person paste a text with many pairs."""
        self._dialog = PasteDialog(self)
        self._dialog.pasted.connect(self.pasted)
        self._dialog.finished.connect(self._dialog.deleteLater)
        self._dialog.open()

    def add(self, pairs: Sequence[Example]) -> None:
        """Put the pairs that were read at the end."""
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None
        self._change([*self._pairs, *pairs], len(self._pairs))

    def refuse(self, problem: str) -> None:
        """Say why a text cannot be read; it stays where it was pasted."""
        if self._dialog is not None:
            self._dialog.refuse(problem)


class PasteDialog(QDialog):
    """A large field for a text with many pairs."""

    pasted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paste-dialog")
        self.setWindowTitle(tr("Paste many examples"))
        self.resize(560, 420)
        words = tr(
            "“Q: …” and “A: …” over as many lines as they need; or one pair in each line with a tab or → "
            "between; or JSON Lines, as for training."
        )
        self._text = text("paste-text", 160, "Q: The sky is blue.\nA: Le ciel est bleu.")
        self._text.setAccessibleName(tr("Text with examples"))
        self._text.setMaximumHeight(10_000)
        self._problem = quiet("", aloud=True)
        self._problem.setObjectName("paste-problem")
        self._problem.setProperty("bad", True)
        self._problem.hide()
        kind = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kind.Ok | kind.Cancel)
        buttons.button(kind.Ok).setText(tr("Add them"))
        buttons.button(kind.Ok).setObjectName("paste-add")
        buttons.button(kind.Ok).setProperty("primary", True)
        buttons.accepted.connect(lambda: self.pasted.emit(self._text.toPlainText()))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(quiet(words))
        column.addWidget(self._text, 1)
        column.addWidget(self._problem)
        column.addWidget(buttons)

    def refuse(self, problem: str) -> None:
        """Say what is wrong with the text."""
        self._problem.setText(problem)
        self._problem.show()


def _short(number: int, pair: Example) -> str:
    halves = [" ".join(half[: 4 * _SHORT].split()) for half in (pair.user, pair.assistant)]
    first, second = (h if len(h) <= _SHORT else h[:_SHORT].rstrip() + "…" for h in halves)
    return f"{number}.  {first or '…'}  →  {second or '…'}"
