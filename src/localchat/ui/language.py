"""The language of the window: which it is, and what is said in it."""

import datetime as dt
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from localchat.languages import ENGLISH, LANGUAGES, TRANSLATIONS
from localchat.text import Language, install, noop, say

__all__ = ["ENGLISH", "LANGUAGES", "TRANSLATIONS", "noop", "tr", "wear"]

CONTEXT = "LocalChat"
"""The one context of all translations."""
_locale = QLocale.c()
"""How days are written."""

tr = say
"""What is said in the window; its literals are collected as those of `say`: see localchat.text."""


def wear(chosen: str) -> str:
    """Speak the chosen language, or the system's if it is empty; return which it is.

    Call it before the first widget is made: what has been said already is not said again. A
    language whose files are missing is English.
    """
    application = QCoreApplication.instance()
    system = QLocale.system()
    name = chosen if chosen in LANGUAGES else best_of(system.uiLanguages())
    theirs = system if name_of(system) == name else QLocale(name)
    ours = QTranslator(application)
    if name != ENGLISH and ours.load(str(TRANSLATIONS / f"localchat_{name}.qm")):
        qt = QTranslator(application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if application is not None and qt.load(f"{folder}/qtbase_{name}.qm"):
            application.installTranslator(qt)
        speak(ours, theirs, name)
        return name
    speak(None, theirs if name == ENGLISH else QLocale(ENGLISH))
    return ENGLISH


def speak(translator: QTranslator | None, locale: QLocale, name: str = ENGLISH) -> None:
    """Translate by this from now on, and write numbers and dates as is usual there."""

    def translate(text: str, number: int) -> str:
        if translator is None or not text:
            return ""
        return translator.translate(CONTEXT, text, None, number) or ""

    global _locale  # noqa: PLW0603 -- the whole window speaks one language
    _locale = locale
    QLocale.setDefault(locale)
    point, group = locale.decimalPoint(), locale.groupSeparator()
    install(Language(translate, point, group, lambda when: date(when, say("d MMMM yyyy")), name))


def best_of(wanted: Iterable[str]) -> str:
    """The first language of a person's list that the window speaks; English if there is none."""
    for tag in wanted:
        if (name := name_of(QLocale(tag))) in LANGUAGES:
            return name
    return ENGLISH


def name_of(locale: QLocale) -> str:
    """The name under which the window would speak a language."""
    if locale.language() == QLocale.Language.Chinese:
        return "zh_CN" if locale.script() == QLocale.Script.SimplifiedHanScript else "zh_TW"
    return QLocale.languageToCode(locale.language())


def date(when: dt.date, form: str) -> str:
    """A day in the language's own words, in a form such as ``dd MMM yyyy``."""
    return _locale.toString(QDate(when.year, when.month, when.day), form)
