"""The inner loop of an answer: choose a token, tell its text, compute the next scores."""

import itertools
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from localchat.domain.preset import Sampling
from localchat.engine.child.ahead import Ahead
from localchat.engine.child.choices import Choices
from localchat.engine.child.model import Model
from localchat.engine.child.reasoning import Piece, Splitter
from localchat.engine.child.sampler import Sampler
from localchat.engine.child.tokens import Banned, TextStream
from localchat.engine.stop_reason import StopReason
from localchat.errors import GrammarStuck
from localchat.text import say

OnText = Callable[[str, int, bool], None]
"""Told: a text, the tokens so far, and whether it is thinking."""

TEXT_EVERY = 0.04
"""Seconds between two pieces of text: the eye reads on, and drawing takes a core from the model."""

MOST_TRIES = 64
"""How often the model may try to say a banned text at one place."""

ABORTED = 2
"""What the library returns when it was told to stop."""


@dataclass(slots=True)
class Written:
    """How the loop went."""

    reason: StopReason = StopReason.MAX_TOKENS
    count: int = 0
    first: float | None = None
    """When the first token was there, by `time.perf_counter`."""
    thought_until: float | None = None
    """When the last of the model's thinking was told."""
    drafted: int = 0
    """Tokens that were guessed and computed ahead."""
    accepted: int = 0
    """Those of them that came true."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What else an answer may be asked for."""

    branch: str = ""
    """The name under which what is read can be saved."""
    forced: Sequence[int] = ()
    """Tokens with which the answer begins, whatever the model would choose."""
    choices: Choices | None = None
    """Notes between what the model chose, if that is wanted."""


@dataclass(slots=True)
class _Place:
    """A place in the answer that a banned text may lead back to."""

    token: int
    decoder: tuple[bytes, int]
    text: int
    """Letters of the answer before this token."""


@dataclass(slots=True)
class _Trail:
    """The way so far, kept only while texts are banned."""

    places: list[_Place] = field(default_factory=list)
    tried: dict[int, set[int]] = field(default_factory=dict)
    """Tokens that led to a banned text, by the place in the answer."""


class Writer:
    """Writes one answer. `seen` are the tokens in the context, and grow with it."""

    def __init__(
        self,
        model: Model,
        sampler: Sampler,
        sampling: Sampling,
        seen: list[int],
        splitter: Splitter,
        ahead: Ahead,
        wishes: Wishes,
    ) -> None:
        self._splitter, self._shown = splitter, model.marks
        self._model, self._sampler, self._sampling, self._seen = model, sampler, sampling, seen
        self._begin = len(seen)
        self._ahead, self._forced, self._choices = ahead, wishes.forced, wishes.choices
        self._stream = TextStream(sampling.stop)
        self._banned = Banned(sampling.banned) if any(sampling.banned) else None
        self._trail = _Trail()
        # A card computes while the text before is told, but not where that may be the end, or be taken back.
        self._overlaps = bool(model.gpu_layers) and self._banned is None and not any(sampling.stop)
        self.result = Written()

    def write(self, on_text: OnText) -> Written:
        """Write until there is a reason to end; what was written before an error is told too."""
        waiting: list[Piece] = []
        sent = 0.0
        result, ends, piece = self.result, self._model.tokenizer.ends, self._model.tokenizer.piece
        shown = self._shown
        limit = self._sampling.max_tokens or self._model.context
        try:
            while True:
                if self._model.cancel:
                    result.reason = StopReason.CANCELLED
                    break
                token = self._choose()
                if ends(token):
                    result.reason = StopReason.END
                    break
                result.count += 1
                is_computed = self._overlaps and result.count < limit and self._compute(token)
                if not self._take(token, piece(token, special=token in shown), waiting):
                    continue
                now = time.perf_counter()
                if result.first is None:
                    result.first = now
                if waiting and now - sent >= TEXT_EVERY:
                    self._tell(waiting, on_text, now)
                    sent = now
                if self._stream.stopped:
                    result.reason = StopReason.STOP_STRING
                    break
                if result.count >= limit:
                    break
                if not (is_computed or self._compute(token)):
                    break
        finally:
            self._ahead.drop()
            result.drafted, result.accepted = self._ahead.drafted, self._ahead.accepted
            rest = self._banned.finish() if self._banned else self._stream.decode(b"", final=True)
            self._sort([*self._splitter.feed(rest), *self._splitter.finish()], waiting)
            waiting.append(Piece(self._stream.finish(), is_reasoning=False))
            self._tell(waiting, on_text, time.perf_counter())
        return result

    def _sort(self, pieces: list[Piece], waiting: list[Piece]) -> None:
        """Only the answer is searched for stop strings; thinking is told as it is."""
        for piece in pieces:
            text = piece.text if piece.is_reasoning else self._stream.feed(piece.text)
            if text:
                waiting.append(Piece(text, piece.is_reasoning))

    def _tell(self, waiting: list[Piece], on_text: OnText, now: float) -> None:
        for is_reasoning, group in itertools.groupby(waiting, lambda piece: piece.is_reasoning):
            if text := "".join(piece.text for piece in group):
                on_text(text, self.result.count, is_reasoning)
                if is_reasoning:
                    self.result.thought_until = now
        waiting.clear()

    def _choose(self) -> int:
        number, place = self.result.count, self._ahead.place
        if number < len(self._forced):
            token = self._forced[number]
            self._sampler.force(token)
        else:
            tried = self._trail.tried.get(number, ())
            token = self._sampler.choose(self._model.ctx, place, tried)
        if self._choices is not None:
            self._choices.note(number, token, place)
        return token

    def _take(self, token: int, data: bytes, waiting: list[Piece]) -> bool:
        """Take a token's text; False when it completed a banned one and the way goes back."""
        if self._banned is None:
            self._sort(self._splitter.feed(self._stream.decode(data)), waiting)
            return True
        self._trail.places.append(_Place(token, self._banned.state, self._banned.length))
        found = self._banned.feed(data)
        if found is None:
            self._sort(self._splitter.feed(self._banned.release(self._starts())), waiting)
            return True
        self._go_back(found)
        return False

    def _starts(self) -> list[int]:
        return [place.text for place in self._trail.places]

    def _compute(self, token: int) -> bool:
        """Compute the scores behind a token; False when that is not possible."""
        if len(self._seen) >= self._model.context - 1:
            self.result.reason = StopReason.CONTEXT_FULL
            return False
        code = self._ahead.take(token, self._forced[self.result.count :])
        if code:
            full = code != ABORTED
            self.result.reason = StopReason.CONTEXT_FULL if full else StopReason.CANCELLED
        return code == 0

    def _go_back(self, found: int) -> None:
        """Go back to the token in which a banned text begins, and never take it there again."""
        banned, trail = self._banned, self._trail
        assert banned is not None  # noqa: S101 -- only called then
        number = max(n for n, place in enumerate(trail.places) if place.text <= found)
        place = trail.places[number]
        tried = trail.tried.setdefault(number, set())
        tried.add(place.token)
        if len(tried) > MOST_TRIES:
            raise GrammarStuck(
                say(
                    "The model insists on a text that is banned. What was written is kept. Ban less, or "
                    "ask in another way."
                )
            )
        for later in [n for n in trail.tried if n > number]:
            del trail.tried[later]
        del trail.places[number:]
        banned.go_back(place.text, place.decoder)
        self.result.count = number
        self._sampler.rewind([kept.token for kept in trail.places])
        self._ahead.go_back(self._begin + number)
