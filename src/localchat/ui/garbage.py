"""Circles of objects that nobody holds any more are let go of in the window's thread alone.

Python looks for them in whatever thread has just made an object. What belongs to Qt may be among them, and Qt
does not bear it when a widget or a timer ends in a thread that is not its own: the program would end with it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EACH = 500
"""Milliseconds between two looks."""


class Garbage(QObject):
    """Looks for such circles while it lives, in place of Python itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(_look)
        timer.start(EACH)


def _look() -> None:
    """Let go of what Python would have let go of by now: the old ones are looked at more seldom."""
    counts, most = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > most[generation]:
            gc.collect(generation)
            return
