"""Chats to files and from files: the use cases of exporting and importing."""

import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from localchat.domain.chat import ConversationId
from localchat.domain.model import ModelId
from localchat.domain.transfer import CarriedChat, Origin
from localchat.errors import UsageError
from localchat.services import policy
from localchat.services.conversations import Conversations
from localchat.services.exporting.gather import gather
from localchat.services.exporting.options import Options, Target
from localchat.services.exporting.own import fingerprint
from localchat.services.importing.stream import Stopped
from localchat.services.models import Models
from localchat.services.presets import Presets
from localchat.settings import Settings
from localchat.storage.exchange import ExchangeTable, written
from localchat.text import say

if TYPE_CHECKING:  # what reads and writes the files is loaded when it is needed
    from localchat.services.exporting.writing import Printer
    from localchat.services.importing.kinds import Entry
    from localchat.services.importing.pieces import Pieces

MOST_BROKEN = 1_000
"""Broken entries that are listed one by one."""


@dataclass(frozen=True, slots=True)
class Step:
    """How far it is."""

    done: int
    total: int
    """Chats of chats when exporting, bytes of bytes when importing."""
    chats: int = 0
    """Chats that were found, or came in."""


@dataclass(frozen=True, slots=True)
class Exported:
    """Chats were written."""

    count: int
    path: Path


class State(StrEnum):
    """Whether a chat of a file is here already."""

    NEW = "new"
    HERE = "here"
    """With the same words."""
    NEWER = "newer"
    """With other words: it would come in beside the one that is here."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A chat of a file, before it is taken over."""

    place: tuple[int, int]
    """The numbers of its piece, and of its entry there."""
    title: str
    origin: Origin
    created: datetime
    updated: datetime
    messages: int
    state: State


@dataclass(frozen=True, slots=True)
class Trouble:
    """An entry that cannot be taken over."""

    where: str
    why: str


@dataclass(slots=True)
class Look:
    """What is in some files."""

    pieces: "Pieces"
    chats: list[Preview] = field(default_factory=list)
    broken: list[Trouble] = field(default_factory=list)
    empty: int = 0
    """Chats in which nothing was said."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A chat that came in."""

    key: ConversationId
    title: str
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class Report:
    """What became of an import."""

    came: list[Arrived] = field(default_factory=list)
    here: list[str] = field(default_factory=list)
    """Titles of those that were here already."""
    broken: list[Trouble] = field(default_factory=list)
    empty: int = 0
    stopped: bool = False
    """Whether the person stopped it; what came in before stays."""


class Exchange:
    """Writes chats to files and reads them from there. All of it takes time: never on the window's thread."""

    def __init__(
        self,
        table: ExchangeTable,
        conversations: Conversations,
        models: Models,
        presets: Presets,
        settings: Settings,
    ) -> None:
        self._table, self._conversations = table, conversations
        self._models, self._presets, self._settings = models, presets, settings

    # --- out -------------------------------------------------------------------------------------

    def all(self) -> list[ConversationId]:
        """All chats that can be exported, the newest first."""
        return self._table.all()

    def in_trash(self) -> list[ConversationId]:
        """All chats that lie in the trash, the newest first."""
        return self._table.in_trash()

    def carried(self, key: ConversationId) -> CarriedChat:
        """A chat with all that belongs to it, without what was removed; `UsageError` if there is none."""
        return gather(self._conversations, self._table, key)

    def text(self, key: ConversationId, options: Options) -> str:
        """A chat as the text of a file."""
        from localchat.services.exporting.writing import text_of

        return text_of(self.carried(key), options)

    def export(
        self,
        keys: Sequence[ConversationId],
        target: Target,
        options: Options,
        *,
        printer: "Printer | None" = None,
        stop: threading.Event | None = None,
    ) -> Iterator[Step | Exported]:
        """Write chats to files. Stopped, it raises `Stopped`, and what is not whole is not there."""
        from localchat.services.exporting.writing import write

        policy.check("export")
        if not keys:
            raise UsageError(say("There is no chat to export."))

        def chats() -> Iterator[CarriedChat]:
            for key in keys:
                if stop is not None and stop.is_set():
                    raise Stopped(say("The export was stopped; nothing unfinished was left."))
                yield self.carried(key)

        for done in write(chats(), target, options, printer):
            yield Step(min(done, len(keys)), len(keys))
        yield Exported(len(keys), target.path)

    # --- in --------------------------------------------------------------------------------------

    def find(self, paths: Sequence[Path]) -> Look:
        """The pieces of files, folders and archives that may hold chats; none of them is read yet."""
        from localchat.services.importing.pieces import find

        return Look(find(list(paths)))

    def look(
        self, paths: Sequence[Path], stop: threading.Event | None = None
    ) -> Iterator[Step | Look]:
        """See what is in files, folders and archives; nothing comes in yet. Ends with a `Look`."""
        look = self.find(paths)
        known = _Known(self._table, self._fingerprint)
        for place, entry, read in self._entries(look.pieces, stop):
            if entry is None:
                yield Step(read, look.pieces.size, len(look.chats))
            elif entry.chat is not None:
                look.chats.append(_preview(place, entry.chat, known.state(entry.chat)))
            elif entry.is_empty:
                look.empty += 1
            elif len(look.broken) < MOST_BROKEN:
                look.broken.append(_trouble(look.pieces, place, entry))
        yield look

    def take(
        self,
        look: Look,
        chosen: Collection[tuple[int, int]] | None = None,
        stop: threading.Event | None = None,
    ) -> Iterator[Step | Report]:
        """Take over the chosen chats, or all, each whole or not at all. Ends with a `Report`."""
        report = Report()
        wanted = None if chosen is None else frozenset(chosen)
        known = _Known(self._table, self._fingerprint)
        models = self._names_of_models()
        try:
            for place, entry, read in self._entries(look.pieces, stop):
                if entry is None:
                    yield Step(read, look.pieces.size, len(report.came))
                elif entry.chat is None:
                    report.empty += entry.is_empty
                    if not entry.is_empty and len(report.broken) < MOST_BROKEN:
                        report.broken.append(_trouble(look.pieces, place, entry))
                elif wanted is None or place in wanted:
                    self._take(entry.chat, known, report, models)
        except Stopped:
            report.stopped = True
        yield report

    def _take(
        self, chat: CarriedChat, known: "_Known", report: Report, models: Mapping[str, str]
    ) -> None:
        state = known.state(chat)
        if state is State.HERE:
            report.here.append(chat.title)
            return
        notes = chat.notes
        if state is State.NEWER:
            notes = (*notes, say("It differs from the one that is here, and came in beside it."))
        model = models.get(chat.model.casefold()) or str(self._settings["default_model"])
        preset = self._preset(chat.preset, model)
        key = self._table.add(chat, model, preset, known.source(chat))
        known.add(chat, key)
        report.came.append(Arrived(key, chat.title, notes))

    def undo(self, report: Report) -> None:
        """Put what came in into the trash, as one act."""
        self._table.put_in_trash(arrived.key for arrived in report.came)

    def _entries(
        self, pieces: "Pieces", stop: threading.Event | None
    ) -> Iterator[tuple[tuple[int, int], "Entry | None", int]]:
        """All entries of all pieces, and between them how many bytes were read."""
        from localchat.services.importing.kinds import entries

        before, read, told = 0, 0, 0

        def went(size: int) -> None:
            nonlocal read
            read += size

        def stopped() -> bool:
            return stop is not None and stop.is_set()

        for number, piece in enumerate(pieces.found):
            for entry in entries(piece, stopped, went):
                if stopped():
                    raise Stopped(say("Stopped. What came in so far stays."))
                yield (number, entry.number), entry, read
                if read - told > pieces.size // 200:
                    told = read
                    yield (number, 0), None, min(read, before + piece.size)
            before += piece.size
            read = before
            yield (number, 0), None, read

    def _fingerprint(self, key: ConversationId) -> str:
        return fingerprint(self.carried(key))

    def _names_of_models(self) -> dict[str, str]:
        """The models that are here, by their ids and names: a chat goes on with its own if it is here."""
        known: dict[str, str] = {}
        for model in self._models.all():
            known |= {model.name.casefold(): str(model.id), str(model.id).casefold(): str(model.id)}
        return known

    def _preset(self, name: str, model: str) -> str:
        known = self._presets.all(ModelId(model))
        if name and any(preset.name.casefold() == name.casefold() for preset in known):
            return name
        return self._presets.usual(ModelId(model))


class _Known:
    """Tells which chats of files are here already."""

    def __init__(self, table: ExchangeTable, read: Callable[[ConversationId], str]) -> None:
        self._table, self._read = table, read
        self._by_moment: dict[str, list[ConversationId]] | None = None

    def state(self, chat: CarriedChat) -> State:
        """Whether it is here, and with the same words."""
        held = fingerprint(chat)
        if chat.origin is Origin.OURS:
            here = [self._read(key) for key in self._moments().get(written(chat.created), ())]
        else:
            name = self.source(chat).rpartition(" ")[0]
            here = [kept for _, kept in self._table.known_sources(name)]
        return State.NEW if not here else State.HERE if held in here else State.NEWER

    def source(self, chat: CarriedChat) -> str:
        """What is kept of where a chat comes from: the app, the id there, and what it held."""
        if chat.origin is Origin.OURS:
            return chat.source
        held = fingerprint(chat)
        return f"{chat.source or f'{chat.origin.name.lower()}:{held}'} {held}"

    def add(self, chat: CarriedChat, key: ConversationId) -> None:
        """It is here from now on."""
        if chat.origin is Origin.OURS:
            self._moments().setdefault(written(chat.created), []).append(key)

    def _moments(self) -> dict[str, list[ConversationId]]:
        if self._by_moment is None:
            self._by_moment = self._table.keys_by_moment()
        return self._by_moment


def _preview(place: tuple[int, int], chat: CarriedChat, state: State) -> Preview:
    return Preview(
        place, chat.title, chat.origin, chat.created, chat.updated, len(chat.messages), state
    )


def _trouble(pieces: "Pieces", place: tuple[int, int], entry: "Entry") -> Trouble:
    where = pieces.found[place[0]].name
    if entry.name:
        where = f"{where}: “{entry.name}”"
    elif entry.number and not entry.tells_line:
        where = say("{file}, entry {place}", file=where, place=entry.number + 1)
    return Trouble(where, entry.problem)
