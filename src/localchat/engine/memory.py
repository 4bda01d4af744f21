"""What a model takes of the memory, computed from its header alone.

The estimate is weights + keys and values of the context + room for computing, as the engine's process
really holds them at its peak: what the library reserves and never touches does not count, nor do copies
of branches (`engine.child.prompt_cache`), for which only memory that is free is taken. The constants
were fitted to measured peaks; `benchmarks/fit.py` compares them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from localchat.engine import repacking
from localchat.engine.gguf import MAX_BLOCKS, Header, Tensor

BYTES: dict[str, float] = {
    "f32": 4, "f16": 2, "bf16": 2, "q8_0": 34 / 32, "q5_1": 24 / 32, "q5_0": 22 / 32,
    "q4_1": 20 / 32, "q4_0": 18 / 32,
}  # fmt: skip
"""Bytes of a number of each kind of cache."""

PROCESS = 41_500_000
"""Bytes of the engine's process without a model: the interpreter, the library, the messages."""

WORD, MERGE = 180, 105
"""Bytes that a word of the vocabulary takes in the library's tables and the sampler's, and a merge."""

MOST_ROWS = 512
"""Tokens that are computed at once, at most."""

ROWS_WITH_SCORES = 256
"""The same without flash attention: 130 M and 500 M parameters are read 4 to 7 hundredths faster so than
with 512, whose scores lie farther from the processor; 1 B as fast."""

ATTENDING = 7
"""Times the model's width that a token takes beside its scores: what came in, query, key, value and such."""

STEP = 256
"""The library makes the context a multiple of so many tokens."""

LARGEST = 1 << 31
"""No number in a header that counts something is larger."""

_BLOCK = re.compile(r"blk\.(\d+)\.(.+)")
_RECURRENT = ("ssm_", "shortconv.", "time_mix_")


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


class _Kept(NamedTuple):
    """Numbers that one layer keeps of each token, and how many heads look at each of them."""

    key: int
    value: int
    lookers: float


def need(
    header: Header,
    context: int,
    batch: int = 512,
    key_type: str = "f16",
    value_type: str = "f16",
    *,
    flash: bool = True,
) -> Need:
    """Estimate the memory for a model with this context, in bytes.

    `flash` is flash attention, which spares the scores of all tokens against all others.
    """
    tokens = -(-context // STEP) * STEP
    each = context_bytes(header, key_type, value_type)
    rows = min(batch, MOST_ROWS if flash else ROWS_WITH_SCORES, max(tokens, 1))
    return Need(
        header.file_size + repacking.added(header),
        each * tokens + _states(header),
        _compute(header, rows, tokens, flash=flash) + repacking.room(header),
    )


def context_bytes(header: Header, key_type: str = "f16", value_type: str = "f16") -> int:
    """Bytes that one token of context takes, with keys and values of these kinds.

    A layer with a sliding window keeps all tokens too, since the library is told so: only then can
    a chat be gone back in.
    """
    kept = list(_kept(header))
    keys, values = sum(layer.key for layer in kept), sum(layer.value for layer in kept)
    return int(keys * BYTES[key_type] + values * BYTES[value_type])


def looks(header: Header) -> int:
    """Numbers of keys and values that are looked at for each token of the context."""
    return int(sum(kept.lookers * (kept.key + (kept.value or kept.key)) for kept in _kept(header)))


def vocabulary(header: Header) -> int:
    """How many words the model knows."""
    tokens = header.arrays.get("tokenizer.ggml.tokens")
    return tokens.length if tokens else 0


def blocks_of(header: Header) -> int:
    """Layers that compute: those that only guess further tokens are not loaded."""
    blocks = _number(header, "block_count") - _number(header, "nextn_predict_layers")
    return min(max(0, blocks), MAX_BLOCKS)


def _number(header: Header, key: str, default: int = 0) -> int:
    """A number of the header that can be computed with, whatever a stranger wrote there."""
    return min(max(0, header.number(key, default)), LARGEST)


def _layers(header: Header) -> list[dict[str, Tensor]]:
    """The weights of each layer, by their names within it."""
    layers: list[dict[str, Tensor]] = [{} for _ in range(blocks_of(header))]
    for tensor in header.tensors:
        match = _BLOCK.match(tensor.name)
        if match and int(match[1]) < len(layers):
            layers[int(match[1])][match[2]] = tensor
    return layers


def _per_layer(header: Header, key: str, default: int) -> list[int]:
    """A number that a header says once, or for each layer."""
    found = header.arrays.get(f"{header.architecture}.{key}")
    count = blocks_of(header)
    if found and len(found.values) >= count:
        return [min(max(0, value), LARGEST) for value in found.values[:count]]
    return [_number(header, key, default)] * count


def _kept(header: Header) -> Iterator[_Kept]:
    """What each layer keeps of a token, by the shape of its weights; by the header where there are none."""
    most_heads = max([1, *_per_layer(header, "attention.head_count", 1)])
    width = _number(header, "embedding_length") // most_heads
    key = _number(header, "attention.key_length", width)
    value = _number(header, "attention.value_length", width)
    layers = _layers(header)
    own = max(0, len(layers) - _number(header, "attention.shared_kv_layers"))
    groups = _per_layer(header, "attention.head_count_kv", most_heads)
    for layer, heads in list(zip(layers, groups, strict=False))[:own]:
        if not heads:
            continue
        if "attn_k.weight" in layer:
            keys = layer["attn_k.weight"].shape[-1]
            values = layer.get("attn_v.weight", layer["attn_k.weight"]).shape[-1]
            yield _Kept(keys, values, most_heads / heads)
        elif "attn_kv_a_mqa.weight" in layer:
            latent = layer["attn_kv_a_mqa.weight"].shape[-1]
            whole = _Kept(most_heads * key, most_heads * value, 1)
            yield _Kept(latent, 0, most_heads) if "attn_k_b.weight" in layer else whole
        elif not layer or ("attn_qkv.weight" in layer and not _is_recurrent(layer)):
            yield _Kept(heads * key, heads * value, most_heads / heads)


def _is_recurrent(layer: dict[str, Tensor]) -> bool:
    return any(name.startswith(_RECURRENT) for name in layer)


def _states(header: Header) -> int:
    """Bytes of the memories of layers that keep one state instead of all tokens."""
    width, inner = _number(header, "embedding_length"), _number(header, "ssm.inner_size")
    size, groups = _number(header, "ssm.state_size"), _number(header, "ssm.group_count")
    before = max(0, _number(header, "ssm.conv_kernel") - 1)
    head = _number(header, "wkv.head_size")
    delta = _number(header, "kda.head_dim")
    heads = max([1, *_per_layer(header, "attention.head_count", 1)])
    if convolved := _number(header, "shortconv.l_cache"):
        each = width * (convolved - 1)
    elif head:
        each = _number(header, "token_shift_count", 2) * width + width * head
    elif delta:
        each = heads * delta * (3 * (before or 3) + delta)
    else:
        each = before * (inner + 2 * groups * size) + size * inner
    return 4 * each * sum(_is_recurrent(layer) for layer in _layers(header))


def _compute(header: Header, rows: int, tokens: int, *, flash: bool) -> int:
    """Bytes for computing `rows` tokens against `tokens` others, and of the process itself.

    Attention and what follows it in a layer take turns in the same memory; the larger one counts.
    """
    merges = header.arrays.get("tokenizer.ggml.merges")
    words = WORD * vocabulary(header) + MERGE * (merges.length if merges else 0)
    width = _number(header, "embedding_length")
    numbers = 4 * rows * (4 * width + _widest(header))
    if not any(True for _ in _kept(header)):
        return PROCESS + words + numbers
    masks = 2 if _number(header, "attention.sliding_window") else 1
    if flash:
        return PROCESS + words + 2 * masks * rows * tokens + numbers
    scores = _scores(header, rows, tokens)
    attention = scores * 4 // 6 + 4 * rows * ATTENDING * width
    return PROCESS + words + 4 * masks * rows * tokens + max(attention, numbers) + scores * 2 // 6


def _scores(header: Header, rows: int, tokens: int) -> int:
    """Bytes for how well each of `rows` tokens suits each of `tokens` others, in one layer.

    They are there as four bytes in the layers' memory, and as two beside it for the product with the values.
    """
    return (4 + 2) * rows * tokens * max([1, *_per_layer(header, "attention.head_count", 1)])


def _widest(header: Header) -> int:
    """Numbers for each token at the place where most are held at the same time."""
    heads = max([1, *_per_layer(header, "attention.head_count", 1)])
    width = _number(header, "embedding_length")
    key = _number(header, "attention.key_length", width // heads)
    inner = max([0, *_per_layer(header, "feed_forward_length", 0)])
    names = {match[2] for t in header.tensors if (match := _BLOCK.match(t.name))}
    has_gate = not names or "ffn_up.weight" not in names or "ffn_gate.weight" in names
    fused = max(
        (t.shape[-1] for t in header.tensors if t.name.endswith(".ffn_up.weight")), default=0
    )
    feeds = (3 if has_gate or fused > inner else 1) * inner
    if experts := _number(header, "expert_feed_forward_length"):
        used = _number(header, "expert_used_count", 1)
        shared = _number(header, "expert_shared_feed_forward_length")
        dense = inner if "ffn_up.weight" in names else 0
        feeds = 3 * max(used * experts + shared, dense)
    into = max(
        (t.shape[-1] for t in header.tensors if t.name.endswith(".ssm_in.weight")), default=0
    )
    return max(feeds, 2 * heads * key, 9 * into // 4)
