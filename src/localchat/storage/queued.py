"""Messages that wait until the model is free: rows in, values of `domain.chat` out."""

from collections.abc import Sequence

from localchat.domain.chat import ConversationId, Queued, QueuedId
from localchat.storage.store import Store

_QUEUED = (
    "id, conversation_id, text, beginning, "
    "(SELECT count(*) FROM attachment WHERE queued_id = queued_message.id)"
)


class QueuedTable:
    """Reads and writes what waits. Safe on any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, key: ConversationId) -> list[Queued]:
        """What waits in a conversation, in the order in which it will be said."""
        rows = self._store.rows(
            f"SELECT {_QUEUED} FROM queued_message WHERE conversation_id = ? ORDER BY place, id",  # noqa: S608
            key,
        )
        return [Queued(QueuedId(row[0]), ConversationId(row[1]), *row[2:]) for row in rows]

    def get(self, key: QueuedId) -> Queued | None:
        """One of them, or None if it waits no longer."""
        rows = self._store.rows(
            f"SELECT {_QUEUED} FROM queued_message WHERE id = ?",  # noqa: S608
            key,
        )
        return next((Queued(QueuedId(r[0]), ConversationId(r[1]), *r[2:]) for r in rows), None)

    def add(self, key: ConversationId, text: str, beginning: str = "") -> QueuedId:
        """Put a message behind those that wait."""
        number = self._store.run(
            "INSERT INTO queued_message (conversation_id, text, beginning, place) "
            "SELECT ?, ?, ?, coalesce(max(place), 0) + 1 FROM queued_message WHERE conversation_id = ?",
            key, text, beginning, key,
        )  # fmt: skip
        return QueuedId(number)

    def put_back(self, queued: Queued, order: Sequence[QueuedId]) -> None:
        """Let one that was removed wait again, with all in this order."""
        with self._store.together():
            self._store.run(
                "INSERT OR IGNORE INTO queued_message (id, conversation_id, text, beginning) "
                "VALUES (?, ?, ?, ?)",
                queued.id, queued.conversation_id, queued.text, queued.beginning,
            )  # fmt: skip
            self.arrange(order)

    def change(self, key: QueuedId, text: str) -> None:
        """Say something else instead."""
        self._store.run("UPDATE queued_message SET text = ? WHERE id = ?", text, key)

    def arrange(self, order: Sequence[QueuedId]) -> None:
        """Let them wait in this order."""
        with self._store.together():
            for place, key in enumerate(order, 1):
                self._store.run("UPDATE queued_message SET place = ? WHERE id = ?", place, key)

    def remove(self, key: QueuedId) -> None:
        """Take one out."""
        self._store.run("DELETE FROM queued_message WHERE id = ?", key)
