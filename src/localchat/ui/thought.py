"""A model's thinking: a quiet line above the answer, which opens."""

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from localchat.ui.blocks import Body
from localchat.ui.theme import Theme

REDRAW_EVERY = 250
"""Milliseconds between two redraws of thinking that is open while it grows."""


class Thought(QWidget):
    """Invisible until there is thinking; closed until a person opens it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("thought")
        self._text, self._seconds, self._width = "", 0.0, 0
        self._clock = QElapsedTimer()
        self._head = QPushButton()
        self._head.setObjectName("thought-button")
        self._head.setProperty("plain", True)
        self._head.clicked.connect(self.toggle)
        self._body = Body(theme)
        self._body.setObjectName("thought-body")
        self._body.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        column.addWidget(self._head)
        column.addWidget(self._body)
        self._redraw = QTimer(self, singleShot=True, interval=REDRAW_EVERY)
        self._redraw.timeout.connect(self._draw)
        self.hide()

    def show_text(self, text: str, milliseconds: float) -> None:
        """Show thinking that is over."""
        self._text, self._seconds = text, milliseconds / 1000
        self._clock.invalidate()
        self._refresh()

    def append(self, text: str) -> None:
        """The model goes on thinking."""
        if not self._clock.isValid():
            self._clock.start()
        self._text += text
        self._refresh()

    def toggle(self) -> None:
        """Open or close it."""
        self._body.setVisible(self._body.isHidden())
        self._draw()
        self._refresh()

    def set_width(self, width: int) -> None:
        """How wide the column is."""
        self._width = width
        self._body.set_width(width)

    def _refresh(self) -> None:
        self.setVisible(bool(self._text.strip()))
        arrow = "▾" if not self._body.isHidden() else "▸"
        words = "Thinking …" if self._clock.isValid() else f"Thought for {_span(self._seconds)}"
        self._head.setText(f"{words}  {arrow}")
        self._head.setAccessibleName(words)
        if not self._body.isHidden() and not self._redraw.isActive():
            self._redraw.start()

    def _draw(self) -> None:
        if not self._body.isHidden() and self._body.text != self._text:
            self._body.set_text(self._text)


def _span(seconds: float) -> str:
    if seconds < 1:
        return "a moment"
    if seconds < 60:
        return f"{seconds:.0f} s"
    return f"{seconds // 60:.0f} min {seconds % 60:.0f} s"
