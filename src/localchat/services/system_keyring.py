"""The system's keyring, asked with a time limit: it may be locked, hang, forget, or not be there.

The only module that imports keyring. No call here blocks for longer than `PATIENCE`, whatever the keyring
does: it is asked on a thread of its own, which is left behind when it does not come back.
"""

import logging
import threading
import time
from collections.abc import Callable
from typing import Any

SERVICE = "LocalChat"
"""Under which name the system lists what is kept."""

PATIENCE = 10.0
"""Seconds that a keyring may take: long enough to answer its question for a password."""

QUIET = 60.0
"""Seconds for which a keyring that did not answer is not asked again, unless a person wants it."""

# Only keyrings of the system itself: other back ends may write plain files or ask a server.
TRUSTED = (
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
    "keyring.backends.libsecret",
)

_log = logging.getLogger(__name__)


class NoAnswer(Exception):
    """The keyring cannot be asked now: it is locked, refuses, or does not answer in time."""


class SystemKeyring:
    """What is kept in the system's keyring under the name of the app. Safe from many threads."""

    def __init__(self) -> None:
        self._silent_until = 0.0

    @property
    def name(self) -> str:
        """The keyring that would be asked, such as ``SecretService``; empty when there is none."""
        backend = self._ask(_backend)
        return type(backend).__module__.rpartition(".")[2] if backend is not None else ""

    def get(self, name: str) -> str | None:
        """What is kept under a name; None if nothing is. `NoAnswer` when that cannot be known."""

        def read() -> str | None:
            if _backend() is None:
                raise NoAnswer("there is no keyring of this system")
            found: str | None = _keyring().get_password(SERVICE, name)
            return found

        found: str | None = self._ask(read)
        return found

    def put(self, name: str, text: str) -> bool:
        """Keep something; True only if it can be read back."""

        def write() -> bool:
            if _backend() is None:
                return False
            keyring = _keyring()
            keyring.set_password(SERVICE, name, text)
            return bool(keyring.get_password(SERVICE, name) == text)

        try:
            return bool(self._ask(write))
        except NoAnswer as error:
            _log.warning("The keyring did not take something: %s", error)
            return False

    def forget(self, name: str) -> bool:
        """Delete what is kept under a name; True only if it is not there any more."""

        def delete() -> bool:
            if _backend() is None:
                return False
            keyring = _keyring()
            if keyring.get_password(SERVICE, name) is not None:
                keyring.delete_password(SERVICE, name)
            return keyring.get_password(SERVICE, name) is None

        try:
            return bool(self._ask(delete))
        except NoAnswer as error:
            _log.warning("The keyring did not let go of something: %s", error)
            return False

    def try_again(self) -> None:
        """Ask a keyring again that did not answer: the person may have opened it."""
        self._silent_until = 0.0

    def _ask(self, call: Callable[[], Any]) -> Any:
        """Call on a thread of its own; `NoAnswer` if it fails or does not come back in time."""
        if time.monotonic() < self._silent_until:
            raise NoAnswer("it did not answer a moment ago")
        came: list[Any] = []
        failed: list[BaseException] = []

        def work() -> None:
            try:
                came.append(call())
            except BaseException as error:  # noqa: BLE001 -- back ends raise whatever they like
                failed.append(error)

        thread = threading.Thread(target=work, name="keyring", daemon=True)
        thread.start()
        thread.join(PATIENCE)
        if came:
            return came[0]
        if failed:
            error = failed[0]
            if isinstance(error, NoAnswer):
                raise error
            raise NoAnswer(type(error).__name__) from error
        self._silent_until = time.monotonic() + QUIET
        raise NoAnswer("it does not answer")


def _keyring() -> Any:
    import keyring

    return keyring


def _backend() -> "object | None":
    """The system's keyring, if it is one to be trusted."""
    backend = _keyring().get_keyring()
    chain = list(getattr(backend, "backends", [])) or [backend]
    best = chain[0] if chain else None
    return best if type(best).__module__.startswith(TRUSTED) else None


KEYRING = SystemKeyring()
"""The one keyring of this process."""
