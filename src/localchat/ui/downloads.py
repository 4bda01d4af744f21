"""What a person does with downloads: the tray, the rail's foot, the window's title and the notices."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from localchat.domain.download import Download, DownloadId, DownloadState, Totals
from localchat.text import listed
from localchat.ui import amounts
from localchat.ui.download_row import pace
from localchat.ui.downloads_tray import Tray
from localchat.ui.language import noop, tr
from localchat.ui.reveal import reveal
from localchat.ui.taskbar import Taskbar
from localchat.ui.threads import News, Tasks

if TYPE_CHECKING:
    from localchat.ui.controller import Controller

TITLE = "LocalChat"
_CHANGED, _FINISHED = "changed", "finished"


class Downloads(QObject):
    """Joins the queue of downloads and all places of the window that show it."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c, self._service = controller, controller.services.downloads
        self.tasks = Tasks(self)
        window = controller.window
        self.tray = Tray(window, controller.theme)
        self._taskbar = Taskbar(self.tasks.run)
        self._failed: set[DownloadId] = set()
        """Those whose failure, or pause for want of space, was told."""
        self._news = News(self)
        self._news.arrived.connect(self._hear)
        self._service.changed.append(self._note_change)
        self._service.finished.append(self._note_finish)
        window.rail.downloads_asked.connect(self.tray.toggle)
        window.page_changed.connect(lambda _: self.tray.leave())
        self.tray.asked.connect(self.act)
        self.tray.moved.connect(lambda key, steps: self._move(DownloadId(key), steps))
        self.tray.all_asked.connect(self._act_on_all)
        self.tray.limit_chosen.connect(lambda limit: controller.privacy.set("speed_limit", limit))
        self.tray.discover_asked.connect(self._discover)
        self.tray.online_asked.connect(lambda: controller.privacy.set_offline(offline=False))
        self.tasks.run(self._service.start, lambda _: self.show(), controller.tell)

    # --- hearing ---------------------------------------------------------------------------------

    def _note_change(self, download: Download) -> None:
        self._news.tell((_CHANGED, download.id), download)

    def _note_finish(self, download: Download) -> None:
        self._news.tell((_FINISHED, download.id), download)

    def _hear(self, news: dict[tuple[str, DownloadId], Download]) -> None:
        """On the window's thread, at most ten times a second."""
        finished = [download for (kind, _), download in news.items() if kind == _FINISHED]
        for (kind, _), download in news.items():
            if kind == _CHANGED:
                self._look_for_trouble(download)
        if finished:
            self._tell_ready(finished)
        self.show()

    def _look_for_trouble(self, download: Download) -> None:
        """Tell of a failure, or of a pause that the person did not ask for, once."""
        paused = download.state is DownloadState.PAUSED and bool(download.why)
        if download.state is not DownloadState.FAILED and not paused:
            self._failed.discard(download.id)
        elif download.id not in self._failed:
            self._failed.add(download.id)
            words = noop("{title} was paused") if paused else noop("{title} was not downloaded")
            again = tr("Go on") if paused else tr("Try again")
            self._c.window.tell(
                tr(words, title=download.title),
                download.why,
                action=(again, lambda: self.act("resume", download.id)),
            )

    def _tell_ready(self, finished: Sequence[Download]) -> None:
        window, newest = self._c.window, finished[-1]
        if len(finished) > 1:
            titles = listed(download.title for download in finished)
            window.tell(
                "",
                tr("{titles} are ready", titles=titles),
                action=(tr("Show them"), self.tray.open),
            )
        else:
            chat = (tr("Chat now"), lambda: self.chat_now(newest.id))
            window.tell("", tr("{title} is ready", title=newest.title), action=chat)
        self._c.privacy.announce(tr("{title} is ready", title=newest.title))
        self._c.desktop.notifications.tell(tr("{title} is ready", title=newest.title))

    # --- showing ---------------------------------------------------------------------------------

    @property
    def running(self) -> int:
        """How many are moving now."""
        return sum(d.state is DownloadState.RUNNING for d in self._service.all())

    def show(self) -> None:
        """Show how all of them stand. The service answers from memory."""
        totals = self._service.totals()
        count, text = totals.active + totals.queued, _in_words(totals)
        window = self._c.window
        self.tray.show_totals(text)
        self.tray.show_downloads(self._service.all())
        window.rail.show_downloads(count, totals.share, text)
        percent = f"{int(100 * totals.share)} % – " if count else ""
        if window.windowTitle() != percent + TITLE:
            window.setWindowTitle(percent + TITLE)
        self._taskbar.show(totals.share if count else None, count)
        self._c.privacy.show_now()

    def _discover(self) -> None:
        self._c.window.show_page("discover")

    # --- acting ----------------------------------------------------------------------------------

    def act(self, name: str, key: int) -> None:
        """Do what a row asks for."""
        download = DownloadId(key)
        match name:
            case "up" | "down":
                self._move(download, -1 if name == "up" else 1)
            case "chat":
                self.chat_now(download)
            case "folder":
                self._show_folder(download)
            case _:
                self._do(getattr(self._service, name), download)

    def _do(self, work: Any, *values: Any) -> None:
        self.tasks.run(lambda: work(*values), lambda _: self.show(), self._c.tell)

    def _act_on_all(self, name: str) -> None:
        if name == "clear":
            done = [d.id for d in self._service.all() if d.state is DownloadState.DONE]
            self._do(self._clear, done)
        else:
            self._do(getattr(self._service, name))

    def _clear(self, done: Sequence[DownloadId]) -> None:
        for key in done:
            self._service.remove(key)

    def _move(self, key: DownloadId, steps: int) -> None:
        """Put one so many places further down, or up, among those that are ongoing."""
        queue = [d for d in self._service.all() if d.state is not DownloadState.DONE]
        ids = [d.id for d in queue]
        alike = [d.id for d in queue if d.state.is_active]
        if key in alike and 0 <= (at := alike.index(key) + steps) < len(alike):
            self._do(self._service.move, key, ids.index(alike[at]))

    def chat_now(self, key: DownloadId) -> None:
        """Begin a chat with a model that has just arrived."""
        services = self._c.services

        def find() -> str:
            first = _first_file(services.downloads.get(key))
            for found in services.library.scan():
                if str(first) in found.files:
                    return found.model.id
            return services.models.add(first).id

        def begin(model: str) -> None:
            self.tray.leave()
            self._c.refresh_models(then=lambda: self._c.new_chat(model=model))

        self.tasks.run(find, begin, self._c.tell)

    def _show_folder(self, key: DownloadId) -> None:
        """Open the folder in the system's file manager, or say where it is."""
        file = _first_file(self._service.get(key))

        def shown(opened: bool) -> None:
            if not opened:
                self.tray.leave()
                copy = (tr("Copy"), lambda: QGuiApplication.clipboard().setText(str(file)))
                self._c.window.tell(tr("Where it is"), str(file), action=copy)

        self.tasks.run(lambda: reveal(file), shown, self._c.tell)

    def close(self) -> None:
        """Hear nothing any more."""
        self._service.changed.remove(self._note_change)
        self._service.finished.remove(self._note_finish)
        self._taskbar.show(None, 0)
        self.tasks.finish()


def _first_file(download: Download) -> Path:
    """The file that is loaded."""
    return Path(download.folder) / download.files[0].path


def _in_words(totals: Totals) -> str:
    count = totals.active + totals.queued
    if not count:
        return ""
    many = tr("%n downloads", count, one="%n download")
    moving = pace(totals.rate, totals.seconds_left)
    here = amounts.part(totals.done_bytes, totals.size)
    return f"{many} · {moving or here}"
