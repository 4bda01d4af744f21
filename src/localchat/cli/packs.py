"""``pack``: parts of the engine that were added, such as those for graphics cards."""

from pathlib import Path

from localchat.cli.output import note, say, say_json, say_table, size
from localchat.cli.request import Request
from localchat.errors import UsageError
from localchat.services.minisign import PublicKey
from localchat.services.packs import Added
from localchat.text import tr


def pack(request: Request) -> int:
    """List, add, remove or try engine packs; 1 when one that was tried is not used."""
    packs, options = request.services.packs, request.options
    match options.action:
        case "add":
            added = packs.add(Path(options.path).expanduser(), key_of(options.key))
            note(tr("{name} is being tried…", name=added.pack.name))
            return _tell(request, [packs.probe(added.pack.id)])
        case "remove":
            say(tr("{name} was removed.", name=packs.remove(options.id)))
            return 0
        case "probe":
            keys = [options.id] if options.id else [added.pack.id for added in packs.all()]
            return _tell(request, [packs.probe(key) for key in keys])
        case _:
            _tell(request, packs.all())
            return 0


def key_of(text: str | None) -> PublicKey | None:
    """The public key that was named: itself, or the file that holds it."""
    if text is None:
        return None
    try:
        file = Path(text).expanduser()
        return PublicKey.parse(file.read_text(encoding="utf-8") if file.is_file() else text)
    except (OSError, ValueError) as error:
        raise UsageError(
            tr("“{text}” is no public key of minisign, nor a file with one.", text=text[:60])
        ) from error


def _tell(request: Request, found: list[Added]) -> int:
    if request.json:
        say_json(
            [
                {
                    "id": added.pack.id,
                    "name": added.pack.name,
                    "version": added.pack.version,
                    "ggml": added.pack.ggml,
                    "size": added.pack.size,
                    "used": added.is_used,
                    "why": added.trial.text if added.trial else "",
                }
                for added in found
            ]
        )
    elif found:
        say_table(
            (tr("Id"), tr("Name"), tr("Version"), tr("Size"), tr("Used"), ""),
            [
                (
                    added.pack.id, added.pack.name, added.pack.version, size(added.pack.size),
                    tr("yes") if added.is_used else tr("no"),
                    added.trial.text if added.trial else tr("It was not tried yet: localchat pack probe"),
                )
                for added in found
            ],
        )  # fmt: skip
    else:
        note(tr("There are no engine packs. To add one: localchat pack add FILE"))
    return 0 if all(added.is_used for added in found) else 1
