"""Work of the window that is longer than a frame, done in pieces: between them the window draws and hears."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget


class Pieces(QObject):
    """Goes through one generator at a time, a step in each event."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] | None = None
        self._done: Callable[[], None] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def run(self, steps: Iterator[None], done: Callable[[], None] | None = None) -> None:
        """Go through these, then call `done`; what was not finished is given up."""
        self._steps, self._done = steps, done
        self._timer.start()

    def stop(self) -> None:
        """Give up what was not finished."""
        self._steps = self._done = None
        self._timer.stop()

    @property
    def busy(self) -> bool:
        """Whether something is left to do."""
        return self._steps is not None

    def _go_on(self) -> None:
        steps, done = self._steps, self._done
        if steps is None:
            self._timer.stop()
            return
        try:
            next(steps)
        except StopIteration:
            if self._steps is steps:
                self.stop()
            if done is not None:
                done()


def dress(widget: QWidget) -> None:
    """Give a widget and all in it their style before they are shown, which is most of the work of showing."""
    widget.ensurePolished()
    for child in widget.findChildren(QWidget):
        child.ensurePolished()
