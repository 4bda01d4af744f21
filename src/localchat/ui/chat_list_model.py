"""The rows of the list of chats: pinned ones, folders with what is in them, then all others by day.

Of the others only as many are read as were scrolled to, so that a hundred thousand cost as little as ten.
"""

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from localchat.domain.chat import ConversationId, FolderId
from localchat.domain.chat_list import Contents, Folder, Listed, Tag, TagId
from localchat.text import listed
from localchat.ui import amounts
from localchat.ui.chat_list_words import chats
from localchat.ui.language import tr
from localchat.ui.plain import tip

ROW = Qt.ItemDataRole.UserRole
MIME = "application/x-localchat-chats"
"""What is dragged: the keys of chats and of folders."""

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Head:
    """A heading."""

    title: str
    key: str = ""
    """What may be dropped on it: ``pinned`` or ``loose``."""


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder, so many folders deep."""

    folder: Folder
    depth: int


@dataclass(frozen=True, slots=True)
class ChatRow:
    """A chat, so many folders deep."""

    chat: Listed
    depth: int = 0


@dataclass(frozen=True, slots=True)
class MoreRow:
    """Stands for the chats of a folder that are not shown yet."""

    folder: Folder
    depth: int
    count: int


Row = Head | FolderRow | ChatRow | MoreRow


def same(row: Row) -> tuple[str, object]:
    """What makes a row the same as another, whatever else changed in it."""
    match row:
        case Head(title, _):
            return "head", title
        case FolderRow(folder, _):
            return "folder", folder.id
        case MoreRow(folder, _, _):
            return "more", folder.id
        case ChatRow(chat, _):
            return "chat", chat.id


class Rows(QAbstractListModel):
    """What the list shows, row by row."""

    renamed = Signal(object, str)
    """A row, and the name that it shall have."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.tags: dict[TagId, Tag] = {}
        self._day = dt.datetime.now().astimezone().date()

    # --- what there is ---------------------------------------------------------------------------

    def show(self, contents: Contents, loose: Sequence[Listed]) -> None:
        """Show these; rows that stay keep their place, and what is chosen in them."""
        self._day = dt.datetime.now().astimezone().date()
        self.tags = {tag.id: tag for tag in contents.tags}
        rows: list[Row] = []
        if contents.pinned:
            rows.append(Head(tr("Pinned"), "pinned"))
            rows += [ChatRow(chat) for chat in contents.pinned]
        if contents.folders:
            rows.append(Head(tr("Folders"), "folders"))
            self._add_folders(rows, contents, None, 0)
        self._add_loose(rows, loose)
        self._change_to(rows)

    def add(self, loose: Sequence[Listed]) -> None:
        """Show more of the chats that lie nowhere, below those that are there."""
        known = {row.chat.id for row in self.rows if isinstance(row, ChatRow)}
        rows: list[Row] = []
        self._add_loose(rows, [chat for chat in loose if chat.id not in known], self._last_group())
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def _last_group(self) -> str:
        heads = (
            row.title for row in reversed(self.rows) if isinstance(row, Head) and row.key == "loose"
        )
        return next(heads, "")

    def _add_loose(self, rows: list[Row], loose: Sequence[Listed], group: str = "") -> None:
        for chat in loose:
            name = group_of(chat, self._day)
            if name != group:
                group = name
                rows.append(Head(name, "loose"))
            rows.append(ChatRow(chat))

    def _add_folders(
        self, rows: list[Row], contents: Contents, parent: FolderId | None, depth: int
    ) -> None:
        known = {folder.id for folder in contents.folders}
        for folder in contents.folders:
            above = folder.parent_id if folder.parent_id in known else None
            if above != parent or depth > 20:
                continue
            rows.append(FolderRow(folder, depth))
            if folder.is_open:
                self._add_folders(rows, contents, folder.id, depth + 1)
                chats = contents.inside.get(folder.id, ())
                rows += [ChatRow(chat, depth + 1) for chat in chats]
                if folder.count > len(chats):
                    rows.append(MoreRow(folder, depth + 1, folder.count - len(chats)))

    def _change_to(self, rows: list[Row]) -> None:
        """Take out and put in only what differs between the same head and the same tail."""
        old = [same(row) for row in self.rows]
        new = [same(row) for row in rows]
        head = 0
        while head < min(len(old), len(new)) and old[head] == new[head]:
            head += 1
        tail = 0
        while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        if len(old) - tail > head:
            self.beginRemoveRows(QModelIndex(), head, len(old) - tail - 1)
            del self.rows[head : len(old) - tail]
            self.endRemoveRows()
        if len(new) - tail > head:
            self.beginInsertRows(QModelIndex(), head, len(new) - tail - 1)
            self.rows[head:head] = rows[head : len(new) - tail]
            self.endInsertRows()
        self.rows = rows
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def find(self, key: tuple[str, object]) -> QModelIndex:
        """The row that is `same`; invalid if it is not shown."""
        for at, row in enumerate(self.rows):
            if same(row) == key:
                return self.index(at)
        return QModelIndex()

    def loose(self) -> list[Listed]:
        """The chats that lie nowhere, as far as they are shown."""
        for at, row in enumerate(self.rows):
            if isinstance(row, Head) and row.key == "loose":
                return [each.chat for each in self.rows[at:] if isinstance(each, ChatRow)]
        return []

    # --- for the view ----------------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A heading cannot be chosen; chats and folders can be dragged and renamed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        match self.rows[index.row()]:
            case Head():
                return Qt.ItemFlag.ItemIsDropEnabled
            case MoreRow():
                return usual
            case FolderRow():
                usual |= Qt.ItemFlag.ItemIsDropEnabled
        return usual | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, its name, and its words for a screen reader."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return name_of(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(name_of(row)) if isinstance(row, ChatRow | FolderRow) else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A name was typed into the row."""
        row = self.rows[index.row()]
        if str(value).strip() and str(value).strip() != name_of(row):
            self.renamed.emit(row, str(value).strip())
        return True

    def _spoken(self, row: Row) -> str:
        match row:
            case FolderRow(folder, depth):
                state = tr("open") if folder.is_open else tr("closed")
                said = tr(
                    "Folder {name}, {state}, {chats}",
                    name=folder.name,
                    state=state,
                    chats=chats(folder.count),
                )
                return said + (tr(", level {level}", level=depth + 1) if depth else "")
            case ChatRow(chat, _):
                words = [name_of(row), *(tr("tag {name}", name=self.tags[key].name)
                                         for key in chat.tags if key in self.tags)]  # fmt: skip
                return listed([*words, amounts.day(chat.updated.astimezone())])
            case _:
                return name_of(row)

    def mimeTypes(self) -> list[str]:
        """What may be dropped."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The keys of what is dragged."""
        rows = [self.rows[index.row()] for index in indexes]
        keys = {
            "chats": [row.chat.id for row in rows if isinstance(row, ChatRow)],
            "folders": [row.folder.id for row in rows if isinstance(row, FolderRow)],
        }
        data = QMimeData()
        data.setData(MIME, json.dumps(keys).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Things are moved, never copied."""
        return Qt.DropAction.MoveAction


def dragged(data: QMimeData) -> tuple[list[ConversationId], list[FolderId]]:
    """The chats and the folders that are dragged."""
    keys = json.loads(bytes(data.data(MIME).data()) or b"{}")
    chats = [ConversationId(key) for key in keys.get("chats", ())]
    return chats, [FolderId(key) for key in keys.get("folders", ())]


def name_of(row: Row) -> str:
    """What a row is called."""
    match row:
        case Head(title, _):
            return title
        case FolderRow(folder, _):
            return folder.name
        case MoreRow(_, _, count):
            return tr("Show %n more", count)
        case ChatRow(chat, _):
            return chat.title or tr("New chat")


def group_of(chat: Listed, today: dt.date) -> str:
    """The heading under which a chat stands."""
    day = chat.updated.astimezone().date()
    days = (today - day).days
    if days <= 0:
        return tr("Today")
    if days == 1:
        return tr("Yesterday")
    if days <= 7:
        return tr("Previous 7 days")
    if days <= 30:
        return tr("Previous 30 days")
    return amounts.month(day)
