"""Chats of ours: what `services.exporting.own` wrote, and the first version of it."""

import base64
import binascii
import math
from collections.abc import Mapping
from typing import Any

from localchat.domain.chat import Example, MessageState, Role, Titled, Usage
from localchat.domain.parameter import ParameterError, Value
from localchat.domain.parameters import named
from localchat.domain.picture import KIND, media_type, size_of
from localchat.domain.transfer import CarriedChat, CarriedFile, Origin
from localchat.services.exporting.own import FORMAT, VERSION
from localchat.services.importing import clean
from localchat.services.importing.chats import Broken, Nothing
from localchat.services.importing.tree import Found, grow
from localchat.text import say

MOST_PICTURE = 16_000_000
"""Bytes of a picture; what is kept here has a tenth of it."""
MOST_EXAMPLES, MOST_TAGS, DEEPEST_FOLDER = 200, 50, 8


def is_chat(value: Mapping[str, Any]) -> bool:
    """Whether this is a chat of ours."""
    return value.get("format") == FORMAT


def read(value: Mapping[str, Any]) -> CarriedChat:
    """Read a chat; what a version that we know cannot have written is `Broken`."""
    version = value.get("version")
    if not isinstance(version, int) or not isinstance(value.get("messages"), list):
        raise Broken(say("It has no version or no messages."))
    if version > VERSION:
        raise Broken(say("It was written by a newer version of LocalChat."))
    begun = clean.moment(value.get("created"))
    grown = grow([_message(clean.table(one)) for one in value["messages"]], begun)
    if not grown.messages:
        raise Nothing(say("Nothing was said in it."))
    begun = begun or grown.messages[0].created
    changes = _changes(value.get("changes"), grown.notes)
    folder = [clean.line(name) for name in clean.rows(value.get("folder"))]
    tags = [clean.line(name, 60) for name in clean.rows(value.get("tags"))]
    return CarriedChat(
        origin=Origin.OURS,
        source=clean.line(value.get("source")),
        title=clean.line(value.get("title")),
        titled=_one_of(Titled, value.get("titled"), Titled.PERSON),
        created=begun,
        updated=clean.moment(value.get("updated")) or max(m.created for m in grown.messages),
        messages=grown.messages,
        leaf=grown.leaf(clean.key(value.get("open_message"))),
        model=clean.line(value.get("model")),
        preset=clean.line(value.get("preset")),
        changes=changes,
        system_prompt=clean.text(value.get("system_prompt")),
        draft=clean.text(value.get("draft")),
        beginning=clean.text(value.get("beginning")),
        persona=clean.line(value.get("persona")),
        examples=_examples(value.get("examples")),
        examples_on=value.get("examples_on") is not False,
        pinned=value.get("pinned") is True,
        archived=clean.moment(value.get("archived")),
        folder=tuple(filter(None, folder))[:DEEPEST_FOLDER],
        tags=tuple(dict.fromkeys(filter(None, tags)))[:MOST_TAGS],
        notes=tuple(grown.notes),
    )


def _message(message: Mapping[str, Any]) -> Found:
    state = _one_of(MessageState, message.get("state"), MessageState.COMPLETE)
    if state is MessageState.WRITING:
        state = MessageState.INTERRUPTED
    files = [_file(clean.table(one)) for one in clean.rows(message.get("files"))]
    return Found(
        key=clean.key(message.get("id")),
        parent=clean.key(message.get("parent")) or None,
        role=_one_of(Role, message.get("role"), Role.USER),
        text=clean.text(message.get("text")),
        reasoning=clean.text(message.get("reasoning")),
        created=clean.moment(message.get("created")),
        state=state,
        model=clean.line(message.get("model")),
        usage=_usage(message.get("usage")),
        pinned=message.get("pinned") is True,
        preset=clean.line(message.get("preset")),
        files=tuple(files),
    )


def _one_of(kind: Any, value: object, usual: Any) -> Any:
    try:
        return kind(value)
    except ValueError:
        return usual


def _usage(value: object) -> Usage | None:
    """What an answer cost; None unless each figure is one."""
    given = clean.table(value)
    kinds = Usage.__annotations__
    figures: dict[str, Any] = {}
    for name in kinds:
        figure = given.get(name)
        if isinstance(figure, bool) or not isinstance(figure, int | float):
            continue
        if not math.isfinite(figure) or abs(figure) > 2**63:
            return None
        figures[name] = int(figure) if kinds[name] in {int, "int"} else float(figure)
    try:
        return Usage(**figures)
    except TypeError:
        return None


def _changes(value: object, notes: list[str]) -> dict[str, Value]:
    kept: dict[str, Value] = {}
    for name, given in clean.table(value).items():
        try:
            parameter = named(str(name))
            kept[parameter.name] = parameter.check(given)
        except (ParameterError, TypeError, ValueError):
            notes.append(
                say(
                    "The setting “{line}” is not known here, or out of range.",
                    line=clean.line(name, 40),
                )
            )
    return kept


def _examples(value: object) -> tuple[Example, ...]:
    pairs = map(clean.table, clean.rows(value)[:MOST_EXAMPLES])
    return tuple(
        Example(clean.text(one.get("user")), clean.text(one.get("assistant"))) for one in pairs
    )


def _file(value: Mapping[str, Any]) -> CarriedFile:
    data, size = value.get("data"), value.get("size")
    held: bytes | None = None
    if isinstance(data, str):
        try:
            held = base64.b64decode(data, validate=True)
        except (binascii.Error, ValueError):
            held = None
    text = clean.text(value.get("text"))
    is_size = isinstance(size, int) and not isinstance(size, bool) and 0 <= size < 2**62
    kind = clean.line(value.get("kind")) or "text"
    if kind == KIND:
        # What says that it is a picture is kept as one only if it may be: it is decoded when it is looked at.
        if held is None or len(held) > MOST_PICTURE or not media_type(held):
            kind, text, held = "text", "", None
        else:
            text = "{}×{}".format(*size_of(text))
    return CarriedFile(
        name=clean.line(value.get("name")) or "file",
        kind=kind,
        size=size if is_size and isinstance(size, int) else len(text.encode()),
        text=text,
        data=held,
        note=clean.line(value.get("note"), 500),
    )
