"""Quiet hours: a stretch of every day in which downloads rest."""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Self

from localchat.errors import UsageError
from localchat.text import say

_TIME = r"([01]?\d|2[0-4])(?:[:.]([0-5]\d))?"
_HOURS = re.compile(rf"\s*{_TIME}\s*(?:-|–|to)\s*{_TIME}\s*", re.IGNORECASE)  # fmt: skip
_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From one time of the day to another, perhaps over midnight; in minutes since midnight."""

    begin: int
    end: int

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Read ``22:00-07:00``; None for an empty text, `UsageError` for what is neither."""
        if not text.strip():
            return None
        match = _HOURS.fullmatch(text)
        numbers = [int(number or 0) for number in match.groups()] if match else []
        if numbers:
            begin, end = (60 * numbers[0] + numbers[1], 60 * numbers[2] + numbers[3])
            if max(begin, end) <= _DAY and begin % _DAY != end % _DAY:
                return cls(begin % _DAY, end % _DAY)
        raise UsageError(
            say(
                "Quiet hours are two different times such as 22:00-07:00, not “{text}”; leave them "
                "empty for none.",
                text=text.strip()[:40],
            )
        )

    def left(self, now: dt.datetime) -> float:
        """Seconds until they end; 0 outside of them."""
        minute = 60 * now.hour + now.minute
        length = (self.end - self.begin) % _DAY
        gone = (minute - self.begin) % _DAY
        if gone >= length:
            return 0.0
        return 60.0 * (length - gone) - now.second

    @property
    def end_text(self) -> str:
        """``07:00``."""
        return f"{self.end // 60:02}:{self.end % 60:02}"
