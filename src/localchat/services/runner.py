"""The one model that is loaded: kept while it suits, exchanged when it does not."""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from localchat.domain.adapter import read_lines
from localchat.domain.model import ModelFile
from localchat.domain.preset import LoadOptions, Sampling, TemplateOptions
from localchat.engine.client import Engine
from localchat.engine.protocol import (
    Answered,
    ChatMessage,
    Fitted,
    Loaded,
    Measured,
    Progress,
    Prompted,
    Ready,
    Text,
)
from localchat.errors import EngineDied

CRASHES, WITHIN = 3, 120.0
"""A model that brings its engine down this often within so many seconds is not started again."""

_Wanted = tuple[str, LoadOptions, str | None]


class Runner:
    """Holds the engine. One request at a time; `cancel` from any thread."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._busy = threading.RLock()
        self._what: _Wanted | None = None
        self._files: set[Path] = set()
        self._crashes: deque[float] = deque(maxlen=CRASHES)
        self._crashing: _Wanted | None = None
        self.model: ModelFile | None = None
        """The model that is loaded, or was when its engine died."""

    @property
    def loaded(self) -> Loaded | None:
        """What the engine said of the loaded model; None when none is loaded."""
        return self._engine.loaded if self._engine.alive else None

    @property
    def how_loaded(self) -> str:
        """How the model was loaded, in two lines for a person; empty when none is."""
        loaded = self.loaded
        if loaded is None:
            return ""
        memory = f"{loaded.memory / 1e9:.2f} GB"
        return (
            f"{loaded.context:,} tokens of context, kept as {loaded.cache_type} · {memory} of memory\n"
            f"Computed by: {loaded.device}, {loaded.threads} threads. {loaded.device_reason}"
        ).strip()

    @property
    def ready(self) -> Ready | None:
        """What the engine's process said of itself."""
        return self._engine.ready

    def suits(self, model: ModelFile, options: LoadOptions, template: str | None = None) -> bool:
        """Whether a request can be answered without loading."""
        return self.loaded is not None and self._what == (model.path, options, template)

    def ensure(
        self,
        model: ModelFile,
        options: LoadOptions,
        template: str | None = None,
        on_progress: Callable[[Progress], None] | None = None,
    ) -> Loaded:
        """Have this model loaded with these options: at once, or in a new engine."""
        with self._busy:
            wanted = (model.path, options, template)
            loaded = self.loaded
            if loaded is not None and self._what == wanted:
                return loaded
            if loaded is not None and self._adapted(wanted):
                return loaded
            self._allow(wanted)
            self._what, self.model = None, None
            with self._watched(wanted):
                loaded = self._engine.load(Path(model.path), options, template, on_progress)
            self._what, self.model = wanted, model
            self._files = {file for file, _ in read_lines(options.adapters)}
            return loaded

    def _adapted(self, wanted: _Wanted) -> bool:
        """Change the adapters alone, if nothing else differs and their files are known already."""
        if self._what is None:
            return False
        (path, options, template), (old_path, old, old_template) = wanted, self._what
        if (path, template) != (old_path, old_template):
            return False
        if replace(options, adapters=()) != replace(old, adapters=()):
            return False
        files = {file for file, _ in read_lines(options.adapters)}
        if not files <= self._files:
            return False
        self._engine.adapt(options.adapters)
        self._what = wanted
        return True

    def generate(
        self,
        messages: Sequence[ChatMessage],
        sampling: Sampling,
        template: TemplateOptions = TemplateOptions(),  # noqa: B008 -- it cannot change
    ) -> Iterator[Fitted | Progress | Text | Answered]:
        """Answer a chat with the loaded model."""
        with self._busy, self._watched(self._what):
            yield from self._engine.generate(messages, sampling, template)

    def prompt(
        self,
        messages: Sequence[ChatMessage],
        template: TemplateOptions = TemplateOptions(),  # noqa: B008 -- it cannot change
    ) -> Prompted:
        """Render a chat without answering it."""
        with self._busy, self._watched(self._what):
            return self._engine.prompt(messages, template)

    def measure(self, prompt_tokens: int, generate_tokens: int) -> Measured:
        """Measure the loaded model's speed."""
        with self._busy, self._watched(self._what):
            return self._engine.measure(prompt_tokens, generate_tokens)

    def cancel(self) -> None:
        """Stop what runs, if anything does."""
        self._engine.cancel()

    def eject(self) -> None:
        """End the engine; its memory is free at once."""
        self._engine.cancel()
        with self._busy:
            self._engine.close()
            self._what, self.model = None, None

    def close(self) -> None:
        """End the engine for good."""
        self._engine.kill()

    def _allow(self, wanted: _Wanted) -> None:
        if wanted != self._crashing or len(self._crashes) < CRASHES:
            return
        if time.monotonic() - self._crashes[0] < WITHIN:
            raise EngineDied(
                f"This model has brought its engine down {CRASHES} times in a row, so it is not started "
                "again for now. Choose another model, or get its file again."
            )

    def _watched(self, wanted: _Wanted | None) -> "_Watch":
        return _Watch(self, wanted)

    def note_crash(self, wanted: _Wanted | None) -> None:
        """Count a crash against what was being run."""
        if wanted != self._crashing:
            self._crashes.clear()
        self._crashing = wanted
        self._crashes.append(time.monotonic())


class _Watch:
    """Counts the deaths of the engine."""

    def __init__(self, runner: Runner, wanted: _Wanted | None) -> None:
        self._runner, self._wanted = runner, wanted

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None and issubclass(kind, EngineDied):
            self._runner.note_crash(self._wanted)
