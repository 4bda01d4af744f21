"""The list of chats itself: choosing one or several, opening, folding, dragging, by mouse and by keyboard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QListView

from localchat.ui.chat_list_model import (
    MIME,
    ROW,
    ChatRow,
    FolderRow,
    Head,
    MoreRow,
    Row,
    Rows,
    dragged,
)
from localchat.ui.chat_list_paint import RowPainter
from localchat.ui.language import tr

if TYPE_CHECKING:
    from localchat.domain.chat import ConversationId, FolderId
    from localchat.ui.theme import Theme


class ChatListView(QListView):
    """Shows `Rows`; signals say what the person wants."""

    opened = Signal(int)
    toggled = Signal(int, bool)
    """A folder, and whether it shall be open."""
    more = Signal(int)
    """Show more chats of this folder."""
    delete = Signal()
    menu = Signal(QPoint)
    dropped = Signal(object, object, object)
    """Chats and folders, and the row on which they were dropped; None for the end of the list."""
    near_end = Signal()
    left_above = Signal()
    chosen = Signal()
    """Other rows are chosen."""

    def __init__(self, theme: "Theme") -> None:
        super().__init__()
        self.rows = Rows()
        self.painter = RowPainter(self, theme)
        self.setObjectName("conversation-list")
        self.setAccessibleName(tr("Chats"))
        self.setModel(self.rows)
        self.setItemDelegate(self.painter)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._look_ahead)
        bar.rangeChanged.connect(lambda *_: self._look_ahead())
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    def _look_ahead(self) -> None:
        bar = self.verticalScrollBar()
        if bar.value() + 3 * bar.pageStep() >= bar.maximum():
            self.near_end.emit()

    # --- what is chosen --------------------------------------------------------------------------

    def chosen_rows(self) -> list[Row]:
        """The rows that are chosen, from above."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return [row for index in indexes if (row := index.data(ROW)) is not None]

    def chats(self) -> "list[ConversationId]":
        """The chats that are chosen."""
        return [row.chat.id for row in self.chosen_rows() if isinstance(row, ChatRow)]

    def folder(self) -> "FolderId | None":
        """The folder that is chosen, if it is one alone."""
        rows = self.chosen_rows()
        return rows[0].folder.id if len(rows) == 1 and isinstance(rows[0], FolderRow) else None

    def show_open(self, key: int | None) -> None:
        """Mark the chat that is open, and choose it, unless several are chosen."""
        if key == self.painter.open_chat:
            return
        self.painter.open_chat = key
        if key is not None and len(self.chosen_rows()) <= 1:
            index = self.rows.find(("chat", key))
            if index.isValid():
                self.setCurrentIndex(index)
            else:
                self.clearSelection()
        self.viewport().update()

    def rename(self) -> None:
        """Type another name into the row that is chosen."""
        index = self.currentIndex()
        if isinstance(index.data(ROW), ChatRow | FolderRow):
            self.scrollTo(index)
            self.edit(index)

    def _open(self, index: QModelIndex) -> None:
        match index.data(ROW):
            case ChatRow(chat, _):
                self.opened.emit(chat.id)
            case FolderRow(folder, _):
                self.toggled.emit(folder.id, not folder.is_open)
            case MoreRow(folder, _, _):
                self.more.emit(folder.id)

    # --- keyboard and mouse ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Del deletes, F2 renames, Left and Right fold."""
        key, index = event.key(), self.currentIndex()
        row = index.data(ROW)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.state() == QListView.State.EditingState:
            super().keyPressEvent(event)  # what the field of a name leaves over opens nothing
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and plain:
            self._open(index)
        elif key == Qt.Key.Key_Delete and plain:
            self.delete.emit()
        elif key == Qt.Key.Key_F2:
            self.rename()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and plain and row is not None:
            self._fold(index, open_it=key == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)
            if key == Qt.Key.Key_Up and self.currentIndex() == index:
                self.left_above.emit()

    def _fold(self, index: QModelIndex, *, open_it: bool) -> None:
        row = index.data(ROW)
        if isinstance(row, FolderRow) and row.folder.is_open != open_it:
            self.toggled.emit(row.folder.id, open_it)
        elif isinstance(row, FolderRow | ChatRow | MoreRow) and not open_it and row.depth:
            for at in range(index.row() - 1, -1, -1):
                above = self.rows.rows[at]
                if isinstance(above, FolderRow) and above.depth < row.depth:
                    self.setCurrentIndex(self.rows.index(at))
                    return

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A plain click opens; with Ctrl or Shift it only chooses."""
        was_dragging = self.state() == QListView.State.DraggingState
        index = self.indexAt(event.position().toPoint())
        pressed = QPersistentModelIndex(self.currentIndex())
        super().mouseReleaseEvent(event)
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        is_click = event.button() == Qt.MouseButton.LeftButton and not was_dragging
        if is_click and is_plain and index.isValid() and pressed == index:
            self._open(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of what is chosen, at the mouse or at the row."""
        place = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
        index = self.indexAt(place)
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        self.menu.emit(self.viewport().mapToGlobal(place))

    # --- dragging --------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only what comes from this list."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Mark the folder or heading below the mouse; near an edge the list scrolls."""
        if not event.mimeData().hasFormat(MIME):
            event.ignore()
            return
        super().dragMoveEvent(event)
        index = self._target(event.position().toPoint())
        self._mark(index)
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is marked any more."""
        self._mark(QModelIndex())
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what was dropped on what."""
        index = self._target(event.position().toPoint())
        self._mark(QModelIndex())
        chats, folders = dragged(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)  # the rows are not the model's to remove
        event.accept()
        self.stopAutoScroll()
        self.setState(QListView.State.NoState)
        self.dropped.emit(chats, folders, index.data(ROW) if index.isValid() else None)

    def _mark(self, index: QModelIndex) -> None:
        self.painter.target = QPersistentModelIndex(index)
        self.viewport().update()

    def _target(self, place: QPoint) -> QModelIndex:
        """What is dropped on a chat goes to where the chat is: its folder, or its part of the list."""
        index = self.indexAt(place)
        row = index.data(ROW)
        if not isinstance(row, ChatRow | MoreRow):
            return index
        for at in range(index.row() - 1, -1, -1):
            above = self.rows.rows[at]
            is_folder = isinstance(above, FolderRow) and above.depth == row.depth - 1
            if (is_folder and row.depth) or (isinstance(above, Head) and not row.depth):
                return self.rows.index(at)
        return QModelIndex()
