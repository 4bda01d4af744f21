"""What happens while two contenders answer, as `services.compare` tells it."""

from dataclasses import dataclass

from localchat.domain.comparison import Answer, Comparison, Side


@dataclass(frozen=True, slots=True)
class Begun:
    """It is on disk, and both answers are to come."""

    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Freed:
    """The model of the chats was let go, since memory is short."""

    model: str


@dataclass(frozen=True, slots=True)
class Working:
    """How far a side is before its answer begins: loading its model, or reading the prompt."""

    side: Side
    reading: bool
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Told:
    """Something to know of how a model was loaded."""

    side: Side
    note: str


@dataclass(frozen=True, slots=True)
class Grew:
    """An answer, or its thinking, grew."""

    side: Side
    text: str
    is_reasoning: bool


@dataclass(frozen=True, slots=True)
class SideEnded:
    """An answer is over; it is on disk as it stands."""

    side: Side
    answer: Answer


@dataclass(frozen=True, slots=True)
class Over:
    """Nothing more comes."""

    comparison: Comparison


CompareEvent = Begun | Freed | Working | Told | Grew | SideEnded | Over
