"""Locked: nothing of the chats on the screen or in memory; opened again, everything is as it was."""

import os
import shutil
import subprocess
import sys

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from localchat.app import build
from localchat.domain.chat import MessageState
from localchat.services import passphrase, system_keyring
from localchat.services.keys import Keys
from localchat.services.recovery_code import recovery_code
from localchat.ui import auto_lock
from localchat.ui.controller import Controller
from localchat.ui.run import Start
from tests.helpers.keyrings import Keyring
from tests.helpers.memory import places
from tests.helpers.window import WAIT, settle, type_and_send

WORDS = "correct horse battery"
SENTENCE = "quixotic zephyrs vex bold jackdaws nightly"
DRAFT = "a draft of plum marmalade for Ottilie"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(passphrase, "LEAST_MEMORY", 1024)
    monkeypatch.setattr(passphrase, "calibrate", lambda *_: passphrase.Effort(1024, 1, 1))


def locked(qtbot, start):
    qtbot.waitUntil(lambda: start.locking.is_locked and not start.locking.is_closing, timeout=WAIT)
    return start.locking.page


def opened(qtbot, start):
    qtbot.waitUntil(lambda: isinstance(start.controller, Controller), timeout=WAIT)
    qtbot.waitUntil(lambda: start.controller.conversation is not None, timeout=WAIT)
    settle(qtbot, start)


def find(start, kind, name):
    return start.window.findChild(kind, name)


def give(qtbot, start, text):
    field = find(start, QLineEdit, "lock-passphrase")
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def set_passphrase(qtbot, start):
    keeping = start.controller.keeping
    keeping.ask_passphrase("set")
    dialog = find(start, QDialog, "passphrase-dialog")
    for name in ("passphrase-new", "passphrase-again"):
        qtbot.keyClicks(dialog.findChild(QLineEdit, name), WORDS)
    dialog.findChild(QPushButton, "passphrase-accept").click()
    qtbot.waitUntil(lambda: keeping.has_passphrase, timeout=WAIT)


def test_the_lock_asks_for_a_passphrase_first_and_keeps_draft_and_chat(qtbot, start):
    type_and_send(qtbot, start, SENTENCE)
    settle(qtbot, start)
    qtbot.keyClicks(find(start, QPlainTextEdit, "composer-text"), DRAFT)
    chat = start.controller.conversation.id
    start.controller.keeping.lock()
    assert not start.locking.is_locked
    find(start, QDialog, "passphrase-dialog").reject()
    qtbot.waitUntil(lambda: find(start, QDialog, "passphrase-dialog") is None, timeout=WAIT)
    set_passphrase(qtbot, start)
    start.controller.keeping.lock()
    page = locked(qtbot, start)
    assert start.controller is None
    assert start.window.centralWidget() is page
    assert not find(start, QPlainTextEdit, "composer-text")
    shown = " ".join(label.text() for label in start.window.findChildren(QLabel))
    assert SENTENCE not in shown
    give(qtbot, start, "incorrect horse")
    button = find(start, QPushButton, "lock-open")
    qtbot.waitUntil(lambda: "again in" in button.text(), timeout=WAIT)
    assert "not the passphrase" in find(start, QLabel, "lock-problem").text()
    qtbot.waitUntil(button.isEnabled, timeout=WAIT)
    give(qtbot, start, WORDS)
    opened(qtbot, start)
    assert start.controller.conversation.id == chat
    assert len(start.controller.tree) == 2
    assert start.window.chat.composer.text == DRAFT


def test_what_is_being_written_is_kept(qtbot, start, steady):
    services = start.controller.services
    model = services.models.add(steady)
    start.controller.refresh_models()
    settle(qtbot, start)
    start.controller.choose_model(model.id)
    settle(qtbot, start)
    set_passphrase(qtbot, start)
    type_and_send(qtbot, start, "go on for ever")
    chat = start.controller.conversation.id

    def written():
        return [message.text for message in services.conversations.branch(chat)[1:]]

    qtbot.waitUntil(lambda: any(len(text) > 20 for text in written()), timeout=WAIT)
    so_far = written()[0]
    start.controller.keeping.lock()
    locked(qtbot, start)
    give(qtbot, start, WORDS)
    opened(qtbot, start)
    (_, answer) = start.controller.services.conversations.branch(chat)
    assert answer.text.startswith(so_far)
    assert answer.state in {MessageState.STOPPED, MessageState.INTERRUPTED}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_the_memory_of_a_locked_window_holds_no_word(tmp_path):
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.lock_window", str(tmp_path / "home")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment,
    ) as process:  # fmt: skip

        def tell(*lines):
            process.stdin.write("".join(f"{line}\n" for line in lines))
            process.stdin.flush()
            return process.stdout.readline().strip()

        try:
            assert tell(SENTENCE, DRAFT) == "open"
            try:
                assert places(process.pid, SENTENCE)
            except PermissionError:
                pytest.skip("the memory of other processes may not be read here")
            assert tell("lock") == "locked"
            for words in (SENTENCE, DRAFT):
                assert not places(process.pid, words), places(process.pid, words)
            assert tell("open") == f"2 {DRAFT}"
            process.stdin.write("end\n")
            process.stdin.flush()
            assert process.wait(30) == 0
        finally:
            process.kill()


def test_a_start_behind_a_passphrase_opens_by_it_or_by_the_code(qtbot, paths):
    services = build(paths)
    kept = services.conversations.create("guide").id
    services.close()
    code = recovery_code(services.key.value)
    Keys(paths).set_passphrase(services.key, WORDS)
    for way in ("passphrase", "code"):
        started = Start(QApplication.instance(), paths)
        qtbot.addWidget(started.window)
        locked(qtbot, started)
        if way == "passphrase":
            give(qtbot, started, WORDS)
        else:
            find(started, QPushButton, "lock-other-way").click()
            find(started, QPlainTextEdit, "lock-code").setPlainText("AAAA-BBBB")
            find(started, QPushButton, "lock-open").click()
            problem = find(started, QLabel, "lock-problem")
            qtbot.waitUntil(lambda label=problem: "mistyped" in label.text(), timeout=WAIT)
            find(started, QPlainTextEdit, "lock-code").setPlainText(code.lower())
            find(started, QPushButton, "lock-open").click()
        opened(qtbot, started)
        assert started.controller.services.conversations.get(kept)
        started.window.close()


def test_a_keyring_that_hangs_does_not_hold_the_window(qtbot, paths, monkeypatch):
    ring, before = Keyring(), keyring.get_keyring()
    monkeypatch.setattr(system_keyring, "TRUSTED", (Keyring.__module__,))
    monkeypatch.setattr(system_keyring, "PATIENCE", 1.0)
    keyring.set_keyring(ring)
    system_keyring.KEYRING.try_again()
    try:
        services = build(paths)
        services.close()
        assert services.key.kept_in == "keyring"
        ring.way = "hangs"
        started = Start(QApplication.instance(), paths)
        qtbot.addWidget(started.window)
        composer = find(started, QPlainTextEdit, "composer-text")
        qtbot.keyClicks(composer, "typed meanwhile")  # it is taken while the keyring hangs
        assert composer.toPlainText() == "typed meanwhile"
        assert not started.locking.is_locked
        locked(qtbot, started)
        assert "does not answer" in find(started, QLabel, "lock-text").text()
        ring.way = ""
        find(started, QPushButton, "lock-try-again").click()
        opened(qtbot, started)
        assert started.window.chat.composer.text == "typed meanwhile"
        started.window.close()
    finally:
        ring.let_go.set()
        keyring.set_keyring(before)
        system_keyring.KEYRING.try_again()


def test_it_locks_after_a_rest_and_with_the_computer(qtbot, start, monkeypatch):
    settings, auto = start.settings, start._auto  # noqa: SLF001
    told = []
    auto.wanted.connect(lambda: told.append(1))
    auto.changed(True)
    assert told
    assert not start.locking.is_locked  # there is no passphrase that would open it
    settings.set("lock_on_sleep", False)
    auto.changed(True)
    auto.told()
    assert len(told) == 1
    settings.set("lock_after", "1 minute")
    auto._look()  # noqa: SLF001
    assert len(told) == 1
    set_passphrase(qtbot, start)
    clock = auto_lock.time.monotonic
    now = clock()
    monkeypatch.setattr(auto_lock.time, "monotonic", lambda: now + 61)
    auto._look()  # noqa: SLF001
    assert len(told) == 2
    monkeypatch.setattr(auto_lock.time, "monotonic", clock)
    locked(qtbot, start)
    give(qtbot, start, WORDS)
    opened(qtbot, start)
    settings.set("lock_on_sleep", True)
    wall = auto_lock.time.time()
    monkeypatch.setattr(auto_lock.time, "time", lambda: wall + 3600)
    auto._look()  # noqa: SLF001
    locked(qtbot, start)


def test_a_backup_is_put_back_from_the_window(qtbot, start):
    type_and_send(qtbot, start, SENTENCE)
    settle(qtbot, start)
    keeping = start.controller.keeping
    made = keeping._backups().make()  # noqa: SLF001
    start.controller.new_chat()
    settle(qtbot, start)
    type_and_send(qtbot, start, "said after the backup")
    settle(qtbot, start)
    assert len(start.controller.services.exchange.all()) == 2
    old = start.controller
    keeping.restore(made.path, "today")
    qtbot.waitUntil(lambda: start.controller not in {None, old}, timeout=WAIT)
    opened(qtbot, start)
    assert len(start.controller.services.exchange.all()) == 1
    assert "those of today" in find(start, QLabel, "notice-text").text()


def test_everything_is_erased_by_who_types_the_word(qtbot, start):
    home = start.paths.home
    start.controller.keeping.erase()
    dialog = find(start, QDialog, "erase-dialog")
    button, field = dialog.findChild(QPushButton, "erase-accept"), dialog.findChild(QLineEdit)
    assert not button.isEnabled()
    qtbot.keyClicks(field, "erase")
    button.click()
    page = locked(qtbot, start)
    title = find(start, QLabel, "lock-title")
    qtbot.waitUntil(lambda: "is erased" in title.text(), timeout=WAIT)
    assert page is start.locking.page
    assert not home.exists(), list(home.iterdir())
    start.window.close()
    assert not home.exists(), list(home.iterdir())


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs a bus")
def test_the_desktop_is_heard_when_it_sleeps_or_locks_its_screen():
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    found = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-m", "tests.helpers.lock_on_bus"],
        capture_output=True, text=True, env=environment, check=False, timeout=120,
    )  # fmt: skip
    told = ["ActiveChanged 1", "ActiveChanged 1", "PrepareForSleep 1", "Lock 1"]
    assert found.stdout.splitlines() == told, found.stderr
