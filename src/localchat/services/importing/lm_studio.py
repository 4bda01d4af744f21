"""Chats of LM Studio: one file for each, messages with versions, answers in steps."""

from collections.abc import Mapping
from typing import Any

from localchat.domain.chat import MessageState, Role
from localchat.domain.transfer import CarriedChat, Origin
from localchat.services.importing import clean, parts
from localchat.services.importing.chats import made
from localchat.services.importing.tree import Found, grow

_ENDED = {
    "userStopped": MessageState.STOPPED,
    "maxPredictedTokensReached": MessageState.LIMIT,
    "contextLengthReached": MessageState.LIMIT,
}


def is_chat(value: Mapping[str, Any]) -> bool:
    """Whether this is a chat of LM Studio."""
    messages = clean.rows(value.get("messages"))
    if messages:
        return isinstance(clean.table(messages[0]).get("versions"), list)
    return "lastUsedModel" in value or "perChatPredictionConfig" in value


def read(value: Mapping[str, Any]) -> CarriedChat:
    """Take a chat over: what followed goes on from the version that was chosen."""
    begun = clean.moment(value.get("createdAt"))
    found: list[Found] = []
    above: str | None = None
    for number, message in enumerate(map(clean.table, clean.rows(value.get("messages")))):
        versions = [clean.table(one) for one in clean.rows(message.get("versions"))]
        chosen = message.get("currentlySelected")
        if not isinstance(chosen, int) or not 0 <= chosen < len(versions):
            chosen = len(versions) - 1
        parent = above
        for at, version in enumerate(versions):
            found.append(_version(f"{number}.{at}", parent, version))
        if versions:
            above = f"{number}.{chosen}"
    model = clean.table(value.get("lastUsedModel"))
    created = value.get("createdAt")
    return made(
        Origin.LM_STUDIO,
        clean.key(created),
        grow(found, begun),
        title=clean.line(value.get("name")),
        begun=begun,
        updated=clean.moment(value.get("assistantLastMessagedAt"))
        or clean.moment(value.get("userLastMessagedAt")),
        leaf=above,
        model=clean.line(model.get("indexedModelIdentifier"))
        or clean.line(model.get("identifier")),
        system_prompt=_system(value),
        draft=clean.text(value.get("clientInput")),
        pinned=value.get("pinned") is True,
    )


def _system(value: Mapping[str, Any]) -> str:
    if said := clean.text(value.get("systemPrompt")):
        return said
    fields = clean.rows(clean.table(value.get("perChatPredictionConfig")).get("fields"))
    for one in map(clean.table, fields):
        if one.get("key") == "llm.prediction.systemPrompt":
            return clean.text(one.get("value"))
    return ""


def _version(key: str, parent: str | None, version: Mapping[str, Any]) -> Found:
    found = Found(key=key, parent=parent, role=parts.role(version.get("role")) or Role.ASSISTANT)
    said, thought = [_content(version)], [""]
    for step in map(clean.table, clean.rows(version.get("steps"))):
        if step.get("type") != "contentBlock":
            continue
        is_thinking = clean.table(step.get("style")).get("type") == "thinking"
        (thought if is_thinking else said).append(_content(step))
        facts = clean.table(step.get("genInfo"))
        found.model = clean.line(facts.get("identifier")) or found.model
        reason = clean.table(facts.get("stats")).get("stopReason")
        found.state = _ENDED.get(reason, found.state) if isinstance(reason, str) else found.state
    found.text, more = parts.split_thinking(parts.paragraphs(said))
    found.reasoning = parts.paragraphs((*thought, more))
    sender = clean.table(version.get("senderInfo")).get("senderName")
    if found.role is Role.ASSISTANT:
        found.model = found.model or clean.line(sender)
    found.is_link = found.is_empty
    return found


def _content(block: Mapping[str, Any]) -> str:
    said: list[str] = []
    for part in map(clean.table, clean.rows(block.get("content"))):
        if part.get("type") == "text" and part.get("isStructural") is not True:
            said.append(clean.text(part.get("text")))
        elif part.get("type") == "file":
            said.append(parts.absent("file, not in the export", part.get("fileIdentifier")))
        elif part.get("type") == "toolCallRequest":
            said.append(parts.absent("tool", part.get("name")))
    return parts.paragraphs(said)
