"""Looking for chats: titles and messages by the full-text index, the rest by what is kept beside them.

What is found comes newest first and in pages, so that the first page is there at once however many
messages there are. It is read over a connection of its own: nobody waits for a search.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from localchat.domain.chat import ConversationId, FolderId, MessageId, Role
from localchat.domain.chat_list import Listed
from localchat.domain.query import Place, Query
from localchat.storage.chat_list import LISTED, NAMED, ChatListTable, listed, stamp
from localchat.storage.store import Store
from localchat.storage.words import either, holds, long_words, match

CANDIDATES = 400
"""Messages that are looked at for one page: of one chat, only the newest few are shown."""
LOOKED_AT = (150, 800)
"""Messages whose texts are read to see a long beginning of a word in them, before the index is asked."""

_ESCAPE = str.maketrans({"\\": "\\\\", "%": "\\%", "_": "\\_"})


@dataclass(frozen=True, slots=True)
class Said:
    """A message that was found, with the chat in which it was said."""

    chat: Listed
    message_id: MessageId
    role: Role
    text: str
    created: dt.datetime


@dataclass(frozen=True, slots=True)
class Page:
    """A part of what was found in messages."""

    found: tuple[Said, ...]
    below: MessageId | None
    """Where the next page begins; None if this was the last."""


class FindingTable:
    """Looks. Safe on any thread; a look that was begun is given up when `stop` says so."""

    def __init__(self, store: Store, chats: ChatListTable) -> None:
        self._store, self._chats = store, chats

    def chats(
        self,
        query: Query,
        limit: int,
        stop: Callable[[], bool],
        offset: int = 0,
    ) -> list[Listed]:
        """Chats whose titles have all words; without words, all that the filters let through."""
        where, values = _of_chat(query)
        if query.has_words:
            expression = match(query.words, query.phrases, query.without)
            if not expression or query.roles:
                return []
            source, order = "title_words w CROSS JOIN conversation c ON c.id = w.rowid", "w.rowid"
            where.append("title_words MATCH ?")
            values.append(expression)
        else:
            source, order = "conversation c", "c.updated"
            where.append(NAMED)
            _add_without(query, where, values)
        for sign, time in (("<", query.before), (">=", query.after)):
            if time is not None:
                where.append(f"c.updated {sign} ?")
                values.append(stamp(time))
        rows = self._store.look(
            f"SELECT {LISTED} FROM {source} WHERE {' AND '.join(where)} "  # noqa: S608
            f"ORDER BY {order} DESC LIMIT ? OFFSET ?",
            *values, limit, offset, stop=stop,
        )  # fmt: skip
        return self._with_tags(rows, stop)

    def messages(
        self,
        query: Query,
        limit: int,
        each: int,
        stop: Callable[[], bool],
        below: MessageId | None = None,
    ) -> Page:
        """Messages that have all words, newest first, at most `each` of one chat in a page."""
        rows, is_all = self._candidates(query, limit, stop, below)
        keys, last = _few_of_each(rows, limit, each)
        is_end = is_all and (not rows or last == rows[-1][0])
        return Page(self._said(keys, stop), None if is_end else MessageId(last))

    def _candidates(
        self, query: Query, limit: int, stop: Callable[[], bool], below: MessageId | None
    ) -> tuple[list[tuple[Any, ...]], bool]:
        """Messages and their chats, and whether these are all.

        Where the index would have to merge all words of a long beginning, however many messages have
        them, the newest messages are looked at first that have as much of it as the index knows.
        """
        begun = long_words(query.words)
        for most in LOOKED_AT if begun else ():
            seen = self._matching(query, most, stop, below, cut=True)
            texts = self._texts([row[0] for row in seen], stop)
            rows = [row for row in seen if holds(texts.get(row[0], ""), begun)]
            if len(seen) < most or len(rows) >= limit:
                return rows, len(seen) < most
        rows = self._matching(query, CANDIDATES, stop, below)
        return rows, len(rows) < CANDIDATES

    def _matching(
        self,
        query: Query,
        most: int,
        stop: Callable[[], bool],
        below: MessageId | None,
        *,
        cut: bool = False,
    ) -> list[tuple[Any, ...]]:
        expression = match(query.words, query.phrases, query.without, cut=cut)
        if not expression:
            return []
        where, values = _of_chat(query)
        more, others = _of_message(query)
        return self._store.look(
            "SELECT m.id, m.conversation_id FROM message_words w "  # noqa: S608
            "CROSS JOIN message m ON m.id = w.rowid CROSS JOIN conversation c ON c.id = m.conversation_id "
            f"WHERE message_words MATCH ? AND w.rowid < ? AND {' AND '.join(where + more)} "
            "ORDER BY w.rowid DESC LIMIT ?",
            expression, below if below is not None else 2**62, *values, *others, most, stop=stop,
        )  # fmt: skip

    def _texts(self, keys: list[int], stop: Callable[[], bool]) -> dict[int, str]:
        marks = ", ".join("?" * len(keys))
        return dict(
            self._store.look(
                f"SELECT id, text FROM message WHERE id IN ({marks})",  # noqa: S608
                *keys, stop=stop,
            )
        )  # fmt: skip

    def _said(self, keys: list[int], stop: Callable[[], bool]) -> tuple[Said, ...]:
        if not keys:
            return ()
        marks = ", ".join("?" * len(keys))
        rows = self._store.look(
            f"SELECT m.id, m.role, m.text, m.created, {LISTED} FROM message m "  # noqa: S608
            f"JOIN conversation c ON c.id = m.conversation_id WHERE m.id IN ({marks}) ORDER BY m.id DESC",
            *keys, stop=stop,
        )  # fmt: skip
        chats = self._with_tags([row[4:] for row in rows], stop)
        return tuple(
            Said(chat, MessageId(row[0]), Role(row[1]), row[2], dt.datetime.fromisoformat(row[3]))
            for row, chat in zip(rows, chats, strict=True)
        )

    def _with_tags(self, rows: list[tuple[Any, ...]], stop: Callable[[], bool]) -> list[Listed]:
        tags = self._chats.tags_of([row[0] for row in rows], stop)
        return [listed(row, tags.get(ConversationId(row[0]), ())) for row in rows]

    def warm_up(self) -> None:
        """Open the connection, so that the first search need not."""
        self._store.look(
            "SELECT rowid FROM message_words WHERE message_words MATCH '\"a\"' LIMIT 1"
        )

    def folders_below(self, folder: FolderId) -> list[FolderId]:
        """A folder and all that lie in it."""
        rows = self._store.look(
            "WITH RECURSIVE inside (id) AS (SELECT ? UNION SELECT f.id FROM folder f "
            "JOIN inside ON f.parent_id = inside.id) SELECT id FROM inside",
            folder,
        )
        return [FolderId(row[0]) for row in rows]


def _add_without(query: Query, where: list[str], values: list[Any]) -> None:
    """What filters alone ask of what is said in a chat."""
    if no := either(query.without):
        where.append(_WITHOUT)
        values += [no, no]
    if query.roles:
        marks = ", ".join("?" * len(query.roles))
        where.append(
            "EXISTS (SELECT 1 FROM message m WHERE m.conversation_id = c.id "  # noqa: S608
            f"AND m.role IN ({marks}))"
        )
        values += query.roles


_WITHOUT = (
    "c.id NOT IN (SELECT rowid FROM title_words WHERE title_words MATCH ?) AND c.id NOT IN "
    "(SELECT m.conversation_id FROM message_words w CROSS JOIN message m ON m.id = w.rowid "
    "WHERE message_words MATCH ?)"
)


def _of_chat(query: Query) -> tuple[list[str], list[Any]]:
    """What must be so of a chat. Archived and deleted ones are found only by name."""
    # The sign + keeps the database from going through all chats by day where an index has the few.
    few = "+" if query.places & {Place.PINNED, Place.ARCHIVED} else ""
    where = [f"{few}c.deleted IS {'NOT ' if Place.TRASH in query.places else ''}NULL"]
    values: list[Any] = []
    if Place.ARCHIVED in query.places:
        where.append("c.archived IS NOT NULL")
    elif Place.TRASH not in query.places:
        where.append("c.archived IS NULL")
    if Place.PINNED in query.places:
        where.append("c.pinned = 1")
    if query.folders is not None:
        where.append(f"c.folder_id IN ({', '.join('?' * len(query.folders))})")
        values += query.folders
    for group in query.tags:
        where.append(
            "c.id IN (SELECT conversation_id FROM conversation_tag "  # noqa: S608
            f"WHERE tag_id IN ({', '.join('?' * len(group))}))"
        )
        values += group
    if query.models and not query.has_words:
        where.append(f"c.model_id IN ({', '.join('?' * len(query.model_ids))})")
        values += query.model_ids
    return where, values


def _of_message(query: Query) -> tuple[list[str], list[Any]]:
    """What must be so of a message."""
    where: list[str] = []
    values: list[Any] = []
    if query.models:
        names = ["m.model LIKE ? ESCAPE '\\'"] * len(query.models)
        ids = f"c.model_id IN ({', '.join('?' * len(query.model_ids))})"
        where.append(f"({' OR '.join(names)} OR (m.model = '' AND {ids}))")
        values += [f"%{name.translate(_ESCAPE)}%" for name in query.models]
        values += query.model_ids
    if query.roles:
        where.append(f"m.role IN ({', '.join('?' * len(query.roles))})")
        values += query.roles
    for sign, time in (("<", query.before), (">=", query.after)):
        if time is not None:
            where.append(f"m.created {sign} ?")
            values.append(stamp(time))
    return where, values


def _few_of_each(rows: list[tuple[Any, ...]], limit: int, each: int) -> tuple[list[int], int]:
    """The first messages of these, few of each chat, and the last one that was looked at."""
    counts: dict[int, int] = {}
    keys: list[int] = []
    last = 0
    for key, chat in rows:
        last = key
        counts[chat] = counts.get(chat, 0) + 1
        if counts[chat] <= each:
            keys.append(key)
            if len(keys) == limit:
                break
    return keys, last
