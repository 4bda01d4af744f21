"""Published scores of the original model: sorted as one likes, each explained in a line."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from localchat.domain.discovery import PublishedScore
from localchat.text import figure, headed
from localchat.ui.flow import Flow
from localchat.ui.language import noop, tr
from localchat.ui.model_view_compare import Comparison
from localchat.ui.model_view_table import Cells, Index, Table
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel

if TYPE_CHECKING:
    from localchat.ui.theme import Theme

HEADS = (noop("Benchmark"), noop("Score"), noop("Source"), noop("Date"))
VALUE = Qt.ItemDataRole.UserRole
CARE = noop(
    "Makers measure in different ways, with and without thinking: read small differences with care. "
    "A benchmark’s head says what it asks for."
)


class _ScoreCells(Cells):
    """The scores, with their values for sorting."""

    def __init__(self) -> None:
        super().__init__([tr(head) for head in HEADS])
        self.scores: list[PublishedScore] = []

    def show_scores(self, scores: Sequence[PublishedScore]) -> None:
        """Show these."""
        self.scores = list(scores)
        rows = [(s.benchmark, figure(s.value, 1), s.source or "—", s.date or "—") for s in scores]
        self.show(rows, [tr(score.explanation) for score in scores])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A number is sorted as a number."""
        if role == VALUE:
            value = self.scores[index.row()].value
            return value if index.column() == 1 else self.texts[index.row()][index.column()]
        return super().data(index, role)


class Scores(QWidget):
    """The table, whose scores they are, and what the chosen benchmark asks for."""

    def __init__(self, theme: "Theme") -> None:
        super().__init__()
        self.setObjectName("model-scores")
        self._cells = _ScoreCells()
        self.table = Table(theme, self._cells, "scores-table", wide=2)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._cells)
        self._sorted.setSortRole(VALUE)
        self.table.setModel(self._sorted)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.table.setAccessibleName(tr("Scores of the original model"))
        head = self.table.horizontalHeader()
        head.setSortIndicatorClearable(True)
        self.table.selectionModel().currentRowChanged.connect(self._explain)
        title, remark = (
            PlainLabel(tr("Scores of the original model")),
            quiet(tr("not of these quantisations")),
        )
        title.setProperty("section-title", True)
        remark.setWordWrap(False)
        line = QWidget()
        flow = Flow(line, 8)
        flow.addWidget(title)
        flow.addWidget(remark)
        self._text = quiet("")
        self._text.setObjectName("score-text")
        self.comparison = Comparison(theme)
        self.comparison.hide()
        self._compare = QPushButton()
        self._compare.setObjectName("compare-button")
        self._compare.setProperty("plain", True)
        self._compare.setProperty("link", True)
        self._compare.clicked.connect(lambda: self._toggle(compared=self.comparison.isHidden()))
        self._name, self._usual, self._scores = "", "", list[PublishedScore]()
        self.others: Mapping[str, Mapping[str, float]] = {}
        """Scores of the models on the shelf, by their names and benchmarks."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (line, self.table, self.comparison, self._text, self._compare):
            column.addWidget(widget)
        column.setAlignment(self._compare, Qt.AlignmentFlag.AlignLeft)

    def show_scores(self, name: str, scores: Sequence[PublishedScore], of: str) -> None:
        """Show what was published of a model; invisible when there is nothing."""
        self._name, self._scores = name, list(scores)
        self.setVisible(bool(scores))
        self._compare.setVisible(bool(scores) and bool(self.others))
        self.table.clearSelection()
        self._cells.show_scores(scores)
        self.table.fit()
        self._usual = (
            tr("Scores of {of}, as published; choose one to read what it asks for.", of=of)
            if of
            else tr("As published; choose one to read what it asks for.")
        )
        self._toggle(compared=False)

    def _toggle(self, *, compared: bool) -> None:
        """This model's scores alone, or beside those of others."""
        if compared:
            count = self.comparison.compare(self._name, self._scores, self.others)
            self._text.setText(
                tr(CARE) if count else tr("No other model on the shelf has these scores.")
            )
        else:
            self._text.setText(self._usual)
        self.comparison.setVisible(compared)
        self.table.setVisible(not compared)
        text = tr("Show sources") if compared else tr("Compare with others on the shelf")
        self._compare.setText(text)
        self._compare.setAccessibleName(text)

    def _explain(self, index: QModelIndex) -> None:
        if not index.isValid():
            self._text.setText(self._usual)
            return
        score = self._cells.scores[self._sorted.mapToSource(index).row()]
        explained = tr(score.explanation) or tr("no explanation is known.")
        self._text.setText(headed(score.benchmark, explained))
