"""A message of a prompt, as the engine is told it."""

import msgspec

from localchat.domain.chat import Role


class Placed(msgspec.Struct, frozen=True):
    """A picture in a message."""

    picture: str
    """Its name: the SHA-256 of the file that is kept, so that another picture has another one."""
    at: int = 0
    """Before which letter of the text it stands."""


class ChatMessage(msgspec.Struct, frozen=True):
    """One message of the prompt."""

    role: Role
    text: str
    reasoning: str = ""
    """Thinking before an answer: in the last message to go on from, in others to be told again."""
    pinned: bool = False
    """Stays when others are left out."""
    pictures: list[Placed] = []
    """Pictures in it, in their order; each has to be shown before (`Show`)."""
