"""Pictures that belong to a message: as they are kept, scaled down and without what a camera notes."""

import re
from dataclasses import dataclass

KIND = "picture"
"""What an attachment is that is one."""

_SIZE = re.compile(r"(\d{1,5})×(\d{1,5})")
_JPEG, _PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture that was read."""

    name: str
    size: int
    """Bytes of the file that it was."""
    width: int
    height: int
    """Pixels, as it is kept."""
    data: bytes
    """PNG or JPEG, made anew from what was seen."""
    preview: bytes = b""
    """The same in small, as JPEG."""
    note: str = ""
    """What a person should know of it."""

    @property
    def text(self) -> str:
        """Its size as an attachment's text."""
        return f"{self.width}×{self.height}"


def size_of(text: str) -> tuple[int, int]:
    """Width and height in an attachment's text; a usual size where there is none."""
    found = _SIZE.fullmatch(text)
    return (int(found[1]), int(found[2])) if found else (1024, 768)


def name_of(data: bytes) -> str:
    """What a picture is known by: equal names are equal pictures."""
    import hashlib  # no start waits for it

    return hashlib.sha256(data).hexdigest()


def media_type(data: bytes) -> str:
    """``image/png`` or ``image/jpeg``; empty for what is neither."""
    if data.startswith(_PNG):
        return "image/png"
    return "image/jpeg" if data.startswith(_JPEG) else ""
