"""``chats``: what was said on this computer."""

from localchat.cli import exchange
from localchat.cli.output import safe, say, say_json, say_part, say_table
from localchat.cli.request import Request
from localchat.domain.chat import Conversation
from localchat.services.exporting.options import Kind, Options
from localchat.text import tr


def chats(request: Request) -> int:
    """List, search, show, export or import chats."""
    conversations = request.services.conversations
    match request.options.action:
        case "list":
            _list_chats(request, [(chat, "") for chat in conversations.all()])
        case "search":
            _find_chats(request)
        case "show" if not request.json:
            say(
                safe(
                    request.services.exchange.text(
                        exchange.key_of(request.options.id), Options(kind=Kind.MARKDOWN)
                    )
                )
            )
        case "show":
            say_part(
                request.services.exchange.text(
                    exchange.key_of(request.options.id), Options(kind=Kind.JSON)
                )
            )
        case "export":
            return exchange.export(request)
        case _:
            return exchange.take(request)
    return 0


def _find_chats(request: Request) -> None:
    """Chats that were found, each once, with the newest place in it."""
    conversations = request.services.conversations
    found: dict[int, tuple[Conversation, str]] = {}
    for hit in request.services.finding.search(request.options.query).found:
        shown = hit.snippet.text if hit.message_id is not None else ""
        if hit.chat.id not in found:
            found[hit.chat.id] = (conversations.get(hit.chat.id), shown)
        elif shown and not found[hit.chat.id][1]:
            found[hit.chat.id] = (found[hit.chat.id][0], shown)
    _list_chats(request, list(found.values()))


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
            chat.title or tr("Untitled chat"),
            snippet,
        )
        for chat, snippet in found
    ]
    say_table((tr("Id"), tr("Last used"), tr("Model"), tr("Title"), ""), rows)
