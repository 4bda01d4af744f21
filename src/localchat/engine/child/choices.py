"""Between which tokens the model chose: the likelihood of each that was taken, and of the best others."""

from collections.abc import Iterator
from typing import Any

from localchat.engine.child.model import Model
from localchat.engine.choice import Choice, Other

AT_ONCE = 2000
"""Choices in one message to the app."""


class Choices:
    """Notes the choices of one answer, by the model's own likelihoods, before any sampler."""

    def __init__(self, model: Model, others: int) -> None:
        # Only who asks for this pays for numpy.
        import numpy as np

        self._numpy, self._model = np, model
        self._size = model.tokenizer.size
        self._others = min(others, self._size - 1)
        self._noted: list[Choice] = []

    def note(self, number: int, token: int, place: int) -> None:
        """Note the choice of the answer's token `number`, by the scores at `place`."""
        np, library = self._numpy, self._model.library
        pointer = library.llama_get_logits_ith(self._model.ctx, place)
        scores: Any = np.ctypeslib.as_array(pointer, (self._size,))
        best = np.argpartition(scores, -self._others - 1)[-self._others - 1 :]
        best = best[np.argsort(-scores[best])]
        highest = float(scores[best[0]])
        total = highest + float(np.log(np.exp(scores - highest).sum()))
        others = [
            Other(token=int(one), text=self._text(int(one)), logprob=float(scores[one]) - total)
            for one in best
            if one != token
        ]
        del self._noted[number:]
        self._noted.append(
            Choice(
                token=token,
                text=self._text(token),
                logprob=float(scores[token]) - total,
                others=others[: self._others],
            )
        )

    def _text(self, token: int) -> str:
        return self._model.tokenizer.piece(token, special=True).decode("utf-8", "replace")

    def told(self) -> Iterator[list[Choice]]:
        """What was noted, in pieces of a message's size."""
        for start in range(0, len(self._noted), AT_ONCE):
            yield self._noted[start : start + AT_ONCE]
