"""Trying a pack: what it brings, whether it computes rightly, and how fast, beside the engine's own part.

Matrices of weights are multiplied as in a model, on both. Two results that differ by more than rounding does
mean that a model would talk nonsense there.
"""

import array
import ctypes
import random
from typing import Any

from localchat.domain.pack import TriedDevice
from localchat.engine.child import packs
from localchat.engine.child.kernels import WIDTH, Kernels
from localchat.engine.kinds import TENSOR_TYPES

KINDS = ("F16", "Q8_0", "Q4_K", "Q6_K")
"""The kinds of weights that are tried, those of most models."""
ROWS, COLUMNS = 64, 8
LIMIT = 5e-4
"""Of the squared error against the squared result: what ggml's own tests allow."""
AS_WRITTEN, AS_READ, TRIES = (64 << 20, 1), (16 << 20, 32), 3
"""Bytes of weights and vectors at once, as when a model writes and when it reads; and how many tries."""

_NAMES = {0: "processor", 1: "card", 2: "card", 3: "helper"}


def probe(library: Any, threads: int) -> tuple[list[TriedDevice], list[str]]:
    """What became of every device that packs have brought, and why packs were not loaded."""
    devices = [each for _, registry in packs.loaded for each in devices_of(library, registry)]
    return [_try(library, device, threads) for device in devices], list(packs.notes)


def devices_of(library: Any, registry: int) -> list[int]:
    """The devices that a pack has brought."""
    native = library._lib  # noqa: SLF001 -- these functions are not bound by name
    native.ggml_backend_reg_dev_count.restype = ctypes.c_size_t
    native.ggml_backend_reg_dev_count.argtypes = [ctypes.c_void_p]
    get = native.ggml_backend_reg_dev_get
    get.restype, get.argtypes = ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_size_t]
    count = native.ggml_backend_reg_dev_count(registry)
    return [get(registry, number) for number in range(count)]


def _try(library: Any, device: int, threads: int) -> TriedDevice:
    native = library._lib  # noqa: SLF001 -- these functions are not bound by name
    kind, describe = native.ggml_backend_dev_type, native.ggml_backend_dev_description
    kind.restype, kind.argtypes = ctypes.c_int, [ctypes.c_void_p]
    describe.restype, describe.argtypes = ctypes.c_char_p, [ctypes.c_void_p]
    mine, own = (
        Kernels(library, threads, device, TRIES),
        Kernels(library, threads, own_processor(library), TRIES),
    )
    try:
        errors = {}
        for name in KINDS:
            weights, vectors = _numbers(library, name), _floats(COLUMNS * WIDTH, 2)
            right = own.product(name, ROWS, weights, vectors)
            tried = mine.product(name, ROWS, weights, vectors)
            if right is not None and tried is not None:
                errors[name] = _error(right, tried)
        fit = [name for name in KINDS if errors.get(name, 1.0) <= LIMIT and name != "F16"]
        speeds = (
            [
                kernels.rate(fit[-1], *how)
                for kernels in (mine, own)
                for how in (AS_WRITTEN, AS_READ)
            ]
            if fit
            else [0.0] * 4
        )
        return TriedDevice(
            name=describe(device).decode("utf-8", "replace")[:100], kind=_NAMES.get(kind(device), "other"),
            errors=errors, writes=speeds[0], reads=speeds[1], own_writes=speeds[2], own_reads=speeds[3],
        )  # fmt: skip
    finally:
        mine.close()
        own.close()


def own_processor(library: Any) -> int:
    """The engine's own part for processors, whatever packs have brought."""
    native = library._lib  # noqa: SLF001 -- these functions are not bound by name
    native.ggml_backend_reg_count.restype = ctypes.c_size_t
    native.ggml_backend_reg_get.restype = ctypes.c_void_p
    native.ggml_backend_reg_get.argtypes = [ctypes.c_size_t]
    kind = native.ggml_backend_dev_type
    kind.restype, kind.argtypes = ctypes.c_int, [ctypes.c_void_p]
    brought = {registry for _, registry in packs.loaded}
    registries = [native.ggml_backend_reg_get(at) for at in range(native.ggml_backend_reg_count())]
    for registry in [each for each in registries if each not in brought] or registries:
        for device in devices_of(library, registry):
            if kind(device) == 0:
                return device
    raise MemoryError


def _floats(count: int, seed: int) -> bytes:
    """Numbers as weights are: small, around nought, the same each time."""
    chance = random.Random(seed)  # noqa: S311 -- no secret
    return array.array("f", (chance.uniform(-1, 1) for _ in range(count))).tobytes()


def _numbers(library: Any, name: str) -> bytes:
    """The same weights in a kind of their own."""
    number, _, block, size = next((n, *t) for n, t in TENSOR_TYPES.items() if t[0] == name)
    quantize = library._lib.ggml_quantize_chunk  # noqa: SLF001 -- not bound by name
    quantize.restype = ctypes.c_size_t
    quantize.argtypes = [
        ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64, ctypes.c_int64,
        ctypes.c_void_p,
    ]  # fmt: skip
    room = ctypes.create_string_buffer(ROWS * WIDTH // block * size)
    quantize(number, _floats(ROWS * WIDTH, 1), room, 0, ROWS, WIDTH, None)
    return room.raw


def _error(right: bytes, tried: bytes) -> float:
    """The squared error against the squared result; 1 and more where it is no number at all."""
    one, two = array.array("f", right), array.array("f", tried)
    wrong = sum((a - b) ** 2 for a, b in zip(one, two, strict=True))
    whole = sum(a * a for a in one) or 1.0
    share = wrong / whole
    return share if share == share else 1.0  # noqa: PLR0124 -- not so for what is no number
