"""Looking for chats: titles and messages by the full-text index, the rest by what is kept beside them.

What is found comes newest first and in pages, so that the first page is there at once however many
messages there are. It is read over a connection of its own: nobody waits for a search.
"""

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from localchat.domain.chat import ConversationId, FolderId, MessageId, Role
from localchat.domain.chat_list import Listed
from localchat.domain.query import Query
from localchat.storage.chat_list import LISTED, NAMED, ChatListTable, listed
from localchat.storage.filters import (
    add_updated,
    add_without,
    of_chat,
    of_message,
    of_model,
    of_place,
)
from localchat.storage.store import Store
from localchat.storage.stretches import Stretch, common, stretches
from localchat.storage.texts import matching
from localchat.storage.words import holds, long_words, match

CANDIDATES = 400
"""Messages that are looked at for one page: of one chat, only the newest few are shown."""
GONE_THROUGH = 2_500
"""Messages that the words find and that are gone through before it is asked where the filters lead."""
BY_TEXT, AT_ONCE = 3_000, 200
"""Messages that the filters let through whose texts are read, and of these at once."""
TITLES, PART = 1_000, 600
"""Titles with the words that are gone through whatever the filters say; titles that are read at once."""
SMALL = 100
"""Messages of a stretch that is looked at together with others."""
A_STRETCH = 10
"""Messages that could be read in the time that it takes to go to another place of the store."""
LOOKED_AT = (150, 800)
"""Messages whose texts are read to see a long beginning of a word in them, before the index is asked."""

_END = 2**62
"""Above the numbers of all messages."""
_Rows = list[tuple[Any, ...]]


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


class _Look:
    """A look for a page of messages: what is asked, and when there is enough."""

    def __init__(self, query: Query, limit: int, each: int, stop: Callable[[], bool]) -> None:
        self.query, self.limit, self.each, self.stop = query, limit, each, stop
        self.long = long_words(query.words)
        self.expression = match(query.words, query.phrases, query.without)
        self.begun_with = match(query.words, query.phrases, query.without, whole=())
        self.chats, self.said, self.models = of_chat(query), of_message(query), of_model(query)
        self.places = of_place(query)
        # Asked of the chat of one message: the sign + keeps the database from going through all such chats.
        self.chat = [part.replace("c.id IN", "+c.id IN") for part in self.chats[0]], self.chats[1]
        is_elsewhere = query.folders is not None or query.tags or query.places
        self.is_filtered = bool(is_elsewhere or self.said[0])

    def has_enough(self, rows: _Rows, reached: int | None) -> bool:
        """Whether a page can be made of these, or the look stopped at the most of them."""
        keys, _ = _few_of_each(rows, self.limit, self.each)
        return len(keys) == self.limit or reached is not None


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
        if query.has_words:
            return self._titled(query, limit, stop, offset)
        where, values = of_chat(query)
        where.append(NAMED)
        add_without(query, where, values)
        add_updated(query, where, values)
        rows = self._store.look(
            f"SELECT {LISTED} FROM conversation c WHERE {' AND '.join(where)} "  # noqa: S608
            "ORDER BY c.updated DESC LIMIT ? OFFSET ?",
            *values, limit, offset, stop=stop,
        )  # fmt: skip
        return self._with_tags(rows, stop)

    def _titled(
        self, query: Query, limit: int, stop: Callable[[], bool], offset: int
    ) -> list[Listed]:
        """Chats whose titles have all words, the last begun first."""
        expression = match(query.words, query.phrases, query.without)
        if not expression or query.roles:
            return []
        where, values = of_chat(query)
        add_updated(query, where, values)
        where = [part.replace("c.id IN", "+c.id IN") for part in where]
        select, some = of_place(query)
        few: list[int] | None = None
        if not select and (query.before or query.after):
            few = self._few_titled(query, where, values, limit + offset, stop)
        if few is not None:
            source, words = "(SELECT value AS rowid FROM json_each(?)) w", [str(few)]
        else:
            source, words = "title_words w", [*some, expression]
            where.insert(0, "title_words MATCH ?")
            if select:
                # Before the chat is read, since the words may have found many; + keeps each from being
                # asked for by itself.
                where.insert(0, f"+w.rowid IN ({select})")
        rows = self._store.look(
            f"SELECT {LISTED} FROM {source} CROSS JOIN conversation c ON c.id = w.rowid "  # noqa: S608
            f"WHERE {' AND '.join(where)} ORDER BY w.rowid DESC LIMIT ? OFFSET ?",
            *words, *values, limit, offset, stop=stop,
        )  # fmt: skip
        return self._with_tags(rows, stop)

    def _few_titled(
        self, query: Query, where: list[str], values: list[Any], most: int, stop: Callable[[], bool]
    ) -> list[int] | None:
        """The chats that the filters let through and whose titles have the words; None if not all are known.

        Only where many titles have the words: few of them are quickly gone through.
        """
        expression = match(query.words, query.phrases, query.without)
        often = self._store.look(
            "SELECT 1 FROM title_words WHERE title_words MATCH ? LIMIT 1 OFFSET ?",
            expression, TITLES, stop=stop,
        )  # fmt: skip
        if not often:
            return None
        found: list[int] = []
        for begin, part in ((0, PART), (PART, BY_TEXT)):
            rows = self._store.look(
                f"SELECT c.id, c.title FROM conversation c WHERE {' AND '.join(where)} "  # noqa: S608
                "ORDER BY c.updated DESC LIMIT ? OFFSET ?",
                *values, part, begin, stop=stop,
            )  # fmt: skip
            found += matching(rows, expression, query.wanted)
            if len(rows) < part or len(found) >= most:
                return sorted(found, reverse=True)
        return None

    def messages(
        self,
        query: Query,
        limit: int,
        each: int,
        stop: Callable[[], bool],
        below: MessageId | None = None,
    ) -> Page:
        """Messages that have all words, newest first, at most `each` of one chat in a page."""
        look = _Look(query, limit, each, stop)
        if not look.begun_with:
            return Page((), None)
        rows, reached = self._candidates(look, below if below is not None else _END)
        keys, last = _few_of_each(rows, limit, each)
        if len(keys) == limit and last != rows[-1][0]:
            reached = last
        return Page(self._said(keys, stop), None if reached is None else MessageId(reached))

    def _candidates(self, look: "_Look", below: int) -> tuple[_Rows, int | None]:
        """Enough messages for a page, and the one that was looked at last; None if there are no more.

        If the filters leave out most, those that the words find are not gone through one by one: it is
        looked only where the filters may let something through.
        """
        if not look.is_filtered:
            return self._between(look, 0, below)
        floor = self._store.look(
            "SELECT rowid FROM message_words WHERE message_words MATCH ? AND rowid < ? "
            "ORDER BY rowid DESC LIMIT 1 OFFSET ?",
            look.begun_with, below, GONE_THROUGH, stop=look.stop,
        )  # fmt: skip
        low = floor[0][0] if floor else 0
        rows, reached = self._between(look, low, below)
        if not floor:
            return rows, reached
        if look.has_enough(rows, reached):
            return rows, low if reached is None else reached
        places = stretches(self._store, look.query, look.places, look.models, look.stop)
        more, reached = self._by_text(look, common(places, [(0, low)]) or [])
        return rows + more, reached

    def _by_text(self, look: "_Look", places: list[Stretch]) -> tuple[_Rows, int | None]:
        """What the filters let through, read one after the other as long as that is quicker than the index.

        Either the words are common, then enough of these have them, or they are rare, then the index has few.
        """
        found: _Rows = []
        texts: _Rows = []
        looked = 0
        for low, high, keys in _at_once(places):
            below = high
            while below > low:
                if looked >= BY_TEXT:
                    found += _having(look, texts)
                    more, reached = self._between(look, places[-1][0], below, is_rare=True)
                    return found + more, reached
                more = self._passing(look, low, below, keys)
                texts += more
                below = more[-1][0] if len(more) == AT_ONCE and not keys else low
                looked += len(more) + A_STRETCH
                if len(texts) >= AT_ONCE:
                    found += _having(look, texts)
                    texts = []
                    if look.has_enough(found, None):
                        return found, below
        return found + _having(look, texts), None

    def _passing(self, look: "_Look", low: int, below: int, keys: Sequence[int]) -> _Rows:
        """The newest messages of a stretch, or of some, that the filters let through, whatever they say."""
        where, values = look.chat
        more, others = look.said
        conditions = " AND ".join([*where, *more])
        which = "m.id >= ? AND m.id < ?"
        numbers: list[Any] = [low, below]
        if keys:
            which, numbers = "m.id IN (SELECT value FROM json_each(?))", [str(list(keys))]
        return self._store.look(
            "SELECT m.id, m.conversation_id, m.text FROM message m "  # noqa: S608
            f"CROSS JOIN conversation c ON c.id = m.conversation_id WHERE {which} "
            f"AND m.state <> 'writing' AND m.removed = '' AND {conditions} "
            "ORDER BY m.id DESC LIMIT ?",
            *numbers, *values, *others, max(AT_ONCE, len(keys)), stop=look.stop,
        )  # fmt: skip

    def _between(
        self, look: "_Look", low: int, below: int, *, is_rare: bool = False
    ) -> tuple[_Rows, int | None]:
        """Messages of one stretch and their chats, and the last that was looked at; None if all were.

        Where the index would have to merge all words of a long beginning, however many messages have
        them, the newest messages are looked at first that have as much of it as the index knows.
        """
        rare = set(look.long)
        for most in LOOKED_AT if look.long and not is_rare else ():
            seen = self._matching(look, low, below, most, ())
            rows, rare = self._holding(look, seen)
            if len(seen) < most:
                return rows, None
            if len(rows) >= look.limit:
                return rows, seen[-1][0]
            if len(rows) * LOOKED_AT[-1] < look.limit * most:
                break
        if rare and len(rare) < len(look.long):
            seen = self._matching(look, low, below, CANDIDATES, rare)
            rows, _ = self._holding(look, seen)
            if rows or len(seen) < CANDIDATES:
                return rows, seen[-1][0] if len(seen) == CANDIDATES else None
        rows = self._matching(look, low, below, CANDIDATES, look.long)
        return rows, rows[-1][0] if len(rows) == CANDIDATES else None

    def _matching(
        self, look: "_Look", low: int, below: int, most: int, whole: Collection[str]
    ) -> _Rows:
        query = look.query
        where, values = look.chat
        more, others = look.said
        return self._store.look(
            "SELECT m.id, m.conversation_id FROM message_words w "  # noqa: S608
            "CROSS JOIN message m ON m.id = w.rowid CROSS JOIN conversation c ON c.id = m.conversation_id "
            "WHERE message_words MATCH ? AND w.rowid >= ? AND w.rowid < ? "
            f"AND {' AND '.join([*where, *more])} ORDER BY w.rowid DESC LIMIT ?",
            match(query.words, query.phrases, query.without, whole=whole),
            low, below, *values, *others, most, stop=look.stop,
        )  # fmt: skip

    def _holding(self, look: "_Look", seen: _Rows) -> tuple[_Rows, set[str]]:
        """Those of some messages that have all of the long words, and the words that most of them lack."""
        marks = ", ".join("?" * len(seen))
        texts = self._store.look(
            f"SELECT id, text FROM message WHERE id IN ({marks})",  # noqa: S608
            *(row[0] for row in seen), stop=look.stop,
        )  # fmt: skip
        having = {word: {key for key, text in texts if holds(text, [word])} for word in look.long}
        whole = set.intersection(*having.values())
        rare = {word for word, keys in having.items() if len(keys) * 2 < len(texts)}
        return [row for row in seen if row[0] in whole], rare

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


def _at_once(places: list[Stretch]) -> Iterator[tuple[int, int, Sequence[int]]]:
    """Stretches, and for small ones together the numbers of all their messages."""
    keys: list[int] = []
    for low, high in places:
        is_small = high - low <= SMALL
        if keys and (not is_small or len(keys) >= AT_ONCE):
            yield keys[-1], keys[0] + 1, keys
            keys = []
        if is_small:
            keys += range(high - 1, low - 1, -1)
        else:
            yield low, high, ()
    if keys:
        yield keys[-1], keys[0] + 1, keys


def _having(look: "_Look", texts: _Rows) -> _Rows:
    """Those of some messages, with their texts, that have the words."""
    found = matching(((row[0], row[2]) for row in texts), look.expression, look.query.wanted)
    return [row[:2] for row in texts if row[0] in found]


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
