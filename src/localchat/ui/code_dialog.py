"""The recovery code, to be written down."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from localchat.ui.language import tr
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel
from localchat.ui.theme import Theme

GROUPS = 4
"""Groups of letters in a line."""


class CodeDialog(QDialog):
    """Shows the code in groups, line by line."""

    def __init__(self, window: QWidget, theme: Theme, code: str) -> None:
        super().__init__(window)
        self.setObjectName("code-dialog")
        self.setWindowTitle(tr("Recovery code"))
        head = PlainLabel(tr("Your recovery code"))
        head.setProperty("heading", True)
        words = quiet(
            tr(
                "It opens your chats and their backups when the key is lost, the keyring changes, or the "
                "passphrase is forgotten; on any computer. Write it down or put it into your password "
                "manager. Whoever has it and your files can read your chats."
            )
        )
        groups = code.split("-")
        lines = [" - ".join(groups[at : at + GROUPS]) for at in range(0, len(groups), GROUPS)]
        text = PlainLabel("\n".join(lines))
        text.setObjectName("recovery-code")
        text.setAccessibleName(tr("Recovery code"))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        font = theme.code_font()
        font.setPointSizeF(theme.size(2))
        text.setFont(font)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        frame = QFrame()
        frame.setObjectName("card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.addWidget(text)
        done = QPushButton(tr("I have written it down"))
        done.setObjectName("code-done")
        done.setProperty("primary", True)
        done.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (head, words, frame, quiet(tr("Settings shows it again whenever you want."))):
            column.addWidget(widget)
        column.addLayout(row)
        self.resize(480, self.sizeHint().height())
