"""The disk is never filled: space is looked at before, reserved, and watched."""

import os
import resource
import shutil
import subprocess
import time

import msgspec
import pytest

from localchat.errors import HubDisk, HubNoSpace
from localchat.hub import protocol as p
from localchat.hub.client import Hub
from tests.helpers.hub_answer import cut, setting
from tests.helpers.hub_fetch import Running, fetch, files_in, request_of
from tests.helpers.hub_repository import random_bytes
from tests.hub.conftest import SIZE


def test_what_does_not_fit_is_not_begun(hub, settings, stand_in, folder, model, absent):
    hub.configure(msgspec.structs.replace(settings, floor=1 << 60))
    with pytest.raises(HubNoSpace, match=r"needs 3\.0 MB more") as caught:
        fetch(hub, request_of(model))
    assert "Free some space, then resume." in caught.value.message
    assert absent()
    assert not stand_in.requests("files")


def test_the_whole_file_is_reserved_at_the_start(hub, stand_in, folder, model):
    stand_in.fault(cut(1000, "stall"))
    running = Running(hub, request_of(model))
    running.wait_until_here(1000)
    status = (folder / model.name / "model.gguf.part").stat()
    assert status.st_size == SIZE
    assert status.st_blocks * 512 >= SIZE
    running.stop()
    running.join()


def test_it_stops_when_the_disk_gets_full_and_goes_on_when_there_is_room(
    hub, settings, stand_in, folder, model, whole
):
    stand_in.fault(setting(rate=1_000_000, piece=20_000))
    running = Running(hub, request_of(model))
    running.wait_until_here(300_000)
    free = shutil.disk_usage(folder).free
    began = time.monotonic()
    hub.configure(msgspec.structs.replace(settings, floor=free + (10 << 30)))
    running.join()
    assert time.monotonic() - began < 3
    assert isinstance(running.error, HubNoSpace)
    assert "the download was stopped" in running.error.message
    assert f"{model.name}/model.gguf.part" in files_in(folder)
    hub.configure(settings)
    assert fetch(hub, request_of(model)).moved < SIZE
    assert whole()


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 16 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = shutil.which("mount") and not subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(folder)],
        check=False, capture_output=True,
    ).returncode  # fmt: skip
    if not mounted:
        pytest.skip("this computer does not let us mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_small_disk_that_somebody_else_fills(small_disk, stand_in, tmp_path):
    content = random_bytes(6_000_000, 5)
    model = stand_in.add(
        "maker/model", {"model.gguf": content, "huge.gguf": random_bytes(18_000_000)}
    )
    with Hub(small_disk, tmp_path / "log") as hub:
        hub.configure(
            p.Configure(request=0, endpoint=stand_in.endpoint, patience=0.6, floor=2_000_000)
        )
        with pytest.raises(HubNoSpace):
            fetch(hub, request_of(model, "huge.gguf"))
        stand_in.fault(setting(rate=3_000_000, piece=20_000))
        running = Running(hub, request_of(model))
        running.wait_until_here(500_000)
        filler = small_disk / "filler"
        filler.write_bytes(b"x" * 9_000_000)
        running.join()
        assert isinstance(running.error, HubNoSpace)
        filler.unlink()
        assert fetch(hub, request_of(model)).moved < 6_000_000
        assert set(files_in(small_disk)) == {"maker/model/model.gguf"}
        assert (small_disk / "maker/model/model.gguf").read_bytes() == content


def test_a_disk_that_takes_no_file_of_this_size(hub, stand_in, model, absent):
    hub.search(p.Search(request=0))
    resource.prlimit(hub.pid, resource.RLIMIT_FSIZE, (SIZE // 2, SIZE // 2))
    with pytest.raises(HubDisk, match="cannot keep files as large"):
        fetch(hub, request_of(model))
    assert absent()


def test_a_limit_that_comes_in_the_middle(hub, stand_in, folder, model, whole):
    stand_in.fault(cut(SIZE // 2, "stall"))
    running = Running(hub, request_of(model))
    running.wait_until_here(SIZE // 2)
    resource.prlimit(hub.pid, resource.RLIMIT_FSIZE, (SIZE // 2, resource.RLIM_INFINITY))
    running.join()
    assert isinstance(running.error, HubDisk)
    resource.prlimit(hub.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
    assert fetch(hub, request_of(model)).moved <= SIZE - SIZE // 2 + (1 << 20)
    assert whole()


@pytest.mark.skipif(os.geteuid() == 0, reason="for the superuser every folder can be written")
def test_a_folder_that_may_not_be_written(hub, folder, model):
    folder.mkdir()
    folder.chmod(0o500)
    with pytest.raises(HubDisk, match="cannot be written"):
        fetch(hub, request_of(model))
    folder.chmod(0o700)


def test_a_folder_that_cannot_be_is_told(folder, tmp_path, settings, stand_in):
    folder.parent.joinpath("models").write_bytes(b"a file")
    with Hub(folder, tmp_path / "hub.log") as hub:
        hub.configure(settings)
        with pytest.raises(HubDisk, match="Choose another folder in Settings"):
            hub.search(p.Search(request=0))


def test_a_folder_that_was_made_anew_is_written_again(hub, folder, model, whole):
    fetch(hub, request_of(model))
    shutil.rmtree(folder)
    folder.mkdir()
    assert fetch(hub, request_of(model)).moved == SIZE
    assert whole()
