"""Buttons of dialogs and notices, and what Enter does at any."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton


def pressed_by_enter(event: QKeyEvent) -> bool:
    """Press the button that has the keyboard if the key is Enter; Qt by itself knows Space alone.

    For who is asked after the button: what it lies in. Whether it was pressed.
    """
    button = QApplication.focusWidget()
    is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if not (is_enter and is_plain and isinstance(button, QAbstractButton)):
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses this one and not the usual one of its dialog."""
        if not pressed_by_enter(event):
            super().keyPressEvent(event)
