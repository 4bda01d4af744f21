"""What is being downloaded now, on the page from which one gets more."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localchat.domain.download import Download, DownloadId, DownloadState
from localchat.ui.download_row import DownloadRow
from localchat.ui.language import tr
from localchat.ui.plain import PlainLabel

if TYPE_CHECKING:
    from localchat.ui.theme import Theme

MOST = 4
"""How many are shown; the tray has all of them."""


class RunningDownloads(QWidget):
    """A row for each download that is not over yet; invisible when there is none."""

    asked = Signal(str, int)
    """As of `DownloadRow`."""

    def __init__(self, theme: "Theme") -> None:
        super().__init__()
        self.setObjectName("model-downloads")
        self._theme = theme
        self._rows: dict[DownloadId, DownloadRow] = {}
        title = PlainLabel(tr("Downloads"))
        title.setProperty("section-title", True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(title)
        self.hide()

    def show_downloads(self, downloads: Sequence[Download]) -> None:
        """Show how those stand that are not over."""
        open_ones = [each for each in downloads if each.state is not DownloadState.DONE][:MOST]
        for key in self._rows.keys() - {each.id for each in open_ones}:
            row = self._rows.pop(key)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for each in open_ones:
            if each.id in self._rows:
                self._rows[each.id].show_download(each)
                continue
            row = DownloadRow(self._theme, each)
            row.asked.connect(self.asked)
            row.stepped.connect(self._step)
            self._rows[each.id] = row
            self._column.addWidget(row)
        self.setVisible(bool(open_ones))

    def _step(self, step: int) -> None:
        rows = list(self._rows.values())
        at = next((at for at, row in enumerate(rows) if row.has_focus), 0) + step
        if 0 <= at < len(rows):
            rows[at].setFocus()
