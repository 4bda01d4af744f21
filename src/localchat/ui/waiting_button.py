"""A button that can be pressed after a while, and counts the seconds down."""

import math
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from localchat.ui.language import tr


class WaitingButton(QPushButton):
    """Shows “Try again in 2 s” until that time has passed; never open too early."""

    def __init__(self) -> None:
        super().__init__()
        self._label, self._open_at = "", 0.0
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self._count)

    def offer(self, label: str, wait: float = 0.0) -> None:
        """Show `label`, closed for so many seconds."""
        self._label, self._open_at = label, time.monotonic() + wait
        self._count()

    def _count(self) -> None:
        # A timer may fire early by some hundredths: whether it is time is read off the clock.
        left = self._open_at - time.monotonic()
        text = (
            tr("{label} in {seconds} s", label=self._label, seconds=math.ceil(left))
            if left > 0
            else self._label
        )
        self.setText(text)
        self.setAccessibleName(text)
        self.setEnabled(left <= 0)
        if left > 0:
            self._clock.start(max(10, math.ceil((left - math.ceil(left) + 1) * 1000)))
        else:
            self._clock.stop()
