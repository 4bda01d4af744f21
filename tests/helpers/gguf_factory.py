"""Models with random weights: real GGUF files, of any size, made by the gguf package."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import gguf
import numpy as np

TEMPLATE = (
    "{% for m in messages %}<|{{ m['role'] }}|>{{ m['content'] }}<|end|>{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)
SPECIALS = ("<|end|>", "<|system|>", "<|user|>", "<|assistant|>")


def byte_alphabet() -> list[str]:
    """The letters that stand for the 256 bytes in a byte-level vocabulary."""
    shown = [*range(33, 127), *range(161, 173), *range(174, 256)]
    hidden = [byte for byte in range(256) if byte not in shown]
    letters = {byte: chr(byte) for byte in shown}
    letters |= {byte: chr(256 + place) for place, byte in enumerate(hidden)}
    return [letters[byte] for byte in range(256)]


def write_model(  # noqa: C901, PLR0912, PLR0915 -- a file is one long list
    path: Path,
    *,
    width: int = 64,
    layers: int = 2,
    heads: int = 2,
    heads_kv: int = 0,
    context: int = 512,
    vocabulary: int = 0,
    template: str | None = TEMPLATE,
    architecture: str = "llama",
    seed: int = 0,
    words: tuple[str, ...] = (),
    follows: str = "",
    kind: gguf.GGMLQuantizationType = gguf.GGMLQuantizationType.Q8_0,
    sliding: int = 0,
    recurrent: bool = False,
    endless: bool = False,
    marks: tuple[str, ...] = (),
    begins: bool = False,
    templates: Mapping[str, str] = MappingProxyType({}),
) -> Path:
    """Write a Llama with random weights; `words` are further tokens, as they stand in a file.

    With `heads_kv` so many heads of keys and values are shared by all heads; else each has its own.

    One that is `recurrent` is a Mamba, which cannot go back at all. `marks` are further control
    tokens. One that `begins` wants the first of them before each prompt.
    `templates` are further chat templates, by name.

    One that is `endless` never ends an answer. With `sliding` it is a Cohere 2, three of four of whose
    layers see only so many tokens.

    With `follows`, a circle of letters, the model says after each of them the next one: its layers
    compute as ever, but add little, and its last matrix knows the next letter.
    """
    random = np.random.default_rng(seed)
    tokens = [*SPECIALS, *byte_alphabet(), *words, *marks]
    size = max(vocabulary, -(-len(tokens) // 32) * 32)
    tokens += [f"<unused{number}>" for number in range(size - len(tokens))]
    architecture = "cohere2" if sliding else "mamba" if recurrent else architecture
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_name("Tiny Random")
    if architecture == "qwen2vl":
        # Positions of pictures are counted by time, rows and columns.
        writer.add_rope_dimension_sections([4, 6, 6, 0])
    if sliding:
        writer.add_sliding_window(sliding)
        writer.add_logit_scale(1.0)
        writer.add_layer_norm_eps(1e-5)
    if recurrent:
        writer.add_ssm_conv_kernel(4)
        writer.add_ssm_inner_size(2 * width)
        writer.add_ssm_state_size(16)
        writer.add_ssm_time_step_rank(width // 16)
    writer.add_license("mit")
    writer.add_context_length(context)
    writer.add_embedding_length(width)
    writer.add_block_count(layers)
    writer.add_feed_forward_length(3 * width)
    writer.add_head_count(heads)
    writer.add_head_count_kv(heads_kv or heads)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(width // heads)
    writer.add_vocab_size(size)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    kinds = [3] * len(SPECIALS) + [1] * (256 + len(words)) + [3] * len(marks)
    kinds += [3] * (size - len(kinds))
    writer.add_token_types(kinds)
    writer.add_token_merges(["h e", "l l"])
    writer.add_eos_token_id(0)
    writer.add_add_bos_token(begins)
    if begins:
        writer.add_bos_token_id(tokens.index(marks[0]))
    if template is not None:
        writer.add_chat_template(template)
    for name, text in templates.items():
        writer.add_string(f"tokenizer.chat_template.{name}", text)
    # What comes back from the layers is small beside the letter itself, if a letter shall follow.
    share = 0.02 if follows else 1.0

    def add(name: str, values: np.ndarray) -> None:
        writer.add_tensor(name, gguf.quants.quantize(values, kind), raw_dtype=kind)

    def drawn(rows: int, columns: int) -> np.ndarray:
        return random.standard_normal((rows, columns), dtype=np.float32) * columns**-0.5

    def matrix(name: str, rows: int, columns: int, share: float = 1.0) -> None:
        add(name, share * drawn(rows, columns))

    letters = drawn(size, width)
    if endless:
        # All words have this in common, and nothing but the end dislikes it.
        letters[:, 0] = 50.0
    add("token_embd.weight", letters)
    for layer in range(layers if recurrent else 0):
        inner, rank = 2 * width, width // 16
        writer.add_tensor(f"blk.{layer}.attn_norm.weight", np.ones(width, np.float32))
        matrix(f"blk.{layer}.ssm_in.weight", 2 * inner, width)
        matrix(f"blk.{layer}.ssm_out.weight", width, inner)
        matrix(f"blk.{layer}.ssm_x.weight", rank + 32, inner)
        for name, values in {
            "ssm_conv1d.weight": drawn(inner, 4),
            "ssm_conv1d.bias": drawn(1, inner)[0],
            "ssm_dt.weight": drawn(inner, rank),
            "ssm_dt.bias": drawn(1, inner)[0],
            "ssm_a": -np.abs(drawn(inner, 16)),
            "ssm_d": drawn(1, inner)[0],
        }.items():
            writer.add_tensor(f"blk.{layer}.{name}", values)
    for layer in range(0 if recurrent else layers):
        for norm in ("attn_norm",) if sliding else ("attn_norm", "ffn_norm"):
            writer.add_tensor(f"blk.{layer}.{norm}.weight", np.ones(width, np.float32))
        matrix(f"blk.{layer}.attn_q.weight", width, width)
        for name in ("attn_k", "attn_v"):
            matrix(f"blk.{layer}.{name}.weight", width // heads * (heads_kv or heads), width)
        matrix(f"blk.{layer}.attn_output.weight", width, width, share)
        matrix(f"blk.{layer}.ffn_gate.weight", 3 * width, width)
        matrix(f"blk.{layer}.ffn_up.weight", 3 * width, width)
        matrix(f"blk.{layer}.ffn_down.weight", width, 3 * width, share)
    writer.add_tensor("output_norm.weight", np.ones(width, np.float32))
    last = drawn(size, width)
    circle = [tokens.index(letter) for letter in follows]
    for place, token in enumerate(circle):
        last[circle[(place + 1) % len(circle)]] = letters[token]
    if circle:
        last[circle[0]] += letters[SPECIALS.index("<|assistant|>")]
    if endless:
        last[:, 0] = 0.0
        last[SPECIALS.index("<|end|>"), 0] = -10.0
    if not sliding:
        add("output.weight", last)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def write_adapter(
    path: Path,
    *,
    width: int = 64,
    rank: int = 4,
    architecture: str = "llama",
    strength: float = 1.0,
) -> Path:
    """Write a LoRA adapter for the output of attention in the first layer."""
    random = np.random.default_rng(1)
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_type("adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", float(rank))
    name = "blk.0.attn_output.weight"
    for part, shape in (("lora_a", (rank, width)), ("lora_b", (width, rank))):
        values = strength * random.standard_normal(shape, dtype=np.float32)
        writer.add_tensor(f"{name}.{part}", values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
