"""What is done with folders, and how any change of the list is made, told and taken back."""

import functools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from localchat.domain.chat import ConversationId, FolderId
from localchat.ui.ask_line import ask_line
from localchat.ui.chat_list_model import FolderRow, Head
from localchat.ui.chat_list_words import moved
from localchat.ui.commands import Command
from localchat.ui.language import tr

if TYPE_CHECKING:
    from localchat.domain.chat_list import Folder
    from localchat.ui.chat_list_model import Row
    from localchat.ui.chats import Chats
    from localchat.ui.controller import Controller


class FolderActs(QObject):
    """Does what is asked of folders, and puts chats into them."""

    def __init__(self, controller: "Controller", chats: "Chats") -> None:
        super().__init__(controller)
        self._c, self._chats = controller, chats
        self.window = controller.window
        self._pane = controller.window.list

    # --- what is meant ---------------------------------------------------------------------------

    def chosen(self) -> list[ConversationId]:
        """The chats that are chosen while the list has the focus or several are, else the open one."""
        chosen = self._pane.chosen()
        if chosen and (self._pane.has_focus or len(chosen) > 1):
            return chosen
        return [self._c.conversation.id] if self._c.conversation else []

    def do(
        self, work: Callable[[], Any], said: str = "", then: Callable[[], None] | None = None
    ) -> None:
        """Change something; what undoes it comes back, and is offered if there is something to say."""

        def done(undo: Any) -> None:
            self._chats.changed()
            if then is not None:
                then()
            if said and callable(undo):
                self._c.tell_undo(said, lambda: self._take_back(undo))

        self._c.quick.run(work, done, self._c.tell)

    def _take_back(self, undo: Callable[[], None]) -> None:
        self._c.quick.run(undo, lambda _: self._came_back(), self._c.tell)

    def _came_back(self) -> None:
        self._chats.changed()
        self._c.show_values()

    def _show_list(self) -> None:
        self._c.window.show_page("chat")
        if self._pane.isHidden():
            self._c.window.toggle_list()

    def pin_chats(self, keys: Sequence[ConversationId], *, pinned: bool) -> None:
        """Keep chats at the top of the list, or no longer."""
        keys, service = list(keys), self._c.services.chat_list
        many = (
            tr("%n chats were pinned.", len(keys)),
            tr("%n chats are pinned no longer.", len(keys)),
        )
        one = tr("The chat was pinned."), tr("The chat is pinned no longer.")
        said = (many if len(keys) > 1 else one)[0 if pinned else 1]
        self.do(lambda: service.pin(keys, pinned=pinned), said)

    # --- folders ---------------------------------------------------------------------------------

    def open_folder(self, key: int, is_open: bool) -> None:
        """Show what is in a folder, or hide it."""
        service = self._c.services.chat_list
        self.do(lambda: service.set_open(FolderId(key), is_open=is_open))

    def add_folder(
        self, chats: Sequence[ConversationId] = (), parent: FolderId | None = None
    ) -> None:
        """Ask for a name and make a folder; some chats may go into it."""
        name = ask_line(self._c.window, tr("New folder"), tr("Name of the folder"))
        if not name:
            return
        service, keys = self._c.services.chat_list, list(chats)

        def make() -> Callable[[], None]:
            folder, undo_folder = service.add_folder(name, parent)
            undo_move = service.move(keys, folder) if keys else None

            def undo() -> None:
                if undo_move is not None:
                    undo_move()
                undo_folder()

            return undo

        self._show_list()
        self.do(make, tr("The folder “{name}” was made.", name=" ".join(name.split())))

    def remove_folder(self, key: FolderId) -> None:
        """Take a folder away; its chats stay."""
        service = self._c.services.chat_list
        said = tr("The folder was deleted. Its chats were kept.")
        self.do(lambda: service.remove_folder(key), said)

    def move_folder(self, key: FolderId, parent: FolderId | None) -> None:
        """Put a folder into another one, or to the top."""
        service = self._c.services.chat_list
        self.do(lambda: service.move_folder(key, parent), tr("The folder was moved."))

    def move(self) -> None:
        """Ask where to put what is meant: a folder that is chosen, or chats."""
        folder = self._pane.view.folder() if self._pane.view.hasFocus() else None
        if folder is not None:
            self.ask_parent(folder)
        elif keys := self.chosen():
            self.ask_folder(keys)

    def ask_folder(self, keys: Sequence[ConversationId]) -> None:
        """Ask for the folder into which chats go."""
        chosen = list(keys)

        def show(folders: "list[Folder]") -> None:
            offered = [
                Command(
                    f"to-{each.id}",
                    path_of(each, folders),
                    functools.partial(self.move_chats, chosen, each.id),
                )
                for each in folders
            ]
            offered.append(
                Command("to-none", tr("Out of all folders"), lambda: self.move_chats(chosen, None))
            )
            offered.append(Command("to-new", tr("New folder…"), lambda: self.add_folder(chosen)))
            self._c.palette.open(lambda: offered, tr("Move to a folder"))

        self._c.quick.run(self._c.services.chat_list.folders, show, self._c.tell)

    def ask_parent(self, key: FolderId) -> None:
        """Ask for the folder into which a folder goes."""

        def show(folders: "list[Folder]") -> None:
            offered = [
                Command(
                    f"in-{each.id}",
                    path_of(each, folders),
                    functools.partial(self.move_folder, key, each.id),
                )
                for each in folders
                if each.id != key
            ]
            offered.append(
                Command("in-none", tr("Out of all folders"), lambda: self.move_folder(key, None))
            )
            self._c.palette.open(lambda: offered, tr("Move the folder into"))

        self._c.quick.run(self._c.services.chat_list.folders, show, self._c.tell)

    def move_chats(self, keys: Sequence[ConversationId], folder: FolderId | None) -> None:
        """Put chats into a folder, or into none."""
        service = self._c.services.chat_list
        self.do(lambda: service.move(keys, folder), moved(len(keys)))

    def drop(
        self, chats: Sequence[ConversationId], folders: Sequence[FolderId], row: "Row | None"
    ) -> None:
        """Chats and folders were dropped on a row."""
        if isinstance(row, Head) and row.key == "pinned":
            if chats:
                self.pin_chats(chats, pinned=True)
            return
        target = row.folder.id if isinstance(row, FolderRow) else None
        service = self._c.services.chat_list

        def work() -> Callable[[], None]:
            undos = [service.move_folder(each, target) for each in folders if each != target]
            if chats:
                undos.append(service.move(chats, target))
                if target is None:
                    undos.append(service.pin(chats, pinned=False))

            def undo() -> None:
                for each in reversed(undos):
                    each()

            return undo

        self.do(work, tr("Moved."))


def path_of(folder: "Folder", folders: "Sequence[Folder]") -> str:
    """A folder's name behind those of the folders around it."""
    by_id = {each.id: each for each in folders}
    names = [folder.name]
    above = folder.parent_id
    while above is not None and above in by_id and len(names) <= len(by_id):
        names.append(by_id[above].name)
        above = by_id[above].parent_id
    return " / ".join(reversed(names))
