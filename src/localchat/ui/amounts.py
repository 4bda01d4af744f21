"""Sizes, rates and times as a person reads them."""

_UNITS = (("TB", 1e12), ("GB", 1e9), ("MB", 1e6), ("kB", 1e3))


def size(count: float) -> str:
    """Bytes: ``5.0 GB``, ``812 kB``, ``12 bytes``."""
    unit, scale = _unit(count)
    return f"{_number(count / scale, unit)} {unit}"


def part(done: float, whole: float) -> str:
    """How much of something is here, in one unit: ``1.6 of 2.5 GB``."""
    unit, scale = _unit(whole)
    return f"{_number(done / scale, unit)} of {_number(whole / scale, unit)} {unit}"


def rate(each_second: float) -> str:
    """Bytes each second: ``38 MB/s``, ``4.2 MB/s``."""
    unit, scale = _unit(each_second)
    value = each_second / scale
    return f"{value:.1f} {unit}/s" if value < 10 and scale > 1 else f"{value:.0f} {unit}/s"


def duration(seconds: float) -> str:
    """A time that is still to come: ``24 s``, ``3 min``, ``2 h 5 min``."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    if hours < 24:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    return "more than a day"


def _unit(count: float) -> tuple[str, float]:
    return next(((unit, scale) for unit, scale in _UNITS if count >= scale), ("bytes", 1))


def _number(value: float, unit: str) -> str:
    return f"{value:.1f}" if unit in {"TB", "GB"} else f"{value:.0f}"
