"""The gate for model files: what a header must say of a model before llama.cpp sees the file."""

import contextlib
import re
from pathlib import Path

from localchat.domain.model import ModelFile, ModelId
from localchat.domain.parameter import ParameterError, Value
from localchat.domain.parameters import BY_NAME
from localchat.engine import gguf
from localchat.engine.gate_numbers import check_kinds, check_numbers
from localchat.engine.gate_words import check_words
from localchat.engine.gguf import Header
from localchat.engine.kinds import (
    ARCHITECTURES,
    EMBEDDING_ARCHITECTURES,
    FILE_TYPES,
    TENSOR_TYPES,
)
from localchat.errors import NotAModel, UnknownArchitecture
from localchat.text import say

_PART = re.compile(r"-(\d{5})-of-(\d{5})\.gguf$", re.IGNORECASE)


def check(path: Path) -> Header:
    """Read and check a model file with all its parts.

    Raises `ModelUnreadable` when it has gone or may not be read, `NotAModel` when it is something
    else, damaged or incomplete, `UnknownArchitecture` when this engine cannot run its kind.
    """
    header = gguf.read_file(path)
    parts = _other_parts(path)
    for part in parts:
        header.add(gguf.read_file(part))
    check_header(header)
    count = header.pairs.get("split.count")
    if isinstance(count, int) and count > 1 and not parts:
        raise NotAModel(
            say("{name} is one part of a split model; its name does not say which.", name=path.name)
        )
    return header


def check_header(header: Header) -> None:
    """Check what a header says of a model, wherever it was read; raises as `check` does."""
    _check_kind(header)
    check_numbers(header)
    check_words(header)


_OF_ADAPTERS = {
    "general.type": gguf.STRING, "general.architecture": gguf.STRING, "adapter.type": gguf.STRING,
    "adapter.lora.alpha": 6,
}  # fmt: skip
"""What the library takes for granted: texts, and a number with a fraction."""


def check_adapter(path: Path, architecture: str) -> None:
    """Read and check a LoRA adapter for a model of this architecture; raises as `check` does."""
    header = gguf.read_file(path)
    if header.pairs.get("general.type") != "adapter":
        raise NotAModel(say("{name} is no LoRA adapter.", name=path.name))
    if header.architecture != architecture:
        raise NotAModel(
            say(
                "{name} is an adapter for models of the kind “{architecture}”, and this one is "
                "“{wanted}”.",
                name=path.name,
                architecture=header.architecture[:40],
                wanted=architecture,
            )
        )
    if not header.tensors:
        raise NotAModel(say("{name} has no weights in it.", name=path.name))
    for key, kind in _OF_ADAPTERS.items():
        if header.kinds.get(key, kind) != kind:
            raise NotAModel(
                say("{name} is damaged: its {key} is of another kind.", name=path.name, key=key)
            )
    check_kinds(header)


def parts_of(path: Path) -> list[Path]:
    """All files of a model, the one that is named first; raises as `check` does."""
    return [path, *_other_parts(path)]


def _other_parts(path: Path) -> list[Path]:
    """The further files of a model that was split; the first one carries the metadata."""
    match = _PART.search(path.name)
    if match is None:
        return []
    number, count = int(match[1]), int(match[2])
    if number != 1:
        first = path.name[: match.start()] + f"-00001-of-{match[2]}.gguf"
        raise NotAModel(
            say(
                "{name} is a later part of a split model. Choose its first part, {first}.",
                name=path.name,
                first=first,
            )
        )
    stem = path.name[: match.start()]
    parts = [path.with_name(f"{stem}-{part:05}-of-{match[2]}.gguf") for part in range(2, count + 1)]
    missing = [part.name for part in parts if not part.is_file()]
    if missing:
        raise NotAModel(
            say(
                "{name} is the first of {count} parts, and {missing} is not beside it. Get all the "
                "parts into one folder.",
                name=path.name,
                count=count,
                missing=missing[0],
            )
        )
    return parts


def _check_kind(header: Header) -> None:
    name, architecture = header.path.name, header.architecture
    if architecture == "clip" or header.pairs.get("general.type") == "mmproj":
        raise NotAModel(
            say("{name} is the image part of a model (mmproj). Choose the model itself.", name=name)
        )
    if header.pairs.get("general.type") == "adapter":
        raise NotAModel(
            say("{name} is an adapter (LoRA), which needs a model to work on.", name=name)
        )
    if not architecture:
        raise NotAModel(say("{name} does not say what kind of model it is.", name=name))
    if architecture in EMBEDDING_ARCHITECTURES:
        raise NotAModel(
            say("{name} is a model for searching (embeddings): it cannot chat.", name=name)
        )
    if architecture not in ARCHITECTURES:
        raise UnknownArchitecture(
            say(
                "{name} is a model of the kind “{architecture}”, unknown to this engine. It may need "
                "a newer version of LocalChat.",
                name=name,
                architecture=architecture[:40],
            )
        )


# What makers recommend in the file, and our names for it.
_RECOMMENDED = {
    "temp": "temperature", "top_k": "top_k", "top_p": "top_p", "min_p": "min_p",
    "xtc_probability": "xtc_probability", "xtc_threshold": "xtc_threshold",
    "penalty_last_n": "repeat_last_n", "penalty_repeat": "repeat_penalty",
    "mirostat_tau": "mirostat_tau", "mirostat_eta": "mirostat_eta",
}  # fmt: skip


def _recommended(header: Header) -> dict[str, Value]:
    """Sampling values that the file itself recommends; what is not allowed here is left out."""
    values: dict[str, Value] = {}
    for key, name in _RECOMMENDED.items():
        with contextlib.suppress(ParameterError):
            if (value := header.pairs.get(f"general.sampling.{key}")) is not None:
                short = round(value, 6) if isinstance(value, float) else value
                values[name] = BY_NAME[name].check(short)
    if (mode := header.pairs.get("general.sampling.mirostat")) in {1, 2}:
        values["mirostat"] = str(mode)
    return values


def describe(header: Header, path: Path, model_id: ModelId) -> ModelFile:
    """Say what is known of a checked file."""
    licence = header.pairs.get("general.license", "")
    return ModelFile(
        id=model_id,
        path=str(path),
        name=str(header.pairs.get("general.name", "")).strip()[:120] or path.stem,
        size=header.file_size,
        architecture=header.architecture,
        parameters=header.parameters,
        quantisation=_quantisation(header),
        context=header.number("context_length"),
        licence=str(licence)[:80],
        recommended=_recommended(header),
        has_template="tokenizer.chat_template" in header.pairs,
    )


def _quantisation(header: Header) -> str:
    """The kind of most weights, by the file's own word or by counting."""
    kind = header.pairs.get("general.file_type")
    if isinstance(kind, int) and kind in FILE_TYPES:
        return FILE_TYPES[kind]
    weights: dict[str, int] = {}
    for tensor in header.tensors:
        label = TENSOR_TYPES[tensor.kind][0]
        weights[label] = weights.get(label, 0) + tensor.weights
    return max(weights, key=weights.__getitem__)
