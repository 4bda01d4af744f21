"""What the hub's process cannot do, however it is driven: read chats, write elsewhere, reach the desktop."""

import json
import os
import subprocess
import sys

import pytest

from localchat.hub import protocol as p
from localchat.hub.client import Hub
from tests.helpers.hub import StandIn

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Landlock and seccomp are Linux's")

_PROGRAM = """
import json, os, signal, socket, ssl, subprocess, sys
from pathlib import Path
from localchat.process.sandbox import confine_hub
folder, secret, parent = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
layers = confine_hub(folder, [])
found = {"layers": len(layers)}
def attempt(name, action):
    try:
        action()
        found[name] = "done"
    except OSError as error:
        found[name] = type(error).__name__
attempt("write here", lambda: (folder / "a").mkdir() or (folder / "a" / "b").write_bytes(b"x"))
attempt("rename here", lambda: (folder / "a" / "b").replace(folder / "a" / "c"))
attempt("truncate here", lambda: os.truncate(folder / "a" / "c", 0))
attempt("remove here", lambda: (folder / "a" / "c").unlink() or (folder / "a").rmdir())
attempt("read chats", secret.read_bytes)
attempt("list chats", lambda: list(secret.parent.iterdir()))
attempt("truncate chats", lambda: os.truncate(secret, 0))
attempt("remove chats", secret.unlink)
attempt("move chats here", lambda: secret.replace(folder / "mine"))
attempt("link chats here", lambda: os.link(secret, folder / "mine"))
attempt("write elsewhere", lambda: (secret.parent / "new").write_bytes(b"x"))
attempt("write to the temporary folder", lambda: Path("/tmp/localchat-escaped").write_bytes(b"x"))
attempt("run a program", lambda: subprocess.run(["/bin/true"]))
attempt("speak to the desktop", lambda: socket.socket(socket.AF_UNIX))
attempt("listen", lambda: socket.socket().listen())
attempt("read other programs", Path(f"/proc/{parent}/cmdline").read_bytes)
attempt("stop other programs", lambda: os.kill(parent, signal.SIGUSR1))
attempt("connect", lambda: socket.create_connection(("127.0.0.1", int(sys.argv[4]))).close())
attempt("look up a name", lambda: socket.getaddrinfo("localhost", 80))
attempt("read certificates", lambda: ssl.create_default_context())
attempt("read name servers", Path("/etc/resolv.conf").read_bytes)
print(json.dumps(found))
"""
_MAY = {
    "write here", "rename here", "truncate here", "remove here", "connect", "look up a name",
    "read certificates", "read name servers",
}  # fmt: skip


@pytest.fixture
def confined(tmp_path):
    """What came of every attempt."""
    folder, secret = tmp_path / "models", tmp_path / "home" / "chats.db"
    folder.mkdir()
    secret.parent.mkdir()
    secret.write_bytes(b"chats")
    with StandIn() as stand_in:
        port = stand_in.endpoint.rpartition(":")[2]
        done = subprocess.run(
            [sys.executable, "-c", _PROGRAM, str(folder), str(secret), str(os.getpid()), port],
            check=False, capture_output=True, text=True, timeout=60,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert secret.read_bytes() == b"chats"
    found = json.loads(done.stdout)
    if found.pop("layers") < 2:
        pytest.skip("this kernel has no Landlock")
    return found


def test_the_hub_can_write_its_folder_and_connect_and_nothing_else(confined):
    done = {name for name, result in confined.items() if result == "done"}
    assert done == _MAY
    refused = {result for name, result in confined.items() if name not in _MAY}
    assert refused <= {"PermissionError", "OSError"}


def test_the_real_process_says_what_it_has_given_up(tmp_path):
    with StandIn() as stand_in, Hub(tmp_path / "models", tmp_path / "hub.log") as hub:
        hub.configure(p.Configure(request=0, endpoint=stand_in.endpoint))
        hub.search(p.Search(request=0))
        assert "writes only the download folder" in hub.sandbox[0]
        assert "no new programs" in hub.sandbox[1]
        status = (f"/proc/{hub.pid}/status", "Seccomp:\t2")
        with open(status[0], encoding="ascii") as file:  # noqa: PTH123 -- of the kernel
            assert status[1] in file.read()
