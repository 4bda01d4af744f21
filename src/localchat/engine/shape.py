"""What a model probably takes when its header is not known: from its size, and its shape as published."""

from dataclasses import dataclass

from localchat.engine.memory import (
    MERGE,
    MOST_ROWS,
    PROCESS,
    WORD,
    Need,
)
from localchat.engine.pace import Work, kind_of

USUAL_BITS = 4.85
"""Bits of a weight, where only the size is known."""

WORDS, MERGES = 130_000, 200_000
"""A usual vocabulary."""

BILLION = 1e9


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What is known of a model; 0 is not known."""

    size: int
    """Bytes of its file."""
    parameters: int = 0
    active: int = 0
    """Parameters that each token uses, for mixtures of experts."""
    blocks: int = 0
    """Layers that keep keys and values."""
    kv_heads: int = 0
    head_size: int = 0
    embedding: int = 0
    """Width of the model."""

    @property
    def billions(self) -> float:
        """Parameters, in billions, by the size if need be."""
        return (self.parameters or 8 * self.size / USUAL_BITS) / BILLION

    @property
    def width(self) -> float:
        """Width of the model, by rule if need be."""
        return self.embedding or 1700 * self.billions**0.42

    @property
    def token_bytes(self) -> float:
        """Bytes that a token of context takes in 16 bits, by rule if need be."""
        known = 4 * self.blocks * self.kv_heads * self.head_size
        return known or 60_000 * self.billions**0.4


def need(shape: Shape, context: int) -> Need:
    """Estimate the memory for a model with this context, in bytes."""
    computing = MOST_ROWS * (4 * 14.5 * shape.width + 2 * context)
    compute = PROCESS + WORD * WORDS + MERGE * MERGES + computing
    return Need(shape.size, int(shape.token_bytes * context), int(compute))


def work(shape: Shape) -> Work:
    """What a model probably does for each token."""
    billions = shape.billions
    share = min(1.0, shape.active / shape.parameters) if shape.active and shape.parameters else 1.0
    layers = shape.blocks or int(18 * max(billions, 0.1) ** 0.3)
    return Work(
        parts={kind_of(8 * shape.size / max(1.0, billions * BILLION)): int(share * shape.size)},
        keys=int(shape.token_bytes),
        looks=int(2 * layers * shape.width),
        layers=layers,
    )
