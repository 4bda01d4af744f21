"""Pixels of a picture, as the engine takes them, and who finds them."""

from collections.abc import Callable
from typing import NamedTuple

from localchat.errors import PictureRefused
from localchat.text import say


class Pixels(NamedTuple):
    """A picture, as the engine takes it."""

    width: int
    height: int
    data: bytes
    """Three bytes for each pixel: red, green, blue."""


Look = Callable[[str], Pixels]
"""Finds a picture by its name."""


def blind(_: str) -> Pixels:
    """The `Look` of who has no pictures."""
    raise PictureRefused(say("The picture is not there any more. Attach it again."))
