"""LocalChat's own JSON (docs/exchange.md): everything, so that reading it gives an equal tree."""

import base64
import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any

from localchat.domain.picture import name_of
from localchat.domain.transfer import CarriedChat, CarriedFile, CarriedMessage

FORMAT, MANY, VERSION = "localchat-conversation", "localchat-conversations", 2


def to_json(chat: CarriedChat) -> str:
    """One chat as a file's text."""
    return json.dumps(to_table(chat), ensure_ascii=False, indent=2) + "\n"


def to_parts(chats: Iterable[CarriedChat]) -> Iterator[str]:
    """Several chats as the parts of a file's text."""
    yield f'{{\n"format": "{MANY}",\n"version": {VERSION},\n"chats": ['
    for number, chat in enumerate(chats):
        yield ("," if number else "") + "\n" + to_json(chat).rstrip()
    yield "\n]\n}\n"


def to_table(chat: CarriedChat) -> dict[str, Any]:
    """One chat as a JSON object; its messages are numbered from 1 on."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "title": chat.title,
        "titled": chat.titled,
        "created": chat.created.isoformat(),
        "updated": chat.updated.isoformat(),
        "model": chat.model,
        "preset": chat.preset,
        "changes": dict(chat.changes),
        "system_prompt": chat.system_prompt,
        "persona": chat.persona,
        "examples": [{"user": one.user, "assistant": one.assistant} for one in chat.examples],
        "examples_on": chat.examples_on,
        "draft": chat.draft,
        "beginning": chat.beginning,
        "pinned": chat.pinned,
        "archived": chat.archived.isoformat() if chat.archived else None,
        "folder": list(chat.folder),
        "tags": list(chat.tags),
        "source": chat.source,
        "open_message": None if chat.leaf is None else chat.leaf + 1,
        "messages": [_message(number, one) for number, one in enumerate(chat.messages)],
    }


def _message(number: int, message: CarriedMessage) -> dict[str, Any]:
    usage = message.usage
    return {
        "id": number + 1,
        "parent": None if message.parent is None else message.parent + 1,
        "role": message.role,
        "text": message.text,
        "reasoning": message.reasoning,
        "created": message.created.isoformat(),
        "state": message.state,
        "model": message.model,
        "preset": message.preset,
        "usage": {name: getattr(usage, name) for name in usage.__slots__} if usage else None,
        "pinned": message.pinned,
        "files": [_file(file) for file in message.files],
    }


def _file(file: CarriedFile) -> dict[str, Any]:
    data = None if file.data is None else base64.b64encode(file.data).decode()
    return {
        "name": file.name,
        "kind": file.kind,
        "size": file.size,
        "text": file.text,
        "data": data,
        "note": file.note,
    }


def fingerprint(chat: CarriedChat) -> str:
    """What was said in a chat, as 16 signs: the same for the same tree, wherever and whenever it is read."""
    digest = hashlib.sha256(chat.system_prompt.encode("utf-8", "replace"))
    for one in chat.messages:
        files = [name_of(file.picture) if file.picture else file.text for file in one.files]
        head = [one.parent, one.role, one.text, one.reasoning, files]
        digest.update(json.dumps(head).encode())
    return digest.hexdigest()[:16]
