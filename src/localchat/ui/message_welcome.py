"""The empty page: who is here, and what one could ask."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from localchat.ui.language import tr
from localchat.ui.plain import PlainLabel


class Welcome(QWidget):
    """A heading, a sentence and suggestions; `suggestion` carries the one that was chosen."""

    suggestion = Signal(str)

    def __init__(self, parent: QWidget, title: str, text: str, suggestions: list[str]) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(12)
        head, words = PlainLabel(title), PlainLabel(text)
        head.setProperty("heading", True)
        words.setProperty("quiet", True)
        for label in (head, words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self._column.addWidget(label)
        self._column.addSpacing(8)
        for number, suggestion in enumerate(suggestions, 1):
            button = QPushButton(suggestion)
            button.setObjectName(f"suggestion-{number}")
            button.setAccessibleName(tr("Ask: {words}", words=suggestion))
            button.setProperty("choice", True)
            button.clicked.connect(lambda _=False, words=suggestion: self.suggestion.emit(words))
            self._column.addWidget(button)

    def fit(self, width: int, high: int) -> int:
        """Take a width in a view of some height; the height that is needed."""
        self._column.setContentsMargins(0, max(24, high // 5), 0, 24)
        self._column.activate()
        tall = self._column.totalHeightForWidth(width)
        self.resize(width, tall)
        return tall
