"""A tour through the whole program under a real X server, with keys alone."""

import json
import os
import subprocess
import sys
import threading
import time

import pytest

from localchat.app import build
from localchat.domain.chat import Role
from localchat.paths import Paths
from localchat.storage.conversations import ConversationTable
from tests.end_to_end.test_display import display, program, pytestmark  # noqa: F401
from tests.helpers.keyboard import Keyboard, is_possible

SECONDS = 60


class Person:
    """Presses keys, and looks at what the program shows."""

    def __init__(self, process, keyboard):
        self._process, self._keyboard, self.sees = process, keyboard, {"ready": False}
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self):
        for line in self._process.stdout:
            self.sees = json.loads(line)

    def until(self, what, /, **wanted):
        """Wait until all that is wanted is so, or a condition."""
        end = time.monotonic() + SECONDS
        condition = wanted.pop("condition", lambda _: True)
        while True:
            now = self.sees
            if all(now.get(name) == value for name, value in wanted.items()) and condition(now):
                return now
            assert self._process.poll() is None, "the program has ended"
            assert time.monotonic() < end, f"after {what}: wanted {wanted}, there is {now}"
            time.sleep(0.01)

    def press(self, keys, /, **wanted):
        """Press keys, and wait for what they do."""
        self._keyboard.press(keys)
        return self.until(keys, **wanted)

    def type(self, letters, /, **wanted):
        """Type into what has the keyboard."""
        self._keyboard.type(letters)
        return self.until(letters, **wanted)

    def go_to(self, name, by="Tab", most=60):
        """Go on until a control has the keyboard."""
        for _ in range(most):
            before = self.sees
            if before["focus"] == name:
                return
            which = before["which"]
            self.press(by, condition=lambda now, which=which: now["which"] != which)
        raise AssertionError(f"{by} does not lead to {name}: {self.sees}")

    def command(self, words, **wanted):
        """Do a command by the palette."""
        self.press("Ctrl+K", focus="palette-field", text="")
        self.type(words.lower(), text=words.lower(), chosen=words)
        return self.press("Return", **wanted)


@pytest.fixture
def person(display, home, steady, tmp_path):  # noqa: F811
    """Somebody before the program, in whose store is a chat with a thought."""
    services = build(Paths(home))
    services.models.add(steady)
    table = ConversationTable(services.store)
    key = table.add("guide", "Deterministic").id
    table.change(key, title="An old one", titled="person")
    question = table.add_message(key, None, Role.USER, "say pumpkin")
    answer = table.add_message(key, question.id, Role.ASSISTANT, "Pumpkin, of course.")
    services.store.run("UPDATE message SET reasoning = 'Which one?' WHERE id = ?", answer.id)
    services.close()
    environment = os.environ | {
        "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LOCALCHAT_HOME": str(home),
    }  # fmt: skip
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.told"], env=environment, stdout=subprocess.PIPE,
        text=True,
    )  # fmt: skip
    keyboard = Keyboard(display)
    somebody = Person(process, keyboard)
    somebody.until("the start", ready=True, focus="composer-text")
    yield somebody
    process.kill()
    process.communicate()
    keyboard.close()


@pytest.mark.skipif(not is_possible(), reason="no keys can be pressed here")
def test_all_is_done_without_a_mouse(person, tmp_path):
    _talk(person)
    _keep(person)
    _look_around(person)
    _attach(person, tmp_path)
    person.press("Ctrl+Q", condition=lambda _: True)
    assert person._process.wait(SECONDS) == 0  # noqa: SLF001


def _talk(person):
    """Write, stop, change, have it said again, go between versions, branch off."""
    person.type("hello", text="hello")
    hello = person.press("Return", condition=lambda now: len(now["branch"]) == 2, answering=False,
                         ready=True, focus="composer-text", text="")["branch"][1]  # fmt: skip
    assert "guide" in hello
    # A model that never ends by itself is chosen, asked and stopped.
    person.press("Ctrl+L", focus="palette-field")
    person.type("tiny", condition=lambda now: now["chosen"].lower().startswith("tiny"))
    person.press("Return", focus="composer-text", ready=True)
    person.type("go on", text="go on")
    person.press("Return", condition=lambda now: now["answering"] and len(now["branch"]) == 4
                 and len(now["branch"][3]) > 9)  # fmt: skip
    person.press("Escape", answering=False, state="stopped", ready=True, focus="composer-text")
    person.press("Ctrl+L", focus="palette-field")
    person.type("guide", condition=lambda now: "Guide" in now["chosen"])
    person.press("Return", focus="composer-text", ready=True)
    # An edit that is left, and one that is sent.
    person.press("Up", focus="edit-text", text="go on")
    person.press("Escape", focus="user-message")
    person.press("F2", focus="edit-text", text="go on")
    person.press("Ctrl+A")
    person.type("hello again", text="hello again")
    person.press("Ctrl+Return", condition=lambda now: now["branch"][2:3] == ["hello again"]
                 and len(now["branch"]) == 4, answering=False, ready=True,
                 focus="user-message")  # fmt: skip
    # Between versions: the keyboard stays at the message.
    person.press(
        "Left", ready=True, focus="user-message", condition=lambda now: now["branch"][2] == "go on"
    )
    person.press("Right", condition=lambda now: now["branch"][2] == "hello again",
                 focus="user-message")  # fmt: skip
    # To the answer, and another one by its button.
    person.press("Down", focus="answer")
    person.go_to("again-button")
    person.press("Return", version="2/2", ready=True, answering=False, focus="answer")
    person.press("Left", version="1/2", ready=True, focus="answer")
    person.go_to("copy-button")
    person.press("Return", condition=lambda now: len(now["copied"]) > 9, focus="copy-button")
    person.go_to("branch-button")
    person.press("Return", focus="composer-text",
                 condition=lambda now: now["chat"].endswith("(branch)"), ready=True)  # fmt: skip


def _keep(person):
    """Find, open what was found, read a thought, name, delete and take back."""
    person.press("Ctrl+Shift+F", focus="search-field")
    person.type("pumpkin", text="pumpkin", ready=True, condition=lambda now: now["found"] >= 1)
    person.press("Down", focus="search-results")
    person.press("Return", chat="An old one", ready=True,
                 condition=lambda now: now["focus"] in {"answer", "user-message"})  # fmt: skip
    person.press("End", focus="answer")
    person.go_to("thought-button")
    person.press("Return", thinking=True, focus="thought-button")
    person.press("Return", thinking=False, focus="thought-button")
    person.press("Ctrl+Shift+F", focus="search-field")
    person.press("Escape", focus="search-field", text="", ready=True)
    person.press("Down", focus="conversation-list")
    person.press("F2", focus="rename-field", text="An old one")
    person.type("a new name", text="a new name")
    person.press("Return", focus="conversation-list", ready=True,
                 condition=lambda now: "a new name" in now["chats"])  # fmt: skip
    person.press("Menu", popup="chat-menu")
    person.press("Escape", popup="", focus="conversation-list")
    person.press("Delete", focus="conversation-list", ready=True, notice=True,
                 condition=lambda now: "a new name" not in now["chats"])  # fmt: skip
    person.press("Ctrl+Z", focus="conversation-list", ready=True, notice=False, chat="a new name",
                 condition=lambda now: "a new name" in now["chats"])  # fmt: skip
    # By the parts of the window, and back to where one writes.
    person.press("F6", condition=lambda now: "message-scroll" in now["inside"])
    person.press("Shift+F6", focus="conversation-list")
    person.press("Escape", focus="composer-text")


def _look_around(person):
    """The settings, Discover, personas, compare, the keys: in, and out again."""
    person.press("Ctrl+,", page="settings-page", focus="settings-page")
    person.go_to("theme")
    person.press("End", theme="dark", focus="theme")
    person.press("Escape", page="", focus="composer-text")
    person.press("Ctrl+2", page="discover-page", focus="discover-search")
    first = person.press("Down", focus="discover-list", condition=lambda now: now["row"])["row"]
    person.press("Down", condition=lambda now: now["row"] not in {"", first})
    person.press("Return", focus="download-button")
    person.press("Escape", focus="discover-list")
    person.press("Escape", focus="composer-text")
    person.command("Edit personas", window="persona-editor", focus="persona-choice")
    person.go_to("persona-close")
    person.press("Return", window="window", focus="composer-text")
    person.command("Compare models", page="compare-page", focus="compare-prompt")
    person.press("Escape", focus="composer-text")
    person.press("F1", window="shortcuts-page", focus="shortcuts-search")
    person.press("Escape", window="window", focus="composer-text")


def _attach(person, folder):
    """A file by the picker of files, and away with it."""
    (folder / "note.txt").write_text("Buy leeks.")
    person.press("Ctrl+U", focus="fileNameEdit")
    person.type(str(folder / "note.txt"), text=str(folder / "note.txt"))
    person.press("Return", window="window", files=True, ready=True)
    person.go_to("attachment-chip", by="Shift+Tab", most=4)
    person.press("Delete", files=False, focus="composer-text")
