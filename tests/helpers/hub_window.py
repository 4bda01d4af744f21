"""Downloads in the window, from the tests' own hub."""

from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton, QWidget

from localchat.domain.connection import asked
from localchat.domain.repository import HubFile, quantisations
from localchat.ui.download_row import DownloadRow
from tests.helpers.window import WAIT


class Desk:
    """A started window, and the hub that it knows as its mirror."""

    def __init__(self, qtbot, start, stand_in):
        self.qtbot, self.start, self.hub = qtbot, start, stand_in
        self.window, self.controller = start.window, start.controller
        self.services = start.controller.services
        self.tray = start.controller.downloads.tray
        self.services.settings.set("disk_floor", 0)
        self.services.network.set_mirror(stand_in.endpoint)

    def until(self, condition):
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT)

    def settle(self):
        parts = (
            self.controller.quick,
            self.controller.answers.tasks,
            self.controller.downloads.tasks,
        )
        self.until(lambda: not any(part.busy for part in (*parts, self.controller.privacy)))

    def queue(self, name, content):
        """Queue a model with these bytes, as Discover does."""
        self.hub.add(f"maker/{name}", {f"{name}-Q4_K_M.gguf": content})
        with asked("A test"):
            found = self.services.network.hub.describe(f"maker/{name}")
        files = [HubFile(f.path, f.size, f.sha256, f.git) for f in found.files]
        (choice,) = quantisations(files)
        return self.services.downloads.add(f"maker/{name}", found.revision, name, choice)

    def state(self, download):
        return self.services.downloads.get(download.id).state

    def has_row(self, download):
        rows = self.tray.findChildren(DownloadRow)
        return any(row.download.id == download.id for row in rows)

    def row(self, download):
        rows = self.tray.findChildren(DownloadRow)
        return next(row for row in rows if row.download.id == download.id)

    def details(self, download):
        return self.row(download).findChild(QLabel, "download-details").text()

    def heading(self, download):
        """The group under which a row stands."""
        column = self.row(download).parentWidget().layout()
        at = column.indexOf(self.row(download))
        while isinstance(column.itemAt(at).widget(), DownloadRow):
            at -= 1
        return column.itemAt(at).widget().findChild(QLabel).text()

    def label(self, name):
        return self.window.findChild(QLabel, name).text()

    def button(self, name, inside=None):
        for kind in (QPushButton, QToolButton):
            if found := (inside or self.window).findChild(kind, name):
                return found
        raise LookupError(name)

    def find(self, name, kind=QWidget):
        return self.window.findChild(kind, name)

    def choose(self, name, value):
        """Choose in a list, as a click does."""
        box = self.find(name, QComboBox)
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
