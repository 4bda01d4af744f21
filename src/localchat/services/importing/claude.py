"""Chats of Claude: ``conversations.json`` of its export, messages with the one that each follows."""

import json
from collections.abc import Mapping
from typing import Any

from localchat.domain.chat import Role
from localchat.domain.transfer import CarriedChat, Origin
from localchat.services.importing import clean, parts
from localchat.services.importing.chats import made
from localchat.services.importing.tree import Found, chain, grow

_ROOT = "00000000-0000-"
"""How the parent of a first message begins, which is none."""


def is_chat(value: Mapping[str, Any]) -> bool:
    """Whether this is a chat of Claude."""
    return isinstance(value.get("chat_messages"), list)


def read(value: Mapping[str, Any]) -> CarriedChat:
    """Take a chat over: attached texts as files, artifacts as code, tools into the thinking."""
    begun = clean.moment(value.get("created_at"))
    messages = [clean.table(one) for one in value["chat_messages"]]
    found = [_message(number, one) for number, one in enumerate(messages)]
    if not any(one.get("parent_message_uuid") for one in messages):
        found = chain(found)
    return made(
        Origin.CLAUDE,
        clean.key(value.get("uuid")),
        grow(found, begun, join=True),
        title=clean.line(value.get("name")),
        begun=begun,
        updated=clean.moment(value.get("updated_at")),
        leaf=clean.key(value.get("current_leaf_message_uuid")),
        model=clean.line(value.get("model")),
        pinned=value.get("is_starred") is True,
    )


def _message(number: int, message: Mapping[str, Any]) -> Found:
    parent = clean.key(message.get("parent_message_uuid"))
    found = Found(
        key=clean.key(message.get("uuid")) or str(number),
        parent=None if not parent or parent.startswith(_ROOT) else parent,
        role=parts.role(message.get("sender")) or Role.ASSISTANT,
        created=clean.moment(message.get("created_at")),
    )
    said: list[str] = []
    thought: list[str] = []
    for part in map(clean.table, clean.rows(message.get("content"))):
        _add(part, said, thought)
    found.text = parts.paragraphs(said) or clean.text(message.get("text"))
    found.reasoning = parts.paragraphs(thought)
    for one in map(clean.table, clean.rows(message.get("attachments"))):
        found.files += (parts.file(one.get("file_name"), one.get("extracted_content")),)
    for one in map(clean.table, clean.rows(message.get("files"))):
        words = parts.absent("file, not in the export", one.get("file_name"))
        found.text = parts.paragraphs((found.text, words))
    found.is_link = found.is_empty
    return found


def _add(part: Mapping[str, Any], said: list[str], thought: list[str]) -> None:
    kind = part.get("type")
    if kind == "text":
        said.append(clean.text(part.get("text")))
    elif kind == "thinking":
        thought.append(clean.text(part.get("thinking")))
    elif kind == "tool_use":
        given, name = clean.table(part.get("input")), clean.line(part.get("name"))
        if name == "artifacts" and isinstance(given.get("content"), str):
            title = clean.line(given.get("title"))
            code = parts.fence(clean.text(given["content"]), clean.line(given.get("language")))
            said.append(f"**{title}**\n\n{code}" if title else code)
        else:
            shown = clean.text(json.dumps(given, ensure_ascii=False, indent=2))
            thought.append(f"To {name or 'a tool'}:\n\n{parts.fence(shown, 'json')}")
    elif kind == "tool_result":
        texts = [
            clean.text(clean.table(one).get("text")) for one in clean.rows(part.get("content"))
        ]
        if answer := parts.paragraphs(texts):
            thought.append(
                f"From {clean.line(part.get('name')) or 'a tool'}:\n\n{parts.fence(answer)}"
            )
