"""Talking: a message is kept before it is shown, an answer as it is written.

Each use case is a generator of events, run on a worker's thread; `stop` may come from any other.
"""

import functools
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Concatenate, ParamSpec

from localchat.domain.attachment import Attachment
from localchat.domain.chat import (
    ConversationId,
    Message,
    MessageId,
    MessageState,
    QueuedId,
    Role,
    Titled,
    title_from,
)
from localchat.errors import StoreError, UsageError
from localchat.services.answering import Writer
from localchat.services.chat_events import (
    ChatEvent,
    Ended,
    Filled,
    LeftOut,
    Loading,
    Looking,
    MessageAdded,
    ModelLoaded,
    Reading,
    TextAdded,
)
from localchat.services.choices import Choices, Made
from localchat.services.conversations import Conversations
from localchat.services.models import Models
from localchat.services.pictures import Pictures
from localchat.services.queued import QueuedMessages
from localchat.services.runner import Runner
from localchat.services.speaker import Speaker, Voice
from localchat.settings import Settings
from localchat.storage.attachments import AttachmentTable
from localchat.storage.conversations import ConversationTable
from localchat.text import say

__all__ = [
    "Chat", "ChatEvent", "Ended", "Filled", "LeftOut", "Loading", "Looking", "MessageAdded", "ModelLoaded",
    "Reading", "TextAdded",
]  # fmt: skip

_Given = ParamSpec("_Given")
_Wanted = Callable[Concatenate["Chat", _Given], Iterator[ChatEvent]]


def _begins_at_once(act: _Wanted[_Given]) -> _Wanted[_Given]:
    """Heed each stop that comes after `act` was asked for, though none of its events was, and none before."""

    @functools.wraps(act)
    def ask(chat: "Chat", /, *given: _Given.args, **more: _Given.kwargs) -> Iterator[ChatEvent]:
        chat.speaker.begin()
        return act(chat, *given, **more)

    return ask


class Chat:
    """Sends, regenerates, edits, continues and stops."""

    def __init__(  # noqa: PLR0913, PLR0917 -- all that has a part in a chat
        self,
        table: ConversationTable,
        files: AttachmentTable,
        conversations: Conversations,
        queued: QueuedMessages,
        models: Models,
        runner: Runner,
        choices: Choices,
        settings: Settings,
        pictures: Pictures,
    ) -> None:
        self._table, self._files = table, files
        self._conversations, self._queued = conversations, queued
        self._choices = choices
        self.speaker = Speaker(models, runner, settings)
        self._writer = Writer(
            table, files, conversations, models, self.speaker, choices, settings, pictures
        )

    def stop(self) -> None:
        """Stop the answer that runs or was asked for; what was written of it is kept."""
        self.speaker.stop()

    def close(self) -> None:
        """Stop, and keep what the disk did not take before, if it takes it now."""
        self.stop()
        with suppress(StoreError):
            self._writer.keep_left()

    def warm_up(self, key: ConversationId) -> None:
        """Have the conversation's model loaded before anything is said."""
        for _ in self.speaker.load(self._writer.voice(key)):
            pass

    def check_draft(self, key: ConversationId) -> None:
        """`PictureRefused` if a picture goes with the next message that the model cannot see."""
        self._writer.check_sight(self._files.draft(key), key)

    @_begins_at_once
    def send(self, key: ConversationId, text: str, beginning: str = "") -> Iterator[ChatEvent]:
        """Say something at the end of the open branch, and have it answered.

        The answer goes on from `beginning`, if there is one.
        """
        self.check_draft(key)
        leaf = self._conversations.leaf(key)
        with self._files.together():
            said = self._say(key, leaf, text, files=self._files.draft(key))
            self._files.to_message(key, said.id)
            self._conversations.set_draft(key, "", "")
        yield MessageAdded(said)
        yield from self._answer(key, said.id, _Wish(beginning))

    @_begins_at_once
    def send_queued(self, key: ConversationId, queued: QueuedId) -> Iterator[ChatEvent]:
        """Say what waited, and have it answered; nothing happens if it waits no longer."""
        waiting = self._queued.get(queued)
        if waiting is None or waiting.conversation_id != key:
            return
        self._writer.check_sight(self._files.queued(queued), key)
        with self._files.together():
            leaf, files = self._conversations.leaf(key), self._files.queued(queued)
            said = self._say(key, leaf, waiting.text, queued, files)
            self._files.seal(said.id)
        yield MessageAdded(said)
        yield from self._answer(key, said.id, _Wish(waiting.beginning))

    @_begins_at_once
    def edit(
        self, key: ConversationId, message: MessageId, text: str, *, answer: bool = True
    ) -> Iterator[ChatEvent]:
        """Say something else in place of a message, beside it.

        A person's message is answered, unless only the words shall be kept; an answer is not.
        """
        said = self.edit_only(key, message, text)
        yield MessageAdded(said)
        if answer and said.role is Role.USER:
            yield from self._answer(key, said.id)

    def edit_only(self, key: ConversationId, message: MessageId, text: str) -> Message:
        """Keep other words beside a message, of either role, and open them; nothing is answered."""
        old = self._conversations.message(key, message)
        if old.role is Role.USER:
            with self._files.together():
                files = self._files.names(key).get(old.id, ())
                said = self._say(key, old.parent_id, text, files=files)
                self._files.copy(old.id, said.id)
            return said
        if not text.strip():
            raise UsageError(say("An answer cannot be empty. Delete it, if it shall go."))
        return self._beside(old, text)

    def _beside(self, old: Message, text: str) -> Message:
        """A version of an answer with this text, and the thinking that led to it."""
        kept = self._table.add_message(
            old.conversation_id, old.parent_id, old.role, text, model=old.model, preset=old.preset
        )
        if old.reasoning:
            self._table.append(kept.id, "", old.reasoning)
        return self._table.message(kept.id)

    def _say(
        self,
        key: ConversationId,
        parent: MessageId | None,
        text: str,
        queued: QueuedId | None = None,
        files: Sequence[Attachment] = (),
    ) -> Message:
        """Keep what was said; with files no words are needed."""
        if not text.strip() and not files:
            raise UsageError(say("There is nothing to send."))
        conversation = self._conversations.get(key)
        said = self._table.add_message(key, parent, Role.USER, text, queued=queued)
        if not conversation.title:
            title = title_from(text) or title_from(files[0].name if files else "")
            self._conversations.title(key, title, Titled.FIRST_LINE)
        return said

    @_begins_at_once
    def regenerate(
        self,
        key: ConversationId,
        message: MessageId,
        *,
        model: str = "",
        preset: str = "",
        beginning: str = "",
    ) -> Iterator[ChatEvent]:
        """Another answer beside `message`; for a person's message, a first or further one to it.

        A model or a preset may be named for this one answer; the conversation keeps its own.
        """
        wish = _Wish(beginning, model, preset)
        yield from self._answer(key, self._question(key, message), wish)

    def _question(self, key: ConversationId, message: MessageId) -> MessageId:
        """The message that this one answers; itself, if a person said it."""
        old = self._conversations.message(key, message)
        if old.role is Role.USER:
            return old.id
        above = self._conversations.above(old)
        if above is None or self._table.message(above).role is Role.ASSISTANT:
            raise UsageError(say("There is no message that this would answer."))
        # Where the one before it was removed, that place is kept: an undo puts all where it belongs.
        return above if old.parent_id is None else old.parent_id

    @_begins_at_once
    def go_on(self, key: ConversationId, message: MessageId) -> Iterator[ChatEvent]:
        """Let an answer go on at its very end; beside it, if something follows it already."""
        self._writer.keep_left()
        old = self._conversations.message(key, message)
        if old.role is not Role.ASSISTANT:
            raise UsageError(say("Only an answer can be continued."))
        voice = self._writer.voice(key)
        yield from self.speaker.load(voice)
        if self._table.has_followers(old.id):
            old = self._beside(old, old.text)
            yield MessageAdded(old)
        else:
            self._table.change(key, leaf_id=old.id)
        yield from self._writer.write(key, old, voice)

    @_begins_at_once
    def fork(
        self, key: ConversationId, message: MessageId, place: int, token: int
    ) -> Iterator[ChatEvent]:
        """Another answer beside `message`: the same up to a token, another there, then on from it."""
        old, made = self._conversations.message(key, message), self._choices.of(message)
        question = self._question(key, message)
        yield from self._answer(
            key, question, _Wish(fork=_Fork(old, made, made.begin(place, token)))
        )

    def _answer(
        self, key: ConversationId, question: MessageId, wish: "_Wish | None" = None
    ) -> Iterator[ChatEvent]:
        wish = wish or _Wish()
        self._writer.check_sight(self._files.told([question]).get(question, ()), key, wish.model)
        voice = self._writer.voice(key, wish.model, wish.preset)
        name = ""
        for event in self.speaker.load(voice):
            if isinstance(event, ModelLoaded):
                name = event.info.name
            yield event
        fork = wish.fork
        if fork and fork.old.model != name:
            raise UsageError(
                say(
                    "This answer is made of words of {model}. Choose that model, and try again.",
                    model=fork.old.model,
                )
            )
        answer = self._begin(key, question, wish, voice, name)
        yield MessageAdded(answer)
        yield from self._writer.write(key, answer, voice, fork.forced if fork else ())

    def _begin(
        self, key: ConversationId, question: MessageId, wish: "_Wish", voice: Voice, name: str
    ) -> Message:
        """An answer of which there is only what it shall begin with."""
        # A space at the end would be read as the end of a word, and a wrong one follow.
        answer = self._table.add_message(
            key, question, Role.ASSISTANT, wish.beginning.rstrip(" "),
            state=MessageState.WRITING, model=name, preset=voice.preset,
        )  # fmt: skip
        self._conversations.being_written.add(answer.id)
        if wish.fork:
            self._table.append(answer.id, wish.fork.made.text, wish.fork.made.reasoning)
            answer = self._table.message(answer.id)
        return answer


@dataclass(frozen=True, slots=True)
class _Fork:
    """An answer that begins like another."""

    old: Message
    made: Made
    forced: list[int]


@dataclass(frozen=True, slots=True)
class _Wish:
    """How an answer shall be."""

    beginning: str = ""
    """What it goes on from."""
    model: str = ""
    """Who gives it, if not the conversation's model."""
    preset: str = ""
    """With which preset, if not the conversation's."""
    fork: _Fork | None = None
