"""The model that is looked at in Discover: its page, its length of context, its download."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from localchat.domain.discovery import Choice, Found, ModelPage
from localchat.domain.download import Download, DownloadState
from localchat.errors import HubOffline, HubStopped, LocalChatError
from localchat.ui.discover_agreement import Agreement
from localchat.ui.language import tr
from localchat.ui.model_view_choices import key_of
from localchat.ui.threads import News, Tasks

if TYPE_CHECKING:
    from localchat.ui.controller import Controller
    from localchat.ui.discover_card import Piece
    from localchat.ui.discover_page import DiscoverPage

LOOK_AFTER = 350
"""Milliseconds of rest on a row before the hub is asked for that model."""

USUAL_CONTEXT = 8192


class DiscoverModel(QObject):
    """Joins a model's page and the services."""

    context_changed = Signal()

    def __init__(self, controller: "Controller", page: "DiscoverPage") -> None:
        super().__init__(controller)
        self._c, self._view, self._shell = controller, page.view, page
        services = controller.services
        self._service, self._network, self._queue = (
            services.discover,
            services.network,
            services.downloads,
        )
        self.near, self.pages = Tasks(self), Tasks(self)
        self._agreement = Agreement(self, controller, page.view)
        self.context = USUAL_CONTEXT
        self._found: Found | None = None
        self._page: ModelPage | None = None
        self._whole: ModelPage | None = None
        """The page with the parts for images, whether or not the person wants them."""
        self._key, self._number, self._is_awaited = "", 0, False
        self._header_read, self._summing, self._with_projector = False, False, True
        self._rest = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._rest.timeout.connect(self._look)
        self._news = News(self)
        self._news.arrived.connect(lambda _: self._show_downloads())
        self._queue.changed.append(self._note_download)
        self._connect()
        self.near.run(_describe_computer, self._show_computer, controller.tell)
        self.near.run(self._read_scores, self._keep_scores, controller.tell)

    def _connect(self) -> None:
        view = self._view
        view.back.connect(self._shell.show_list)
        view.context_chosen.connect(self._choose_context)
        view.choice_seen.connect(self._see)
        view.wanted.connect(self._want)
        view.choices.projector_chosen.connect(self._choose_projector)
        view.running.asked.connect(self._c.downloads.act)
        view.look_asked.connect(self._ask)
        view.again.connect(self._again)
        view.card_asked.connect(self._read_card)

    def close(self) -> None:
        """Ask nothing any more."""
        self._number += 1
        self._queue.changed.remove(self._note_download)
        self.near.finish()
        for lane in (self.pages, self._agreement.tasks):
            # What still waits for the hub is let go when the hub's process ends, which comes next.
            lane.finish(200)

    @property
    def busy(self) -> bool:
        """Whether something is being looked up."""
        lanes = (self.near, self.pages, self._agreement.tasks)
        waits = self._rest.isActive() or self._view.is_busy
        return waits or any(lane.busy for lane in lanes)

    # --- which model -----------------------------------------------------------------------------

    def show(self, found: Found) -> None:
        """Show a model: at once what is known of it, then what the shelf or, after a rest, the hub knows."""
        if self._found is not None and found.repository == self._found.repository:
            self._found = found
            return
        self._number += 1
        self._found, self._page, self._whole, self._key = found, None, None, ""
        self._header_read, self._with_projector = False, True
        self._is_awaited = False
        self._rest.stop()
        self._view.show_busy(busy=False)
        if found.entry is not None:
            self._read_shelf(found)  # which takes no time worth showing less for
            return
        self._view.show_found(found, self.context)
        self._agreement.show(self._found)
        if self._network.offline:
            self._tell_offline()
        else:
            self._rest.start()

    def open(self) -> None:
        """The model was chosen for good: do not wait, and lead the keyboard to it."""
        if self._rest.isActive():
            self._look()
        self._is_awaited = not self._view.enter()

    def _read_shelf(self, found: Found) -> None:
        number, context = self._number, self.context

        def show(page: ModelPage | None) -> None:
            if page is not None and number == self._number:
                self._take(page)
                if self._is_awaited and self._shell.list.view.hasFocus():
                    self._is_awaited = not self._view.enter()

        self.near.run(
            lambda: self._service.offline_page(found.repository, context), show, self._fail
        )

    def _look(self) -> None:
        self._rest.stop()
        self._ask()

    def _ask(self, then: Choice | None = None) -> None:
        """Ask the hub for the model's files; `then` get the choice that was wanted."""
        found, number, context = self._found, self._number, self.context
        if found is None:
            return
        if self._network.offline:
            self._tell_offline()
            return
        self._view.show_busy(busy=True)
        self._view.trouble.hide()

        def ask() -> ModelPage | None:
            return self._service.page(found.repository, context) if number == self._number else None

        def show(page: ModelPage | None) -> None:
            if page is None or number != self._number:
                return
            self._view.show_busy(busy=False)
            self._take(page)
            if not page.choices:
                self._view.trouble.tell(
                    tr("This repository has no GGUF file that can be used."), ""
                )
            elif then is not None and (choice := self._alike(then)) is not None:
                self._want(choice)

        self.pages.run(ask, show, lambda error: self._fail_at(number, error))

    def _alike(self, wanted: Choice) -> Choice | None:
        """The choice of the page that an estimate from the shelf stood for."""
        choices = self._page.choices if self._page is not None else ()
        same = [c for c in choices if c.quantisation.label == wanted.quantisation.label]
        return same[0] if same else self._view.choice

    def _take(self, page: ModelPage) -> None:
        """Show a page; what was chosen stays chosen."""
        same = self._view.repository == page.found.repository
        before = self._view.choice if same else None
        self._page = self._whole = page
        keys = [key_of(choice) for choice in page.choices]
        if self._key not in keys:
            alike = self._alike(before) if before is not None else None
            best = next((c for c in page.choices if c.recommended), None)
            chosen = alike or best or (page.choices[0] if page.choices else None)
            self._key = key_of(chosen) if chosen is not None else ""
        self._show_downloads()
        self._show_page(page)
        self._view.card.offer(self._host if page.revision else "")
        self._agreement.show(self._found)

    def _show_page(self, page: ModelPage) -> None:
        self._page = page
        whole = self._whole.choices if self._whole is not None else ()
        parts = {key_of(c): c.quantisation.projector for c in whole if c.quantisation.projector}
        self._view.show_page(page, self._key, self.context, parts)

    @property
    def _host(self) -> str:
        return self._network.endpoint.partition("://")[2].partition("/")[0]

    # --- trouble ---------------------------------------------------------------------------------

    def _fail(self, error: LocalChatError) -> None:
        self._fail_at(self._number, error)

    def _fail_at(self, number: int, error: LocalChatError) -> None:
        if number != self._number or isinstance(error, HubStopped):
            return
        self._view.show_busy(busy=False)
        if isinstance(error, HubOffline):
            self._tell_offline()
        else:
            wait = float(getattr(error, "wait", 0.0))
            self._view.trouble.tell(error.message, tr("Try again"), wait)

    def _tell_offline(self) -> None:
        self._view.trouble.tell(
            tr("You are offline, so the hub was not asked for this model."), tr("Go online")
        )

    def _again(self) -> None:
        if self._network.offline:
            self._c.privacy.set_offline(offline=False)
        else:
            self._ask()

    def show_network(self) -> None:
        """The person went online or offline, or gave another address."""
        self._agreement.show(self._found)
        if not self._network.offline and self._page is None and self._found is not None:
            self._ask()

    # --- the length of context --------------------------------------------------------------------

    def _choose_context(self, tokens: int) -> None:
        """Judge the page anew for another length; only the newest wish counts. Nothing is asked for it."""
        self.context = tokens
        self.context_changed.emit()
        self.judge()

    def judge(self) -> None:
        """Judge the page anew: another length, or more is known of the model or of this computer."""
        whole, number, wished = self._whole, self._number, self._wish
        if whole is None or self._summing:
            return
        self._summing = True
        page = whole if self._with_projector else whole.for_text()

        def show(judged: ModelPage) -> None:
            self._summing = False
            if number == self._number and self._whole is whole:
                self._show_page(judged)
            if wished != self._wish:
                self.judge()

        def failed(error: LocalChatError) -> None:
            self._summing = False
            self._fail_at(number, error)

        self.near.run(lambda: self._service.with_context(page, wished[0]), show, failed)

    @property
    def _wish(self) -> tuple[int, bool]:
        return self.context, self._with_projector

    def _choose_projector(self, wanted: bool) -> None:
        """With or without the part for images: it takes memory too."""
        self._with_projector = wanted
        self.judge()

    def _see(self, choice: Choice) -> None:
        """A choice is looked at: read its file's header once, so that what is said of it is exact."""
        self._key = key_of(choice)
        page, number, context = self._page, self._number, self.context
        if page is None or not page.revision or self._header_read or self._network.offline:
            return
        # One header is enough: the files of a model differ in the weights only.
        self._header_read = True

        def read() -> bool:
            wanted = number == self._number
            if wanted:
                self._service.judged(page, choice, context)
            return wanted

        def judge(read: bool) -> None:
            if read and number == self._number:
                self.judge()

        # The estimate stays where the header cannot be read: that is no reason to complain.
        self.pages.run(read, judge, lambda _: None)

    # --- the download ------------------------------------------------------------------------------

    def _note_download(self, download: Download) -> None:
        self._news.tell(download.id, download)

    def _downloads(self) -> Mapping[str, Download]:
        """The downloads of this model, by the path of their first file. The service answers from memory."""
        repository = self._found.repository if self._found is not None else ""
        mine = [d for d in self._queue.all() if d.repository == repository and d.files]
        return {download.files[0].path: download for download in reversed(mine)}

    def _show_downloads(self) -> None:
        self._view.show_downloads(self._downloads())
        self._view.running.show_downloads(self._queue.all())

    def _want(self, choice: Choice) -> None:
        """Get a choice, or go on with it, or chat with it: whatever comes next."""
        page, found = self._page, self._found
        if page is None or found is None:
            return
        download = self._downloads().get(key_of(choice))
        if choice.path:
            self._chat(choice.path)
        elif download is not None:
            self._go_on(download)
        elif self._agreement.is_missing:
            self._view.gate.ask()
        elif not page.revision:
            self._ask(then=choice)
        else:
            self._add(page, choice)

    def _go_on(self, download: Download) -> None:
        match download.state:
            case DownloadState.DONE:
                self._c.downloads.act("chat", download.id)
            case DownloadState.PAUSED | DownloadState.FAILED:
                self._c.downloads.act("resume", download.id)
            case _:
                self._c.downloads.tray.open()

    def _add(self, page: ModelPage, choice: Choice) -> None:
        found, files, number = page.found, choice.quantisation, self._number
        self.near.run(
            lambda: self._queue.add(
                found.repository, page.revision, found.name, files, licence=found.licence
            ),
            lambda _: self._show_downloads(),
            lambda error: self._fail_at(number, error),
        )

    def _chat(self, path: str) -> None:
        """Begin a chat with a file that is here already."""
        services = self._c.services

        def begin(model: str) -> None:
            self._c.refresh_models(then=lambda: self._c.new_chat(model=model))

        def find() -> str:
            for found in services.library.scan():
                if path in found.files:
                    return found.model.id
            return services.models.add(Path(path)).id

        self.near.run(find, begin, self._c.tell)

    # --- the description --------------------------------------------------------------------

    def _read_card(self) -> None:
        page, number = self._page, self._number
        if page is None:
            return
        self._view.card.wait()

        def read() -> "tuple[list[Piece], bool] | None":
            from localchat.ui.discover_card import pieces

            return pieces(self._service.card(page)) if number == self._number else None

        def show(found: "tuple[list[Piece], bool] | None") -> None:
            if found is not None and number == self._number:
                self._view.card.show_pieces(found[0], cut=found[1])

        def failed(error: LocalChatError) -> None:
            if number == self._number:
                self._view.card.refuse(error.message)

        self.pages.run(read, show, failed)

    # --- this computer -------------------------------------------------------------------------------

    def _read_scores(self) -> dict[str, dict[str, float]]:
        entries = self._service.catalogue.entries
        return {
            e.name: {s.benchmark: s.value for s in reversed(e.scores)} for e in entries if e.scores
        }

    def _keep_scores(self, scores: dict[str, dict[str, float]]) -> None:
        self._view.scores.others = scores

    def _show_computer(self, text: str) -> None:
        runner = self._c.services.runner
        device = runner.loaded.device if runner.loaded else ""
        has_none = device.casefold() in {"", "cpu", "processor"}
        used = tr("no GPU in use") if has_none else tr("{device} in use", device=device)
        self._view.show_computer(f"{text}, {used}")


def _describe_computer() -> str:
    from localchat.services.computer import describe

    return describe()
