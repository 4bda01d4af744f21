"""Every way out of every cage is tried by real processes; and what must go on working inside does.

The trial without a cage shows which ways lead out at all: what is refused there too proves nothing.
"""

import json
import os
import platform
import signal
import struct
import subprocess
import sys
from types import SimpleNamespace

import pytest

from localchat.domain.preset import LoadOptions
from localchat.engine.client import Engine
from localchat.hub import protocol as p
from localchat.hub.client import Hub
from localchat.process.cage import landlock, parts, seccomp, trial, ways
from localchat.process.cage.parts import Kind, Layer
from localchat.process.cage.seatbelt import profile
from localchat.process.cage.seccomp import Only
from localchat.process.cage.world import Outcome
from localchat.services import safety
from tests.helpers.cages import skip_unless_held, tried
from tests.helpers.hub import StandIn

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Landlock and seccomp are Linux's")


def run(code, *arguments):
    """What a program prints as JSON, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        check=False, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


# --- every way out --------------------------------------------------------------------------------


def test_there_are_many_ways_and_most_lead_out_where_there_is_no_cage():
    outcomes = tried("none").outcomes
    assert len(outcomes) == len(ways.EVERY) >= 100
    assert sum(came is Outcome.ESCAPED for came in outcomes.values()) >= 40, outcomes


@pytest.mark.parametrize("cage", ways.CAGES)
def test_what_a_cage_must_hold_back_is_refused(cage):
    found = skip_unless_held(cage)
    open_here = {name for name, came in tried("none").outcomes.items() if came is Outcome.ESCAPED}
    asked = {ways.name_of(way) for held in ways.HELD[cage].values() for way in held}
    assert found.escaped(cage) == []
    assert open_here & asked <= set(found.held(cage))
    assert len(found.held(cage)) >= (15 if cage == "window" else 60)


def test_a_cage_takes_no_more_than_it_says():
    """The window keeps the desktop, files and programs; the hub's process keeps the network."""
    open_here = {name for name, came in tried("none").outcomes.items() if came is Outcome.ESCAPED}
    for cage, kept in {
        "window": {"speak to the desktop", "open a local pair", "run a program", "read the chats"},
        "hub": {"connect by tcp", "send by udp", "ask a name server"},
    }.items():
        found = skip_unless_held(cage)
        for name in kept & open_here:
            assert found.outcomes[name] is Outcome.ESCAPED, (cage, name)


def test_code_that_is_in_no_file_does_not_run_where_python_needs_none():
    for cage in ("hub", "reader"):
        found = skip_unless_held(cage)
        maps = run(
            "import ctypes, json; print(json.dumps('rwxp' in open('/proc/self/maps').read()))"
        )
        if not maps:
            assert found.outcomes["write code"] is Outcome.REFUSED
            assert found.outcomes["make code of data"] is Outcome.REFUSED


_OLD_CALLS = """
import ctypes, json, mmap, os, struct
from localchat.process.cage.window import confine_window
confine_window()
# mov eax, 102 (socketcall); mov ebx, 1 (socket); mov ecx, address; int 0x80; ret -- with rbx kept
room = mmap.mmap(-1, 4096, prot=7, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x40)
place = ctypes.addressof(ctypes.c_char.from_buffer(room))
address = struct.pack("<I", place + 256)
code = b"\\x53\\xb8\\x66\\0\\0\\0\\xbb\\x01\\0\\0\\0\\xb9" + address + b"\\xcd\\x80\\x5b\\xc3"
room[:len(code)] = code
room[256:268] = struct.pack("<3I", 2, 1, 0)
if (child := os.fork()) == 0:
    made = ctypes.CFUNCTYPE(ctypes.c_int)(place)()
    os._exit(0 if made >= 0 else 7)
print(json.dumps(os.waitpid(child, 0)[1]))
"""


@pytest.mark.skipif(platform.machine() != "x86_64", reason="there the old calls are others")
def test_the_calls_of_the_older_architecture_are_no_way_around():
    skip_unless_held("window")
    status = run(_OLD_CALLS)
    # A kernel without them ends the process instead.
    assert os.waitstatus_to_exitcode(status) in {7, -signal.SIGSEGV}


# --- the real processes ---------------------------------------------------------------------------


def test_the_real_engine_says_what_holds_it_and_has_tried_it(tmp_path, tiny):
    skip_unless_held("engine")
    with Engine(tmp_path / "engine.log") as engine:
        engine.load(tiny, LoadOptions())
        held = safety.of(engine.ready)
        with open(f"/proc/{engine.ready.pid}/status", encoding="ascii") as file:  # noqa: PTH123
            status = file.read()
    assert "Landlock" in held.layers[0]
    assert "seccomp" in held.layers[1]
    assert held.layers[2].endswith("ways out were tried at its start, all refused")
    assert held.missing == []
    assert "Seccomp:\t2" in status
    assert "NoNewPrivs:\t1" in status


def test_the_real_hub_says_what_holds_it_and_has_tried_it(tmp_path):
    skip_unless_held("hub")
    with StandIn() as stand_in, Hub(tmp_path / "models", tmp_path / "hub.log") as hub:
        hub.configure(p.Configure(request=0, endpoint=stand_in.endpoint))
        hub.search(p.Search(request=0))
        assert "writes only the download folder" in hub.sandbox[0]
        assert "no new programs" in hub.sandbox[1]
        assert hub.sandbox[2].endswith("all refused")
        assert hub.missing == []


_HUB = """
import ctypes, json, os, socket, ssl, sys
from pathlib import Path
from localchat.process.cage.hub import confine_hub
folder = Path(sys.argv[1])
confine_hub(folder, [])
found = {}
def attempt(name, action):
    try:
        action()
    except OSError as error:
        found[name] = repr(error)
attempt("write here", lambda: (folder / "a").mkdir() or (folder / "a" / "b").write_bytes(b"x"))
attempt("rename here", lambda: (folder / "a" / "b").replace(folder / "a" / "c"))
attempt("truncate here", lambda: os.truncate(folder / "a" / "c", 0))
attempt("remove here", lambda: (folder / "a" / "c").unlink() or (folder / "a").rmdir())
attempt("connect", lambda: socket.create_connection(("127.0.0.1", int(sys.argv[2]))).close())
attempt("look up a name", lambda: socket.getaddrinfo("localhost", 80))
attempt("read certificates", lambda: ssl.create_default_context())
attempt("read name servers", Path("/etc/resolv.conf").read_bytes)
attempt("know the start", Path("/proc/sys/kernel/random/boot_id").read_bytes)
attempt("start threads", lambda: __import__("threading").Thread(target=int).start())
found["memory can be read by others"] = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
print(json.dumps(found))
"""


def test_the_hub_can_do_its_work_and_its_memory_is_its_own(tmp_path):
    skip_unless_held("hub")
    with StandIn() as stand_in:
        found = run(_HUB, tmp_path, stand_in.endpoint.rpartition(":")[2])
    assert found == {"memory can be read by others": 0}


_NAMES = """
import json, os, sys
from pathlib import Path
from localchat.process.cage import hub
hub.NAMES = Path(sys.argv[1])
from localchat.hub.child import names
reading, writing = os.pipe()
heard, told = os.pipe()
if os.fork() == 0:
    os.read(reading, 1)
    new = hub.NAMES.with_name("new")
    new.write_text("nameserver 127.0.0.2")
    new.replace(hub.NAMES)
    os.write(told, b"x")
    os._exit(0)
hub._names = lambda: [hub.NAMES]
hub.confine_hub(Path(sys.argv[2]), [])
names.end_if_replaced()
os.write(writing, b"x")
os.read(heard, 1)
print(json.dumps("alive"), flush=True)
names.end_if_replaced()
print("still there")
"""


def test_the_hubs_process_ends_when_its_name_servers_were_replaced(tmp_path):
    """The next request starts another, which may read the new list."""
    skip_unless_held("hub")
    (tmp_path / "etc").mkdir()
    (tmp_path / "models").mkdir()
    (tmp_path / "etc" / "resolv.conf").write_text("nameserver 127.0.0.1")
    assert run(_NAMES, tmp_path / "etc" / "resolv.conf", tmp_path / "models") == "alive"


_LIMITS = """
import json, resource, signal, sys
from pathlib import Path
from localchat.process.cage.engine import confine_engine
confine_engine([])
try:
    resource.prlimit(0, resource.RLIMIT_NOFILE)
    signal.raise_signal(signal.SIGCONT)
    mine = True
except OSError:
    mine = False
print(json.dumps([mine, resource.getrlimit(resource.RLIMIT_CORE),
                  resource.getrlimit(resource.RLIMIT_FSIZE)[0],
                  int(Path("/proc/self/oom_score_adj").read_text())]))
"""


def test_the_engine_leaves_no_core_fills_no_disk_and_goes_first():
    assert run(_LIMITS)[:3] == [True, [0, 0], parts.LOG]
    if os.getuid() == 0 or tried("engine").layers[0].holds:
        assert run(_LIMITS)[3] == 700


_CARD = """
import json, sys, threading
from pathlib import Path
from localchat.process.cage.engine import hold_files
layers = hold_files([], [Path("/dev/zero")] if sys.argv[1] == "card" else [])
def tried(path, mode):
    try:
        with open(path, mode) as file:
            file.write("driver") if "w" in mode else file.read(1)
        return True
    except OSError:
        return False
own = f"/proc/self/task/{threading.get_native_id()}/comm"
letter = sys.argv[2]
print(json.dumps([tried(own, "w"), tried("/dev/zero", "rb"), tried(letter, "r"), tried(letter, "w")]))
"""


def test_a_cards_driver_may_name_its_threads_and_still_reads_no_file_of_the_person(tmp_path):
    """NVIDIA's finds no card where it cannot, so a pack would be of no use."""
    skip_unless_held("engine")
    (tmp_path / "letter.txt").write_text("dear")
    assert run(_CARD, "card", tmp_path / "letter.txt") == [True, True, False, False]
    assert run(_CARD, "none", tmp_path / "letter.txt") == [False, False, False, False]
    assert (tmp_path / "letter.txt").read_text() == "dear"


# --- where a layer is missing ---------------------------------------------------------------------


def test_a_missing_layer_is_said_and_stops_nothing(monkeypatch):
    monkeypatch.setattr(landlock, "_ask", lambda: -38)
    reason = landlock.restrict({})
    layers = [
        parts.layer(Kind.FILES, reason, "held", "the engine could read your other files"),
        Layer(Kind.CALLS, True, "no network"),
    ]
    assert parts.held(layers) == ["no network"]
    (said,) = parts.missing(layers)
    assert said == "The kernel has no Landlock, so the engine could read your other files."
    monkeypatch.setattr(os, "uname", lambda: SimpleNamespace(machine="riscv64"))
    assert "does not know the system calls" in seccomp.install([])


def test_a_way_that_leads_out_is_told(monkeypatch):
    """This process is in no cage: what is said to hold, does not."""
    layers = [Layer(Kind.CALLS, True, "no sockets but local ones")]
    monkeypatch.setattr(ways, "QUICK", (ways.out.open_a_socket_by_c,))
    (found,) = ways.quick("window", layers)
    assert not found.holds
    assert "can open a socket by c" in found.text
    assert ways.quick("window", [Layer(Kind.CALLS, False, "none")]) == []


def test_a_trial_that_cannot_be_made_is_told(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/bin/false")
    found = trial.run("engine")
    assert "code 1" in found.layers[0].text
    assert found.escaped("engine") == []


def test_the_window_says_so_when_it_was_started_without_its_cage():
    assert "without its cage" in safety.of_window().missing[0]


def test_the_filter_is_what_the_kernel_expects():
    program = seccomp.assemble(0xC000003E, 0, ["execve"], [Only("socket", 0, (1,))], known=True)
    lines = list(struct.iter_unpack("<HBBI", program))
    assert lines[0] == (0x20, 0, 0, 4), "the machine is looked at first"
    assert lines[-1] == (0x06, 0, 0, 0x7FFF0000)
    for place, (code, yes, no, _) in enumerate(lines):
        if code in {0x15, 0x35}:
            assert place + 1 + max(yes, no) < len(lines), "no jump leads out of the filter"


# --- elsewhere ------------------------------------------------------------------------------------

_TRIPWIRE = """
import json, socket, urllib.request
from localchat.process.cage.tripwire import lay
lay()
lay()
found = []
for attempt in (
    lambda: socket.socket(), lambda: socket.getaddrinfo("localhost", 80),
    lambda: urllib.request.urlopen("http://127.0.0.1:9"), lambda: socket.socket(socket.AF_INET6),
):
    try:
        attempt()
        found.append("done")
    except OSError as error:
        found.append("closed" if "closed" in str(error) else repr(error))
one, other = socket.socketpair()
one.send(b"x")
print(json.dumps([*found, other.recv(1).decode()]))
"""


def test_the_tripwire_stops_what_python_does_and_leaves_local_sockets():
    assert run(_TRIPWIRE) == ["closed", "closed", "closed", "closed", "x"]


def test_the_rules_for_macs_name_the_files_and_close_the_rest(tmp_path):
    model = tmp_path / 'a "model".gguf'
    text = profile([model])
    assert text.count("(") == text.count(")")
    assert "(deny network*)" in text
    assert '(literal "' + str(model).replace('"', '\\"') + '")' in text
    assert text.index("(deny file-read-data") < text.index(str(tmp_path))
    assert "(allow network-outbound" in profile([], folder=tmp_path)
