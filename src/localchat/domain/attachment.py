"""Files that belong to a message: their text, and of which parts it is made."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath
from typing import NewType

from localchat.domain.chat import ConversationId, MessageId, QueuedId
from localchat.domain.picture import KIND
from localchat.text import figure, noop, say

AttachmentId = NewType("AttachmentId", int)

_FORMS = {
    ".pdf": "PDF", ".docx": "Word", ".csv": "CSV", ".tsv": "TSV", ".md": "Markdown", ".markdown": "Markdown",
    ".txt": "Text", ".log": "Log", ".json": "JSON", ".html": "HTML", ".htm": "HTML", ".xml": "XML",
    ".py": "Python", ".js": "JavaScript", ".ts": "TypeScript", ".c": "C", ".h": "C", ".cpp": "C++",
    ".java": "Java", ".rs": "Rust", ".go": "Go", ".sh": "Shell", ".sql": "SQL", ".css": "CSS",
    ".yaml": "YAML", ".yml": "YAML", ".toml": "TOML", ".tex": "TeX", ".rst": "Text",
}  # fmt: skip


class Unit(StrEnum):
    """What a document is divided into."""

    PAGE = "page"
    LINE = "line"
    ROW = "row"


PLACES = {
    Unit.PAGE: noop("page {first} of {total}"),
    Unit.LINE: noop("line {first} of {total}"),
    Unit.ROW: noop("row {first} of {total}"),
}
SPANS = {
    Unit.PAGE: noop("pages {first}–{last} of {total}"),
    Unit.LINE: noop("lines {first}–{last} of {total}"),
    Unit.ROW: noop("rows {first}–{last} of {total}"),
}


def place_in(unit: Unit, place: int, total: int) -> str:
    """One unit of a document: “page 3 of 400”."""
    return say(PLACES[unit], first=figure(place), total=figure(total))


def span_in(unit: Unit, first: int, last: int, total: int) -> str:
    """Several units of a document: “pages 3–9 of 400”."""
    return say(SPANS[unit], first=figure(first), last=figure(last), total=figure(total))


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file of a message, or of what will be one."""

    id: AttachmentId
    """Its key."""
    conversation_id: ConversationId
    """The conversation that it belongs to."""
    message_id: MessageId | None = None
    """Its message; None while it is not sent."""
    queued_id: QueuedId | None = None
    """The message that waits and that it goes with; None with no message either is the draft."""
    name: str
    """What the file is called, without its folder."""
    kind: str = "text"
    """What it is to a model."""
    size: int
    """Bytes of the file."""
    text: str
    """What the model is told of it; empty where only its name was asked for."""
    letters: int
    """How many letters that has."""
    note: str = ""
    """What a person should know of that text: which part it is, what could not be read."""
    preview: bytes = b""
    """A picture in small, as JPEG; empty for anything else."""

    @property
    def form(self) -> str:
        """What it is to a person, by its name."""
        return say("Picture") if self.is_picture else form_of(self.name)

    @property
    def is_picture(self) -> bool:
        """Whether it is one that a model may see."""
        return self.kind == KIND


@dataclass(frozen=True, slots=True)
class Part:
    """A page of a document, or some of its lines or rows."""

    first: int
    """The first one, from 1 on."""
    last: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The text of a file, part by part."""

    name: str
    size: int
    """Bytes of the file."""
    unit: Unit
    total: int
    """How many pages, lines or rows the file has."""
    head: str = ""
    """The names of a table's columns, which go before any part of it."""
    parts: tuple[Part, ...]
    note: str = ""
    """What a person should know of it as a whole."""

    def joined(self, first: int = 0, last: int | None = None) -> str:
        """The text of the parts from `first` to `last`, by their numbers from 0 on."""
        chosen = self.parts[first:] if last is None else self.parts[first : last + 1]
        if self.unit is Unit.PAGE:
            return "\n\n".join(f"[Page {part.first}]\n{part.text.rstrip()}" for part in chosen)
        text = "".join(part.text for part in chosen)
        return self.head + text if first and self.unit is Unit.ROW else text

    def span(self, first: int, last: int) -> str:
        """Which parts those are: “pages 3–9 of 400”."""
        begin, end = self.parts[first].first, self.parts[last].last
        if begin == end:
            return place_in(self.unit, begin, self.total)
        return span_in(self.unit, begin, end, self.total)

    def chosen_note(self, first: int, last: int) -> str:
        """What a person should know when only those parts are sent."""
        if first == 0 and last == len(self.parts) - 1:
            return self.note
        return f"{say('Only {span}.', span=self.span(first, last))} {self.note}".strip()

    def beginning(self, letters: float) -> tuple[str, str]:
        """At most so many letters of the first part, up to the end of a line or a word, and a note on it."""
        text = self.joined(0, 0)[: int(letters)]
        end = text.rfind("\n", len(text) // 2) + 1 or text.rfind(" ", len(text) // 2) + 1
        text = text[: end or len(text)]
        said = say("Only its first {count} letters.", count=figure(len(text)))
        return text, f"{said} {self.note}".strip()

    def fitting(self, first: int, room: float) -> int:
        """The last part up to which they have at most `room` letters; at least `first`."""
        last, left = first, room
        for number in range(first, len(self.parts)):
            left -= len(self.parts[number].text) + 12
            if left < 0 and number > first:
                break
            last = number
        return last


def form_of(name: str) -> str:
    """What a file is to a person, by its name: “PDF”, “Text”."""
    ending = PurePath(name).suffix.lower()
    return _FORMS.get(ending) or ending[1:8].upper() or "Text"


def told(files: Sequence[Attachment], text: str) -> str:
    """What a model is told of a message with files: the files first, then the words about them."""
    return "\n\n".join([*map(_told, files), *([text] if text else [])])


def _told(file: Attachment) -> str:
    name = " ".join(file.name.split())
    if file.kind == KIND:
        return f"[{name}: a picture, which you cannot see]"
    note = f" ({file.note.rstrip('.')})" if file.note else ""
    longest = max((len(run) for run in re.findall(r"`{3,}", file.text)), default=2)
    ticks = "`" * (longest + 1)
    ending = "" if file.text.endswith("\n") else "\n"
    return f"{name}{note}:\n{ticks}\n{file.text}{ending}{ticks}"
