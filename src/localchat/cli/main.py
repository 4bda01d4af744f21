"""The command line: read the arguments, run the command, turn failures into one sentence."""

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Sequence
from types import FrameType

from localchat.app import build
from localchat.cli import kept, measure, presets, talk
from localchat.cli.arguments import parser
from localchat.cli.output import fail, note
from localchat.cli.request import Request
from localchat.domain.parameter import ParameterError
from localchat.errors import LocalChatError, UsageError
from localchat.paths import Paths, find_home
from localchat.process.sandbox import deny_internet

_COMMANDS: dict[str, Callable[[Request], int]] = {
    "chat": talk.chat,
    "ask": talk.ask,
    "models": kept.models,
    "presets": presets.presets,
    "chats": kept.chats,
    "prompt": measure.prompt,
    "bench": measure.bench,
    "doctor": measure.doctor,
    "network": measure.network,
    "unlock": kept.unlock,
}


def run(arguments: Sequence[str]) -> int:
    """Run a command; return 0 (done), 1 (failed, with a sentence) or 2 (wrong usage)."""
    signal.signal(signal.SIGTERM, _end)
    deny_internet()
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
            request = Request(options, paths, lambda: build(paths), stack)
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
