"""Chat templates: the recipe in a model file that turns messages into the text it was trained on.

Templates are programs by strangers. They are rendered in Jinja's immutable sandbox, with a limit on
their length and their time, inside a process that can neither write nor connect.
"""

import datetime as dt
import json
import re
import secrets
from collections.abc import Sequence
from typing import Any, NamedTuple

import jinja2
from jinja2.ext import loopcontrols
from jinja2.sandbox import ImmutableSandboxedEnvironment

from localchat.domain.chat import Role
from localchat.domain.preset import TemplateOptions
from localchat.engine.child.limit import TooSlow, time_limit
from localchat.engine.child.reasoning import opened_by
from localchat.engine.protocol import ChatMessage
from localchat.errors import TemplateFailed

MAX_TEMPLATE = 1_000_000
"""The longest template, in characters."""

TIME_LIMIT = 2.0
"""Seconds that a template may take."""


class Part(NamedTuple):
    """A piece of a prompt."""

    text: str
    is_content: bool
    """Words of a person or a model, in which control tokens must not be seen as such."""


class _Refused(jinja2.TemplateError):
    """The template itself refuses the chat, with a reason."""


class ChatTemplate:
    """A compiled chat template."""

    def __init__(self, source: str, bos: str, eos: str) -> None:
        self.source = source
        """Its text."""
        if len(source) > MAX_TEMPLATE:
            raise TemplateFailed("The model's chat template is too long to be honest.")
        environment = ImmutableSandboxedEnvironment(
            trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols]
        )
        environment.filters["tojson"] = _to_json
        environment.globals.update(
            raise_exception=_refuse, strftime_now=_now, bos_token=bos, eos_token=eos
        )
        try:
            with time_limit(TIME_LIMIT):
                self._template = environment.from_string(_without_generation_tags(source))
        except (jinja2.TemplateError, TooSlow, RecursionError) as error:
            raise TemplateFailed(_sentence(error)) from error

    def render(self, messages: Sequence[ChatMessage], options: TemplateOptions) -> list[Part]:
        """Render the prompt for an answer to `messages`, as parts in their order.

        If the last message is the model's own, the prompt ends with its text, so that the answer
        goes on from there. A template that does not know the role ``system`` gets those words as
        the beginning of the person's first message.
        """
        chat = list(messages)
        begun = chat.pop() if chat and chat[-1].role is Role.ASSISTANT else None
        parts = self._render_somehow(chat, options)
        return [*parts, *_prefill(begun, parts)] if begun else parts

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
                    first = first or error
        raise first or TemplateFailed("The model's chat template failed.")

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
        try:
            with time_limit(TIME_LIMIT):
                text = self._template.render(
                    messages=chat,
                    add_generation_prompt=True,
                    tools=nothing,
                    documents=nothing,
                    functions="",
                    datetime=_now("%b %d %Y"),
                    date_string=_now("%d %b %Y"),
                    **options.arguments(),
                )
        except TooSlow as error:
            raise TemplateFailed(_sentence(error)) from error
        except (MemoryError, KeyboardInterrupt):
            raise
        except Exception as error:  # a template may raise whatever it likes
            raise TemplateFailed(_sentence(error)) from error
        return _take_apart(text, begin, end)


def _prefill(begun: ChatMessage, parts: Sequence[Part]) -> list[Part]:
    """What is there of an answer: its thinking between marks, unless the template opened it, and its text."""
    thinking = begun.reasoning
    if not thinking:
        return [Part(begun.text, is_content=True)] if begun.text else []
    opened = opened_by("".join(part.text for part in parts))
    found = [] if opened else [Part("<think>\n", is_content=False)]
    found.append(Part(thinking, is_content=True))
    if begun.text:
        found += [
            Part(f"\n{opened or '</think>'}\n\n", is_content=False),
            Part(begun.text, is_content=True),
        ]
    return found


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


def _now(pattern: str) -> str:
    return dt.datetime.now().astimezone().strftime(pattern)


def _to_json(value: Any, **options: Any) -> str:
    allowed = {"indent", "ensure_ascii", "sort_keys", "separators"}
    kept = {name: option for name, option in options.items() if name in allowed}
    return json.dumps(value, **{"ensure_ascii": False, **kept})


def _sentence(error: BaseException) -> str:
    what = (
        f"it took longer than {TIME_LIMIT:g} seconds" if isinstance(error, TooSlow) else str(error)
    )
    what = " ".join(what.split())[:200] or type(error).__name__
    return (
        f"The model's chat template failed: {what.rstrip('.')}. "
        "Choose another template for this model under “My models”."
    )
