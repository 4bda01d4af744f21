"""The pane of chats: new, search with its filters, the list or what was found, the archive and the trash."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from localchat.ui.focus_order import name_clear_button
from localchat.ui.icons import icon
from localchat.ui.language import tr
from localchat.ui.plain import PlainLabel, tip
from localchat.ui.search_field import SearchField
from localchat.ui.speech import SpokenLabel

if TYPE_CHECKING:
    from localchat.domain.chat import ConversationId
    from localchat.domain.chat_list import Contents, Listed
    from localchat.ui.chat_list_view import ChatListView
    from localchat.ui.search_results import SearchResults
    from localchat.ui.theme import Theme

SEARCH_AFTER = 120
"""Milliseconds of rest after which a search begins."""


class ConversationList(QFrame):
    """Shows chats; signals say what the person wants."""

    new_chat = Signal()
    opened = Signal(int)
    searched = Signal(str)
    acted = Signal(str)
    """What to do with the chats that are chosen: ``delete``, ``move``, ``tag``, ``archive``, ``export``."""
    asked = Signal(str)
    """``filter``, ``archive``, ``trash`` or ``folder``: a button of the pane."""

    view: "ChatListView"
    results: "SearchResults"

    def __init__(self, theme: "Theme") -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("conversation-pane")
        self.setMinimumWidth(180)
        self._tools: dict[QToolButton, str] = {}
        self._make_search()
        self._views: list[ChatListView | SearchResults] = []
        self._empty = self._quiet("chats-empty", SpokenLabel())
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._problem = self._quiet("search-problem", SpokenLabel())
        self._problem.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(self._make_new())
        search = QHBoxLayout()
        search.setSpacing(4)
        search.addWidget(self.search, 1)
        self.filter = self._tool("filter", "search-filter-button", tr("Filter"), "filter")
        search.addWidget(self.filter)
        column.addLayout(search)
        column.addWidget(self._problem)
        column.addWidget(self._stack, 1)
        column.addWidget(self._make_chosen())
        column.addLayout(self._make_foot())
        theme.changed.connect(self._colour)
        self._colour()

    def furnish(self) -> None:
        """Make the list and the place of what is found; before the store is open there is nothing in them."""
        from localchat.ui.chat_list_view import ChatListView
        from localchat.ui.search_results import SearchResults

        self.view, self.results = ChatListView(self._theme), SearchResults(self._theme)
        self._views = [self.view, self.results]
        for each in self._views:
            self._stack.addWidget(each)
            each.chosen.connect(self._count)
            each.delete.connect(lambda: self.acted.emit("delete"))
            each.left_above.connect(lambda: self.search.setFocus())
        self.view.opened.connect(self.opened)

    # --- making it -------------------------------------------------------------------------------

    def _make_new(self) -> QPushButton:
        new = QPushButton(tr("New chat"))
        new.setObjectName("new-chat-button")
        new.setAccessibleName(tr("New chat (Ctrl+N)"))
        self._new_hint = keys = PlainLabel(tr("Ctrl N"))
        keys.setProperty("quiet", True)
        inside = QHBoxLayout(new)
        inside.setContentsMargins(10, 0, 10, 0)
        inside.addStretch()
        inside.addWidget(keys)
        new.clicked.connect(lambda: self.new_chat.emit())
        return new

    def _make_search(self) -> None:
        self.search = SearchField()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setObjectName("search-field")
        self.search.setAccessibleName(tr("Search chats"))
        self.search.setMaxLength(400)
        name_clear_button(self.search)
        self._lens = self.search.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._lens.setText(tr("Search"))
        self._search_hint = hint = PlainLabel(tr("Ctrl K"))
        hint.setProperty("quiet", True)
        hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.search.textChanged.connect(lambda: self._make_room())
        beside = QHBoxLayout(self.search)
        beside.setContentsMargins(10, 0, 10, 0)
        beside.addStretch()
        beside.addWidget(hint)
        self.rest = QTimer(self, singleShot=True, interval=SEARCH_AFTER)
        self.rest.timeout.connect(lambda: self.searched.emit(self.query))
        self.search.textChanged.connect(self._typed)
        self.search.down.connect(self.enter)
        self.search.returnPressed.connect(self._jump)

    def _make_chosen(self) -> QFrame:
        """What can be done with several chats that are chosen."""
        self._chosen = QFrame()
        self._chosen.setObjectName("chosen-bar")
        row = QHBoxLayout(self._chosen)
        row.setContentsMargins(10, 2, 2, 2)
        row.setSpacing(0)
        self._chosen_count = PlainLabel()
        self._chosen_count.setObjectName("chosen-count")
        row.addWidget(self._chosen_count, 1)
        for shape, name, label in (
            ("folder", "move", tr("Move to a folder")),
            ("tag", "tag", tr("Tags")),
            ("archive", "archive", tr("Archive")),
            ("delete", "delete", tr("Delete")),
        ):
            row.addWidget(self._tool(shape, f"chosen-{name}", label, name, acts=True))
        self._chosen.hide()
        return self._chosen

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for shape, name, label in (
            ("new folder", "folder", tr("New folder")),
            ("archive", "archive", tr("Archive")),
            ("delete", "trash", tr("Trash")),
        ):
            row.addWidget(self._tool(shape, f"{name}-button", label, name))
            if name == "folder":
                row.addStretch()
        return row

    def _tool(
        self, shape: str, name: str, label: str, what: str, *, acts: bool = False
    ) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setToolTip(tip(label))
        button.setAccessibleName(label)
        button.setIconSize(QSize(18, 18))
        signal = self.acted if acts else self.asked
        button.clicked.connect(lambda: signal.emit(what))
        self._tools[button] = shape
        return button

    def _quiet(self, name: str, label: QLabel) -> QLabel:
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("quiet", True)
        label.setWordWrap(True)
        label.setContentsMargins(10, 4, 4, 4)
        return label

    def _colour(self) -> None:
        self._lens.setIcon(icon("search", self._theme.colours.quiet, 16))
        for button, shape in self._tools.items():
            button.setIcon(icon(shape, self._theme.colours.quiet, 18))
        for view in self._views:
            view.scheduleDelayedItemsLayout()
        self._make_room()

    def _make_room(self) -> None:
        """The keys beside the words are left out where both do not fit."""
        room = self.width() - 24
        metrics = self.fontMetrics()
        for hint, text, taken in (
            (self._new_hint, tr("New chat"), 40),
            (self._search_hint, tr("Search"), 110),
        ):
            needed = metrics.horizontalAdvance(text) + hint.sizeHint().width() + taken
            hint.setVisible(needed <= room and (hint is self._new_hint or not self.search.text()))
        self._count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again what fits."""
        super().resizeEvent(event)
        self._make_room()

    # --- what a person does ----------------------------------------------------------------------

    @property
    def query(self) -> str:
        """What is looked for."""
        return self.search.text().strip()

    def _typed(self) -> None:
        if self.query:
            self.rest.start()
        else:
            self.rest.stop()
            self.searched.emit("")

    def _jump(self) -> None:
        if self.query and self._views and self._stack.currentWidget() is self.results:
            self.results.open_first()

    def look_for(self, query: str) -> None:
        """Look for something at once, as if it had been typed."""
        self.search.setText(query)
        self.search.setFocus()
        self.rest.stop()
        self.searched.emit(self.query)

    def add_filter(self, text: str) -> None:
        """Put a filter into the field, behind what is there; one that has no value waits for it."""
        kept = self.query
        self.look_for(f"{kept} {text}" if kept and text not in kept.split() else text or kept)
        self.search.end(False)

    def enter(self) -> bool:
        """Put the focus into what is shown; whether there is something to go to."""
        if self._stack.currentWidget() is self._empty:
            return False
        if self._stack.currentWidget() is self.results:
            self.results.enter()
        else:
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.view.rows.index(1))
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def chosen(self) -> "list[ConversationId]":
        """The chats that are chosen in what is shown."""
        shown = self._stack.currentWidget()
        return next((view.chats() for view in self._views if view is shown), [])

    @property
    def has_focus(self) -> bool:
        """Whether what a person does is meant for what is chosen here."""
        return any(view.hasFocus() for view in self._views)

    def _count(self) -> None:
        count = len(self.chosen())
        self._chosen.setVisible(count > 1)
        said = tr("{count} chosen", count=count)
        fits = self.fontMetrics().horizontalAdvance(said) <= self.width() - 190
        self._chosen_count.setText(said if fits else str(count))
        self._chosen_count.setAccessibleName(said)

    # --- showing ---------------------------------------------------------------------------------

    def show_chats(self, contents: "Contents", loose: "Sequence[Listed]") -> None:
        """Show the list."""
        self.view.rows.show(contents, loose)
        if not self.query:
            self.tell("")
            has_any = bool(self.view.rows.rows)
            self._show(self.view if has_any else self._empty)
            if not has_any:
                self.say_empty()

    def show_results(self, show: "Callable[[SearchResults], None]") -> None:
        """Show what was found, by what `show` does."""
        show(self.results)
        self.tell("")
        self._show(self.results if self.results.count else self._empty)
        if not self.results.count:
            self._empty.setText(tr("Nothing was found."))

    def _show(self, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        self._count()

    def say_empty(self) -> None:
        """Say that there are no chats."""
        self._empty.setText(tr("No chats yet. What you say is kept here, encrypted."))
        self._show(self._empty)

    def tell(self, problem: str) -> None:
        """Say what is wrong with what is looked for; nothing when it is right."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
