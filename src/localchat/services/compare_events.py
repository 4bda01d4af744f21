"""What happens while two contenders answer, as `services.compare` tells it."""

from dataclasses import dataclass

from localchat.domain.comparison import Answer, Comparison, Side
from localchat.services.chat_events import SpeakerEvent


@dataclass(frozen=True, slots=True)
class Begun:
    """It is on disk, and both answers are to come."""

    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Freed:
    """The model of the chats was let go, since memory is short."""

    model: str


@dataclass(frozen=True, slots=True)
class OfSide:
    """What happens at one side while its answer is had."""

    side: Side
    event: SpeakerEvent


@dataclass(frozen=True, slots=True)
class SideEnded:
    """An answer is over; it is on disk as it stands."""

    side: Side
    answer: Answer


@dataclass(frozen=True, slots=True)
class Over:
    """Nothing more comes."""

    comparison: Comparison


CompareEvent = Begun | Freed | OfSide | SideEnded | Over
