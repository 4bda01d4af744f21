"""All that can be read of a damaged store, taken over into a new one. The damaged one is only read.

Rows come from the pages that are as they were written (see `storage.pages`). A page whose tree is broken
is known by what its rows look like.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw

from localchat.errors import StoreDamaged
from localchat.storage.pages import Pages, Row, read_salt
from localchat.storage.store import Store
from localchat.text import say

_ROLES = {"user", "assistant", "system"}
_FEWEST = {"conversation": 11, "message": 9, "attachment": 13, "preset": 3}
"""Columns that the tables had at first: older rows have no more. Others as many as they have now."""
_LATER = {"measurement", "library_file", "library_folder", "file_hash"}
"""What is found out again by itself is not looked for among pages that belong nowhere."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was saved of a damaged store."""

    chats: int
    messages: int
    pages: int
    damaged: int
    """Pages that could not be read."""


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    kind: str
    needed: bool
    is_key: bool
    is_made: bool
    """Whether the database computes it."""


@dataclass(frozen=True, slots=True)
class _Table:
    name: str
    columns: tuple[_Column, ...]

    @property
    def has_number(self) -> bool:
        """Whether its key is the number of the row, which stands in no column."""
        keys = [column for column in self.columns if column.is_key]
        return len(keys) == 1 and keys[0].kind == "INTEGER"

    def suits(self, values: Sequence[Any]) -> bool:
        """Whether these may be a row of it."""
        fewest = _FEWEST.get(self.name, len(self.columns))
        if not fewest <= len(values) <= len(self.columns):
            return False
        for column, value in zip(self.columns, values, strict=False):
            if self.has_number and column.is_key:
                if value is not None:
                    return False
            elif not _fits(column, value):
                return False
        return _means(self.name, values)


def _fits(column: _Column, value: Any) -> bool:
    match value:
        case None:
            return not column.needed
        case str():
            return column.kind == "TEXT"
        case bytes():
            return column.kind == "BLOB"
        case float():
            return column.kind == "REAL"
        case _:
            return column.kind in {"INTEGER", "REAL"}


def _means(table: str, values: Sequence[Any]) -> bool:
    """Whether the values of the tables that matter most make sense."""
    if table == "message":
        return values[3] in _ROLES and _is_time(values[5])
    if table == "conversation":
        return _is_time(values[2]) and _is_time(values[3])
    return True


def _is_time(value: Any) -> bool:
    try:
        return bool(dt.datetime.fromisoformat(value))
    except (TypeError, ValueError):
        return False


def salvage(database: Path, key: bytes, target: Path, backups: Sequence[Path] = ()) -> Salvaged:
    """Write what can be read of a store into a new one at `target`; `StoreDamaged` if that is nothing.

    Backups lend the beginning of the file, if its own is damaged. Takes about a second for each 100 MB.
    """
    salts = [b"", *dict.fromkeys(read_salt(backup) for backup in backups)]
    for salt in salts if database.is_file() else ():
        with Pages(database, key, target.with_suffix(".part"), salt) as pages:
            if pages.damaged < pages.count:
                return _take_over(pages, key, target)
    raise StoreDamaged(
        say(
            "Nothing can be read of {name}: it is no store of chats, it is damaged from its beginning on, or "
            "it is locked with another key.",
            name=database.name,
        )
    )


def _take_over(pages: Pages, key: bytes, target: Path) -> Salvaged:
    store = Store(target, key, target.parent)
    try:
        tables = _tables(store)
        with _unchecked(store), store.together():
            reached: set[int] = set()
            roots = pages.roots()
            for name, table in tables.items():
                for leaf in pages.leaves(roots.get(name, 0)):
                    reached.add(leaf)
                    _insert(store, table, pages.rows(leaf))
            if pages.damaged:
                _adopt(store, pages, tables, reached)
            _mend(store)
        count = "SELECT (SELECT count(*) FROM conversation), (SELECT count(*) FROM message)"
        chats, messages = store.rows(count)[0]
    finally:
        store.close()
    return Salvaged(chats, messages, pages.count, pages.damaged)


@contextmanager
def _unchecked(store: Store) -> Iterator[None]:
    """Rows may come before those that they belong to."""
    store.rows("PRAGMA foreign_keys = 0")
    try:
        yield
    finally:
        store.rows("PRAGMA foreign_keys = 1")


def _tables(store: Store) -> dict[str, _Table]:
    """The tables that there are now, without those that the full-text index keeps for itself."""
    found = {}
    names = store.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE '%\\_words%' ESCAPE '\\' AND name <> 'message_block'"
    )
    for (name,) in names:
        columns = [
            _Column(title, kind, bool(needed), bool(key), hidden > 0)
            for _, title, kind, needed, _, key, hidden in store.rows(f"PRAGMA table_xinfo({name})")
        ]
        found[name] = _Table(name, tuple(columns))
    return found


def _insert(store: Store, table: _Table, rows: Iterable[Row]) -> None:
    for number, values in rows:
        known: dict[str, Any] = {}
        for column, value in zip(table.columns, values, strict=False):
            if not column.is_made:
                known[column.name] = number if table.has_number and column.is_key else value
        if table.name == "message" and known.get("state") == "writing":
            known["state"] = "interrupted"
        names, marks = ", ".join(known), ", ".join("?" * len(known))
        with suppress(apsw.ConstraintError):
            store.run(
                f"INSERT OR IGNORE INTO {table.name} ({names}) VALUES ({marks})",  # noqa: S608
                *known.values(),
            )


def _adopt(store: Store, pages: Pages, tables: dict[str, _Table], reached: set[int]) -> None:
    """Take over the rows of pages whose tree is broken, each into the table that it must be from."""
    free = pages.free()
    for leaf in pages.all_leaves():
        if leaf in reached or leaf in free or leaf == 1:
            continue
        rows = list(pages.rows(leaf))
        suited = [
            table
            for table in tables.values()
            if rows
            and table.name not in _LATER
            and (table.has_number or table.name == "preset")
            and all(table.suits(values) for _, values in rows)
        ]
        if len(suited) == 1:
            _insert(store, suited[0], rows)


def _mend(store: Store) -> None:
    """Put right what points to rows that are lost."""
    lost = store.rows(
        "SELECT conversation_id, min(created), max(created) FROM message WHERE conversation_id NOT IN "
        "(SELECT id FROM conversation) GROUP BY conversation_id"
    )
    for key, first, last in lost:
        store.run(
            "INSERT INTO conversation (id, title, titled, created, updated, model_id, preset) "
            "VALUES (?, ?, 'person', ?, ?, 'guide', '')",
            key, say("Recovered chat {place}", place=key), first, last,
        )  # fmt: skip
    store.run(
        "UPDATE message SET parent_id = (SELECT max(id) FROM message AS other WHERE "
        "other.conversation_id = message.conversation_id AND other.id < message.id) "
        "WHERE parent_id IS NOT NULL AND parent_id NOT IN (SELECT id FROM message)"
    )
    store.run(
        "UPDATE conversation SET leaf_id = (SELECT max(id) FROM message WHERE conversation_id = "
        "conversation.id) WHERE leaf_id IS NULL OR leaf_id NOT IN (SELECT id FROM message)"
    )
    store.run(
        "UPDATE attachment SET message_id = NULL WHERE message_id NOT IN (SELECT id FROM message)"
    )
    for child, column, parent in (
        ("conversation", "folder_id", "folder"), ("folder", "parent_id", "folder"),
        ("attachment", "queued_id", "queued_message"),
    ):  # fmt: skip
        store.run(
            f"UPDATE {child} SET {column} = NULL WHERE {column} NOT IN (SELECT id FROM {parent})"  # noqa: S608
        )
    for child, column, parent in (
        ("attachment", "conversation_id", "conversation"), ("choices", "message_id", "message"),
        ("queued_message", "conversation_id", "conversation"), ("contender", "comparison_id", "comparison"),
        ("conversation_tag", "conversation_id", "conversation"), ("conversation_tag", "tag_id", "tag"),
        ("download_file", "download_id", "download"),
    ):  # fmt: skip
        store.run(f"DELETE FROM {child} WHERE {column} NOT IN (SELECT id FROM {parent})")  # noqa: S608
    # Words of a message are looked at when it comes in, and only if its conversation is there by then.
    store.run(
        "INSERT INTO message_words (rowid, text) SELECT id, index_text(text) FROM message "
        "WHERE state <> 'writing' AND removed = '' AND id NOT IN (SELECT rowid FROM message_words) "
        "AND conversation_id IN (SELECT id FROM conversation WHERE temporary = 0)"
    )
