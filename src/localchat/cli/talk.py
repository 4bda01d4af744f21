"""``chat`` and ``ask``: talking in a terminal, through the same services as the window."""

import contextlib
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType

from localchat.cli.output import note, safe, say, say_json, say_part
from localchat.cli.personas import use_persona
from localchat.cli.request import Request
from localchat.domain.chat import Conversation, Message, MessageState
from localchat.domain.parameter import ParameterError
from localchat.errors import LocalChatError, UsageError
from localchat.services.chat import (
    Ended,
    LeftOut,
    Loading,
    Looking,
    ModelLoaded,
    Reading,
    TextAdded,
)
from localchat.services.services import Services
from localchat.text import headed, tr

MAX_INPUT = 4_000_000

LONG_PROMPT = 1000
"""Tokens from which on the reading of a prompt is worth a word."""

_WHY = {
    MessageState.COMPLETE: "end",
    MessageState.LIMIT: "limit",
    MessageState.STOPPED: "cancelled",
    MessageState.INTERRUPTED: "interrupted",
}


def ask(request: Request) -> int:
    """Answer one question."""
    text = request.options.text
    if text == "-":
        text = sys.stdin.read(MAX_INPUT)
    if not text.strip():
        raise UsageError(tr("There is nothing to ask: the text is empty."))
    services = request.services
    conversation = _begin(request)
    try:
        _attach(services, conversation, request.option("attach") or [])
        with _interrupt(services.chat.stop):
            message = _show(services, conversation, text, quiet=request.json)
        if request.json:
            say_json(_as_json(services, conversation, message))
    finally:
        if request.option("temporary"):
            services.conversations.erase(conversation.id)
    return 1 if message.state is MessageState.STOPPED else 0


def _attach(services: Services, conversation: Conversation, files: list[str]) -> None:
    """Read files for the first message; a chat of which one cannot be read is not begun."""
    try:
        for file in files:
            found = services.attachments.attach(conversation.id, Path(file))
            if found.note:
                note(tr("note: {words}", words=headed(found.name, found.note)))
        services.chat.check_draft(conversation.id)
    except LocalChatError:
        services.conversations.erase(conversation.id)
        raise


def chat(request: Request) -> int:
    """Chat until the person leaves."""
    begun: list[Conversation] = []
    try:
        return _talk(request, begun)
    finally:
        if request.option("temporary"):
            for conversation in begun:
                request.services.conversations.erase(conversation.id)


def _talk(request: Request, begun: list[Conversation]) -> int:
    """One chat after another; what was begun is told."""
    services = request.services
    conversation = _begin(request)
    begun.append(conversation)
    model = services.models.find(conversation.model_id)
    note(
        tr(
            "{name}. /new begins a new chat, /quit or Ctrl+D ends, Ctrl+C stops an answer.",
            name=model.name,
        )
    )
    while True:
        try:
            text = input("\n> " if sys.stdin.isatty() else "")
        except (EOFError, KeyboardInterrupt):
            note("")
            return 0
        if text.strip() in {"/quit", "/exit", "/bye"}:
            return 0
        if text.strip() == "/new":
            conversation = _begin(request)
            begun.append(conversation)
            note(tr("A new chat."))
        elif text.strip():
            try:
                with _interrupt(services.chat.stop):
                    _show(services, conversation, text, quiet=False)
            except LocalChatError as error:
                note(f"\nlocalchat: {error.message}")


def _begin(request: Request) -> Conversation:
    """A new conversation as the options want it."""
    services, settings = request.services, request.services.settings
    changes = request.changes()
    model = services.models.find(request.option("model") or settings["default_model"])
    conversation = services.conversations.create(model.id, request.option("preset"))
    if request.option("temporary"):
        services.conversations.set_temporary(conversation.id, on=True)
    try:
        use_persona(request, conversation.id)
        if system := request.option("system"):
            services.conversations.set_system_prompt(conversation.id, system)
        for name, value in changes.items():
            services.conversations.set_value(conversation.id, name, value)
    except (ParameterError, UsageError):
        services.conversations.delete(conversation.id)
        raise
    return conversation


def _show(  # noqa: C901, PLR0912 -- one case each
    services: Services, conversation: Conversation, text: str, *, quiet: bool
) -> Message:
    """Have a message answered; print the answer as it comes, unless a program reads it."""
    status = _Status()
    ended: Message | None = None
    for event in services.chat.send(conversation.id, text):
        match event:
            case Loading():
                status.show(tr("loading {count} %", count=100 * event.done // max(1, event.total)))
            case Reading() if event.total > LONG_PROMPT:
                status.show(tr("reading {count} %", count=100 * event.done // max(1, event.total)))
            case Looking():
                status.show(
                    tr(
                        "looking at picture {place} of {total} …",
                        place=event.number,
                        total=event.total,
                    )
                )
            case ModelLoaded():
                status.show("")
                for sentence in event.info.notes:
                    note(tr("note: {words}", words=sentence))
            case LeftOut(gone) if gone:
                note(
                    tr(
                        "note: the context is full; the model does not see %n of the messages.",
                        len(gone),
                        one="note: the context is full; the model does not see %n message.",
                    )
                )
            case TextAdded():
                status.show(tr("thinking …") if event.is_reasoning else "")
                if not quiet and not event.is_reasoning:
                    say_part(safe(event.text))
            case Ended():
                status.show("")
                ended = event.message
            case _:
                pass
    if ended is None:
        raise LocalChatError(tr("There was no answer."))
    if not quiet:
        say()
        if ended.usage and services.conversations.values(conversation.id)["temperature"]:
            note(tr("seed {seed}", seed=ended.usage.seed))
    return ended


class _Status:
    """One line of what is going on, where a person looks; it goes before anything else is said."""

    def __init__(self) -> None:
        self._live, self._shown = sys.stderr.isatty(), ""

    def show(self, text: str) -> None:
        """Show a text in place of the one before; an empty one clears the line, once."""
        if self._live and text != self._shown:
            sys.stderr.write(f"\r\x1b[K{text}")
            sys.stderr.flush()
            self._shown = text


def _as_json(services: Services, conversation: Conversation, message: Message) -> dict[str, object]:
    usage = message.usage
    return {
        "text": message.text,
        "reasoning": message.reasoning,
        "model": conversation.model_id,
        "preset": services.conversations.get(conversation.id).preset,
        "seed": usage.seed if usage else None,
        "prompt_tokens": usage.prompt_tokens if usage else None,
        "cached_tokens": usage.cached_tokens if usage else None,
        "generated_tokens": usage.generated_tokens if usage else None,
        "time_to_first_token_ms": round(usage.first_token_ms, 1) if usage else None,
        "tokens_per_second": round(usage.tokens_per_second, 2) if usage else None,
        "stop_reason": _WHY.get(message.state, str(message.state)),
    }


@contextlib.contextmanager
def _interrupt(stop: Callable[[], None]) -> Iterator[None]:
    """While an answer runs, the first Ctrl+C stops it, the second ends the program."""
    again = threading.Event()

    def interrupted(_number: int, _frame: FrameType | None) -> None:
        if again.is_set():
            raise KeyboardInterrupt
        again.set()
        stop()

    before = signal.signal(signal.SIGINT, interrupted)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
