"""``update``: a newer LocalChat, looked for when it is asked for and never by itself."""

import sys

from localchat.cli.output import note, say, say_json, size
from localchat.cli.progress import bar
from localchat.cli.request import Request
from localchat.errors import UsageError
from localchat.services.archive import hash_file
from localchat.services.installation import go_back, put_in_place
from localchat.services.updates import Found, Updates
from localchat.text import date, listed, tr


def update(request: Request) -> int:
    """Look for a newer version, get it, put it in place, or go back."""
    updates = request.services.updates
    match request.options.action:
        case "back":
            folder = go_back(updates.installation)
            say(tr("The version before is back in {folder}.", folder=folder))
            return 0
        case "install":
            return _install(updates)
        case "download":
            return _download(request, updates)
        case _:
            found = _look(updates)
            _tell(request, updates, found)
            return 0


def _look(updates: Updates) -> Found:
    """Say who is asked, then ask."""
    if not updates.why_not:
        note(tr("Asking {host}, some thousand bytes…", host=updates.host))
    return updates.check()


def _tell(request: Request, updates: Updates, found: Found) -> None:
    news = found.news
    if request.json:
        say_json(
            {
                "version": news.version,
                "this": updates.version,
                "newer": found.is_newer,
                "released": news.released.isoformat(),
                "notes": news.notes,
                "size": found.package.size if found.package else None,
            }
        )
        return
    if not found.is_newer:
        say(tr("LocalChat {version} is the newest.", version=updates.version))
        return
    say(tr("LocalChat {version} of {day}", version=news.version, day=date(news.released)))
    say(news.notes)
    if found.package:
        note(
            tr(
                "To get it, {size} from {host}: localchat update download",
                size=size(found.package.size),
                host=updates.host,
            )
        )


def _download(request: Request, updates: Updates) -> int:
    found = _look(updates)
    package = found.package
    if kind := request.options.kind:
        package = next((each for each in found.news.packages if each.kind == kind), None)
    if not found.is_newer:
        say(tr("LocalChat {version} is the newest.", version=updates.version))
        return 0
    if package is None:
        kinds = listed(dict.fromkeys(each.kind for each in found.news.packages))
        raise UsageError(
            tr("Say with --kind which package you want. There are: {kinds}.", kinds=kinds or "—")
        )
    note(
        tr(
            "{name}, {size}, from {host}",
            name=package.name,
            size=size(package.size),
            host=updates.host,
        )
    )
    live = sys.stderr.isatty()

    def show(share: float) -> None:
        if live:
            sys.stderr.write(f"\r\x1b[K{bar(share)} {int(100 * share)} %")
            sys.stderr.flush()

    got = updates.get(package, show)
    if live:
        sys.stderr.write("\r\x1b[K")
    say(tr("It is here and is what the makers signed: {path}", path=got.path))
    say(got.how)
    say(got.back)
    return 0


def _install(updates: Updates) -> int:
    """Put the newest version in place of this one; it was got before, or is got now."""
    found = _look(updates)
    if not found.is_newer or found.package is None:
        say(tr("LocalChat {version} is the newest.", version=updates.version))
        return 0
    path = updates.here(found.package)
    right = (
        path.is_file() and hash_file(path, lambda _: None, lambda: False) == found.package.sha256
    )
    if not right:
        path = updates.get(found.package).path
    folder = put_in_place(updates.installation, path)
    say(
        tr(
            "LocalChat {version} is installed in {folder}.",
            version=found.news.version,
            folder=folder,
        )
    )
    say(tr("To go back: localchat update back"))
    return 0
