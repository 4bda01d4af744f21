"""The list of models on this computer, and the field above it: keys that lead from one to the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView


class ModelList(QListView):
    """Enter begins a chat, Del removes."""

    acted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As above."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.acted.emit("chat")
        elif event.key() == Qt.Key.Key_Delete:
            self.acted.emit("remove")
        else:
            super().keyPressEvent(event)


class ModelField(QLineEdit):
    """Down and Enter go to what was found."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As above."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.down.emit()
        else:
            super().keyPressEvent(event)
