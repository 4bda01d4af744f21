"""What a person can choose when chats are written to files."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Kind(StrEnum):
    """The kinds of files; the value is how their names end."""

    MARKDOWN = "md"
    HTML = "html"
    PDF = "pdf"
    JSON = "json"
    LINES = "jsonl"


class Form(StrEnum):
    """Into what several chats go."""

    FILE = "file"
    """All into one file."""
    FOLDER = "folder"
    """A file for each, in a folder."""
    ZIP = "zip"
    """A file for each, in an archive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What goes into the files; JSON has everything, whatever is chosen."""

    kind: Kind
    thinking: bool = False
    """Also what the model thought before it answered."""
    every_branch: bool = False
    """Also the branches that are not open."""
    system: bool = True
    """Also what the model was told first."""
    examples: bool = True
    """Also the examples that the model was shown, in JSON lines."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where the files go."""

    path: Path
    form: Form = Form.FILE
