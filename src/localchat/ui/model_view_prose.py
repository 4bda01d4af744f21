"""A paragraph of a model's page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localchat.ui.plain import PlainLabel


class Prose(QWidget):
    """A heading and a paragraph; invisible without text."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        head, self._text = PlainLabel(title), PlainLabel()
        head.setProperty("section-title", True)
        self._text.setObjectName(name)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setMaximumWidth(720)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(head)
        column.addWidget(self._text)

    def tell(self, text: str) -> None:
        """Show a paragraph."""
        self._text.setText(text)
        self.setVisible(bool(text))
