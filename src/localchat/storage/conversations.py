"""Conversations and messages in the store: rows in, values of `domain.chat` out."""

import dataclasses
import datetime as dt
import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from localchat.domain.chat import (
    Conversation,
    ConversationId,
    Example,
    FolderId,
    Message,
    MessageId,
    MessageState,
    QueuedId,
    Role,
    Titled,
    Usage,
)
from localchat.domain.parameter import Value
from localchat.storage.store import Store

_CONVERSATION = (
    "id, title, created, updated, model_id, preset, changes, system_prompt, draft, leaf_id, deleted, "
    "folder_id, pinned, archived, titled, persona, examples, examples_on, source, "
    "beginning"
)
_COPIED = (
    "model_id, preset, changes, system_prompt, folder_id, persona, examples, examples_on, temporary"
)
_COPIED_OF_MESSAGE = "role, text, created, model, usage, reasoning, pinned, preset"
_MESSAGE = (
    "id, conversation_id, parent_id, role, text, created, state, model, usage, reasoning, pinned, "
    "preset, removed"
)


_ROLES = {str(role): role for role in Role}


class Spoken(NamedTuple):
    """A message as far as a prompt needs it."""

    id: MessageId
    role: Role
    text: str
    reasoning: str
    pinned: bool


class ConversationTable:
    """Reads and writes conversations. Safe on any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # --- conversations ---------------------------------------------------------------------------

    def add(self, model_id: str, preset: str) -> Conversation:
        """Begin an empty conversation."""
        now, newest = _now(), self._newest()
        key = self._store.run(
            "INSERT INTO conversation (created, updated, model_id, preset) VALUES (?, ?, ?, ?)",
            now, newest, model_id, preset,
        )  # fmt: skip
        return self._get(key)

    def _newest(self) -> str:
        """Now, or a moment after what was used last if the clock says that this was later."""
        now = _now()
        last = self._store.rows("SELECT max(updated) FROM conversation WHERE deleted IS NULL")[0][0]
        if last is None or last < now:
            return now
        moment = dt.datetime.fromisoformat(last) + dt.timedelta(milliseconds=1)
        return moment.isoformat(timespec="milliseconds")

    def _get(self, key: int) -> Conversation:
        found = self.get(ConversationId(key))
        if found is None:
            raise LookupError(key)
        return found

    def get(self, key: ConversationId) -> Conversation | None:
        """The conversation, or None; those in the trash are found too."""
        rows = self._store.rows(f"SELECT {_CONVERSATION} FROM conversation WHERE id = ?", key)  # noqa: S608
        return _conversation(rows[0]) if rows else None

    def newest(self, limit: int = -1) -> list[Conversation]:
        """Conversations that are not in the trash, newest first."""
        rows = self._store.rows(
            f"SELECT {_CONVERSATION} FROM conversation WHERE deleted IS NULL "  # noqa: S608
            "ORDER BY updated DESC, id DESC LIMIT ?",
            limit,
        )
        return [_conversation(row) for row in rows]

    def empty(self) -> Conversation | None:
        """One in which nothing was ever said or typed, if there is one."""
        rows = self._store.rows(
            f"SELECT {_CONVERSATION} FROM conversation WHERE title = '' AND draft = '' "  # noqa: S608
            "AND leaf_id IS NULL AND deleted IS NULL AND NOT EXISTS "
            "(SELECT 1 FROM attachment WHERE conversation_id = conversation.id) ORDER BY id LIMIT 1"
        )
        return _conversation(rows[0]) if rows else None

    def change(self, key: ConversationId, **values: Any) -> None:
        """Set columns of a conversation; `changes` may be a mapping, `examples` a sequence."""
        if "changes" in values:
            values["changes"] = json.dumps(dict(values["changes"]))
        if "examples" in values:
            pairs = [(example.user, example.assistant) for example in values["examples"]]
            values["examples"] = json.dumps(pairs, ensure_ascii=False)
        names = ", ".join(f"{name} = ?" for name in values)
        self._store.run(f"UPDATE conversation SET {names} WHERE id = ?", *values.values(), key)  # noqa: S608

    def put_in_trash(self, key: ConversationId) -> None:
        """Delete, but so that it can be undone."""
        self.change(key, deleted=_now())

    def erase(self, key: ConversationId) -> None:
        """Delete for good, with all messages."""
        self._store.run("DELETE FROM conversation WHERE id = ?", key)

    def set_temporary(self, key: ConversationId, process: int) -> None:
        """Say of which process it is, and that it is not kept; 0 keeps it, and lets it be found."""
        self.change(key, temporary=process)

    def temporary(self) -> dict[ConversationId, int]:
        """The chats that are not kept, and of which process each is."""
        rows = self._store.rows("SELECT id, temporary FROM conversation WHERE temporary <> 0")
        return {ConversationId(key): process for key, process in rows}

    def take_from_trash(self, key: ConversationId) -> None:
        """Undo a delete."""
        self.change(key, deleted=None)

    # --- messages --------------------------------------------------------------------------------

    def messages(self, key: ConversationId) -> list[Message]:
        """All messages of a conversation, of all branches, oldest first."""
        rows = self._store.rows(
            f"SELECT {_MESSAGE} FROM message WHERE conversation_id = ? ORDER BY id",  # noqa: S608
            key,
        )
        return [_message(row) for row in rows]

    def add_message(
        self,
        key: ConversationId,
        parent: MessageId | None,
        role: Role,
        text: str,
        *,
        state: MessageState = MessageState.COMPLETE,
        model: str = "",
        preset: str = "",
        queued: QueuedId | None = None,
    ) -> Message:
        """Add a message and open the branch that ends in it; it is `queued` no longer."""
        now = _now()
        with self._store.together(lightly=state is MessageState.WRITING):
            number = self._store.run(
                "INSERT INTO message (conversation_id, parent_id, role, text, created, state, model, "
                "preset) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                key, parent, role, text, now, state, model, preset,
            )  # fmt: skip
            self.change(key, leaf_id=number, updated=self._newest())
            if queued is not None:
                self._store.run(
                    "UPDATE attachment SET message_id = ?, queued_id = NULL WHERE queued_id = ?",
                    number, queued,
                )  # fmt: skip
                self._store.run("DELETE FROM queued_message WHERE id = ?", queued)
        return self.message(MessageId(number))

    def spoken(self, key: ConversationId, leaf: MessageId) -> list[Spoken]:
        """What a prompt needs to know of a branch, from its root to `leaf`; removed messages are not in."""
        # All of the chat in one go: walking from link to link takes the database four times as long.
        rows = self._store.rows(
            "SELECT id, parent_id, role, text, reasoning, pinned, removed FROM message "
            "WHERE conversation_id = ?",
            key,
        )
        by_id = {row[0]: row for row in rows}
        branch: list[Spoken] = []
        at: int | None = leaf
        while at is not None and (row := by_id.pop(at, None)) is not None:
            number, at, role, text, reasoning, pinned, removed = row
            if not removed:
                branch.append(Spoken(number, _ROLES[role], text, reasoning, bool(pinned)))
        branch.reverse()
        return branch

    def has_followers(self, key: MessageId) -> bool:
        """Whether anything that is there follows a message."""
        return bool(
            self._store.rows(
                "SELECT 1 FROM message WHERE parent_id = ? AND removed = '' LIMIT 1", key
            )
        )

    def remove(self, keys: Sequence[MessageId], act: str) -> None:
        """Take messages out, so that `put_back` with the same act can undo it."""
        with self._store.together():
            for key in keys:
                self._store.run(
                    "UPDATE message SET removed = ? WHERE id = ? AND removed = ''", act, key
                )

    def put_back(self, key: ConversationId, act: str) -> None:
        """Undo a `remove`."""
        self._store.run(
            "UPDATE message SET removed = '' WHERE conversation_id = ? AND removed = ?", key, act
        )

    def copy(self, key: ConversationId, branch: Sequence[MessageId], title: str) -> ConversationId:
        """A new conversation with the settings, tags and files of one, and these of its messages."""
        now = _now()
        with self._store.together():
            number = self._store.run(
                f"INSERT INTO conversation ({_COPIED}, title, titled, created, updated) "  # noqa: S608
                f"SELECT {_COPIED}, ?, ?, ?, ? FROM conversation WHERE id = ?",
                title, Titled.PERSON if title else Titled.NOBODY, now, now, key,
            )  # fmt: skip
            self._store.run(
                "INSERT INTO conversation_tag (conversation_id, tag_id) "
                "SELECT ?, tag_id FROM conversation_tag WHERE conversation_id = ?",
                number, key,
            )  # fmt: skip
            above: int | None = None
            for message in branch:
                above = self._copy_message(message, number, above)
            self._store.run("UPDATE conversation SET leaf_id = ? WHERE id = ?", above, number)
        return ConversationId(number)

    def _copy_message(self, message: MessageId, conversation: int, parent: int | None) -> int:
        number = self._store.run(
            f"INSERT INTO message (conversation_id, parent_id, state, {_COPIED_OF_MESSAGE}) "  # noqa: S608
            f"SELECT ?, ?, iif(state = 'writing', 'interrupted', state), {_COPIED_OF_MESSAGE} "
            "FROM message WHERE id = ?",
            conversation, parent, message,
        )  # fmt: skip
        self._store.run(
            "INSERT INTO attachment (conversation_id, message_id, place, name, kind, size, text, data, "
            "note, preview) SELECT ?, ?, place, name, kind, size, text, data, note, preview "
            "FROM attachment WHERE message_id = ? ORDER BY place, id",
            conversation, number, message,
        )  # fmt: skip
        return number

    def message(self, key: MessageId) -> Message:
        """One message; LookupError if there is none."""
        rows = self._store.rows(f"SELECT {_MESSAGE} FROM message WHERE id = ?", key)  # noqa: S608
        if not rows:
            raise LookupError(key)
        return _message(rows[0])

    @property
    def is_full(self) -> bool:
        """Whether the disk has no room for more than the last words."""
        return self._store.is_full

    def append(self, key: MessageId, text: str, reasoning: str = "") -> None:
        """Add to the text, and to the thinking, of an answer that is being written."""
        self._store.run_lightly(
            "UPDATE message SET text = text || ?, reasoning = reasoning || ? WHERE id = ?",
            text, reasoning, key,
        )  # fmt: skip

    def set_state(self, key: MessageId, state: MessageState, usage: Usage | None = None) -> Message:
        """Say how a message stands; figures that are known already are kept."""
        figures = json.dumps(dataclasses.asdict(usage)) if usage else None
        # Its end is waited for, so that a power cut after it costs nothing.
        run = self._store.run_lightly if state is MessageState.WRITING else self._store.run
        run(
            "UPDATE message SET state = ?, usage = coalesce(?, usage) WHERE id = ?",
            state,
            figures,
            key,
        )
        return self.message(key)

    def set_pinned(self, key: MessageId, *, pinned: bool) -> None:
        """Say whether a message stays when others are left out."""
        self._store.run("UPDATE message SET pinned = ? WHERE id = ?", int(pinned), key)

    def keep_choices(self, key: MessageId, text: str, reasoning: str, made: bytes) -> None:
        """Keep of which choices an answer is made, from a text on that was there before."""
        self._store.run(
            "INSERT OR REPLACE INTO choices (message_id, text, reasoning, made) VALUES (?, ?, ?, ?)",
            key, text, reasoning, made,
        )  # fmt: skip

    def choices(self, key: MessageId) -> tuple[str, str, bytes] | None:
        """What `keep_choices` kept: text, thinking and choices; None if there is nothing."""
        rows = self._store.rows(
            "SELECT text, reasoning, made FROM choices WHERE message_id = ?", key
        )
        return rows[0] if rows else None


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")


def _conversation(row: tuple[Any, ...]) -> Conversation:
    key, title, created, updated, model, preset, changes, system, draft, leaf, deleted, *more = row
    folder, pinned, archived, titled, persona, examples, examples_on, source, beginning = more
    values: Mapping[str, Value] = json.loads(changes)
    return Conversation(
        id=ConversationId(key),
        title=title,
        created=dt.datetime.fromisoformat(created),
        updated=dt.datetime.fromisoformat(updated),
        model_id=model,
        preset=preset,
        changes=values,
        system_prompt=system,
        draft=draft,
        beginning=beginning,
        leaf_id=MessageId(leaf) if leaf is not None else None,
        deleted=dt.datetime.fromisoformat(deleted) if deleted else None,
        folder_id=FolderId(folder) if folder is not None else None,
        pinned=bool(pinned),
        archived=dt.datetime.fromisoformat(archived) if archived else None,
        titled=Titled(titled),
        persona=persona,
        examples=tuple(Example(user, answer) for user, answer in json.loads(examples)),
        examples_on=bool(examples_on),
        source=source,
    )


def _message(row: tuple[Any, ...]) -> Message:
    key, conversation, parent, role, text, created, state, model, usage, reasoning, *more = row
    pinned, preset, removed = more
    return Message(
        id=MessageId(key),
        conversation_id=ConversationId(conversation),
        parent_id=MessageId(parent) if parent is not None else None,
        role=Role(role),
        text=text,
        reasoning=reasoning,
        created=dt.datetime.fromisoformat(created),
        state=MessageState(state),
        model=model,
        usage=Usage(**json.loads(usage)) if usage else None,
        pinned=bool(pinned),
        preset=preset,
        removed=removed,
    )
