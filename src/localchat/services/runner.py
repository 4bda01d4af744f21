"""The one model that is loaded: kept while it suits, exchanged when it does not.

What it has read of chats is saved while nobody waits, and before it goes (see `services.states`).
"""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import msgspec

from localchat.domain.adapter import read_lines
from localchat.domain.model import ModelFile
from localchat.domain.preset import LoadOptions, Sampling, TemplateOptions
from localchat.engine.client import Answering, Engine
from localchat.engine.gate import parts_of
from localchat.engine.message import ChatMessage
from localchat.engine.pixels import Look
from localchat.engine.protocol import Answered, Loaded, Measured, Progress, Prompted, Ready, Stage
from localchat.errors import DoesNotFit, EngineDied, LocalChatError
from localchat.services.crashes import Crashes
from localchat.services.states import Loading, States
from localchat.text import figure, say

IDLE = 5.0
"""Seconds without a request after which what was read is saved."""

PATIENCE = 3.0
"""Seconds that saving may take when somebody waits for its end."""

SOME = 16
"""Tokens from which on the speed of reading means something."""

WORTH = 1.0
"""Seconds of reading that a saved state must spare."""

LESS = 0.5
"""Share of the free memory with which loading is tried again when the engine died of it."""

_Wanted = tuple[str, LoadOptions, str | None]

Allow = Callable[[Sequence[Path], Callable[[int, int], None], Callable[[], bool]], None]
"""Is told of files, how far it is with looking at them (done of total), and whether to stop."""


class _Memory:
    """What the loaded model has read, as far as it matters for saving it."""

    def __init__(self) -> None:
        self.branches: set[str] = set()
        """Chats that it was asked to answer; what was saved of them was put back."""
        self.unsaved: dict[str, float] = {}
        """Chats that grew since they were saved, with the seconds that reading them takes."""
        self.saving = False
        self._pace = 0.0

    def note(self, branch: str, ended: Answered) -> None:
        """A chat grew by an answer."""
        if ended.prompt_tokens - ended.cached_tokens >= SOME:
            self._pace = max(self._pace, ended.prompt_tokens_per_second)
        if self._pace:
            self.unsaved[branch] = (ended.prompt_tokens + ended.generated_tokens) / self._pace


class Runner:
    """Holds the engine. One request at a time; `cancel` from any thread."""

    def __init__(
        self,
        engine: Engine,
        states: States,
        note: Callable[[ModelFile, Loaded, Answered], None] = lambda *_: None,
        sight: Callable[[ModelFile], Path | None] = lambda _: None,
        allow: Allow = lambda *_: None,
    ) -> None:
        """`note` is told how each answer of a model by itself went; `sight` finds what sees for a model.

        `allow` raises what is to be told when files may not be loaded.
        """
        self._engine, self._note, self._sight = engine, note, sight
        self._may_load, self._halted = allow, threading.Event()
        self._projector: Path | None = None
        self._states = states
        self._memory = _Memory()
        self._later: threading.Timer | None = None
        self._hurry = threading.Event()
        """Set when somebody waits for what saving holds up."""
        self._busy = threading.RLock()
        self._what: _Wanted | None = None
        self._files: set[Path] = set()
        self.crashes = Crashes()
        self._closed = False
        self.model: ModelFile | None = None
        """The model that is loaded, or was when its engine died."""

    @property
    def loaded(self) -> Loaded | None:
        """What the engine said of the loaded model; None when none is loaded."""
        return self._engine.loaded if self._engine.alive else None

    @property
    def _path(self) -> str | None:
        """The file of the model that is loaded."""
        return self._what[0] if self._what is not None else None

    @property
    def how_loaded(self) -> str:
        """How the model was loaded, in two lines for a person; empty when none is."""
        loaded = self.loaded
        if loaded is None:
            return ""
        kept = say(
            "{context} tokens of context, kept as {kind} · {memory} GB of memory",
            context=figure(loaded.context), kind=loaded.cache_type,
            memory=figure(loaded.memory / 1e9, 2),
        )  # fmt: skip
        computed = say(
            "Computed by: {device}, {threads} threads.",
            device=loaded.device,
            threads=loaded.threads,
        )
        return f"{kept}\n{computed} {loaded.device_reason}".strip()

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
        self._stop_saving()
        with self._busy:
            wanted = (model.path, options, template)
            loaded, projector = self.loaded, self._sight(model)
            is_same = loaded is not None and projector == self._projector
            if loaded is not None and is_same and (self._what == wanted or self._adapted(wanted)):
                return loaded
            self.crashes.check(model.path)
            self._check_rules(Path(model.path), options, projector, on_progress)
            self._save(PATIENCE)
            self._memory = _Memory()
            self._what, self.model = None, None
            with self.crashes.watched(model.path):
                self._projector = projector
                loaded = self._load(Path(model.path), options, template, on_progress)
            self._what, self.model = wanted, model
            self._files = {file for file, _ in read_lines(options.adapters)}
            return loaded

    def _check_rules(
        self,
        path: Path,
        options: LoadOptions,
        projector: Path | None,
        on_progress: Callable[[Progress], None] | None,
    ) -> None:
        """Raise what is to be told when one of the files may not be loaded on this computer."""
        self._halted.clear()
        files = [*parts_of(path), *(file for file, _ in read_lines(options.adapters))]
        files += [Path(options.draft_model).expanduser()] if options.draft_model else []
        files += [projector] if projector is not None else []

        def tell(done: int, total: int) -> None:
            if on_progress is not None:
                on_progress(Progress(request=0, stage=Stage.LOADING, done=done, total=total))

        self._may_load(files, tell, self._halted.is_set)

    def _load(
        self,
        path: Path,
        options: LoadOptions,
        template: str | None,
        on_progress: Callable[[Progress], None] | None,
    ) -> Loaded:
        """Load a model; if its engine dies of it, once more with less memory to plan with."""
        try:
            return self._engine.load(
                path, options, template, on_progress, projector=self._projector
            )
        except EngineDied as error:
            if self._closed:
                raise
            self.crashes.note(str(path))
            died = error
        try:
            loaded = self._engine.load(
                path, options, template, on_progress, share=LESS, projector=self._projector
            )
        except DoesNotFit:
            raise died from None
        note = say(
            "The engine did not survive loading this model, so it was loaded with less memory."
        )
        return msgspec.structs.replace(loaded, notes=[note, *loaded.notes])

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
        self._memory = _Memory()
        self._what = wanted
        return True

    def generate(
        self,
        messages: Sequence[ChatMessage],
        sampling: Sampling,
        template: TemplateOptions = TemplateOptions(),  # noqa: B008 -- it cannot change
        branch: str = "",
        forced: Sequence[int] = (),
        alternatives: int = 0,
        look: Look | None = None,
    ) -> Iterator[Answering]:
        """Answer a chat with the loaded model.

        `branch` names it for the next time, so that it need not be read again; a chat without a
        name leaves nothing behind. `forced` are tokens with which the answer begins, `alternatives`
        how many others to tell of with each token. `look` finds the pictures in the messages.
        """
        self._stop_saving()
        with self._busy, self.crashes.watched(self._path):
            if branch and branch not in self._memory.branches:
                self._memory.branches.add(branch)
                if identity := self._states.known(self._what_it_is()):
                    self._states.restore(self._engine, branch, identity)
            for event in self._engine.generate(
                messages, sampling, template, branch, forced, alternatives, look
            ):
                if isinstance(event, Answered) and branch:
                    self._memory.note(branch, event)
                    self._save_later()
                yield event
                if isinstance(event, Answered):
                    self._tell(event)

    def _tell(self, ended: Answered) -> None:
        """Say how an answer went, unless a draft model had a part in it."""
        loaded, model, what = self.loaded, self.model, self._what
        if loaded is not None and model is not None and what and not what[1].draft_model:
            self._note(model, loaded, ended)

    def prompt(
        self,
        messages: Sequence[ChatMessage],
        template: TemplateOptions = TemplateOptions(),  # noqa: B008 -- it cannot change
    ) -> Prompted:
        """Render a chat without answering it."""
        with self._busy, self.crashes.watched(self._path):
            return self._engine.prompt(messages, template)

    def measure(self, prompt_tokens: int, generate_tokens: int) -> Measured:
        """Measure the loaded model's speed."""
        with self._busy, self.crashes.watched(self._path):
            return self._engine.measure(prompt_tokens, generate_tokens)

    def cancel(self) -> None:
        """Stop what runs, if anything does."""
        self._halted.set()
        self._engine.cancel()

    def eject(self) -> None:
        """Save what it has read and end the engine; its memory is free then."""
        self._engine.cancel()
        with self._busy:
            self._save(PATIENCE)
            self._engine.close()
            self._what, self.model = None, None
            self._memory = _Memory()

    def close(self) -> None:
        """Save what there is, and end the engine for good."""
        self._closed = True
        self._stop_saving()
        if self._busy.acquire(timeout=PATIENCE):
            try:
                self._save(PATIENCE)
            finally:
                self._busy.release()
        self._engine.kill()

    def save(self) -> None:
        """Save what was read of chats since the last time, if that is worth it."""
        with self._busy:
            self._save()

    def forget(self, branch: str) -> None:
        """Leave nothing of a chat on the disk."""
        self._memory.unsaved.pop(branch, None)
        self._states.drop(branch)

    def _save_later(self) -> None:
        self._hurry.clear()
        self._later = threading.Timer(IDLE, self.save)
        self._later.daemon = True
        self._later.start()

    def _stop_saving(self) -> None:
        """Whoever waits for an answer does not wait for this."""
        later, self._later = self._later, None
        if later is not None:
            later.cancel()
            self._hurry.set()
            if self._memory.saving:
                self._engine.cancel()

    def _save(self, patience: float | None = None) -> None:
        memory = self._memory
        worth = [b for b, seconds in memory.unsaved.items() if seconds >= WORTH]
        if not worth or self.loaded is None:
            return
        memory.saving = True
        end = time.monotonic() + patience if patience else float("inf")

        def stopped() -> bool:
            return time.monotonic() > end if patience else self._hurry.is_set()

        hurry = threading.Timer(patience, self._engine.cancel) if patience else None
        if hurry is not None:
            hurry.start()
        try:
            identity = self._states.identify(self._what_it_is(), stopped)
            for branch in worth if identity else ():
                if stopped():
                    break
                self._states.save(self._engine, branch, identity)
                memory.unsaved.pop(branch, None)
        except LocalChatError:
            return  # it was stopped, or cannot be: the chat is read again
        finally:
            memory.saving = False
            if hurry is not None:
                hurry.cancel()

    def _what_it_is(self) -> "Loading":
        """All on which the numbers in a state depend."""
        assert self._what is not None  # noqa: S101 -- only asked when a model is loaded
        path, options, _ = self._what
        loaded, ready = self.loaded, self.ready
        adapters = tuple(read_lines(options.adapters))
        return Loading(
            files=(Path(path), *(file for file, _ in adapters)),
            details=(
                ready.build if ready else "",
                loaded.cache_type if loaded else "",
                *(f"{strength}" for _, strength in adapters),
                *(f"{options.flash_attention} {options.rope_scaling}".split()),
                f"{options.rope_freq_base} {options.rope_freq_scale}",
            ),
        )
