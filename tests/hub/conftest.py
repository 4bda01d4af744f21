"""A stand-in hub, and the app's own hub with its real process, for each test."""

import os
import time

import pytest

from localchat.hub import protocol as p
from localchat.hub.client import Hub
from tests.helpers.hub import StandIn
from tests.helpers.hub_fetch import files_in
from tests.helpers.hub_repository import random_bytes

PATIENCE = 0.6
"""Seconds without a byte after which a line counts as dead, in tests."""
SIZE = 3_000_000


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch):
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def stand_in():
    with StandIn() as servers:
        yield servers


@pytest.fixture
def folder(tmp_path):
    """The download folder, with something beside it that must stay as it is."""
    canary = tmp_path / "chats.db"
    canary.write_bytes(b"chats")
    yield tmp_path / "models"
    assert canary.read_bytes() == b"chats"
    assert {path.name for path in tmp_path.iterdir()} <= {"chats.db", "models", "hub.log"}


@pytest.fixture
def connections():
    """What the ledger would be told."""
    return []


@pytest.fixture
def settings(stand_in):
    return p.Configure(request=0, endpoint=stand_in.endpoint, patience=PATIENCE, floor=1_000_000)


@pytest.fixture
def hub(settings, folder, tmp_path, connections):
    log = tmp_path / "hub.log"
    with Hub(folder, log, on_connection=connections.append) as each:
        each.configure(settings)
        yield each
    assert not log.exists() or "Traceback" not in log.read_text(encoding="utf-8")


@pytest.fixture
def model(stand_in):
    """A repository with one model of some megabytes and a card."""
    content = {"model.gguf": random_bytes(SIZE, 1), "README.md": b"# A model\n"}
    return stand_in.add("maker/model", content)


@pytest.fixture
def whole(folder, model):
    """Tells whether the model's file is here byte by byte, with nothing else beside it."""

    def check(path="model.gguf"):
        name = f"{model.name}/{path}"
        if set(files_in(folder)) != {name}:
            return False
        return (folder / name).read_bytes() == bytes(model.files[path].content)

    return check


@pytest.fixture
def absent(folder):
    """Tells whether nothing at all is here, once the process has tidied up."""

    def check():
        end = time.monotonic() + 2
        while any(folder.rglob("*")) and time.monotonic() < end:
            time.sleep(0.02)
        return not any(folder.rglob("*"))

    return check
