"""Names of files that any system takes, and that tell the chats apart."""

import re
import unicodedata

from localchat.text import say

LONGEST = 80
_LONGEST_BYTES = 200
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_FORBIDDEN = frozenset('<>:"/\\|?*')


def safe(title: str) -> str:
    """A title as the stem of a file's name."""
    kept = "".join(
        " " if letter in _FORBIDDEN or unicodedata.category(letter)[0] in "CZ" else letter
        for letter in unicodedata.normalize("NFC", title)
    )
    name = " ".join(kept.split())[:LONGEST].strip(" .")
    while len(name.encode()) > _LONGEST_BYTES:
        name = name[:-1].rstrip(" .")
    if not name:
        return say("Untitled chat")
    if _RESERVED.fullmatch(name):
        # Some systems look at what stands before the first dot alone.
        first, dot, rest = name.partition(".")
        return f"{first}_{dot}{rest}"
    return name


class Names:
    """Gives out names that are not taken, also where upper and lower case are the same."""

    def __init__(self, taken: set[str]) -> None:
        self._taken = {name.casefold() for name in taken}

    def new(self, title: str, ending: str) -> str:
        """A name with that ending."""
        stem, number = safe(title), 1
        name = f"{stem}.{ending}"
        while name.casefold() in self._taken:
            number += 1
            name = f"{stem} ({number}).{ending}"
        self._taken.add(name.casefold())
        return name
