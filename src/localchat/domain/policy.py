"""What the administrator of a computer allows: a small file of rules that can only take away.

    {"version": 1, "network": false, "server": false, "export": false, "engine_packs": false,
     "models": ["…64 letters…"], "contact": "helpdesk@example.org"}

Every key but ``version`` may be left out, and then leaves the choice to the person. ``true`` does the same.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from localchat.text import say

VERSION = 1
"""Of the format; a file of another is not understood."""
LONGEST = 1_000_000
"""Bytes of a file of rules."""
SWITCHES = ("network", "server", "export", "engine_packs")
"""What can be forbidden as a whole."""

_SHA256 = re.compile(r"[0-9a-f]{64}")
_CONTACT = 200


class PolicyError(ValueError):
    """A file of rules that cannot be understood; the text says why, in half a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Rules, from one file or several. Without any, everything is the person's choice."""

    network: bool = True
    """Whether connections may be opened at all."""
    server: bool = True
    """Whether other programs may be served."""
    export: bool = True
    """Whether chats may be written to files."""
    engine_packs: bool = True
    """Whether parts of an engine, such as those for graphics cards, may be added and used."""
    models: frozenset[str] | None = None
    """SHA-256 of every file that the engine may load beside the built-in guide; None for any."""
    contact: str = ""
    """Whom to ask, as the administrator wrote it."""
    files: tuple[str, ...] = ()
    """Where the rules are written."""
    problem: str = ""
    """Why a file was not understood, in half a sentence; then all that it could forbid is forbidden."""

    @property
    def is_there(self) -> bool:
        """Whether there are rules at all."""
        return bool(self.files)

    @property
    def forbidden(self) -> tuple[str, ...]:
        """Names of what is forbidden as a whole."""
        return tuple(name for name in SWITCHES if not getattr(self, name))

    def allows(self, sha256: str) -> bool:
        """Whether a file with this content may be loaded."""
        return self.models is None or sha256.lower() in self.models


def strictest(file: str, problem: str) -> Policy:
    """How a file is read that cannot be understood: whatever can be forbidden is."""
    return Policy(
        network=False, server=False, export=False, engine_packs=False, models=frozenset(),
        files=(file,), problem=problem,
    )  # fmt: skip


def together(policies: Iterable[Policy]) -> Policy:
    """What several files allow together: only what each of them does."""
    result = Policy()
    for each in policies:
        models = result.models
        if each.models is not None:
            models = each.models if models is None else models & each.models
        result = Policy(
            **{name: getattr(result, name) and getattr(each, name) for name in SWITCHES},
            models=models,
            contact=result.contact or each.contact,
            files=(*result.files, *each.files),
            problem=result.problem or each.problem,
        )
    return result


def parse(text: str, file: str) -> Policy:
    """Read a file of rules; `PolicyError` unless every part of it is understood."""
    try:
        found = json.loads(text, object_pairs_hook=_each_once)
    except (ValueError, RecursionError) as error:
        if isinstance(error, PolicyError):
            raise
        raise PolicyError(say("it is no JSON")) from error
    if not isinstance(found, dict):
        raise PolicyError(say("it is no object with names and values"))
    if type(found.get("version")) is not int or found["version"] != VERSION:
        raise PolicyError(say("its version is not {version}", version=VERSION))
    for name, value in found.items():
        _check(name, value)
    models = found.get("models")
    return Policy(
        **{name: found.get(name, True) for name in SWITCHES},
        models=None if models is None else frozenset(models),
        contact=found.get("contact", ""),
        files=(file,),
    )


def _check(name: str, value: Any) -> None:
    """Refuse a name that is not known, or a value that it cannot have."""
    if name in SWITCHES:
        is_right = type(value) is bool
    elif name == "models":
        is_right = isinstance(value, list) and all(
            isinstance(each, str) and _SHA256.fullmatch(each) for each in value
        )
    elif name == "contact":
        is_right = isinstance(value, str) and len(value) <= _CONTACT and value.isprintable()
    elif name == "version":
        is_right = True
    else:
        raise PolicyError(
            say("it has a rule “{name}”, which this LocalChat does not know", name=name[:40])
        )
    if not is_right:
        raise PolicyError(say("“{name}” has a value that it cannot have", name=name))


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise PolicyError(say("it names something twice"))
    return dict(pairs)
