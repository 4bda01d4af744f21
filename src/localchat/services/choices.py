"""Of which choices an answer is made: kept with it, so that one can be taken differently."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from localchat.domain.chat import Message, MessageId
from localchat.engine.choice import Choice
from localchat.errors import UsageError
from localchat.storage.conversations import ConversationTable
from localchat.text import say

OTHERS = 8
"""How many other tokens are kept with each that was taken."""


@dataclass(frozen=True, slots=True)
class Made:
    """How an answer came about, from the place on where it was last begun or continued."""

    text: str
    """What was there of the answer before."""
    reasoning: str
    """What was there of the thinking before."""
    choices: list[Choice]

    def begin(self, place: int, token: int) -> list[int]:
        """The tokens up to a place, and another one there."""
        return [*(choice.token for choice in self.choices[:place]), token]


class Choices:
    """Keeps and finds them."""

    def __init__(self, table: ConversationTable) -> None:
        self._table = table

    def keep(self, before: Message, choices: Sequence[Choice]) -> None:
        """Keep the choices that were made since an answer stood as it does in `before`."""
        if choices:
            made = zlib.compress(msgspec.msgpack.encode(choices), 6)
            self._table.keep_choices(before.id, before.text, before.reasoning, made)

    def of(self, key: MessageId) -> Made:
        """The choices of an answer; `UsageError` if they were not kept."""
        row = self._table.choices(key)
        if row is None:
            raise UsageError(
                say(
                    "Nothing is known of how this answer came about. Turn on “Look at tokens” in Settings, "
                    "and have another answer."
                )
            )
        text, reasoning, made = row
        return Made(
            text, reasoning, msgspec.msgpack.decode(zlib.decompress(made), type=list[Choice])
        )
