"""The ledger as a table: every connection there was, found by a word or by what it was for."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from localchat.ui import amounts
from localchat.ui.language import noop, tr

if TYPE_CHECKING:
    from localchat.domain.connection import Connection

HEADS = (
    noop("When"),
    noop("Host"),
    noop("Address"),
    noop("What for"),
    noop("Received"),
    noop("Sent"),
    noop("Result"),
)
MOST = 2_000
"""Rows that are shown; an export has all."""
_AMOUNTS = {4, 5}
_WIDTHS = (146, 176, 0, 100, 88, 88, 76)
"""Pixels of the columns; 0 for what is left."""

_Index = QModelIndex | QPersistentModelIndex


def cells(connection: "Connection") -> tuple[str, ...]:
    """A connection as a row of text."""
    when = connection.when.astimezone()
    is_this_year = when.year == dt.datetime.now().astimezone().year
    day = amounts.day_of_year(when) if is_this_year else amounts.day(when)
    return (
        f"{day}, {when:%H:%M:%S}", connection.host, connection.address,
        tr(connection.purpose), amounts.size(connection.down), amounts.size(connection.up),
        tr(connection.result),
    )  # fmt: skip


def summary(hosts: Mapping[str, int], purposes: Mapping[str, int], only_counted: int = 0) -> str:
    """All connections since the installation, in a sentence; another one if the oldest are `only_counted`."""
    count = sum(hosts.values())
    if not count:
        return tr("Since installation: no connection at all.")
    said = tr(
        "Since installation: %n connections, all to {hosts}, all for {purposes}; 0 for chatting.",
        count,
        one="Since installation: %n connection, to {hosts}, for {purposes}; 0 for chatting.",
        hosts=_named(hosts),
        purposes=_named({tr(name): many for name, many in purposes.items()}),
    )
    if only_counted:
        counted = tr(
            "The oldest %n are only counted, no longer listed.",
            only_counted,
            one="The oldest is only counted, no longer listed.",
        )
        said = f"{said} {counted}"
    return said


def _named(counts: Mapping[str, int]) -> str:
    names = sorted(counts, key=lambda name: -counts[name])
    if len(names) > 4:
        names = [*names[:3], tr("%n more", len(names) - 3)]
    if len(names) == 1:
        return names[0]
    return tr("{some} and {last}", some=", ".join(names[:-1]), last=names[-1])


class LedgerModel(QAbstractTableModel):
    """The connections that are shown, the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[Connection] = []
        self._rows: list[tuple[str, ...]] = []
        self._word, self._purpose = "", ""

    def show(self, connections: Sequence["Connection"]) -> None:
        """Show these."""
        self._all = list(connections[:MOST])
        self._filter()

    def add(self, connections: Iterable["Connection"]) -> None:
        """Put new ones on top; what is chosen below stays chosen."""
        new = list(connections)
        self._all = [*reversed(new), *self._all][:MOST]
        rows = [cells(one) for one in reversed(new) if self.shows(one)]
        if rows:
            self.beginInsertRows(QModelIndex(), 0, len(rows) - 1)
            self._rows = rows + self._rows
            self.endInsertRows()

    def without_known(self, connections: Iterable["Connection"]) -> list["Connection"]:
        """Those that are not among the newest here."""
        newest = self._all[:200]
        return [one for one in connections if one not in newest]

    def narrow(self, word: str, purpose: str) -> None:
        """Show only those with a word in them, and of one purpose; empty for all."""
        self._word, self._purpose = word.casefold().strip(), purpose
        self._filter()

    def shows(self, connection: "Connection") -> bool:
        """Whether a connection is among those that are looked for."""
        if self._purpose and connection.purpose != self._purpose:
            return False
        return not self._word or self._word in " ".join(cells(connection)).casefold()

    def _filter(self) -> None:
        self.beginResetModel()
        self._rows = [cells(one) for one in self._all if self.shows(one)]
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """How many are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """What is said of each."""
        return 0 if parent.isValid() else len(HEADS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _AMOUNTS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

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
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        for column, width in enumerate(_WIDTHS):
            if width:
                self.setColumnWidth(column, width)
            else:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def copy(self) -> int:
        """Copy the chosen rows, or all, with their heads; returns how many."""
        model = self.model()
        chosen = sorted({index.row() for index in self.selectionModel().selectedRows()})
        rows = chosen or list(range(model.rowCount()))
        lines = [
            "\t".join(str(model.index(row, column).data()) for column in range(len(HEADS)))
            for row in rows
        ]
        QGuiApplication.clipboard().setText("\n".join(["\t".join(map(tr, HEADS)), *lines]))
        return len(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is chosen."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
