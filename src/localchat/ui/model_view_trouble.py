"""What went wrong with the model that is looked at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from localchat.ui.plain import PlainLabel
from localchat.ui.waiting_button import WaitingButton


class Trouble(QFrame):
    """What went wrong with this model, and the way to try it again, perhaps after a while."""

    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("model-trouble")
        self._text = PlainLabel()
        self._text.setObjectName("model-trouble-text")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._button = WaitingButton()
        self._button.setObjectName("model-again-button")
        self._button.clicked.connect(lambda: self.again.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._text)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def tell(self, text: str, label: str, wait: float = 0.0) -> None:
        """Say it; the button can be pressed after so many seconds."""
        self._text.setText(text)
        self._button.offer(label, wait)
        self._button.setVisible(bool(label))
        self.setAccessibleName(text)
        self.show()
