"""Guessing what follows from what followed the same words before, and knowing when it pays.

Editing, quoting and programs repeat long stretches of what was read. Such a stretch is guessed, its
tokens are computed together, and each is kept only if the sampler chooses that very token by the
model's own scores: a wrong guess costs time and never a word.
"""

from collections.abc import Sequence

SHORT, LONG = 3, 8
"""Tokens that must be the same for a guess, and for a good one."""

LENGTHS = (3, 7, 15, 31)
"""Tokens that may be guessed at once."""

_HOPE = {SHORT: 0.75, LONG: 0.9}
_LEARNING = 0.1


class Odds:
    """How often guesses of one kind are right, and how many to venture at that.

    Learned by counting and never by the clock, so that a run repeats exactly.
    """

    def __init__(self, right: float, batch_cost: float, guess_cost: float = 0.0) -> None:
        self._right = right
        self._batch_cost, self._guess_cost = batch_cost, guess_cost

    def learn(self, *, was_right: bool) -> None:
        """One guessed token turned out right or wrong."""
        self._right += _LEARNING * (was_right - self._right)

    def best_length(self) -> int:
        """How many tokens are worth guessing now; 0 when none are."""
        gain, best = 1.05, 0
        for length in LENGTHS:
            right = min(self._right, 0.995)
            expected = (1 - right ** (length + 1)) / (1 - right)
            cost = 1.5 + self._batch_cost * (length + 1) + self._guess_cost * length
            if expected / cost > gain:
                gain, best = expected / cost, length
        return best


class PromptLookup:
    """Finds the last place where the same tokens stood before."""

    def __init__(self, batch_cost: float) -> None:
        self._places: dict[tuple[int, ...], int] = {}
        self._known = SHORT - 1
        self._odds = {kind: Odds(hope, batch_cost) for kind, hope in _HOPE.items()}
        self._kind = SHORT

    def guess(self, tokens: Sequence[int]) -> list[int]:
        """What followed the end of `tokens` when it stood there before; empty when it never did."""
        places = self._places
        for end in range(self._known, len(tokens) - 1):
            places[tuple(tokens[end - SHORT + 1 : end + 1])] = end + 1
        self._known = max(self._known, len(tokens) - 1)
        place = places.get(tuple(tokens[-SHORT:]))
        if place is None:
            return []
        same = SHORT
        while same < LONG and place > same and tokens[place - same - 1] == tokens[-same - 1]:
            same += 1
        self._kind = LONG if same == LONG else SHORT
        return list(tokens[place : place + LENGTHS[-1]])

    def worth(self) -> int:
        """How many of the tokens guessed last are worth computing."""
        return self._odds[self._kind].best_length()

    def learn(self, *, was_right: bool) -> None:
        """The next of the tokens guessed last turned out right or wrong."""
        self._odds[self._kind].learn(was_right=was_right)
