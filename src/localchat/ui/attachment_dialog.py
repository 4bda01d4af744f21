"""A look into an attached file, as the model is told it, and the choice of a part of it."""

import re
from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.attachment import Attachment, Document
from localchat.domain.file_note import span_of
from localchat.text import figure
from localchat.ui import amounts
from localchat.ui.flow import Flow, FlowLabel
from localchat.ui.language import tr
from localchat.ui.plain import PlainLabel
from localchat.ui.theme import Theme

_NUMBER = re.compile(r"\d[\d.,]*")
_LONG_LINE = re.compile(r"[^\n]{1000}(?!\n|$)")
"""A line that is broken where it is shown, for the same reason."""
SHOWN = 40_000
"""Letters that are shown; laying out more would be felt."""


class AttachmentDialog(QDialog):
    """Shows the text of a file. Of a draft's file with several parts, some can be chosen."""

    chosen = Signal(int, int)
    """The first and the last part that shall be sent, by their numbers from 0 on."""

    def __init__(
        self, parent: QWidget, theme: Theme, file: Attachment, document: Document | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("attachment-dialog")
        self.setWindowTitle(file.name)
        self._file, self._document = file, document
        self._per_letter, self._room = 0.25, 0
        head = PlainLabel(file.name)
        head.setProperty("strong", True)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        facts = FlowLabel(self._facts())
        facts.setProperty("quiet", True)
        facts.setObjectName("attachment-dialog-facts")
        self._text = QPlainTextEdit()
        self._text.setObjectName("attachment-text")
        self._text.setReadOnly(True)
        self._text.setAccessibleName(tr("What the model is told of this file"))
        self._text.setFont(theme.code_font())
        self._text.setTabChangesFocus(True)
        self._more = FlowLabel()
        self._more.setProperty("quiet", True)
        self._close = QPushButton(tr("Close"))
        self._close.setObjectName("attachment-close-button")
        self._close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._more, 1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(facts)
        self._length = len(file.text)
        if document is not None:
            column.addWidget(self._choice(document))
            self._take = QPushButton(tr("Take this part"))
            self._take.setObjectName("attachment-take-button")
            self._take.setProperty("primary", True)
            self._take.clicked.connect(self._accept)
            foot.addWidget(self._take)
        column.addWidget(self._text, 1)
        column.addLayout(foot)
        self.resize(min(720, parent.width() - 40), min(620, parent.height() - 60))
        self._show(file.text)

    def _facts(self) -> str:
        file = self._file
        facts = [file.form, *([amounts.size(file.size)] if file.size else [])]
        return " · ".join(facts) + (f"\n{file.note}" if file.note else "")

    def _choice(self, document: Document) -> QWidget:
        """From which part to which."""
        self._boxes = _PartBox(document), _PartBox(document)
        for box, name, label in zip(
            self._boxes,
            ("attachment-first", "attachment-last"),
            (tr("The first part that is sent"), tr("The last part that is sent")),
            strict=True,
        ):
            box.setObjectName(name)
            box.setAccessibleName(label)
        first, last = self._of_now(document)
        self._boxes[0].setValue(first)
        self._boxes[1].setValue(last)
        for number, box in enumerate(self._boxes):
            box.valueChanged.connect(lambda _, which=number: self._changed(which))
        self._cost = FlowLabel()
        self._cost.setObjectName("attachment-cost")
        fit = QPushButton(tr("As much as fits"))
        fit.setObjectName("attachment-fit-button")
        fit.setProperty("chip", True)
        fit.clicked.connect(self._fit)
        whole = QPushButton(tr("All of it"))
        whole.setObjectName("attachment-whole-button")
        whole.setProperty("chip", True)
        whole.clicked.connect(lambda: self._choose(0, len(document.parts) - 1))
        place = QWidget()
        line = Flow(place, gap=8, below=6)
        for widget in (
            PlainLabel(tr("Send from")), self._boxes[0], PlainLabel(tr("to")), self._boxes[1], whole, fit,
            self._cost,
        ):  # fmt: skip
            line.addWidget(widget)
        return place

    def _of_now(self, document: Document) -> tuple[int, int]:
        """The parts that are sent as it stands: the note says so."""
        end = len(document.parts) - 1
        said = span_of(self._file.note)
        if said is None:
            return 0, end
        begin, stop = said
        first = next((n for n, part in enumerate(document.parts) if part.first == begin), 0)
        last = next((n for n, part in enumerate(document.parts) if part.last >= stop), end)
        return first, max(first, last)

    def know_costs(self, per_letter: float, room: int) -> None:
        """Know how many tokens a letter has in the mean, and how many there is room for; 0 if not known."""
        self._per_letter, self._room = per_letter, room
        if self._document is not None:
            self._show_cost()

    def _span(self) -> tuple[int, int]:
        return self._boxes[0].value(), self._boxes[1].value()

    def _choose(self, first: int, last: int) -> None:
        blocked = [QSignalBlocker(box) for box in self._boxes]
        self._boxes[0].setValue(first)
        self._boxes[1].setValue(last)
        del blocked
        self._changed(0)

    def _changed(self, which: int) -> None:
        first, last = self._span()
        if first > last:
            other = self._boxes[1 - which]
            blocked = QSignalBlocker(other)
            other.setValue(self._boxes[which].value())
            del blocked
        if self._document is not None:
            self._show(self._document.joined(*self._span()))
            self._show_cost()

    def _fit(self) -> None:
        if self._document is not None:
            first = self._span()[0]
            room = 0.95 * self._room / max(0.01, self._per_letter) if self._room else 4_000
            self._choose(first, self._document.fitting(first, room))

    def _show_cost(self) -> None:
        tokens = round(self._length * self._per_letter)
        words = tr("about {count} tokens", count=figure(tokens))
        if self._room:
            words = tr(
                "about {count} tokens, room for {room}",
                count=figure(tokens),
                room=figure(self._room),
            )
        self._cost.setText(words)
        self._cost.setProperty("bad", bool(self._room) and tokens > self._room)
        self._cost.style().unpolish(self._cost)
        self._cost.style().polish(self._cost)
        self._cost.updateGeometry()

    def _show(self, text: str) -> None:
        self._length = len(text)
        self._text.setPlainText(_LONG_LINE.sub("\\g<0>\n", text[:SHOWN]))
        rest = len(text) - SHOWN
        self._more.setText(
            tr("{count} letters more are sent than are shown here.", count=figure(rest))
            if rest > 0
            else ""
        )

    def _accept(self) -> None:
        self.chosen.emit(*self._span())
        self.accept()


class _PartBox(QSpinBox):
    """One of a document's parts: with the arrows, or by the number of a page, line or row in it."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self.setRange(0, len(document.parts) - 1)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(6, 0, 0, 0)
        widest = self.fontMetrics().horizontalAdvance(_label(document, self.maximum()))
        self.setMinimumWidth(widest + 56)

    def textFromValue(self, val: int) -> str:
        """What the part is called."""
        return _label(self._document, val)

    def valueFromText(self, text: str) -> int:
        """The part in which the first number lies."""
        found = _NUMBER.search(text)
        wanted = int(re.sub(r"\D", "", found[0])) if found else 0
        parts = self._document.parts
        return next((n for n, part in enumerate(parts) if part.last >= wanted), len(parts) - 1)

    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:  # noqa: A002 -- Qt's name
        """Anything with a number will do."""
        state = (
            QValidator.State.Acceptable if _NUMBER.search(input) else QValidator.State.Intermediate
        )
        return state, input, pos


def _label(document: Document, number: int) -> str:
    part, unit = document.parts[number], document.unit
    words: dict[str, Callable[[str], str]] = {
        "page": lambda which: tr("page {which}", which=which),
        "line": lambda which: tr("lines {which}", which=which),
        "row": lambda which: tr("rows {which}", which=which),
    }
    which = figure(part.first)
    if part.first != part.last:
        which = f"{which}–{figure(part.last)}"
    return words[unit](which)
