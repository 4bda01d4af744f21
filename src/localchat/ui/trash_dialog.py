"""The trash: what was deleted, found again, brought back, or deleted for good. It never empties itself."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QVBoxLayout,
)

from localchat.domain.chat import ConversationId
from localchat.ui import amounts
from localchat.ui.buttons import ActionButton
from localchat.ui.chat_list_words import chats, erased, restored
from localchat.ui.focus_order import name_clear_button
from localchat.ui.language import tr
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel, plain_box, tip

if TYPE_CHECKING:
    from localchat.domain.chat_list import Listed
    from localchat.ui.chats import Chats
    from localchat.ui.controller import Controller

MOST = 500
"""Chats that are listed; others are found by their titles."""
SEARCH_AFTER = 150


def show_trash(controller: "Controller", chats: "Chats") -> None:
    """Open the trash."""
    dialog = TrashDialog(controller, chats)
    dialog.finished.connect(lambda _: dialog.deleteLater())
    dialog.open()


class TrashDialog(QDialog):
    """Lists deleted chats, the last deleted first."""

    def __init__(self, controller: "Controller", chats: "Chats") -> None:
        super().__init__(controller.window)
        self._c, self._chats = controller, chats
        self._count = 0
        self.setObjectName("trash-dialog")
        self.setWindowTitle(tr("Trash"))
        self.resize(560, 480)
        self._field = QLineEdit()
        self._field.setObjectName("trash-search")
        self._field.setPlaceholderText(tr("Search the trash"))
        self._field.setAccessibleName(tr("Search the trash"))
        name_clear_button(self._field)
        self._rest = QTimer(self, singleShot=True, interval=SEARCH_AFTER)
        self._rest.timeout.connect(self._read)
        self._field.textChanged.connect(lambda: self._rest.start())
        self._list = QListWidget()
        self._list.setObjectName("trash-list")
        self._list.setAccessibleName(tr("Deleted chats"))
        self._list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._list.itemSelectionChanged.connect(self._show_buttons)
        self._text = quiet("")
        self._text.setObjectName("trash-text")
        self._said = PlainLabel()
        self._said.setObjectName("trash-said")
        self._said.setProperty("quiet", True)
        self._undo = ActionButton("trash-undo", tr("Undo"), self._undo_last, "plain")
        self._restore = ActionButton("trash-restore", tr("Restore"), self._restore_chosen)
        self._restore_all = ActionButton(
            "trash-restore-all", tr("Restore all"), self._restore_every
        )
        self._erase = ActionButton(
            "trash-erase", tr("Delete for good…"), self._erase_chosen, "danger"
        )
        self._empty = ActionButton("trash-empty", tr("Empty the trash…"), self._empty_it, "danger")
        self._close = ActionButton("trash-close", tr("Close"), self.reject)
        self._lay_out()
        self._said.hide()
        self._undo.hide()
        self._take_back: Callable[[], None] | None = None
        self._read()

    def _lay_out(self) -> None:
        told = QHBoxLayout()
        told.addWidget(self._said, 1)
        told.addWidget(self._undo)
        above, below = QHBoxLayout(), QHBoxLayout()
        for button in (self._restore, self._erase):
            above.addWidget(button)
        above.addStretch()
        for button in (self._restore_all, self._empty):
            below.addWidget(button)
        below.addStretch()
        below.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._field)
        column.addWidget(self._list, 1)
        column.addWidget(self._text)
        column.addLayout(told)
        column.addLayout(above)
        column.addLayout(below)

    # --- showing ---------------------------------------------------------------------------------

    def _read(self) -> None:
        query, service = self._field.text(), self._c.services.chat_list

        def show(found: "tuple[list[Listed], int]") -> None:
            if query == self._field.text():
                self._show(*found)

        self._c.quick.run(lambda: service.trash(MOST, query), show, self._c.tell)

    def _show(self, found: "list[Listed]", count: int) -> None:
        self._count = count
        self._list.clear()
        for chat in found:
            when = amounts.day(chat.deleted.astimezone()) if chat.deleted else ""
            title = " ".join(chat.title.split()) or tr("New chat")
            item = QListWidgetItem(f"{title}   ·   {when}")
            item.setData(0x100, chat.id)
            item.setToolTip(tip(title))
            self._list.addItem(item)
        if not count:
            text = tr("The trash is empty.")
        elif not found:
            text = tr("Nothing was found.")
        elif len(found) == MOST:
            text = tr("%n chats are in the trash. Search for older ones.", count)
        else:
            text = tr(
                "{chats} in the trash. Nothing is deleted for good until you do it.",
                chats=chats(count),
            )
        self._text.setText(text)
        self._show_buttons()

    def _show_buttons(self) -> None:
        chosen = bool(self._list.selectedItems())
        self._restore.setEnabled(chosen)
        self._erase.setEnabled(chosen)
        self._restore_all.setEnabled(bool(self._count))
        self._empty.setEnabled(bool(self._count))

    def _chosen(self) -> list[ConversationId]:
        return [ConversationId(item.data(0x100)) for item in self._list.selectedItems()]

    def _changed(self, said: str, undo: Callable[[], None] | None = None) -> None:
        self._said.setText(said)
        self._said.show()
        self._take_back = self._c.undo.push(lambda: self._run_undo(undo)) if undo else None
        self._undo.setVisible(undo is not None)
        self._read()
        self._chats.changed()

    # --- doing -----------------------------------------------------------------------------------

    def _undo_last(self) -> None:
        if self._take_back is not None:
            self._take_back()

    def _run_undo(self, undo: Callable[[], None]) -> None:
        pane, quick = self._chats, self._c.quick

        def back(_: object) -> None:
            pane.changed()
            try:
                self._undo.hide()
                self._said.hide()
                self._read()
            except RuntimeError:
                return  # the dialog was closed meanwhile

        quick.run(undo, back, self._c.tell)

    def _restore_chosen(self) -> None:
        keys, service = self._chosen(), self._c.services.chat_list
        if keys:
            said = restored(len(keys))
            self._c.quick.run(
                lambda: service.restore(keys), lambda undo: self._changed(said, undo), self._c.tell
            )

    def _restore_every(self) -> None:
        def done(found: tuple[int, Callable[[], None]]) -> None:
            self._changed(restored(found[0]), found[1])

        self._c.quick.run(self._c.services.chat_list.restore_all, done, self._c.tell)

    def _erase_chosen(self) -> None:
        keys, service = self._chosen(), self._c.services.chat_list
        if keys and self._is_sure(tr("Delete {chats} for good?", chats=chats(len(keys)))):
            said = erased(len(keys))
            self._c.quick.run(
                lambda: service.erase(keys), lambda _: self._changed(said), self._c.tell
            )

    def _empty_it(self) -> None:
        if self._is_sure(
            tr("Delete all in the trash for good? It holds {chats}.", chats=chats(self._count))
        ):
            self._c.quick.run(
                self._c.services.chat_list.empty_trash,
                lambda count: self._changed(erased(count)),
                self._c.tell,
            )

    def _is_sure(self, question: str) -> bool:
        box = plain_box(self, tr("Delete for good"), question, tr("This cannot be undone."))
        box.setObjectName("trash-sure")
        delete = box.addButton(tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        delete.setObjectName("trash-sure-delete")
        keep = box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.exec()
        return box.clickedButton() is delete

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z takes back what was restored; Del asks about what is chosen."""
        if event.matches(QKeySequence.StandardKey.Undo) and self._undo.isVisible():
            self._undo_last()
        elif event.matches(QKeySequence.StandardKey.Delete) and self._list.hasFocus():
            self._erase_chosen()
        else:
            super().keyPressEvent(event)
