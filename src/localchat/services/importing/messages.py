"""Training data: ``{"messages": [{"role": …, "content": …}, …]}``, and the older ``conversations`` kind."""

from collections.abc import Mapping
from typing import Any

from localchat.domain.chat import Role
from localchat.domain.transfer import CarriedChat, Origin
from localchat.services.importing import clean, parts
from localchat.services.importing.chats import Broken, made
from localchat.services.importing.tree import Found, chain, grow
from localchat.text import say


def is_chat(value: Mapping[str, Any]) -> bool:
    """Whether this is a list of messages with roles."""
    first = clean.table(next(iter(_rows(value)), None))
    return ("role" in first and "content" in first) or ("from" in first and "value" in first)


def _rows(value: Mapping[str, Any]) -> list[Any]:
    return clean.rows(value.get("messages")) or clean.rows(value.get("conversations"))


def read(value: Mapping[str, Any]) -> CarriedChat:
    """Take a chat over; its first message of the system becomes the prompt."""
    found = chain(_message(clean.table(one)) for one in _rows(value))
    begun = clean.moment(value.get("created")) or clean.moment(value.get("created_at"))
    return made(
        Origin.MESSAGES,
        clean.key(value.get("id")),
        grow(found, begun, join=True),
        title=clean.line(value.get("title")),
        begun=begun,
        model=clean.line(value.get("model")),
    )


def _message(message: Mapping[str, Any]) -> Found:
    named = message.get("role", message.get("from"))
    who = parts.role(named)
    content = message.get("content", message.get("value"))
    if isinstance(content, list):
        said = parts.paragraphs(clean.text(clean.table(one).get("text")) for one in content)
    elif isinstance(content, str) or content is None:
        said = clean.text(content)
    else:
        raise Broken(say("The content of a message in it is no text."))
    found = Found(key="", parent=None, role=who or Role.ASSISTANT)
    if who is None:
        shown = f"From {clean.line(named) or 'a tool'}:\n\n{parts.fence(said)}"
        found.reasoning = shown if said.strip() else ""
    elif who is Role.ASSISTANT:
        found.text, found.reasoning = parts.split_thinking(said)
        thought = clean.text(message.get("reasoning_content"))
        found.reasoning = parts.paragraphs((thought, found.reasoning))
    else:
        found.text = said
    found.is_link = found.is_empty
    return found
