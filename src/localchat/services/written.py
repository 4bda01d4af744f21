"""An answer that is being written: on its way to the disk while it grows, and never left without an end."""

import time
from collections.abc import Callable
from typing import Self

from localchat.domain.chat import MessageState, Usage
from localchat.engine import protocol as p
from localchat.engine.choice import Choice
from localchat.engine.stop_reason import StopReason
from localchat.errors import Cancelled, LocalChatError, StoreError

FLUSH_EVERY = 0.2
"""Seconds of an answer that a crash may cost at most."""

_STATES = {
    StopReason.END: MessageState.COMPLETE,
    StopReason.STOP_STRING: MessageState.COMPLETE,
    StopReason.MAX_TOKENS: MessageState.LIMIT,
    StopReason.CONTEXT_FULL: MessageState.LIMIT,
    StopReason.CANCELLED: MessageState.STOPPED,
}


class Written:
    """What is said within the ``with`` of it; how that ends is how the answer ended.

    A stop ends the block without an error. Any other error is kept with the answer and raised, and where
    the disk itself fails nothing is kept.
    """

    def __init__(
        self,
        append: Callable[[str, str], object],
        end: Callable[[MessageState, Usage | None, str], object],
    ) -> None:
        """`append` keeps more text and thinking, `end` how it ended: with a sentence if it broke off."""
        self._append, self._end = append, end
        self._text = self._reasoning = ""
        self._since = time.monotonic()
        self.choices: list[Choice] = []
        """Of which choices it is made, as far as they were asked for."""
        self.answered: p.Answered | None = None
        """What the model said at its end."""

    def add(self, said: p.Text) -> None:
        """The answer, or the thinking before it, grew."""
        if said.reasoning:
            self._reasoning += said.text
        else:
            self._text += said.text
        if time.monotonic() - self._since >= FLUSH_EVERY:
            self._flush()

    @property
    def left(self) -> tuple[str, str]:
        """Text and thinking that could not be kept."""
        return self._text, self._reasoning

    def _flush(self) -> None:
        if self._text or self._reasoning:
            self._append(self._text, self._reasoning)
        self._text = self._reasoning = ""
        self._since = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> bool:
        """Keep what there is of it, and how it ended."""
        problem = ""
        match error:
            case None:
                answered = self.answered
                state = _STATES[answered.reason] if answered else MessageState.INTERRUPTED
            case Cancelled() | GeneratorExit():
                state = MessageState.STOPPED
            case LocalChatError() if not isinstance(error, StoreError):
                state, problem = MessageState.INTERRUPTED, error.message
            case _:
                return False
        self._flush()
        self._end(state, _usage(self.answered), problem)
        return isinstance(error, Cancelled)


def _usage(answered: p.Answered | None) -> Usage | None:
    if answered is None:
        return None
    return Usage(
        prompt_tokens=answered.prompt_tokens,
        cached_tokens=answered.cached_tokens,
        generated_tokens=answered.generated_tokens,
        first_token_ms=answered.first_token_ms,
        tokens_per_second=answered.tokens_per_second,
        seed=answered.seed,
        thought_ms=answered.thought_ms,
        guessed_tokens=answered.accepted,
    )
