"""Downloads, as a person handles them; `services.download_queue` does the work."""

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

from localchat.domain.download import Download, DownloadId, DownloadState, Totals
from localchat.domain.repository import (
    NotARepository,
    Quantisation,
    UnsafeName,
    check_path,
    parse_repository,
)
from localchat.errors import HubNoSpace, HubRefused, PolicyRefused, UsageError
from localchat.services import policy
from localchat.services.download_list import Entry
from localchat.services.download_queue import DownloadQueue
from localchat.services.network import Network
from localchat.services.space import folder_of
from localchat.settings import Settings
from localchat.storage.downloads import DownloadTable
from localchat.text import say

_COMMIT = re.compile(r"[0-9a-f]{40}")
_QUEUED, _PAUSED = DownloadState.QUEUED, DownloadState.PAUSED
_FAILED, _DONE = DownloadState.FAILED, DownloadState.DONE


def _now() -> dt.datetime:
    return dt.datetime.now().astimezone()


class Downloads:
    """Several at once, in order, until they are here or the person decides.

    Every method is quick and safe from many threads.
    """

    def __init__(
        self,
        table: DownloadTable,
        network: Network,
        settings: Settings,
        clock: Callable[[], dt.datetime] = _now,
    ) -> None:
        """`clock` tells the local time, for the quiet hours."""
        self._table, self._network = table, network
        self._queue = DownloadQueue(table, network, settings, clock)
        self._list = self._queue.list
        self.changed = self._queue.changed
        """Called with a download whenever something about it changed, on any thread, a few times a second,
        and a last time when it has left the list."""
        self.finished = self._queue.finished
        """Called once for each that is done and checked, on any thread."""
        network.changed.append(self.settings_changed)

    def start(self, only: DownloadId | None = None) -> None:
        """Go on with what was running when the app ended; with `only`, with that one alone."""
        self._queue.start(only)

    def close(self) -> None:
        """End all transfers; what is here stays, and goes on at the next start."""
        self._queue.close()

    # --- looking ---------------------------------------------------------------------------------

    def all(self) -> list[Download]:
        """All of them: those in the queue in its order, then those that are done, the newest first."""
        return self._list.all()

    def get(self, key: DownloadId) -> Download:
        """One of them; `UsageError` when there is none."""
        return self._entry(key).download

    def totals(self) -> Totals:
        """All that moves or will, taken together."""
        found = [entry.download for entry in list(self._list.entries.values())]
        active = [download for download in found if download.state.is_active]
        if not active:
            return Totals()
        queued = sum(download.state is _QUEUED for download in active)
        batch = self._queue.batch
        counted = active + [d for d in found if d.state is _DONE and d.id in batch]
        return Totals(
            active=len(active) - queued,
            queued=queued,
            done_bytes=sum(download.done for download in counted),
            size=sum(download.size for download in counted),
            rate=sum(download.rate for download in active),
        )

    @property
    def runs(self) -> bool:
        """Whether some process runs the queue: this one, or another on the same store."""
        if self._table.held:
            return True
        if self._table.hold():
            self._table.release()
            return False
        return True

    # --- acting ----------------------------------------------------------------------------------

    def add(
        self, repository: str, revision: str, name: str, choice: Quantisation, licence: str = ""
    ) -> Download:
        """Queue one; one that is there already is returned as it is.

        Raises `HubNoSpace` when the disk has no room for it and all others in the queue, `HubRefused`
        for names that cannot be kept, `UsageError` without a commit, `PolicyRefused` for content that the
        rules of this computer do not allow.
        """
        wanted = self._checked(repository, revision, name, choice, licence)
        _check_rules(wanted)
        alike = [
            entry
            for entry in list(self._list.entries.values())
            if (entry.download.repository, entry.download.label)
            == (wanted.repository, wanted.label)
        ]
        for entry in alike:
            if _gets_the_same(entry.download, wanted):
                return entry.download
        active = [download for download in self.all() if download.state.is_active]
        if lack := self._queue.lack([*active, wanted]):
            raise HubNoSpace(lack)
        with self._list.lock:
            # Those go whose files were changed on the hub since, or have gone from the disk.
            changed = [gone for e in alike for gone in self._queue.take_out(e, whole=False)]
            added = self._list.add(wanted)
            if self._queue.only is not None:
                self._queue.only.add(added.id)
        self._queue.after([*changed, added])
        return added

    def _checked(
        self, repository: str, revision: str, name: str, choice: Quantisation, licence: str
    ) -> Download:
        if not _COMMIT.fullmatch(revision) or not choice.files:
            raise UsageError(
                say("This model must be looked up on the hub before it can be downloaded.")
            )
        try:
            repository = str(parse_repository(repository))
            for file in choice.all_files:
                check_path(file.path)
        except (NotARepository, UnsafeName) as error:
            raise HubRefused(
                say(
                    "The name “{name}” could lead out of the download folder, or cannot be kept by "
                    "every system; it was refused.",
                    name=str(error)[:60],
                )
            ) from error
        return Download(
            id=DownloadId(0), repository=repository, revision=revision, label=choice.label, name=name,
            files=choice.all_files, state=_QUEUED, done=0, licence=licence,
            added=dt.datetime.now(dt.UTC), folder=str(folder_of(self._network.folder, repository)),
        )  # fmt: skip

    def pause(self, key: DownloadId) -> None:
        """Stop for now; what is here stays."""
        self._queue.pause([self._entry(key)])

    def pause_all(self) -> None:
        """Pause everything that is active."""
        self._queue.pause(self._list.in_order())

    def resume(self, key: DownloadId) -> None:
        """Go on, or try again after a failure; one that waits for the network tries again at once."""
        self._queue.resume([self._entry(key)])

    def resume_all(self) -> None:
        """Resume everything that is paused."""
        self._queue.resume([e for e in self._list.in_order() if e.download.state is _PAUSED])

    def cancel(self, key: DownloadId) -> None:
        """Stop, and delete what is here of it; never what was here before, nor what another one gets."""
        entry = self._entry(key)
        if entry.download.state is _DONE:
            raise UsageError(
                say("{title} is here already. My models can remove it.", title=entry.download.title)
            )
        self._queue.after(self._queue.take_out(entry, whole=True))

    def remove(self, key: DownloadId) -> None:
        """Take a finished or failed one from the list; a finished file stays."""
        entry = self._entry(key)
        if entry.download.state not in {_DONE, _FAILED}:
            raise UsageError(
                say("{title} is not over yet: cancel it instead.", title=entry.download.title)
            )
        self._queue.after(self._queue.take_out(entry, whole=False))

    def move(self, key: DownloadId, place: int) -> None:
        """Put one at another place of the queue; 0 is the first."""
        with self._list.lock:
            entry = self._entry(key)
            self._list.move(entry, place)
        self._queue.after([entry.download])

    def settings_changed(self) -> None:
        """Heed new settings: how many at once, quiet hours, offline."""
        self._queue.nudge()

    def _entry(self, key: DownloadId) -> Entry:
        entry = self._list.entries.get(key)
        if entry is None:
            raise UsageError(say("There is no download with the number {key}.", key=key))
        return entry


def _check_rules(wanted: Download) -> None:
    """Do not fetch gigabytes that could not be loaded then."""
    rules = policy.current()
    for file in wanted.files:
        if file.sha256 and not rules.allows(file.sha256):
            raise PolicyRefused(policy.refused_model(file.name, rules))


def _gets_the_same(known: Download, wanted: Download) -> bool:
    """Whether a download gets exactly these files, or has got them and they are still there."""
    if known.files != wanted.files:
        return False
    folder = Path(known.folder)
    return known.state is not _DONE or all((folder / file.path).is_file() for file in known.files)
