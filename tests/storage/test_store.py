"""The store: encrypted, migrated, refused when it should be, and true after a crash."""

import os
import secrets
import signal
import subprocess
import sys
import textwrap

import pytest

from localchat.domain.chat import MessageState, Role
from localchat.errors import StoreDamaged, StoreNewer, StoreReadOnly
from localchat.storage.conversations import ConversationTable
from localchat.storage.migrations import MIGRATIONS
from localchat.storage.store import Store, list_backups, restore_backup, set_aside

KEY = bytes(range(32))


@pytest.fixture
def database(tmp_path):
    return tmp_path / "home" / "chats.db"


@pytest.fixture
def store(database):
    opened = Store(database, KEY, database.parent / "backups")
    yield opened
    opened.close()


def reopen(database, key=KEY):
    return Store(database, key, database.parent / "backups")


def test_nothing_that_is_said_can_be_read_on_the_disk(store, database):
    table = ConversationTable(store)
    conversation = table.add("guide", "Balanced")
    table.add_message(conversation.id, None, Role.USER, "the secret word is xylophone")
    store.close()
    for file in database.parent.iterdir():
        if file.is_file():
            content = file.read_bytes()
            assert b"xylophone" not in content
            assert not content.startswith(b"SQLite format")


def test_another_key_and_a_flipped_byte_are_damage(store, database):
    store.close()
    with pytest.raises(StoreDamaged):
        reopen(database, secrets.token_bytes(32))
    content = bytearray(database.read_bytes())
    content[len(content) // 2] ^= 1
    content[200] ^= 1
    database.write_bytes(content)
    with pytest.raises(StoreDamaged, match="aside"):
        reopen(database)


def test_a_damaged_store_is_kept_aside_and_a_backup_opened(store, database):
    table = ConversationTable(store)
    conversation = table.add("guide", "Balanced")
    backups = database.parent / "backups"
    backups.mkdir()
    store.run("VACUUM INTO ?", str(backups / "chats-version-1-x.db"))
    store.close()
    database.write_bytes(b"rubbish" * 1000)
    with pytest.raises(StoreDamaged):
        reopen(database)
    moved = set_aside(database)
    assert moved.read_bytes().startswith(b"rubbish")
    restore_backup(list_backups(backups)[0], database)
    again = reopen(database)
    assert ConversationTable(again).get(conversation.id) is not None
    again.close()


def test_a_newer_store_is_shown_and_left_untouched(store, database):
    store.run(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    store.close()
    before = database.read_bytes()
    again = reopen(database)
    with pytest.raises(StoreNewer, match="newer version"):
        again.run("DELETE FROM conversation")
    again.close()
    assert database.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_is_told(tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with pytest.raises(StoreReadOnly, match="--home"):
        Store(folder / "chats.db", KEY, folder / "backups")


def test_a_home_below_a_file_is_told(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreReadOnly, match="--home"):
        Store(tmp_path / "file" / "chats.db", KEY, tmp_path)


def test_branches_and_trash(store):
    table = ConversationTable(store)
    one, two = table.add("guide", "Balanced"), table.add("guide", "Balanced")
    table.change(one.id, title="Kitchen")
    question = table.add_message(one.id, None, Role.USER, "how do I bake café bread")
    first = table.add_message(one.id, question.id, Role.ASSISTANT, "with flour")
    second = table.add_message(one.id, question.id, Role.ASSISTANT, "with patience")
    assert [m.id for m in table.messages(one.id)] == [question.id, first.id, second.id]
    assert table.get(one.id).leaf_id == second.id
    table.put_in_trash(one.id)
    assert [c.id for c in table.newest()] == [two.id]
    table.take_from_trash(one.id)
    assert len(table.newest()) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_what_was_flushed_survives_a_kill(database):
    code = """
        import sys, time
        from pathlib import Path
        from localchat.domain.chat import MessageState, Role
        from localchat.storage.conversations import ConversationTable
        from localchat.storage.store import Store
        database = Path(sys.argv[1])
        table = ConversationTable(Store(database, bytes(range(32)), database.parent))
        chat = table.add("guide", "Balanced")
        answer = table.add_message(chat.id, None, Role.ASSISTANT, "", state=MessageState.WRITING)
        table.append(answer.id, "as far as this")
        print("ready", flush=True)
        time.sleep(60)
    """
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), str(database)], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout.readline() == b"ready\n"
        process.send_signal(signal.SIGKILL)
    store = reopen(database)
    (message,) = ConversationTable(store).messages(1)
    assert message.text == "as far as this"
    assert message.state is MessageState.WRITING
    store.close()
