"""``report``: what helps to find a fault, shown first, saved where the person says, and sent nowhere."""

from pathlib import Path

from localchat.cli.output import note, safe, say
from localchat.cli.request import Request
from localchat.errors import LocalChatError
from localchat.services.problem_report import Wish, gather, save, shown
from localchat.text import tr


def report(request: Request) -> int:
    """Show a report of a problem, or save it."""
    options = request.options
    note(tr("Looking at this computer…"))
    wish = Wish(
        said=options.what or "", names=options.with_names, hidden=_hidden(request),
        more={"front end": "command line"},
    )  # fmt: skip
    parts = gather(request.paths, wish)
    say(safe(shown(parts)).rstrip())
    if not options.to:
        note(tr("Nothing was saved, and nothing was sent. To save it: localchat report --to FILE"))
        return 0
    file = Path(options.to).expanduser()
    if file.suffix.lower() != ".zip":
        file = file.with_name(f"{file.name}.zip")
    save(parts, file)
    note(tr("It is in {file}, as it is shown above. Nothing was sent.", file=file))
    return 0


def _hidden(request: Request) -> tuple[str, ...]:
    """Names of models, unless they are wanted; without the chats, if they cannot be opened."""
    if request.options.with_names:
        return ()
    try:
        models = request.services.models.all()
    except LocalChatError:
        return ()
    return tuple(name for model in models if not model.is_guide for name in (model.name, model.id))
