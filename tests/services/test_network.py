"""The network as the person allows it: the offline switch, the mirror, the token that no file ever holds."""

import contextlib
import logging
import os
import threading
import time

import keyring.backend
import keyring.errors
import psutil
import pytest

from localchat.domain.connection import asked
from localchat.domain.download import DownloadState
from localchat.errors import HubError, HubOffline, HubToken, PolicyRefused, UsageError
from localchat.hub import protocol as p
from localchat.hub.protocol import HUB
from localchat.services import system_keyring
from localchat.services.network import Network, check_mirror
from localchat.settings import Settings
from localchat.storage.ledger import LedgerTable
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
    monkeypatch.setattr(system_keyring, "TRUSTED", (*system_keyring.TRUSTED, Keys.__module__))
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def _asked():
    """Somebody asked for what these tests ask for."""
    with asked("A test"):
        yield


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
        with contextlib.suppress(HubError), asked("A test"):
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


# --- what is refused, who asked, and other processes -------------------------------------------------


def test_what_is_refused_is_in_the_ledger_and_counts_for_no_connection(hub, opened):
    network = opened(hub.endpoint).network
    hub.fault(hub_answer.redirect("https://elsewhere.example.org/x?secret=1"), "hub")
    with pytest.raises(HubError, match="none of its own"):
        network.hub.describe("test/Model-GGUF")
    hub.fault(hub_answer.redirect("http://huggingface.co/x"), "hub")
    with pytest.raises(HubError, match="only https"):
        network.hub.describe("test/Model-GGUF")
    network.set_offline(True)
    with pytest.raises(HubOffline):
        network.hub.describe("test/Model-GGUF")
    refused = [line for line in network.connections() if line.refused]
    assert [(line.host, line.result, line.lines, line.up) for line in refused] == [
        ("127.0.0.1", "refused: offline", 0, 0),
        ("huggingface.co", "refused: not https", 0, 0),
        ("elsewhere.example.org", "refused: other host", 0, 0),
    ]
    assert network.refused() == 3
    assert sum(network.hosts().values()) == sum(network.purposes().values()) == 2
    assert "secret" not in refused[2].address


def test_what_nobody_asked_for_is_refused(hub, opened):
    network, refused = opened(hub.endpoint).network, []

    def ask():
        with pytest.raises(HubError, match="nobody asked"):
            network.hub.describe("test/Model-GGUF")
        refused.append(True)

    asking = threading.Thread(target=ask)  # what this test asked for holds for its own thread alone
    asking.start()
    asking.join(20)
    assert refused
    assert not hub.seen
    assert [line.result for line in network.connections()] == ["refused: nobody asked"]


def test_each_line_says_what_was_clicked_and_how_many_lines_were_opened(hub, opened):
    queue = opened(hub.endpoint)
    queue.downloads.start()
    queue.wait(queue.add("test/Model-GGUF").id)
    queue.network.hub.who_am_i(TOKEN)
    lines = queue.network.connections()
    clicked = {(line.purpose, line.clicked) for line in lines}
    assert clicked == {
        ("model page", "A test"), ("download", "Download a model"), ("account", "A test"),
    }  # fmt: skip
    assert 0 < sum(line.lines for line in lines) < len(lines)  # some went over a line that was open


def test_offline_ends_the_process_that_could_connect(hub, opened):
    network = opened(hub.endpoint).network
    network.hub.describe("test/Model-GGUF")
    process = psutil.Process(network.hub.pid)
    network.set_offline(True)
    assert not network.hub.alive
    assert not process.is_running() or process.status() == psutil.STATUS_ZOMBIE


def test_offline_holds_for_every_process_of_the_data_folder(hub, opened):
    hub.rate = 50_000
    first = opened(hub.endpoint)
    first.downloads.start()
    key = first.add("test/Model-GGUF").id
    first.until(lambda: first.downloads.get(key).done > 0)
    second = opened()
    second.network.set_offline(True)
    first.until(lambda: not first.network.hub.alive)
    assert first.network.offline
    first.wait(key, DownloadState.WAITING)
    seen = len(hub.seen)
    with pytest.raises(HubOffline):
        first.network.hub.describe("test/Model-GGUF")
    assert len(hub.seen) == seen
    assert any(line.purpose == "download" and line.down for line in first.network.connections())
    hub.rate = 0
    second.network.set_offline(False)
    first.wait(key)


def test_what_two_processes_choose_stays_chosen(paths):
    first, second = Settings(paths.settings), Settings(paths.settings)
    first.set("mirror", "https://mirror.example.org")
    second.set("offline", True)
    assert first.refresh()
    assert not first.refresh()
    again = Settings(paths.settings)
    assert again["offline"]
    assert again["mirror"] == "https://mirror.example.org"
    paths.settings.write_text("{broken")
    assert not first.refresh()
    assert first["offline"]


def test_the_rules_of_the_computer_forbid_at_once_and_for_good(paths, hub, services):
    rules = []
    network = Network(
        paths, services.settings, LedgerTable(services.store), forbidden=lambda: "".join(rules)
    )
    network.set_mirror(hub.endpoint)
    assert network.hub.describe("test/Model-GGUF").revision
    rules.append("The rules forbid it.")
    with pytest.raises(HubOffline, match="The rules forbid it"):
        network.hub.describe("test/Model-GGUF")
    assert network.offline
    assert not network.hub.alive
    with pytest.raises(PolicyRefused):
        network.set_offline(False)
    network.close()
