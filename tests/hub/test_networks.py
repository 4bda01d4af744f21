"""Networks that fail: names, lines, proxies, log-in pages. What is told names the cause, and nothing is lost.

Figures: 8 of 8 failures of names and networks are told or waited out; a changed network costs at most 1 MB
that comes twice; a pause takes effect while a name is looked for.
"""

import json
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from localchat.errors import HubError, HubUnreachable
from localchat.hub import protocol as p
from tests.helpers.hub_answer import cut, redirect
from tests.helpers.hub_fetch import fetch, files_in, request_of
from tests.helpers.hub_proxy import Proxy
from tests.hub.conftest import SIZE

ROOT = Path(__file__).parents[2]
NEW_NETWORK = ["unshare", "--user", "--map-root-user", "--net", "--mount"]
BUSY = 1.0
"""Seconds within which a pause is one, also while other programs need the computer: the name server is
waited for longer."""


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What happened in networks that fail, by its name."""
    folder = tmp_path_factory.mktemp("networks")
    possible = sys.platform == "linux" and not subprocess.run(
        [*NEW_NETWORK, "sh", "-c", "ip link set lo up && mount --bind /etc/hosts /etc/resolv.conf"],
        check=False, capture_output=True,
    ).returncode  # fmt: skip
    if not possible:
        pytest.skip("this system does not let anybody make a network")
    command = [*NEW_NETWORK, sys.executable, "-m", "tests.helpers.bad_networks", str(folder)]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert not done.returncode, done.stderr[-2000:]
    log = folder / "hub.log"
    assert not log.exists() or "Traceback" not in log.read_text(encoding="utf-8")
    return {line["what"]: line for line in map(json.loads, done.stdout.splitlines())}


@pytest.mark.parametrize(
    "what",
    [
        "no such name", "the name server is at a loss", "the name server is silent",
        "the real hub, without a network",
    ],
)  # fmt: skip
def test_a_name_that_is_not_found_is_told(told, what):
    assert "cannot be found. Is this computer online?" in told[what]["told"]


@pytest.mark.parametrize(
    "what", ["the name is found later", "another network", "no network for a while"]
)
def test_a_download_waits_for_a_network_and_goes_on(told, what):
    assert told[what]["right"]
    assert told[what]["waited"]
    assert told[what]["again"] <= 1 << 20


def test_a_pause_does_not_wait_for_a_name_server(told):
    assert told["paused while a name is looked for"]["after"] < BUSY


# --- proxies ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("endpoint", "status"),
    [("", 407), *[("https://127.0.0.1:9", status) for status in (407, 403, 502)]],
)
def test_a_proxy_that_refuses_is_named(monkeypatch, hub, settings, absent, endpoint, status):
    """By http any other refusal may as well be the hub's own."""
    hub.configure(msgspec.structs.replace(settings, endpoint=endpoint or settings.endpoint))
    with Proxy(refuses=status) as proxy:
        for name in ("http_proxy", "https_proxy"):
            monkeypatch.setenv(name, f"http://me:wrong@127.0.0.1:{proxy.port}")
        with pytest.raises(HubUnreachable, match="did not let the connection through") as caught:
            hub.search(p.Search(request=0))
    assert str(status) in caught.value.message
    assert "wrong" not in caught.value.message
    assert absent()


# --- a page that wants one to log in -------------------------------------------------------------------

PAGE = b"<html><body>Welcome to the hotel. Please log in.</body></html>"


def page(answer):
    """As the network of a hotel answers, whatever is asked for."""
    answer.status, answer.content, answer.ranges = 200, PAGE, False
    answer.headers = {"content-type": "text/html; charset=utf-8"}


def test_a_page_that_wants_one_to_log_in_is_told_as_such(hub, stand_in, model):
    stand_in.fault(page, "hub", times=-1)
    for ask in (
        lambda: hub.search(p.Search(request=0)), lambda: hub.describe(model.name),
        lambda: hub.read_card(model.name, model.commit),
    ):  # fmt: skip
        with pytest.raises(HubError, match="want you to log in"):
            ask()


@pytest.mark.parametrize("server", ["hub", "files"])
def test_a_page_before_the_download_is_waited_out(hub, stand_in, model, whole, server):
    stand_in.fault(page, server, method="HEAD" if server == "hub" else "GET", times=2)
    assert fetch(hub, request_of(model)).moved == SIZE
    assert whole()


def test_a_page_in_the_middle_of_a_download_is_no_part_of_the_file(
    hub, stand_in, folder, model, whole
):
    stand_in.fault(cut(SIZE // 2))
    stand_in.fault(page, after=1, times=-1)
    with pytest.raises(HubError, match="want you to log in"):
        fetch(hub, request_of(model))
    assert f"{model.name}/model.gguf.part" in files_in(folder)
    stand_in.faults.clear()
    assert fetch(hub, request_of(model)).moved == SIZE - SIZE // 2
    assert whole()


def test_a_network_that_leads_to_its_own_page_gets_nothing(hub, stand_in, folder, model, whole):
    stand_in.fault(cut(SIZE // 2))
    stand_in.fault(redirect("http://login.hotel.example/?from=here"), after=1, times=-1)
    with pytest.raises(HubError, match=r"login\.hotel\.example was refused"):
        fetch(hub, request_of(model))
    stand_in.faults.clear()
    assert fetch(hub, request_of(model)).moved == SIZE - SIZE // 2
    assert whole()
