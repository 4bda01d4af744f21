"""The language of the command line: the one that is chosen for the window, or the terminal's."""

import contextlib
import gettext
import os
import sys
from collections.abc import Sequence

from localchat.languages import DOMAIN, ENGLISH, TRANSLATIONS, of_terminal, speak
from localchat.paths import Paths, find_home
from localchat.settings import Settings
from localchat.text import noop

OF_ARGPARSE = (
    noop("usage: "),
    noop("positional arguments"),
    noop("options"),
    noop("show this help message and exit"),
    noop("argument %(argument_name)s: %(message)s"),
    noop("%(prog)s: error: %(message)s\n"),
    noop("unrecognized arguments: %s"),
    noop("the following arguments are required: %s"),
    noop("one of the arguments %s is required"),
    noop("expected one argument"),
    noop("expected at most one argument"),
    noop("expected at least one argument"),
    noop("not allowed with argument %s"),
    noop("ambiguous option: %(option)s could match %(matches)s"),
    noop("ignored explicit argument %r"),
    noop("invalid %(type)s value: %(value)r"),
    noop("invalid choice: %(value)r (choose from %(choices)s)"),
)
"""What Python's own reader of arguments says; it asks gettext for it."""


def wear(arguments: Sequence[str]) -> str:
    """Speak the language that the person chose, or else the terminal's; return which it is.

    What programs read stays English: with ``--json`` that is everything. Call it before the arguments are
    read, since their help is said too.
    """
    name = ENGLISH if "--json" in arguments else _chosen(arguments) or of_terminal()
    speak(name)
    gettext.bindtextdomain(DOMAIN, str(TRANSLATIONS))
    gettext.textdomain("messages" if name == ENGLISH else DOMAIN)
    if name != ENGLISH:
        os.environ["LANGUAGE"] = name
    for stream in (sys.stdout, sys.stderr):
        # A terminal that lacks a sign of the language shows another in its place.
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    return name


def _chosen(arguments: Sequence[str]) -> str:
    """The language of the window, as its settings say; empty for the system's."""
    home = None
    for place, word in enumerate(arguments):
        if word == "--home":
            home = next(iter(arguments[place + 1 :]), None)
        elif word.startswith("--home="):
            home = word.partition("=")[2]
    return str(Settings(Paths(find_home(home)).settings)["language"])
