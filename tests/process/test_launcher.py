"""A process without Internet sockets starts the hub's process, and shows pages, through its copy."""

import json
import os
import subprocess
import sys
import time

import pytest

from localchat.process.launcher import make_launcher
from tests.helpers.hub import StandIn
from tests.helpers.hub_repository import random_bytes

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="only there the network is given up"),
    pytest.mark.filterwarnings(
        "ignore:This process .* is multi-threaded"
    ),  # the app makes it earlier
]

_PROGRAM = """
import json, os, socket, sys
from pathlib import Path
from localchat.hub import CHILD
from localchat.process.launcher import make_launcher
launcher = make_launcher([CHILD])
from localchat.process.cage.window import confine_window
assert confine_window()[0].holds
from localchat.hub import protocol as p
from localchat.hub.client import Hub
found, about, folder = {}, json.loads(sys.argv[1]), Path(sys.argv[2])
for family in (socket.AF_INET, socket.AF_INET6):
    try:
        socket.socket(family).close()
        found["socket"] = True
    except PermissionError:
        pass
with Hub(folder, folder / "hub.log", launcher) as hub:
    hub.configure(p.Configure(request=0, endpoint=about["endpoint"], floor=0))
    request = p.Fetch(request=0, repository="a/b", revision=about["commit"], path="model.gguf",
                      size=about["size"], sha256=about["sha256"])
    *_, last = hub.fetch(request, lambda _: None)
    found["moved"] = last.moved
    found["alive"] = hub.alive
    os.kill(hub.pid, 9)
    try:
        hub.search(p.Search(request=0)); hub.search(p.Search(request=0))
    except Exception as error:
        found["killed"] = error.message
    found["again"] = [row.repository for row in hub.search(p.Search(request=0)).rows]
    found["sandbox"] = len(hub.sandbox)
    pid = hub.pid
found["left"] = Path(f"/proc/{pid}").exists()
with Hub(folder, folder / "hub.log") as hub:
    hub.configure(p.Configure(request=0, endpoint=about["endpoint"], floor=0, patience=0.5))
    try:
        hub.search(p.Search(request=0))
        found["directly"] = True
    except Exception as error:
        found["directly"] = error.message
launcher.close()
launcher.close()
print(json.dumps(found))
"""


def test_a_process_without_internet_downloads_through_it(tmp_path):
    with StandIn() as stand_in:
        repository = stand_in.add("a/b", {"model.gguf": random_bytes(1_000_000)})
        file = repository.files["model.gguf"]
        about = {
            "endpoint": stand_in.endpoint, "commit": repository.commit, "size": file.size,
            "sha256": file.sha256,
        }  # fmt: skip
        environment = {
            name: value for name, value in os.environ.items() if "proxy" not in name.lower()
        }
        done = subprocess.run(
            [sys.executable, "-c", _PROGRAM, json.dumps(about), str(tmp_path)],
            check=False, capture_output=True, text=True, timeout=60, env=environment,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        found = json.loads(done.stdout)
    assert "socket" not in found
    assert found["moved"] == file.size
    assert found["alive"]
    assert "was killed" in found["killed"]
    assert found["again"] == ["a/b"]
    assert found["sandbox"] >= 2
    assert not found["left"]
    assert isinstance(found["directly"], str), (
        "a child that is started directly has no network either"
    )
    assert (tmp_path / "a/b/model.gguf").read_bytes() == file.content


# --- what it does, and what not -------------------------------------------------------------------


@pytest.fixture
def launcher():
    made = make_launcher(["localchat.hub.child"])
    yield made
    made.close()


@pytest.fixture
def opened(tmp_path, monkeypatch):
    """Where a made-up opener writes what it was given; it has to be there before the launcher is."""
    opener, log = tmp_path / "bin" / "xdg-open", tmp_path / "opened"
    opener.parent.mkdir()
    opener.write_text(f'#!/bin/sh\necho "$# $1 $HOME" >> {log}\n')
    opener.chmod(0o755)
    monkeypatch.setenv("PATH", f"{opener.parent}:/usr/bin:/bin")
    monkeypatch.setenv("HOME", "/the/persons/own")

    def read():
        end = time.monotonic() + 3
        while not log.exists() and time.monotonic() < end:
            time.sleep(0.02)
        return log.read_text().splitlines()

    return read


def test_a_page_is_shown_by_the_systems_own_way(opened, launcher):
    address = "https://huggingface.co/maker/model-1.5_x?tab=files&page=2#licence"
    launcher.open(address)
    assert opened() == [f"1 {address} /the/persons/own"]


BAD = [
    "", "http://huggingface.co", "file:///etc/passwd", "javascript:alert(1)", "--help", "https://",
    "https:///x", "https://a b", "https://huggingface.co/\n--x", "https://huggingface.co/\x00",
    "https://me@host/", "xdg-open",
    "https://me:word@host/", "https://host/$(id)", "https://host/`id`", "https://host/'", 'https://host/"',
    "https://host/\\", "https://höst/", "https://host/ü", "https://host/" + "x" * 3000,
    "HTTPS://host", " https://host", "https://-host", "https://host:123456/", 5, None, ["https://host"],
]  # fmt: skip


@pytest.mark.parametrize("address", BAD, ids=ascii)
def test_what_is_no_page_of_the_web_is_not_shown(opened, launcher, address, tmp_path):
    with pytest.raises(OSError, match=r"no page of the web|has no len|expected string"):
        launcher.open(address)
    assert not (tmp_path / "opened").exists()


def test_without_an_opener_it_is_told(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    launcher = make_launcher([])
    with pytest.raises(OSError, match="no xdg-open"):
        launcher.open("https://huggingface.co")
    launcher.close()


@pytest.mark.parametrize(
    ("module", "environment"),
    [
        ("os", {}),
        ("localchat.hub.child", {"LD_PRELOAD": "x.so"}),
        ("localchat.hub.child", {"A": ""}),
    ],
)
def test_nothing_else_is_started(launcher, tmp_path, module, environment):
    reading, writing = os.pipe()
    with (tmp_path / "log").open("wb") as log:
        more = {"arguments": [], "environment": environment}
        with pytest.raises(OSError, match="does not start this"):
            launcher.start(module, (reading, writing), log, str(tmp_path), more)
    os.close(reading)
    os.close(writing)


def test_it_ends_with_the_process_that_made_it(tmp_path):
    code = (
        "from localchat.process.launcher import make_launcher; import os\n"
        "print(make_launcher([])._pid, flush=True); os._exit(1)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    end = time.monotonic() + 3
    while os.path.exists(f"/proc/{done.stdout.strip()}") and time.monotonic() < end:  # noqa: PTH110
        time.sleep(0.02)
    assert not os.path.exists(f"/proc/{done.stdout.strip()}/exe")  # noqa: PTH110
