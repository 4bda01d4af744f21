"""``search``, ``token`` and ``network``: looking for models, the way in, and what was connected to."""

import sys
from getpass import getpass

from localchat.cli.output import note, number, say, say_json, say_table, size
from localchat.cli.request import Request
from localchat.domain.connection import Connection
from localchat.domain.discovery import Filters, Found
from localchat.errors import HubError, HubOffline

SORTS = {
    "trending": "trendingScore",
    "downloads": "downloads",
    "likes": "likes",
    "updated": "lastModified",
}
"""What a person types, and what the hub calls it."""
_USE = {"yes": "yes", "no": "no", "conditions": "on conditions", "": "not known"}


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
            note("Without a connection: localchat search --shelf")
            raise
    found = found[:limit]
    if request.json:
        say_json([_as_json(row) for row in found])
    elif found:
        say_table(
            (
                "Name",
                "Repository",
                "Parameters",
                "Fit",
                "Commercial use",
                "Licence",
                "Downloads",
                "Updated",
            ),
            [_row(row) for row in found],
        )
        note("To get one: localchat download OWNER/NAME")
    else:
        note("Nothing was found. Try fewer words, or fewer filters.")
    return 0


def _row(row: Found) -> tuple[str, ...]:
    fit = "—"
    if row.verdict is not None:
        fit = f"{row.verdict.fit} ({size(row.verdict.need)})"
    return (
        row.name, row.repository, number(row.parameters) if row.parameters else "—", fit,
        _USE[row.commercial], (row.licence_name or "—") + (", asks for an agreement" if row.gated else ""),
        f"{row.downloads:,}" if row.downloads else "—", row.updated or "—",
    )  # fmt: skip


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
            say(f"The access token is forgotten here. To make it invalid: {network.tokens_page}")
        case _:
            return _show_token(request)
    return 0


def set_token(request: Request) -> int:
    """Read a token from the terminal, unseen, or from a pipe; check and keep it."""
    network = request.services.network
    if sys.stdin.isatty():
        note(f"Access tokens are made at {network.tokens_page}; one that may only read is enough.")
        text = getpass("Access token: ")
    else:
        text = sys.stdin.readline()
    name, kept = network.set_token(text)
    if kept:
        note(f"The access token of {name} works, and is kept in the system's keyring.")
        return 0
    note(
        f"The access token of {name} works, but there is no keyring of the system to keep it in, and it is "
        "never written to a file. LocalChat forgets it when it ends; give it again with: localchat download "
        "OWNER/NAME --ask-token"
    )
    return 1


def _show_token(request: Request) -> int:
    network = request.services.network
    name = ""
    if network.has_token:
        try:
            name = network.whose_token()
        except HubError as error:
            note(f"Whose it is could not be asked: {error.message}")
    if request.json:
        say_json({"token": network.has_token, "name": name})
    elif network.has_token:
        say(
            f"There is an access token{f' of {name}' if name else ''}, kept in the system's keyring."
        )
    else:
        say("There is no access token.")
    return 0


# --- the ledger ----------------------------------------------------------------------------------


def network(request: Request) -> int:
    """The ledger of connections."""
    found = request.services.network.connections(max(1, request.options.limit))
    if request.json:
        say_json([_line(connection) for connection in found])
        return 0
    if not found:
        say("There was no connection.")
        return 0
    say_table(
        ("When", "Host", "What for", "Received", "Sent", "Result", "Address"),
        [
            (
                each.when.astimezone().strftime("%Y-%m-%d %H:%M:%S"), each.host, each.purpose,
                size(each.down), size(each.up), each.result, each.address,
            )
            for each in reversed(found)
        ],
    )  # fmt: skip
    hosts = request.services.network.hosts()
    counted = ", ".join(f"{host} {count:,}" for host, count in sorted(hosts.items()))
    note(f"Connections to each host, ever: {counted}.")
    if old := request.services.network.only_counted():
        are = "one is" if old == 1 else f"{old:,} are"
        note(f"The oldest {are} only counted, no longer listed.")
    return 0


def _line(connection: Connection) -> dict[str, object]:
    return {
        "when": connection.when.isoformat(),
        "host": connection.host,
        "address": connection.address,
        "purpose": connection.purpose,
        "up": connection.up,
        "down": connection.down,
        "result": connection.result,
    }
