"""The command line: read the arguments, run the command, turn failures into one sentence."""

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Sequence
from types import FrameType

from localchat.app import build
from localchat.cli import compare, download, hub, kept, measure, models, personas, presets, talk
from localchat.cli.arguments import parser
from localchat.cli.output import fail, note
from localchat.cli.request import Request
from localchat.domain.parameter import ParameterError
from localchat.errors import LocalChatError, UsageError
from localchat.paths import Paths, find_home
from localchat.process.cage.window import confine_window
from localchat.process.launcher import Launcher
from localchat.services.services import Services

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
    "network": hub.network,
    "unlock": kept.unlock,
}


def run(arguments: Sequence[str], launcher: Launcher | None = None) -> int:
    """Run a command; return 0 (done), 1 (failed, with a sentence) or 2 (wrong usage)."""
    signal.signal(signal.SIGTERM, _end)
    confine_window()
    try:
        options = parser().parse_args(arguments)
    except SystemExit as end:
        return int(end.code or 0)
    command = options.command or "chat"
    if options.command is None:
        options = parser().parse_args([*arguments, "chat"])
    try:
        with contextlib.ExitStack() as stack:
            paths = Paths(find_home(options.home))

            def open_services() -> Services:
                return build(paths, launcher=launcher, offline=bool(options.offline))

            request = Request(options, paths, open_services, stack)
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


def _end(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
