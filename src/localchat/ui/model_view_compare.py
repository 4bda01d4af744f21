"""Published scores of several models side by side: a column for each benchmark, sorted as one likes."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView

from localchat.text import figure
from localchat.ui.language import tr
from localchat.ui.model_view_table import Cells, Index, Table
from localchat.ui.plain import tip

if TYPE_CHECKING:
    from localchat.domain.discovery import PublishedScore
    from localchat.ui.theme import Theme

VALUE = Qt.ItemDataRole.UserRole
COLUMNS, LEAST = 6, 2
"""Benchmarks that are compared at most, and those that another model must share."""


class _Cells(Cells):
    """A row for each model, the one that is looked at first."""

    def __init__(self, theme: "Theme") -> None:
        super().__init__((tr("Model"),))
        self._theme = theme
        self._values: list[tuple[float | None, ...]] = []
        self._explanations: tuple[str, ...] = ()

    def compare(
        self,
        name: str,
        scores: Sequence["PublishedScore"],
        others: Mapping[str, Mapping[str, float]],
    ) -> None:
        """Compare a model with those others that have some of the same scores."""
        mine = {score.benchmark: score for score in reversed(scores)}
        names = list(dict.fromkeys(score.benchmark for score in scores))[:COLUMNS]
        rows: list[tuple[str, list[float | None]]] = [(name, [mine[each].value for each in names])]
        for other, known in others.items():
            values = [known.get(each) for each in names]
            if other != name and sum(value is not None for value in values) >= min(
                LEAST, len(names)
            ):
                rows.append((other, values))
        self.beginResetModel()
        self.heads = [tr("Model"), *names]
        self._explanations = ("", *(mine[each].explanation for each in names))
        self._values = [tuple(values) for _, values in rows]
        self.texts = [
            (who, *("—" if v is None else figure(v, 1) for v in values)) for who, values in rows
        ]
        self.hints = [""] * len(rows)
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A score is sorted as a number, and what is not known below all."""
        if role == VALUE and index.column():
            value = self._values[index.row()][index.column() - 1]
            return -1.0 if value is None else value
        if role == VALUE:
            return self.texts[index.row()][0].casefold()
        if role == Qt.ItemDataRole.FontRole and index.row() == 0:
            font = QFont()
            font.setPointSizeF(self._theme.size())
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return super().data(index, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What a benchmark asks for, on hover."""
        if role == Qt.ItemDataRole.ToolTipRole and 0 <= section < len(self._explanations):
            return tip(self._explanations[section]) or None
        return super().headerData(section, orientation, role)


class Comparison(Table):
    """The table."""

    def __init__(self, theme: "Theme") -> None:
        self._own = _Cells(theme)
        super().__init__(theme, self._own, "comparison-table")
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._own)
        self._sorted.setSortRole(VALUE)
        self.setModel(self._sorted)
        self.setSortingEnabled(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(tr("Scores of this model and of others on the shelf"))
        self.horizontalHeader().setSortIndicatorClearable(True)

    def compare(
        self,
        name: str,
        scores: Sequence["PublishedScore"],
        others: Mapping[str, Mapping[str, float]],
    ) -> int:
        """Compare a model with others by the scores that they share; how many others there are."""
        self._own.compare(name, scores, others)
        self.sortByColumn(1, Qt.SortOrder.DescendingOrder)
        for row in range(self._sorted.rowCount(QModelIndex())):
            if self._sorted.mapToSource(self._sorted.index(row, 0)).row() == 0:
                self.selectRow(row)
        self.fit()
        return len(self._own.texts) - 1
