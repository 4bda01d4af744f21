"""Passphrase, backups, everything in a file, and the end of everything, by commands."""

import contextlib
import io
import json

import pytest

from localchat.app import build
from localchat.cli import safekeeping, unlocking
from localchat.cli.arguments import parser
from localchat.cli.request import Request
from localchat.domain.chat import Role
from localchat.errors import PassphraseNeeded, PassphraseWrong, StoreInUse, UsageError
from localchat.services import passphrase
from localchat.services.recovery_code import recovery_code
from localchat.storage.lock import FileLock

WORDS = "correct horse battery"
COMMANDS = {
    "backup": safekeeping.backup, "everything": safekeeping.everything, "erase": safekeeping.erase,
    "passphrase": unlocking.passphrase, "unlock": unlocking.unlock,
}  # fmt: skip


@pytest.fixture
def run(paths, capsys, monkeypatch):
    """Run a command in this process, with lines for its questions; returns what it printed."""
    monkeypatch.setattr(passphrase, "LEAST_MEMORY", 1024)
    monkeypatch.setattr(passphrase, "calibrate", lambda *_: passphrase.Effort(1024, 1, 1))

    def call(*words, told=""):
        monkeypatch.setattr("sys.stdin", io.StringIO(told))
        options = parser().parse_args(words)
        with contextlib.ExitStack() as stack:
            request = Request(
                options, paths, lambda: unlocking.open_services(paths, None, offline=True), stack
            )
            assert COMMANDS[options.command](request) == 0
        return capsys.readouterr().out

    return call


@pytest.fixture
def code(paths):
    services = build(paths)
    chat = services.conversations.create("guide")
    services.conversations._table.add_message(chat.id, None, Role.USER, "hello")  # noqa: SLF001
    services.close()
    return recovery_code(services.key.value)


def test_backups_are_made_listed_and_put_back(run, code, paths):
    run("backup", "make")
    (one,) = json.loads(run("--json", "backup"))
    assert one["chats"] == 1
    assert one["name"] in run("backup", "list")
    assert "What was there is kept" in run("backup", "restore", "newest")
    assert len(json.loads(run("--json", "backup", "list"))) == 2
    with pytest.raises(UsageError, match="no backup"):
        run("backup", "restore", "chats-20000101-000000.db")
    window = FileLock(paths.lock)
    assert window.take()
    with pytest.raises(StoreInUse, match="window is open"):
        run("backup", "restore", one["name"])
    window.release()


def test_a_passphrase_is_set_changed_by_the_code_and_removed(run, code):
    run("passphrase", "set", told=f"{WORDS}\n")
    assert "nothing else" in run("passphrase")
    with pytest.raises(PassphraseNeeded):
        run("backup", "make")
    with pytest.raises(PassphraseWrong):
        run("passphrase", "remove", told="incorrect horse\n")
    run("passphrase", "set", "--code", told=f"{code}\nanother one entirely\n")
    assert "The code is right" in run("unlock", told=code)
    run("passphrase", "remove", told="another one entirely\n")
    assert "no passphrase" in run("passphrase", "show")
    run("backup", "make")


def test_everything_is_exported_and_erased(run, code, paths, tmp_path):
    sealed, plain = tmp_path / "all.localchat", tmp_path / "all.zip"
    run("everything", "export", str(sealed), "--passphrase", told=f"{WORDS}\n")
    run("everything", "open", str(sealed), str(plain), told=f"{WORDS}\n")
    assert plain.read_bytes().startswith(b"PK")
    with pytest.raises(UsageError, match="Nothing was erased"):
        run("erase")
    with pytest.raises(UsageError, match="Nothing was erased"):
        run("erase", "--everything", told="yes\n")
    assert paths.database.exists()
    assert "Copies elsewhere" in run("erase", "--everything", told="erase\n")
    assert not paths.home.exists()
