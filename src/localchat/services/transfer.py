"""Chats as files: Markdown to read, JSON to keep everything."""

import json
from typing import Any

from localchat.domain.chat import Conversation, ConversationId, Message, Role
from localchat.errors import UsageError
from localchat.services.conversations import Conversations

FORMAT = "localchat-conversation"
VERSION = 1

_SPEAKERS = {Role.USER: "You", Role.ASSISTANT: "Model", Role.SYSTEM: "System"}


def export(conversations: Conversations, key: ConversationId, kind: str) -> str:
    """A conversation as text: ``md`` for the open branch, ``json`` for the whole tree."""
    conversation = conversations.get(key)
    if kind == "md":
        return _markdown(conversation, conversations.branch(key))
    if kind == "json":
        tree = conversations.tree(key)
        messages = [_message(tree[message]) for message in tree]
        return (
            json.dumps(_conversation(conversation, messages), ensure_ascii=False, indent=2) + "\n"
        )
    raise UsageError(f"A chat can be exported as md or json, not as {kind!r}.")


def _markdown(conversation: Conversation, branch: list[Message]) -> str:
    parts = [f"# {conversation.title or 'Untitled chat'}"]
    if conversation.system_prompt:
        parts.append(f"**System:** {conversation.system_prompt}")
    for message in branch:
        speaker = message.model or _SPEAKERS[message.role]
        parts.append(f"## {speaker}\n\n{message.text}")
    return "\n\n".join(parts) + "\n"


def _conversation(conversation: Conversation, messages: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "title": conversation.title,
        "created": conversation.created.isoformat(),
        "model": conversation.model_id,
        "preset": conversation.preset,
        "changes": dict(conversation.changes),
        "system_prompt": conversation.system_prompt,
        "open_message": conversation.leaf_id,
        "messages": messages,
    }


def _message(message: Message) -> dict[str, Any]:
    usage = message.usage
    return {
        "id": message.id,
        "parent": message.parent_id,
        "role": message.role,
        "text": message.text,
        "reasoning": message.reasoning,
        "created": message.created.isoformat(),
        "state": message.state,
        "model": message.model,
        "usage": {name: getattr(usage, name) for name in usage.__slots__} if usage else None,
    }
