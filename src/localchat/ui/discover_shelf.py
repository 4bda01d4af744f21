"""How the shelf is laid out: what suits this computer, then the families with a line that teaches each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from localchat.domain.verdict import Fit
from localchat.ui.language import noop, tr

if TYPE_CHECKING:
    from localchat.domain.discovery import Found

READING = 5.0
"""Tokens each second at which an answer comes as fast as one reads it."""

BEST = 3
"""How many are recommended for this computer."""

ORDERS = (
    ("family", noop("By family")),
    ("newest", noop("Newest")),
    ("smallest", noop("Smallest")),
    ("largest", noop("Largest")),
)
"""How the shelf can be sorted."""


@dataclass(frozen=True, slots=True)
class Head:
    """A heading between rows."""

    title: str
    text: str = ""
    """What there is to know of what follows."""


@dataclass(frozen=True, slots=True)
class More:
    """The row at the end that fetches the next page."""

    busy: bool = False


Row: TypeAlias = "Head | More | Found"
"""What a list of models is made of."""


def arrange(found: Sequence["Found"], order: str) -> list[Row]:
    """The shelf's rows in an order of `ORDERS`."""
    if order == "family":
        return _by_family(found)
    keys: dict[str, tuple[Callable[[Found], object], bool]] = {
        "newest": (_released, True),
        "smallest": (lambda each: each.parameters, False),
        "largest": (lambda each: each.parameters, True),
    }
    key, backwards = keys[order]
    return list(sorted(found, key=key, reverse=backwards))  # type: ignore[arg-type]  # noqa: C413 -- a list of more kinds


def _by_family(found: Sequence["Found"]) -> list[Row]:
    from localchat.services.catalogue import load

    rows: list[Row] = []
    if best := suited(found):
        text = tr("The newest that fit and write as fast as one reads.")
        rows += [Head(tr("For this computer"), text), *best]
    for family in load().families:
        members = [each for each in found if each.entry and each.entry.family == family.name]
        if members:
            title = (
                family.name if family.maker in family.name else f"{family.name} · {family.maker}"
            )
            rows.append(Head(title, tr(family.text)))
            members.sort(key=lambda each: each.parameters)
            rows += members
    return rows


def suited(found: Sequence["Found"]) -> list["Found"]:
    """The newest that fit well and write at reading speed, the largest of each family."""
    best: dict[str, Found] = {}
    for each in found:
        verdict = each.verdict
        if each.entry is None or verdict is None or verdict.fit is not Fit.FITS:
            continue
        if not verdict.speed or verdict.speed < READING:
            continue
        known = best.get(each.entry.family)
        if known is None or (_released(each), each.parameters) > (
            _released(known),
            known.parameters,
        ):
            best[each.entry.family] = each
    newest = sorted(best.values(), key=_released, reverse=True)[:BEST]
    return sorted(newest, key=lambda each: each.parameters, reverse=True)


def _released(found: "Found") -> str:
    return found.entry.released if found.entry is not None else found.updated
