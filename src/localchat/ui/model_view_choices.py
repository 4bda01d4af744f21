"""The quantisations of a model: one of each group at first, all of them when asked for."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.discovery import Choice
from localchat.ui import amounts
from localchat.ui import discover_words as words
from localchat.ui.flow import Flow
from localchat.ui.icons import icon
from localchat.ui.language import noop, tr
from localchat.ui.model_view_table import Cells, Index, Table
from localchat.ui.pages import quiet
from localchat.ui.plain import tip

if TYPE_CHECKING:
    from localchat.domain.download import Download
    from localchat.domain.repository import HubFile
    from localchat.ui.theme import Theme

HEADS = (noop("Quality and size"), noop("File"), noop("Size"), noop("Memory"), noop("Here"), "", "")
FIT, GET = 5, 6
SPARE = (4, 2)
"""Columns that are left out first where there is no room."""
ESTIMATED = noop(
    "Sizes are estimates from the shelf; the real files are looked up before anything is downloaded."
)
USUAL = {
    noop("Small"): ("Q3_K_M", "UD-Q3_K_XL", "Q3_K_L", "IQ3_M", "Q3_K_S"),
    noop("Balanced"): ("Q4_K_M", "UD-Q4_K_XL", "MXFP4", "MXFP4_MOE", "Q4_K_S", "Q4_0"),
    noop("Large"): ("Q6_K", "Q5_K_M", "Q8_0"),
    noop("Original"): ("BF16", "F16", "F32"),
}  # fmt: skip
"""Which of each group is shown at first, the best known first."""


@lru_cache(maxsize=32)
def _icon(name: str, colour: str) -> QIcon:
    return icon(name, colour, 16)


def key_of(choice: Choice) -> str:
    """What tells a choice from the others of its model: labels may stand there twice."""
    files = choice.quantisation.files
    return files[0].path if files else choice.quantisation.label


def represent(choices: Sequence[Choice], *, also: str = "") -> list[Choice]:
    """One choice of each group; with the recommended one, the one with the key `also`, and what is here."""
    shown: list[Choice] = []
    for group in dict.fromkeys(choice.quantisation.group for choice in choices):
        members = [choice for choice in choices if choice.quantisation.group == group]
        order = USUAL.get(group, ())

        def rank(choice: Choice, order: tuple[str, ...] = order) -> tuple[bool, int]:
            label = choice.quantisation.label
            return not choice.recommended, order.index(label) if label in order else len(order)

        best = min(members, key=rank)
        shown += [c for c in members if c is best or c.path or c.recommended or key_of(c) == also]
    return shown


class ChoiceCells(Cells):
    """The rows of the table."""

    def __init__(self, theme: "Theme", state: Callable[[Choice], "Download | None"]) -> None:
        super().__init__([tr(head) if head else "" for head in HEADS])
        self._theme, self._state = theme, state
        self.choices: list[Choice] = []
        self.estimated = False

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show these; where `estimated` is set, their sizes are not the files' own."""
        self.choices = list(choices)
        about = "~" if self.estimated else ""
        rows = [
            (
                words.quality(choice), words.pieces(choice),
                about + amounts.size(choice.quantisation.size), amounts.size(choice.verdict.need),
                words.short_speed(choice.verdict), tr(choice.verdict.fit.value), "",
            )
            for choice in choices
        ]  # fmt: skip
        self.show(rows, [words.numbers(choice.verdict) for choice in choices])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The verdict in its colour, and what the last column does."""
        choice = self.choices[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.ForegroundRole and column == FIT:
            return QColor(getattr(self._theme.colours, words.TONES[choice.verdict.fit]))
        if role == Qt.ItemDataRole.FontRole and choice.recommended and column == 0:
            font = QFont()
            font.setPointSizeF(self._theme.size())
            font.setWeight(QFont.Weight.Medium)
            return font
        if column == GET and role == Qt.ItemDataRole.DecorationRole:
            return self._icon(choice)
        if column == GET and role in {
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return tip(self.act(choice))
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            return ", ".join(self.texts[index.row()][:GET])
        return super().data(index, role)

    def act(self, choice: Choice) -> str:
        """What Enter does with a choice."""
        sign, label = self._sign(choice), choice.quantisation.label
        if sign == "chat":
            return tr("Chat with {model}", model=label)
        if sign == "loaded":
            return tr("Show the download of {model}", model=label)
        return tr("Download {model}", model=label)

    def _sign(self, choice: Choice) -> str:
        """The name of the icon for what Enter does."""
        download = self._state(choice)
        if choice.path or (download is not None and download.state == "done"):
            return "chat"
        return "loaded" if download is not None else "downloads"

    def _icon(self, choice: Choice) -> QIcon:
        sign, colours = self._sign(choice), self._theme.colours
        return _icon(sign, colours.quiet if sign == "downloads" else colours.accent)


class _Painter(QStyledItemDelegate):
    """Puts the sign into the middle of its column, and leaves the verdict its colour in a chosen row."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """As the style wants it, but for these."""
        super().initStyleOption(option, index)
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        if colour is not None:
            option.palette.setColor(QPalette.ColorRole.HighlightedText, colour)
        if index.column() == GET:
            option.decorationSize = QSize(16, 16)
            option.decorationAlignment = Qt.AlignmentFlag.AlignCenter


class Choices(QWidget):
    """The table, what the chosen one is, and the projector."""

    selected = Signal(object)
    """The `Choice` that is looked at."""
    projector_chosen = Signal(bool)
    """Whether the part for images shall come too."""
    wanted = Signal(object)
    """The `Choice` that shall be got, or chatted with."""

    def __init__(self, theme: "Theme") -> None:
        super().__init__()
        self.setObjectName("model-choices")
        self._downloads: Mapping[str, Download] = {}
        self.projectors: Mapping[str, HubFile] = {}
        """The parts for images, by the key of the choice."""
        self._all: Sequence[Choice] = ()
        self._key, self._whole, self._silent = "", False, False
        self.cells = ChoiceCells(theme, self.download_of)
        self.table = Table(theme, self.cells, "choices-table")
        self.table.setAccessibleName(tr("Quantisations: Enter downloads the chosen one"))
        self.table.setItemDelegate(_Painter(self.table))
        self.table.horizontalHeader().setMinimumSectionSize(36)
        self.table.entered.connect(self._want)
        self.table.clicked.connect(self._click)
        self.table.selectionModel().currentRowChanged.connect(self._move)
        self._text = quiet("")
        self._text.setObjectName("choice-text")
        self._more = QPushButton()
        self._more.setObjectName("all-choices-button")
        self._more.setProperty("plain", True)
        self._more.setProperty("link", True)
        self._more.clicked.connect(self._toggle)
        self.projector = QCheckBox()
        self.projector.setObjectName("projector-box")
        self.projector.setChecked(True)
        self.projector.toggled.connect(self.projector_chosen)
        below = QWidget()
        flow = Flow(below, 12)
        flow.addWidget(self._more)
        flow.addWidget(self.projector)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.table, self._text, below):
            column.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the columns have no room, those go that the button and the hints tell too."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        wide = [self.table.column_width(at) for at in range(len(HEADS))]
        shown = set(range(len(HEADS)))
        for column in SPARE:
            if sum(wide[at] for at in shown) > self.width():
                shown.discard(column)
        for at in range(len(HEADS)):
            if self.table.isColumnHidden(at) == (at in shown):
                self.table.setColumnHidden(at, at not in shown)
        self.table.widen()

    # --- showing ---------------------------------------------------------------------------------

    def show_choices(
        self, choices: Sequence[Choice], key: str, *, estimated: bool, new: bool
    ) -> None:
        """Show these, with one of them chosen; `new` for another model than before."""
        self._all, self._key = choices, key
        if new:
            self._whole = False
            self.projector.blockSignals(True)
            self.projector.setChecked(True)
            self.projector.blockSignals(False)
        self.cells.estimated = estimated
        self.setVisible(bool(choices))
        self._fill()

    def show_downloads(self, downloads: Mapping[str, "Download"]) -> None:
        """How the downloads of this model stand, by the path of their first file."""
        self._downloads = downloads
        self.cells.show_choices(self.cells.choices)

    def download_of(self, choice: Choice) -> "Download | None":
        """How the download of a choice stands; None if there is none."""
        return self._downloads.get(key_of(choice))

    def _fill(self) -> None:
        few = represent(self._all, also=self._key)
        self.cells.show_choices(self._all if self._whole else few)
        hidden = len(self._all) - len(few)
        self._more.setVisible(hidden > 0)
        count = len(self._all)
        if self._whole:
            text, name = tr("Show one of each"), tr("Show one of each of the quantisations")
        else:
            text = tr("Show all {count}", count=count)
            name = tr("Show all {count} of the quantisations", count=count)
        self._more.setText(text)
        self._more.setAccessibleName(name)
        keys = [key_of(choice) for choice in self.cells.choices]
        if self._key in keys and self.table.currentIndex().row() != keys.index(self._key):
            self._silent = True
            self.table.selectRow(keys.index(self._key))
            self._silent = False
        self._make_room()
        self.table.fit()
        self._tell()

    def _tell(self) -> None:
        choice = self.choice
        text = words.explanation(choice) if choice is not None else ""
        self._text.setText(tr(ESTIMATED) if self.cells.estimated else text)
        self._text.setVisible(choice is not None)
        part = self.projectors.get(key_of(choice)) if choice is not None else None
        self.projector.setVisible(part is not None)
        if part is not None:
            text = tr("With the part that sees images ({size})", size=amounts.size(part.size))
            self.projector.setText(text)
            self.projector.setAccessibleName(text)
        if choice is not None:
            self.selected.emit(choice)

    @property
    def choice(self) -> Choice | None:
        """The one that is chosen."""
        return next((c for c in self._all if key_of(c) == self._key), None)

    # --- what a person does ----------------------------------------------------------------------

    def _toggle(self) -> None:
        self._whole = not self._whole
        self._fill()

    def _move(self, index: QModelIndex) -> None:
        if not self._silent and index.isValid() and index.row() < len(self.cells.choices):
            self._key = key_of(self.cells.choices[index.row()])
            self._tell()

    def _click(self, index: QModelIndex) -> None:
        if index.column() == GET:
            self._want(index)

    def _want(self, index: QModelIndex) -> None:
        self.wanted.emit(self.cells.choices[index.row()])
