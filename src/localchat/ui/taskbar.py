"""Progress on the icon of the taskbar, where the system's desktop shows it.

On Linux, docks listen for a signal on the session's bus. Windows and macOS are not served yet: what they
offer is not in Qt.
"""

import os
import sys
from collections.abc import Callable
from typing import Any

_ICON = "application://localchat.desktop"
_PLACE, _INTERFACE = "/com/canonical/unity/launcherentry/1", "com.canonical.Unity.LauncherEntry"


class Taskbar:
    """Shows how far the downloads are. The bus is first spoken to when there is something to show."""

    def __init__(self, run: Callable[[Callable[[], None]], None]) -> None:
        """`run` does something on a worker: the bus may let one wait."""
        # Another address than a local socket would need the network, which the window gave up.
        address = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
        self._usable = sys.platform == "linux" and address.startswith("unix:")
        self._run = run
        self._shown = (-1, 0)

    def show(self, share: float | None, count: int) -> None:
        """Show a share from 0 to 1 and a number; None takes both away."""
        now = (-1 if share is None else round(100 * share), count)
        if self._usable and now != self._shown:
            self._shown = now
            self._run(lambda: self._send(*now))

    def _send(self, percent: int, count: int) -> None:
        """On the worker."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.sessionBus()
        self._usable = bus.isConnected()
        facts: dict[str, Any] = {
            "progress": max(0, percent) / 100, "progress-visible": percent >= 0,
            "count": count, "count-visible": count > 0,
        }  # fmt: skip
        message = QDBusMessage.createSignal(_PLACE, _INTERFACE, "Update")
        message.setArguments([_ICON, facts])
        bus.send(message)
