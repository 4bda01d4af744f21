"""How fast this computer multiplies with weights of each kind: what bounds the writing of a model.

A matrix of such weights is multiplied with one vector, as for each token that a model writes, through the
same backend and in the same arrangement of memory that a loaded model gets (ggml keeps some kinds in
another order, and calls that a buffer type of its own). A last one is larger than any cache: no kind can
be faster than what comes from memory.
"""

import contextlib
import ctypes
import time
from collections.abc import Iterator
from typing import Any, NamedTuple

from localchat.engine.kinds import MEMORY, TENSOR_TYPES

KINDS = ("Q4_K", "Q8_0", "Q6_K", "Q5_K", "Q4_0", "F16", "BF16", "Q3_K", "Q2_K", "IQ4_XS", "MXFP4")
"""The kinds that models are offered in, the usual ones first."""

TOGETHER, BEYOND, WIDTH, ROUNDS = 32 << 20, 384 << 20, 2048, 7
"""Bytes of weights, as many as no cache holds, numbers in a row of them, and tries, of which the best
counts: others may be busy."""

_F32 = 0
_CPU = 0
_SPARE = 1 << 20
"""Bytes for the descriptions of tensors and of the graph."""


class _Room(ctypes.Structure):
    """``ggml_init_params``."""

    _fields_ = (("size", ctypes.c_size_t), ("buffer", ctypes.c_void_p), ("no_alloc", ctypes.c_bool))


_Pointer, _Count = ctypes.c_void_p, ctypes.c_size_t
_SIGNATURES: dict[str, tuple[Any, ...]] = {
    "ggml_init": (_Pointer, _Room),
    "ggml_free": (None, _Pointer),
    "ggml_nbytes": (_Count, _Pointer),
    "ggml_new_tensor_2d": (_Pointer, _Pointer, ctypes.c_int, ctypes.c_int64, ctypes.c_int64),
    "ggml_mul_mat": (_Pointer, _Pointer, _Pointer, _Pointer),
    "ggml_new_graph": (_Pointer, _Pointer),
    "ggml_build_forward_expand": (None, _Pointer, _Pointer),
    "ggml_backend_dev_by_type": (_Pointer, ctypes.c_int),
    "ggml_backend_dev_init": (_Pointer, _Pointer, ctypes.c_char_p),
    "ggml_backend_dev_backend_reg": (_Pointer, _Pointer),
    "ggml_backend_dev_buffer_type": (_Pointer, _Pointer),
    "ggml_backend_dev_supports_op": (ctypes.c_bool, _Pointer, _Pointer),
    "ggml_backend_reg_get_proc_address": (_Pointer, _Pointer, ctypes.c_char_p),
    "ggml_backend_buft_alloc_buffer": (_Pointer, _Pointer, _Count),
    "ggml_backend_buft_get_alloc_size": (_Count, _Pointer, _Pointer),
    "ggml_backend_buffer_get_base": (_Pointer, _Pointer),
    "ggml_backend_buffer_free": (None, _Pointer),
    "ggml_backend_tensor_alloc": (ctypes.c_int, _Pointer, _Pointer, _Pointer),
    "ggml_backend_tensor_set": (None, _Pointer, _Pointer, _Count, _Count),
    "ggml_backend_tensor_get": (None, _Pointer, _Pointer, _Count, _Count),
    "ggml_backend_graph_compute": (ctypes.c_int, _Pointer, _Pointer),
    "ggml_backend_free": (None, _Pointer),
}


class _Graph(NamedTuple):
    """A multiplication: its tensors, and the steps of its computation."""

    weights: int
    vectors: int
    product: int
    steps: int


class Kernels:
    """The processor's part of ggml, bound by name: the binding of llama.cpp does not offer it."""

    def __init__(
        self, library: Any, threads: int, device: int | None = None, rounds: int = ROUNDS
    ) -> None:
        """With `device`, what that one computes; else the processor. The best of so many `rounds` counts."""
        self._rounds = rounds
        self._calls: dict[str, Any] = {}
        for name, (result, *arguments) in _SIGNATURES.items():
            call = getattr(library._lib, name)  # noqa: SLF001 -- not bound by name
            call.restype, call.argtypes = result, arguments
            self._calls[name.removeprefix("ggml_")] = call
        self._device = device or self._do("backend_dev_by_type", _CPU)
        self._backend = self._do("backend_dev_init", self._device, None)
        kind = ctypes.CFUNCTYPE(None, _Pointer, ctypes.c_int)
        if set_threads := self._part("ggml_backend_set_n_threads", kind):
            set_threads(self._backend, threads)

    def _do(self, name: str, *arguments: Any) -> Any:
        return self._calls[name](*arguments)

    def _part(self, name: str, kind: Any) -> Any:
        """A function that the backend hands out by name; None if it has none of that name."""
        registry = self._do("backend_dev_backend_reg", self._device)
        address = self._do("backend_reg_get_proc_address", registry, name.encode())
        return kind(address) if address else None

    def close(self) -> None:
        """Free the backend."""
        self._do("backend_free", self._backend)

    def _arrangements(self) -> Iterator[int]:
        """The types of buffer that a model's weights may lie in, the preferred ones first."""
        kind = ctypes.CFUNCTYPE(ctypes.POINTER(_Pointer), _Pointer)
        find = self._part("ggml_backend_dev_get_extra_bufts", kind)
        extra = find(self._device) if find else None
        place = 0
        while extra and extra[place]:
            yield extra[place]
            place += 1
        yield self._do("backend_dev_buffer_type", self._device)

    def rate(self, kind: str, together: int = TOGETHER, columns: int = 1) -> float:
        """Bytes of weights of a kind with which all threads together compute in a second.

        `columns` are the vectors with which they are multiplied at once.
        """
        number, _, block, size = next((n, *t) for n, t in TENSOR_TYPES.items() if t[0] == kind)
        rows = together // (WIDTH // block * size) // 64 * 64
        for arrangement in self._arrangements():
            speed = self._rate_in(arrangement, number, rows, columns)
            if speed is not None:
                return speed
        return 0.0

    def product(self, kind: str, rows: int, weights: bytes, vectors: bytes) -> bytes | None:
        """What comes of so many rows of weights and these vectors; None if this device cannot do that."""
        number = next(n for n, t in TENSOR_TYPES.items() if t[0] == kind)
        usual = self._do("backend_dev_buffer_type", self._device)
        columns = len(vectors) // (4 * WIDTH)
        with self._graph(usual, number, rows, columns) as graph:
            if graph is None:
                return None
            self._do("backend_tensor_set", graph.weights, weights, 0, len(weights))
            self._do("backend_tensor_set", graph.vectors, vectors, 0, len(vectors))
            if self._do("backend_graph_compute", self._backend, graph.steps):
                return None
            room = ctypes.create_string_buffer(4 * rows * columns)
            self._do("backend_tensor_get", graph.product, room, 0, len(room))
            return room.raw

    def _rate_in(self, arrangement: int, number: int, rows: int, columns: int) -> float | None:
        """The rate with the weights in this type of buffer; None if they are not kept there."""
        with self._graph(arrangement, number, rows, columns) as graph:
            if graph is None:
                return None
            self._fill(graph.weights)
            self._fill(graph.vectors)
            return float(self._do("nbytes", graph.weights)) / self._best(graph.steps)

    @contextlib.contextmanager
    def _graph(
        self, arrangement: int, number: int, rows: int, columns: int
    ) -> "Iterator[_Graph | None]":
        """Weights and vectors in memory, to be multiplied; None if they are not kept there."""
        usual = self._do("backend_dev_buffer_type", self._device)
        context = self._do("init", _Room(_SPARE, None, True))
        buffers: list[int] = []
        try:
            weights = self._do("new_tensor_2d", context, number, WIDTH, rows)
            vectors = self._do("new_tensor_2d", context, _F32, WIDTH, columns)
            product = self._do("mul_mat", context, weights, vectors)
            for tensor, kept in ((vectors, usual), (product, usual), (weights, arrangement)):
                buffers.append(self._place(tensor, kept))
            if not self._do("backend_dev_supports_op", self._device, product):
                yield None
                return
            steps = self._do("new_graph", context)
            self._do("build_forward_expand", steps, product)
            yield _Graph(weights, vectors, product, steps)
        finally:
            for buffer in buffers:
                self._do("backend_buffer_free", buffer)
            self._do("free", context)

    def _place(self, tensor: int, arrangement: int) -> int:
        """Give a tensor its memory."""
        size = self._do("backend_buft_get_alloc_size", arrangement, tensor)
        buffer = self._do("backend_buft_alloc_buffer", arrangement, size)
        if not buffer:
            raise MemoryError
        base = self._do("backend_buffer_get_base", buffer)
        self._do("backend_tensor_alloc", buffer, tensor, base)
        return int(buffer)

    def _fill(self, tensor: int) -> None:
        """Put numbers in it, none of which is odd in any kind."""
        size = self._do("nbytes", tensor)
        data = ctypes.create_string_buffer(b"\x11" * size, size)
        self._do("backend_tensor_set", tensor, data, 0, size)

    def _best(self, graph: int) -> float:
        """Seconds of the quickest of some rounds."""
        taken = []
        for _ in range(self._rounds):
            began = time.perf_counter()
            self._do("backend_graph_compute", self._backend, graph)
            taken.append(time.perf_counter() - began)
        return min(taken)


def rates(library: Any, threads: int) -> dict[str, float]:
    """Bytes of weights of each usual kind with which `threads` together compute in a second.

    Under `MEMORY` it is how many come from memory while they compute.
    """
    kernels = Kernels(library, threads)
    try:
        found = {kind: kernels.rate(kind) for kind in KINDS}
        return found | {MEMORY: kernels.rate("Q8_0", BEYOND)}
    finally:
        kernels.close()
