"""A choice of the model's: the token that it took, and those that it might have taken."""

from typing import Annotated

import msgspec

Likelihood = Annotated[float, msgspec.Meta(le=1.0)]
"""A natural logarithm, which may be endlessly low."""


class Other(msgspec.Struct, frozen=True):
    """A token that could have been taken instead."""

    token: int
    text: str
    logprob: Likelihood
    """Natural logarithm of its likelihood."""


class Choice(msgspec.Struct, frozen=True):
    """A token that was taken, and the likeliest others, by the model's own likelihoods."""

    token: int
    text: str
    """Its bytes as text; half a character is shown as a replacement mark."""
    logprob: Likelihood
    others: list[Other]
