"""The table of commands: from it come the shortcuts, the palette and the list of keys."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """Something that a person can do from anywhere in the window."""

    name: str
    """Its stable name, for tests."""
    title: str
    """What the palette calls it."""
    action: Callable[[], object]
    keys: tuple[str, ...] = ()
    """Shortcuts; the first is the one that is shown."""

    def matches(self, query: str) -> bool:
        """Whether each word of the query begins a word of the title."""
        words = self.title.casefold().split()
        return all(
            any(word.startswith(part) for word in words) for part in query.casefold().split()
        )
