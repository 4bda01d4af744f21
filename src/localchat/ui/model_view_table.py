"""What the tables on a model's page have in common: as high as their rows, calm, for the keyboard too."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView

from localchat.ui.plain import tip

if TYPE_CHECKING:
    from localchat.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

BESIDE = 28
"""Pixels beside the text of a cell."""

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Cells(QAbstractTableModel):
    """Rows of text under heads; what is behind a row stands in `behind`."""

    def __init__(self, heads: Sequence[str]) -> None:
        super().__init__()
        self.heads = list(heads)
        self.texts: list[tuple[str, ...]] = []
        self.hints: list[str] = []

    def show(self, texts: Sequence[tuple[str, ...]], hints: Sequence[str] = ()) -> None:
        """Show these rows; where there are as many as before, the choice stays."""
        hints = list(hints) or [""] * len(texts)
        if len(texts) == len(self.texts):
            self.texts, self.hints = list(texts), hints
            if texts:
                self.dataChanged.emit(
                    self.index(0, 0), self.index(len(texts) - 1, len(self.heads) - 1)
                )
            return
        self.beginResetModel()
        self.texts, self.hints = list(texts), hints
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self.texts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """What is said of each."""
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and what its row says on hover."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.hints[index.row()]) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(LEFT)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The head of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(LEFT)
        return None


class Table(QTableView):
    """Shows cells without a scroll bar of its own: the page scrolls."""

    entered = Signal(QModelIndex)
    """Enter or a double click on a row."""

    def __init__(self, theme: "Theme", cells: Cells, name: str, wide: int = 0) -> None:
        """`wide` is the column that takes what is left of the width."""
        super().__init__()
        self._wide = wide
        self.setObjectName(name)
        self.setProperty("calm", True)
        self._theme, self.cells = theme, cells
        self.setModel(cells)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self.entered)
        cells.modelReset.connect(self.fit)
        theme.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Be as high as the rows."""
        usual = QFontMetrics(self.font()).height() + 16
        self.verticalHeader().setDefaultSectionSize(usual)
        self.horizontalHeader().setFixedHeight(usual)
        self.widen()
        self.updateGeometry()

    def widen(self) -> None:
        """Make columns as wide as their texts, and one of them as wide as there is room."""
        head, cells = self.horizontalHeader(), self.cells
        widths = {
            at: self.column_width(at)
            for at in range(len(cells.heads))
            if not self.isColumnHidden(at)
        }
        left = self.viewport().width() - sum(widths.values())
        if self._wide in widths:
            widths[self._wide] += max(0, left)
        for at, width in widths.items():
            if at < head.count() and head.sectionSize(at) != width:
                head.resizeSection(at, width)

    def column_width(self, column: int) -> int:
        """Pixels that a column needs: measured here, since Qt would ask the painter for each cell."""
        measure = self.fontMetrics().horizontalAdvance
        texts = (self.cells.heads[column], *(row[column] for row in self.cells.texts))
        sorts = 16 if self.isSortingEnabled() else 0
        wanted = max(measure(text) for text in texts) + BESIDE + sorts
        return max(wanted, self.horizontalHeader().minimumSectionSize())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width for the one that takes what is left."""
        super().resizeEvent(event)
        self.widen()

    def sizeHint(self) -> QSize:
        """All rows, the head, and the bar below where it is wider than the page."""
        rows = (
            self.model().rowCount() if self.model() is not None else 0
        )  # Qt asks before there is one
        bar = self.horizontalScrollBar()
        extra = bar.sizeHint().height() if bar.maximum() > 0 else 0
        high = rows * self.verticalHeader().defaultSectionSize()
        return QSize(200, high + self.horizontalHeader().height() + extra + 1)

    def minimumSizeHint(self) -> QSize:
        """As high as it wants to be."""
        return QSize(80, self.sizeHint().height())

    def updateGeometries(self) -> None:
        """When the bar below comes or goes, the height changes with it."""
        before = self.sizeHint().height()
        super().updateGeometries()
        if self.sizeHint().height() != before:
            self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls; sideways, the table does."""
        if event.angleDelta().x():
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what a double click does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.entered.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
