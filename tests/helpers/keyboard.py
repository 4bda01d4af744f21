"""Keys pressed beside the program, as an X server passes on those of a person."""

import ctypes
import ctypes.util

NAMED = {"Ctrl": "Control_L", "Shift": "Shift_L", "Alt": "Alt_L", " ": "space", "/": "slash",
         ",": "comma", ".": "period", "-": "minus", "_": "underscore"}  # fmt: skip
NEEDS_SHIFT = '_?"'


def is_possible():
    """Whether there are the libraries for it."""
    return all(ctypes.util.find_library(name) for name in ("X11", "Xtst"))


class Keyboard:
    """The keyboard of a display."""

    def __init__(self, display):
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))

    def press(self, keys):
        """Press keys together: ``Ctrl+Shift+F``."""
        codes = [self._code(key) for key in keys.split("+")]
        for down, order in ((1, codes), (0, codes[::-1])):
            for code in order:
                self._test.XTestFakeKeyEvent(self._display, code, down, 0)
        self._x.XSync(self._display, 0)

    def type(self, text):
        """Type letters of a plain text."""
        for letter in text:
            shift = letter.isupper() or letter in NEEDS_SHIFT
            self.press(f"Shift+{letter}" if shift else letter)

    def _code(self, key):
        name = NAMED.get(key, key.lower() if len(key) == 1 else key)
        symbol = self._x.XStringToKeysym(name.encode())
        return self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(symbol))

    def close(self):
        self._x.XCloseDisplay(self._display)
