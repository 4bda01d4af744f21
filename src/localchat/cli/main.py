"""The command line: read the arguments, run the command, turn failures into one sentence."""

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Sequence
from types import FrameType

from localchat.cli import (
    bundles,
    compare,
    download,
    hub,
    kept,
    measure,
    models,
    network,
    packs,
    personas,
    presets,
    report,
    safekeeping,
    talk,
    unlocking,
    updates,
)
from localchat.cli.arguments import command_of, parser
from localchat.cli.language import wear
from localchat.cli.output import fail, note
from localchat.cli.request import Request
from localchat.domain.connection import asked
from localchat.domain.link import is_link, opens
from localchat.domain.parameter import ParameterError
from localchat.errors import LocalChatError, UsageError
from localchat.paths import Paths, find_home
from localchat.process.cage.window import confine_window
from localchat.process.launcher import Launcher
from localchat.services.services import Services
from localchat.text import tr

_COMMANDS: dict[str, Callable[[Request], int]] = {
    "chat": talk.chat,
    "ask": talk.ask,
    "models": models.models,
    "search": hub.search,
    "download": download.download,
    "downloads": download.downloads,
    "token": hub.token,
    "presets": presets.presets,
    "personas": personas.personas,
    "chats": kept.chats,
    "compare": compare.compare,
    "prompt": measure.prompt,
    "bench": measure.bench,
    "doctor": measure.doctor,
    "network": network.network,
    "report": report.report,
    "unlock": unlocking.unlock,
    "passphrase": unlocking.passphrase,
    "backup": safekeeping.backup,
    "store": safekeeping.store,
    "everything": safekeeping.everything,
    "erase": safekeeping.erase,
    "pack": packs.pack,
    "bundle": bundles.bundle,
    "update": updates.update,
}


def run(arguments: Sequence[str], launcher: Launcher | None = None) -> int:
    """Run a command; return 0 (done), 1 (failed, with a sentence) or 2 (wrong usage)."""
    signal.signal(signal.SIGTERM, _end)
    confine_window()
    wear(arguments)
    try:
        arguments = _without_window(arguments)
        options = parser().parse_args(arguments)
    except (UsageError, SystemExit) as end:
        return _refused(end)
    command = options.command or "chat"
    if options.command is None:
        options = parser().parse_args([*arguments, "chat"])
    try:
        with contextlib.ExitStack() as stack:
            paths = Paths(find_home(options.home))

            def open_services() -> Services:
                return unlocking.open_services(paths, launcher, offline=bool(options.offline))

            request = Request(options, paths, open_services, stack)
            stack.enter_context(asked(f"localchat {command}"))
            return _COMMANDS[command](request)
    except (ParameterError, UsageError) as error:
        note(f"localchat: {error}")
        return 2
    except LocalChatError as error:
        return fail(error)
    except KeyboardInterrupt:
        return 1
    except BrokenPipeError:
        # Whoever read our output has gone; what is still in the buffer has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _refused(end: UsageError | SystemExit) -> int:
    """The exit code of what could not be understood, or was only help."""
    if isinstance(end, SystemExit):
        return int(end.code or 0)
    note(f"localchat: {end}")
    return 2


def _without_window(arguments: Sequence[str]) -> Sequence[str]:
    """What a start for a file means where there is no display: a chat with that model, here."""
    opened = [word for word in arguments if opens(word)]
    if not opened or command_of(arguments) is not None:
        return arguments
    rest = [word for word in arguments if word not in opened]
    models = [word for word in opened if word.lower().endswith(".gguf") and not is_link(word)]
    if not models:
        raise UsageError(tr("Links open in the window, which needs a display."))
    return [*rest, "chat", "--model", models[0]]


def _end(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
