"""The queue of downloads in the store, and who runs it: of several programs on one store, only one does."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from localchat.domain.download import Download, DownloadId, DownloadState
from localchat.domain.repository import HubFile
from localchat.storage.lock import FileLock
from localchat.storage.store import Store


@dataclass(frozen=True, slots=True)
class FileProgress:
    """How far one file of a download is."""

    done: int = 0
    """Bytes that are here."""
    moved: int = 0
    """Bytes that were transferred for it once it was whole; 0 when it was here before."""


@dataclass(frozen=True, slots=True)
class KeptDownload:
    """A download as the store has it."""

    download: Download
    progress: tuple[FileProgress, ...]
    """Of each of its files."""


class DownloadTable:
    """Downloads with their files."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = FileLock(store.database.with_name("downloads.lock"))

    # --- who runs the queue ----------------------------------------------------------------------

    @property
    def held(self) -> bool:
        """Whether this process runs the queue."""
        return self._lock.held

    def hold(self) -> bool:
        """Become the one process that runs the queue; False while another one is."""
        return self._lock.take()

    def release(self) -> None:
        """Let another process run the queue."""
        self._lock.release()

    def version(self) -> int:
        """A number that changes when another process has changed the store."""
        return int(self._store.rows("PRAGMA data_version")[0][0])

    # --- reading ---------------------------------------------------------------------------------

    def all(self) -> list[KeptDownload]:
        """All of them, in the order of the queue."""
        files: dict[int, list[tuple[HubFile, FileProgress]]] = {}
        for key, path, size, sha256, git, done, moved in self._store.rows(
            "SELECT download_id, path, size, sha256, git, done, moved FROM download_file "
            "ORDER BY download_id, number"
        ):
            entry = HubFile(path, size, sha256, git), FileProgress(done, moved)
            files.setdefault(key, []).append(entry)
        rows = self._store.rows(
            "SELECT id, repository, revision, label, name, licence, folder, place, state, why, added, "
            "finished FROM download ORDER BY place, id"
        )
        return [
            KeptDownload(
                Download(
                    id=DownloadId(key), repository=repository, revision=revision, label=label,
                    name=name, licence=licence, folder=folder, place=place, why=why,
                    state=DownloadState(state), added=_time(added), finished=_time(finished),
                    files=tuple(file for file, _ in files.get(key, ())),
                    done=sum(progress.done for _, progress in files.get(key, ())),
                ),
                tuple(progress for _, progress in files.get(key, ())),
            )
            for key, repository, revision, label, name, licence, folder, place, state, why, added,
            finished in rows
        ]  # fmt: skip

    def states(self) -> dict[DownloadId, tuple[DownloadState, int]]:
        """State and place of each."""
        rows = self._store.rows("SELECT id, state, place FROM download")
        return {DownloadId(key): (DownloadState(state), place) for key, state, place in rows}

    # --- writing ---------------------------------------------------------------------------------

    def add(self, download: Download) -> Download:
        """Put one at the end of the queue; returns it with its id and place."""
        with self._store.together():
            ((last,),) = self._store.rows("SELECT coalesce(max(place), 0) FROM download")
            added = download.added or dt.datetime.now(dt.UTC)
            key = self._store.run(
                "INSERT INTO download (repository, revision, label, name, licence, folder, place, "
                "state, why, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                download.repository, download.revision, download.label, download.name,
                download.licence, download.folder, last + 1, str(download.state), download.why,
                added.isoformat(),
            )  # fmt: skip
            for number, file in enumerate(download.files):
                self._store.run(
                    "INSERT INTO download_file (download_id, number, path, size, sha256, git) "
                    "VALUES (?, ?, ?, ?, ?, ?)",
                    key, number, file.path, file.size, file.sha256, file.git,
                )  # fmt: skip
        return replace(download, id=DownloadId(key), place=last + 1, added=added)

    def set_state(self, download: Download, was: DownloadState) -> bool:
        """Keep state, folder and reason, unless another process changed the state since it was `was`.

        Returns whether it was kept.
        """
        finished = download.finished.isoformat() if download.finished else None
        return bool(
            self._store.rows(
                "UPDATE download SET state = ?, why = ?, folder = ?, finished = ? "
                "WHERE id = ? AND state = ? RETURNING id",
                str(download.state), download.why, download.folder, finished, download.id, str(was),
            )
        )  # fmt: skip

    def note(self, key: DownloadId, progress: Sequence[FileProgress]) -> None:
        """Keep how far the files are."""
        with self._store.together():
            for number, file in enumerate(progress):
                self._store.run(
                    "UPDATE download_file SET done = ?, moved = ? WHERE download_id = ? AND number = ?",
                    file.done, file.moved, key, number,
                )  # fmt: skip

    def arrange(self, order: Sequence[DownloadId]) -> None:
        """Keep the order of the queue: the first is the next."""
        with self._store.together():
            for place, key in enumerate(order, start=1):
                self._store.run("UPDATE download SET place = ? WHERE id = ?", place, key)

    def remove(self, key: DownloadId) -> None:
        """Forget one."""
        self._store.run("DELETE FROM download WHERE id = ?", key)


def _time(text: str | None) -> dt.datetime | None:
    return dt.datetime.fromisoformat(text) if text else None
