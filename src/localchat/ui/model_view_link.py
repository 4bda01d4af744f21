"""The question before a page is opened in the browser: whose it is, in bold, and its whole address."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from localchat.ui.flow import Flow
from localchat.ui.language import tr
from localchat.ui.pages import quiet

LONGEST = 400
"""Letters of an address that are shown."""


class LinkBar(QFrame):
    """Opens nothing before it was asked; invisible otherwise."""

    confirmed = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("link-bar")
        self._address = ""
        self._lead, self._host = QLabel(tr("Open in your browser:")), QLabel()
        self._host.setObjectName("link-host")
        self._host.setProperty("strong", True)
        self._host.setTextFormat(Qt.TextFormat.PlainText)
        self._text = quiet("")
        self._text.setObjectName("link-address")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._open = self._button("link-open", tr("Open"), self._confirm)
        self._copy = self._button("link-copy", tr("Copy"), self.copy)
        self._close = self._button("link-close", tr("Close"), self.leave)
        head, buttons = QWidget(), QWidget()
        above, below = Flow(head, 6), Flow(buttons, 8)
        above.addWidget(self._lead)
        above.addWidget(self._host)
        for button in (self._open, self._copy, self._close):
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for widget in (head, self._text, buttons):
            column.addWidget(widget)
        self.hide()

    def _button(self, name: str, text: str, action: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(action)
        return button

    def ask(self, address: str) -> None:
        """Ask whether a page shall be opened; what is no web page can only be read and copied."""
        self._address = address
        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        is_page = url.isValid() and url.scheme().lower() in {"http", "https"} and bool(url.host())
        # Letters that look alike are shown as what they are.
        host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
        self._lead.setText(
            tr("Open in your browser:")
            if is_page
            else tr("This is no web page, and is not opened.")
        )
        self._host.setText(host if is_page else "")
        self._text.setText(address if len(address) <= LONGEST else f"{address[:LONGEST]}…")
        self._open.setVisible(is_page)
        self.setAccessibleName(f"{self._lead.text()} {host}")
        self.show()
        (self._open if is_page else self._copy).setFocus()

    def tell(self, text: str) -> None:
        """Say what became of it."""
        self._lead.setText(text)
        self._host.setText("")
        self._open.hide()

    def leave(self) -> None:
        """Take the question back."""
        self.hide()
        self.closed.emit()

    def copy(self) -> None:
        """Put the address into the clipboard."""
        QGuiApplication.clipboard().setText(self._address)
        self.tell(tr("Copied."))

    def _confirm(self) -> None:
        self.confirmed.emit(self._address)
