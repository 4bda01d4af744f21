"""Where a chat template is from, how it differs from its publisher's, and what is odd about it.

A template is a program that stands between a person and the model: a changed one can tell the model what
nobody asked for, on some days only or when some word is said. It is read here, never run.
"""

import difflib
import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from localchat.text import say

MOST_LINES = 2_000
"""Lines of a difference that are made: longer templates are cut."""
CONTEXT = 2
"""Lines around a change."""
_LONGEST_LINE = 2_000

_DEFINED = re.compile(
    r"(?:not\s+)?[\w.]+\s+is\s+(?:not\s+)?(?:defined|none|undefined|string|mapping)"
)
_SET = re.compile(r"set\s+([\w.]+)\s*=")
_LITERAL = r"""(['"])([^'"<>|\[\]{}\\]{4,80})\1"""
_WORDS = r"""(?:\w+(?:\.content|\[['"]content['"]\])|NAMES)"""
_SAID = rf"{_LITERAL}\s*(?:not\s+)?in\s+\(?{_WORDS}"
_BEGINS = rf"{_WORDS}[\w.()|\s]*\.(?:startswith|endswith|find|count)\(\s*{_LITERAL}"
_ADDRESS = re.compile(r"(?:https?:|www\.|\\\\)[^\s'\"<>{}]{3,80}", re.IGNORECASE)
_SWITCHES = {
    "/think", "/no_think", "/nothink", "reasoning strength", "detailed thinking on", "detailed thinking off",
}  # fmt: skip
_CLOSING = {"%": "%}", "{": "}}", "#": "#}"}
_READ, _LONGEST_BLOCK, _MOST_NAMES = 200_000, 1_000, 20
"""Letters of a template and of one of its blocks, and names, that are looked at."""


@dataclass(frozen=True, slots=True)
class Change:
    """A line of a difference."""

    kind: str
    """``+`` only in this template, ``-`` only in the publisher's, a space in both, ``@`` for a gap."""
    text: str


@dataclass(frozen=True, slots=True)
class Compared:
    """A model's template beside its publisher's."""

    publisher: str
    """The repository that it was compared with."""
    changes: tuple[Change, ...]
    """What differs; empty if nothing does."""

    @property
    def sentence(self) -> str:
        """What came of it."""
        if not self.changes:
            return say("This is the template that {publisher} published.", publisher=self.publisher)
        added = sum(change.kind == "+" for change in self.changes)
        removed = sum(change.kind == "-" for change in self.changes)
        return say(
            "This template differs from the one that {publisher} published (new lines: {added}, missing "
            "lines: {removed}). Look at them before you trust its answers.",
            publisher=self.publisher,
            added=added,
            removed=removed,
        )


def digest(template: str) -> str:
    """A mark of a template's text, whatever ends its lines."""
    return hashlib.sha256(_lines(template).encode("utf-8", "replace")).hexdigest()


def _lines(template: str) -> str:
    return "\n".join(line.rstrip() for line in template.strip().splitlines())


def differences(ours: str, publishers: str) -> tuple[Change, ...]:
    """What differs between a template and its publisher's; nothing for ends of lines."""
    theirs, mine = _lines(publishers), _lines(ours)
    if theirs == mine:
        return ()
    before = [line[:_LONGEST_LINE] for line in theirs.split("\n")[:MOST_LINES]]
    after = [line[:_LONGEST_LINE] for line in mine.split("\n")[:MOST_LINES]]
    found: list[Change] = []
    for line in difflib.unified_diff(before, after, n=CONTEXT, lineterm=""):
        if line.startswith(("---", "+++")) and not found:
            continue
        if line.startswith("@@"):
            found.append(Change("@", "…"))
        else:
            found.append(Change(line[:1] or " ", line[1:]))
    return tuple(found) or (Change("@", "…"),)


def oddities(template: str) -> list[str]:
    """What a template does that no publisher's does, in sentences; it may be harmless."""
    blocks = list(_blocks(template[:_READ]))
    found = []
    if _heeds_the_clock(blocks):
        found.append(say("It does something on certain days or at certain times only."))
    if word := _heeded_word(blocks):
        found.append(say("It does something when “{word}” is said.", word=word))
    if address := _ADDRESS.search(template[:_READ]):
        found.append(say("It names an address: {address}", address=address[0]))
    return found


def _blocks(template: str) -> Iterator[str]:
    """What stands between the signs of statements and expressions; comments do nothing."""
    at = 0
    while (begin := template.find("{", at)) >= 0:
        sign = template[begin + 1 : begin + 2]
        if sign not in _CLOSING:
            at = begin + 1
            continue
        end = template.find(_CLOSING[sign], begin + 2)
        if end < 0:
            return
        if sign != "#":
            yield template[begin + 2 : min(end, begin + 2 + _LONGEST_BLOCK)].strip("- \n\t")
        at = end + 2


def _condition(block: str) -> str:
    """On what a block depends; empty if on nothing. Whether something is known at all does not count."""
    if block.startswith(("if", "elif")):
        return _DEFINED.sub("", block)
    return _DEFINED.sub("", block.partition(" if ")[2])


def _heeds_the_clock(blocks: Sequence[str]) -> bool:
    clocks = {"strftime_now"}
    for block in blocks:
        if (match := _SET.match(block)) and any(name in block[match.end() :] for name in clocks):
            clocks.add(match[1])
    names = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(clocks)[:_MOST_NAMES]))})\b")
    return any(names.search(_condition(block)) for block in blocks)


def _heeded_word(blocks: Sequence[str]) -> str:
    """A word on whose being said something depends."""
    said = [match[1] for block in blocks if (match := _SET.match(block)) and "content" in block]
    names = [
        r"\bcontent\b(?=\s*[|.%])",
        *(rf"\b{re.escape(name)}\b" for name in said[:_MOST_NAMES]),
    ]
    patterns = [re.compile(each.replace("NAMES", "|".join(names))) for each in (_SAID, _BEGINS)]
    for block in blocks:
        for pattern in patterns:
            for match in pattern.findall(block):
                if re.search(r"[^\W\d_]{4}", match[1]) and not _is_usual(match[1], blocks):
                    return " ".join(match[1].split())[:60]
    return ""


def _is_usual(word: str, blocks: Sequence[str]) -> bool:
    """Whether a word switches thinking, as publishers have it, or is the name of a part of a message."""
    key = word.strip()
    if key.lower() in _SWITCHES:
        return True
    uses = (f".{key}", f"['{key}']", f'["{key}"]')
    return key.isidentifier() and any(use in block for block in blocks for use in uses)
