"""Where a store may lie, and what is done where nothing may be written, or by a newer version.

Figures: a store of a newer version is shown and byte-identical afterwards; a read-only store and a read-
only home are shown; 4 of 4 strange places work.
"""

import ctypes
import json
import os
import subprocess
import sys
from contextlib import closing

import pytest

from localchat.domain.chat import Role
from localchat.errors import StoreNewer
from localchat.paths import Paths
from localchat.storage.conversations import ConversationTable
from localchat.storage.migrations import MIGRATIONS
from localchat.storage.store import Store
from tests.durability.scripted_use import opened, scripted
from tests.helpers.window import WAIT

SAID = "said before"


def begun(home):
    """A home with a chat in it; its key."""
    with closing(opened(home)) as services:
        table = ConversationTable(services.store)
        key = table.add("guide", "Balanced").id
        table.change(key, title="A chat")
        table.add_message(key, None, Role.USER, SAID)
        return services.key.value


def files(home):
    return {
        file.name: file.read_bytes() for file in home.glob("chats.db*") if "-shm" not in file.name
    }


@pytest.mark.parametrize("in_log", [False, True])
def test_a_newer_store_is_shown_and_left_byte_identical(home, in_log):
    key, paths = begun(home), Paths(home)
    with closing(Store(paths.database, key, paths.backups)) as store:
        store.run("ALTER TABLE message RENAME COLUMN pinned TO pinned_by")
        store.run(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
        before = files(home)
        if not in_log:
            store.close()
            before = files(home)
        else:
            for name, data in before.items():
                (home / f"kept-{name}").write_bytes(data)
    if in_log:
        for name in before:
            (home / name).write_bytes((home / f"kept-{name}").read_bytes())
        assert before["chats.db-wal"]
    with closing(opened(home)) as services:
        assert isinstance(services.store.why_read_only, StoreNewer)
        assert "newer version" in services.store.why_read_only.message
        (chat,) = [chat.id for chat in services.chat_list.page(10)]
        assert services.store.rows("SELECT text FROM message") == [(SAID,)]
        # What a newer version keeps in another way is told as what it is.
        for act in (
            lambda: services.conversations.tree(chat),
            lambda: services.conversations.create("guide"),
            lambda: services.conversations.rename(chat, "other"),
            lambda: list(services.chat.send(chat, "hello")),
        ):
            with pytest.raises(StoreNewer, match="newer version"):
                act()
    after = files(home)
    assert after["chats.db"] == before["chats.db"]
    assert after.get("chats.db-wal", b"") == before.get("chats.db-wal", b"")


def test_the_window_shows_a_newer_store_and_says_so(home, qtbot, qapp, paths):
    from PySide6.QtWidgets import QLabel

    from localchat.ui.run import Start

    key = begun(home)
    with closing(Store(paths.database, key, paths.backups)) as store:
        store.run(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = paths.database.read_bytes()
    started = Start(qapp, paths)
    qtbot.addWidget(started.window)
    qtbot.waitUntil(lambda: started.controller is not None, timeout=WAIT)
    text = started.window.findChild(QLabel, "notice-text")
    qtbot.waitUntil(lambda: "newer version" in text.text(), timeout=WAIT)
    qtbot.waitUntil(lambda: not started.controller.quick.busy, timeout=WAIT)
    started.window.close()
    assert paths.database.read_bytes() == before


LOOK = """
import json, sys
from pathlib import Path
from localchat.app import build
from localchat.errors import LocalChatError
from localchat.paths import Paths
services = build(Paths(Path(sys.argv[1])), offline=True)
found = [row[0] for row in services.store.rows("SELECT text FROM message")]
try:
    services.conversations.create("guide")
    told = ""
except LocalChatError as error:
    told = error.message
why = services.store.why_read_only
services.close()
print(json.dumps({"found": found, "told": told, "why": why.message if why else ""}))
"""


def _as_anybody():
    """Without the right of the system's owner to write everywhere, where the tests run as that."""
    override, search = 1, 2
    drop = 24
    for right in (override, search):
        ctypes.CDLL(None).prctl(drop, right, 0, 0, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="rights are set as Linux knows them")
@pytest.mark.parametrize("what", ["the home", "the file", "the home and its log"])
def test_where_nothing_may_be_written_all_is_shown_and_that_is_said(home, what):
    key, paths = begun(home), Paths(home)
    if "log" in what:
        with closing(Store(paths.database, key, paths.backups)) as store:
            store.run("UPDATE conversation SET title = 'x'")
            kept = files(home)
        for name, data in kept.items():
            (home / name).write_bytes(data)
    before = files(home)
    paths.database.chmod(0o400)
    if "home" in what:
        for file in home.iterdir():
            file.chmod(0o500 if file.is_dir() else 0o400)
        home.chmod(0o500)
    try:
        done = subprocess.run(
            [sys.executable, "-c", LOOK, str(home)], preexec_fn=_as_anybody, check=False,
            capture_output=True, text=True,
        )  # fmt: skip
    finally:
        home.chmod(0o700)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["found"] == [SAID]
    assert "Nothing can be saved" in found["told"]
    assert found["why"] == found["told"]
    assert files(home)["chats.db"] == before["chats.db"]


@pytest.mark.parametrize(
    "name", ["with spaces in it", "mit Ümläuten ✨🦜", "x" * 200 + "/" + "y" * 200, "a'b%20c?d#e"]
)
def test_a_store_may_lie_in_strange_places(tmp_path, monkeypatch, name):
    home = tmp_path / name
    with scripted(monkeypatch):
        begun(home)
        with closing(opened(home)) as services:
            chat = services.chat_list.page(1)[0].id
            list(services.chat.send(chat, "hello"))
            assert len(services.conversations.branch(chat)) == 3
            assert services.finding.search("hello").found


def test_a_home_that_is_not_there_is_made(tmp_path):
    begun(tmp_path / "not" / "there" / "yet")
    assert (tmp_path / "not" / "there" / "yet" / "chats.db").is_file()


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_home_behind_a_link_is_the_same_home(tmp_path):
    begun(tmp_path / "real")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with closing(opened(tmp_path / "link")) as services:
        assert services.store.rows("SELECT text FROM message") == [(SAID,)]
