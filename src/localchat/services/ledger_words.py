"""The ledger in words: in a sentence, and as a page for whoever has to judge whether this app is safe."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from localchat import __version__
from localchat.domain.connection import Connection
from localchat.text import listed, say

_NAMED = 4
"""Names that are listed in a sentence; of more, all but three are counted."""


def summary(
    hosts: Mapping[str, int],
    purposes: Mapping[str, int],
    only_counted: int = 0,
    refused: int = 0,
) -> str:
    """All connections since the installation, in a sentence; another one for what was refused.

    The oldest may be `only_counted`.
    """
    parts = [_connections(hosts, purposes)]
    if refused:
        parts.append(
            say(
                "%n more were refused before anything was sent.",
                refused,
                one="%n more was refused before anything was sent.",
            )
        )
    if only_counted:
        parts.append(
            say(
                "The oldest %n are only counted, no longer listed.",
                only_counted,
                one="The oldest is only counted, no longer listed.",
            )
        )
    return " ".join(parts)


def _connections(hosts: Mapping[str, int], purposes: Mapping[str, int]) -> str:
    count = sum(hosts.values())
    if not count:
        return say("Since installation: no connection at all.")
    what = _named({say(name): many for name, many in purposes.items()})
    if set(purposes) == {"download"}:
        what = say("downloads that you started")
    return say(
        "Since installation: %n connections, all to {hosts}, all for {purposes}; 0 for chatting.",
        count,
        one="Since installation: %n connection, to {hosts}, for {purposes}; 0 for chatting.",
        hosts=_named(hosts),
        purposes=what,
    )


def _named(counts: Mapping[str, int]) -> str:
    names = sorted(counts, key=lambda name: -counts[name])
    if len(names) > _NAMED:
        names = [*names[: _NAMED - 1], say("%n more", len(names) - _NAMED + 1)]
    if len(names) == 1:
        return names[0]
    return say("{some} and {last}", some=listed(names[:-1]), last=names[-1])


def for_security_team(
    sentence: str, state: str, held: Iterable[tuple[str, str]], connections: Sequence[Connection]
) -> str:
    """A page of plain text: what there was, what holds it, each connection, and how to check it.

    `sentence` is the `summary`, `state` what the network does now, `held` each process with its layers.
    """
    lines = [
        say(
            "LocalChat {version}: connections, as of {day}", version=__version__, day=_minute(None)
        ),
        "",
        sentence,
        say("Now: {state}", state=state),
        "",
        say("What holds each process on this computer:"),
        *(f"  {name}: {layers}" for name, layers in held),
        "",
        say("Each connection, the newest first:"),
        "\t".join(_HEADS),
        *("\t".join(_cells(one)) for one in connections),
        "",
        say("To check it yourself: localchat doctor (tries to break out of each process)"),
        say("  localchat network --json (this list, for programs)"),
        say("  strace -f -e trace=%network localchat (what the system itself sees)"),
        say(
            "  SECURITY.md in the program's source says what is promised, and how each promise is tested."
        ),
    ]
    return "\n".join(lines) + "\n"


_HEADS = ("when", "host", "address", "purpose", "clicked", "received", "sent", "result")


def _cells(one: Connection) -> tuple[str, ...]:
    return (
        _minute(one.when), one.host, one.address, one.purpose, one.clicked, str(one.down), str(one.up),
        one.result,
    )  # fmt: skip


def _minute(when: dt.datetime | None) -> str:
    return (when or dt.datetime.now(dt.UTC)).astimezone().strftime("%Y-%m-%d %H:%M:%S %z")
