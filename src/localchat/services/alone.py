"""Nobody else has the window open: for what may only be done to chats that are closed."""

from collections.abc import Iterator
from contextlib import contextmanager

from localchat.errors import StoreInUse
from localchat.paths import Paths
from localchat.storage.lock import FileLock
from localchat.text import say


@contextmanager
def alone(paths: Paths) -> Iterator[None]:
    """Hold off the window meanwhile; `StoreInUse` if it is open."""
    lock = FileLock(paths.lock)
    if paths.home.is_dir() and not lock.take():
        raise StoreInUse(say("LocalChat's window is open. Close it, and try again."))
    try:
        yield
    finally:
        lock.release()
