"""All that a model's file says of itself, as texts and sums for a person to look at."""

import math
import re
from collections.abc import Sequence
from pathlib import Path

from localchat.domain.library import ModelDetails, TensorGroup
from localchat.engine import gguf
from localchat.engine.gguf import Array, Header, Scalar
from localchat.engine.kinds import TENSOR_TYPES
from localchat.text import figure, headed, noop, say

LONGEST = 2_000
"""Characters of a value that are shown."""

_GROUPS = (
    (noop("embeddings"), r"^(token_embd|position_embd|token_types|per_layer_token_embd)"),
    (noop("norms"), r"norm"),
    (noop("experts"), r"_exps\.|_shexp\.|_chexps\.|ffn_gate_inp"),
    (noop("attention"), r"attn_|^blk\.\d+\.(ssm|shortconv|time_mix)_?"),
    (noop("feed-forward"), r"ffn_|channel_mix"),
    (noop("output"), r"^(output|cls)"),
)
"""Which tensors belong together, by their names; the first that fits."""


def details_of(files: Sequence[str]) -> ModelDetails:
    """What the files of one model say; raises a `ModelError` when the first cannot be read."""
    header = gguf.read_file(Path(files[0]))
    for file in files[1:]:
        header.add(gguf.read_file(Path(file)))
    pairs = [(key, _text(value)) for key, value in header.pairs.items()]
    lists = [(key, _list(value)) for key, value in header.arrays.items()]
    tensors = tuple(
        (tensor.name, TENSOR_TYPES[tensor.kind][0], " × ".join(map(str, tensor.shape)), tensor.size)
        for tensor in header.tensors
    )
    return ModelDetails(pairs=tuple(pairs + lists), groups=_groups(header), tensors=tensors)


def _groups(header: Header) -> tuple[TensorGroup, ...]:
    sums: dict[tuple[str, str], tuple[int, int]] = {}
    for tensor in header.tensors:
        key = (group_of(tensor.name), TENSOR_TYPES[tensor.kind][0])
        count, size = sums.get(key, (0, 0))
        sums[key] = (count + 1, size + tensor.size)
    groups = (
        TensorGroup(name=name, kind=kind, count=count, size=size)
        for (name, kind), (count, size) in sums.items()
    )
    return tuple(sorted(groups, key=lambda group: -group.size))


def group_of(tensor: str) -> str:
    """What a tensor is for, such as ``attention``; ``other`` if its name does not say."""
    return next((name for name, pattern in _GROUPS if re.search(pattern, tensor)), noop("other"))


def _text(value: Scalar) -> str:
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    if isinstance(value, float):
        return _number(value)
    text = str(value)
    return (
        text
        if len(text) <= LONGEST
        else say("{text}… ({count} characters)", text=text[:LONGEST], count=figure(len(text)))
    )


def _list(value: Array) -> str:
    shown = ", ".join(map(_text, value.sample))
    more = ", …" if value.length > len(value.sample) else ""
    return headed(figure(value.length), f"{shown}{more}")


def _number(value: float) -> str:
    """As its maker wrote it: most were rounded to 32 bits, and show digits that nobody wrote."""
    if value.is_integer() and abs(value) < 1e15:  # noqa: PLR2004 -- beyond it, a float skips numbers
        return str(int(value))
    texts = (f"{value:.{digits}g}" for digits in range(1, 10))
    return next(
        (text for text in texts if math.isclose(float(text), value, rel_tol=1e-7)), str(value)
    )
