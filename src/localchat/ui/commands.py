"""The table of commands: from it come the shortcuts, the palette and the list of keys."""

import functools
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """Something that a person can do from anywhere in the window."""

    name: str
    """Its stable name, for tests."""
    title: str
    """What the palette calls it."""
    action: Callable[[], object]
    keys: tuple[str, ...] = ()
    """Shortcuts; the first is the one that is shown."""
    when_typed: bool = False
    """Whether the palette offers it only to who types for it: there are many of its kind."""

    def matches(self, query: str) -> bool:
        """Whether the letters of the query stand in the title, as `rank` says."""
        return rank(query, self.title) is not None


@dataclass(frozen=True, slots=True, order=True)
class Rank:
    """How well a query suits a title; smaller is better."""

    cost: int
    places: tuple[int, ...] = ()
    """The letters of the title that were meant."""


def rank(query: str, title: str) -> Rank | None:
    """How well letters suit a title; None if they do not stand in it in their order.

    Whole beginnings of words are best, then letters that begin words, then letters in a row; letters
    that lie far apart are not meant.
    """
    wanted, there = _plain(query), _plain(title)
    if not wanted:
        return Rank(0)
    places: list[int] = []
    cost = 0
    for word in wanted.split():
        found = _best(word, there, places[-1] + 1 if places else 0) or _best(word, there, 0)
        if found is None:
            return None
        cost += found.cost
        places += [place for place in found.places if place not in places]
    return Rank(cost + len(there) // 16, tuple(sorted(places)))


def _best(word: str, there: str, begin: int) -> Rank | None:
    starts = [at for at in range(begin, len(there)) if at == 0 or not there[at - 1].isalnum()]
    whole = [at for at in starts if there.startswith(word, at)]
    if whole:
        return Rank(whole[0] // 8, tuple(range(whole[0], whole[0] + len(word))))
    inside = there.find(word, begin)
    if inside >= 0 and len(word) > 1:
        return Rank(10, tuple(range(inside, inside + len(word))))
    found = [_scattered(word, there, at) for at in starts if there[at] == word[0]]
    return min((each for each in found if each is not None), default=None)


def _scattered(word: str, there: str, begin: int) -> Rank | None:
    """The letters one after the other, each soon after the last or at the beginning of a word."""
    places, cost, at = [begin], 20, begin
    for letter in word[1:]:
        near = there.find(letter, at + 1)
        first = next(
            (place for place in range(at + 1, len(there))
             if there[place] == letter and not there[place - 1].isalnum()),
            -1,
        )  # fmt: skip
        if near < 0:
            return None
        chosen = near if near <= at + 2 or first < 0 else first
        is_first = not there[chosen - 1].isalnum()
        if not is_first and chosen > at + 4:
            return None
        cost += 0 if is_first or chosen == at + 1 else chosen - at
        at = chosen
        places.append(at)
    return Rank(cost, tuple(places))


@functools.lru_cache(maxsize=1024)
def _plain(text: str) -> str:
    """In small letters, without accents, letter for letter."""
    return "".join((unicodedata.normalize("NFKD", each.lower()) or each)[0] for each in text)
