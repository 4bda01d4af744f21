"""Comparing: the same prompt to two contenders, one after the other, each as if it were alone.

An engine of its own answers, which ends afterwards: no chat is touched, and none holds a trace. Both
one after the other, since two models at once would take each other's memory and pace.
"""

import datetime as dt
import queue
import random
import threading
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from localchat.domain.chat import MessageState, Usage
from localchat.domain.comparison import Answer, Comparison, ComparisonId, Contender, Side, Vote
from localchat.domain.model import ModelFile
from localchat.domain.parameter import Value
from localchat.domain.persona import Persona
from localchat.domain.preset import (
    LoadOptions,
    load_options_from,
    sampling_from,
    template_options_from,
)
from localchat.domain.variables import values_at
from localchat.engine import protocol as p
from localchat.engine.client import Answering
from localchat.errors import Cancelled, LocalChatError, StoreError, TemplateFailed, UsageError
from localchat.services.compare_events import (
    Begun,
    CompareEvent,
    Freed,
    Grew,
    Over,
    SideEnded,
    Told,
    Working,
)
from localchat.services.compare_memory import takes_more_than_is_free
from localchat.services.compare_prompt import prompt_of
from localchat.services.compare_starts import Start, starts
from localchat.services.models import Models
from localchat.services.personas import Personas
from localchat.services.presets import Presets
from localchat.services.prompting import Prompt, in_turns
from localchat.services.runner import Runner
from localchat.settings import Settings
from localchat.storage.comparisons import ComparisonTable

__all__ = ["Begun", "Compare", "Freed", "Grew", "Over", "SideEnded", "Start", "Told", "Working"]

FLUSH_EVERY = 0.5
"""Seconds of an answer that a crash may cost at most."""


@dataclass(frozen=True, slots=True)
class _Voice:
    """All that an answer needs."""

    model: ModelFile
    values: Mapping[str, Value]
    options: LoadOptions
    template: str | None
    prompt: Prompt


class Compare:
    """Runs comparisons, takes votes, lists and deletes. One runs at a time; `stop` from any thread."""

    def __init__(
        self,
        table: ComparisonTable,
        models: Models,
        presets: Presets,
        personas: Personas,
        chats: Runner,
        own: Runner,
        settings: Settings,
    ) -> None:
        """`chats` holds the model of the chats, `own` is for comparisons alone."""
        self._table, self._models, self._presets = table, models, presets
        self._personas, self._settings = personas, settings
        self._chats, self._runner = chats, own
        self._stopped = threading.Event()
        self._under_way: ComparisonId | None = None

    # --- running ---------------------------------------------------------------------------------

    def run(
        self, prompt: str, left: Contender, right: Contender, *, blind: bool = False
    ) -> Iterator[CompareEvent]:
        """Have both answer. If one cannot, its answer says why, and the other one still comes.

        With `blind` chance decides who stands where. `UsageError` for an empty prompt.
        """
        if not prompt.strip():
            raise UsageError("There is nothing to compare: write a prompt first.")
        self._stopped.clear()
        if blind and random.SystemRandom().random() < 1 / 2:
            left, right = right, left
        return self._run(prompt, left, right, blind=blind)

    def _whole(self, contender: Contender) -> Contender:
        """The contender with the names that things have, as far as they are there."""
        persona = contender.persona
        try:
            model = self._models.find(contender.model).id
            preset = contender.preset or self._presets.usual(model)
            preset = self._presets.get(preset, model).name
            if persona:
                persona = self._personas.get(persona).name
        except LocalChatError:
            return contender  # its answer will say what is missing
        return Contender(model, preset, persona, contender.examples_on or not persona)

    def _run(
        self, prompt: str, left: Contender, right: Contender, *, blind: bool
    ) -> Iterator[CompareEvent]:
        left, right = self._whole(left), self._whole(right)
        comparison = self._table.add(_clean(prompt), left, right, blind=blind)
        self._under_way = comparison.id
        try:
            yield Begun(comparison)
            for side in Side:
                yield from self._side(comparison, side)
        finally:
            self._runner.eject()
            self._under_way = None
        yield Over(self.get(comparison.id))

    def _side(self, comparison: Comparison, side: Side) -> Iterator[CompareEvent]:
        """One answer; whatever keeps it from coming is told in it."""
        answer = _Growing(self._table, comparison.id, side)
        try:
            yield from self._had(comparison, side, answer)
        except Cancelled:
            answer.close(MessageState.STOPPED)
        except GeneratorExit:
            answer.close(MessageState.STOPPED)
            raise
        except StoreError:
            raise
        except LocalChatError as error:
            if self._stopped.is_set():
                answer.close(MessageState.STOPPED)
            else:
                answer.close(MessageState.INTERRUPTED, error.message)
        else:
            answer.close(_STATES[answer.ended.reason] if answer.ended else MessageState.INTERRUPTED)
        yield SideEnded(side, self.get(comparison.id).of(side))

    def _had(
        self, comparison: Comparison, side: Side, answer: "_Growing"
    ) -> Iterator[CompareEvent]:
        """Load, read and write."""
        if self._stopped.is_set():
            raise Cancelled("Stopped.")
        voice = self._voice(comparison.of(side).contender, comparison.prompt)
        yield from self._load(side, voice)
        for event in self._said(voice):
            match event:
                case p.Text():
                    answer.add(event)
                    yield Grew(side, event.text, event.reasoning)
                case p.Progress():
                    yield Working(side, reading=True, done=event.done, total=event.total)
                case p.Answered():
                    answer.ended = event
                    self._models.note_use(voice.model.path)

    def _voice(self, contender: Contender, prompt: str) -> _Voice:
        model = self._models.find(contender.model)
        values = self._presets.get(contender.preset, model.id).complete()
        persona = self._personas.get(contender.persona) if contender.persona else None
        if persona is not None and not contender.examples_on:
            persona = replace(persona, examples=())
        told = values_at(
            dt.datetime.now().astimezone(), model=model.name,
            user=str(self._settings["user_name"]), day=str(values["date"]),
        )  # fmt: skip
        return _Voice(
            model=model,
            values=values,
            options=load_options_from(values),
            template=self._models.template(model.id),
            prompt=prompt_of(persona or Persona(name=""), prompt, told),
        )

    def _load(self, side: Side, voice: _Voice) -> Iterator[CompareEvent]:
        """Have the model loaded; where memory is short, that of the chats goes first.

        Each side gets a fresh engine, though both may have the same model: what the other one has read
        and said would make the second one faster.
        """
        model, options = voice.model, voice.options
        yield Working(side, reading=False, done=0, total=1000)
        self._runner.eject()
        other = self._chats.model
        if (
            other is not None
            and self._chats.loaded is not None
            and takes_more_than_is_free(model, options, other)
        ):
            self._chats.eject()
            yield Freed(other.name)
        told: queue.SimpleQueue[p.Progress | None] = queue.SimpleQueue()
        with ThreadPoolExecutor(1, "compare") as pool:
            loading = pool.submit(self._runner.ensure, model, options, voice.template, told.put)
            loading.add_done_callback(lambda _: told.put(None))
            while (progress := told.get()) is not None:
                yield Working(side, reading=False, done=progress.done, total=progress.total)
            loaded = loading.result()
        if loaded.notes:
            yield Told(side, " ".join(loaded.notes))

    def _said(self, voice: _Voice) -> Iterator[Answering]:
        """What the model says; in strict turns if its chat template insists on them."""
        try:
            yield from self._until_stopped(voice, voice.prompt)
        except TemplateFailed:
            strict = in_turns(voice.prompt)
            if strict.messages == voice.prompt.messages:
                raise
            yield from self._until_stopped(voice, strict)

    def _until_stopped(self, voice: _Voice, prompt: Prompt) -> Iterator[Answering]:
        if self._stopped.is_set():
            raise Cancelled("Stopped.")
        told = False
        for event in self._runner.generate(
            prompt.messages, sampling_from(voice.values), template_options_from(voice.values)
        ):
            if self._stopped.is_set() and not told:
                self._runner.cancel()
                told = True
            yield event

    def stop(self) -> None:
        """Stop what runs; what was written is kept."""
        self._stopped.set()
        if self._under_way is not None:
            self._runner.cancel()

    def close(self) -> None:
        """Stop, and end the engine for good."""
        self.stop()
        self._runner.close()

    def starts(self, model: str) -> list[Start]:
        """Comparisons that are worth a try, the first ones with this model."""
        found = self._models.find(model)
        return starts(
            found,
            [each for each in self._models.all() if each.size],
            [preset.name for preset in self._presets.all(found.id)],
            self._presets.usual,
            self._personas.all(),
        )

    # --- keeping ---------------------------------------------------------------------------------

    def all(self) -> list[Comparison]:
        """All of them, newest first."""
        return [self._shown(one) for one in self._table.all()]

    def get(self, key: ComparisonId) -> Comparison:
        """One of them; `UsageError` if it is not there."""
        found = self._table.get(key)
        if found is None:
            raise UsageError("This comparison is no longer there. It may have been deleted.")
        return self._shown(found)

    def _shown(self, comparison: Comparison) -> Comparison:
        """What nobody writes any more is shown as interrupted."""
        if comparison.id == self._under_way:
            return comparison
        return replace(comparison, left=_at_rest(comparison.left), right=_at_rest(comparison.right))

    def vote(self, key: ComparisonId, vote: Vote) -> Comparison:
        """Say which answer was better. Once the names were shown, a vote that was blind stays.

        `UsageError` where there are not two answers.
        """
        found = self.get(key)
        if not found.can_be_voted:
            raise UsageError("There are not two answers here, so there is nothing to vote on.")
        if found.blind and found.vote is not Vote.NONE:
            raise UsageError(
                "This vote was blind. Now that the names are known it stays; delete the comparison "
                "if it shall not count."
            )
        self._table.vote(key, vote)
        return self.get(key)

    def remove(self, key: ComparisonId) -> Comparison:
        """Delete one; `put_back` undoes it. `UsageError` while it runs."""
        if key == self._under_way:
            raise UsageError("This comparison still runs. Stop it, then delete it.")
        found = self.get(key)
        self._table.remove(key)
        return found

    def put_back(self, comparison: Comparison) -> None:
        """Undo a delete."""
        self._table.put_back(comparison)

    def draft(self) -> Comparison | None:
        """What was being prepared; else the last one with an empty prompt, so that one can go on."""
        if found := self._table.draft():
            return found
        last = next((one for one in self.all() if not one.hidden), None)
        return replace(last, prompt="") if last else None

    def keep_draft(self, prompt: str, left: Contender, right: Contender, *, blind: bool) -> None:
        """Keep what is being prepared."""
        self._table.keep_draft(_clean(prompt), left, right, blind=blind)


class _Growing:
    """An answer on its way to the disk."""

    def __init__(self, table: ComparisonTable, key: ComparisonId, side: Side) -> None:
        self._table, self._key, self._side = table, key, side
        self._text = self._reasoning = ""
        self._since = time.monotonic()
        self.ended: p.Answered | None = None

    def add(self, event: p.Text) -> None:
        """It grew; a few times a second that is written."""
        if event.reasoning:
            self._reasoning += event.text
        else:
            self._text += event.text
        if time.monotonic() - self._since >= FLUSH_EVERY:
            self._flush()

    def _flush(self) -> None:
        if self._text or self._reasoning:
            self._table.append(self._key, self._side, self._text, self._reasoning)
        self._text = self._reasoning = ""
        self._since = time.monotonic()

    def close(self, state: MessageState, problem: str = "") -> None:
        """It is over."""
        self._flush()
        usage = _usage(self.ended) if self.ended else None
        self._table.end(self._key, self._side, state, usage, problem)


_STATES = {
    p.StopReason.END: MessageState.COMPLETE,
    p.StopReason.STOP_STRING: MessageState.COMPLETE,
    p.StopReason.MAX_TOKENS: MessageState.LIMIT,
    p.StopReason.CONTEXT_FULL: MessageState.LIMIT,
    p.StopReason.CANCELLED: MessageState.STOPPED,
}


def _clean(text: str) -> str:
    """The text without halves of letters and NUL, which neither the store nor a model can take."""
    return text.encode("utf-8", "replace").decode().replace("\0", "\ufffd")


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


def _at_rest(answer: Answer) -> Answer:
    if answer.state is not MessageState.WRITING:
        return answer
    return replace(answer, state=MessageState.INTERRUPTED)
