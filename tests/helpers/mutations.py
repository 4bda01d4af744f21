"""Lies in model files: each mutation takes an honest file and tells something else in its header."""

import random
from collections.abc import Callable, Sequence
from copy import deepcopy

from tests.helpers.gguf_edit import ARRAY, CODES, STRING, File, Pair, Weights

NUMBERS = (
    0, 1, 2, 3, 4, 5, 7, 8, 16, 31, 32, 33, 64, 100, 128, 255, 256, 511, 512, 1000, 4096, 32768, 65535,
    65536, 1 << 20, 1 << 24, (1 << 31) - 1, 1 << 31, (1 << 32) - 1, 1 << 32, 1 << 40, 1 << 62,
    (1 << 63) - 1, -1, -2, -1000, -(1 << 31), 0.0, 0.5, 1e-30, -1.0, 1e30, float("inf"), float("-inf"),
    float("nan"),
)  # fmt: skip
MODELS = (
    "llama", "gpt2", "bert", "t5", "rwkv", "plamo2", "none", "no_vocab", "gemma4", "", "x",
)  # fmt: skip
PRES = (
    "default", "llama3", "gpt-2", "qwen2", "deepseek-llm", "falcon", "command-r", "tekken", "gpt-4o",
    "bloom", "chatglm-bpe", "viking", "jais", "superbpe", "kimi-k2", "", "zebra",
)  # fmt: skip
ARCHITECTURES = (
    "llama", "qwen2", "qwen3", "gemma", "gemma2", "gemma3", "gemma3n", "phi2", "phi3", "gpt2", "mamba",
    "mamba2", "cohere2", "deepseek2", "falcon", "mpt", "bloom", "starcoder2", "stablelm", "rwkv6",
    "rwkv7", "jamba", "olmo2", "qwen2moe", "qwen3moe", "dbrx", "grok", "granite", "nemotron_h", "lfm2",
    "plamo2", "openelm", "deci", "exaone4", "gpt-oss", "minicpm3", "chatglm", "glm4", "smollm3", "t5",
    "bert", "llama4", "qwen3next", "kimi-linear",
)  # fmt: skip
KEYS = (
    "block_count", "context_length", "embedding_length", "feed_forward_length", "attention.head_count",
    "attention.head_count_kv", "attention.key_length", "attention.value_length",
    "attention.sliding_window", "attention.layer_norm_rms_epsilon", "attention.layer_norm_epsilon",
    "attention.max_alibi_bias", "attention.clamp_kqv", "attention.scale", "attention.causal",
    "attention.group_norm_groups", "attention.q_lora_rank", "attention.kv_lora_rank",
    "attention.key_length_mla", "attention.value_length_mla", "attention.sliding_window_pattern",
    "attention.shared_kv_layers", "attention.indexer.head_count", "attention.relative_buckets_count",
    "attention.logit_softcapping", "final_logit_softcapping", "rope.dimension_count", "rope.freq_base",
    "rope.scaling.type", "rope.scaling.factor", "rope.scaling.original_context_length",
    "rope.dimension_sections", "rope.scaling.attn_factor", "rope.scaling.yarn_log_multiplier",
    "rope.scale_linear", "expert_count", "expert_used_count", "expert_shared_count",
    "expert_feed_forward_length", "expert_shared_feed_forward_length", "expert_group_count",
    "expert_group_used_count", "expert_weights_scale", "expert_gating_func", "leading_dense_block_count",
    "interleave_moe_layer_step", "nextn_predict_layers", "ssm.conv_kernel", "ssm.inner_size",
    "ssm.state_size", "ssm.time_step_rank", "ssm.group_count", "wkv.head_size", "vocab_size",
    "use_parallel_residual", "logit_scale", "residual_scale", "embedding_scale", "pooling_type",
    "decoder_start_token_id", "decoder_block_count", "embedding_length_out", "classifier.output_labels",
    "n_deepstack_layers", "dense_2_feat_out", "altup.num_inputs", "altup.active_idx",
    "embedding_length_per_layer_input", "shortconv.l_cache", "token_shift_count", "time_mix_extra_dim",
    "rescale_every_n_layers", "swin_norm", "moe_every_n_layers", "kda.head_dim",
)  # fmt: skip
TOKENIZER = (
    "bos_token_id", "eos_token_id", "eot_token_id", "eom_token_id", "unknown_token_id",
    "separator_token_id", "padding_token_id", "cls_token_id", "mask_token_id", "prefix_token_id",
    "suffix_token_id", "fim_pre_token_id", "add_bos_token", "add_eos_token", "add_space_prefix",
    "remove_extra_whitespaces", "precompiled_charsmap", "token_type_count", "eos_token_ids",
    "suppress_tokens",
)  # fmt: skip
WORDS = (
    b"", b"<0x-1>", b"<0x100>", b"<0xGG>", b"<0x", b"<0x0A>", b"\xff\xfe", b"\xe2\x96\x81",
    b"a" * 70_000, b"\0", b"<s>", b" ", b"\n", b"<|end|>", b"\\x0", b"\\xzz", b"'", b"<unused0>",
    b"</s>", b"<|im_end|>", b"<eos>",
)  # fmt: skip
TYPES = (
    0, 1, 2, 3, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 23, 24, 25, 26, 27, 28, 29, 30, 34,
    35, 39, 40, 41, 42, 100,
)  # fmt: skip

Mutation = Callable[[File, random.Random], None]


def _number(file: File, chance: random.Random) -> None:
    pairs = [pair for pair in file.pairs if pair.kind in CODES]
    if pairs:
        chance.choice(pairs).value = chance.choice(NUMBERS)


def _kind(file: File, chance: random.Random) -> None:
    pair = chance.choice(file.pairs)
    if pair.kind == ARRAY:
        pair.inner = chance.choice((*CODES, STRING, ARRAY))
        if pair.inner == STRING:
            pair.value = [str(value).encode() for value in pair.value]
        elif pair.value and isinstance(pair.value[0], bytes):
            pair.value = [len(value) for value in pair.value]
    else:
        pair.kind = chance.choice((*CODES, STRING))
        if pair.kind == STRING:
            pair.value = str(pair.value).encode()
        elif isinstance(pair.value, bytes):
            pair.value = chance.choice(NUMBERS)


def _text(file: File, chance: random.Random) -> None:
    pairs = [pair for pair in file.pairs if pair.kind == STRING]
    if pairs:
        pair = chance.choice(pairs)
        words = (*MODELS, *PRES, "{{", "x" * 5000, "yarn", "linear", "longrope")
        pair.value = chance.choice(words).encode()


def _tokenizer(file: File, chance: random.Random) -> None:
    name, words = chance.choice((("model", MODELS), ("pre", PRES)))
    file.set(f"tokenizer.ggml.{name}", STRING, chance.choice(words).encode())


def _array(file: File, chance: random.Random) -> None:
    pairs = [pair for pair in file.pairs if pair.kind == ARRAY]
    if not pairs:
        return
    pair = chance.choice(pairs)
    what = chance.randrange(6)
    if what == 0:
        pair.value = pair.value[: chance.randrange(len(pair.value) + 1)]
    elif what == 1:
        pair.value = pair.value * 2
    elif what == 2:
        pair.value = []
    elif what == 3:
        pair.value = list(reversed(pair.value))
    else:
        for _ in range(chance.choice((1, 1, 3, 50))):
            if not pair.value:
                break
            place = chance.randrange(len(pair.value))
            pair.value[place] = (
                _word(chance, pair) if pair.inner == STRING else chance.choice(NUMBERS)
            )


def _word(chance: random.Random, pair: Pair) -> bytes:
    others = (*WORDS, chance.choice(pair.value), b" ".join(chance.choices(pair.value, k=2)))
    return chance.choice(others)


def _drop(file: File, chance: random.Random) -> None:
    if len(file.pairs) > 1:
        file.pairs.pop(chance.randrange(len(file.pairs)))


def _twice(file: File, chance: random.Random) -> None:
    file.pairs.append(deepcopy(chance.choice(file.pairs)))


def _add_key(file: File, chance: random.Random) -> None:
    architecture = next((p.value for p in file.pairs if p.key == b"general.architecture"), b"llama")
    prefix = architecture.decode("utf-8", "replace") if isinstance(architecture, bytes) else "llama"
    key = f"{prefix}.{chance.choice(KEYS)}"
    if chance.random() < 0.3:
        key = f"tokenizer.ggml.{chance.choice(TOKENIZER)}"
    what = chance.randrange(8)
    if what == 0:
        values = [chance.choice(NUMBERS) for _ in range(chance.choice((0, 1, 2, 4, 512, 600)))]
        file.set(key, ARRAY, values, chance.choice((4, 5, 6, 7)))
    elif what == 1:
        file.set(
            key, STRING, chance.choice((b"linear", b"yarn", b"longrope", b"none", b"x", bytes(300)))
        )
    else:
        file.set(key, chance.choice((4, 4, 4, 5, 6, 7, 10)), chance.choice(NUMBERS))


def _architecture(file: File, chance: random.Random) -> None:
    new = chance.choice(ARCHITECTURES)
    old = (
        file.pair("general.architecture").value
        if any(pair.key == b"general.architecture" for pair in file.pairs)
        else b"llama"
    )
    file.set("general.architecture", STRING, new.encode())
    for pair in file.pairs:
        if isinstance(old, bytes) and pair.key.startswith(old + b"."):
            pair.key = new.encode() + pair.key[len(old) :]


def _tensor(  # noqa: C901 -- one lie each
    file: File, chance: random.Random
) -> None:
    if not file.tensors:
        return
    tensor, what = chance.choice(file.tensors), chance.randrange(10)
    if what == 0:
        file.tensors.remove(tensor)
    elif what == 1:
        tensor.name = chance.choice(file.tensors).name
    elif what == 2:
        file.tensors.append(Weights(b"extra.weight", list(tensor.shape), tensor.kind, tensor.data))
    elif what == 3:
        chance.shuffle(tensor.shape)
    elif what == 4:
        place = chance.randrange(len(tensor.shape))
        side = tensor.shape[place]
        tensor.shape[place] = chance.choice([max(1, side // 2), 2 * side, 1, 0, 1 << 40, 1 << 62])
    elif what == 5:
        tensor.kind = chance.choice(TYPES)
    elif what == 6:
        tensor.shape = [*tensor.shape, 1] if len(tensor.shape) < 4 else tensor.shape[:1]
    elif what == 7:
        tensor.offset = chance.choice((0, 32, 33, 1 << 20, 1 << 40, (1 << 64) - 32))
    elif what == 8:
        tensor.data = chance.randbytes(len(tensor.data))
    else:
        other = chance.choice(file.tensors)
        tensor.name, other.name = other.name, tensor.name


def _retype(file: File, chance: random.Random) -> None:
    """Another type of number with as much data as it needs, so that nothing but the type is wrong."""
    tensor = chance.choice(file.tensors) if file.tensors else None
    if tensor is not None:
        tensor.kind = chance.choice(TYPES)
        tensor.data = bytes(8 * max(1, len(tensor.data)))


def _count(file: File, chance: random.Random) -> None:
    value = chance.choice((0, 1, len(file.pairs) + 1, 1 << 32, 1 << 60, (1 << 64) - 1))
    if chance.random() < 0.5:
        file.said_pairs = value
    else:
        file.said_tensors = value


STRUCTURED: Sequence[tuple[Mutation, int]] = (
    (_number, 20), (_kind, 8), (_text, 4), (_tokenizer, 5), (_array, 15), (_drop, 5), (_twice, 1),
    (_add_key, 20), (_architecture, 3), (_tensor, 8), (_retype, 6), (_count, 1),
)  # fmt: skip
"""Each kind of lie, and how often it is told."""


def mutate(honest: File, seed: int) -> bytes:
    """A file with one to three lies in it, some of them in single bytes; the same seed, the same lies."""
    chance = random.Random(seed)
    file = deepcopy(honest)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        mutation = chance.choices([m for m, _ in STRUCTURED], [w for _, w in STRUCTURED])[0]
        mutation(file, chance)
    data = bytearray(file.bytes())
    if chance.random() < 0.15:
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(min(len(data), 8000))] = chance.randrange(256)
    if chance.random() < 0.02:
        del data[chance.randrange(len(data)) :]
    return bytes(data)
