"""When the chats lock by themselves: after a rest, when the computer sleeps, when its screen is locked.

Sleep and the lock of the screen are told over D-Bus where there is one (Linux). Everywhere, a clock that has
jumped says that the computer slept; it is noticed when it wakes, before anything can be read.
"""

import sys
import time
from typing import Any

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from localchat.settings import Settings

AFTER: dict[str, float] = {"1 minute": 60, "5 minutes": 300, "15 minutes": 900, "1 hour": 3600}
"""Seconds without a key or a click, by the person's choice."""
LOOK = 5000
"""Milliseconds between two looks at the clock."""
JUMP = 30.0
"""Seconds by which the clock must have jumped."""
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
        QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
    }
)  # fmt: skip
_SCREENS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
)
_LOGIN = "org.freedesktop.login1"


class AutoLock(QObject):
    """Tells when it is time; whether there is a lock is another's affair."""

    wanted = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._touched = time.monotonic()
        self._seen = time.time(), time.monotonic()
        self._windows: set[QWindow] = set()
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
            self._watch(application.focusWindow())
        self._buses = _listen(self)

    def touch(self) -> None:
        """The person is here."""
        self._touched = time.monotonic()

    def _watch(self, window: QWindow | None) -> None:
        """Heed the keys and clicks of a window; of each once."""
        self.touch()
        if window is not None and window not in self._windows:
            self._windows.add(window)
            window.destroyed.connect(lambda: self._windows.discard(window))
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key, a click or a move of the mouse."""
        if event.type() in _INPUT:
            self._touched = time.monotonic()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        (wall, steady), self._seen = self._seen, (time.time(), time.monotonic())
        # The steady clock stands still in sleep, but not on Windows.
        awake = LOOK / 1000 if sys.platform == "win32" else self._seen[1] - steady
        slept = self._seen[0] - wall - awake
        if slept > JUMP and self._settings["lock_on_sleep"]:
            self.wanted.emit()
            return
        after = AFTER.get(str(self._settings["lock_after"]))
        if after is not None and time.monotonic() - self._touched >= after:
            self.wanted.emit()

    @Slot(bool)
    def changed(self, active: bool) -> None:
        """The screen is locked, or the computer goes to sleep; False when that is over."""
        if active and self._settings["lock_on_sleep"]:
            self.wanted.emit()

    @Slot()
    def told(self) -> None:
        """The session is locked."""
        self.changed(active=True)


def _listen(receiver: AutoLock) -> list[Any]:
    """Hear of sleep and locked screens; returns the connections that must stay."""
    if not sys.platform.startswith("linux"):
        return []
    try:
        from PySide6.QtDBus import QDBusConnection
    except ImportError:
        return []
    # Told to be bytes, it takes text alone.
    changed: Any = SLOT("changed(bool)")
    told: Any = SLOT("told()")
    session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
    if session.isConnected():
        for service, path, interface in _SCREENS:
            session.connect(service, path, interface, "ActiveChanged", receiver, changed)
    if system.isConnected():
        manager = f"{_LOGIN}.Manager"
        system.connect(
            _LOGIN, "/org/freedesktop/login1", manager, "PrepareForSleep", receiver, changed
        )
        system.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", receiver, told)
    return [session, system]
