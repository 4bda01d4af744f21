"""A model in memory: loaded with progress, its context, tokenizer and template."""

import ctypes
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from localchat.domain.model import ModelId
from localchat.domain.preset import LoadOptions
from localchat.domain.template import FALLBACK, NAMED
from localchat.engine import fit, gguf
from localchat.engine.child import library as log
from localchat.engine.child.library import CancelFlag
from localchat.engine.child.template import ChatTemplate
from localchat.engine.child.tokens import Tokenizer
from localchat.errors import Cancelled, LoadFailed, TemplateFailed

MICRO_BATCH = 512
"""Most tokens that the library computes in one go; a cancel does not wait for it."""

# What makers recommend in the file, and our names for it.
_RECOMMENDED = {"temp": "temperature", "top_k": "top_k", "top_p": "top_p", "min_p": "min_p"}


class Model:
    """A loaded model with one context. Belongs to the engine's thread.

    Raises the errors of the gate (`engine.gguf`), `DoesNotFit`, `LoadFailed` and `Cancelled`.
    """

    def __init__(
        self,
        library: Any,
        path: Path,
        options: LoadOptions,
        template: str | None,
        cancel: CancelFlag,
        on_progress: Callable[[int], None],
    ) -> None:
        began = time.monotonic()
        self.library = library
        self.cancel = cancel
        self.header = gguf.check(path)
        context, self.notes = fit.plan_context(self.header, options.context, options.batch)
        self.batch = min(options.batch, context)
        self.threads = options.threads or psutil.cpu_count(logical=False) or 1
        self._model = self._load(path, on_progress)
        self.ctx = self._make_context(context)
        self.context: int = library.llama_n_ctx(self.ctx)
        self.memory = library.llama_get_memory(self.ctx)
        self.tokenizer = Tokenizer(library, self._model)
        self.template, self.template_source = self._find_template(template)
        self.can_roll_back = not (
            library.llama_model_is_recurrent(self._model)
            or library.llama_model_is_hybrid(self._model)
        )
        self.load_ms = 1000 * (time.monotonic() - began)

    def _load(self, path: Path, on_progress: Callable[[int], None]) -> Any:
        parameters = self.library.llama_model_default_params()
        parameters.n_gpu_layers = 0
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
            raise Cancelled("Loading was stopped.")
        if not model:
            raise LoadFailed(f"{path.name} could not be loaded: {_last_error()}.")
        return model

    def _make_context(self, length: int) -> Any:
        parameters = self.library.llama_context_default_params()
        parameters.n_ctx = length
        parameters.n_batch = self.batch
        parameters.n_ubatch = min(self.batch, MICRO_BATCH)
        parameters.n_seq_max = 1
        parameters.n_threads = parameters.n_threads_batch = self.threads
        parameters.abort_callback = self.cancel.callback
        parameters.abort_callback_data = self.cancel.data
        parameters.no_perf = True
        log.errors.clear()
        context = self.library.llama_init_from_model(self._model, parameters)
        if not context:
            self.library.llama_model_free(self._model)
            raise LoadFailed(
                f"A context of {length:,} tokens could not be made: {_last_error()}. "
                "Choose a smaller one."
            )
        return context

    def _find_template(self, chosen: str | None) -> tuple[ChatTemplate | TemplateFailed, str]:
        """The template and where it is from. One that is broken is an error when it is used."""
        own = self.library.llama_model_chat_template(self._model, None)
        if chosen is not None:
            text, source = chosen, "chosen"
        elif own:
            text, source = own.decode("utf-8", "replace"), "model"
        else:
            text, source = NAMED[FALLBACK], "fallback"
            self.notes.append(
                "This model brings no chat template, so ChatML is used. If its answers look wrong, "
                "choose another template under “My models”."
            )
        names = self.tokenizer
        try:
            return ChatTemplate(text, names.text_of(names.bos), names.text_of(names.eos)), source
        except TemplateFailed as error:
            return error, source

    @property
    def name(self) -> str:
        """The maker's name for it."""
        return gguf.describe(self.header, self.header.path, ModelId("")).name

    def recommended(self) -> dict[str, float]:
        """Sampling values that the file itself recommends."""
        values: dict[str, float] = {}
        for key, name in _RECOMMENDED.items():
            value = self.header.pairs.get(f"general.sampling.{key}")
            if isinstance(value, int | float) and not isinstance(value, bool):
                values[name] = value
        return values

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

    def decode(self, tokens: "ctypes.Array[ctypes.c_int32]", count: int) -> int:
        """Compute `count` tokens, at most a batch; 0 is well, 1 no room, 2 cancelled."""
        return int(
            self.library.llama_decode(self.ctx, self.library.llama_batch_get_one(tokens, count))
        )

    def kept(self) -> int:
        """How many tokens the context holds now."""
        return int(self.library.llama_memory_seq_pos_max(self.memory, 0)) + 1


def _last_error() -> str:
    """The library's own words, shortened to what a person can use."""
    lines = [line for line in log.errors if ": error loading" not in line.lower()] or log.errors
    text = lines[0] if lines else "the library gave no reason"
    return text.rsplit(": ", 1)[-1][:200].rstrip(".")
