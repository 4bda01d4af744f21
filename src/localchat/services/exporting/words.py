"""What the files that people read have in common: who speaks, when, and what was attached."""

import datetime as dt
import re

from localchat.domain.attachment import form_of
from localchat.domain.chat import Role
from localchat.domain.transfer import CarriedChat, CarriedFile, CarriedMessage
from localchat.text import figure, listed, noop, say

_UNITS = ((noop("GB"), 1_000_000_000), (noop("MB"), 1_000_000), (noop("kB"), 1_000))
_BYTES = noop("bytes")
_SPEAKERS = {Role.USER: noop("You"), Role.ASSISTANT: noop("Model"), Role.SYSTEM: noop("System")}


def title(chat: CarriedChat) -> str:
    """The chat's title on one line."""
    return " ".join(chat.title.split()) or say("Untitled chat")


def speaker(message: CarriedMessage) -> str:
    """Who said it."""
    return message.model or say(_SPEAKERS[message.role])


def moment(time: dt.datetime) -> str:
    """When it was, by this computer's clock."""
    return f"{time.astimezone():%Y-%m-%d %H:%M}"


def about(chat: CarriedChat) -> str:
    """When a chat was begun, and where it comes from, on one line."""
    begun, last = moment(chat.created), moment(chat.updated)
    if chat.updated.date() == chat.created.date():
        return say("Begun {time}", time=begun)
    return say("Begun {time}, last message {last}", time=begun, last=last)


def thought(message: CarriedMessage) -> str:
    """The head of what was thought."""
    if message.usage and message.usage.thought_ms >= 1000:  # noqa: PLR2004 -- a second
        return say("Thought for {count} s", count=figure(message.usage.thought_ms / 1000))
    return say("Thoughts")


def branch_head(chat: CarriedChat, part: list[int], number: int) -> str:
    """How the other branches are told apart: from where they leave."""
    first = chat.messages[part[0]]
    if first.parent is None:
        return say("Branch {place}, from the beginning", place=number)
    before = " ".join(chat.messages[first.parent].text.split())
    short = before if len(before) <= 60 else f"{before[:59].rstrip()}…"  # noqa: PLR2004 -- a line
    return say("Branch {place}, after “{short}”", place=number, short=short)


def fence(text: str, language: str = "") -> str:
    """A text as a block of code, whatever ticks are in it."""
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    ticks = "`" * (longest + 1)
    ending = "" if text.endswith("\n") else "\n"
    return f"{ticks}{language}\n{text}{ending}{ticks}"


def system() -> str:
    """The head of the system prompt."""
    return say(_SPEAKERS[Role.SYSTEM])


def attached(file: CarriedFile) -> str:
    """The head of an attached file: its name, how large it is, and how much of it was sent."""
    if file.picture:
        pixels = file.text.replace("×", " × ")
        size = _amount(file.size)
        return say(
            "Picture: {name} ({size} pixels, {amount})", name=file.name, size=pixels, amount=size
        )
    sent = file.note.strip().rstrip(".")
    if not sent:
        sent = say("whole") if file.text else say("only its name")
    about = listed([form_of(file.name), _amount(file.size), sent])
    return say("Attached: {name} ({about})", name=file.name, about=about)


def _amount(count: int) -> str:
    """Bytes, as a person reads them."""
    unit, scale = next((each for each in _UNITS if count >= each[1]), (_BYTES, 1))
    return f"{figure(count / scale, int(scale > 1_000))} {say(unit)}"  # noqa: PLR2004 -- MB and more


def file_block(file: CarriedFile) -> str:
    """An attached file as Markdown."""
    head = f"**{attached(file)}**"
    return f"{head}\n\n{fence(file.text)}" if file.text and not file.picture else head


def with_files(message: CarriedMessage) -> str:
    """A message's text with the files that were attached before it."""
    return "\n\n".join([*map(file_block, message.files), message.text]).strip("\n")
