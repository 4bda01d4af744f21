"""What is done with the chats that are chosen, and with folders and tags; all of it can be undone."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from localchat.domain.chat import ConversationId
from localchat.ui.ask_line import ask_line
from localchat.ui.chat_list_folders import FolderActs
from localchat.ui.chat_list_model import ChatRow, FolderRow
from localchat.ui.chat_list_words import restored
from localchat.ui.language import tr

if TYPE_CHECKING:
    from localchat.domain.chat_list import Folder, Listed, Tag
    from localchat.ui.chat_list_model import Row
    from localchat.ui.chats import Chats
    from localchat.ui.controller import Controller


class ChatListActs(FolderActs):
    """Does what the list, its menus and the palette ask for."""

    def __init__(self, controller: "Controller", chats: "Chats") -> None:
        super().__init__(controller, chats)
        pane = self._pane
        pane.acted.connect(self._act)
        pane.asked.connect(self._ask)
        pane.view.toggled.connect(self.open_folder)
        pane.view.rows.renamed.connect(self._renamed)
        pane.view.dropped.connect(self.drop)
        pane.view.menu.connect(self._menu)
        pane.results.menu.connect(self._menu)

    # --- what is asked ---------------------------------------------------------------------------

    def _act(self, what: str) -> None:
        folder = self._pane.view.folder()
        if what == "delete" and folder is not None and not self._pane.query:
            self.remove_folder(folder)
            return
        keys = self._pane.chosen()
        acts: dict[str, Callable[[Sequence[ConversationId]], None]] = {
            "delete": self.delete_chats, "archive": self.archive_chats,
            "move": self.ask_folder, "tag": self.ask_tags,
        }  # fmt: skip
        if keys:
            acts[what](keys)

    def _ask(self, what: str) -> None:
        if what == "filter":
            self._filters()
        else:
            {"archive": self.show_archive, "trash": self.show_trash, "folder": self.add_folder}[
                what
            ]()

    # --- chats -----------------------------------------------------------------------------------

    def delete(self) -> None:
        """Delete what is meant."""
        self.delete_chats(self.chosen())

    def delete_chats(self, keys: Sequence[ConversationId]) -> None:
        """Put chats into the trash; of the open one, another takes the place."""
        keys, service = list(keys), self._c.services.chat_list
        open_chat = self._c.conversation.id if self._c.conversation else None

        def gone() -> None:
            if open_chat in keys and self._c.conversation and self._c.conversation.id == open_chat:
                self._c.conversation = None
                self._c.new_chat(in_front=not self._pane.has_focus)

        def undo_and_open(undo: Callable[[], None]) -> None:
            def back(_: object) -> None:
                self._chats.changed()
                if open_chat in keys:
                    self._c.open(open_chat, in_front=not self._pane.has_focus)

            self._c.quick.run(undo, back, self._c.tell)

        def done(undo: Callable[[], None]) -> None:
            gone()
            self._chats.changed()
            said = (
                tr("%n chats were deleted.", len(keys))
                if len(keys) > 1
                else tr("The chat was deleted.")
            )
            self._c.tell_undo(said, lambda: undo_and_open(undo))

        if not keys:
            return
        if self._c.answers.answering in keys:
            self._c.answers.stop()
        self._c.quick.run(lambda: service.delete(keys), done, self._c.tell)

    def archive(self) -> None:
        """Archive what is meant."""
        self.archive_chats(self.chosen())

    def archive_chats(self, keys: Sequence[ConversationId], *, archived: bool = True) -> None:
        """Put chats away, or back into the list."""
        keys, service = list(keys), self._c.services.chat_list
        many = (
            tr("%n chats were archived.", len(keys)),
            tr("%n chats are in the list again.", len(keys)),
        )
        one = tr("The chat was archived."), tr("The chat is in the list again.")
        said = (many if len(keys) > 1 else one)[0 if archived else 1]
        if keys:
            self.do(lambda: service.archive(keys, archived=archived), said)

    def pin(self) -> None:
        """Pin what is meant, or unpin it if all of it is pinned."""
        keys, service = self.chosen(), self._c.services.chat_list

        def show(chats: "list[Listed]") -> None:
            self.pin_chats(keys, pinned=not all(chat.pinned for chat in chats))

        if keys:
            self._c.quick.run(lambda: service.some(keys), show, self._c.tell)

    def rename_open(self) -> None:
        """Rename what is chosen in the list, or the open chat."""
        if self._pane.view.hasFocus():
            self._pane.view.rename()
            return
        chat = self._c.conversation
        if chat is None:
            return
        title = ask_line(self._c.window, tr("Rename"), tr("Title of the chat"), chat.title)
        if title:
            self.rename(chat.id, title)

    def rename(self, key: ConversationId, title: str) -> None:
        """Give a chat another title."""
        service = self._c.services.chat_list
        self.do(lambda: service.rename(key, title), tr("The chat was renamed."))

    def _renamed(self, row: "Row", name: str) -> None:
        service = self._c.services.chat_list
        if isinstance(row, ChatRow):
            self.rename(row.chat.id, name)
        elif isinstance(row, FolderRow):
            folder = row.folder.id
            self.do(lambda: service.rename_folder(folder, name), tr("The folder was renamed."))

    def export_chats(self, keys: Sequence[ConversationId]) -> None:
        """Ask how to export chats."""
        self._c.library.transfers.export(list(keys))

    def restore_chats(self, keys: Sequence[ConversationId]) -> None:
        """Take chats out of the trash."""
        keys, service = list(keys), self._c.services.chat_list
        self.do(lambda: service.restore(keys), restored(len(keys)))

    def show_archive(self) -> None:
        """Show the chats that were put away."""
        self._show_list()
        self._pane.look_for("is:archived")

    def show_trash(self) -> None:
        """Show what was deleted."""
        from localchat.ui.trash_dialog import show_trash

        show_trash(self._c, self._chats)

    # --- tags ------------------------------------------------------------------------------------

    def tag(self) -> None:
        """Ask for the tags of what is meant."""
        if keys := self.chosen():
            self.ask_tags(keys)

    def ask_tags(self, keys: Sequence[ConversationId]) -> None:
        """Show all tags, with a check mark at those that these chats have."""
        chosen, service = list(keys), self._c.services.chat_list

        def show(found: "tuple[list[Tag], list[Listed]]") -> None:
            from localchat.ui.chat_list_menu import tag_menu

            menu = tag_menu(self, self._c.theme, chosen, *found)
            menu.exec(self._place())

        self._c.quick.run(lambda: (service.tags(), service.some(chosen)), show, self._c.tell)

    def _place(self) -> QPoint:
        view = self._pane.view
        if self._pane.isVisible():
            below = view.visualRect(view.currentIndex()).bottomLeft()
            return view.viewport().mapToGlobal(
                QPoint(24, max(24, min(below.y(), view.height() - 40)))
            )
        return self._c.window.mapToGlobal(QPoint(80, 80))

    def put_tag(self, keys: Sequence[ConversationId], tag: "Tag", *, on: bool) -> None:
        """Put a tag on chats, or take it off."""
        service = self._c.services.chat_list
        said = (
            tr("Tag “{name}” added.", name=tag.name)
            if on
            else tr("Tag “{name}” removed.", name=tag.name)
        )
        self.do(lambda: service.tag(keys, tag.id, on=on), said)

    def new_tag(self, keys: Sequence[ConversationId]) -> None:
        """Ask for a name, make a tag, and put it on chats."""
        name = ask_line(self._c.window, tr("New tag"), tr("Name of the tag"))
        service = self._c.services.chat_list
        if name:
            said = tr("Tag “{name}” added.", name=" ".join(name.split()))
            self.do(lambda: service.tag(keys, service.add_tag(name).id, on=True), said)

    def edit_tags(self) -> None:
        """Rename, colour and delete tags."""
        from localchat.ui.chat_list_tags import edit_tags

        edit_tags(self._c, self)

    # --- menus -----------------------------------------------------------------------------------

    def _menu(self, place: QPoint) -> None:
        service = self._c.services.chat_list
        keys = self._pane.chosen()

        def show(found: "tuple[list[Folder], list[Tag], list[Listed]]") -> None:
            from localchat.ui.chat_list_menu import chat_menu, empty_menu, folder_menu

            folder = self._pane.view.folder()
            if keys:
                menu = chat_menu(self, self._c.theme, keys, *found)
            elif folder is not None:
                menu = folder_menu(self, folder)
            else:
                menu = empty_menu(self)
            menu.exec(place)

        self._c.quick.run(
            lambda: (service.folders(), service.tags(), service.some(keys)), show, self._c.tell
        )

    def _filters(self) -> None:
        service = self._c.services.chat_list

        def show(found: "tuple[list[Tag], list[Folder]]") -> None:
            from localchat.ui.chat_list_menu import filter_menu

            menu = filter_menu(self._pane, self, self._c.theme, *found)
            button = self._pane.filter
            menu.exec(button.mapToGlobal(QPoint(0, button.height())))

        self._c.quick.run(lambda: (service.tags(), service.folders()), show, self._c.tell)

    def rename_chosen(self) -> None:
        """Type another name into the row that is chosen; of a chat that was found, into a dialog."""
        if self._pane.query:
            keys = self._pane.chosen()
            name = ask_line(self._c.window, tr("Rename"), tr("Title of the chat"))
            if keys and name:
                self.rename(keys[0], name)
        else:
            self._pane.view.rename()
