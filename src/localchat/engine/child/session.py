"""What the child does with each request: the protocol on one side, the model on the other."""

import ctypes
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec
import psutil

from localchat.domain.model import ModelId
from localchat.domain.preset import Sampling
from localchat.engine import gate
from localchat.engine import protocol as p
from localchat.engine.child.choices import Choices
from localchat.engine.child.draft import DraftModel
from localchat.engine.child.eyes import PictureGone
from localchat.engine.child.generate import Generator
from localchat.engine.child.library import CancelFlag
from localchat.engine.child.model import Model
from localchat.engine.child.prompt_cache import State
from localchat.engine.child.reader import Reader
from localchat.engine.child.template_check import check, render, tokens_of
from localchat.engine.child.writer import Wishes
from localchat.errors import (
    Cancelled,
    DoesNotFit,
    EngineError,
    GrammarStuck,
    LoadFailed,
    LocalChatError,
    ModelUnreadable,
    NotAModel,
    PictureRefused,
    PromptTooLong,
    TemplateFailed,
    UnknownArchitecture,
    ValueRefused,
)
from localchat.process.serve import Channel
from localchat.text import say

_FAILURES: dict[type[LocalChatError], p.Failure] = {
    NotAModel: p.Failure.NOT_A_MODEL,
    UnknownArchitecture: p.Failure.UNKNOWN_ARCHITECTURE,
    ModelUnreadable: p.Failure.UNREADABLE,
    DoesNotFit: p.Failure.DOES_NOT_FIT,
    LoadFailed: p.Failure.LOAD_FAILED,
    TemplateFailed: p.Failure.TEMPLATE,
    PromptTooLong: p.Failure.PROMPT_TOO_LONG,
    ValueRefused: p.Failure.VALUE_REFUSED,
    GrammarStuck: p.Failure.GRAMMAR_STUCK,
    PictureRefused: p.Failure.PICTURE,
    PictureGone: p.Failure.PICTURE_GONE,
    Cancelled: p.Failure.CANCELLED,
}


@dataclass(slots=True)
class _Arriving:
    """A state on its way in; without memory its pieces are only counted."""

    state: State
    came: int = 0

    def add(self, data: bytes) -> bool:
        """Take a piece; return whether it was the last."""
        if self.state.state is not None and self.came + len(data) <= self.state.size:
            ctypes.memmove(ctypes.addressof(self.state.state) + self.came, data, len(data))
        self.came += len(data)
        return self.came >= self.state.size

    @property
    def is_whole(self) -> bool:
        return self.state.state is not None and self.came == self.state.size


class Session:
    """One child's life: a model at a time, a request at a time."""

    def __init__(self, library: Any, cancel: CancelFlag, channel: Channel) -> None:
        self._library = library
        self._cancel = cancel
        self._channel = channel
        self._generator: Generator | None = None
        self._answered = False
        """Whether an answer was the last that was asked for."""
        self._words: Reader | None = None
        self._arriving: _Arriving | None = None

    def rest(self) -> None:
        """Do after an answer, while nobody waits, what would make the next one wait.

        Not after pictures were shown: they wait for the question that they belong to.
        """
        if self._answered and self._generator is not None:
            self._generator.rest()

    def handle(self, request: p.Request) -> None:  # noqa: C901 -- one case each
        """Answer one request, up to its closing event."""
        number, self._answered = request.request, False
        try:
            match request:
                case p.Load():
                    self._load(request)
                case p.Adapt():
                    self._adapt(request)
                case p.Show():
                    self._show(request)
                case p.Generate():
                    self._generate(request)
                case p.Save():
                    self._save(request)
                case p.Restore():
                    self._restore(request)
                case p.Piece():
                    self._add_piece(request)
                case p.Prompt():
                    self._prompt(request)
                case p.Measure():
                    self._measure(request)
                case p.Probe():
                    self._probe(request)
                case p.Rate():
                    self._rate(request)
        except LocalChatError as error:
            failure = _FAILURES.get(type(error), p.Failure.INTERNAL)
            self._send(p.Failed(request=number, failure=failure, message=error.message))

    def _send(self, event: p.Event) -> None:
        self._channel.send(msgspec.msgpack.encode(event))

    def _loaded(self) -> Generator:
        if self._generator is None:
            raise EngineError(say("No model is loaded."))
        return self._generator

    def _load(self, request: p.Load) -> None:
        if self._generator is not None:
            raise LoadFailed(say("This engine holds a model already; each model gets its own."))

        if request.words_only:
            self._load_words(request)
            return

        def progress(thousandths: int) -> None:
            self._progress(request.request, p.Stage.LOADING, thousandths, 1000)

        draft_file = Path(request.options.draft_model) if request.options.draft_model else None
        if draft_file is not None and not draft_file.is_file():
            raise ValueRefused(
                say(
                    "The draft model {path} is not there. Choose another, or none.",
                    path=draft_file,
                )
            )
        model = Model(
            self._library,
            Path(request.path),
            request.options,
            request.template,
            self._cancel,
            progress,
            draft_file.stat().st_size if draft_file else 0,
            request.share,
            Path(request.projector) if request.projector else None,
        )
        self._generator = Generator(model, self._draft(model, request, draft_file))
        self._send(
            p.Loaded(
                request=request.request,
                name=model.name,
                architecture=model.header.architecture,
                context=model.context,
                trained_context=model.header.number("context_length"),
                threads=model.threads,
                cache_type=f"{model.plan.cache_type_k}/{model.plan.cache_type_v}",
                device=model.device,
                device_reason=model.device_reason,
                memory=psutil.Process().memory_info().rss,
                load_ms=model.load_ms,
                template_source=model.template_source,
                notes=model.notes,
                card=model.card,
            )
        )

    def _load_words(self, request: p.Load) -> None:
        reader = Reader(self._library, Path(request.path), request.template)
        self._words = reader
        self._send(
            p.Loaded(
                request=request.request,
                name=gate.describe(reader.header, reader.header.path, ModelId("")).name,
                architecture=reader.header.architecture,
                context=0,
                trained_context=reader.header.number("context_length"),
                threads=0,
                cache_type="",
                device="",
                device_reason="",
                memory=psutil.Process().memory_info().rss,
                load_ms=0.0,
                template_source=reader.template_source,
            )
        )

    def _draft(self, model: Model, request: p.Load, file: Path | None) -> DraftModel | None:
        """The small model that guesses for this one, if the person named one."""
        if file is None:
            return None
        if not model.can_guess:
            model.notes.append(
                say("A model of this kind cannot take words back, so the draft model is not used.")
            )
            return None
        options = replace(request.options, context=model.context, adapters=(), gpu_layers=None)
        small = Model(self._library, file, options, None, self._cancel, lambda _: None)
        small.patience = model.patience
        return DraftModel(model, small)

    def _progress(self, request: int, stage: p.Stage, done: int, total: int) -> None:
        self._send(p.Progress(request=request, stage=stage, done=done, total=total))

    def _prompt(self, request: p.Prompt) -> None:
        speaker = self._words or self._loaded().model
        # With nothing to say the verdict alone is wanted, which a broken template gets too.
        parts = render(speaker, request.messages, request.template) if request.messages else []
        self._send(
            p.Prompted(
                request=request.request,
                text="".join(part.text for part in parts),
                tokens=tokens_of(speaker, parts) if parts else [],
                verdict=check(speaker),
            )
        )

    def _adapt(self, request: p.Adapt) -> None:
        generator = self._loaded()
        generator.model.adapters.use(generator.model.ctx, request.adapters)
        generator.forget_all()
        self._send(p.Adapted(request=request.request))

    def _show(self, request: p.Show) -> None:
        def progress(thousandths: int) -> None:
            self._progress(request.request, p.Stage.LOADING, thousandths, 1000)

        eyes = self._loaded().model.eyes
        tokens = eyes.show(request.picture, request.width, request.height, request.data, progress)
        self._send(p.Shown(request=request.request, tokens=tokens))

    def _generate(self, request: p.Generate) -> None:
        number = request.request
        generator = self._loaded()
        wanted = request.alternatives
        choices = Choices(generator.model, wanted) if wanted else None
        outcome = generator.answer(
            request.messages,
            request.sampling,
            request.template,
            lambda left_out, tokens, counts, pictures: self._send(
                p.Fitted(
                    request=number,
                    left_out=left_out,
                    prompt_tokens=tokens,
                    counts=counts,
                    context=generator.model.context,
                    pictures=pictures,
                )
            ),
            lambda stage, done, total: self._progress(number, stage, done, total),
            lambda text, tokens, thinking: self._send(
                p.Text(request=number, text=text, tokens=tokens, reasoning=thinking)
            ),
            Wishes(request.branch, request.forced, choices),
        )
        for some in choices.told() if choices else ():
            self._send(p.Chosen(request=number, choices=some))
        figures = {name: getattr(outcome, name) for name in outcome.__slots__}
        memory = max(0, psutil.Process().memory_info().rss - generator.cache.held)
        self._send(p.Answered(request=number, memory=memory, **figures))
        self._answered = True

    def _save(self, request: p.Save) -> None:
        state = self._loaded().cache.state_of(request.branch)
        if state is not None:
            number, address = request.request, ctypes.addressof(state.state)
            self._send(p.Saving(request=number, tokens=state.tokens, size=state.size))
            for start in range(0, state.size, p.PIECE):
                if self._cancel:
                    raise Cancelled(say("Saving was stopped."))
                data = ctypes.string_at(address + start, min(p.PIECE, state.size - start))
                self._send(p.Part(request=number, data=data))
        self._send(p.Saved(request=request.request))

    def _restore(self, request: p.Restore) -> None:
        memory = self._loaded().cache.room_for(request.size)
        self._arriving = _Arriving(State(request.tokens, memory, request.size, request.branch))

    def _add_piece(self, piece: p.Piece) -> None:
        arriving = self._arriving
        if arriving is None:
            return
        if piece.data and not arriving.add(piece.data):
            return
        self._arriving = None
        taken = arriving.is_whole and self._loaded().cache.take(arriving.state)
        self._send(p.Restored(request=piece.request, taken=taken))

    def _rate(self, request: p.Rate) -> None:
        from localchat.engine.child.kernels import rates  # once in a computer's life

        found = rates(self._library, max(1, request.threads))
        self._send(p.Rated(request=request.request, rates=found))

    def _probe(self, request: p.Probe) -> None:
        from localchat.engine.child.probe import probe  # in a process of its own, once for a pack

        devices, notes = probe(self._library, max(1, request.threads))
        self._send(p.Probed(request=request.request, devices=devices, notes=notes))

    def _measure(self, request: p.Measure) -> None:
        """Read a prompt of so many tokens, then write so many, as fast as it goes."""
        generator = self._loaded()
        model = generator.model
        most = model.context - 2
        length = min(request.prompt_tokens, most)
        count = min(request.generate_tokens, most - length)
        words = model.tokenizer.encode("the quick brown fox jumps over a lazy dog. ", special=False)
        tokens = (words * (length // max(1, len(words)) + 1))[:length]
        generator.forget_all()
        began = time.perf_counter()
        generator.read(tokens, lambda *_: None)
        read = time.perf_counter()
        steps = generator.run(Sampling(temperature=0.0), count)
        ended = time.perf_counter()
        self._send(
            p.Measured(
                request=request.request,
                prompt_tokens_per_second=length / (read - began),
                generate_tokens_per_second=steps / max(ended - read, 1e-9),
            )
        )
