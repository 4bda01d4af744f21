"""A model in memory: loaded with progress, its context, tokenizer and template."""

import ctypes
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil

from localchat.domain.adapter import read_lines
from localchat.domain.model import ModelId
from localchat.domain.preset import LoadOptions
from localchat.engine import fit, gate, memory, repacking
from localchat.engine.child import dry_run, reasoning
from localchat.engine.child import library as log
from localchat.engine.child.adapters import Adapters
from localchat.engine.child.devices import choose, find_devices, handles, why_unused
from localchat.engine.child.eyes import Eyes
from localchat.engine.child.library import CancelFlag
from localchat.engine.child.patience import Patience
from localchat.engine.child.reader import find_template
from localchat.engine.child.tokens import Tokenizer
from localchat.errors import Cancelled, LoadFailed
from localchat.text import figure, say

MOST_AT_ONCE = 32
"""The most tokens that `Model.decode_all` takes."""

FEWEST = 16
"""Tokens that are worth being computed by themselves, so that the others lie well."""

_ROPE = {"model": -1, "none": 0, "linear": 1, "yarn": 2}


class Model:
    """A loaded model with one context. Belongs to the engine's thread.

    `reserved` bytes of memory are left to others, and `share` of what is free may be planned with. Raises
    the errors of the gate (`engine.gate`), `DoesNotFit`, `LoadFailed`, `ValueRefused` and `Cancelled`.
    """

    def __init__(  # noqa: PLR0913, PLR0917 -- all that a model is made of
        self,
        library: Any,
        path: Path,
        options: LoadOptions,
        template: str | None,
        cancel: CancelFlag,
        on_progress: Callable[[int], None],
        reserved: int = 0,
        share: float = 1.0,
        projector: Path | None = None,
    ) -> None:
        began = time.monotonic()
        self.library = library
        self.cancel = cancel
        self.header = gate.check(path)
        self._options, self._sees = options, projector is not None
        self.batch = options.batch
        self.threads = options.threads or psutil.cpu_count(logical=False) or 1
        devices = find_devices(library)
        self._devices = choose(devices, options.device)
        self.card = sum(device.free for device in self._devices)
        """Bytes that were free on graphics cards."""
        free = fit.Free(int(share * fit.free_memory()), int(share * self.card))
        beside = reserved + sum(_size(file) for file, _ in read_lines(options.adapters))
        self.plan = fit.plan(self.header, options, free, self._dry_run, beside)
        self.notes = list(self.plan.notes)
        self._model = self._load(path, on_progress)
        self.ctx = self._make_context()
        self.gpu_layers = self.plan.layers
        self.device = self._devices[0].name if self.gpu_layers else "processor"
        self.device_reason = why_unused(
            library, devices, self._devices, options.gpu_layers, self.gpu_layers
        )
        self.adapters = Adapters(library, self._model, self.header.architecture)
        if options.adapters:
            self.adapters.use(self.ctx, options.adapters)
        self.context: int = library.llama_n_ctx(self.ctx)
        self.batch = min(self.batch, self.context)
        self._rows: int = library.llama_n_ubatch(self.ctx)
        self._flash = fit.has_flash(options)
        self.memory = library.llama_get_memory(self.ctx)
        self.tokenizer = Tokenizer(library, self._model)
        self.marks = self.tokenizer.control_tokens(reasoning.words())
        """Tokens that are shown as text, since they stand around thinking."""
        self.template, self.template_source, self.suited = find_template(
            library, self._model, self.tokenizer, self.header, template
        )
        if self.suited is not None:
            self.notes.append(
                say(
                    "This model brings no chat template. {sentence} If its answers look wrong, choose "
                    "another template under “My models”.",
                    sentence=self.suited.sentence,
                )
            )
        self.can_roll_back = not (
            library.llama_model_is_recurrent(self._model)
            or library.llama_model_is_hybrid(self._model)
        )
        self.sliding: int = library.llama_model_n_swa(self._model)
        """Tokens that a sliding window sees; 0 when there is none. Behind it nothing can be gone back to."""
        self.can_guess = self.can_roll_back and not self.sliding
        """Whether a few tokens can be taken back for nothing."""
        self.patience = Patience(has_card=bool(self.gpu_layers))
        self._writing, self._reading = self.threads, options.threads_batch or self.threads
        self._few: Any = None
        micro_batch = min(options.micro_batch, self.batch)
        self.eyes = Eyes(
            library, projector, self._model, cancel,
            threads=options.threads_batch or self.threads, micro_batch=micro_batch,
            card=bool(self.gpu_layers),
        )  # fmt: skip
        self.load_ms = 1000 * (time.monotonic() - began)

    def _dry_run(self, plan: fit.Plan) -> int:
        """Bytes that a plan really takes; the estimate where the library cannot tell."""
        kinds = plan.cache_type_k, plan.cache_type_v
        flash = fit.has_flash(self._options)
        needed = memory.need(self.header, plan.context, self.batch, *kinds, flash=flash)
        estimate = needed.total
        if estimate < fit.free_memory() // 2:
            return estimate
        parameters = self._context_parameters(plan)
        repack = repacking.is_allowed(self.header)
        measured = dry_run.measure(self.library, self.header.path, parameters, repack=repack)
        return estimate if measured is None else needed.weights + measured

    def _load(self, path: Path, on_progress: Callable[[int], None]) -> Any:
        """Load the weights; if the library cannot put them on a card, once more with half as many."""
        try:
            return self._load_weights(path, on_progress)
        except LoadFailed as error:
            if not self.plan.layers:
                raise
            self.plan = fit.smaller(self.plan)
            loaded = self._load_weights(path, on_progress)
            self.notes.append(
                say(
                    "{message} It was loaded with {layers} layers on the graphics card, and with a "
                    "context of {context} tokens.",
                    message=error.message,
                    layers=self.plan.layers,
                    context=figure(self.plan.context),
                )
            )
            return loaded

    def _load_weights(self, path: Path, on_progress: Callable[[int], None]) -> Any:
        options = self._options
        parameters = self.library.llama_model_default_params()
        parameters.n_gpu_layers = self.plan.layers
        # Where no layer lies on a card, it is not asked to help either: it has no room for what that takes.
        devices = handles(self._devices if self.plan.layers else [])
        parameters.devices = ctypes.cast(devices, ctypes.c_void_p)
        parameters.use_extra_bufts = repacking.is_allowed(self.header)
        # What is rearranged for the processor is read, since the map of it would stay in memory too.
        is_mapped = options.mmap and (self.plan.layers or not repacking.is_repacked(self.header))
        parameters.load_mode = (1 if is_mapped else 0) + (2 if options.mlock else 0)
        shown = -1

        @self.library.llama_progress_callback  # type: ignore[untyped-decorator]
        def progress(share: float, _: Any) -> bool:
            nonlocal shown
            if (thousandths := int(1000 * share)) != shown:
                shown = thousandths
                on_progress(thousandths)
            return not self.cancel

        parameters.progress_callback = progress
        log.errors.clear()
        model = self.library.llama_model_load_from_file(str(path).encode(), parameters)
        if self.cancel:
            if model:
                self.library.llama_model_free(model)
            raise Cancelled(say("Loading was stopped."))
        if not model:
            raise LoadFailed(
                say(
                    "{name} could not be loaded: {reason}.",
                    name=path.name,
                    reason=_last_error(),
                )
            )
        return model

    def _make_context(self) -> Any:
        """Make the context as planned; if the library cannot, once more with half of it."""
        log.errors.clear()
        context = self.library.llama_init_from_model(
            self._model, self._context_parameters(self.plan)
        )
        if context:
            return context
        reason, length = _last_error(), self.plan.context
        # The weights stay where they are.
        self.plan = replace(fit.smaller(self.plan), layers=self.plan.layers)
        context = self.library.llama_init_from_model(
            self._model, self._context_parameters(self.plan)
        )
        if context:
            self.notes.append(
                say(
                    "A context of {count} tokens could not be made ({reason}), so it was set to {other}.",
                    count=figure(length),
                    reason=reason,
                    other=figure(self.plan.context),
                )
            )
            return context
        self.library.llama_model_free(self._model)
        raise LoadFailed(
            say(
                "A context of {count} tokens could not be made: {reason}. Choose a smaller one, or "
                "other kinds of cache.",
                count=figure(length),
                reason=reason,
            )
        )

    def _context_parameters(self, plan: fit.Plan) -> Any:
        options = self._options
        parameters = self.library.llama_context_default_params()
        parameters.n_ctx = plan.context
        parameters.n_batch = min(self.batch, plan.context)
        flash = fit.has_flash(options)
        # A picture may have to be read in one go.
        most = parameters.n_batch if flash or self._sees else memory.ROWS_WITH_SCORES
        parameters.n_ubatch = min(options.micro_batch, parameters.n_batch, most)
        parameters.n_seq_max = 1
        parameters.n_outputs_max = MOST_AT_ONCE
        parameters.n_threads = self.threads
        parameters.n_threads_batch = options.threads_batch or self.threads
        # A card that cannot is found out by the library itself, if it is left to it.
        is_left = flash and options.flash_attention == "auto"
        parameters.flash_attn_type = -1 if is_left else int(flash)
        parameters.type_k = self._cache_type(plan.cache_type_k)
        parameters.type_v = self._cache_type(plan.cache_type_v)
        parameters.rope_scaling_type = _ROPE[options.rope_scaling]
        parameters.rope_freq_base = options.rope_freq_base
        parameters.rope_freq_scale = options.rope_freq_scale
        parameters.abort_callback = self.cancel.callback
        parameters.abort_callback_data = self.cancel.data
        parameters.no_perf = True
        return parameters

    def _cache_type(self, name: str) -> int:
        return int(getattr(self.library, f"GGML_TYPE_{name.upper()}"))

    @property
    def name(self) -> str:
        """The maker's name for it."""
        return gate.describe(self.header, self.header.path, ModelId("")).name

    def forget(self, keep: int) -> int:
        """Drop everything behind the first `keep` tokens; return how many could really be kept.

        Some kinds of model cannot go back, and a sliding window may have lost what it would need:
        then all is dropped and read again, which is slow but right.
        """
        library = self.library
        if keep and self.can_roll_back and library.llama_memory_seq_pos_min(self.memory, 0) == 0:
            if library.llama_memory_seq_rm(self.memory, 0, keep, -1):
                return keep
        elif keep and library.llama_memory_seq_pos_max(self.memory, 0) == keep - 1:
            return keep
        library.llama_memory_clear(self.memory, True)
        return 0

    def decode(
        self, tokens: "ctypes.Array[ctypes.c_int32]", count: int, begin: int | None = None
    ) -> int:
        """Compute `count` tokens, at most a batch; 0 is well, 1 no room, 2 cancelled.

        They follow the last position, or stand from `begin` on: behind a picture that is not the same.
        """
        batch = self.library.llama_batch_get_one(tokens, count)
        if begin is not None:
            batch.pos = (ctypes.c_int32 * count)(*range(begin, begin + count))
        with self.patience.at_work(self._writing if count == 1 else self._reading):
            code = int(self.library.llama_decode(self.ctx, batch))
        if count > 1 and self.gpu_layers:
            # The library does not wait for a card; how fast it reads, and how far it is, shall be true.
            self.library.llama_synchronize(self.ctx)
        return code

    def stride(self, done: int) -> int:
        """How many tokens to read next, at most, where so many are read.

        Without flash attention the tokens that are computed at once are compared with all of the context
        up to the library's next step, so they should not lie across one: of 512 tokens behind 20 that are
        known, those up to the step would be compared with twice as many as they need.
        """
        if self._flash:
            return self.batch
        rest = -done % self._rows
        return rest if rest >= FEWEST else self.batch

    def look(self, first: int, begin: int) -> tuple[int, int]:
        """Compute the part of a picture that begins with the number `first`, from a position on.

        Returns what `decode` does, and how many positions it took.
        """
        return self.eyes.look(self.ctx, first, begin, self.batch)

    def set_threads(self, count: int) -> None:
        """Compute single tokens with so many threads from now on."""
        self._writing = count
        self.library.llama_set_n_threads(self.ctx, count, self._reading)

    def decode_all(self, tokens: Sequence[int]) -> int:
        """Compute at most `MOST_AT_ONCE` tokens with the scores behind each, the first at place 0.

        Returns the same as `decode`.
        """
        if self._few is None:
            self._few = self.library.llama_batch_init(MOST_AT_ONCE, 0, 1)
        batch, begin = self._few, self.kept()
        batch.n_tokens = len(tokens)
        for place, token in enumerate(tokens):
            batch.token[place], batch.pos[place] = token, begin + place
            batch.n_seq_id[place], batch.seq_id[place][0] = 1, 0
            batch.logits[place] = 1
        with self.patience.at_work(self._writing if len(tokens) == 1 else self._reading):
            return int(self.library.llama_decode(self.ctx, batch))

    def kept(self) -> int:
        """How many tokens the context holds now."""
        return int(self.library.llama_memory_seq_pos_max(self.memory, 0)) + 1


def _size(file: Path) -> int:
    """Bytes of a file; 0 if it is not there, which is told when it is loaded."""
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _last_error() -> str:
    """The library's own words, shortened to what a person can use."""
    lines = [line for line in log.errors if ": error loading" not in line.lower()] or log.errors
    text = lines[0] if lines else say("the library gave no reason")
    return text.rsplit(": ", 1)[-1][:200].rstrip(".")
