"""What a model takes and does, by its header: against what the engine really holds."""

from dataclasses import replace

import gguf as package
import pytest

from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine import fit, gate, memory, pace, repacking, shape
from localchat.engine.client import Engine
from localchat.engine.kinds import TENSOR_TYPES as TYPES
from localchat.engine.message import ChatMessage
from tests.helpers.networks import ARCHITECTURES, write_network

Kind = package.GGMLQuantizationType


def measured(model, log, context, kind):
    """Bytes that the engine holds when it has read what fills its context, and written an answer."""
    with Engine(log) as engine:
        engine.load(model, LoadOptions(context=context, cache_type_k=kind, cache_type_v=kind))
        question = [ChatMessage(Role.USER, "x" * (context - 200))]
        return list(engine.generate(question, Sampling(temperature=0, max_tokens=4)))[-1].memory


@pytest.fixture(scope="module")
def network(tmp_path_factory):
    """Write a network, each only once."""
    folder, known = tmp_path_factory.mktemp("networks"), {}

    def write(architecture, kind=Kind.Q8_0, **shape):
        key = (architecture, kind, *shape.items())
        if key not in known:
            path = folder / f"{len(known)}.gguf"
            known[key] = write_network(path, architecture, kind=kind, **shape)
        return known[key]

    return write


SOON = {"llama": 4096, "gptneox": 4096, "mamba2": 1024}
"""Contexts that take seconds, of caches of 16 bits; those of 8 bits are measured with a short one, too."""
SOON |= dict.fromkeys(ARCHITECTURES[1::2], 1024)


@pytest.mark.parametrize(
    ("architecture", "context"),
    [
        *SOON.items(),
        *(pytest.param(name, 4096, marks=pytest.mark.long) for name in ARCHITECTURES),
    ],
)
def test_the_estimate_is_what_the_engine_holds(network, tmp_path, architecture, context):
    kind = "q8_0" if ARCHITECTURES.index(architecture) % 2 else "f16"
    model = network(architecture, vocabulary=4096, layers=6)
    held = measured(model, tmp_path / "log", context, kind)
    estimate = memory.need(gate.check(model), context, 512, kind, kind)
    assert 0.93 <= estimate.total / held <= 1.12


@pytest.mark.parametrize("architecture", ["llama", "qwen3"])
@pytest.mark.parametrize("kind", [Kind.Q4_0, Kind.Q8_0, Kind.F16])
def test_weights_that_are_rearranged_are_held_once(network, tmp_path, architecture, kind):
    """Mapped and copied they would be twice there; a table of words that is also the last matrix is."""
    model = network(architecture, kind, width=1024, layers=8, heads=8, vocabulary=32_000)
    header = gate.check(model)
    is_repacked = repacking.is_repacked(header)
    assert is_repacked or (kind != Kind.Q4_0 and not repacking.has_tiles())
    held = measured(model, tmp_path / "log", 1024, "f16")
    estimate = memory.need(header, 1024)
    if kind != Kind.Q8_0:
        assert (estimate.weights > header.file_size) == (is_repacked and architecture == "qwen3")
    assert 0.95 <= estimate.total / held <= 1.10


def test_matrix_tiles_hold_sums_beside_some_kinds_of_weights(network, monkeypatch):
    monkeypatch.setattr(repacking, "has_tiles", lambda: True)
    header = gate.check(network("llama"))
    matrices = [t for t in header.tensors if len(t.shape) > 1 and t.name != "token_embd.weight"]
    tiled = [t for t in matrices if t.shape[1] % 64 == 0]
    assert repacking.added(header) == sum(t.weights // 32 * 4 for t in tiled) > 0
    monkeypatch.setattr(repacking, "has_tiles", lambda: False)
    assert not repacking.added(header)


def test_where_a_file_stays_mapped_what_is_rearranged_is_there_twice(network, monkeypatch):
    header = gate.check(network("qwen3moe"))
    monkeypatch.setattr(repacking, "has_tiles", lambda: False)
    assert not repacking.added(header)
    assert not repacking.room(header)
    monkeypatch.setattr(repacking, "has_tiles", lambda: True)
    assert not repacking.is_repacked(header)
    tiled = [t for t in header.tensors if len(t.shape) == 2 and t.shape[1] % 64 == 0]
    tiled = [t for t in tiled if t.name != "token_embd.weight" and "F32" not in TYPES[t.kind]]
    assert repacking.added(header) == sum(t.size + t.weights // 32 * 4 for t in tiled)
    assert repacking.room(header) == repacking.ROOM


def test_where_tiles_would_end_the_engine_nothing_is_rearranged(network, monkeypatch):
    monkeypatch.setattr(repacking, "has_tiles", lambda: True)
    header = gate.check(network("deepseek2"))
    assert not repacking.is_allowed(header)
    assert not repacking.is_repacked(header)
    monkeypatch.setattr(repacking, "has_tiles", lambda: False)
    assert repacking.is_allowed(header)


def test_tiles_are_there_where_processor_and_library_have_them(tmp_path, monkeypatch):
    parts, flags = tmp_path / "lib", tmp_path / "cpuinfo"
    parts.mkdir()
    monkeypatch.setattr(repacking, "_library", lambda: parts)
    monkeypatch.setattr(repacking, "_CPUINFO", flags)
    has_tiles = repacking.has_tiles.__wrapped__
    assert not has_tiles()
    flags.write_text("processor : 0\nflags\t\t: fpu amx_tile amx_int8\n")
    assert not has_tiles()
    (parts / "libggml-cpu-haswell.so").write_bytes(b"code")
    assert not has_tiles()
    (parts / "libggml-cpu-sapphirerapids.so").write_bytes(b"code AMX is not ready to be used! code")
    assert has_tiles()
    flags.write_text("processor : 0\nflags\t\t: fpu amx_tile\n")
    assert not has_tiles()


@pytest.mark.parametrize(
    ("architecture", "numbers"),
    [
        ("llama", 4 * (128 + 128)),
        ("gptneox", 4 * (256 + 256)),
        ("gemma3", 4 * (128 + 128)),
        ("phi3", 4 * (128 + 128)),
        ("lfm2", 128 + 128),
        ("deepseek2", 4 * (256 + 32)),
        ("mamba2", 0),
    ],
)
def test_each_architecture_keeps_what_it_keeps_of_a_token(network, architecture, numbers):
    header = gate.check(network(architecture))
    assert memory.context_bytes(header) == 2 * numbers
    assert memory.context_bytes(header, "f32", "f32") == 4 * numbers
    header.tensors.clear()
    if architecture not in {"deepseek2", "mamba2"}:
        assert memory.context_bytes(header) == 2 * numbers


def test_a_context_is_padded_and_without_flash_attention_it_takes_more(network):
    header = gate.check(network("llama"))
    assert memory.need(header, 1).context == memory.need(header, 256).context
    assert memory.need(header, 257).context == 2 * memory.need(header, 256).context
    rows = memory.ROWS_WITH_SCORES
    plain, flash = (memory.need(header, 4096, rows, flash=way).compute for way in (False, True))
    scores, mask = 6 * rows * 4096 * 4, (4 - 2) * rows * 4096
    assert plain - flash == pytest.approx(scores + mask, rel=0.1)
    assert memory.need(header, 4096) == memory.need(header, 4096, flash=True)


def test_only_the_person_leaves_flash_attention_out():
    assert fit.has_flash(LoadOptions())
    assert fit.has_flash(LoadOptions(flash_attention="on"))
    assert not fit.has_flash(LoadOptions(flash_attention="off"))


def test_what_recurrent_layers_hold_does_not_grow(network):
    header = gate.check(network("mamba2"))
    states = 4 * 4 * (3 * (512 + 2 * 64) + 64 * 512)
    assert memory.need(header, 256).context == memory.need(header, 100_000).context == states


def test_a_token_reads_all_weights_but_experts_that_are_not_used(network):
    header = gate.check(network("qwen3moe"))
    sizes = {tensor.name: tensor.size for tensor in header.tensors}
    experts = sum(size for name, size in sizes.items() if "_exps." in name)
    dense = sum(sizes.values()) - experts - sizes["token_embd.weight"]
    done = pace.work(header)
    assert done.weights == pytest.approx(dense + experts * 2 / 8, abs=50)
    assert (done.kind, done.layers) == ("Q8_0", 4)


def test_words_are_read_only_where_they_are_the_last_matrix(network):
    tied, own = (gate.check(network(name)) for name in ("qwen3", "llama"))
    words = next(t.size for t in own.tensors if t.name == "token_embd.weight")
    assert pace.work(tied).weights == sum(t.size for t in tied.tensors)
    assert pace.work(own).weights == sum(t.size for t in own.tensors) - words


def test_the_header_of_another_quantisation_serves_by_the_files_size(network):
    header = gate.check(network("llama", width=512))
    half = replace(header, file_size=header.file_size * 18 // 34)
    assert pace.work(half).weights == pytest.approx(pace.work(header).weights * 18 / 34, rel=0.15)
    assert pace.work(half).kind == "Q4_K"


def test_time_is_that_of_the_slower_of_memory_and_processor_and_grows_with_the_chat():
    done = pace.Work(parts={"Q8_0": 4_000_000_000}, keys=100_000, looks=100_000, layers=30)
    slow_memory = pace.seconds(done, 0, pace.Computer(20e9, 8))
    fast_memory = pace.seconds(done, 0, pace.Computer(900e9, 8))
    assert slow_memory == pytest.approx(4e9 / (pace.REACHED * 20e9), rel=0.01)
    assert slow_memory / 20 < fast_memory < slow_memory / 3
    assert pace.seconds(done, 8000, pace.Computer(20e9, 8)) > slow_memory


def test_a_shape_tells_nearly_what_the_header_would(network):
    header = gate.check(
        network("llama", width=1024, layers=8, heads=8, vocabulary=32_000, kind=Kind.Q4_0)
    )
    known = shape.Shape(
        size=header.file_size, parameters=header.parameters, blocks=8, kv_heads=4, head_size=128,
        embedding=1024,
    )  # fmt: skip
    by_shape, by_header = shape.need(known, 8192), memory.need(header, 8192)
    assert by_shape.context == by_header.context
    assert by_shape.total == pytest.approx(by_header.total, rel=0.2)


@pytest.mark.parametrize(
    ("billions", "least", "most"),
    [(0.6, 0.02, 0.12), (8, 0.1, 0.2), (32, 0.2, 0.35), (70, 0.3, 0.4)],
)
def test_without_a_shape_a_rule_says_what_a_token_takes(billions, least, most):
    known = shape.Shape(size=int(billions * 0.6e9), parameters=int(billions * 1e9))
    assert least <= known.token_bytes / 1e6 <= most


def test_the_engine_measures_every_usual_kind_of_weights(tmp_path):
    with Engine(tmp_path / "engine.log") as engine:
        rates = engine.rate(2)
    assert {"Q4_K", "Q8_0", "Q6_K", "Q4_0", "F16", "memory"} <= rates.keys()
    assert all(1e8 < rate < 1e13 for rate in rates.values())


def test_what_was_not_measured_is_as_far_from_the_usual_as_the_rest():
    computer = pace.Computer(1e12, 2, {"Q8_0": 2 * 2 * pace.RATES["Q8_0"]})
    assert computer.rate("Q5_1") == pytest.approx(2 * 2 * pace.RATES["Q5_1"])
    slow_memory = pace.Computer(1e12, 2, {"Q8_0": 5e9, "memory": 1e9})
    assert slow_memory.rate("Q8_0") == slow_memory.rate("Q5_1") == pace.STEADY * 1e9
