"""One download on the screen: its title, how far it is, and what can be done with it."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.download import Download, DownloadState
from localchat.ui import amounts
from localchat.ui.buttons import pressed_by_enter
from localchat.ui.icons import icon
from localchat.ui.language import noop, tr
from localchat.ui.plain import PlainLabel, tip

if TYPE_CHECKING:
    from localchat.ui.theme import Theme

MUCH = 100_000_000
"""Bytes that are not deleted without a question."""

READABLE = 0.35
"""Seconds for which numbers stand, so that they can be read; the bar moves more often."""
LONG = 900
"""Seconds of waiting that are not counted down."""

_STATES = {
    DownloadState.QUEUED: noop("queued"),
    DownloadState.RUNNING: noop("running"),
    DownloadState.WAITING: noop("waiting"),
    DownloadState.CHECKING: noop("checking"),
    DownloadState.PAUSED: noop("paused"),
    DownloadState.FAILED: noop("failed"),
    DownloadState.DONE: noop("done"),
}
_RESTS = {DownloadState.PAUSED, DownloadState.FAILED}


def words(download: Download, passed: float = 0.0) -> str:
    """How a download stands, in one line; `passed` are the seconds since that was known."""
    here, why = amounts.part(download.done, download.size), download.why.rstrip(". ")
    match download.state:
        case DownloadState.QUEUED:
            size = here if download.done else amounts.size(download.size)
            text = f"{tr('Waits for its turn')} · {size}"
        case DownloadState.RUNNING:
            text = f"{here} · {pace(download.rate, download.seconds_left) or tr('connecting')}"
        case DownloadState.WAITING:
            wait = download.wait - passed
            text = why or tr("Waiting for the network")
            if 0 < wait < LONG:
                text = tr("{why}, tries again in {time}", why=text, time=amounts.duration(wait))
        case DownloadState.CHECKING:
            text = tr("Checking that it arrived whole")
        case DownloadState.PAUSED:
            text = f"{why or tr('Paused')} · {here}"
        case DownloadState.FAILED:
            text = download.why or tr("It did not work.")
        case DownloadState.DONE:
            parts = [amounts.size(download.size), tr("checked and ready")]
            if download.finished is not None:
                when = download.finished.astimezone()
                parts.append(f"{amounts.day_of_year(when)}, {when:%H:%M}")
            text = " · ".join(parts)
        case _:
            assert_never(download.state)
    return text


def pace(rate: float, left: float | None) -> str:
    """A rate, and how long it takes still: ``38 MB/s · 24 s left``; empty while nothing moves."""
    if rate <= 0:
        return ""
    if left is None:
        return amounts.rate(rate)
    return f"{amounts.rate(rate)} · {tr('{time} left', time=amounts.duration(left))}"


class _Question(QWidget):
    """Asks before much is deleted, in the row itself."""

    def __init__(self, keep: Callable[[], object], delete: Callable[[], object]) -> None:
        super().__init__()
        self.text = PlainLabel()
        self.text.setObjectName("download-question")
        self.text.setWordWrap(True)
        self.no, self.yes = QPushButton(tr("Keep")), QPushButton(tr("Delete"))
        self.no.setObjectName("download-keep")
        self.no.clicked.connect(lambda: keep())
        self.yes.setObjectName("download-delete")
        self.yes.setProperty("danger", True)
        self.yes.clicked.connect(lambda: delete())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 4, 0)
        row.addWidget(self.text, 1)
        row.addWidget(self.no)
        row.addWidget(self.yes)


class DownloadRow(QFrame):
    """Shows one download and stays the same widget for all its life, so that it can keep the focus.

    Space pauses and goes on, Enter does what is offered first, Delete cancels or removes, Alt with an arrow
    moves it in the queue, as dragging does; an arrow alone goes to the next row.
    """

    asked = Signal(str, int)
    """What the person wants and of which: ``pause``, ``resume``, ``cancel``, ``remove``, ``up``, ``down``,
    ``chat``, ``folder``."""
    stepped = Signal(int)
    dragged = Signal(int, int)
    """Which one, and where the pointer is: pixels from the top of the screen."""

    def __init__(self, theme: "Theme", download: Download) -> None:
        super().__init__()
        self.setObjectName("download-row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme, self._download = theme, download
        self._known_at = self._told_at = time.monotonic()
        self._grip: QPoint | None = None
        self._title = self._label("download-title", "strong")
        self._details = self._label("download-details", "quiet")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setObjectName("download-progress")
        self._bar.setRange(0, 1000)
        self._main = QPushButton()
        self._main.setObjectName("download-main")
        self._main.clicked.connect(self._do_main)
        self._toggle = self._tool("download-toggle", self._do_toggle)
        self._folder = self._tool("download-folder", lambda: self._ask("folder"))
        self._end = self._tool("download-end", self._do_end)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title, 1)
        for button in (self._main, self._toggle, self._folder, self._end):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 6, 9)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._details)
        self._question: _Question | None = None
        self._connect_keys()
        theme.changed.connect(self._colour)
        self._shape()
        self._tell()
        self._show_share()

    # --- making it -------------------------------------------------------------------------------

    def _label(self, name: str, kind: str) -> QLabel:
        label = PlainLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty(kind, True)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label

    def _tool(self, name: str, action: object) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIconSize(QSize(16, 16))
        button.clicked.connect(action)
        return button

    def _connect_keys(self) -> None:
        for keys, name in (("Alt+Up", "up"), ("Alt+Down", "down")):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda name=name: self._ask(name))

    # --- showing ---------------------------------------------------------------------------------

    @property
    def download(self) -> Download:
        """What is shown."""
        return self._download

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        buttons = (self._main, self._toggle, self._folder, self._end)
        asked = (self._question.no, self._question.yes) if self._question is not None else ()
        return [self, *buttons, *asked]

    @property
    def has_focus(self) -> bool:
        """Whether it, or something in it, has the focus."""
        focused = self.window().focusWidget()
        return focused is self or self.isAncestorOf(focused)

    def show_download(self, download: Download) -> None:
        """Show how it stands now."""
        before, self._download = self._download, download
        self._known_at = time.monotonic()
        if before.state is not download.state:
            self._shape()
            self._tell()
        elif self._known_at - self._told_at >= READABLE:
            self._tell()
        self._show_share()

    def _show_share(self) -> None:
        """Move the bar; it is drawn with all else, and not at once as Qt would."""
        value = round(1000 * self._download.share)
        if value != self._bar.value():
            self._bar.setUpdatesEnabled(False)
            self._bar.setValue(value)
            self._bar.setUpdatesEnabled(True)

    def tick(self) -> None:
        """Time has passed: count down, and catch up."""
        self._tell()

    def _tell(self) -> None:
        """Write the numbers; nothing is drawn again that is the same."""
        download = self._download
        self._told_at = time.monotonic()
        if self._title.text() != download.title:
            self._title.setText(download.title)
        text = words(download, time.monotonic() - self._known_at)
        if text != self._details.text():
            self._details.setText(text)
            self.setAccessibleDescription(text)

    def _shape(self) -> None:
        """Offer what can be done in this state. The focus never falls out of the row."""
        state, title = self._download.state, self._download.title
        had_focus = self.has_focus
        done, failed = state is DownloadState.DONE, state is DownloadState.FAILED
        self._main.setText(tr("Chat now") if done else tr("Try again"))
        self._main.setAccessibleName(tr("{name}: {value}", name=self._main.text(), value=title))
        self._main.setVisible(done or failed)
        self._toggle.setVisible(not done and not failed)
        self._folder.setVisible(done)
        self._bar.setVisible(not done)
        self._bar.setAccessibleName(tr("Progress of {title}", title=title))
        self._bar.setProperty("rests", state in _RESTS)
        self._bar.style().polish(self._bar)
        self._details.setProperty("bad", failed)
        self._details.style().polish(self._details)
        self._name(self._folder, tr("Show {title} in its folder", title=title))
        end = noop("Remove {title} from the list") if done else noop("Cancel {title}")
        self._name(self._end, tr(end, title=title))
        is_paused = state is DownloadState.PAUSED
        toggle = noop("Resume {title}") if is_paused else noop("Pause {title}")
        self._name(self._toggle, tr(toggle, title=title))
        self.setAccessibleName(f"{title}, {tr(_STATES[state])}")
        if done and self._question is not None:
            self._question.hide()
        self._colour()
        if had_focus and not self.has_focus:
            self.setFocus()

    def _name(self, button: QToolButton, text: str) -> None:
        button.setAccessibleName(text)
        button.setToolTip(tip(text))

    def _colour(self) -> None:
        colour = self._theme.colours.quiet
        paused = self._download.state is DownloadState.PAUSED
        self._toggle.setIcon(icon("resume" if paused else "pause", colour, 16))
        self._folder.setIcon(icon("folder", colour, 16))
        self._end.setIcon(icon("close", colour, 16))

    # --- what a person does ----------------------------------------------------------------------

    def _ask(self, name: str) -> None:
        self.asked.emit(name, self._download.id)

    def _do_main(self) -> None:
        self._ask("chat" if self._download.state is DownloadState.DONE else "resume")

    def _do_toggle(self) -> None:
        self._ask("resume" if self._download.state is DownloadState.PAUSED else "pause")

    def _do_end(self) -> None:
        """Cancel or remove; what took long to fetch is not thrown away by a slip."""
        if self._download.state is DownloadState.DONE:
            self._ask("remove")
        elif self._download.done <= MUCH:
            self._ask("cancel")
        else:
            size = amounts.size(self._download.done)
            self._doubt(tr("{size} are here already and would be deleted.", size=size))

    def _doubt(self, text: str) -> None:
        """Ask before much is deleted."""
        if self._question is None:
            self._question = _Question(self.keep, lambda: self._ask("cancel"))
            column = self.layout()
            assert column is not None  # noqa: S101 -- made with the row
            column.addWidget(self._question)
            self.setTabOrder(self._end, self._question.no)
            self.setTabOrder(self._question.no, self._question.yes)
        self._question.text.setText(text)
        self._question.show()
        self._question.no.setFocus()

    def keep(self) -> bool:
        """Take the question back; whether there was one."""
        if self._question is None or not self._question.isVisible():
            return False
        self._end.setFocus()
        self._question.hide()
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done, for the pointer and for the menu key."""
        state, menu = self._download.state, QMenu(self)
        menu.setObjectName("download-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not self._main.isHidden():
            menu.addAction(self._main.text(), self._do_main)
        if not self._toggle.isHidden():
            text = tr("Resume") if state is DownloadState.PAUSED else tr("Pause")
            menu.addAction(text, self._do_toggle)
        if state is DownloadState.WAITING:
            menu.addAction(tr("Try again now"), lambda: self._ask("resume"))
        if state.is_active:
            menu.addAction(tr("Move up") + "\tAlt+↑", lambda: self._ask("up"))
            menu.addAction(tr("Move down") + "\tAlt+↓", lambda: self._ask("down"))
        if not self._folder.isHidden():
            menu.addAction(tr("Show in folder"), lambda: self._ask("folder"))
        done = state is DownloadState.DONE
        menu.addAction(tr("Remove from the list") if done else tr("Cancel"), self._do_end)
        menu.popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.globalPosition().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it to another place of the queue."""
        place = event.globalPosition().toPoint()
        if self._grip is None or not self._download.state.is_active:
            return
        if abs(place.y() - self._grip.y()) >= QApplication.startDragDistance():
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self._download.id, place.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._grip = None
        self.unsetCursor()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a row."""
        key, state = event.key(), self._download.state
        if pressed_by_enter(event):
            return
        if key == Qt.Key.Key_Space and state not in {DownloadState.DONE, DownloadState.FAILED}:
            self._do_toggle()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._main.isHidden():
                self._do_toggle()
            else:
                self._do_main()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._do_end()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
