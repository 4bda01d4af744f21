"""What a person allows the network, and what is shown of it: the shield, the Privacy page, the settings."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from localchat.domain.connection import Connection
from localchat.errors import LocalChatError
from localchat.services import policy, safety
from localchat.text import listed, say
from localchat.ui.language import tr
from localchat.ui.threads import News, Tasks

if TYPE_CHECKING:
    from localchat.ui.controller import Controller

NETWORK = frozenset(
    {
        "offline", "mirror", "models_folder", "downloads_at_once", "connections", "speed_limit",
        "quiet_hours", "disk_floor",
    }
)  # fmt: skip
"""The settings that the hub's process or the queue of downloads must hear of."""
JUST_NOW = 5.0
"""Seconds for which a connection is spoken of."""
EVERY = 2**31
"""More connections than there will be."""


class Privacy(QObject):
    """Joins the services' network and all places of the window that show it."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c, self._network = controller, controller.services.network
        self._switches, self.tasks = Tasks(self), Tasks(self)
        self._last: tuple[Connection, float] | None = None
        self._number = 0
        self._owner, self._in_keyring = "", True
        self._news = News(self, pause=400)
        self._news.arrived.connect(self._hear)
        self._calm = QTimer(self, singleShot=True, interval=int(1000 * JUST_NOW) + 200)
        self._calm.timeout.connect(self.show_now)
        self._network.noted.append(self._note)
        self._network.changed.append(self._note_choice)
        page, settings = controller.window.privacy, controller.window.settings_page
        page.offline_chosen.connect(lambda on: self.set_offline(offline=on))
        page.export_asked.connect(self.export)
        page.report_asked.connect(self.copy_for_security_team)
        settings.token_given.connect(self.give_token)
        settings.token_forgotten.connect(self.forget_token)
        page.trial_asked.connect(self.try_cages)
        settings.report_asked.connect(controller.window.report_asked)
        self.tasks.run(safety.of_window, page.show_window, controller.tell)
        self.show_ledger()
        self.show_rules()

    def close(self) -> None:
        """Hear nothing any more."""
        self._network.noted.remove(self._note)
        self._network.changed.remove(self._note_choice)
        self._switches.finish()
        self.tasks.finish()

    @property
    def busy(self) -> bool:
        """Whether something is being changed."""
        return self._switches.busy or self.tasks.busy

    # --- hearing ---------------------------------------------------------------------------------

    def _note(self, connection: Connection) -> None:
        self._number += 1
        self._news.tell(self._number, connection)

    def _note_choice(self) -> None:
        self._news.tell("choices", None)

    def _hear(self, news: dict[object, Connection | None]) -> None:
        """On the window's thread, a few times a second."""
        connections = [connection for connection in news.values() if connection is not None]
        if connections:
            self._last = (connections[-1], time.monotonic())
            self._c.window.privacy.ledger.add(connections)
            self._show_hub()
            self._calm.start()
        if "choices" in news:
            self.show_choices()
        self.show_now()

    # --- showing ---------------------------------------------------------------------------------

    def show_facts(self, engine: safety.Child | None) -> None:
        """Show which protections are on; `engine` is None while it does not run."""
        held, key = safety.of(engine) if engine else None, self._c.keeping.kept_in
        self._c.window.privacy.show_facts(engine=held, key=key)
        self._show_hub()

    def _show_hub(self) -> None:
        held = safety.of(self._network.hub)
        if self._network.in_the_open:
            held.missing.append(
                tr("Your folder for downloads also holds your chats: choose one for models alone.")
            )
        self._c.window.privacy.show_hub(self._hosts, held)

    def show_rules(self) -> None:
        """Show what the administrator of this computer forbids."""

        def read() -> tuple[str, str]:
            rules = policy.current()
            if not rules.is_there:
                return "", ""
            where = say("They stand in {files}.", files=listed(rules.files))
            return " ".join([*policy.in_words(rules), where]), policy.broken(rules)

        page = self._c.window.privacy
        self.tasks.run(read, lambda found: page.show_rules(*found), self._c.tell)

    def try_cages(self) -> None:
        """Try every way out of every cage, and show what came of it."""
        page = self._c.window.privacy

        def failed(error: LocalChatError) -> None:
            page.show_trial(None)
            self._c.tell(error)

        self.tasks.run(lambda: dict(safety.try_cages()), page.show_trial, failed)

    @property
    def _host(self) -> str:
        """The host where models are looked for."""
        return self._network.endpoint.partition("//")[2].partition("/")[0]

    @property
    def _hosts(self) -> str:
        """All hosts that the hub's process may reach, in words."""
        own, usual = self._host, tr("huggingface.co and its file hosts")
        return (
            usual
            if own == "huggingface.co"
            else tr("your mirror {own}, {usual}", own=own, usual=usual)
        )

    def show_now(self) -> None:
        """Show what the network does."""
        offline, moving = self._network.offline, self._c.downloads.running > 0
        rules = self._network.forbidden
        fixed = bool(rules) or (offline and not self._c.services.settings["offline"])
        last, at = self._last or (None, 0.0)
        if rules:
            text = brief = rules
        elif fixed:
            text = tr("Started with --offline: no connection can be opened until LocalChat ends.")
            brief = text
        elif offline:
            text = tr("On: no connection can be opened, whatever is clicked.")
            brief = tr("Offline: no connection can be opened, whatever is clicked.")
        elif moving:
            text = tr("Off. Downloading from {host} now.", host=self._host)
            brief = tr("Downloading from {host} now.", host=self._host)
        elif last is not None and time.monotonic() - at < JUST_NOW:
            asked, why = last.host, tr(last.purpose)
            text = tr("Off. Asked {host} just now: {purpose}.", host=asked, purpose=why)
            brief = tr("Asked {host} just now: {purpose}.", host=asked, purpose=why)
        else:
            text = tr("Off, and quiet: nothing is connected. Only a search or a download connects.")
            brief = tr("Quiet: nothing is connected. Only a search or a download connects.")
        window = self._c.window
        window.privacy.show_network(text, offline=offline, fixed=fixed)
        window.rail.show_network(brief, offline=offline, moving=moving and not offline)
        self._c.downloads.tray.show_offline(offline=offline)

    def show_choices(self) -> None:
        """Show what was chosen, wherever it can be chosen."""
        self._c.library.show_settings()
        self._c.downloads.tray.show_limit(int(self._c.services.settings["speed_limit"]))
        page, paths = self._c.window.settings_page, self._c.services.paths
        page.show_usual("mirror", "https://huggingface.co")
        page.show_usual("models_folder", str(paths.models))
        page.show_usual("quiet_hours", tr("never"))
        self._show_token()
        self._show_hub()

    def show_ledger(self) -> None:
        """Read the ledger and show it."""
        network, page = self._network, self._c.window.privacy
        page.build()

        def read() -> tuple[Any, ...]:
            return (
                network.connections(), network.hosts(), network.purposes(), network.only_counted(),
                network.refused(),
            )  # fmt: skip

        self.tasks.run(read, lambda found: page.ledger.show_ledger(*found), self._c.tell)

    def announce(self, text: str) -> None:
        """Tell a screen reader."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._c.window, text))

    # --- choosing --------------------------------------------------------------------------------

    def stay_offline(self) -> None:
        """Open no connection until the app ends, as if it had been started with ``--offline``."""
        self._switches.run(self._network.stay_offline, lambda _: self.show_now(), self._refused)

    def set_offline(self, *, offline: bool) -> None:
        """Switch connections off at once, or on again."""
        self._switches.run(
            lambda: self._network.set_offline(offline), lambda _: self.show_now(), self._refused
        )

    def _refused(self, error: LocalChatError) -> None:
        self.show_now()
        self._c.tell(error)

    def set(self, name: str, value: object) -> None:
        """Choose, and let the hub's process and the queue know; a refusal stands beside the choice."""
        page = self._c.window.settings_page

        def done(_: object) -> None:
            page.refuse(name, "")
            self.show_choices()
            self.show_now()

        def refused(error: LocalChatError) -> None:
            page.refuse(name, error.message)

        self._switches.run(lambda: self._take_over(name, value), done, refused)

    def _take_over(self, name: str, value: object) -> None:
        """On the worker: check and keep."""
        texts: dict[str, Callable[[str], None]] = {
            "mirror": self._network.set_mirror,
            "models_folder": self._network.set_folder,
            "quiet_hours": self._set_quiet_hours,
        }
        if name in texts:
            texts[name](str(value))
        elif name == "offline":
            self._network.set_offline(bool(value))
        else:
            self._c.services.settings.set(name, value)
            self._network.configure()

    def _set_quiet_hours(self, text: str) -> None:
        from localchat.services.quiet_hours import QuietHours

        QuietHours.parse(text)
        self._c.services.settings.set("quiet_hours", text)
        self._network.configure()

    # --- the access token ------------------------------------------------------------------------

    def _show_token(self) -> None:
        has_token = self._network.has_token
        usual = tr(
            "For models whose makers ask for an agreement. It goes to the hub's own host only, and is kept "
            "in the system's keyring; without one, it is asked for each time."
        )
        whose = (
            tr("Checked: it belongs to {owner}.", owner=self._owner)
            if self._owner
            else tr("There is one.")
        )
        text = f"{whose} {self._kept}" if has_token else usual
        self._c.window.settings_page.show_token(text, has_token=has_token)

    @property
    def _kept(self) -> str:
        """Where the access token is."""
        if self._in_keyring:
            return tr(
                "It is kept in the system's keyring, and stays valid until you revoke it at the hub."
            )
        return tr("No system keyring was found, so it is known only until LocalChat ends.")

    def give_token(self, token: str) -> None:
        """Check an access token with the hub and keep it; an empty one stands for the one that there is."""
        network = self._network

        def check() -> tuple[str, bool]:
            return network.set_token(token) if token else (network.whose_token(), self._in_keyring)

        def kept(found: tuple[str, bool]) -> None:
            self._owner, self._in_keyring = found
            self._show_token()

        def refused(error: LocalChatError) -> None:
            self._c.window.settings_page.refuse_token(error.message)

        self.tasks.run(check, kept, refused)

    def forget_token(self) -> None:
        """Forget it, in the keyring too."""
        self._owner = ""
        self.tasks.run(self._network.forget_token, lambda _: self._show_token(), self._c.tell)

    # --- the ledger, handed on --------------------------------------------------------------------

    def export(self) -> None:
        """Write the ledger to a file of the person's choice, as far as it is shown."""
        name, kind = QFileDialog.getSaveFileName(
            self._c.window, tr("Export the connections"), "connections.csv",
            tr("Table (*.csv);;JSON (*.json)"),
        )  # fmt: skip
        if not name:
            return
        as_json = name.endswith(".json") or (not name.endswith(".csv") and "json" in kind)
        network, shows = self._network, self._c.window.privacy.ledger.shows

        def write() -> int:
            from localchat.services.ledger_file import write_ledger

            wanted = [one for one in network.connections(EVERY) if shows(one)]
            write_ledger(Path(name), wanted, as_json=as_json)
            return len(wanted)

        def done(count: int) -> None:
            self._c.window.tell(
                "",
                tr(
                    "%n connections were written to {name}",
                    count,
                    one="%n connection was written to {name}",
                    name=name,
                ),
                passing=True,
            )

        self.tasks.run(write, done, self._c.tell)

    def copy_for_security_team(self) -> None:
        """Put a page of text on the clipboard, with every connection that is listed."""
        network, page = self._network, self._c.window.privacy
        said, held, now = page.ledger.summary, page.layers(), page.network_words

        def write() -> str:
            from localchat.services.ledger_words import for_security_team

            return for_security_team(said, now, held, network.connections(EVERY))

        def done(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            words = tr(
                "Copied as text: what there was, what holds each process, and how to check it."
            )
            self._c.window.tell("", words, passing=True)

        self.tasks.run(write, done, self._c.tell)
