"""The languages of LocalChat, and how a process without a window speaks one of them.

The window reads the translations in Qt's form (see `ui.language`). The command line and the children read
them as Python's own gettext does, and only when there is something to say. A child is told the language in
its environment; a cage lets it read the files, since they lie in the package.
"""

import contextlib
import datetime as dt
import functools
import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from localchat.text import Language, install, language

if TYPE_CHECKING:
    from gettext import NullTranslations

ENGLISH = "en"
LANGUAGES: Mapping[str, str] = {
    ENGLISH: "English",
    "zh_CN": "简体中文",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
}
"""The languages, each by its own name."""
TRANSLATIONS = Path(__file__).parent / "resources" / "translations"
"""Where they lie: ``.ts`` to be edited, ``.qm`` for the window, and ``.mo`` in a folder for each language."""
DOMAIN = "localchat"
"""What the ``.mo`` files are called."""
VARIABLE = "LOCALCHAT_LANGUAGE"
"""Tells a child which language to speak, and how numbers are written in it."""

_NUMBERS = {"de": (",", "."), "es": (",", "."), "fr": (",", "\u202f")}
"""What stands before the decimals and between the thousands, where it is not as in English."""
_DATES = {
    "de": "{day}. {month} {year}",
    "es": "{day} de {month} de {year}",
    "fr": "{day} {month} {year}",
    "ja": "{year}年{number}月{day}日",
    "zh_CN": "{year}年{number}月{day}日",
}
_MONTHS = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}


def speak(name: str, numbers: tuple[str, str] | None = None) -> None:
    """From now on speak one of the languages; `numbers` are its signs, if they are others than usual."""
    if name not in LANGUAGES:
        name = ENGLISH
    point, group = numbers or _NUMBERS.get(name, (".", ","))
    if name == ENGLISH:
        install(Language(point=point, group=group))
        return
    translate = functools.partial(_translated, name)
    install(Language(translate, point, group, functools.partial(_date, name), name))


def of_terminal(environment: Mapping[str, str] = os.environ) -> str:
    """The language that a terminal is set to; English if it is none of ours."""
    wanted = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((environment[each] for each in wanted if environment.get(each)), "")
    if locale.partition(".")[0] in {"C", "POSIX"}:
        return ENGLISH
    listed = environment.get("LANGUAGE", "").split(":") if locale else []
    for tag in (*listed, locale or _of_windows()):
        if tag and (name := named(tag)) in LANGUAGES:
            return name
    return ENGLISH


def named(tag: str) -> str:
    """What we call the language of a locale such as ``de_AT.UTF-8``; empty if we do not speak it."""
    base, _, country = tag.partition(".")[0].partition("@")[0].replace("-", "_").partition("_")
    if base.lower() == "zh":
        is_traditional = country.partition("_")[0].upper() in {"TW", "HK", "MO", "HANT"}
        return "" if is_traditional else "zh_CN"
    return base.lower() if base.lower() in LANGUAGES else ""


def told() -> Mapping[str, str]:
    """What the environment of a child says of this process's language; nothing for plain English."""
    mine = language()
    if (mine.name, mine.point, mine.group) == (ENGLISH, ".", ","):
        return {}
    signs = (".".join(f"{ord(letter):x}" for letter in sign) for sign in (mine.point, mine.group))
    return {VARIABLE: "/".join((mine.name, *signs))}


def follow(environment: Mapping[str, str] = os.environ) -> None:
    """In a child: speak as the parent said; nothing is read until something is to be said."""
    with contextlib.suppress(ValueError, OverflowError):
        name, point, group = environment.get(VARIABLE, "").split("/")
        speak(name, (_sign(point), _sign(group)))


def _sign(numbers: str) -> str:
    return "".join(chr(int(number, 16)) for number in numbers.split(".") if number)


def _of_windows() -> str:
    """The language of the system's own dialogs, where no variable says it."""
    if sys.platform == "win32":
        import ctypes
        import locale

        number = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        return locale.windows_locale.get(number, "")
    return ""


@functools.cache
def _book(name: str) -> "NullTranslations":
    """The translations of a language; a missing or damaged file has none."""
    import gettext

    try:
        with (TRANSLATIONS / name / "LC_MESSAGES" / f"{DOMAIN}.mo").open("rb") as file:
            return gettext.GNUTranslations(file)
    except (OSError, ValueError, LookupError, struct.error):
        return gettext.NullTranslations()


def _translated(name: str, text: str, number: int) -> str:
    if not text:
        return ""
    book = _book(name)
    said = book.gettext(text) if number < 0 else book.ngettext(text, text, number)
    return said if said != text else ""


def _date(name: str, when: dt.date) -> str:
    month = _MONTHS[name].split()[when.month - 1] if name in _MONTHS else ""
    return _DATES[name].format(day=when.day, month=month, number=when.month, year=when.year)
