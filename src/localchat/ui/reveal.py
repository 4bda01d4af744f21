"""Showing a file where it lies, in the system's file manager.

On Linux the file manager is asked over the session's bus, so that it is the desktop that starts it: a child
of the window would have no network for all its life.
"""

import os
import sys
from pathlib import Path

_SERVICE, _PLACE = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"
PATIENCE = 5000
"""Milliseconds in which a file manager must answer."""


def reveal(path: Path) -> bool:
    """Show a file or a folder; False where that is not possible from here. Call it on a worker."""
    if not path.exists():
        return False
    if sys.platform != "linux":
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        folder = path if path.is_dir() else path.parent
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS", "").startswith("unix:"):
        return False
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    message = QDBusMessage.createMethodCall(_SERVICE, _PLACE, _SERVICE, "ShowItems")
    message.setArguments([[path.absolute().as_uri()], ""])
    answer = QDBusConnection.sessionBus().call(message, QDBus.CallMode.Block, PATIENCE)
    return answer.type() == QDBusMessage.MessageType.ReplyMessage
