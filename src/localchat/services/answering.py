"""How an answer is had: the model is loaded, the prompt made, and what comes is kept as it is written."""

import datetime as dt
import queue
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from localchat.domain.chat import ConversationId, Message, MessageState, Usage
from localchat.domain.model import ModelFile
from localchat.domain.parameter import Value
from localchat.domain.preset import load_options_from, sampling_from, template_options_from
from localchat.domain.variables import values_at
from localchat.engine import protocol as p
from localchat.engine.client import Answering
from localchat.errors import Cancelled, LocalChatError, StoreError, TemplateFailed
from localchat.services.chat_events import (
    ChatEvent,
    Ended,
    LeftOut,
    Loading,
    ModelLoaded,
    Reading,
    TextAdded,
)
from localchat.services.choices import OTHERS, Choices
from localchat.services.conversations import Conversations
from localchat.services.models import Models
from localchat.services.prompting import Prompt, in_turns, prompt_for
from localchat.services.runner import Runner
from localchat.settings import Settings
from localchat.storage.attachments import AttachmentTable
from localchat.storage.conversations import ConversationTable

FLUSH_EVERY = 0.2
"""Seconds of an answer that a crash may cost at most."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Who answers, and how."""

    model: ModelFile
    preset: str
    values: Mapping[str, Value]
    """Every parameter's value."""


class Writer:
    """Loads a model, and writes an answer into the store as the model says it."""

    def __init__(
        self,
        table: ConversationTable,
        files: AttachmentTable,
        conversations: Conversations,
        models: Models,
        runner: Runner,
        choices: Choices,
        settings: Settings,
    ) -> None:
        self._table, self._files, self._conversations = table, files, conversations
        self._models, self._runner = models, runner
        self._choices, self._settings = choices, settings
        self.stopped = threading.Event()
        """Set when the person wants no more of the answer."""

    def voice(self, key: ConversationId, model: str = "", preset: str = "") -> Voice:
        """Who answers in a conversation; another model or preset may be named for one answer."""
        found = self._models.find(model or self._conversations.get(key).model_id)
        chosen = self._conversations.values_with(key, found.id, preset)
        return Voice(found, *chosen)

    def prepare(self, voice: Voice) -> Iterator[ChatEvent]:
        """Have the model loaded, with its progress as events."""
        options, model = load_options_from(voice.values), voice.model
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

    def write(  # noqa: C901, PLR0912 -- one case each
        self, key: ConversationId, answer: Message, voice: Voice, forced: Sequence[int] = ()
    ) -> Iterator[ChatEvent]:
        """Stream the answer into the store and to the caller."""
        choices: list[p.Choice] = []
        unsaved = _Unsaved()
        ended: p.Answered | None = None
        self._conversations.being_written.add(answer.id)
        self._table.set_state(answer.id, MessageState.WRITING)
        try:
            prompt = self._prompt(key, answer, voice)
            for event in self._said(key, prompt, voice, forced):
                match event:
                    case p.Text():
                        unsaved.add(event)
                        if time.monotonic() - unsaved.since >= FLUSH_EVERY:
                            self._table.append(answer.id, *unsaved.take())
                        yield TextAdded(answer.id, event.text, event.reasoning)
                    case p.Fitted():
                        yield LeftOut(prompt.made_of(event.left_out))
                        yield prompt.filled(event)
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

    def _prompt(self, key: ConversationId, answer: Message, voice: Voice) -> Prompt:
        told = values_at(
            dt.datetime.now().astimezone(),
            model=voice.model.name,
            user=str(self._settings["user_name"]),
            day=str(voice.values["date"]),
        )
        branch = self._table.spoken(key, answer.id)
        return prompt_for(
            self._conversations.get(key),
            branch,
            answer,
            told,
            files=self._files.told(said.id for said in branch),
            keep_thinking=bool(self._settings["keep_thinking"]),
        )

    def _said(
        self, key: ConversationId, prompt: Prompt, voice: Voice, forced: Sequence[int]
    ) -> Iterator[Answering]:
        """What the model says; in strict turns if its chat template insists on them."""
        try:
            yield from self._until_stopped(self._asked(key, prompt, voice, forced))
        except TemplateFailed:
            strict = in_turns(prompt)
            if strict.messages == prompt.messages:
                raise
            prompt.messages, prompt.sources = strict.messages, strict.sources
            yield from self._until_stopped(self._asked(key, prompt, voice, forced))

    def _asked(
        self, key: ConversationId, prompt: Prompt, voice: Voice, forced: Sequence[int]
    ) -> Iterator[Answering]:
        return self._runner.generate(
            prompt.messages,
            sampling_from(voice.values),
            template_options_from(voice.values),
            "" if key in self._conversations.temporary else str(key),
            forced,
            OTHERS if self._settings["token_view"] else 0,
        )

    def _note_use(self, key: ConversationId) -> None:
        """Remember when a model answered; a temporary chat leaves no trace."""
        if self._runner.model and key not in self._conversations.temporary:
            self._models.note_use(self._runner.model.path)

    def _until_stopped(self, events: Iterator[Answering]) -> Iterator[Answering]:
        """Heed a stop that came before the engine had anything that could be stopped."""
        if self.stopped.is_set():
            raise Cancelled("Stopped.")
        told = False
        for event in events:
            if self.stopped.is_set() and not told:
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
