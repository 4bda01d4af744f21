"""Start the window: painted first, and filled as soon as the store is open."""

import gc
import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog

from localchat.errors import KeyMissing, LocalChatError, StoreDamaged
from localchat.paths import Paths, find_home
from localchat.process.cage.window import confine_window
from localchat.process.launcher import Launcher
from localchat.settings import Settings
from localchat.ui.instance import Instance
from localchat.ui.language import tr, wear
from localchat.ui.theme import Theme
from localchat.ui.threads import Tasks
from localchat.ui.window import Window

if TYPE_CHECKING:
    from localchat.ui.controller import Controller

REPORT = "LOCALCHAT_STARTUP_REPORT"
"""Names a file for the figures of a start; the app then ends. For the benchmark and its test."""

SETTLED = 5000
"""Milliseconds after which all modules are there: they stay, and the window need not wait while Python looks
again and again which of them could go."""


def run(arguments: Sequence[str], launcher: Launcher | None = None) -> int:
    """Open the window; return the exit code."""
    application = QApplication([sys.argv[0]])
    application.setApplicationName("LocalChat")
    application.setDesktopFileName("localchat")
    application.setStyle("Fusion")
    confine_window()
    home, offline, quick = _chosen(arguments)
    paths = Paths(find_home(home))
    instance = Instance(paths.lock)
    if not instance.is_first:
        return 0 if instance.raise_first(quick=quick) else 1
    # What is said when a widget is made stays as it is, so the language comes before them all.
    wear(str(Settings(paths.settings)["language"]))
    start = Start(application, paths, launcher, offline=offline)
    instance.asked_to_show.connect(start.window.bring_forward)
    instance.asked_quickly.connect(start.ask_quickly)
    if quick:
        start.ask_quickly()
    QTimer.singleShot(SETTLED, gc.freeze)
    code = application.exec()
    instance.close()
    return code


def _chosen(arguments: Sequence[str]) -> tuple[str | None, bool, bool]:
    """The data folder, if one was named, whether to stay offline, and whether for a quick question."""
    if not arguments:
        return None, False, False
    from localchat.cli.arguments import parser

    options = parser().parse_args(arguments)
    return options.home, bool(options.offline), bool(options.quick)


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
        self._paths, self._launcher, self._offline = paths, launcher, offline
        self.settings = Settings(paths.settings)
        self.theme = Theme(application)
        self.theme.wear(self.settings)
        with self.theme.undressed():
            self.window = Window(self.theme, self.settings)
        self._tasks = Tasks(self.window)
        self.controller: Controller | None = None
        self._is_quick = False
        self.window.chat.composer.focus()
        self.window.show()
        QTimer.singleShot(0, self._painted)

    def _painted(self) -> None:
        """The first frame is on the screen and takes typing: now the rest may be imported."""
        QEventLoop().processEvents()
        if report := os.environ.get(REPORT):
            facts = {"painted_at": time.time(), "modules": sorted(sys.modules)}
            Path(report).write_text(json.dumps(facts), encoding="utf-8")
        self.open_store()

    def open_store(self) -> None:
        """Open the store on a worker."""

        def build() -> object:
            from localchat.app import build

            return build(self._paths, self.settings, self._launcher, offline=self._offline)

        self._tasks.run(build, self._opened, self._failed)

    def _opened(self, services: object) -> None:
        from localchat.ui.controller import Controller

        self.controller = Controller(self.window, self.theme, services)  # type: ignore[arg-type]
        if self._is_quick:
            self.controller.desktop.ask_quickly()

    def ask_quickly(self) -> None:
        """Take a quick question, as soon as the store is open."""
        self._is_quick = True
        if self.controller is not None:
            self.controller.desktop.ask_quickly()

    def _failed(self, error: LocalChatError) -> None:
        notice = self.window.chat.notice
        if isinstance(error, StoreDamaged):
            notice.tell(
                tr(error.title),
                error.message,
                action=(tr("Keep it aside and go on"), self._set_aside),
            )
        elif isinstance(error, KeyMissing):
            notice.tell(
                tr(error.title),
                error.message,
                action=(tr("Enter the recovery code"), self._ask_code),
            )
        else:
            notice.tell(tr(error.title), error.message, action=(tr("Try again"), self.open_store))

    def _ask_code(self) -> None:
        """Open the chats with the recovery code; a mistyped one is asked for again."""
        code, accepted = QInputDialog.getMultiLineText(
            self.window, tr("Recovery code"), tr("The code that you wrote down (Settings shows it)")
        )
        if not accepted:
            self.open_store()
            return

        def work() -> None:
            from localchat.app import recover

            recover(self._paths, code)

        def refused(error: LocalChatError) -> None:
            self.window.chat.notice.tell(
                tr(error.title),
                error.message,
                action=(tr("Enter the recovery code"), self._ask_code),
            )

        self._tasks.run(work, lambda _: self.open_store(), refused)

    def _set_aside(self) -> None:
        """Keep a damaged store, and open the newest backup or an empty one."""

        def work() -> None:
            from localchat.storage.store import list_backups, restore_backup, set_aside

            set_aside(self._paths.database)
            if backups := list_backups(self._paths.backups):
                restore_backup(backups[0], self._paths.database)

        self._tasks.run(work, lambda _: self.open_store(), self._failed)
