"""A model's thinking: a quiet line above the answer, which opens."""

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from localchat.text import figure
from localchat.ui.blocks import Body
from localchat.ui.language import tr
from localchat.ui.plain import PlainLabel
from localchat.ui.theme import Theme

REDRAW_EVERY = 250
"""Milliseconds between two redraws of thinking that grows."""
PEEK = 240
"""Characters at the end of growing thinking that are looked at for its last line."""


class Thought(QWidget):
    """Invisible until there is thinking; closed until a person opens it."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("thought")
        self._theme = theme
        self._parts: list[str] = []
        self._seconds, self._tokens, self._width = 0.0, 0, 0
        self._clock = QElapsedTimer()
        self._head = _Head()
        self._head.setObjectName("thought-button")
        self._head.setProperty("plain", True)
        self._head.clicked.connect(self.toggle)
        self._peek = _Peek()
        self._body: Body | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(4)
        self._column.addWidget(self._head, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._peek)
        self._redraw = QTimer(self, singleShot=True, interval=REDRAW_EVERY)
        self._redraw.timeout.connect(self._draw)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it can be read."""
        return self._body is not None and not self._body.isHidden()

    def show_text(self, text: str, milliseconds: float, tokens: int = 0) -> None:
        """Show thinking that is over; `tokens` is about how many it took, 0 if not known."""
        self._parts = [text]
        self._seconds, self._tokens = milliseconds / 1000, tokens
        self._clock.invalidate()
        self._redraw.stop()
        self._draw()

    def clear(self) -> None:
        """There is no thinking; close it for the next message."""
        self._parts, self._seconds, self._tokens = [], 0.0, 0
        self._clock.invalidate()
        if self._body is not None:
            self._body.hide()
        self._draw()

    def append(self, text: str) -> None:
        """The model goes on thinking."""
        if not self._clock.isValid():
            self._clock.start()
            self._tokens = 0
        self._parts.append(text)
        # Each piece of a stream is a token, or a few where the window could not follow.
        self._tokens += 1
        if self.isHidden():
            self._draw()
        elif not self._redraw.isActive():
            self._redraw.start()

    def rest(self) -> None:
        """The model has begun to answer: the thinking is over, its time known for now."""
        if self._clock.isValid():
            self._seconds = self._clock.elapsed() / 1000
            self._clock.invalidate()
            self._draw()

    def toggle(self) -> None:
        """Open or close it."""
        self.set_open(is_open=not self.is_open)
        self.toggled.emit(self.is_open)

    def set_open(self, *, is_open: bool) -> None:
        """Show it, or its first line only."""
        if is_open or self._body is not None:
            self._need_body().setVisible(is_open)
        self._draw()

    def _need_body(self) -> Body:
        """What shows the thinking, made for the first message that has some."""
        if self._body is None:
            self._body = Body(self._theme)
            self._body.setObjectName("thought-body")
            self._body.hide()
            self._column.addWidget(self._body)
            self._body.set_width(self._width)
        return self._body

    def set_width(self, width: int) -> None:
        """How wide the column is."""
        self._width = width
        if self._body is not None:
            self._body.set_width(width)

    def _draw(self) -> None:
        text = "".join(self._parts)
        self._parts = [text]
        self.setVisible(bool(text.strip()))
        if text.strip():
            self._need_body()
        thinking = self._clock.isValid()
        self._head.setText(f"{self._words(thinking=thinking)}  {'▾' if self.is_open else '▸'}")
        self._head.setAccessibleName(self._words(thinking=thinking))
        self._head.setAccessibleDescription(
            tr("Thinking is shown") if self.is_open else tr("Opens the thinking")
        )
        self._peek.setVisible(thinking and not self.is_open)
        if thinking and not self.is_open:
            self._peek.setText(_last_line(text))
        if self._body is not None and self.is_open and self._body.text != text:
            before = self._body.text
            if before and text.startswith(before):
                self._body.append(text[len(before) :])
            else:
                self._body.set_text(text)

    def _words(self, *, thinking: bool) -> str:
        count = figure(self._tokens)
        if thinking:
            span = _span(self._clock.elapsed() / 1000)
            return tr("Thinking for {span} · about {count} tokens", span=span, count=count)
        if self._tokens:
            span = _span(self._seconds)
            return tr("Thought for {span} · about {count} tokens", span=span, count=count)
        return tr("Thought for {span}", span=_span(self._seconds))


class _Head(QPushButton):
    """Enter opens it as Space does, as in a page of the web."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class _Peek(PlainLabel):
    """The end of what the model thinks just now, in one line that is cut at its left."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("thought-peek")
        self.setProperty("quiet", True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one likes."""
        return QSize(10, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for."""
        painter, place = QPainter(self), self.rect()
        seen = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideLeft, place.width())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self.style().drawItemText(
            painter, place, middle, self.palette(), True, seen, self.foregroundRole()
        )


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text[-PEEK:].splitlines() if line.strip()]
    return lines[-1] if lines else ""


def _span(seconds: float) -> str:
    if seconds < 1:
        return tr("a moment")
    if seconds < 60:
        return tr("{count} s", count=figure(seconds))
    minutes, rest = figure(seconds // 60), figure(seconds % 60)
    return tr("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
