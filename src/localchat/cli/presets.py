"""``presets``: named values, as a table or as files."""

from pathlib import Path

from localchat.cli.output import note, say, say_json, say_part, say_table
from localchat.cli.request import Request
from localchat.domain.model import ModelId
from localchat.domain.parameters import PARAMETERS
from localchat.domain.preset import shown_name
from localchat.services import preset_file
from localchat.services.presets import Presets
from localchat.text import listed, tr


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
                note(
                    tr(
                        "Left out, as it means nothing here: {names}.",
                        names=listed(found.left_out),
                    )
                )
            say(tr("“{name}” was imported.", name=found.preset.name))
        case "export":
            preset = shelf.get(options.name)
            if options.path:
                shelf.write_file(preset, Path(options.path))
                say(tr("“{name}” was written to {path}.", name=preset.name, path=options.path))
            else:
                say_part(preset_file.write(preset))
        case "delete":
            shelf.delete(options.name)
            say(tr("“{name}” was deleted.", name=options.name))
        case "use":
            _use(request, shelf)
    return 0


def _list(request: Request, shelf: Presets) -> None:
    found = shelf.all()
    if request.json:
        say_json([{"name": preset.name, "description": preset.description} for preset in found])
    else:
        say_table(
            (tr("Name"), tr("What for")), [(shown_name(p.name), tr(p.description)) for p in found]
        )


def _show(request: Request, shelf: Presets) -> None:
    preset = shelf.get(request.options.name)
    values = preset.complete()
    if request.json:
        say_json({"name": preset.name, "description": preset.description, "values": values})
    else:
        rows = [(item.name, item.show(values[item.name]), tr(item.hint)) for item in PARAMETERS]
        say_table((tr("Name"), tr("Value"), tr("What it does")), rows)


def _use(request: Request, shelf: Presets) -> None:
    model = request.services.models.find(request.options.model)
    if request.options.name:
        shelf.choose_for(ModelId(model.id), request.options.name)
    say(
        tr(
            "Chats with {name} begin with “{preset}”.",
            name=model.name,
            preset=shown_name(shelf.usual(model.id)),
        )
    )
