"""Engine packs in the window: added from a file, tried, removed."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from localchat.errors import LocalChatError
from localchat.services import policy
from localchat.services.packs import Added
from localchat.ui.language import tr
from localchat.ui.threads import Tasks

if TYPE_CHECKING:
    from localchat.ui.controller import Controller
    from localchat.ui.engine_section import EngineSection


class EnginePacks(QObject):
    """Joins the section of the settings and the service."""

    def __init__(self, controller: "Controller", section: "EngineSection") -> None:
        super().__init__(controller)
        self._c, self._packs, self._section = controller, controller.services.packs, section
        self.tasks, self._closing = Tasks(self), threading.Event()
        section.add_asked.connect(self.ask)
        section.probe_asked.connect(self.probe)
        section.remove_asked.connect(self.remove)
        self.show()

    def show(self) -> None:
        """Show what is here."""

        def read() -> tuple[list[Added], str]:
            return self._packs.all(), policy.forbidden("engine_packs")

        self.tasks.run(read, lambda found: self._section.show_packs(*found), self._c.tell)

    def ask(self) -> None:
        """Let the person choose a pack."""
        kinds = tr("Engine packs (*.zip);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._c.window, tr("Add an engine pack"), "", kinds)
        if name:
            self.add(Path(name))

    def add(self, path: Path) -> None:
        """Take a pack over, and try it."""

        def work() -> Added:
            added = self._packs.add(path, stopped=self._closing.is_set)
            return self._packs.probe(added.pack.id, self._closing.is_set)

        self._run(tr("Trying…"), work)

    def probe(self, key: str) -> None:
        """Try a pack once more."""
        self._run(tr("Trying…"), lambda: self._packs.probe(key, self._closing.is_set))

    def remove(self, key: str) -> None:
        """Delete a pack; the file that it came from stays where it is."""
        self._run(tr("Removing…"), lambda: self._packs.remove(key))

    def _run(self, text: str, work: Callable[[], object]) -> None:
        self._section.show_work(text)

        def over(_: object) -> None:
            self._section.show_work("")
            self.show()

        def failed(error: LocalChatError) -> None:
            over(None)
            self._c.tell(error)

        self.tasks.run(work, over, failed)

    def close(self) -> None:
        """Wait for what is being done."""
        self._closing.set()
        self.tasks.finish()
