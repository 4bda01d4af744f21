"""The network as the person allows it: the offline switch, the mirror, the token that no file ever holds."""

import contextlib
import logging
import os
import threading
import time

import keyring.backend
import keyring.errors
import pytest

from localchat.errors import HubError, HubOffline, HubToken, UsageError
from localchat.hub import protocol as p
from localchat.hub.protocol import HUB
from localchat.services import secrets
from localchat.services.network import check_mirror
from tests.helpers import hub_answer
from tests.helpers.downloading import Queue
from tests.helpers.hub import StandIn, random_bytes

TOKEN = "hf_averysecrettoken1234567890"


class Keys(keyring.backend.KeyringBackend):
    """A keyring of the system, in memory."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError


@pytest.fixture
def keys(monkeypatch):
    """A keyring that is trusted as the system's own."""
    backend = Keys()
    monkeypatch.setattr(secrets, "_TRUSTED", (*secrets._TRUSTED, Keys.__module__))  # noqa: SLF001
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch):
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name == "HF_ENDPOINT":
            monkeypatch.delenv(name)


@pytest.fixture
def hub():
    with StandIn() as servers:
        servers.tokens[TOKEN] = "somebody"
        servers.add("test/Model-GGUF", {"model-Q4_K_M.gguf": random_bytes(1 << 20)})
        yield servers


@pytest.fixture
def opened(home):
    queues = []

    def make(mirror="", folder=home):
        queues.append(Queue(folder, mirror))
        return queues[-1]

    yield make
    for queue in queues:
        queue.close()


def all_bytes(folder):
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


# --- the token -------------------------------------------------------------------------------------


def test_a_token_is_checked_kept_in_the_keyring_and_in_no_file(home, hub, keys, opened):
    queue = opened(hub.endpoint)
    assert queue.network.set_token(f"  {TOKEN}\n") == ("somebody", True)
    assert list(keys.kept.values()) == [TOKEN]
    queue.downloads.start()
    queue.wait(queue.add("test/Model-GGUF").id)
    queue.close()
    later = opened()
    assert later.network.has_token
    assert later.network.whose_token() == "somebody"
    assert TOKEN.encode() not in all_bytes(home)
    later.network.forget_token()
    assert not keys.kept
    assert not opened().network.has_token


def test_a_token_that_the_hub_does_not_know_is_not_kept(hub, keys, opened):
    network = opened(hub.endpoint).network
    with pytest.raises(HubToken):
        network.set_token("hf_something_else")
    assert not network.has_token
    assert not keys.kept


@pytest.mark.parametrize(
    "text", ["", "short", "with space inside it", "línea_con_acentos", "x" * 300]
)
def test_what_cannot_be_a_token_is_not_even_sent(hub, opened, text):
    with pytest.raises(UsageError, match="no access token"):
        opened(hub.endpoint).network.set_token(text)
    assert not hub.seen


def test_without_a_keyring_it_is_known_until_the_app_ends(home, hub, opened):
    queue = opened(hub.endpoint)
    assert queue.network.set_token(TOKEN) == ("somebody", False)
    assert queue.network.has_token
    queue.close()
    assert not opened().network.has_token
    assert TOKEN.encode() not in all_bytes(home)


def test_the_token_goes_to_the_hub_and_not_to_its_file_host(hub, opened):
    queue = opened(hub.endpoint)
    queue.network.set_token(TOKEN)
    queue.downloads.start()
    queue.wait(queue.add("test/Model-GGUF").id)
    with_token = {seen.server for seen in hub.seen if TOKEN in str(seen.headers)}
    assert with_token == {"hub"}
    assert all(TOKEN not in seen.path for seen in hub.seen)


def test_a_token_is_not_sent_where_everybody_could_read_it(opened):
    queue = opened("http://mirror.example.org")
    with pytest.raises(UsageError, match="https"):
        queue.network.set_token(TOKEN)


# --- the mirror ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("", ""),
        (" https://hub.example.org/ ", "https://hub.example.org"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("https://example.org/hf/", "https://example.org/hf"),
        ("HTTPS://[::1]:8080", "HTTPS://[::1]:8080"),
    ],
)
def test_a_mirror_is_an_address(text, address):
    assert check_mirror(text) == address


@pytest.mark.parametrize(
    "text",
    ["hub.example.org", "ftp://example.org", "file:///etc", "https://", "https://a b", "https://u:p@x.org",
     "https://x.org?a=1", "https://x.org#a", "javascript:alert(1)", "https://-x.org", "https://x.org:port"],
)  # fmt: skip
def test_what_is_no_address_gets_a_sentence_and_changes_nothing(opened, text):
    network = opened().network
    with pytest.raises(UsageError, match=r"https://hub\.example\.org"):
        network.set_mirror(text)
    assert network.endpoint == HUB


def test_the_setting_comes_before_the_environment_and_nonsense_is_ignored_with_a_line(
    opened, monkeypatch, caplog
):
    monkeypatch.setenv("HF_ENDPOINT", "https://environment.example.org/")
    network = opened().network
    assert network.endpoint == "https://environment.example.org"
    network.set_mirror("https://setting.example.org")
    assert network.endpoint == "https://setting.example.org"
    network.set_mirror("")
    monkeypatch.setenv("HF_ENDPOINT", "nonsense")
    with caplog.at_level(logging.WARNING, "localchat"):
        network.configure()
    assert network.endpoint == HUB
    assert "HF_ENDPOINT" in caplog.text


# --- offline, and the ledger -----------------------------------------------------------------------


def test_offline_ends_what_runs_at_once_and_opens_nothing(hub, opened):
    network = opened(hub.endpoint).network
    hub.fault(hub_answer.setting(silent="stall"), "hub", times=-1)
    ended = []

    def ask():
        with contextlib.suppress(HubError):
            network.hub.search(p.Search(request=0))
        ended.append(time.monotonic())

    asking = threading.Thread(target=ask)
    asking.start()
    while not hub.seen:
        time.sleep(0.01)
    before = time.monotonic()
    network.set_offline(True)
    asking.join(5)
    assert ended[0] - before < 0.2
    with pytest.raises(HubOffline):
        network.hub.describe("test/Model-GGUF")
    assert len(hub.seen) == 1
    hub.faults.clear()
    network.set_offline(False)
    assert network.hub.describe("test/Model-GGUF").revision


def test_started_offline_it_stays_so(paths, hub, services):
    from localchat.services.network import Network
    from localchat.storage.ledger import LedgerTable

    network = Network(paths, services.settings, LedgerTable(services.store), offline=True)
    assert network.offline
    with pytest.raises(UsageError, match="--offline"):
        network.set_offline(False)
    with pytest.raises(HubOffline):
        network.hub.describe("test/Model-GGUF")
    network.close()


def test_every_connection_is_in_the_ledger(hub, opened):
    queue = opened(hub.endpoint)
    queue.downloads.start()
    queue.wait(queue.add("test/Model-GGUF").id)
    lines = queue.network.connections()
    assert len(lines) == len(hub.seen)
    assert {line.purpose for line in lines} == {"model page", "download"}
    assert sum(line.down for line in lines if line.purpose == "download") > 1 << 20
    assert queue.network.hosts() == {"127.0.0.1": len(lines)}
    assert all("Signature" not in line.address for line in lines)
    assert lines[0].when >= lines[-1].when


def test_listeners_hear_of_connections_and_choices(hub, opened):
    network = opened(hub.endpoint).network
    heard, changed = [], []
    network.noted.append(heard.append)
    network.changed.append(lambda: changed.append(network.offline))
    network.hub.describe("test/Model-GGUF")
    assert [line.purpose for line in heard] == ["model page", "model page"]
    network.set_offline(True)
    assert changed == [True]
