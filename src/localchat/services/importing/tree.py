"""Messages as another app links them, made a tree: each follows one that is there, and none itself."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from localchat.domain.chat import MessageState, Role, Usage
from localchat.domain.transfer import CarriedFile, CarriedMessage
from localchat.text import say


@dataclass(slots=True, kw_only=True)
class Found:
    """A message as it was found."""

    key: str
    """Its id there."""
    parent: str | None
    """The id of the message that it follows there."""
    role: Role = Role.USER
    text: str = ""
    reasoning: str = ""
    created: dt.datetime | None = None
    state: MessageState = MessageState.COMPLETE
    model: str = ""
    usage: Usage | None = None
    pinned: bool = False
    preset: str = ""
    files: tuple[CarriedFile, ...] = ()
    is_link: bool = False
    """Nothing was said: what follows it follows what was before it."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing can be shown of it."""
        return not (self.text.strip() or self.reasoning.strip() or self.files)


@dataclass(slots=True)
class Grown:
    """A tree, and where in it each message of the other app went."""

    messages: tuple[CarriedMessage, ...]
    places: dict[str, int]
    """The number of each message here, by its id there; links and joined ones lead to where they went."""
    notes: list[str] = field(default_factory=list)

    def leaf(self, key: str | None) -> int | None:
        """The message that is open: the one of that id, followed to its newest end."""
        if not self.messages:
            return None
        children: dict[int | None, int] = {
            message.parent: number for number, message in enumerate(self.messages)
        }
        at = self.places.get(key) if key else None
        if at is None:
            at = children[None]
        while at in children:
            at = children[at]
        return at


def grow(found: Iterable[Found], begun: dt.datetime | None = None, *, join: bool = False) -> Grown:
    """Make a tree. With `join`, answers in several steps become one, as long as nothing branches there.

    What follows a message that is not there begins a branch of its own; a ring of messages is opened at
    its first; of two with one id the later is kept beside the first. Each is noted. A message without a
    moment has that of the one before it, or `begun`.
    """
    grown = Grown((), {})
    nodes = _distinct(found, grown.notes)
    _open_rings(nodes, grown.notes)
    above = _above(nodes)
    if join:
        _join(nodes, above)
    order = _order(nodes, above)
    numbers = {key: number for number, key in enumerate(order)}
    messages: list[CarriedMessage] = []
    begun = begun or _first_moment(nodes)
    for key in order:
        parent = above[key]
        number = numbers[parent] if parent is not None else None
        before = messages[number].created if number is not None else begun
        messages.append(_carried(nodes[key], number, before))
    grown.messages = tuple(messages)
    for key in nodes:
        at: str | None = key
        while at is not None and at not in numbers:
            at = above[at]
        if at is not None:
            grown.places[key] = numbers[at]
    return grown


def _distinct(found: Iterable[Found], notes: list[str]) -> dict[str, Found]:
    nodes: dict[str, Found] = {}
    twice = 0
    for node in found:
        key = node.key
        if key in nodes or not key:
            twice += bool(key)
            key = f"{key}\0{len(nodes)}"
        nodes[key] = node
    if twice:
        notes.append(
            say(
                "%n messages had the id of another; kept beside it.",
                twice,
                one="%n message had the id of another; kept beside it.",
            )
        )
    return nodes


def _open_rings(nodes: dict[str, Found], notes: list[str]) -> None:
    """Let each message come from a root: cut rings, and links to what is not there."""
    missing = rings = 0
    safe: set[str] = set()
    for key in nodes:
        walked: list[str] = []
        on_way: set[str] = set()
        at = key
        while at not in safe:
            walked.append(at)
            on_way.add(at)
            parent = nodes[at].parent
            if parent is None:
                break
            if parent not in nodes:
                missing += 1
                nodes[at].parent = None
                break
            if parent in on_way:
                rings += 1
                nodes[parent].parent = None
                break
            at = parent
        safe.update(walked)
    if missing:
        notes.append(
            say(
                "%n messages followed one that is not in the file; kept as a beginning.",
                missing,
                one="%n message followed one that is not in the file; kept as a beginning.",
            )
        )
    if rings:
        notes.append(say("Messages followed one another in a ring; it was opened."))


def _above(nodes: dict[str, Found]) -> dict[str, str | None]:
    """What each message follows when links are left out."""
    above: dict[str, str | None] = {}
    for key in nodes:
        chain = [key]
        while (parent := nodes[chain[-1]].parent) is not None and parent not in above:
            chain.append(parent)
        for at in reversed(chain):
            parent = nodes[at].parent
            if parent is not None and nodes[parent].is_link:
                parent = above[parent]
            above[at] = parent
    return above


def _join(nodes: dict[str, Found], above: dict[str, str | None]) -> None:
    """Put an answer that follows an answer, and has no sibling, into the one before."""
    children: dict[str | None, list[str]] = {}
    for key, node in nodes.items():
        if not node.is_link:
            children.setdefault(above[key], []).append(key)
    waiting = list(children.get(None, ()))
    while waiting:
        key = waiting.pop()
        below = children.get(key, [])
        while (
            len(below) == 1
            and nodes[key].role is Role.ASSISTANT
            and nodes[below[0]].role is Role.ASSISTANT
        ):
            step = below[0]
            _add(nodes[key], nodes[step])
            nodes[step].is_link = True
            below = children.get(step, [])
            for child in below:
                above[child] = key
            children[key] = below
        waiting.extend(below)


def _add(answer: Found, step: Found) -> None:
    answer.text = _joined(answer.text, step.text)
    answer.reasoning = _joined(answer.reasoning, step.reasoning)
    answer.files += step.files
    answer.model = answer.model or step.model
    answer.state = step.state


def _joined(first: str, second: str) -> str:
    return f"{first}\n\n{second}" if first and second else first or second


def _order(nodes: dict[str, Found], above: dict[str, str | None]) -> list[str]:
    """Parents before their children, and else in the order of the file: it tells which version is newer."""
    order: list[str] = []
    placed: set[str] = set()
    for key in nodes:
        chain: list[str] = []
        at: str | None = key
        while at is not None and at not in placed:
            placed.add(at)
            if not nodes[at].is_link:
                chain.append(at)
            at = above[at]
        order.extend(reversed(chain))
    return order


def _first_moment(nodes: dict[str, Found]) -> dt.datetime:
    """When the first was said, as far as that is known; else now."""
    known = [node.created for node in nodes.values() if node.created]
    return min(known, default=dt.datetime.now(dt.UTC).replace(microsecond=0))


def _carried(node: Found, parent: int | None, before: dt.datetime) -> CarriedMessage:
    return CarriedMessage(
        parent=parent,
        role=node.role,
        text=node.text,
        reasoning=node.reasoning,
        created=node.created or before,
        state=node.state,
        model=node.model,
        usage=node.usage,
        pinned=node.pinned,
        preset=node.preset,
        files=node.files,
    )


def chain(found: Iterable[Found]) -> list[Found]:
    """Messages that only follow one another, linked so."""
    linked: list[Found] = []
    for number, node in enumerate(found):
        parent = linked[-1].key if linked else None
        linked.append(replace(node, key=str(number), parent=parent))
    return linked
