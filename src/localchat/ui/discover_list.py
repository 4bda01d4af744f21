"""The left column of Discover: the search field, the filters, what was found, and where it comes from."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from localchat.ui.discover_chips import Chips
from localchat.ui.discover_rows import ROW, RowPainter, Rows
from localchat.ui.discover_shelf import More, Row
from localchat.ui.focus_order import name_clear_button
from localchat.ui.icons import icon
from localchat.ui.language import tr
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel
from localchat.ui.search_field import SearchField
from localchat.ui.waiting_button import WaitingButton

if TYPE_CHECKING:
    from localchat.ui.theme import Theme

SEARCH_AFTER = 350
"""Milliseconds of rest after which the hub is asked."""
AT_ONCE = 16
"""Rows that are made ready in one event."""


class _List(QListView):
    """The list: Enter opens, Up from the first row goes back to the field."""

    entered_row = Signal(QModelIndex)
    left_above = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, and the way back up."""
        before = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and before.isValid():
            self.entered_row.emit(before)
            return
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Up and self.currentIndex() == before:
            self.left_above.emit()


class DiscoverList(QFrame):
    """Shows rows; signals say what the person wants."""

    typed = Signal(str)
    """At each letter."""
    asked = Signal(str)
    """After a rest, at Enter, or when something was pasted: the hub may be asked."""
    filtered = Signal()
    chosen = Signal(object)
    """The row that is looked at, a `Found`."""
    opened = Signal(object)
    """A click or Enter on a row."""
    more = Signal()
    acted = Signal(str)
    """The button in the foot or in the empty list: what it was told to do."""

    def __init__(self, theme: "Theme") -> None:
        super().__init__()
        self.setObjectName("discover-pane")
        self._theme, self._silent = theme, False
        self.rows = Rows()
        self._make_field()
        self.chips = Chips(theme)
        self.chips.changed.connect(lambda: self.filtered.emit())
        self._busy = QProgressBar(textVisible=False)
        self._busy.setObjectName("discover-busy")
        self._busy.setAccessibleName(tr("The hub is being asked"))
        self._busy.setRange(0, 0)
        self._busy.setFixedHeight(2)
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(policy)
        self._busy.hide()
        self._make_list()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._make_empty())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addSpacing(10)
        column.addWidget(self.chips)
        column.addSpacing(5)
        column.addWidget(self._busy)
        column.addSpacing(5)
        column.addWidget(self._stack, 1)
        column.addWidget(self._make_foot())
        theme.changed.connect(self._colour)
        self._colour()

    # --- making it -------------------------------------------------------------------------------

    def _make_field(self) -> None:
        self.field = SearchField()
        self.field.setPlaceholderText(tr("Search Hugging Face, or paste a link"))
        self.field.setObjectName("discover-search")
        self.field.setAccessibleName(tr("Search Hugging Face, or paste a link"))
        self.field.setMaxLength(300)
        name_clear_button(self.field)
        self._lens = self.field.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._lens.setText(tr("Search"))
        self.rest = QTimer(self, singleShot=True, interval=SEARCH_AFTER)
        self.rest.timeout.connect(self._ask)
        self.field.textChanged.connect(self._type)
        self.field.returnPressed.connect(self._ask)
        self.field.down.connect(self.enter)

    def _make_list(self) -> None:
        self.view = _List()
        self.view.setObjectName("discover-list")
        self.view.setAccessibleName(tr("Models"))
        self.view.setModel(self.rows)
        self._painter = RowPainter(self.view, self._theme)
        self.view.setItemDelegate(self._painter)
        self.view.setMouseTracking(True)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.selectionModel().currentChanged.connect(self._move)
        self.view.clicked.connect(self._open)
        self.view.entered_row.connect(self._open)
        self.view.left_above.connect(lambda: self.field.setFocus())

    def _make_empty(self) -> QWidget:
        self._empty_title, self._empty_text = PlainLabel(), quiet("")
        self._empty_title.setObjectName("discover-empty-title")
        self._empty_title.setProperty("strong", True)
        self._empty_title.setWordWrap(True)
        self._empty_text.setObjectName("discover-empty-text")
        self._empty_button = self._button("discover-empty-button")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(15, 24, 15, 0)
        column.setSpacing(8)
        for widget in (self._empty_title, self._empty_text, self._empty_button):
            column.addWidget(widget)
        column.setAlignment(self._empty_button, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        return page

    def _make_foot(self) -> QWidget:
        self._foot_text = quiet("")
        self._foot_text.setObjectName("discover-foot")
        self._foot_text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._foot_button = WaitingButton()
        self._wire(self._foot_button, "discover-foot-button")
        self._foot_button.setProperty("small", True)
        self._foot_button.hide()
        foot = QFrame()
        foot.setObjectName("discover-foot-line")
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 10, 0, 4)
        column.setSpacing(8)
        column.addWidget(self._foot_text)
        column.addWidget(self._foot_button, 0, Qt.AlignmentFlag.AlignLeft)
        return foot

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        self._wire(button, name)
        return button

    def _wire(self, button: QPushButton, name: str) -> None:
        button.setObjectName(name)
        button.clicked.connect(lambda: self.acted.emit(str(button.property("act"))))

    def _colour(self) -> None:
        self._lens.setIcon(icon("search", self._theme.colours.quiet, 16))
        self.view.scheduleDelayedItemsLayout()

    # --- what a person does ----------------------------------------------------------------------

    def _type(self, text: str) -> None:
        self.rest.stop()
        self.typed.emit(text.strip())
        if text.strip():
            self.rest.start()

    def _ask(self) -> None:
        self.rest.stop()
        self.asked.emit(self.field.text().strip())

    def _move(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None and not isinstance(row, More) and not self._silent:
            self.chosen.emit(row)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, More):
            self.more.emit()
        elif row is not None and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.opened.emit(row)

    def enter(self) -> None:
        """Put the focus into the list, on a row that can be chosen."""
        if not self.view.currentIndex().isValid():
            for at in range(self.rows.rowCount()):
                if self.rows.flags(self.rows.index(at)) & Qt.ItemFlag.ItemIsSelectable:
                    self.view.setCurrentIndex(self.rows.index(at))
                    break
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    # --- showing ---------------------------------------------------------------------------------

    def prepare(self, rows: Sequence[Row]) -> Iterator[None]:
        """Make rows ready to be shown, some in each step."""
        for at, row in enumerate(rows, 1):
            self._painter.prepare(row)
            if at % AT_ONCE == 0:
                yield

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; what was chosen stays chosen if it is still there."""
        was = self.view.currentIndex().data(ROW)
        self._silent = True
        self.rows.show(rows)
        repository = getattr(was, "repository", "")
        if (
            repository
            and getattr(self.view.currentIndex().data(ROW), "repository", "") != repository
        ):
            self.view.setCurrentIndex(self.rows.find(repository))
        self._silent = False
        self.view.viewport().update()
        if rows:
            self._stack.setCurrentIndex(0)

    def choose(self, repository: str) -> bool:
        """Choose a model in the list, if it is there."""
        index = self.rows.find(repository)
        if index.isValid():
            self.view.setCurrentIndex(index)
        return index.isValid()

    def show_busy(self, *, busy: bool) -> None:
        """A thin line that moves while the hub is asked."""
        self._busy.setVisible(busy)

    def show_empty(self, title: str, text: str, label: str = "", act: str = "") -> None:
        """Nothing is there: say why, and what to do."""
        self._empty_title.setText(title)
        self._empty_text.setText(text)
        self._empty_text.setVisible(bool(text))
        self._set(self._empty_button, label, act)
        self._stack.setCurrentIndex(1)

    def show_foot(
        self, text: str, label: str = "", act: str = "", *, bad: bool = False, wait: float = 0.0
    ) -> None:
        """Where the rows come from or what went wrong, with a button, which waits for so many seconds."""
        self._foot_text.setText(text)
        self._foot_text.setProperty("bad", bad)
        self._foot_text.style().unpolish(self._foot_text)
        self._foot_text.style().polish(self._foot_text)
        self._set(self._foot_button, label, act)
        self._foot_button.offer(label, wait)

    def _set(self, button: QPushButton, label: str, act: str) -> None:
        button.setText(label)
        button.setAccessibleName(label)
        button.setProperty("act", act)
        button.setVisible(bool(label))
        button.setEnabled(True)
