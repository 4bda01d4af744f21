"""The rows of the settings for the passphrase, backups, and the end of everything."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from localchat.ui.language import tr
from localchat.ui.setting_row import SettingRow


class SafetyRows(QObject):
    """Makes the rows, and tells what is clicked."""

    passphrase_asked = Signal(str)
    """``set``, ``change`` or ``remove``."""
    lock_asked = Signal()
    backups_asked = Signal()
    everything_asked = Signal()
    sealed_asked = Signal()
    erase_asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.passphrase = SettingRow(tr("Passphrase"), "")
        self._set = _button("passphrase-set", tr("Set…"), tr("Set a passphrase"))
        self._change = _button("passphrase-change", tr("Change…"), tr("Change the passphrase"))
        self._remove = _button("passphrase-remove", tr("Remove…"), tr("Remove the passphrase"))
        self._lock = _button("lock-now", tr("Lock now"), tr("Lock the chats now"))
        for button, name in (
            (self._set, "set"), (self._change, "change"), (self._remove, "remove"),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, each=name: self.passphrase_asked.emit(each))
        self._lock.clicked.connect(lambda: self.lock_asked.emit())
        self.passphrase.place(self._set, self._lock, self._change, self._remove)
        self.backups = SettingRow(tr("Backups"), "")
        show = _button("backups-button", tr("Show…"), tr("Show the backups"))
        show.clicked.connect(lambda: self.backups_asked.emit())
        self.backups.place(show)
        self.everything = SettingRow(
            tr("Export everything"),
            tr(
                "All chats, presets, personas and settings in one file, locked with a passphrase if you wish."
            ),
        )
        export = _button("everything-export", tr("Export…"), tr("Export everything"))
        export.clicked.connect(lambda: self.everything_asked.emit())
        unseal = _button("everything-open", tr("Open a locked one…"), tr("Open a locked export"))
        unseal.clicked.connect(lambda: self.sealed_asked.emit())
        self.everything.place(export, unseal)
        self.erase = SettingRow(
            tr("Erase everything"), tr("Removes all that LocalChat keeps on this computer.")
        )
        erase = _button("erase-everything", tr("Erase…"), tr("Erase everything"))
        erase.setProperty("danger", True)
        erase.clicked.connect(lambda: self.erase_asked.emit())
        self.erase.place(erase)
        self.show_passphrase(has_one=False, remembered=True)

    def show_passphrase(self, *, has_one: bool, remembered: bool) -> None:
        """Whether there is one."""
        if not has_one:
            text = tr(
                "None. One is needed for the lock, and keeps out who uses this computer as you."
            )
        elif remembered:
            text = tr("Set, and remembered on this computer: only the lock asks for it.")
        else:
            text = tr("Set: nothing but it and the recovery code opens your chats.")
        self.passphrase.text.setText(text)
        self._set.setVisible(not has_one)
        for button in (self._lock, self._change, self._remove):
            button.setVisible(has_one)

    def show_backups(self, text: str) -> None:
        """When the last one was made."""
        self.backups.text.setText(text)


def _button(name: str, text: str, label: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(label)
    return button
