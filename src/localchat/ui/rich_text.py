"""Rich text that is as high as what is in it, and loads nothing."""

from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from localchat.services.safe_markdown import may_be_clicked
from localchat.ui import markdown
from localchat.ui.language import tr
from localchat.ui.theme import Theme

MOST_MARKED = 500


class _Document(QTextDocument):
    """A document that loads nothing, whatever is asked of it."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Refuse: Qt would open local and remote files by itself."""
        return None


class RichText(QTextBrowser):
    """Read-only rich text without a scroll bar of its own."""

    link = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setDocument(_Document(self))
        self.document().setDocumentMargin(0)
        self.document().setUndoRedoEnabled(False)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Text of the message"))

    def _follow(self, url: QUrl) -> None:
        if may_be_clicked(url.toString()):
            self.link.emit(url.toString())

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Refuse, as the document does."""
        return None

    def show_html(self, html: str) -> None:
        """Show rich text."""
        family = self._theme.code_font().family()
        self.document().setDefaultStyleSheet(markdown.style(self._theme.colours, family))
        self.document().setHtml(html)
        self._fit(self.viewport().width())

    def set_width(self, width: int) -> None:
        """Take the height of a width before the layout gives it, so that nothing has to move twice."""
        if width != self.width():
            self.resize(width, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width means another height."""
        super().resizeEvent(event)
        self._fit(self.viewport().width())

    def _fit(self, width: int) -> None:
        self.document().setTextWidth(width)
        extra = (
            8 if self.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff else 0
        )
        height = int(self.document().size().height()) + 2 + extra
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def mark(self, words: list[str]) -> None:
        """Mark these words wherever they stand; none to mark nothing."""
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.colours.accent_soft))
        look.setForeground(QColor(self._theme.colours.accent))
        found: list[QTextEdit.ExtraSelection] = []
        for word in filter(str.strip, words):
            cursor = self.document().find(word, 0)
            while not cursor.isNull() and len(found) < MOST_MARKED:
                selection = QTextEdit.ExtraSelection()
                selection.cursor, selection.format = cursor, look
                found.append(selection)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one likes."""
        return QSize(40, 10)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The list scrolls, not the block; a wheel that goes sideways moves what is too wide."""
        sideways = event.angleDelta().x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if sideways and self.horizontalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()
