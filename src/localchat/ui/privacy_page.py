"""The Privacy page: what protects a person's words, what the network does now, and what it did."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from localchat.ui.flow import Flow
from localchat.ui.focus_order import name_clear_button
from localchat.ui.language import noop, tr
from localchat.ui.pages import Page, box, quiet, section
from localchat.ui.setting_row import Field, SettingRow
from localchat.ui.switch import Switch

if TYPE_CHECKING:
    from localchat.domain.connection import Connection
    from localchat.services.safety import Held, Tried

FACTS = {
    "window": noop("The window with your chats cannot open an internet connection"),
    "engine": noop("The engine that runs the model has no network and cannot write"),
    "hub": noop("One process may connect, and it never sees a chat"),
    "store": noop("Your chats are encrypted"),
    "others": noop("Telemetry, update checks, remote images"),
    "trial": noop("Try to break out"),
}
EVERY = noop("All purposes")
SEARCH = 380
"""Pixels of the field to search in."""
SEARCH_AFTER = 150
"""Milliseconds of rest after which the ledger is searched."""


class PrivacyPage(Page):
    """The facts, the offline switch and the ledger. It is built when there is something to show."""

    offline_chosen = Signal(bool)
    export_asked = Signal()
    trial_asked = Signal()

    def __init__(self) -> None:
        super().__init__(
            "privacy",
            tr("Privacy"),
            tr(
                "What you write in a chat never leaves this computer. This is how that is held, and every "
                "connection that there was."
            ),
        )
        self._facts: dict[str, SettingRow] = {}
        self._hosts: dict[str, int] = {}
        self._purposes: dict[str, int] = {}
        self._only_counted = 0

    # --- making it -------------------------------------------------------------------------------

    def build(self) -> None:
        """Make the parts, once."""
        if self._facts:
            return
        self._now = SettingRow(tr("Offline"), "")
        self._now.setObjectName("network-row")
        self._switch = Switch()
        self._switch.setObjectName("offline-switch")
        self._switch.setAccessibleName(tr("Offline"))
        self._switch.clicked.connect(self.offline_chosen)
        self._now.place(self._switch)
        self._facts = {name: SettingRow(tr(title), "") for name, title in FACTS.items()}
        self._facts["others"].text.setText(tr("There are none."))
        self._facts["trial"].place(self._make_trial())
        self.show_trial(None)
        self.column.addWidget(box([self._now]))
        self.column.addWidget(section(tr("How it is held")))
        self.column.addWidget(box(list(self._facts.values())))
        self.column.addWidget(section(tr("Connections")))
        self._summary = QLabel()
        self._summary.setObjectName("ledger-summary")
        self._summary.setWordWrap(True)
        self.column.addWidget(self._summary)
        self.column.addLayout(self._make_ledger())

    def _make_trial(self) -> QPushButton:
        self._try = QPushButton(tr("Try now"))
        self._try.setObjectName("cage-trial")
        self._try.setAccessibleName(tr("Try every known way out of these processes"))
        self._try.clicked.connect(self._ask_for_trial)
        return self._try

    def _ask_for_trial(self) -> None:
        self._try.setEnabled(False)
        self._try.setText(tr("Trying…"))
        self.trial_asked.emit()

    def _make_ledger(self) -> QVBoxLayout:
        from localchat.ui.ledger import LedgerModel, LedgerTable

        self._search = Field(SEARCH)
        self._search.setPlaceholderText(tr("Find a host, a file, a day"))
        self._search.setObjectName("ledger-search")
        self._search.setAccessibleName(tr("Search the connections"))
        name_clear_button(self._search)
        self._purpose = QComboBox()
        self._purpose.setObjectName("ledger-purpose")
        self._purpose.setAccessibleName(tr("What the connections were for"))
        self._purpose.addItem(tr(EVERY), "")
        copy, export = QPushButton(tr("Copy")), QPushButton(tr("Export…"))
        copy.setObjectName("ledger-copy")
        copy.setAccessibleName(tr("Copy the chosen connections, or all"))
        export.setObjectName("ledger-export")
        export.setAccessibleName(tr("Export the connections to a file"))
        self._connections = LedgerModel()
        self._table = LedgerTable(self._connections)
        self._table.setMinimumHeight(320)
        self._empty = quiet(
            tr("Each connection will stand here: when, to whom, what for, and how much.")
        )
        rest = QTimer(self, singleShot=True, interval=SEARCH_AFTER)
        rest.timeout.connect(self._narrow)
        self._search.textChanged.connect(lambda: rest.start())
        self._purpose.activated.connect(lambda: self._narrow())
        copy.clicked.connect(lambda: self._table.copy())
        export.clicked.connect(lambda: self.export_asked.emit())
        tools = QWidget()
        row = Flow(tools, gap=8)
        for widget in (self._search, self._purpose, copy, export):
            row.addWidget(widget)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._empty)
        column.addWidget(tools)
        column.addWidget(self._table)
        self._tools = (tools, self._table)
        return column

    # --- showing ---------------------------------------------------------------------------------

    def show_window(self, held: "Held") -> None:
        """Say what this process has really given up."""
        self.build()
        self._say_held("window", "", held)

    def show_facts(self, *, engine: "Held | None", key: str) -> None:
        """Say which protections are really on; `engine` has its layers, None while there is none."""
        self.build()
        if engine is None:
            self._say("engine", _sentence(tr("no model is loaded now")))
        else:
            self._say_held("engine", "", engine)
        where = (
            tr("the system's keyring") if key == "keyring" else tr("a file that only you can read")
        )
        self._say("store", tr("ChaCha20-Poly1305; the key is in {where}.", where=where))

    def show_hub(self, hosts: str, held: "Held") -> None:
        """Whom the hub's process may reach, and what holds it to that."""
        self.build()
        self._say_held(
            "hub",
            tr(
                "The hub's process finds and downloads models. It reaches {hosts} alone, starts when "
                "it is first needed, is told the names of models and the words that you search for, "
                "and writes to the folder for downloads.",
                hosts=hosts,
            ),
            held,
        )

    def show_trial(self, tried: "Mapping[str, Tried] | None") -> None:
        """What came of trying every way out of every cage; None before."""
        from localchat.services.safety import NAMES

        self._try.setEnabled(True)
        self._try.setText(tr("Try now"))
        if tried is None:
            text = tr(
                "Starts processes that are held in the same way, and tries from inside every way out that is "
                "known: sockets, programs, other processes, your files. Takes a second, and harms nothing."
            )
            self._say("trial", text)
            return
        counts = [
            tr("{name}: {count} refused", name=tr(NAMES[cage]), count=each.refused)
            for cage, each in tried.items()
        ]
        out = [
            tr("{name} let through: {ways}.", name=tr(NAMES[cage]), ways=", ".join(each.escaped))
            for cage, each in tried.items()
            if each.escaped
        ]
        if not tried:
            self._say("trial", tr("Ways out are tried on Linux only so far."))
            return
        missing = [each for held in tried.values() for each in held.missing]
        found = tr("No way led out.") if not out else ""
        self._say(
            "trial", " ".join(filter(None, ["; ".join(counts) + ".", found])), [*out, *missing]
        )

    def _say_held(self, fact: str, text: str, held: "Held") -> None:
        from localchat.services.cage_words import told

        layers = _sentence("; ".join(map(told, held.layers))) if held.layers else ""
        self._say(fact, " ".join(filter(None, [text, layers])), held.missing)

    def _say(self, fact: str, text: str, missing: Sequence[str] = ()) -> None:
        from localchat.services.cage_words import told

        self._facts[fact].text.setText(text)
        self._facts[fact].text.setVisible(bool(text))
        self._facts[fact].tell(" ".join(map(told, missing)))

    def show_network(self, text: str, *, offline: bool, fixed: bool) -> None:
        """What the network does now; `fixed` when the app was started offline."""
        self.build()
        self._switch.blockSignals(True)
        self._switch.setChecked(offline)
        self._switch.blockSignals(False)
        self._switch.setEnabled(not fixed)
        self._now.text.setText(text)

    def show_ledger(
        self,
        connections: Sequence["Connection"],
        hosts: Mapping[str, int],
        purposes: Mapping[str, int],
        only_counted: int = 0,
    ) -> None:
        """Show what there was, ever and lately; the oldest may be `only_counted`."""
        self.build()
        self._only_counted = only_counted
        self._hosts, self._purposes = dict(hosts), dict(purposes)
        self._connections.show(connections)
        self._show_counts()

    def add_connections(self, connections: Sequence["Connection"]) -> None:
        """Show new ones; what was read from the ledger meanwhile is not counted twice."""
        self.build()
        new = self._connections.without_known(connections)
        for one in new:
            self._hosts[one.host] = self._hosts.get(one.host, 0) + 1
            self._purposes[one.purpose] = self._purposes.get(one.purpose, 0) + 1
        self._connections.add(new)
        self._show_counts()

    def shows(self, connection: "Connection") -> bool:
        """Whether a connection is among those that the person looks for."""
        return self._connections.shows(connection)

    def _show_counts(self) -> None:
        from localchat.ui.ledger import summary

        self._summary.setText(summary(self._hosts, self._purposes, self._only_counted))
        for purpose in sorted(self._purposes):
            if self._purpose.findData(purpose) < 0:
                self._purpose.addItem(_capital(tr(purpose)), purpose)
        some = bool(self._hosts)
        self._empty.setVisible(not some)
        for widget in self._tools:
            widget.setVisible(some)

    def _narrow(self) -> None:
        self._connections.narrow(self._search.text(), self._purpose.currentData())


def _sentence(text: str) -> str:
    return f"{_capital(text)}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
