"""The widgets of a message's body: rich text and code, each as high as what is in it."""

from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QTextDocument, QTextOption, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from localchat.ui import markdown
from localchat.ui.markdown import Block
from localchat.ui.theme import Theme


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
        self.setOpenLinks(False)
        self.anchorClicked.connect(lambda url: self.link.emit(url.toString()))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName("Text of the message")

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

    def minimumSizeHint(self) -> QSize:
        """As narrow as one likes."""
        return QSize(40, 10)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The list scrolls, not the block."""
        event.ignore()


class CodeBlock(QFrame):
    """Code with its language and a button that copies it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("code-block")
        self._theme = theme
        self._code = ""
        self._language = QLabel()
        self._language.setProperty("quiet", True)
        copy = QPushButton("Copy")
        copy.setObjectName("copy-code-button")
        copy.setAccessibleName("Copy this code")
        copy.setProperty("plain", True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._code))
        head = QFrame()
        head.setObjectName("code-head")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self._language)
        row.addStretch()
        row.addWidget(copy)
        self._text = RichText(theme)
        self._text.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._text.setAccessibleName("Code")
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 8, 12, 8)
        inner.addWidget(self._text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(inner)

    def show_code(self, code: str, language: str) -> None:
        """Show code in the colours of its language."""
        self._code = code
        self._language.setText(language or "text")
        self._text.document().setDefaultFont(self._theme.code_font())
        self._text.show_html(markdown.highlight(code, language, self._theme.colours))


class Body(QWidget):
    """The text of a message; while it grows, only its last block is drawn again."""

    link = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message-body")
        self._theme = theme
        self._lines: list[str] = []
        self._width = 0
        self._shown: list[tuple[Block, RichText | CodeBlock]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        theme.changed.connect(self.redraw)

    @property
    def text(self) -> str:
        """The Markdown that is shown."""
        return "\n".join(self._lines)

    def set_text(self, text: str) -> None:
        """Show a whole text."""
        self._lines = text.split("\n")
        self._update(markdown.split(text), keep=0)

    def append(self, text: str) -> None:
        """Let the text grow; what stands before the last block is not looked at again."""
        first, *rest = text.split("\n")
        self._lines = [*self._lines[:-1], (self._lines[-1] if self._lines else "") + first, *rest]
        keep = max(0, len(self._shown) - 1)
        start = self._shown[keep][0].first_line if self._shown else 0
        self._update(markdown.split("\n".join(self._lines[start:]), start), keep)

    def set_width(self, width: int) -> None:
        """How wide the column is."""
        self._width = width
        for _, widget in self._shown:
            if isinstance(widget, RichText):
                widget.set_width(width)

    def redraw(self) -> None:
        """Draw all again, in the colours of now."""
        for block, widget in self._shown:
            _draw(block, widget)

    def _update(self, blocks: list[Block], keep: int) -> None:
        """Show `blocks` behind the first `keep` that stand."""
        for number, block in enumerate(blocks, keep):
            if number < len(self._shown):
                old, widget = self._shown[number]
                if isinstance(widget, CodeBlock) == (block.language is not None):
                    if (old.source, old.language) != (block.source, block.language):
                        _draw(block, widget)
                    self._shown[number] = (block, widget)
                    continue
                self._drop(number)
            self._shown.append((block, self._make(block)))
        self._drop(keep + len(blocks))

    def _drop(self, number: int) -> None:
        for _, widget in self._shown[number:]:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        del self._shown[number:]

    def _make(self, block: Block) -> RichText | CodeBlock:
        widget: RichText | CodeBlock
        if block.language is None:
            widget = RichText(self._theme, self)
            widget.link.connect(self.link)
            if self._width:
                widget.set_width(self._width)
        else:
            widget = CodeBlock(self._theme, self)
        _draw(block, widget)
        self._column.addWidget(widget)
        return widget


def _draw(block: Block, widget: RichText | CodeBlock) -> None:
    if isinstance(widget, CodeBlock):
        widget.show_code(block.source, block.language or "")
    else:
        widget.show_html(markdown.to_html(block.source))
