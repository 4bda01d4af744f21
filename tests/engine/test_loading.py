"""How a model is loaded: every option, adapters, and the plan when memory is short."""

import contextlib
import subprocess
import sys

import gguf
import pytest

from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine import fit, gate, memory
from localchat.engine.child.devices import Device, choose, why_unused
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Text
from localchat.errors import DoesNotFit, EngineDied, EngineError, LoadFailed, ValueRefused
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


def test_a_device_is_chosen_by_name_and_one_that_is_not_there_is_told(engine, tiny):
    loaded = engine.load(tiny, LoadOptions(device="Processor"))
    assert loaded.device == "processor"
    with pytest.raises(ValueRefused, match="There are: auto, processor"):
        engine.load(tiny, LoadOptions(device="Voodoo 2"))


CARDS = [Device("Big Card 9000", 20 * GB, 1), Device("Small Card", 4 * GB, 2)]


@pytest.mark.parametrize(
    ("wanted", "used"), [("auto", CARDS), ("processor", []), ("small", CARDS[1:]), ("", CARDS)]
)
def test_cards_are_found_by_a_part_of_their_name(wanted, used):
    assert choose(CARDS, wanted) == used


class Library:
    """As much of the library as the reason asks for."""

    def __init__(self, *, offloads):
        self.llama_supports_gpu_offload = lambda: offloads


@pytest.mark.parametrize(
    ("devices", "used", "asked", "layers", "offloads", "says"),
    [
        (CARDS, CARDS, None, 12, True, ""),
        (CARDS, [], None, 0, True, "the processor was chosen"),
        (CARDS, CARDS, 0, 0, True, "0 layers were chosen"),
        (CARDS, CARDS, None, 0, True, "too little free memory"),
        ([], [], None, 0, True, "No graphics card was found"),
        ([], [], 20, 0, False, "on the processor only"),
    ],
)
def test_why_no_card_is_used_is_said(devices, used, asked, layers, offloads, says):
    reason = why_unused(Library(offloads=offloads), devices, used, asked, layers)
    assert (says in reason) if says else not reason


def test_files_may_be_named_from_the_folder_one_is_in(engine, tiny, tmp_path, monkeypatch):
    write_adapter(tmp_path / "style.gguf")
    monkeypatch.chdir(tmp_path)
    engine.load(tiny, LoadOptions(adapters=("style.gguf=1.5",)))
    strong = answer(engine)
    engine.adapt(("style.gguf=0",))
    assert answer(engine) != strong


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
    return memory.need(header, tokens, 512, kind, kind).total + 1_000_000


def test_what_fits_is_taken_as_it_was_asked_for(header):
    plan = fit.plan(header, LoadOptions(context=16_384), fit.Free(100 * GB))
    assert (plan.context, plan.cache_type_k, plan.notes) == (16_384, "f16", ())
    assert fit.plan(header, LoadOptions(), fit.Free(100 * GB)).context == fit.USUAL_CONTEXT


def test_first_the_context_becomes_shorter(header):
    free = free_for(header, 8192)
    plan = fit.plan(header, LoadOptions(context=32_768), fit.Free(free))
    # With fewer rows at once even more may fit.
    assert 8192 <= plan.context < 16_384
    assert memory.need(header, plan.context).total <= free
    assert plan.cache_type_k == "f16"
    assert f"set to {plan.context:,} tokens" in plan.notes[0]


def test_then_its_numbers_become_coarser(header):
    plan = fit.plan(header, LoadOptions(context=8192), fit.Free(free_for(header, 3000)))
    assert plan.cache_type_k == plan.cache_type_v == "q8_0"
    assert plan.context >= fit.USEFUL_CONTEXT
    assert "q8_0 instead of f16" in plan.notes[0]


def test_then_it_becomes_as_short_as_is_of_use_and_then_it_is_refused(header):
    plan = fit.plan(header, LoadOptions(context=8192), fit.Free(free_for(header, 600)))
    assert fit.SMALLEST_CONTEXT <= plan.context < fit.USEFUL_CONTEXT
    with pytest.raises(DoesNotFit, match="smaller model"):
        fit.plan(header, LoadOptions(context=8192), fit.Free(free_for(header, 0) - 2_000_000))


def test_the_dry_run_has_the_last_word(header):
    asked = []

    def measure(plan):
        asked.append(plan.context)
        return GB if plan.context > 4096 else GB // 2

    free = max(GB - 1, memory.need(header, 8192).total // 2 + 1)
    plan = fit.plan(header, LoadOptions(context=8192), fit.Free(free), measure)
    assert asked[0] == 8192
    assert plan.context <= 4096 or plan.cache_type_k != "f16"


def test_what_must_be_beside_a_model_counts(header):
    room = free_for(header, 8192)
    options = LoadOptions(context=8192)
    assert fit.plan(header, options, fit.Free(room)).context == 8192
    beside = 20 * memory.context_bytes(header) * 100
    plan = fit.plan(header, options, fit.Free(room), beside=beside)
    assert plan.context < 8192
    assert plan.notes


def on_card(header, context, layers):
    """Bytes of a card that holds so many layers."""
    total = memory.need(header, context, flash=True).total
    return fit.CARD_RESERVE + total * layers // fit.layers_of(header) + 1_000_000


def test_with_a_card_that_holds_it_all_memory_does_not_matter(header):
    layers = fit.layers_of(header)
    free = fit.Free(1_000_000, on_card(header, 8192, layers))
    plan = fit.plan(header, LoadOptions(context=8192), free)
    assert (plan.layers, plan.context, plan.notes) == (layers, 8192, ())


def test_a_card_is_stepped_down_in_order(header):
    """Context, kinds of cache, layers, processor: each with a sentence."""
    layers, main = fit.layers_of(header), 100 * GB
    options = LoadOptions(context=32_768)
    plans = [
        fit.plan(header, options, fit.Free(main, on_card(header, context, count)))
        for context, count in (
            (32_768, layers),
            (9000, layers),
            (3000, layers),
            (32_768, 1),
            (0, 0),
        )
    ]
    assert [plan.layers for plan in plans] == [layers, layers, layers, plans[3].layers, 0]
    assert plans[0].notes == ()
    assert plans[1].context < 32_768
    assert plans[1].cache_type_k == "f16"
    assert plans[2].cache_type_k != "f16"
    assert 0 < plans[3].layers < layers
    assert f"holds {plans[3].layers} of {layers} layers" in plans[3].notes[0]
    assert "The processor computes alone" in plans[4].notes[0]
    assert plans[4].context == 32_768


def test_layers_that_were_asked_for_are_taken_if_they_fit(header):
    free = fit.Free(100 * GB, 100 * GB)
    assert fit.plan(header, LoadOptions(context=4096, gpu_layers=2), free).layers == 2
    assert fit.plan(header, LoadOptions(context=4096, gpu_layers=99), free).layers == 5
    assert fit.plan(header, LoadOptions(context=4096, gpu_layers=9), fit.Free(100 * GB)).layers == 0


def test_after_a_plan_that_failed_a_smaller_one_is_tried():
    plan = fit.Plan(context=8192, cache_type_k="f16", cache_type_v="f16", layers=33)
    assert (fit.smaller(plan).context, fit.smaller(plan).layers) == (4096, 16)


LIMITED = """
import resource, sys
from pathlib import Path
from localchat.domain.preset import LoadOptions
from localchat.engine import client
from localchat.engine.client import Engine

spawn = client.ChildProcess.__init__

def limited(self, *arguments):
    spawn(self, *arguments)
    # What a computer has and what a process may take are not the same.
    resource.prlimit(self.pid, resource.RLIMIT_AS, (int(sys.argv[3]),) * 2)

client.ChildProcess.__init__ = limited
with Engine(Path(sys.argv[2])) as engine:
    loaded = engine.load(Path(sys.argv[1]), LoadOptions(context=400_000))
    print(loaded.context, *loaded.notes)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs prlimit")
def test_a_load_that_fails_is_tried_once_with_less(tmp_path):
    model = write_model(tmp_path / "m.gguf", width=256, layers=4, heads=4, context=400_000)
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(model), str(tmp_path / "log"), str(1_900_000_000)],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("200192 "), done.stdout
    assert "could not be made" in done.stdout


def test_a_model_of_a_short_context_is_not_given_a_coarse_one_of_any_length(tiny):
    short = gate.check(tiny)
    plan = fit.plan(short, LoadOptions(context=10_000_000), fit.Free(free_for(short, 4_000_000)))
    assert (plan.context, plan.cache_type_k) == (512, "f16")


def test_ten_times_the_memory_is_answered_in_a_sentence(engine, tiny):
    loaded = engine.load(tiny, LoadOptions(context=500_000_000))
    assert loaded.context == 512
    assert "GB are free" in loaded.notes[0]


def test_layers_for_a_card_are_counted(header):
    blocks = header.number("block_count")
    assert fit.layers_that_fit(header, 4096, 0) == 0
    assert fit.layers_that_fit(header, 4096, 100 * GB) == blocks + 1
    half = (1 << 30) + (header.file_size + memory.context_bytes(header) * 4096) // 2
    assert 0 < fit.layers_that_fit(header, 4096, half) < blocks


def test_a_file_that_is_cut_while_it_is_in_use_ends_only_the_engine(engine, tmp_path, tiny):
    # Of a kind that no processor rearranges, so that the file stays mapped.
    whole = gguf.GGMLQuantizationType.F32
    model = write_model(tmp_path / "cut.gguf", width=512, layers=8, kind=whole)
    engine.load(model, LoadOptions())
    answer(engine)
    with model.open("r+b") as file:
        file.truncate(4096)
    if sys.platform == "linux":
        with pytest.raises(EngineDied, match="the model file changed or vanished"):
            answer(engine)
    else:
        with contextlib.suppress(EngineError):
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
