"""The whole program, driven as a person does, while the system writes down what it does with the network."""

import json
import os
import re
import subprocess
import sys
import zipfile

import psutil
import pytest

import prove_quiet
from tests.helpers.hub import StandIn

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace and namespaces are Linux's")

TOKEN = "hf_canary_of_a_token_1234567890"
SAID = "What leaves my computer, dear zanzibarcanary?"
CANARY = "zanzibarcanary"
STEPS = [
    "first start", "chat with the guide", "search in the chats", "settings", "export asks how", "export",
    "another question", "crash is told", "report is shown", "report is saved", "privacy page",
]  # fmt: skip


def need_strace():
    if reason := prove_quiet.why_no_trace():
        pytest.skip(reason)


def all_files(folder):
    """Every file below a folder, with what is inside of zips."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield path, path.read_bytes()
            if path.suffix == ".zip":
                with zipfile.ZipFile(path) as archive:
                    yield from ((path / name, archive.read(name)) for name in archive.namelist())


def test_a_whole_scenario_in_an_empty_network_opens_nothing_and_works_as_ever(tmp_path):
    """Traced, too: 0 sockets but local ones, 0 questions for names, 0 listening."""
    need_strace()
    before = prove_quiet.empty_network()
    done = prove_quiet.run(tmp_path / "home", before=before, log=tmp_path / "strace")
    assert not done.failed
    assert done.told["done"] == STEPS
    seen = done.seen
    assert (seen.made, seen.connected, seen.listening, seen.dns) == ([], [], [], 0)
    assert seen.calls > seen.local > 0, "strace saw the desktop's own sockets"
    assert seen.refused > 0, "and the trials of the cages"
    assert done.told["ledger"] == []
    assert done.told["summary"] == "Since installation: no connection at all."
    assert done.told["messages after the crash"] >= 1
    assert "doctor.txt" in done.told["report"]
    if not before:
        pytest.skip("this system does not let a program make an empty network; all else held")
    assert done.told["listening"]
    assert sum(done.told["listening"].values()) == 0


class Watch:
    """Looks at the arguments and the environment of every process of a run."""

    def __init__(self):
        self.seen = {}

    def __call__(self, number):
        try:
            family = psutil.Process(number).children(recursive=True)
        except psutil.NoSuchProcess:
            return
        for process in family:
            try:
                words = " ".join([*process.cmdline(), *map(str, process.environ().items())])
            except (psutil.Error, OSError):
                continue
            self.seen[process.pid, process.create_time()] = words


def test_one_search_and_one_download_go_to_the_hub_alone_and_stand_in_the_ledger(tmp_path, tiny):
    """And a planted token and a planted sentence are found nowhere but where they belong."""
    need_strace()
    watch = Watch()
    with StandIn() as stand_in:
        stand_in.tokens[TOKEN] = "somebody"
        stand_in.add("maker/Tiny-GGUF", {"Tiny-Q4_K_M.gguf": tiny.read_bytes()})
        done = prove_quiet.run(
            tmp_path / "home", log=tmp_path / "strace", more={"HF_ENDPOINT": stand_in.endpoint},
            words={"said": SAID, "token": TOKEN}, watch=watch,
        )  # fmt: skip
        asked, places = len(stand_in.seen), {stand_in.endpoint, stand_in.files}
    assert not done.failed
    assert set(STEPS) < set(done.told["done"])
    assert {"access token", "search for a model", "download"} < set(done.told["done"])
    ledger, seen = done.told["ledger"], done.seen
    assert set(seen.connected) == {place.partition("//")[2] for place in places}
    assert len(seen.connected) == sum(line["lines"] for line in ledger)
    assert asked == len(ledger)
    assert {line["purpose"] for line in ledger} == {"account", "search", "model page", "download"}
    assert all(line["clicked"] for line in ledger)
    assert (seen.dns, seen.listening) == (0, [])
    # --- the canaries
    found = {"token": set(), "sentence": set()}
    for path, content in all_files(tmp_path):
        if path.name in {"strace", "tiny.gguf"}:
            continue
        found["token"] |= {path} if TOKEN.encode() in content else set()
        found["sentence"] |= {path} if CANARY.encode() in content else set()
    assert found["token"] == set()
    assert found["sentence"] == {tmp_path / "home-out" / "chat.md"}, "the export that was asked for"
    assert (tmp_path / "home-out" / "report.zip").exists()
    assert len(json.loads((tmp_path / "home-out" / "ledger.json").read_text())) == asked
    assert len(watch.seen) > 2 or os.geteuid() != 0
    assert not any(word in words for words in watch.seen.values() for word in (TOKEN, CANARY))
    assert CANARY not in done.told["trace"]


def test_what_strace_writes_is_understood():
    lines = iter(
        """\
11 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3<UNIX-STREAM:[1]>
11 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = -1 EACCES (Permission denied)
12 socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP <unfinished ...>
11 listen(3<UNIX-STREAM:[1]>, 50) = 0
12 <... socket resumed>) = 4<UDPv6:[2]>
12 connect(5<TCP:[3]>, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("1.2.3.4")}, 16) = -1 EINPROGRESS (x)
12 sendto(4<UDPv6:[2]>, "x", 1, 0, {sa_family=AF_INET6, sin6_port=htons(53), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 1
12 listen(6<TCP:[4]>, 5) = 0
13 connect(7<TCP:[5]>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("5.6.7.8")}, 16 <unfinished ...>
13 +++ killed by SIGKILL +++
""".splitlines(keepends=True)  # noqa: E501 -- as strace writes it
    )
    seen = prove_quiet.analyse(lines)
    assert (seen.local, seen.refused, seen.made, seen.dns) == (1, 1, ["AF_INET6"], 1)
    assert seen.connected == ["1.2.3.4:443", "5.6.7.8:80"]
    assert len(seen.listening) == 1


def test_no_library_that_phones_home_comes_with_the_app():
    """No telemetry to be switched off: what has it is not there, nor is it imported."""
    known = ("huggingface_hub", "hf_xet", "requests", "httpx", "sentry_sdk", "posthog", "aiohttp")
    imports = re.compile(rf"^\s*(?:from|import) (?:{'|'.join(known)})\b", re.MULTILINE)
    for file in (prove_quiet.ROOT / "src" / "localchat").rglob("*.py"):
        assert not imports.search(file.read_text(encoding="utf-8")), file
    locked = (prove_quiet.ROOT / "requirements" / "runtime.txt").read_text(encoding="utf-8").lower()
    for name in known:
        assert f"\n{name.replace('_', '-')}==" not in locked


def test_a_child_writes_of_its_faults_without_their_words():
    code = (
        "from localchat.process.faults import keep_words_out; keep_words_out()\n"
        f"raise ValueError({CANARY!r} * len('x'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True, timeout=60
    )
    assert "builtins.ValueError" in done.stderr
    assert CANARY not in done.stderr
