"""Chat templates: the recipe in a model file that turns messages into the text it was trained on.

Templates are programs by strangers. They are rendered in Jinja's immutable sandbox, with a limit on
their length, their time, their memory and what they write, inside a process that can neither write
nor connect.
"""

import datetime as dt
import json
import re
import secrets
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import jinja2
from jinja2.ext import loopcontrols
from jinja2.sandbox import ImmutableSandboxedEnvironment

from localchat.domain.chat import Role
from localchat.domain.preset import TemplateOptions
from localchat.engine.child.limit import TooSlow, limited
from localchat.engine.child.reasoning import Marks, marks_of, opened_by
from localchat.engine.message import ChatMessage
from localchat.errors import TemplateFailed, ValueRefused
from localchat.text import say

MAX_TEMPLATE = 1_000_000
"""The longest template, in characters."""

TIME_LIMIT = 2.0
"""Seconds that a template may take."""

MAX_GROWTH = 1_000_000
"""Characters that a template may write beside the chat itself."""

MAX_COPIES = 4
"""How often it may write the chat."""


PICTURE = "[picture]"
"""What is shown of a picture in the text of a prompt."""


class Part(NamedTuple):
    """A piece of a prompt."""

    text: str
    is_content: bool
    """Words of a person or a model, in which control tokens must not be seen as such."""
    picture: str = ""
    """The name of the picture that stands here, if it is one."""


class _Refused(jinja2.TemplateError):
    """The template itself refuses the chat, with a reason."""


class ChatTemplate:
    """A compiled chat template."""

    def __init__(self, source: str, bos: str, eos: str) -> None:
        self.source = source
        """Its text."""
        self._marks = marks_of(source)
        if len(source) > MAX_TEMPLATE:
            raise TemplateFailed(say("The model's chat template is too long to be honest."))
        # Not optimised: a stranger's constants are computed when they are used, not when they are read.
        environment = ImmutableSandboxedEnvironment(
            trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols], optimized=False
        )
        environment.filters["tojson"] = _to_json
        environment.globals.update(raise_exception=_refuse, bos_token=bos, eos_token=eos)
        try:
            with limited(TIME_LIMIT):
                self._template = environment.from_string(_without_generation_tags(source))
        except KeyboardInterrupt:
            raise
        except Exception as error:  # Python's own compiler refuses some of what Jinja makes
            raise TemplateFailed(_sentence(error)) from error

    def render(self, messages: Sequence[ChatMessage], options: TemplateOptions) -> list[Part]:
        """Render the prompt for an answer to `messages`, as parts in their order.

        If the last message is the model's own, the prompt ends with its text, so that the answer
        goes on from there. A template that does not know the role ``system`` gets those words as
        the beginning of the person's first message.
        """
        pictures = [placed.picture for message in messages for placed in message.pictures]
        if pictures:
            mark = secrets.token_hex(8)
            return _with_pictures(
                self._render(_with_holes(messages, mark), options), pictures, mark
            )
        return self._render(messages, options)

    def _render(self, messages: Sequence[ChatMessage], options: TemplateOptions) -> list[Part]:
        """The same, where nothing stands between the words."""
        chat = list(messages)
        begun = chat.pop() if chat and chat[-1].role is Role.ASSISTANT else None
        thoughts = [message.reasoning for message in chat]
        if any(thoughts):
            mark = secrets.token_hex(8)
            told = self._render_somehow(_with_places(chat, mark), options)
            parts = _with_thoughts(told, thoughts, mark, self._marks)
        else:
            parts = self._render_somehow(chat, options)
        return [*parts, *_prefill(begun, parts, self._marks)] if begun else parts

    def _render_somehow(
        self, messages: Sequence[ChatMessage], options: TemplateOptions
    ) -> list[Part]:
        """Render as it is; if that fails, with empty lists of tools, then with the system prompt folded."""
        has_system = any(message.role is Role.SYSTEM for message in messages)
        chats = [messages, _fold_system(messages)] if has_system else [messages]
        first: TemplateFailed | None = None
        for chat in chats:
            for nothing in (None, ()):
                try:
                    return self.render_plain(chat, options, nothing=nothing)
                except TemplateFailed as error:
                    if isinstance(error.__cause__, TooSlow | MemoryError):
                        raise
                    first = first or error
        raise first or TemplateFailed(say("The model's chat template failed."))

    def render_plain(
        self,
        messages: Sequence[ChatMessage],
        options: TemplateOptions,
        nothing: tuple[()] | None = None,
    ) -> list[Part]:
        """Render as it is, without folding a system prompt in.

        Random marks stand around each content, and take the parts apart at them.

        `nothing` is how a template is told that there are no tools: most want None, some an empty list.
        Words that a template changes (trimming, lower case) stay between their marks.
        """
        mark = secrets.token_hex(8)
        begin, end = f"\ue000{mark}\ue001", f"\ue002{mark}\ue003"
        chat = [
            {"role": str(message.role), "content": f"{begin}{message.text.strip()}{end}"}
            for message in messages
        ]
        room = MAX_GROWTH + MAX_COPIES * sum(len(message["content"]) for message in chat)
        now = _clock(options.date)
        try:
            with limited(TIME_LIMIT):
                pieces = self._template.generate(
                    messages=chat,
                    add_generation_prompt=True,
                    tools=nothing,
                    documents=nothing,
                    functions="",
                    strftime_now=now,
                    datetime=now("%b %d %Y"),
                    date_string=now("%d %b %Y"),
                    **options.arguments(),
                )
                text = _joined(pieces, room)
        except KeyboardInterrupt:
            raise
        except Exception as error:  # a template may raise whatever it likes
            raise TemplateFailed(_sentence(error)) from error
        return _take_apart(text, begin, end)


def _joined(pieces: Iterable[str], room: int) -> str:
    """What a template writes, as long as it is not more than `room` characters."""
    found: list[str] = []
    for piece in pieces:
        room -= len(piece)
        if room < 0:
            raise _Refused(say("it writes far more than the chat has words"))
        found.append(piece)
    return "".join(found)


def _with_places(chat: Sequence[ChatMessage], mark: str) -> list[ChatMessage]:
    """The messages, with a mark where the thinking before one was."""
    return [
        ChatMessage(message.role, f"\ue004{mark}{number}\ue005{message.text}")
        if message.reasoning
        else message
        for number, message in enumerate(chat)
    ]


def _with_thoughts(
    parts: Sequence[Part], thoughts: Sequence[str], mark: str, marks: Marks
) -> list[Part]:
    """The parts, with the thinking at its marks: templates themselves drop that of earlier answers."""
    place = re.compile(f"\ue004{mark}(\\d+)\ue005")
    found: list[Part] = []
    for part in parts:
        at = place.match(part.text) if part.is_content else None
        if at is not None:
            _leave_before(found, marks.before)
            found.append(Part(marks.open, is_content=False))
            found.append(Part(thoughts[int(at[1])], is_content=True))
            found.append(Part(marks.close, is_content=False))
        found.append(Part(place.sub("", part.text), is_content=part.is_content))
    return [part for part in found if part.text]


def _leave_before(parts: list[Part], words: str) -> None:
    """Take the words off the end, with which the template has begun the answer."""
    if words and parts and parts[-1].text.endswith(words):
        parts[-1] = Part(parts[-1].text.removesuffix(words), is_content=False)


def _with_holes(messages: Sequence[ChatMessage], mark: str) -> list[ChatMessage]:
    """The messages, with a mark in their texts for each picture."""
    found, number = [], 0
    for message in messages:
        text, gone = "", 0
        for placed in message.pictures:
            at = max(gone, min(placed.at, len(message.text)))
            text += f"{message.text[gone:at]}\ue006{mark}{number}\ue007"
            gone, number = at, number + 1
        text += message.text[gone:]
        found.append(ChatMessage(message.role, text, message.reasoning, message.pinned))
    return found


def _with_pictures(parts: Sequence[Part], pictures: Sequence[str], mark: str) -> list[Part]:
    """The parts, taken apart at the marks, with the pictures there."""
    place = re.compile(f"\ue006{mark}(\\d+)\ue007")
    found: list[Part] = []
    for part in parts:
        pieces = place.split(part.text)
        for number, piece in enumerate(pieces):
            if number % 2 and int(piece) < len(pictures):
                found.append(Part(PICTURE, is_content=False, picture=pictures[int(piece)]))
            elif piece and not number % 2:
                found.append(Part(piece, is_content=part.is_content))
    return found


def _prefill(begun: ChatMessage, parts: Sequence[Part], marks: Marks) -> list[Part]:
    """What is there of an answer: its thinking between marks, unless the template opened it, and its text."""
    thinking, opened = begun.reasoning, opened_by("".join(part.text for part in parts))
    if not thinking:
        before = _closing(opened, marks) if opened else marks.before
        closed = [Part(before, is_content=False)] if before else []
        return [*closed, Part(begun.text, is_content=True)] if begun.text else []
    found = [] if opened else [Part(marks.open, is_content=False)]
    found.append(Part(thinking, is_content=True))
    if begun.text:
        found += [
            Part(_closing(opened, marks), is_content=False),
            Part(begun.text, is_content=True),
        ]
    return found


def _closing(opened: str, marks: Marks) -> str:
    """What closes the thinking: as the template's marks are written, unless it opened it by others."""
    return marks.close if not opened or opened in marks.close else f"\n{opened}\n\n"


def _take_apart(text: str, begin: str, end: str) -> list[Part]:
    parts: list[Part] = []
    pieces = text.split(begin)
    parts.append(Part(pieces[0], is_content=False))
    for piece in pieces[1:]:
        content, found, rest = piece.partition(end)
        # A template that cut the mark away: nothing of it can be trusted to be its own words.
        parts.append(Part(content.replace(end, ""), is_content=True))
        if found:
            parts.append(Part(rest.replace(end, ""), is_content=False))
    return [part for part in parts if part.text]


def _fold_system(messages: Sequence[ChatMessage]) -> list[ChatMessage]:
    system = "\n\n".join(message.text for message in messages if message.role is Role.SYSTEM)
    chat = [message for message in messages if message.role is not Role.SYSTEM]
    if not chat:
        return [ChatMessage(Role.USER, system)]
    return [ChatMessage(chat[0].role, f"{system}\n{chat[0].text}"), *chat[1:]]


def _without_generation_tags(source: str) -> str:
    """Drop ``{% generation %}``, which marks answers for training and means nothing here."""
    return re.sub(r"\{%-?\s*(end)?generation\s*-?%\}", "", source)


def _refuse(reason: str) -> None:
    raise _Refused(str(reason))


def _clock(day: str) -> Callable[[str], str]:
    """Tells the time as a template asks for it: now, or noon of a day that a person chose."""
    if not day:
        return dt.datetime.now().astimezone().strftime
    try:
        return dt.datetime.combine(dt.date.fromisoformat(day), dt.time(12)).astimezone().strftime
    except ValueError as error:
        raise ValueRefused(
            say("There is no day {day}. Write the date as in 2026-01-31.", day=day)
        ) from error


def _to_json(value: Any, **options: Any) -> str:
    allowed = {"indent", "ensure_ascii", "sort_keys", "separators"}
    kept = {name: option for name, option in options.items() if name in allowed}
    return json.dumps(value, **{"ensure_ascii": False, **kept})


def _sentence(error: BaseException) -> str:
    what = str(error)
    if isinstance(error, TooSlow):
        what = say("it took longer than {count} seconds", count=f"{TIME_LIMIT:g}")
    elif isinstance(error, jinja2.TemplateSyntaxError):
        what = say("line {line}: {problem}", line=error.lineno, problem=error.message)
    elif isinstance(error, MemoryError):
        what = say("it wants more memory than a chat can need")
    what = " ".join(what.split())[:200] or type(error).__name__
    return say(
        "The model's chat template failed: {what}. Choose another template for this model "
        "under “My models”.",
        what=what.rstrip("."),
    )
