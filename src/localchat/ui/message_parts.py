"""Small parts of a message: lines that say something about it, and the words for who only listens."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from localchat.domain.chat import Message, MessageState, Role
from localchat.text import figure, listed
from localchat.ui.language import tr
from localchat.ui.message_tools import figures
from localchat.ui.plain import PlainLabel
from localchat.ui.speech import without_marks

HEARD = 120
"""Characters of a message that are its name for a screen reader."""


def mark_line(name: str, *, is_user: bool) -> QLabel:
    """What is said of a message in a quiet line below it, hidden at first."""
    texts = {
        "left-out": tr("The model no longer sees this: the context is full."),
        "pinned": tr("Pinned: stays in mind when the context is full."),
    }
    label = PlainLabel(texts[name])
    label.setObjectName(name)
    label.setProperty("quiet", True)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignRight if is_user else Qt.AlignmentFlag.AlignLeft)
    label.hide()
    return label


def place_words(message: Message, number: int, total: int, files: int) -> tuple[str, str]:
    """What a screen reader says of a message: its name, and what else is to be known of it."""
    words = " ".join(without_marks(message.text[: 2 * HEARD]).split())
    words = words if len(words) <= HEARD else words[:HEARD].rsplit(" ", 1)[0] + " …"
    words = words.encode("utf-8", "replace").decode()
    place, count = figure(number), figure(total)
    if message.role is Role.USER:
        name = tr(
            "Message {place} of {total}, from you: {words}", place=place, total=count, words=words
        )
    else:
        who = message.model or tr("the model")
        name = tr(
            "Message {place} of {total}, from {who}: {words}",
            who=who, place=place, total=count, words=words,
        )  # fmt: skip
    more = [tr("being written")] if message.state is MessageState.WRITING else []
    if message.role is Role.ASSISTANT and (cost := figures(message)):
        more.append(cost)
    if files:
        more.append(tr("With %n files.", files, one="With %n file."))
    if message.pinned:
        more.append(tr("pinned"))
    return name, listed(more)


class KeptEdit(QWidget):
    """Says that an edit was left, and brings it back."""

    wanted = Signal()
    dropped = Signal()

    def __init__(self, *, is_user: bool) -> None:
        super().__init__()
        self.setObjectName("kept-edit")
        words = PlainLabel(tr("Your changes were not saved."))
        words.setProperty("quiet", True)
        back, drop = QPushButton(tr("Bring them back")), QPushButton(tr("Forget them"))
        back.setObjectName("restore-edit-button")
        drop.setObjectName("drop-edit-button")
        for button in (back, drop):
            button.setProperty("plain", True)
        back.clicked.connect(lambda: self.wanted.emit())
        drop.clicked.connect(lambda: self.dropped.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        if is_user:
            row.addStretch(1)
        for widget in (words, back, drop):
            row.addWidget(widget)
        if not is_user:
            row.addStretch(1)
