"""Which words a text is found by. Scripts without spaces are indexed by pairs of their letters."""

import re
import unicodedata
from collections.abc import Collection, Sequence

INDEXED = 4
"""Letters of the longest beginning of a word that the index knows by itself."""
COMMON = 8
"""Letters of the longest beginning that many words may share; of longer ones there are few."""

_RUN = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+"
)
"""Thai, Lao, Burmese, Khmer, Japanese, Chinese: a run of them would be one word to the index."""

_SPACE = re.compile(r"[\s\x00]+")


def index_text(text: str) -> str:
    """The text as it is indexed: each letter of a run stands with the next one, the last alone."""
    return text if text.isascii() else _RUN.sub(_pairs, text)


def _pairs(found: re.Match[str]) -> str:
    run = found.group()
    return f" {' '.join([*(run[at : at + 2] for at in range(len(run) - 1)), run[-1]])} "


def match(
    words: Sequence[str],
    phrases: Sequence[str],
    without: Sequence[str],
    *,
    whole: Collection[str] | None = None,
) -> str:
    """The expression of the full-text index; empty if there is no word in it.

    A word is found by its beginning too; a single letter is not, since nearly all would be found. Where
    it is told which long words (see `long_words`) are asked as a `whole`, of the others only as much is
    asked as the index knows by itself: what is found must be looked at then (see `holds`).
    """
    is_whole = [whole is None or fold(word) in whole for word in words]
    wanted = [
        _term(word if all_of_it else _cut(word), begins=True)
        for word, all_of_it in zip(words, is_whole, strict=True)
    ]
    wanted += [_term(phrase, begins=False) for phrase in phrases]
    unwanted = [_term(each, begins=False) for each in without]
    found = " AND ".join(term for term in wanted if term)
    for term in unwanted:
        if found and term:
            found = f"({found}) NOT {term}"
    return found


def either(words: Sequence[str]) -> str:
    """The expression of all that has one of these words or phrases; empty if there is none."""
    return " OR ".join(term for term in (_term(each, begins=False) for each in words) if term)


def long_words(words: Sequence[str]) -> list[str]:
    """The words that `match` cuts, as `holds` wants them."""
    return [fold(word) for word in words if _cut(word) != word]


def holds(text: str, begun: Sequence[str]) -> bool:
    """Whether for each of these beginnings, folded, a word of the text begins with it."""
    folded = fold(text)
    return all(each in folded and re.search(rf"(?<!\w){re.escape(each)}", folded) for each in begun)


def plain_parts(text: str) -> list[str]:
    """Parts of a word or phrase that stand in each text that the index finds by it, once that is folded.

    Those of scripts without spaces stand there as they are. Of others than ASCII it is not known.
    """
    others = re.findall(r"\w+", _RUN.sub(" ", text))
    return [
        *_RUN.findall(text),
        *(word.lower() for word in others if word.isascii() and "_" not in word),
    ]


def fold(text: str) -> str:
    """The text as words are compared: in small letters and without accents."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def _cut(word: str) -> str:
    is_cut = INDEXED < len(word) <= COMMON and word.isascii() and word.isalnum()
    return word[:INDEXED] if is_cut else word


def _term(text: str, *, begins: bool) -> str:
    text = _SPACE.sub(" ", text.replace('"', " ")).strip()
    if not any(letter.isalnum() for letter in text):
        return ""
    end = _RUN.search(text, len(text) - 1)
    said = text if text.isascii() else _RUN.sub(lambda run: _asked(run, len(text)), text)
    if end is not None:
        # A letter alone begins the pairs that it stands in.
        star = "*" if len(text) == 1 or not _RUN.match(text[-2]) else ""
    else:
        star = "*" if begins and _is_long(text) else ""
    return f'"{" ".join(said.split())}"{star}'


def _asked(found: re.Match[str], length: int) -> str:
    """As it is indexed, but without the last letter where nothing follows: its pair says it already."""
    said = _pairs(found)
    is_last = found.end() == length and len(found.group()) > 1
    return said.rsplit(" ", 2)[0] if is_last else said


def _is_long(text: str) -> bool:
    word = re.split(r"[^\w]+", text)[-1]
    return len(word) > 1 or not text.isascii()
