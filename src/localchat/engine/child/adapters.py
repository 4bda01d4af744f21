"""LoRA adapters: small files that change a model, several at once, each with its strength."""

import ctypes
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from localchat.domain.adapter import read_lines
from localchat.engine import gate
from localchat.engine.child import library as log
from localchat.errors import ModelError, ValueRefused
from localchat.text import say


class Adapters:
    """The adapters of a loaded model."""

    def __init__(self, library: Any, model: Any, architecture: str) -> None:
        self._library, self._model, self._architecture = library, model, architecture
        self._loaded: dict[Path, Any] = {}

    def use(self, context: Any, lines: Sequence[str]) -> None:
        """Let exactly these work from now on; what is in the context was computed without them.

        Raises `ValueRefused` for a file that is none, or one of another model.
        """
        wanted = read_lines(lines)
        handles = [self._load(path) for path, _ in wanted]
        array = (ctypes.c_void_p * max(1, len(wanted)))(
            *(ctypes.cast(h, ctypes.c_void_p) for h in handles)
        )
        scales = (ctypes.c_float * max(1, len(wanted)))(*(scale for _, scale in wanted))
        pointer = ctypes.cast(array, ctypes.POINTER(self._library.llama_adapter_lora_p_ctypes))
        if self._library.llama_set_adapters_lora(context, pointer, len(wanted), scales):
            raise ValueRefused(say("The adapters could not be put on the model."))

    def _load(self, path: Path) -> Any:
        if path not in self._loaded:
            try:
                gate.check_adapter(path, self._architecture)
            except ModelError as error:
                raise ValueRefused(error.message) from error
            log.errors.clear()
            handle = self._library.llama_adapter_lora_init(self._model, str(path).encode())
            if not handle:
                reason = log.errors[-1] if log.errors else say("the library gave no reason")
                raise ValueRefused(
                    say(
                        "{name} does not fit this model: {reason}. An adapter works only with the model "
                        "that it was trained on.",
                        name=path.name,
                        reason=reason.rsplit(": ", 1)[-1][:200],
                    )
                )
            self._loaded[path] = handle
        return self._loaded[path]
