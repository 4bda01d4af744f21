"""``chats`` and ``unlock``: what was said on this computer."""

import sys
from getpass import getpass

from localchat.app import recover
from localchat.cli.output import safe, say, say_json, say_part, say_table
from localchat.cli.request import Request
from localchat.domain.chat import Conversation, ConversationId
from localchat.errors import UsageError
from localchat.services.transfer import export


def unlock(request: Request) -> int:
    """Take the key from a recovery code, typed unseen or from a pipe."""
    code = getpass("Recovery code: ") if sys.stdin.isatty() else sys.stdin.read()
    recover(request.paths, code)
    say("The chats open again.")
    return 0


def chats(request: Request) -> int:
    """List, search, show or export chats."""
    conversations = request.services.conversations
    match request.options.action:
        case "list":
            _list_chats(request, [(chat, "") for chat in conversations.all()])
        case "search":
            hits = conversations.search(request.options.query)
            _list_chats(request, [(hit.conversation, hit.snippet) for hit in hits])
        case "show" if not request.json:
            say(safe(export(conversations, _key(request), "md")))
        case _:
            say_part(export(conversations, _key(request), "json" if request.json else "md"))
    return 0


def _key(request: Request) -> ConversationId:
    try:
        return ConversationId(int(request.options.id))
    except ValueError:
        raise UsageError(
            f"A chat is named by its number, not by {request.options.id!r}. See: localchat chats list"
        ) from None


def _list_chats(request: Request, found: list[tuple[Conversation, str]]) -> None:
    if request.json:
        say_json(
            [
                {
                    "id": chat.id,
                    "title": chat.title,
                    "updated": chat.updated.isoformat(),
                    "model": chat.model_id,
                    "snippet": snippet,
                }
                for chat, snippet in found
            ]
        )
        return
    rows = [
        (
            str(chat.id),
            chat.updated.astimezone().strftime("%Y-%m-%d %H:%M"),
            chat.model_id,
            chat.title or "Untitled chat",
            snippet,
        )
        for chat, snippet in found
    ]
    say_table(("Id", "Last used", "Model", "Title", ""), rows)
