"""The queue of downloads finishes what was begun, whatever the line, the disk or the computer does."""

import datetime as dt
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from localchat.domain.download import Download, DownloadId, DownloadState
from localchat.domain.repository import HubFile, Quantisation
from localchat.errors import HubNoSpace, HubRefused, UsageError
from localchat.services import download_queue, space
from localchat.services.quiet_hours import QuietHours
from localchat.storage.sources import read_source
from tests.helpers import hub_answer
from tests.helpers.downloading import Queue
from tests.helpers.hub import StandIn, random_bytes

MB = 1 << 20
DONE, PAUSED, FAILED = DownloadState.DONE, DownloadState.PAUSED, DownloadState.FAILED
RUNNING, WAITING, QUEUED = DownloadState.RUNNING, DownloadState.WAITING, DownloadState.QUEUED


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch):
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def hub():
    with StandIn() as servers:
        for number in range(1, 5):
            servers.add(
                f"test/Model-{number}-GGUF", {"model-Q4_K_M.gguf": random_bytes(4 * MB, number)}
            )
        yield servers


@pytest.fixture
def large(hub):
    """A model of which 40 MB/s come."""
    hub.rate = 40_000_000
    hub.add("test/Large-GGUF", {"large-Q4_K_M.gguf": random_bytes(48 * MB, 9)})
    return "test/Large-GGUF"


@pytest.fixture
def opened(home, hub):
    """Open the queue, as often as is wanted; all are closed in the end."""
    queues = []

    def make(folder=home, *, start=True, **more):
        queue = Queue(folder, hub.endpoint, **more)
        queues.append(queue)
        if start:
            queue.downloads.start()
        return queue

    yield make
    for queue in reversed(queues):
        queue.close()


@pytest.fixture
def queue(opened):
    return opened()


def content(hub, repository, path):
    return hub.repositories[repository].files[path].content


def files_below(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def begun(queue, repository="test/Large-GGUF", share=0.15):
    """A download of which some is here."""
    key = queue.add(repository).id
    queue.until(lambda: queue.downloads.get(key).share > share)
    return key


# --- getting -------------------------------------------------------------------------------------


def test_all_files_of_a_choice_come_and_a_note_says_from_where(hub, queue):
    files = {
        "Q4_K_M/big-Q4_K_M-00001-of-00002.gguf": random_bytes(3 * MB, 1),
        "Q4_K_M/big-Q4_K_M-00002-of-00002.gguf": random_bytes(2 * MB, 2),
        "mmproj-F16.gguf": random_bytes(MB, 3),
    }
    repository = hub.add("test/Big-GGUF", {**files, "README.md": b"# Big"})
    key = queue.add("test/Big-GGUF").id
    found = queue.wait(key)
    folder = queue.models / "test" / "Big-GGUF"
    assert files_below(folder) == [".localchat.json", *files]
    assert all((folder / path).read_bytes() == data for path, data in files.items())
    assert (found.done, found.share, found.folder) == (6 * MB, 1.0, str(folder))
    source = read_source(folder)
    assert source.repository == "test/Big-GGUF"
    noted = source.files["Q4_K_M/big-Q4_K_M-00001-of-00002.gguf"]
    assert noted.sha256 == repository.files["Q4_K_M/big-Q4_K_M-00001-of-00002.gguf"].sha256
    assert (noted.revision, noted.label, noted.projector) == (
        repository.commit,
        "Q4_K_M",
        "mmproj-F16.gguf",
    )
    assert [each.id for each in queue.finished] == [key]


def test_several_run_at_once_and_the_others_in_their_order(hub, queue):
    hub.rate = 3_000_000
    keys = [queue.add(f"test/Model-{number}-GGUF").id for number in range(1, 5)]
    queue.downloads.move(keys[3], 0)
    most = 0
    while len(queue.finished) < 4:
        most = max(most, sum(each.state is RUNNING for each in queue.downloads.all()))
        time.sleep(0.01)
    assert most == 2
    ended = [each.id for each in queue.finished]
    begun = list(dict.fromkeys(each.id for each in queue.told if each.state is RUNNING))
    assert set(begun[:2]) == {keys[0], keys[1]}  # they ran already when the last became the first
    assert begun[2:] == [keys[3], keys[2]]
    assert [each.id for each in queue.downloads.all()] == ended[::-1]


def test_one_at_a_time_is_heeded_while_two_run(hub, large, queue):
    first, second = begun(queue), queue.add("test/Model-1-GGUF").id
    hub.add("test/Large-2-GGUF", {"x-Q4_K_M.gguf": random_bytes(48 * MB, 5)})
    queue.wait(second)
    second = begun(queue, "test/Large-2-GGUF", 0.02)
    queue.settings.set("downloads_at_once", 1)
    queue.downloads.settings_changed()
    queue.wait(second, QUEUED)
    assert queue.state(first) in {RUNNING, DownloadState.CHECKING, DONE}
    queue.wait(second)


def test_figures_are_told_four_times_a_second_and_no_more(large, queue):
    key = queue.add(large).id
    queue.wait(key)
    moving = [each for each in queue.told if each.state is RUNNING and each.rate]
    assert 2 <= len(moving) <= 8  # it takes 1.2 seconds
    assert all(0 < each.rate < 80_000_000 for each in moving)


def test_two_choices_that_share_a_projector_both_come(hub, queue):
    hub.rate = 10_000_000
    files = {
        "x-Q4_K_M.gguf": random_bytes(MB, 1), "x-Q8_0.gguf": random_bytes(MB, 2),
        "mmproj-F16.gguf": random_bytes(2 * MB, 3),
    }  # fmt: skip
    hub.add("test/Eyes-GGUF", files)
    keys = [queue.add("test/Eyes-GGUF", label).id for label in ("Q4_K_M", "Q8_0")]
    assert all(queue.wait(key).state is DONE for key in keys)
    assert files_below(queue.models / "test" / "Eyes-GGUF") == [".localchat.json", *sorted(files)]


def test_what_is_there_already_is_not_got_again(hub, queue):
    first = queue.add("test/Model-1-GGUF")
    queue.wait(first.id)
    assert queue.add("test/Model-1-GGUF").id == first.id
    (queue.models / "test/Model-1-GGUF/model-Q4_K_M.gguf").unlink()
    again = queue.add("test/Model-1-GGUF")
    assert again.id != first.id
    queue.wait(again.id)
    assert [each.id for each in queue.downloads.all()] == [again.id]


# --- pausing, ending, killing ----------------------------------------------------------------------


def test_a_pause_stops_what_comes_and_nothing_is_lost(hub, large, queue):
    """How soon is measured in benchmarks."""
    hub.rate = 4_000_000
    key = begun(queue, share=0.02)
    for _ in range(5):
        queue.until(lambda: queue.downloads.get(key).rate > 0)
        queue.downloads.pause(key)
        queue.wait_for_rest(key)
        sent = hub.sent
        time.sleep(0.15)
        assert hub.sent - sent <= MB  # what the kernel had taken already
        assert queue.state(key) is PAUSED
        queue.downloads.resume(key)
    hub.rate = 0
    queue.wait(key)
    assert (queue.models / large / "large-Q4_K_M.gguf").read_bytes() == content(
        hub, large, "large-Q4_K_M.gguf"
    )


def test_what_ran_goes_on_at_the_next_start_and_what_was_paused_does_not(hub, large, opened):
    queue = opened()
    running, paused = begun(queue, share=0.3), queue.add("test/Model-1-GGUF").id
    queue.downloads.pause(paused)
    queue.close()
    had = hub.sent
    later = opened()
    later.wait(running)
    assert later.state(paused) is PAUSED
    assert hub.sent - had < 45 * MB
    later.downloads.resume(paused)
    later.wait(paused)


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_after_kill_9_it_goes_on_by_itself_and_little_comes_twice(home, hub, large, opened):
    queue = opened(start=False)
    key = queue.add(large).id
    queue.close()
    command = [
        sys.executable,
        str(Path(__file__).parents[1] / "helpers" / "downloading.py"),
        str(home),
    ]
    hub.rate = 5_000_000
    for _ in range(3):
        before = hub.sent
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout.readline() == b"running\n"
            end = time.monotonic() + 20
            while hub.sent < before + 5 * MB:
                assert time.monotonic() < end
                time.sleep(0.005)
            process.send_signal(signal.SIGKILL)
        time.sleep(0.3)  # its child sees the end of the pipe
    hub.rate = 0
    later = opened()
    later.wait(key)
    assert (later.models / large / "large-Q4_K_M.gguf").read_bytes() == content(
        hub, large, "large-Q4_K_M.gguf"
    )
    assert hub.sent <= 48 * MB + 3 * 4 * MB


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_when_the_hubs_process_is_killed_another_one_goes_on(hub, large, queue):
    key = begun(queue)
    os.kill(queue.network.hub.pid, signal.SIGKILL)
    queue.wait(key, WAITING)
    assert "killed" in queue.downloads.get(key).why
    queue.wait(key)
    assert FAILED not in {each.state for each in queue.told}


# --- the network -----------------------------------------------------------------------------------


def test_without_a_network_it_waits_and_never_fails(hub, queue):
    hub.fault(hub_answer.setting(silent="reset"), "hub", method="HEAD", times=-1)
    revision, choice = (
        hub.repositories["test/Model-1-GGUF"].commit,
        _choice(hub, "test/Model-1-GGUF"),
    )
    key = queue.downloads.add("test/Model-1-GGUF", revision, "Model 1", choice).id
    queue.wait(key, WAITING)
    assert queue.downloads.get(key).why
    hub.faults.clear()
    queue.downloads.resume(key)  # at once, not after its pause
    before = time.monotonic()
    queue.wait(key)
    assert time.monotonic() - before < 5
    assert FAILED not in {each.state for each in queue.told}


def _choice(hub, repository):
    files = hub.repositories[repository].files
    (found,) = [HubFile(path, file.size, file.sha256) for path, file in files.items()]
    return Quantisation("Q4_K_M", (found,))


def test_offline_stops_at_once_and_online_goes_on(large, queue):
    key = begun(queue)
    queue.network.set_offline(True)
    found = queue.wait(key, WAITING)
    assert found.why == download_queue.OFFLINE
    queue.wait_for_rest(key)
    queue.network.set_offline(False)
    queue.wait(key)


def test_quiet_hours_are_kept(hub, opened):
    now = [dt.datetime(2026, 1, 5, 23, 30, tzinfo=dt.UTC)]
    queue = opened(clock=lambda: now[0])
    queue.settings.set("quiet_hours", "22:00-07:00")
    key = queue.add("test/Model-1-GGUF").id
    found = queue.wait(key, WAITING)
    assert (found.why, found.wait) == ("Quiet hours until 07:00.", 7.5 * 3600)
    now[0] = now[0].replace(day=6, hour=7, minute=0)
    queue.wait(key)


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [("22:00-07:00", 1320, 420), (" 8 - 17.30 ", 480, 1050), ("22:00–24:00", 1320, 0)],
)
def test_quiet_hours_are_read_as_people_write_them(text, begin, end):
    assert QuietHours.parse(text) == QuietHours(begin, end)


@pytest.mark.parametrize(
    "text", ["later", "25:00-7:00", "22:61-7:00", "7:00-7:00", "0-24", "22:00", "-"]
)
def test_nonsense_as_quiet_hours_gets_a_sentence(text):
    with pytest.raises(UsageError, match=r"22:00-07:00"):
        QuietHours.parse(text)


def test_quiet_hours_end_when_they_say(monkeypatch):
    hours = QuietHours.parse("22:00-07:00")
    at = dt.datetime(2026, 1, 5, tzinfo=dt.UTC)
    assert hours.left(at.replace(hour=6, minute=59, second=30)) == 30
    assert hours.left(at.replace(hour=7)) == 0
    assert hours.left(at.replace(hour=21, minute=59)) == 0
    assert hours.left(at.replace(hour=22)) == 9 * 3600
    assert QuietHours.parse("") is None


# --- what fails ------------------------------------------------------------------------------------


def test_a_gated_model_says_so_and_comes_once_there_is_a_token(hub, queue):
    hub.tokens["hf_good_token"] = "somebody"
    repository = hub.add("test/Gated-GGUF", {"x-Q4_K_M.gguf": random_bytes(MB)}, gated="auto")
    key = queue.add("test/Gated-GGUF").id
    assert "agree" in queue.wait(key, FAILED).why
    repository.allowed.add("hf_good_token")
    assert queue.network.set_token("hf_good_token") == ("somebody", False)
    queue.downloads.resume(key)
    queue.wait(key)


def test_a_damaged_file_never_reaches_the_library(hub, queue):
    hub.fault(hub_answer.flipped(1000), times=-1)
    key = queue.add("test/Model-1-GGUF").id
    assert "twice" in queue.wait(key, FAILED).why
    assert not (queue.models / "test/Model-1-GGUF/model-Q4_K_M.gguf").exists()
    queue.downloads.remove(key)
    queue.until(lambda: not queue.models.exists() or files_below(queue.models) == [])


def test_a_file_that_was_changed_on_the_hub_says_so_and_is_replaced_when_asked_for_again(
    hub, large, queue
):
    key = begun(queue)
    queue.downloads.pause(key)
    hub.add(large, {"large-Q4_K_M.gguf": random_bytes(2 * MB, 77)})
    queue.downloads.resume(key)
    assert queue.wait(key, FAILED).why
    new = queue.add(large)
    assert new.id != key
    queue.wait(new.id)
    assert files_below(queue.models) == [f"{large}/.localchat.json", f"{large}/large-Q4_K_M.gguf"]
    assert [each.id for each in queue.downloads.all()] == [new.id]


@pytest.mark.parametrize(
    "path", ["../x.gguf", "a/../../x.gguf", "C:/x.gguf", "con.gguf", "x\0.gguf"]
)
def test_a_name_that_leads_elsewhere_is_refused_before_anything_is_asked(hub, queue, path):
    choice = Quantisation("Q4_K_M", (HubFile(path, 10, "0" * 64),))
    with pytest.raises(HubRefused):
        queue.downloads.add("test/Model-1-GGUF", "0" * 40, "Model", choice)
    assert not hub.seen


# --- space -----------------------------------------------------------------------------------------


def test_what_has_no_room_is_not_queued_and_the_figures_are_told(hub, queue, monkeypatch):
    monkeypatch.setattr(space.shutil, "disk_usage", lambda _: _Usage(5_000_000_000))
    hub.fault(hub_answer.setting(silent="stall"), "hub", method="HEAD", times=-1)
    queue.settings.set("disk_floor", 2)
    choice = Quantisation("Q4_K_M", (HubFile("a.gguf", 2_000_000_000, "0" * 64),))
    queue.downloads.add("test/Model-1-GGUF", "0" * 40, "Model", choice)
    other = Quantisation("Q8_0", (HubFile("b.gguf", 1_500_000_000, "1" * 64),))
    with pytest.raises(HubNoSpace) as told:
        queue.downloads.add("test/Model-1-GGUF", "0" * 40, "Model", other)
    for figure in ("3.5 GB more", "5.0 GB free", "2.0 GB stay", "Free 0.5 GB"):
        assert figure in told.value.message


class _Usage:
    def __init__(self, free):
        self.free = free


def test_a_full_disk_pauses_with_a_sentence_and_goes_on_when_there_is_room(hub, queue, monkeypatch):
    monkeypatch.setattr(download_queue, "SPACE", 0.2)
    monkeypatch.setattr(download_queue, "IDLE", 0.2)
    free = [10**12]
    monkeypatch.setattr(space.shutil, "disk_usage", lambda _: _Usage(free[0]))
    hub.rate = 2_000_000
    queue.settings.set("downloads_at_once", 1)
    queue.add("test/Model-1-GGUF")
    key = queue.add("test/Model-2-GGUF").id
    free[0] = 1_000_000
    found = queue.wait(key, PAUSED)
    assert "4.2 MB more" in found.why
    time.sleep(0.5)
    assert queue.state(key) is PAUSED
    free[0] = 10**12
    queue.wait(key)


def test_a_person_may_pause_what_would_go_on_by_itself(hub, queue, monkeypatch):
    monkeypatch.setattr(download_queue, "SPACE", 0.1)
    monkeypatch.setattr(download_queue, "IDLE", 0.1)
    free = [10**12]
    monkeypatch.setattr(space.shutil, "disk_usage", lambda _: _Usage(free[0]))
    hub.rate = 2_000_000
    queue.settings.set("downloads_at_once", 1)
    queue.add("test/Model-1-GGUF")
    key = queue.add("test/Model-2-GGUF").id
    free[0] = 1_000_000
    queue.wait(key, PAUSED)
    queue.downloads.pause(key)
    free[0] = 10**12
    time.sleep(0.5)
    assert (queue.state(key), queue.downloads.get(key).why) == (PAUSED, "")


# --- cancelling ------------------------------------------------------------------------------------


def test_cancel_deletes_what_is_here_of_it_and_nothing_else(hub, large, queue):
    folder = queue.models / large
    folder.mkdir(parents=True)
    for name in ("other.gguf", "other.gguf.part", "large-Q4_K_M.gguf.txt", "notes.json"):
        (folder / name).write_text("mine")
    key = begun(queue)
    assert "large-Q4_K_M.gguf.part" in files_below(folder)
    queue.downloads.cancel(key)
    queue.until(
        lambda: not any(name.startswith("large-Q4_K_M.gguf.p") for name in files_below(folder))
    )
    assert files_below(folder) == [
        "large-Q4_K_M.gguf.txt",
        "notes.json",
        "other.gguf",
        "other.gguf.part",
    ]
    assert queue.downloads.all() == []
    with pytest.raises(UsageError, match=str(key)):
        queue.downloads.get(key)


def test_cancel_takes_whole_parts_that_came_with_it_and_leaves_what_was_there(hub, queue):
    hub.rate = 20_000_000
    files = {
        "x-Q4_K_M-00001-of-00002.gguf": random_bytes(MB, 1),
        "x-Q4_K_M-00002-of-00002.gguf": random_bytes(40 * MB, 2),
    }
    hub.add("test/Split-GGUF", files)
    key = begun(queue, "test/Split-GGUF", 0.2)
    folder = queue.models / "test" / "Split-GGUF"
    assert (folder / "x-Q4_K_M-00001-of-00002.gguf").exists()
    queue.downloads.cancel(key)
    queue.until(lambda: not (queue.models / "test").exists())  # the folders went too

    folder.mkdir(parents=True)
    mine = folder / "x-Q4_K_M-00001-of-00002.gguf"
    mine.write_bytes(files[mine.name])
    key = begun(queue, "test/Split-GGUF", 0.2)
    queue.downloads.cancel(key)
    queue.until(lambda: len(files_below(folder)) == 1)
    assert mine.read_bytes() == files[mine.name]


def test_what_is_over_leaves_the_list_and_its_file_stays(hub, large, queue):
    done = queue.add("test/Model-1-GGUF").id
    queue.wait(done)
    running = begun(queue)
    with pytest.raises(UsageError, match="cancel"):
        queue.downloads.remove(running)
    with pytest.raises(UsageError, match="already"):
        queue.downloads.cancel(done)
    queue.downloads.remove(done)
    assert [each.id for each in queue.downloads.all()] == [running]
    time.sleep(0.2)
    assert (queue.models / "test/Model-1-GGUF/model-Q4_K_M.gguf").exists()


# --- two programs, another folder --------------------------------------------------------------------


def test_a_second_program_on_the_same_store_sees_it_and_its_wishes_are_heeded(hub, large, opened):
    hub.rate = 4_000_000
    first, second = opened(), opened()
    key = begun(first, share=0.02)
    second.until(lambda: any(each.share > 0 for each in second.downloads.all()))
    assert second.downloads.runs
    second.downloads.pause(key)
    first.wait(key, PAUSED)
    second.downloads.resume(key)
    other = second.add("test/Model-1-GGUF").id
    first.until(lambda: any(each.id == other for each in first.downloads.all()))
    first.wait(other)
    second.wait(other)
    assert [each.id for each in second.finished] == [other]
    second.downloads.cancel(key)
    first.until(lambda: all(each.id != key for each in first.downloads.all()))
    first.until(lambda: not (first.models / large).exists())


@pytest.mark.parametrize("runs", [True, False])
def test_what_is_added_while_the_store_is_read_stays(hub, opened, monkeypatch, runs):
    """Whether this program runs the queue, or looks at what another one does."""
    first = opened()
    first.until(lambda: first.runs)
    second = opened()
    queue, other = (first, second) if runs else (second, first)
    table = queue.table
    read = table.states if runs else table.all
    begun, adding = [], []

    def read_and_be_overtaken():
        found = read()
        if not begun:
            begun.append(True)
            overtaking = threading.Thread(target=queue.add, args=("test/Model-2-GGUF",))
            overtaking.start()
            adding.append(overtaking)
            overtaking.join(0.5)
        return found

    other.add("test/Model-1-GGUF")
    monkeypatch.setattr(table, "states" if runs else "all", read_and_be_overtaken)
    queue.until(lambda: adding)
    adding[0].join(10)
    queue.until(lambda: [each.state for each in queue.downloads.all()] == [DONE, DONE])


def test_the_second_program_takes_over_when_the_first_ends(large, opened):
    first, second = opened(), opened()
    key = begun(first)
    first.close()
    second.until(second.downloads.all)
    second.wait(key)


def test_a_program_that_runs_nothing_can_pause_and_cancel(large, opened):
    queue = opened()
    key = begun(queue)
    queue.close()
    alone = opened(start=False)
    assert not alone.downloads.runs
    alone.downloads.pause(key)
    assert opened(start=False).state(key) is PAUSED
    alone.downloads.cancel(key)
    assert files_below(alone.models) == []
    assert opened(start=False).downloads.all() == []


def test_two_stores_on_one_folder_do_not_disturb_each_other(hub, large, tmp_path, opened):
    first, second = opened(), opened(tmp_path / "other")
    second.settings.set("models_folder", str(first.models))
    second.network.configure()
    hub.rate = 2_000_000
    key = begun(first, share=0.02)
    other = second.add(large).id
    assert "another LocalChat" in second.wait(other, FAILED).why
    hub.rate = 0
    first.downloads.pause(key)
    first.downloads.resume(key)
    first.wait(key)
    second.downloads.resume(other)
    second.wait(other)
    assert (first.models / large / "large-Q4_K_M.gguf").read_bytes() == content(
        hub, large, "large-Q4_K_M.gguf"
    )


def test_another_folder_for_models_takes_along_what_was_fetched(hub, large, tmp_path, queue):
    key = begun(queue, share=0.5)
    queue.settings.set("models_folder", str(tmp_path / "elsewhere"))
    queue.network.configure()
    found = queue.wait(key)
    assert found.folder == str(tmp_path / "elsewhere" / large)
    assert (tmp_path / "elsewhere" / large / "large-Q4_K_M.gguf").exists()
    assert files_below(queue.paths.models) == []
    assert hub.sent <= 64 * MB  # what was on its way comes twice, not the half that was here


# --- many ------------------------------------------------------------------------------------------


def test_a_long_list_is_quick_to_look_at(opened):
    queue = opened(start=False)
    for number in range(200):
        file = HubFile(f"{number}.gguf", 10, "0" * 64)
        queue.put(
            Download(
                id=DownloadId(0), repository=f"a/b{number}", revision="0" * 40, label="Q4_K_M",
                name="x", files=(file,), state=PAUSED, done=0,
            )
        )  # fmt: skip
    before = time.perf_counter()
    for _ in range(10):
        assert len(queue.downloads.all()) == 200
        queue.downloads.totals()
    assert (time.perf_counter() - before) / 10 < 0.1


def test_totals_count_what_moves_and_do_not_go_back_when_one_is_done(hub, queue):
    assert queue.downloads.totals().size == 0
    hub.rate = 8_000_000
    queue.settings.set("downloads_at_once", 1)
    first, second = (queue.add(f"test/Model-{number}-GGUF").id for number in (1, 2))
    totals = queue.downloads.totals()
    assert (totals.active + totals.queued, totals.size) == (2, 8 * MB)
    shares = []
    while queue.state(second) is not DONE:
        totals = queue.downloads.totals()
        if totals.size:
            shares.append(totals.share)
        time.sleep(0.01)
    assert queue.state(first) is DONE
    assert shares == sorted(shares)
    assert shares[-1] > 0.6
    assert queue.downloads.totals().size == 0


def test_pause_all_and_resume_all(hub, queue):
    hub.rate = 4_000_000
    keys = [queue.add(f"test/Model-{number}-GGUF").id for number in range(1, 4)]
    queue.downloads.pause_all()
    assert {queue.state(key) for key in keys} == {PAUSED}
    queue.downloads.resume_all()
    for key in keys:
        queue.wait(key)
