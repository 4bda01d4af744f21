"""Erase everything: the keys first, so that what is left on a disk can never be opened again."""

import logging
import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from localchat.paths import Paths
from localchat.services import secrets
from localchat.services.keys import Keys
from localchat.settings import Settings
from localchat.text import say

OURS = (
    "chats*", "keys.json*", "store-id*", "store-key*", "backups", "states", "logs", "models",
    "settings*", "*.lock", "engine-packs", "reserve*", "*.part",
)  # fmt: skip
"""What LocalChat makes in its data folder; others' files there are not touched."""


@dataclass(slots=True)
class Erased:
    """What was done, and what could not be."""

    left: list[str] = field(default_factory=list)
    """Sentences: what is still somewhere."""


def erase_everything(paths: Paths) -> Erased:
    """Remove all that LocalChat keeps on this computer, for good. The chats must be closed."""
    done = Erased()
    folder = str(Settings(paths.settings)["models_folder"])
    if not Keys(paths).erase():
        done.left.append(
            say(
                "The system's keyring did not let go of an entry: delete “LocalChat” there yourself."
            )
        )
    secrets.keep_token(paths, "")
    _let_go_of_logs()
    for pattern in OURS:
        for file in paths.home.glob(pattern):
            if not _remove(file):
                done.left.append(say("{file} could not be deleted.", file=file))
    if paths.home.is_dir():
        others = sorted(file.name for file in paths.home.iterdir())
        if others:
            names = ", ".join(others[:5])
            done.left.append(
                say(
                    "{home} holds files of others, which stay: {names}.",
                    home=paths.home,
                    names=names,
                )
            )
        else:
            with suppress(OSError):
                paths.home.rmdir()
    if folder:
        done.left.append(say("Models that were downloaded to {folder} stay there.", folder=folder))
    done.left.append(
        say(
            "Copies elsewhere are beyond LocalChat: files that you exported, backups of this computer, and "
            "what a disk may still hold of deleted files. Without the key, which is gone, nobody can read "
            "chats from copies of the data folder, except who has the recovery code or a copy of the key."
        )
    )
    return done


def _remove(file: Path) -> bool:
    try:
        if file.is_dir() and not file.is_symlink():
            shutil.rmtree(file)
        else:
            file.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _let_go_of_logs() -> None:
    """A log that is open would be made again."""
    log = logging.getLogger("localchat")
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()
