"""Sizes, rates, times and days as a person reads them."""

import datetime as dt

from localchat.text import figure
from localchat.ui import language
from localchat.ui.language import noop, tr

_UNITS = ((noop("TB"), 1e12), (noop("GB"), 1e9), (noop("MB"), 1e6), (noop("kB"), 1e3))
_BYTES = noop("bytes")


def size(count: float) -> str:
    """Bytes: ``5.0 GB``, ``812 kB``, ``12 bytes``."""
    unit, scale = _unit(count)
    return f"{_number(count / scale, unit)} {tr(unit)}"


def short_size(count: int) -> str:
    """Bytes, where there is little room: ``5.0 GB``, ``12 B``."""
    return size(count) if count >= _UNITS[-1][1] else tr("{count} B", count=count)


def part(done: float, whole: float) -> str:
    """How much of something is here, in one unit: ``1.6 of 2.5 GB``."""
    unit, scale = _unit(whole)
    here, all_ = _number(done / scale, unit), _number(whole / scale, unit)
    return tr("{done} of {whole} {unit}", done=here, whole=all_, unit=tr(unit))


def rate(each_second: float) -> str:
    """Bytes each second: ``38 MB/s``, ``4.2 MB/s``."""
    unit, scale = _unit(each_second)
    value = each_second / scale
    number = figure(value, 1 if value < 10 and scale > 1 else 0)
    return tr("{count} {unit}/s", count=number, unit=tr(unit))


def duration(seconds: float) -> str:
    """A time that is still to come: ``24 s``, ``3 min``, ``2 h 5 min``."""
    if seconds < 90:
        return tr("{count} s", count=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{count} min", count=minutes)
    hours, minutes = divmod(minutes, 60)
    if hours >= 24:
        return tr("more than a day")
    if minutes:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
    return tr("{count} h", count=hours)


def day(when: dt.date) -> str:
    """A day: ``05 Nov 2026``."""
    return language.date(when, tr("dd MMM yyyy"))


def day_of_year(when: dt.date) -> str:
    """A day of this year: ``05 Nov``."""
    return language.date(when, tr("dd MMM"))


def month(when: dt.date) -> str:
    """A month: ``November 2026``."""
    return language.date(when, tr("MMMM yyyy"))


def _unit(count: float) -> tuple[str, float]:
    return next(((unit, scale) for unit, scale in _UNITS if count >= scale), (_BYTES, 1))


def _number(value: float, unit: str) -> str:
    return figure(value, 1 if unit in {"TB", "GB"} else 0)
