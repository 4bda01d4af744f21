"""Whether the hub has a newer file than the one that is here; asked only on a click."""

import threading
from collections.abc import Callable
from pathlib import Path

from localchat.domain.connection import asked
from localchat.domain.library import LibraryModel
from localchat.errors import HubStopped, UsageError
from localchat.hub import protocol as p
from localchat.services.facts import Facts
from localchat.services.hashes import FileHashes
from localchat.services.network import Network
from localchat.text import figure, say


class NewerFiles:
    """Asks the hub, one question at a time; `stop` ends it from any thread."""

    def __init__(self, hashes: FileHashes, network: Network) -> None:
        self._hashes, self._network = hashes, network
        self._lock = threading.Lock()
        self._asking: int | None = None

    def check(
        self, model: LibraryModel, facts: Facts | None, stopped: Callable[[], bool]
    ) -> tuple[bool, str]:
        """Whether a model's files were changed on the hub, in a sentence.

        Raises a `HubError`, `HubStopped` after `stop` or once `stopped` says so.
        """
        if facts is None or not facts.repository:
            raise UsageError(
                say(
                    "It is not known where {name} came from, so nothing can be compared.",
                    name=model.model.name,
                )
            )
        return self._compare(model, facts, self._ask(facts.repository, stopped).files)

    def stop(self) -> None:
        """End the question that waits for its answer, at once."""
        with self._lock:
            number = self._asking
        if number is not None:
            self._network.hub.abandon(number)

    def _ask(self, repository: str, stopped: Callable[[], bool]) -> p.Described:
        def started(number: int) -> None:
            with self._lock:
                self._asking = number
            if stopped():
                self._network.hub.abandon(number)

        if stopped():
            raise HubStopped(say("Stopped."))
        try:
            with asked("Ask for a newer file"):
                return self._network.hub.describe(repository, started)
        finally:
            with self._lock:
                self._asking = None

    def _compare(self, model: LibraryModel, facts: Facts, there: list[p.File]) -> tuple[bool, str]:
        repository, (folder, _, first) = facts.repository, facts.inside.rpartition("/")
        for file in model.files:
            known = facts.hashes.get(file) or self._hashes.known(Path(file))
            if not first:
                # Its app did not keep the file's name, only what is in it.
                if known not in {other.sha256 for other in there}:
                    return True, say(
                        "None of the files of {repository} is this one any more.",
                        repository=repository,
                    )
                continue
            path = f"{folder}/{Path(file).name}".lstrip("/")
            found = next((other for other in there if other.path == path), None)
            if found is None:
                return False, say(
                    "{repository} has no {path} any more. Yours stays as it is.",
                    repository=repository, path=path,
                )  # fmt: skip
            if (known and found.sha256 and found.sha256 != known) or found.size != _size(file):
                return True, say(
                    "{repository} has another {path} now, of {size} GB. Download it again to get it.",
                    repository=repository, path=path, size=figure(found.size / 1e9, 1),
                )  # fmt: skip
            if not known:
                return False, say(
                    "{repository} has a file of the same size. Verify yours first, to compare both.",
                    repository=repository,
                )
        return False, say(
            "{repository} still has the same: yours is the newest.", repository=repository
        )


def _size(file: str) -> int:
    try:
        return Path(file).stat().st_size
    except OSError:
        return 0
