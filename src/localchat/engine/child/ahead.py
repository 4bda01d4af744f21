"""Computing ahead: the scores behind the last token, and behind tokens that are only guessed.

What is guessed is computed together with the token before it, which costs little more than that
token alone; as long as the guesses come true nothing needs to be computed. Guesses that do not come
true are taken out of the context again.
"""

import ctypes
import itertools
from collections.abc import Sequence
from typing import Protocol

from localchat.engine.child.lookup import LENGTHS
from localchat.engine.child.model import Model
from localchat.engine.child.threads import Threads

NO_ROOM = 1
"""What the library returns when the context cannot take so many tokens."""

LAST = -1
"""The place of the scores when one token alone was computed."""


class Guesser(Protocol):
    """Guesses what follows."""

    def guess(self, tokens: Sequence[int]) -> list[int]:
        """Tokens that may follow; none when there is no idea."""

    def worth(self) -> int:
        """How many of these are worth computing."""

    def learn(self, *, was_right: bool) -> None:
        """The next of these was right or wrong."""


class Ahead:
    """Computes a token, and what may follow it. `seen` are the tokens in the context that count."""

    def __init__(
        self, model: Model, seen: list[int], guessers: Sequence[Guesser], threads: Threads
    ) -> None:
        self._model, self._seen, self._threads = model, seen, threads
        self._guessers = guessers if model.can_guess else ()
        self._one = (ctypes.c_int32 * 1)()
        self._by: Guesser | None = None
        self._guessed: list[int] = []
        """Tokens behind the last that counts, as they are in the context."""
        self._idea: int | None = None
        """The token that was expected next, though it was not worth computing."""
        self.place = LAST
        """Where the scores for the next token lie."""
        self.drafted = self.accepted = 0

    def take(self, token: int, known: Sequence[int] = ()) -> int:
        """Make `token` the last that counts, and have the scores behind it; 0 when that went well.

        `known` are tokens that will certainly follow.
        """
        if self._guessed and self._guessed[0] == token:
            self._learn(was_right=True)
            del self._guessed[0]
            self.place += 1
            self.accepted += 1
            self._seen.append(token)
            return 0
        if self._guessed or self._idea is not None:
            self._learn(was_right=self._idea == token)
        self.drop()
        self._by, self._idea = None, None
        guessed = list(known[: LENGTHS[-1]]) or self._guess(token)
        room = min(self._model.context - 1 - len(self._seen), self._model.batch) - 1
        return self._compute(token, guessed[: max(0, room)])

    def _learn(self, *, was_right: bool) -> None:
        if self._by is not None:
            self._by.learn(was_right=was_right)

    def _guess(self, token: int) -> list[int]:
        tokens = [*self._seen, token] if self._guessers else []
        for guesser in self._guessers:
            if guessed := words_before_picture(guesser.guess(tokens)):
                self._by = guesser
                chosen = guessed[: guesser.worth()]
                self._idea = None if chosen else guessed[0]
                return chosen
        return []

    def _compute(self, token: int, guessed: list[int]) -> int:
        code = self._model.decode_all([token, *guessed]) if guessed else NO_ROOM
        if code == NO_ROOM:
            guessed, self._one[0] = [], token
            code = self._threads.decode(self._one)
        if code == 0:
            self._seen.append(token)
            self._guessed, self.place = guessed, 0 if guessed else LAST
            self.drafted += len(guessed)
        return code

    def drop(self) -> None:
        """Take out of the context what was only guessed."""
        if self._guessed:
            self._guessed = []
            self._model.forget(len(self._seen))
        self.place = LAST

    def go_back(self, length: int) -> bool:
        """Have `length` tokens that count, and the scores behind them; False if that failed.

        A model that cannot take words back reads all of them again.
        """
        self._guessed, self._idea, self.place = [], None, LAST
        # The scores of the token before are gone, so that one is computed again.
        kept = self._model.forget(length - 1)
        again = self._seen[kept:length]
        del self._seen[kept:]
        at = 0
        while at < len(again):
            if again[at] < 0:
                code, count = self._model.look(again[at], kept + at)
            else:
                part = words_before_picture(again[at : at + self._model.batch])
                count = len(part)
                code = self._model.decode((ctypes.c_int32 * count)(*part), count, kept + at)
            if code:
                return False
            self._seen += again[at : at + count]
            at += count
        return True


def words_before_picture(tokens: list[int]) -> list[int]:
    """The tokens before the first picture."""
    return list(itertools.takewhile(lambda token: token >= 0, tokens))
