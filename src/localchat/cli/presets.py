"""``presets``: named values, as a table or as files."""

from pathlib import Path

from localchat.cli.output import note, say, say_json, say_part, say_table
from localchat.cli.request import Request
from localchat.domain.model import ModelId
from localchat.domain.parameters import PARAMETERS
from localchat.services import preset_file
from localchat.services.presets import Presets


def presets(request: Request) -> int:
    """List, show, import, export, delete, or choose one for a model."""
    shelf, options = request.services.presets, request.options
    match options.action:
        case "list":
            _list(request, shelf)
        case "show":
            _show(request, shelf)
        case "import":
            found = shelf.read_file(Path(options.path))
            if found.left_out:
                note(f"Left out, as it means nothing here: {', '.join(found.left_out)}.")
            say(f"“{found.preset.name}” was imported.")
        case "export":
            preset = shelf.get(options.name)
            if options.path:
                shelf.write_file(preset, Path(options.path))
                say(f"“{preset.name}” was written to {options.path}.")
            else:
                say_part(preset_file.write(preset))
        case "delete":
            shelf.delete(options.name)
            say(f"“{options.name}” was deleted.")
        case "use":
            _use(request, shelf)
    return 0


def _list(request: Request, shelf: Presets) -> None:
    found = shelf.all()
    if request.json:
        say_json([{"name": preset.name, "description": preset.description} for preset in found])
    else:
        say_table(("Name", "What for"), [(p.name, p.description) for p in found])


def _show(request: Request, shelf: Presets) -> None:
    preset = shelf.get(request.options.name)
    values = preset.complete()
    if request.json:
        say_json({"name": preset.name, "description": preset.description, "values": values})
    else:
        rows = [(item.name, item.show(values[item.name]), item.hint) for item in PARAMETERS]
        say_table(("Name", "Value", "What it does"), rows)


def _use(request: Request, shelf: Presets) -> None:
    model = request.services.models.find(request.options.model)
    if request.options.name:
        shelf.choose_for(ModelId(model.id), request.options.name)
    say(f"Chats with {model.name} begin with “{shelf.usual(model.id)}”.")
