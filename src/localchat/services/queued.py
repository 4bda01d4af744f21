"""Messages that wait until the model is free: on disk, in their order, until they are said or removed."""

from collections.abc import Sequence

from localchat.domain.attachment import AttachmentId
from localchat.domain.chat import ConversationId, Queued, QueuedId
from localchat.errors import UsageError
from localchat.storage.attachments import AttachmentTable
from localchat.storage.queued import QueuedTable
from localchat.text import say


class QueuedMessages:
    """What a person does with messages that wait."""

    def __init__(self, table: QueuedTable, files: AttachmentTable) -> None:
        self._table, self._files = table, files

    def of(self, key: ConversationId) -> list[Queued]:
        """What waits in a conversation, first what is said first."""
        return self._table.of(key)

    def get(self, key: QueuedId) -> Queued | None:
        """One of them, or None if it waits no longer."""
        return self._table.get(key)

    def add(self, key: ConversationId, text: str, beginning: str = "") -> QueuedId:
        """Let a message wait behind the others, with the files of the draft."""
        if not text.strip() and not self._files.count(key):
            raise UsageError(say("There is nothing to send."))
        with self._files.together():
            number = self._table.add(key, text, beginning)
            self._files.to_queued(key, number)
        return number

    def change(self, key: QueuedId, text: str) -> None:
        """Say something else when its turn comes."""
        if not text.strip() and not self._files.of_queued(key):
            raise UsageError(
                say("A message that waits cannot be empty. Remove it, if it shall go.")
            )
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

    def remove(self, key: QueuedId) -> list[AttachmentId]:
        """Take one out; `put_back` undoes it. Its files come back into the draft, and are told."""
        with self._files.together():
            files = self._files.of_queued(key)
            self._table.remove(key)
        return files

    def put_back(
        self, queued: Queued, order: Sequence[QueuedId], files: Sequence[AttachmentId] = ()
    ) -> None:
        """Let one that was removed wait again with its files, in the order that there was."""
        with self._files.together():
            self._table.put_back(queued, order)
            self._files.wait_again(queued.id, files)
