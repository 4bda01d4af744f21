"""One window for each data folder: a second start brings the first window forward instead."""

import binascii
import contextlib
import os
import time
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 2000
RETRY = 0.05
"""Seconds between two tries to reach the first window."""
QUICK = b"quick"


class Instance(QObject):
    """Holds the lock of a data folder, and listens for later starts on a local socket."""

    asked_to_show = Signal()
    asked_quickly = Signal()
    """A later start was for a quick question."""

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
        if self.is_first:
            self._server = QLocalServer(self)
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            QLocalServer.removeServer(self._name)
            self._server.newConnection.connect(self._asked)
            self._server.listen(self._name)

    def _asked(self) -> None:
        assert self._server is not None  # noqa: S101 -- it is the sender
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(lambda: self._hear(socket))
        if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        """Another start said all that it had to say."""
        socket.disconnected.disconnect()
        is_quick = bytes(socket.readAll().data()) == QUICK
        socket.deleteLater()
        (self.asked_quickly if is_quick else self.asked_to_show).emit()

    def raise_first(self, *, quick: bool = False) -> bool:
        """Ask the first window to come forward, or to take a quick question.

        False if it does not answer.
        """
        socket, end = QLocalSocket(), time.monotonic() + WAIT_MS / 1000
        socket.connectToServer(self._name)
        while not socket.waitForConnected(WAIT_MS):
            # The first one may have its lock already, and not listen yet.
            if time.monotonic() > end:
                return False
            time.sleep(RETRY)
            socket.connectToServer(self._name)
        if quick:
            socket.write(QUICK)
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
