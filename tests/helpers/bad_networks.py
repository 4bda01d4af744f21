"""Networks that fail as real ones do: run by `tests/hub/test_networks.py` in a network of its own.

``python -m tests.helpers.bad_networks FOLDER``, as root of a fresh network and mount namespace. Prints a
line of JSON for each thing that goes wrong: what was told, after how long, and what came in the end.
"""

# ruff: noqa: T201 -- printing is how it tells

import hashlib
import json
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from localchat.errors import LocalChatError
from localchat.hub import protocol as p
from localchat.hub.client import Hub
from tests.helpers.hub import StandIn
from tests.helpers.hub_fetch import Running, fetch, request_of
from tests.helpers.hub_repository import Repository, random_bytes

NAME = "hub.test"
HERE, THERE = "10.77.0.1", "10.78.0.1"
"""The addresses that this computer has in the first network and in the second."""
SIZE, SLOW = 6_000_000, 2_000_000
MISSING, BROKEN = 3, 2
"""What a name server says of a name that is not there, and when it cannot find out."""


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)


class NameServer(threading.Thread):
    """Knows one name at most; says nothing at all if it is `silent`."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.address, self.code, self.silent = "", MISSING, False
        self.asked = 0
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 53))

    def run(self) -> None:
        while True:
            question, who = self._socket.recvfrom(4096)
            self.asked += 1
            if not self.silent:
                self._socket.sendto(self._answer(question), who)

    def _answer(self, question: bytes) -> bytes:
        end = question.index(0, 12) + 5
        is_plain = question[end - 4 : end - 2] == b"\0\1"  # else it is asked for an address of IPv6
        code = 0 if self.address else self.code
        count = 1 if is_plain and self.address else 0
        head = question[:2] + struct.pack(">HHHHH", 0x8180 | code, 1, count, 0, 0)
        record = (
            b"\xc0\x0c\0\1\0\1" + struct.pack(">IH", 1, 4) + socket.inet_aton(self.address or "0")
        )
        return head + question[12:end] + record * count


def told(name: str, act: Callable[[], object]) -> None:
    """Do what fails, and say with which words and after how long."""
    began = time.monotonic()
    try:
        act()
        words = ""
    except LocalChatError as error:
        words = error.message
    print(json.dumps({"what": name, "told": words, "after": time.monotonic() - began}), flush=True)


class Downloads:
    """One model on the stand-in, fetched while the network is bad."""

    def __init__(self, hub: Hub, stand_in: StandIn, names: NameServer, folder: Path) -> None:
        self._hub, self._names, self._folder = hub, names, folder
        self.stand_in = stand_in
        self.model: Repository = stand_in.add("test/model", {"model.gguf": random_bytes(SIZE, 1)})
        self._before = 0

    def begin(self) -> Running:
        self._before = self.stand_in.sent
        return Running(self._hub, request_of(self.model))

    def end(self, name: str, running: Running) -> None:
        """Wait for the file, look at each byte of it, and delete it."""
        running.join(60)
        waited = sorted({event.why for event in running.events if getattr(event, "why", "")})
        if running.error is not None:
            raise running.error
        file = self._folder / "test/model/model.gguf"
        right = (
            hashlib.sha256(file.read_bytes()).hexdigest() == self.model.files["model.gguf"].sha256
        )
        file.unlink()
        again = self.stand_in.sent - self._before - SIZE
        print(
            json.dumps({"what": name, "right": right, "waited": waited, "again": again}), flush=True
        )


def waiting(running: Running) -> None:
    running.wait_until(lambda event: getattr(event, "state", None) is p.State.WAITING, 40)


def names_that_fail(hub: Hub, names: NameServer, settings: p.Configure) -> None:
    def search() -> None:
        hub.search(p.Search(request=0))

    names.code = MISSING
    told("no such name", search)
    names.code = BROKEN
    told("the name server is at a loss", search)
    names.silent = True
    told("the name server is silent", search)
    names.silent = False
    hub.configure(p.Configure(request=0, patience=settings.patience))
    told("the real hub, without a network", search)
    hub.configure(settings)


def names_that_come_back(downloads: Downloads, names: NameServer) -> None:
    names.address, names.code = "", BROKEN
    running = downloads.begin()
    waiting(running)
    names.address = HERE
    downloads.end("the name is found later", running)


def a_network_that_changes(downloads: Downloads, names: NameServer) -> None:
    downloads.stand_in.rate = SLOW
    running = downloads.begin()
    running.wait_until_here(SIZE // 4)
    ip("address", "del", f"{HERE}/24", "dev", "lo")
    ip("address", "add", f"{THERE}/24", "dev", "lo")
    names.address = THERE
    downloads.stand_in.rate = 0
    downloads.end("another network", running)


def a_network_that_goes(downloads: Downloads) -> None:
    downloads.stand_in.rate = SLOW
    running = downloads.begin()
    running.wait_until_here(SIZE // 4)
    ip("link", "set", "lo", "down")
    waiting(running)
    ip("link", "set", "lo", "up")
    ip("address", "replace", f"{THERE}/24", "dev", "lo")
    downloads.stand_in.rate = 0
    downloads.end("no network for a while", running)


def stopping(hub: Hub, downloads: Downloads, names: NameServer, settings: p.Configure) -> None:
    """Somebody pauses while the name server says nothing."""
    names.silent, names.address = True, ""
    hub.configure(settings)  # which lets go of connections that are open
    asked = names.asked
    running = downloads.begin()
    while names.asked == asked:
        time.sleep(0.01)
    began = time.monotonic()
    running.stop()
    running.join(60)
    what = "paused while a name is looked for"
    print(json.dumps({"what": what, "after": time.monotonic() - began}), flush=True)
    names.silent, names.address = False, THERE
    assert fetch(hub, request_of(downloads.model))


def main(folder: Path) -> None:
    """All of it."""
    names_file = folder / "resolv.conf"
    names_file.write_text("nameserver 127.0.0.1\noptions timeout:2 attempts:1\n", encoding="ascii")
    subprocess.run(["mount", "--bind", str(names_file), "/etc/resolv.conf"], check=True)
    ip("link", "set", "lo", "up")
    ip("address", "add", f"{HERE}/24", "dev", "lo")
    names = NameServer()
    names.start()
    with StandIn(place="0.0.0.0") as stand_in, Hub(folder / "models", folder / "hub.log") as hub:  # noqa: S104
        for attribute in ("endpoint", "files"):
            port = getattr(stand_in, attribute).rpartition(":")[2]
            setattr(stand_in, attribute, f"http://{NAME}:{port}")
        settings = p.Configure(request=0, endpoint=stand_in.endpoint, patience=0.8, floor=1_000_000)
        hub.configure(settings)
        downloads = Downloads(hub, stand_in, names, folder / "models")
        names_that_fail(hub, names, settings)
        names_that_come_back(downloads, names)
        a_network_that_changes(downloads, names)
        a_network_that_goes(downloads)
        stopping(hub, downloads, names, settings)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
