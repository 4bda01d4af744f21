"""What happens while an answer is had, as `services.chat` tells it."""

from dataclasses import dataclass

from localchat.domain.chat import Message, MessageId
from localchat.engine import protocol as p


@dataclass(frozen=True, slots=True)
class MessageAdded:
    """A message is on disk and can be shown; the open branch now ends in it."""

    message: Message


@dataclass(frozen=True, slots=True)
class Loading:
    """The model is being loaded."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ModelLoaded:
    """The model is ready."""

    info: p.Loaded


@dataclass(frozen=True, slots=True)
class Reading:
    """The prompt is being read."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Looking:
    """A picture is being looked at."""

    number: int
    """Which one it is, from 1 on."""
    total: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Messages that the model does not see, since its context cannot hold them; perhaps none."""

    message_ids: tuple[MessageId, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """What the context holds now, in tokens."""

    system: int
    examples: int
    """The pairs that stand before the first message."""
    messages: int
    template: int
    """The marks around the messages."""
    context: int
    """All that it can hold; the rest is room for the answer."""
    documents: int = 0
    """Those of the messages that are the text of files, or pictures."""


@dataclass(frozen=True, slots=True)
class Grew:
    """What is being said, or the thinking before it, grew."""

    text: str
    is_reasoning: bool = False


@dataclass(frozen=True, slots=True)
class TextAdded:
    """The answer grew."""

    message_id: MessageId
    text: str
    is_reasoning: bool = False
    """Whether this is what the model thinks before it answers."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The answer is over; it is on disk as it stands."""

    message: Message


SpeakerEvent = Loading | ModelLoaded | Reading | Looking | LeftOut | Filled | Grew
"""What happens while a model speaks, wherever that goes."""

ChatEvent = (
    MessageAdded | Loading | ModelLoaded | Reading | Looking | LeftOut | Filled | TextAdded | Ended
)
