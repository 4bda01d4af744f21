"""What a person does with the key and the copies: passphrase, lock, backups, export and end of everything."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog

from localchat.errors import LocalChatError
from localchat.ui import amounts
from localchat.ui.commands import Command
from localchat.ui.language import tr
from localchat.ui.locking import Errand
from localchat.ui.threads import Tasks

if TYPE_CHECKING:
    from localchat.services.backups import Backup
    from localchat.services.keys import Key
    from localchat.ui.backups_dialog import BackupsDialog
    from localchat.ui.controller import Controller
    from localchat.ui.passphrase_dialog import PassphraseDialog

AFTER_START = 30_000
EVERY = 3_600_000
"""Milliseconds after which it is first seen whether a backup is due, and then again and again."""


class Keeping(QObject):
    """Joins the dialogs and the services. Its work has a lane of its own: a backup holds up nothing."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller
        self._keys = controller.services.keys
        self._key = controller.services.key
        self.lane = Tasks(self)
        self.has_passphrase = False
        """Whether there is one: without, there is no lock."""
        page = controller.window.settings_page
        page.code_asked.connect(self.show_code)
        rows = page.safety
        rows.passphrase_asked.connect(self.ask_passphrase)
        rows.lock_asked.connect(self.lock)
        rows.backups_asked.connect(self.show_backups)
        rows.everything_asked.connect(self.export_everything)
        rows.sealed_asked.connect(self.open_sealed)
        rows.erase_asked.connect(self.erase)
        controller.window.page_changed.connect(self._explain)
        self._timer = QTimer(self, interval=AFTER_START)
        self._timer.timeout.connect(self._look_after)
        self._timer.start()
        self._show_how()
        self._tell_about_code()

    @property
    def kept_in(self) -> str:
        """Where the key is: ``keyring``, ``file`` or ``passphrase``."""
        return self._key.kept_in

    def commands(self) -> list[Command]:
        """What can be done here from anywhere."""
        return [
            Command("lock", tr("Lock the chats"), self.lock, ("Ctrl+Shift+L",)),
            Command("backups", tr("Backups"), self.show_backups),
            Command("export-everything", tr("Export everything"), self.export_everything),
        ]

    def close(self) -> None:
        """End what is going on."""
        self._timer.stop()
        self.lane.finish()

    def _backups(self) -> Any:
        from localchat.services.backups import Backups

        return Backups(self._c.services.paths, self._key.value)

    # --- the passphrase and the code -------------------------------------------------------------

    def _show_how(self) -> None:
        """Read how the key is kept, and show it in the settings."""

        def read() -> tuple[bool, bool, Any]:
            return self._keys.has_passphrase, self._keys.is_remembered, self._backups().newest

        def show(found: tuple[bool, bool, Any]) -> None:
            self.has_passphrase, remembered, newest = found
            rows = self._c.window.settings_page.safety
            rows.show_passphrase(has_one=self.has_passphrase, remembered=remembered)
            text = tr("One for each day that you chat; seven are kept. There is none yet.")
            if newest is not None:
                made = newest.astimezone()
                when = f"{amounts.day(made)}, {made:%H:%M}"
                text = tr(
                    "One for each day that you chat; seven are kept. The last: {when}.", when=when
                )
            rows.show_backups(text)
            self._explain("settings")

        self.lane.run(read, show, self._c.tell)

    def _explain(self, name: str) -> None:
        """Say in the settings what the lock needs, and what this system tells of sleep and screen."""
        if name != "settings":
            return
        page = self._c.window.settings_page
        needs = "" if self.has_passphrase else tr("Needs a passphrase.")
        after = tr("After so long without a key or a click.")
        if sys.platform.startswith("linux"):
            with_it = tr("When it sleeps, or when its screen is locked.")
        else:
            with_it = tr("When it wakes from sleep. A locked screen is not noticed on this system.")
        for setting, text in (("lock_after", after), ("lock_on_sleep", with_it)):
            page.explain(setting, f"{text} {needs}".strip(), can_change=self.has_passphrase)

    def ask_passphrase(self, why: str, then: Callable[[], None] | None = None) -> None:
        """Ask for what is needed to set, change or remove it."""
        from localchat.ui.passphrase_dialog import PassphraseDialog, Why

        dialog = PassphraseDialog(self._c.window, self._c.theme, Why(why))
        keys, key = self._keys, self._key

        def work(old: str, new: str, remember: bool) -> "Key":
            if Why(why) is not Why.SET:
                keys.check(old)
            if Why(why) is Why.REMOVE:
                return keys.remove_passphrase(key)
            return keys.set_passphrase(key, new, remember=remember)

        def done(found: "Key") -> None:
            self._key = found
            _end(dialog)
            self._show_how()
            self._c.show_model()
            if then is not None:
                self.lane.run(lambda: None, lambda _: then(), self._c.tell)

        def given(old: str, new: str, remember: bool) -> None:
            self.lane.run(lambda: work(old, new, remember), done, self._refusing(dialog))

        dialog.given.connect(given)
        self._open(dialog)

    def lock(self) -> None:
        """Lock; whoever has no passphrase is asked for one first, since nothing else opens the lock."""
        if self.has_passphrase:
            self._c.window.lock_asked.emit(None)
        else:
            self.ask_passphrase("set", then=self.lock)

    def show_code(self) -> None:
        """Show the recovery code, to who knows the passphrase if there is one."""
        from localchat.ui.passphrase_dialog import PassphraseDialog, Why

        if not self.has_passphrase:
            self._show_code()
            return
        dialog = PassphraseDialog(self._c.window, self._c.theme, Why.SHOW_CODE)

        def done(_: bytes) -> None:
            _end(dialog)
            self._show_code()

        def given(old: str, _new: str, _remember: bool) -> None:
            self.lane.run(lambda: self._keys.check(old), done, self._refusing(dialog))

        dialog.given.connect(given)
        self._open(dialog)

    def _show_code(self) -> None:
        from localchat.services.recovery_code import recovery_code
        from localchat.ui.code_dialog import CodeDialog

        self._open(CodeDialog(self._c.window, self._c.theme, recovery_code(self._key.value)))

    def _tell_about_code(self) -> None:
        """Once, in the way of nobody: that there is a code, and where the key is."""
        settings = self._c.services.settings
        if settings["told_about_code"]:
            return
        settings.set("told_about_code", True)
        if self.kept_in == "file":
            words = tr(
                "The key to your chats lies in a file that only you can read, since no system keyring was "
                "found: {path}. A recovery code opens them if it is lost; a passphrase, in the settings, "
                "protects it.",
                path=self._c.services.paths.keys,
            )
        else:
            words = tr(
                "The key to your chats is in the system's keyring. A recovery code opens them if it is ever "
                "lost: write it down."
            )
        self._c.window.chat.notice.tell(
            tr("Your chats are encrypted"),
            words,
            action=(tr("Show the recovery code"), self.show_code),
        )

    def _refusing(
        self, dialog: "PassphraseDialog | BackupsDialog"
    ) -> Callable[[LocalChatError], None]:
        def refused(error: LocalChatError) -> None:
            if shiboken6.isValid(dialog):
                dialog.refuse(error.message)
            else:
                self._c.tell(error)

        return refused

    @staticmethod
    def _open(dialog: QDialog) -> None:
        dialog.finished.connect(lambda _: dialog.deleteLater())
        dialog.open()

    # --- backups ---------------------------------------------------------------------------------

    def _look_after(self) -> None:
        """Make today's backup, and move the key into a keyring that has come."""
        self._timer.setInterval(EVERY)
        keys, in_file, backups = self._keys, self.kept_in == "file", self._backups()

        def work() -> "tuple[Key | None, Backup | None]":
            return keys.move_to_keyring() if in_file else None, backups.make_daily()

        def done(found: "tuple[Key | None, Backup | None]") -> None:
            if found[0] is not None:
                self._key = found[0]
            if found[1] is not None:
                self._show_how()

        self.lane.run(work, done, self._c.tell)

    def show_backups(self) -> None:
        """List the copies."""
        from localchat.ui.backups_dialog import BackupsDialog

        dialog = BackupsDialog(self._c.window)
        dialog.make_asked.connect(lambda: self._change(dialog, self._backups().make))
        dialog.remove_asked.connect(
            lambda path: self._change(dialog, lambda: self._backups().remove(path))
        )
        dialog.restore_asked.connect(self.restore)
        dialog.restore_asked.connect(lambda *_: dialog.accept())
        self._open(dialog)
        self._change(dialog, lambda: None)

    def _change(self, dialog: "BackupsDialog", act: Callable[[], object]) -> None:
        """Do something with the copies, and list them again."""

        def work() -> "list[Backup]":
            act()
            found: list[Backup] = self._backups().all()
            return found

        def done(found: "list[Backup]") -> None:
            if shiboken6.isValid(dialog):
                dialog.show_backups(found)
            self._show_how()

        self.lane.run(work, done, self._refusing(dialog))

    def restore(self, path: Path, when: str) -> None:
        """Close the chats, put a copy in their place, and open it."""
        backups = self._backups()
        said = tr(
            "The chats are those of {when}. What was there is kept with the backups.", when=when
        )
        errand = Errand(
            words=tr("Restoring …"), work=lambda: backups.restore(path), key=self._key, said=said
        )
        self._c.window.lock_asked.emit(errand)

    # --- everything ------------------------------------------------------------------------------

    def export_everything(self) -> None:
        """Ask where to, and for a passphrase; then write."""
        from localchat.ui.everything import export_everything

        export_everything(self._c, self.lane)

    def open_sealed(self) -> None:
        """Make a plain zip of a locked export."""
        from localchat.ui.everything import open_sealed

        open_sealed(self._c, self.lane)

    def erase(self) -> None:
        """Ask twice, then remove all."""
        from localchat.ui.erase_dialog import EraseDialog

        paths, settings = self._c.services.paths, self._c.services.settings
        dialog = EraseDialog(self._c.window, str(paths.home))

        def work() -> object:
            from localchat.services.erase import erase_everything

            settings.is_over = True  # else the window would write its place as it closes
            return erase_everything(paths)

        errand = Errand(words=tr("Erasing …"), work=work, ends=True)
        dialog.sure.connect(lambda: self._c.window.lock_asked.emit(errand))
        self._open(dialog)


def _end(dialog: QDialog) -> None:
    """Close a dialog, unless the person has closed it meanwhile."""
    if shiboken6.isValid(dialog):
        dialog.accept()
