"""The library: model files on this computer, wherever they came from."""

import datetime as dt
from dataclasses import dataclass

from localchat.domain.model import ModelFile


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryModel:
    """A model as it lies on this computer: one file, or all parts of it, perhaps with a projector."""

    model: ModelFile
    """Its id is what the chats and the command line know it by."""
    origin: str
    """``LocalChat``, ``added by you``, ``LM Studio``, ``Ollama``, …"""
    files: tuple[str, ...]
    """All files, the one to be loaded first."""
    projector: str = ""
    """The part for images, if there is one."""
    problem: str = ""
    """Why it cannot be used, in a sentence; empty when it can."""
    sha256: str = ""
    """Of its first file, if that was computed."""
    used: dt.datetime | None = None
    """When it last answered."""
    repository: str = ""
    """Where it was downloaded from, if that is known."""
    ours: bool = False
    """Whether LocalChat may delete it: it lies in its own folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TensorGroup:
    """Tensors of one kind, for the picture of where the bytes are."""

    name: str
    """``attention``, ``feed-forward``, ``experts``, ``embeddings``, ``output``, ``norms``, ``other``."""
    kind: str
    """``Q4_K``, ``F32``, …"""
    count: int
    size: int
    """Bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelDetails:
    """What a model's file says of itself."""

    pairs: tuple[tuple[str, str], ...]
    """All keys with their values as text; long ones cut, lists with their length."""
    groups: tuple[TensorGroup, ...]
    """The largest first."""
    tensors: tuple[tuple[str, str, str, int], ...]
    """Name, kind, shape, bytes of each."""
