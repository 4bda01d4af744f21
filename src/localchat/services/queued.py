"""Messages that wait until the model is free: on disk, in their order, until they are said or removed."""

from collections.abc import Sequence

from localchat.domain.chat import ConversationId, Queued, QueuedId
from localchat.errors import UsageError
from localchat.storage.queued import QueuedTable


class QueuedMessages:
    """What a person does with messages that wait."""

    def __init__(self, table: QueuedTable) -> None:
        self._table = table

    def of(self, key: ConversationId) -> list[Queued]:
        """What waits in a conversation, first what is said first."""
        return self._table.of(key)

    def get(self, key: QueuedId) -> Queued | None:
        """One of them, or None if it waits no longer."""
        return self._table.get(key)

    def add(self, key: ConversationId, text: str, beginning: str = "") -> QueuedId:
        """Let a message wait behind the others."""
        if not text.strip():
            raise UsageError("There is nothing to send.")
        return self._table.add(key, text, beginning)

    def change(self, key: QueuedId, text: str) -> None:
        """Say something else when its turn comes."""
        if not text.strip():
            raise UsageError("A message that waits cannot be empty. Remove it, if it shall go.")
        self._table.change(key, text)

    def move(self, key: QueuedId, steps: int) -> None:
        """Let one be said earlier (negative) or later than its neighbours."""
        found = self._table.get(key)
        if found is None:
            return
        order = [each.id for each in self._table.of(found.conversation_id)]
        at = order.index(key)
        order.insert(max(0, min(len(order) - 1, at + steps)), order.pop(at))
        self._table.arrange(order)

    def remove(self, key: QueuedId) -> None:
        """Take one out; `put_back` undoes it."""
        self._table.remove(key)

    def put_back(self, queued: Queued, order: Sequence[QueuedId]) -> None:
        """Let one that was removed wait again, in the order that there was."""
        self._table.put_back(queued, order)
