"""What the processes say of their cages, in the language of the window.

They speak English, since a process in a cage has no translations; what they say is taken apart here again.
"""

import re
from typing import Any

from localchat.services.way_words import WAYS
from localchat.text import listed, noop, say

_TEMPLATES = (
    noop("{refused} ways out were tried at its start, all refused"),
    noop("A trial at its start found that it can {ways}. Please report this."),
    noop("The trial could not be made ({error})."),
    noop("The trial ended with code {code} ({error})."),
    noop("{what} ({means})"),
    noop("{reason}, so {what}."),
)
"""What holds other words, each of which may be one of these."""
_WORDS = (
    noop("reads only its own libraries and the model file, writes nothing"),
    noop("reads only its own libraries and the file, writes nothing"),
    noop("reads only its own libraries, writes only the download folder"),
    noop("no network, no new programs or processes, no hand on other processes"),
    noop(
        "no new programs or processes, no listening, no services of the desktop, no hand on other processes"
    ),
    noop("no sockets but local ones"),
    noop("starts no programs"),
    noop("starts no programs, sends nothing"),
    noop("writes none of your files"),
    noop("job object"),
    noop("low integrity"),
    noop("the engine could read your other files; it can neither change nor send them"),
    noop("the engine could open connections and start programs"),
    noop("the reader could read your other files; it can neither change nor send them"),
    noop("the reader could open connections and start programs"),
    noop("the hub's process could reach your other files (your chats are encrypted)"),
    noop("the hub's process could start programs and listen for connections"),
    noop("only the program's own structure keeps the window from opening a connection"),
    noop("LocalChat does not know the system calls of this processor"),
    noop("This process was started without its cage"),
    noop("The kernel does not let a process give up rights"),
    noop("The kernel has no filter for system calls"),
    noop("The system around LocalChat forbids it"),
    noop("A thread that was there before could not be held"),
    noop("This system has no seatbelt"),
    noop("Landlock failed"),
)
_TRIPWIRE = noop(
    "This system has no filter for system calls, so only the program's own structure keeps the window from "
    "opening a connection. A tripwire in Python stops and logs what tries by mistake; it is no wall."
)
_OF_EACH = (
    noop("LocalChat knows no cage for this system, so the engine has all rights of your account."),
    noop("This system gave LocalChat no job object, so the engine could start programs and connect."),
    noop("Low integrity was refused, so the engine could write files."),
    noop("Windows does not keep the engine from reading your other files; your chats are encrypted."),
    noop("the engine has all rights of your account"),
    noop("LocalChat knows no cage for this system, so the reader has all rights of your account."),
    noop("This system gave LocalChat no job object, so the reader could start programs and connect."),
    noop("Low integrity was refused, so the reader could write files."),
    noop("Windows does not keep the reader from reading your other files; your chats are encrypted."),
    noop("the reader has all rights of your account"),
    noop("LocalChat knows no cage for this system, so the hub's process has all rights of your account."),
    noop("This system gave LocalChat no job object, so the hub's process could start programs and connect."),
    noop("Windows does not keep the hub's process from reading your other files; your chats are encrypted."),
    noop("the hub's process has all rights of your account"),
)  # fmt: skip
_KNOWN = frozenset((*_WORDS, _TRIPWIRE, *_OF_EACH))


def told(text: str) -> str:
    """What a process said in English, in the language of the window; what is not known stays."""
    if text in _KNOWN or text in WAYS:
        return say(text)
    for template in _TEMPLATES:
        pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(template))
        if match := re.fullmatch(pattern, text):
            parts: dict[str, Any] = {name: told(part) for name, part in match.groupdict().items()}
            if ways := match.groupdict().get("ways"):
                parts["ways"] = listed(map(told, ways.split(", ")))
            return say(template, **parts)
    return text
