"""Chats of Jan: a folder for each, with ``thread.json`` and a line for each message."""

from collections.abc import Iterable, Mapping
from typing import Any

from localchat.domain.chat import Role
from localchat.domain.transfer import CarriedChat, Origin
from localchat.services.importing import clean, parts
from localchat.services.importing.chats import made
from localchat.services.importing.tree import Found, chain, grow

THREAD = "thread.json"


def is_thread(value: Mapping[str, Any]) -> bool:
    """Whether this is what Jan knows of a chat beside its messages."""
    return value.get("object") == "thread" or ("assistants" in value and "metadata" in value)


def is_line(value: Mapping[str, Any]) -> bool:
    """Whether this is a line with a message of Jan."""
    return value.get("object") == "thread.message"


def read(lines: Iterable[Mapping[str, Any]], thread: Mapping[str, Any], folder: str) -> CarriedChat:
    """Take a chat over from its messages, and what is known of it; `folder` names one without an id."""
    messages = list(lines)
    begun = clean.moment(thread.get("created")) or clean.moment(thread.get("created_at"))
    found = [_message(one) for one in messages]
    if all(one.created for one in found):
        found.sort(key=lambda one: one.created.timestamp() if one.created else 0)
    assistant = clean.table(next(iter(clean.rows(thread.get("assistants"))), None))
    model = clean.table(thread.get("model")) or clean.table(assistant.get("model"))
    owner = next((key for one in messages if (key := clean.key(one.get("thread_id")))), "")
    return made(
        Origin.JAN,
        clean.key(thread.get("id")) or owner or clean.line(folder),
        grow(chain(found), begun, join=True),
        title=clean.line(thread.get("title")),
        begun=begun,
        updated=clean.moment(thread.get("updated")) or clean.moment(thread.get("updated_at")),
        model=clean.line(model.get("id")) or clean.line(assistant.get("model")),
        system_prompt=clean.text(assistant.get("instructions")),
        pinned=thread.get("isFavorite") is True,
    )


def _message(message: Mapping[str, Any]) -> Found:
    who = parts.role(message.get("role"))
    found = Found(
        key="",
        parent=None,
        role=who or Role.ASSISTANT,
        created=clean.moment(message.get("created_at")) or clean.moment(message.get("created")),
    )
    said: list[str] = []
    thought: list[str] = []
    for part in map(clean.table, clean.rows(message.get("content"))):
        text = part.get("text")
        words = clean.text(clean.table(text).get("value") if isinstance(text, dict) else text)
        if part.get("type") == "reasoning":
            thought.append(words)
        elif words:
            said.append(words)
        elif clean.word(part.get("type")) in {"image", "image_url"}:
            said.append(parts.absent("picture, left out"))
    text = parts.paragraphs(said) or clean.text(message.get("content"))
    if who is None:
        found.reasoning = f"From a tool:\n\n{parts.fence(text)}" if text.strip() else ""
    else:
        found.text, more = parts.split_thinking(text)
        found.reasoning = parts.paragraphs((*thought, more))
    if found.role is Role.ASSISTANT:
        about = clean.table(message.get("metadata"))
        found.model = clean.line(message.get("model")) or clean.line(about.get("model"))
    found.is_link = found.is_empty
    return found
