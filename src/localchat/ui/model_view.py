"""A model's page: what it is, whether it fits, which of its files to take, and what is known of it."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QProgressBar,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.verdict import Fit
from localchat.ui import amounts
from localchat.ui.ground import Ground
from localchat.ui.icons import icon
from localchat.ui.language import tr
from localchat.ui.model_view_card import Card
from localchat.ui.model_view_choices import Choices, key_of
from localchat.ui.model_view_downloads import RunningDownloads
from localchat.ui.model_view_gate import Gate
from localchat.ui.model_view_head import Head
from localchat.ui.model_view_link import LinkBar
from localchat.ui.model_view_memory import Memory
from localchat.ui.model_view_prose import Prose
from localchat.ui.model_view_scores import Scores
from localchat.ui.model_view_trouble import Trouble
from localchat.ui.pages import Readable, quiet
from localchat.ui.pieces import Pieces, dress

if TYPE_CHECKING:
    from localchat.domain.discovery import Choice, Found, ModelPage
    from localchat.domain.download import Download
    from localchat.domain.repository import HubFile
    from localchat.ui.theme import Theme

_Part = TypeVar("_Part", bound=QWidget)

WIDEST = 1000
"""Pixels of the page's content."""


class ModelView(QWidget):
    """Shows one model; signals say what the person wants."""

    back = Signal()
    context_chosen = Signal(int)
    choice_seen = Signal(object)
    """The `Choice` that is looked at now."""
    wanted = Signal(object)
    """The `Choice` that shall be got, or chatted with."""
    look_asked = Signal()
    card_asked = Signal()
    again = Signal()
    link_confirmed = Signal(str)

    def __init__(self, theme: "Theme") -> None:
        super().__init__()
        self.setObjectName("model-view")
        self._theme = theme
        self._page: ModelPage | None = None
        self._found: Found | None = None
        self._repository = ""
        self._downloads: Mapping[str, Download] = {}
        self._later = Pieces(self)
        self._make_frame()

    # --- making it -------------------------------------------------------------------------------

    def make(self) -> Iterator[None]:
        """Make the parts, one in each step. Nothing can be shown before all are there."""
        theme = self._theme
        self._make_back()
        self.column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.head = self._take_in(Head(theme))
        yield
        self.trouble, self.gate = self._take_in(Trouble()), self._take_in(Gate())
        yield
        self.memory = self._take_in(Memory(theme))
        yield
        self.choices = self._take_in(Choices(theme))
        yield
        self.scores = self._take_in(Scores(theme))
        yield
        self.running = self._take_in(RunningDownloads(theme))
        self.lineage = self._take_in(Prose(tr("Where it comes from"), "model-lineage"))
        self.licence = self._take_in(Prose(tr("What its licence allows"), "model-licence"))
        yield
        self.card, self.link_bar = self._take_in(Card(theme)), LinkBar()
        self._below.addWidget(self.link_bar)
        yield
        self._connect()
        theme.changed.connect(self._colour)
        self._colour()
        for at in range(self.column.count()):
            if (item := self.column.itemAt(at)) is not None and (part := item.widget()) is not None:
                dress(part)
                yield

    def _take_in(self, part: _Part) -> _Part:
        self.column.addWidget(part)
        return part

    def _make_back(self) -> None:
        self._back = QToolButton()
        self._back.setObjectName("back-to-list")
        self._back.setText(tr("Back to the list"))
        self._back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._back.setIconSize(QSize(16, 16))
        self._back.clicked.connect(lambda: self.back.emit())
        self._back.hide()

    def _make_busy(self) -> None:
        self._busy = QProgressBar(textVisible=False)
        self._busy.setObjectName("model-busy")
        self._busy.setAccessibleName(tr("The hub is being asked for this model"))
        self._busy.setRange(0, 0)
        self._busy.setFixedHeight(2)
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(policy)
        self._busy.hide()

    def _connect(self) -> None:
        self.head.pressed.connect(self._press)
        self.head.look_asked.connect(self.look_asked)
        self.trouble.again.connect(self.again)
        self.memory.context_chosen.connect(self.context_chosen)
        self.choices.selected.connect(self._select)
        self.choices.wanted.connect(self.wanted)
        self.card.asked.connect(self.card_asked)
        self.card.link.connect(self.link_bar.ask)
        self.link_bar.confirmed.connect(self.link_confirmed)
        self.link_bar.closed.connect(self.enter)

    def _make_frame(self) -> None:
        """What the parts stand in, from the outside in: a part that moves in is dressed only once."""
        self._make_busy()
        self._nothing = quiet("")
        self._nothing.setObjectName("model-nothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(32, 32, 32, 32)
        self._scroll = Readable(tr("The model's page"))
        self._scroll.setObjectName("model-scroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._scroll)
        self._below = QVBoxLayout(self)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(0)
        self._below.addWidget(self._busy)
        self._below.addWidget(self._stack, 1)
        body, page = QWidget(), Ground(self._theme)
        self._scroll.setWidget(page)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(body)
        body.setMaximumWidth(WIDEST)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(32, 20, 32, 32)
        self.column.setSpacing(22)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _colour(self) -> None:
        self._back.setIcon(icon("back", self._theme.colours.quiet, 16))

    # --- showing ---------------------------------------------------------------------------------

    @property
    def choice(self) -> "Choice | None":
        """What is chosen on the page."""
        return self.choices.choice

    @property
    def repository(self) -> str:
        """Which model is shown; empty for none."""
        return self._repository

    def show_nothing(self, text: str) -> None:
        """No model is chosen."""
        self._page, self._found, self._repository = None, None, ""
        self._nothing.setText(text)
        self._stack.setCurrentIndex(0)

    def show_found(self, found: "Found", context: int) -> None:
        """What the list knows of a model, until its page is here."""
        self._begin(found)
        self._later.stop()
        self.head.show_choice(None, None, estimated=False, usable=False)
        self.head.show_computer("")
        self.memory.show_memory(found.verdict, found.context, context)
        self.choices.show_choices([], "", estimated=False, new=True)
        self.scores.show_scores("", [], "")
        self.lineage.tell("")
        self.licence.tell("")
        self.card.hide()

    def _begin(self, found: "Found") -> bool:
        """Show who it is; True if it is another model than before."""
        new = found.repository != self._repository
        self._page, self._found, self._repository = None, found, found.repository
        self.head.show_found(found)
        self.head.pill.show_verdict(found.verdict)
        self.trouble.hide()
        self.link_bar.hide()
        if new:
            self._scroll.verticalScrollBar().setValue(0)
        self._stack.setCurrentIndex(1)
        return new

    def show_page(
        self, page: "ModelPage", key: str, context: int, projectors: Mapping[str, "HubFile"]
    ) -> None:
        """Show all that is known, with the choice of a key chosen; `projectors` are those that there are."""
        before = self._page
        same = before is not None and (before.found.repository, before.revision) == (
            page.found.repository,
            page.revision,
        )
        if not same:
            new = self._begin(page.found)
            self._later.run(self._show_rest(page))
        else:
            new = False
        self._page = page
        estimated = not page.revision
        self._show_sums(context)
        self.choices.projectors = projectors
        self.choices.show_choices(page.choices, key, estimated=estimated, new=new)
        if not page.choices:
            self._show_button()

    def _show_rest(self, page: "ModelPage") -> Iterator[None]:
        """What stands further below comes in frames of its own."""
        yield
        self.scores.show_scores(page.found.name, page.scores, page.scores_of)
        yield
        self.lineage.tell(page.lineage)
        self.licence.tell(page.licence_note)
        self.card.show()

    @property
    def is_busy(self) -> bool:
        """Whether some of the page is still to come."""
        return self._later.busy

    def show_busy(self, *, busy: bool) -> None:
        """A thin line that moves while the hub is asked."""
        self._busy.setVisible(busy)

    def show_downloads(self, downloads: Mapping[str, "Download"]) -> None:
        """How the downloads of this model stand, by the path of their first file."""
        if downloads != self._downloads:
            self._downloads = downloads
            self.choices.show_downloads(downloads)
            self._show_button()

    def show_computer(self, text: str) -> None:
        """What this computer has."""
        self._computer = text
        if self._page is not None:
            self._show_button()

    _computer = ""

    def show_back(self, *, visible: bool) -> None:
        """In a narrow window, the way back to the list."""
        self._back.setVisible(visible)

    def _select(self, choice: "Choice") -> None:
        self._show_sums(choice.verdict.tokens)
        self._show_button()
        self.choice_seen.emit(choice)

    def _show_sums(self, context: int) -> None:
        """The verdict of what is chosen, everywhere where it is said."""
        page = self._page
        if page is None:
            return
        choice = self.choices.choice if self.choices.isVisibleTo(self) else None
        verdict = choice.verdict if choice is not None else page.found.verdict
        self.head.pill.show_verdict(verdict)
        self.memory.show_memory(verdict, page.found.context, context)

    def _show_button(self) -> None:
        choice, page = self.choices.choice, self._page
        download = self._downloads.get(key_of(choice)) if choice is not None else None
        estimated = page is not None and not page.revision
        usable = page is not None and (choice is not None or estimated)
        self.head.show_choice(choice, download, estimated=estimated, usable=usable)
        if choice is not None and choice.verdict.fit is Fit.NO:
            need = tr(
                "It needs {need}, and this computer has {total}.",
                need=amounts.size(choice.verdict.need), total=amounts.size(choice.verdict.total),
            )  # fmt: skip
            self.head.show_computer(need, bad=True)
        elif choice is not None and choice.recommended:
            self.head.show_computer(
                tr("Recommended for this computer: {computer}.", computer=self._computer)
            )
        else:
            self.head.show_computer(
                tr("This computer: {computer}.", computer=self._computer) if self._computer else ""
            )

    # --- what a person does ----------------------------------------------------------------------

    def _press(self) -> None:
        choice = self.choices.choice
        if choice is not None:
            self.wanted.emit(choice)
        else:
            self.look_asked.emit()

    def enter(self) -> bool:
        """Put the focus on what can be done; whether it is there already."""
        target = self.head.button if self.head.button.isEnabled() else self._scroll
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return target.isVisible()

    def event(self, event: QEvent) -> bool:
        """Esc closes the question on a link, and leads back to the list, before it stops an answer."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, as above."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.link_bar.isVisible():
            self.link_bar.leave()
        else:
            self.back.emit()
