"""A newer LocalChat in the window: every step is a click, and says before it what it will do."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from localchat.errors import Cancelled, HubStopped, LocalChatError
from localchat.services.updates import Found, Got
from localchat.text import date
from localchat.ui import amounts
from localchat.ui.language import tr
from localchat.ui.reveal import reveal
from localchat.ui.threads import News, Tasks

if TYPE_CHECKING:
    from localchat.ui.controller import Controller
    from localchat.ui.update_row import UpdateRow


class UpdateActions(QObject):
    """Joins the row of the settings and the service."""

    def __init__(self, controller: "Controller", row: "UpdateRow") -> None:
        super().__init__(controller)
        self._c, self._updates, self._row = controller, controller.services.updates, row
        self.tasks, self._stops, self._stopping = Tasks(self), Tasks(self), threading.Event()
        self._found: Found | None = None
        self._path: Path | None = None
        self._news = News(self)
        self._news.arrived.connect(self._hear)
        row.look_asked.connect(self.look)
        row.get_asked.connect(self.get)
        row.stop_asked.connect(self.stop)
        row.show_asked.connect(self._show_file)
        self.tasks.run(lambda: self._updates.why_not, self._show_usual, controller.tell)

    def _show_usual(self, why_not: str) -> None:
        usual = tr(
            "Nothing is looked for by itself. A click asks {host} for one small file that is the same for "
            "everybody; nothing about you or this computer is sent.",
            host=self._updates.host,
        )
        self._row.show_idle(why_not or usual, can_look=not why_not)

    def look(self) -> None:
        """Ask whether there is a newer version."""
        self._stopping.clear()
        self._row.show_asking(tr("Asking {host}…", host=self._updates.host))
        self.tasks.run(self._updates.check, self._show_found, self._failed)

    def _show_found(self, found: Found) -> None:
        self._found = found
        news, package = found.news, found.package
        if not found.is_newer:
            text = tr("LocalChat {version} is the newest.", version=self._updates.version)
            self._row.show_idle(text, can_look=True)
            return
        head = tr(
            "LocalChat {version} of {day} is there.", version=news.version, day=date(news.released)
        )
        get = ""
        if package is not None:
            get = tr("Get it: {size}", size=amounts.size(package.size))
            news_text = tr(
                "{notes}\nIt comes from {host}.", notes=news.notes, host=self._updates.host
            )
        else:
            news_text = tr(
                "{notes}\nWhat brought LocalChat to this computer brings it.", notes=news.notes
            )
        self._row.show_found(f"{head}\n{news_text}", get)

    def get(self) -> None:
        """Get the package, and check it."""
        if self._found is None or self._found.package is None:
            return
        self._stopping.clear()
        package = self._found.package
        self._row.show_getting(tr("Getting {name}…", name=package.name), 0.0)

        def work() -> Got:
            return self._updates.get(
                package, lambda share: self._news.tell("share", share), self._stopping.is_set
            )

        self.tasks.run(work, self._show_got, self._failed)

    def _hear(self, news: dict[str, float]) -> None:
        if self.tasks.busy and self._found is not None and self._found.package is not None:
            name, share = self._found.package.name, news["share"]
            text = tr("Getting {name}: {percent} %", name=name, percent=int(100 * share))
            self._row.show_getting(text, share)

    def _show_got(self, got: Got) -> None:
        self._path = got.path
        here = tr("{name} is here and is what the makers signed.", name=got.path.name)
        self._row.show_got(f"{here}\n{got.how}\n{got.back}")

    def _show_file(self) -> None:
        path = self._path
        if path is not None:
            self.tasks.run(lambda: reveal(path), None, self._c.tell)

    def stop(self) -> None:
        """Cancel what is being asked or got; what came goes on from there."""
        self._stopping.set()
        self._stops.run(self._updates.stop)

    def _failed(self, error: LocalChatError) -> None:
        if self._found is not None and self._found.is_newer:
            self._show_found(self._found)
        else:
            self._show_usual("")
        if not isinstance(error, Cancelled | HubStopped):
            self._row.tell(error.message)

    def close(self) -> None:
        """Stop what is being done."""
        self._stopping.set()
        self._updates.stop()
        for lane in (self._stops, self.tasks):
            lane.finish()
