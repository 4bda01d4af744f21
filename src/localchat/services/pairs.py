"""Example pairs out of a text that was pasted: a table, JSON, or questions with their answers."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from localchat.domain.chat import Example
from localchat.domain.persona import MOST_EXAMPLES, MOST_IN_ALL, clean
from localchat.errors import UsageError
from localchat.text import figure, noop, say

# What the two halves of a pair are called, in files for training and elsewhere.
_ASKED = ("user", "prompt", "question", "q", "input", "instruction", "source", "human", "from")
_ANSWERED = ("assistant", "completion", "answer", "a", "output", "response", "target", "gpt", "to")
_HEADS = dict.fromkeys(_ASKED, True) | dict.fromkeys(_ANSWERED, False)

_SPEAKER = re.compile(
    r"^[ \t]*(?:(?P<asked>q|question|user|human|input|prompt|person|you)"
    r"|a|answer|assistant|output|response|model|ai)[ \t]*[:：][ \t]*",
    re.IGNORECASE,
)
_ARROW = re.compile(r"[ \t]*(?:→|=>|⇒|\t)[ \t]*")

HOW = noop("Write “Q: …” and “A: …”, one pair in each line with a tab or → between, or JSON Lines.")


def read_pairs(text: str) -> list[Example]:
    """The pairs that a text holds; `UsageError` says where it is not clear, and how to write them."""
    text = clean(text).strip()
    if not text:
        raise UsageError(say("There is nothing to read. {how}", how=say(HOW)))
    if len(text) > MOST_IN_ALL:
        raise UsageError(
            say("This text is too long: at most {most} characters.", most=figure(MOST_IN_ALL))
        )
    if text[0] in "[{" and not text.startswith("{{"):
        found = _json(text)
    elif _SPEAKER.match(text):
        found = _talk(text)
    else:
        found = _table(text)
    pairs = list(found)
    if len(pairs) > MOST_EXAMPLES:
        raise UsageError(
            say(
                "These are {count} pairs; a persona holds at most {most}. Keep those that show most.",
                count=figure(len(pairs)),
                most=figure(MOST_EXAMPLES),
            )
        )
    return pairs


def _json(text: str) -> Iterator[Example]:
    try:
        items: Any = json.loads(text)
        items = items if isinstance(items, list) else [items]
    except RecursionError:
        raise UsageError(say("This JSON is nested too deeply.")) from None
    except ValueError:
        items = list(_json_lines(text))
    for number, item in enumerate(items, 1):
        yield from _of_object(item, number)


def _json_lines(text: str) -> Iterator[Any]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield json.loads(line)
            except (ValueError, RecursionError) as error:
                raise UsageError(
                    say("Line {place} is no JSON ({error}).", place=number, error=error)
                ) from None


def _of_object(item: Any, number: int) -> Iterator[Example]:
    """Pairs of one object: two fields, a list of two, or a chat as for training."""
    if isinstance(item, dict) and isinstance(item.get("messages"), list):
        yield from _of_messages(item["messages"], number)
        return
    if isinstance(item, dict):
        fields = {str(name).casefold(): value for name, value in item.items()}
        halves = [_first(fields, names) for names in (_ASKED, _ANSWERED)]
    else:
        halves = item if isinstance(item, list) else []
    if len(halves) != 2 or not all(isinstance(half, str) and half.strip() for half in halves):  # noqa: PLR2004
        raise UsageError(
            say(
                "Number {place} is no pair: it needs a “user” and an “assistant” text.",
                place=number,
            )
        )
    yield Example(*halves)


def _first(fields: Mapping[str, Any], names: Iterable[str]) -> Any:
    return next((fields[name] for name in names if name in fields), None)


def _of_messages(messages: list[Any], number: int) -> Iterator[Example]:
    asked = ""
    for message in messages:
        if not isinstance(message, dict) or not isinstance(message.get("content"), str):
            raise UsageError(say("Number {place} has a message that is no text.", place=number))
        if message.get("role") == "user":
            asked = message["content"]
        elif message.get("role") == "assistant" and asked.strip() and message["content"].strip():
            yield Example(asked, message["content"])
            asked = ""


def _talk(text: str) -> Iterator[Example]:
    """“Q: …” and “A: …”, each over as many lines as it likes."""
    turns: list[tuple[bool, int, list[str]]] = []
    for number, line in enumerate(text.split("\n"), 1):
        found = _SPEAKER.match(line)
        if found:
            turns.append((found["asked"] is not None, number, [line[found.end() :]]))
        else:
            turns[-1][2].append(line)
    for at in range(0, len(turns), 2):
        is_question, number, words = turns[at]
        if not is_question:
            raise UsageError(say("Line {place} is an answer without a question.", place=number))
        if at + 1 == len(turns) or turns[at + 1][0]:
            raise UsageError(say("The question in line {place} has no answer.", place=number))
        pair = Example("\n".join(words).strip(), "\n".join(turns[at + 1][2]).strip())
        if not pair.user or not pair.assistant:
            raise UsageError(
                say("The pair that begins in line {place} has an empty half.", place=number)
            )
        yield pair


def _table(text: str) -> Iterator[Example]:
    """A pair in each line, with a tab or an arrow between; a first line with names is left out."""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        # A tab goes before an arrow, which may stand in a text.
        cells = line.split("\t") if "\t" in line else _ARROW.split(line)
        cells = [cell.strip() for cell in cells]
        if len(cells) != 2 or not all(cells):  # noqa: PLR2004 -- a pair
            raise UsageError(say("Line {place} is no pair. {how}", place=number, how=say(HOW)))
        if number == 1 and [_HEADS.get(cell.casefold()) for cell in cells] == [True, False]:
            continue
        yield Example(*cells)
