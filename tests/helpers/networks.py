"""Networks of many architectures with random weights, as large as one likes: for memory and speed."""

import functools
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import gguf
import numpy as np

from tests.helpers.gguf_factory import SPECIALS, TEMPLATE, byte_alphabet

Kind = gguf.GGMLQuantizationType

ARCHITECTURES = (
    "llama", "qwen2", "qwen3", "qwen3moe", "gemma2", "gemma3", "phi3", "granite", "gptneox", "lfm2",
    "mamba2", "deepseek2",
)  # fmt: skip
"""Those that `write_network` knows."""

SIZES: dict[str, dict[str, int]] = {
    "30M": {"width": 384, "layers": 8, "heads": 6, "vocabulary": 16_000},
    "130M": {"width": 768, "layers": 12, "heads": 12, "vocabulary": 32_000},
    "500M": {"width": 1280, "layers": 20, "heads": 20, "vocabulary": 50_000},
    "1B": {"width": 2048, "layers": 16, "heads": 32, "vocabulary": 64_000},
}
"""Shapes of about so many parameters; how many it are depends on the architecture."""

_K_QUANTS = {Kind.Q2_K: (80, 82), Kind.Q4_K: (0, 2), Kind.Q5_K: (0, 2), Kind.Q6_K: (208,)}
"""Where the scales stand in a block of a kind that the gguf package cannot quantise."""


class Shape(NamedTuple):
    """The measures of a network."""

    width: int
    layers: int
    heads: int
    vocabulary: int

    @property
    def head(self) -> int:
        """Numbers of one head."""
        return self.width // self.heads

    @property
    def shared(self) -> int:
        """Heads of keys and values: a half of the others, but one for an odd number."""
        return self.heads // 2 if self.heads % 2 == 0 else 1

    @property
    def inner(self) -> int:
        """Width of the feed-forward part."""
        return -(-3 * self.width // 256) * 256


@functools.lru_cache(maxsize=64)
def _drawn(rows: int, columns: int, kind: Kind, seed: int) -> np.ndarray:
    """A random matrix of a kind; the same for the same shape, since only its size matters."""
    random = np.random.default_rng(seed)
    if kind not in _K_QUANTS:
        values = random.standard_normal((rows, columns), dtype=np.float32) * columns**-0.5
        return gguf.quants.quantize(values, kind)
    block, size = gguf.GGML_QUANT_SIZES[kind]
    data = random.integers(0, 256, (rows * columns // block, size), dtype=np.uint8)
    small = np.frombuffer(np.float16(1e-3 / columns**0.5).tobytes(), np.uint8)
    for place in _K_QUANTS[kind]:
        data[:, place : place + 2] = small
    return data.reshape(rows, columns // block * size)


class _File:
    """A file that is being written."""

    def __init__(self, path: Path, architecture: str, shape: Shape, kind: Kind) -> None:
        self.writer: Any = gguf.GGUFWriter(path, architecture)
        self.shape, self.kind = shape, kind

    def number(self, key: str, value: int) -> None:
        self.writer.add_uint32(f"{self.writer.arch}.{key}", value)

    def matrix(self, name: str, rows: int, columns: int, experts: int = 0) -> None:
        """Weights of `rows` outputs and `columns` inputs, of the kind as far as it can be."""
        kind = self.kind
        if columns % gguf.GGML_QUANT_SIZES[kind][0]:
            kind = Kind.Q8_0 if columns % 32 == 0 else Kind.F16
        data = _drawn(rows, columns, kind, 0)
        if experts:
            data = np.broadcast_to(data, (experts, *data.shape))
        self.writer.add_tensor(f"{name}.weight", np.ascontiguousarray(data), raw_dtype=kind)

    def vector(self, name: str, *shape: int, value: float = 1.0) -> None:
        self.writer.add_tensor(name, np.full(shape, value, np.float32))


def write_network(
    path: Path,
    architecture: str = "llama",
    *,
    width: int = 256,
    layers: int = 4,
    heads: int = 4,
    vocabulary: int = 1024,
    context: int = 32_768,
    kind: Kind = Kind.Q8_0,
) -> Path:
    """Write a network of an architecture with random weights; it has a tokenizer and a template."""
    shape = Shape(width, layers, heads, vocabulary)
    file = _File(path, architecture, shape, kind)
    _write_head(file, context)
    file.matrix("token_embd", vocabulary, width)
    if architecture in {"llama", "gptneox", "phi3", "qwen3moe", "deepseek2"}:
        file.matrix("output", vocabulary, width)
    file.vector("token_embd_norm.weight" if architecture == "lfm2" else "output_norm.weight", width)
    if architecture == "gptneox":
        file.vector("output_norm.bias", width, value=0.0)
    for number in range(layers):
        _LAYERS.get(architecture, _plain)(file, number, architecture)
    writer = file.writer
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _write_head(file: _File, context: int) -> None:
    """All that stands before the weights."""
    writer, shape, architecture = file.writer, file.shape, file.writer.arch
    writer.add_name("Random Network")
    writer.add_context_length(context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.inner)
    writer.add_head_count(shape.heads)
    shared = list(_shared(shape, architecture))
    writer.add_head_count_kv(shared[0] if len(set(shared)) == 1 else shared)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_layer_norm_eps(1e-5)
    writer.add_rope_dimension_count(32 if architecture == "deepseek2" else shape.head)
    writer.add_vocab_size(shape.vocabulary)
    for key, value in _numbers(shape, architecture).items():
        file.number(key, value)
    if architecture == "gptneox":
        writer.add_parallel_residual(use=True)
    if architecture == "granite":
        writer.add_logit_scale(8.0)
    tokens = [*SPECIALS, *byte_alphabet()]
    tokens += [f"<unused{number}>" for number in range(shape.vocabulary - len(tokens))]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    kinds = [3] * len(SPECIALS) + [1] * 256
    writer.add_token_types(kinds + [1] * (shape.vocabulary - len(kinds)))
    writer.add_token_merges(["h e", "l l"])
    writer.add_eos_token_id(0)
    writer.add_add_bos_token(False)
    writer.add_chat_template(TEMPLATE)


def _shared(shape: Shape, architecture: str) -> Iterator[int]:
    """Heads of keys and values in each layer."""
    for number in range(shape.layers):
        if architecture == "gptneox":
            yield shape.heads
        elif architecture == "mamba2":
            yield 0
        elif architecture == "deepseek2":
            yield 1
        elif architecture == "lfm2":
            yield shape.shared if number % 3 == 2 else 0
        else:
            yield shape.shared


def _numbers(shape: Shape, architecture: str) -> dict[str, int]:
    """What an architecture's header says beside what all say."""
    match architecture:
        case "qwen3" | "gemma2" | "gemma3":
            numbers = {"attention.key_length": shape.head, "attention.value_length": shape.head}
            if architecture != "qwen3":
                numbers["attention.sliding_window"] = 512
            return numbers
        case "qwen3moe":
            return {
                "attention.key_length": shape.head, "attention.value_length": shape.head,
                "expert_count": 8, "expert_used_count": 2, "expert_feed_forward_length": shape.width,
            }  # fmt: skip
        case "lfm2":
            return {"shortconv.l_cache": 3}
        case "mamba2":
            return {
                "ssm.conv_kernel": 4, "ssm.inner_size": 2 * shape.width, "ssm.state_size": 64,
                "ssm.time_step_rank": shape.width // 32, "ssm.group_count": 1,
            }  # fmt: skip
        case "deepseek2":
            return {
                "attention.kv_lora_rank": 256, "attention.key_length": 256 + 32,
                "attention.value_length": 256, "attention.key_length_mla": 64 + 32,
                "attention.value_length_mla": 64, "attention.q_lora_rank": 128,
                "leading_dense_block_count": shape.layers, "expert_feed_forward_length": 64,
                "expert_count": 0, "expert_used_count": 0, "expert_shared_count": 0,
            }  # fmt: skip
    return {}


def _plain(file: _File, number: int, architecture: str) -> None:
    """A layer of attention and a gated feed-forward part, as most have it."""
    shape, blk = file.shape, f"blk.{number}"
    file.vector(f"{blk}.attn_norm.weight", shape.width)
    file.vector(f"{blk}.ffn_norm.weight", shape.width)
    _attention(file, number, architecture)
    if architecture.startswith("gemma"):
        file.vector(f"{blk}.post_attention_norm.weight", shape.width)
        file.vector(f"{blk}.post_ffw_norm.weight", shape.width)
    if architecture == "qwen3moe":
        file.matrix(f"{blk}.ffn_gate_inp", 8, shape.width)
        file.matrix(f"{blk}.ffn_gate_exps", shape.width, shape.width, 8)
        file.matrix(f"{blk}.ffn_up_exps", shape.width, shape.width, 8)
        file.matrix(f"{blk}.ffn_down_exps", shape.width, shape.width, 8)
    elif architecture == "phi3":
        file.matrix(f"{blk}.ffn_up", 2 * shape.inner, shape.width)
        file.matrix(f"{blk}.ffn_down", shape.width, shape.inner)
    else:
        _feed_forward(file, number)


def _attention(file: _File, number: int, architecture: str) -> None:
    shape, blk = file.shape, f"blk.{number}"
    narrow = shape.shared * shape.head
    if architecture == "phi3":
        file.matrix(f"{blk}.attn_qkv", shape.width + 2 * narrow, shape.width)
    else:
        for name, rows in (("attn_q", shape.width), ("attn_k", narrow), ("attn_v", narrow)):
            file.matrix(f"{blk}.{name}", rows, shape.width)
            if architecture == "qwen2":
                file.vector(f"{blk}.{name}.bias", rows, value=0.0)
    file.matrix(f"{blk}.attn_output", shape.width, shape.width)
    if architecture in {"qwen3", "qwen3moe", "gemma3", "lfm2"}:
        file.vector(f"{blk}.attn_q_norm.weight", shape.head)
        file.vector(f"{blk}.attn_k_norm.weight", shape.head)


def _feed_forward(file: _File, number: int) -> None:
    shape, blk = file.shape, f"blk.{number}"
    file.matrix(f"{blk}.ffn_gate", shape.inner, shape.width)
    file.matrix(f"{blk}.ffn_up", shape.inner, shape.width)
    file.matrix(f"{blk}.ffn_down", shape.width, shape.inner)


def _neox(file: _File, number: int, _: str) -> None:
    """GPT-NeoX: biases everywhere, no gate."""
    shape, blk = file.shape, f"blk.{number}"
    for norm in ("attn_norm", "ffn_norm"):
        file.vector(f"{blk}.{norm}.weight", shape.width)
        file.vector(f"{blk}.{norm}.bias", shape.width, value=0.0)
    for name, rows, columns in (
        ("attn_qkv", 3 * shape.width, shape.width),
        ("attn_output", shape.width, shape.width),
        ("ffn_up", shape.inner, shape.width),
        ("ffn_down", shape.width, shape.inner),
    ):
        file.matrix(f"{blk}.{name}", rows, columns)
        file.vector(f"{blk}.{name}.bias", rows, value=0.0)


def _lfm2(file: _File, number: int, architecture: str) -> None:
    """LFM2: two short convolutions, then attention."""
    shape, blk = file.shape, f"blk.{number}"
    file.vector(f"{blk}.attn_norm.weight", shape.width)
    file.vector(f"{blk}.ffn_norm.weight", shape.width)
    _feed_forward(file, number)
    if number % 3 == 2:
        _attention(file, number, architecture)
        return
    file.vector(f"{blk}.shortconv.conv.weight", shape.width, 3)
    file.matrix(f"{blk}.shortconv.in_proj", 3 * shape.width, shape.width)
    file.matrix(f"{blk}.shortconv.out_proj", shape.width, shape.width)


def _mamba2(file: _File, number: int, _: str) -> None:
    """Mamba 2: a recurrent memory and no attention."""
    shape, blk = file.shape, f"blk.{number}"
    inner, state, rank = 2 * shape.width, 64, shape.width // 32
    mixed = inner + 2 * state
    file.vector(f"{blk}.attn_norm.weight", shape.width)
    file.matrix(f"{blk}.ssm_in", inner + mixed + rank, shape.width)
    file.vector(f"{blk}.ssm_conv1d.weight", mixed, 4)
    file.vector(f"{blk}.ssm_conv1d.bias", mixed, value=0.0)
    file.vector(f"{blk}.ssm_dt.bias", rank)
    file.vector(f"{blk}.ssm_a", rank, 1, value=-1.0)
    file.vector(f"{blk}.ssm_d", rank, 1)
    file.vector(f"{blk}.ssm_norm.weight", 1, inner)
    file.matrix(f"{blk}.ssm_out", shape.width, inner)


def _deepseek2(file: _File, number: int, _: str) -> None:
    """DeepSeek 2: keys and values in one narrow latent (MLA)."""
    shape, blk = file.shape, f"blk.{number}"
    heads, nope, rope, value, rank, asked = shape.heads, 64, 32, 64, 256, 128
    file.vector(f"{blk}.attn_norm.weight", shape.width)
    file.vector(f"{blk}.ffn_norm.weight", shape.width)
    file.vector(f"{blk}.attn_kv_a_norm.weight", rank)
    file.vector(f"{blk}.attn_q_a_norm.weight", asked)
    file.matrix(f"{blk}.attn_q_a", asked, shape.width)
    file.matrix(f"{blk}.attn_q_b", heads * (nope + rope), asked)
    file.matrix(f"{blk}.attn_kv_a_mqa", rank + rope, shape.width)
    file.matrix(f"{blk}.attn_k_b", rank, nope, heads)
    file.matrix(f"{blk}.attn_v_b", value, rank, heads)
    file.matrix(f"{blk}.attn_output", shape.width, heads * value)
    _feed_forward(file, number)


_LAYERS = {"gptneox": _neox, "lfm2": _lfm2, "mamba2": _mamba2, "deepseek2": _deepseek2}
