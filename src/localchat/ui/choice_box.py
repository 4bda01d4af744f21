"""A list to choose from whose name a screen reader says on every system."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox

from localchat.ui.plain import PlainLabel


class ChoiceBox(QComboBox):
    """Has a hidden label beside it with its name.

    On Linux, Qt tells what is chosen in place of the name, and the name by a label that belongs to the list.
    """

    def __init__(self) -> None:
        super().__init__()
        self._label = PlainLabel()
        self._label.hide()
        self._label.setBuddy(self)

    def setAccessibleName(self, name: str) -> None:
        """Be called so, by the label too."""
        super().setAccessibleName(name)
        self._label.setText(name.replace("&", "&&"))

    def event(self, event: QEvent) -> bool:
        """Keep the label beside it: it is looked for there."""
        if event.type() == QEvent.Type.ParentChange:
            self._label.setParent(self.parentWidget())
        return super().event(event)
