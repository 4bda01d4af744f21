"""The words of a model, read without its weights: how a text becomes tokens.

An engine of its own does it, so that neither the model that is loaded nor an answer that is being
written is touched.
"""

from collections.abc import Sequence
from pathlib import Path

from localchat.domain.model import ModelFile
from localchat.domain.preset import LoadOptions
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Prompted
from localchat.services.models import Models


class Words:
    """Those of one model after another. Not on the window's thread; one call at a time."""

    def __init__(self, models: Models, log: Path) -> None:
        self._models = models
        self._engine = Engine(log)
        self._loaded: tuple[str, str | None] | None = None
        self.trained_context = 0
        """Tokens of context that the model was made for; 0 if it does not say."""

    def turn_to(self, model: str) -> ModelFile:
        """Know the words of this model from now on. Raises the errors of loading."""
        file = self._models.find(model)
        template = self._models.template(file.id)
        if not self._engine.alive or self._loaded != (file.path, template):
            self._loaded = None
            known = self._engine.load(Path(file.path), LoadOptions(), template, words_only=True)
            self._loaded = (file.path, template)
            self.trained_context = known.trained_context
        return file

    def prompt(self, messages: Sequence[ChatMessage]) -> Prompted:
        """A chat as the model reads it. Raises `TemplateFailed`."""
        return self._engine.prompt(messages)

    def close(self) -> None:
        """End the engine; a later `turn_to` starts another."""
        self._loaded = None
        self._engine.kill()
