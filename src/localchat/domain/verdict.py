"""Whether a model fits this computer, and how fast it would be: the answer, with its numbers."""

from dataclasses import dataclass
from enum import StrEnum

from localchat.text import noop


class Fit(StrEnum):
    """The word on the pill."""

    FITS = noop("Fits")
    TIGHT = noop("Tight")
    """Only with other programs closed, or with a shorter context than asked for."""
    NO = noop("Won't fit")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a model needs here, against what there is. All memory in bytes."""

    fit: Fit
    weights: int
    context: int
    """Keys and values of the context."""
    compute: int
    """Room for computing."""
    tokens: int
    """The context length for which this holds."""
    total: int
    """What this computer has."""
    free: int
    """What could be taken now."""
    speed: float | None = None
    """Tokens each second when writing; None when nothing is known yet."""
    measured: bool = False
    """Whether memory and speed were measured here, not computed."""

    @property
    def need(self) -> int:
        """All that it needs."""
        return self.weights + self.context + self.compute
