"""The list of chats in the store: pages of it, folders, tags, the archive, the trash.

Every change gives back how things were, so that it can be undone exactly.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from localchat.domain.chat import ConversationId, FolderId
from localchat.domain.chat_list import COLOURS, Folder, Listed, Tag, TagId
from localchat.storage.store import Store

LISTED = "c.id, c.title, c.updated, c.folder_id, c.pinned, c.archived, c.deleted"
"""The columns of a chat `c` from which `listed` makes its value."""
NAMED = (
    "(c.title <> '' OR trim(c.draft) <> '' "
    "OR EXISTS (SELECT 1 FROM attachment f WHERE f.conversation_id = c.id))"
)
"""A chat in which nothing was said, typed or attached is not in any list."""
_HERE = "c.deleted IS NULL AND c.archived IS NULL"
_AT_ONCE = 500
"""Keys in one statement."""

Kept = Mapping[ConversationId, Any]
"""How a column of some chats was."""


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder as it is kept, with what lay in it directly: enough to bring it back."""

    id: FolderId
    name: str
    parent_id: FolderId | None
    place: int
    is_open: bool
    chats: tuple[ConversationId, ...]
    folders: tuple[FolderId, ...]


class ChatListTable:
    """Reads and changes what the list shows. Safe on any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # --- reading ---------------------------------------------------------------------------------

    def loose(self, limit: int, below: tuple[str, int] | None = None) -> list[Listed]:
        """Chats that are neither pinned nor in a folder, newest first; below a place, or from the top."""
        where, values = ("AND (c.updated, c.id) < (?, ?)", below) if below else ("", ())
        return self._listed(
            f"{_HERE} AND c.pinned = 0 AND c.folder_id IS NULL AND {NAMED} {where} "
            "ORDER BY c.updated DESC, c.id DESC LIMIT ?",
            *values,
            limit,
        )

    def pinned(self, limit: int) -> list[Listed]:
        """Pinned chats, newest first."""
        return self._listed(
            f"c.pinned = 1 AND {_HERE} AND {NAMED} ORDER BY c.updated DESC, c.id DESC LIMIT ?",
            limit,
        )

    def inside(self, folder: FolderId, limit: int) -> list[Listed]:
        """Chats of a folder that are not pinned, newest first."""
        return self._listed(
            f"c.folder_id = ? AND {_HERE} AND c.pinned = 0 "
            "ORDER BY c.updated DESC, c.id DESC LIMIT ?",
            folder,
            limit,
        )

    def trash(self, limit: int, words: Sequence[str] = ()) -> list[Listed]:
        """Deleted chats, the last deleted first, with all words in their titles."""
        titles = " ".join(["AND c.title LIKE ? ESCAPE '\\'"] * len(words))
        return self._listed(
            f"c.deleted IS NOT NULL AND {NAMED} {titles} ORDER BY c.deleted DESC, c.id DESC LIMIT ?",
            *(f"%{word.translate(_ESCAPE)}%" for word in words),
            limit,
        )

    def trashed(self) -> list[ConversationId]:
        """All deleted chats, those too that have no title."""
        rows = self._store.rows("SELECT id FROM conversation WHERE deleted IS NOT NULL")
        return [ConversationId(row[0]) for row in rows]

    def count_trash(self) -> int:
        """How many chats the trash shows."""
        return int(
            self._store.rows(
                f"SELECT count(*) FROM conversation c WHERE c.deleted IS NOT NULL AND {NAMED}"  # noqa: S608
            )[0][0]
        )

    def some(self, keys: Sequence[ConversationId]) -> list[Listed]:
        """Some chats, wherever they are."""
        found: list[Listed] = []
        for part in _parts(keys):
            found += self._listed(f"c.id IN ({_marks(part)})", *part)
        return found

    def _listed(self, condition: str, *values: Any) -> list[Listed]:
        rows = self._store.rows(
            f"SELECT {LISTED} FROM conversation c WHERE {condition}",  # noqa: S608
            *values,
        )
        tags = self.tags_of([row[0] for row in rows])
        return [listed(row, tags.get(ConversationId(row[0]), ())) for row in rows]

    def tags_of(
        self, keys: Sequence[int], stop: Callable[[], bool] | None = None
    ) -> dict[ConversationId, tuple[TagId, ...]]:
        """The tags of chats, by name; those without one are left out."""
        found: dict[ConversationId, tuple[TagId, ...]] = {}
        for part in _parts(keys):
            sql = (
                "SELECT ct.conversation_id, ct.tag_id FROM conversation_tag ct JOIN tag t "  # noqa: S608
                f"ON t.id = ct.tag_id WHERE ct.conversation_id IN ({_marks(part)}) ORDER BY t.name"
            )
            rows = self._store.look(sql, *part, stop=stop) if stop else self._store.rows(sql, *part)
            for chat, tag in rows:
                found[ConversationId(chat)] = (*found.get(ConversationId(chat), ()), TagId(tag))
        return found

    def folders(self) -> list[Folder]:
        """All folders in their order, with how many chats lie in each."""
        counts = dict(
            self._store.rows(
                "SELECT c.folder_id, count(*) FROM conversation c WHERE c.folder_id IS NOT NULL "  # noqa: S608
                f"AND {_HERE} AND c.pinned = 0 GROUP BY c.folder_id"
            )
        )
        rows = self._store.rows(
            "SELECT id, name, parent_id, open FROM folder ORDER BY place, name COLLATE NOCASE, id"
        )
        return [
            Folder(
                FolderId(key),
                name,
                FolderId(parent) if parent is not None else None,
                bool(is_open),
                counts.get(key, 0),
            )
            for key, name, parent, is_open in rows
        ]

    def folder_names(self) -> list[tuple[FolderId, str]]:
        """All folders in their order, without counting what lies in them."""
        rows = self._store.rows(
            "SELECT id, name FROM folder ORDER BY place, name COLLATE NOCASE, id"
        )
        return [(FolderId(key), name) for key, name in rows]

    def tags(self) -> list[Tag]:
        """All tags by name."""
        rows = self._store.rows("SELECT id, name, colour FROM tag ORDER BY name COLLATE NOCASE")
        return [
            Tag(TagId(key), name, colour if colour in COLOURS else COLOURS[key % len(COLOURS)])
            for key, name, colour in rows
        ]

    def tag_uses(self) -> dict[TagId, int]:
        """How many chats have each tag."""
        rows = self._store.rows(
            "SELECT ct.tag_id, count(*) FROM conversation_tag ct JOIN conversation c "
            "ON c.id = ct.conversation_id AND c.deleted IS NULL GROUP BY ct.tag_id"
        )
        return {TagId(key): uses for key, uses in rows}

    # --- chats -----------------------------------------------------------------------------------

    def set(self, keys: Sequence[ConversationId], column: str, value: Any) -> Kept:
        """Give a column of some chats one value; return what each had before."""
        kept: dict[ConversationId, Any] = {}
        with self._store.together():
            for part in _parts(keys):
                kept |= self._store.rows(
                    f"SELECT id, {column} FROM conversation WHERE id IN ({_marks(part)})",  # noqa: S608
                    *part,
                )
                self._store.run(
                    f"UPDATE conversation SET {column} = ? WHERE id IN ({_marks(part)})",  # noqa: S608
                    value,
                    *part,
                )
        return kept

    def put_back(self, column: str, kept: Kept) -> None:
        """Give a column the values that it had."""
        with self._store.together():
            for key, value in kept.items():
                self._store.run(
                    f"UPDATE conversation SET {column} = ? WHERE id = ?",  # noqa: S608
                    value,
                    key,
                )

    def erase(self, keys: Sequence[ConversationId]) -> None:
        """Delete chats for good, with all that belongs to them."""
        with self._store.together():
            for part in _parts(keys):
                self._store.run(
                    f"DELETE FROM conversation WHERE id IN ({_marks(part)})",  # noqa: S608
                    *part,
                )

    def put_tag(self, keys: Sequence[ConversationId], tag: TagId) -> list[ConversationId]:
        """Put a tag on chats; return those that did not have it."""
        had = set(self._with_tag(keys, tag))
        new = [key for key in keys if key not in had]
        with self._store.together():
            for key in new:
                self._store.run("INSERT OR IGNORE INTO conversation_tag VALUES (?, ?)", key, tag)
        return new

    def take_tag(self, keys: Sequence[ConversationId], tag: TagId) -> list[ConversationId]:
        """Take a tag off chats; return those that had it."""
        had = self._with_tag(keys, tag)
        with self._store.together():
            for part in _parts(had):
                self._store.run(
                    f"DELETE FROM conversation_tag WHERE tag_id = ? AND conversation_id IN ({_marks(part)})",  # noqa: S608
                    tag,
                    *part,
                )
        return had

    def _with_tag(self, keys: Sequence[ConversationId], tag: TagId) -> list[ConversationId]:
        found: list[ConversationId] = []
        for part in _parts(keys):
            found += [
                ConversationId(row[0])
                for row in self._store.rows(
                    "SELECT conversation_id FROM conversation_tag "  # noqa: S608
                    f"WHERE tag_id = ? AND conversation_id IN ({_marks(part)})",
                    tag,
                    *part,
                )
            ]
        return found

    # --- folders ---------------------------------------------------------------------------------

    def add_folder(self, name: str, parent: FolderId | None) -> FolderId:
        """Make a folder, after those that lie beside it."""
        key = self._store.run(
            "INSERT INTO folder (name, parent_id, place) VALUES (?, ?, "
            "(SELECT coalesce(max(place), 0) + 1 FROM folder WHERE parent_id IS ?))",
            name, parent, parent,
        )  # fmt: skip
        return FolderId(key)

    def change_folder(self, key: FolderId, column: str, value: Any) -> Any:
        """Set a column of a folder; return what it was."""
        with self._store.together():
            was = self._store.rows(f"SELECT {column} FROM folder WHERE id = ?", key)  # noqa: S608
            self._store.run(f"UPDATE folder SET {column} = ? WHERE id = ?", value, key)  # noqa: S608
        return was[0][0] if was else None

    def place_folder(self, key: FolderId, parent: FolderId | None) -> tuple[FolderId | None, int]:
        """Put a folder into another one, at its end; return where it was."""
        with self._store.together():
            was = self._store.rows("SELECT parent_id, place FROM folder WHERE id = ?", key)[0]
            self._store.run(
                "UPDATE folder SET parent_id = ?, place = "
                "(SELECT coalesce(max(place), 0) + 1 FROM folder WHERE parent_id IS ?) WHERE id = ?",
                parent, parent, key,
            )  # fmt: skip
        return was[0], was[1]

    def put_folder_back(self, key: FolderId, parent: FolderId | None, place: int) -> None:
        """Put a folder where it was."""
        self._store.run(
            "UPDATE folder SET parent_id = ?, place = ? WHERE id = ?", parent, place, key
        )

    def remove_folder(self, key: FolderId) -> FolderRow | None:
        """Take a folder away; what lay in it lies where the folder lay. Return how it was."""
        with self._store.together():
            rows = self._store.rows(
                "SELECT id, name, parent_id, place, open FROM folder WHERE id = ?", key
            )
            if not rows:
                return None
            chats = self._store.rows("SELECT id FROM conversation WHERE folder_id = ?", key)
            folders = self._store.rows("SELECT id FROM folder WHERE parent_id = ?", key)
            _, name, parent, place, is_open = rows[0]
            self._store.run(
                "UPDATE conversation SET folder_id = ? WHERE folder_id = ?", parent, key
            )
            self._store.run("UPDATE folder SET parent_id = ? WHERE parent_id = ?", parent, key)
            self._store.run("DELETE FROM folder WHERE id = ?", key)
        return FolderRow(
            key, name, parent, place, bool(is_open),
            tuple(ConversationId(row[0]) for row in chats), tuple(FolderId(row[0]) for row in folders),
        )  # fmt: skip

    def bring_folder_back(self, was: FolderRow) -> None:
        """Undo `remove_folder`."""
        with self._store.together():
            self._store.run(
                "INSERT INTO folder (id, name, parent_id, place, open) VALUES (?, ?, ?, ?, ?)",
                was.id, was.name, was.parent_id, was.place, int(was.is_open),
            )  # fmt: skip
            for chat in was.chats:
                self._store.run("UPDATE conversation SET folder_id = ? WHERE id = ?", was.id, chat)
            for folder in was.folders:
                self._store.run("UPDATE folder SET parent_id = ? WHERE id = ?", was.id, folder)

    # --- tags ------------------------------------------------------------------------------------

    def add_tag(self, name: str, colour: str) -> TagId:
        """Make a tag; the name must be new."""
        return TagId(self._store.run("INSERT INTO tag (name, colour) VALUES (?, ?)", name, colour))

    def change_tag(self, key: TagId, name: str, colour: str) -> None:
        """Give a tag another name and colour."""
        self._store.run("UPDATE tag SET name = ?, colour = ? WHERE id = ?", name, colour, key)

    def remove_tag(self, key: TagId) -> list[ConversationId]:
        """Take a tag away from everywhere; return the chats that had it."""
        with self._store.together():
            rows = self._store.rows(
                "SELECT conversation_id FROM conversation_tag WHERE tag_id = ?", key
            )
            self._store.run("DELETE FROM tag WHERE id = ?", key)
        return [ConversationId(row[0]) for row in rows]

    def bring_tag_back(self, tag: Tag, chats: Iterable[ConversationId]) -> None:
        """Undo `remove_tag`."""
        with self._store.together():
            self._store.run("INSERT INTO tag VALUES (?, ?, ?)", tag.id, tag.name, tag.colour)
            for chat in chats:
                self._store.run(
                    "INSERT OR IGNORE INTO conversation_tag VALUES (?, ?)", chat, tag.id
                )


_ESCAPE = str.maketrans({"\\": "\\\\", "%": "\\%", "_": "\\_"})


def listed(row: tuple[Any, ...], tags: tuple[TagId, ...]) -> Listed:
    """A chat of the columns `LISTED`."""
    key, title, updated, folder, pinned, archived, deleted = row
    return Listed(
        ConversationId(key),
        title,
        dt.datetime.fromisoformat(updated),
        FolderId(folder) if folder is not None else None,
        bool(pinned),
        archived is not None,
        dt.datetime.fromisoformat(deleted) if deleted else None,
        tags,
    )


def stamp(time: dt.datetime) -> str:
    """A time as the store writes it: in UTC, to the millisecond."""
    return time.astimezone(dt.UTC).isoformat(timespec="milliseconds")


def _marks(keys: Sequence[Any]) -> str:
    return ", ".join("?" * len(keys))


def _parts(keys: Sequence[Any]) -> Iterable[Sequence[Any]]:
    return (keys[at : at + _AT_ONCE] for at in range(0, len(keys), _AT_ONCE))
