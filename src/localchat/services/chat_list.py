"""What a person does with the list of chats: folders, tags, pins, the archive, the trash.

Every change gives back a function that undoes it. Sentences about them are the front end's.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from localchat.domain.chat import ConversationId, FolderId
from localchat.domain.chat_list import COLOURS, Contents, Folder, Listed, Tag, TagId
from localchat.errors import UsageError
from localchat.services.conversations import Conversations
from localchat.storage.chat_list import ChatListTable, stamp
from localchat.text import listed, say

LONGEST_NAME = 80
"""Letters of a folder's or tag's name."""
MOST_PINNED = 500
DEEPEST = 8
"""Folders in one another."""

Undo = Callable[[], None]
"""Makes things as they were."""


class ChatList:
    """The use cases of the list."""

    def __init__(self, table: ChatListTable, conversations: Conversations) -> None:
        self._table, self._conversations = table, conversations

    # --- reading ---------------------------------------------------------------------------------

    def contents(self, most: dict[FolderId, int], usual: int) -> Contents:
        """What stands above the loose chats. `most` says of how many chats of a folder to show more."""
        folders = self._table.folders()
        inside = {
            folder.id: tuple(self._table.inside(folder.id, most.get(folder.id, usual)))
            for folder in folders
            if folder.is_open
        }
        pinned = self._table.pinned(MOST_PINNED)
        return Contents(tuple(pinned), tuple(folders), inside, tuple(self._table.tags()))

    def page(self, limit: int, after: Listed | None = None) -> list[Listed]:
        """Loose chats, newest first, from the top or those that follow one."""
        if after is None:
            return self._table.loose(limit)
        return self._table.loose(limit, (stamp(after.updated), after.id))

    def trash(self, limit: int, query: str = "") -> tuple[list[Listed], int]:
        """Deleted chats, the last deleted first, with all words in their titles; how many there are."""
        return self._table.trash(limit, query.split()), self._table.count_trash()

    def folders(self) -> list[Folder]:
        """All folders, in their order."""
        return self._table.folders()

    def tags(self) -> list[Tag]:
        """All tags, by name."""
        return self._table.tags()

    def tag_uses(self) -> dict[TagId, int]:
        """How many chats have each tag."""
        return self._table.tag_uses()

    def some(self, keys: Sequence[ConversationId]) -> list[Listed]:
        """Some chats, wherever they are."""
        return self._table.some(keys)

    # --- chats -----------------------------------------------------------------------------------

    def rename(self, key: ConversationId, title: str) -> Undo:
        """Give a chat another title; an empty one is ignored."""
        was = self._conversations.get(key)
        self._conversations.rename(key, title)

        def undo() -> None:
            self._table.put_back("title", {key: was.title})
            self._table.put_back("titled", {key: str(was.titled)})

        return undo

    def pin(self, keys: Sequence[ConversationId], *, pinned: bool) -> Undo:
        """Keep chats at the top, or no longer."""
        return self._set(keys, "pinned", int(pinned))

    def move(self, keys: Sequence[ConversationId], folder: FolderId | None) -> Undo:
        """Put chats into a folder, or into none. A pinned chat is pinned no longer: it would not be seen."""
        if folder is not None:
            self._folder(folder)
        undo_pin = self._set(keys, "pinned", 0) if folder is not None else None
        undo_move = self._set(keys, "folder_id", folder)

        def undo() -> None:
            undo_move()
            if undo_pin is not None:
                undo_pin()

        return undo

    def archive(self, keys: Sequence[ConversationId], *, archived: bool) -> Undo:
        """Put chats away, or back into the list."""
        return self._set(keys, "archived", stamp(_now()) if archived else None)

    def delete(self, keys: Sequence[ConversationId]) -> Undo:
        """Put chats into the trash."""
        undo = self._set(keys, "deleted", stamp(_now()))
        self._conversations.forget(keys)
        return undo

    def restore(self, keys: Sequence[ConversationId]) -> Undo:
        """Take chats out of the trash."""
        return self._set(keys, "deleted", None)

    def restore_all(self) -> tuple[int, Undo]:
        """Take all chats out of the trash; how many they were."""
        keys = self._table.trashed()
        return len(keys), self.restore(keys)

    def erase(self, keys: Sequence[ConversationId]) -> None:
        """Delete chats for good. This cannot be undone."""
        self._table.erase(keys)
        self._conversations.forget(keys)

    def empty_trash(self) -> int:
        """Delete for good what is in the trash; how many chats they were."""
        keys = self._table.trashed()
        self.erase(keys)
        return len(keys)

    def _set(self, keys: Sequence[ConversationId], column: str, value: Any) -> Undo:
        kept = self._table.set(keys, column, value)
        return lambda: self._table.put_back(column, kept)

    # --- tags ------------------------------------------------------------------------------------

    def tag(self, keys: Sequence[ConversationId], tag: TagId, *, on: bool) -> Undo:
        """Put a tag on chats, or take it off."""
        if on:
            new = self._table.put_tag(keys, tag)
            return lambda: _drop(self._table.take_tag(new, tag))
        had = self._table.take_tag(keys, tag)
        return lambda: _drop(self._table.put_tag(had, tag))

    def add_tag(self, name: str, colour: str = "") -> Tag:
        """Make a tag; without a colour it gets the one that is rarest. One of that name is taken."""
        name = _name(name, say("A tag needs a name."))
        tags = self._table.tags()
        same = next((tag for tag in tags if tag.name.casefold() == name.casefold()), None)
        if same is not None:
            return same
        if not colour:
            used = [tag.colour for tag in tags]
            colour = min(COLOURS, key=used.count)
        return Tag(self._table.add_tag(name, _colour(colour)), name, colour)

    def change_tag(self, tag: Tag, name: str, colour: str) -> Undo:
        """Give a tag another name or colour; `UsageError` if another one has the name."""
        name = _name(name, say("A tag needs a name."))
        others = [each for each in self._table.tags() if each.id != tag.id]
        if any(each.name.casefold() == name.casefold() for each in others):
            raise UsageError(
                say("There is a tag “{name}” already. Choose another name.", name=name)
            )
        self._table.change_tag(tag.id, name, _colour(colour))
        return lambda: self._table.change_tag(tag.id, tag.name, tag.colour)

    def remove_tag(self, tag: Tag) -> Undo:
        """Take a tag away from everywhere."""
        chats = self._table.remove_tag(tag.id)
        return lambda: self._table.bring_tag_back(tag, chats)

    # --- folders ---------------------------------------------------------------------------------

    def add_folder(self, name: str, parent: FolderId | None = None) -> tuple[FolderId, Undo]:
        """Make a folder, in another one or at the top."""
        name = _name(name, say("A folder needs a name."))
        if parent is not None:
            self._check_depth(parent, 1)
        key = self._table.add_folder(name, parent)
        return key, lambda: _drop(self._table.remove_folder(key))

    def rename_folder(self, key: FolderId, name: str) -> Undo:
        """Give a folder another name."""
        was = self._table.change_folder(key, "name", _name(name, say("A folder needs a name.")))
        return lambda: _drop(self._table.change_folder(key, "name", was))

    def remove_folder(self, key: FolderId) -> Undo:
        """Take a folder away. What lies in it stays, and lies where the folder lay."""
        was = self._table.remove_folder(key)
        if was is None:
            raise UsageError(say("This folder is not there any more."))
        return lambda: self._table.bring_folder_back(was)

    def move_folder(self, key: FolderId, parent: FolderId | None) -> Undo:
        """Put a folder into another one, or to the top; never into itself."""
        self._folder(key)
        if parent is not None:
            if parent in self._below(key):
                raise UsageError(say("A folder cannot lie in itself."))
            self._check_depth(parent, self._height(key))
        above, place = self._table.place_folder(key, parent)
        return lambda: self._table.put_folder_back(key, above, place)

    def set_open(self, key: FolderId, *, is_open: bool) -> None:
        """Show what is in a folder, or hide it."""
        self._table.change_folder(key, "open", int(is_open))

    def _folder(self, key: FolderId) -> Folder:
        for folder in self._table.folders():
            if folder.id == key:
                return folder
        raise UsageError(say("This folder is not there any more."))

    def _below(self, key: FolderId) -> set[FolderId]:
        """A folder and all that lie in it."""
        found = {key}
        folders = self._table.folders()
        for _ in folders:
            found |= {folder.id for folder in folders if folder.parent_id in found}
        return found

    def _height(self, key: FolderId) -> int:
        folders = {folder.id: folder for folder in self._table.folders()}

        def depth(at: FolderId | None) -> int:
            steps = 0
            while at is not None and at in folders and steps <= len(folders):
                at, steps = folders[at].parent_id, steps + 1
            return steps

        return max(depth(each) for each in self._below(key)) - depth(key) + 1

    def _check_depth(self, parent: FolderId, more: int) -> None:
        folders = {folder.id: folder for folder in self._table.folders()}
        at: FolderId | None = self._folder(parent).id
        depth = 0
        while at is not None and at in folders and depth <= DEEPEST:
            at, depth = folders[at].parent_id, depth + 1
        if depth + more > DEEPEST:
            raise UsageError(
                say("Folders lie in one another at most {deepest} deep.", deepest=DEEPEST)
            )


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _name(name: str, else_say: str) -> str:
    """A name on one line; `UsageError` with that sentence if there is none."""
    name = " ".join(name.split())[:LONGEST_NAME].strip()
    if not name:
        raise UsageError(else_say)
    return name


def _colour(colour: str) -> str:
    if colour not in COLOURS:
        raise UsageError(
            say(
                "A tag is {names} or {last}, not {colour}.",
                names=listed(COLOURS[:-1]),
                last=COLOURS[-1],
                colour=colour,
            )
        )
    return colour


def _drop(_: object) -> None:
    """What an undo brings back is of no use to anybody."""
