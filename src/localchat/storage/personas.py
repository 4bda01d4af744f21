"""The person's own personas in the store, and what stands in their editor and is not saved yet.

A persona is kept as the text of its file (docs/personas.md), so that the store knows no more of it
than its name.
"""

import datetime as dt

from localchat.domain.chat import ConversationId, MessageState, Role
from localchat.storage.store import Store


class PersonaTable:
    """Reads and writes personas, as texts. Safe on any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[tuple[int, str]]:
        """Key and document of all of them, by name."""
        return [
            (key, document)
            for key, document in self._store.rows("SELECT id, document FROM persona ORDER BY name")
        ]

    def add(self, name: str, document: str) -> int:
        """Keep a new one; its key."""
        return self._store.run(
            "INSERT INTO persona (name, document, updated) VALUES (?, ?, ?)", name, document, _now()
        )

    def change(self, key: int, name: str, document: str) -> None:
        """Keep another text for one."""
        self._store.run(
            "UPDATE persona SET name = ?, document = ?, updated = ? WHERE id = ?",
            name, document, _now(), key,
        )  # fmt: skip

    def remove(self, key: int) -> None:
        """Delete one."""
        self._store.run("DELETE FROM persona WHERE id = ?", key)

    # --- drafts ----------------------------------------------------------------------------------

    def draft(self, key: int) -> str:
        """What stood in the editor of one, 0 for a new one; empty if there is nothing."""
        rows = self._store.rows("SELECT document FROM persona_draft WHERE persona_id = ?", key)
        return str(rows[0][0]) if rows else ""

    def keep_draft(self, key: int, document: str) -> None:
        """Keep what stands in the editor; an empty text forgets it."""
        if document:
            self._store.run(
                "INSERT OR REPLACE INTO persona_draft (persona_id, document, updated) VALUES (?, ?, ?)",
                key, document, _now(),
            )  # fmt: skip
        else:
            self._store.run("DELETE FROM persona_draft WHERE persona_id = ?", key)

    # --- the first word in a chat ----------------------------------------------------------------

    def open_chat(self, key: ConversationId, text: str) -> bool:
        """Let an empty chat begin with a text, in place of another persona's; False if it is not empty.

        What a persona says first is an answer that follows nothing. An empty text takes it away.
        """
        with self._store.together():
            talked = self._store.rows(
                "SELECT 1 FROM message WHERE conversation_id = ? AND removed = '' "
                "AND (role <> ? OR parent_id IS NOT NULL) LIMIT 1",
                key, Role.ASSISTANT,
            )  # fmt: skip
            if talked:
                return False
            self._store.run(
                "UPDATE message SET removed = 'persona' WHERE conversation_id = ? AND removed = ''",
                key,
            )
            leaf = None
            if text:
                leaf = self._store.run(
                    "INSERT INTO message (conversation_id, parent_id, role, text, created, state) "
                    "VALUES (?, NULL, ?, ?, ?, ?)",
                    key, Role.ASSISTANT, text, _now(), MessageState.COMPLETE,
                )  # fmt: skip
            self._store.run("UPDATE conversation SET leaf_id = ? WHERE id = ?", leaf, key)
            return True


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")
