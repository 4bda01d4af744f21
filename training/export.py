"""Write the trained guide as a GGUF file: Llama architecture, Q8_0, tokenizer and template inside."""

import json
from pathlib import Path

import gguf
import numpy as np
from network import Network
from tokenizers import Tokenizer

TEMPLATE = """\
{%- set last = namespace(text='') -%}
{%- for message in messages -%}
{%- if message['role'] == 'user' -%}{%- set last.text = message['content'] -%}{%- endif -%}
{%- endfor -%}
<|user|>{{ last.text | lower | trim }}
{%- if add_generation_prompt -%}<|guide|>{%- endif -%}
"""
"""The guide was trained on single questions in lower case, so that is what it is given."""

_NORMAL, _CONTROL = 1, 3


def write_gguf(network: Network, tokenizer: Tokenizer, path: Path) -> None:
    """Write `network` and `tokenizer` to `path`."""
    shape = network.shape
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("LocalChat Guide")
    writer.add_description("A tiny model that explains LocalChat")
    writer.add_license("mit")
    writer.add_languages(["en"])
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.hidden)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.heads)
    writer.add_rope_dimension_count(shape.width // shape.heads)
    writer.add_rope_freq_base(10_000.0)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(shape.vocabulary)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    _add_tokenizer(writer, tokenizer, shape.vocabulary)
    for name, tensor in network.state_dict().items():
        _add_tensor(writer, name, tensor.float().numpy())
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add_tokenizer(writer: gguf.GGUFWriter, tokenizer: Tokenizer, size: int) -> None:
    bpe = json.loads(tokenizer.to_str())["model"]
    tokens = sorted(bpe["vocab"], key=bpe["vocab"].get)
    special = sum(token.startswith("<|") for token in tokens[:3])
    kinds = [_CONTROL] * special + [_NORMAL] * (len(tokens) - special)
    tokens += [f"<|unused{number}|>" for number in range(size - len(tokens))]
    kinds += [_CONTROL] * (size - len(kinds))
    merges = [pair if isinstance(pair, str) else " ".join(pair) for pair in bpe["merges"]]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges(merges)
    writer.add_eos_token_id(0)
    writer.add_pad_token_id(0)
    writer.add_add_bos_token(False)
    writer.add_chat_template(TEMPLATE)


def _add_tensor(writer: gguf.GGUFWriter, name: str, array: np.ndarray) -> None:
    if name.endswith("attn_qkv.weight"):
        for part, rows in zip("qkv", np.split(array, 3), strict=True):
            _add_tensor(
                writer, name.replace("attn_qkv", f"attn_{part}"), np.ascontiguousarray(rows)
            )
    elif array.ndim == 1:
        writer.add_tensor(name, array)
    else:
        kind = gguf.GGMLQuantizationType.Q8_0
        writer.add_tensor(name, gguf.quants.quantize(array, kind), raw_dtype=kind)
