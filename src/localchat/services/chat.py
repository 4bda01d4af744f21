"""Talking: a message is kept before it is shown, an answer as it is written.

Each use case is a generator of events, run on a worker's thread; `stop` may come from any other.
"""

import queue
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from localchat.domain.chat import (
    ConversationId,
    Message,
    MessageId,
    MessageState,
    Role,
    Usage,
    title_from,
)
from localchat.domain.preset import load_options_from, sampling_from, template_options_from
from localchat.engine import protocol as p
from localchat.engine.client import Answering
from localchat.errors import Cancelled, LocalChatError, StoreError, UsageError
from localchat.services.choices import OTHERS, Choices, Made
from localchat.services.conversations import Conversations
from localchat.services.models import Models
from localchat.services.runner import Runner
from localchat.settings import Settings
from localchat.storage.conversations import ConversationTable

FLUSH_EVERY = 0.2
"""Seconds of an answer that a crash may cost at most."""


@dataclass(frozen=True, slots=True)
class MessageAdded:
    """A message is on disk and can be shown; the open branch now ends in it."""

    message: Message


@dataclass(frozen=True, slots=True)
class Loading:
    """The model is being loaded."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ModelLoaded:
    """The model is ready."""

    info: p.Loaded


@dataclass(frozen=True, slots=True)
class Reading:
    """The prompt is being read."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Messages that the model does not see, since its context cannot hold them; perhaps none."""

    message_ids: tuple[MessageId, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """What the context holds now, in tokens."""

    system: int
    messages: int
    template: int
    """The marks around the messages."""
    context: int
    """All that it can hold; the rest is room for the answer."""


@dataclass(frozen=True, slots=True)
class TextAdded:
    """The answer grew."""

    message_id: MessageId
    text: str
    is_reasoning: bool = False
    """Whether this is what the model thinks before it answers."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The answer is over; it is on disk as it stands."""

    message: Message


ChatEvent = MessageAdded | Loading | ModelLoaded | Reading | LeftOut | Filled | TextAdded | Ended


class Chat:
    """Sends, regenerates, edits, continues and stops."""

    def __init__(
        self,
        table: ConversationTable,
        conversations: Conversations,
        models: Models,
        runner: Runner,
        choices: Choices,
        settings: Settings,
    ) -> None:
        self._table = table
        self._choices, self._settings = choices, settings
        self._conversations = conversations
        self._models = models
        self._runner = runner
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Stop the answer that runs; what was written of it is kept."""
        self._stopped.set()
        self._runner.cancel()

    def warm_up(self, key: ConversationId) -> None:
        """Have the conversation's model loaded before anything is said."""
        for _ in self._prepare(key):
            pass

    def send(self, key: ConversationId, text: str) -> Iterator[ChatEvent]:
        """Say something at the end of the open branch, and have it answered."""
        leaf = self._conversations.get(key).leaf_id
        yield from self._say(key, leaf, text)

    def edit(self, key: ConversationId, message: MessageId, text: str) -> Iterator[ChatEvent]:
        """Say something else in place of a message, beside it, and have that answered."""
        old = self._table.message(message)
        yield from self._say(key, old.parent_id, text)

    def _say(self, key: ConversationId, parent: MessageId | None, text: str) -> Iterator[ChatEvent]:
        if not text.strip():
            raise UsageError("There is nothing to send.")
        conversation = self._conversations.get(key)
        said = self._table.add_message(key, parent, Role.USER, text)
        if not conversation.title:
            self._conversations.rename(key, title_from(text))
        self._conversations.set_draft(key, "")
        yield MessageAdded(said)
        yield from self._answer(key, said.id)

    def regenerate(self, key: ConversationId, message: MessageId) -> Iterator[ChatEvent]:
        """Another answer beside `message`; for a person's message, a first or further one to it."""
        old = self._table.message(message)
        question = old.id if old.role is Role.USER else old.parent_id
        if question is None:
            raise UsageError("There is no message that this would answer.")
        yield from self._answer(key, question)

    def go_on(self, key: ConversationId, message: MessageId) -> Iterator[ChatEvent]:
        """Let an answer that was cut short go on at that very place."""
        old = self._table.message(message)
        if old.role is not Role.ASSISTANT:
            raise UsageError("Only an answer can be continued.")
        self._stopped.clear()
        yield from self._prepare(key)
        yield from self._write(key, old)

    def fork(
        self, key: ConversationId, message: MessageId, place: int, token: int
    ) -> Iterator[ChatEvent]:
        """Another answer beside `message`: the same up to a token, another there, then on from it."""
        old, made = self._table.message(message), self._choices.of(message)
        if old.parent_id is None:
            raise UsageError("There is no message that this would answer.")
        yield from self._answer(key, old.parent_id, _Fork(old, made, made.begin(place, token)))

    def _answer(
        self, key: ConversationId, question: MessageId, fork: "_Fork | None" = None
    ) -> Iterator[ChatEvent]:
        self._stopped.clear()
        model = ""
        for event in self._prepare(key):
            if isinstance(event, ModelLoaded):
                model = event.info.name
            yield event
        if fork and fork.old.model != model:
            raise UsageError(
                f"This answer is made of words of {fork.old.model}. Choose that model, and try again."
            )
        answer = self._table.add_message(
            key, question, Role.ASSISTANT, "", state=MessageState.WRITING, model=model
        )
        if fork:
            self._table.append(answer.id, fork.made.text, fork.made.reasoning)
            answer = self._table.message(answer.id)
        self._conversations.being_written.add(answer.id)
        yield MessageAdded(answer)
        yield from self._write(key, answer, fork.forced if fork else ())

    def _prepare(self, key: ConversationId) -> Iterator[ChatEvent]:
        """Have the conversation's model loaded, with its progress as events."""
        conversation = self._conversations.get(key)
        model = self._models.find(conversation.model_id)
        options = load_options_from(self._conversations.values(key))
        template = self._models.template(model.id)
        if not self._runner.suits(model, options, template):
            yield Loading(0, 1000)
        told: queue.SimpleQueue[p.Progress | None] = queue.SimpleQueue()
        with ThreadPoolExecutor(1, "load") as pool:
            loading = pool.submit(self._runner.ensure, model, options, template, told.put)
            loading.add_done_callback(lambda _: told.put(None))
            while (progress := told.get()) is not None:
                yield Loading(progress.done, progress.total)
            yield ModelLoaded(loading.result())

    def _write(  # noqa: C901, PLR0912 -- one case each
        self, key: ConversationId, answer: Message, forced: Sequence[int] = ()
    ) -> Iterator[ChatEvent]:
        """Stream the answer into the store and to the caller."""
        sources, prompt = self._prompt(key, answer)
        values = self._conversations.values(key)
        events = self._runner.generate(
            prompt,
            sampling_from(values),
            template_options_from(values),
            "" if key in self._conversations.temporary else str(key),
            forced,
            OTHERS if self._settings["token_view"] else 0,
        )
        choices: list[p.Choice] = []
        unsaved = _Unsaved()
        ended: p.Answered | None = None
        self._conversations.being_written.add(answer.id)
        self._table.set_state(answer.id, MessageState.WRITING)
        try:
            for event in self._until_stopped(events):
                match event:
                    case p.Text():
                        unsaved.add(event)
                        if time.monotonic() - unsaved.since >= FLUSH_EVERY:
                            self._table.append(answer.id, *unsaved.take())
                        yield TextAdded(answer.id, event.text, event.reasoning)
                    case p.Fitted():
                        gone = [sources[number] for number in event.left_out]
                        yield LeftOut(tuple(source for source in gone if source is not None))
                        yield _filled(event, prompt)
                    case p.Chosen():
                        choices += event.choices
                    case p.Progress():
                        yield Reading(event.done, event.total)
                    case p.Answered():
                        ended = event
                        self._note_use(key)
        except Cancelled:
            yield Ended(self._finish(answer, unsaved, MessageState.STOPPED))
        except LocalChatError as error:
            if not isinstance(error, StoreError):
                yield Ended(self._finish(answer, unsaved, MessageState.INTERRUPTED))
            raise
        except GeneratorExit:
            self._finish(answer, unsaved, MessageState.STOPPED)
            raise
        else:
            state = _STATES[ended.reason] if ended else MessageState.INTERRUPTED
            yield Ended(self._finish(answer, unsaved, state, _usage(ended) if ended else None))
        finally:
            self._conversations.being_written.discard(answer.id)
            self._choices.keep(answer, choices)

    def _note_use(self, key: ConversationId) -> None:
        """Remember when a model answered; a temporary chat leaves no trace."""
        if self._runner.model and key not in self._conversations.temporary:
            self._models.note_use(self._runner.model.path)

    def _until_stopped(self, events: Iterator[Answering]) -> Iterator[Answering]:
        """Heed a stop that came before the engine had anything that could be stopped."""
        if self._stopped.is_set():
            raise Cancelled("Stopped.")
        told = False
        for event in events:
            if self._stopped.is_set() and not told:
                self._runner.cancel()
                told = True
            yield event

    def _finish(
        self,
        answer: Message,
        unsaved: "_Unsaved",
        state: MessageState,
        usage: Usage | None = None,
    ) -> Message:
        if unsaved.text or unsaved.reasoning:
            self._table.append(answer.id, *unsaved.take())
        return self._table.set_state(answer.id, state, usage)

    def _prompt(
        self, key: ConversationId, answer: Message
    ) -> tuple[list[MessageId | None], list[p.ChatMessage]]:
        """The branch up to the answer, and which messages it is made of; it goes on from the last."""
        system = self._conversations.get(key).system_prompt
        sources: list[MessageId | None] = [None] if system.strip() else []
        messages = [p.ChatMessage(Role.SYSTEM, system)] if system.strip() else []
        for message in self._conversations.tree(key).path(answer.id):
            # Thinking is told again only where an answer goes on from it.
            reasoning = message.reasoning if message.id == answer.id else ""
            if message.text or reasoning or message.role is Role.USER:
                words = p.ChatMessage(message.role, message.text, reasoning, pinned=message.pinned)
                messages.append(words)
                sources.append(message.id)
        return sources, messages


@dataclass(frozen=True, slots=True)
class _Fork:
    """An answer that begins like another."""

    old: Message
    made: Made
    forced: list[int]


def _filled(event: p.Fitted, prompt: Sequence[p.ChatMessage]) -> Filled:
    has_system = bool(prompt) and prompt[0].role is Role.SYSTEM
    system = event.counts[0] if has_system and event.counts else 0
    return Filled(
        system=system,
        messages=sum(event.counts) - system,
        template=max(0, event.prompt_tokens - sum(event.counts)),
        context=event.context,
    )


class _Unsaved:
    """What was told of an answer and is not on disk yet."""

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self.text = self.reasoning = ""
        self.since = time.monotonic()

    def add(self, event: p.Text) -> None:
        """The answer, or the thinking, grew."""
        if event.reasoning:
            self.reasoning += event.text
        else:
            self.text += event.text

    def take(self) -> tuple[str, str]:
        """Text and thinking, which are on disk from now on."""
        taken = (self.text, self.reasoning)
        self._begin()
        return taken


_STATES = {
    p.StopReason.END: MessageState.COMPLETE,
    p.StopReason.STOP_STRING: MessageState.COMPLETE,
    p.StopReason.MAX_TOKENS: MessageState.LIMIT,
    p.StopReason.CONTEXT_FULL: MessageState.LIMIT,
    p.StopReason.CANCELLED: MessageState.STOPPED,
}


def _usage(ended: p.Answered) -> Usage:
    return Usage(
        prompt_tokens=ended.prompt_tokens,
        cached_tokens=ended.cached_tokens,
        generated_tokens=ended.generated_tokens,
        first_token_ms=ended.first_token_ms,
        tokens_per_second=ended.tokens_per_second,
        seed=ended.seed,
        thought_ms=ended.thought_ms,
        guessed_tokens=ended.accepted,
    )
