"""Comparisons that are worth a try, with what is on this computer."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from localchat.domain.comparison import Contender
from localchat.domain.model import ModelFile, ModelId
from localchat.domain.persona import Persona
from localchat.domain.preset import BUILT_IN

_KIND = re.compile(r"[-_. ](?:u?d-)?(?:i?q\d\w*|[fb]f?(?:16|32)|mxfp4\w*)$", re.IGNORECASE)
"""The kind of weights at the end of a name."""


@dataclass(frozen=True, slots=True)
class Start:
    """A comparison that can be begun as it is."""

    kind: str
    """``examples``, ``presets`` or ``quantisations``."""
    left: Contender
    right: Contender


def starts(
    model: ModelFile,
    models: Sequence[ModelFile],
    presets: Sequence[str],
    usual: Callable[[ModelId], str],
    personas: Sequence[Persona],
) -> list[Start]:
    """Few-shot against zero-shot, two presets, and two quantisations where they are there."""
    preset = usual(model.id)
    found = []
    taught = next((each for each in personas if each.examples and _asks_nothing(each)), None)
    # The guide is told the last question alone, so that examples would change nothing.
    pupil = next((each for each in (model, *models) if not each.is_guide), None)
    if taught is not None and pupil is not None:
        chosen = usual(pupil.id)
        few, zero = (
            Contender(pupil.id, chosen, taught.name, examples_on=on) for on in (True, False)
        )
        found.append(Start("examples", few, zero))
    # The usual ones first: what a person or a maker added says less about what differs.
    order = [*(each.name for each in BUILT_IN), *presets]
    other = next((name for name in order if name != preset and name in presets), None)
    if other is not None:
        both = (Contender(model.id, name) for name in (preset, other))
        found.append(Start("presets", *both))
    if two := _two_quantisations(model, models):
        found.append(Start("quantisations", *(Contender(each.id, usual(each.id)) for each in two)))
    return found


def _asks_nothing(persona: Persona) -> bool:
    return all(variable.usual for variable in persona.asked())


def _two_quantisations(
    model: ModelFile, models: Sequence[ModelFile]
) -> tuple[ModelFile, ModelFile] | None:
    """The model and another file of it, or two of any other; the smaller one first."""
    alike: dict[tuple[str, str, int], dict[str, ModelFile]] = {}
    for each in (model, *models):
        what = (_KIND.sub("", each.name).casefold(), each.architecture, each.parameters)
        alike.setdefault(what, {}).setdefault(each.quantisation, each)
    for group in alike.values():
        if len(group) > 1:
            first, *others = group.values()
            small, large = sorted((first, others[0]), key=lambda file: file.size)
            return small, large
    return None
