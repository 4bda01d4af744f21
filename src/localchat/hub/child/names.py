"""The list of name servers, when it is replaced behind this process's back.

The cage lets it in as it was at the start. Where it lies in a folder of its own, as it does with most
systems, that folder is let in and nothing is ever to be done. Elsewhere a new list cannot be read, and no
name is found: then this process ends, and the next request, or the next try of a download, starts another.
"""

import os
import sys
from pathlib import Path

from localchat.process.cage.hub import NAMES


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


_AT_START = _identity(NAMES)


def end_if_replaced() -> None:
    """Called when a name was not found."""
    if _identity(NAMES) == _AT_START:
        return
    try:
        NAMES.open("rb").close()
    except PermissionError:
        sys.stderr.write("the list of name servers was replaced: starting anew\n")
        sys.stderr.flush()
        os._exit(0)
    except OSError:
        return
