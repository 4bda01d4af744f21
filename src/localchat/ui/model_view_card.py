"""The maker's own description: read when asked for, drawn piece by piece, loading nothing."""

from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from localchat.ui.language import tr
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel

if TYPE_CHECKING:
    from localchat.ui.discover_card import Piece
    from localchat.ui.theme import Theme

WIDEST = 720
"""Pixels of a line: about 75 letters."""


class Card(QWidget):
    """A button that asks for the description, and the description."""

    asked = Signal()
    link = Signal(str)

    def __init__(self, theme: "Theme") -> None:
        super().__init__()
        self.setObjectName("model-card")
        self._theme = theme
        self._waiting: deque[Piece] = deque()
        self._shown: list[tuple[Piece, QWidget]] = []
        title = PlainLabel(tr("The maker's description"))
        title.setProperty("section-title", True)
        self._text = quiet("")
        self._text.setObjectName("card-text")
        self._read = QPushButton(tr("Read the maker's description"))
        self._read.setObjectName("read-card-button")
        self._read.clicked.connect(lambda: self.asked.emit())
        self._body = QWidget()
        self._body.setObjectName("card-body")
        self._body.setMaximumWidth(WIDEST)
        self._pieces = QVBoxLayout(self._body)
        self._pieces.setContentsMargins(0, 0, 0, 0)
        self._pieces.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self._text)
        column.addWidget(self._read, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body)
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._draw_one)
        theme.changed.connect(self._redraw)

    def offer(self, host: str) -> None:
        """Offer to read it from a host; what was shown goes."""
        self._clear()
        self._text.setText(
            tr(
                "Text only: pictures in it are left out, and links open nothing by themselves. "
                "It is read from {host}.",
                host=host,
            )
            if host
            else tr("It can be read when you look at the model's files.")
        )
        self._text.setProperty("bad", False)
        self._polish()
        self._text.show()
        self._read.setVisible(bool(host))
        self._read.setEnabled(True)

    def wait(self) -> None:
        """It is being read."""
        self._read.setEnabled(False)
        self._text.setText(tr("Reading…"))

    def refuse(self, problem: str) -> None:
        """It could not be read."""
        self._read.setEnabled(True)
        self._text.setText(problem)
        self._text.setProperty("bad", True)
        self._polish()

    def show_pieces(self, pieces: Sequence["Piece"], *, cut: bool) -> None:
        """Show a description, as far as it goes."""
        self._clear()
        self._read.hide()
        self._text.setText(
            tr("The maker has not written one.") if not pieces
            else tr("It is longer: the rest is on the model's page.") if cut else ""
        )  # fmt: skip
        self._text.setVisible(bool(self._text.text()))
        self._waiting.extend(pieces)
        if pieces:
            self._turn.start()

    def _polish(self) -> None:
        self._text.style().unpolish(self._text)
        self._text.style().polish(self._text)

    def _clear(self) -> None:
        self._turn.stop()
        self._waiting.clear()
        for _, widget in self._shown:
            self._pieces.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown.clear()

    def _draw_one(self) -> None:
        """One piece, and then the window may do something else."""
        if not self._waiting:
            self._turn.stop()
            return
        from localchat.ui.blocks import CodeBlock, RichText

        piece = self._waiting.popleft()
        widget: QWidget
        if piece.html:
            text = RichText(self._theme, self._body)
            text.setAccessibleName(tr("The maker's description"))
            text.link.connect(self.link)
            text.set_width(self._body.width())
            widget = text
        else:
            widget = CodeBlock(self._theme, self._body)
        self._fill(piece, widget)
        self._pieces.addWidget(widget)
        self._shown.append((piece, widget))

    @staticmethod
    def _fill(piece: "Piece", widget: QWidget) -> None:
        from localchat.ui.blocks import CodeBlock, RichText

        if isinstance(widget, RichText):
            widget.show_html(piece.html)
        elif isinstance(widget, CodeBlock):
            widget.show_code(piece.code, piece.language)

    def _redraw(self) -> None:
        """In the colours of now."""
        for piece, widget in self._shown:
            self._fill(piece, widget)
