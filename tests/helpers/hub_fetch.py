"""Getting files from the tests' own hub through the app's, and looking at what became of them."""

import contextlib
import threading
from pathlib import Path
from typing import Any

import msgspec

from localchat.hub import protocol as p
from localchat.hub.client import Hub
from tests.helpers.hub_repository import Repository


def request_of(repository: Repository, path: str = "model.gguf", **changes: Any) -> p.Fetch:
    """The request that the app would send after it has looked at the repository."""
    file = repository.files[path]
    known = {"sha256": file.sha256} if file.is_large else {"git": file.git}
    request = p.Fetch(
        request=0, repository=repository.name, revision=repository.commit, path=path,
        size=file.size, **known,
    )  # fmt: skip
    return msgspec.structs.replace(request, **changes)


def fetch(hub: Hub, request: p.Fetch) -> p.Fetched:
    """Get a file, and wait for it."""
    *_, last = hub.fetch(request, lambda _: None)
    assert isinstance(last, p.Fetched)
    return last


class Running:
    """A fetch on a thread of its own, which may be stopped."""

    def __init__(self, hub: Hub, request: p.Fetch) -> None:
        self._hub, self._request = hub, request
        self.events: list[p.Moving | p.Fetched] = []
        self.error: Exception | None = None
        self.number = 0
        self._news = threading.Condition()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        try:
            for event in self._hub.fetch(self._request, self._started):
                self.events.append(event)
                with self._news:
                    self._news.notify_all()
        except Exception as error:  # noqa: BLE001 -- looked at by the test
            self.error = error
        with self._news:
            self._news.notify_all()

    def _started(self, number: int) -> None:
        self.number = number

    def wait_until(self, condition: Any, seconds: float = 10.0) -> Any:
        """Wait for an event that fulfils `condition`, and give it back."""
        with self._news:
            found = self._news.wait_for(
                lambda: self.error or next(filter(condition, self.events), None), seconds
            )
        assert found, f"no such event among {self.events[-3:]}"
        if isinstance(found, Exception):
            raise found
        return found

    def wait_until_here(self, count: int) -> None:
        """Wait until so many bytes are here."""
        self.wait_until(lambda event: isinstance(event, p.Moving) and event.done >= count)

    def stop(self) -> None:
        self._hub.stop(self.number)

    def join(self, seconds: float = 20.0) -> "Running":
        self._thread.join(seconds)
        assert not self._thread.is_alive()
        return self

    @property
    def fetched(self) -> p.Fetched:
        self.join()
        if self.error is not None:
            raise self.error
        last = self.events[-1]
        assert isinstance(last, p.Fetched)
        return last


def files_in(folder: Path) -> dict[str, int]:
    """Every file below a folder, with its size."""
    found = {}
    for path in sorted(folder.rglob("*")):
        with contextlib.suppress(FileNotFoundError):
            if not path.is_dir():
                found[path.relative_to(folder).as_posix()] = path.lstat().st_size
    return found
