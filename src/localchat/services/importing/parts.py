"""What the files of several apps have in common: answers with thinking in them, files, roles."""

import re
from collections.abc import Iterable

from localchat.domain.chat import Role
from localchat.domain.transfer import CarriedFile
from localchat.services.importing import clean

_ROLES = {
    "user": Role.USER,
    "human": Role.USER,
    "prompter": Role.USER,
    "assistant": Role.ASSISTANT,
    "ai": Role.ASSISTANT,
    "model": Role.ASSISTANT,
    "bot": Role.ASSISTANT,
    "gpt": Role.ASSISTANT,
    "system": Role.SYSTEM,
    "developer": Role.SYSTEM,
}
_THINKING = re.compile(r"\A\s*<(think|thinking)>(.*?)(?:</\1>|\Z)\s*", re.DOTALL)


def role(value: object) -> Role | None:
    """Who spoke, whatever the app calls it; None for tools and the unknown."""
    return _ROLES.get(value.lower()) if isinstance(value, str) else None


def split_thinking(text: str) -> tuple[str, str]:
    """What is said, and what was thought before it in tags."""
    found = _THINKING.match(text)
    if not found:
        return text, ""
    return text[found.end() :], found[2].strip()


def paragraphs(parts: Iterable[str]) -> str:
    """Parts of a text one below the other; empty ones are left out."""
    return "\n\n".join(part for part in (one.strip("\n") for one in parts) if part.strip())


def fence(text: str, language: str = "") -> str:
    """A text as a block of code, whatever ticks are in it."""
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    ticks = "`" * (longest + 1)
    return f"{ticks}{language}\n{text.strip(chr(10))}\n{ticks}"


def file(name: object, text: object, kind: str = "text") -> CarriedFile:
    """A file with text that was attached."""
    content = clean.text(text)
    shown = clean.line(name) or "Pasted text"
    return CarriedFile(name=shown, text=content, kind=kind, size=len(content.encode()))


def absent(what: str, name: object = "") -> str:
    """The words in the place of something that an export does not hold, or that is not taken over."""
    shown = clean.line(name)
    return f"*[{what}: {shown}]*" if shown else f"*[{what}]*"
