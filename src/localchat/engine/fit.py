"""Whether a model fits into this computer's memory, and what to give up so that it does.

The estimate from the header is weights + keys and values of the context + room for computing. The
library's dry run (`engine.child.dry_run`) then replaces the last two by what it will really take.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import psutil

from localchat.domain.preset import LoadOptions
from localchat.engine.gguf import Header
from localchat.errors import DoesNotFit

SMALLEST_CONTEXT = 512
"""A chat in less than this is no use."""

USUAL_CONTEXT = 8192
"""What is taken when nobody said otherwise and model and memory allow it."""

USEFUL_CONTEXT = 4096
"""Before the context becomes shorter than this, it is kept in coarser numbers."""

BYTES: dict[str, float] = {
    "f32": 4, "f16": 2, "bf16": 2, "q8_0": 34 / 32, "q5_1": 24 / 32, "q5_0": 22 / 32,
    "q4_1": 20 / 32, "q4_0": 18 / 32,
}  # fmt: skip
"""Bytes of a number of each kind of cache."""

_COARSER = ("q8_0", "q4_0")
_COMPUTE = 64_000_000
_RESERVE = 0.08


@dataclass(frozen=True, slots=True)
class Need:
    """Bytes of memory that a model takes."""

    weights: int
    context: int
    compute: int

    @property
    def total(self) -> int:
        """All of it."""
        return self.weights + self.context + self.compute


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How a model will be loaded."""

    context: int
    """Tokens."""
    cache_type_k: str
    cache_type_v: str
    notes: tuple[str, ...] = ()
    """Full sentences on what was chosen otherwise than asked for, and why."""


def context_bytes(header: Header, key_type: str = "f16", value_type: str = "f16") -> int:
    """Bytes that one token of context takes, with keys and values of these kinds."""
    blocks = header.number("block_count")
    heads = max(1, header.number("attention.head_count", 1))
    shared = header.arrays.get(f"{header.architecture}.attention.head_count_kv")
    width = header.number("embedding_length") // heads
    key = header.number("attention.key_length", width)
    value = header.number("attention.value_length", width)
    if shared and shared.values:
        groups = sum(shared.values)
    else:
        groups = blocks * header.number("attention.head_count_kv", heads)
    return int(groups * (key * BYTES[key_type] + value * BYTES[value_type]))


def need(
    header: Header,
    context: int,
    batch: int = 512,
    key_type: str = "f16",
    value_type: str = "f16",
) -> Need:
    """Estimate the memory for a model with this context, in bytes."""
    tokens = header.arrays.get("tokenizer.ggml.tokens")
    vocabulary = tokens.length if tokens else 0
    rows = min(batch, 512)
    wide = 8 * rows * header.number("embedding_length") + 4 * rows * vocabulary
    each = context_bytes(header, key_type, value_type)
    return Need(header.file_size, each * context, _COMPUTE + wide)


def free_memory() -> int:
    """Bytes that can be taken without driving other programs to the disk."""
    memory = psutil.virtual_memory()
    return int(memory.available - _RESERVE * memory.total)


def plan(
    header: Header,
    options: LoadOptions,
    free: int,
    measure: Callable[[Plan], int] | None = None,
) -> Plan:
    """Plan how to load a model into `free` bytes.

    What was asked for is kept if it fits. Else the context becomes shorter, then its numbers coarser,
    then it becomes shorter still, and a sentence says so. `measure` returns the bytes that a plan
    really takes, where the library can be asked. Raises `DoesNotFit` when nothing is left to give up.
    """
    trained = header.number("context_length")
    wanted = options.context or min(trained, USUAL_CONTEXT)
    asked = Plan(
        context=wanted, cache_type_k=options.cache_type_k, cache_type_v=options.cache_type_v
    )

    def takes(candidate: Plan) -> int:
        kinds = candidate.cache_type_k, candidate.cache_type_v
        estimate = need(header, candidate.context, options.batch, *kinds).total
        # A plan that cannot be near to fitting is not worth a dry run, which wants memory itself.
        return measure(candidate) if measure and estimate < 2 * free else estimate

    for candidate in _candidates(header, asked, options.batch, free):
        if takes(candidate) <= free:
            notes = _notes(asked, candidate, takes(asked), free)
            if wanted > trained > 0 and candidate.context > trained:
                notes.append(
                    f"The context of {candidate.context:,} tokens is more than the {trained:,} it was "
                    "trained for."
                )
            return replace(candidate, notes=tuple(notes))
    raise DoesNotFit(_refusal(header, asked, takes(asked), free))


def _candidates(header: Header, asked: Plan, batch: int, free: int) -> list[Plan]:
    """What to try, from what was asked for to the least."""

    def shorter(plan: Plan, least: int) -> list[Plan]:
        kinds = plan.cache_type_k, plan.cache_type_v
        trained = header.number("context_length") or plan.context
        most = min(plan.context, trained, _largest(header, batch, free, *kinds))
        lengths = {most, *(int(share * most) // 256 * 256 for share in (0.9, 0.75, 0.5, 0.25))}
        fitting = sorted((n for n in lengths if n >= min(least, plan.context)), reverse=True)
        return [replace(plan, context=length) for length in fitting]

    found = [asked, *shorter(asked, USEFUL_CONTEXT)]
    coarser = [
        replace(asked, cache_type_k=kind, cache_type_v=kind)
        for kind in _COARSER
        if BYTES[kind] < min(BYTES[asked.cache_type_k], BYTES[asked.cache_type_v])
    ]
    for plan in coarser:
        found += [plan, *shorter(plan, USEFUL_CONTEXT)]
    for plan in (asked, *coarser):
        found += shorter(plan, SMALLEST_CONTEXT)
    return found


def _largest(header: Header, batch: int, free: int, key_type: str, value_type: str) -> int:
    """The longest context, in steps of 256 tokens, that fits into `free` bytes; 0 if none does."""
    room = free - need(header, 0, batch).total
    each = context_bytes(header, key_type, value_type)
    if room <= 0:
        return 0
    most = room // each if each else max(header.number("context_length"), SMALLEST_CONTEXT)
    return max(0, int(most) // 256 * 256)


def _notes(asked: Plan, chosen: Plan, takes: int, free: int) -> list[str]:
    if chosen == asked:
        return []
    changes = []
    if chosen.context != asked.context:
        changes.append(f"the context was set to {chosen.context:,} tokens")
    if chosen.cache_type_k != asked.cache_type_k or chosen.cache_type_v != asked.cache_type_v:
        changes.append(f"it is kept as {chosen.cache_type_k} instead of {asked.cache_type_k}")
    sentence = (
        f"A context of {asked.context:,} tokens would need {takes / 1e9:.1f} GB of memory and "
        f"{max(free, 0) / 1e9:.1f} GB are free, so {' and '.join(changes)}."
    )
    return [sentence]


def _refusal(header: Header, asked: Plan, takes: int, free: int) -> str:
    return (
        f"{header.path.name} with a context of {asked.context:,} tokens needs about "
        f"{takes / 1e9:.1f} GB of memory, and {max(free, 0) / 1e9:.1f} GB are free. Close other "
        "programs, or choose a smaller model or quantisation."
    )


def layers_that_fit(header: Header, context: int, free: int, reserve: int = 1 << 30) -> int:
    """How many layers, the output counted, a graphics card with `free` bytes can hold."""
    blocks = header.number("block_count")
    each = (header.file_size + context_bytes(header) * context) / max(1, blocks + 1)
    return max(0, min(blocks + 1, int((free - reserve) / max(1, each))))
