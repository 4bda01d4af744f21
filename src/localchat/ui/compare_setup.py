"""What is compared: two contenders, the prompt for both, and whether it is blind."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.comparison import Contender, Side
from localchat.domain.model import GUIDE
from localchat.ui.compare_contender import ContenderBox
from localchat.ui.flow import Flow
from localchat.ui.language import tr
from localchat.ui.pages import quiet

if TYPE_CHECKING:
    from localchat.services.compare_starts import Start

NARROW = 640
"""Pixels below which what is compared stands one below the other."""
LONG = 10_000
"""Characters from which on a prompt is not looked through at each key."""
LEAST_LINES, MOST_LINES = 3, 8
"""Lines of the prompt that are seen at least, and to which it grows."""


class Prompt(QPlainTextEdit):
    """Enter compares, Shift+Enter makes a line; as high as its text."""

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("compare-prompt")
        self.setAccessibleName(tr("Prompt for both. Enter compares, Shift and Enter make a line."))
        self.setPlaceholderText(tr("What shall both answer?"))
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the button."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not shift:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        self._fit()

    def has_words(self) -> bool:
        """Whether there is anything to ask; cheap for a long text too."""
        return self.document().characterCount() > LONG or bool(self.toPlainText().strip())

    def take(self, text: str) -> None:
        """Have another text; Ctrl+Z brings back the one before."""
        cursor = self.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)

    def _fit(self) -> None:
        lines = min(MOST_LINES, max(LEAST_LINES, int(self.document().size().height())))
        high = lines * self.fontMetrics().lineSpacing() + 26
        if high != self.minimumHeight():
            self.setFixedHeight(high)


class Setup(QWidget):
    """The upper part of the page; `wanted` says that it shall begin."""

    wanted = Signal()
    changed = Signal()
    """Something was chosen or typed."""
    model_chosen = Signal(object, str)
    """A side, and the id of the model there: its presets are to be shown."""
    start_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.boxes = {side: ContenderBox(side) for side in Side}
        self.prompt = Prompt()
        self.prompt.submitted.connect(self._submit)
        self.prompt.textChanged.connect(self._note)
        self._offered: list[Start] = []
        self._starts = QWidget()
        Flow(self._starts, gap=8)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(12)
        for side, box in self.boxes.items():
            box.changed.connect(self._note)
            box.model_chosen.connect(lambda key, at=side: self.model_chosen.emit(at, key))
            self._pair.addWidget(box, 1)
        self._hint = quiet("")
        self._hint.setObjectName("compare-hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._starts)
        column.addLayout(self._pair)
        column.addWidget(self._hint)
        column.addWidget(self.prompt)
        column.addLayout(self._make_foot())
        self._busy = False
        self._note()

    def _make_foot(self) -> QHBoxLayout:
        self.blind = QCheckBox(tr("Blind: names after the vote"))
        self.blind.setObjectName("blind-switch")
        self.blind.setAccessibleName(self.blind.text())
        self.blind.setToolTip(tr("Chance decides who is A and who is B."))
        self.blind.clicked.connect(self._note)
        self._go = QPushButton(tr("Compare"))
        self._go.setObjectName("compare-button")
        self._go.setProperty("primary", True)
        self._go.setAccessibleName(tr("Have both answer"))
        self._go.clicked.connect(self._submit)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.blind)
        row.addStretch()
        row.addWidget(self._go)
        return row

    # --- showing ---------------------------------------------------------------------------------

    def show_models(self, known: Sequence[tuple[str, str]]) -> None:
        """The ids and names of the models that there are."""
        for box in self.boxes.values():
            box.show_models(known)

    def show_personas(self, known: Sequence[tuple[str, int]]) -> None:
        """The names of the personas, and how many examples each has."""
        for box in self.boxes.values():
            box.show_personas(known)

    def show_starts(self, found: Sequence["Start"]) -> None:
        """Offer comparisons that can be begun as they are."""
        if list(found) == self._offered:
            return
        self._offered = list(found)
        layout = self._starts.layout()
        while layout is not None and (item := layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._starts.setVisible(bool(found))
        titles = {
            "examples": tr("Same model: examples on and off"),
            "presets": tr("Same model: two presets"),
            "quantisations": tr("Two quantisations of one model"),
        }
        for start in found:
            button = QPushButton(titles[start.kind])
            button.setObjectName(f"start-{start.kind}")
            button.setProperty("chip", True)
            button.setAccessibleName(titles[start.kind])
            button.clicked.connect(lambda _=False, what=start: self.start_chosen.emit(what))
            if layout is not None:
                layout.addWidget(button)

    def show_contenders(self, left: Contender, right: Contender) -> None:
        """Choose who is compared."""
        self.boxes[Side.LEFT].show_contender(left)
        self.boxes[Side.RIGHT].show_contender(right)
        self._note()

    def set_busy(self, *, busy: bool) -> None:
        """While a comparison runs no other can begin; the next one can be prepared."""
        self._busy = busy
        self._note(is_news=False)

    def contender(self, side: Side) -> Contender:
        """Who was chosen."""
        return self.boxes[side].contender

    def _submit(self) -> None:
        if self._go.isEnabled():
            self.wanted.emit()

    def _note(self, *_: object, is_news: bool = True) -> None:
        """Look at what was chosen: whether it can begin, and what there is to know of it."""
        self._go.setEnabled(self.prompt.has_words() and not self._busy)
        left, right = self.contender(Side.LEFT), self.contender(Side.RIGHT)
        hint = ""
        if left.model and left == right:
            hint = tr("Both are the same: what differs between the answers is chance alone.")
        elif any(each.model == GUIDE and each.persona for each in (left, right)):
            hint = tr("The guide reads the prompt alone: no persona is told to it.")
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        if is_news:
            self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, one contender stands below the other."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._pair.setDirection(way.TopToBottom if self.width() < NARROW else way.LeftToRight)
