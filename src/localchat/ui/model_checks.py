"""What reads whole files or asks the hub: one at a time, with a line that says how far it is, and Cancel."""

import functools
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from localchat.domain.library import LibraryModel
from localchat.errors import Cancelled, HubStopped, LocalChatError
from localchat.ui.language import tr
from localchat.ui.library_dialogs import DuplicatesDialog
from localchat.ui.threads import News, Tasks

if TYPE_CHECKING:
    from localchat.ui.controller import Controller

_Duplicates = tuple[list[list[LibraryModel]], int]


class ModelChecks(QObject):
    """Verifies files, asks for newer ones, finds duplicates."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c, self._library = controller, controller.services.library
        self._page = controller.window.models
        self.tasks, self._stops = Tasks(self), Tasks(self)
        self._stopping = threading.Event()
        self._now = ""
        """What is being done, as it is shown; empty when nothing is."""
        self._news = News(self)
        self._news.arrived.connect(self._hear)

    def _run(
        self,
        text: str,
        work: Callable[[], Any],
        done: Callable[[Any], None],
    ) -> None:
        if self.tasks.busy:
            self._say(tr("Something else is being checked. Wait for it, or cancel it."))
            return
        self._stopping.clear()
        self._now = text
        self._page.show_work(text)

        def over(result: Any) -> None:
            self._end()
            done(result)

        def failed(error: LocalChatError) -> None:
            self._end()
            if not isinstance(error, Cancelled | HubStopped):
                self._c.tell(error)

        self.tasks.run(work, over, failed)

    def run(
        self,
        text: str,
        work: Callable[[Callable[[float], None], Callable[[], bool]], Any],
        done: Callable[[Any], None],
    ) -> None:
        """Do something else that takes long: it is told whom to tell of its share, and whether to stop."""
        progress, stopped = functools.partial(self._news.tell, text), self._stopping.is_set
        self._run(text, lambda: work(progress, stopped), done)

    def _end(self) -> None:
        self._now = ""
        self._page.show_work("")

    def _say(self, sentence: str) -> None:
        self._c.window.tell("", sentence)

    def _hear(self, news: dict[str, float]) -> None:
        for text, share in news.items():
            if text == self._now:  # what comes late is of something that is over
                self._page.show_work(text, share)

    def stop(self) -> None:
        """Cancel what is being done, at once."""
        self._stopping.set()
        self._stops.run(self._library.stop_asking)

    def verify(self, each: LibraryModel) -> None:
        """Read a model's files whole, and say whether they are what they were."""
        text, name = tr("Reading {name}…", name=each.model.name), each.model.name

        def done(found: tuple[bool, str]) -> None:
            title = name if found[0] else tr("{name} is not as it was", name=name)
            self._c.window.tell(title, found[1])

        progress = functools.partial(self._news.tell, text)
        stopped = self._stopping.is_set
        self._run(text, lambda: self._library.verify(each.model.id, progress, stopped), done)

    def check_for_newer(self, each: LibraryModel) -> None:
        """Ask the hub whether a downloaded file was changed there."""
        stopped = self._stopping.is_set
        self._run(
            tr("Asking for {repository}…", repository=each.repository),
            lambda: self._library.check_for_newer(each.model.id, stopped),
            lambda found: self._c.window.tell(each.model.name, found[1]),
        )

    def find_duplicates(self) -> None:
        """Find models that are here more than once."""
        text = tr("Comparing files of the same size…")
        progress = functools.partial(self._news.tell, text)

        def work() -> _Duplicates:
            groups = self._library.duplicates(progress, self._stopping.is_set)
            return groups, sum(map(_spare, groups))

        self._run(text, work, self._show_duplicates)

    def _show_duplicates(self, found: _Duplicates) -> None:
        if not found[0]:
            self._say(tr("No model is here twice."))
            return
        dialog = DuplicatesDialog(self._c.window, *found)
        dialog.chosen.connect(self._page.choose)
        dialog.chosen.connect(dialog.accept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def close(self) -> None:
        """Stop what is being done."""
        self._stopping.set()
        self._library.stop_asking()
        for lane in (self._stops, self.tasks):
            lane.finish()


def _spare(group: Sequence[LibraryModel]) -> int:
    """Bytes that all but one of a group take; two names of one file on the disk take them once."""
    places = set()
    for each in group:
        try:
            status = Path(each.files[0]).stat()
        except OSError:
            continue
        places.add((status.st_dev, status.st_ino) if status.st_ino else each.files[0])
    return max(0, len(places) - 1) * group[0].model.size
