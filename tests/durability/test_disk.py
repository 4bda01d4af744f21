"""Whatever the disk does, and whenever: what was acknowledged is there afterwards.

Figures (``make test-long``): after every step (write, truncation, sync, new or deleted file) of scripted
use the program is killed once and the power goes three times (all that was not forced onto the disk
lost, or some of it there in any order and torn); and every write and sync fails in four ways, once and
for good. 100 % of the stores open and are sound, 0 acknowledged acts are lost.
"""

import random
import shutil

import pytest

from localchat.errors import StoreError
from localchat.paths import Paths
from localchat.storage.store import Store
from tests.durability.faulty_disk import After, disk
from tests.durability.scripted_use import Promises, Use, broken, opened, scripted

SAMPLE = 8
"""Places of the script that `make test` tries; the rest is for `make test-long`."""


@pytest.fixture
def recorded(tmp_path, home, monkeypatch):
    """All that scripted use does to the disk, from the first start on, and what was promised when."""
    with scripted(monkeypatch), disk() as recording:
        promises = Promises(lambda: len(recording.ops))
        recording.recording = True
        services = opened(home)
        use = Use(services, promises)
        for act in use.acts():
            act()
        ops = list(recording.ops)
        assert not broken(services.store, promises.kept)
        services.close()
    return ops, promises, services.key.value


def placed(home, files, key):
    """A store as it is found after the end."""
    paths = Paths(home)
    (home / "reserve").unlink(missing_ok=True)  # it is made once the store is whole
    for side in ("", "-wal", "-shm", "-journal"):
        paths.database.with_name(f"chats.db{side}").unlink(missing_ok=True)
    for name, data in files.items():
        (home / name.rpartition("/")[2]).write_bytes(data)
    return Store(paths.database, key, paths.backups)


def places(count, sample):
    return range(count) if sample is None else sorted(random.Random(7).sample(range(count), sample))


@pytest.mark.parametrize(
    "sample", [SAMPLE, pytest.param(None, marks=[pytest.mark.long, pytest.mark.timeout(3000)])]
)
def test_wherever_the_program_or_the_power_ends_nothing_acknowledged_is_lost(
    recorded, home, sample
):
    ops, promises, key = recorded
    after, tried = After(ops), 0
    for steps in places(len(ops) + 1, sample):
        chance = random.Random(steps)
        ends = [
            (False, after.killed(steps)),
            (True, after.without_power(steps, chance, all_lost=True)),
            (True, after.without_power(steps, chance, all_lost=False)),
            (True, after.without_power(steps, chance, all_lost=False)),
        ]
        for power, files in ends[: 4 if sample is None else 3]:
            store = placed(home, files, key)
            try:
                wrong = broken(store, promises.at(steps), power=power)
            finally:
                store.close()
            assert not wrong, f"after {steps} of {len(ops)} steps (power {power}): {wrong}"
            tried += 1
    print(f"{tried} ends in {len(ops)} steps: 0 lost, 0 damaged")  # noqa: T201


FAULTS = [
    (fault, forever) for fault in ("io", "full", "short") for forever in (False, True)
]  # fmt: skip


@pytest.mark.parametrize(
    "sample", [3, pytest.param(None, marks=[pytest.mark.long, pytest.mark.timeout(3000)])]
)
@pytest.mark.parametrize(("fault", "forever"), FAULTS)
def test_a_fault_at_any_write_or_sync_is_a_sentence_and_costs_nothing_acknowledged(
    tmp_path, home, monkeypatch, fault, forever, sample
):
    with scripted(monkeypatch), disk() as faulty:
        opened(home).close()
        fresh = tmp_path / "fresh"
        shutil.copytree(home, fresh)
        steps = used(home, faulty, Promises())[1]
        for number in places(steps, sample):
            shutil.rmtree(home)
            shutil.copytree(fresh, home)
            promises = Promises()
            faulty.fail(fault, number, forever=forever)
            failures, _ = used(home, faulty, promises)
            for error in failures:
                assert isinstance(error, StoreError), repr(error)
                assert error.message.endswith((".", "?")), error.message
            services = opened(home)
            wrong = broken(services.store, promises.kept)
            if not forever and not wrong:
                Use(services, promises).ask_again()
                wrong = broken(services.store, promises.kept)
            services.close()
            assert not wrong, f"{fault} at step {number} of {steps}: {failures} {wrong}"


def used(home, faulty, promises):
    """Use the store until the end, or until nothing can be kept any more; then the disk works again."""
    failures, act = [], None
    try:
        services = opened(home)
    except StoreError as error:
        faulty.heal()
        return [error], 0
    try:
        use = Use(services, promises)
        for act in use.acts():
            try:
                act()
            except StoreError as error:
                failures.append(error)
                break
        if failures and not faulty.forever:
            assert not broken(services.store, promises.kept), f"after {act} failed in {failures}"
            use.ask_again()
    finally:
        steps = faulty.steps
        services.close()
        faulty.heal()
    return failures, steps
