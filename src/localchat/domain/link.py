"""What the desktop hands over to be opened: models, bundles, and links that lead to a model's page.

A link may come from any web page, so it can do one thing only: name a model. It carries no search, no file
and no setting, and nothing is fetched before the person says so.
"""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from localchat.domain.repository import RepositoryId

LONGEST = 220
"""Characters of a link: both names at their longest, and what stands before them."""
_LINK = re.compile(r"localchat://model/([A-Za-z0-9._-]+/[A-Za-z0-9._-]+)", re.ASCII)
_BEGINS = ("localchat:", "file:")
_FILES = (".gguf", ".localchat-bundle")


def opens(word: str) -> bool:
    """Whether a word of the command line is something to open, and no command."""
    return word.lower().endswith(_FILES) or word.lower().startswith(_BEGINS)


def is_link(word: str) -> bool:
    """Whether it is meant as a link, a good one or not."""
    return word.lower().startswith(_BEGINS[0])


def model_in(link: str) -> "RepositoryId | None":
    """The model that a link leads to; None for anything but ``localchat://model/OWNER/NAME``."""
    # Each start asks `opens`; what else a name must be is loaded for a link alone.
    from localchat.domain.repository import NotARepository, parse_repository

    match = _LINK.fullmatch(link) if len(link) <= LONGEST else None
    if match is None:
        return None
    try:
        return parse_repository(match[1])
    except NotARepository:
        return None
