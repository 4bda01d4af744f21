"""What a person finds when looking for models: a row of a list, a model's page, a choice on it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from localchat.domain.catalogue import CatalogueEntry
from localchat.domain.repository import Quantisation, without_projector
from localchat.domain.verdict import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What a person wants to see."""

    fits: bool = False
    """Only what fits this computer."""
    commercial: bool = False
    """Only what may be used commercially."""
    language: str = ""
    """Two letters; empty for all."""
    open_only: bool = False
    """Not those that ask for an agreement."""
    largest: float = 0.0
    """Most parameters, in billions; 0 for any."""
    sort: str = "trendingScore"
    """``trendingScore``, ``downloads``, ``likes`` or ``lastModified``."""
    context: int = 8192
    """Tokens of context for which the verdict is given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A model in a list."""

    repository: str
    name: str
    """Readable: ``Qwen3 8B``."""
    strengths: str = ""
    """One sentence; empty for what is not on the shelf."""
    base: str = ""
    """The repository of the original."""
    licence: str = ""
    """The licence's id."""
    licence_name: str = ""
    commercial: str = ""
    """``yes``, ``no``, ``conditions``; empty if that is not known."""
    languages: tuple[str, ...] = ()
    parameters: int = 0
    context: int = 0
    downloads: int = 0
    likes: int = 0
    updated: str = ""
    gated: bool = False
    pictures: bool = False
    can_chat: bool = True
    verdict: Verdict | None = None
    """For its usual quantisation, estimated; None when its size is not known."""
    entry: CatalogueEntry | None = None
    """Its facts on the shelf, if it is there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPage:
    """One page of a list."""

    rows: Sequence[Found]
    cursor: str = ""
    """Where the next page begins; empty at the end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One quantisation of a model."""

    quantisation: Quantisation
    verdict: Verdict
    recommended: bool = False
    """Whether it is the one for this computer."""
    path: str = ""
    """Its first file, if it is on this computer already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedScore:
    """A score of the original model, as it was published."""

    benchmark: str
    value: float
    source: str
    date: str = ""
    explanation: str = ""
    """One line on what the benchmark asks for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPage:
    """All that is known of one model."""

    found: Found
    revision: str = ""
    """Empty when it comes from the shelf alone, offline."""
    choices: Sequence[Choice] = ()
    """Smallest first."""
    scores: Sequence[PublishedScore] = ()
    scores_of: str = ""
    """The repository of the original whose scores they are."""
    lineage: str = ""
    """Where the model comes from, in a sentence or two."""
    licence_note: str = ""
    """What the licence allows, in a sentence."""

    def for_text(self) -> "ModelPage":
        """The same page with all choices without the part for images."""
        choices = [
            replace(choice, quantisation=without_projector(choice.quantisation))
            for choice in self.choices
        ]
        return replace(self, choices=choices)
