"""Scripted use: what a person does in an hour, in a second, with an engine that says what it is told.

After each act it is noted what the app has promised to keep, and that is what a test looks for afterwards.
"""

# ruff: noqa: ARG002, S608 -- it stands in for the engine; the values are its own

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from localchat.app import build
from localchat.domain.chat import ConversationId, MessageState
from localchat.engine import protocol as p
from localchat.engine.stop_reason import StopReason
from localchat.paths import Paths
from localchat.services.chat import Ended, MessageAdded
from localchat.services.services import Services
from localchat.storage.attachments import AttachmentTable
from localchat.storage.store import Store

ANSWER = ("This ", "is ", "the ", "answer ", "number ")
"""What the engine says, before the number of the answer."""


class ScriptedEngine:
    """In the place of `engine.client.Engine`: no process, and always the same words."""

    said = 0

    def __init__(self, log: Path, *_: object) -> None:
        self.alive, self.loaded, self.ready = False, None, None

    def load(self, path, options, template=None, on_progress=None, **_):
        self.alive = True
        self.loaded = p.Loaded(
            request=1, name="Scripted", architecture="llama", context=4096, trained_context=4096,
            threads=1, cache_type="f16/f16", device="processor", device_reason="", memory=1,
            load_ms=1.0, template_source="model",
        )  # fmt: skip
        return self.loaded

    def generate(self, messages, *_, **__):
        ScriptedEngine.said += 1
        for number, word in enumerate((*ANSWER, f"{ScriptedEngine.said}.")):
            yield p.Text(request=2, text=word, tokens=number + 1)
        yield p.Answered(
            request=2, reason=StopReason.END, prompt_tokens=9, cached_tokens=0,
            generated_tokens=6, first_token_ms=1.0, tokens_per_second=1.0,
            prompt_tokens_per_second=1.0, seed=1, thought_ms=0.0,
        )  # fmt: skip

    def cancel(self) -> None:
        """Nothing ever runs on."""

    def close(self) -> None:
        """It is let go."""
        self.alive = False

    kill = close


@contextlib.contextmanager
def scripted(monkeypatch) -> Iterator[None]:
    """Stores are opened with the scripted engine, and each word of an answer is kept by itself."""
    monkeypatch.setattr("localchat.app.Engine", ScriptedEngine)
    monkeypatch.setattr("localchat.services.written.FLUSH_EVERY", 0.0)
    ScriptedEngine.said = 0
    yield


def opened(home: Path) -> Services:
    """The services over the store in a folder."""
    return build(Paths(home), offline=True)


@dataclass
class _Promise:
    sql: str
    accepted: list[Any]
    """Rows that may be found; a word of an answer may be found with more behind it."""
    light: bool = False
    """Whether a power cut may cost it."""


class Promises:
    """What must be found in a store, whatever happened to it."""

    def __init__(self, count: Callable[[], int] = lambda: 0) -> None:
        self.kept: dict[str, _Promise] = {}
        self.history: list[tuple[int, str, _Promise]] = []
        self._count = count

    @contextlib.contextmanager
    def keep(self, key: str, sql: str, new: Any, old: Any = None, *, light: bool = False):
        """Within: either is right; after it, only the new one."""
        before = self.kept[key].accepted if key in self.kept else [old]
        self.set(key, _Promise(sql, [*before, new], light))
        yield
        self.set(key, _Promise(sql, [new], light))

    def set(self, key: str, promise: _Promise) -> None:
        self.kept[key] = promise
        self.history.append((self._count(), key, promise))

    def at(self, steps: int) -> dict[str, _Promise]:
        """Those that had been made when the disk had done so many steps."""
        found: dict[str, _Promise] = {}
        for count, key, promise in self.history:
            if count <= steps:
                found[key] = promise
            elif key not in found:
                # Not begun yet: nothing of it may be there.
                continue
        return found


def broken(store: Store, promises: dict[str, _Promise], *, power: bool = False) -> list[str]:
    """Which promises a store does not keep, and what else is wrong with it; empty when all is well."""
    wrong = []
    for key, promise in promises.items():
        if power and promise.light:
            continue
        found = store.rows(promise.sql)
        value = found[0][0] if found else None
        if not any(
            accepted(value) if callable(accepted) else accepted == value
            for accepted in promise.accepted
        ):
            wrong.append(f"{key}: {value!r} and not one of {promise.accepted}")
    return wrong + unsound(store)


def unsound(store: Store) -> list[str]:
    """What is wrong with a store in itself."""
    wrong = [
        f"integrity: {row[0]}" for row in store.rows("PRAGMA integrity_check") if row[0] != "ok"
    ]
    wrong += [f"foreign key: {row}" for row in store.rows("PRAGMA foreign_key_check")]
    store.run("INSERT INTO message_words (message_words) VALUES ('integrity-check')")
    indexed = {row[0] for row in store.rows("SELECT rowid FROM message_words")}
    there = {
        row[0]
        for row in store.rows("SELECT id FROM message WHERE state <> 'writing' AND removed = ''")
    }
    if indexed != there:
        wrong.append(
            f"indexed and not there {indexed - there}, there and not indexed {there - indexed}"
        )
    lost = store.rows(
        "SELECT id FROM message WHERE parent_id IS NOT NULL AND parent_id NOT IN (SELECT id FROM message)"
    )
    return wrong + [f"lost its parent: {row}" for row in lost]


class Use:
    """One person's hour."""

    def __init__(self, services: Services, promises: Promises) -> None:
        self.services, self.promises = services, promises
        self._said = 0

    def acts(self) -> list[Callable[[], None]]:
        """All that is done, in order."""
        return [
            self.begin, self.draft, self.attach, self.ask, self.ask_again, self.edit, self.other_answer,
            self.rename, self.search, self.delete_message, self.undo_delete, self.wait_and_say,
            self.second_chat, self.folder, self.trash, self.restore, self.trash, self.empty_trash,
            self.preset, self.branch_off,
        ]  # fmt: skip

    @property
    def _chat(self) -> ConversationId:
        return ConversationId(self.services.store.rows("SELECT min(id) FROM conversation")[0][0])

    def begin(self) -> None:
        with self.promises.keep("chat", "SELECT count(*) > 0 FROM conversation", 1, 0):
            self.services.conversations.create("guide", "Balanced")

    def draft(self) -> None:
        with self.promises.keep(
            "draft", "SELECT draft FROM conversation WHERE id = 1", "not yet said", ""
        ):
            self.services.conversations.set_draft(self._chat, "not yet said", "")

    def attach(self) -> None:
        sql = "SELECT text FROM attachment WHERE name = 'notes.txt' ORDER BY id LIMIT 1"
        with self.promises.keep("file", sql, "What the file says. " * 400):
            AttachmentTable(self.services.store).add(
                self._chat, "notes.txt", 8000, "What the file says. " * 400, "", b"raw" * 3000
            )

    def said(self, events, text: str) -> None:
        """Have events happen, and hold the app to each of them."""
        self._said += 1
        sql = f"SELECT count(*) FROM message WHERE text = '{text}' AND conversation_id <= 2"
        before = self.promises.kept[text].accepted[0] if text in self.promises.kept else 0
        with contextlib.ExitStack() as both:
            if "draft" in self.promises.kept:
                draft = self.promises.kept["draft"].sql
                both.enter_context(self.promises.keep("draft", draft, "", "not yet said"))
            both.enter_context(self.promises.keep(text, sql, before + 1, before))
            first = next(events)
            assert isinstance(first, MessageAdded), first
        self.answered(events)

    def answered(self, events) -> None:
        """Every word that is told is kept, and the end with its state."""
        text, number = "", 0
        for event in events:
            if isinstance(event, MessageAdded):
                number = event.message.id
            elif isinstance(event, Ended) and event.message.state is MessageState.INTERRUPTED:
                assert event.message.text.startswith(text)  # it is on the screen, and told next
            elif isinstance(event, Ended):
                assert text.startswith("This is"), text
                sql = f"SELECT text || '|' || state FROM message WHERE id = {number}"
                whole = f"{text}|complete"
                with self.promises.keep(f"ended {number}", sql, whole, whole):
                    pass
            elif hasattr(event, "text") and number:
                text += event.text
                sql = f"SELECT text FROM message WHERE id = {number}"
                promise = _Promise(sql, [_begins_with(text)], light=True)
                self.promises.set(f"answer {number}", promise)

    def ask(self) -> None:
        with self.promises.keep(
            "title", "SELECT title FROM conversation WHERE id = 1", "The first question", ""
        ):
            self.said(
                self.services.chat.send(self._chat, "The first question"), "The first question"
            )
        sql = "SELECT message_id IS NOT NULL FROM attachment WHERE name = 'notes.txt' LIMIT 1"
        with self.promises.keep("file sent", sql, 1, 1):
            pass

    def ask_again(self) -> None:
        if not self.services.store.rows("SELECT id FROM conversation LIMIT 1"):
            self.begin()  # it could not be kept before
        title = self.promises.kept.get("title")
        if title and "" in title.accepted:  # the first question was not acknowledged
            self.promises.set("title", _Promise(title.sql, [*title.accepted, "And the second"]))
        self.said(self.services.chat.send(self._chat, "And the second"), "And the second")

    def edit(self) -> None:
        question = self.services.conversations.branch(self._chat)[-2]
        events = self.services.chat.edit(self._chat, question.id, "And the second, better")
        self.said(events, "And the second, better")

    def other_answer(self) -> None:
        answer = self.services.conversations.branch(self._chat)[-1]
        self.answered(self.services.chat.regenerate(self._chat, answer.id))

    def rename(self) -> None:
        sql = self.promises.kept["title"].sql
        with self.promises.keep("title", sql, "Kitchen, garden"):
            self.services.chat_list.rename(self._chat, "Kitchen, garden")

    def search(self) -> None:
        assert self.services.finding.search("question").found

    def delete_message(self) -> None:
        answer = self.services.conversations.branch(self._chat)[-1]
        sql = f"SELECT removed <> '' FROM message WHERE id = {answer.id}"
        with self.promises.keep("removed", sql, 1, 0):
            self.removal = self.services.conversations.remove(self._chat, answer.id)

    def undo_delete(self) -> None:
        with self.promises.keep("removed", self.promises.kept["removed"].sql, 0):
            self.services.conversations.put_back(self.removal)

    def wait_and_say(self) -> None:
        sql = "SELECT count(*) FROM queued_message"
        with self.promises.keep("waiting", sql, 1, 0):
            number = self.services.queued.add(self._chat, "said later")
        self.promises.set("waiting", _Promise(sql, [1, 0]))
        self.said(self.services.chat.send_queued(self._chat, number), "said later")
        with self.promises.keep("waiting", sql, 0):
            pass

    def second_chat(self) -> None:
        self.other = self.services.conversations.create("guide", "Balanced").id
        events = self.services.chat.send(self.other, "in another chat")
        self.said(events, "in another chat")

    def folder(self) -> None:
        sql = f"SELECT folder_id IS NOT NULL FROM conversation WHERE id = {self.other}"
        with self.promises.keep("folder", sql, 1, 0):
            folder, _ = self.services.chat_list.add_folder("Work")
            self.services.chat_list.move([self.other], folder)

    def trash(self) -> None:
        sql = f"SELECT deleted IS NOT NULL FROM conversation WHERE id = {self.other}"
        with self.promises.keep("trash", sql, 1, 0):
            self.services.chat_list.delete([self.other])

    def restore(self) -> None:
        with self.promises.keep("trash", self.promises.kept["trash"].sql, 0):
            self.services.chat_list.restore([self.other])

    def empty_trash(self) -> None:
        for key in ("trash", "folder"):
            self.promises.set(key, _Promise(self.promises.kept[key].sql, [1, None]))
        gone = [key for key in self.promises.kept if key == "in another chat"]
        mine = {row[0] for row in self.services.store.rows(
            "SELECT id FROM message WHERE conversation_id = ?", self.other)}  # fmt: skip
        gone += [
            key
            for key in self.promises.kept
            if key.split()[-1].isdigit() and int(key.split()[-1]) in mine
        ]
        for key in gone:
            was = self.promises.kept[key]
            self.promises.set(key, _Promise(was.sql, [*was.accepted, None, 0], was.light))
        assert self.services.chat_list.empty_trash() == 1
        with self.promises.keep("erased", "SELECT count(*) FROM conversation WHERE id = 2", 0, 0):
            pass

    def preset(self) -> None:
        sql = "SELECT count(*) FROM preset WHERE name = 'Mine'"
        with self.promises.keep("preset", sql, 1, 0):
            self.services.presets.save("Mine", {"temperature": 0.5}, "")

    def branch_off(self) -> None:
        leaf = self.services.conversations.branch(self._chat)[-1]
        with self.promises.keep("copy", "SELECT count(*) FROM conversation", 2, 1):
            self.services.conversations.branch_off(self._chat, leaf.id)


def _begins_with(text: str) -> Callable[[Any], bool]:
    return lambda found: isinstance(found, str) and found.startswith(text)
