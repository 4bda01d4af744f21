"""What a person does with the chats as a whole: the list is read, searched, and gone through."""

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from localchat.domain.chat import ConversationId, FolderId
from localchat.errors import Cancelled, LocalChatError, UsageError
from localchat.ui import amounts
from localchat.ui.chat_list_acts import ChatListActs
from localchat.ui.chat_list_titles import Titling
from localchat.ui.commands import Command
from localchat.ui.language import tr
from localchat.ui.palette import Entry
from localchat.ui.threads import Tasks

if TYPE_CHECKING:
    from localchat.domain.chat_list import Contents, Listed
    from localchat.services.finding import Found, Results
    from localchat.ui.controller import Controller

FIRST_PAGE, PAGE = 100, 200
"""Chats that are read at once: at the start, and when the list is scrolled."""
MOST_AGAIN = 3000
"""Chats that are read again when something changed; further down the list is read anew by scrolling."""
OF_FOLDER = 100
"""Chats of a folder that are shown at first, and with each “Show more”."""
WARM_UP_AFTER = 1500
"""Milliseconds after the start at which all is made ready for the first search."""
MOST_FOUND = 20
"""Chats that the palette lists."""


class Chats(QObject):
    """Joins the list, the palette's search and the store."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller
        self.pane = controller.window.list
        self.lane = Tasks(self)
        """Searches run beside all else, one after the other; a newer one ends the older."""
        self._asked = 0
        self._results: Results | None = None
        self._most: dict[FolderId, int] = {}
        self._reading = self._is_all = self._again = False
        self.acts = ChatListActs(controller, self)
        self.titling = Titling(controller)
        pane = self.pane
        pane.opened.connect(self._open)
        pane.searched.connect(self.look)
        pane.results.opened.connect(self.jump)
        pane.results.near_end.connect(self._more_results)
        pane.view.near_end.connect(self._more)
        pane.view.more.connect(self._more_of_folder)
        controller.palette.searched.connect(self.search)
        QTimer.singleShot(WARM_UP_AFTER, self, self._warm_up)

    def _warm_up(self) -> None:
        self.lane.run(self._c.services.finding.warm_up, None, self._c.tell)

    def _open(self, key: int) -> None:
        self._c.open(ConversationId(key))

    # --- the list --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the list again, as far as it is shown."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        service = self._c.services.chat_list
        shown = sum(1 for _ in self.pane.view.rows.loose())
        wanted = min(max(shown, FIRST_PAGE), MOST_AGAIN)
        most = dict(self._most)

        def read() -> "tuple[Contents, list[Listed]]":
            return service.contents(most, OF_FOLDER), service.page(wanted)

        def show(found: "tuple[Contents, list[Listed]]") -> None:
            self._reading = False
            self._is_all = len(found[1]) < wanted
            self.pane.show_chats(*found)
            self.mark_open()
            if self._again:
                self._again = False
                self.refresh()

        self._c.quick.run(read, show, self._failed)

    def changed(self) -> None:
        """Something was done with chats: read the list again, and look again for what is looked for."""
        self.refresh()
        if self.pane.query:
            self.look(self.pane.query)

    def mark_open(self) -> None:
        """Mark the chat that is open."""
        chat = self._c.conversation
        self.pane.view.show_open(chat.id if chat else None)

    def _more(self) -> None:
        """Read the next page, before the end of the list is seen."""
        loose = self.pane.view.rows.loose()
        if self._reading or self._is_all or not loose:
            return
        self._reading = True
        service, last = self._c.services.chat_list, loose[-1]

        def show(found: "list[Listed]") -> None:
            self._reading = False
            self._is_all = len(found) < PAGE
            self.pane.view.rows.add(found)
            if self._again:
                self._again = False
                self.refresh()

        self._c.quick.run(lambda: service.page(PAGE, last), show, self._failed)

    def _more_of_folder(self, key: int) -> None:
        folder = FolderId(key)
        self._most[folder] = self._most.get(folder, OF_FOLDER) + OF_FOLDER
        self.refresh()

    def _failed(self, error: LocalChatError) -> None:
        self._reading = self._again = False
        self._c.tell(error)

    # --- searching -------------------------------------------------------------------------------

    def look(self, query: str) -> None:
        """Show what is found, in place of the list; the list again when nothing is asked."""
        stop = self._begin()
        if not query:
            self._results = None
            self.pane.tell("")
            self.refresh()
            return

        def show(results: "Results") -> None:
            if not stop():
                self._results = results
                self.pane.show_results(lambda view: view.show_found(results.found))

        self.lane.run(lambda: self._search(query, None, stop), show, self._problem(stop))

    def _begin(self) -> Callable[[], bool]:
        """A new search; the call says whether a newer one has begun."""
        self._asked += 1
        number = self._asked
        return lambda: self._asked != number

    def _search(self, query: str, after: Any, stop: Callable[[], bool]) -> "Results":
        if stop():
            raise Cancelled("A newer search was begun.")
        return self._c.services.finding.search(query, after, stop)

    def _problem(self, stop: Callable[[], bool]) -> Callable[[LocalChatError], None]:
        def tell(error: LocalChatError) -> None:
            if isinstance(error, UsageError) and not stop():
                self.pane.tell(error.message)
            elif not isinstance(error, Cancelled | UsageError):
                self._c.tell(error)

        return tell

    def _more_results(self) -> None:
        results = self._results
        if results is None or (results.below is None and not results.offset):
            return
        query, stop = self.pane.query, self._begin()
        self._results = None

        def show(more: "Results") -> None:
            if not stop():
                self._results = more
                self.pane.results.add_found(more.found)

        self.lane.run(lambda: self._search(query, results, stop), show, self._problem(stop))

    def jump(self, found: "Found") -> None:
        """Open a chat at the place that was found, on the branch where it is."""
        chat, message = found.chat.id, found.message_id
        marked = [found.snippet.text[a:b] for a, b in found.snippet.marks]
        words = list(dict.fromkeys(marked))
        service, view = self._c.services.conversations, self._c.window.chat.view
        if message is None:
            self._c.open(chat)
            return

        def shown(_: object) -> None:
            self._c.open(chat)
            if hasattr(view, "reveal"):
                # Behind what opening does: the lane is one, and the branch is drawn by then.
                self._c.quick.run(lambda: None, lambda _: view.reveal(message, words), self._c.tell)

        def turn() -> None:
            leaf = service.get(chat).leaf_id
            if message not in {each.id for each in service.tree(chat).path(leaf)}:
                service.open_branch(chat, message)

        self._c.quick.run(turn, shown, self._c.tell)

    # --- the palette -----------------------------------------------------------------------------

    def search(self, query: str) -> None:
        """Find chats for the palette: by all that the language knows, or the newest ones."""
        services, stop = self._c.services, self._begin()
        palette = self._c.palette

        def read() -> list[Entry]:
            if not query:
                newest = services.chat_list.page(MOST_FOUND)
                pinned = services.chat_list.contents({}, 0).pinned
                return [self._chat_entry(chat) for chat in (*pinned, *newest)][:MOST_FOUND]
            found = self._search(query, None, stop).found
            once = {hit.chat.id: hit for hit in reversed(found)}
            return [self._entry(hit) for hit in found if once[hit.chat.id] is hit][:MOST_FOUND]

        def failed(error: LocalChatError) -> None:
            if isinstance(error, UsageError):
                palette.show_found(query, [], error.message)
            elif not isinstance(error, Cancelled):
                self._c.tell(error)

        self.lane.run(read, lambda found: palette.show_found(query, found), failed)

    def switch(self) -> None:
        """Go to another chat by a few letters of its title (Ctrl+P)."""
        self._c.palette.open_chats()

    def _chat_entry(self, chat: "Listed") -> Entry:
        title = _short(chat.title) or tr("New chat")
        hint = amounts.day(chat.updated.astimezone())
        return Entry(title, hint, functools.partial(self._c.open, chat.id))

    def _entry(self, hit: "Found") -> Entry:
        if hit.message_id is None:
            return self._chat_entry(hit.chat)
        title = _short(hit.chat.title) or tr("New chat")
        return Entry(title, _short(hit.snippet.text), functools.partial(self.jump, hit))

    # --- commands --------------------------------------------------------------------------------

    def commands(self) -> list[Command]:
        """What can be done with chats from anywhere."""
        acts, pane = self.acts, self.pane

        def search() -> None:
            if pane.isHidden():
                self._c.window.toggle_list()
            pane.search.setFocus()
            pane.search.selectAll()

        return [
            Command("switch-chat", tr("Go to another chat"), self.switch, ("Ctrl+P",)),
            Command("search-chats", tr("Search all chats"), search, ("Ctrl+Shift+F",)),
            Command("rename-chat", tr("Rename this chat"), acts.rename_open),
            Command("pin-chat", tr("Pin or unpin this chat"), acts.pin, ("Ctrl+Shift+P",)),
            Command("move-chat", tr("Move this chat to a folder"), acts.move, ("Ctrl+Shift+M",)),
            Command("tag-chat", tr("Tags of this chat"), acts.tag, ("Ctrl+Shift+T",)),
            Command("archive-chat", tr("Archive this chat"), acts.archive, ("Ctrl+Shift+A",)),
            Command("delete-chat", tr("Delete this chat"), acts.delete),
            Command("new-folder", tr("New folder"), acts.add_folder),
            Command("edit-tags", tr("Edit tags"), acts.edit_tags),
            Command("archive", tr("Show the archive"), acts.show_archive),
            Command("trash", tr("Show the trash"), acts.show_trash),
        ]

    def delete(self, key: int) -> None:
        """Delete one chat; a notice offers to undo it."""
        self.acts.delete_chats([ConversationId(key)])

    def close(self) -> None:
        """Give up what is under way."""
        self._asked += 1
        self.titling.close()
        self.lane.finish()


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 80 else f"{text[:79]}…"
