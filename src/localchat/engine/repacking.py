"""Which weights the processor keeps in an order of its own, and what that takes.

The library copies some kinds of weights into another order while it loads them, that of the processor's
vector or matrix instructions. A file of such weights is read, not mapped, or they would be held twice.
"""

import importlib.util
import mmap
import platform
import re
import sys
from functools import cache
from pathlib import Path

from localchat.engine.gguf import Header, Tensor
from localchat.engine.kinds import REPACKED, REPACKED_ON_ARM, TENSOR_TYPES, TILED

FLAT = 2
"""Dimensions of a matrix."""

TILE_ROWS = 64
"""A matrix is computed with tiles where its rows are a multiple of so many."""

ROOM = 1_500_000
"""Bytes that the library takes beside tiles: the rest of their last large page, and a room to read into."""

_CPU = re.compile(r"(?:lib)?ggml-cpu.*\.(?:so|dll)")
_TILES = b"AMX is not ready to be used!"
"""What the library's part for tiles says where it cannot use them: only such a part holds that text."""

_CPUINFO = Path("/proc/cpuinfo")
_WORDS = "token_embd.weight"


def is_allowed(header: Header) -> bool:
    """Whether the library may rearrange weights of this model.

    It would also make tiles of a matrix in three parts (DeepSeek's latent), and then end the process, since
    it cannot multiply those with what they meet.
    """
    return not any(len(tensor.shape) > FLAT and _is_tiled(tensor) for tensor in header.tensors)


def is_repacked(header: Header) -> bool:
    """Whether the processor computes with a rearranged copy of most weights."""
    copied = sum(tensor.size for tensor in _copied(header))
    return 2 * copied > sum(tensor.size for tensor in header.tensors)


def added(header: Header) -> int:
    """Bytes that rearranged weights take beyond those of the file.

    Tiles of some kinds hold sums beside the weights. Where most weights are not rearranged the file is
    mapped, and the others are there twice. So is a table of words that is also the last matrix, since words
    are looked up in the order of the file.
    """
    copied = _copied(header)
    found = sum(map(_sums, copied))
    if not is_repacked(header):
        return found + sum(tensor.size for tensor in copied)
    if is_tied(header):
        tables = [tensor for tensor in header.tensors if tensor.name == _WORDS]
        found += sum(tensor.size + _sums(tensor) for tensor in tables)
    return found


def room(header: Header) -> int:
    """Bytes that are taken beside rearranged weights, however many there are."""
    return ROOM if any(map(_is_tiled, _copied(header))) else 0


def is_tied(header: Header) -> bool:
    """Whether the table of words is also the last matrix."""
    return bool(header.tensors) and all(t.name != "output.weight" for t in header.tensors)


@cache
def has_tiles() -> bool:
    """Whether this processor has Intel's matrix tiles (AMX), and the library the code for them."""
    try:
        flags = re.search(r"^flags\s*:(.*)", _CPUINFO.read_text(encoding="ascii"), re.MULTILINE)
    except (OSError, UnicodeDecodeError):
        return False
    if not flags or "amx_int8" not in flags[1].split():
        return False
    return any(_holds_tiles(f) for f in _library().glob("*") if _CPU.fullmatch(f.name))


def _library() -> Path:
    """The folder of the library's parts; one that is not there where it is not installed."""
    # The engine's process imports the package bare, so that it has no spec there.
    loaded = sys.modules.get("llama_cpp")
    spec = None if loaded else importlib.util.find_spec("llama_cpp")
    places = loaded.__path__ if loaded else (spec and spec.submodule_search_locations) or [""]
    return Path(next(iter(places)), "lib")


def _holds_tiles(file: Path) -> bool:
    with (
        file.open("rb") as opened,
        mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as held,
    ):
        return held.find(_TILES) >= 0


def _copied(header: Header) -> list[Tensor]:
    """The weights that are rearranged."""
    if not is_allowed(header):
        return []
    on_arm = platform.machine().lower() in {"arm64", "aarch64"}
    kinds = REPACKED_ON_ARM if on_arm else REPACKED
    return [
        tensor
        for tensor in header.tensors
        if len(tensor.shape) >= FLAT
        and tensor.name != _WORDS
        and (TENSOR_TYPES[tensor.kind][0] in kinds or _is_tiled(tensor))
    ]


def _is_tiled(tensor: Tensor) -> bool:
    """Whether a matrix is kept as tiles; experts, of which each token takes others, are not."""
    if "_exps" in tensor.name or not has_tiles():
        return False
    is_matrix = len(tensor.shape) >= FLAT and tensor.shape[1] % TILE_ROWS == 0
    return is_matrix and TENSOR_TYPES[tensor.kind][0] in TILED


def _sums(tensor: Tensor) -> int:
    """Bytes of the sums beside the weights of a matrix that is kept as tiles."""
    if not _is_tiled(tensor):
        return 0
    kind, block, _ = TENSOR_TYPES[tensor.kind]
    return TILED[kind] * tensor.weights // block
