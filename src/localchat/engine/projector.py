"""The part of a model that sees (its projector, a file of the kind ``clip``): checked before it is used.

The library that loads it trusts the file in much, so what can be known from the header is looked at here.
"""

import math
from pathlib import Path

from localchat.engine import gguf
from localchat.engine.gate_numbers import check_kinds
from localchat.engine.gguf import Header
from localchat.errors import ModelError, PictureRefused
from localchat.text import figure, say

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


_WHOLE, _WITH_SIGN, _FRACTION, _BOOL = 4, 5, 6, 7
_ENDS: dict[int, tuple[str, ...]] = {
    gguf.STRING: ("projector_type", "patch_merge_type", "model_variant"),
    _FRACTION: ("epsilon", "swiglu_clamp"),
    _WITH_SIGN: ("minicpmv_version",),
    _WHOLE: (
        "_length", "_count", "_dim", "image_size", "_pixels", "_tiles", "patch_size", "_factor", "_side",
        "merge_size", "wa_pattern", "window_size", "query_num", "_bins", "chunk_size", "kernel_size",
        "pos_emb", "_rate", "quantizers", "group_size",
    ),
}  # fmt: skip
"""How the names of values end, by what they are kept as."""


def check(path: Path, width: int = 0) -> Header:
    """Read a projector's header; `PictureRefused` says why it cannot be used.

    `width` is the length of the text model's embeddings, 0 if it is not known.
    """
    name = path.name
    try:
        header = gguf.read_file(path)
    except ModelError as error:
        raise PictureRefused(
            say(
                "The part for pictures cannot be used. {message} Until then, remove the picture.",
                message=error.message,
            )
        ) from error
    if header.architecture != "clip":
        raise PictureRefused(
            say(
                "{name} lies beside the model as its part for pictures, and is none: it is of the "
                "kind “{architecture}”. Get the right one (its name holds mmproj), or remove the "
                "picture.",
                name=name,
                architecture=header.architecture[:40],
            )
        )
    if not sees(header):
        raise PictureRefused(
            say(
                "{name} hears and does not see. Remove the picture, or choose a model that sees.",
                name=name,
            )
        )
    for key in NEEDED:
        if not 1 <= _number(header, key) <= MOST:
            raise PictureRefused(
                say(
                    "{name} is damaged: its {key} is {value}. Get it again.",
                    name=name,
                    key=key,
                    value=_number(header, key),
                )
            )
    _check_values(header)
    try:
        check_kinds(header)
    except ModelError as error:
        raise PictureRefused(error.message) from error
    _check_tensors(header)
    ours = _number(header, "projection_dim")
    if width and header.pairs.get("clip.projector_type") == "mlp":
        ours = _last_width(header) or ours
    if width and ours and ours != width and kind_of(header) in {"mlp", "gemma3", "ldp", "ldpv2"}:
        raise PictureRefused(
            say(
                "{name} belongs to another model: its numbers are {ours} wide, and this model's "
                "{width}. Get the one that came with the model, or remove the picture.",
                name=name,
                ours=figure(ours),
                width=figure(width),
            )
        )
    return header


def _check_values(header: Header) -> None:
    """`PictureRefused` when a value is kept as another kind than the library takes for granted."""
    for key, kind in header.kinds.items():
        wanted = _kind_wanted(key)
        if wanted is not None and kind != wanted:
            raise PictureRefused(
                say(
                    "{name} is damaged: its {key} is of another kind. Get it again.",
                    name=header.path.name,
                    key=key,
                )
            )
    epsilon = header.pairs.get("clip.vision.attention.layer_norm_epsilon", 0.0)
    if not isinstance(epsilon, float) or not 0 <= epsilon < 1:
        raise PictureRefused(
            say(
                "{name} is damaged: its {key} is {value}. Get it again.",
                name=header.path.name,
                key="attention.layer_norm_epsilon",
                value=epsilon,
            )
        )
    heads, width = _number(header, "attention.head_count"), _number(header, "embedding_length")
    if kind_of(header) in _USUAL and width % heads:
        raise PictureRefused(
            say(
                "{name} is damaged: its {key} is {value}. Get it again.",
                name=header.path.name,
                key="attention.head_count",
                value=heads,
            )
        )


def _kind_wanted(key: str) -> int | None:
    """As what the library reads a value; None for one that it does not read."""
    if key in {"general.name", "general.description", "general.architecture", "general.type"}:
        return gguf.STRING
    if not key.startswith("clip."):
        return None
    if key.startswith(("clip.has_", "clip.use_")):
        return _BOOL
    return next((kind for kind, ends in _ENDS.items() if key.endswith(ends)), None)


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
                say(
                    "{name} is damaged: it has no {part}. Get it again, or remove the picture.",
                    name=header.path.name,
                    part=name,
                )
            )
    patch, width = _number(header, "patch_size"), _number(header, "embedding_length")
    wrong = [name for name in needed if ".attn_" in name and shapes[name][0] not in {width, 0}]
    wrong = [name for name in wrong if not name.endswith("attn_out.weight")]
    if shapes["v.patch_embd.weight"][:2] != (patch, patch):
        wrong.append("v.patch_embd.weight")
    if wrong:
        raise PictureRefused(
            say(
                "{name} is damaged: its {part} is of another size than it says. Get it again, or "
                "remove the picture.",
                name=header.path.name,
                part=wrong[0],
            )
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
