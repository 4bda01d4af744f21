"""The network, as the person allows it: the hub's process, the offline switch, the token, the ledger."""

import datetime as dt
import logging
import os
import re
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from localchat.domain.connection import Connection, asked
from localchat.errors import LocalChatError, PolicyRefused, UsageError
from localchat.hub.client import Hub
from localchat.hub.protocol import HUB, Configure, Connected
from localchat.paths import Paths
from localchat.process.launcher import Launcher
from localchat.services import policy, safety, secrets
from localchat.settings import Settings
from localchat.storage.ledger import LedgerTable
from localchat.text import say

_LOG = logging.getLogger(__name__)
_MIRROR = "HF_ENDPOINT"
"""Environment variable that other programs of the field read too."""
_ADDRESS = re.compile(
    r"(?P<scheme>https?)://(?P<host>[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])"
    r"(:[0-9]{1,5})?(/[^\s?#@\\]*)?",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[!-~]{8,200}")
_ACCOUNT = "Check the access token"
_CHOICES = ("mirror", "models_folder", "speed_limit", "disk_floor", "quiet_hours")
"""Settings, beside the switch, that the hub's process or the queue must hear of."""
_WATCH, _IDLE = 0.2, 2.0
"""Seconds between two looks at what other processes chose: while the hub's process runs, and else."""
_HERE = re.compile(r"localhost|127(\.\d{1,3}){3}|\[::1\]", re.IGNORECASE)


def check_mirror(text: str) -> str:
    """Return the address of a mirror as it is used, empty for none; `UsageError` if it is no address."""
    address = text.strip().rstrip("/")
    if address and not _ADDRESS.fullmatch(address):
        raise UsageError(
            say(
                "A mirror is an address such as https://hub.example.org, not “{text}”.",
                text=text.strip()[:60],
            )
        )
    return address


class Network:
    """Holds the hub's process to the person's choices. Safe from many threads."""

    def __init__(
        self,
        paths: Paths,
        settings: Settings,
        ledger: LedgerTable,
        launcher: Launcher | None = None,
        *,
        offline: bool = False,
        forbidden: Callable[[], str] = policy.network_forbidden,
        updates: Sequence[str] = (),
    ) -> None:
        """With `offline` no connection is opened whatever the settings say.

        `forbidden` tells why the computer's rules allow none, in a sentence; empty when they do. `updates`
        are the hosts that may be asked for a newer LocalChat.
        """
        self._paths, self._settings, self._ledger = paths, settings, ledger
        self._launcher, self._forbidden = launcher, forbidden
        self._always_offline, self._updates = offline, list(updates)
        self._configuring, self._ended = threading.RLock(), threading.Event()
        self._seen: tuple[object, ...] = ()
        self._token = secrets.read_token(paths)
        self._noting, self._closed = threading.Lock(), False
        self._folder, self._endpoint = self._chosen_folder(), HUB
        self.hub = self._make_hub()
        self.noted: list[Callable[[Connection], None]] = []
        """Called for each connection, on the hub's thread."""
        self.changed: list[Callable[[], None]] = []
        """Called after the person's choices were taken over, on the thread of whoever did it."""
        self.in_the_open = False
        """Whether the folder for downloads, chosen before that was refused, also holds the chats."""
        self.configure()
        threading.Thread(target=self._watch, name="network", daemon=True).start()

    @property
    def folder(self) -> Path:
        """Where downloaded models go."""
        return self._folder

    @property
    def endpoint(self) -> str:
        """Where models are looked for: the person's mirror, the environment's, or the hub."""
        return self._endpoint

    @property
    def offline(self) -> bool:
        """Whether no connection may be opened."""
        return bool(self._always_offline or self._settings["offline"] or self._forbidden())

    @property
    def forbidden(self) -> str:
        """Why the rules of this computer allow no connection, in a sentence; empty when they do."""
        return self._forbidden()

    def stay_offline(self) -> None:
        """Open no connection until this process ends, as if it had been started with ``--offline``."""
        self._always_offline = True
        self.configure()

    def set_offline(self, offline: bool) -> None:  # noqa: FBT001 -- a switch
        """Switch connections off, at once and for every process of this data folder, or on again."""
        if not offline and (sentence := self._forbidden()):
            raise PolicyRefused(sentence)
        if not offline and self._always_offline:
            raise UsageError(
                say("LocalChat was started with --offline and stays so until it ends.")
            )
        self._settings.set("offline", offline)
        self.configure()

    def set_mirror(self, text: str) -> None:
        """Look for models at another address from now on; `UsageError` if it is none."""
        self._settings.set("mirror", check_mirror(text))
        self.configure()

    def set_folder(self, text: str) -> None:
        """Put downloads into another folder from now on; `UsageError` if nothing can be saved there."""
        folder = Path(text.strip()).expanduser()
        if text.strip() and safety.in_the_open(folder, self._paths.home):
            raise UsageError(
                say(
                    "{text} holds your chats too, and what downloads may see nothing of them. Choose a "
                    "folder for models alone.",
                    text=text.strip(),
                )
            )
        if text.strip():
            usable = folder.is_absolute()
            if usable:
                try:
                    folder.mkdir(parents=True, exist_ok=True)
                    usable = os.access(folder, os.W_OK)
                except OSError:
                    usable = False
            if not usable:
                raise UsageError(
                    say(
                        "Nothing can be saved in {text}. Choose a folder that you may write to, by its whole "
                        "path.",
                        text=text.strip(),
                    )
                )
        self._settings.set("models_folder", text.strip())
        self.configure()

    def configure(self) -> None:
        """Take over the settings: limits, mirror, folder, token, offline."""
        with self._configuring:
            self._configure()
        for tell in list(self.changed):
            tell()
        if self.offline:
            self.hub.close()  # what ran was cut above; now nothing is left that could connect

    def _configure(self) -> None:
        self._seen = self._choices()
        self._endpoint = self._chosen_endpoint()
        if (folder := self._chosen_folder()) != self._folder:
            before, self._folder = self.hub, folder
            self.hub = self._make_hub()  # its process may write to one folder only
            before.close()
        self.in_the_open = safety.in_the_open(self._folder, self._paths.home)
        self.hub.why_offline = self._why_offline()
        self.hub.configure(
            Configure(
                request=0,
                endpoint=self._endpoint,
                token=self._token if self._keeps_secrets else "",
                offline=self.offline,
                updates=self._updates,
                limit=int(self._settings["speed_limit"]) * 1_000_000,
                floor=int(self._settings["disk_floor"]) * 1_000_000_000,
            )
        )

    def _why_offline(self) -> str:
        """Why no connection may be opened, where it is not the person's own switch."""
        if sentence := self._forbidden():
            return sentence
        if self._always_offline:
            return say("LocalChat was started with --offline and opens no connection.")
        return ""

    # --- what others choose ----------------------------------------------------------------------

    def _choices(self) -> tuple[object, ...]:
        """What decides where connections may go."""
        return self.offline, self._forbidden(), *(self._settings[name] for name in _CHOICES)

    def look(self) -> None:
        """Take over what another process of this data folder, or the computer's rules, say by now."""
        self._settings.refresh()
        if self._choices() != self._seen:
            self.configure()

    def _watch(self) -> None:
        """Look again and again: a download must end whoever switched connections off."""
        while not self._ended.wait(_WATCH if self.hub.alive else _IDLE):
            try:
                self.look()
            except Exception:  # noqa: BLE001 -- the watch must outlive whatever a listener does
                _LOG.exception("what others chose for the network")

    def _make_hub(self) -> Hub:
        # With nothing to say of who asked, what nobody asked for is refused.
        return Hub(
            self._folder,
            self._paths.hub_log,
            self._launcher,
            self._note,
            usual="",
            before=self.look,
        )

    def _chosen_folder(self) -> Path:
        chosen = str(self._settings["models_folder"]).strip()
        return Path(chosen).expanduser().absolute() if chosen else self._paths.models

    def _chosen_endpoint(self) -> str:
        for where, text in (
            ("the setting “mirror”", str(self._settings["mirror"])),
            (_MIRROR, os.environ.get(_MIRROR, "")),
        ):
            try:
                if address := check_mirror(text):
                    return address
            except UsageError as error:
                _LOG.warning("%s is ignored: %s", where, error.message)
        return HUB

    @property
    def _keeps_secrets(self) -> bool:
        """Whether a token can be sent to the endpoint without everybody on the way reading it."""
        match = _ADDRESS.fullmatch(self._endpoint)
        return match is not None and (
            match["scheme"].lower() == "https" or bool(_HERE.fullmatch(match["host"]))
        )

    # --- the ledger ------------------------------------------------------------------------------

    def connections(self, newest: int = 1_000) -> list[Connection]:
        """What was opened, the newest first."""
        return self._ledger.all(newest)

    def hosts(self) -> dict[str, int]:
        """How many connections there were to each host, ever."""
        return self._ledger.count()

    def purposes(self) -> dict[str, int]:
        """How many connections there were for each purpose, ever."""
        return self._ledger.purposes()

    def refused(self) -> int:
        """How many were refused before anything was sent, ever."""
        return self._ledger.refused()

    def only_counted(self) -> int:
        """How many of the oldest connections are counted, and not kept line by line any more."""
        return self._ledger.only_counted()

    def _note(self, event: Connected) -> None:
        connection = Connection(
            when=dt.datetime.fromtimestamp(event.began, dt.UTC), host=event.host,
            address=event.address, purpose=event.purpose, up=event.up, down=event.down,
            result=event.result, clicked=event.clicked, lines=event.lines,
        )  # fmt: skip
        self._note_connection(connection)

    def _note_connection(self, connection: Connection) -> None:
        with self._noting:
            if self._closed:
                return
            try:
                self._ledger.add(connection)
            except LocalChatError as error:
                # A full disk must not stop a download that fits; the log has the line.
                _LOG.warning(
                    "%s %s was not noted: %s", connection.host, connection.purpose, error.message
                )
        for tell in list(self.noted):
            tell(connection)

    # --- the access token ------------------------------------------------------------------------

    @property
    def has_token(self) -> bool:
        """Whether there is an access token."""
        return bool(self._token)

    @property
    def secret(self) -> str:
        """The token itself, to be left out of what is shown; empty when there is none."""
        return self._token

    def set_token(self, token: str) -> tuple[str, bool]:
        """Check an access token and keep it; returns whose it is, and whether a keyring keeps it.

        Without a keyring it is known until the app ends. Raises `HubToken` when it is not valid.
        """
        token = token.strip()
        if not _TOKEN.fullmatch(token):
            raise UsageError(
                say("This is no access token: those are letters and digits, often after hf_.")
            )
        if not self._keeps_secrets:
            raise UsageError(
                say(
                    "An access token is not sent to {endpoint}: on its way everybody could read it. Set "
                    "the mirror with https.",
                    endpoint=self._endpoint,
                )
            )
        with asked(_ACCOUNT):
            name = self.hub.who_am_i(token)
        self._token = token
        self.configure()
        return name, secrets.keep_token(self._paths, token)

    def whose_token(self) -> str:
        """Ask the hub whose token it is; `UsageError` when there is none, `HubToken` if it is not valid."""
        if not self._token:
            raise UsageError(say("There is no access token."))
        with asked(_ACCOUNT):
            return self.hub.who_am_i(self._token)

    def forget_token(self) -> None:
        """Forget the access token, in the keyring too. It stays valid until its owner revokes it."""
        self._token = ""
        secrets.keep_token(self._paths, "")
        self.configure()

    @property
    def tokens_page(self) -> str:
        """The address where access tokens are made and revoked."""
        return f"{self._endpoint}/settings/tokens"

    # --- other ways out --------------------------------------------------------------------------

    def open_page(self, address: str) -> bool:
        """Show a page in the person's browser; False where that is not possible from here."""
        if self._launcher is None:
            return False
        try:
            self._launcher.open(address)
        except (OSError, ValueError):
            return False
        return True

    def close(self, *, for_good: bool = True) -> None:
        """End the hub's process, and `for_good` the way to start another."""
        self._ended.set()
        self.hub.close()
        with self._noting:
            self._closed = True  # the store closes next
        if self._launcher is not None and for_good:
            self._launcher.close()
