"""``personas``: who answers, as a table or as files; and ``--persona`` of a chat."""

from pathlib import Path

from localchat.cli.output import note, safe, say, say_json, say_part, say_table
from localchat.cli.request import Request
from localchat.domain.chat import ConversationId
from localchat.domain.persona import Persona, persona_name
from localchat.domain.preset import shown_name
from localchat.errors import UsageError
from localchat.services import persona_file
from localchat.services.personas import Personas
from localchat.text import headed, listed, tr


def personas(request: Request) -> int:
    """List, show, import, export or remove."""
    shelf, options = request.services.personas, request.options
    match options.action:
        case "list":
            _list(request, shelf)
        case "show":
            _show(request, shelf.get(options.name))
        case "import":
            found = shelf.read_file(Path(options.path))
            for sentence in found.notes:
                note(sentence)
            if request.json:
                say_json({"name": found.persona.name, "notes": found.notes})
            else:
                say(tr("“{name}” was imported.", name=found.persona.name))
        case "export":
            _export(request, shelf)
        case _:
            gone = shelf.remove(options.name)
            say(tr("“{name}” was removed.", name=gone.name))
    return 0


def _list(request: Request, shelf: Personas) -> None:
    found = shelf.all()
    if request.json:
        say_json(
            [
                {
                    "name": each.name,
                    "description": each.description,
                    "examples": len(each.examples),
                    "built_in": each.built_in,
                }
                for each in found
            ]
        )
    else:
        rows = [
            (persona_name(each.name), str(len(each.examples)), each.description) for each in found
        ]
        say_table((tr("Name"), tr("Examples"), tr("What for")), rows)


def _show(request: Request, persona: Persona) -> None:
    if request.json:
        say_json(persona_file.document(persona))
        return
    goes_with = ((tr("Preset"), shown_name(persona.preset)), (tr("Model"), persona.model))
    asked = listed(variable.name for variable in persona.asked())
    say(safe(persona_name(persona.name)))
    for head, text in (("", persona.description), *goes_with, (tr("Asks for"), asked)):
        if text:
            say(safe(headed(head, text) if head else text))
    for head, text in (
        (tr("System prompt"), persona.system_prompt),
        *(
            (tr("Example {place}", place=n), f"> {e.user}\n{e.assistant}")
            for n, e in enumerate(persona.examples, 1)
        ),
        (tr("Opening message"), persona.opening),
    ):
        if text:
            say(f"\n{head}\n{safe(text)}")


def _export(request: Request, shelf: Personas) -> None:
    persona, options = shelf.get(request.options.name), request.options
    if options.path:
        shelf.write_file(persona, Path(options.path), card=options.card)
        say(tr("“{name}” was written to {path}.", name=persona.name, path=options.path))
    else:
        say_part(shelf.card_text(persona) if options.card else persona_file.write(persona))


def use_persona(request: Request, chat: ConversationId) -> None:
    """Let a chat that begins have the persona of ``--persona``; other options go before what it brings.

    In a terminal chat its opening message is said. `UsageError` when a variable is missing.
    """
    values = _values(request)
    name = request.option("persona")
    if not name:
        if values:
            raise UsageError(
                tr("--variable fills in what a persona asks for: name one with --persona.")
            )
        return
    services = request.services
    try:
        used = services.personas.use(chat, name, values)
    except UsageError as error:
        if not services.personas.get(name).asked():
            raise
        hint = tr("Add --variable NAME=VALUE.")
        raise UsageError(f"{error.message} {hint}") from error
    for sentence in used.notes:
        note(sentence)
    if model := request.option("model"):
        services.conversations.set_model(chat, services.models.find(model).id)
    if preset := request.option("preset"):
        services.conversations.set_preset(chat, preset)
    if request.options.command == "chat":
        for message in services.conversations.branch(chat):
            say(safe(message.text))


def _values(request: Request) -> dict[str, str]:
    """The values of ``--variable``."""
    values = {}
    for pair in request.option("variable") or []:
        name, equals, value = pair.partition("=")
        if not equals or not name.strip():
            raise UsageError(tr("--variable wants NAME=VALUE, not {word}.", word=f"{pair!r}"))
        values[name.strip()] = value
    return values
