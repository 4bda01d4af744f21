"""The key: wherever it is kept, lost or lied about, no chat is lost, and none opens without it."""

import json
import secrets
import threading
import time

import keyring
import pytest

from localchat.app import build, recover
from localchat.domain.chat import Role
from localchat.errors import KeyMissing, PassphraseNeeded, PassphraseWrong, StoreDamaged, UsageError
from localchat.services import passphrase, system_keyring
from localchat.services import secrets as token
from localchat.services.keys import Keys
from localchat.services.recovery_code import recovery_code
from tests.helpers.keyrings import Keyring

CANARY = "the magpie counted eleven silver spoons"
WORDS = "correct horse battery"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """A passphrase takes as little time as it may, a keyring too, and none is remembered as silent."""
    monkeypatch.setattr(passphrase, "LEAST_MEMORY", 1024)
    monkeypatch.setattr(passphrase, "calibrate", lambda *_: passphrase.Effort(1024, 1, 1))
    monkeypatch.setattr(system_keyring, "PATIENCE", 0.3)
    system_keyring.KEYRING.try_again()
    yield
    system_keyring.KEYRING.try_again()


@pytest.fixture
def ring(monkeypatch):
    """A keyring that is trusted as the system's own."""
    backend = Keyring()
    monkeypatch.setattr(system_keyring, "TRUSTED", (Keyring.__module__,))
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    yield backend
    backend.let_go.set()
    keyring.set_keyring(before)


def begin(paths):
    """A store with a sentence in it; its recovery code."""
    services = build(paths)
    chat = services.conversations.create("guide")
    services.conversations._table.add_message(chat.id, None, Role.USER, CANARY)  # noqa: SLF001
    services.close()
    return recovery_code(services.key.value)


def is_there(paths):
    services = build(paths)
    try:
        return any(
            message.text == CANARY
            for chat in services.conversations.all()
            for message in services.conversations.branch(chat.id)
        )
    finally:
        services.close()


def on_disk(paths, text):
    wanted = text.encode()
    return [f for f in paths.home.rglob("*") if f.is_file() and wanted in f.read_bytes()]


def test_with_a_keyring_nothing_on_the_disk_opens_the_chats(paths, ring):
    code = begin(paths)
    key = Keys(paths).unlock()
    assert key.kept_in == "keyring"
    assert "value" not in repr(key)
    assert not on_disk(paths, key.value.hex())
    assert not on_disk(paths, code)
    assert not on_disk(paths, CANARY)
    assert is_there(paths)


@pytest.mark.parametrize("way", ["none", "null", "locked", "hangs"])
def test_without_a_keyring_that_works_the_key_is_in_a_private_file(paths, ring, way):
    if way == "none":
        keyring.set_keyring(keyring.backends.fail.Keyring())
    ring.way = way
    begin(paths)
    assert Keys(paths).unlock().kept_in == "file"
    assert paths.keys.stat().st_mode & 0o077 == 0
    assert is_there(paths)
    ring.way = ""
    keyring.set_keyring(ring)
    system_keyring.KEYRING.try_again()
    assert Keys(paths).move_to_keyring().kept_in == "keyring"
    assert not on_disk(paths, Keys(paths).unlock().value.hex())


@pytest.mark.parametrize(
    ("way", "said"),
    [
        ("locked", "locked or refuses"), ("hangs", "does not answer"), ("lies", "another key"),
        ("null", "no longer has"), ("forgot", "no longer has"), ("gone", "none here"),
        ("changed", "this desktop now uses"),
    ],
)  # fmt: skip
def test_a_keyring_that_fails_later_asks_for_the_code_and_loses_nothing(paths, ring, way, said):
    code = begin(paths)
    before = paths.database.read_bytes()
    ring.way = way
    if way in {"forgot", "changed"}:
        ring.kept.clear()
    if way == "gone":
        keyring.set_keyring(keyring.backends.fail.Keyring())
    if way == "changed":
        kept = json.loads(paths.keys.read_text())
        paths.keys.write_text(json.dumps({**kept, "keyring": "SecretService"}))
    began = time.monotonic()
    with pytest.raises(KeyMissing, match=said):
        build(paths)
    assert time.monotonic() - began < 20  # it hangs for 60 s
    assert paths.database.read_bytes() == before
    with pytest.raises(UsageError, match="other chats"):
        recover(paths, recovery_code(secrets.token_bytes(32)))
    ring.way = ""
    recover(paths, code)
    assert is_there(paths)


def test_a_damaged_or_lost_key_file_asks_for_the_code(paths):
    code = begin(paths)
    for content in (b"", b"{", b"[]", b'{"format": "localchat-keys", "version": 1}', None):
        if content is None:
            paths.keys.unlink()
        else:
            paths.keys.write_bytes(content)
        with pytest.raises(KeyMissing, match="recovery code"):
            build(paths)
        recover(paths, code)
        assert is_there(paths)


@pytest.mark.parametrize("place", ["file", "keyring"])
def test_a_home_of_an_older_version_opens_and_is_written_in_the_new_way(paths, ring, place):
    code = begin(paths)
    key = Keys(paths).unlock().value
    paths.keys.unlink()
    if place == "file":
        paths.key_file.write_text(key.hex())
    else:
        ring.kept["LocalChat", "abcd"] = key.hex()
        paths.store_id.write_text("abcd")
    assert is_there(paths)
    assert paths.keys.exists()
    assert not paths.key_file.exists()
    assert not paths.store_id.exists()
    assert is_there(paths)
    paths.keys.unlink()
    recover(paths, code)
    assert is_there(paths)


def test_a_wrong_key_of_an_older_home_is_not_taken_for_damage(paths, ring):
    code = begin(paths)
    paths.keys.unlink()
    ring.kept["LocalChat", "abcd"] = "11" * 32
    paths.store_id.write_text("abcd")
    with pytest.raises(KeyMissing, match="recovery code"):
        build(paths)
    recover(paths, code)
    assert is_there(paths)
    paths.database.write_bytes(b"rubbish" * 2000)
    with pytest.raises(StoreDamaged):
        build(paths)


def test_many_who_start_at_once_have_one_key(paths):
    found, gate = [], threading.Barrier(8)

    def start():
        gate.wait()
        found.append(Keys(paths).unlock().value)

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1


def test_a_passphrase_is_the_only_way_but_the_code(paths, ring):
    code = begin(paths)
    keys = Keys(paths)
    key = keys.unlock()
    with pytest.raises(UsageError, match="at least"):
        keys.set_passphrase(key, "short")
    assert keys.set_passphrase(key, WORDS).kept_in == "passphrase"
    assert not ring.kept
    assert not on_disk(paths, key.value.hex())
    with pytest.raises(PassphraseNeeded):
        build(paths)
    with pytest.raises(PassphraseWrong):
        keys.unlock_with("incorrect horse battery")
    assert keys.unlock_with(f" {WORDS} ").value == key.value
    assert recover(paths, code).value == key.value
    keys.set_passphrase(key, "another one entirely")
    with pytest.raises(PassphraseWrong):
        keys.unlock_with(WORDS)
    assert keys.unlock_with("another one entirely").value == key.value
    keys.remove_passphrase(key)
    assert is_there(paths)


def test_a_remembered_passphrase_opens_when_the_keyring_forgets(paths, ring):
    begin(paths)
    keys = Keys(paths)
    key = keys.unlock()
    assert keys.set_passphrase(key, WORDS, remember=True).kept_in == "keyring"
    assert is_there(paths)
    ring.kept.clear()
    with pytest.raises(PassphraseNeeded):
        build(paths)
    assert keys.unlock_with(WORDS).kept_in == "keyring"
    assert is_there(paths)


def test_a_sealed_key_that_was_changed_does_not_open(paths):
    begin(paths)
    keys = Keys(paths)
    keys.set_passphrase(keys.unlock(), WORDS)
    kept = json.loads(paths.keys.read_text())
    for name, value in (("passes", 2), ("salt", "00" * 16), ("box", "00" * 60)):
        changed = {**kept, "passphrase": {**kept["passphrase"], name: value}}
        paths.keys.write_text(json.dumps(changed))
        with pytest.raises(PassphraseWrong):
            keys.check(WORDS)
    for name, value in (("memory", 2**40), ("passes", 10**9), ("lanes", 0)):
        changed = {**kept, "passphrase": {**kept["passphrase"], name: value}}
        paths.keys.write_text(json.dumps(changed))
        with pytest.raises(UsageError, match="recovery code"):
            keys.check(WORDS)


def test_a_token_is_in_the_keyring_or_nowhere(paths, ring):
    begin(paths)
    assert token.keep_token(paths, "hf_canarycanarycanary")
    assert token.read_token(paths) == "hf_canarycanarycanary"
    assert not on_disk(paths, "hf_canary")
    token.keep_token(paths, "")
    assert not token.read_token(paths)
    for way in ("null", "locked", "hangs"):
        ring.way = way
        assert not token.keep_token(paths, "hf_canarycanarycanary")
        assert not on_disk(paths, "hf_canary")
