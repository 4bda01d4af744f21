"""Whether a model fits into this computer's memory, from its header alone.

The estimate is weights + keys and values of the context + room for computing. What the library then
really takes is reported after loading.
"""

from dataclasses import dataclass

import psutil

from localchat.engine.gguf import Header
from localchat.errors import DoesNotFit

SMALLEST_CONTEXT = 512
"""A chat in less than this is no use."""

USUAL_CONTEXT = 8192
"""What is taken when nobody said otherwise and model and memory allow it."""

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


def context_bytes(header: Header) -> int:
    """Bytes that one token of context takes, with keys and values of 16 bits."""
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
    return 2 * groups * (key + value)


def need(header: Header, context: int, batch: int = 512) -> Need:
    """Estimate the memory for a model with this context, in bytes."""
    tokens = header.arrays.get("tokenizer.ggml.tokens")
    vocabulary = tokens.length if tokens else 0
    rows = min(batch, 512)
    wide = 8 * rows * header.number("embedding_length") + 4 * rows * vocabulary
    return Need(header.file_size, context_bytes(header) * context, _COMPUTE + wide)


def free_memory() -> int:
    """Bytes that can be taken without driving other programs to the disk."""
    memory = psutil.virtual_memory()
    return int(memory.available - _RESERVE * memory.total)


def plan_context(header: Header, wanted: int | None, batch: int) -> tuple[int, list[str]]:
    """Choose the context length, and say in sentences what was chosen for the person and why.

    A length that the person asked for is kept, or refused with `DoesNotFit`; never changed in
    silence.
    """
    free, trained = free_memory(), header.number("context_length")
    if wanted is not None:
        if need(header, wanted, batch).total > free:
            raise DoesNotFit(_refusal(header, wanted, batch, free))
        beyond = (
            [f"The context of {wanted:,} tokens is more than the {trained:,} it was trained for."]
            if wanted > trained
            else []
        )
        return wanted, beyond
    usual = min(trained, USUAL_CONTEXT)
    if need(header, usual, batch).total <= free:
        return usual, []
    largest = largest_context(header, batch, free)
    if largest < min(usual, SMALLEST_CONTEXT):
        raise DoesNotFit(_refusal(header, min(usual, SMALLEST_CONTEXT), batch, free))
    return largest, [f"The context was set to {largest:,} tokens, which is what fits into memory."]


def largest_context(header: Header, batch: int, free: int) -> int:
    """The longest context, in steps of 256 tokens, that fits into `free` bytes; 0 if none does."""
    room = free - need(header, 0, batch).total
    each = context_bytes(header)
    if room <= 0:
        return 0
    most = room // each if each else header.number("context_length")
    return max(0, min(most, header.number("context_length")) // 256 * 256)


def _refusal(header: Header, context: int, batch: int, free: int) -> str:
    wanted = need(header, context, batch).total / 1e9
    largest = largest_context(header, batch, free)
    advice = (
        f"Choose a context of {largest:,} or less."
        if largest >= SMALLEST_CONTEXT
        else "Close other programs, or choose a smaller model or quantisation."
    )
    return (
        f"{header.path.name} with a context of {context:,} tokens needs about {wanted:.1f} GB of "
        f"memory, and {max(free, 0) / 1e9:.1f} GB are free. {advice}"
    )
