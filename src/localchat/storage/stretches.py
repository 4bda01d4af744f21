"""Where messages may lie that pass the filters of a search: stretches of the store, newest first.

Messages that were said at one time, or in one chat, mostly lie together. What lies between the stretches need
not be looked at, however often its words occur there.
"""

from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Any

from localchat.domain.chat import Role
from localchat.domain.query import Query
from localchat.storage.chat_list import stamp
from localchat.storage.store import Store

Stretch = tuple[int, int]
"""The number of the first message, and the number after that of the last one."""
Condition = tuple[Sequence[str], Sequence[Any]]
"""Conditions that must all be so, and their values."""

BLOCK = 10
"""Bits of a message's number within its block (see `message_block` in the migrations)."""
NEAR = 64
"""Stretches with no more than so many messages between them are looked at as one."""
MOST_CHATS, MOST_MESSAGES = 10_000, 10_000
"""Chats and single messages whose places are read; of more, no stretch of the store can be left out."""


def stretches(
    store: Store,
    query: Query,
    chats: tuple[str, Sequence[Any]],
    models: Condition,
    stop: Callable[[], bool],
) -> list[Stretch] | None:
    """The stretches outside of which nothing passes; None if that is not known.

    `chats` selects the keys of the chats, "" for all; `models` is what must be so of the name `model` of who
    answered.
    """
    found = _of_chats(store, *chats, stop) if chats[0] else None
    if query.roles == (Role.SYSTEM,):
        found = common(found, _of_messages(store, (["role = 'system'"], ()), stop))
    if query.before or query.after or query.roles:
        found = common(found, _of_blocks(store, _said(query), stop))
    if query.models:
        found = common(found, _of_models(store, query, models, stop))
    return found


def common(one: list[Stretch] | None, other: list[Stretch] | None) -> list[Stretch] | None:
    """What lies in both; None is everything."""
    if one is None or other is None:
        return other if one is None else one
    found: list[Stretch] = []
    left, right = iter(one), iter(other)
    first, second = next(left, None), next(right, None)
    while first and second:
        low, high = max(first[0], second[0]), min(first[1], second[1])
        if low < high:
            found.append((low, high))
        if first[0] >= second[0]:
            first = next(left, None)
        else:
            second = next(right, None)
    return found


def joined(parts: list[Stretch], near: int = NEAR) -> list[Stretch]:
    """Stretches in any order, those that touch or nearly do made one; newest first."""
    found: list[Stretch] = []
    for low, high in sorted(parts, reverse=True, key=itemgetter(1)):
        if found and high + near >= found[-1][0]:
            found[-1] = min(low, found[-1][0]), found[-1][1]
        else:
            found.append((low, high))
    return found


def _of_models(
    store: Store, query: Query, models: Condition, stop: Callable[[], bool]
) -> list[Stretch] | None:
    """What a model said is marked with its name; what a person said belongs to the chat's model."""
    where, values = models
    names = store.look(
        f"SELECT DISTINCT model FROM message_block WHERE {' AND '.join(where)} AND model <> ''",  # noqa: S608
        *values, stop=stop,
    )  # fmt: skip
    marks = ", ".join("?" * len(names))
    found = _of_messages(
        store, ([f"model IN ({marks})", "model <> ''"], [row[0] for row in names]), stop
    )
    if found is None:
        found = _of_blocks(store, models, stop)
    if not query.model_ids:
        return found
    marks = ", ".join("?" * len(query.model_ids))
    select = f"SELECT id FROM conversation WHERE model_id IN ({marks})"  # noqa: S608
    chats = _of_chats(store, select, query.model_ids, stop)
    return None if chats is None else joined(found + chats)


def _of_messages(store: Store, said: Condition, stop: Callable[[], bool]) -> list[Stretch] | None:
    """Where some messages lie; None if there are many. Asked so that an index of the few answers it."""
    where, values = said
    rows = store.look(
        f"SELECT id FROM message WHERE {' AND '.join(where)} LIMIT {MOST_MESSAGES + 1}",  # noqa: S608
        *values, stop=stop,
    )  # fmt: skip
    return joined([(row[0], row[0] + 1) for row in rows]) if len(rows) <= MOST_MESSAGES else None


def _of_chats(
    store: Store, select: str, values: Sequence[Any], stop: Callable[[], bool]
) -> list[Stretch] | None:
    rows = store.look(
        "SELECT (SELECT min(m.id) FROM message m WHERE m.conversation_id = c.id), "  # noqa: S608
        "(SELECT max(m.id) + 1 FROM message m WHERE m.conversation_id = c.id) "
        f"FROM ({select} LIMIT {MOST_CHATS + 1}) c",
        *values, stop=stop,
    )  # fmt: skip
    if len(rows) > MOST_CHATS:
        return None
    return joined([(low, high) for low, high in rows if low is not None])


def _of_blocks(store: Store, blocks: Condition, stop: Callable[[], bool]) -> list[Stretch]:
    where, values = blocks
    rows = store.look(
        f"SELECT DISTINCT block FROM message_block WHERE {' AND '.join(where)}",  # noqa: S608
        *values, stop=stop,
    )  # fmt: skip
    return joined([(row[0] << BLOCK, (row[0] + 1) << BLOCK) for row in rows], near=0)


def _said(query: Query) -> Condition:
    """What must be so of a block of messages: by whom some were said, and when."""
    where: list[str] = []
    values: list[Any] = []
    if query.roles:
        where.append(f"role IN ({', '.join('?' * len(query.roles))})")
        values += query.roles
    if query.before is not None:
        where.append("first < ?")
        values.append(stamp(query.before))
    if query.after is not None:
        where.append("last >= ?")
        values.append(stamp(query.after))
    return where, values
