"""The gate for model files: a strict reader of GGUF headers, before llama.cpp sees a file.

Model files come from strangers. Every count, length, type and offset is checked against the file's
size and against limits that no honest model reaches, in bounded time and memory. Only the header is
read here; weights are the library's business. Format: the GGUF specification, versions 2 and 3.
"""

import contextlib
import math
import re
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, NamedTuple

from localchat.domain.model import ModelFile, ModelId
from localchat.domain.parameter import ParameterError, Value
from localchat.domain.parameters import BY_NAME
from localchat.engine.kinds import (
    ARCHITECTURES,
    EMBEDDING_ARCHITECTURES,
    FILE_TYPES,
    TENSOR_TYPES,
)
from localchat.errors import ModelUnreadable, NotAModel, UnknownArchitecture

MAX_PAIRS = 4_096
MAX_TENSORS = 65_536
MAX_ARRAY = 4_000_000
MAX_STRING = 4_000_000
MAX_NAME = 128
MAX_BLOCKS = 512
MAX_HEADER = 512_000_000
MAX_DIMENSIONS = 4
SMALLEST_FILE = 24
ALIGNMENTS = frozenset(1 << bit for bit in range(3, 17))

_SCALARS = {
    0: "B",
    1: "b",
    2: "<H",
    3: "<h",
    4: "<I",
    5: "<i",
    6: "<f",
    7: "?",
    10: "<Q",
    11: "<q",
    12: "<d",
}
_STRING, _ARRAY = 8, 9
_PART = re.compile(r"-(\d{5})-of-(\d{5})\.gguf$", re.IGNORECASE)

_OTHER_FORMATS = (
    (b"PK\x03\x04", "a ZIP archive, or a PyTorch file"),
    (b"<!DO", "a web page: the download probably needs a log-in, or the link was to a page"),
    (b"<htm", "a web page: the download probably needs a log-in, or the link was to a page"),
    (b"vers", "a pointer of Git LFS, not the file itself"),
    (b"ggml", "a model in the old GGML format, from before GGUF"),
    (b"ggjt", "a model in the old GGML format, from before GGUF"),
    (b"\x80\x02", "a Python pickle"),
    (b"%PDF", "a PDF document"),
)

Scalar = int | float | bool | str


class Array(NamedTuple):
    """A list of metadata; its values are kept only where the gate needs them."""

    kind: int
    length: int
    values: list[int]


@dataclass(frozen=True, slots=True)
class Tensor:
    """One tensor's place in the file."""

    name: str
    shape: tuple[int, ...]
    kind: int
    offset: int

    @property
    def weights(self) -> int:
        """How many numbers it holds."""
        return math.prod(self.shape)

    @property
    def size(self) -> int:
        """Its bytes on disk."""
        _, block, size = TENSOR_TYPES[self.kind]
        return self.weights // block * size


@dataclass(slots=True)
class Header:
    """What a GGUF file says of itself."""

    path: Path
    file_size: int
    """Bytes of all its parts."""
    pairs: dict[str, Scalar] = field(default_factory=dict)
    """Metadata with one value."""
    arrays: dict[str, Array] = field(default_factory=dict)
    """Metadata with many values."""
    tensors: list[Tensor] = field(default_factory=list)

    @property
    def architecture(self) -> str:
        """The kind of network: ``llama``, ``qwen3`` and so on."""
        return str(self.pairs.get("general.architecture", ""))

    @property
    def parameters(self) -> int:
        """How many weights there are."""
        return sum(tensor.weights for tensor in self.tensors)

    def number(self, key: str, default: int = 0) -> int:
        """A whole number of this architecture, by its key without the prefix."""
        value = self.pairs.get(f"{self.architecture}.{key}", default)
        return int(value) if isinstance(value, int | float) else default


class _Reader:
    """Reads from a file, never past its end nor past the header's limit."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file, self._left, self._at = file, min(size, MAX_HEADER), 0

    @property
    def position(self) -> int:
        return self._at

    def take(self, count: int) -> bytes:
        if count > self._left:
            raise NotAModel("The model file is cut short: its header ends too early. Get it again.")
        data = self._file.read(count)
        if len(data) != count:
            raise NotAModel("The model file became shorter while it was read. Get it again.")
        self._left -= count
        self._at += count
        return data

    def number(self, code: str) -> int:
        return int(struct.unpack(code, self.take(struct.calcsize(code)))[0])

    def string(self, limit: int = MAX_STRING) -> str:
        length = self.number("<Q")
        if length > limit:
            raise NotAModel(f"The model file is damaged: a text of {length} bytes in its header.")
        return self.take(length).decode("utf-8", "replace")

    def scalar(self, kind: int) -> Scalar:
        if kind == _STRING:
            return self.string()
        code = _SCALARS.get(kind)
        if code is None:
            raise NotAModel(f"The model file is damaged: unknown type {kind} in its header.")
        data = self.take(struct.calcsize(code))
        if code == "?":
            return data != b"\0"
        value = struct.unpack(code, data)[0]
        return float(value) if isinstance(value, float) else int(value)

    def array(self) -> Array:
        kind, length = self.number("<I"), self.number("<Q")
        if length > MAX_ARRAY:
            raise NotAModel(f"The model file is damaged: a list of {length} entries in its header.")
        if kind == _STRING:
            for _ in range(length):
                size = self.number("<Q")
                if size > MAX_STRING:
                    raise NotAModel("The model file is damaged: a text in a list is too long.")
                self.take(size)
            return Array(kind, length, [])
        code = _SCALARS.get(kind)
        if code is None:
            raise NotAModel("The model file is damaged: a list of lists in its header.")
        data = self.take(length * struct.calcsize(code))
        small = code[-1] in "iI" and length <= MAX_BLOCKS
        return Array(
            kind, length, list(struct.unpack(f"<{length}{code[-1]}", data)) if small else []
        )


def check(path: Path) -> Header:
    """Read and check a model file with all its parts.

    Raises `ModelUnreadable` when it has gone or may not be read, `NotAModel` when it is something
    else, damaged or incomplete, `UnknownArchitecture` when this engine cannot run its kind.
    """
    header = _read(path)
    parts = _other_parts(path)
    for part in parts:
        more = _read(part)
        header.tensors += more.tensors
        header.file_size += more.file_size
    _check_kind(header)
    if int(header.pairs.get("split.count", 1) or 1) > 1 and not parts:
        raise NotAModel(f"{path.name} is one part of a split model; its name does not say which.")
    _check_network(header)
    _check_tokenizer(header)
    return header


def check_adapter(path: Path, architecture: str) -> None:
    """Read and check a LoRA adapter for a model of this architecture; raises as `check` does."""
    header = _read(path)
    if header.pairs.get("general.type") != "adapter":
        raise NotAModel(f"{path.name} is no LoRA adapter.")
    if header.architecture != architecture:
        raise NotAModel(
            f"{path.name} is an adapter for models of the kind “{header.architecture[:40]}”, and this one "
            f"is “{architecture}”."
        )
    if not header.tensors:
        raise NotAModel(f"{path.name} has no weights in it.")


def _other_parts(path: Path) -> list[Path]:
    """The further files of a model that was split; the first one carries the metadata."""
    match = _PART.search(path.name)
    if match is None:
        return []
    number, count = int(match[1]), int(match[2])
    if number != 1:
        first = path.name[: match.start()] + f"-00001-of-{match[2]}.gguf"
        raise NotAModel(
            f"{path.name} is a later part of a split model. Choose its first part, {first}."
        )
    stem = path.name[: match.start()]
    parts = [path.with_name(f"{stem}-{part:05}-of-{match[2]}.gguf") for part in range(2, count + 1)]
    missing = [part.name for part in parts if not part.is_file()]
    if missing:
        raise NotAModel(
            f"{path.name} is the first of {count} parts, and {missing[0]} is not beside it. "
            "Get all the parts into one folder."
        )
    return parts


def _read(path: Path) -> Header:
    try:
        if not path.is_file():
            raise ModelUnreadable(f"There is no file {path}. Was it moved, or its drive unplugged?")
        size = path.stat().st_size
        with path.open("rb", buffering=1 << 20) as file:
            return _read_header(path, _Reader(file, size), size)
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise ModelUnreadable(f"{path} cannot be opened: {reason}.") from error


def _read_header(path: Path, reader: _Reader, size: int) -> Header:
    if size < SMALLEST_FILE:
        raise NotAModel(f"{path.name} is no model: it has only {size} bytes.")
    magic = reader.take(4)
    if magic != b"GGUF":
        raise NotAModel(_name_format(path.name, magic))
    version = reader.number("<I")
    if version not in {2, 3}:
        raise NotAModel(
            f"{path.name} is GGUF of version {version}; this app reads versions 2 and 3."
        )
    tensors, pairs = reader.number("<Q"), reader.number("<Q")
    if tensors > MAX_TENSORS or pairs > MAX_PAIRS:
        raise NotAModel(
            f"{path.name} is damaged: its header promises {tensors:,} tensors and {pairs:,} entries. "
            "Get the file again."
        )
    header = Header(path, size)
    for _ in range(pairs):
        _read_pair(header, reader)
    for _ in range(tensors):
        header.tensors.append(_read_tensor(reader))
    _check_tensors(header, reader.position, size)
    return header


def _name_format(name: str, magic: bytes) -> str:
    for start, what in _OTHER_FORMATS:
        if magic.lower().startswith(start.lower()):
            return f"{name} is not a model in the GGUF format, but {what}."
    if name.endswith(".safetensors"):
        return f"{name} is in the format safetensors. LocalChat runs GGUF; look for a GGUF of it."
    if magic.lstrip()[:1] in {b"{", b"["}:
        return f"{name} is not a model in the GGUF format, but JSON text."
    return f"{name} is not a model in the GGUF format: it does not begin with “GGUF”."


def _read_pair(header: Header, reader: _Reader) -> None:
    key, kind = reader.string(65_535), reader.number("<I")
    if key in header.pairs or key in header.arrays:
        raise NotAModel(f"The model file is damaged: “{key[:60]}” stands in its header twice.")
    if kind == _ARRAY:
        header.arrays[key] = reader.array()
    else:
        header.pairs[key] = reader.scalar(kind)


def _read_tensor(reader: _Reader) -> Tensor:
    name, dimensions = reader.string(MAX_NAME), reader.number("<I")
    if not 1 <= dimensions <= MAX_DIMENSIONS:
        raise NotAModel(f"The model file is damaged: tensor {name} has {dimensions} dimensions.")
    shape = tuple(reader.number("<Q") for _ in range(dimensions))
    kind, offset = reader.number("<I"), reader.number("<Q")
    if kind not in TENSOR_TYPES:
        raise NotAModel(
            f"Tensor {name} has the type {kind}, which this engine does not know. "
            "The file may need a newer version of LocalChat."
        )
    tensor = Tensor(name, shape, kind, offset)
    if any(side < 1 for side in shape) or tensor.weights > 1 << 48:
        raise NotAModel(f"The model file is damaged: tensor {name} has an impossible shape.")
    if shape[0] % TENSOR_TYPES[kind][1]:
        raise NotAModel(f"The model file is damaged: tensor {name} does not fill its blocks.")
    return tensor


def _check_tensors(header: Header, position: int, size: int) -> None:
    alignment = header.pairs.get("general.alignment", 32)
    if not isinstance(alignment, int) or alignment not in ALIGNMENTS:
        raise NotAModel(f"The model file is damaged: an alignment of {alignment}.")
    start = (position + alignment - 1) // alignment * alignment
    names: set[str] = set()
    for tensor in header.tensors:
        if tensor.name in names:
            raise NotAModel(f"The model file is damaged: tensor {tensor.name} stands in it twice.")
        names.add(tensor.name)
        if tensor.offset % alignment:
            raise NotAModel(f"The model file is damaged: tensor {tensor.name} is not aligned.")
        if start + tensor.offset + tensor.size > size:
            missing = start + tensor.offset + tensor.size - size
            raise NotAModel(
                f"{header.path.name} is cut short: at least {missing:,} bytes are missing. "
                "The download did not finish; get it again."
            )


def _check_kind(header: Header) -> None:
    name, architecture = header.path.name, header.architecture
    if architecture == "clip" or header.pairs.get("general.type") == "mmproj":
        raise NotAModel(f"{name} is the image part of a model (mmproj). Choose the model itself.")
    if header.pairs.get("general.type") == "adapter":
        raise NotAModel(f"{name} is an adapter (LoRA), which needs a model to work on.")
    if not architecture:
        raise NotAModel(f"{name} does not say what kind of model it is.")
    if architecture in EMBEDDING_ARCHITECTURES:
        raise NotAModel(f"{name} is a model for searching (embeddings): it cannot chat.")
    if architecture not in ARCHITECTURES:
        raise UnknownArchitecture(
            f"{name} is a model of the kind “{architecture[:40]}”, unknown to this engine. "
            "It may need a newer version of LocalChat."
        )


def _check_network(header: Header) -> None:
    name = header.path.name
    if not header.tensors:
        raise NotAModel(f"{name} has no weights in it: it holds only a tokenizer or metadata.")
    blocks = header.number("block_count")
    if not 1 <= blocks <= MAX_BLOCKS:
        raise NotAModel(f"{name} is damaged: it says that it has {blocks} layers.")
    for key in ("embedding_length", "context_length"):
        if not 1 <= header.number(key) <= 1 << 31:
            raise NotAModel(f"{name} is damaged: its {key} is {header.number(key)}.")


def _check_tokenizer(header: Header) -> None:
    name, tokens = header.path.name, header.arrays.get("tokenizer.ggml.tokens")
    if tokens is None or tokens.kind != _STRING or tokens.length < 1:
        raise NotAModel(f"{name} brings no tokenizer, so it cannot chat.")
    kinds = {"scores": {6}, "token_type": {4, 5}}
    for key, allowed in kinds.items():
        array = header.arrays.get(f"tokenizer.ggml.{key}")
        if array and (array.length != tokens.length or array.kind not in allowed):
            raise NotAModel(f"{name} is damaged: its tokenizer's lists do not match.")
    merges = header.arrays.get("tokenizer.ggml.merges")
    if merges and merges.kind != _STRING:
        raise NotAModel(f"{name} is damaged: its tokenizer's merges are no texts.")
    for key, value in header.pairs.items():
        if key.startswith("tokenizer.ggml.") and key.endswith("_token_id"):
            unset = isinstance(value, int) and value in {-1, 0xFFFFFFFF}
            if not unset and not (isinstance(value, int) and 0 <= value < tokens.length):
                raise NotAModel(f"{name} is damaged: {key} is {value}, outside of its vocabulary.")


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
