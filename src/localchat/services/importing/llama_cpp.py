"""Chats of llama.cpp's web page: a conversation and its messages, as one object or as lines."""

import json
from collections.abc import Mapping
from typing import Any

from localchat.domain.chat import Role
from localchat.domain.transfer import CarriedChat, Origin
from localchat.services.importing import clean, parts
from localchat.services.importing.chats import made
from localchat.services.importing.tree import Found, grow

SESSION, MESSAGE = "session", "message"
"""The kinds of lines in its newer exports."""
_TEXTS = frozenset({"textFile", "pdfFile", "context", "TEXT", "PDF"})


def is_chat(value: Mapping[str, Any]) -> bool:
    """Whether this is a chat of llama.cpp's page."""
    return isinstance(value.get("conv"), dict) and isinstance(value.get("messages"), list)


def is_line(value: Mapping[str, Any]) -> bool:
    """Whether this is a line of one."""
    return value.get("type") == SESSION or (
        value.get("type") == MESSAGE and isinstance(value.get("message"), dict)
    )


def read(value: Mapping[str, Any]) -> CarriedChat:
    """Take a chat over, with its branches; what tools said goes into the thinking."""
    about = value["conv"]
    found = [_message(number, clean.table(one)) for number, one in enumerate(value["messages"])]
    return made(
        Origin.LLAMA_CPP,
        clean.key(about.get("id")),
        grow(found, join=True),
        title=clean.line(about.get("name")),
        updated=clean.moment(about.get("lastModified")),
        leaf=clean.key(about.get("currNode")),
        pinned=about.get("pinned") is True,
    )


def _message(number: int, message: Mapping[str, Any]) -> Found:
    parent = clean.key(message.get("parent"))
    found = Found(
        key=clean.key(message.get("id")) or f"#{number}",
        parent=None if parent in {"", "-1"} else parent,
        created=clean.moment(message.get("timestamp")),
    )
    if message.get("type") == "root":
        found.is_link = True
        return found
    who = parts.role(message.get("role"))
    said = clean.text(message.get("content"))
    found.role = who or Role.ASSISTANT
    found.model = clean.line(message.get("model"))
    thought = clean.text(message.get("reasoningContent")) or clean.text(message.get("thinking"))
    if who is None:
        found.reasoning = f"From a tool:\n\n{parts.fence(said)}" if said.strip() else ""
    elif who is Role.ASSISTANT:
        found.text, more = parts.split_thinking(said)
        found.reasoning = parts.paragraphs((thought, more, _calls(message.get("toolCalls"))))
    else:
        found.text = said
    for one in map(clean.table, clean.rows(message.get("extra"))):
        if clean.word(one.get("type")) in _TEXTS and isinstance(one.get("content"), str):
            found.files += (parts.file(one.get("name"), one["content"]),)
        else:
            words = parts.absent("file, left out", one.get("name"))
            found.text = parts.paragraphs((found.text, words))
    found.is_link = found.is_empty
    return found


def _calls(calls: object) -> str:
    if not calls or calls == "[]":
        return ""
    shown = calls if isinstance(calls, str) else json.dumps(calls, ensure_ascii=False, indent=2)
    return f"To a tool:\n\n{parts.fence(clean.text(shown), 'json')}"
