"""The queue at work: which downloads run, which wait and why, and what is cleared away.

One process runs the queue of a store, on threads of its own; another one on the same store (a command line
beside the window) shows it and writes its wishes into the store, which the first heeds within two seconds.
"""

import datetime as dt
import logging
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from localchat.domain.download import Download, DownloadId, DownloadState
from localchat.errors import HubStopped, LocalChatError, UsageError
from localchat.services.download_list import DownloadList, Entry, brought_files
from localchat.services.fetching import Fetching, Outcome, Step, Turns, delete_empty_folders
from localchat.services.network import Network
from localchat.services.quiet_hours import QuietHours
from localchat.services.space import lack_of_space
from localchat.settings import Settings
from localchat.storage.downloads import DownloadTable
from localchat.text import noop, say

_LOG = logging.getLogger(__name__)
TELL = 0.24
"""Seconds between two words on the same download when only figures changed."""
BUSY, IDLE, WATCH = 1.0, 2.0, 0.5
"""Seconds between looks at the store and the clock: while something moves, while nothing does, and while
another process runs the queue."""
SPACE, LONGEST_SPACE = 10.0, 600.0
"""Seconds after which a disk that was full is looked at again: the first time, and at most."""
OFFLINE = noop("LocalChat is offline: this goes on when you allow connections again.")

_QUEUED, _RUNNING, _WAITING = DownloadState.QUEUED, DownloadState.RUNNING, DownloadState.WAITING
_CHECKING, _PAUSED = DownloadState.CHECKING, DownloadState.PAUSED
_FAILED, _DONE = DownloadState.FAILED, DownloadState.DONE

Listeners = list[Callable[[Download], None]]


class DownloadQueue:
    """Runs what is in the list. What a person may do with it is told in `services.downloads`."""

    def __init__(
        self,
        table: DownloadTable,
        network: Network,
        settings: Settings,
        clock: Callable[[], dt.datetime],
    ) -> None:
        self._table, self._network, self._settings, self._clock = table, network, settings, clock
        self.changed: Listeners = []
        self.finished: Listeners = []
        self.list = DownloadList(table)
        self.batch: frozenset[DownloadId] = frozenset()
        """Those that were done since the queue was last empty."""
        self.only: set[DownloadId] | None = None
        """If there is such a set, nothing else runs."""
        self._wake = threading.Condition(self.list.lock)
        self._turns = Turns()
        self._thread: threading.Thread | None = None
        self._stirred = self._closing = False

    def start(self, only: DownloadId | None) -> None:
        """Begin to run, once."""
        with self._wake:
            if self._thread is None and not self._closing:
                self.only = None if only is None else {only}
                self._thread = threading.Thread(target=self._run, name="downloads", daemon=True)
                self._thread.start()

    def nudge(self) -> None:
        """Let the thread look now; without one, write down what is wanted."""
        with self._wake:
            self._stirred = True
            self._wake.notify_all()
            alone = self._thread is None and not self._closing
        if alone:
            self.list.save()
            if self.list.leaving:
                mine = self._table.hold()
                self._clear_up()
                if mine:
                    self._table.release()

    def close(self) -> None:
        """End all transfers; what is here stays."""
        with self._wake:
            self._closing = True
            everybody = [*self.list.entries.values(), *self.list.leaving]
            running = [entry.fetching for entry in everybody if entry.fetching is not None]
            for fetching in running:
                fetching.stop()
            self._wake.notify_all()
        end = time.monotonic() + 3.0
        for fetching in running:
            fetching.join(max(0.0, end - time.monotonic()))
        if self._thread is not None:
            self._thread.join(3.0)
            self._clear_up()
        self.list.save()
        self._table.release()

    def lack(self, downloads: Iterable[Download]) -> str:
        """A sentence when the disk has no room for all of these."""
        floor = int(self._settings["disk_floor"]) * 1_000_000_000
        return lack_of_space(self._network.folder, downloads, floor)

    # --- what is wanted of an entry ----------------------------------------------------------------

    def after(self, changed: Iterable[Download]) -> None:
        """Tell of what was changed, and let it take effect."""
        for download in changed:
            self._tell(self.changed, download)
        self.nudge()

    def pause(self, entries: Iterable[Entry]) -> None:
        """Pause those that are active, or that would go on by themselves."""
        changed = []
        with self._wake:
            for entry in entries:
                download = entry.download
                if download.state.is_active or (download.state is _PAUSED and download.why):
                    if entry.fetching is not None:
                        entry.fetching.stop()
                    changed.append(entry.set(_PAUSED))
        self.after(changed)

    def resume(self, entries: Iterable[Entry]) -> None:
        """Let those go on that rest or failed, and those try again at once that wait."""
        changed = []
        with self._wake:
            for entry in entries:
                entry.full, entry.look = 0, 0.0
                if entry.download.state in {_PAUSED, _FAILED}:
                    changed.append(entry.set(_QUEUED))
                elif entry.download.state is _WAITING and entry.fetching is not None:
                    entry.fetching.hurry()
                if self.only is not None:
                    self.only.add(entry.download.id)
        self.after(changed)

    def take_out(self, entry: Entry, *, whole: bool) -> list[Download]:
        """Let one leave the list; with `whole`, files that it brought go too. Returns it if it was there."""
        with self._wake:
            if not self.list.take_out(entry, whole=whole):
                return []
            if entry.fetching is not None:
                entry.fetching.stop()
            return [entry.download]

    def _tell(self, listeners: Listeners, download: Download) -> None:
        for tell in list(listeners):
            try:
                tell(download)
            except Exception:  # noqa: BLE001 -- whoever listens must not stop a download
                _LOG.exception("telling of a download")

    # --- the thread --------------------------------------------------------------------------------

    def _run(self) -> None:
        while not self._closing:
            try:
                self._look()
            except LocalChatError as error:  # a store that is full or busy passes
                _LOG.warning("the queue of downloads: %s", error.message)
            except Exception:  # noqa: BLE001 -- a bug with one must not leave all others waiting
                _LOG.exception("the queue of downloads")
            with self._wake:
                if not (self._stirred or self._closing):
                    self._wake.wait(self._patience())

    def _patience(self) -> float:
        if not self._table.held:
            return WATCH
        moves = any(e.fetching or e.download.state.is_active for e in self.list.entries.values())
        return BUSY if moves else IDLE

    def _look(self) -> None:
        """One look at everything."""
        self._stirred = False
        mine = self._table.held
        self.list.save()
        if not mine and self._table.hold():
            mine = True
            self._adopt()
            with self._wake:
                for entry in self.list.in_order():
                    if entry.download.state.is_active:
                        entry.set(_QUEUED)  # whoever ran it has ended
        if self.list.has_news():
            if mine:
                self._heed()
            else:
                self._adopt()
        if mine:
            self._schedule()
            self.list.save()
        self._clear_up()

    def _adopt(self) -> None:
        """Show what another process did."""
        changed, done = self.list.adopt()
        for download in changed:
            self._tell(self.changed, download)
        for download in done:
            self._tell(self.finished, download)

    def _heed(self) -> None:
        """Do what another process wants."""
        for wish in self.list.wishes():
            if wish.state is None:
                self.after(
                    self.take_out(wish.entry, whole=wish.entry.download.state is not _FAILED)
                )
            elif wish.state is _PAUSED:
                self.pause([wish.entry])
            elif wish.state.is_active:
                self.resume([wish.entry])
                self._tell(self.changed, wish.entry.download)

    def _schedule(self) -> None:
        """Let the right ones run."""
        why, left = self._obstacle()
        changed: list[Download] = []
        with self._wake:
            only = self.only
            queue = [e for e in self.list.in_order() if only is None or e.download.id in only]
            for entry in queue:
                state = entry.download.state
                if why and state.is_active:
                    if entry.fetching is not None:
                        entry.fetching.stop()
                    if (state, entry.download.why) != (_WAITING, why):
                        changed.append(entry.set(_WAITING, why, left))
                elif not why and state is _WAITING and entry.fetching is None:
                    changed.append(entry.set(_QUEUED))
            if not any(entry.download.state.is_active for entry in queue):
                self.batch = frozenset()
        if not why:
            changed += self._stop_surplus(queue)
            changed += self._start_next(queue)
        for download in changed:
            self._tell(self.changed, download)

    def _obstacle(self) -> tuple[str, float]:
        """Why nothing may run just now, and for how many seconds; nothing if it may."""
        if self._network.offline:
            return say(OFFLINE), 0.0
        with suppress(UsageError):  # nonsense in the settings' file
            hours = QuietHours.parse(str(self._settings["quiet_hours"]))
            if hours is not None and (left := hours.left(self._clock())):
                return say("Quiet hours until {end_text}.", end_text=hours.end_text), left
        return "", 0.0

    def _stop_surplus(self, queue: list[Entry]) -> list[Download]:
        """Let the last ones wait for their turn when fewer may run than do."""
        changed = []
        running = [entry for entry in queue if entry.fetching is not None and not _stops(entry)]
        for entry in running[int(self._settings["downloads_at_once"]) :]:
            with self._wake:
                if entry.fetching is not None and entry.download.state.is_active:
                    entry.fetching.stop()
                    changed.append(entry.set(_QUEUED))
        return changed

    def _start_next(self, queue: list[Entry]) -> list[Download]:
        """Start as many as may run and have room; those that rest for want of room too, when there is."""
        changed: list[Download] = []
        most = int(self._settings["downloads_at_once"])
        running = [entry for entry in queue if entry.fetching is not None]
        for entry in queue:
            full = entry.download.state is _PAUSED and bool(entry.download.why)
            waits = len(running) >= most if not full else time.monotonic() < entry.look
            if waits or entry.fetching is not None or not (full or entry.download.state is _QUEUED):
                continue
            lack = self.lack([*(each.download for each in running), entry.download])
            with self._wake:
                if lack:
                    entry.look = time.monotonic() + SPACE
                    if entry.download.state is _QUEUED:
                        changed.append(entry.set(_PAUSED, lack))
                    continue
                if entry.download.state is _PAUSED and entry.download.why:
                    changed.append(entry.set(_QUEUED))
                if entry.download.state is _QUEUED and len(running) < most and not self._closing:
                    changed.append(self._begin(entry))
                    running.append(entry)
        return changed

    def _begin(self, entry: Entry) -> Download:
        entry.set(_RUNNING)
        entry.fetching = Fetching(
            entry.download, entry.progress, self._network, self._turns,
            lambda: int(self._settings["connections"]),
            lambda step: self._heard(entry, step),
            lambda outcome: self._ended(entry, outcome),
        )  # fmt: skip
        entry.fetching.start()
        return entry.download

    # --- what a download says of itself, on its own thread -------------------------------------------

    def _heard(self, entry: Entry, step: Step) -> None:
        now = time.monotonic()
        with self._wake:
            before = entry.download
            if not before.state.is_active or _stops(entry):
                return
            entry.advance(step.progress)
            entry.download = replace(
                entry.download, state=step.state, why=step.why, wait=step.wait, rate=step.rate,
                connections=step.connections, folder=step.folder,
            )  # fmt: skip
            same = (step.state, step.why) == (before.state, before.why)
            if same and now - entry.told < TELL:
                return
            entry.told, told = now, entry.download
        self._tell(self.changed, told)

    def _ended(self, entry: Entry, outcome: Outcome | None) -> None:
        with self._wake:
            if entry.fetching is not None:
                entry.advance(tuple(entry.fetching.progress))
            entry.fetching = None
            state = entry.download.state
            if outcome is not None and outcome.state is _DONE:
                entry.set(_DONE)
                entry.download = replace(entry.download, finished=dt.datetime.now(dt.UTC))
                self.batch |= {entry.download.id}
            elif outcome is not None and state.is_active:
                # What the hub's process says of being offline is said in the queue's own words.
                entry.set(outcome.state, say(OFFLINE) if outcome.state is _WAITING else outcome.why)
                if outcome.state is _PAUSED:
                    entry.look = time.monotonic() + min(LONGEST_SPACE, SPACE * 2**entry.full)
                    entry.full += 1
            elif state in {_RUNNING, _CHECKING}:
                entry.set(_QUEUED)  # it ended with the app, or begins again in another folder
            told = entry.download
            stays = told.id in self.list.entries
            self._stirred = True
            self._wake.notify_all()
        if stays:
            self._tell(self.changed, told)
            if told.state is _DONE:
                self._tell(self.finished, told)

    # --- what has left -----------------------------------------------------------------------------

    def _clear_up(self) -> None:
        """Delete what is left of those that have gone, once nobody writes to it any more."""
        for entry in [entry for entry in self.list.leaving if entry.fetching is None]:
            if self._table.held:
                for target, files in brought_files(entry):
                    self._delete(target, files, Path(entry.download.folder).parent.parent)
            self.list.forget(entry)

    def _delete(self, target: Path, files: Iterable[Path], root: Path) -> None:
        """Delete what belongs to one file, unless another download gets it or has got it."""
        # A turn that is taken is one that another download has.
        with suppress(HubStopped), self._turns.of(target, stopped=lambda: True):
            with self._wake:
                others = {
                    Path(entry.download.folder) / file.path
                    for entry in self.list.entries.values()
                    for file in entry.download.files
                }
            if target not in others:
                for file in files:
                    with suppress(OSError):
                        file.unlink(missing_ok=True)
                delete_empty_folders(target.parent, root)


def _stops(entry: Entry) -> bool:
    return entry.fetching is not None and entry.fetching.stopping
