"""The quick question: a small window over all others, with one field and the answer below it."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from localchat.ui.blocks import Body
from localchat.ui.buttons import pressed_by_enter
from localchat.ui.focus_order import move
from localchat.ui.language import tr
from localchat.ui.pages import Readable, quiet
from localchat.ui.plain import PlainLabel
from localchat.ui.speech import Speech
from localchat.ui.theme import Theme

WIDTH, HEIGHT = 620, 420
"""Pixels of the window with an answer in it, at the usual size of text."""


class QuickAsk(QFrame):
    """Enter asks, Esc hides. What was said stays until the person starts afresh."""

    asked = Signal(str)
    stop_asked = Signal()
    keep_asked = Signal()
    """Keep it as a chat, and open it."""
    afresh_asked = Signal()
    link = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint,
        )
        self.setObjectName("quick-ask")
        self.setWindowTitle(tr("Quick question"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self._theme = theme
        self._busy = False
        self._speech = Speech(self)
        self._make()
        theme.changed.connect(self._dress)
        self._fit = QTimer(self, singleShot=True, interval=0)
        self._fit.timeout.connect(self._take_width)
        self.show_empty()

    # --- making it -------------------------------------------------------------------------------

    def _make(self) -> None:
        self._field = QLineEdit()
        self._field.setObjectName("quick-field")
        self._field.setMaxLength(100_000)
        self._field.returnPressed.connect(self._ask)
        self._body = Body(self._theme)
        self._body.link.connect(self.link)
        self._question = PlainLabel()
        self._question.setObjectName("quick-question")
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._question.setWordWrap(True)
        self._question.setProperty("strong", True)
        inside = QWidget()
        inside.setObjectName("quick-inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(8)
        column.addWidget(self._question)
        column.addWidget(self._body)
        column.addStretch(1)
        self._scroll = Readable(tr("Answer"))
        self._scroll.setObjectName("quick-answer")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        self._state = quiet("", aloud=True)
        self._state.setObjectName("quick-state")
        self._afresh = self._button("quick-afresh", tr("Start afresh"), self.afresh_asked)
        self._stop = self._button("quick-stop", tr("Stop"), self.stop_asked)
        self._keep = self._button("quick-keep", tr("Open as chat"), self.keep_asked)
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._state, 1)
        for button in (self._afresh, self._stop, self._keep):
            row.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 14, 14, 12)
        whole.setSpacing(10)
        whole.addWidget(self._field)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._foot)

    def _button(self, name: str, text: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(lambda: signal.emit())
        return button

    # --- showing ---------------------------------------------------------------------------------

    def open(self, model: str) -> None:
        """Show it in front of everything, ready for typing."""
        words = tr("Ask {model}", model=model) if model else tr("Ask")
        self._field.setPlaceholderText(words)
        self._field.setAccessibleName(tr("{words}. Enter asks, Escape hides.", words=words))
        if self.isHidden():
            self._place()
        self.show()
        self.raise_()
        self.activateWindow()
        self._field.setFocus()
        self._field.selectAll()

    def show_empty(self) -> None:
        """Nothing was asked yet."""
        self._body.set_text("")
        self._question.clear()
        self._scroll.hide()
        self._foot.hide()
        self.set_busy(busy=False)
        self._resize()

    def show_question(self, text: str) -> None:
        """A question is on its way."""
        self._question.setText(text)
        self._body.set_text("")
        self._scroll.show()
        self._foot.show()
        self._speech.begin()
        self.set_busy(busy=True)
        self.tell(tr("Waiting for the model …"))
        self._resize()

    def show_answer(self, text: str) -> None:
        """The answer as far as it is written; what was there before stays in its place."""
        bar = self._scroll.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 8
        before = self._body.text
        if text.startswith(before):
            self._body.append(text[len(before) :])
            self._speech.add(text[len(before) :])
        else:
            self._body.set_text(text)
        if at_end:
            QTimer.singleShot(0, self, lambda: bar.setValue(bar.maximum()))

    def set_busy(self, *, busy: bool) -> None:
        """Whether an answer is under way. The next question waits until it is over."""
        self._busy = busy
        self._stop.setVisible(busy)
        self._afresh.setVisible(not busy)
        self._keep.setEnabled(not busy)
        if not busy:
            self._body.settle()
            self._speech.end()

    def tell(self, text: str, *, bad: bool = False) -> None:
        """A line at the foot: how far it is, or what went wrong."""
        self._state.setText(text)
        self._state.setProperty("bad", bad)
        self._state.style().unpolish(self._state)
        self._state.style().polish(self._state)

    def put_back(self, text: str) -> None:
        """What was asked stands in the field again, unless something else was typed meanwhile."""
        if not self._field.text():
            self._field.setText(text)

    # --- its place -------------------------------------------------------------------------------

    def _dress(self) -> None:
        """The look has changed."""
        self._body.redraw()
        self._resize()

    def _resize(self) -> None:
        """As wide as it is good to read; high only when there is an answer."""
        screen = self.screen().availableGeometry()
        letters = self.fontMetrics().averageCharWidth() * 78
        width = min(max(WIDTH, letters), screen.width() - 40)
        self._fit.start()
        if self._scroll.isHidden():
            self.setMinimumHeight(0)
            self.resize(width, self.sizeHint().height())
        else:
            self.resize(width, min(max(HEIGHT, self.height()), screen.height() - 80))

    def _place(self) -> None:
        """In the middle of the screen where the mouse is, a little above."""
        self._resize()
        at = QGuiApplication.screenAt(self.cursor().pos()) or QGuiApplication.primaryScreen()
        room = at.availableGeometry()
        left = room.left() + (room.width() - self.width()) // 2
        self.move(left, room.top() + room.height() // 5)

    def _take_width(self) -> None:
        self._body.set_width(self._scroll.viewport().width() - 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The answer fills the width."""
        super().resizeEvent(event)
        self._fit.start()

    def showEvent(self, event: QShowEvent) -> None:
        """The width is known now."""
        super().showEvent(event)
        self._fit.start()

    # --- what a person does ----------------------------------------------------------------------

    def _ask(self) -> None:
        text = self._field.text().strip()
        if self._busy:
            self.tell(tr("The answer is still being written. Esc hides, Stop ends it."))
        elif text:
            self._field.clear()
            self.asked.emit(text)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as the window is read."""
        return move(self, self.focusWidget(), forward=forward) or super().focusNextPrevChild(
            forward
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc hides it."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif not pressed_by_enter(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """It is only hidden: what was said is still there next time."""
        event.ignore()
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """It has no frame: it is moved by its edge."""
        super().mousePressEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.startSystemMove()

    def changeEvent(self, event: QEvent) -> None:
        """A new size of text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit.start()
