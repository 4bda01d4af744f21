"""What a header must say of a model's network: numbers that do not agree bring the library down.

Most that is wrong the library refuses in an orderly way, since it compares the numbers with the shapes of the
weights. Here is what it only asserts, or divides by.
"""

from localchat.engine import gguf
from localchat.engine.gguf import Header
from localchat.engine.kinds import TENSOR_TYPES
from localchat.errors import NotAModel
from localchat.text import say

MOST_EXPERTS, MOST_HEADS, LONGEST_KEY = 1024, 1 << 16, 1 << 16
SCALINGS = frozenset({"none", "linear", "yarn", "longrope"})
EQUAL = frozenset(
    """
    afmoe apertus arcee arctic baichuan bailingmoe2 bitnet bloom chameleon chatglm codeshell cogvlm cohere2
    cohere2moe command-r dbrx deci deepseek dots1 ernie4_5 ernie4_5-moe exaone falcon glm4 glm4moe gpt2
    gptneox granite granitehybrid granite_swa graniteswitch grok grovemoe hunyuan-moe hunyuan_vl hy_v3
    internlm2 jais
    jais2 laguna llama llama4 maincoder mellum minimax-01 minimax-m2 minimax-m3 mistral3 mpt muse-glimmer
    nanbeige nemotron nemotron_h nemotron_h_moe olmo olmo2 olmoe openelm orion pangu-embedded phi2 phi3 plamo
    qwen qwen2 qwen2moe qwen2vl qwen3 qwen35 qwen35moe qwen3moe qwen3next qwen3vl qwen3vlmoe qwen4exp refact
    rnd1 seed_oss smallthinker smollm3 spark2_5 stablelm starcoder starcoder2 xverse
    """.split()  # noqa: SIM905 -- a table of words reads best as one
)
"""Architectures whose keys must be as long as their values."""
WHOLE_TURN = frozenset(
    """
    apertus arcee arctic baichuan chameleon codeshell cogvlm cohere2moe dbrx deci deepseek dots1 ernie4_5
    ernie4_5-moe exaone exaone4 exaone-moe falcon granite granite_swa graniteswitch grok grovemoe hunyuan-moe
    hunyuan_vl hy_v3 internlm2 jais2 llama llama4 maincoder mellum mistral3
    olmo olmo2 olmoe orion pangu-embedded plamo qwen2 qwen2moe qwen2vl qwen3 qwen3moe qwen3vl
    qwen3vlmoe rnd1 seed_oss smallthinker smollm3 starcoder2 talkie xverse
    """.split()  # noqa: SIM905
)
"""Architectures in which all of a key is turned by its position."""
SQUARE = frozenset(
    """
    arctic baichuan bloom chameleon codeshell cohere2 command-r deepseek deepseek2-ocr falcon gpt2
    gptneox grok internlm2 jais mpt nemotron olmo olmo2 olmoe orion phi2 phi3 phimoe plamo qwen
    qwen2 qwen2moe qwen2vl stablelm starcoder starcoder2 xverse
    """.split()  # noqa: SIM905
)
"""Architectures whose heads together are as wide as the model."""


_ATTENDING = (WHOLE_TURN | SQUARE | {"gemma", "gemma2", "gemma3", "gemma4"}) - {"deci"}
"""Architectures in which each layer has heads."""
_TRUSTING = frozenset({"phi2", "phi3", "phimoe"})
"""Architectures whose attention the library does not miss before it computes."""
_NOT_TURNED = frozenset(
    {"bloom", "mpt", "gpt2", "jais", "jais2", "starcoder", "refact", "baichuan"}
)
"""Architectures that know positions by other means."""
_NO_WEIGHTS = frozenset({"Q8_1", "Q8_K", "I8", "I16", "I64", "F64"})
"""Kinds of numbers that are computed with on the way, or not at all; nobody keeps weights in them."""
_PLACES = "tid2eid"
"""In the names of tables of whole numbers."""


def check_numbers(header: Header) -> None:
    """Raise `NotAModel` where the numbers of a network do not agree with each other."""
    name = header.path.name
    if not header.tensors:
        raise NotAModel(
            say("{name} has no weights in it: it holds only a tokenizer or metadata.", name=name)
        )
    blocks = header.number("block_count")
    if not 1 <= blocks <= gguf.MAX_BLOCKS:
        raise NotAModel(
            say("{name} is damaged: it says that it has {blocks} layers.", name=name, blocks=blocks)
        )
    _between(header, "embedding_length", 1, 1 << 31)
    _between(header, "context_length", 1, 1 << 31)
    _between(header, "nextn_predict_layers", 0, blocks)
    scaling = header.pairs.get(f"{header.architecture}.rope.scaling.type", "none")
    if scaling not in SCALINGS:
        raise _damaged(header, "rope.scaling.type", str(scaling)[:40])
    for key in ("attention.layer_norm_rms_epsilon", "attention.layer_norm_epsilon"):
        epsilon = header.pairs.get(f"{header.architecture}.{key}", 0.0)
        if not isinstance(epsilon, int | float) or not 0 <= epsilon < 1:
            raise _damaged(header, key, epsilon)
    _check_experts(header)
    _check_heads(header)
    check_kinds(header)
    _check_layers(header, blocks)


def _damaged(header: Header, key: str, value: object) -> NotAModel:
    return NotAModel(
        say(
            "{name} is damaged: its {key} is {value}.",
            name=header.path.name,
            key=key,
            value=value,
        )
    )


def _between(header: Header, key: str, least: int, most: int) -> int:
    """A number that is not there is the least; one for each layer is not looked at."""
    value = header.number(key, least)
    if not least <= value <= most:
        raise _damaged(header, key, value)
    return value


def _each(header: Header, key: str, default: int) -> list[int]:
    """A number that is said once, or for each layer."""
    found = header.arrays.get(f"{header.architecture}.{key}")
    if found is not None:
        return list(found.values) or [default]
    return [header.number(key, default)]


def _check_experts(header: Header) -> None:
    experts = _between(header, "expert_count", 0, MOST_EXPERTS)
    if header.architecture in {"hunyuan_vl", "hunyuan-dense"} and experts <= 1:
        return
    used = _each(header, "expert_used_count", 0)
    if min(used) < 0 or max(used) > experts or (experts and max(used) < 1):
        raise _damaged(header, "expert_used_count", max(used))
    groups = _between(header, "expert_group_count", 0, max(0, experts - 1))
    if groups > 1:
        if experts % groups:
            raise _damaged(header, "expert_group_count", groups)
        _between(header, "expert_group_used_count", 1, groups - 1)


def _check_groups(header: Header) -> int:
    """How many heads look, and how many share their keys; the first layer's count of heads."""
    heads = _each(header, "attention.head_count", 0)
    groups = _each(header, "attention.head_count_kv", 0)
    for key, numbers in (("attention.head_count", heads), ("attention.head_count_kv", groups)):
        if min(numbers) < 0 or max(numbers) > MOST_HEADS:
            raise _damaged(header, key, max(numbers, key=abs))
    longest = max(len(heads), len(groups))
    counts, shares = ((each * longest)[:longest] for each in (heads, groups))
    for count, group in zip(counts, shares, strict=True):
        if group and count % group:
            raise _damaged(header, "attention.head_count_kv", group)
    return heads[0]


def _check_heads(header: Header) -> None:
    """How long the keys of the heads are; the first layer's count for all, as in the library."""
    heads = _check_groups(header)
    if not heads:
        if header.architecture in _ATTENDING:
            raise _damaged(header, "attention.head_count", heads)
        return
    width = header.number("embedding_length")
    usual = width // heads
    key = _between(header, "attention.key_length", 0, LONGEST_KEY) or usual
    value = _between(header, "attention.value_length", 0, LONGEST_KEY) or usual
    if _says_none(header, "attention.key_length") or _says_none(header, "attention.value_length"):
        raise _damaged(header, "attention.key_length", 0)
    if header.architecture in EQUAL and key != value:
        raise _damaged(header, "attention.value_length", value)
    if header.architecture in SQUARE and key * heads != width:
        raise _damaged(header, "attention.head_count", heads)
    _check_turn(header, key, usual)


def _says_none(header: Header, key: str) -> bool:
    """Whether it says nought, in place of nothing."""
    return header.number(key, 1) == 0


def _check_turn(header: Header, key: int, usual: int) -> None:
    """How many numbers of a key are turned by its position: an even count of them at most."""
    turned = header.number("rope.dimension_count", key)
    longest = max(key, usual, header.number("attention.key_length_mla"))
    if not 0 <= turned <= longest or turned % 2:
        raise _damaged(header, "rope.dimension_count", turned)
    if header.architecture in WHOLE_TURN and turned != key:
        raise _damaged(header, "rope.dimension_count", turned)
    if not turned and header.architecture in _ATTENDING - _NOT_TURNED:
        raise _damaged(header, "rope.dimension_count", turned)
    sections = header.arrays.get(f"{header.architecture}.rope.dimension_sections")
    if sections and (min(sections.values, default=0) < 0 or sum(sections.values) > longest):
        raise _damaged(header, "rope.dimension_sections", sum(sections.values))


def check_kinds(header: Header) -> None:
    """Raise `NotAModel` for weights in a kind of number with which the library cannot compute."""
    for tensor in header.tensors:
        kind = TENSOR_TYPES[tensor.kind][0]
        is_table = kind == "I32" and _PLACES in tensor.name
        is_added = len(tensor.shape) == 1 and tensor.name.endswith((".bias", "norm.weight"))
        if kind in _NO_WEIGHTS or (kind == "I32" and not is_table) or (is_added and kind != "F32"):
            raise NotAModel(
                say(
                    "{name} is damaged: {tensor} is kept as {kind}, with which nothing can be computed.",
                    name=header.path.name,
                    tensor=tensor.name,
                    kind=kind,
                )
            )


def _check_layers(header: Header, blocks: int) -> None:
    """Weights that the library does not ask for where it loads, and uses where it computes."""
    if header.architecture not in _TRUSTING:
        return
    names = {tensor.name for tensor in header.tensors}
    for block in range(blocks):
        parts = {f"blk.{block}.attn_{part}.weight" for part in "qkv"}
        if f"blk.{block}.attn_qkv.weight" not in names and not parts <= names:
            raise NotAModel(
                say(
                    "{name} is damaged: it has no {part}.",
                    name=header.path.name,
                    part=f"blk.{block}.attn_qkv.weight",
                )
            )
