"""Comparisons: the same prompt to two contenders, what both answered, and which was better.

Values and sums. How the answers come about, and where they are kept, is told elsewhere.
"""

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from localchat.domain.chat import MessageState, Usage

ComparisonId = NewType("ComparisonId", int)


class Side(StrEnum):
    """Where an answer stands."""

    LEFT = "left"
    RIGHT = "right"


class Vote(StrEnum):
    """What the person thought of both answers."""

    NONE = ""
    """Nothing yet."""
    LEFT = "left"
    RIGHT = "right"
    EQUAL = "equal"
    BOTH_BAD = "bad"


@dataclass(frozen=True, slots=True)
class Contender:
    """Who answers, and how."""

    model: str
    """The id of the model."""
    preset: str
    """The name of the preset."""
    persona: str = ""
    """The name of the persona; empty for none."""
    examples_on: bool = True
    """Whether the model is told the persona's examples: few-shot, or zero-shot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a contender said."""

    contender: Contender
    text: str = ""
    """What was said, as Markdown."""
    reasoning: str = ""
    """What the model thought before."""
    usage: Usage | None = None
    """What it cost, once known."""
    state: MessageState = MessageState.WRITING
    """How it ended."""
    problem: str = ""
    """Why there is no whole answer, in a sentence; empty if nothing went wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One prompt with two answers."""

    id: ComparisonId
    created: datetime
    """When it was begun, with time zone."""
    prompt: str
    """What both were asked."""
    left: Answer
    right: Answer
    blind: bool = False
    """Whether the names stay hidden until the vote."""
    vote: Vote = Vote.NONE
    voted: datetime | None = None
    """When the vote was given."""

    @property
    def hidden(self) -> bool:
        """Whether the person may not know yet who answered; where there is no vote to come, they may."""
        if not self.blind or self.vote is not Vote.NONE:
            return False
        return not self.over or self.can_be_voted

    @property
    def over(self) -> bool:
        """Whether nothing more comes."""
        return MessageState.WRITING not in {self.left.state, self.right.state}

    @property
    def can_be_voted(self) -> bool:
        """Whether there are two answers of which none broke off, and so something to choose from."""
        sides = (self.left, self.right)
        return self.over and all(each.text.strip() and not each.problem for each in sides)

    def of(self, side: Side) -> Answer:
        """The answer at a side."""
        return self.left if side is Side.LEFT else self.right

    @property
    def pair(self) -> frozenset[Contender]:
        """Who was compared, wherever they stood; one if both were the same."""
        return frozenset((self.left.contender, self.right.contender))


@dataclass(slots=True)
class Standing:
    """How a contender did in all comparisons."""

    contender: Contender
    wins: int = 0
    losses: int = 0
    equal: int = 0
    both_bad: int = 0
    answers: int = 0
    """Whole answers, with a vote or without."""
    _speeds: list[float] = field(default_factory=list)
    _waits: list[float] = field(default_factory=list)

    @property
    def votes(self) -> int:
        """How many votes say who is better: wins, losses, and those that found both equal."""
        return self.wins + self.losses + self.equal

    @property
    def share(self) -> float | None:
        """Wins and half of the equal ones, as a share of `votes`; None without a vote."""
        return (self.wins + self.equal / 2) / self.votes if self.votes else None

    @property
    def speed(self) -> float | None:
        """Median of tokens in a second; None if nothing was measured."""
        return statistics.median(self._speeds) if self._speeds else None

    @property
    def first_token_ms(self) -> float | None:
        """Median time to the first token, in milliseconds; None if nothing was measured."""
        return statistics.median(self._waits) if self._waits else None

    def measure(self, usage: Usage | None) -> None:
        """Count the figures of an answer."""
        if usage is None:
            return
        self.answers += 1
        if usage.generated_tokens > 1 and usage.tokens_per_second > 0:
            self._speeds.append(usage.tokens_per_second)
        self._waits.append(usage.first_token_ms)


def standings(comparisons: Iterable[Comparison]) -> list[Standing]:
    """How all contenders did, the best first; a contender against itself is measured but not judged."""
    found: dict[Contender, Standing] = {}
    for one in comparisons:
        if one.hidden:
            continue
        for answer in (one.left, one.right):
            standing = found.setdefault(answer.contender, Standing(answer.contender))
            standing.measure(answer.usage)
        if len(one.pair) > 1:
            _judge(one, found[one.left.contender], found[one.right.contender])
    return sorted(
        (each for each in found.values() if each.answers or each.votes or each.both_bad),
        key=lambda each: (-(each.share if each.share is not None else -1), -each.votes),
    )


def _judge(comparison: Comparison, left: Standing, right: Standing) -> None:
    match comparison.vote:
        case Vote.LEFT:
            left.wins += 1
            right.losses += 1
        case Vote.RIGHT:
            right.wins += 1
            left.losses += 1
        case Vote.EQUAL:
            left.equal += 1
            right.equal += 1
        case Vote.BOTH_BAD:
            left.both_bad += 1
            right.both_bad += 1
        case Vote.NONE:
            pass


def pairs(comparisons: Iterable[Comparison]) -> list[tuple[Contender, Contender]]:
    """Who was compared with whom, each pair once, in the order of the comparisons."""
    found: dict[frozenset[Contender], tuple[Contender, Contender]] = {}
    for one in comparisons:
        if not one.hidden:
            found.setdefault(one.pair, (one.left.contender, one.right.contender))
    return list(found.values())


def of_pair(comparisons: Sequence[Comparison], pair: frozenset[Contender]) -> list[Comparison]:
    """Those in which these two were compared; those whose names are hidden tell nothing."""
    return [one for one in comparisons if one.pair == pair and not one.hidden]
