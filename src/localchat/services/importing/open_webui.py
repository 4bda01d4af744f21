"""Chats of Open WebUI: a list of chats, each a tree of messages under ``history``."""

import html
import re
from collections.abc import Mapping
from typing import Any

from localchat.domain.chat import Role
from localchat.domain.transfer import CarriedChat, CarriedFile, Origin
from localchat.services.importing import clean, parts
from localchat.services.importing.chats import made
from localchat.services.importing.tree import Found, chain, grow

_THOUGHT = re.compile(
    r"<details type=\"reasoning\"[^>]*>\s*<summary>[^<]*</summary>(.*?)</details>\s*", re.DOTALL
)


def is_chat(value: Mapping[str, Any]) -> bool:
    """Whether this is a chat of Open WebUI."""
    chat = clean.table(value.get("chat")) or value
    return isinstance(clean.table(chat.get("history")).get("messages"), dict)


def read(value: Mapping[str, Any]) -> CarriedChat:
    """Take a chat over, with its tags, and files as far as their text is in the export."""
    chat = clean.table(value.get("chat")) or value
    history = clean.table(chat.get("history"))
    begun = clean.moment(value.get("created_at")) or clean.moment(chat.get("timestamp"))
    found = [_message(key, one) for key, one in history["messages"].items()]
    if not found:
        rows = enumerate(map(clean.table, clean.rows(chat.get("messages"))))
        found = chain(_message(str(number), one) for number, one in rows)
    models = [clean.line(one) for one in clean.rows(chat.get("models"))]
    tags = clean.rows(clean.table(value.get("meta")).get("tags")) or clean.rows(chat.get("tags"))
    system = clean.table(chat.get("params")).get("system") or chat.get("system")
    return made(
        Origin.OPEN_WEBUI,
        clean.key(value.get("id")) or clean.key(chat.get("id")),
        grow(found, begun),
        title=clean.line(value.get("title")) or clean.line(chat.get("title")),
        begun=begun,
        updated=clean.moment(value.get("updated_at")),
        leaf=clean.key(history.get("currentId")),
        model=models[0] if models else "",
        system_prompt=clean.text(system),
        pinned=value.get("pinned") is True,
        is_archived=value.get("archived") is True,
        tags=tuple(dict.fromkeys(filter(None, map(_tag, tags))))[:50],
    )


def _tag(tag: object) -> str:
    return clean.line(clean.table(tag).get("name") if isinstance(tag, dict) else tag, 60)


def _message(key: str, message: object) -> Found:
    message = clean.table(message)
    found = Found(
        key=key,
        parent=clean.key(message.get("parentId")) or None,
        role=parts.role(message.get("role")) or Role.ASSISTANT,
        created=clean.moment(message.get("timestamp")),
    )
    said = _content(message.get("content"))
    thought = [_quoted(inside) for inside in _THOUGHT.findall(said)]
    found.text, more = parts.split_thinking(_THOUGHT.sub("", said))
    found.reasoning = parts.paragraphs(
        (*thought, more, clean.text(message.get("reasoning_content")))
    )
    if found.role is Role.ASSISTANT:
        found.model = clean.line(message.get("modelName")) or clean.line(message.get("model"))
    for one in map(clean.table, clean.rows(message.get("files"))):
        file = _file(one)
        if file is not None:
            found.files += (file,)
        else:
            words = parts.absent("file, not in the export", one.get("name"))
            found.text = parts.paragraphs((found.text, words))
    found.is_link = found.is_empty
    return found


def _content(content: object) -> str:
    if isinstance(content, str):
        return clean.text(content)
    return parts.paragraphs(
        clean.text(clean.table(part).get("text")) for part in clean.rows(content)
    )


def _file(one: Mapping[str, Any]) -> CarriedFile | None:
    inside = clean.table(one.get("file"))
    held = clean.table(inside.get("data")).get("content")
    if isinstance(held, str) and held:
        return parts.file(one.get("name") or inside.get("filename"), held)
    return None


def _quoted(inside: str) -> str:
    """Thinking, which is kept there as a quote with its signs escaped."""
    lines = html.unescape(inside).strip().splitlines()
    return "\n".join(line.removeprefix(">").removeprefix(" ") for line in lines)
