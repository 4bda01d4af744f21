"""Model files: what is known of a GGUF file without loading it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NewType

from localchat.domain.parameter import Value

ModelId = NewType("ModelId", str)

GUIDE = ModelId("guide")
"""The built-in model that explains the app."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFile:
    """A model file on this computer."""

    id: ModelId
    """Short name for lists and the command line: ``guide``, ``qwen3-8b-q4_k_m``."""
    path: str
    """Where the file is."""
    name: str
    """The name that its maker gave it, or the file's name."""
    size: int
    """Bytes on disk."""
    architecture: str
    """``llama``, ``qwen3``, ``gemma3``, …"""
    parameters: int
    """How many weights it has."""
    quantisation: str
    """The kind of most of its weights: ``Q4_K_M``, ``Q8_0``, ``F16``, …"""
    context: int
    """Tokens that it was trained to keep in mind; 0 if it does not say."""
    licence: str = ""
    """As the file says; empty if it does not."""
    recommended: Mapping[str, Value] = field(default_factory=dict)
    """Values that the maker recommends in the file, by parameter name."""
    has_template: bool = True
    """Whether it brings a chat template of its own."""

    @property
    def is_guide(self) -> bool:
        """Whether this is the built-in model."""
        return self.id == GUIDE
