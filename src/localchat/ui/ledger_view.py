"""The ledger on the Privacy page: its sum in a sentence, what to look for, the table, ways to hand it on."""

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from localchat.domain.connection import OUTCOMES, PURPOSES, Connection, Wanted
from localchat.services.ledger_words import summary
from localchat.ui.choice_box import ChoiceBox
from localchat.ui.flow import Flow
from localchat.ui.focus_order import name_clear_button
from localchat.ui.language import noop, tr
from localchat.ui.ledger import LedgerModel, LedgerTable
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel
from localchat.ui.setting_row import Field

SEARCH = 260
"""Pixels of the field to search in."""
SEARCH_AFTER = 150
"""Milliseconds of rest after which the ledger is searched."""
EVERY = {
    "purpose": noop("All purposes"),
    "host": noop("All hosts"),
    "outcome": noop("All results"),
    "days": noop("At any time"),
}
"""What each list of choices says when it leaves nothing out."""
NAMES = {
    "purpose": noop("What the connections were for"),
    "host": noop("To which host the connections were"),
    "outcome": noop("How the connections ended"),
    "days": noop("When the connections were"),
}
DAYS = {1: noop("Today"), 7: noop("The last 7 days"), 30: noop("The last 30 days")}


class LedgerView(QWidget):
    """Shows what there was, ever and lately; new connections are added as they come."""

    export_asked = Signal()
    report_asked = Signal()
    """A page of text for a security team is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._hosts: dict[str, int] = {}
        self._purposes: dict[str, int] = {}
        self._only_counted = self._refused = 0
        self._summary = PlainLabel()
        self._summary.setObjectName("ledger-summary")
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setWordWrap(True)
        self._summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._empty = quiet(
            tr("Each connection will stand here: when, to whom, what for, and how much.")
        )
        self._none = quiet(tr("No connection is like that."))
        self._none.setObjectName("ledger-none")
        self._model = LedgerModel()
        self._table = LedgerTable(self._model)
        self._table.setMinimumHeight(320)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (
            self._summary, self._make_ways(), self._empty, self._make_filters(), self._none, self._table
        ):  # fmt: skip
            column.addWidget(widget)

    # --- making it -------------------------------------------------------------------------------

    def _make_filters(self) -> QWidget:
        self._search = Field(SEARCH)
        self._search.setPlaceholderText(tr("Find a host, a file, a day"))
        self._search.setObjectName("ledger-search")
        self._search.setAccessibleName(tr("Search the connections"))
        name_clear_button(self._search)
        rest = QTimer(self, singleShot=True, interval=SEARCH_AFTER)
        rest.timeout.connect(self._narrow)
        self._search.textChanged.connect(lambda: rest.start())
        self._choices = {name: self._make_choice(name) for name in EVERY}
        for outcome in OUTCOMES:
            self._choices["outcome"].addItem(_capital(tr(outcome)), outcome)
        for count, words in DAYS.items():
            self._choices["days"].addItem(tr(words), count)
        self._filters = QWidget()
        row = Flow(self._filters, gap=8)
        for widget in (self._search, *self._choices.values()):
            row.addWidget(widget)
        return self._filters

    def _make_choice(self, name: str) -> QComboBox:
        choice = ChoiceBox()
        choice.setObjectName(f"ledger-{name}")
        choice.setAccessibleName(tr(NAMES[name]))
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.addItem(tr(EVERY[name]), "")
        choice.activated.connect(lambda: self._narrow())
        return choice

    def _make_ways(self) -> QWidget:
        """Buttons that hand it on."""
        report = _button("ledger-report", tr("Copy for a security team"))
        report.setToolTip(
            tr(
                "All of this page as text: what there was, what holds each process, how to check it."
            )
        )
        report.clicked.connect(lambda: self.report_asked.emit())
        copy = _button("ledger-copy", tr("Copy"), tr("Copy the chosen connections, or all"))
        copy.clicked.connect(lambda: self._table.copy())
        export = _button("ledger-export", tr("Export…"), tr("Export the connections to a file"))
        export.clicked.connect(lambda: self.export_asked.emit())
        self._ways = (copy, export)
        ways = QWidget()
        row = Flow(ways, gap=8)
        for widget in (report, copy, export):
            row.addWidget(widget)
        return ways

    # --- showing ---------------------------------------------------------------------------------

    def show_ledger(
        self,
        connections: Sequence[Connection],
        hosts: Mapping[str, int],
        purposes: Mapping[str, int],
        only_counted: int,
        refused: int,
    ) -> None:
        """Show what there was, ever and lately; the oldest may be `only_counted`."""
        self._only_counted, self._refused = only_counted, refused
        self._hosts, self._purposes = dict(hosts), dict(purposes)
        self._model.show(connections)
        self._show_counts()

    def add(self, connections: Sequence[Connection]) -> None:
        """Show new ones; what was read from the ledger meanwhile is not counted twice."""
        new = self._model.without_known(connections)
        for one in new:
            if one.refused:
                self._refused += 1
            else:
                self._hosts[one.host] = self._hosts.get(one.host, 0) + 1
                self._purposes[one.purpose] = self._purposes.get(one.purpose, 0) + 1
        self._model.add(new)
        self._show_counts()

    def shows(self, connection: Connection) -> bool:
        """Whether a connection is among those that the person looks for."""
        return self._model.shows(connection)

    @property
    def summary(self) -> str:
        """All there was, in a sentence."""
        return self._summary.text()

    def _show_counts(self) -> None:
        self._summary.setText(
            summary(self._hosts, self._purposes, self._only_counted, self._refused)
        )
        for name, found in (("purpose", self._model.purposes), ("host", self._model.hosts)):
            choice = self._choices[name]
            for each in sorted(found):
                if choice.findData(each) < 0:
                    is_ours = name == "purpose" and each in PURPOSES
                    choice.addItem(_capital(tr(each)) if is_ours else each, each)
        self._show_rows()

    def _show_rows(self) -> None:
        some, rows = self._model.some, self._model.rowCount()
        self._empty.setVisible(not some)
        self._filters.setVisible(some)
        self._none.setVisible(some and not rows)
        self._table.setVisible(some and rows > 0)
        for button in self._ways:
            button.setVisible(some)

    def _narrow(self) -> None:
        chosen = {name: choice.currentData() for name, choice in self._choices.items()}
        days = chosen.pop("days")
        since = None
        if days:
            midnight = dt.datetime.now().astimezone().replace(hour=0, minute=0, second=0)
            since = midnight - dt.timedelta(days=days - 1)
        self._model.narrow(self._search.text(), Wanted(since=since, **chosen))
        self._show_rows()


def _button(name: str, text: str, says: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(says or text)
    return button


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
