"""Models with random weights of many architectures and tokenizers, each as small as the library takes it."""

from collections.abc import Callable
from pathlib import Path

import gguf
import numpy as np

from tests.helpers.gguf_factory import byte_alphabet, write_model

WIDTH, HEADS, LAYERS, INNER, EXPERTS = 32, 2, 2, 64, 4
TEMPLATE = "{% for m in messages %}{{ m.content }}{% endfor %}"
NORMAL, UNKNOWN, CONTROL, BYTE = 1, 2, 3, 6
WORDS = ["he", "ll", "lo", "▁", "▁he", "▁hello", "o", "l", "e", "h", "w", "r", "d", "!"]


def _bpe(writer: gguf.GGUFWriter) -> int:
    tokens = ["<|end|>", "<|user|>", *byte_alphabet(), "he", "ll"]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types([CONTROL] * 2 + [NORMAL] * (len(tokens) - 2))
    writer.add_token_merges(["h e", "l l"])
    writer.add_eos_token_id(0)
    return len(tokens)


def _with_scores(model: str) -> Callable[[gguf.GGUFWriter], int]:
    """A vocabulary of pieces with scores: SentencePiece, its unigrams, or PLaMo's."""

    def write(writer: gguf.GGUFWriter) -> int:
        data = [f"<0x{byte:02X}>" for byte in range(256)]
        tokens = ["<unk>", "<s>", "</s>", *data, *WORDS]
        writer.add_tokenizer_model(model)
        writer.add_tokenizer_pre("default")
        writer.add_token_list(tokens)
        writer.add_token_scores([0.0] * 259 + [-float(number) for number in range(len(WORDS))])
        kinds = [UNKNOWN, CONTROL, CONTROL] + [BYTE] * 256 + [NORMAL] * len(WORDS)
        writer.add_token_types(kinds)
        writer.add_bos_token_id(1)
        writer.add_eos_token_id(2)
        writer.add_unk_token_id(0)
        return len(tokens)

    return write


def _word_pieces(writer: gguf.GGUFWriter) -> int:
    tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *WORDS]
    writer.add_tokenizer_model("bert")
    writer.add_token_list(tokens)
    writer.add_token_types([CONTROL] * 5 + [NORMAL] * len(WORDS))
    return len(tokens)


def _trie(writer: gguf.GGUFWriter) -> int:
    tokens = ["<s>", *(f"\\x{byte:02x}" for byte in range(256)), "hello", "he"]
    writer.add_tokenizer_model("rwkv")
    writer.add_token_list(tokens)
    writer.add_token_types([CONTROL] + [NORMAL] * (len(tokens) - 1))
    return len(tokens)


TOKENIZERS: dict[str, Callable[[gguf.GGUFWriter], int]] = {
    "bpe": _bpe, "spm": _with_scores("llama"), "ugm": _with_scores("t5"), "plamo2": _with_scores("plamo2"),
    "wpm": _word_pieces, "rwkv": _trie,
}  # fmt: skip

_GATED = ("ffn_gate", "ffn_up", "ffn_down")
_LLAMA = ("attn_norm", "attn_q", "attn_k", "attn_v", "attn_output", "ffn_norm", *_GATED)
KINDS: dict[str, tuple[str, ...]] = {
    "llama": _LLAMA,
    "qwen2": (*_LLAMA, "attn_q.bias", "attn_k.bias", "attn_v.bias"),
    "qwen3": (*_LLAMA, "attn_q_norm", "attn_k_norm"),
    "gemma": _LLAMA,
    "gemma2": (*_LLAMA, "post_attention_norm", "post_ffw_norm"),
    "gemma3": (*_LLAMA, "post_attention_norm", "post_ffw_norm", "attn_q_norm", "attn_k_norm"),
    "phi3": ("attn_norm", "attn_qkv", "attn_output", "ffn_norm", "ffn_up", "ffn_down"),
    "gpt2": ("attn_norm", "attn_norm.bias", "attn_qkv", "attn_qkv.bias", "attn_output", "attn_output.bias",
             "ffn_norm", "ffn_norm.bias", "ffn_up", "ffn_up.bias", "ffn_down", "ffn_down.bias"),
    "mixtral": (*_LLAMA[:6], "ffn_gate_inp", "ffn_gate_exps", "ffn_up_exps", "ffn_down_exps"),
    "olmo2": (*_LLAMA[1:5], *_GATED, "post_attention_norm", "post_ffw_norm", "attn_q_norm+", "attn_k_norm+"),
    "stablelm": (*_LLAMA, "attn_norm.bias", "ffn_norm.bias"),
    "starcoder2": ("attn_norm", "attn_norm.bias", "attn_q", "attn_k", "attn_v", "attn_output", "ffn_norm",
                   "ffn_norm.bias", "ffn_up", "ffn_down", "attn_output.bias", "ffn_up.bias", "ffn_down.bias"),
}  # fmt: skip
"""What each layer of an architecture has; mixtral is a llama with experts."""
WHOLE = ("mamba", "cohere2", "qwen2vl")
"""Further ones that `write_model` makes."""


def _shape(part: str) -> tuple[int, ...]:
    head, inner = WIDTH // HEADS, INNER
    name, _, bias = part.partition(".")
    shapes: dict[str, tuple[int, ...]] = {
        "attn_q": (WIDTH, WIDTH), "attn_k": (WIDTH, WIDTH), "attn_v": (WIDTH, WIDTH),
        "attn_output": (WIDTH, WIDTH), "attn_qkv": (3 * WIDTH, WIDTH), "attn_q_norm": (head,),
        "attn_k_norm": (head,), "attn_q_norm+": (WIDTH,), "attn_k_norm+": (WIDTH,),
        "ffn_gate": (inner, WIDTH), "ffn_up": (inner, WIDTH), "ffn_down": (WIDTH, inner),
        "ffn_gate_inp": (EXPERTS, WIDTH), "ffn_gate_exps": (EXPERTS, inner, WIDTH),
        "ffn_up_exps": (EXPERTS, inner, WIDTH), "ffn_down_exps": (EXPERTS, WIDTH, inner),
    }  # fmt: skip
    shape = shapes.get(name, (WIDTH,))
    return shape[:1] if bias else shape


def write_kind(  # noqa: C901 -- a file is one long list
    path: Path, kind: str = "llama", tokenizer: str = "bpe"
) -> Path:
    """Write a model of an architecture of `KINDS` or `WHOLE`, with a tokenizer of `TOKENIZERS`."""
    if kind in WHOLE:
        special = {"recurrent": kind == "mamba", "sliding": 32 if kind == "cohere2" else 0}
        return write_model(path, architecture=kind if kind == "qwen2vl" else "llama", **special)
    random = np.random.default_rng(7)
    architecture = "llama" if kind == "mixtral" else kind
    writer = gguf.GGUFWriter(path, architecture)
    size = TOKENIZERS[tokenizer](writer)
    # Some names make the library look for words of its own.
    writer.add_name("Tiny model")
    writer.add_context_length(256)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(INNER)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_layer_norm_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_key_length(WIDTH // HEADS)
    writer.add_value_length(WIDTH // HEADS)
    writer.add_vocab_size(size)
    writer.add_chat_template(TEMPLATE)
    if kind in {"gemma2", "gemma3", "phi3"}:
        writer.add_sliding_window(64)
    if kind == "stablelm":
        writer.add_parallel_residual(False)
    if kind == "mixtral":
        writer.add_expert_count(EXPERTS)
        writer.add_expert_used_count(2)

    def add(name: str, *shape: int) -> None:
        values = random.standard_normal(shape, dtype=np.float32) * shape[-1] ** -0.5
        writer.add_tensor(name, values)

    add("token_embd.weight", size, WIDTH)
    add("output_norm.weight", WIDTH)
    if kind in {"gpt2", "stablelm", "starcoder2"}:
        add("output_norm.bias", WIDTH)
    if kind == "gpt2":
        add("position_embd.weight", 256, WIDTH)
    if kind not in {"gemma", "gemma2", "gemma3"}:
        add("output.weight", size, WIDTH)
    for layer in range(LAYERS):
        for part in KINDS[kind]:
            shape = (2 * INNER, WIDTH) if (kind, part) == ("phi3", "ffn_up") else _shape(part)
            name, _, bias = part.removesuffix("+").partition(".")
            add(f"blk.{layer}.{name}.{bias or 'weight'}", *shape)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def bases() -> list[tuple[str, str]]:
    """Each architecture with the usual tokenizer, and each tokenizer with the usual architecture."""
    kinds = [(kind, "bpe") for kind in (*KINDS, *WHOLE)]
    return kinds + [("llama", name) for name in ("spm", "ugm", "plamo2")]
