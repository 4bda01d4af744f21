"""A chat of the store with all that belongs to it, for a file. What was removed is not among it."""

from localchat.domain.chat import ConversationId, Message, MessageId
from localchat.domain.transfer import CarriedChat, CarriedFile, CarriedMessage, Origin
from localchat.services.conversations import Conversations
from localchat.storage.exchange import ExchangeTable


def gather(conversations: Conversations, table: ExchangeTable, key: ConversationId) -> CarriedChat:
    """All of a chat; `UsageError` if there is none."""
    conversation = conversations.get(key)
    tree, files = conversations.tree(key), table.files(key)
    numbers: dict[MessageId, int] = {}
    messages: list[CarriedMessage] = []
    for number, message in enumerate(map(tree.__getitem__, tree)):
        parent = numbers.get(message.parent_id) if message.parent_id is not None else None
        numbers[message.id] = number
        messages.append(_message(message, parent, files.get(message.id, ())))
    leaf = numbers.get(conversation.leaf_id) if conversation.leaf_id is not None else None
    return CarriedChat(
        origin=Origin.OURS,
        source=conversation.source,
        title=conversation.title,
        titled=conversation.titled,
        created=conversation.created,
        updated=conversation.updated,
        messages=tuple(messages),
        leaf=leaf,
        model=conversation.model_id,
        preset=conversation.preset,
        changes=dict(conversation.changes),
        system_prompt=conversation.system_prompt,
        draft=conversation.draft,
        beginning=conversation.beginning,
        persona=conversation.persona,
        examples=conversation.examples,
        examples_on=conversation.examples_on,
        pinned=conversation.pinned,
        archived=conversation.archived,
        folder=table.folder(conversation.folder_id),
        tags=table.tags(key),
    )


def _message(
    message: Message, parent: int | None, files: tuple[CarriedFile, ...]
) -> CarriedMessage:
    return CarriedMessage(
        parent=parent,
        role=message.role,
        text=message.text,
        reasoning=message.reasoning,
        created=message.created,
        state=message.state,
        model=message.model,
        usage=message.usage,
        pinned=message.pinned,
        preset=message.preset,
        files=files,
    )
