"""The copies of the chats: made by themselves or now, and put back."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from localchat.text import amount
from localchat.ui import amounts
from localchat.ui.buttons import ActionButton
from localchat.ui.flow import Flow
from localchat.ui.language import noop, tr
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel, plain_box

if TYPE_CHECKING:
    from localchat.services.backups import Backup

WHY = {
    "day": noop("daily"),
    "asked": noop("made by you"),
    "version": noop("before an update"),
    "replaced": noop("replaced by a backup"),
}


class BackupsDialog(QDialog):
    """Lists them, the newest first."""

    make_asked = Signal()
    restore_asked = Signal(object, str)
    """Its path, and when it was made."""
    remove_asked = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("backups-dialog")
        self.setWindowTitle(tr("Backups"))
        self.resize(600, 460)
        head = PlainLabel(tr("Backups of your chats"))
        head.setProperty("heading", True)
        words = quiet(
            tr(
                "One is made for each day that you chat, and seven are kept; they are encrypted as your "
                "chats are. They lie on this disk: for a copy elsewhere, export everything."
            )
        )
        self._list = QListWidget()
        self._list.setObjectName("backups-list")
        self._list.setAccessibleName(tr("Backups, the newest first"))
        self._list.itemSelectionChanged.connect(self._show_buttons)
        self._list.itemActivated.connect(lambda _: self._ask())
        self._text = quiet("", aloud=True)
        self._text.setObjectName("backups-text")
        self._make = ActionButton("backups-make", tr("Back up now"), self._make_now)
        self._restore = ActionButton("backups-restore", tr("Restore…"), self._ask)
        self._remove = ActionButton("backups-remove", tr("Delete"), self._delete, "danger")
        close = ActionButton("backups-close", tr("Close"), self.reject)
        tools = QWidget()
        flow = Flow(tools, gap=8)
        for button in (self._restore, self._make, self._remove):
            flow.addWidget(button)
        row = QHBoxLayout()
        row.addWidget(tools, 1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(words)
        column.addWidget(self._list, 1)
        column.addWidget(self._text)
        column.addLayout(row)
        self._show_buttons()

    def show_backups(self, backups: "Sequence[Backup]") -> None:
        """List them."""
        self._make.setEnabled(True)
        self._list.clear()
        for one in backups:
            when = self._when(one)
            chats = (
                tr("locked with another key")
                if one.chats is None
                else tr("%n chats", one.chats, one="%n chat")
            )
            size = amount(one.size / 1e6, "MB")
            item = QListWidgetItem(
                f"{when}   ·   {chats}   ·   {size}   ·   {tr(WHY[str(one.kind)])}"
            )
            item.setData(0x100, str(one.path))
            item.setData(0x101, when if one.chats is not None else "")
            self._list.addItem(item)
        if backups:
            self._list.setCurrentRow(0)
        self.tell("" if backups else tr("There is none yet."))
        self._show_buttons()

    @staticmethod
    def _when(one: "Backup") -> str:
        made = one.made.astimezone()
        return f"{amounts.day(made)}, {made:%H:%M}"

    def tell(self, text: str) -> None:
        """Say something below the list."""
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def refuse(self, text: str) -> None:
        """Say what went wrong."""
        self._make.setEnabled(True)
        self.tell(text)

    @property
    def _chosen(self) -> QListWidgetItem | None:
        found = self._list.selectedItems()
        return found[0] if found else None

    def _show_buttons(self) -> None:
        item = self._chosen
        self._restore.setEnabled(item is not None and bool(item.data(0x101)))
        self._remove.setEnabled(item is not None)

    def _make_now(self) -> None:
        self._make.setEnabled(False)
        self.tell(tr("Making a backup …"))
        self.make_asked.emit()

    def _ask(self) -> None:
        item = self._chosen
        if item is None or not item.data(0x101):
            return
        when = str(item.data(0x101))
        question = tr("Put the backup of {when} in the place of your chats?", when=when)
        more = tr(
            "What was said since then is not in it. Your chats of now are kept beside the backups, and can "
            "be put back in the same way."
        )
        if _is_sure(self, "backups-sure", question, more, tr("Restore")):
            self.restore_asked.emit(Path(item.data(0x100)), when)

    def _delete(self) -> None:
        item = self._chosen
        if item is None:
            return
        more = tr("This cannot be undone.")
        if _is_sure(self, "backups-sure", tr("Delete this backup?"), more, tr("Delete")):
            self.remove_asked.emit(Path(item.data(0x100)))


def _is_sure(parent: QWidget, name: str, question: str, more: str, act: str) -> bool:
    box = plain_box(parent, tr("Backups"), question, more)
    box.setObjectName(name)
    accept = box.addButton(act, QMessageBox.ButtonRole.DestructiveRole)
    accept.setObjectName(f"{name}-accept")
    keep = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is accept
