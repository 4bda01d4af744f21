"""``search`` and ``token``: looking for models, and the way in."""

import sys
from getpass import getpass

from localchat.cli.output import note, number, say, say_json, say_table, size
from localchat.cli.request import Request
from localchat.domain.discovery import Filters, Found
from localchat.errors import HubError, HubOffline
from localchat.text import figure, noop, tr

SORTS = {
    "trending": "trendingScore",
    "downloads": "downloads",
    "likes": "likes",
    "updated": "lastModified",
}
"""What a person types, and what the hub calls it."""
_USE = {
    "yes": noop("yes"),
    "no": noop("no"),
    "conditions": noop("on conditions"),
    "": noop("not known"),
}


def search(request: Request) -> int:
    """Look for models on the hub, or on the shelf."""
    options, discover = request.options, request.services.discover
    filters = Filters(
        fits=options.fits, commercial=options.commercial, language=options.language or "",
        open_only=options.open, largest=options.largest or 0.0, sort=SORTS[options.sort],
    )  # fmt: skip
    text, limit = " ".join(options.query), max(1, options.limit)
    if options.shelf:
        found = discover.shelf(filters, text)
    else:
        try:
            page = discover.search(text, filters)
            found = list(page.rows)
            while page.cursor and len(found) < limit:
                page = discover.search(text, filters, page.cursor)
                found += page.rows
        except HubOffline:
            note(tr("Without a connection: localchat search --shelf"))
            raise
    found = found[:limit]
    if request.json:
        say_json([_as_json(row) for row in found])
    elif found:
        say_table(
            (
                tr("Name"),
                tr("Repository"),
                tr("Parameters"),
                tr("Fit"),
                tr("Commercial use"),
                tr("Licence"),
                tr("Downloads"),
                tr("Updated"),
            ),
            [_row(row) for row in found],
        )
        note(tr("To get one: localchat download OWNER/NAME"))
    else:
        note(tr("Nothing was found. Try fewer words, or fewer filters."))
    return 0


def _row(row: Found) -> tuple[str, ...]:
    fit = "—"
    if row.verdict is not None:
        fit = f"{tr(row.verdict.fit)} ({size(row.verdict.need)})"
    return (
        row.name, row.repository, number(row.parameters) if row.parameters else "—", fit,
        tr(_USE[row.commercial]), _licence(row),
        figure(row.downloads) if row.downloads else "—", row.updated or "—",
    )  # fmt: skip


def _licence(row: Found) -> str:
    name = row.licence_name or "—"
    return tr("{licence}, asks for an agreement", licence=name) if row.gated else name


def _as_json(row: Found) -> dict[str, object]:
    verdict = row.verdict
    return {
        "repository": row.repository,
        "name": row.name,
        "base": row.base,
        "licence": row.licence,
        "commercial": row.commercial,
        "languages": list(row.languages),
        "parameters": row.parameters,
        "context": row.context,
        "downloads": row.downloads,
        "likes": row.likes,
        "updated": row.updated,
        "gated": row.gated,
        "pictures": row.pictures,
        "can_chat": row.can_chat,
        "strengths": row.strengths,
        "fit": str(verdict.fit) if verdict else None,
        "memory_needed": verdict.need if verdict else None,
        "tokens_per_second": verdict.speed if verdict else None,
    }


# --- the access token ----------------------------------------------------------------------------


def token(request: Request) -> int:
    """Set, forget or show the access token; it is never printed."""
    network = request.services.network
    match request.options.action:
        case "set":
            return set_token(request)
        case "forget":
            network.forget_token()
            say(
                tr(
                    "The access token is forgotten here. To make it invalid: {address}",
                    address=network.tokens_page,
                )
            )
        case _:
            return _show_token(request)
    return 0


def set_token(request: Request) -> int:
    """Read a token from the terminal, unseen, or from a pipe; check and keep it."""
    network = request.services.network
    if sys.stdin.isatty():
        note(
            tr(
                "Access tokens are made at {address}; one that may only read is enough.",
                address=network.tokens_page,
            )
        )
        text = getpass(tr("Access token: "))
    else:
        text = sys.stdin.readline()
    name, kept = network.set_token(text)
    if kept:
        note(
            tr("The access token of {name} works, and is kept in the system's keyring.", name=name)
        )
        return 0
    note(
        tr(
            "The access token of {name} works, but there is no keyring of the system to keep it "
            "in, and it is never written to a file. LocalChat forgets it when it ends; give it "
            "again with: localchat download OWNER/NAME --ask-token",
            name=name,
        )
    )
    return 1


def _show_token(request: Request) -> int:
    network = request.services.network
    name = ""
    if network.has_token:
        try:
            name = network.whose_token()
        except HubError as error:
            note(tr("Whose it is could not be asked: {message}", message=error.message))
    if request.json:
        say_json({"token": network.has_token, "name": name})
    elif network.has_token:
        say(
            tr("There is an access token of {name}, kept in the system's keyring.", name=name)
            if name
            else tr("There is an access token, kept in the system's keyring.")
        )
    else:
        say(tr("There is no access token."))
    return 0
