"""What a hub, a mirror or a network may try: nothing is written or told that should not be."""

import os
import socket
import sys
from pathlib import Path

import msgspec
import pytest

from localchat.errors import HubGated, HubRefused, HubToken
from localchat.hub import protocol as p
from localchat.hub.child.failure import HubError
from localchat.hub.child.guard import Door
from localchat.hub.child.halt import Halt
from tests.helpers.hub_answer import redirect
from tests.helpers.hub_fetch import fetch, request_of
from tests.hub.conftest import SIZE

NAMES = [
    "../model.gguf", "a/../../model.gguf", "..", ".", "", "/etc/passwd", "a//b.gguf", "a/./b.gguf",
    "C:/model.gguf", "C:model.gguf", "\\\\server\\share\\model.gguf", "//server/share/model.gguf",
    "a\\..\\b.gguf", "model\x00.gguf", "model\n.gguf", "m" * 300, "a/" * 150 + "model.gguf", "CON",
    "nul.gguf", "com1.gguf", "a/Aux.gguf", "LPT³.gguf", "CONIN$", "model.gguf.", "model.gguf ",
    " model.gguf", "model?.gguf", "a:b.gguf", "model.gguf.part", "model.gguf.PART.json",
]  # fmt: skip
REPOSITORIES = [
    "model",
    "../model",
    "a/..",
    "../..",
    "a/b/c",
    "con/model",
    "maker/nul",
    "/model",
    "a/b\x00",
]


def test_a_name_that_could_lead_elsewhere_is_refused_before_anything_is_asked(
    hub, stand_in, model, absent
):
    for name in NAMES:
        with pytest.raises(HubRefused, match="was refused"):
            fetch(hub, _named(model, name))
    for name in REPOSITORIES:
        with pytest.raises(HubRefused, match="was refused"):
            fetch(hub, msgspec.structs.replace(request_of(model), repository=name))
    for name in NAMES:
        with pytest.raises(HubRefused):
            hub.discard(model.name, name)
    assert not stand_in.seen
    assert absent()


def _named(model, name):
    return msgspec.structs.replace(request_of(model), path=name)


def test_a_link_that_lies_in_the_way_is_not_followed(hub, model, folder, tmp_path):
    target = folder / model.name / "model.gguf"
    target.parent.mkdir(parents=True)
    part = target.with_name("model.gguf.part")
    part.symlink_to(tmp_path / "chats.db")
    with pytest.raises(Exception, match="cannot be written"):
        fetch(hub, request_of(model))
    assert part.is_symlink()
    part.unlink()
    target.symlink_to(tmp_path / "chats.db")
    assert fetch(hub, request_of(model)).moved == SIZE
    assert not target.is_symlink()


# --- who hears the token --------------------------------------------------------------------------


def test_a_gated_model_needs_the_agreement_and_its_token_goes_nowhere_else(
    hub, settings, stand_in, folder, absent
):
    stand_in.tokens |= {"hf_agreed": "ada", "hf_other": "bob"}
    files = {"model.gguf": b"x" * 1000, "README.md": b"# Secret"}
    gated = stand_in.add("maker/gated", files, gated="manual", allowed={"hf_agreed"})
    for token in ("", "hf_other"):
        hub.configure(msgspec.structs.replace(settings, token=token))
        with pytest.raises(HubGated, match="agree to its licence"):
            fetch(hub, request_of(gated))
        assert hub.describe("maker/gated").row.gated
    assert absent()
    hub.configure(msgspec.structs.replace(settings, token="hf_wrong"))
    with pytest.raises(HubToken, match="does not accept the access token"):
        fetch(hub, request_of(gated))
    hub.configure(msgspec.structs.replace(settings, token="hf_agreed"))
    assert fetch(hub, request_of(gated)).moved == 1000
    assert fetch(hub, request_of(gated, "README.md")).moved == 8
    assert hub.read_card("maker/gated", gated.commit) == "# Secret"
    assert stand_in.requests("files")
    assert not [seen for seen in stand_in.requests("files") if "authorization" in seen.headers]


def test_the_token_is_checked_where_it_belongs(hub, stand_in):
    stand_in.tokens["hf_good"] = "ada"
    assert hub.who_am_i("hf_good") == "ada"
    with pytest.raises(HubToken):
        hub.who_am_i("hf_bad")


def test_a_hub_that_sends_elsewhere_does_not_pass_the_token_on(
    hub, settings, stand_in, connections
):
    stand_in.tokens["hf_good"] = "ada"
    hub.configure(msgspec.structs.replace(settings, token="hf_good"))
    stand_in.fault(redirect(f"{stand_in.files}/stolen"), "hub", path="/api/models")
    with pytest.raises(Exception, match="let this account"):
        hub.search(p.Search(request=0))
    (seen,) = stand_in.requests("files")
    assert "authorization" not in seen.headers
    assert "hf_good" not in repr(connections)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no niceness")
def test_it_stands_back_behind_the_window(hub, model):
    hub.describe(model.name)
    assert os.getpriority(os.PRIO_PROCESS, hub.pid) >= 10
    group = Path(f"/proc/{hub.pid}/autogroup")
    if group.exists():
        assert group.read_text().split()[-1] == "10"


def test_nothing_that_tells_of_the_person_is_sent(hub, stand_in, model):
    hub.search(p.Search(request=0, query="secret wish"))
    fetch(hub, request_of(model))
    for seen in stand_in.seen:
        assert set(seen.headers) <= {"host", "user-agent", "accept-encoding", "range"}
        assert seen.headers["user-agent"] == "localchat"


def test_every_connection_is_told_with_its_bytes_and_without_secrets(
    hub, stand_in, model, connections
):
    fetch(hub, request_of(model))
    asked, got = connections
    assert (asked.host, asked.purpose, asked.result) == ("127.0.0.1", "download", "302")
    assert (got.result, got.purpose) == ("206", "download")
    assert SIZE < got.down < SIZE + 1000
    assert got.up > 50
    assert "Signature" not in got.address


# --- private networks -----------------------------------------------------------------------------


@pytest.fixture
def names(monkeypatch):
    """What names lead to; each is looked up once for a connection."""
    known = {}

    def look_up(host, port, *_, **__):
        found = known[host].pop(0) if isinstance(known[host], list) else known[host]
        return [(socket.AF_INET, socket.SOCK_STREAM, 0, "", (found, port))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return known


PRIVATE = [
    "127.0.0.1",
    "10.0.0.1",
    "192.168.1.1",
    "172.16.0.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",  # noqa: S104 -- looked up, not bound
]


@pytest.mark.parametrize("address", PRIVATE)
def test_the_hub_is_never_inside_a_private_network(names, address):
    names |= {"huggingface.co": address, "cdn-lfs.hf.co": address}
    door = Door(lambda _: None)
    for host in names:
        with pytest.raises(HubError, match="inside a private network"):
            door.read(f"https://{host}/api/models", "search", Halt(clicked="A test"), most=1000)


def test_a_mirror_may_be_but_whom_it_names_may_not(names, stand_in, model):
    port = stand_in.endpoint.rpartition(":")[2]
    names |= {"mirror.lan": "127.0.0.1", "cdn-lfs.hf.co": "127.0.0.1"}
    door = Door(lambda _: None)
    door.configure(p.Configure(request=0, endpoint=f"http://mirror.lan:{port}"))
    data, _ = door.read(
        f"{door.endpoint}/api/models", "search", Halt(clicked="A test"), most=100_000
    )
    assert model.name.encode() in data
    stand_in.fault(redirect("https://cdn-lfs.hf.co/x"), "hub")
    with pytest.raises(HubError, match="inside a private network"):
        door.read(f"{door.endpoint}/api/models", "search", Halt(clicked="A test"), most=100_000)
    door.close()


def test_a_name_that_changes_its_mind_gains_nothing(names):
    names["huggingface.co"] = ["10.0.0.1", "8.8.8.8"]
    with pytest.raises(HubError, match="inside a private network"):
        Door(lambda _: None).read(
            "https://huggingface.co/", "search", Halt(clicked="A test"), most=10
        )
    assert names["huggingface.co"] == ["8.8.8.8"], "looked up once, and that one used"


@pytest.mark.parametrize(
    "endpoint",
    ["huggingface.co", "ftp://mirror", "https://me:word@mirror", "https://", "file:///etc", "x"],
)
def test_a_mirror_that_is_no_address_is_told_as_such(hub, endpoint, stand_in):
    hub.configure(p.Configure(request=0, endpoint=endpoint))
    with pytest.raises(HubRefused, match="mirror in Settings"):
        hub.search(p.Search(request=0))
    assert not stand_in.seen


def test_a_mirror_by_http_does_not_make_others_speak_http(hub, stand_in, model, absent):
    stand_in.fault(redirect("http://cdn-lfs.hf.co/x"), "hub", method="HEAD")
    with pytest.raises(HubRefused, match="only https"):
        fetch(hub, request_of(model))
    assert absent()
