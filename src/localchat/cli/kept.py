"""``models``, ``chats`` and ``unlock``: what is kept on this computer."""

import sys
from getpass import getpass
from pathlib import Path

from localchat.app import recover
from localchat.cli.output import note, number, safe, say, say_json, say_part, say_table, size
from localchat.cli.request import Request
from localchat.domain.chat import Conversation, ConversationId
from localchat.domain.model import ModelFile
from localchat.domain.template import FALLBACK, NAMED, name_of
from localchat.errors import UsageError
from localchat.services.transfer import export


def models(request: Request) -> int:
    """List, add, inspect or remove models."""
    shelf = request.services.models
    match request.options.action:
        case "list":
            found = shelf.all()
            if request.json:
                say_json([_model(model) for model in found])
            else:
                _table_of_models(found)
        case "add":
            model = shelf.add(Path(request.options.path))
            say_json(_model(model)) if request.json else say(f"Added {model.name} as {model.id}.")
        case "inspect":
            facts = shelf.inspect(Path(request.options.path))
            if request.json:
                say_json(facts)
            else:
                say_table(
                    ("What", "Value"),
                    [(key.replace("_", " "), _value(key, value)) for key, value in facts.items()],
                )
        case "remove":
            model = shelf.remove(request.options.id)
            say(f"{model.name} was taken from the list. Its file stays: {model.path}")
        case "template":
            _template(request)
    return 0


def _template(request: Request) -> None:
    """Show the chat template of a model, or choose another."""
    shelf, choice = request.services.models, request.options.choice
    model = shelf.find(request.options.id)
    if choice is not None:
        shelf.set_template(model.id, _template_text(choice))
    chosen = shelf.template(model.id)
    text = chosen if chosen is not None else shelf.own_template(model.id)
    name = "own" if chosen is None else name_of(chosen) or "written by you"
    if text is None:
        name, text = f"{FALLBACK}, as the model brings none", NAMED[FALLBACK]
    if request.json:
        say_json({"model": model.id, "name": name, "template": text})
    else:
        note(f"{model.name}: {name}")
        say(safe(text))


def _template_text(choice: str) -> str | None:
    if choice == "own":
        return None
    if choice in NAMED:
        return NAMED[choice]
    try:
        return Path(choice).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            f"“{choice}” is no readable file and no known template: {', '.join(NAMED)}."
        ) from error


def unlock(request: Request) -> int:
    """Take the key from a recovery code, typed unseen or from a pipe."""
    code = getpass("Recovery code: ") if sys.stdin.isatty() else sys.stdin.read()
    recover(request.paths, code)
    say("The chats open again.")
    return 0


def _value(key: str, value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        if key in {"size", "memory_needed", "memory_free"}:
            return size(value)
        return number(value) if key == "parameters" else f"{value:,}"
    return str(value) or "—"


def _model(model: ModelFile) -> dict[str, object]:
    return {name: getattr(model, name) for name in model.__slots__}


def _table_of_models(found: list[ModelFile]) -> None:
    rows = [
        (
            model.id,
            model.name,
            number(model.parameters) if model.parameters else "—",
            model.quantisation or "—",
            size(model.size) if model.size else "missing or damaged",
        )
        for model in found
    ]
    say_table(("Id", "Name", "Parameters", "Quantisation", "Size"), rows)


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
