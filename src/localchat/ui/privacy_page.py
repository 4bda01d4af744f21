"""The Privacy page: what protects a person's words, what the network does now, and what it did."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from localchat.text import listed
from localchat.ui.language import noop, tr
from localchat.ui.pages import Page, box, section
from localchat.ui.setting_row import SettingRow
from localchat.ui.switch import Switch

if TYPE_CHECKING:
    from localchat.services.safety import Held, Tried

FACTS = {
    "window": noop("The window with your chats cannot open an internet connection"),
    "engine": noop("The engine that runs the model has no network and cannot write"),
    "hub": noop("One process may connect, and it never sees a chat"),
    "store": noop("Your chats are encrypted"),
    "others": noop("Telemetry, remote images"),
    "updates": noop("Looking for a newer version"),
    "trial": noop("Try to break out"),
}


class PrivacyPage(Page):
    """The facts, the offline switch and the ledger. It is built when there is something to show."""

    offline_chosen = Signal(bool)
    export_asked = Signal()
    report_asked = Signal()
    """A page of text for a security team is wanted."""
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

    # --- making it -------------------------------------------------------------------------------

    def build(self) -> None:
        """Make the parts, once."""
        if self._facts:
            return
        from localchat.ui.ledger_view import LedgerView

        self._now = SettingRow(tr("Offline"), "")
        self._now.setObjectName("network-row")
        self._switch = Switch()
        self._switch.setObjectName("offline-switch")
        self._switch.setAccessibleName(tr("Offline"))
        self._switch.clicked.connect(self.offline_chosen)
        self._now.place(self._switch)
        self._facts = {name: SettingRow(tr(title), "") for name, title in FACTS.items()}
        self._facts["others"].text.setText(tr("There are none."))
        self._facts["updates"].text.setText(
            tr(
                "Only when you click for it in Settings: one small file that is the same for everybody."
            )
        )
        self._facts["trial"].place(self._make_trial())
        self.show_trial(None)
        self.column.addWidget(box([self._now]))
        self._rules = SettingRow(tr("Rules of this computer"), "")
        self._rules.setObjectName("rules-row")
        self._rules_box = box([self._rules])
        self._rules_box.hide()
        self.column.addWidget(self._rules_box)
        self.column.addWidget(section(tr("How it is held")))
        self.column.addWidget(box(list(self._facts.values())))
        self.column.addWidget(section(tr("Connections")))
        self.ledger = LedgerView()
        self.ledger.export_asked.connect(self.export_asked)
        self.ledger.report_asked.connect(self.report_asked)
        self.column.addWidget(self.ledger)

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
        if key == "passphrase":
            text = tr(
                "ChaCha20-Poly1305; nothing but your passphrase or the recovery code opens them."
            )
        else:
            places = {"keyring": tr("the system's keyring")}
            where = places.get(key, tr("a file that only you can read"))
            text = tr("ChaCha20-Poly1305; the key is in {where}.", where=where)
        self._say("store", text)

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

    def show_rules(self, text: str, problem: str) -> None:
        """What the administrator of this computer forbids; nothing is shown where there are no rules."""
        self.build()
        self._rules.text.setText(text)
        self._rules.tell(problem)
        self._rules_box.setVisible(bool(text))

    def show_trial(self, tried: "Mapping[str, Tried] | None") -> None:
        """What came of trying every way out of every cage; None before."""
        from localchat.services.cage_words import told
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
            tr(
                "{name} let through: {ways}.",
                name=tr(NAMES[cage]),
                ways=listed(map(told, each.escaped)),
            )
            for cage, each in tried.items()
            if each.escaped
        ]
        if not tried:
            self._say("trial", tr("Ways out are tried on Linux only so far."))
            return
        missing = [each for held in tried.values() for each in held.missing]
        found = tr("No way led out.") if not out else ""
        self._say(
            "trial",
            " ".join(filter(None, [tr("{sentence}.", sentence=tr("; ").join(counts)), found])),
            [*out, *missing],
        )

    def _say_held(self, fact: str, text: str, held: "Held") -> None:
        from localchat.services.cage_words import told

        layers = _sentence(tr("; ").join(map(told, held.layers))) if held.layers else ""
        self._say(fact, " ".join(filter(None, [text, layers])), held.missing)

    def _say(self, fact: str, text: str, missing: Sequence[str] = ()) -> None:
        from localchat.services.cage_words import told

        self._facts[fact].text.setText(text)
        self._facts[fact].text.setVisible(bool(text))
        self._facts[fact].tell(" ".join(map(told, missing)))

    @property
    def network_words(self) -> str:
        """What the network does now, as it was shown last."""
        return self._now.text.text()

    def show_network(self, text: str, *, offline: bool, fixed: bool) -> None:
        """What the network does now; `fixed` when the app was started offline."""
        self.build()
        self._switch.blockSignals(True)
        self._switch.setChecked(offline)
        self._switch.blockSignals(False)
        self._switch.setEnabled(not fixed)
        self._now.text.setText(text)

    def layers(self) -> list[tuple[str, str]]:
        """Each thing that holds, with its words: what was shown last."""
        return [
            (tr(title), " ".join(filter(None, self._facts[name].words())))
            for name, title in FACTS.items()
            if name != "trial"
        ]


def _sentence(text: str) -> str:
    return tr("{sentence}.", sentence=_capital(text))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
