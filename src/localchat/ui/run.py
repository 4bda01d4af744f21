"""Start the window: painted first, and filled as soon as the store is open."""

import gc
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from localchat.domain.link import opens
from localchat.errors import KeyMissing, LocalChatError, StoreDamaged
from localchat.paths import Paths, find_home
from localchat.process.cage.window import confine_window
from localchat.process.launcher import Launcher
from localchat.services.forgetting import one_heap
from localchat.settings import Settings
from localchat.storage.key_file import needs_passphrase
from localchat.ui.garbage import Garbage
from localchat.ui.instance import Instance
from localchat.ui.language import tr, wear
from localchat.ui.locking import Locking
from localchat.ui.theme import Theme
from localchat.ui.threads import Tasks
from localchat.ui.window import Window

if TYPE_CHECKING:
    from localchat.services.keys import Key
    from localchat.ui.auto_lock import AutoLock
    from localchat.ui.controller import Controller
    from localchat.ui.problem_report import ProblemReport
    from localchat.ui.trouble import Trouble

DESKTOP = "io.github.localchat.LocalChat"
"""The app's name among desktops: of its desktop file, and by it of its icon and its notifications."""
REPORT = "LOCALCHAT_STARTUP_REPORT"
"""Names a file for the figures of a start; the app then ends. For the benchmark and its test."""

SETTLED = 5000
"""Milliseconds after which all modules are there: they stay, and the window need not wait while Python looks
again and again which of them could go."""


def run(arguments: Sequence[str], launcher: Launcher | None = None) -> int:
    """Open the window; return the exit code."""
    application = QApplication([sys.argv[0]])
    application.setApplicationName("LocalChat")
    application.setDesktopFileName(DESKTOP)
    application.setStyle("Fusion")
    confine_window()
    one_heap()
    wanted = _wanted(arguments)
    paths = Paths(find_home(wanted.home))
    instance = Instance(paths.lock)
    if not instance.is_first:
        heard = instance.raise_first(
            quick=wanted.quick, new=wanted.new, offline=wanted.offline, opened=wanted.opened
        )
        return 0 if heard else 1
    # What is said when a widget is made stays as it is, so the language comes before them all.
    wear(str(Settings(paths.settings)["language"]))
    start = Start(application, paths, launcher, offline=wanted.offline)
    start.watched = True
    instance.asked_to_show.connect(start.window.bring_forward)
    instance.asked_quickly.connect(start.ask_quickly)
    instance.asked_to_stay_offline.connect(start.stay_offline)
    instance.asked_to_open.connect(start.open)
    instance.asked_for_new_chat.connect(start.begin_chat)
    start.after_first_frame = instance.listen
    start.open(wanted.opened)
    if wanted.new:
        start.begin_chat()
    if wanted.quick:
        start.ask_quickly()
    if wanted.smoke:
        from localchat.ui.smoke import Smoke

        start.smoke = Smoke(start, Path(wanted.smoke))
    Garbage(application)
    QTimer.singleShot(SETTLED, gc.freeze)
    code = application.exec()
    start.end()
    instance.close()
    return code


@dataclass(slots=True)
class _Wanted:
    """What a start is for."""

    home: str | None = None
    offline: bool = False
    quick: bool = False
    new: bool = False
    """Whether for a new chat."""
    smoke: str = ""
    """The file that a smoke test writes to."""
    opened: list[str] = field(default_factory=list)
    """Files and links."""


def _wanted(arguments: Sequence[str]) -> _Wanted:
    """What was asked for; without arguments nothing is loaded to find out."""
    if not arguments:
        return _Wanted()
    from localchat.cli.arguments import parser
    from localchat.ui.opening import absolute

    options = parser().parse_args([word for word in arguments if not opens(word)])
    home, smoke = options.home, str(options.smoke_test or "")
    if smoke and not home:
        import tempfile

        home = tempfile.mkdtemp(prefix="localchat-smoke-")
    opened = absolute([word for word in arguments if opens(word)])
    return _Wanted(
        home, bool(options.offline), bool(options.quick), bool(options.new_chat), smoke, opened
    )


class Start:
    """One start of the window, from the first paint to the open store."""

    def __init__(
        self,
        application: QApplication,
        paths: Paths,
        launcher: Launcher | None = None,
        *,
        offline: bool = False,
    ) -> None:
        self.paths, self._launcher, self._offline = paths, launcher, offline
        self.settings = Settings(paths.settings)
        self.theme = Theme(application)
        self.theme.wear(self.settings)
        with self.theme.undressed():
            self.window = Window(self.theme, self.settings)
        self.locking = Locking(self)
        self._tasks = Tasks(self.locking)
        self.controller: Controller | None = None
        self._is_quick = False
        self._key: Key | None = None
        """The key that a person gave, as long as it has not opened the store."""
        self.after_first_frame: Callable[[], None] | None = None
        self.after_opening: Callable[[], None] | None = None
        """What is said once the chats are open again."""
        self._auto: AutoLock | None = None
        self.window.lock_asked.connect(self.locking.lock)
        self._is_new = False
        self._to_open: list[str] = []
        self._note = ""
        """What is told as soon as the store is open."""
        self.smoke: QObject | None = None
        self.watched = False
        """Whether faults of this process are noted: it is the program, and no test of its parts."""
        self._trouble: Trouble | None = None
        self._report: ProblemReport | None = None
        if needs_passphrase(paths.keys):
            self.locking.cover()
        else:
            self.window.chat.composer.focus()
        self.window.show()
        self.window.report_asked.connect(lambda: self.report.open())
        QTimer.singleShot(0, self._painted)

    def _painted(self) -> None:
        """The first frame is on the screen and takes typing: now the rest may be imported."""
        QEventLoop().processEvents()
        if report := os.environ.get(REPORT):
            facts = {"painted_at": time.time(), "modules": sorted(sys.modules)}
            Path(report).write_text(json.dumps(facts), encoding="utf-8")
        if self.after_first_frame is not None:
            self.after_first_frame()
        from localchat.ui.icons import app_icon

        QApplication.setWindowIcon(app_icon())
        if self.watched:
            from localchat.ui.trouble import Trouble

            self._trouble = Trouble(self)
        if not self.locking.is_locked:
            self.open_store()

    @property
    def report(self) -> "ProblemReport":
        """What helps to find a fault."""
        if self._report is None:
            from localchat.ui.problem_report import ProblemReport

            self._report = ProblemReport(self)
        return self._report

    def end(self) -> None:
        """The program ends as it should."""
        if self._report is not None:
            self._report.close()
        if self._trouble is not None:
            self._trouble.close()

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[LocalChatError], None],
    ) -> None:
        """Work on a thread that is there whether the chats are open or locked."""
        self._tasks.run(work, done, failed)

    def open_store(self, key: "Key | None" = None) -> None:
        """Open the store on a worker, with a key that is known or one that is looked for."""
        self._key = key

        def build() -> object:
            from localchat.app import build

            return build(self.paths, self.settings, self._launcher, offline=self._offline, key=key)

        self._tasks.run(build, self._opened, self._failed)

    def _opened(self, services: object) -> None:
        from localchat.ui.controller import Controller

        self.locking.uncover()
        if self._is_new:
            self._is_new = False
            self.settings.set("last_conversation", 0)  # so that it begins with a new one
        self.controller = Controller(self.window, self.theme, services)  # type: ignore[arg-type]
        self._tell_condition()
        if self._offline:
            self.controller.privacy.stay_offline()
        if self._is_quick:
            self.controller.desktop.ask_quickly()
        self.open([])
        self._key = None
        if (after := self.after_opening) is not None:
            self.after_opening = None
            after()
        self._lock_by_itself()

    def _lock_by_itself(self) -> None:
        """Lock when it is time, if there is a passphrase that opens the lock."""
        if self._auto is None:
            from localchat.ui.auto_lock import AutoLock

            auto = AutoLock(self.settings)
            auto.wanted.connect(self._lock)
            self._auto = auto
        self._auto.touch()

    def _lock(self) -> None:
        if self.controller is not None and self.controller.keeping.has_passphrase:
            self.locking.lock()

    def _tell_condition(self) -> None:
        """Say what was done to a store that was damaged, or why nothing in it can be changed."""
        assert self.controller is not None  # noqa: S101 -- it was just made
        notice, store = self.window.chat.notice, self.controller.services.store
        why = store.why_read_only
        if store.broken_log is not None:
            words = tr(
                "The end of what was saved before the computer stopped cannot be read. A copy of it is kept "
                "as {name}: “localchat store salvage {name}” looks for what is in it.",
                name=store.broken_log.name,
            )
            notice.tell(tr("Your chats may lack their last moments"), words)
        elif self._note:
            notice.tell(tr("Your chats were put in order"), self._note)
            self._note = ""
        elif why is not None:
            notice.tell(tr(why.title), why.message)

    def open(self, words: list[str]) -> None:
        """Open model files and links of models, as soon as the store is open."""
        self._to_open += words
        if self.controller is not None and self._to_open:
            from localchat.ui.opening import open_all

            words, self._to_open = self._to_open, []
            open_all(self.controller, words)

    def begin_chat(self) -> None:
        """Begin a chat, as soon as the store is open."""
        self._is_new = self.controller is None
        if self.controller is not None:
            self.controller.new_chat()

    def stay_offline(self) -> None:
        """Open no connection until the app ends, as if it had been started so."""
        self._offline = True
        if self.controller is not None:
            self.controller.privacy.stay_offline()

    def ask_quickly(self) -> None:
        """Take a quick question, as soon as the store is open."""
        self._is_quick = True
        if self.controller is not None:
            self.controller.desktop.ask_quickly()

    def _failed(self, error: LocalChatError) -> None:
        if isinstance(error, KeyMissing):
            self.locking.explain(error)
            return
        self.locking.uncover()
        notice = self.window.chat.notice
        if isinstance(error, StoreDamaged):
            notice.tell(
                tr(error.title),
                error.message,
                action=(tr("Keep it aside and go on"), self._set_aside),
            )
        else:
            notice.tell(tr(error.title), error.message, action=(tr("Try again"), self.open_store))

    def _set_aside(self) -> None:
        """Keep a damaged store, and open what can be read of it, the newest backup or an empty one."""
        key = self._key

        def work() -> str:
            from localchat.services.repair import repair

            return repair(self.paths, key.value if key else b"")

        def done(note: str) -> None:
            self._note = note
            self.open_store(key)

        self._tasks.run(work, done, self._failed)
