"""The Privacy page: what protects a person's words, what the network does now, and what it did."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from localchat.ui.flow import Flow
from localchat.ui.focus_order import name_clear_button
from localchat.ui.pages import Page, box, quiet, section
from localchat.ui.setting_row import Field, SettingRow
from localchat.ui.switch import Switch

if TYPE_CHECKING:
    from localchat.domain.connection import Connection

FACTS = {
    "window": "The window with your chats cannot open an internet connection",
    "engine": "The engine that runs the model has no network and cannot write",
    "hub": "One process may connect, and it never sees a chat",
    "store": "Your chats are encrypted",
    "others": "Telemetry, update checks, remote images",
}
EVERY = "All purposes"
SEARCH = 380
"""Pixels of the field to search in."""
SEARCH_AFTER = 150
"""Milliseconds of rest after which the ledger is searched."""


class PrivacyPage(Page):
    """The facts, the offline switch and the ledger. It is built when there is something to show."""

    offline_chosen = Signal(bool)
    export_asked = Signal()

    def __init__(self) -> None:
        super().__init__(
            "privacy",
            "Privacy",
            "What you write in a chat never leaves this computer. This is how that is held, and every "
            "connection that there was.",
        )
        self._facts: dict[str, SettingRow] = {}
        self._hosts: dict[str, int] = {}
        self._purposes: dict[str, int] = {}

    # --- making it -------------------------------------------------------------------------------

    def build(self) -> None:
        """Make the parts, once."""
        if self._facts:
            return
        self._now = SettingRow("Offline", "")
        self._now.setObjectName("network-row")
        self._switch = Switch()
        self._switch.setObjectName("offline-switch")
        self._switch.setAccessibleName("Offline")
        self._switch.clicked.connect(self.offline_chosen)
        self._now.place(self._switch)
        self._facts = {name: SettingRow(title, "") for name, title in FACTS.items()}
        self._facts["others"].text.setText("There are none.")
        self.column.addWidget(box([self._now]))
        self.column.addWidget(section("How it is held"))
        self.column.addWidget(box(list(self._facts.values())))
        self.column.addWidget(section("Connections"))
        self._summary = QLabel()
        self._summary.setObjectName("ledger-summary")
        self._summary.setWordWrap(True)
        self.column.addWidget(self._summary)
        self.column.addLayout(self._make_ledger())

    def _make_ledger(self) -> QVBoxLayout:
        from localchat.ui.ledger import LedgerModel, LedgerTable

        self._search = Field(SEARCH)
        self._search.setPlaceholderText("Find a host, a file, a day")
        self._search.setObjectName("ledger-search")
        self._search.setAccessibleName("Search the connections")
        name_clear_button(self._search)
        self._purpose = QComboBox()
        self._purpose.setObjectName("ledger-purpose")
        self._purpose.setAccessibleName("What the connections were for")
        self._purpose.addItem(EVERY, "")
        copy, export = QPushButton("Copy"), QPushButton("Export…")
        copy.setObjectName("ledger-copy")
        copy.setAccessibleName("Copy the chosen connections, or all")
        export.setObjectName("ledger-export")
        export.setAccessibleName("Export the connections to a file")
        self._connections = LedgerModel()
        self._table = LedgerTable(self._connections)
        self._table.setMinimumHeight(320)
        self._empty = quiet(
            "Each connection will stand here: when, to whom, what for, and how much."
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

    def show_facts(self, *, window: bool, engine: Sequence[str] | None, key: str) -> None:
        """Say which protections are really on; `engine` has its layers, None while there is none."""
        self.build()
        self._say(
            "window",
            "On: the system refuses this process every socket but local ones."
            if window
            else "Not available on this system: it is held by the program's structure alone.",
        )
        layers = "no model is loaded now" if engine is None else "; ".join(engine)
        self._say("engine", _sentence(layers or "not available on this system yet"))
        where = "the system's keyring" if key == "keyring" else "a file that only you can read"
        self._say("store", f"ChaCha20-Poly1305; the key is in {where}.")

    def show_hub(self, hosts: str, layers: Sequence[str]) -> None:
        """Whom the hub's process may reach, and what holds it to that."""
        self.build()
        held = f" {_sentence('; '.join(layers))}" if layers else ""
        self._say(
            "hub",
            f"The hub's process finds and downloads models. It reaches {hosts} alone, starts when it is "
            "first needed, is told the names of models and the words that you search for, and writes to the "
            f"folder for downloads.{held}",
        )

    def _say(self, fact: str, text: str) -> None:
        self._facts[fact].text.setText(text)

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
    ) -> None:
        """Show what there was, ever and lately."""
        self.build()
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

        self._summary.setText(summary(self._hosts, self._purposes))
        for purpose in sorted(self._purposes):
            if self._purpose.findData(purpose) < 0:
                self._purpose.addItem(purpose.capitalize(), purpose)
        some = bool(self._hosts)
        self._empty.setVisible(not some)
        for widget in self._tools:
            widget.setVisible(some)

    def _narrow(self) -> None:
        self._connections.narrow(self._search.text(), self._purpose.currentData())


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
