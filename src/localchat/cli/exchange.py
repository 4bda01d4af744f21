"""``chats export`` and ``chats import``: to files and from files."""

import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from localchat.cli.output import note, printable, say, say_json, say_part, say_table
from localchat.cli.request import Request
from localchat.domain.chat import ConversationId
from localchat.errors import UsageError
from localchat.services import policy
from localchat.services.exchange import Exported, Look, Report, Step, Trouble
from localchat.services.exporting.options import Form, Kind, Options, Target
from localchat.text import figure, headed, tr

MOST = 20
"""Entries of each part of a report that are printed one by one."""


def key_of(word: str) -> ConversationId:
    """The key that a person typed; `UsageError` if it is none."""
    try:
        return ConversationId(int(word))
    except ValueError:
        raise UsageError(
            tr(
                "A chat is named by its number, not by {word}. See: localchat chats list",
                word=f"{word!r}",
            )
        ) from None


def export(request: Request) -> int:
    """Write chats to files, or one to the screen."""
    typed, exchange = request.options, request.services.exchange
    keys = exchange.all() if typed.all else [key_of(word) for word in typed.id]
    if not keys:
        raise UsageError(
            tr("Name the chats by their numbers, or all with --all. See: localchat chats list")
        )
    options = Options(
        kind=Kind(typed.format or _kind_of(typed.to) or ("json" if request.json else "md")),
        thinking=typed.thinking,
        every_branch=typed.branches,
        system=not typed.no_system,
        examples=not typed.no_examples,
    )
    if typed.to is None:
        _print(request, keys, options)
        return 0
    for happened in _seen(exchange.export(keys, _target(typed.to), options)):
        if isinstance(happened, Exported):
            note(
                tr(
                    "%n chats exported to {path}",
                    happened.count,
                    one="%n chat exported to {path}",
                    path=happened.path,
                )
            )
    return 0


def _print(request: Request, keys: Sequence[ConversationId], options: Options) -> None:
    if options.kind is Kind.PDF:
        raise UsageError(
            tr("A PDF can only be made in the window: export as html here, or use the window.")
        )
    if len(keys) > 1 and options.kind is not Kind.LINES:
        raise UsageError(
            tr(
                "Say with --to where several chats go: a file, a .zip, or a folder with / at its end."
            )
        )
    policy.check("export")
    for key in keys:
        say_part(request.services.exchange.text(key, options))


def _kind_of(to: str | None) -> str | None:
    ending = Path(to or "").suffix.lower().removeprefix(".")
    return {"htm": "html", "markdown": "md"}.get(ending, ending if ending in set(Kind) else None)


def _target(to: str) -> Target:
    path = Path(to).expanduser()
    if to.endswith(("/", "\\")) or path.is_dir():
        return Target(path, Form.FOLDER)
    return Target(path, Form.ZIP if path.suffix.lower() == ".zip" else Form.FILE)


def take(request: Request) -> int:
    """Take chats over from files, or tell what is in them; 1 when nothing could be read."""
    stop = threading.Event()
    with _interrupts(stop):
        return _take(request, stop)


def _take(request: Request, stop: threading.Event) -> int:
    exchange = request.services.exchange
    paths = [Path(word).expanduser() for word in request.options.path]
    look = exchange.find(paths)
    if request.options.look:
        for happened in _seen(exchange.look(paths, stop)):
            if isinstance(happened, Look):
                look = happened
        _tell_look(request, look)
        return 0 if look.chats else 1
    report = Report()
    for happened in _seen(exchange.take(look, None, stop)):
        if isinstance(happened, Report):
            report = happened
    _tell_report(request, look, report)
    return 0 if (report.came or report.here) and not report.stopped else 1


def _seen(events: Iterator[Any]) -> Iterator[Any]:
    """What happens, with its progress on a terminal."""
    told = ""
    try:
        for happened in events:
            if isinstance(happened, Step) and happened.total and sys.stderr.isatty():
                share = f"{100 * happened.done // happened.total} %"
                if share != told:
                    told = share
                    sys.stderr.write(f"\r\x1b[K{share}")
                    sys.stderr.flush()
            yield happened
    finally:
        if told:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


@contextmanager
def _interrupts(stop: threading.Event) -> Iterator[None]:
    """Ctrl+C ends the work in order: what came in stays, and is reported."""

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    before = signal.signal(signal.SIGINT, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _tell_look(request: Request, look: Look) -> None:
    if request.json:
        say_json({
            "chats": [
                {
                    "title": one.title, "app": one.origin, "created": one.created.isoformat(),
                    "updated": one.updated.isoformat(), "messages": one.messages, "state": one.state,
                }
                for one in look.chats
            ],
            "empty": look.empty,
            "broken": _troubles(look.broken),
            "notes": look.pieces.notes,
        })  # fmt: skip
        return
    rows = [
        (f"{one.created:%Y-%m-%d}", one.origin, str(one.messages), one.state, one.title)
        for one in look.chats
    ]
    say_table((tr("Begun"), tr("App"), tr("Messages"), "", tr("Title")), rows)
    _tell_rest(look, look.broken)


def _tell_report(request: Request, look: Look, report: Report) -> None:
    if request.json:
        say_json({
            "came_in": [
                {"id": one.key, "title": one.title, "notes": one.notes} for one in report.came
            ],
            "here_already": report.here,
            "empty": report.empty,
            "broken": _troubles(report.broken),
            "notes": look.pieces.notes,
            "stopped": report.stopped,
        })  # fmt: skip
        return
    came, here = figure(len(report.came)), figure(len(report.here))
    say(tr("Came in: {came}. Were here already: {here}.", came=came, here=here))
    for one in report.came[:MOST]:
        say(f"  {one.key}  {printable(one.title)}")
        for mended in one.notes:
            say(f"      {printable(mended)}")
    if len(report.came) > MOST:
        say("  " + tr("… and %n more", len(report.came) - MOST))
    _tell_rest(look, report.broken)
    if report.stopped:
        note(tr("Stopped; what came in stays."))


def _tell_rest(look: Look, broken: Sequence[Trouble]) -> None:
    for said in look.pieces.notes[:MOST]:
        note(printable(said))
    for one in broken[:MOST]:
        note(tr("Left out: {what}", what=printable(headed(one.where, one.why))))
    if len(broken) > MOST:
        note(tr("Left out: %n more", len(broken) - MOST))
    if not look.pieces.found and not look.pieces.notes:
        note(tr("There is nothing in it that could be an export of chats."))


def _troubles(broken: Sequence[Trouble]) -> list[dict[str, str]]:
    return [{"where": one.where, "why": one.why} for one in broken]
