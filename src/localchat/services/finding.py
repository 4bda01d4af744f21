"""Finding chats: one language of search for the list, the palette and the command line.

``words "a phrase" -not model: folder: tag: before: after: role: is:`` — words are looked for in titles
and messages; of filters, all must be so. A filter that is mistyped is told in a sentence.
"""

import datetime as dt
import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from localchat.domain.chat import FolderId, MessageId, Role
from localchat.domain.chat_list import Listed
from localchat.domain.query import Place, Query
from localchat.errors import UsageError
from localchat.services.models import Models
from localchat.services.snippets import Snippet, snippet
from localchat.storage.chat_list import ChatListTable
from localchat.storage.finding import FindingTable, Said
from localchat.storage.words import fold
from localchat.text import listed, noop, say

FILTERS = ("model", "folder", "tag", "before", "after", "role", "is")
"""The filters that there are."""
PAGE = 50
"""Messages that are found at once."""
OF_ONE_CHAT = 3
"""Messages of one chat in a page."""
MOST_CHATS = 50
"""Chats that are found by their titles at once; of filters alone, those of a page."""

_PART = re.compile(r'(-?)(\w+):(?=\s|$)|(-?)(?:(\w+):)?(?:"([^"]*)"?|(\S+))')
_ROLES = {
    "user": Role.USER, "me": Role.USER, "you": Role.USER, "person": Role.USER,
    "assistant": Role.ASSISTANT, "model": Role.ASSISTANT, "answer": Role.ASSISTANT,
    "system": Role.SYSTEM,
}  # fmt: skip
_AGO = re.compile(r"(\d{1,4})([dwmy])$")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")


@dataclass(frozen=True, slots=True)
class Found:
    """A place that was found: a chat by its title or its filters, or a message in it."""

    chat: Listed
    message_id: MessageId | None = None
    """The message; None for the chat as a whole."""
    role: Role | None = None
    """Who said it."""
    when: dt.datetime | None = None
    """When it was said."""
    snippet: Snippet = field(default_factory=Snippet)
    """The place in the message, or the title, with what was looked for."""


@dataclass(frozen=True, slots=True)
class Results:
    """A page of what was found."""

    found: tuple[Found, ...] = ()
    words: tuple[str, ...] = ()
    """What is to be marked in a message that is opened."""
    below: MessageId | None = None
    """Where the next page of messages begins; None if there is none."""
    offset: int = 0
    """Where the next page of chats begins, when only filters were given; 0 if there is none."""


def _never() -> bool:
    return False


class Finding:
    """Finds. Every look can be given up, from any thread, by what its `stop` says."""

    def __init__(self, table: FindingTable, chats: ChatListTable, models: Models) -> None:
        self._table, self._chats, self._models = table, chats, models

    def search(
        self, text: str, after: Results | None = None, stop: Callable[[], bool] = _never
    ) -> Results:
        """What was asked for in a line of text, or the page after one; titles first, then messages.

        Raises `UsageError` for a filter that is not understood, `Cancelled` when `stop` says so.
        """
        query = self.parse(text)
        if query.is_empty:
            return Results()
        words = (*query.words, *query.phrases)
        if not query.has_words:
            offset = after.offset if after else 0
            chats = self._table.chats(query, MOST_CHATS, stop, offset)
            more = offset + len(chats) if len(chats) == MOST_CHATS else 0
            return Results(tuple(Found(chat) for chat in chats), offset=more)
        titles: list[Found] = []
        if after is None:
            titles = [
                Found(chat, snippet=snippet(chat.title, words, most=len(chat.title) + 1))
                for chat in self._table.chats(query, MOST_CHATS, stop)
            ]
        below = after.below if after else None
        page = self._table.messages(query, PAGE, OF_ONE_CHAT, stop, below)
        said = [_found(each, words) for each in page.found]
        return Results((*titles, *said), words, page.below)

    def titles(self, text: str, stop: Callable[[], bool] = _never) -> list[Listed]:
        """Chats with these words in their titles, for the quick switcher."""
        words = tuple(re.findall(r"\S+", text))
        return self._table.chats(Query(words=words), MOST_CHATS, stop) if words else []

    def warm_up(self) -> None:
        """Have all ready for the first search."""
        self._table.warm_up()

    # --- the language ----------------------------------------------------------------------------

    def parse(self, text: str) -> Query:
        """The query of a line of text; `UsageError` says which filter is wrong, and how it goes."""
        words: list[str] = []
        phrases: list[str] = []
        without: list[str] = []
        filters: dict[str, list[str]] = {name: [] for name in FILTERS}
        for part in _PART.finditer(text):
            lone_minus, lone, minus, name, phrase, word = part.groups()
            name = (name or lone or "").lower()
            value = (phrase if phrase is not None else word or "").strip()
            if name and not self._is_filter(name, part.group()):
                value, name = part.group().lstrip("-"), ""
            if name:
                if minus or lone_minus:
                    raise UsageError(
                        say("“-” works with words, not with filters such as “{name}:”.", name=name)
                    )
                filters[name].append(value)
            elif value:
                (without if minus else phrases if phrase is not None else words).append(value)
        return self._query(words, phrases, without, filters)

    def _is_filter(self, name: str, typed: str) -> bool:
        if name in FILTERS:
            return True
        near = difflib.get_close_matches(name, FILTERS, 1, 0.75)
        if near and "//" not in typed:
            raise UsageError(
                say(
                    "There is no filter “{name}:”. Did you mean “{near}:”?", name=name, near=near[0]
                )
            )
        return False

    def _query(
        self,
        words: list[str],
        phrases: list[str],
        without: list[str],
        filters: dict[str, list[str]],
    ) -> Query:
        befores = [_day(value, "before") for value in filters["before"]]
        afters = [_day(value, "after") for value in filters["after"]]
        names = [
            self._named(value, say("“model:” needs part of a model's name, such as model:qwen."))
            for value in filters["model"]
        ]
        return Query(
            words=tuple(words),
            phrases=tuple(phrases),
            without=tuple(without),
            models=tuple(names),
            model_ids=tuple(self._model_ids(names)),
            folders=self._folder_ids(filters["folder"]),
            tags=tuple(self._tag_ids(value) for value in filters["tag"]),
            before=min(befores, default=None),
            after=max(afters, default=None),
            roles=tuple(dict.fromkeys(_role(value) for value in filters["role"])),
            places=frozenset(_place(value) for value in filters["is"]),
        )

    @staticmethod
    def _named(value: str, else_say: str) -> str:
        if not value:
            raise UsageError(else_say)
        return value

    def _model_ids(self, names: list[str]) -> list[str]:
        if not names:
            return []
        wanted = [name.casefold() for name in names]
        return [
            model.id
            for model in self._models.all()
            if any(name in f"{model.name} {model.id}".casefold() for name in wanted)
        ]

    def _folder_ids(self, values: list[str]) -> tuple[FolderId, ...] | None:
        if not values:
            return None
        folders = self._chats.folder_names()
        found: dict[FolderId, None] = {}
        for value in values:
            name = fold(
                self._named(
                    value, say("“folder:” needs the name of a folder, such as folder:work.")
                )
            )
            same = [key for key, each in folders if fold(each) == name]
            same = same or [key for key, each in folders if fold(each).startswith(name)]
            if not same:
                raise UsageError(_unknown(_NO_FOLDER, value, [each for _, each in folders]))
            for key in same:
                found |= dict.fromkeys(self._table.folders_below(key))
        return tuple(found)

    def _tag_ids(self, value: str) -> tuple[int, ...]:
        tags = self._chats.tags()
        name = fold(self._named(value, say("“tag:” needs the name of a tag, such as tag:idea.")))
        same = [each for each in tags if fold(each.name) == name]
        same = same or [each for each in tags if fold(each.name).startswith(name)]
        if not same:
            raise UsageError(_unknown(_NO_TAG, value, [each.name for each in tags]))
        return tuple(each.id for each in same)


_NO_FOLDER = (
    noop("There is no folder “{name}”: there are no folders yet."),
    noop("There is no folder “{name}”. Did you mean “{near}”?"),
    noop("There is no folder “{name}”. There are {names}."),
    noop("There is no folder “{name}”. There are {names} and more."),
)
_NO_TAG = (
    noop("There is no tag “{name}”: there are no tags yet."),
    noop("There is no tag “{name}”. Did you mean “{near}”?"),
    noop("There is no tag “{name}”. There are {names}."),
    noop("There is no tag “{name}”. There are {names} and more."),
)
_SHOWN = 5
"""Names that a sentence tells."""


def _found(said: Said, words: tuple[str, ...]) -> Found:
    return Found(said.chat, said.message_id, said.role, said.created, snippet(said.text, words))


def _unknown(sentences: tuple[str, str, str, str], value: str, names: list[str]) -> str:
    none, close, all_, some = sentences
    if not names:
        return say(none, name=value)
    near = difflib.get_close_matches(value.casefold(), [name.casefold() for name in names], 1, 0.5)
    if near:
        name = next(name for name in names if name.casefold() == near[0])
        return say(close, name=value, near=name)
    shown = listed(f"“{name}”" for name in names[:_SHOWN])
    return say(some if len(names) > _SHOWN else all_, name=value, names=shown)


def _role(value: str) -> Role:
    role = _ROLES.get(value.casefold())
    if role is None:
        raise UsageError(say("“role:” wants who said it: user, assistant or system."))
    return role


def _place(value: str) -> Place:
    try:
        return Place(
            {"deleted": "trash", "trashed": "trash", "archive": "archived"}.get(value, value)
        )
    except ValueError:
        raise UsageError(say("“is:” wants pinned, archived or trash.")) from None


def _day(value: str, name: str) -> dt.datetime:
    """The beginning of a day, in the time of this computer."""
    now = dt.datetime.now().astimezone()
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    if value.casefold() in {"today", "yesterday"}:
        return today - dt.timedelta(days=value.casefold() == "yesterday")
    try:
        if ago := _AGO.match(value):
            return today - dt.timedelta(days=int(ago[1]) * _DAYS[ago[2]])
        if date := _DATE.match(value):
            return dt.datetime(int(date[1]), int(date[2] or 1), int(date[3] or 1)).astimezone()
    except (ValueError, OverflowError, OSError):
        pass
    raise UsageError(
        say(
            "“{name}:” wants a day, such as {name}:2026-03-01, {name}:2026-03, {name}:yesterday "
            "or {name}:7d.",
            name=name,
        )
    )
