"""Whose chats are in a piece: told by what is in it, entry by entry, never by its name."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from localchat.domain.transfer import CarriedChat
from localchat.errors import LocalChatError, UsageError
from localchat.services.importing import (
    chatgpt,
    claude,
    clean,
    gpt4all,
    jan,
    llama_cpp,
    lm_studio,
    messages,
    open_webui,
    own,
)
from localchat.services.importing.chats import MOST_MESSAGES, Broken, Nothing
from localchat.services.importing.pieces import GPT4ALL, Piece, why
from localchat.services.importing.stream import Value, values
from localchat.text import say

_KINDS = (own, chatgpt, claude, llama_cpp, open_webui, lm_studio, messages)
_LARGEST_LINES = 128 << 20
"""Bytes of a chat that is written as lines."""
_LARGEST_THREAD = 4 << 20


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a piece: a chat, or why it is none."""

    number: int
    """Its place in the piece."""
    chat: CarriedChat | None = None
    problem: str = ""
    """Why it cannot be taken over."""
    name: str = ""
    """What the broken one is called, if that can be told."""
    is_empty: bool = False
    """Whether it is a chat in which nothing was said."""
    tells_line: bool = False
    """Whether the problem says already in which line it is."""


def entries(
    piece: Piece, stopped: Callable[[], bool], went: Callable[[int], None]
) -> Iterator[Entry]:
    """The entries of a piece. What is no chat at all, such as an app's settings, is passed over."""
    try:
        with piece.open() as stream:
            head = stream.read(len(GPT4ALL))
        if head == GPT4ALL:
            with piece.open() as stream:
                yield _entry(0, lambda: gpt4all.read(stream, piece.size), "")
            went(piece.size)
            return
        groups = _Groups(piece)
        for value in values(piece.open, piece.size, stopped, went):
            if value.problem:
                yield Entry(value.number, problem=value.problem, tells_line=value.tells_line)
            elif isinstance(value.content, dict):
                yield from groups.take(value)
        yield from groups.rest()
    except UsageError as error:
        yield Entry(0, problem=error.message)
    except (OSError, EOFError, RuntimeError, ValueError) as error:
        yield Entry(0, problem=say("It cannot be read further: {reason}.", reason=why(error)))


class _Groups:
    """Puts lines that belong to one chat together, and reads all else as it comes."""

    def __init__(self, piece: Piece) -> None:
        self._piece = piece
        self._session: dict[str, Any] | None = None
        self._lines: list[Mapping[str, Any]] = []
        self._number = 0

    def take(self, value: Value) -> Iterator[Entry]:
        """What is whole with this value."""
        content = value.content
        if llama_cpp.is_line(content):
            if content["type"] == llama_cpp.SESSION:
                yield from self.rest()
                self._session, self._number = {"conv": content, "messages": []}, value.number
            elif self._session is not None and len(self._session["messages"]) <= MOST_MESSAGES:
                self._session["messages"].append(content["message"])
            return
        if jan.is_line(content):
            if not self._lines:
                self._number = value.number
            if len(self._lines) <= MOST_MESSAGES:
                self._lines.append(content)
            return
        yield from self.rest()
        for kind in _KINDS:
            if kind.is_chat(content):
                name = clean.line(content.get("title")) or clean.line(content.get("name"))
                yield _entry(value.number, lambda read=kind.read: read(content), name)  # type: ignore[misc]
                return

    def rest(self) -> Iterator[Entry]:
        """The chat that was put together from lines, if one was."""
        session, lines = self._session, self._lines
        self._session, self._lines = None, []
        if session is not None:
            name = clean.line(session["conv"].get("name"))
            yield _entry(self._number, lambda: llama_cpp.read(session), name)
        if lines:
            if self._piece.size > _LARGEST_LINES:
                yield Entry(
                    self._number, problem=say("It cannot be a chat: it is larger than 128 MB.")
                )
                return
            thread, folder = self._thread(), self._piece.folder()
            name = clean.line(thread.get("title")) or folder
            yield _entry(self._number, lambda: jan.read(lines, thread, folder), name)

    def _thread(self) -> Mapping[str, Any]:
        """What Jan knows of the chat beside its messages; nothing when that is missing or broken."""
        piece = self._piece.beside(jan.THREAD)
        if piece is None or piece.size > _LARGEST_THREAD:
            return {}
        try:
            with piece.open() as stream:
                return clean.table(json.loads(stream.read(_LARGEST_THREAD)))
        except (LocalChatError, OSError, ValueError, RecursionError, EOFError, RuntimeError):
            return {}


def _entry(number: int, read: Callable[[], CarriedChat], name: str) -> Entry:
    try:
        return Entry(number, read())
    except Nothing:
        return Entry(number, is_empty=True, name=name)
    except Broken as error:
        return Entry(number, problem=error.message, name=name)
    except RecursionError:
        return Entry(number, problem=say("It is nested too deeply."), name=name)
    except Exception as error:  # noqa: BLE001 -- one entry of a stranger must not stop the rest
        return Entry(
            number,
            problem=say("It is not as it should be ({error}).", error=f"{error!r:.100}"),
            name=name,
        )
