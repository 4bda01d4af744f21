"""Whole chats into the store and out of it: trees of messages with their files, folders and tags."""

import dataclasses
import datetime as dt
import json
from collections.abc import Iterable
from typing import Any

from localchat.domain.chat import ConversationId, FolderId, MessageId
from localchat.domain.chat_list import COLOURS
from localchat.domain.transfer import CarriedChat, CarriedFile, CarriedMessage
from localchat.storage.store import Store

_AFTER_SPACE = "!"
"""The sign that follows the space, for a search by the beginning of a text."""


class ExchangeTable:
    """Reads what belongs to a chat beside its messages, and writes chats whole. Safe on any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # --- out -------------------------------------------------------------------------------------

    def all(self) -> list[ConversationId]:
        """All chats with something said in them that are not in the trash, the newest first."""
        rows = self._store.rows(
            "SELECT id FROM conversation c WHERE deleted IS NULL AND EXISTS "
            "(SELECT 1 FROM message WHERE conversation_id = c.id) ORDER BY updated DESC, id DESC"
        )
        return [ConversationId(row[0]) for row in rows]

    def in_trash(self) -> list[ConversationId]:
        """All chats with something said in them that are in the trash, the newest first."""
        rows = self._store.rows(
            "SELECT id FROM conversation c WHERE deleted IS NOT NULL AND EXISTS "
            "(SELECT 1 FROM message WHERE conversation_id = c.id) ORDER BY updated DESC, id DESC"
        )
        return [ConversationId(row[0]) for row in rows]

    def tags(self, key: ConversationId) -> tuple[str, ...]:
        """The names of a chat's tags, in the order of letters."""
        rows = self._store.rows(
            "SELECT name FROM conversation_tag JOIN tag ON tag.id = tag_id "
            "WHERE conversation_id = ? ORDER BY name",
            key,
        )
        return tuple(row[0] for row in rows)

    def folder(self, key: FolderId | None) -> tuple[str, ...]:
        """The names of a folder and those around it, from the outermost on."""
        names: list[str] = []
        seen: set[int] = set()
        at: int | None = key
        while at is not None and at not in seen:
            seen.add(at)
            rows = self._store.rows("SELECT name, parent_id FROM folder WHERE id = ?", at)
            if not rows:
                break
            names.append(rows[0][0])
            at = rows[0][1]
        return tuple(reversed(names))

    def files(self, key: ConversationId) -> dict[MessageId, tuple[CarriedFile, ...]]:
        """The files of a chat's messages, by message."""
        found: dict[MessageId, tuple[CarriedFile, ...]] = {}
        for message, name, kind, size, text, data, note in self._store.rows(
            "SELECT message_id, name, kind, size, text, data, note FROM attachment "
            "WHERE conversation_id = ? AND message_id IS NOT NULL ORDER BY place, id",
            key,
        ):
            file = CarriedFile(name=name, kind=kind, size=size, text=text, data=data, note=note)
            found[MessageId(message)] = (*found.get(MessageId(message), ()), file)
        return found

    # --- in --------------------------------------------------------------------------------------

    def known_sources(self, source: str) -> list[tuple[ConversationId, str]]:
        """Chats that are here of one of another app: their keys, and what each held when it came."""
        rows = self._store.rows(
            "SELECT id, source FROM conversation WHERE source > ? AND source < ? AND deleted IS NULL",
            f"{source} ",
            source + _AFTER_SPACE,
        )
        return [(ConversationId(key), kept.rpartition(" ")[2]) for key, kept in rows]

    def keys_by_moment(self) -> dict[str, list[ConversationId]]:
        """All chats by the moment when they were begun, as it is written."""
        found: dict[str, list[ConversationId]] = {}
        for key, created in self._store.rows(
            "SELECT id, created FROM conversation WHERE deleted IS NULL"
        ):
            found.setdefault(created, []).append(ConversationId(key))
        return found

    def add(self, chat: CarriedChat, model_id: str, preset: str, source: str) -> ConversationId:
        """Write a chat with all that belongs to it, or nothing of it."""
        with self._store.together():
            key = ConversationId(self._add_conversation(chat, model_id, preset, source))
            numbers: list[int] = []
            for message in chat.messages:
                above = numbers[message.parent] if message.parent is not None else None
                numbers.append(self._add_message(key, above, message))
            if chat.leaf is not None:
                self._store.run(
                    "UPDATE conversation SET leaf_id = ? WHERE id = ?", numbers[chat.leaf], key
                )
            for name in chat.tags:
                self._tag(key, name)
        return key

    def _add_conversation(self, chat: CarriedChat, model_id: str, preset: str, source: str) -> int:
        values: dict[str, Any] = {
            "title": chat.title,
            "created": written(chat.created),
            "updated": written(chat.updated),
            "model_id": model_id,
            "preset": preset,
            "changes": json.dumps(dict(chat.changes)),
            "system_prompt": chat.system_prompt,
            "draft": chat.draft,
            "beginning": chat.beginning,
            "folder_id": self._folder(chat.folder),
            "pinned": int(chat.pinned),
            "archived": written(chat.archived) if chat.archived else None,
            "titled": chat.titled,
            "persona": chat.persona,
            "examples": json.dumps(
                [(one.user, one.assistant) for one in chat.examples], ensure_ascii=False
            ),
            "examples_on": int(chat.examples_on),
            "source": source,
        }
        return self._insert("conversation", values)

    def _add_message(self, key: ConversationId, parent: int | None, message: CarriedMessage) -> int:
        usage = json.dumps(dataclasses.asdict(message.usage)) if message.usage else None
        values: dict[str, Any] = {
            "conversation_id": key,
            "parent_id": parent,
            "role": message.role,
            "text": message.text,
            "reasoning": message.reasoning,
            "created": written(message.created),
            "state": message.state,
            "model": message.model,
            "usage": usage,
            "pinned": int(message.pinned),
            "preset": message.preset,
        }
        number = self._insert("message", values)
        for place, file in enumerate(message.files):
            row = dataclasses.asdict(file)
            row |= {"conversation_id": key, "message_id": number, "place": place}
            self._insert("attachment", row)
        return number

    def _insert(self, table: str, values: dict[str, Any]) -> int:
        names, signs = ", ".join(values), ", ".join("?" * len(values))
        return self._store.run(
            f"INSERT INTO {table} ({names}) VALUES ({signs})",  # noqa: S608 -- names of ours
            *values.values(),
        )

    def _folder(self, names: Iterable[str]) -> int | None:
        """The folder of that path; what is missing of it is made."""
        above: int | None = None
        for name in names:
            rows = self._store.rows(
                "SELECT id FROM folder WHERE name = ? AND parent_id IS ? ORDER BY id", name, above
            )
            found: int = rows[0][0] if rows else self._new_folder(name, above)
            above = found
        return above

    def _new_folder(self, name: str, above: int | None) -> int:
        rows = self._store.rows(
            "SELECT coalesce(max(place) + 1, 0) FROM folder WHERE parent_id IS ?", above
        )
        return self._insert("folder", {"name": name, "parent_id": above, "place": rows[0][0]})

    def _tag(self, key: ConversationId, name: str) -> None:
        if not self._store.rows("SELECT 1 FROM tag WHERE name = ?", name):
            count = self._store.rows("SELECT count(*) FROM tag")[0][0]
            self._insert("tag", {"name": name, "colour": COLOURS[count % len(COLOURS)]})
        self._store.run(
            "INSERT INTO conversation_tag (conversation_id, tag_id) "
            "SELECT ?, id FROM tag WHERE name = ? ON CONFLICT DO NOTHING",
            key, name,
        )  # fmt: skip

    def put_in_trash(self, keys: Iterable[ConversationId]) -> None:
        """Delete several chats as one act; each can be taken out again."""
        now = written(dt.datetime.now(dt.UTC))
        with self._store.together():
            for key in keys:
                self._store.run(
                    "UPDATE conversation SET deleted = ? WHERE id = ? AND deleted IS NULL", now, key
                )


def written(moment: dt.datetime) -> str:
    """A moment as the store writes it."""
    return moment.astimezone(dt.UTC).isoformat(timespec="milliseconds")
