"""The part of a model that sees (its projector, a file of the kind ``clip``): checked before it is used.

The library that loads it trusts the file in much, so what can be known from the header is looked at here.
"""

import math
from pathlib import Path

from localchat.engine import gguf
from localchat.engine.gguf import Header
from localchat.errors import ModelError, PictureRefused

SOUND = (
    "ultravox",
    "qwen2a",
    "qwen3a",
    "voxtral",
    "whisper",
    "gemma3na",
    "gemma4a",
    "granite_speech",
)
"""Kinds that hear and see nothing."""

NEEDED = ("embedding_length", "block_count", "image_size", "patch_size", "attention.head_count")
MOST = 1 << 16
"""No honest one of those numbers is larger."""

USUAL = 576
"""Tokens of a picture where nothing tells how many."""

_USUAL = {
    "mlp", "gemma3", "qwen2vl_merger", "qwen2.5vl_merger", "qwen3vl_merger", "idefics3", "internvl", "lfm2",
}  # fmt: skip
"""Kinds whose encoders have the usual layers."""
_LAST = ("v.position_embd.weight", "mm.0.weight")
_FIXED = {"gemma3": 256, "gemma3nv": 256, "resampler": 256, "yasa2": 64}
"""Tokens of any picture, by the kind of the projector."""
_MERGED = (
    "qwen2vl_merger", "qwen2.5vl_merger", "qwen3vl_merger", "glm4v", "glm5v", "mimovl", "exaone4_5",
    "youtuvl", "ling3vl", "minimax_m3",
)  # fmt: skip
"""Kinds that see a picture as large as it is, four patches as one token."""
_MERGED_BY_SCALE = ("pixtral", "lightonocr", "lfm2", "kimivl", "kimik25", "dots_ocr", "paddleocr")


def check(path: Path, width: int = 0) -> Header:
    """Read a projector's header; `PictureRefused` says why it cannot be used.

    `width` is the length of the text model's embeddings, 0 if it is not known.
    """
    name = path.name
    try:
        header = gguf.read_file(path)
    except ModelError as error:
        raise PictureRefused(
            f"The part for pictures cannot be used. {error.message} Until then, remove the picture."
        ) from error
    if header.architecture != "clip":
        raise PictureRefused(
            f"{name} lies beside the model as its part for pictures, and is none: it is of the kind "
            f"“{header.architecture[:40]}”. Get the right one (its name holds mmproj), or remove the picture."
        )
    if not sees(header):
        raise PictureRefused(
            f"{name} hears and does not see. Remove the picture, or choose a model that sees."
        )
    for key in NEEDED:
        if not 1 <= _number(header, key) <= MOST:
            raise PictureRefused(
                f"{name} is damaged: its {key} is {_number(header, key)}. Get it again."
            )
    _check_tensors(header)
    ours = _number(header, "projection_dim")
    if width and header.pairs.get("clip.projector_type") == "mlp":
        ours = _last_width(header) or ours
    if width and ours and ours != width and kind_of(header) in {"mlp", "gemma3", "ldp", "ldpv2"}:
        raise PictureRefused(
            f"{name} belongs to another model: its numbers are {ours:,} wide, and this model's {width:,}. "
            "Get the one that came with the model, or remove the picture."
        )
    return header


def _check_tensors(header: Header) -> None:
    """`PictureRefused` when what every encoder of its kind has is missing, or of another size.

    The library would read past its end, and take its process along.
    """
    kind, shapes = kind_of(header), {tensor.name: tensor.shape for tensor in header.tensors}
    if kind not in _USUAL:
        return
    needed = ["v.patch_embd.weight", *(_LAST if kind == "mlp" else ())]
    for block in range(_number(header, "block_count")):
        one = f"v.blk.{block}.attn_qkv.weight"
        each = [f"v.blk.{block}.attn_{part}.weight" for part in "qkv"]
        needed += [f"v.blk.{block}.attn_out.weight", *([one] if one in shapes else each)]
    for name in needed:
        if name not in shapes:
            raise PictureRefused(
                f"{header.path.name} is damaged: it has no {name}. Get it again, or remove the picture."
            )
    patch, width = _number(header, "patch_size"), _number(header, "embedding_length")
    wrong = [name for name in needed if ".attn_" in name and shapes[name][0] not in {width, 0}]
    wrong = [name for name in wrong if not name.endswith("attn_out.weight")]
    if shapes["v.patch_embd.weight"][:2] != (patch, patch):
        wrong.append("v.patch_embd.weight")
    if wrong:
        raise PictureRefused(
            f"{header.path.name} is damaged: its {wrong[0]} is of another size than it says. Get it again, "
            "or remove the picture."
        )


def _last_width(header: Header) -> int:
    """The length of what the last layer of an ``mlp`` gives."""
    shapes = {tensor.name: tensor.shape for tensor in header.tensors}
    shape = shapes.get("mm.2.weight")
    return shape[-1] if shape else 0


def sees(header: Header) -> bool:
    """Whether it sees at all; some projectors only hear."""
    pairs = header.pairs
    if "clip.has_vision_encoder" in pairs:
        return bool(pairs["clip.has_vision_encoder"])
    return kind_of(header) not in SOUND


def kind_of(header: Header) -> str:
    """What it is: ``mlp``, ``gemma3``, ``qwen2.5vl_merger``."""
    pairs = header.pairs
    return str(pairs.get("clip.vision.projector_type") or pairs.get("clip.projector_type") or "mlp")


def _number(header: Header, key: str) -> int:
    value = header.pairs.get(f"clip.vision.{key}", 0)
    return value if isinstance(value, int) else 0


def estimated_tokens(header: Header, width: int, height: int) -> int:
    """About how many tokens a picture of `width` by `height` pixels is; the engine counts exactly."""
    kind, patch, side = (
        kind_of(header),
        _number(header, "patch_size"),
        _number(header, "image_size"),
    )
    if kind in _FIXED:
        return _FIXED[kind]
    if not patch or not side:
        return USUAL
    if kind.startswith("gemma4"):
        return max(70, min(1120, round(width * height / (3 * patch) ** 2)))
    scale = _number(header, "spatial_merge_size") or _number(header, "projector.scale_factor") or 1
    if kind in _MERGED or kind in _MERGED_BY_SCALE:
        cell = patch * (2 if kind in _MERGED else max(scale, 2))
        return max(1, math.ceil(width / cell) * math.ceil(height / cell)) + 2
    tokens = (side // patch) ** 2 // (scale * scale)
    if kind in {"idefics3", "internvl", "llama4"}:
        # The whole, and as many parts of it as fill it.
        longest = max(width, height)
        across = max(1, round(width / longest * min(4, math.ceil(longest / side))))
        down = max(1, round(height / longest * min(4, math.ceil(longest / side))))
        return tokens * (across * down + 1) if across * down > 1 else tokens
    return max(1, tokens)
