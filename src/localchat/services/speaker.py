"""Having a model speak: it is loaded, told a prompt, and what it says is written as it comes."""

import datetime as dt
import queue
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from localchat.domain.model import ModelFile
from localchat.domain.parameter import Value
from localchat.domain.preset import load_options_from, sampling_from, template_options_from
from localchat.domain.variables import values_at
from localchat.engine import protocol as p
from localchat.engine.client import Answering
from localchat.errors import Cancelled, TemplateFailed
from localchat.services.chat_events import (
    Filled,
    Grew,
    LeftOut,
    Loading,
    Looking,
    ModelLoaded,
    Reading,
)
from localchat.services.models import Models
from localchat.services.prompting import Prompt
from localchat.services.runner import Runner
from localchat.services.written import Written
from localchat.settings import Settings
from localchat.text import say

_STEPS: Mapping[p.Stage, type[Loading | Reading | Looking]] = {
    p.Stage.LOADING: Loading,
    p.Stage.READING: Reading,
    p.Stage.LOOKING: Looking,
}


@dataclass(frozen=True, slots=True)
class Voice:
    """Who answers, and how."""

    model: ModelFile
    preset: str
    values: Mapping[str, Value]
    """Every parameter's value."""


class Speaker:
    """Lets one voice after the other speak, by the engine of a runner. `stop` from any thread."""

    def __init__(self, models: Models, runner: Runner, settings: Settings) -> None:
        self._models, self._runner, self._settings = models, runner, settings
        self._stopped = threading.Event()

    @property
    def is_stopped(self) -> bool:
        """Whether the person wants no more of it."""
        return self._stopped.is_set()

    def begin(self) -> None:
        """Something was asked for: what was stopped before was something else."""
        self._stopped.clear()

    def stop(self) -> None:
        """Say no more; what was said stays."""
        self._stopped.set()
        self._runner.cancel()

    def variables(self, voice: Voice) -> dict[str, str]:
        """What stands in a prompt for the variables that each knows, when this voice is asked now."""
        return values_at(
            dt.datetime.now().astimezone(),
            model=voice.model.name,
            user=str(self._settings["user_name"]),
            day=str(voice.values["date"]),
        )

    def load(self, voice: Voice) -> Iterator[Loading | ModelLoaded]:
        """Have the model of a voice loaded."""
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

    def say(
        self,
        written: Written,
        prompt: Prompt,
        voice: Voice,
        *,
        branch: str = "",
        forced: Sequence[int] = (),
        alternatives: int = 0,
    ) -> Iterator[Loading | Reading | Looking | LeftOut | Filled | Grew]:
        """What the model that is loaded answers to a prompt, written as it comes.

        `branch`, `forced` and `alternatives` are those of `Runner.generate`.
        """
        sampling, template = sampling_from(voice.values), template_options_from(voice.values)

        def asked() -> Iterator[Answering]:
            return self._runner.generate(
                prompt.messages, sampling, template, branch, forced, alternatives, prompt.look
            )

        for event in self._heard(prompt, asked):
            match event:
                case p.Text():
                    written.add(event)
                    yield Grew(event.text, event.reasoning)
                case p.Fitted():
                    yield LeftOut(prompt.made_of(event.left_out))
                    yield prompt.filled(event)
                case p.Chosen():
                    written.choices += event.choices
                case p.Progress():
                    yield _STEPS[event.stage](event.done, event.total)
                case p.Answered():
                    written.answered = event

    def _heard(
        self, prompt: Prompt, asked: Callable[[], Iterator[Answering]]
    ) -> Iterator[Answering]:
        """What the model says; in strict turns if its chat template insists on them."""
        try:
            yield from self._until_stopped(asked())
        except TemplateFailed:
            if not prompt.take_turns():
                raise
            yield from self._until_stopped(asked())

    def _until_stopped(self, events: Iterator[Answering]) -> Iterator[Answering]:
        """Heed a stop that came before the engine had anything that could be stopped."""
        if self._stopped.is_set():
            raise Cancelled(say("Stopped."))
        told = False
        for event in events:
            if self._stopped.is_set() and not told:
                self._runner.cancel()
                told = True
            yield event
