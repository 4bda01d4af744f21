"""The question before a page is opened in the browser: whose it is, in bold, and its whole address."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from localchat.ui.flow import Flow
from localchat.ui.language import tr
from localchat.ui.link_words import Looked, look_at
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel

LONGEST = 2_000
"""Letters of an address that are shown."""
PIECE = 60
"""Letters of an address behind which a line may end."""


class LinkBar(QFrame):
    """Opens nothing before it was asked; invisible otherwise."""

    confirmed = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("link-bar")
        self._looked = Looked("")
        self._lead, self._host = PlainLabel(tr("Open in your browser:")), PlainLabel()
        self._host.setObjectName("link-host")
        self._host.setProperty("strong", True)
        self._text = quiet("")
        self._text.setObjectName("link-address")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._warning = PlainLabel()
        self._warning.setObjectName("link-warning")
        self._warning.setProperty("bad", True)
        self._warning.setWordWrap(True)
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
        for widget in (head, self._text, self._warning, buttons):
            column.addWidget(widget)
        self.hide()

    def _button(self, name: str, text: str, action: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(action)
        return button

    def ask(self, address: str, own: str = "") -> None:
        """Ask whether a page shall be opened; what is none over https can only be read and copied.

        `own` is the address of a mirror that the person set, whatever it is.
        """
        self._looked = looked = look_at(address, own)
        self._lead.setText(
            tr("Open in your browser:") if looked.opens else tr("This is not opened.")
        )
        self._host.setText(looked.host)
        whole = looked.address
        whole = whole if len(whole) <= LONGEST else f"{whole[:LONGEST]}…"
        # A line may end anywhere in it: it would be cut off at the window's edge else.
        self._text.setText(
            "\u200b".join(whole[at : at + PIECE] for at in range(0, len(whole), PIECE))
        )
        self._warning.setText("\n".join(looked.warnings))
        self._warning.setVisible(bool(looked.warnings))
        self._open.setVisible(looked.opens)
        self.setAccessibleName(f"{self._lead.text()} {looked.host}")
        self.setAccessibleDescription(" ".join(looked.warnings))
        self.show()
        is_fine = looked.opens and not looked.warnings
        (self._open if is_fine else self._copy).setFocus()

    def tell(self, text: str) -> None:
        """Say what became of it."""
        self._lead.setText(text)
        self._host.setText("")
        self._warning.hide()
        self._open.hide()

    def leave(self) -> None:
        """Take the question back."""
        self.hide()
        self.closed.emit()

    def copy(self) -> None:
        """Put the address into the clipboard."""
        QGuiApplication.clipboard().setText(self._looked.address)
        self.tell(tr("Copied."))

    def _confirm(self) -> None:
        self.confirmed.emit(self._looked.address)
