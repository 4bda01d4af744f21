"""A strict reader of GGUF headers: the format's rules, and limits that no honest file reaches.

Files come from strangers. Every count, length, type and offset is checked against the file's size,
in bounded time and memory. Only the header is read, from a file or in pieces from elsewhere; what it
must say of a model is the gate's business (`engine.gate`). Format: the GGUF specification, versions
2 and 3.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from localchat.engine.gguf_reading import (
    ARRAY,
    FIRST_PIECE,
    LARGEST_PIECE,
    MAX_ARRAY,
    MAX_FAR_HEADER,
    MAX_HEADER,
    MAX_STRING,
    SAMPLE,
    SAMPLE_TEXT,
    STRING,
    Array,
    Far,
    Reader,
    Scalar,
)
from localchat.engine.kinds import TENSOR_TYPES
from localchat.errors import ModelUnreadable, NotAModel
from localchat.text import figure, noop, say

__all__ = [
    "FIRST_PIECE", "LARGEST_PIECE", "MAX_ARRAY", "MAX_STRING", "SAMPLE", "SAMPLE_TEXT", "STRING", "Array",
    "Scalar",
]  # fmt: skip

MAX_PAIRS = 4_096
MAX_TENSORS = 65_536
MAX_NAME = 128
MAX_BLOCKS = 512
MAX_DIMENSIONS = 4
SMALLEST_FILE = 24
ALIGNMENTS = frozenset(1 << bit for bit in range(3, 17))

_OTHER_FORMATS = (
    (b"PK\x03\x04", noop("a ZIP archive, or a PyTorch file")),
    (b"<!DO", noop("a web page: the download probably needs a log-in, or the link was to a page")),
    (b"<htm", noop("a web page: the download probably needs a log-in, or the link was to a page")),
    (b"vers", noop("a pointer of Git LFS, not the file itself")),
    (b"ggml", noop("a model in the old GGML format, from before GGUF")),
    (b"ggjt", noop("a model in the old GGML format, from before GGUF")),
    (b"\x80\x02", noop("a Python pickle")),
    (b"%PDF", noop("a PDF document")),
)


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
    kinds: dict[str, int] = field(default_factory=dict)
    """What each of those values is kept as, by the format's numbers."""
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

    def add(self, part: "Header") -> None:
        """Count a further part of a model that was split; the first one carries the metadata."""
        self.tensors += part.tensors
        self.file_size += part.file_size

    def number(self, key: str, default: int = 0) -> int:
        """A whole number of this architecture, by its key without the prefix."""
        value = self.pairs.get(f"{self.architecture}.{key}", default)
        if isinstance(value, float):
            return int(value) if math.isfinite(value) else default
        return int(value) if isinstance(value, int) else default


def read_file(path: Path) -> Header:
    """Read one file's header; raises `ModelUnreadable` and `NotAModel`."""
    try:
        if not path.is_file():
            raise ModelUnreadable(
                say("There is no file {path}. Was it moved, or its drive unplugged?", path=path)
            )
        size = path.stat().st_size
        with path.open("rb", buffering=1 << 20) as file:
            return _read_header(path, Reader(file, size, MAX_HEADER), size)
    except OSError as error:
        reason = error.strerror or say("it cannot be read")
        raise ModelUnreadable(
            say("{path} cannot be opened: {reason}.", path=path, reason=reason)
        ) from error


def read_stream(name: str, size: int, fetch: Callable[[int, int], bytes]) -> Header:
    """Read the header of a file elsewhere, of which `size` bytes are promised.

    `fetch` gets a place and a length and returns these bytes; what it raises passes. As little is
    fetched as the header needs, at most `MAX_FAR_HEADER` bytes. The header's path is the name alone.
    Raises `NotAModel`. `Header.add` joins the parts of a model that was split.
    """
    reader = Reader(Far(size, fetch), size, MAX_FAR_HEADER)
    return _read_header(Path(name), reader, size)


def _read_header(path: Path, reader: Reader, size: int) -> Header:
    if size < SMALLEST_FILE:
        raise NotAModel(
            say("{name} is no model: it has only {size} bytes.", name=path.name, size=size)
        )
    magic = reader.take(4)
    if magic != b"GGUF":
        raise NotAModel(_name_format(path.name, magic))
    version = reader.number("<I")
    if version not in {2, 3}:
        raise NotAModel(
            say(
                "{name} is GGUF of version {version}; this app reads versions 2 and 3.",
                name=path.name,
                version=version,
            )
        )
    tensors, pairs = reader.number("<Q"), reader.number("<Q")
    if tensors > MAX_TENSORS or pairs > MAX_PAIRS:
        raise NotAModel(
            say(
                "{name} is damaged: its header promises {tensors} tensors and {pairs} entries. Get "
                "the file again.",
                name=path.name,
                tensors=figure(tensors),
                pairs=figure(pairs),
            )
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
            return say(
                "{name} is not a model in the GGUF format, but {what}.", name=name, what=say(what)
            )
    if name.endswith(".safetensors"):
        return say(
            "{name} is in the format safetensors. LocalChat runs GGUF; look for a GGUF of it.",
            name=name,
        )
    if magic.lstrip()[:1] in {b"{", b"["}:
        return say("{name} is not a model in the GGUF format, but JSON text.", name=name)
    return say(
        "{name} is not a model in the GGUF format: it does not begin with “GGUF”.", name=name
    )


def _read_pair(header: Header, reader: Reader) -> None:
    key, kind = reader.string(65_535), reader.number("<I")
    if key in header.pairs or key in header.arrays:
        raise NotAModel(
            say("The model file is damaged: “{key}” stands in its header twice.", key=key[:60])
        )
    if kind == ARRAY:
        header.arrays[key] = reader.array(key)
    else:
        header.pairs[key] = reader.scalar(kind)
        header.kinds[key] = kind


def _read_tensor(reader: Reader) -> Tensor:
    name, dimensions = reader.string(MAX_NAME), reader.number("<I")
    if not 1 <= dimensions <= MAX_DIMENSIONS:
        raise NotAModel(
            say(
                "The model file is damaged: tensor {name} has {dimensions} dimensions.",
                name=name,
                dimensions=dimensions,
            )
        )
    shape = tuple(reader.number("<Q") for _ in range(dimensions))
    kind, offset = reader.number("<I"), reader.number("<Q")
    if kind not in TENSOR_TYPES:
        raise NotAModel(
            say(
                "Tensor {name} has the type {kind}, which this engine does not know. The file may "
                "need a newer version of LocalChat.",
                name=name,
                kind=kind,
            )
        )
    tensor = Tensor(name, shape, kind, offset)
    if any(side < 1 for side in shape) or tensor.weights > 1 << 48:
        raise NotAModel(
            say("The model file is damaged: tensor {name} has an impossible shape.", name=name)
        )
    if shape[0] % TENSOR_TYPES[kind][1]:
        raise NotAModel(
            say("The model file is damaged: tensor {name} does not fill its blocks.", name=name)
        )
    return tensor


def _check_tensors(header: Header, position: int, size: int) -> None:
    alignment = header.pairs.get("general.alignment", 32)
    if not isinstance(alignment, int) or alignment not in ALIGNMENTS:
        raise NotAModel(
            say("The model file is damaged: an alignment of {alignment}.", alignment=alignment)
        )
    start = (position + alignment - 1) // alignment * alignment
    names: set[str] = set()
    for tensor in header.tensors:
        if tensor.name in names:
            raise NotAModel(
                say(
                    "The model file is damaged: tensor {name} stands in it twice.", name=tensor.name
                )
            )
        names.add(tensor.name)
        if tensor.offset % alignment:
            raise NotAModel(
                say("The model file is damaged: tensor {name} is not aligned.", name=tensor.name)
            )
        if start + tensor.offset + tensor.size > size:
            missing = start + tensor.offset + tensor.size - size
            raise NotAModel(
                say(
                    "{name} is cut short: at least {missing} bytes are missing. The download did not "
                    "finish; get it again.",
                    name=header.path.name,
                    missing=figure(missing),
                )
            )
