"""The place in a text where words were found, short enough for a line, with the words marked."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

LONGEST = 160
"""Letters of a snippet."""
BEFORE = 40
"""Letters before the first word that was found."""
LOOKED_AT = 200_000
"""Letters of a text that are looked at."""

_RUN = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)


@dataclass(frozen=True, slots=True)
class Snippet:
    """A part of a text on one line, and where in it something is marked."""

    text: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    """From where up to where, in letters."""


def snippet(text: str, words: Sequence[str], most: int = LONGEST) -> Snippet:
    """The first place of `text` where most of the words stand together."""
    text = text[:LOOKED_AT]
    found = spans(text, words)
    first = _best(found, most)
    begin = max(0, first - BEFORE) if len(text) > most else 0
    if begin:
        space = text.find(" ", begin, first)
        begin = space + 1 if space >= 0 else begin
    end = min(len(text), begin + most)
    shown, marks = _on_one_line(text, begin, end, found)
    before, after = "…" if begin else "", "…" if end < len(text) else ""
    moved = tuple((a + len(before), b + len(before)) for a, b in marks)
    return Snippet(f"{before}{shown}{after}", moved)


def spans(text: str, words: Sequence[str]) -> list[tuple[int, int, int]]:
    """Where the words stand, in order: from, up to, and which of them."""
    folded, places = _folded(text)
    found: list[tuple[int, int, int]] = []
    for number, word in enumerate(words):
        parts = [re.escape(part) for part in _folded(word)[0].split()]
        if not parts:
            continue
        begins = "" if _RUN.match(word) or not word[0].isalnum() else r"(?<!\w)"
        found += [
            (places[hit.start()], places[hit.end() - 1] + 1, number)
            for hit in re.finditer(begins + r"\s+".join(parts), folded)
            if hit.end() > hit.start()
        ]
    return sorted(found)


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The text in small letters without accents, and from which letter each one comes."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        if letter.isascii():
            letters.append(letter.lower())
            places.append(place)
            continue
        for part in unicodedata.normalize("NFKD", letter.casefold()):
            if not unicodedata.combining(part):
                letters.append(part)
                places.append(place)
    return "".join(letters), places


def _best(found: list[tuple[int, int, int]], most: int) -> int:
    """Where a part begins that has as many different words as any."""
    best, best_at = 0, 0
    for at, (begin, _, _) in enumerate(found[:200]):
        kinds = set()
        for other, end, number in found[at : at + 50]:
            if end - begin > most - BEFORE or other < begin:
                break
            kinds.add(number)
        if len(kinds) > best:
            best, best_at = len(kinds), begin
    return best_at


def _on_one_line(
    text: str, begin: int, end: int, found: list[tuple[int, int, int]]
) -> tuple[str, list[tuple[int, int]]]:
    """A part with its white space made single, and the marks where they stand then."""
    shown, places = _single_spaced(text[begin:end])
    marks: list[tuple[int, int]] = []
    for a, b, _ in found:
        if a < begin or b > end:
            continue
        low, high = places[a - begin], places[b - begin]
        if marks and low <= marks[-1][1]:
            marks[-1] = (marks[-1][0], max(marks[-1][1], high))
        elif low < high:
            marks.append((low, high))
    return shown.rstrip(), marks


def _single_spaced(part: str) -> tuple[str, Sequence[int]]:
    """A text without double spaces, line ends and signs that are not seen, and where each letter went."""
    if part.isprintable() and "  " not in part and not part.startswith(" "):
        return part, range(len(part) + 1)
    letters: list[str] = []
    places: list[int] = []
    for letter in part:
        places.append(len(letters))
        if not letter.isspace() and letter.isprintable():
            letters.append(letter)
        elif letters and letters[-1] != " ":
            letters.append(" ")
    places.append(len(letters))
    return "".join(letters), places
