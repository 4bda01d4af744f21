"""Notices: one line of what happened and what to do, beside the work and never over it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from localchat.ui.buttons import ActionButton
from localchat.ui.flow import Flow
from localchat.ui.language import tr
from localchat.ui.plain import PlainLabel
from localchat.ui.speech import announce

SHOWN_FOR = 10_000
"""Milliseconds that a passing notice stays."""
NARROW = 0.4
"""The share of the width above which the buttons leave the words too little room beside them."""


class Notice(QFrame):
    """Shows the newest notice; empty and invisible otherwise."""

    def __init__(self, name: str = "notice") -> None:
        super().__init__()
        self.setObjectName(name)
        self._title, self._text = PlainLabel(), PlainLabel()
        self._title.setProperty("strong", True)
        self._title.setObjectName(f"{name}-title")
        self._text.setObjectName(f"{name}-text")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details = PlainLabel()
        self._details.setObjectName(f"{name}-details")
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.setProperty("quiet", True)
        words = QVBoxLayout()
        for label in (self._title, self._text, self._details):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            words.addWidget(label)
        self._more = ActionButton(f"{name}-more", tr("Details"), self._turn_details, "plain")
        self._action = ActionButton(f"{name}-action", "", self._act, "plain")
        self._close = ActionButton(f"{name}-close", tr("Close"), self.hide, "plain")
        self._buttons = QWidget()
        flow = Flow(self._buttons, at_end=True)
        for button in (self._more, self._action, self._close):
            flow.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(14, 10, 10, 10)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._buttons)
        self._what: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest button: the words find room above."""
        margins = self._row.contentsMargins()
        width = self._buttons.minimumSizeHint().width() + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the buttons stand below the words."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_narrow = self._buttons.sizeHint().width() > NARROW * self.width()
        way, how = QBoxLayout.Direction, QSizePolicy.Policy
        self._row.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        self._buttons.setSizePolicy(how.Preferred if is_narrow else how.Fixed, how.Preferred)

    def _turn_details(self) -> None:
        self._details.setVisible(not self._details.isVisible())

    def _act(self) -> None:
        self.hide()
        if self._what:
            self._what()

    def withdraw(self, text: str) -> None:
        """Hide it if it still says this."""
        if self._text.text() == text:
            self.hide()

    def tell(
        self,
        title: str,
        text: str,
        *,
        details: str = "",
        action: tuple[str, Callable[[], None]] | None = None,
        passing: bool = False,
    ) -> None:
        """Show a notice, in place of the one before."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._details.setText(details)
        self._details.hide()
        self._more.setVisible(bool(details))
        label, self._what = action or ("", None)
        self._action.setText(label)
        self._action.setAccessibleName(label)
        self._action.setVisible(action is not None)
        said = f"{title}. {text}" if title else text
        self.setAccessibleName(said)
        announce(self, said, urgent=not passing)
        self._arrange()
        self.show()
        if passing:
            self._timer.start()
        else:
            self._timer.stop()
