"""What is said to a person, wherever it is said: a sentence in English that the window may translate.

The lowest layer has no files and no Qt: the window installs how a sentence is translated (`ui.language`),
as do the command line and the children (`languages`). tools/translations.py collects each literal that is
given to `say`, `noop` and `tr`.
"""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass

Translate = Callable[[str, int], str]
"""The translation of a source text in the form for so many (-1: not counted); empty when there is none."""


def _untranslated(_text: str, _number: int) -> str:
    return ""


def _english_date(when: dt.date) -> str:
    return f"{when.day} {when:%B %Y}"


@dataclass(frozen=True, slots=True)
class Language:
    """How sentences and numbers are written."""

    translate: Translate = _untranslated
    point: str = "."
    """Before the decimals."""
    group: str = ","
    """Between the thousands."""
    date: Callable[[dt.date], str] = _english_date
    """A day with its month in words."""
    name: str = "en"
    """What the language is called here, see `languages`."""


_language = Language()


def install(language: Language) -> None:
    """From now on sentences and numbers are written so; ``Language()`` is English."""
    global _language  # noqa: PLW0603 -- the whole process speaks one language
    _language = language


def language() -> Language:
    """The language that this process speaks."""
    return _language


def say(text: str, /, number: int = -1, *, one: str = "", **values: object) -> str:
    """The translation of `text`, a literal in English, with its ``{placeholders}`` filled in.

    What is counted has its `number`, ``%n`` in the text, and the English words for exactly one:
    ``say("%n files in {folder}", count, one="%n file in {folder}", folder=name)``.
    """
    said = _language.translate(text, number) or (one if one and number == 1 else text)
    if number >= 0:
        said = said.replace("%n", figure(number))
    return said.format(**values) if values else said


tr = say
"""The same, for those to whom `say` means to print a line."""


def noop(text: str, /) -> str:
    """The literal itself, marked to be collected; `say` is called with it when it is shown."""
    return text


def listed(parts: Iterable[object]) -> str:
    """Things after each other, parted as the language does: ``a, b, c``."""
    return say(", ").join(map(str, parts))


def headed(name: object, text: object) -> str:
    """A text behind its name: ``name: text``."""
    return say("{name}: {text}", name=name, text=text)


def figure(value: float, places: int = 0) -> str:
    """A number as it is written in the language, with so many decimals: ``12,345``, ``0.50``."""
    written = f"{value:,.{places}f}"
    if (_language.point, _language.group) == (".", ","):
        return written
    whole, _, rest = written.partition(".")
    whole = whole.replace(",", _language.group)
    return f"{whole}{_language.point}{rest}" if rest else whole


_CAUSES = (
    noop("No such file or directory"),
    noop("Permission denied"),
    noop("Operation not permitted"),
    noop("No space left on device"),
    noop("Read-only file system"),
    noop("Is a directory"),
    noop("Not a directory"),
    noop("File exists"),
    noop("File name too long"),
    noop("File too large"),
    noop("Directory not empty"),
    noop("Input/output error"),
    noop("Device or resource busy"),
    noop("Disk quota exceeded"),
    noop("Too many open files"),
    noop("Invalid argument"),
)
"""What a system says most often of a file; it speaks English to programs."""


def cause(error: OSError) -> str:
    """Why a system did not do what was asked, in a few words."""
    return say(error.strerror) if error.strerror else str(error) or type(error).__name__


def amount(count: float, unit: str, places: int = 1) -> str:
    """So much of a unit, a literal that is marked somewhere: ``5.0 GB``, ``5,0 Go``."""
    return f"{figure(count, places)} {say(unit)}"


def date(when: dt.date) -> str:
    """A day with its month in words: ``3 March 2026``."""
    return _language.date(when)


def point() -> str:
    """What stands before the decimals of a number."""
    return _language.point
