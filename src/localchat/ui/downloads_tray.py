"""The tray (Ctrl+J): all downloads, over the window, beside the rail."""

import itertools
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from localchat.domain.download import Download, DownloadId, DownloadState
from localchat.ui.choice_box import ChoiceBox
from localchat.ui.download_row import READABLE, DownloadRow
from localchat.ui.downloads_empty import NoDownloads
from localchat.ui.ground import Ground
from localchat.ui.icons import icon
from localchat.ui.language import noop, tr
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel

if TYPE_CHECKING:
    from localchat.ui.theme import Theme
    from localchat.ui.window import Window

GROUPS = (noop("Ongoing"), noop("Paused"), noop("Failed"), noop("Completed"))
WIDTH, SMALLEST, EDGE, SHADOW = 460, 220, 12, 14
"""Pixels: of the frame, its least height, to the window's edge, of the shadow."""
MOST_DONE = 12
"""Completed ones that are listed; the others are under My models."""
LIMITS = (0, 1, 2, 5, 10, 20, 50, 100)
"""Speed limits that are offered, in MB each second."""


def group_of(download: Download) -> str:
    """Under which heading a download stands."""
    match download.state:
        case DownloadState.PAUSED:
            return "Paused"
        case DownloadState.FAILED:
            return "Failed"
        case DownloadState.DONE:
            return "Completed"
        case _:
            return "Ongoing"


def _limit(limit: int) -> str:
    return tr("{count} {unit}/s", count=limit, unit=tr("MB")) if limit else tr("No limit")


class Tray(QWidget):
    """Lies over the window while it is open; Esc or a click beside it closes it."""

    asked = Signal(str, int)
    """As of `DownloadRow`."""
    moved = Signal(int, int)
    """Which one, and how many places further down the queue; less than 0 is up."""
    all_asked = Signal(str)
    """``pause_all``, ``resume_all`` or ``clear``."""
    limit_chosen = Signal(int)
    discover_asked = Signal()
    online_asked = Signal()

    def __init__(self, window: "Window", theme: "Theme") -> None:
        super().__init__(window)
        self.setObjectName("downloads-overlay")
        self._window, self._theme = window, theme
        self._downloads: Sequence[Download] = ()
        self._rows: dict[DownloadId, DownloadRow] = {}
        self._order: list[QWidget] = []
        self._said = 0.0
        self._back: QWidget | None = None
        self._drawn_to: tuple[int, int] | None = None
        """Which row is being brought where."""
        self._frame = QFrame(self)
        self._frame.setObjectName("downloads-tray")
        self._frame.setAccessibleName(tr("Downloads"))
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addLayout(self._make_head())
        column.addWidget(self._make_offline())
        column.addWidget(self._make_body(), 1)
        column.addLayout(self._make_foot())
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tick)
        theme.changed.connect(self._colour)
        self._colour()
        self.hide()

    # --- making it -------------------------------------------------------------------------------

    def _make_head(self) -> QVBoxLayout:
        title = PlainLabel(tr("Downloads"))
        title.setProperty("strong", True)
        self._totals = PlainLabel()
        self._totals.setObjectName("downloads-totals")
        self._totals.setProperty("quiet", True)
        self._totals.setWordWrap(True)
        self._totals.hide()
        self._pause_all = self._button(tr("Pause all"), "pause-all-button", "pause_all")
        self._resume_all = self._button(tr("Resume all"), "resume-all-button", "resume_all")
        self._close = QToolButton()
        self._close.setObjectName("downloads-close")
        self._close.setAccessibleName(tr("Close the downloads (Esc)"))
        self._close.setIconSize(QSize(16, 16))
        self._close.clicked.connect(self.leave)
        row, below, head = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        row.setContentsMargins(11, 0, 0, 0)
        row.addWidget(title, 1)
        row.addWidget(self._close)
        below.setContentsMargins(11, 0, 0, 0)
        below.addWidget(self._totals, 1)
        below.addWidget(self._pause_all)
        below.addWidget(self._resume_all)
        head.setSpacing(0)
        head.addLayout(row)
        head.addLayout(below)
        return head

    def _button(self, text: str, name: str, asks: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setProperty("plain", True)
        button.clicked.connect(lambda: self.all_asked.emit(asks))
        return button

    def _make_offline(self) -> QFrame:
        self._offline = QFrame()
        self._offline.setObjectName("downloads-offline")
        online = QPushButton(tr("Go online"))
        online.setObjectName("go-online-button")
        online.clicked.connect(lambda: self.online_asked.emit())
        row = QHBoxLayout(self._offline)
        row.setContentsMargins(12, 6, 6, 6)
        row.addWidget(quiet(tr("You are offline: nothing is downloaded.")), 1)
        row.addWidget(online)
        self._offline.hide()
        return self._offline

    def _make_body(self) -> QScrollArea:
        self._body = Ground(self._theme)
        self._body.setObjectName("downloads-body")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._heads: dict[str, QWidget] = {name: self._make_group(name) for name in GROUPS}
        self._empty = NoDownloads(self._theme, self._body)
        self._empty.go.clicked.connect(lambda: self.discover_asked.emit())
        self._scroll = QScrollArea()
        self._scroll.setObjectName("downloads-list")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body)
        return self._scroll

    def _make_group(self, name: str) -> QWidget:
        head = QWidget(self._body)
        row = QHBoxLayout(head)
        row.setContentsMargins(11, 8, 0, 2)
        row.addWidget(quiet(tr(name)), 1)
        if name == "Completed":
            row.addWidget(self._button(tr("Clear the list"), "clear-button", "clear"))
        head.hide()
        return head

    def _make_foot(self) -> QHBoxLayout:
        self._limit = ChoiceBox()
        self._limit.setObjectName("speed-limit-choice")
        self._limit.setAccessibleName(tr("Speed limit for all downloads together"))
        for limit in LIMITS:
            self._limit.addItem(_limit(limit), limit)
        self._limit.activated.connect(lambda at: self.limit_chosen.emit(self._limit.itemData(at)))
        row = QHBoxLayout()
        row.setContentsMargins(11, 2, 0, 0)
        row.addWidget(quiet(tr("Speed limit")), 1)
        row.addWidget(self._limit)
        return row

    # --- opening ---------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Open it, or close it."""
        if self.isVisible():
            self.leave()
        else:
            self.open()

    def open(self) -> None:
        """Show it; the focus goes to the first row."""
        self._back = self._window.focusWidget()
        self._fill()
        self._window.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        self._place()  # again: only what is visible knows how high it is
        self._clock.start()
        rows = self._visible_rows()
        (rows[0] if rows else self._empty.go).setFocus()

    def leave(self) -> None:
        """Close it, and give the focus back."""
        if not self.isVisible():
            return
        self._clock.stop()
        self._window.removeEventFilter(self)
        self.hide()
        if self._back is not None and isValid(self._back) and self._back.isVisible():
            self._back.setFocus()

    def escape(self) -> None:
        """Take a question back if one is asked, else close."""
        asking = [row for row in self._rows.values() if row.keep()]
        if not asking:
            self.leave()

    # --- showing ---------------------------------------------------------------------------------

    def show_downloads(self, downloads: Sequence[Download]) -> None:
        """Show these, in their order. Nothing is drawn while it is closed."""
        self._downloads = downloads
        if self.isVisible():
            self._fill()

    def show_totals(self, text: str) -> None:
        """All of them together, in words; seldom enough to be read."""
        if bool(text) is not self._totals.isHidden() and time.monotonic() - self._said < READABLE:
            return
        self._said = time.monotonic()
        if text != self._totals.text():
            self._totals.setText(text)
            is_new = bool(text) is self._totals.isHidden()
            self._totals.setVisible(bool(text))
            if is_new and self.isVisible():
                self._place()

    def show_limit(self, limit: int) -> None:
        """The speed limit that holds, in MB each second."""
        if (at := self._limit.findData(limit)) < 0:
            self._limit.addItem(_limit(limit), limit)
            at = self._limit.count() - 1
        self._limit.setCurrentIndex(at)

    def show_offline(self, *, offline: bool) -> None:
        """Whether connections are switched off."""
        self._offline.setVisible(offline)

    def _fill(self) -> None:
        groups: dict[str, list[Download]] = {name: [] for name in GROUPS}
        for download in self._downloads:
            groups[group_of(download)].append(download)
        del groups["Completed"][MOST_DONE:]
        order: list[QWidget] = []
        for name, members in groups.items():
            if members:
                order += [self._heads[name], *(self._row(member) for member in members)]
        self._lay_out(order or [self._empty])
        had_focus = self._pause_all.hasFocus() or self._resume_all.hasFocus()
        self._pause_all.setVisible(bool(groups["Ongoing"]))
        self._resume_all.setVisible(bool(groups["Paused"]) and not groups["Ongoing"])
        if had_focus:
            (self._pause_all if groups["Ongoing"] else self._resume_all).setFocus()

    def _row(self, download: Download) -> DownloadRow:
        row = self._rows.get(download.id)
        if row is None:
            row = self._rows[download.id] = DownloadRow(self._theme, download)
            row.setParent(self._body)
            row.asked.connect(self.asked)
            row.stepped.connect(self._step)
            row.dragged.connect(self._drag)
        else:
            row.show_download(download)
        return row

    def _lay_out(self, order: list[QWidget]) -> None:
        """Put the widgets into their order; those that stay keep the focus."""
        if order == self._order:
            return
        gone = [widget for widget in self._order if widget not in order]
        focused = 0 if self._empty.go.hasFocus() else self._place_of_focus()
        for widget in self._order:
            self._column.removeWidget(widget)
        for widget in order:
            self._column.addWidget(widget)
            widget.show()
        stops = [
            stop for widget in order if isinstance(widget, DownloadRow) for stop in widget.stops
        ]
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)
        self._order = order
        for widget in gone:
            widget.hide()
            if isinstance(widget, DownloadRow):
                del self._rows[widget.download.id]
                widget.deleteLater()
        self._keep_focus(focused)
        if self.isVisible():
            self._place()

    def _place_of_focus(self) -> int:
        """Which of the rows has the focus; -1 if none."""
        return next((at for at, row in enumerate(self._visible_rows()) if row.has_focus), -1)

    def _keep_focus(self, place: int) -> None:
        """A row that had the focus has gone: its neighbour gets it."""
        rows = self._visible_rows()
        if place >= 0 and not any(row.has_focus for row in rows):
            (rows[min(place, len(rows) - 1)] if rows else self._empty.go).setFocus()

    def _visible_rows(self) -> list[DownloadRow]:
        return [widget for widget in self._order if isinstance(widget, DownloadRow)]

    def _step(self, step: int) -> None:
        rows = self._visible_rows()
        at = self._place_of_focus() + step
        if 0 <= at < len(rows):
            rows[at].setFocus()
            self._scroll.ensureWidgetVisible(rows[at])

    def _drag(self, key: int, place: int) -> None:
        """Bring a row to where the pointer is, among those that are ongoing."""
        rows = [row for row in self._visible_rows() if row.download.state.is_active]
        now = next(at for at, row in enumerate(rows) if row.download.id == key)
        middles = [row.mapToGlobal(row.rect().center()).y() for row in rows]
        wanted = sum(middle < place for at, middle in enumerate(middles) if at != now)
        if wanted == now:
            self._drawn_to = None
        elif self._drawn_to != (key, wanted):
            self._drawn_to = key, wanted
            self.moved.emit(key, wanted - now)

    def _tick(self) -> None:
        for row in self._rows.values():
            row.tick()

    def _colour(self) -> None:
        colours = self._theme.colours
        self._close.setIcon(icon("close", colours.quiet, 16))

    # --- where it lies ---------------------------------------------------------------------------

    def _place(self) -> None:
        """Beside the foot of the rail, as high as what is in it and no higher than the window."""
        window, rail = self._window, self._window.rail.width()
        turned = self.isRightToLeft()
        self.setGeometry(0 if turned else rail, 0, window.width() - rail, window.height())
        letters = self.fontMetrics().averageCharWidth() * 58
        width = min(max(WIDTH, letters), self.width() - 2 * EDGE)
        self._frame.setFixedWidth(width)
        inner = width - 24
        rest = self._frame.sizeHint().height() - self._scroll.sizeHint().height()
        wanted = rest + self._column.totalHeightForWidth(inner) + 4
        height = min(max(SMALLEST, wanted), self.height() - 2 * EDGE)
        left = self.width() - EDGE - width if turned else EDGE
        self._frame.setGeometry(QRect(left, self.height() - EDGE - height, width, height))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside it closes it."""
        if not self._frame.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shadow, in steps: an effect would draw all rows again at each change."""
        if self._frame.geometry().contains(event.rect()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 7))
        for step in range(1, SHADOW, 2):
            around = self._frame.geometry().adjusted(-step, 2 - step, step, 2 + step)
            painter.drawRoundedRect(around, 12 + step, 12 + step)
        painter.end()
