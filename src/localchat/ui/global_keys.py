"""Keys that reach the app from any program. Only an X server lets a program ask for that.

Wayland, macOS and Windows either forbid it or leave it to the desktop: there the desktop's own
shortcut runs ``localchat --quick``.
"""

import ctypes
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

from localchat.ui.keys import first_of
from localchat.ui.language import tr

_KEY_PRESS, _ASYNC = 2, 1
_SHIFT, _LOCK, _CONTROL, _ALT, _NUM, _SUPER = 1, 2, 4, 8, 16, 64
_ALSO = (0, _LOCK, _NUM, _LOCK | _NUM)
"""Caps Lock and Num Lock do not count."""
_MODIFIERS = {
    Qt.KeyboardModifier.ShiftModifier: _SHIFT,
    Qt.KeyboardModifier.ControlModifier: _CONTROL,
    Qt.KeyboardModifier.AltModifier: _ALT,
    Qt.KeyboardModifier.MetaModifier: _SUPER,
}
_NAMES = {
    Qt.Key.Key_Return: "Return", Qt.Key.Key_Tab: "Tab", Qt.Key.Key_Escape: "Escape",
    Qt.Key.Key_Insert: "Insert", Qt.Key.Key_Delete: "Delete", Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End", Qt.Key.Key_PageUp: "Prior", Qt.Key.Key_PageDown: "Next",
    Qt.Key.Key_Pause: "Pause", Qt.Key.Key_Print: "Print", Qt.Key.Key_Backspace: "BackSpace",
    Qt.Key.Key_Up: "Up", Qt.Key.Key_Down: "Down", Qt.Key.Key_Left: "Left", Qt.Key.Key_Right: "Right",
}  # fmt: skip
"""What X calls keys that write nothing; F1 to F35 are called the same."""
_LATIN, _UNICODE = 0x100, 0x0100_0000
"""Symbols of X below the first are letters by their number; further letters follow the second."""
_OnError = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


def can_listen() -> bool:
    """Whether this desktop lets a program ask for keys."""
    return QGuiApplication.platformName() == "xcb"


class GlobalKeys(QObject):
    """Listens for one combination of keys, on a connection of its own to the X server."""

    pressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._x: Any = None
        self._display: Any = None
        self._notifier: QSocketNotifier | None = None

    def listen(self, keys: str) -> str:
        """Listen for these keys, and for no others; a sentence if that is not possible.

        Empty ends the listening.
        """
        self.close()
        if not keys:
            return ""
        sequence = QKeySequence(keys)
        if sequence.count() != 1 or first_of(sequence).key() == Qt.Key.Key_unknown:
            return tr("These keys are not known. Write them such as Ctrl+Alt+Space.")
        pressed = first_of(sequence)
        wanted = _mask(pressed.keyboardModifiers())
        if not wanted & ~_SHIFT:
            return tr("Add Ctrl, Alt or Meta: these keys alone are needed for writing.")
        problem = self._ask(pressed.key(), wanted)
        if problem:
            self.close()
        return problem

    def _ask(self, key: Qt.Key, modifiers: int) -> str:
        if not self._open():
            return tr("The keys of other programs cannot be heard here.")
        symbol = self._symbol(key)
        code = self._x.XKeysymToKeycode(self._display, symbol) if symbol else 0
        if not code:
            return tr("This keyboard does not have these keys.")
        if not self._grab(code, modifiers):
            return tr("Another program has these keys already. Choose others.")
        socket = self._x.XConnectionNumber(self._display)
        self._notifier = QSocketNotifier(socket, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        return ""

    def close(self) -> None:
        """Listen no longer; the X server lets go of the keys with the connection."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._display:
            self._x.XCloseDisplay(self._display)
            self._display = None

    def _open(self) -> bool:
        if not can_listen():
            return False
        if self._x is None:
            self._x = _library()
        self._display = self._x.XOpenDisplay(None) if self._x is not None else None
        return bool(self._display)

    def _symbol(self, key: Qt.Key) -> int:
        """What X calls a key; 0 if it does not know it."""
        text = _NAMES.get(key) or QKeySequence(key).toString()
        if key == Qt.Key.Key_Space:
            text = " "
        if len(text) == 1:
            number = ord(text.lower())
            return number if number < _LATIN else _UNICODE + number
        return int(self._x.XStringToKeysym(text.encode()))

    def _grab(self, code: int, modifiers: int) -> bool:
        """Ask for the keys; an error of the X server would end the program, if nobody heard it."""
        errors: list[int] = []

        def note(_display: int, _event: int) -> int:
            errors.append(1)
            return 0

        heard = _OnError(note)
        before = self._x.XSetErrorHandler(heard)
        root = self._x.XDefaultRootWindow(self._display)
        for also in _ALSO:
            self._x.XGrabKey(self._display, code, modifiers | also, root, 0, _ASYNC, _ASYNC)
        self._x.XSync(self._display, 0)
        self._x.XSetErrorHandler(ctypes.cast(before, _OnError))
        return not errors

    def _read(self) -> None:
        event = ctypes.create_string_buffer(192)  # an XEvent is 24 longs
        was_pressed = False
        while self._display and self._x.XPending(self._display):
            self._x.XNextEvent(self._display, event)
            was_pressed |= ctypes.c_int.from_buffer(event).value == _KEY_PRESS
        if was_pressed:
            self.pressed.emit()


def _library() -> Any:
    """Xlib, with the types of what is called; None where there is none."""
    try:
        x = ctypes.CDLL("libX11.so.6")
    except OSError:
        return None
    pointer, number, word = ctypes.c_void_p, ctypes.c_int, ctypes.c_ulong
    x.XOpenDisplay.restype, x.XOpenDisplay.argtypes = pointer, [ctypes.c_char_p]
    x.XCloseDisplay.argtypes = [pointer]
    x.XDefaultRootWindow.restype, x.XDefaultRootWindow.argtypes = word, [pointer]
    x.XStringToKeysym.restype, x.XStringToKeysym.argtypes = word, [ctypes.c_char_p]
    x.XKeysymToKeycode.restype, x.XKeysymToKeycode.argtypes = ctypes.c_ubyte, [pointer, word]
    x.XGrabKey.argtypes = [pointer, number, ctypes.c_uint, word, number, number, number]
    x.XSync.argtypes = [pointer, number]
    x.XConnectionNumber.argtypes = x.XPending.argtypes = [pointer]
    x.XNextEvent.argtypes = [pointer, pointer]
    x.XSetErrorHandler.restype, x.XSetErrorHandler.argtypes = pointer, [_OnError]
    return x


def _mask(modifiers: Qt.KeyboardModifier) -> int:
    return sum(mask for modifier, mask in _MODIFIERS.items() if modifiers & modifier)
