"""Projectors with random weights: the part of a model that sees, as small as the library takes it."""

from pathlib import Path

import gguf
import numpy as np


def write_projector(
    path: Path,
    *,
    width: int = 64,
    seed: int = 5,
    kind: str = "mlp",
    side: int = 32,
    patch: int = 8,
    layers: int = 2,
    inner: int = 32,
    without: tuple[str, ...] = (),
) -> Path:
    """Write a projector to a text model of `width`, of LLaVA's kind (``mlp``), or ``qwen2vl_merger``.

    The first turns any picture into `side` / `patch` squared tokens. `inner` is the encoder's own width.
    Tensors in `without` are left out.
    """
    random = np.random.default_rng(seed)
    merges = kind == "qwen2vl_merger"
    writer = gguf.GGUFWriter(path, "clip")
    writer.add_type("mmproj")
    writer.add_bool("clip.has_vision_encoder", True)
    writer.add_string("clip.projector_type", kind)
    writer.add_bool("clip.use_gelu", True)
    for name, value in {
        "image_size": side, "patch_size": patch, "embedding_length": inner,
        "feed_forward_length": 2 * inner, "projection_dim": width, "block_count": layers,
        "attention.head_count": 2,
    }.items():  # fmt: skip
        writer.add_uint32(f"clip.vision.{name}", value)
    writer.add_float32("clip.vision.attention.layer_norm_epsilon", 1e-5)
    writer.add_array("clip.vision.image_mean", [0.5, 0.5, 0.5])
    writer.add_array("clip.vision.image_std", [0.5, 0.5, 0.5])

    def add(name: str, *shape: int) -> None:
        if name not in without:
            values = random.standard_normal(shape, dtype=np.float32) * shape[-1] ** -0.5
            writer.add_tensor(name, values)

    add("v.patch_embd.weight", inner, 3, patch, patch)
    if merges:
        add("v.patch_embd.weight.1", inner, 3, patch, patch)
    else:
        add("v.position_embd.weight", (side // patch) ** 2, inner)
    for name in ("v.pre_ln", "v.post_ln"):
        add(f"{name}.weight", inner)
        add(f"{name}.bias", inner)
    for layer in range(layers):
        for name in ("attn_q", "attn_k", "attn_v", "attn_out"):
            add(f"v.blk.{layer}.{name}.weight", inner, inner)
            add(f"v.blk.{layer}.{name}.bias", inner)
        for name in ("ln1", "ln2"):
            add(f"v.blk.{layer}.{name}.weight", inner)
            add(f"v.blk.{layer}.{name}.bias", inner)
        add(f"v.blk.{layer}.ffn_up.weight", 2 * inner, inner)
        add(f"v.blk.{layer}.ffn_up.bias", 2 * inner)
        add(f"v.blk.{layer}.ffn_down.weight", inner, 2 * inner)
        add(f"v.blk.{layer}.ffn_down.bias", inner)
    middle = 4 * inner if merges else inner
    add("mm.0.weight", width if not merges else middle, middle)
    add("mm.0.bias", width if not merges else middle)
    add("mm.2.weight", width, width if not merges else middle)
    add("mm.2.bias", width)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
