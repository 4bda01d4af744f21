"""Words in double braces that a prompt may hold, and what stands there when it is made."""

import datetime as dt
import re
from collections.abc import Mapping

_VARIABLE = re.compile(r"\{\{\s*(\w+)\s*\}\}")

NAMES = ("date", "time", "model", "user")
"""Those that each prompt knows; a persona may bring its own beside them."""


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put values in the place of ``{{their names}}``, whatever their case; unknown ones stay as they are.

    A value is never searched for variables itself.
    """
    if "{{" not in text:
        return text
    known = {name.casefold(): value for name, value in values.items()}

    def value_of(found: re.Match[str]) -> str:
        return known.get(found[1].casefold(), found[0])

    return _VARIABLE.sub(value_of, text)


def values_at(now: dt.datetime, *, model: str, user: str, day: str = "") -> dict[str, str]:
    """What `NAMES` mean at a time; `day`, as ``2026-01-31``, stands for today if it is a date."""
    try:
        date = dt.date.fromisoformat(day) if day else now.date()
    except ValueError:
        date = now.date()
    return {
        "date": f"{date.day} {date:%B %Y}",
        "time": f"{now:%H:%M}",
        "model": model,
        "user": user or "User",
    }
