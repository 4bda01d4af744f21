"""Words as they are: Qt would take a text that looks like HTML for it, and open what it names.

Every label of the window is a `PlainLabel`, every tooltip with words of others is told by `tip`, every
question is a `plain_box`. A test holds that.
"""

from html import escape
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLabel, QMessageBox, QTextEdit, QWidget


class PlainLabel(QLabel):
    """A label whose text is never taken for HTML."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(**more)
        self.setTextFormat(Qt.TextFormat.PlainText)
        for each in arguments:
            if isinstance(each, QWidget):
                self.setParent(each)
            elif each is not None:
                self.setText(each)


class ShownText(QTextEdit):
    """Text to be read, in colours of ours; it opens nothing, and takes no rich text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Refuse: Qt would open local and remote files by itself."""
        return None


def tip(text: str) -> str:
    """A text for a tooltip, shown as it is."""
    if "<" not in text and "&" not in text:
        return text
    return f"<span style='white-space:pre-wrap'>{escape(text)}</span>"


def plain_box(parent: QWidget, title: str, text: str, more: str = "") -> QMessageBox:
    """A question whose words are never taken for HTML; it has no buttons yet."""
    made = QMessageBox(parent)
    made.setWindowTitle(title)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setInformativeText(more)
    return made
