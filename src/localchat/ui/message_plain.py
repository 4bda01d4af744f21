"""A person's own words: plain text, as wide as it needs, folded when it is very long."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QPushButton, QTextEdit, QVBoxLayout, QWidget

from localchat.text import figure
from localchat.ui.language import tr
from localchat.ui.theme import Theme

FOLD_CHARACTERS, FOLD_LINES = 4_000, 40
"""What is longer is folded."""
SHOWN_CHARACTERS, SHOWN_LINES = 1_200, 12
"""What is seen of a folded text."""
STEP = 100_000
"""Characters that are shown more at a time; laying out more than that would be felt."""


class _Words(QTextEdit):
    """Read-only plain text without scroll bars."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("message-words")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAcceptRichText(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setStyleSheet(
            "QTextEdit, QTextEdit:focus { border: none; padding: 0px; background: none; }"
        )
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.setPalette(colours)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setAccessibleName(tr("Text of the message"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The list scrolls, not the text."""
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        """As small as one likes."""
        return QSize(10, 10)


class PlainBody(QWidget):
    """Shows plain text; has the same face as `blocks.Body` for selecting and marking."""

    unfolded = Signal(int)
    """So many characters are shown from now on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain-body")
        self._theme = theme
        self._text, self._shown, self._limit = "", 0, 0
        self._marked: list[str] = []
        self._words = _Words(self)
        self._more = QPushButton()
        self._more.setObjectName("show-all-button")
        self._more.setProperty("plain", True)
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.clicked.connect(self._show_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def text(self) -> str:
        """The whole text, folded or not."""
        return self._text

    def set_text(self, text: str, shown: int = 0) -> None:
        """Show a text; of a very long one so many characters as were shown before."""
        self._text = text
        self._shown = len(text) if not _is_long(text) else max(shown, _first(text))
        self._marked = []
        self._draw()

    def _draw(self) -> None:
        rest = len(self._text) - self._shown
        seen = self._text if rest <= 0 else self._text[: self._shown] + " …"
        # Letters that are half of a pair come from broken files; Qt would not take them.
        seen = seen.encode("utf-8", "replace").decode()
        if self._words.toPlainText() != seen:
            self._words.setPlainText(seen)
        self._more.setVisible(rest > 0)
        if rest > 0:
            count = figure(len(self._text))
            if len(self._text) <= STEP:
                self._more.setText(tr("Show all {count} characters", count=count))
            else:
                self._more.setText(tr("Show more of {count} characters", count=count))
        self._fit()

    def _show_more(self) -> None:
        self._shown = min(len(self._text), max(STEP, self._shown + STEP))
        if len(self._text) <= STEP:
            self._shown = len(self._text)
        self._draw()
        self.mark(self._marked)
        self.unfolded.emit(self._shown)

    def show_up_to(self, place: int) -> None:
        """Unfold it if this place is not shown."""
        while self._shown < min(place, len(self._text)):
            self._show_more()

    def set_width(self, width: int) -> None:
        """How wide it may be at most."""
        if width != self._limit:
            self._limit = width
            self._fit()

    def redraw(self) -> None:
        """The look changed."""
        self._words.document().setDefaultFont(self.font())
        self._fit()
        self.mark(self._marked)

    def _fit(self) -> None:
        if not self._limit:
            return
        document = self._words.document()
        document.setTextWidth(self._limit)
        wanted = min(self._limit, max(8, round(document.idealWidth()) + 2))
        document.setTextWidth(wanted)
        size = QSize(wanted, round(document.size().height()))
        if size != self._words.minimumSize():
            self._words.setFixedSize(size)

    # --- selecting -------------------------------------------------------------------------------

    @property
    def has_selection(self) -> bool:
        """Whether something of it is selected."""
        return self._words.textCursor().hasSelection()

    def selected_text(self) -> str:
        """What is selected."""
        return self._words.textCursor().selection().toPlainText()

    def selected_markdown(self) -> str:
        """What is selected; plain words are their own Markdown."""
        return self.selected_text()

    def clear_selection(self) -> None:
        """Select nothing."""
        cursor = self._words.textCursor()
        cursor.clearSelection()
        self._words.setTextCursor(cursor)

    def select_between(self, start: QPoint, end: QPoint) -> None:
        """Select what lies between two places of this widget."""
        cursor = self._words.textCursor()
        cursor.setPosition(self._place(start))
        cursor.setPosition(self._place(end), QTextCursor.MoveMode.KeepAnchor)
        self._words.setTextCursor(cursor)

    def _place(self, point: QPoint) -> int:
        inside = self._words.mapFrom(self, point)
        if inside.y() < 0:
            return 0
        if inside.y() > self._words.height():
            return max(0, self._words.document().characterCount() - 1)
        return self._words.cursorForPosition(inside).position()

    def mark(self, words: list[str]) -> None:
        """Mark these words wherever they stand; none to mark nothing."""
        self._marked = list(words)
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.colours.accent_soft))
        look.setForeground(QColor(self._theme.colours.accent))
        found: list[QTextEdit.ExtraSelection] = []
        for word in filter(str.strip, words):
            cursor = self._words.document().find(word, 0)
            while not cursor.isNull() and len(found) < 1_000:
                selection = QTextEdit.ExtraSelection()
                selection.cursor, selection.format = cursor, look
                found.append(selection)
                cursor = self._words.document().find(word, cursor)
        self._words.setExtraSelections(found)


def _is_long(text: str) -> bool:
    return len(text) > FOLD_CHARACTERS or text.count("\n") > FOLD_LINES


def _first(text: str) -> int:
    """How many characters of a folded text are seen: some lines, cut at a word if it is a long one."""
    at = -1
    for _ in range(SHOWN_LINES):
        at = text.find("\n", at + 1, SHOWN_CHARACTERS)
        if at < 0:
            at = text.rfind(" ", 0, SHOWN_CHARACTERS)
            return at if at > SHOWN_CHARACTERS // 2 else SHOWN_CHARACTERS
    return at
