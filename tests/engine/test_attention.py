"""The attention that the app brings for the engine, against its definition: see `native/`."""

import ctypes
import importlib.util
import itertools
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the library has other names there")

F32, F16, Q4_0, Q8_0, BF16 = 0, 1, 2, 8, 30
OURS = sys.platform == "linux" and "avx2" in Path("/proc/cpuinfo").read_text()
NEAR = 5e-6 if OURS else 5e-3
"""Elsewhere the library's own attention computes, which adds values up in 16 bits."""
ours = pytest.mark.skipif(not OURS, reason="the library is less exact")
MANY = (9, 10, 11, 64, 65, 130)
"""Tokens read together, about where their number makes a difference."""
Numbers = NDArray[np.float64]


def small(numbers: Numbers, kind: int) -> tuple[bytes, Numbers]:
    """Numbers as the library keeps them in few bits, and what is left of them."""
    if kind == BF16:
        kept = (numbers.astype(np.float32).view(np.uint32) >> 16).astype(np.uint16)
        return kept.tobytes(), (kept.astype(np.uint32) << 16).view(np.float32).astype(np.float64)
    steps = 127 if kind == Q8_0 else 7
    blocks = numbers.reshape(-1, 32)
    scale = (np.abs(blocks).max(axis=1, keepdims=True) / steps).astype(np.float16)
    whole = np.rint(blocks / scale.astype(np.float64)).clip(-steps, steps).astype(np.int8)
    left = (whole * scale.astype(np.float64)).reshape(numbers.shape)
    if kind == Q4_0:
        nibbles = (whole + 8).astype(np.uint8)
        whole = (nibbles[:, :16] | nibbles[:, 16:] << 4).view(np.int8)
    return np.hstack([scale.view(np.int8), whole]).tobytes(), left


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
        self,
        query,
        keys,
        values,
        mask,
        *,
        threads,
        scale,
        bias=0.0,
        softcap=0.0,
        sinks=None,
        kinds=(F16, F16),
    ):
        """The library's answer: texts × tokens × heads × numbers, where there are several texts.

        `kinds` are those of keys and of values.
        """
        base = self._base
        context = base.ggml_init(InitParameters(64 << 20, None, False))
        try:

            def put(array, kind):
                shape = (*reversed(array.shape), *((4 - array.ndim) * [1]))
                tensor = base.ggml_new_tensor_4d(context, kind, *shape)
                if kind in {F16, F32}:
                    kept = array.astype(np.float16 if kind == F16 else np.float32).tobytes()
                else:
                    kept, _ = small(array, kind)
                ctypes.memmove(base.ggml_get_data(tensor), kept, len(kept))
                return tensor

            of_keys, of_values = kinds
            hidden = None if mask is None else put(mask, F16)
            asked = put(query, F32), put(keys, of_keys), put(values, of_values), hidden
            result = base.ggml_flash_attn_ext(context, *asked, scale, bias, softcap)
            if sinks is not None:
                base.ggml_flash_attn_ext_add_sinks(result, put(sinks, F32))
            graph = base.ggml_new_graph(context)
            base.ggml_build_forward_expand(graph, result)
            assert self._cpu.ggml_graph_compute_with_ctx(context, graph, threads) == 0
            *texts, heads, tokens, _ = query.shape
            count = int(np.prod(query.shape[:-1])) * values.shape[-1]
            data = (ctypes.c_float * count).from_address(base.ggml_get_data(result))
            return np.array(data).reshape(*texts, tokens, heads, -1)
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


def assert_right(ggml, tensors, options, threads, near=NEAR):
    told = ggml.attend(*tensors, threads=threads, **options)
    assert np.abs(told - defined(*tensors, **options)).max() < near


def assert_right_in_few_bits(ggml, kinds, *, softcap=0.0, **shape):
    (query, keys, values, mask), options = drawn(kv_heads=2, **shape)
    options["softcap"] = softcap
    left = [
        each if kind == F16 else small(each, kind)[1]
        for each, kind in zip((keys, values), kinds, strict=True)
    ]
    told = ggml.attend(query, keys, values, mask, threads=2, kinds=kinds, **options)
    assert np.abs(told - defined(query, *left, mask, **options)).max() < NEAR


@pytest.mark.parametrize("threads", [1, 2, 3])
@pytest.mark.parametrize("words", [1, 7, 8, 63, 65, 300, 512, 1000, 2049])
def test_it_is_right_for_any_length_of_the_chat(ggml, words, threads):
    assert_right(ggml, *drawn(words=words, hidden=0.1 if words > 8 else 0.0), threads)


@pytest.mark.parametrize("width", [8, 24, 40, 64, 80, 96, 128, 192, 256])
def test_it_is_right_for_any_width_of_heads(ggml, width):
    assert_right(ggml, *drawn(width=width, words=700), 2)
    for tokens in (3, 20):
        assert_right(ggml, *drawn(width=width, words=100, tokens=tokens), 2)


@pytest.mark.parametrize("threads", [1, 2, 3])
@pytest.mark.parametrize("tokens", MANY)
def test_it_is_right_for_any_number_of_tokens(ggml, tokens, threads):
    for words in (1, 63, 64, 65, 200, 512):
        hidden = 0.1 if words > 1 else 0.0
        assert_right(ggml, *drawn(words=words, tokens=tokens, hidden=hidden), threads)


@ours
@pytest.mark.parametrize("kinds", list(itertools.product((F16, Q8_0, Q4_0, BF16), repeat=2)))
def test_keys_and_values_of_few_bits(ggml, kinds):
    """What they are is lost where the cache is written; it is read as it is."""
    for tokens, heads, width in itertools.product((1, 2, 5, 20, 70), (2, 4), (32, 96)):
        if tokens == 1 and heads == 2 and not {F16, Q8_0} >= set(kinds):
            continue  # These the library computes.
        assert_right_in_few_bits(ggml, kinds, tokens=tokens, heads=heads, width=width, words=150)


@ours
@pytest.mark.parametrize("kinds", list(itertools.product((F16, Q8_0), repeat=2)))
def test_single_tokens_read_bytes_as_they_are(ggml, kinds):
    for heads, width, words in itertools.product((2, 6, 16), (32, 64, 160), (9, 600)):
        assert_right_in_few_bits(ggml, kinds, heads=heads, width=width, words=words, softcap=30.0)


@pytest.mark.parametrize(("heads", "kv_heads"), [(8, 2), (6, 1), (12, 4), (7, 1), (12, 12)])
def test_heads_share_keys_and_values(ggml, heads, kv_heads):
    for words, tokens in itertools.product((200, 900), (1, 5, 63, 70)):
        assert_right(ggml, *drawn(heads=heads, kv_heads=kv_heads, words=words, tokens=tokens), 2)


def test_more_heads_share_keys_than_a_tile_has_room_for(ggml):
    for words, tokens, threads in ((600, 1, 2), (600, 1, 3), (100, 2, 3), (100, 9, 4)):
        assert_right(ggml, *drawn(heads=71, kv_heads=1, words=words, tokens=tokens), threads)


def test_more_threads_than_there_is_to_do(ggml):
    for words, tokens in itertools.product((5, 100, 600), (1, 2)):
        hidden = 0.1 if words > 5 else 0.0
        assert_right(
            ggml, *drawn(heads=2, kv_heads=2, words=words, tokens=tokens, hidden=hidden), 8
        )


@pytest.mark.parametrize("tokens", [1, 5, 20, 70])
def test_several_texts_are_read_together(ggml, tokens):
    texts = [drawn(words=600, tokens=tokens, heads=4, kv_heads=2, seed=seed) for seed in (1, 2, 3)]
    options = texts[0][1]
    together = [np.stack(each) for each in zip(*(tensors for tensors, _ in texts), strict=True)]
    together[3] = together[3][:, None]  # All heads of a text share its mask.
    told = ggml.attend(*together, threads=2, **options)
    for answer, (tensors, _) in zip(told, texts, strict=True):
        assert np.abs(answer - defined(*tensors, **options)).max() < NEAR


@pytest.mark.parametrize("tokens", [1, 5, 20, 70])
def test_without_a_mask_all_is_seen(ggml, tokens):
    for words in (50, 600):
        (query, keys, values, mask), options = drawn(words=words, tokens=tokens, hidden=0.0)
        told = ggml.attend(query, keys, values, None, threads=2, **options)
        assert np.abs(told - defined(query, keys, values, mask, **options)).max() < NEAR


def test_heads_that_share_keys_and_no_values(ggml):
    for tokens in (1, 20, 70):
        (query, keys, values, mask), options = drawn(words=200, tokens=tokens)
        told = ggml.attend(query, keys[:2], values, mask, threads=2, **options)
        shared = keys[:2].repeat(2, axis=0)
        assert np.abs(told - defined(query, shared, values, mask, **options)).max() < NEAR


def test_keys_and_values_of_different_widths(ggml):
    """As with DeepSeek's latent."""
    assert_right(ggml, *drawn(heads=4, kv_heads=1, width=576, value_width=512, words=600), 2)


@pytest.mark.parametrize("tokens", [1, 20, 70])
def test_a_bias_by_distance_sinks_and_bent_scores(ggml, tokens):
    kv_heads = 4 if tokens == 20 else 12
    tensors, options = drawn(heads=12, kv_heads=kv_heads, words=600, tokens=tokens)
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


@pytest.mark.parametrize("tokens", [1, 70])
def test_scores_that_rise_and_fall_far_apart(ggml, tokens):
    """The sum so far must shrink when a greater score comes, and vanish beside a much greater one."""
    (query, keys, values, mask), options = drawn(words=400, tokens=tokens, hidden=0.0)
    for order in (1, -1):
        steep = keys * np.linspace(0, 40, 400)[::order, None]
        steep = steep.astype(np.float16).astype(np.float64)
        # Scores of some hundred have fewer digits behind the point.
        assert_right(ggml, (query, steep, values, mask), options, 2, near=10 * NEAR)


@pytest.mark.parametrize("tokens", [1, pytest.param(70, marks=ours)])
def test_what_may_not_be_seen_may_be_anything(ggml, tokens):
    (query, keys, values, mask), options = drawn(words=640, tokens=tokens, hidden=0.0)
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


@ours
def test_tokens_that_see_those_before_them(ggml):
    """As when a text is read; a window hides what is far behind."""
    (query, keys, values, mask), options = drawn(words=384, tokens=200, hidden=0.0)
    place = np.arange(200)[:, None] + 100
    word = np.arange(384)[None]
    mask[(word > place) | (word < place - 120)] = -np.inf
    dirty = values.copy()
    dirty[:, 300:] = np.nan
    told = ggml.attend(query, keys, dirty, mask, threads=2, **options)
    assert np.abs(told - defined(query, keys, values, mask, **options)).max() < NEAR


def test_what_may_not_be_seen_does_not_hide_a_great_score(ggml):
    (query, keys, values, mask), options = drawn(words=640, hidden=0.0)
    keys[:, 96] = (20 * query[:, 0]).astype(np.float16)
    mask[:, 104:112] = -np.inf
    mask[:, 105] = 0.0
    dirty = keys.copy()
    dirty[:, 104] = np.nan
    told = ggml.attend(query, dirty, values, mask, threads=1, **options)
    assert np.abs(told - defined(query, keys, values, mask, **options)).max() < NEAR


@pytest.mark.parametrize("tokens", [1, 70])
@pytest.mark.parametrize("broken", [np.nan, np.inf])
def test_what_is_no_number_is_not_hidden(ggml, broken, tokens):
    """Else a broken model would answer as if nothing were wrong."""
    (query, keys, values, mask), options = drawn(words=600, tokens=tokens, hidden=0.0)
    keys[:, 90] = broken
    told = ggml.attend(query, keys, values, mask, threads=2, **options)
    assert np.isnan(told).any()


@ours
@pytest.mark.parametrize("tokens", [1, 5, 70])
@pytest.mark.parametrize("seen", [1, 20, 63, 64, 256])
@pytest.mark.parametrize("words", [256, 513])
def test_where_only_the_first_words_are_seen_one_that_is_no_number_shows(ggml, words, seen, tokens):
    for broken in (seen - 1, 0, slice(0, seen)):
        (query, keys, values, mask), options = drawn(words=words, tokens=tokens, hidden=0.0)
        mask[:, seen:] = -np.inf
        keys[:, broken] = np.nan
        told = ggml.attend(query, keys, values, mask, threads=2, **options)
        assert np.isnan(told).all()


@pytest.mark.parametrize("words", [1, 20, 63])
def test_a_short_text_of_what_is_no_number_shows(ggml, words):
    (query, keys, values, mask), options = drawn(words=words, hidden=0.0)
    keys[:] = np.nan
    told = ggml.attend(query, keys, values, mask, threads=1, **options)
    assert np.isnan(told).all()


@pytest.mark.parametrize("tokens", [1, 70])
def test_where_nothing_may_be_seen_nothing_comes(ggml, tokens):
    (query, keys, values, mask), options = drawn(words=600, tokens=tokens)
    for more in ({}, {"sinks": np.arange(4.0)}):
        nothing = np.full_like(mask, -np.inf)
        told = ggml.attend(query, keys, values, nothing, threads=2, **options | more)
        assert not told.any()


@pytest.mark.parametrize("tokens", [1, 70])
def test_a_run_repeats_exactly(ggml, tokens):
    tensors, options = drawn(words=900, tokens=tokens, heads=8, kv_heads=2)
    first, second = (ggml.attend(*tensors, threads=2, **options) for _ in range(2))
    assert (first == second).all()
