"""Whether models fit here and how fast they would be: by estimate, then as it was measured."""

from dataclasses import replace

import psutil
import pytest

from localchat.domain.model import ModelId
from localchat.domain.verdict import Fit
from localchat.engine import gate, memory, pace
from localchat.engine.protocol import Answered, Loaded
from localchat.engine.stop_reason import StopReason
from localchat.services import bandwidth
from localchat.services.verdicts import Verdicts
from localchat.storage.measurements import MeasurementTable
from localchat.storage.store import Store
from tests.helpers.networks import write_network

GB = 1_000_000_000
BANDWIDTH = 20e9


@pytest.fixture
def table(tmp_path):
    store = Store(tmp_path / "chats.db", bytes(32), tmp_path / "backups")
    found = MeasurementTable(store)
    found.set_number("bandwidth", BANDWIDTH)
    yield found
    store.close()


@pytest.fixture
def verdicts(table):
    return Verdicts(table)


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    """A model of more than a hundred megabytes, which tells of others."""
    path = tmp_path_factory.mktemp("models") / "some-100m.gguf"
    return write_network(path, "qwen3", width=1024, layers=8, heads=8, vocabulary=8192)


@pytest.fixture(scope="module")
def other(tmp_path_factory):
    path = tmp_path_factory.mktemp("models") / "other.gguf"
    return write_network(path, "llama", width=1024, layers=9, heads=8, vocabulary=8192)


def described(path):
    return gate.describe(gate.check(path), path, ModelId(path.stem))


def note(verdicts, model, **changes):
    values = {
        "context": 8192, "cache_type": "f16/f16", "memory": 400_000_000, "speed": 55.0,
        "read_speed": 300.0,
    } | changes  # fmt: skip
    verdicts.note(model, **values)


def test_the_numbers_are_the_estimates_and_what_there_is(verdicts, file):
    header = gate.check(file)
    verdict, needed = verdicts.of_header(header, 8192), memory.need(header, 8192)
    assert (verdict.weights, verdict.context, verdict.compute) == (
        needed.weights, needed.context, needed.compute,
    )  # fmt: skip
    assert verdict.need == needed.total
    assert verdict.fit is Fit.FITS
    assert verdict.total == psutil.virtual_memory().total
    assert 0 < verdict.free <= verdicts.room() <= verdict.total
    assert (verdict.tokens, verdict.measured) == (8192, False)


def test_a_model_that_leaves_no_room_for_the_context_is_tight_and_a_larger_one_does_not_fit(
    verdicts, file
):
    header = gate.check(file)
    header.pairs["qwen3.context_length"] = 1 << 30
    free = verdicts.of_header(header, 4096).free
    long = 7 * free // 10 // memory.context_bytes(header)
    large = replace(header, file_size=free // 2)
    assert verdicts.of_header(large, long).fit is Fit.TIGHT
    assert verdicts.of_header(large, 4096).fit is Fit.FITS
    assert verdicts.of_header(replace(header, file_size=2 * free), 4096).fit is Fit.NO


def test_a_projector_counts(verdicts, file):
    header = gate.check(file)
    alone, both = (verdicts.of_header(header, 4096, beside=size) for size in (0, GB))
    assert both.need == alone.need + GB
    assert both.speed == alone.speed


def test_no_more_context_is_judged_than_the_model_was_trained_for(verdicts, file):
    header = gate.check(file)
    assert header.number("context_length") == 32_768
    assert verdicts.of_header(header, 131_072).tokens == 32_768


def test_a_card_makes_room(verdicts, table, file):
    free, room = verdicts.of_header(gate.check(file), 4096).free, verdicts.room()
    table.set_number("card", 9 * GB)
    more = verdicts.of_header(gate.check(file), 4096)
    assert more.free - free == pytest.approx(9 * GB - (1 << 30), rel=0.1)
    assert verdicts.room() > room + 7 * GB


def test_what_was_measured_takes_the_place_of_the_estimate(verdicts, file):
    model = described(file)
    before = verdicts.of_model(model, 8192)
    note(verdicts, model)
    after = verdicts.of_model(model, 8192)
    assert (after.need, after.speed, after.measured) == (400_000_000, 55.0, True)
    assert not before.measured
    elsewhere = verdicts.of_model(model, 2048)
    assert not elsewhere.measured
    assert elsewhere.speed == 55.0
    assert elsewhere.need == verdicts.of_header(gate.check(file), 2048).need


def test_one_slow_answer_moves_what_is_known_by_a_half(verdicts, file):
    model = described(file)
    note(verdicts, model, speed=60.0, memory=400_000_000)
    note(verdicts, model, speed=20.0, memory=390_000_000)
    verdict = verdicts.of_model(model, 8192)
    assert verdict.speed == 40.0
    assert verdict.need == 400_000_000


def test_coarser_keys_are_not_taken_for_usual_ones(verdicts, file):
    note(verdicts, described(file), cache_type="q8_0/q8_0", memory=GB)
    verdict = verdicts.of_model(described(file), 8192)
    assert not verdict.measured
    assert verdict.speed == 55.0


def test_another_file_at_the_same_place_is_another_model(verdicts, file, tmp_path):
    path = tmp_path / "moved.gguf"
    path.symlink_to(file)
    note(verdicts, described(path))
    assert verdicts.of_model(described(path), 8192).measured
    path.unlink()
    write_network(path, "qwen3")
    assert not verdicts.of_model(described(path), 8192).measured


def test_what_one_model_did_tells_of_the_others(verdicts, file, other):
    header = gate.check(other)
    before = verdicts.of_header(header, 8192).speed
    plain = 1 / pace.seconds(
        pace.work(gate.check(file)), 512, pace.Computer(BANDWIDTH, bandwidth.cores())
    )
    note(verdicts, described(file), speed=plain / 2)
    assert verdicts.of_header(header, 8192).speed == pytest.approx(before / 2, rel=1e-6)


def test_a_model_that_stays_in_the_cache_tells_nothing_of_others(verdicts, tiny, file):
    before = verdicts.of_header(gate.check(file), 8192).speed
    note(verdicts, described(tiny), speed=5000.0)
    assert verdicts.of_model(described(tiny), 8192).speed == 5000.0
    assert verdicts.of_header(gate.check(file), 8192).speed == before


def test_a_file_that_has_gone_is_judged_by_what_is_remembered(verdicts, file, tmp_path):
    model = replace(described(file), path=str(tmp_path / "gone.gguf"))
    verdict = verdicts.of_model(model, 8192)
    assert verdict.weights == model.size
    note(verdicts, model)
    assert not verdicts.of_model(model, 8192).measured


@pytest.mark.parametrize("context", [4096, 16_384])
def test_from_size_and_shape(verdicts, context):
    """A model of 8 billion weights, whose context takes 128 KiB a token."""
    known = verdicts.of_size(
        4_920_000_000, context, parameters=8_030_000_000, blocks=32, kv_heads=8, head_size=128,
        embedding=4096,
    )  # fmt: skip
    assert known.context == 131_072 * context
    rule = verdicts.of_size(4_920_000_000, context)
    assert rule.need == pytest.approx(known.need, rel=0.1)
    assert rule.speed == pytest.approx(known.speed, rel=0.3)
    assert 1 < known.speed < BANDWIDTH / 4_920_000_000


def test_of_experts_only_those_that_are_used_take_time(verdicts):
    size, parameters = 18_500_000_000, 30_500_000_000
    dense = verdicts.of_size(size, 8192, parameters=parameters)
    some = verdicts.of_size(size, 8192, parameters=parameters, active=3_300_000_000)
    assert some.need == dense.need
    assert 4 < some.speed / dense.speed < 10


LOADED = Loaded(
    request=1, name="", architecture="qwen3", context=8192, trained_context=0, threads=2,
    cache_type="f16/f16", device="processor", device_reason="", memory=300_000_000, load_ms=1.0,
    template_source="model", card=0,
)  # fmt: skip


def answered(tokens=100, accepted=0, cached=0):
    return Answered(
        request=2, reason=StopReason.END, prompt_tokens=200, cached_tokens=cached,
        generated_tokens=tokens, first_token_ms=1.0, tokens_per_second=44.0,
        prompt_tokens_per_second=400.0, seed=1, thought_ms=0.0, accepted=accepted,
        memory=350_000_000,
    )  # fmt: skip


def test_an_answer_is_noted_if_it_tells_anything(verdicts, table, file):
    model = described(file)
    verdicts.note_answer(model, LOADED, answered(tokens=31))
    verdicts.note_answer(model, LOADED, answered(accepted=30))
    assert not table.newest()
    verdicts.note_answer(model, LOADED, answered())
    verdict = verdicts.of_model(model, 8192)
    assert (verdict.need, verdict.speed, verdict.measured) == (350_000_000, 44.0, True)
    (row,) = table.newest()
    assert row.read_speed == 400.0
    verdicts.note_answer(model, LOADED, answered(cached=190))
    assert table.newest()[0].read_speed == 400.0


def test_a_store_that_cannot_be_written_is_no_error_of_the_answer(file, tmp_path, caplog):
    store = Store(tmp_path / "chats.db", bytes(32), tmp_path / "backups")
    verdicts = Verdicts(MeasurementTable(store))
    verdicts.of_header(gate.check(file), 8192)
    store.rows("PRAGMA query_only = 1")
    verdicts.note_answer(described(file), LOADED, answered())
    assert "was not measured" in caplog.text
    store.close()


@pytest.fixture
def measured_computer():
    """It is measured truly here."""


def test_the_bandwidth_is_measured_once_and_kept(tmp_path, file):
    store = Store(tmp_path / "chats.db", bytes(32), tmp_path / "backups")
    table = MeasurementTable(store)
    first = Verdicts(table).of_header(gate.check(file), 8192).speed
    kept = table.number("bandwidth")
    assert 1e9 < kept < 3e12
    assert Verdicts(table).of_header(gate.check(file), 8192).speed == first
    assert table.number("bandwidth") == kept
    store.close()


def test_the_speed_of_each_kind_of_weights_is_measured_once_and_heeded(tmp_path, file):
    store = Store(tmp_path / "chats.db", bytes(32), tmp_path / "backups")
    table = MeasurementTable(store)
    table.set_number("bandwidth", 20e9)
    by_memory = Verdicts(table).of_header(gate.check(file), 8192).speed
    store.run("DELETE FROM computer")
    asked = []

    def rates(threads):
        asked.append(threads)
        return {"Q8_0": 1e9, "Q4_K": 1e9}

    for _ in range(2):
        verdict = Verdicts(table, rates).of_header(gate.check(file), 8192)
    assert asked == [bandwidth.cores()]
    assert verdict.speed < by_memory / 2
    store.close()


def test_a_real_chat_is_measured(services, steady):
    model = services.models.add(steady)
    key = services.conversations.create(model.id, "Deterministic").id
    services.conversations.set_value(key, "max_tokens", 40)
    services.conversations.set_value(key, "context", 1024)
    services.conversations.set_value(key, "guess_ahead", "off")
    before = services.verdicts.of_model(model, 1024)
    for _ in services.chat.send(key, "hello " * 120):
        pass
    after = services.verdicts.of_model(model, 1024)
    assert after.measured
    assert not before.measured
    assert after.speed > 0
    assert 0.85 < before.need / after.need < 1.2


def test_what_does_not_wait_is_told_without_a_speed_until_the_computer_was_measured(table):
    asked = []
    verdicts = Verdicts(table, lambda threads: asked.append(threads) or {"Q8_0": 1e10})
    verdicts.waits = False
    fast = verdicts.of_size(1 << 30, 4096, parameters=1 << 30)
    assert (fast.speed, verdicts.is_measured, asked) == (None, False, [])
    verdicts.measure()
    assert verdicts.is_measured
    assert verdicts.of_size(1 << 30, 4096, parameters=1 << 30).speed > 0
    verdicts.measure()
    assert len(asked) == 1
