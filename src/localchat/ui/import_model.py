"""The chats of a file as a table in which each can be chosen, however many there are."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from localchat.services.exchange import State
from localchat.text import figure
from localchat.ui import amounts
from localchat.ui.language import tr
from localchat.ui.plain import tip

if TYPE_CHECKING:
    from localchat.services.exchange import Preview

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
TITLE, APP, MESSAGES, LAST, STATE = range(5)


class ImportModel(QAbstractTableModel):
    """Rows of `Preview`; those that are here already are not chosen at first."""

    chosen_changed = Signal()

    def __init__(self, chats: list["Preview"]) -> None:
        super().__init__()
        self._chats = chats
        self._chosen = [chat.state is not State.HERE for chat in chats]

    def chosen(self) -> list[tuple[int, int]]:
        """The places of those that are chosen."""
        pairs = zip(self._chats, self._chosen, strict=True)
        return [chat.place for chat, is_chosen in pairs if is_chosen]

    def choose_all(self, *, chosen: bool) -> None:
        """Choose all but those that are here, or none."""
        self._chosen = [chosen and chat.state is not State.HERE for chat in self._chats]
        if self._chats:
            last = self.index(len(self._chats) - 1, STATE)
            self.dataChanged.emit(self.index(0, 0), last)
        self.chosen_changed.emit()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """A row for each chat."""
        return 0 if parent.isValid() else len(self._chats)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Title, app, messages, last used, whether it is here."""
        return 0 if parent.isValid() else STATE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """The heads of the columns."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == MESSAGES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (tr("Chat"), tr("App"), tr("Messages"), tr("Last used"), "")[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """What is here already cannot be chosen."""
        if self._chats[index.row()].state is State.HERE:
            return Qt.ItemFlag.ItemIsSelectable
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == TITLE else flags

    def data(self, index: _Index, role: int = 0) -> Any:
        """What a cell shows."""
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == TITLE:
            return Qt.CheckState.Checked if self._chosen[row] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column == MESSAGES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if column == TITLE and role == Qt.ItemDataRole.AccessibleTextRole:
            return self._text(row, column)
        if column == TITLE and role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._text(row, column))
        return None

    def _text(self, row: int, column: int) -> str:
        chat = self._chats[row]
        if column == TITLE:
            return " ".join(chat.title.split()) or tr("Untitled chat")
        if column == STATE:
            return {State.NEW: "", State.HERE: tr("here already"), State.NEWER: tr("has changed")}[
                chat.state
            ]
        updated = amounts.day(chat.updated.astimezone())
        return {APP: tr(str(chat.origin)), MESSAGES: figure(chat.messages), LAST: updated}[column]

    def setData(self, index: _Index, value: Any, role: int = 0) -> bool:
        """Choose a chat, or do not."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != TITLE:
            return False
        self._chosen[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        self.chosen_changed.emit()
        return True
