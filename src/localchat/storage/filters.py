"""What the filters of a search ask of a chat `c` and of a message `m`, as conditions and their values."""

from collections.abc import Sequence
from typing import Any

from localchat.domain.chat import Role
from localchat.domain.query import Place, Query
from localchat.storage.chat_list import stamp
from localchat.storage.words import either

_ESCAPE = str.maketrans({"\\": "\\\\", "%": "\\%", "_": "\\_"})


def add_updated(query: Query, where: list[str], values: list[Any]) -> None:
    """When something was last said in a chat."""
    for sign, time in (("<", query.before), (">=", query.after)):
        if time is not None:
            where.append(f"c.updated {sign} ?")
            values.append(stamp(time))


def add_without(query: Query, where: list[str], values: list[Any]) -> None:
    """What filters alone ask of what is said in a chat."""
    if no := either(query.without):
        where.append(_WITHOUT)
        values += [no, no]
    if query.roles == (Role.SYSTEM,):
        # In few chats: said so, there is an index of them.
        where.append("c.id IN (SELECT conversation_id FROM message WHERE role = 'system')")
    elif query.roles:
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


def of_chat(query: Query) -> tuple[list[str], list[Any]]:
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


def of_place(query: Query) -> tuple[str, list[Any]]:
    """The keys of chats outside of which nothing is found, as an index by itself tells them; "" for all."""
    if query.tags:
        groups = [
            f"SELECT conversation_id AS id FROM conversation_tag WHERE tag_id IN ({_marks(group)})"  # noqa: S608
            for group in query.tags
        ]
        return " INTERSECT ".join(groups), [tag for group in query.tags for tag in group]
    if query.folders is not None:
        marks = _marks(query.folders)
        return f"SELECT id FROM conversation WHERE folder_id IN ({marks})", list(query.folders)  # noqa: S608
    for place, condition in (
        (Place.PINNED, "pinned = 1"),
        (Place.ARCHIVED, "archived IS NOT NULL"),
        (Place.TRASH, "deleted IS NOT NULL"),
    ):
        if place in query.places:
            return f"SELECT id FROM conversation WHERE {condition}", []  # noqa: S608
    return "", []


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def of_message(query: Query) -> tuple[list[str], list[Any]]:
    """What must be so of a message."""
    where: list[str] = []
    values: list[Any] = []
    if query.models:
        named, names = of_model(query)
        ids = f"c.model_id IN ({', '.join('?' * len(query.model_ids))})"
        where.append(f"({named[0]} OR (m.model = '' AND {ids}))")
        values += [*names, *query.model_ids]
    if query.roles:
        where.append(f"m.role IN ({', '.join('?' * len(query.roles))})")
        values += query.roles
    for sign, time in (("<", query.before), (">=", query.after)):
        if time is not None:
            where.append(f"m.created {sign} ?")
            values.append(stamp(time))
    return where, values


def of_model(query: Query) -> tuple[list[str], list[Any]]:
    """What must be so of the name of the model that said it."""
    names = ["model LIKE ? ESCAPE '\\'"] * len(query.models)
    return [f"({' OR '.join(names)})"], [f"%{name.translate(_ESCAPE)}%" for name in query.models]
