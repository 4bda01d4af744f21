"""Progress at a pace that a person can follow and the window can draw."""

import time
from collections.abc import Iterator
from typing import Any

EVERY = 0.1
"""Seconds between two steps that are shown."""


def paced(events: Iterator[Any], kind: type) -> Iterator[Any]:
    """All events, but of those of a kind only some each second."""
    shown = 0.0
    for event in events:
        if isinstance(event, kind):
            now = time.monotonic()
            if now - shown < EVERY:
                continue
            shown = now
        yield event
