"""Begin from a guide that there is: its network and its tokenizer, read from the GGUF file."""

from pathlib import Path

import gguf
import numpy as np
import torch
from network import Network, Shape
from tokenizers import Tokenizer, decoders, models, pre_tokenizers


def read_gguf(path: Path) -> tuple[Network, Tokenizer]:
    """What `export.write_gguf` wrote; the weights are as exact as Q8_0 keeps them."""
    reader = gguf.GGUFReader(path)
    weights = {
        tensor.name: gguf.quants.dequantize(tensor.data, tensor.tensor_type).astype(np.float32)
        for tensor in reader.tensors
    }
    layers = reader.fields["llama.block_count"].contents()
    for layer in range(layers):
        parts = [weights.pop(f"blk.{layer}.attn_{part}.weight") for part in "qkv"]
        weights[f"blk.{layer}.attn_qkv.weight"] = np.concatenate(parts)
    vocabulary, width = weights["token_embd.weight"].shape
    shape = Shape(
        vocabulary=vocabulary,
        width=width,
        layers=layers,
        heads=reader.fields["llama.attention.head_count"].contents(),
        hidden=reader.fields["llama.feed_forward_length"].contents(),
        context=reader.fields["llama.context_length"].contents(),
    )
    network = Network(shape)
    network.load_state_dict({name: torch.from_numpy(array) for name, array in weights.items()})
    return network, _tokenizer(reader)


def _tokenizer(reader: gguf.GGUFReader) -> Tokenizer:
    tokens = reader.fields["tokenizer.ggml.tokens"].contents()
    merges = reader.fields["tokenizer.ggml.merges"].contents()
    known = {token: number for number, token in enumerate(tokens) if "unused" not in token}
    pairs = [tuple(merge.split(" ")) for merge in merges]
    tokenizer = Tokenizer(models.BPE(vocab=known, merges=pairs))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([token for token in list(known)[:3] if token.startswith("<|")])
    return tokenizer
