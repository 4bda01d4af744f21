"""The queue of downloads with all that it stands on, without the rest of the app.

As a program it runs until it is killed: ``python tests/helpers/downloading.py HOME``.
"""

import sys
import time
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))

from localchat.domain.connection import asked
from localchat.domain.download import DownloadState
from localchat.domain.repository import HubFile, quantisations
from localchat.paths import Paths
from localchat.services.downloads import Downloads
from localchat.services.network import Network
from localchat.settings import Settings
from localchat.storage.downloads import DownloadTable
from localchat.storage.ledger import LedgerTable
from localchat.storage.store import Store


class Queue:
    """One program on a data folder."""

    def __init__(self, home, mirror="", clock=None):
        self.paths = Paths(home)
        self.settings = Settings(self.paths.settings)
        for name, value in (("mirror", mirror), ("disk_floor", 0)):
            if value != "":
                self.settings.set(name, value)
        self.store = Store(self.paths.database, bytes(32), self.paths.backups)
        self.network = Network(self.paths, self.settings, LedgerTable(self.store))
        more = {"clock": clock} if clock else {}
        self.table = DownloadTable(self.store)
        self.downloads = Downloads(self.table, self.network, self.settings, **more)
        self.told, self.finished = [], []
        self.downloads.changed.append(self.told.append)
        self.downloads.finished.append(self.finished.append)

    @property
    def runs(self):
        """Whether this program runs the queue, not another one."""
        return self.table.held

    @property
    def models(self):
        return self.network.folder

    def choices(self, repository):
        """The commit of a repository, and its quantisations by label."""
        with asked("A test"):
            found = self.network.hub.describe(repository)
        files = [HubFile(f.path, f.size, f.sha256, f.git) for f in found.files]
        return found.revision, {each.label: each for each in quantisations(files)}

    def add(self, repository, label="Q4_K_M"):
        revision, choices = self.choices(repository)
        return self.downloads.add(
            repository, revision, repository.partition("/")[2], choices[label]
        )

    def state(self, key):
        return self.downloads.get(key).state

    def wait(self, key, *states, patience=20.0):
        """Wait for one of these states; returns the download."""
        wanted = states or (DownloadState.DONE,)
        end = time.monotonic() + patience
        while (found := self.downloads.get(key)).state not in wanted:
            assert time.monotonic() < end, found
            time.sleep(0.005)
        return found

    def wait_for_rest(self, key):
        """Wait until nothing moves any more in what was stopped."""
        entry = self.downloads._list.entries[key]  # noqa: SLF001 -- nobody else needs to know
        self.until(lambda: entry.fetching is None)

    def put(self, download):
        """Put one into the list unasked."""
        self.downloads._list.add(download)  # noqa: SLF001 -- likewise

    def until(self, condition, patience=20.0):
        end = time.monotonic() + patience
        while not condition():
            assert time.monotonic() < end, self.downloads.all()
            time.sleep(0.005)

    def close(self):
        self.downloads.close()
        self.network.close()
        self.store.close()


if __name__ == "__main__":
    Queue(Path(sys.argv[1])).downloads.start()
    sys.stdout.write("running\n")
    sys.stdout.flush()
    time.sleep(600)
