"""What is selected of a message's text: it may begin in one part and end in another."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from localchat.ui import selection
from localchat.ui.block_text import TextPart
from localchat.ui.code_block import CodeBlock
from localchat.ui.rich_text import RichText
from localchat.ui.table_block import TablePart

Part = TextPart | CodeBlock | TablePart
_COPY_MARKDOWN = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier | Qt.Key.Key_C
).toCombined()


class BodySelection(QObject):
    """Selects across the parts of a body, by mouse and by keys."""

    def __init__(self, body: QWidget, parts: Sequence[Part], beyond: Callable[[], str]) -> None:
        """`parts` are those of the body, now and later; `beyond` is its text that is not drawn by now."""
        super().__init__(body)
        self._body, self._parts, self._beyond = body, parts, beyond
        self._start: QPoint | None = None
        self._is_all = False

    def watch(self, text: RichText) -> None:
        """Heed the mouse and the keys in a part from now on."""
        text.viewport().installEventFilter(self)
        text.installEventFilter(self)

    @property
    def is_there(self) -> bool:
        """Whether something is selected."""
        return any(selection.text_of(part).textCursor().hasSelection() for part in self._parts)

    def text(self, *, as_markdown: bool = False) -> str:
        """What is selected, as it is read or as it was written."""
        told = map(selection.markdown_of if as_markdown else selection.plain_of, self._parts)
        # Where everything is selected, that is more than what is drawn by now.
        return "\n\n".join(filter(None, [*told, self._beyond() if self._is_all else ""]))

    def forget(self) -> None:
        """There is another text."""
        self._is_all = False

    def clear(self) -> None:
        """Select nothing."""
        self._is_all = False
        for part in self._parts:
            if selection.text_of(part).textCursor().hasSelection():
                _clear(part)

    def select_between(self, start: QPoint, end: QPoint) -> None:
        """Select what lies between two places of the body."""
        upper, lower = sorted((start, end), key=lambda point: point.y())
        self._is_all = upper.y() < 0 and lower.y() > self._body.height()
        for part in self._parts:
            if part.y() > lower.y() or part.y() + part.height() <= upper.y():
                _clear(part)
            else:
                selection.select_part(part, upper, lower, self._body)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A drag that leaves the part in which it began goes on in others; copying takes all parts."""
        kind = event.type()
        if isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            point = watched.mapTo(self._body, event.position().toPoint())
            if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self.clear()
                self._start = point
            elif kind == QEvent.Type.MouseMove and event.buttons() & Qt.MouseButton.LeftButton:
                inside = watched.rect().contains(event.position().toPoint())
                if self._start is not None and not inside:
                    self.select_between(self._start, point)
                    return True
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return self._press(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.SelectAll):
            low = QPoint(self._body.width(), self._body.height() + 1)
            self.select_between(QPoint(0, -1), low)
            return True
        is_markdown = event.keyCombination().toCombined() == _COPY_MARKDOWN
        if not self.is_there or not (event.matches(QKeySequence.StandardKey.Copy) or is_markdown):
            return False
        QGuiApplication.clipboard().setText(self.text(as_markdown=is_markdown))
        return True


def _clear(part: Part) -> None:
    text = selection.text_of(part)
    cursor = text.textCursor()
    cursor.clearSelection()
    text.setTextCursor(cursor)
