"""Attention of single tokens, which the app brings for the engine, against its definition: see `native/`."""

import ctypes
import importlib.util
import itertools
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the library has other names there")

F16, F32 = 1, 0
NEAR = 5e-6 if sys.platform == "linux" and "avx2" in Path("/proc/cpuinfo").read_text() else 5e-3
"""Elsewhere the library's own attention computes, which adds values up in 16 bits."""
Numbers = NDArray[np.float64]


class InitParameters(ctypes.Structure):
    """What `ggml_init` wants."""

    _fields_ = [
        ("mem_size", ctypes.c_size_t),
        ("mem_buffer", ctypes.c_void_p),
        ("no_alloc", ctypes.c_bool),
    ]


class Ggml:
    """The few functions of the library that compute one attention."""

    def __init__(self) -> None:
        # Only found and not imported: that is the engine's process's alone.
        found = importlib.util.find_spec("llama_cpp")
        assert found
        assert found.origin
        folder = Path(found.origin).parent / "lib"
        suffix = "dylib" if sys.platform == "darwin" else "so"
        self._base = ctypes.CDLL(str(folder / f"libggml-base.{suffix}"))
        self._cpu = ctypes.CDLL(str(folder / f"libggml-cpu.{suffix}"))
        pointer, whole, real = ctypes.c_void_p, ctypes.c_int64, ctypes.c_float
        for name, result, *arguments in (
            ("ggml_init", pointer, InitParameters),
            ("ggml_free", None, pointer),
            ("ggml_new_tensor_4d", pointer, pointer, ctypes.c_int, whole, whole, whole, whole),
            ("ggml_get_data", pointer, pointer),
            ("ggml_flash_attn_ext", pointer, *(5 * [pointer]), real, real, real),
            ("ggml_flash_attn_ext_add_sinks", None, pointer, pointer),
            ("ggml_new_graph", pointer, pointer),
            ("ggml_build_forward_expand", None, pointer, pointer),
        ):
            function = getattr(self._base, name)
            function.restype, function.argtypes = result, arguments
        self._cpu.ggml_cpu_init()
        self._cpu.ggml_graph_compute_with_ctx.argtypes = [pointer, pointer, ctypes.c_int]

    def attend(
        self, query, keys, values, mask, *, threads, scale, bias=0.0, softcap=0.0, sinks=None
    ):
        """The library's answer: tokens × heads × numbers."""
        base = self._base
        context = base.ggml_init(InitParameters(64 << 20, None, False))
        try:

            def put(array, kind):
                array = np.ascontiguousarray(array, np.float16 if kind == F16 else np.float32)
                shape = (*reversed(array.shape), *((4 - array.ndim) * [1]))
                tensor = base.ggml_new_tensor_4d(context, kind, *shape)
                ctypes.memmove(base.ggml_get_data(tensor), array.ctypes.data, array.nbytes)
                return tensor

            asked = put(query, F32), put(keys, F16), put(values, F16), put(mask, F16)
            result = base.ggml_flash_attn_ext(context, *asked, scale, bias, softcap)
            if sinks is not None:
                base.ggml_flash_attn_ext_add_sinks(result, put(sinks, F32))
            graph = base.ggml_new_graph(context)
            base.ggml_build_forward_expand(graph, result)
            assert self._cpu.ggml_graph_compute_with_ctx(context, graph, threads) == 0
            heads, tokens, _ = query.shape
            count = heads * tokens * values.shape[-1]
            data = (ctypes.c_float * count).from_address(base.ggml_get_data(result))
            return np.array(data).reshape(tokens, heads, -1)
        finally:
            base.ggml_free(context)


def defined(query, keys, values, mask, *, scale, bias=0.0, softcap=0.0, sinks=None) -> Numbers:
    """What attention is, in numbers of 64 bits."""
    heads = len(query)
    shared = heads // len(keys)
    steep = 1 << int(np.log2(heads))
    results = []
    for head in range(heads):
        score = scale * query[head] @ keys[head // shared].T
        if softcap:
            score = softcap * np.tanh(score / softcap)
        slope = 1.0
        if bias:
            slope = 2.0 ** (-bias / steep * (head + 1))
            if head >= steep:
                slope = 2.0 ** (-bias / 2 / steep * (2 * (head - steep) + 1))
        with np.errstate(invalid="ignore"):
            score = np.where(np.isneginf(mask), -np.inf, score + slope * mask)
        sink = np.full((len(score), 1), -np.inf if sinks is None else sinks[head])
        all_scores = np.hstack([score, sink])
        weight = np.exp(all_scores - all_scores.max(axis=1, keepdims=True))
        weight /= weight.sum(axis=1, keepdims=True)
        results.append(weight[:, :-1] @ values[head // shared])
    return np.stack(results, axis=1)


@pytest.fixture(scope="module")
def ggml() -> Ggml:
    return Ggml()


def drawn(*, words=300, tokens=1, heads=4, kv_heads=4, width=64, value_width=0, hidden=0.1, seed=0):
    """A query, keys, values and a mask, as the library keeps them, and the scale that is usual."""
    random = np.random.default_rng(seed)

    def half(*shape):
        return random.standard_normal(shape).astype(np.float16).astype(np.float64)

    query = random.standard_normal((heads, tokens, width)).astype(np.float32).astype(np.float64)
    keys, values = half(kv_heads, words, width), half(kv_heads, words, value_width or width)
    mask = np.where(random.random((tokens, words)) < hidden, -np.inf, 0.0)
    return (query, keys, values, mask), {"scale": width**-0.5}


def assert_right(ggml, tensors, options, threads):
    told = ggml.attend(*tensors, threads=threads, **options)
    assert np.abs(told - defined(*tensors, **options)).max() < NEAR


@pytest.mark.parametrize("threads", [1, 2, 3])
@pytest.mark.parametrize("words", [1, 7, 8, 63, 65, 300, 512, 1000, 2049])
def test_it_is_right_for_any_length_of_the_chat(ggml, words, threads):
    assert_right(ggml, *drawn(words=words, hidden=0.1 if words > 8 else 0.0), threads)


@pytest.mark.parametrize("width", [8, 24, 40, 64, 80, 96, 128, 192, 256])
def test_it_is_right_for_any_width_of_heads(ggml, width):
    assert_right(ggml, *drawn(width=width, words=700), 2)
    assert_right(ggml, *drawn(width=width, words=100, tokens=3), 2)


@pytest.mark.parametrize(("heads", "kv_heads"), [(8, 2), (6, 1), (12, 4), (7, 1), (12, 12)])
def test_heads_share_keys_and_values(ggml, heads, kv_heads):
    for words, tokens in itertools.product((200, 900), (1, 5, 63)):
        assert_right(ggml, *drawn(heads=heads, kv_heads=kv_heads, words=words, tokens=tokens), 2)


def test_keys_and_values_of_different_widths(ggml):
    """As with DeepSeek's latent."""
    assert_right(ggml, *drawn(heads=4, kv_heads=1, width=576, value_width=512, words=600), 2)


def test_a_bias_by_distance_sinks_and_bent_scores(ggml):
    tensors, options = drawn(heads=12, kv_heads=12, words=600)
    query, keys, values, mask = tensors
    far = np.where(np.isneginf(mask), mask, -np.arange(600.0)[::-1].astype(np.float16))
    for more in (
        {"bias": 8.0},
        {"softcap": 50.0},
        {"softcap": 2.0},
        {"sinks": np.linspace(-9, 9, 12)},
    ):
        assert_right(
            ggml, (query, keys, values, far if "bias" in more else mask), options | more, 2
        )


def test_scores_that_rise_and_fall_far_apart(ggml):
    """The sum so far must shrink when a greater score comes, and vanish beside a much greater one."""
    (query, keys, values, mask), options = drawn(words=400, hidden=0.0)
    for order in (1, -1):
        steep = keys * np.linspace(0, 40, 400)[::order, None]
        steep = steep.astype(np.float16).astype(np.float64)
        assert_right(ggml, (query, steep, values, mask), options, 2)


def test_what_may_not_be_seen_may_be_anything(ggml):
    (query, keys, values, mask), options = drawn(words=640, hidden=0.0)
    mask[:, 100:200], mask[:, 256:512], mask[:, 639] = -np.inf, -np.inf, -np.inf
    dirty_keys, dirty_values = keys.copy(), values.copy()
    for dirty in (dirty_keys, dirty_values):
        dirty[:, 100:200], dirty[:, 256:512], dirty[:, 639] = np.nan, np.inf, np.nan
    told = ggml.attend(query, dirty_keys, dirty_values, mask, threads=2, **options)
    assert np.abs(told - defined(query, keys, values, mask, **options)).max() < NEAR


def test_tokens_that_may_see_different_words(ggml):
    (query, keys, values, mask), options = drawn(words=300, tokens=6, hidden=0.0)
    for token, seen in enumerate((1, 63, 64, 65, 200, 300)):
        mask[token, seen:] = -np.inf
    assert_right(ggml, (query, keys, values, mask), options, 2)


def test_what_may_not_be_seen_does_not_hide_a_great_score(ggml):
    (query, keys, values, mask), options = drawn(words=640, hidden=0.0)
    keys[:, 96] = (20 * query[:, 0]).astype(np.float16)
    mask[:, 104:112] = -np.inf
    mask[:, 105] = 0.0
    dirty = keys.copy()
    dirty[:, 104] = np.nan
    told = ggml.attend(query, dirty, values, mask, threads=1, **options)
    assert np.abs(told - defined(query, keys, values, mask, **options)).max() < NEAR


@pytest.mark.parametrize("broken", [np.nan, np.inf])
def test_what_is_no_number_is_not_hidden(ggml, broken):
    """Else a broken model would answer as if nothing were wrong."""
    (query, keys, values, mask), options = drawn(words=600, hidden=0.0)
    keys[:, 90] = broken
    told = ggml.attend(query, keys, values, mask, threads=2, **options)
    assert np.isnan(told).any()


def test_where_nothing_may_be_seen_nothing_comes(ggml):
    (query, keys, values, mask), options = drawn(words=600, tokens=1)
    told = ggml.attend(query, keys, values, np.full_like(mask, -np.inf), threads=2, **options)
    assert not told.any()


def test_a_run_repeats_exactly(ggml):
    tensors, options = drawn(words=900, heads=8, kv_heads=2)
    first, second = (ggml.attend(*tensors, threads=2, **options) for _ in range(2))
    assert (first == second).all()
