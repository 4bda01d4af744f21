"""The page on which one prompt is put to two models, and what came of it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from localchat.ui.compare_arena import Arena, Bar
from localchat.ui.compare_results import Results
from localchat.ui.compare_setup import Setup
from localchat.ui.flow import Flow
from localchat.ui.language import tr
from localchat.ui.pages import Readable, quiet
from localchat.ui.plain import PlainLabel
from localchat.ui.theme import Theme

WIDTH = 1160
"""Widest column of the page, in pixels."""
ABOVE = 12
"""Pixels above the answers when they are scrolled to."""
SOON = 30
"""Milliseconds after which a new height is known."""


class ComparePage(QWidget):
    """Places the parts; what they do is decided by `compare_actions`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("compare-page")
        self.setup, self.arena = Setup(), Arena(theme)
        self.results, self.bar = Results(theme), Bar()
        self._try = QWidget()
        inside = QVBoxLayout(self._try)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addWidget(self.setup)
        inside.addWidget(self.arena)
        inside.addStretch(1)
        body, page = QWidget(), QWidget()
        page.setObjectName("page")
        self._content = page
        body.setMaximumWidth(WIDTH)
        across = QHBoxLayout(page)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(body, 1000)
        across.addStretch(1)
        column = QVBoxLayout(body)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(12)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._make_head())
        text = tr(
            "One prompt, two answers, one after the other, so that each has the whole computer. "
            "Nothing of it comes into your chats."
        )
        column.addWidget(quiet(text))
        column.addWidget(self._try)
        column.addWidget(self.results)
        self._scroll = Readable(tr("Compare models"))
        self._scroll.setObjectName("compare-scroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.bar)
        self.bar.keys(self)
        self.show_part(results=False)

    def _make_head(self) -> QWidget:
        head = QWidget()
        row = Flow(head, gap=8)
        title = PlainLabel(tr("Compare models"))
        title.setProperty("heading", True)
        row.addWidget(title)
        self._parts: list[QPushButton] = []
        for text, name in ((tr("Compare"), "compare-part"), (tr("Results"), "results-part")):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setProperty("chip", True)
            button.setCheckable(True)
            button.setAccessibleName(text)
            button.clicked.connect(
                lambda _=False, at=name: self.show_part(results=at != "compare-part")
            )
            self._parts.append(button)
            row.addWidget(button)
        return head

    @property
    def shows_results(self) -> bool:
        """Whether the results are in front."""
        return self._parts[1].isChecked()

    def show_part(self, *, results: bool) -> None:
        """Show the results, or what is compared now."""
        for at, button in enumerate(self._parts):
            button.setChecked(at == int(results))
        self.results.setVisible(results)
        self._try.setVisible(not results)
        shows_answers = not results and self.arena.comparison is not None
        self.bar.setVisible(self.bar.running or shows_answers)
        self._scroll.verticalScrollBar().setValue(0)

    def look_at_answers(self) -> None:
        """Scroll so that both answers have the page for themselves, however short they are yet."""
        self.arena.setMinimumHeight(self._scroll.viewport().height() - ABOVE)

        def scroll() -> None:
            top = self.arena.mapTo(self._content, self.arena.rect().topLeft()).y()
            self._scroll.verticalScrollBar().setValue(max(0, top - ABOVE))

        # The page learns its new height only when it comes to its events.
        QTimer.singleShot(SOON, self, scroll)
