"""A choice or a fact on a page: a name, a line of small type, and perhaps a control at the right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel

NARROW = 34
"""Letters below which the control stands under its words, and not beside them."""


class Field(QLineEdit):
    """A line to write in: as wide as it should be, and narrower where there is no room."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._wide = width
        self.setMinimumWidth(70)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The width that was asked for."""
        return QSize(self._wide, super().sizeHint().height())


class SettingRow(QWidget):
    """A choice: what it is, what it does, its control, and what is wrong with what was typed."""

    def __init__(self, label: str, text: str) -> None:
        super().__init__()
        self.setObjectName("setting-row")
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(16, 10, 16, 10)
        self._across.setSpacing(16)
        self._controls = QHBoxLayout()
        self._controls.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        head = PlainLabel(label)
        head.setProperty("strong", True)
        head.setWordWrap(True)
        self.text = quiet(text)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._problem = quiet("", aloud=True)
        self._problem.setObjectName("setting-problem")
        self._problem.setProperty("bad", True)
        self._problem.hide()
        for widget in (head, self.text, self._problem):
            words.addWidget(widget)
        self._across.addLayout(words, 1)
        self._across.addLayout(self._controls)

    def place(self, *widgets: QWidget) -> None:
        """Put controls at the right."""
        for widget in widgets:
            self._controls.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for words and control side by side, one stands above the other."""
        super().resizeEvent(event)
        room = self.width() - self._controls.sizeHint().width()
        beside = room > NARROW * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction != self._across.direction():
            self._across.setDirection(direction)
            self._across.setAlignment(
                self._controls, Qt.AlignmentFlag(0) if beside else Qt.AlignmentFlag.AlignLeft
            )

    def words(self) -> tuple[str, str]:
        """What is said below the name, and what is wrong."""
        return self.text.text(), self._problem.text()

    def tell(self, problem: str) -> None:
        """Say what is wrong; empty when nothing is."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
