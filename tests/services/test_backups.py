"""Copies of the chats: made, kept, read back, put in place; everything taken away, and everything erased."""

import datetime as dt
import json
import os
import zipfile

import pytest

from localchat.app import build
from localchat.domain.chat import Role
from localchat.errors import PassphraseWrong, StateDamaged, StoreDamaged, StoreInUse, UsageError
from localchat.paths import Paths
from localchat.services import passphrase
from localchat.services.backups import KEPT, Backups, Kind
from localchat.services.erase import erase_everything
from localchat.services.everything import Everything, open_sealed
from localchat.services.exchange import Exported
from localchat.storage.migrations import MIGRATIONS
from localchat.storage.store import Store

CANARY = "seven herons over the frozen weir"
WORDS = "correct horse battery"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(passphrase, "LEAST_MEMORY", 1024)
    monkeypatch.setattr(passphrase, "calibrate", lambda *_: passphrase.Effort(1024, 1, 1))


def say(services, text):
    chat = services.conversations.create("guide")
    services.conversations._table.add_message(chat.id, None, Role.USER, text)  # noqa: SLF001
    return chat.id


def said(services):
    conversations = services.conversations
    chats = conversations.all()
    return {message.text for chat in chats for message in conversations.branch(chat.id)}


def clear(folder):
    return [f for f in folder.rglob("*") if f.is_file() and CANARY.encode() in f.read_bytes()]


def test_a_copy_is_made_while_the_chats_are_in_use_and_put_back_when_they_are_closed(paths):
    services = build(paths)
    say(services, CANARY)
    backups = Backups(paths, services.key.value)
    made = backups.make()
    assert made.chats == 1
    assert made.kind is Kind.ASKED
    assert not clear(paths.home)
    say(services, "later")
    with pytest.raises(StoreInUse, match="Close it"):
        backups.restore(made.path)
    services.close()
    aside = backups.restore(made.path)
    services = build(paths)
    assert said(services) == {CANARY}
    services.close()
    assert {one.kind: one.chats for one in backups.all()} == {Kind.ASKED: 1, Kind.REPLACED: 2}
    backups.restore(aside)
    services = build(paths)
    assert said(services) == {CANARY, "later"}
    services.close()


def test_one_is_due_each_day_that_the_chats_were_used_and_seven_are_kept(paths):
    services = build(paths)
    backups = Backups(paths, services.key.value)
    assert backups.is_due()
    assert backups.make_daily().kind is Kind.DAY
    assert backups.make_daily() is None
    tomorrow = dt.datetime.now(dt.UTC) + dt.timedelta(days=1)
    for side in ("", "-wal"):
        os.utime(f"{paths.database}{side}", (1e9, 1e9))
    assert not backups.is_due(tomorrow)
    say(services, CANARY)
    assert backups.is_due(tomorrow)
    assert backups.is_due(
        dt.datetime.now(dt.UTC) - dt.timedelta(days=400)
    )  # the clock was put back
    for day in range(1, 12):
        (paths.backups / f"chats-202001{day:02}-120000.db").write_bytes(b"x")
    (paths.backups / "notes.txt").write_text("somebody's own")
    backups.make(Kind.DAY)
    days = [one for one in backups.all() if one.kind is Kind.DAY]
    assert len(days) == KEPT
    assert days[-1].path.name == "chats-20200107-120000.db"
    assert (paths.backups / "notes.txt").exists()
    services.close()


def test_a_copy_that_is_damaged_or_of_others_changes_nothing(paths):
    services = build(paths)
    say(services, CANARY)
    backups = Backups(paths, services.key.value)
    made = backups.make()
    services.close()
    before = paths.database.read_bytes()
    content = bytearray(made.path.read_bytes())
    content[len(content) // 2] ^= 1
    made.path.write_bytes(content)
    with pytest.raises(StoreDamaged):
        backups.restore(made.path)
    made.path.write_bytes(b"rubbish" * 999)
    with pytest.raises(StoreDamaged, match="Nothing was changed"):
        backups.restore(made.path)
    assert paths.database.read_bytes() == before
    assert backups.all()[0].chats is None
    with pytest.raises(UsageError, match="no backup"):
        backups.find("newest")


def test_a_store_of_an_older_version_is_copied_before_it_is_changed(paths, monkeypatch):
    services = build(paths)
    key = services.key.value
    say(services, CANARY)
    services.close()
    monkeypatch.setattr(
        "localchat.storage.store.MIGRATIONS", (*MIGRATIONS, "CREATE TABLE later (x)")
    )
    Store(paths.database, key, paths.backups).close()
    (copy,) = Backups(paths, key).all()
    assert copy.kind is Kind.VERSION
    assert copy.chats == 1
    assert not list(paths.backups.glob("*.part"))


def test_everything_comes_back_from_one_sealed_file(paths, tmp_path):
    services = build(paths)
    chat = say(services, CANARY)
    services.conversations.delete(say(services, "in the trash"))
    services.presets.save("Mine/../own", {"temperature": 0.3})
    services.settings.set("theme", "dark")
    sealed, plain = tmp_path / "all.localchat", tmp_path / "all.zip"
    *_, end = Everything(services).write(sealed, WORDS)
    assert isinstance(end, Exported)
    assert CANARY.encode() not in sealed.read_bytes()
    assert list(Everything(services).write(plain))
    with pytest.raises(PassphraseWrong):
        open_sealed(sealed, "incorrect horse", tmp_path / "x.zip")
    open_sealed(sealed, WORDS, tmp_path / "opened.zip")
    for path in (plain, tmp_path / "opened.zip"):
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            assert not any(".." in name.split("/") for name in names)
            assert sum(name.startswith("presets/") for name in names) == 1
            assert json.loads(archive.read("settings.json"))["theme"] == "dark"
            assert b"in the trash" in archive.read("trash.json")
    carried = services.exchange.carried(chat)
    services.close()
    other = build(Paths(tmp_path / "other"))
    *_, look = other.exchange.look([tmp_path / "opened.zip"])
    *_, report = other.exchange.take(look)
    back = [other.exchange.carried(one.key).messages for one in report.came]
    assert carried.messages in back
    assert said(other) == {CANARY, "in the trash"}
    other.close()
    content = bytearray(sealed.read_bytes())
    content[-20] ^= 1
    sealed.write_bytes(content)
    with pytest.raises((PassphraseWrong, StateDamaged)):
        open_sealed(sealed, WORDS, tmp_path / "y.zip")
    assert not list(tmp_path.glob("*.part"))
    with pytest.raises(UsageError, match="not exported with a passphrase"):
        open_sealed(plain, WORDS, tmp_path / "y.zip")


def test_erasing_leaves_nothing_of_ours_and_all_of_others(paths):
    services = build(paths)
    say(services, CANARY)
    services.settings.set("theme", "dark")
    Backups(paths, services.key.value).make()
    services.close()
    (paths.home / "letter.txt").write_text("mine")
    done = erase_everything(paths)
    assert [file.name for file in paths.home.iterdir()] == ["letter.txt"]
    assert any("letter.txt" in line for line in done.left)
    (paths.home / "letter.txt").unlink()
    build(paths).close()
    erase_everything(paths)
    assert not paths.home.exists()


def test_a_temporary_chat_leaves_no_trace_not_even_inside_the_store(services, paths, tmp_path):
    chat = services.conversations.create("guide")
    services.conversations.set_temporary(chat.id, on=True)
    for _ in services.chat.send(chat.id, f"{CANARY} ?"):
        pass
    services.conversations.set_draft(chat.id, CANARY)
    services.conversations.erase(chat.id)
    services.close()
    assert not clear(paths.home)
    # Inside, too: the pages of the store and of its log, laid open as they are.
    import apsw

    copy = tmp_path / "plain.db"
    copy.write_bytes(paths.database.read_bytes())
    connection = apsw.Connection(str(copy))
    connection.pragma("cipher", "chacha20")
    connection.pragma("hexkey", services.key.value.hex())
    connection.pragma("journal_mode", "delete")
    connection.pragma("rekey", "")
    connection.close()
    content = copy.read_bytes()
    assert content.startswith(b"SQLite format 3")
    for word in ("herons", "frozen", "weir"):
        assert word.encode() not in content, word
