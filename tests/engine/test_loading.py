"""How a model is loaded: every option, adapters, and the plan when memory is short."""

import contextlib

import pytest

from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine import fit, gate
from localchat.engine.client import Engine
from localchat.engine.protocol import ChatMessage, Text
from localchat.errors import DoesNotFit, EngineError, LoadFailed, ValueRefused
from tests.helpers.gguf_factory import write_adapter, write_model

GB = 1_000_000_000


@pytest.fixture
def engine(tmp_path):
    with Engine(tmp_path / "logs" / "engine.log") as running:
        yield running


def answer(engine):
    sampling = Sampling(temperature=0, max_tokens=24)
    events = engine.generate([ChatMessage(Role.USER, "hello")], sampling)
    return "".join(event.text for event in events if isinstance(event, Text))


@pytest.mark.parametrize(
    "values",
    [
        {"context": 256},
        {"batch": 7, "micro_batch": 3},
        {"batch": 16, "micro_batch": 4096},
        {"threads": 1, "threads_batch": 2},
        {"flash_attention": "on"},
        {"flash_attention": "off"},
        {"cache_type_k": "q8_0"},
        {"cache_type_k": "q4_0", "cache_type_v": "q4_0"},
        {"cache_type_k": "f32", "cache_type_v": "f32"},
        {"mmap": False},
        {"mmap": False, "mlock": True},
        {"mlock": True},
        {"rope_scaling": "linear", "rope_freq_scale": 0.5},
        {"rope_scaling": "yarn", "rope_freq_scale": 0.5},
        {"rope_freq_base": 20_000.0},
        {"gpu_layers": 5},
    ],
    ids="-".join,
)
def test_each_option_loads_and_the_model_answers(engine, tmp_path, values):
    model = write_model(tmp_path / "wide.gguf", width=128, layers=2)
    loaded = engine.load(model, LoadOptions(**values))
    assert loaded.context == values.get("context", 512)
    assert answer(engine)
    if "cache_type_k" in values:
        assert loaded.cache_type.startswith(values["cache_type_k"])


def test_rope_changes_what_is_said(engine, tiny):
    engine.load(tiny, LoadOptions())
    plain = answer(engine)
    engine.load(tiny, LoadOptions(rope_freq_base=50.0))
    assert answer(engine) != plain


def test_a_coarse_cache_of_values_without_flash_attention_is_told(engine, tiny):
    with pytest.raises(LoadFailed, match="kinds of cache"):
        engine.load(tiny, LoadOptions(cache_type_v="q8_0", flash_attention="off"))
    engine.load(tiny, LoadOptions())
    assert answer(engine)


def test_without_a_graphics_card_the_reason_is_said(engine, tiny):
    loaded = engine.load(tiny, LoadOptions())
    assert (loaded.device == "processor") == bool(loaded.device_reason)


def test_an_adapter_changes_the_answer_by_its_strength(engine, tiny, tmp_path):
    adapter = write_adapter(tmp_path / "style.gguf")
    engine.load(tiny, LoadOptions())
    plain = answer(engine)
    engine.load(tiny, LoadOptions(adapters=(f"{adapter}=1.5",)))
    assert answer(engine) != plain
    engine.load(tiny, LoadOptions(adapters=(f"{adapter}=0",)))
    assert answer(engine) == plain


def test_an_adapters_strength_is_changed_without_loading_again(engine, tiny, tmp_path):
    adapter = write_adapter(tmp_path / "style.gguf")
    engine.load(tiny, LoadOptions(adapters=(f"{adapter}=0",)))
    process, plain = engine.ready.pid, answer(engine)
    engine.adapt((f"{adapter}=1.5",))
    strong = answer(engine)
    assert strong != plain
    engine.adapt(())
    assert answer(engine) == plain
    engine.adapt((f"{adapter}=1.5",))
    assert answer(engine) == strong
    assert engine.ready.pid == process


@pytest.mark.parametrize("kind", ["missing", "model", "other", "wide", "cut", "noise"])
def test_an_adapter_that_does_not_fit_is_refused_in_a_sentence(engine, tiny, tmp_path, kind):
    path = tmp_path / "adapter.gguf"
    if kind == "model":
        path = tiny
    elif kind == "other":
        write_adapter(path, architecture="qwen3")
    elif kind == "wide":
        write_adapter(path, width=96)
    elif kind != "missing":
        write_adapter(path)
        data = path.read_bytes()
        path.write_bytes(data[: len(data) // 2] if kind == "cut" else b"GGUF" + data[100:])
    with pytest.raises(EngineError) as caught:
        engine.load(tiny, LoadOptions(adapters=(str(path),)))
    assert isinstance(caught.value, ValueRefused)
    assert caught.value.message.endswith((".", "?"))
    engine.load(tiny, LoadOptions())
    assert answer(engine)


@pytest.fixture(scope="module")
def header(tmp_path_factory):
    """A model whose context takes 16 KiB a token."""
    path = tmp_path_factory.mktemp("models") / "big.gguf"
    write_model(path, width=1024, layers=4, heads=8, context=32_768)
    return gate.check(path)


def free_for(header, tokens, kind="f16"):
    return fit.need(header, tokens, 512, kind, kind).total + 1_000_000


def test_what_fits_is_taken_as_it_was_asked_for(header):
    plan = fit.plan(header, LoadOptions(context=16_384), 100 * GB)
    assert (plan.context, plan.cache_type_k, plan.notes) == (16_384, "f16", ())
    assert fit.plan(header, LoadOptions(), 100 * GB).context == fit.USUAL_CONTEXT


def test_first_the_context_becomes_shorter(header):
    plan = fit.plan(header, LoadOptions(context=32_768), free_for(header, 8192))
    assert plan.context == 8192
    assert plan.cache_type_k == "f16"
    assert "set to 8,192 tokens" in plan.notes[0]


def test_then_its_numbers_become_coarser(header):
    plan = fit.plan(header, LoadOptions(context=8192), free_for(header, 3000))
    assert plan.cache_type_k == plan.cache_type_v == "q8_0"
    assert plan.context >= fit.USEFUL_CONTEXT
    assert "q8_0 instead of f16" in plan.notes[0]


def test_then_it_becomes_as_short_as_is_of_use_and_then_it_is_refused(header):
    plan = fit.plan(header, LoadOptions(context=8192), free_for(header, 600))
    assert fit.SMALLEST_CONTEXT <= plan.context < fit.USEFUL_CONTEXT
    with pytest.raises(DoesNotFit, match="smaller model"):
        fit.plan(header, LoadOptions(context=8192), free_for(header, 0) - 2_000_000)


def test_the_dry_run_has_the_last_word(header):
    asked = []

    def measure(plan):
        asked.append(plan.context)
        return GB if plan.context > 4096 else GB // 2

    free = max(GB - 1, fit.need(header, 8192).total // 2 + 1)
    plan = fit.plan(header, LoadOptions(context=8192), free, measure)
    assert asked[0] == 8192
    assert plan.context <= 4096 or plan.cache_type_k != "f16"


def test_ten_times_the_memory_is_answered_in_a_sentence(engine, tiny):
    loaded = engine.load(tiny, LoadOptions(context=500_000_000))
    assert loaded.context == 512
    assert "GB are free" in loaded.notes[0]


def test_layers_for_a_card_are_counted(header):
    blocks = header.number("block_count")
    assert fit.layers_that_fit(header, 4096, 0) == 0
    assert fit.layers_that_fit(header, 4096, 100 * GB) == blocks + 1
    half = (1 << 30) + (header.file_size + fit.context_bytes(header) * 4096) // 2
    assert 0 < fit.layers_that_fit(header, 4096, half) < blocks


def test_a_file_that_is_cut_while_it_is_in_use_ends_only_the_engine(engine, tmp_path, tiny):
    model = write_model(tmp_path / "cut.gguf", width=512, layers=8)
    engine.load(model, LoadOptions())
    answer(engine)
    with model.open("r+b") as file:
        file.truncate(4096)
    with contextlib.suppress(EngineError):
        for _ in range(3):
            answer(engine)
    with pytest.raises(EngineError) if not engine.alive else contextlib.nullcontext():
        answer(engine)
    engine.load(tiny, LoadOptions())
    assert answer(engine)


def test_a_token_of_many_letters_is_told_whole(engine, tmp_path):
    word = "x" * 300
    model = write_model(tmp_path / "long.gguf", words=(word,))
    engine.load(model, LoadOptions())
    sampling = Sampling(temperature=0, max_tokens=2, logit_bias=("#260=100",))
    events = engine.generate([ChatMessage(Role.USER, "hello")], sampling)
    assert "".join(event.text for event in events if isinstance(event, Text)) == 2 * word


def test_bytes_that_are_no_text_are_told_as_such(engine, tiny):
    engine.load(tiny, LoadOptions())
    # The byte 0xFF, which begins no character, stands behind the four marks and 255 other bytes.
    sampling = Sampling(temperature=0, max_tokens=4, logit_bias=("#259=100",))
    events = engine.generate([ChatMessage(Role.USER, "hello")], sampling)
    assert "".join(event.text for event in events if isinstance(event, Text)) == "\ufffd" * 4
