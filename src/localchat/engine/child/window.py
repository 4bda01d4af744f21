"""Which messages of a long chat a model gets to see, when its context cannot hold them all."""

from collections.abc import Callable, Sequence

from localchat.domain.chat import Role
from localchat.engine.message import ChatMessage
from localchat.errors import PromptTooLong
from localchat.text import figure, noop, say

SMALLEST_ROOM = 256
"""Tokens that are kept free for an answer whose length nobody limited."""

AIM = 0.6
"""Share of the context that is filled after messages were left out, so that it lasts some turns."""

Count = Callable[[Sequence[ChatMessage]], int]
"""Tokens of a prompt of these messages."""


class ContextWindow:
    """Leaves out messages by a policy, and the same ones as long as the rest fits."""

    def __init__(self, context: int) -> None:
        self._context = context
        self._before: tuple[str, int] = ("", 0)

    def fit(
        self,
        messages: Sequence[ChatMessage],
        total: int,
        policy: str,
        room: int | None,
        count: Count,
    ) -> list[int]:
        """Numbers of the messages that are left out; none while all fit.

        `total` is the length of the whole prompt in tokens, `policy` is ``stop``, ``oldest`` or
        ``middle``, `room` the longest answer in tokens. Raises `PromptTooLong` when leaving out is not
        enough, or under ``stop``.
        """
        free = self._context - min(room or SMALLEST_ROOM, self._context // 4)
        if total < (self._context if policy == "stop" else free):
            return []
        if policy == "stop":
            raise PromptTooLong(f"{self._sentence(total)} {say(_ADVICE)}")
        order = _order(messages, policy)
        begin = next((m.text for m in messages if m.role is not Role.SYSTEM), "")[:200]
        known = self._before[1] if self._before[0] == begin + policy else 0
        if known and known <= len(order) and count(without(messages, order[:known])) < free:
            return sorted(order[:known])
        number = self._least(messages, order, int(AIM * self._context), count)
        if number is None:
            number = self._least(messages, order, free, count)
        if number is None:
            rest = count(without(messages, order))
            raise PromptTooLong(
                say(
                    "Even the last message alone is too long. {sentence} Shorten it, or raise “Context” in "
                    "the panel.",
                    sentence=self._sentence(rest),
                )
            )
        self._before = (begin + policy, number)
        return sorted(order[:number])

    def _least(
        self, messages: Sequence[ChatMessage], order: Sequence[int], limit: int, count: Count
    ) -> int | None:
        """How many of `order` must go so that the rest stays below `limit`; None if all is too few."""
        low, high = 1, len(order)
        if not order or count(without(messages, order)) >= limit:
            return None
        while low < high:
            middle = (low + high) // 2
            if count(without(messages, order[:middle])) < limit:
                high = middle
            else:
                low = middle + 1
        return low

    def _sentence(self, tokens: int) -> str:
        return say(
            "The chat has {tokens} tokens, and the context holds {context}.",
            tokens=figure(tokens),
            context=figure(self._context),
        )


_ADVICE = noop(
    "Choose under “When full” to leave out what is oldest, raise “Context” in the panel, shorten the "
    "message, or start a new chat."
)


def _order(messages: Sequence[ChatMessage], policy: str) -> list[int]:
    """What may be left out, first what goes first.

    The system prompt, what is pinned, and the last message stay.
    """
    last = len(messages) - 1
    if last > 0 and messages[last].role is Role.ASSISTANT:
        last -= 1
    # A pinned answer keeps the question before it: many templates insist on one.
    pinned = {n for n, message in enumerate(messages) if message.pinned}
    pinned |= {n - 1 for n in pinned if messages[n].role is Role.ASSISTANT}
    places = [n for n in range(last) if messages[n].role is not Role.SYSTEM and n not in pinned]
    if policy == "middle":
        # The first exchange stays: it often says what the chat is about.
        first = places[:2] if len(places) > 1 else places[:1]
        places = [n for n in places if n not in first] + first[::-1]
    return places


def without(messages: Sequence[ChatMessage], numbers: Sequence[int]) -> list[ChatMessage]:
    """The messages but these, and such that a person speaks first; an answer goes with its question."""
    gone = set(numbers)
    for n, message in enumerate(messages[:-1]):
        if n - 1 in gone and message.role is Role.ASSISTANT and not message.pinned:
            gone.add(n)
    kept = [message for n, message in enumerate(messages) if n not in gone]
    # Many templates insist that a person speaks first.
    while len(kept) > 1:
        place = next((n for n, m in enumerate(kept) if m.role is not Role.SYSTEM), None)
        if place is None or place == len(kept) - 1 or kept[place].role is Role.USER:
            break
        del kept[place]
    return kept
