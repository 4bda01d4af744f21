"""The curated shelf, read from the snapshot that comes with the app: no network."""

import dataclasses
import json
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import msgspec

from localchat.domain.catalogue import Benchmark, Catalogue, CatalogueEntry, Family, Score
from localchat.domain.repository import NotARepository, parse_repository
from localchat.errors import LocalChatError
from localchat.paths import RESOURCES
from localchat.text import say

FILE = RESOURCES / "catalogue.json"
"""The snapshot: docs/catalogue.md says how it is made."""


@cache
def load() -> Catalogue:
    """The shelf; it is read once. `LocalChatError` if the file is missing or damaged."""
    try:
        return read(FILE.read_text(encoding="utf-8"))
    except OSError as error:
        raise _damaged(error.strerror or say("it cannot be read")) from error


def read(text: str) -> Catalogue:
    """Read a snapshot strictly: every field known, typed, and what it names there.

    Raises `LocalChatError` with the first thing that is wrong.
    """
    try:
        raw = json.loads(text)
        catalogue = msgspec.convert(raw, Catalogue)
    except (ValueError, RecursionError) as error:
        raise _damaged(str(error)) from error
    _check_fields(raw)
    _check_names(catalogue)
    return catalogue


def _damaged(reason: str) -> LocalChatError:
    return LocalChatError(
        say(
            "The list of well-known models that comes with LocalChat is damaged ({reason}). "
            "Install LocalChat again; searching online works meanwhile.",
            reason=reason,
        )
    )


def _check_fields(raw: Mapping[str, Any]) -> None:
    """Refuse fields that we do not know: a misspelt one would be lost in silence."""

    def check(kind: type, items: Iterable[Mapping[str, Any]]) -> None:
        known = {field.name for field in dataclasses.fields(kind)}
        for item in items:
            if more := item.keys() - known:
                raise _damaged(say("unknown field “{name}”", name=min(more)))

    check(Catalogue, [raw])
    check(Family, raw["families"])
    check(Benchmark, raw["benchmarks"])
    check(CatalogueEntry, raw["entries"])
    for entry in raw["entries"]:
        check(Score, entry.get("scores", ()))


def _check_names(catalogue: Catalogue) -> None:
    """Refuse repositories that are none or stand there twice, and names that lead nowhere."""
    seen = set()
    for entry in catalogue.entries:
        try:
            key = str(parse_repository(entry.repository)).lower()
        except NotARepository as error:
            raise _damaged(
                say("“{repository}” is no repository", repository=entry.repository)
            ) from error
        if key in seen:
            raise _damaged(say("“{repository}” stands there twice", repository=entry.repository))
        seen.add(key)
        if catalogue.family(entry.family) is None:
            raise _damaged(say("the family “{family}” is not explained", family=entry.family))
        for score in entry.scores:
            if catalogue.benchmark(score.benchmark) is None:
                raise _damaged(
                    say("the benchmark “{benchmark}” is not explained", benchmark=score.benchmark)
                )
