"""How a fault is written down: where it was and of what kind, without its words, which may quote anything."""

import sys
import threading
import traceback
from types import TracebackType


def where(error: BaseException) -> str:
    """Where an exception came from, and of which kind it is."""
    cause = error.__cause__ or error.__context__
    before = f"{where(cause)}\n\n" if cause is not None and cause is not error else ""
    lines = "".join(traceback.format_tb(error.__traceback__))
    kind = type(error)
    return (
        f"{before}Traceback (most recent call last):\n{lines}{kind.__module__}.{kind.__qualname__}"
    )


def keep_words_out() -> None:
    """From now on this process writes of its own faults without their words; it is for children."""
    sys.excepthook = _write
    threading.excepthook = _write_of_thread


def _write(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    sys.stderr.write(f"{where(error)}\n")


def _write_of_thread(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None and not isinstance(arguments.exc_value, SystemExit):
        sys.stderr.write(f"{where(arguments.exc_value)}\n")
