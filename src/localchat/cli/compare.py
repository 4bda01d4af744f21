"""``compare``: the same prompt to two contenders, one answer below the other."""

import contextlib
import signal
import sys
from collections.abc import Callable, Iterator

from localchat.cli.output import note, safe, say, say_json, say_part
from localchat.cli.request import Request
from localchat.domain.chat import MessageState
from localchat.domain.comparison import Answer, Contender, Side
from localchat.errors import LocalChatError, UsageError
from localchat.services.chat_events import Grew, ModelLoaded
from localchat.services.compare import Freed, OfSide, Over, SideEnded
from localchat.services.comparison_file import document
from localchat.services.models import Models
from localchat.text import figure, headed, tr

MAX_INPUT = 4_000_000


def compare(request: Request) -> int:
    """Have both answer; 1 if one of them could not."""
    text, service = request.options.text, request.services.compare
    if text == "-":
        text = sys.stdin.read(MAX_INPUT)
    left, right = (_contender(request, side) for side in Side)
    problems, begun = 0, None
    with _interrupt(service.stop):
        for event in service.run(text, left, right):
            match event:
                case Freed(model):
                    note(tr("note: {model} was let go to make room.", model=model))
                case OfSide(_, ModelLoaded(info)) if info.notes:
                    note(tr("note: {words}", words=" ".join(info.notes)))
                case OfSide(side, Grew(more, False)) if not request.json:
                    if side is not begun:
                        begun = side
                        say(f"--- {tr(side)} ---")
                    say_part(safe(more))
                case SideEnded(side, answer):
                    problems += answer.state in {MessageState.INTERRUPTED, MessageState.STOPPED}
                    _say_end(side, answer, quiet=request.json, begun=begun is side)
                case Over(comparison) if request.json:
                    say_json(document(comparison))
                case _:
                    pass
    return 1 if problems else 0


def _say_end(side: Side, answer: Answer, *, quiet: bool, begun: bool) -> None:
    if begun:
        say()
    if answer.problem:
        note(f"localchat: {headed(tr(side), answer.problem)}")
    elif answer.usage and not quiet:
        usage = answer.usage
        figures = tr(
            "{speed} tokens/s, {count} tokens, {time} ms to first",
            speed=figure(usage.tokens_per_second, 1),
            count=figure(usage.generated_tokens),
            time=figure(usage.first_token_ms),
        )
        note(headed(tr(side), figures))


def _contender(request: Request, side: Side) -> Contender:
    """Model and preset as they were typed: ``M`` or ``M:preset``."""
    typed, models = str(request.option(side)), request.services.models
    persona = request.option("persona") or ""
    if persona:
        persona = request.services.personas.get(persona).name
    model, preset = _split(models, typed)
    if preset:
        request.services.presets.get(preset, models.find(model).id)
    return Contender(model, preset, persona, request.option("zero_shot") != side)


def _split(models: Models, typed: str) -> tuple[str, str]:
    """A name may have a colon itself: the whole is tried first."""
    try:
        return models.find(typed).id, ""
    except LocalChatError as error:
        model, colon, preset = typed.rpartition(":")
        if not colon:
            raise UsageError(error.message) from error
    return models.find(model).id, preset


@contextlib.contextmanager
def _interrupt(stop: Callable[[], None]) -> Iterator[None]:
    """Ctrl+C stops the comparison and keeps what was written."""
    before = signal.signal(signal.SIGINT, lambda *_: stop())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
