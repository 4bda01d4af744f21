"""What a person does in Discover: looks through the shelf, asks the hub, opens a model, gets it.

The hub is asked for nothing but what a person typed, entered, or pressed a button for that says so.
Three lanes, so that none waits for another: what needs no connection, searches, and models' pages.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from localchat.domain.discovery import Filters, Found, FoundPage, ModelPage
from localchat.domain.repository import NotARepository, parse_repository
from localchat.domain.verdict import Fit
from localchat.errors import HubOffline, HubStopped, LocalChatError
from localchat.ui.discover_model import DiscoverModel
from localchat.ui.discover_shelf import Head, More, Row, arrange
from localchat.ui.language import tr
from localchat.ui.pieces import Pieces
from localchat.ui.threads import News, Tasks

if TYPE_CHECKING:
    from localchat.ui.controller import Controller

REFRESH_AFTER = 250
"""Milliseconds after which the list follows the length of context."""


class Discover(QObject):
    """Joins the page and the services: the list. The model at its right is `DiscoverModel`'s."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c, self._service = controller, controller.services.discover
        self.near, self.searches, self._measuring = Tasks(self), Tasks(self), Tasks(self)
        self._verdicts = controller.services.verdicts
        self._verdicts.waits = False  # what is known without it is shown meanwhile
        self._page = controller.window.discover
        self._number = 0
        """Of the newest question: answers to older ones are dropped."""
        self._text, self._on_hub, self._started = "", False, False
        self._was_offline = self._offline
        self._shelf: list[Found] = []
        self._found: list[Found] = []
        self._cursor, self._paging, self._wants_first = "", False, True
        self._preparing = Pieces(self)
        self._is_measured = False
        """Whether verdicts tell how fast a model would be, so that some can be recommended."""
        self.model: DiscoverModel | None = None
        self._news = News(self)
        self._news.arrived.connect(lambda _: self._network_changed())
        self._follow = QTimer(self, singleShot=True, interval=REFRESH_AFTER)
        self._follow.timeout.connect(self._follow_context)
        controller.services.network.changed.append(self._note_change)
        self._page.shown.connect(self._begin)
        if self._page.isVisible():
            if self._page.is_built:
                self._begin()
            else:
                self._page.build()

    def _begin(self) -> None:
        """The page is shown: the first time, connect it and show the shelf."""
        if self._started:
            self._show_foot()
            return
        self._started = True
        parts = self._page.list
        self.model = DiscoverModel(self._c, self._page)
        self.model.context_changed.connect(lambda: self._follow.start())
        parts.typed.connect(self._type)
        parts.asked.connect(self._ask)
        parts.filtered.connect(self._filter)
        parts.chosen.connect(self.model.show)
        parts.opened.connect(self._open)
        parts.more.connect(self._more)
        parts.acted.connect(self._act)
        self._page.view.show_nothing(tr("Choose a model at the left to see whether it fits."))
        self.show_shelf()
        self._measuring.run(self._measure, self._measured, lambda _: None)

    def _measure(self) -> bool:
        is_new = not self._verdicts.is_measured
        self._verdicts.measure()
        return is_new

    def _measured(self, is_new: bool) -> None:
        """It is known how fast this computer is, and so how fast each model would be."""
        self._is_measured = True
        if is_new and self.model is not None:
            self.model.judge()
        if is_new or self._wants_first:
            self._follow_context()

    def close(self) -> None:
        """Ask nothing any more."""
        self._number += 1
        self._c.services.network.changed.remove(self._note_change)
        self._service.stop()
        if self.model is not None:
            self.model.close()
        self.near.finish()
        for lane in (self.searches, self._measuring):
            lane.finish(200)

    @property
    def busy(self) -> bool:
        """Whether something is being looked for."""
        lanes = any(
            lane.busy for lane in (self.near, self.searches, self._measuring, self._preparing)
        )
        return lanes or (self.model is not None and self.model.busy)

    # --- the shelf -------------------------------------------------------------------------------

    def _filters(self) -> Filters:
        context = self.model.context if self.model is not None else Filters().context
        return self._page.list.chips.filters(context)

    def show_shelf(self) -> None:
        """Show what comes with the app, without any connection."""
        self._on_hub, self._cursor, self._found = False, "", []
        self._number += 1
        self._page.list.show_busy(busy=False)
        self._read_shelf()

    def _read_shelf(self) -> None:
        filters, text, order = self._filters(), self._text, self._page.list.chips.order
        number = self._number

        def read() -> tuple[list[Found], list[Row]]:
            found = self._service.shelf(filters, text)
            return found, arrange(found, order)

        def show(result: tuple[list[Found], list[Row]]) -> None:
            if number != self._number:
                return
            self._shelf, rows = result
            if self._on_hub or self._text:
                self._show_found()
            else:
                self._show_rows(rows)
            self._show_foot()

        def prepare(result: tuple[list[Found], list[Row]]) -> None:
            if self._page.list.rows.rows:
                show(result)
            else:
                self._preparing.run(self._page.list.prepare(result[1]), lambda: show(result))

        self.near.run(read, prepare, self._fail)

    def _show_rows(self, rows: Sequence[Row]) -> None:
        parts = self._page.list
        parts.chips.show_shelf(on_shelf=not self._on_hub)
        parts.show_rows(rows)
        if not rows:
            self._show_empty()
        elif self._wants_first and self._is_measured and not self._page.is_narrow:
            self._wants_first = False
            first = next(row for row in rows if not isinstance(row, Head | More))
            # In an event of its own: the list is laid out by then.
            QTimer.singleShot(0, parts, lambda: self._choose_first(first.repository))

    def _choose_first(self, repository: str) -> None:
        if not self._page.view.repository:
            self._page.list.choose(repository)

    def _show_empty(self) -> None:
        parts = self._page.list
        if parts.chips.narrowed:
            text = tr("The filters may leave too little.")
            parts.show_empty(tr("Nothing was found."), text, tr("Clear the filters"), "clear")
        elif self._text and not self._on_hub and self._offline:
            text = tr("You are offline, so only the shelf was looked through.")
            parts.show_empty(tr("Not on the shelf."), text, tr("Go online"), "online")
        elif self._text and not self._on_hub:
            parts.show_empty(tr("Looking for “{text}”…", text=self._text), "")
        else:
            text = tr(
                "Try fewer words, a family such as Qwen or Gemma, or paste the address of a model’s page. "
                "Only models as GGUF files can be used here."
            )
            parts.show_empty(tr("Nothing was found."), text, tr("Show the shelf"), "shelf")

    # --- asking the hub --------------------------------------------------------------------------

    @property
    def _offline(self) -> bool:
        return self._c.services.network.offline

    @property
    def _host(self) -> str:
        return self._c.services.network.endpoint.partition("://")[2].partition("/")[0]

    def _type(self, text: str) -> None:
        """At each letter: what runs is no longer wanted, and the shelf shows what it has."""
        self._text = text
        self._number += 1
        if self.searches.busy:
            self.near.run(self._service.stop)
        self._page.list.show_busy(busy=False)
        if not text:
            self.show_shelf()
        else:
            # What the hub found for the letters before stays, as far as it still fits: nothing flickers.
            self._found = [row for row in self._found if _is_called(row, text)]
            self._on_hub, self._cursor = False, ""
            self._read_shelf()

    def _ask(self, text: str) -> None:
        """Ask the hub, unless the person is offline."""
        self._text = text
        if self._offline:
            self._on_hub, self._found = False, []
            self._read_shelf()
            return
        self._on_hub, self._cursor = True, ""
        self._read_shelf()
        self._search()

    def _search(self, cursor: str = "") -> None:
        text, filters, number = self._text, self._filters(), self._number
        self._page.list.show_busy(busy=True)
        self._show_foot()

        def search() -> FoundPage | None:
            # While others waited their turn, the person may have typed on.
            return self._service.search(text, filters, cursor) if number == self._number else None

        def show(page: FoundPage | None) -> None:
            if page is None or number != self._number:
                return
            self._paging = False
            self._page.list.show_busy(busy=False)
            self._found = [*(self._found if cursor else ()), *page.rows]
            self._cursor = page.cursor
            self._show_found()
            self._show_foot()
            count = len(self._found)
            self._c.privacy.announce(tr("%n models found", count, one="%n model found"))
            if not cursor and _names_one(text) and len(page.rows) == 1:
                # Nobody typed it to see a list of one. The focus stays: perhaps they type on.
                self._page.list.choose(page.rows[0].repository)

        def failed(error: LocalChatError) -> None:
            if number == self._number and not isinstance(error, HubStopped):
                self._paging = False
                self._page.list.show_busy(busy=False)
                self._show_found()
                self._show_error(error)

        self.searches.run(search, show, failed)

    def _show_found(self) -> None:
        """What the shelf has of it, then what the hub found."""
        shelf = self._shelf if self._text else []
        known = {row.repository for row in shelf}
        fits = self._page.list.chips.fits.isChecked()
        found = [
            row for row in self._found
            if row.repository not in known
            and not (fits and row.verdict is not None and row.verdict.fit is Fit.NO)
        ]  # fmt: skip
        rows: list[Row] = []
        if shelf:
            rows += [Head(tr("On the shelf")), *shelf]
        if found:
            rows += ([Head(tr("From {host}", host=self._host))] if shelf else []) + list(found)
        if self._cursor:
            rows.append(More(busy=self._paging))
        if not rows and self.searches.busy and self._on_hub and not self._found:
            self._page.list.show_empty(tr("Asking {host}…", host=self._host), "")
            return
        self._show_rows(rows)

    def _more(self) -> None:
        if self._cursor and not self._paging:
            self._paging = True
            self._show_found()
            self._search(self._cursor)

    def _filter(self) -> None:
        """Other filters: another shelf, and another question if the hub had been asked."""
        self._number += 1
        self._found = []
        if self._on_hub:
            self._ask(self._text)
        else:
            self._read_shelf()

    def _follow_context(self) -> None:
        """The verdicts in the list follow the length of context; nothing is asked for it."""
        context, number = self._filters().context, self._number
        found = list(self._found)

        def judge() -> list[Found]:
            judged = []
            for row in found:
                page = self._service.with_context(ModelPage(found=row), context)
                judged.append(page.found)
            return judged

        def show(judged: list[Found]) -> None:
            if number == self._number and len(judged) == len(self._found):
                self._found = judged
                self._read_shelf()

        self.near.run(judge, show, self._fail)

    # --- the foot, and what can be pressed -----------------------------------------------------------

    def _show_foot(self) -> None:
        foot = self._page.list.show_foot
        if self._offline:
            text = tr("You are offline: nothing is asked. The shelf works.")
            foot(text, tr("Go online"), "online")
        elif not self._on_hub:
            foot(
                tr(
                    "The shelf comes with LocalChat and needs no connection. Typing asks {host}.",
                    host=self._host,
                ),
                tr("Browse {host}", host=self._host), "browse",
            )  # fmt: skip
        elif self._text:
            foot(tr("Found on {host}, which was sent the words you typed.", host=self._host))
        else:
            foot(tr("From {host}.", host=self._host), tr("Show the shelf"), "shelf")

    def _show_error(self, error: LocalChatError) -> None:
        if isinstance(error, HubOffline):
            self._show_foot()
            return
        wait = float(getattr(error, "wait", 0.0))
        self._page.list.show_foot(error.message, tr("Try again"), "again", bad=True, wait=wait)

    def _fail(self, error: LocalChatError) -> None:
        self._page.list.show_empty(tr(error.title), error.message)

    def _act(self, name: str) -> None:
        parts = self._page.list
        match name:
            case "online":
                self._c.privacy.set_offline(offline=False)
            case "clear":
                parts.chips.clear()
            case "shelf":
                parts.field.clear()
                self._text = ""
                self.show_shelf()
            case "browse" | "again":
                self._number += 1
                if self._cursor and name == "again":
                    self._search(self._cursor)
                else:
                    self._found = []
                    self._ask(parts.field.text().strip())

    def _open(self, found: Found) -> None:
        """A click or Enter: show the model, where only one has room, or lead the keyboard to it."""
        assert self.model is not None  # noqa: S101 -- made before anything can be opened
        self.model.show(found)
        self._page.show_model()
        self.model.open()

    def _note_change(self) -> None:
        self._news.tell("network", None)

    def _network_changed(self) -> None:
        if not self._started:
            return
        self._show_foot()
        if self.model is not None:
            self.model.show_network()
        was_offline, self._was_offline = self._was_offline, self._offline
        if was_offline and not self._offline and self._text:
            self._ask(self._text)


def _is_called(row: Found, text: str) -> bool:
    """Whether all words of a text are in a model's name."""
    name = f"{row.repository} {row.name}".casefold()
    return all(word in name for word in text.casefold().split())


def _names_one(text: str) -> bool:
    """Whether a text is the name or the address of one model."""
    try:
        parse_repository(text)
    except NotARepository:
        return False
    return True
