"""``network``: every connection there was, as a table or for programs; and the offline switch."""

import datetime as dt

from localchat.cli.output import note, say, say_json, say_table, size
from localchat.cli.request import Request
from localchat.domain.connection import Connection, Wanted
from localchat.services import safety
from localchat.services.cage_words import told
from localchat.services.ledger_file import as_json, to_csv
from localchat.services.ledger_words import for_security_team, summary
from localchat.services.network import Network
from localchat.text import tr

EVERY = 2**31
"""More connections than there will be."""


def network(request: Request) -> int:
    """Print the ledger, or switch connections off or on."""
    network, options = request.services.network, request.options
    if options.switch:
        network.set_offline(options.switch == "offline")
        say(_state(network))
        return 0
    found = _found(network, request)
    if request.json:
        say_json([as_json(connection) for connection in found])
    elif options.csv:
        say(to_csv(found).rstrip("\r\n"))
    elif options.report:
        say(for_security_team(_summary(network), _state(network), _held(), found).rstrip())
    else:
        _print(network, found)
    return 0


def _found(network: Network, request: Request) -> list[Connection]:
    """Those that were asked for, the newest first."""
    options = request.options
    wanted = Wanted(
        host=options.host or "", purpose=options.purpose or "", outcome=options.result or "",
        since=dt.datetime.now(dt.UTC) - dt.timedelta(days=options.days) if options.days else None,
    )  # fmt: skip
    words = (options.find or "").casefold().split()
    found = [
        one
        for one in network.connections(EVERY)
        if wanted.takes(one) and all(word in _words(one) for word in words)
    ]
    return found[: max(1, options.limit)]


def _words(one: Connection) -> str:
    parts = (one.host, one.address, one.purpose, one.clicked, one.result, one.when.isoformat())
    return " ".join(parts).casefold()


def _print(network: Network, found: list[Connection]) -> None:
    if found:
        say_table(
            (
                tr("When"), tr("Host"), tr("What for"), tr("You did"), tr("Received"), tr("Sent"),
                tr("Result"), tr("Address"),
            ),
            [
                (
                    each.when.astimezone().strftime("%Y-%m-%d %H:%M:%S"), each.host, tr(each.purpose),
                    tr(each.clicked) or "—", size(each.down), size(each.up), tr(each.result),
                    each.address,
                )
                for each in reversed(found)
            ],
        )  # fmt: skip
    else:
        say(tr("There was no connection."))
    note(_summary(network))
    note(_state(network))


def _summary(network: Network) -> str:
    return summary(network.hosts(), network.purposes(), network.only_counted(), network.refused())


def _state(network: Network) -> str:
    """What the network may do now."""
    if network.forbidden:
        return network.forbidden
    if network.offline:
        return tr("Offline: no connection can be opened, whatever is asked for.")
    return tr("Only a search, a look at a model or a download connects.")


def _held() -> list[tuple[str, str]]:
    """What holds each process here, after every way out was tried."""
    held: dict[str, safety.Held] = {"window": safety.of_window(), **dict(safety.try_cages())}
    return [
        (tr(safety.NAMES[name]), tr("; ").join(map(told, [*each.layers, *each.missing])))
        for name, each in held.items()
    ]
