"""The last step of all readers: a tree and what is known of the chat become a chat that can be kept."""

import datetime as dt
from dataclasses import replace
from typing import Any

from localchat.domain.chat import Role, Titled, title_from
from localchat.domain.transfer import CarriedChat, Origin
from localchat.errors import UsageError
from localchat.services.importing import parts
from localchat.services.importing.tree import Grown
from localchat.text import figure, say

MOST_MESSAGES = 200_000


class Broken(UsageError):
    """An entry that cannot be made a chat; its message says why."""


class Nothing(UsageError):
    """An entry in which nothing was said."""


def made(  # noqa: PLR0913 -- what a chat has, by name
    origin: Origin,
    key: str,
    grown: Grown,
    *,
    title: str = "",
    begun: dt.datetime | None = None,
    updated: dt.datetime | None = None,
    leaf: str | None = None,
    model: str = "",
    system_prompt: str = "",
    is_archived: bool = False,
    **more: Any,
) -> CarriedChat:
    """Make a chat; `Nothing` when it has no messages. A first message of the system is its prompt."""
    if len(grown.messages) > MOST_MESSAGES:
        raise Broken(say("It has more than {most} messages.", most=figure(MOST_MESSAGES)))
    system_prompt, grown = _lift(system_prompt, grown)
    if not grown.messages:
        raise Nothing(say("Nothing was said in it."))
    moments = [message.created for message in grown.messages]
    begun = begun or min(moments)
    updated = max(begun, updated or max(moments))
    is_named = bool(title)
    if not is_named:
        first = next((one.text for one in grown.messages if one.role is Role.USER), "")
        title = title_from(first)
    return CarriedChat(
        origin=origin,
        source=f"{origin.name.lower()}:{key}" if key else "",
        title=title,
        titled=Titled.PERSON if is_named else Titled.FIRST_LINE,
        created=begun,
        updated=updated,
        messages=grown.messages,
        leaf=grown.leaf(leaf),
        model=model or _last_model(grown),
        system_prompt=system_prompt,
        archived=updated if is_archived else None,
        notes=tuple(grown.notes),
        **more,
    )


def _lift(prompt: str, grown: Grown) -> tuple[str, Grown]:
    """Take the only message at the root that is the system's out of the tree, into the prompt."""
    first = grown.messages[:1]
    if not first or first[0].role is not Role.SYSTEM or first[0].files:
        return prompt, grown
    if any(message.parent is None for message in grown.messages[1:]):
        return prompt, grown
    rest = tuple(
        replace(message, parent=message.parent - 1 if message.parent else None)
        for message in grown.messages[1:]
    )
    places = {key: number - 1 for key, number in grown.places.items() if number}
    return parts.paragraphs((prompt, first[0].text)), Grown(rest, places, grown.notes)


def _last_model(grown: Grown) -> str:
    return next((one.model for one in reversed(grown.messages) if one.model), "")
