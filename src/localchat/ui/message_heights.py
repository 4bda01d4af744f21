"""How high messages are: measured where they were drawn, guessed elsewhere, and summed up quickly."""

from collections.abc import Iterable

WORDS_AROUND = 40
"""Pixels of a message beside its text: space and buttons."""


class Heights:
    """Heights in a row. Sums, and finding a place, take as many steps as the number has digits."""

    def __init__(self, values: Iterable[int] = ()) -> None:
        self._values = list(values)
        # A Fenwick tree: each place holds the sum of a stretch that ends in it.
        self._sums = [0, *self._values]
        for place in range(1, len(self._sums)):
            above = place + (place & -place)
            if above < len(self._sums):
                self._sums[above] += self._sums[place]

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, index: int) -> int:
        return self._values[index]

    def __setitem__(self, index: int, height: int) -> None:
        change = height - self._values[index]
        if not change:
            return
        self._values[index] = height
        place = index + 1
        while place < len(self._sums):
            self._sums[place] += change
            place += place & -place

    def before(self, index: int) -> int:
        """The sum of all heights before `index`."""
        total = 0
        while index > 0:
            total += self._sums[index]
            index -= index & -index
        return total

    @property
    def total(self) -> int:
        """The sum of all."""
        return self.before(len(self._values))

    def find(self, position: int) -> tuple[int, int]:
        """Which one lies at `position`, and how far inside of it; the first or last one outside."""
        place, rest = 0, max(0, position)
        step = 1 << len(self._values).bit_length()
        while step:
            if place + step < len(self._sums) and self._sums[place + step] <= rest:
                place += step
                rest -= self._sums[place]
            step >>= 1
        if place >= len(self._values):
            return len(self._values) - 1, self._values[-1] if self._values else 0
        return place, rest


def guess(text: str, width: int, letter: float, line: float) -> int:
    """How high a message with `text` may be, in pixels.

    `width` is that of its column, `letter` how wide a letter is in the mean, `line` how high a line.
    """
    lines = text.count("\n") + 1 + len(text) * letter / max(40, width)
    return WORDS_AROUND + round(lines * line)
