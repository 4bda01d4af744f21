"""Files of messages in the store: rows in, values of `domain.attachment` out.

While a file is not sent, `data` holds all parts of its document, so that others can be chosen. Of a picture
`data` holds its file, sent or not, and `text` how large it is.
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from localchat.domain.attachment import Attachment, AttachmentId
from localchat.domain.chat import ConversationId, MessageId, QueuedId
from localchat.storage.long_text import decoded, encoded
from localchat.storage.store import Store

_ALL = (
    "id, conversation_id, message_id, queued_id, place, name, kind, size, note, preview, data, text"
)
_FACTS = "id, conversation_id, message_id, queued_id, name, kind, size, letters, note, preview, "
_TOLD = f"{_FACTS} CAST(text AS BLOB)"
_NAMED = f"{_FACTS} iif(kind = 'text', '', text)"
_DRAFT = "message_id IS NULL AND queued_id IS NULL"


@dataclass(frozen=True, slots=True)
class Removed:
    """A file that was taken out, so that it can be put back."""

    row: tuple[Any, ...]


class AttachmentTable:
    """Reads and writes files of messages. Safe on any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def together(self) -> AbstractContextManager[None]:
        """What is run inside happens wholly or not at all."""
        return self._store.together()

    def add(
        self,
        key: ConversationId,
        name: str,
        size: int,
        text: str,
        note: str,
        data: bytes | None,
        kind: str = "text",
        preview: bytes | None = None,
    ) -> Attachment:
        """Put a file behind those of a draft; it comes back without its text."""
        number = self._store.run(
            "INSERT INTO attachment (conversation_id, place, name, kind, size, text, data, note, preview) "  # noqa: S608
            "SELECT ?, coalesce(max(place), 0) + 1, ?, ?, ?, CAST(? AS TEXT), ?, ?, ? FROM attachment "
            f"WHERE conversation_id = ? AND {_DRAFT}",
            key, name, kind, size, encoded(text), data, note, preview, key,
        )  # fmt: skip
        return self.facts(AttachmentId(number))

    def facts(self, key: AttachmentId) -> Attachment:
        """One of them without its text; LookupError if it is not there."""
        return self._one(key, _NAMED)

    def get(self, key: AttachmentId) -> Attachment:
        """One of them, with its text; LookupError if it is not there."""
        return self._one(key, _TOLD)

    def _one(self, key: AttachmentId, what: str) -> Attachment:
        found = next(self._read(f"SELECT {what} FROM attachment WHERE id = ?", key), None)  # noqa: S608
        if found is None:
            raise LookupError(key)
        return found

    def data(self, key: AttachmentId) -> bytes | None:
        """The document of one, as it was given; None if there is none."""
        rows = self._store.rows("SELECT data FROM attachment WHERE id = ?", key)
        return rows[0][0] if rows else None

    def beginning(self, key: AttachmentId, letters: int) -> str:
        """At most so many letters of the text of one; empty if it is not there."""
        rows = self._store.rows(
            "SELECT CAST(substr(text, 1, ?) AS BLOB) FROM attachment WHERE id = ?", letters, key
        )
        return decoded(rows[0][0]) if rows else ""

    def draft(self, key: ConversationId) -> list[Attachment]:
        """The files that go with what stands in the composer, without their texts."""
        return list(
            self._read(
                f"SELECT {_NAMED} FROM attachment WHERE conversation_id = ? AND {_DRAFT} "  # noqa: S608
                "ORDER BY place, id",
                key,
            )
        )

    def queued(self, key: QueuedId) -> list[Attachment]:
        """The files that wait with a message, without their texts."""
        return list(
            self._read(
                f"SELECT {_NAMED} FROM attachment WHERE queued_id = ? ORDER BY place, id",  # noqa: S608
                key,
            )
        )

    def count(self, key: ConversationId) -> int:
        """How many files a draft has."""
        rows = self._store.rows(
            f"SELECT count(*) FROM attachment WHERE conversation_id = ? AND {_DRAFT}",  # noqa: S608
            key,
        )
        return int(rows[0][0])

    def names(self, key: ConversationId) -> dict[MessageId, list[Attachment]]:
        """The files of a chat's messages, by message, without their texts."""
        found: dict[MessageId, list[Attachment]] = {}
        for file in self._read(
            f"SELECT {_NAMED} FROM attachment WHERE conversation_id = ? AND message_id IS NOT NULL "  # noqa: S608
            "ORDER BY place, id",
            key,
        ):
            if file.message_id is not None:
                found.setdefault(file.message_id, []).append(file)
        return found

    def told(self, messages: Iterable[MessageId]) -> dict[MessageId, list[Attachment]]:
        """The files of these messages with their texts."""
        found: dict[MessageId, list[Attachment]] = {}
        for file in self._read(
            f"SELECT {_TOLD} FROM attachment WHERE message_id IN (SELECT value FROM json_each(?)) "  # noqa: S608
            "AND text <> '' ORDER BY place, id",
            json.dumps(list(messages)),
        ):
            if file.message_id is not None:
                found.setdefault(file.message_id, []).append(file)
        return found

    def set_preview(self, key: AttachmentId, preview: bytes) -> None:
        """Keep what a picture looks like in small."""
        self._store.run("UPDATE attachment SET preview = ? WHERE id = ?", preview, key)

    def set_text(self, key: AttachmentId, text: str, note: str) -> None:
        """Tell the model something else of a file."""
        self._store.run(
            "UPDATE attachment SET text = CAST(? AS TEXT), note = ? WHERE id = ?",
            encoded(text), note, key,
        )  # fmt: skip

    def remove(self, key: AttachmentId) -> Removed | None:
        """Take one out of a draft; None if it is not there any more."""
        with self._store.together():
            what = _ALL.removesuffix("text") + "CAST(text AS BLOB)"
            rows = self._store.rows(f"SELECT {what} FROM attachment WHERE id = ?", key)  # noqa: S608
            self._store.run("DELETE FROM attachment WHERE id = ?", key)
        return Removed(rows[0]) if rows else None

    def put_back(self, removed: Removed) -> None:
        """Undo a `remove`."""
        signs = "?, " * (len(removed.row) - 1) + "CAST(? AS TEXT)"
        self._store.run(
            f"INSERT OR IGNORE INTO attachment ({_ALL}) VALUES ({signs})",  # noqa: S608
            *removed.row,
        )

    def to_queued(self, key: ConversationId, queued: QueuedId) -> None:
        """Let the files of a draft wait with a message."""
        self._store.run(
            f"UPDATE attachment SET queued_id = ? WHERE conversation_id = ? AND {_DRAFT}",  # noqa: S608
            queued,
            key,
        )

    def of_queued(self, queued: QueuedId) -> list[AttachmentId]:
        """The files that wait with a message."""
        rows = self._store.rows("SELECT id FROM attachment WHERE queued_id = ?", queued)
        return [AttachmentId(row[0]) for row in rows]

    def wait_again(self, queued: QueuedId, keys: Iterable[AttachmentId]) -> None:
        """Let files that came back into a draft wait with their message again."""
        with self._store.together():
            for key in keys:
                self._store.run(
                    "UPDATE attachment SET queued_id = ? WHERE id = ? AND message_id IS NULL",
                    queued,
                    key,
                )

    def to_message(self, key: ConversationId, message: MessageId) -> None:
        """Send the files of a draft with a message."""
        self._store.run(
            f"UPDATE attachment SET message_id = ? WHERE conversation_id = ? AND {_DRAFT}",  # noqa: S608
            message,
            key,
        )
        self.seal(message)

    def seal(self, message: MessageId) -> None:
        """Of what was sent only that is kept, not what else was in the file."""
        self._store.run(
            "UPDATE attachment SET data = NULL WHERE message_id = ? AND kind = 'text'", message
        )

    def copy(self, old: MessageId, new: MessageId) -> None:
        """Give the files of a message to another version of it."""
        self._store.run(
            "INSERT INTO attachment (conversation_id, message_id, place, name, kind, size, text, data, note, "
            "preview) SELECT conversation_id, ?, place, name, kind, size, text, data, note, preview "
            "FROM attachment WHERE message_id = ? ORDER BY place, id",
            new, old,
        )  # fmt: skip

    def _read(self, sql: str, *values: Any) -> Iterator[Attachment]:
        for row in self._store.rows(sql, *values):
            key, chat, message, queued, name, kind, size, letters, note, preview, text = row
            yield Attachment(
                id=AttachmentId(key),
                conversation_id=ConversationId(chat),
                message_id=MessageId(message) if message is not None else None,
                queued_id=QueuedId(queued) if queued is not None else None,
                name=name,
                kind=kind,
                size=size,
                text=text if isinstance(text, str) else decoded(text),
                letters=letters,
                note=note,
                preview=preview or b"",
            )
