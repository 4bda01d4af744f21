"""Chats of ChatGPT: ``conversations.json`` of its export, a tree of nodes under ``mapping``."""

from collections.abc import Iterator, Mapping
from typing import Any

from localchat.domain.chat import MessageState, Role
from localchat.domain.transfer import CarriedChat, Origin
from localchat.services.importing import clean, parts
from localchat.services.importing.chats import made
from localchat.services.importing.tree import Found, grow

_SHOWN = frozenset({"text", "multimodal_text"})
_ENDED = {"max_tokens": MessageState.LIMIT, "interrupted": MessageState.STOPPED}


def is_chat(value: Mapping[str, Any]) -> bool:
    """Whether this is a chat of ChatGPT."""
    return isinstance(value.get("mapping"), dict)


def read(value: Mapping[str, Any]) -> CarriedChat:
    """Take a chat over: thinking and what tools said go into the thinking of the answer."""
    mapping = value["mapping"]
    begun = clean.moment(value.get("create_time"))
    model = clean.line(value.get("default_model_slug"))
    system: list[str] = []
    nodes = [_node(key, mapping[key], system) for key in _in_order(mapping)]
    grown = grow(nodes, begun, join=True)
    is_away = value.get("is_archived") is True
    return made(
        Origin.CHATGPT,
        clean.key(value.get("conversation_id")) or clean.key(value.get("id")),
        grown,
        title=clean.line(value.get("title")),
        begun=begun,
        updated=clean.moment(value.get("update_time")),
        leaf=clean.key(value.get("current_node")),
        model=model,
        system_prompt=parts.paragraphs(system),
        pinned=value.get("is_starred") is True,
        is_archived=is_away,
    )


def _in_order(mapping: Mapping[str, Any]) -> list[str]:
    """The ids, each node's children in their own order: it tells which version is newer."""
    nodes = {key: clean.table(node) for key, node in mapping.items()}
    order: dict[str, None] = {}
    for key, node in nodes.items():
        if clean.word(node.get("parent")) in nodes:
            continue
        waiting = [key]
        while waiting:
            at = waiting.pop()
            if at in order or at not in nodes:
                continue
            order[at] = None
            children = clean.rows(nodes[at].get("children"))
            waiting.extend(child for child in reversed(children) if isinstance(child, str))
    return [*order, *(key for key in nodes if key not in order)]


def _node(key: str, node: object, system: list[str]) -> Found:
    node = clean.table(node)
    parent = node.get("parent")
    found = Found(key=key, parent=parent if isinstance(parent, str) else None, is_link=True)
    message = clean.table(node.get("message"))
    content, about = clean.table(message.get("content")), clean.table(message.get("metadata"))
    kind = clean.word(content.get("content_type"))
    if kind in {"user_editable_context", "model_editable_context"}:
        system.extend(_instructions(content))
        return found
    found.created = clean.moment(message.get("create_time"))
    who = parts.role(clean.table(message.get("author")).get("role"))
    if who is Role.SYSTEM:
        found.role, found.text = Role.SYSTEM, _said(content)
    elif who is Role.USER:
        found.role, found.text = Role.USER, _said(content)
    else:
        _answer(found, message, who)
    for one in clean.rows(about.get("attachments")):
        if who is Role.USER and (name := clean.table(one).get("name")):
            found.text = parts.paragraphs(
                (found.text, parts.absent("file, not in the export", name))
            )
    if about.get("is_visually_hidden_from_conversation") and who is not None:
        return found
    found.is_link = found.is_empty
    return found


def _answer(found: Found, message: Mapping[str, Any], who: Role | None) -> None:
    """A step of an answer: what the person saw is its text, all else its thinking."""
    content, about = clean.table(message.get("content")), clean.table(message.get("metadata"))
    found.role = Role.ASSISTANT
    found.model = clean.line(about.get("model_slug"))
    reason = clean.table(about.get("finish_details")).get("type")
    found.state = (
        _ENDED.get(reason, MessageState.COMPLETE) if isinstance(reason, str) else found.state
    )
    to_all = message.get("recipient", "all") == "all"
    kind = clean.word(content.get("content_type", "text"))
    if who is Role.ASSISTANT and to_all and kind in _SHOWN:
        found.text, found.reasoning = parts.split_thinking(_said(content))
        return
    if content.get("content_type") == "reasoning_recap":
        return
    said = _said(content)
    if content.get("content_type") == "thoughts" or not said.strip():
        found.reasoning = said
        return
    tool = clean.line(message.get("recipient") if to_all is False else None)
    author = clean.line(clean.table(message.get("author")).get("name"))
    head = f"To {tool}:" if tool else f"From {author}:" if author else ""
    language = clean.line(content.get("language")) if content.get("language") != "unknown" else ""
    found.reasoning = parts.paragraphs((head, parts.fence(said, language)))


def _said(content: Mapping[str, Any]) -> str:
    """All that is in a message, by its kind."""
    said = list(_parts(content))
    for name in ("text", "result", "summary"):
        if not said and isinstance(content.get(name), str):
            said.append(clean.text(content[name]))
    for thought in map(clean.table, clean.rows(content.get("thoughts"))):
        said.append(clean.text(thought.get("summary")))
        said.append(clean.text(thought.get("content")))
    return parts.paragraphs(said)


def _parts(content: Mapping[str, Any]) -> Iterator[str]:
    for part in clean.rows(content.get("parts")):
        if isinstance(part, str):
            yield clean.text(part)
            continue
        held = clean.table(part)
        kind = clean.line(held.get("content_type"))
        if isinstance(held.get("text"), str):
            yield clean.text(held["text"])
        elif "image" in kind:
            yield parts.absent("picture, not in the export")
        elif kind and "audio_transcription" not in kind:
            yield parts.absent("recording, not in the export")


def _instructions(content: Mapping[str, Any]) -> Iterator[str]:
    for name in ("user_profile", "user_instructions", "model_set_context"):
        if words := clean.text(content.get(name)).strip():
            yield words
