"""Start: no command opens the window (without a display the terminal chat), else the command line."""

import gc
import os
import sys

from localchat.hub import CHILD
from localchat.process.launcher import make_launcher


def main() -> int:
    """Run LocalChat with the arguments of this process; return the exit code."""
    arguments = sys.argv[1:]
    # Before anything else: what is started through it does not inherit what this process gives up.
    launcher = make_launcher([CHILD])
    if _has_display() and not _has_command(arguments):
        gc.disable()  # while modules load there is nothing to let go of; then `ui.garbage` looks
        from localchat.ui.run import run

        return run(arguments, launcher)
    from localchat.cli.main import run as run_command

    return run_command(arguments, launcher)


def _has_command(arguments: list[str]) -> bool:
    """Whether more than the window is wanted; without arguments nothing is imported to find out."""
    if not arguments:
        return False
    from localchat.cli.arguments import command_of

    return command_of(arguments) is not None


def _has_display() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
