"""Copies of the chats: one for each day they were used, made by themselves, and put back when wanted.

They are encrypted as the chats are, and open with the same key: a thief gains nothing by them, and the
recovery code opens each of them on any computer.
"""

import datetime as dt
import re
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from localchat.errors import StoreDamaged, UsageError
from localchat.paths import Paths
from localchat.storage.backup import copy_store, free_name, look_into, put_in_place
from localchat.storage.store import telling
from localchat.text import say

KEPT = 7
"""Copies of days, and as many that were asked for, that are kept."""
KEPT_OF_VERSIONS = 3
"""Copies that are kept of those made before the store was changed for a new version."""
DAY = dt.timedelta(hours=20)
"""After which another copy is made; less than a day, so that none is left out who begins earlier."""
_NAME = re.compile(r"(chats|replaced)-(?:(asked|version)-(?:\d+-)?)?\d{8}-\d{6}\.db")


class Kind(StrEnum):
    """Why a copy was made."""

    DAY = "day"
    ASKED = "asked"
    VERSION = "version"
    """Before its tables were changed for a newer LocalChat."""
    REPLACED = "replaced"
    """The chats in whose place another copy was put."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy."""

    path: Path
    kind: Kind
    made: dt.datetime
    size: int
    """Bytes."""
    chats: int | None
    """How many it holds; None if it does not open with the key of today."""


class Backups:
    """Makes, lists, and puts back. All of it takes time: never on the window's thread."""

    def __init__(self, paths: Paths, key: bytes) -> None:
        self._paths, self._key = paths, key

    def all(self) -> list[Backup]:
        """What there is, the newest first, with how many chats each holds."""
        found = [self._looked_into(file, kind) for kind, file in self._files()]
        return sorted(found, key=lambda one: one.made, reverse=True)

    @property
    def newest(self) -> dt.datetime | None:
        """When the last copy was made; None if there is none."""
        times = [_made(file) for kind, file in self._files() if kind is not Kind.REPLACED]
        return max(times, default=None)

    def is_due(self, now: dt.datetime | None = None) -> bool:
        """Whether the chats were used since the last copy, and that was a day ago."""
        now, newest = now or dt.datetime.now(dt.UTC), self.newest
        if newest is None or newest > now + dt.timedelta(hours=1):
            return self._paths.database.exists()
        if now - newest < DAY:
            return False
        used = [file.stat().st_mtime for file in self._store_files()]
        return max(used, default=0.0) > newest.timestamp()

    def make(self, kind: Kind = Kind.ASKED) -> Backup:
        """Make a copy now, read it back, and let go of the oldest."""
        name = "asked-" if kind is Kind.ASKED else ""
        target = free_name(self._paths.backups, name)
        with telling(self._paths.database):
            copy_store(self._paths.database, self._key, target)
        self._let_go()
        return self._looked_into(target, kind)

    def make_daily(self) -> Backup | None:
        """Make a copy if one is due."""
        return self.make(Kind.DAY) if self.is_due() else None

    def find(self, name: str) -> Backup:
        """The copy with a name, or ``newest``; `UsageError` if there is none."""
        found = self.all()
        if name == "newest":
            found = [
                one for one in found if one.kind is not Kind.REPLACED and one.chats is not None
            ]
        else:
            found = [one for one in found if one.path.name == name]
        if not found:
            raise UsageError(
                say("There is no backup {name}: “localchat backup list” lists them.", name=name)
            )
        return found[0]

    def restore(self, backup: Path) -> Path:
        """Let a copy take the place of the chats, which must be closed; returns where those are now.

        They stay beside the copies, and can be put back in the same way.
        """
        if look_into(backup, self._key) is None:
            raise StoreDamaged(
                say(
                    "The backup {name} does not open with the key of today: it is damaged, or of other "
                    "chats. Nothing was changed.",
                    name=backup.name,
                )
            )
        aside = free_name(self._paths.backups, "", "replaced-")
        with telling(self._paths.database):
            put_in_place(backup, self._paths.database, self._key, aside)
        return aside

    def remove(self, backup: Path) -> None:
        """Delete a copy."""
        for side in ("", "-wal", "-shm"):
            Path(f"{backup}{side}").unlink(missing_ok=True)

    def _files(self) -> list[tuple[Kind, Path]]:
        files = []
        with suppress(OSError):
            for file in self._paths.backups.iterdir():
                if match := _NAME.fullmatch(file.name):
                    kind = Kind.REPLACED if match[1] == "replaced" else Kind(match[2] or "day")
                    files.append((kind, file))
        return files

    def _store_files(self) -> list[Path]:
        database = self._paths.database
        return [file for file in (database, Path(f"{database}-wal")) if file.exists()]

    def _looked_into(self, file: Path, kind: Kind) -> Backup:
        facts = look_into(file, self._key)
        size = file.stat().st_size
        return Backup(file, kind, _made(file), size, facts.chats if facts else None)

    def _let_go(self) -> None:
        for kind, kept in ((Kind.DAY, KEPT), (Kind.ASKED, KEPT), (Kind.VERSION, KEPT_OF_VERSIONS)):
            files = [file for each, file in self._files() if each is kind]
            for old in sorted(files, key=_made, reverse=True)[kept:]:
                with suppress(OSError):
                    self.remove(old)


def _made(file: Path) -> dt.datetime:
    """When a copy was made, as its name says: a copy of a copy has another time of its file."""
    with suppress(ValueError):
        stamp = file.stem[-15:]
        return dt.datetime.strptime(stamp, "%Y%m%d-%H%M%S").astimezone(dt.UTC)
    return dt.datetime.fromtimestamp(file.stat().st_mtime, dt.UTC)
