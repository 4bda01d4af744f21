"""Run inside a bus of its own: says of each signal of a desktop whether the lock heeds it."""

import os
import sys
import tempfile
from pathlib import Path

os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QGuiApplication

from localchat.settings import Settings
from localchat.ui.auto_lock import AutoLock

SIGNALS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "", "ActiveChanged", True),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "", "ActiveChanged", True),
    ("org.freedesktop.login1", "/org/freedesktop/login1", ".Manager", "PrepareForSleep", True),
    ("org.freedesktop.login1", "/org/freedesktop/login1/session/_31", ".Session", "Lock", None),
)


def rest(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main():
    application = QGuiApplication(sys.argv)
    lock = AutoLock(Settings(Path(tempfile.mkdtemp()) / "settings.json"))
    told = []
    lock.wanted.connect(lambda: told.append(1))
    desktop = QDBusConnection.connectToBus(os.environ["DBUS_SESSION_BUS_ADDRESS"], "desktop")
    for service, path, more, name, value in SIGNALS:
        told.clear()
        desktop.registerService(service)
        rest(50)
        signal = QDBusMessage.createSignal(path, service + more, name)
        if value is not None:
            signal.setArguments([value])
        desktop.send(signal)
        for _ in range(200):
            if told:
                break
            rest(50)
        sys.stdout.write(f"{name} {len(told)}\n")
        sys.stdout.flush()
        desktop.unregisterService(service)
    application.quit()


if __name__ == "__main__":
    main()
