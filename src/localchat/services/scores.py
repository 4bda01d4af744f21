"""Published scores, from the hub and from the shelf, with a line on what each benchmark asks for."""

import re
from collections.abc import Sequence

from localchat.domain.catalogue import Benchmark, Catalogue, CatalogueEntry
from localchat.domain.discovery import PublishedScore
from localchat.hub.protocol import Score
from localchat.text import say

_ALIASES = {
    "ai2arc": "ARC",
    "ai2reasoningchallenge": "ARC",
    "arcchallenge": "ARC",
    "bigbenchhard": "BBH",
}
_WHOLE = 100.0


def from_shelf(entry: CatalogueEntry, catalogue: Catalogue) -> list[PublishedScore]:
    """The scores that the shelf has of a model."""
    return [
        PublishedScore(
            benchmark=score.benchmark, value=score.value, source=score.source, date=score.date,
            explanation=benchmark.text if (benchmark := catalogue.benchmark(score.benchmark)) else "",
        )
        for score in entry.scores
    ]  # fmt: skip


def from_hub(scores: Sequence[Score], catalogue: Catalogue) -> list[PublishedScore]:
    """Scores that the hub has, one for each benchmark and source; those that were verified first."""
    found: dict[tuple[str, str], PublishedScore] = {}
    for score in sorted(scores, key=lambda score: not score.verified):
        known = _benchmark(score.benchmark, catalogue)
        name = known.name if known else score.benchmark.rpartition("/")[2]
        value = score.value
        if known and 0 < value <= 1 < known.highest:
            value *= _WHOLE  # some publish shares, some percent
        source = score.source or say("the maker's own page")
        if score.verified:
            source = say("{source} (checked by the hub)", source=source)
        found.setdefault(
            (name, score.source),
            PublishedScore(
                benchmark=name, value=value, source=source, date=score.date,
                explanation=known.text if known else "",
            ),
        )  # fmt: skip
    return list(found.values())


def _benchmark(text: str, catalogue: Catalogue) -> Benchmark | None:
    """The benchmark that a published name means: ``Idavidrein/gpqa``, ``IFEval (0-Shot)``."""
    wanted = _letters(re.sub(r"\(.*?\)", "", text).rpartition("/")[2])
    if wanted in _ALIASES:
        return catalogue.benchmark(_ALIASES[wanted])
    return next((known for known in catalogue.benchmarks if _letters(known.name) == wanted), None)


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())
