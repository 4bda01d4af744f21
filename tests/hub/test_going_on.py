"""Stopped, killed, cut off, shared: the transfer goes on from where it was, and nothing comes twice."""

import json
import os
import random
import signal
import threading
import time

import msgspec
import pytest

from localchat.errors import HubDied, HubOffline, HubStopped, HubTaken
from localchat.hub import protocol as p
from localchat.hub.child import journal
from localchat.hub.client import Hub
from tests.helpers.hub_answer import cut, setting
from tests.helpers.hub_fetch import Running, fetch, request_of
from tests.helpers.hub_repository import random_bytes
from tests.hub.conftest import SIZE

PAUSE, BUSY = 0.3, 3.0
"""Seconds until a pause is one, and at the longest while other programs need the computer; less than
`PATIENCE`, after which waiting ends by itself."""
AGAIN = 4_000_000
"""Bytes that a kill may cost at most."""


def part_of(folder, model):
    return folder / model.name / "model.gguf.part"


@pytest.fixture
def slow(stand_in):
    """A file host that needs a second and more for the model."""
    stand_in.fault(setting(rate=2_000_000, piece=20_000), times=-1)


def settled(folder, model):
    """Wait until the part is let go and all that is here is on the disk for sure."""
    file = folder / model.name / "model.gguf.part.json"
    end = time.monotonic() + 3
    while time.monotonic() < end:
        rows = json.loads(file.read_bytes().splitlines()[-1])["spans"]
        if all(at == synced for _, at, _, synced in rows):
            return rows
        time.sleep(0.02)
    raise AssertionError("it is not on the disk")


# --- stopping -------------------------------------------------------------------------------------


def test_a_pause_takes_effect_at_once_and_costs_nothing(hub, stand_in, slow, model, whole):
    took, done = [], 0
    for _ in range(3):
        running = Running(hub, request_of(model))
        running.wait_until_here(done + 200_000)
        began = time.monotonic()
        running.stop()
        running.join()
        took.append(time.monotonic() - began)
        assert isinstance(running.error, HubStopped)
        done = max(event.done for event in running.events)
    assert min(took) < PAUSE
    assert max(took) < BUSY
    time.sleep(0.1)
    sent = stand_in.sent
    time.sleep(0.3)
    assert stand_in.sent == sent, "bytes come after the pause"
    stand_in.faults.clear()
    assert fetch(hub, request_of(model)).moved <= SIZE - done
    assert stand_in.sent - SIZE <= 200_000
    assert whole()


def test_a_pause_ends_every_kind_of_waiting(hub, stand_in, model):
    silences = [setting(silent="stall"), setting(silent="drip"), setting(status=503)]
    plans = [("hub", "HEAD", change) for change in silences]
    plans += [("files", "GET", change) for change in [*silences, cut(1000, "stall")]]
    for server, method, change in plans:
        stand_in.faults.clear()
        stand_in.fault(change, server, method=method, times=-1)
        running = Running(hub, request_of(model))
        time.sleep(0.15)
        began = time.monotonic()
        running.stop()
        running.join()
        assert time.monotonic() - began < BUSY
        assert isinstance(running.error, HubStopped)


def test_who_stops_listening_stops_the_transfer(hub, stand_in, slow, model):
    events = hub.fetch(request_of(model), lambda _: None)
    while next(events).done < 100_000:
        pass
    events.close()
    time.sleep(0.2)
    sent = stand_in.sent
    time.sleep(0.3)
    assert stand_in.sent == sent


def test_offline_is_at_once_and_total(hub, settings, stand_in, slow, model, whole):
    running = Running(hub, request_of(model))
    running.wait_until_here(300_000)
    began = time.monotonic()
    hub.configure(msgspec.structs.replace(settings, offline=True))
    running.join()
    assert time.monotonic() - began < BUSY
    assert isinstance(running.error, HubOffline)
    before = len(stand_in.seen)
    for ask in (lambda: fetch(hub, request_of(model)), lambda: hub.search(p.Search(request=0))):
        with pytest.raises(HubOffline, match="switched connections off"):
            ask()
    time.sleep(0.3)
    assert len(stand_in.seen) == before
    hub.configure(settings)
    stand_in.faults.clear()
    assert fetch(hub, request_of(model)).moved < SIZE
    assert whole()


def test_what_is_not_wanted_any_more_is_deleted_even_offline(
    hub, settings, stand_in, slow, model, absent
):
    running = Running(hub, request_of(model))
    running.wait_until_here(300_000)
    running.stop()
    running.join()
    hub.configure(msgspec.structs.replace(settings, offline=True))
    hub.discard(model.name, "model.gguf")
    assert absent()
    hub.discard(model.name, "model.gguf")


def test_a_whole_file_is_not_discarded(hub, model, whole):
    fetch(hub, request_of(model))
    hub.discard(model.name, "model.gguf")
    assert whole()


# --- killing --------------------------------------------------------------------------------------


def kill(hub):
    os.kill(hub.pid, signal.SIGKILL)


def killed_at(hub, stand_in, model, seconds):
    """Kill the process so long after the start; returns bytes that were fetched twice."""
    before = stand_in.sent
    hub.search(p.Search(request=0))
    killer = threading.Timer(seconds, kill, (hub,))
    killer.start()
    with pytest.raises(HubDied, match="What was fetched is kept"):
        fetch(hub, request_of(model))
    killer.join()
    fetch(hub, request_of(model))
    return stand_in.sent - before - model.files["model.gguf"].size


CHANCE = random.Random(5)


@pytest.mark.long
@pytest.mark.parametrize("seconds", [CHANCE.uniform(0.05, 3.5) for _ in range(20)])
def test_a_kill_of_a_large_download_costs_little(hub, stand_in, folder, seconds):
    model = stand_in.add("maker/larger", {"model.gguf": random_bytes(200_000_000, 4)})
    stand_in.rate = 50_000_000
    again = killed_at(hub, stand_in, model, seconds)
    print(f"killed after {seconds:.2f} s: {again / 1e6:.2f} MB again")  # noqa: T201
    assert again <= AGAIN
    assert (folder / model.name / "model.gguf").read_bytes() == model.files["model.gguf"].content


def test_a_process_that_was_killed_is_started_again_for_the_next_request(hub, stand_in, model):
    hub.search(p.Search(request=0))
    first = hub.pid
    kill(hub)
    time.sleep(0.2)
    assert hub.search(p.Search(request=0)).rows
    assert hub.pid != first


# --- what the journal may claim -------------------------------------------------------------------


@pytest.fixture
def stopped_half_way(hub, stand_in, model):
    """The model's first half is here, and the process gone."""
    stand_in.fault(cut(SIZE // 2, "stall"))
    running = Running(hub, request_of(model))
    running.wait_until_here(SIZE // 2)
    kill(hub)
    running.join()
    assert isinstance(running.error, HubDied)


def test_after_a_pause_and_a_restart_of_the_computer_nothing_comes_again(
    hub, stand_in, folder, model, whole
):
    stand_in.fault(cut(SIZE // 2, "stall"))
    running = Running(hub, request_of(model))
    running.wait_until_here(SIZE // 2)
    running.stop()
    running.join()
    settled(folder, model)
    rename_boot(folder, model)
    assert fetch(hub, request_of(model)).moved == SIZE - SIZE // 2
    assert whole()


def rename_boot(folder, model):
    """As if the computer had been started again since."""
    file = folder / model.name / "model.gguf.part.json"
    records = [json.loads(line) for line in file.read_bytes().splitlines() if line]
    lines = [json.dumps({**record, "boot": "another"}) for record in records]
    file.write_text("\n".join(lines), encoding="utf-8")


def test_after_a_power_cut_only_what_was_forced_onto_the_disk_counts(
    hub, stopped_half_way, folder, model, whole
):
    rename_boot(folder, model)
    assert fetch(hub, request_of(model)).moved == SIZE, "nothing had been forced onto it yet"
    assert whole()


@pytest.mark.parametrize("tail", [b'\n{"mark"', b"\n" + b"\0" * 4000, b"\n[]\n{}\n\xff\xfe"])
def test_half_a_line_at_the_end_of_the_journal_costs_nothing(
    hub, stopped_half_way, folder, model, whole, tail
):
    file = folder / model.name / "model.gguf.part.json"
    file.write_bytes(file.read_bytes() + tail)
    assert fetch(hub, request_of(model)).moved <= SIZE - SIZE // 2 + AGAIN / 4
    assert whole()


def test_a_journal_that_claims_too_much_is_found_out_by_the_hash(
    hub, stopped_half_way, folder, model, whole
):
    with part_of(folder, model).open("r+b") as file:
        file.seek(1000)
        file.write(b"\0" * 1000)
    assert fetch(hub, request_of(model)).moved > SIZE
    assert whole()


SENSELESS = [
    [],
    [[0, 5, 3, 0]],
    [[1, 2, SIZE, 1]],
    [[0, SIZE + 1, SIZE + 1, 0]],
    [[0, 1, 2, 0], [3, 3, SIZE, 3]],
]


@pytest.mark.parametrize("spans", SENSELESS)
def test_a_journal_without_sense_is_not_believed(
    hub, stopped_half_way, folder, model, whole, spans
):
    file = folder / model.name / "model.gguf.part.json"
    record = json.loads(file.read_bytes().splitlines()[-1])
    file.write_text(json.dumps({**record, "spans": spans}), encoding="utf-8")
    assert fetch(hub, request_of(model)).moved == SIZE
    assert whole()


@pytest.mark.parametrize("what", ["journal", "part", "shorter"])
def test_a_journal_or_part_that_is_gone_means_from_the_start(
    hub, stopped_half_way, folder, model, whole, what
):
    part = part_of(folder, model)
    if what == "shorter":
        with part.open("r+b") as file:
            file.truncate(SIZE // 4)
    else:
        (part.with_name(f"{part.name}.json") if what == "journal" else part).unlink()
    assert fetch(hub, request_of(model)).moved == SIZE
    assert whole()


def test_what_is_here_of_another_version_is_not_mixed_in(
    hub, stand_in, stopped_half_way, model, whole
):
    newer = stand_in.add(model.name, {"model.gguf": random_bytes(SIZE, 9)})
    model.files["model.gguf"] = newer.files["model.gguf"]
    assert fetch(hub, request_of(newer)).moved == SIZE
    assert whole()


def test_the_clock_does_not_matter():
    name = journal._boot()  # noqa: SLF001
    assert not name.startswith("at "), "the system's own name, which no clock changes"
    same = journal._same_boot  # noqa: SLF001 -- what other systems have to do without such a name
    assert same("at 1000000", "at 1000004")
    assert not same("at 1000000", "at 1003600")
    assert not same("at x", "at 1003600")
    assert not same("one", "other")


# --- several at once ------------------------------------------------------------------------------


@pytest.fixture
def other(settings, folder, hub):
    """A second app with the same download folder."""
    with Hub(folder, folder.parent / "hub.log") as each:
        each.configure(settings)
        yield each


def test_two_apps_never_write_the_same_file(hub, other, stand_in, model, whole):
    stand_in.fault(setting(rate=500_000, piece=5_000))
    running = Running(hub, request_of(model))
    running.wait_until_here(50_000)
    late = Running(other, request_of(model))
    with pytest.raises(HubTaken, match="is being fetched just now"):
        hub.discard(model.name, "model.gguf")
    with pytest.raises(HubTaken, match="is being fetched just now"):
        assert late.fetched
    running.stop()
    running.join()
    assert fetch(other, request_of(model)).moved < SIZE
    assert fetch(hub, request_of(model)).moved == 0
    assert whole()


def test_the_second_app_takes_over_what_the_first_has_just_finished(
    hub, other, stand_in, slow, model, whole
):
    running = Running(hub, request_of(model))
    running.wait_until_here(50_000)
    assert fetch(other, request_of(model)).moved == 0
    assert running.fetched.moved == SIZE
    assert whole()


def test_a_file_over_several_connections_is_the_same(hub, stand_in, folder):
    stand_in.fault(setting(rate=12_000_000), times=-1)
    content = random_bytes(60_000_000, 8)
    model = stand_in.add("maker/wide", {"model.gguf": content})
    running = Running(hub, request_of(model))
    running.wait_until(lambda event: event.connections > 1)
    time.sleep(0.5)
    running.stop()
    running.join()
    assert len(settled(folder, model)) > 1
    rename_boot(folder, model)
    fetch(hub, request_of(model))
    assert (folder / model.name / "model.gguf").read_bytes() == content
    assert stand_in.sent < 66_000_000
    ranges = [seen.range for seen in stand_in.requests("files")]
    assert len({start for start, _ in ranges}) == len(ranges)


# --- speed ----------------------------------------------------------------------------------------


def test_the_limit_of_speed_holds_for_all_together(hub, settings, stand_in, model):
    stand_in.add("maker/other", {"model.gguf": random_bytes(SIZE, 6)})
    hub.configure(msgspec.structs.replace(settings, limit=3_000_000))
    hub.search(p.Search(request=0))
    began = time.monotonic()
    both = [
        Running(hub, request_of(stand_in.repositories[name]))
        for name in (model.name, "maker/other")
    ]
    assert all(each.fetched.moved == SIZE for each in both)
    assert 0.8 < (time.monotonic() - began) / (2 * SIZE / 3_000_000) < 2


def test_a_limit_that_is_lifted_is_lifted_at_once(hub, settings, model):
    hub.configure(msgspec.structs.replace(settings, limit=10_000))
    running = Running(hub, request_of(model))
    time.sleep(0.6)
    hub.configure(settings)
    began = time.monotonic()
    assert running.fetched.moved == SIZE
    assert time.monotonic() - began < 5
