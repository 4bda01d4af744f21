"""The downloads that this process knows, and the store, of which another process may write too.

One process runs the queue: what it says of states is what counts. Another one writes a wish (a state, an
order, a new one, one that is gone); the first one finds it when it looks.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from localchat.domain.download import Download, DownloadId, DownloadState
from localchat.errors import LocalChatError
from localchat.services.fetching import Fetching
from localchat.storage.downloads import DownloadTable, FileProgress, KeptDownload

_LOG = logging.getLogger(__name__)


@dataclass(slots=True)
class Entry:
    """A download in this process."""

    download: Download
    progress: tuple[FileProgress, ...]
    kept: Download
    """As the store has it."""
    fetching: Fetching | None = None
    """What gets it, while that is at work."""
    told: float = 0.0
    """When its figures were told last."""
    look: float = 0.0
    """When a full disk is looked at again."""
    full: int = 0
    """How often the disk was full."""
    whole: bool = False
    """When it is cancelled: whether files go that are whole."""

    def set(self, state: DownloadState, why: str = "", wait: float = 0.0) -> Download:
        """Put it into another state; nothing moves in it."""
        self.download = replace(
            self.download, state=state, why=why, wait=wait, rate=0.0, connections=0
        )
        return self.download

    def advance(self, progress: tuple[FileProgress, ...]) -> None:
        """So much is here now."""
        self.progress = progress
        self.download = replace(self.download, done=sum(file.done for file in progress))


@dataclass(frozen=True, slots=True)
class Wish:
    """What another process wants of a download; no state when it is gone."""

    entry: Entry
    state: DownloadState | None


class DownloadList:
    """The entries, in memory and in the store. Commands only change memory; `save` writes."""

    def __init__(self, table: DownloadTable) -> None:
        self.lock = threading.RLock()
        self.entries: dict[DownloadId, Entry] = {}
        self.leaving: list[Entry] = []
        """Taken out, and still to be cleared away."""
        self._table = table
        self._arranged = False
        self._version = table.version()
        for kept in table.all():
            self.entries[kept.download.id] = _entry(kept)

    def all(self) -> list[Download]:
        """The queue in its order, then those that are done, the newest first."""
        found = [entry.download for entry in list(self.entries.values())]
        queue = [download for download in found if download.state is not DownloadState.DONE]
        done = [download for download in found if download.state is DownloadState.DONE]
        queue.sort(key=lambda download: (download.place, download.id))
        done.sort(key=lambda d: (d.finished.timestamp() if d.finished else 0.0, d.id), reverse=True)
        return queue + done

    def in_order(self) -> list[Entry]:
        """The entries of the queue in its order, those that are done left out."""
        found = [
            e for e in list(self.entries.values()) if e.download.state is not DownloadState.DONE
        ]
        return sorted(found, key=lambda entry: (entry.download.place, entry.download.id))

    def add(self, download: Download) -> Download:
        """Put one at the end; it is in the store at once, which gives it its number."""
        added = self._table.add(download)
        self.entries[added.id] = Entry(added, (FileProgress(),) * len(added.files), added)
        return added

    def move(self, entry: Entry, place: int) -> None:
        """Put one at another place of the queue."""
        queue = self.in_order()
        if entry in queue:
            queue.remove(entry)
            queue.insert(max(0, place), entry)
        for number, each in enumerate(queue, start=1):
            each.download = replace(each.download, place=number)
        self._arranged = True

    def take_out(self, entry: Entry, *, whole: bool) -> bool:
        """Let one leave; False if it has left already. With `whole`, files that it brought go too."""
        if self.entries.pop(entry.download.id, None) is None:
            return False
        entry.whole = whole
        self.leaving.append(entry)
        return True

    # --- the store -------------------------------------------------------------------------------

    def save(self) -> None:
        """Bring the store up to date; what it refuses is written the next time."""
        with self.lock:
            order = [entry.download.id for entry in self.in_order()] if self._arranged else []
            self._arranged = False
            changed = [e for e in self.entries.values() if not _same(e.download, e.kept)]
        if order:
            self._write(lambda: self._table.arrange(order))
        for entry in changed:
            self._write(lambda entry=entry: self._save_one(entry))  # type: ignore[misc]

    def _save_one(self, entry: Entry) -> None:
        now, before = entry.download, entry.kept
        if self._table.held and now.done != before.done:
            self._table.note(now.id, entry.progress)
        if self._table.set_state(now, before.state):
            entry.kept = now
        else:
            self._version = -1  # another process was faster: its wish is found at the next look

    def forget(self, entry: Entry) -> None:
        """Take one that has left from the store, for good."""
        self._write(lambda: self._table.remove(entry.download.id))
        with self.lock:
            self.leaving.remove(entry)

    def _write(self, write: Callable[[], None]) -> None:
        try:
            write()
        except LocalChatError as error:
            # A full disk must not stop the downloads: they pause by themselves.
            _LOG.warning("the queue of downloads was not saved: %s", error.message)

    def has_news(self) -> bool:
        """Whether another process has changed the store since the last look."""
        version = self._table.version()
        news = version != self._version
        self._version = version
        return news

    def wishes(self) -> list[Wish]:
        """What other processes want, for the one that runs the queue."""
        with self.lock:
            # Read with the lock held, or one that is added meanwhile would be taken for one that is gone.
            states = self._table.states()
            leaving = {entry.download.id for entry in self.leaving}
            found = [Wish(entry, None) for key, entry in self.entries.items() if key not in states]
            for key, (state, place) in states.items():
                entry = self.entries.get(key)
                if entry is None:
                    continue
                if not self._arranged:
                    entry.download = replace(entry.download, place=place)
                if state is not entry.kept.state:
                    entry.kept = replace(entry.kept, state=state)
                    found.append(Wish(entry, state))
            new = states.keys() - self.entries.keys() - leaving
        if new:
            for kept in self._table.all():
                if kept.download.id in new:
                    entry = self.entries[kept.download.id] = _entry(kept)
                    found.append(Wish(entry, entry.download.state))
        return found

    def adopt(self) -> tuple[list[Download], list[Download]]:
        """Take over what the store has, which another process runs: what changed, and what is done now."""
        now = time.monotonic()
        changed, done = [], []
        with self.lock:
            rows = self._table.all()
            before = dict(self.entries)
            leaving = {entry.download.id for entry in self.leaving}
            self.entries = {k.download.id: _entry(k) for k in rows if k.download.id not in leaving}
            for key, entry in self.entries.items():
                old = before.pop(key, None)
                if old is None or not _same(old.download, entry.download):
                    entry.told = now
                    if old is not None:
                        _set_rate(entry, old, now)
                        if entry.download.state is DownloadState.DONE is not old.download.state:
                            done.append(entry.download)
                    changed.append(entry.download)
                else:
                    self.entries[key] = old
            changed += [old.download for old in before.values()]
        return changed, done


def _entry(kept: KeptDownload) -> Entry:
    return Entry(kept.download, kept.progress, kept.download)


def _same(one: Download, other: Download) -> bool:
    """Whether they are the same in what the store keeps."""
    return (
        one.state is other.state
        and (one.why, one.done, one.place, one.folder)
        == (other.why, other.done, other.place, other.folder)
    )  # fmt: skip


def _set_rate(entry: Entry, old: Entry, now: float) -> None:
    """How fast it goes in the other process, by what it noted."""
    gained, took = entry.download.done - old.download.done, now - old.told
    if gained > 0 and old.told and entry.download.state is DownloadState.RUNNING:
        entry.download = replace(entry.download, rate=gained / took)


def brought_files(entry: Entry) -> Iterator[tuple[Path, list[Path]]]:
    """Each file of a download that has left, with what is to be deleted of it."""
    if entry.download.state is DownloadState.DONE:
        return
    for file, progress in zip(entry.download.files, entry.progress, strict=True):
        target = Path(entry.download.folder) / file.path
        ends = ("", ".part", ".part.json", ".part.json.new")
        came_with_it = entry.whole and progress.moved and progress.done == file.size
        names = [target.with_name(f"{target.name}{end}") for end in ends]
        yield target, names if came_with_it else names[1:]
