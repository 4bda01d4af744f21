"""The ledger as a table: every connection there was, found by words, host, purpose, result and time."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from localchat.domain.connection import Connection, Wanted
from localchat.services.ledger_file import plain
from localchat.text import headed
from localchat.ui import amounts
from localchat.ui.language import noop, tr
from localchat.ui.plain import tip

HEADS = (
    noop("When"),
    noop("Host"),
    noop("Address"),
    noop("What for"),
    noop("You did"),
    noop("Received"),
    noop("Sent"),
    noop("Result"),
)
MOST = 2_000
"""Rows that are shown; an export has all."""
_AMOUNTS = {5, 6}
_WIDTHS = (128, 150, 0, 100, 168, 84, 76, 140)
"""Pixels of the columns at the usual size of text; 0 for what is left."""
_LEAST = 100
"""Pixels for the address: where there are fewer, columns are left out."""
_GIVE_WAY = (6, 3, 4, 5)
"""Columns that are left out first where there is little room; all stand in the tip, and are copied."""

USUAL_LETTER = 7
"""Pixels of a letter at the usual size of text."""

_Index = QModelIndex | QPersistentModelIndex


def cells(connection: Connection) -> tuple[str, ...]:
    """A connection as a row of text."""
    when = connection.when.astimezone()
    is_this_year = when.year == dt.datetime.now().astimezone().year
    day = amounts.day_of_year(when) if is_this_year else amounts.day(when)
    return (
        f"{day}, {when:%H:%M:%S}", connection.host, connection.address,
        tr(connection.purpose), tr(connection.clicked) or "—", amounts.size(connection.down),
        amounts.size(connection.up), tr(connection.result),
    )  # fmt: skip


def _brief(row: Sequence[str], connection: Connection) -> tuple[str, ...]:
    """The same, as far as a narrow column has room."""
    when, _, _ = row[0].rpartition(":")
    sizes = (connection.down, connection.up)
    down, up = ("—" if connection.refused else amounts.short_size(each) for each in sizes)
    return when, *row[1:5], down, up, row[7]


def _has(connection: Connection, words: Iterable[str]) -> bool:
    said = " ".join(cells(connection)).casefold()
    return all(word in said for word in words)


class LedgerModel(QAbstractTableModel):
    """The connections that are shown, the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[Connection] = []
        self._rows: list[tuple[str, ...]] = []
        self._brief: list[tuple[str, ...]] = []
        self._words: list[str] = []
        self._wanted = Wanted()

    def show(self, connections: Sequence[Connection]) -> None:
        """Show these."""
        self._all = list(connections[:MOST])
        self._filter()

    def add(self, connections: Iterable[Connection]) -> None:
        """Put new ones on top; what is chosen below stays chosen."""
        new = list(connections)
        self._all = [*reversed(new), *self._all][:MOST]
        shown = [one for one in reversed(new) if self.shows(one)]
        if shown:
            rows = [cells(one) for one in shown]
            self.beginInsertRows(QModelIndex(), 0, len(rows) - 1)
            self._rows = rows + self._rows
            self._brief = [*map(_brief, rows, shown), *self._brief]
            self.endInsertRows()

    def without_known(self, connections: Iterable[Connection]) -> list[Connection]:
        """Those that are not among the newest here."""
        newest = self._all[:200]
        return [one for one in connections if one not in newest]

    @property
    def some(self) -> bool:
        """Whether there is any, shown or not."""
        return bool(self._all)

    @property
    def hosts(self) -> set[str]:
        """All hosts, also those of lines that are not shown."""
        return {one.host for one in self._all}

    @property
    def purposes(self) -> set[str]:
        """All purposes, likewise."""
        return {one.purpose for one in self._all}

    def narrow(self, words: str, wanted: Wanted) -> None:
        """Show only those that are wanted, with all these words in them."""
        self._words, self._wanted = words.casefold().split(), wanted
        self._filter()

    def shows(self, connection: Connection) -> bool:
        """Whether a connection is among those that are looked for."""
        if not self._wanted.takes(connection):
            return False
        return not self._words or _has(connection, self._words)

    def _filter(self) -> None:
        self.beginResetModel()
        shown = [one for one in self._all if self.shows(one)]
        self._rows = [cells(one) for one in shown]
        self._brief = list(map(_brief, self._rows, shown))
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """How many are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """What is said of each."""
        return 0 if parent.isValid() else len(HEADS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._brief[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            row = zip(map(tr, HEADS), self._rows[index.row()], strict=True)
            return tip("\n".join(headed(*each) for each in row))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _AMOUNTS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def row(self, number: int) -> tuple[str, ...]:
        """A row with nothing left out."""
        return self._rows[number]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The head of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADS[section])
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight if section in _AMOUNTS else Qt.AlignmentFlag.AlignLeft
            )
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class LedgerTable(QTableView):
    """Rows to be looked at and copied; Ctrl+C copies those that are chosen."""

    def __init__(self, model: LedgerModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setObjectName("ledger")
        self.setAccessibleName(tr("Connections"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().hide()
        self._ledger = model
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(_WIDTHS.index(0), QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs wider columns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.arrange()

    def arrange(self) -> None:
        """Give each column its width, and leave out what then has no room."""
        scale = max(1.0, self.fontMetrics().averageCharWidth() / USUAL_LETTER)
        widths = [round(scale * width) for width in _WIDTHS]
        left = self.viewport().width() - sum(widths)
        gone = set()
        for column in _GIVE_WAY:
            if left >= scale * _LEAST:
                break
            gone.add(column)
            left += widths[column]
        for column, width in enumerate(widths):
            self.setColumnHidden(column, column in gone)
            if width:
                self.setColumnWidth(column, width)

    def copy(self) -> int:
        """Copy the chosen rows, or all, with their heads; returns how many."""
        chosen = sorted({index.row() for index in self.selectionModel().selectedRows()})
        rows = chosen or list(range(self._ledger.rowCount()))
        lines = ["\t".join(map(plain, self._ledger.row(row))) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(["\t".join(map(tr, HEADS)), *lines]))
        return len(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is chosen."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
