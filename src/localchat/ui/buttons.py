"""Buttons of dialogs and notices."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton


class ActionButton(QPushButton):
    """A button that does one thing. Enter in a field of its dialog never presses it."""

    def __init__(self, name: str, text: str, act: Callable[[], object], look: str = "") -> None:
        """`look` is a property that the style sheet knows: ``plain`` or ``danger``."""
        super().__init__(text)
        self.setObjectName(name)
        self.setAutoDefault(False)
        if look:
            self.setProperty(look, True)
        self.clicked.connect(lambda: act())
