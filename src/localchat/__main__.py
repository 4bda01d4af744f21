"""Start: no command opens the window (without a display the terminal chat), else the command line."""

import os
import sys


def main() -> int:
    """Run LocalChat with the arguments of this process; return the exit code."""
    arguments = sys.argv[1:]
    from localchat.cli.arguments import command_of

    if command_of(arguments) is None and _has_display():
        from localchat.ui.run import run

        return run(arguments)
    from localchat.cli.main import run as run_command

    return run_command(arguments)


def _has_display() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
