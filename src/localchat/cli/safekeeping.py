"""``backup``, ``everything``, ``erase``: what is kept twice, taken away, or removed for good."""

import sys
from pathlib import Path

from localchat.cli.output import note, say, say_json, say_table
from localchat.cli.request import Request
from localchat.cli.unlocking import secret
from localchat.errors import UsageError
from localchat.services.alone import alone
from localchat.services.backups import Backup, Backups, Kind
from localchat.services.everything import Everything, open_sealed
from localchat.services.exchange import Exported
from localchat.services.keys import Key, Keys
from localchat.text import amount, noop, tr

KINDS = {
    Kind.DAY: noop("daily"),
    Kind.ASKED: noop("made by you"),
    Kind.VERSION: noop("before an update"),
    Kind.REPLACED: noop("replaced by a backup"),
}
WORD = "erase"
"""What must be typed."""


def backup(request: Request) -> int:
    """List the copies of the chats, make one, or put one back."""
    if (request.options.action or "list") == "restore":
        return _restore(request)
    services = request.services
    backups = Backups(request.paths, services.key.value)
    if request.options.action == "make":
        made = backups.make()
        say_json(_as_json(made)) if request.json else say(str(made.path))
        return 0
    found = backups.all()
    if request.json:
        say_json([_as_json(one) for one in found])
        return 0
    rows = [
        (
            one.made.astimezone().strftime("%Y-%m-%d %H:%M"),
            tr("locked with another key") if one.chats is None else str(one.chats),
            amount(one.size / 1e6, "MB"),
            tr(KINDS[one.kind]),
            one.path.name,
        )
        for one in found
    ]
    say_table((tr("Made"), tr("Chats"), tr("Size"), tr("Why"), tr("Name")), rows)
    return 0


def _restore(request: Request) -> int:
    """Put a copy in the place of the chats, which must be closed everywhere."""
    key = _opened(request)
    with alone(request.paths):
        backups = Backups(request.paths, key.value)
        chosen = backups.find(request.options.name)
        aside = backups.restore(chosen.path)
    say(
        tr(
            "The chats are those of {made}. What was there is kept: localchat backup restore {name}",
            made=chosen.made.astimezone().strftime("%Y-%m-%d %H:%M"), name=aside.name,
        )
    )  # fmt: skip
    return 0


def store(request: Request) -> int:
    """Put a damaged store in order, or get what is in a file that was kept aside."""
    from localchat.services.repair import repair, salvage_copy

    key, paths = _opened(request), request.paths
    if request.options.name:
        file = paths.home / request.options.name
        target = Path(request.options.to or file.with_name(f"{file.stem}-salvaged.db"))
        say(salvage_copy(paths, key.value, file, target))
        return 0
    with alone(paths):
        say(repair(paths, key.value))
    return 0


def _opened(request: Request) -> Key:
    """The key; damaged chats are no reason not to put a copy in their place."""
    keys = Keys(request.paths)
    if keys.has_passphrase and not keys.is_remembered:
        return keys.unlock_with(secret(tr("Passphrase: ")))
    return keys.unlock()


def _as_json(one: Backup) -> dict[str, object]:
    return {
        "name": one.path.name,
        "path": str(one.path),
        "made": one.made.isoformat(),
        "kind": str(one.kind),
        "size": one.size,
        "chats": one.chats,
    }


def everything(request: Request) -> int:
    """Write all that there is to one file, or open one that a passphrase sealed."""
    options = request.options
    path = Path(options.path).expanduser()
    if options.action == "open":
        open_sealed(path, secret(tr("Passphrase of the file: ")), Path(options.to).expanduser())
        say(options.to)
        return 0
    sealed = secret(tr("New passphrase of the file: ")) if options.passphrase else ""
    for event in Everything(request.services).write(path, sealed):
        if isinstance(event, Exported):
            note(tr("%n chats", event.count, one="%n chat"))
            say(str(event.path))
    return 0


def erase(request: Request) -> int:
    """Remove all that LocalChat keeps here, after a word was typed."""
    from localchat.services.erase import erase_everything

    if not request.options.everything:
        raise UsageError(
            tr(
                "Nothing was erased. “localchat erase --everything” removes all chats, settings and "
                "downloaded models of {home}.",
                home=request.paths.home,
            )
        )
    word = tr(WORD)
    note(
        tr(
            "All chats, backups, settings and downloaded models in {home} will be gone, and nothing brings "
            "them back.",
            home=request.paths.home,
        )
    )
    note(tr("Type “{word}” to go on:", word=word))
    typed = sys.stdin.readline()
    if typed.strip().casefold() not in {word.casefold(), WORD}:
        raise UsageError(tr("Nothing was erased."))
    with alone(request.paths):
        pass
    done = erase_everything(request.paths)
    say(tr("Everything is erased."))
    for line in done.left:
        say(f"- {line}")
    return 0
