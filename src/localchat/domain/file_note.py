"""What the note on a file says: which part of it is sent. Read in the language of now, or in English."""

import re
from collections.abc import Iterator

from localchat.domain.attachment import PLACES, SPANS
from localchat.text import noop, say

_PARTS = (
    noop("Only {span} were read: the rest takes too long."),
    noop("Only {span} could be read: the rest is damaged."),
    noop("Only {span}."),
)
_LETTERS = (
    noop("Only its first {count} letters."),
    noop("Only its first {count} letters were read."),
    noop("Only its first {count} letters were read, up to {end}."),
)
_FIGURE = r"\d(?:[\d.,'’\s]*\d)?"


def part_of(note: str) -> str:
    """The part that is sent, as “Only pages 3–9 of 400”; empty when all of it is."""
    if found := _span(note):
        return say("Only {span}.", span=found["span"]).rstrip(".。")
    for match in _matches(note, _LETTERS, {"count": _FIGURE, "end": ".+?"}):
        return say("Only its first {count} letters.", count=match["count"]).rstrip(".。")
    return ""


def span_of(note: str) -> tuple[int, int] | None:
    """The first and the last page, line or row that are sent; None if the note names none."""
    if (found := _span(note)) is None:
        return None
    first, last = (re.sub(r"\D", "", found[name] or found["first"]) for name in ("first", "last"))
    return int(first), int(last)


def _span(note: str) -> dict[str, str] | None:
    figures = {"first": _FIGURE, "last": _FIGURE, "total": _FIGURE}
    for match in _matches(note, _PARTS, {"span": ".+?"}):
        for inner in _matches(match["span"], (*SPANS.values(), *PLACES.values()), figures):
            return {"span": match["span"], "last": "", **inner.groupdict()}
    return None


def _matches(text: str, sources: tuple[str, ...], parts: dict[str, str]) -> Iterator[re.Match[str]]:
    """Those of some sentences that the text begins with, with what was filled in."""
    for source in sources if text else ():
        for sentence in dict.fromkeys((say(source), source)):
            pattern = re.escape(sentence)
            for name, part in parts.items():
                pattern = pattern.replace(rf"\{{{name}\}}", f"(?P<{name}>{part})", 1)
            if match := re.match(pattern, text):
                yield match
