"""How fast a model would write, computed from its header: each token reads its weights and its context.

The time for a token is that of reading the weights, at the speed of the memory or of the processor
with each kind of weights, as it was measured here, and of looking at each token of the context. The
constants are what one core of an ordinary processor does, for what was not measured; what other models did
here corrects the rest (`services.verdicts`).
"""

import re
import statistics
from collections.abc import Mapping
from dataclasses import dataclass, field

from localchat.engine import memory, repacking
from localchat.engine.gguf import Header, Tensor
from localchat.engine.kinds import MEMORY, TENSOR_TYPES

RATES: dict[str, float] = {
    "F32": 12e9, "F16": 12e9, "BF16": 9e9, "Q8_0": 11e9, "Q4_0": 10e9, "Q4_1": 7e9, "Q5_0": 7e9,
    "Q5_1": 7e9, "Q2_K": 5e9, "Q3_K": 5e9, "Q4_K": 9.5e9, "Q5_K": 7.5e9, "Q6_K": 9.5e9,
    "IQ4_NL": 8e9, "IQ4_XS": 6e9, "MXFP4": 8e9,
}  # fmt: skip
"""Bytes of weights of each kind that a core computes with in a second, however fast the memory is."""

SLOW_RATE = 2.5e9
"""The same for all other kinds, which need tables."""

REACHED = 0.75
"""Share of the memory's speed with which weights are really read."""

STEADY = 0.85
"""The same of the speed at which one great matrix was read, at its best: a model waits after each of many."""

KEYS, LOOKS = 5e9, 9e9
"""Bytes of keys and values that a core fetches in a second, and numbers of them that its heads look at."""

LAYER = 15e-6
"""Seconds in which a layer's steps are begun, whatever their size."""

ANOTHER = 0.1
"""By how much a file's size may differ from that of its weights: the vocabulary stands there too."""

_BY_BITS = (
    (2.7, "IQ2_S"), (3.4, "Q2_K"), (4.2, "Q3_K"), (5.2, "Q4_K"), (6.1, "Q5_K"), (7.5, "Q6_K"),
    (12.0, "Q8_0"),
)  # fmt: skip
_EXPERTS = re.compile(r"_exps\.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What a model does for each token that it writes."""

    parts: Mapping[str, int]
    """Bytes of weights that are read, by their kind: ``Q4_K``."""
    keys: int
    """Bytes that are fetched for each token of the context."""
    looks: int
    """Numbers that all heads together look at in them."""
    layers: int

    @property
    def kind(self) -> str:
        """The kind of most of its weights."""
        return max(self.parts, key=self.parts.__getitem__, default="")

    @property
    def weights(self) -> int:
        """Bytes of weights that are read."""
        return sum(self.parts.values())


@dataclass(frozen=True, slots=True)
class Computer:
    """How fast a computer is."""

    bandwidth: float
    """Bytes that all cores read from memory in a second."""
    cores: int
    rates: Mapping[str, float] = field(default_factory=dict)
    """Bytes of weights of a kind with which all cores compute in a second, where that was measured."""

    def rate(self, kind: str) -> float:
        """The same for any kind: what was not measured is taken to be as far from `RATES` as the others."""
        memory = REACHED * self.bandwidth
        if MEMORY in self.rates:
            memory = min(self.bandwidth, STEADY * self.rates[MEMORY])
        if kind in self.rates:
            return min(memory, self.rates[kind])
        known = [
            rate / (self.cores * RATES[name]) for name, rate in self.rates.items() if name in RATES
        ]
        usual = self.cores * RATES.get(kind, SLOW_RATE)
        return min(memory, usual * (statistics.median(known) if known else 1.0))


def work(header: Header) -> Work:
    """What a model does for each token, by its header."""
    layers, parts = memory.blocks_of(header), dict[str, int]()
    share = _active_share(header)
    all_bytes = 0
    for tensor in header.tensors:
        all_bytes += tensor.size
        name = TENSOR_TYPES[tensor.kind][0]
        parts[name] = parts.get(name, 0) + _used(tensor, header, share)
    if all_bytes and abs(header.file_size / all_bytes - 1) > ANOTHER:
        # The header is of another quantisation of the same model.
        read = sum(parts.values()) * header.file_size // all_bytes
        parts = {kind_of(8 * header.file_size / max(1, header.parameters)): read}
    return Work(
        parts=parts, keys=memory.context_bytes(header), looks=memory.looks(header),
        layers=layers,
    )  # fmt: skip


def seconds(work: Work, filled: int, computer: Computer) -> float:
    """The time for a token when `filled` tokens are in the context."""
    each = work.keys / min(REACHED * computer.bandwidth, computer.cores * KEYS)
    each += work.looks / (computer.cores * LOOKS)
    weights = sum(size / computer.rate(kind) for kind, size in work.parts.items())
    return weights + filled * each + work.layers * LAYER


def kind_of(bits: float) -> str:
    """The usual kind of weights that take so many bits each."""
    return next((kind for most, kind in _BY_BITS if bits < most), "F16")


def _active_share(header: Header) -> float:
    """Share of the experts that a token uses."""
    count, used = header.number("expert_count"), header.number("expert_used_count")
    return min(1.0, used / count) if count and used else 1.0


def _used(tensor: Tensor, header: Header, share: float) -> int:
    """Bytes of a tensor that are read for a token."""
    if tensor.name == "token_embd.weight":
        return tensor.size if repacking.is_tied(header) else 0
    if tensor.name == "per_layer_token_embd.weight" or ".nextn." in tensor.name:
        return 0
    return int(share * tensor.size) if _EXPERTS.search(tensor.name) else tensor.size
