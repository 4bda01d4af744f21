"""The head of a model's page: its name, its verdict, who made it, and the one button that gets it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from localchat.domain.download import Download, DownloadState
from localchat.ui import amounts
from localchat.ui import discover_words as words
from localchat.ui.flow import Flow, FlowLabel
from localchat.ui.language import tr
from localchat.ui.pages import quiet
from localchat.ui.pill import Pill
from localchat.ui.plain import PlainLabel, tip

if TYPE_CHECKING:
    from localchat.domain.discovery import Choice, Found
    from localchat.ui.theme import Theme

NARROW = 46
"""Letters below which the button stands under the words, and not beside them."""

BREAKS = "\u200b"
"""A place where a long name may be broken."""


def breakable(name: str) -> str:
    """A name that can go on in the next line behind a hyphen or an underscore."""
    for sign in "-_./":
        name = name.replace(sign, sign + BREAKS)
    return name


def button_text(choice: "Choice | None", download: Download | None, *, estimated: bool) -> str:
    """What the button says: what it does, or how far that is."""
    if choice is not None and choice.path:
        return tr("Chat now")
    if download is not None and download.state is not DownloadState.FAILED:
        percent = f"{int(100 * download.share)} %"
        return {
            DownloadState.QUEUED: tr("Waits for its turn"),
            DownloadState.RUNNING: tr("Downloading {percent}", percent=percent),
            DownloadState.WAITING: tr("Waiting at {percent}", percent=percent),
            DownloadState.CHECKING: tr("Checking"),
            DownloadState.PAUSED: tr("Paused at {percent} · Resume", percent=percent),
            DownloadState.DONE: tr("Chat now"),
        }[download.state]
    if choice is None:
        return tr("Download")
    about = "~" if estimated else ""
    size = sum(file.size for file in choice.quantisation.all_files)
    what = f"{choice.quantisation.label} · {about}{amounts.size(size)}"
    if download is not None:
        return tr("Try again: {what}", what=what)
    return tr("Download {what}", what=what)


def _set_property(widget: QWidget, name: str, value: bool) -> None:
    """Set what the style sheet looks at, and let it look again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Head(QWidget):
    """Shows a model's name and facts, and how far its download is."""

    pressed = Signal()
    look_asked = Signal()

    def __init__(self, theme: "Theme") -> None:
        super().__init__()
        self.setObjectName("model-head")
        self._theme = theme
        self._title = FlowLabel()
        self._title.setObjectName("model-title")
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.pill = Pill(theme)
        self._facts = FlowLabel()
        self._facts.setProperty("quiet", True)
        self._facts.setObjectName("model-facts")
        self._strengths = PlainLabel()
        self._strengths.setObjectName("model-strengths")
        self._strengths.setWordWrap(True)
        self._strengths.setTextFormat(Qt.TextFormat.PlainText)
        self._source = quiet("")
        self._source.setObjectName("model-source")
        self._source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._computer = quiet("")
        self._computer.setObjectName("model-computer")
        self.button = QPushButton()
        self.button.setObjectName("download-button")
        self.button.setProperty("primary", True)
        self.button.setProperty("tall", True)
        self.button.setAutoDefault(True)  # Enter presses it, as everywhere in the list before it
        self.button.clicked.connect(lambda: self.pressed.emit())
        self._progress = QProgressBar(textVisible=False)
        self._progress.setObjectName("model-progress")
        self._progress.setAccessibleName(tr("Progress of the download"))
        self._progress.setRange(0, 1000)
        self.look = QPushButton(tr("Look at its files"))
        self.look.setObjectName("look-button")
        self.look.setProperty("plain", True)
        self.look.setProperty("link", True)
        self.look.setToolTip(tr("Asks the hub which files there are now, with their exact sizes"))
        self.look.clicked.connect(lambda: self.look_asked.emit())
        self._lay_out()
        theme.changed.connect(self._style)
        self._style()

    def _lay_out(self) -> None:
        line, right = QWidget(), QWidget()
        self._line = Flow(line, gap=12, below=2)
        for widget in (self._title, self.pill, self._facts):
            self._line.addWidget(widget)
        words_column = QVBoxLayout()
        words_column.setSpacing(6)
        for label in (line, self._strengths, self._source, self._computer):
            words_column.addWidget(label)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.button)
        column.addWidget(self._progress)
        column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch()
        self._right = right
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(16)
        self._across.addLayout(words_column, 1)
        self._across.addWidget(right, 0, Qt.AlignmentFlag.AlignTop)

    def _style(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(self._theme.size(6))
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside the words, the button stands under them."""
        super().resizeEvent(event)
        room = self.width() - self._right.sizeHint().width()
        beside = room > NARROW * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction != self._across.direction():
            self._across.setDirection(direction)

    def show_found(self, found: "Found") -> None:
        """Who it is."""
        self._title.setText(breakable(found.name))
        self._title.setAccessibleName(found.name)
        self._title.setToolTip(tip(found.repository))
        self._facts.setText(words.summary(found))
        self._strengths.setVisible(bool(found.strengths))
        self._source.setText(words.source(found))
        self._strengths.setText(tr(found.strengths))

    def show_computer(self, text: str, *, bad: bool = False) -> None:
        """What this computer has, and whether what is chosen is recommended for it, or will not fit."""
        self._computer.setText(text)
        self._computer.setVisible(bool(text))
        _set_property(self._computer, "bad", bad)
        _set_property(self.button, "primary", not bad)

    def show_choice(
        self, choice: "Choice | None", download: Download | None, *, estimated: bool, usable: bool
    ) -> None:
        """What the button does with what is chosen."""
        text = button_text(choice, download, estimated=estimated)
        if text != self.button.text():
            self.button.setText(text)
            self.button.setAccessibleName(text)
        self.button.setEnabled(usable)
        moving = download is not None and download.state not in {
            DownloadState.DONE,
            DownloadState.FAILED,
        }
        self._progress.setVisible(moving)
        if download is not None:
            self._progress.setValue(round(1000 * download.share))
            _set_property(self._progress, "rests", download.state is DownloadState.PAUSED)
        self.look.setVisible(estimated)
