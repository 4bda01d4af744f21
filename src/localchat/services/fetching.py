"""One download at work: its files one after the other, on a thread of its own, whatever the line does."""

import logging
import random
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from localchat.domain.connection import asked
from localchat.domain.download import Download, DownloadState
from localchat.domain.repository import HubFile
from localchat.errors import (
    HubDied,
    HubDisk,
    HubError,
    HubNoSpace,
    HubOffline,
    HubStopped,
    HubUnreachable,
    LocalChatError,
)
from localchat.hub import protocol as p
from localchat.services.network import Network
from localchat.services.space import folder_of
from localchat.storage.downloads import FileProgress
from localchat.storage.sources import SourceFile, note_source
from localchat.text import cause, say

_LOG = logging.getLogger(__name__)
LONGEST_REST = 60.0
"""Seconds between two tries, at most."""
STRANGE = 5
"""Answers without sense, in a row, before a download is given up."""
_STATES = {
    p.State.ASKING: DownloadState.RUNNING,
    p.State.RUNNING: DownloadState.RUNNING,
    p.State.WAITING: DownloadState.WAITING,
    p.State.CHECKING: DownloadState.CHECKING,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How far a download is just now."""

    state: DownloadState
    progress: tuple[FileProgress, ...]
    folder: str
    """Where its files lie."""
    rate: float = 0.0
    wait: float = 0.0
    why: str = ""
    connections: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a download ended by itself."""

    state: DownloadState
    """``DONE``, ``FAILED``, ``PAUSED`` for want of space, or ``WAITING`` while offline."""
    why: str = ""


class Turns:
    """Files that two downloads share, such as a projector: one gets it, the other waits and finds it."""

    def __init__(self) -> None:
        self._change = threading.Condition()
        self._taken: set[Path] = set()

    @contextmanager
    def of(self, file: Path, stopped: Callable[[], bool]) -> Iterator[None]:
        """Wait until nobody else gets this file; `HubStopped` when that was stopped."""
        with self._change:
            while file in self._taken:
                if stopped():
                    raise HubStopped(say("Stopped."))
                self._change.wait(0.05)
            self._taken.add(file)
        try:
            yield
        finally:
            with self._change:
                self._taken.discard(file)
                self._change.notify_all()


class Fetching:
    """Gets the files of one download until they are here, or it is stopped."""

    def __init__(
        self,
        download: Download,
        progress: tuple[FileProgress, ...],
        network: Network,
        turns: Turns,
        connections: Callable[[], int],
        tell: Callable[[Step], None],
        ended: Callable[[Outcome | None], None],
    ) -> None:
        """`tell` hears of every step, `ended` of the end: None when it was stopped."""
        self.download = download
        self.progress = list(progress)
        self._network, self._turns, self._connections = network, turns, connections
        self._tell, self._ended = tell, ended
        self._root = network.folder
        self._lock = threading.Lock()
        self._request: int | None = None
        self._stopped = threading.Event()
        self._hurry = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"download {download.id}")
        self._thread.daemon = True

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    @property
    def stopping(self) -> bool:
        """Whether it was stopped, though its thread may not have ended yet."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Stop soon; what was fetched stays."""
        self._stopped.set()
        self._interrupt()

    def hurry(self) -> None:
        """Try again now instead of waiting."""
        self._hurry.set()
        self._interrupt()

    def join(self, timeout: float) -> None:
        """Wait for its end."""
        if self._thread is not threading.current_thread():
            self._thread.join(timeout)

    def _interrupt(self) -> None:
        with self._lock:
            request = self._request
        if request is not None:
            self._network.hub.stop(request)

    @property
    def _folder(self) -> Path:
        return folder_of(self._root, self.download.repository)

    # --- the thread ------------------------------------------------------------------------------

    def _run(self) -> None:
        outcome: Outcome | None
        try:
            self._bring_along()
            with asked("Download a model"):
                outcome = self._get_all()
        except HubStopped:
            outcome = None
        except HubOffline as error:
            outcome = Outcome(DownloadState.WAITING, error.message)
        except HubNoSpace as error:
            outcome = Outcome(DownloadState.PAUSED, error.message)
        except LocalChatError as error:
            outcome = Outcome(DownloadState.FAILED, error.message)
        except Exception as error:  # noqa: BLE001 -- a bug must not leave it “running” for ever
            _LOG.exception("download %s", self.download.id)
            outcome = Outcome(
                DownloadState.FAILED,
                say("Something went wrong in LocalChat itself: {error}", error=f"{error!r}"),
            )
        self._ended(outcome)

    def _get_all(self) -> Outcome:
        for number, file in enumerate(self.download.files):
            self._get_patiently(number, file)
        self._note_source()
        return Outcome(DownloadState.DONE)

    def _get_patiently(self, number: int, file: HubFile) -> None:
        """Get one file, however often it takes; raises the `HubError` that will stay the same."""
        tries = strange = 0
        while True:
            before = self.progress[number].done
            try:
                self._get(number, file)
            except HubStopped:
                if self._stopped.is_set() or not self._hurry.is_set():
                    raise
                tries = 0
                continue
            except HubError as error:
                if self.progress[number].done != before:
                    tries = strange = 0
                passes = isinstance(error, HubUnreachable | HubDied)
                strange += not passes
                # An answer without sense may come from a hotel's log-in page: it may pass, or not.
                if not passes and (type(error) is not HubError or strange >= STRANGE):
                    raise
                tries += 1
                self._rest(error.wait or _back_off(tries), error.message)
            except OSError as error:
                raise HubDisk(
                    say(
                        "{root} cannot be used for downloads: {reason}. Choose another folder in Settings, "
                        "or change its rights.",
                        root=self._root,
                        reason=cause(error),
                    )
                ) from error
            else:
                return

    def _get(self, number: int, file: HubFile) -> None:
        """One try."""
        request = p.Fetch(
            request=0, repository=self.download.repository, revision=self.download.revision,
            path=file.path, size=file.size, sha256=file.sha256, git=file.git,
            connections=self._connections(),
        )  # fmt: skip
        self._hurry.clear()
        if self._network.folder != self._root:
            raise HubStopped(
                say("The person chose another folder: the queue begins this one again there.")
            )
        with self._turns.of(self._folder / file.path, self._stopped.is_set):
            try:
                for event in self._network.hub.fetch(request, self._started):
                    if isinstance(event, p.Moving):
                        self._note_moving(number, file, event)
                    else:
                        moved = max(self.progress[number].moved, event.moved)
                        self.progress[number] = FileProgress(file.size, moved)
            finally:
                with self._lock:
                    self._request = None

    def _started(self, number: int) -> None:
        with self._lock:
            self._request = number
        if self._stopped.is_set():
            self._network.hub.stop(number)

    def _note_moving(self, number: int, file: HubFile, event: p.Moving) -> None:
        known = self.progress[number]
        done = known.done
        if event.state in {p.State.RUNNING, p.State.WAITING}:
            done = min(event.done, file.size)
        elif event.state is p.State.CHECKING:
            done = file.size  # everything is here; the event tells how far the hash is
        # Bytes that are here without being whole came by this download, today or before.
        moved = done if event.state is p.State.RUNNING else known.moved
        self.progress[number] = FileProgress(done, moved)
        self._say(
            _STATES[event.state], rate=event.rate, wait=event.wait, why=event.why,
            connections=event.connections,
        )  # fmt: skip

    def _say(
        self, state: DownloadState, *, rate: float = 0.0, wait: float = 0.0, why: str = "",
        connections: int = 0,
    ) -> None:  # fmt: skip
        self._tell(
            Step(
                state=state, progress=tuple(self.progress), folder=str(self._folder), rate=rate,
                wait=wait, why=why, connections=connections,
            ),
        )  # fmt: skip

    def _rest(self, seconds: float, why: str) -> None:
        """Wait before the next try; `HubStopped` when it is stopped meanwhile."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and not self._hurry.is_set():
            self._say(DownloadState.WAITING, wait=left, why=why)
            if self._stopped.wait(min(left, 0.05 if left < 1 else 0.25)):
                break
        if self._stopped.is_set():
            raise HubStopped(say("Stopped."))

    # --- files on the disk -----------------------------------------------------------------------

    def _bring_along(self) -> None:
        """Take what was fetched along when the person has chosen another folder since."""
        old, new = Path(self.download.folder or self._folder), self._folder
        if old == new:
            return
        try:
            for file in self.download.files:
                for name in (file.path, f"{file.path}.part", f"{file.path}.part.json"):
                    if (old / name).is_file() and not (new / name).exists():
                        (new / name).parent.mkdir(parents=True, exist_ok=True)
                        shutil.move(old / name, new / name)
        except OSError as error:
            raise HubDisk(
                say(
                    "What was fetched cannot be moved to {new}: {reason}. Choose another folder in "
                    "Settings, or change its rights.",
                    new=new,
                    reason=cause(error),
                )
            ) from error
        for file in self.download.files:
            delete_empty_folders((old / file.path).parent, old.parent.parent)

    def _note_source(self) -> None:
        """Leave a note beside the files; without it they are as good, so a failure is only logged."""
        files = self.download.files
        pictures = next((file.path for file in files if is_projector(file)), "")
        notes = {
            file.path: SourceFile(
                revision=self.download.revision, sha256=file.sha256, size=file.size,
                label="" if is_projector(file) else self.download.label,
                projector="" if is_projector(file) else pictures,
            )
            for file in files
        }  # fmt: skip
        try:
            note_source(self._folder, self.download.repository, self.download.licence, notes)
        except OSError as error:
            _LOG.warning("%s got no note of its source: %s", self._folder, error)


def is_projector(file: HubFile) -> bool:
    """Whether a file is the part for images."""
    return "mmproj" in file.name.lower()


def delete_empty_folders(folder: Path, root: Path) -> None:
    """Delete a folder and those above it, as long as they are empty and below `root`."""
    while folder != root and root in folder.parents:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


def _back_off(tries: int) -> float:
    """Seconds before the next try: 1, 2, 4 … 60, a little by chance."""
    return min(LONGEST_REST, 2.0 ** min(tries - 1, 10)) * random.uniform(0.5, 1.0)  # noqa: S311
