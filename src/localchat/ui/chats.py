"""What a person does with the chats as a whole: list, search, rename, delete, undo."""

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from localchat.domain.chat import Conversation, ConversationId
from localchat.services.conversations import Hit
from localchat.ui.palette import Entry

if TYPE_CHECKING:
    from localchat.ui.controller import Controller

MOST_FOUND = 20
"""Chats that the palette lists."""


class Chats(QObject):
    """Joins the list, the palette's search and the store."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller
        self._undo: Callable[[], None] | None = None
        pane = controller.window.list
        pane.opened.connect(lambda key: controller.open(ConversationId(key)))
        pane.renamed.connect(self.rename)
        pane.deleted.connect(self.delete)
        pane.searched.connect(lambda _: self.refresh())
        controller.palette.searched.connect(self.search)

    def refresh(self) -> None:
        """Read the list again, or what is searched for."""
        query = self._c.window.list.search.text().strip()
        service = self._c.services.conversations

        def read() -> list[Conversation]:
            if query:
                return [hit.conversation for hit in service.search(query)]
            return [c for c in service.all() if c.title or c.draft.strip()]

        def show(found: list[Conversation]) -> None:
            current = self._c.conversation.id if self._c.conversation else None
            self._c.window.list.show_conversations(found, current)

        self._c.quick.run(read, show, self._c.tell)

    def search(self, query: str) -> None:
        """Find chats for the palette."""
        service = self._c.services.conversations

        def read() -> list[Hit]:
            if query:
                return service.search(query)
            return [Hit(chat, "") for chat in service.all() if chat.title]

        def show(hits: list[Hit]) -> None:
            self._c.palette.show_found(query, [self._entry(hit) for hit in hits[:MOST_FOUND]])

        self._c.quick.run(read, show, self._c.tell)

    def _entry(self, hit: Hit) -> Entry:
        chat = hit.conversation
        hint = hit.snippet or f"{chat.updated.astimezone():%d %b %Y}"
        return Entry(_short(chat.title), _short(hint), functools.partial(self._c.open, chat.id))

    def rename(self, key: int, title: str) -> None:
        """Give a chat another title."""
        service = self._c.services.conversations
        self._c.quick.run(
            lambda: service.rename(ConversationId(key), title),
            lambda _: self.refresh(),
            self._c.tell,
        )

    def delete(self, key: int) -> None:
        """Delete a conversation; a notice offers to undo it."""
        chosen, service = ConversationId(key), self._c.services.conversations

        def undo() -> None:
            self._c.quick.run(
                lambda: service.restore(chosen), lambda _: self._c.open(chosen), self._c.tell
            )

        def gone(_: None) -> None:
            if self._c.conversation is not None and self._c.conversation.id == chosen:
                self._c.conversation = None
                self._c.new_chat()
            self.refresh()
            self._c.window.chat.notice.tell(
                "", "The chat was deleted.", action=("Undo", undo), passing=True
            )
            self._undo = undo

        if self._c.answers.answering == chosen:
            self._c.answers.stop()
        self._c.quick.run(lambda: service.delete(chosen), gone, self._c.tell)

    def undo_delete(self) -> None:
        """Bring back the chat that was deleted last."""
        undo, self._undo = self._undo, None
        if undo:
            undo()


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 48 else f"{text[:47]}…"
