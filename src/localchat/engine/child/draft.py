"""A small model that guesses for a large one of the same vocabulary."""

import ctypes
from collections.abc import Sequence

from localchat.engine.child.lookup import Odds
from localchat.engine.child.model import Model
from localchat.engine.child.prompt_cache import common_prefix
from localchat.errors import LoadFailed
from localchat.text import say

_HOPE = 0.7

TRY_EVERY = 32
"""Tokens after which it is tried again whether guessing pays."""

MOST_MORE = 1024
"""Tokens that one vocabulary may have behind the end of the other: the sizes of one family fill theirs up
to different lengths with tokens that stand for nothing."""


class DraftModel:
    """Guesses with the likeliest words of a smaller model, which reads along.

    Raises `LoadFailed` when the two models do not mean the same by their tokens.
    """

    def __init__(self, model: Model, draft: Model) -> None:
        _check_vocabulary(model, draft)
        self._draft = draft
        self._words, self._draft_words = model.tokenizer.size, draft.tokenizer.size
        self._share = draft.header.file_size / max(1, model.header.file_size)
        self._greedy = draft.library.llama_sampler_init_greedy()
        self._seen: list[int] = []
        self.begin(0.0)

    def begin(self, batch_cost: float) -> None:
        """Forget how well it guessed in other answers, so that a run repeats exactly."""
        self._odds = Odds(_HOPE, batch_cost, self._share)
        self._pause = 0

    def guess(self, tokens: Sequence[int]) -> list[int]:
        """What the small model would say; nothing, but for a try now and then, while that does not pay."""
        length = self._odds.best_length()
        if not length and self._pause:
            self._pause -= 1
            return []
        self._pause = TRY_EVERY
        draft, guessed = self._draft, list[int]()
        if self._words > self._draft_words:
            # It reads the last word that it knows where the large model has one of its own.
            tokens = [min(token, self._draft_words - 1) for token in tokens]
        if len(tokens) + length >= draft.context or not self._read(tokens):
            return []
        one = (ctypes.c_int32 * 1)()
        while True:
            one[0] = draft.library.llama_sampler_sample(self._greedy, draft.ctx, -1)
            if one[0] >= self._words:
                return guessed
            guessed.append(one[0])
            done = len(guessed) >= length or draft.tokenizer.ends(one[0])
            if done or draft.decode(one, 1):
                return guessed
            self._seen.append(one[0])

    def worth(self) -> int:
        """How many of the tokens guessed last are worth computing."""
        return self._odds.best_length()

    def learn(self, *, was_right: bool) -> None:
        """The next of the tokens guessed last turned out right or wrong."""
        self._odds.learn(was_right=was_right)

    def _read(self, tokens: Sequence[int]) -> bool:
        """Bring the small model to where the large one is."""
        draft = self._draft
        same = min(common_prefix(self._seen, tokens), len(tokens) - 1)
        self._seen = self._seen[: draft.forget(same)]
        rest = tokens[len(self._seen) :]
        for start in range(0, len(rest), draft.batch):
            part = rest[start : start + draft.batch]
            if draft.decode((ctypes.c_int32 * len(part))(*part), len(part)):
                self._seen = self._seen[: draft.forget(len(self._seen))]
                return False
            self._seen += part
        return True


def _check_vocabulary(model: Model, draft: Model) -> None:
    """`LoadFailed` when the two do not mean the same by their tokens."""
    ours, theirs = model.tokenizer, draft.tokenizer
    if abs(ours.size - theirs.size) <= MOST_MORE and all(
        ours.piece(token, special=True) == theirs.piece(token, special=True)
        for token in range(min(ours.size, theirs.size))
    ):
        return
    raise LoadFailed(
        say(
            "{name} cannot guess for {other}: their vocabularies differ. Choose a smaller model "
            "of the same family, or none.",
            name=draft.header.path.name,
            other=model.header.path.name,
        )
    )
