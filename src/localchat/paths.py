"""Where things are: the data folder and what lies in it.

`--home` or ``LOCALCHAT_HOME`` put everything under one folder; else a ``data`` folder beside a
packaged program makes it portable; else the system's own places are used.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

HOME_VARIABLE = "LOCALCHAT_HOME"
"""Environment variable that names the data folder."""

RESOURCES = Path(__file__).parent / "resources"
"""Icons, themes, the built-in model: what comes with the app."""

GUIDE_FILE = RESOURCES / "models" / "localchat-guide.gguf"
"""The built-in model."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders and files of one installation."""

    home: Path
    """The data folder."""

    @property
    def database(self) -> Path:
        """The encrypted store of chats."""
        return self.home / "chats.db"

    @property
    def keys(self) -> Path:
        """Where the store's key is, and the key itself where neither a keyring nor a passphrase keeps it."""
        return self.home / "keys.json"

    @property
    def store_id(self) -> Path:
        """The name of this store in the keyring, as versions before 1.0 kept it."""
        return self.home / "store-id"

    @property
    def key_file(self) -> Path:
        """The store's key without a keyring, as versions before 1.0 kept it."""
        return self.home / "store-key"

    @property
    def settings(self) -> Path:
        """The person's choices."""
        return self.home / "settings.json"

    @property
    def backups(self) -> Path:
        """Copies of the store: one for each day, and those that were made before it was changed."""
        return self.home / "backups"

    @property
    def states(self) -> Path:
        """What models have read of chats, sealed; a cache that may be deleted."""
        return self.home / "states"

    @property
    def models(self) -> Path:
        """Downloaded models."""
        return self.home / "models"

    @property
    def engine_packs(self) -> Path:
        """Parts of the engine that were added, such as those for graphics cards."""
        return self.home / "engine-packs"

    @property
    def logs(self) -> Path:
        """Log files; they never hold a chat's text."""
        return self.home / "logs"

    @property
    def engine_log(self) -> Path:
        """What the engine's process and llama.cpp wrote."""
        return self.logs / "engine.log"

    @property
    def hub_log(self) -> Path:
        """What the hub's process wrote."""
        return self.logs / "hub.log"

    @property
    def reader_log(self) -> Path:
        """What the processes that read attached files wrote."""
        return self.logs / "reader.log"

    @property
    def app_log(self) -> Path:
        """What the app itself noted."""
        return self.logs / "localchat.log"

    @property
    def lock(self) -> Path:
        """Held by the window, so that there is one for each data folder."""
        return self.home / "window.lock"


def find_home(chosen: str | None = None) -> Path:
    """Return the data folder: `chosen`, the environment's, the portable one, or the system's."""
    if chosen or (chosen := os.environ.get(HOME_VARIABLE)):
        return Path(chosen).expanduser().absolute()
    portable = Path(sys.executable).resolve().parent / "data"
    if getattr(sys, "frozen", False) and portable.is_dir():
        return portable
    import platformdirs

    return Path(platformdirs.user_data_dir("LocalChat", appauthor=False))
