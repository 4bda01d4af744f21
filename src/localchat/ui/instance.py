"""One window for each data folder: a second start brings the first window forward instead."""

import binascii
import contextlib
import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 5000
"""Milliseconds in which the first window answers; it listens once its first frame is there."""
WAITING = 500
"""Later starts that may wait at once until they are heard."""
RETRY = 0.05
"""Seconds between two tries to reach the first window."""
QUICK, NEW, OFFLINE = b"quick", b"new", b"offline"
TOKEN = b"token="
LONGEST_TOKEN = 200
_ACTIVATION = "XDG_ACTIVATION_TOKEN"
"""By it Wayland allows a window to come forward: the desktop gives it to what the person started."""
MOST = 100_000
"""Bytes of what a later start may say."""


class Instance(QObject):
    """Holds the lock of a data folder, and listens for later starts on a local socket."""

    asked_to_show = Signal()
    asked_quickly = Signal()
    """A later start was for a quick question."""
    asked_for_new_chat = Signal()
    asked_to_stay_offline = Signal()
    """A later start was with ``--offline``: this window is the one that would connect."""
    asked_to_open = Signal(list)
    """A later start was given files or links."""

    def __init__(self, lock: Path) -> None:
        super().__init__()
        with contextlib.suppress(OSError):
            lock.parent.mkdir(parents=True, exist_ok=True)
        # Not hashlib, which would load a whole cryptographic library before the first paint.
        self._name = f"localchat-{_user()}-{binascii.crc32(str(lock).encode()):08x}"
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        # A folder that cannot be written is told later, by the store: the window must open for it.
        locked = self._lock.tryLock(100)
        self.is_first = locked or self._lock.error() != QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Hear later starts from now on; the first start does so after its first frame."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setListenBacklogSize(WAITING)
        QLocalServer.removeServer(self._name)
        self._server.newConnection.connect(self._asked)
        self._server.listen(self._name)

    def _asked(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        assert self._server is not None  # noqa: S101 -- it is the sender
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(lambda: self._hear(socket))
        if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
            self._hear(socket)

    def _hear(self, socket: "QLocalSocket") -> None:
        """Another start said all that it had to say."""
        socket.disconnected.disconnect()
        said, _, opened = bytes(socket.read(MOST).data()).partition(b"\n")
        words = said.split()
        socket.deleteLater()
        for word in words:
            if word.startswith(TOKEN) and len(word) <= LONGEST_TOKEN and b"\0" not in word:
                os.environ[_ACTIVATION] = word.removeprefix(TOKEN).decode("ascii", "ignore")
        if OFFLINE in words:
            self.asked_to_stay_offline.emit()
        (self.asked_quickly if QUICK in words else self.asked_to_show).emit()
        if NEW in words:
            self.asked_for_new_chat.emit()
        if opened:
            self.asked_to_open.emit(opened.decode("utf-8", "surrogateescape").split("\0"))

    def raise_first(
        self,
        *,
        quick: bool = False,
        new: bool = False,
        offline: bool = False,
        opened: Sequence[str] = (),
    ) -> bool:
        """Ask the first window to come forward, or to take a quick question; and to open no connection.

        With `new` it begins a chat; `opened` are files and links for it. False if it does not answer.
        """
        from PySide6.QtNetwork import QLocalSocket

        socket, end = QLocalSocket(), time.monotonic() + WAIT_MS / 1000
        socket.connectToServer(self._name)
        while not socket.waitForConnected(WAIT_MS):
            # The first one may have its lock already, and not listen yet.
            if time.monotonic() > end:
                return False
            time.sleep(RETRY)
            socket.connectToServer(self._name)
        asked = ((QUICK, quick), (NEW, new), (OFFLINE, offline))
        words = [word for word, wanted in asked if wanted]
        token = os.environ.get(_ACTIVATION, "").encode("ascii", "ignore")
        if len(token.split()) == 1:
            words.append(TOKEN + token)
        if words or opened:
            # No path holds a zero.
            more = "\0".join(opened).encode("utf-8", "surrogateescape")
            socket.write(b" ".join(words) + (b"\n" + more if opened else b""))
            socket.waitForBytesWritten(WAIT_MS)
        socket.disconnectFromServer()
        return True

    def close(self) -> None:
        """Let the next start be the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()


def _user() -> str:
    """Whose window it is: people on one computer share the names of local sockets."""
    return str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
